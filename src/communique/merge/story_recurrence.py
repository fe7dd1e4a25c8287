"""Dated articles → how far each word recurs over the months, which tells the topic from the occurrence.

In: the stems of each article and its day. Out: a factor for each stem, 1 for a word of one month, towards 0 for one that
stands in the news month after month. Surprising: months are counted, not articles, so that an occurrence that fifty
articles report keeps its words, while a minister's name fades.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from math import log

SEASON = 30  # days; what comes back later than that comes back


def recurrence(dated: Sequence[tuple[int, Iterable[str]]]) -> Mapping[str, float]:
    """The factor of each stem that recurs; a stem that is not given has 1."""
    days: dict[str, list[int]] = {}
    for day, stems in sorted((day, sorted(set(stems))) for day, stems in dated):
        for word in stems:
            days.setdefault(word, []).append(day)
    seasons = _seasons(sorted(day for day, _ in dated))
    counts = {word: _seasons(found) for word, found in days.items()}
    return {word: log((seasons + 1) / count) / log(seasons + 1) for word, count in counts.items() if count > 1}


def _seasons(days: Sequence[int]) -> int:
    count, last = 0, None
    for day in days:
        if last is None or day > last + SEASON:
            count, last = count + 1, day
    return count
