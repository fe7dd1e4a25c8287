"""Utterances → pledges, requests, assurances and proposals of or to a state, organisation or official.

In: a reading, its names and quotes. Out: CommitmentMentions. Surprising: a general appeal stays a statement; a commitment
needs something that a later report could fulfil, refuse or contradict, and a party that can be held to it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import structs

from communique.lang.en.area_words import AREA_WORDS
from communique.lang.en.cues import ANONYMOUS, DOCUMENTS
from communique.lang.reader import Reading
from communique.model import CommitmentMention, NameMention, QuoteMention

_TYPES = {"request": "request", "promise": "pledge", "assure": "assurance", "propose": "proposal"}
_PARTIES = frozenset("state government security_force armed_group intergovernmental civil_society person business".split())
_OUTSIDERS = re.compile(r"\b(?:analysts?|experts?|residents?|critics|editorial|article|observers?|villagers?|professor|researchers?|witness(?:es)?|columnist|historian|economist)\b", re.I)
_GENERAL = re.compile(r"^(?:that )?(?:everyone|people|the world|all (?:sides|parties|people)|restraint|calm|peace|unity|dialogue)\b", re.I)
_OUTRIGHT = re.compile(r"ask|request|demand|urg|call|appeal|propos|offer|pledg|promis|vow|assur|reassur|reaffirm|renew|agree|resolv|commit|undert|guarant|invit|suggest")
_AMOUNT = re.compile(r"(?:[$€£]\s?\d[\d,.]*(?:\s?(?:million|billion|bn|m))?|\b\d[\d,.]*\s(?:million |billion )?[a-z-]+(?:\s[a-z]+)?)")
_VAGUE = re.compile(r"\b(?:ground realities|hostage|incongruity|mutual (?:interests|benefits?)|isolated issues|constructively|broader relationship|new horizons)\b", re.I)


def find_commitments(reading: Reading, names: Sequence[NameMention], quotes: Sequence[QuoteMention]) -> tuple[CommitmentMention, ...]:
    """Every commitment once for its article, in order."""
    found: list[CommitmentMention] = []
    roles = {speaker: quote.speaker_roles for quote in reversed(quotes) for speaker in quote.speakers if any(w[:1].isupper() for r in quote.speaker_roles for w in r.split()[:1])}
    for number, quote in enumerate(quotes):
        known = tuple(role for speaker in quote.speakers for role in roles.get(speaker, ()))
        full = structs.replace(quote, speaker_roles=(*quote.speaker_roles, *known))
        for mention in _of_quote(reading, names, number, full):
            if not any(_repeats(reading, mention, other) for other in found):
                found.append(mention)
    return tuple(found)


def _repeats(reading: Reading, one: CommitmentMention, other: CommitmentMention) -> bool:
    """Whether two commitments of one article are the same thing said twice."""
    if (one.type, one.area, one.by[:1]) != (other.type, other.area, other.by[:1]):
        return False
    mine, theirs = (_stems(" ".join(reading.text[s.start : s.end] for s in m.action)) for m in (one, other))
    return len(mine & theirs) >= 0.3 * min(len(mine), len(theirs))


def _stems(text: str) -> set[str]:
    return {word[:6] for word in re.findall(r"[a-z]{4,}", text.lower())} - {"that", "with", "from", "would", "should", "have", "their", "this"}


def area_of(text: str) -> str:
    """The area that most of a text's words speak of."""
    low = f" {text.lower()} "
    counts = {area: sum(len(re.findall(rf"\b{re.escape(word)}", low)) for word in words) for area, words in AREA_WORDS.items()}
    best = max(counts.values())
    return next(area for area, count in counts.items() if count == best) if best else "other"


