"""Dated bundles, as they come → how far each word recurs over the months, which tells the topic from the occurrence.

In: the stems of each bundle and its day. Out: a factor for each stem, 1 for a word of one month, towards 0 for one that
stands in the news month after month. Surprising: months are counted, not articles, so that an occurrence that fifty
articles report keeps its words, while a minister's name fades; and they are counted in half doublings, so that a factor
rarely changes when an article comes.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence, Set
from math import ceil, log2

SEASON = 30  # days; what comes back later than that comes back

Dated = Iterable[tuple[int, Set[str]]]


class Recurrence:
    """The days on which each stem stood in the news, and what its factor is."""

    def __init__(self) -> None:
        self._all: list[int] = []
        self._days: dict[str, list[int]] = {}
        self._steps: dict[str, int] = {}
        self._most = 0

    def __getitem__(self, stem: str) -> float:
        count = self._steps.get(stem, 0)
        return 1 - count / self._most if count else 1.0

    def change(self, gone: Dated, new: Dated) -> set[str]:
        """Takes bundles out and in; the stems whose factor is another than before."""
        touched: set[str] = set()
        for day, stems in gone:
            touched |= stems
            for days in (self._all, *(self._days[stem] for stem in stems)):
                del days[bisect_left(days, day)]
        added: dict[str, list[int]] = {}
        for day, stems in new:
            self._all.append(day)
            for stem in stems:
                added.setdefault(stem, []).append(day)
        self._all.sort()
        for stem, days in added.items():
            self._days[stem] = sorted([*self._days.get(stem, ()), *days])
        return self._count(touched | added.keys())

    def _count(self, touched: set[str]) -> set[str]:
        other = {stem for stem in touched if _steps(self._days[stem]) != self._steps.get(stem, 0)}
        self._steps |= {stem: _steps(self._days[stem]) for stem in other}
        most = ceil(2 * log2(_seasons(self._all) + 1))
        if most != self._most:
            self._most = most
            other |= {stem for stem, count in self._steps.items() if count}
        return other


def _steps(days: Sequence[int]) -> int:
    """By how many half doublings a word has come to stand in more months than one."""
    return int(2 * log2(_seasons(days))) if days else 0


def _seasons(days: Sequence[int]) -> int:
    """How many months apart there are among sorted days."""
    count, last = 0, None
    for day in days:
        if last is None or day > last + SEASON:
            count, last = count + 1, day
    return count
