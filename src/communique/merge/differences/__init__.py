"""Entries, their mentions and the sentences of all articles → differences, both readings side by side.

In: what merging has made. Out: differences. Surprising: the comparison goes from sentence to sentence of one story, so that a thing
that no entry was made of can be told to differ as well; every kind has its own file and its own list of what explains it away.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from communique.merge.differences.accounts import accounts_of, aligned, events_told
from communique.merge.differences.attribution import counters, sayings, tellings
from communique.merge.differences.happenings import happenings
from communique.merge.differences.quoted import quoted_strings
from communique.merge.differences.scenes import known_of, scenes
from communique.merge.differences.sums import sums
from communique.merge.differences.values import told_numbers, values
from communique.merge.differences.who import Voices
from communique.merge.differences.wording import wordings
from communique.merge.entries import Setting
from communique.merge.figures import Number
from communique.model import Annotation, Difference, Event, Evidence, Figure


def find_differences(
    annotations: Sequence[Annotation], said: Mapping[tuple[str, int], str], events: Sequence[Event],
    figures: Sequence[Figure], numbers: Sequence[Sequence[Number]], setting: Setting,
) -> list[Difference]:  # fmt: skip
    """All differences, in no order."""
    accounts = accounts_of(annotations, setting)
    pairs = aligned(accounts, setting)
    told = told_numbers(annotations, figures, numbers, accounts, setting)
    known = known_of(accounts, setting)
    strings, who = quoted_strings(annotations, setting), Voices(setting)
    return [
        *values(told, accounts, pairs, events_told(accounts, events), who), *sums(accounts, figures, numbers, setting), *wordings(strings, said, who),
        *once(scenes(pairs, known, events, setting), happenings(events, known, setting)), *sayings(strings, said, who), *counters(told, who), *tellings(pairs, annotations, said, who),
    ]  # fmt: skip


def by_entry(differences: Sequence[Difference]) -> Mapping[str, tuple[str, ...]]:
    """For each entry the differences that it is in."""
    found: dict[str, list[str]] = {}
    for one in differences:
        for entry in one.about:
            found.setdefault(entry, []).append(one.id)
    return {entry: tuple(sorted(ids)) for entry, ids in found.items()}


def once(found: Sequence[Difference], more: Sequence[Difference]) -> list[Difference]:
    """All of the first, and those of the others that no sentence of the first has told already."""
    told = {(one.field, e.article, e.start) for one in found for reading in one.readings for e in reading.evidence}
    spans = [(one.field, e) for one in found for reading in one.readings for e in reading.evidence]

    def is_told(field: str, e: Evidence) -> bool:
        return (field, e.article, e.start) in told or any(field == other and e.article == held.article and e.start < held.end and held.start < e.end for other, held in spans)

    return [*found, *(one for one in more if not all(is_told(one.field, e) for reading in one.readings for e in reading.evidence[:1]))]
