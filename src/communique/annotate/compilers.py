"""Who counted a number: the report, survey, institute, ministry or hospital that its sentence names as having counted.

In: an article's sentences in order, with their trees and names. Out: for each sentence the counters in it, for each number the one
that fits. Surprising: a document is not the compiler where the text says whose it is ("a report released by the Kelm Institute",
"its figures"): its issuer is; "the report" and "the think tank" are the body that was last named as one.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from msgspec import Struct

from communique.annotate.branches import Branches
from communique.lang.en.cues import DOCUMENTS, NEEDS_CLAUSE
from communique.lang.en.number_words import COUNTING, FINDING, SHEETS, TOTALS, WORDS
from communique.lang.reader import Sentence
from communique.model import NameMention, Span

_DOCUMENT = r"(?:report|survey|study|poll|census|data|database|figures|numbers|statistics|papers|yearbook|tally|count|estimate|index|bulletin|records|findings|review|assessment)s?"
_IS_DOCUMENT = re.compile(rf"\b{_DOCUMENT}\b", re.IGNORECASE)
_IS_BODY = re.compile(
    rf"\b(?:{_DOCUMENT}|[Cc]ent(?:re|er)|[Ii]nstitutes?|[Mm]inistry|[Aa]gency|[Bb]ureau|[Oo]ffice|[Aa]uthorit\w+|[Ss]ervice|[Hh]ospitals?|researchers|scientists"
    r"|think[- ]tank|watchdog|monitors?|monitoring|observatory|mission|commission|committee|[Pp]olice|army|military|guerrillas|rebels|insurgents|bank|fund|unions?|rescuers|pollsters?)\b", re.IGNORECASE
)
_BODY_TYPES = frozenset("organisation organization document report ministry agency institute company media group civil_society intergovernmental".split())
_SOURCED = re.compile(
    rf"\b(?:according to|as per|citing|quoting|based on|(?:compiled|released|published|conducted|issued|carried out|polled|surveyed|questioned|interviewed|{_DOCUMENT}(?: [\w’']+){{0,4}}?) (?:by|from|of))\s+(?:the |an? )?", re.IGNORECASE
)
_PHRASE = re.compile(r"[\w’'.-]+(?:,? (?:\d[\d,]*\d|[\w’'&-]+)){0,9}")
_PHRASE_ENDS = re.compile(r",(?!\d)| (?:that|who|which|as|on|said|says|told|put|puts|show|shows|showed|found|recorded|counted|has|had|have|was|were|is|are|reported)\b|[.;](?:\s|$)")
_OWNED = re.compile(rf"(?:’s|'s|’|') (?:[\w-]+ ){{0,4}}?(?!estimates\b|counts\b|reviews\b|polls\b){_DOCUMENT}\b", re.IGNORECASE)
_BODY_BEFORE = re.compile(r"\b[Tt]he ((?:[\w-]+ ){0,2}[\w-]+)$")
_STOP = re.compile(r"\.(?=\s\s)|(?<!\bcol)(?<!\bgen)(?<!\bmaj)(?<!\bmr)(?<!\bdr)(?<!\blt)[.?!][\"”’]?(?=\s+[a-z])|;")
_BESIDE = 12  # characters from a number to an "according to" of its own; set by hand on 2026-12-01
_PUTS = re.compile(rf"\bat (?:\w+ ){{0,3}}(?:\d|(?:{'|'.join(WORDS)})\b)")
_POINTS = frozenset("the its their his her that this".split())
_MEANT = re.compile(r"(the |its |their |his |her |that |this )?(?:annual |latest |new |same |security |think[- ])*[a-z]+")
"""Words for a body without its name: "the report", "think tank", "its figures"."""


class Counter(Struct, frozen=True):
    """A body that counts, named at an offset, for the stretch between two full stops."""

    at: int
    stretch: Span
    name: str
    counts: bool  # rather than says


class Compilers:
    """Follows through an article which bodies count."""

    __slots__ = ("_body", "_carried", "_counters", "_document", "_known", "_names", "_text", "_types", "person")

    def __init__(self, text: str, names: tuple[NameMention, ...]):
        self._text, self._names = text, names
        self._types = {name.refers or name.text: name.type for name in names}
        self._counters: list[Counter] = []
        self._carried: str | None = None
        self._document: str | None = None
        self._body: str | None = None
        self._known: str | None = None
        self.person: str | None = None  # who is no body, and puts the number of the sentence

    def read(self, sentence: Sentence, tree: Branches, new: bool) -> None:
        """Who counts in a sentence; `new` where it begins a paragraph."""
        stops = [match.end() for match in _STOP.finditer(self._text, sentence.span.start, sentence.span.end)]
        bounds = [sentence.span.start, *stops, sentence.span.end]
        self.person = None
        found = [*self._sourced(sentence.span), *self._owned(sentence.span), *self._subjects(sentence, tree)]
        self._carried = None if new else self._counters[-1].name if self._counters else self._carried
        self._carried = None if self.person else self._carried
        self._counters = [Counter(at, _stretch(at, bounds), name, counts) for at, name, counts in sorted(found)]
        named = [one.name for one in self._counters if self.is_body(one.name)]
        self._known = next((name for name in reversed(named) if name[:1].isupper()), self._publisher(sentence.span) or self._known)
        self._document = next((name for name in reversed(named) if _IS_DOCUMENT.search(name)), self._document)
        self._body = self._last_body(sentence.span) or self._body

    def of(self, span: Span, reporter: str | None) -> str | None:
        """The counter of a number: the last before it in its stretch, else the first behind it; else a reporter that is a body."""
        near = [one for one in self._counters if one.stretch.start <= span.start < one.stretch.end]
        here = [one for one in near if one.counts] or near
        before = [one for one in here if one.at < span.start]
        beside = next((one for one in here if 0 <= one.at - span.end < _BESIDE), None)
        if beside:
            return beside.name
        if here:
            return (before[-1] if before else here[0]).name
        if reporter is None:
            return self._carried
        if not self.is_body(reporter):
            return None
        return self._meant(reporter) or reporter

    def here(self, span: Span) -> str | None:
        """The body that is named as a counter in the number's own sentence."""
        return next((one.name for one in self._counters if one.counts and one.stretch.start <= span.start < one.stretch.end), None)

    def _publisher(self, span: Span) -> str | None:
        """The body whose document a sentence speaks of: "The Kelm Institute published its annual report"."""
        if not _IS_DOCUMENT.search(self._text, span.start, span.end):
            return None
        name = self._name_in(span)
        return name if name and self.is_body(name) else None

    def _last_body(self, span: Span) -> str | None:
        """The last institute, agency or other body that a stretch names."""
        end = bisect_left(self._names, span.end, key=lambda name: name.span.start)
        return next((name.refers or name.text for name in reversed(self._names[max(end - 6, 0) : end]) if name.span.start >= span.start and _IS_BODY.search(name.refers or name.text)), None)

    def is_body(self, name: str) -> bool:
        """Whether a name, or words for one, stands for somebody who counts."""
        return self._types.get(name, "") in _BODY_TYPES or _IS_BODY.search(name) is not None

    def _meant(self, words: str, cue: str = "") -> str | None:
        """The body that words without a name stand for: "the report", "its figures", "his institute"."""
        bare = _MEANT.fullmatch(words)
        if bare is None or cue and not bare[1] and not cue.endswith("the "):
            return None
        head = words.split()[-1]
        if self._document and head in self._document.split():
            return self._document
        return self._known or (self._body if not _IS_DOCUMENT.match(head) or words.startswith("h") else None)

    def _sourced(self, span: Span) -> list[tuple[int, str, bool]]:
        """"According to data from X", "a report released by X"."""
        found = []
        for match in _SOURCED.finditer(self._text, span.start, span.end):
            phrase = _PHRASE.match(self._text, match.end(), span.end)
            if phrase is None:
                continue
            shown = _PHRASE_ENDS.split(phrase.group())[0]
            name = self._name_at(phrase.start(), shown)
            sure = not match.group().rstrip().endswith((" by", " from", " of")) or _IS_DOCUMENT.match(match.group()) is not None
            if name is None and sure and self.is_body(shown):
                name = self._meant(shown, match.group()) or _issuer(shown)
            if name is not None and (sure and self._types.get(name) != "person" or self.is_body(name)):
                found.append((match.start(), name, True))
        return found

    def _owned(self, span: Span) -> list[tuple[int, str, bool]]:
        """"The Kelm Institute's annual report"."""
        owners = ((match.start(), self._name_in(Span(match.start() - 1, match.start() + 1))) for match in _OWNED.finditer(self._text, span.start + 1, span.end))
        return [(at, name, True) for at, named in owners if (name := named or self._owner(span.start, at))]

    def _owner(self, start: int, at: int) -> str | None:
        """A body without a name, whose document follows: "the migration agency's data"."""
        found = _BODY_BEFORE.search(self._text, start, at)
        return found[1] if found and _IS_BODY.search(found[1].split()[-1]) else None

    def _subjects(self, sentence: Sentence, tree: Branches) -> list[tuple[int, str, bool]]:
        """The subjects of verbs that count, and of those that find where the subject is a body."""
        found = []
        for at, word in enumerate(sentence.words):
            subject = tree.kid(at, "nsubj") if word.tag.startswith("VB") else None
            if subject is None or not self._counts(tree, at, sentence.span.end):
                continue
            name = self._counting(tree, subject, at)
            if name is None and word.lemma == "put":
                noun = sentence.words[subject]
                self.person = self._name_in(Span(noun.start, noun.end)) or self._text[sentence.words[tree.first[subject]].start : noun.end].removeprefix("the ").removeprefix("The ")
            if name is not None:
                found.append((word.start, name, word.lemma not in NEEDS_CLAUSE))
        return found

    def _counts(self, tree: Branches, at: int, end: int) -> bool:
        """Whether a verb is one of counting, finding or saying, with what it counts, finds or says."""
        verb = tree.words[at]
        if verb.lemma in COUNTING:
            return True
        if verb.lemma == "put":
            return _PUTS.search(self._text, verb.end, min(verb.end + 70, end)) is not None
        if verb.lemma == "give" and (given := tree.kid(at, "obj")) is not None and tree.words[given].lemma in TOTALS:
            return True
        tells = tree.kid(at, "ccomp", "parataxis") is not None or tree.labels[at] == "parataxis"
        if verb.lemma in FINDING or tells and verb.lemma in NEEDS_CLAUSE:
            return True
        subject = tree.kid(at, "nsubj")
        return subject is not None and tree.words[subject].lemma in SHEETS and tree.kid(at, "obj") is not None

    def _counting(self, tree: Branches, subject: int, verb: int) -> str | None:
        words, noun = tree.words, tree.words[subject]
        if noun.tag in ("PRP", "WP", "WDT", "DT", "EX"):
            return self._known if noun.low in ("it", "they") else None
        first, last = tree.first[subject], tree.last[subject]
        last = min(last, verb - 1) if subject < verb else last
        named = self._name_in(Span(noun.start, noun.end))
        if named:
            return named if self.is_body(named) else None
        shown = self._text[words[first].start : words[max(last, subject)].end]
        shown = re.split(r",(?!\d{3})", shown)[0]
        if not _IS_BODY.search(noun.text) and noun.lemma not in DOCUMENTS:
            return None
        behind = self._name_in(Span(noun.end, words[max(last, subject)].end)) or self._name_in(Span(words[first].start, noun.start))
        if behind and (_IS_DOCUMENT.search(noun.text) or noun.lemma in DOCUMENTS):
            return behind
        meant = self._meant(shown.lower()) if behind is None and words[first].low in _POINTS else None
        return meant or re.sub(r"^(?:the|an?|its|their) ", "", shown, flags=re.IGNORECASE)

    def _name_at(self, start: int, shown: str) -> str | None:
        """The name that a phrase is, not one that only tells whose: the "Norvian health ministry" is no Norvian."""
        name = self._name_in(Span(start, start + len(shown)))
        first = re.match(r"[\w’'.-]+", shown)
        if name and shown.split(name)[-1].startswith(" & "):
            return shown
        return None if name and first and name == first.group() and not self.is_body(name) and self.is_body(shown[first.end() :]) else name

    def _name_in(self, span: Span) -> str | None:
        """The first name in a stretch that could be a body's."""
        at = bisect_left(self._names, span.start, key=lambda name: name.span.start)
        here = [name for name in self._names[max(at - 1, 0) : at + 8] if name.span.start < span.end and span.start < name.span.end]
        first = next((name for name in here if name.type in _BODY_TYPES or _IS_BODY.search(name.text)), here[0] if here else None)
        return (first.refers or first.text) if first else None


def _issuer(words: str) -> str:
    """"The police" of "figures from the police"; without an issuer the document itself."""
    document, *rest = re.split(r" (?:by|from) (?:the )?" if re.search(r" of \d", words) else r" (?:by|from|of) (?:the )?", words, maxsplit=1)
    return re.split(r" (?:in|for|on) ", rest[0] if rest and _IS_DOCUMENT.search(document) else words)[0]


def _stretch(at: int, bounds: list[int]) -> Span:
    end = next((bound for bound in bounds[1:] if bound > at), bounds[-1])
    return Span(bounds[max(bisect_left(bounds, end) - 1, 0)], end)
