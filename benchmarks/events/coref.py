"""Clusters of mentions → MUC, B-cubed, CEAF-e and their mean, the CoNLL F1.

In:   two partitions of the same mentions, each a list of sets. Out: F1 values between 0 and 1.
Surprising: CEAF-e aligns clusters one to one at best; since a cluster shares mentions with few others, each connected part of
the shared-mention graph is aligned on its own.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence

Cluster = frozenset[Hashable]
INFINITE = float("inf")


def conll(gold: Sequence[Cluster], found: Sequence[Cluster]) -> dict[str, float]:
    """The three measures and their mean."""
    values = {"muc": muc(gold, found), "b3": b_cubed(gold, found), "ceafe": ceaf_e(gold, found)}
    return values | {"conll": sum(values.values()) / 3}


def muc(gold: Sequence[Cluster], found: Sequence[Cluster]) -> float:
    return _f1(_links(found, gold), _links(gold, found))


def _links(of: Sequence[Cluster], by: Sequence[Cluster]) -> float:
    """The share of links of some clusters that others keep."""
    home = _homes(by)
    kept = sum(len(one) - len({home.get(mention, mention) for mention in one}) for one in of)
    return kept / (sum(len(one) - 1 for one in of) or 1)


def b_cubed(gold: Sequence[Cluster], found: Sequence[Cluster]) -> float:
    return _f1(_purity(found, gold), _purity(gold, found))


def _purity(of: Sequence[Cluster], by: Sequence[Cluster]) -> float:
    home = _homes(by)
    total = sum(len(one) for one in of) or 1
    return sum(len(one & by[home[m]]) / len(one) for one in of for m in one if m in home) / total


def ceaf_e(gold: Sequence[Cluster], found: Sequence[Cluster]) -> float:
    home = _homes(found)
    shared = {(g, home[m]) for g, one in enumerate(gold) for m in one if m in home}
    likeness = {(g, f): 2 * len(gold[g] & found[f]) / (len(gold[g]) + len(found[f])) for g, f in shared}
    best = sum(_assigned(part, likeness) for part in _parts(shared))
    return _f1(best / (len(found) or 1), best / (len(gold) or 1))


def _homes(clusters: Sequence[Cluster]) -> dict[Hashable, int]:
    return {mention: number for number, one in enumerate(clusters) for mention in one}


def _parts(pairs: set[tuple[int, int]]) -> list[set[tuple[int, int]]]:
    """Pairs that hang together."""
    rows: dict[int, set[int]] = {}
    columns: dict[int, set[int]] = {}
    for g, f in pairs:
        rows.setdefault(g, set()).add(f)
        columns.setdefault(f, set()).add(g)
    parts, seen = [], set()
    for start in sorted(rows):
        if start in seen:
            continue
        queue, members = [start], {start}
        for g in queue:
            for other in {h for f in rows[g] for h in columns[f]} - members:
                members.add(other)
                queue.append(other)
        seen |= members
        parts.append({(g, f) for g in members for f in rows[g]})
    return parts


def _assigned(part: set[tuple[int, int]], likeness: dict[tuple[int, int], float]) -> float:
    """The best sum of a one-to-one alignment (Hungarian method, shortest augmenting paths)."""
    rows, columns = sorted({g for g, _ in part}), sorted({f for _, f in part})
    if len(rows) > len(columns):
        rows, columns, likeness = columns, rows, {(f, g): value for (g, f), value in likeness.items()}
    cost = [[-likeness.get((g, f), 0.0) for f in columns] for g in rows]
    many = len(columns)
    down, across, match = [0.0] * (len(rows) + 1), [0.0] * (many + 1), [0] * (many + 1)
    for row in range(1, len(rows) + 1):
        match[0], at = row, 0
        least, way, used = [INFINITE] * (many + 1), [0] * (many + 1), [False] * (many + 1)
        while match[at]:
            used[at] = True
            here, delta, to = match[at], INFINITE, 0
            for column in range(1, many + 1):
                if not used[column]:
                    value = cost[here - 1][column - 1] - down[here] - across[column]
                    if value < least[column]:
                        least[column], way[column] = value, at
                    if least[column] < delta:
                        delta, to = least[column], column
            for column in range(many + 1):
                if used[column]:
                    down[match[column]] += delta
                    across[column] -= delta
                else:
                    least[column] -= delta
            at = to
        while at:
            match[at], at = match[way[at]], way[at]
    return -sum(cost[match[column] - 1][column - 1] for column in range(1, many + 1) if match[column])


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0
