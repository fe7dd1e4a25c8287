"""Readings → a difference, and the words in which values are shown.

In: rows of a value and its evidence. Out: `Difference`. Surprising: where no entry is at the sentences, a difference is about
none and takes its id from its sentences, which are content as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from communique.merge.entries import Setting, witnesses_of
from communique.model import Difference, Entry, Evidence, Figure, QuantityMention, Reading
from communique.text.ids import content_id

Row = tuple[str, Sequence[Evidence]]
_BOUNDS = {"exact": "", "over": "more than ", "at_least": "at least ", "under": "less than ", "at_most": "at most ", "about": "about "}
_UNITS = {"count": "", "percent": " per cent", "percentage_point": " percentage points"}


def difference(field: str, about: Iterable[str], rows: Sequence[Row], note: str, setting: Setting) -> Difference:
    """One difference; each row is a reading with the sentences that carry it."""
    ids = tuple(sorted(set(about)))
    readings = tuple(_reading(value, evidence, setting) for value, evidence in rows)
    places = [f"{one.article}:{one.start}" for reading in readings for one in reading.evidence]
    return Difference(id=content_id("difference", field, *(ids or sorted(places))), about=ids, field=field, readings=readings, note=note)


def shown(one: Figure | QuantityMention) -> str:
    """A number as a reader writes it: "more than 1.4 billion crowns"."""
    to = f" to {_number(one.value_to)}" if one.value_to is not None else ""
    plural = "s" if one.value != 1 and one.unit.islower() and not one.unit.endswith("s") and " " not in one.unit else ""
    return f"{_BOUNDS.get(one.bound, '')}{_number(one.value)}{to}{_UNITS.get(one.unit, f' {one.unit}{plural}')}"


def _number(value: float) -> str:
    for size, name in ((1e12, "trillion"), (1e9, "billion"), (1e6, "million")):
        if abs(value) >= size and f"{value / size:.4g}" == f"{value / size:.10g}":
            return f"{value / size:.4g} {name}"
    return f"{value:,.10g}"


def entries_at(entries: Iterable[Entry], evidence: Sequence[Evidence]) -> list[str]:
    """The ids of the entries whose evidence lies in those sentences."""
    return [entry.id for entry in entries if any(_overlap(mine, theirs) for mine in entry.evidence for theirs in evidence)]


def _overlap(one: Evidence, other: Evidence) -> bool:
    return one.article == other.article and one.start < other.end and other.start < one.end


def _reading(value: str, evidence: Sequence[Evidence], setting: Setting) -> Reading:
    unique = {(one.article, one.start, one.end): one for one in evidence}
    return Reading(value=value, evidence=tuple(one for _, one in sorted(unique.items())), witnesses=witnesses_of(setting, (one.article for one in evidence)))
