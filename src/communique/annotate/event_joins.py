"""Event mentions of one article → each event once.

In: mentions in order. Out: the fuller of those that are one, with date, place and parties filled from the others. Surprising:
two mentions that each name a date, a place or a count are one only where these agree.
"""

from __future__ import annotations

from msgspec.structs import replace

from communique.annotate.mention_sameness import called_so, head_of, same
from communique.model import EventMention

_FAMILY = {"AGREE": "accord", "SUPPORT": "accord"}
"""Types whose mentions may be one: an agreement reached and its signing."""


def joined(mentions: list[tuple[EventMention, bool]], text: str) -> list[EventMention]:
    """Mentions without repetitions, in the order of the first of each; one that only points back stands for none itself."""
    kept: list[EventMention] = []
    of_family: dict[str, list[int]] = {}
    for mention, weak in mentions:
        rivals = of_family.setdefault(_FAMILY.get(mention.type, mention.type), [])
        fits = [i for i in rivals[-12:] if same(kept[i], mention, text)] or [i for i in range(max(len(kept) - 40, 0), len(kept)) if weak and called_so(kept[i], mention, text)]
        at = max(fits, key=lambda i: (head_of(kept[i], text) == head_of(mention, text), i), default=None)
        if at is not None and weak and kept[at].type != mention.type:
            kept[at] = replace(kept[at], retold=tuple(sorted({*kept[at].retold, mention.evidence})))
        elif at is not None:
            kept[at] = _filled(kept[at], mention)
        elif not weak:
            rivals.append(len(kept))
            kept.append(mention)
    return kept


def _finer(one: str | None, other: str | None) -> str | None:
    """The more precise of two dates that agree: a day before the week that holds it."""
    return max((date for date in (one, other) if date), key=lambda date: ("/" not in date, len(date)), default=None)


def _fullness(mention: EventMention) -> int:
    return bool(mention.who_spans) + bool(mention.whom_spans) + bool(mention.date) + any(n[:1].isupper() for n in mention.whom)


def _filled(first: EventMention, later: EventMention) -> EventMention:
    fuller, other = first, later
    if _fullness(later) > _fullness(first):
        fuller, other = later, first
    return replace(
        fuller,
        type="SUPPORT" if fuller.type != other.type else fuller.type,
        mode=fuller.mode or other.mode,
        date=_finer(fuller.date, other.date),
        place=fuller.place or other.place,
        place_span=fuller.place_span or other.place_span,
        series=fuller.series or other.series,
        who=fuller.who or other.who,
        who_spans=fuller.who_spans if fuller.who else other.who_spans,
        whom=fuller.whom or other.whom,
        whom_spans=fuller.whom_spans if fuller.whom else other.whom_spans,
        retold=tuple(sorted({*first.retold, *later.retold, other.evidence} - {fuller.evidence})),
    )
