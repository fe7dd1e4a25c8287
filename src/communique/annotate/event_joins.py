"""Event mentions of one article → each event once.

In: mentions in order. Out: the fuller of those that are one, with date, place and parties filled from the others. Surprising:
two mentions that each name a date are one only where one date begins the other.
"""

from __future__ import annotations

from msgspec.structs import replace

from communique.model import EventMention, NameMention

_DEFINITE = ("the ", "this ", "that ", "its ", "their ", "these ")


def joined(mentions: list[EventMention], text: str, names: tuple[NameMention, ...]) -> list[EventMention]:
    """Mentions without repetitions, in the order of the first of each."""
    kept: list[EventMention] = []
    for mention in mentions:
        at = next((i for i in range(len(kept) - 1, -1, -1) if _same(kept[i], mention, text)), None)
        if at is None:
            kept.append(mention)
        else:
            kept[at] = _filled(kept[at], mention)
    return kept


def _same(first: EventMention, later: EventMention, text: str) -> bool:
    if first.type != later.type or not _dates_agree(first.date, later.date):
        return False
    if "denied" in (first.status, later.status) and first.status != later.status:
        return False
    if {first.status, later.status} == {"planned", "occurred"} and first.trigger != later.trigger:
        return False
    mine, other = {*first.who, *first.whom}, {*later.who, *later.whom}
    anaphoric = text[later.trigger[0].start : later.trigger[0].end].lower().startswith(_DEFINITE)
    if anaphoric and (not later.who_spans and not later.whom_spans or mine >= other):
        return True
    share = mine & other
    return bool(share) and (first.mode == later.mode) and (set(first.whom) == set(later.whom) or mine <= other or other <= mine)


def _dates_agree(first: str | None, later: str | None) -> bool:
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
    )
