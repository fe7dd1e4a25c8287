"""Mentions of many articles → the entries of the record.

In: articles, annotations, who is who, lineages, stories. Out: entries and differences, each tuple in the order of its ids.
Surprising: the mentions come in any order; groups and ids depend on what they say alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeVar

from msgspec.structs import replace

from communique.merge.commitments import merge_commitments
from communique.merge.differences import by_entry, find_differences
from communique.merge.entries import Setting, WhoIsWho
from communique.merge.events import merge_events
from communique.merge.figures import merge_figures
from communique.merge.follow_through import followed
from communique.merge.statements import merge_statements
from communique.model import (
    Annotation,
    Article,
    Commitment,
    Difference,
    Entry,
    Event,
    Figure,
    Line,
    Lineage,
    Statement,
    Story,
)

Merged = tuple[tuple[Statement, ...], tuple[Commitment, ...], tuple[Event, ...], tuple[Figure, ...], tuple[Difference, ...]]
E_ = TypeVar("E_", bound=Entry)
L = TypeVar("L", bound=Line)


def merge_entries(articles: Sequence[Article], annotations: Sequence[Annotation], linked: WhoIsWho, lineages: Sequence[Lineage], stories: Sequence[Story], newer: Mapping[str, str] | None = None) -> Merged:
    """Statements, commitments, events, figures and differences."""
    setting = Setting(
        {one.id: one for one in articles}, {article: one.id for one in lineages for article in one.articles},
        {article: one.id for one in stories for article in one.articles}, linked, newer or {},
    )  # fmt: skip
    read = sorted((one for one in annotations if one.article in setting.articles), key=lambda one: one.article)
    statements, of_quote, _ = merge_statements(read, setting)
    events = merge_events(read, setting)
    figures, numbers = merge_figures(read, setting)
    commitments = followed(merge_commitments(read, setting, of_quote), statements, events, read, setting)
    standing = [one for one in read if one.article not in setting.newer]
    counted = [(figure, now) for figure, group in zip(figures, numbers, strict=True) if (now := [one for one in group if one.article not in setting.newer])]
    found = find_differences(standing, of_quote, events, [one for one, _ in counted], [now for _, now in counted], setting)
    found = [one for difference in found if (one := _of_now(difference, setting))]
    notes = by_entry(found)
    return _noted(statements, notes), _noted(commitments, notes), _noted(events, notes), _noted(figures, notes), _in_order(found)


def _of_now(difference: Difference, setting: Setting) -> Difference | None:
    """The difference without what earlier states of a page say, None where no two readings are left: an edit is no disagreement."""
    if not any(one.article in setting.newer for reading in difference.readings for one in reading.evidence):
        return difference
    readings = tuple(
        replace(reading, evidence=evidence)
        for reading in difference.readings
        if (evidence := tuple(one for one in reading.evidence if one.article not in setting.newer))
    )
    return replace(difference, readings=readings) if len(readings) > 1 else None


def _noted(entries: Sequence[E_], notes: object) -> tuple[E_, ...]:
    return _in_order([replace(one, differences=notes[one.id]) if one.id in notes else one for one in entries])  # type: ignore[operator, index]


def _in_order(lines: Sequence[L]) -> tuple[L, ...]:
    return tuple(one for _, one in sorted({line.id: line for line in lines}.items()))
