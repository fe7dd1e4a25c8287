"""The record's events → one line each, by day.

In: a Joined and its Desk. Out: date, status, kind, summary, articles and witnesses, outlets. Surprising: an event to
which no page gives a date stands at the end, in the order in which it was reported.
"""

from __future__ import annotations

from collections.abc import Iterable

from communique.lines import articles_of
from communique.model import Desk, Event, Joined
from communique.present.page.board import by_time
from communique.present.page.index import Index, outlet_name
from communique.present.page.sections import undated
from communique.present.page.words import EVENT_TYPES
from communique.present.safe import one_line
from communique.present.show import counted


def render(joined: Joined, desk: Desk) -> str:
    """The timeline as text."""
    index = Index(joined, desk)
    events = [*by_time(event for event in joined.events if event.date), *undated(index)]
    rows = [_row(index, event) for event in events]
    return "\n".join(_aligned(rows)) + "\n" if rows else "The record holds no events.\n"


def _row(index: Index, event: Event) -> tuple[str, ...]:
    kind = EVENT_TYPES.get(event.type, event.type) + (f"/{event.mode}" if event.mode else "")
    outlets = dict.fromkeys(outlet_name(one) for one in map(index.article, articles_of(event)) if one)
    told = one_line(f"{event.summary} ({', '.join((counted(event), *outlets))})")
    return event.date or "undated", event.status, kind, told


def _aligned(rows: Iterable[tuple[str, ...]]) -> Iterable[str]:
    held = list(rows)
    widths = [max(len(row[column]) for row in held) for column in range(len(held[0]) - 1)]
    for row in held:
        yield "  ".join((*(part.ljust(width) for part, width in zip(row, widths, strict=False)), row[-1]))
