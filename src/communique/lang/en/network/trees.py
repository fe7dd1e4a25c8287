"""Arc scores → the heads of a dependency tree with one root: the maximum spanning tree (Chu and Liu 1965, Edmonds 1967).

In: scores[i, j], how well word j (0 is the root, words from 1) heads word i+1. Out: the head of each word, 0 for the root.
Surprising: most greedy choices are trees already and cost nothing more; the single root is found by trying each likely one.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float32]
_ROOTS_TRIED = 4


def tree_heads(scores: Scores) -> list[int]:
    """The heads of the best single-rooted tree over n words, from n × (n+1) scores."""
    words = scores.shape[0]
    if words == 0:
        return []
    full = np.full((words + 1, words + 1), -np.inf, dtype=np.float64)
    full[1:, :] = scores
    np.fill_diagonal(full, -np.inf)
    greedy = np.asarray(full[1:].argmax(axis=1), dtype=np.int64)
    if (greedy == 0).sum() == 1 and _all_reach_root(greedy):
        return [int(head) for head in greedy]
    best: tuple[float, list[int]] = (-np.inf, [])
    for root in np.argsort(-full[1:, 0], kind="stable")[:_ROOTS_TRIED]:
        rooted = full.copy()
        rooted[1:, 0] = -np.inf
        rooted[root + 1, 0] = full[root + 1, 0]
        rooted[root + 1, 1:] = -np.inf
        heads = _spanning_tree(rooted)
        total = float(sum(rooted[i, heads[i]] for i in range(1, words + 1)))
        if total > best[0] or not best[1]:
            best = (total, [int(head) for head in heads[1:]])
    return best[1]


def _all_reach_root(heads: NDArray[np.int64]) -> bool:
    return not _cycle(np.concatenate(([0], heads)))


def _cycle(heads: NDArray[np.int64]) -> list[int]:
    """The nodes of one cycle of a head function, or none."""
    state = [0] * len(heads)
    state[0] = 2
    for start in range(1, len(heads)):
        path, at = [], start
        while state[at] == 0:
            state[at] = 1
            path.append(at)
            at = int(heads[at])
        if state[at] == 1:
            return path[path.index(at) :]
        for node in path:
            state[node] = 2
    return []


def _spanning_tree(scores: NDArray[np.float64]) -> NDArray[np.int64]:
    """Heads of the maximum arborescence from node 0; scores[i, j] is the arc j → i. Cycles are contracted one by one."""
    heads: NDArray[np.int64] = np.asarray(scores.argmax(axis=1), dtype=np.int64)
    heads[0] = 0
    cycle = np.array(_cycle(heads), dtype=np.int64)
    if not len(cycle):
        return heads
    within = np.zeros(len(heads), dtype=bool)
    within[cycle] = True
    outside = np.flatnonzero(~within)
    kept = scores[cycle, heads[cycle]]
    into = scores[np.ix_(cycle, outside)] - kept[:, None]
    enters = into.argmax(axis=0)
    leaves = scores[np.ix_(outside, cycle)].argmax(axis=1)
    size = len(outside) + 1
    small = np.full((size, size), -np.inf)
    small[:-1, :-1] = scores[np.ix_(outside, outside)]
    small[-1, :-1] = into.max(axis=0)
    small[:-1, -1] = scores[np.ix_(outside, cycle)].max(axis=1)
    reduced = _spanning_tree(small)
    out: NDArray[np.int64] = heads.copy()
    for number, node in enumerate(outside):
        head = reduced[number]
        out[node] = cycle[leaves[number]] if head == size - 1 else outside[head]
    entered = int(reduced[-1])
    out[cycle[enters[entered]]] = outside[entered]
    return out