def _of_quote(reading: Reading, names: Sequence[NameMention], number: int, quote: QuoteMention) -> list[CommitmentMention]:
    kind = _TYPES.get(quote.act)
    said = " ".join(reading.text[s.start : s.end] for s in quote.content)
    if kind is None or quote.negated or _outsider(quote, outright=_outright(reading, quote)) or _GENERAL.match(said) or (kind == "proposal" and _VAGUE.search(said)):
        return []
    inside = [n for n in names if any(s.start <= n.span.start < s.end for s in quote.content) and n.type in _PARTIES]
    by = _parties_of(quote, names)
    named = (n.refers or n.text for n in inside if n.type in ("state", "government", "intergovernmental", "armed_group", "security_force"))
    to = tuple(dict.fromkeys(one for one in (*quote.addressees, *named) if one not in by))[:2]
    area = area_of(said)
    if not _binding(reading, names, quote, kind, said, to, area):
        return []
    amount = _AMOUNT.search(said)
    return [
        CommitmentMention(
            evidence=quote.evidence, action=quote.content, type=kind, by=by, to=to, area=area, by_spans=quote.source,
            to_spans=tuple(n.span for n in inside if (n.refers or n.text) in to)[:2], amount=amount.group().strip() if amount else None,
            condition=quote.condition, date=quote.date, quote=number,
        )
    ]  # fmt: skip


def _binding(
    reading: Reading, names: Sequence[NameMention], quote: QuoteMention, kind: str, said: str, to: tuple[str, ...], area: str
) -> bool:
    """Whether a party is bound to something: said outright by a cue that asks or commits, or by one who speaks for a state."""
    outright = _outright(reading, quote)
    if outright and (to or kind == "request" or area != "other" or kind in ("pledge", "assurance") or _speaks_for_state(quote, names)):
        return True
    if not _speaks_for_state(quote, names):
        return bool(to) and kind in ("request", "assurance") and outright
    if kind == "request":
        return bool(to) and area != "other" or bool(re.search(r"\bneed|provid|suppl|giv|resum|releas|help|assist|support|invit|requir", said))
    return bool(to) if kind == "proposal" else True


def _outright(reading: Reading, quote: QuoteMention) -> bool:
    """Whether the cue itself asks or commits: "urged", "pledged"."""
    return any(_OUTRIGHT.match(word.lower()) for cue in quote.cue for word in reading.text[cue.start : cue.end].split())


def _outsider(quote: QuoteMention, *, outright: bool) -> bool:
    """Whether the speaker can bind nobody: a witness, an expert, an anonymous source, a document that does not ask outright."""
    who = " ".join((*quote.speakers, *quote.speaker_roles))
    heads = {word.lower() for speaker in quote.speakers for word in speaker.split()[-1:]}
    if _OUTSIDERS.search(who) or heads & {"critics", "experts", "analysts"}:
        return True
    return not outright and bool(heads & DOCUMENTS) and not heads & {"statement", "communique", "communiqué", "declaration", "readout"} or bool(heads & (ANONYMOUS & {"sources", "source"}))


def _parties_of(quote: QuoteMention, names: Sequence[NameMention]) -> tuple[str, ...]:
    """The state that a speaker stands for, where the text says it, and the speaker."""
    out: list[str] = []
    for speaker in quote.speakers:
        state = _state_of(speaker, quote, names)
        out += [state, speaker] if state and state != speaker else [speaker]
    return tuple(dict.fromkeys(out))


def _state_of(speaker: str, quote: QuoteMention, names: Sequence[NameMention]) -> str | None:
    states = {n.text.lower(): n.refers or n.text for n in names if n.type == "state"}
    roles = [*quote.speaker_roles, *(n.role_of for n in names if n.refers == speaker and n.role_of)]
    for role in roles:
        low = f" {role.lower()} "
        for form, state in states.items():
            if re.search(rf"(?<!\w){re.escape(form)}(?!\w)", low):
                return state
    return None


def _speaks_for_state(quote: QuoteMention, names: Sequence[NameMention]) -> bool:
    kinds = {n.refers or n.text: n.type for n in names}
    if any(_state_of(speaker, quote, names) or kinds.get(speaker) in ("state", "government", "intergovernmental", "security_force") for speaker in quote.speakers):
        return True
    roles = " ".join(role for role in (*quote.speaker_roles, *(n.role or "" for n in names if (n.refers or n.text) in quote.speakers))).lower()
    return bool(re.search(r"minister|ambassador|envoy|president|premier|secretary|chancellor|governor|spokes|general|commissioner|chief", roles))
