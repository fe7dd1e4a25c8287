"""Event mentions of one article → each event once.

In: mentions in order. Out: the fuller of those that are one, with date, place and parties filled from the others. Surprising:
two mentions that each name a date, a place or a count are one only where these agree.
"""

from __future__ import annotations

import re

from msgspec.structs import replace

from communique.model import EventMention

_DEFINITE = ("the ", "this ", "that ", "its ", "their ", "these ", "his ", "her ")
_COUNT = re.compile(r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|dozens?|hundreds|second|third|fourth|fifth|first)\b", re.IGNORECASE)
_VAGUE = re.compile(r"\b(?:people|troops?|soldiers?|others?|police|civilians?|members?|forces?)\b")


def counted(words: str) -> bool:
    """Whether words hold a number."""
    return _COUNT.search(words) is not None


def joined(mentions: list[EventMention], text: str) -> list[EventMention]:
    """Mentions without repetitions, in the order of the first of each."""
    kept: list[EventMention] = []
    of_type: dict[str, list[int]] = {}
    for mention in mentions:
        rivals = of_type.setdefault(mention.type, [])
        at = next((i for i in reversed(rivals[-12:]) if _same(kept[i], mention, text)), None)
        if at is None:
            rivals.append(len(kept))
            kept.append(mention)
        else:
            kept[at] = _filled(kept[at], mention)
    return kept


def _same(first: EventMention, later: EventMention, text: str) -> bool:
    if not _agree(first.date, later.date) or first.place and later.place and first.place != later.place:
        return False
    if "denied" in (first.status, later.status) and first.status != later.status:
        return False
    words, other_words = _words(first, text), _words(later, text)
    if {first.status, later.status} == {"planned", "occurred"} and words != other_words and not other_words.startswith(_DEFINITE):
        return False
    if later.mode == "targeted" and not later.who and not later.date and not later.place and first.type == "ASSAULT" and later.status == first.status and not _named(later.whom):
        return True  # a toll without a doer, a day or a name is that of the attack before
    counts, others = set(_COUNT.findall(words)), set(_COUNT.findall(other_words))
    if counts and others and counts != others:
        return False
    if other_words.startswith(_DEFINITE) and not later.who_spans and (not later.whom_spans or not first.whom_spans or set(later.whom) & set(first.whom)):
        return first.mode == later.mode or later.mode is None or first.mode is None
    return _parties_agree(first, later) and (first.mode == later.mode or later.mode is None or first.mode is None)


def _parties_agree(first: EventMention, later: EventMention) -> bool:
    mine, other = {*first.who, *first.whom}, {*later.who, *later.whom}
    if not mine & other:
        return False
    whom, others = _telling(first.whom), _telling(later.whom)
    if whom and others and not whom & others:
        return False
    who, theirs = set(first.who), set(later.who)
    return (not who or not theirs or bool(who & theirs) or mine == other) and (bool(whom & others) or mine <= other or other <= mine)


def _named(names: tuple[str, ...]) -> bool:
    return any(name[:1].isupper() and not counted(name) for name in names)


def _telling(names: tuple[str, ...]) -> set[str]:
    return {name for name in names if not _VAGUE.fullmatch(name)}


def _words(mention: EventMention, text: str) -> str:
    return " ".join(text[mention.trigger[0].start : mention.trigger[0].end].lower().split())


def _agree(first: str | None, later: str | None) -> bool:
    if first is None or later is None:
        return True
    return first.startswith(later) or later.startswith(first)


def _fullness(mention: EventMention) -> int:
    return bool(mention.who_spans) + bool(mention.whom_spans) + bool(mention.date) + any(n[:1].isupper() for n in mention.whom)


def _filled(first: EventMention, later: EventMention) -> EventMention:
    fuller, other = first, later
    if _fullness(later) > _fullness(first):
        fuller, other = later, first
    return replace(
        fuller,
        date=max((fuller.date or "", other.date or ""), key=len) or None,
        place=fuller.place or other.place,
        place_span=fuller.place_span or other.place_span,
        series=fuller.series or other.series,
        who=fuller.who or other.who,
        who_spans=fuller.who_spans if fuller.who else other.who_spans,
        whom=fuller.whom or other.whom,
        whom_spans=fuller.whom_spans if fuller.whom else other.whom_spans,
        retold=tuple(sorted({*first.retold, *later.retold, other.evidence} - {fuller.evidence})),
    )
