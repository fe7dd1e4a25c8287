"""What of a text shows quickly that it is no relative of another, without reading either.

In: the own words of a text, line by line. Out: an `Outline`, a few kilobytes, and whether two could be related.
Surprising: it never says no where the judgement would say yes: what it holds is hashed and rounded, and both only ever
make texts look more alike.
"""

from __future__ import annotations

from collections.abc import Sequence
from zlib import crc32

import numpy as np
from msgspec import Struct

from communique.lang.en.word_frequency import rarity
from communique.reprints.judgement import COPIED, LIKE_NAMED
from communique.reprints.reading import RUN, Line
from communique.text.similarity import shingles, vector

Numbers = np.ndarray[tuple[int], np.dtype[np.generic]]
SLACK = 0.001  # likeness that rounding may cost


class Outline(Struct, frozen=True, kw_only=True, eq=False):
    """Hashes of a text's own runs and words, in order, and the words' weights, the length of the vector being one."""

    runs: Numbers
    words: Numbers
    weights: Numbers


def outline(lines: Sequence[Line]) -> Outline:
    """The outline of a text."""
    weights: dict[int, float] = {}
    for word, weight in vector((word for line in lines for word in line.own), rarity).items():
        hashed = crc32(word.encode())
        weights[hashed] = weights.get(hashed, 0.0) + weight
    runs = {crc32(run.encode()) for line in lines if len(line.own) >= RUN for run in shingles(line.own, RUN)}
    return Outline(
        runs=np.array(sorted(runs), dtype=np.uint32),
        words=np.array(sorted(weights), dtype=np.uint32),
        weights=np.array([weight for _, weight in sorted(weights.items())], dtype=np.float32),
    )


def could_be_related(one: Outline, other: Outline) -> bool:
    """Whether as much of their own words is alike, or as much of one's wording copied, as any ground of relation in one language needs."""
    fewer = min(len(one.runs), len(other.runs))
    return not fewer or _likeness(one, other) >= LIKE_NAMED - SLACK or _common(one.runs, other.runs) >= COPIED * fewer


def _common(one: Numbers, other: Numbers) -> int:
    few, many = (one, other) if len(one) <= len(other) else (other, one)
    return int(np.count_nonzero(many[np.minimum(np.searchsorted(many, few), len(many) - 1)] == few))


def _likeness(one: Outline, other: Outline) -> float:
    few, many = (one, other) if len(one.words) <= len(other.words) else (other, one)
    at = np.minimum(np.searchsorted(many.words, few.words), len(many.words) - 1)
    same = many.words[at] == few.words
    return float(few.weights[same] @ many.weights[at[same]])
