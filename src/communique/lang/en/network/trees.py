"""Arc scores → the heads of a dependency tree with one root: the maximum spanning tree (Chu and Liu 1965, Edmonds 1967).

In: scores[i, j], how well word j (0 is the root, words from 1) heads word i+1. Out: the head of each word, 0 for the root.
Surprising: most greedy choices are trees already and cost nothing more; the single root is found by trying each likely one.
A cycle becomes a group with one row of arcs (Tarjan 1977), so that the time grows with the square of the words.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float32]
Arcs = NDArray[np.float64]
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
            best = (total, heads[1:])
    return best[1]


def _all_reach_root(heads: NDArray[np.int64]) -> bool:
    """Whether no heads run in a circle."""
    reaches = {0}
    for start in range(1, len(heads) + 1):
        path, at = dict[int, None](), start
        while at not in reaches:
            if at in path:
                return False
            path[at] = None
            at = int(heads[at - 1])
        reaches.update(path)
    return True


def _spanning_tree(scores: Arcs) -> list[int]:
    """Heads of the maximum arborescence from node 0; scores[i, j] is the arc j → i."""
    groups = _Groups(scores)
    for start in range(1, len(scores)):
        groups.grow(start)
    return groups.heads()


class _Groups:
    """Nodes and the groups that cycles of them were contracted to, each with the best arc that enters it."""

    def __init__(self, scores: Arcs) -> None:
        size = len(scores)
        self._arcs = list(scores)  # into each group from each node
        self._into = [np.full(size, node) for node in range(size)]  # the node of the group that the arc enters
        self._parts: list[list[int]] = [[] for _ in range(size)]
        self._nodes = [np.array([node]) for node in range(size)]
        self._outer: list[int | None] = [None] * size
        self._chosen: dict[int, tuple[int, int]] = {}
        self._group = np.arange(size)  # the outermost group of each node
        self._done = np.arange(size) == 0

    def grow(self, start: int) -> None:
        """Follow the best arcs back from a node to what hangs on the root already, contracting the cycles on the way."""
        path = [int(self._group[start])]
        while not self._done[self._nodes[path[-1]][0]]:
            last = path[-1]
            head = int(self._arcs[last].argmax())
            self._chosen[last] = (head, int(self._into[last][head]))
            group = int(self._group[head])
            if group in path:
                at = path.index(group)
                path[at:] = [self._contract(path[at:])]
            else:
                path.append(group)
        for group in path:
            self._done[self._nodes[group]] = True

    def _contract(self, cycle: list[int]) -> int:
        """The new group of the groups of a cycle; an arc into it is worth what it gains over the one that it replaces."""
        gains = np.stack([self._arcs[one] - self._arcs[one][self._chosen[one][0]] for one in cycle])
        best, every = gains.argmax(axis=0), np.arange(gains.shape[1])
        nodes, new = np.concatenate([self._nodes[one] for one in cycle]), len(self._arcs)
        arcs = gains[best, every]
        arcs[nodes] = -np.inf
        self._arcs.append(arcs)
        self._into.append(np.stack([self._into[one] for one in cycle])[best, every])
        self._parts.append(cycle)
        self._nodes.append(nodes)
        self._outer.append(None)
        self._group[nodes] = new
        for one in cycle:
            self._outer[one] = new
        return new

    def heads(self) -> list[int]:
        """The head of each node: a group's arc enters one node, and breaks the cycles around it there."""
        heads = [0] * len(self._done)
        waiting = [group for group, outer in enumerate(self._outer) if outer is None and group]
        while waiting:
            group = waiting.pop()
            head, at = self._chosen[group]
            heads[at] = head
            while at != group:
                outer = self._outer[at]
                assert outer is not None
                waiting += [one for one in self._parts[outer] if one != at]
                at = outer
        return heads
