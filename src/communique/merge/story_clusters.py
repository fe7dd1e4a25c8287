"""Likenesses of pairs → clusters by average linkage that keeps tight groups apart, without a table of all pairs.

In: how many items there are, the likenesses of the pairs that have any, two thresholds. Out: clusters of item numbers.
Surprising: two clusters join only if they are nearly as like each other as each is within itself, and the more so the
more members both have: two well-reported occurrences of one kind stay two, while one odd report finds its own. A pair
that is not given counts as nought.
"""

from __future__ import annotations

from collections.abc import Mapping
from heapq import heapify, heappop, heappush

Pairs = Mapping[tuple[int, int], float]


class _Clusters:
    """Clusters while they grow; for each its members, the likeness inside it, and towards its neighbours."""

    def __init__(self, count: int, likeness: Pairs) -> None:
        self.members = {n: [n] for n in range(count)}
        self.inside = dict.fromkeys(range(count), 0.0)
        self.towards: dict[int, dict[int, float]] = {n: {} for n in range(count)}
        for (i, j), value in sorted(likeness.items()):
            self.towards[i][j] = self.towards[j][i] = value

    def mean(self, i: int, j: int) -> float:
        """The mean likeness of the pairs between two clusters."""
        return self.towards[i].get(j, 0.0) / (len(self.members[i]) * len(self.members[j]))

    def coherence(self, i: int) -> float:
        """The mean likeness of the pairs within a cluster, 0 for a single item."""
        size = len(self.members[i])
        return self.inside[i] / (size * (size - 1) / 2) if size > 1 else 0.0

    def join(self, i: int, j: int) -> None:
        """Makes one cluster of two, under the first one's number."""
        self.inside[i] += self.inside.pop(j) + self.towards[i].pop(j)
        self.members[i] += self.members.pop(j)
        for k, value in self.towards.pop(j).items():
            if k != i:
                del self.towards[k][j]
                self.towards[i][k] = self.towards[k][i] = self.towards[i].get(k, 0.0) + value


def average_linkage(count: int, likeness: Pairs, least: float, leeway: float) -> list[list[int]]:
    """Joins the two most alike clusters until no two are at least so alike and nearly as alike as each within itself."""
    clusters = _Clusters(count, likeness)
    heap = [(-value, i, j) for (i, j), value in likeness.items() if value >= least]
    heapify(heap)
    while heap:
        value, i, j = heappop(heap)
        if i in clusters.members and j in clusters.members and clusters.mean(i, j) == -value and _may_join(clusters, i, j, leeway):
            clusters.join(i, j)
            for k in sorted(clusters.towards[i]):
                if (mean := clusters.mean(min(i, k), max(i, k))) >= least:
                    heappush(heap, (-mean, min(i, k), max(i, k)))
    return [sorted(group) for _, group in sorted(clusters.members.items())]


def _may_join(clusters: _Clusters, i: int, j: int, leeway: float) -> bool:
    """Whether two clusters are alike enough, set against the likeness within each: of s members the share s / (s + leeway)."""
    fewer = min(len(clusters.members[i]), len(clusters.members[j]))
    return clusters.mean(i, j) >= fewer / (fewer + leeway) * max(clusters.coherence(i), clusters.coherence(j))
