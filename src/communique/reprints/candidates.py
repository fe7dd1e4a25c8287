"""Many readings → the pairs worth comparing, without looking at all pairs.

In: readings. Out: pairs of their numbers. Surprising: three nets are cast, because none is enough: one page's address,
MinHash bands for texts copied, and shared rare words for texts retold. A crowd in one net is paired with its first
members only, so that ten thousand copies do not make fifty million pairs.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Sequence

from communique.reprints.credit import page_key
from communique.reprints.reading import PERMUTATIONS, Reading

ROWS = 2  # of a signature in a band: at 64 permutations a pair with a fifth of its runs in common meets with p = .73
TELLING = 24  # rarest words of a text by which a retelling is looked for
SHARED = 4  # of them that two texts must share
CROWD = 60  # texts in one net from which only the first are paired with all


def candidates(readings: Sequence[Reading]) -> list[tuple[int, int]]:
    """Pairs that may be of one lineage, each once, smaller number first."""
    pairs: set[tuple[int, int]] = set()
    for keys in (_addresses, _bands):
        for members in _nets(readings, keys):
            pairs.update(_pairs_of(members))
    pairs.update(_sharing_words(readings))
    return sorted(pairs)


def _addresses(reading: Reading) -> Iterable[Hashable]:
    key = page_key(reading.article.url)
    return [key] if key else []


def _bands(reading: Reading) -> Iterable[Hashable]:
    if not reading.stems:
        return []
    return [(start, reading.signature[start : start + ROWS]) for start in range(0, PERMUTATIONS, ROWS)]


def telling_words(reading: Reading) -> list[str]:
    """The heaviest words of a text."""
    return sorted(reading.vector, key=lambda word: (-reading.vector[word], word))[:TELLING]


def _sharing_words(readings: Sequence[Reading]) -> Iterator[tuple[int, int]]:
    shared: Counter[tuple[int, int]] = Counter()
    for members in _nets(readings, telling_words):
        shared.update(_pairs_of(members))
    return (pair for pair, count in shared.items() if count >= SHARED)


def _nets(readings: Sequence[Reading], keys: object) -> Iterable[list[int]]:
    nets: dict[Hashable, list[int]] = {}
    for number, reading in enumerate(readings):
        for key in keys(reading):  # type: ignore[operator]
            nets.setdefault(key, []).append(number)
    return nets.values()


def _pairs_of(members: list[int]) -> Iterator[tuple[int, int]]:
    first = members if len(members) <= CROWD else members[: CROWD // 10]
    for n, one in enumerate(first):
        for other in members[n + 1 :]:
            yield one, other
