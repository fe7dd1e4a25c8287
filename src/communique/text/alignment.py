"""Two texts as sentences → which sentence answers which, and how much of the answering keeps the order.

In: the sentences of two texts as vectors. Out: pairs of sentences with their likeness. Surprising: one sentence may
answer two (a rewriter joins and splits); order is judged afterwards, by the heaviest run of pairs that climbs on both sides.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from communique.text.similarity import Vector


class Pair(Struct, frozen=True, order=True):
    """Sentence `left` of one text answers sentence `right` of the other; `likeness` 0 to 1."""

    left: int
    right: int
    likeness: float


def best_pairs(left: Sequence[Vector], right: Sequence[Vector], least: float) -> list[Pair]:
    """Each sentence of either side with its best answer on the other, where that is at least so like."""
    likeness = _table(left, right)
    best_right: dict[int, tuple[float, int]] = {}
    best_left: dict[int, tuple[float, int]] = {}
    for (i, j), value in sorted(likeness.items()):
        if value >= least:
            best_right[i] = max(best_right.get(i, (0.0, 0)), (value, -j))
            best_left[j] = max(best_left.get(j, (0.0, 0)), (value, -i))
    chosen = {(i, -j): value for i, (value, j) in best_right.items()}
    chosen |= {(-i, j): value for j, (value, i) in best_left.items()}
    return [Pair(i, j, value) for (i, j), value in sorted(chosen.items())]


def in_order(pairs: Sequence[Pair]) -> list[Pair]:
    """The heaviest run of pairs that never goes back on either side."""
    ordered = sorted(pairs)
    weight: list[float] = []
    before: list[int] = []
    for n, pair in enumerate(ordered):
        reach = [(weight[k], -k) for k in range(n) if ordered[k].right <= pair.right and ordered[k].left <= pair.left]
        best, k = max(reach, default=(0.0, 1))
        weight.append(best + pair.likeness)
        before.append(-k)
    return [ordered[n] for n in _trace(weight, before)]


def _trace(weight: list[float], before: list[int]) -> list[int]:
    at = max(range(len(weight)), key=lambda n: (weight[n], -n), default=-1)
    run: list[int] = []
    while at >= 0:
        run.append(at)
        at = before[at]
    return run[::-1]


def _table(left: Sequence[Vector], right: Sequence[Vector]) -> dict[tuple[int, int], float]:
    holders: dict[str, list[tuple[int, float]]] = {}
    for j, vector in enumerate(right):
        for word, value in vector.items():
            holders.setdefault(word, []).append((j, value))
    table: dict[tuple[int, int], float] = {}
    for i, vector in enumerate(left):
        for word, value in vector.items():
            for j, other in holders.get(word, ()):
                table[i, j] = table.get((i, j), 0.0) + value * other
    return table
