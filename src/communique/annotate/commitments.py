"""Utterances → pledges, requests, assurances and proposals of or to a state, organisation or official.

In: a reading, its names, quotes, dates. Out: CommitmentMentions. Surprising: a general appeal stays a statement; a commitment
needs something that a later report could fulfil, refuse or contradict, and a party that can be held to it. A quotation that asks in one
sentence and promises in another makes two.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec import structs

from communique.annotate.actions import (
    Action,
    amount_of,
    due_of,
    of_clause,
    of_content,
    of_need,
    within_marks,
)
from communique.annotate.acts import Voice, acts_of_clauses
from communique.annotate.areas import area_of
from communique.annotate.clauses import Clauses
from communique.annotate.parties import Parties
from communique.lang.en.cues import (
    ANONYMOUS,
    DOCUMENTS,
    LIGHT_VERBS,
    REPORTING_NOUNS,
    REPORTING_VERBS,
    SPEAKER_NOUNS,
    SPEECH_OBJECTS,
)
from communique.lang.reader import Reading
from communique.model import CommitmentMention, DateMention, NameMention, QuoteMention, Span

_TYPES = {"request": "request", "promise": "pledge", "assure": "assurance", "propose": "proposal"}
_OUTSIDERS = re.compile(r"\b(?:analysts?|experts?|residents?|critics|editorial|article|observers?|villagers?|professor|researchers?|witness(?:es)?|columnist|historian|economist)\b", re.I)
_GENERAL = re.compile(r"^(?:that )?(?:everyone|people|the world|all (?:sides|parties|people)|restraint|calm|peace|unity|dialogue)\b", re.I)
_OUTRIGHT = re.compile(r"ask|request|demand|urg|call|appeal|propos|offer|pledg|promis|vow|assur|reassur|reaffirm|renew|agree|resolv|commit|undert|guarant|invit|suggest|exhort|implor|insist|want|swear|swore|press|seek|sought|order|announc")
_HELPS = re.compile(r"\bneed|provid|suppl|giv|resum|releas|help|assist|support|invit|requir|send|open|stop|halt|lift|return|hand|withdraw|investigat")
_SPEAKS = re.compile(r"minister|ambassador|envoy|president|premier|secretary|chancellor|governor|spokes|general|commissioner|chief|ministry|government|director|mayor|commander|officer")
_BODIES = frozenset("state government intergovernmental armed_group security_force".split())
_STATE_KINDS = frozenset("state government intergovernmental security_force".split())
_RESOLVE = frozenset("commitment resolve determination pledge promise readiness willingness intention support offer assurance".split())


def find_commitments(reading: Reading, names: Sequence[NameMention], quotes: Sequence[QuoteMention], dates: Sequence[DateMention] = ()) -> tuple[CommitmentMention, ...]:
    """Every commitment once for its article, in order."""
    finder = _Finder(reading, names, dates)
    found: list[CommitmentMention] = []
    roles = {speaker: quote.speaker_roles for quote in reversed(quotes) for speaker in quote.speakers if any(w[:1].isupper() for r in quote.speaker_roles for w in r.split()[:1])}
    for number, quote in enumerate(quotes):
        known = tuple(role for speaker in quote.speakers for role in roles.get(speaker, ()))
        full = structs.replace(quote, speaker_roles=(*quote.speaker_roles, *known))
        for mention in finder.of_quote(number, full):
            if not any(_repeats(reading.text, mention, other) for other in found):
                found.append(mention)
    return tuple(found)


def _repeats(text: str, one: CommitmentMention, other: CommitmentMention) -> bool:
    """Whether two commitments of one article are the same thing said twice."""
    if one.type != other.type or not set(one.by) & set(other.by):
        return False
    mine, theirs = (_stems(" ".join(text[s.start : s.end] for s in m.action)) for m in (one, other))
    alike = len(mine & theirs) / max(min(len(mine), len(theirs)), 1)
    return alike >= (0.3 if one.area == other.area and one.by[:1] == other.by[:1] else 0.6)  # by hand, 2026-11-25


def _stems(text: str) -> set[str]:
    return {word[:6] for word in re.findall(r"[a-z]{4,}", text.lower())} - {"that", "with", "from", "would", "should", "have", "their", "this", "will"}


class _Finder:
    """The commitments of one article’s utterances; local to one reading."""

    __slots__ = ("_clauses", "_dates", "_names", "_parties", "_text")

    def __init__(self, reading: Reading, names: Sequence[NameMention], dates: Sequence[DateMention]):
        self._text, self._names, self._dates = reading.text, names, dates
        self._parties = Parties(tuple(names), reading.text)
        self._clauses = Clauses(reading, self._parties)

    def of_quote(self, number: int, quote: QuoteMention) -> Iterator[CommitmentMention]:
        """The commitments that one utterance makes."""
        said = self._clauses.text(quote.content)
        outright = self._outright(quote)
        if quote.negated or _outsider(quote, outright=outright) or _GENERAL.match(said):
            return
        by = self._by(quote)
        deeds = list(self._deeds(quote))
        for kind, action, evidence in deeds:
            area = area_of(action, self._text)
            owner = self._owner(action) if kind in ("pledge", "assurance") else ()
            if kind == "proposal" and not outright and not _does(action):
                continue
            to, spans = self._to(quote, action, (*owner, *by), kind)
            if self._binding(quote, kind, self._clauses.text(action.spans), to, area, outright=outright):
                yield CommitmentMention(
                    evidence=quote.evidence if len(deeds) == 1 else evidence, action=within_marks(self._text, action.spans), type=kind, by=tuple(dict.fromkeys((*owner, *by))),
                    to=to, area=area, by_spans=quote.source, to_spans=spans, amount=amount_of(action, self._text),
                    condition=quote.condition, date=quote.date, due=due_of(self._text, action.spans, self._dates), quote=number,
                )  # fmt: skip

    def _deeds(self, quote: QuoteMention) -> Iterator[tuple[str, Action, Span]]:
        """Type, deed and evidence: one for a cue that asks or commits, else one for each run of clauses that do so alike."""
        lemma = self._lemma(quote)
        cue = REPORTING_VERBS.get(lemma)
        spoken = lemma in LIGHT_VERBS and self._spoken(quote)
        own = quote.act if spoken else cue.act if cue else SPEECH_OBJECTS.get(lemma) or REPORTING_NOUNS.get(lemma)
        whole = _TYPES.get(quote.act)
        if whole and own in (None, quote.act) and quote.form != "direct" and quote.cue:
            action = of_content(quote.content, self._clauses)
            if action:
                yield whole, action, quote.evidence
            return
        last = None
        clauses = acts_of_clauses(quote.content, lemma, self._voice(quote), self._clauses)
        for act, clause in clauses:
            kind = _TYPES.get(act)
            action = of_clause(clause, quote.content) if kind and (act == quote.act or act in ("promise", "request")) else None
            if action is None or kind is None:
                continue
            area = area_of(action, self._text)
            if (kind, area) != last:
                yield kind, action, Span(min(action.spans[0].start, *(clause.tree.words[n].start for n in action.asked), action.spans[0].start), action.spans[-1].end)
            last = kind, area
        if last is None and whole and (action := of_need(quote.content, self._clauses) or of_content(quote.content, self._clauses)):
            yield whole, action, quote.evidence

    def _spoken(self, quote: QuoteMention) -> bool:
        """Whether what is given or made is speech: "extended an invitation"."""
        tree, numbers = self._clauses.words(quote.content)
        return tree is not None and any(tree.lemma(n) in SPEECH_OBJECTS for n in numbers if tree.heads[n] not in numbers)

    def _voice(self, quote: QuoteMention) -> Voice:
        sides = tuple(side for one in quote.speakers if (side := self._parties.side(one, quote.speaker_roles)))
        person = any(self._parties.kind(one) == "person" for one in quote.speakers)
        return Voice(quote.speakers, (*quote.speaker_roles, *(r for one in quote.speakers for r in self._parties.roles(one))), person, quote.form == "direct", sides)

    def _lemma(self, quote: QuoteMention) -> str:
        """The lemma of an utterance’s cue; "say" where it has none."""
        for span in quote.cue:
            tree, numbers = self._clauses.words((span,))
            verbs = [tree.lemma(n) for n in numbers if tree.words[n].tag.startswith("VB")] if tree else []
            if verbs:
                return verbs[-1]
            if tree and numbers and tree.words[numbers[-1]].tag.startswith("NN"):
                return tree.lemma(numbers[-1])
        return "say"

    def _by(self, quote: QuoteMention) -> tuple[str, ...]:
        """The state that a speaker stands for, where the text says it, and the speaker."""
        out: list[str] = []
        for speaker in quote.speakers:
            side = self._parties.side(speaker, quote.speaker_roles)
            out += [side, speaker] if side else [speaker]
        return tuple(dict.fromkeys(out))

    def _owner(self, action: Action) -> tuple[str, ...]:
        """Whose resolve is told: "reaffirmed Norvia’s commitment to …"."""
        tree = action.tree
        if action.asked:
            does = (self._parties.meant(tree.words[n].start, tree.words[n].end) for n in action.asked)
            return tuple(one for one in does if one)
        if tree.lemma(action.top) not in _RESOLVE:
            return ()
        owners = (self._parties.meant(tree.words[k].start, tree.words[k].end) for k in tree.kids(action.top, "nmod:poss"))
        return tuple(owner for owner in owners if owner)

    def _to(self, quote: QuoteMention, action: Action, by: tuple[str, ...], kind: str) -> tuple[tuple[str, ...], tuple[Span, ...]]:
        """Whom it is asked of or promised to: those addressed, those who are to do it, states and bodies named in it."""
        heads = [action.tree.words[n] for n in action.asked] if kind in ("request", "proposal") else []
        asked = [n for n in self._names if any(n.span.start < w.end and w.start < n.span.end for w in heads)]
        inside = [n for n in self._names if any(s.start <= n.span.start < s.end for s in quote.content) and n.type in _BODIES and not _borrowed(self._text, n)]
        joint = kind == "pledge" and len({one for one in by if self._parties.kind(one) == "state"}) > 1
        named = [*asked, *([] if joint else inside)]
        to = tuple(dict.fromkeys(one for one in (*quote.addressees, *(n.refers or n.text for n in named)) if one not in by and one.lower() not in ("reporters", "journalists")))[:2]
        return to, tuple(dict.fromkeys(n.span for n in named if (n.refers or n.text) in to))[:2]

    def _binding(self, quote: QuoteMention, kind: str, said: str, to: tuple[str, ...], area: str, *, outright: bool) -> bool:
        """Whether a party is bound to something: said outright by a cue that asks or commits, or by one who speaks for a state."""
        if len(said.split()) < 2 and not outright:
            return False
        official = self._speaks_for_state(quote)
        if outright and (to or kind == "request" or area != "other" or kind in ("pledge", "assurance") or official):
            return True
        if not official:
            return False
        if kind == "request":
            return bool(to) and area != "other" or bool(_HELPS.search(said))
        return bool(to) if kind == "proposal" else True

    def _outright(self, quote: QuoteMention) -> bool:
        """Whether the cue itself asks or commits: "urged", "pledged"."""
        return any(_OUTRIGHT.match(word.lower()) for cue in quote.cue for word in self._text[cue.start : cue.end].split())

    def _speaks_for_state(self, quote: QuoteMention) -> bool:
        if any(self._parties.side(speaker, quote.speaker_roles) or self._parties.kind(speaker) in _STATE_KINDS for speaker in quote.speakers):
            return True
        roles = " ".join((*quote.speaker_roles, *(role for one in quote.speakers for role in self._parties.roles(one)))).lower()
        return bool(_SPEAKS.search(roles))


def _does(action: Action) -> bool:
    """Whether somebody is to do a deed: "ties should be anchored in reality" asks nobody."""
    doers = (action.tree.words[n] for n in action.asked)
    return not action.asked or any(w.entity in ("person", "organization", "place") or w.tag.startswith(("PRP", "NNP", "DT")) or w.low in SPEAKER_NOUNS for w in doers)


def _borrowed(text: str, name: NameMention) -> bool:
    """Whether a name is part of a longer one: "Foreign Office | Consultations"; or no name but a word at the head of a sentence."""
    return bool(re.match(r"\s[A-Z][a-z]+", text[name.span.end : name.span.end + 4]) and name.type != "state") or name.text in ("Let", "Us")


def _outsider(quote: QuoteMention, *, outright: bool) -> bool:
    """Whether the speaker can bind nobody: a witness, an expert, an anonymous source, a document that does not ask outright."""
    who = " ".join((*quote.speakers, *quote.speaker_roles))
    heads = {word.lower() for speaker in quote.speakers for word in speaker.split()[-1:]}
    if _OUTSIDERS.search(who) or heads & {"critics", "experts", "analysts"}:
        return True
    return not outright and bool(heads & DOCUMENTS) and not heads & {"statement", "communique", "communiqué", "declaration", "readout"} or bool(heads & (ANONYMOUS & {"sources", "source"}))
