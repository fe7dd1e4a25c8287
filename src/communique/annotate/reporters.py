"""Who says a number and who counted it: the speaker of its clause, and the report, study or body behind it.

In: names and quotes of an article, its sentences with their trees. Out: for each number a reporter and a compiler. Surprising: a
speech that begins with "X said:" and has no quotation marks goes on until somebody else speaks; a sentence that a line break tore
apart, so that it begins in small letters, goes on with its speaker too.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from msgspec import Struct

from communique.annotate.branches import Branches
from communique.lang.en.cues import DOCUMENTS
from communique.lang.reader import Sentence
from communique.model import NameMention, QuoteMention, Span

_BODY = re.compile(r"\b(?:report|survey|study|poll|census|data|figures|papers|[Cc]ent(?:re|er)|[Ii]nstitute|[Mm]inistry|[Aa]gency|[Bb]ureau|[Oo]ffice|[Aa]uthorit\w+|[Ss]ervice|[Hh]ospital|researchers|scientists)\b")
_BODIES = frozenset("organisation organization document report ministry agency institute company media group".split())
_ACCORDING = re.compile(
    r"\b(?:according to|as per|compiled by|released by|published by|conducted by|(?:data|figures|numbers|statistics|survey|poll|study|report|yearbook) (?:of|by|from))\s+(?:the |a |an )?", re.IGNORECASE
)
_PHRASE = re.compile(r"[\w’'.-]+(?: [\w’'-]+){0,8}")
_SAYING = frozenset("say tell state add announce report reveal note claim estimate explain confirm disclose declare write warn believe predict allege inform maintain stress insist argue recall assert affirm observe mention".split())
_FINDING = frozenset("find show indicate suggest conclude reveal calculate project forecast".split())
_COUNTING = frozenset("record register document count tally log compile collect".split())
_SPEECH = re.compile(r"\b(?:said|says|added|stated|commented|declared|wrote|continued|remarked|told [\w ]+|(?:remarks|statement)[\w ]*):\s*$", re.IGNORECASE)
_STOP = re.compile(r"\.(?=\s\s)|(?<!\bcol)(?<!\bgen)(?<!\bmaj)(?<!\bmr)(?<!\bdr)(?<!\blt)[.?!][\"”’]?(?=\s+[a-z])")
_PUTS = re.compile(r"\bat (?:\w+ ){0,3}\d")
_PRONOUNS = frozenset("he she it they".split())


class _Voice(Struct, frozen=True):
    """Somebody who speaks at an offset, for the stretch between two full stops."""

    at: int
    stretch: Span
    name: str


class Reporters:
    """Follows through an article who is speaking."""

    __slots__ = ("_body", "_carried", "_last", "_many", "_names", "_quotes", "_speech", "_text", "_types", "_voices")

    def __init__(self, text: str, names: tuple[NameMention, ...], quotes: tuple[QuoteMention, ...]):
        self._text, self._names = text, names
        self._types = {name.refers or name.text: name.type for name in names}
        self._quotes = sorted((quote for quote in quotes if quote.speakers), key=lambda quote: quote.evidence)
        self._voices: list[_Voice] = []
        self._last: str | None = None
        self._many: str | None = None
        self._body: str | None = None
        self._carried: str | None = None
        self._speech: str | None = None

    def read(self, sentence: Sentence, tree: Branches, new: bool) -> None:
        """Who speaks in a sentence; `new` where it begins a paragraph."""
        shown = self._text[sentence.span.start : sentence.span.end]
        if new and not shown[:1].islower():
            self._carried = None
        self._voices = self._in_sentence(sentence, tree)
        quote = self._quote_over(sentence.span)
        if self._voices:
            self._carried = self._last = self._voices[-1].name
            self._speech = None
        elif quote is not None and self._speech is None:
            self._carried = self._last = quote.speakers[0]
        if _SPEECH.search(shown):
            self._speech = self._voices[-1].name if self._voices else quote.speakers[0] if quote else self._name_in(sentence.span, last=True)

    def of(self, span: Span) -> tuple[str | None, str | None]:
        """Reporter and compiler of a number."""
        here = [voice for voice in self._voices if voice.stretch.start <= span.start < voice.stretch.end]
        before = [voice for voice in here if voice.at < span.start]
        quote = self._quote_over(span)
        said = before[-1].name if before else here[0].name if here else self._speech or (quote.speakers[0] if quote else None) or self._carried
        if said is None:
            return None, None
        return said, said if self._is_body(said) else None

    def _is_body(self, name: str) -> bool:
        return self._types.get(name, "") in _BODIES or _BODY.search(name) is not None

    def _quote_over(self, span: Span) -> QuoteMention | None:
        at = bisect_left(self._quotes, span.end, key=lambda quote: quote.evidence.start)
        return next((quote for quote in reversed(self._quotes[max(at - 4, 0) : at]) if quote.evidence.end > span.start), None)

    def _in_sentence(self, sentence: Sentence, tree: Branches) -> list[_Voice]:
        """All who speak in a sentence, in order."""
        ends = [match.end() for match in _STOP.finditer(self._text, sentence.span.start, sentence.span.end)]
        bounds = [sentence.span.start, *ends, sentence.span.end]
        voices = []
        for match in _ACCORDING.finditer(self._text, sentence.span.start, sentence.span.end):
            if (name := self._named_behind(match, sentence.span.end)) is not None:
                voices.append(_voice(match.start(), bounds, name))
        for at, word in enumerate(sentence.words):
            if word.tag.startswith("VB") and (word.lemma in _SAYING or word.lemma in _FINDING or word.lemma in _COUNTING or word.lemma == "put"):
                subject = tree.kid(at, "nsubj")
                if subject is not None and (name := self._speaker(sentence, tree, at, subject)) is not None:
                    voices.append(_voice(word.start, bounds, name))
                    self._last = name
                    self._many = name if self._types.get(name) != "person" and sentence.words[subject].tag not in ("NN", "NNP", "PRP") else self._many
        self._body = next((voice.name for voice in reversed(voices) if self._is_body(voice.name) and voice.name[:1].isupper()), self._body)
        return sorted(voices, key=lambda voice: voice.at)

    def _named_behind(self, match: re.Match[str], end: int) -> str | None:
        phrase = _PHRASE.match(self._text, match.end(), end)
        if phrase is None:
            return None
        shown = re.split(r" (?:that|who|which|as|on) ", phrase.group())[0]
        name = self._name_in(Span(phrase.start(), phrase.start() + len(shown)), last=True)
        return name or (shown.lower().split(" in ")[0] if match.group().lower().startswith("according") else None)

    def _speaker(self, sentence: Sentence, tree: Branches, verb: int, subject: int) -> str | None:
        """The subject of a verb that says, finds or counts; a pronoun stands for who spoke last."""
        words = sentence.words
        noun, lemma = words[subject], words[verb].lemma
        clause = any(tree.labels[kid] in ("ccomp", "parataxis") for kid in tree.children[verb]) or words[verb].label == "parataxis"
        if noun.tag in ("PRP", "WP", "WDT", "DT", "EX"):
            spoke = self._many if noun.low == "they" else self._last
            return spoke if noun.low in _PRONOUNS and clause and lemma in (*_SAYING, *_FINDING) else None
        counts = lemma in _COUNTING or (lemma in _FINDING and (_BODY.search(noun.text) is not None or noun.lemma in DOCUMENTS)) or (lemma == "put" and _PUTS.search(self._text, words[verb].end, min(words[verb].end + 70, sentence.span.end)) is not None)
        if not clause and not (counts and tree.kid(verb, "obj") is not None):
            return None
        first = subject
        while first > 0 and subject - first < 6 and tree.label(first - 1) in ("compound", "amod", "flat", "goeswith"):
            first -= 1
        last = next((kid for kid in tree.children[subject] if tree.labels[kid].startswith(("flat", "appos")) and kid > subject), subject)
        named = self._name_in(Span(noun.start, noun.end)) or self._name_in(Span(words[first].start, words[last].end), last=True)
        if not noun.text[:1].isalpha():  # "col." torn from its name
            return self._name_in(Span(noun.end, words[verb].start), last=True)
        if _BODY.search(noun.text) or noun.lemma in DOCUMENTS:
            behind = self._name_in(Span(noun.end, words[verb].start)) if subject < verb else None
            return behind or named or (self._body if first > 0 and words[first - 1].low in ("the", "its", "that", "this") else None) or self._text[words[first].start : noun.end]
        if named is None and counts and noun.lemma not in DOCUMENTS and not _BODY.search(noun.text):
            return None
        return named or self._text[words[first].start : noun.end]

    def _name_in(self, span: Span, last: bool = False) -> str | None:
        """The first name in a stretch, or the last person's there."""
        at = bisect_left(self._names, span.start, key=lambda name: name.span.start)
        here = [name for name in self._names[max(at - 1, 0) : at + 8] if name.span.start < span.end and span.start < name.span.end]
        if last:
            here = [name for name in here if name.type == "person"][-1:] or here
        return (here[0].refers or here[0].text) if here else None


def _voice(at: int, bounds: list[int], name: str) -> _Voice:
    end = next((bound for bound in bounds[1:] if bound > at), bounds[-1])
    return _Voice(at, Span(bounds[max(bisect_left(bounds, end) - 1, 0)], end), name)
