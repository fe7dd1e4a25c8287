"""Words of a text → what likeness is measured on: stems, weighted vectors, shingles, MinHash signatures.

In: strings and a weight for each stem. Out: plain dictionaries, tuples and numbers. Surprising: there is no list of stop
words; a word's weight (how rare it is in English news at large) decides how much it says, so function words fade by
themselves and nothing here knows a language.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from math import log, sqrt

from anyascii import anyascii
from rensa import RMinHash  # type: ignore[import-untyped]

Vector = Mapping[str, float]
"""Stems with their weights, of length one unless said otherwise."""
Weigh = Callable[[str], float]
"""How much a stem says."""

_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)?|[^\W_]+")
_ENDINGS = ("ations", "ation", "ings", "ing", "edly", "ed", "ies", "es", "ly", "s", "e", "y")
_KEPT = 3  # letters that a stem keeps at least


def words(text: str) -> list[str]:
    """The stems of a text's words, in order."""
    return [stem(match.group()) for match in _WORD.finditer(text)]


@lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    """A word without its ending, folded so that spellings meet: "emphasized" and "emphasised", "Centre" and "Center"."""
    folded = anyascii(word).lower().replace("’", "'")
    folded = re.sub(r"'s?$", "", folded).replace("'", "")
    if not folded.isalpha():
        return folded.replace(",", "")
    folded = re.sub(r"tre(s?)$", r"ter\1", folded.replace("z", "s").replace("our", "or").replace("ence", "ense"))
    return _without_ending(folded)


def _without_ending(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _KEPT and not word.endswith("ss"):
            cut = word[: -len(ending)]
            return cut[:-1] if ending in ("ing", "ed") and len(cut) > _KEPT and cut[-1] == cut[-2:-1] != "s" else cut
    return word


def vector(stems: Iterable[str], weigh: Weigh) -> dict[str, float]:
    """Each stem's weight times 1 + log of its count, scaled to length one."""
    counts = Counter(stems)
    return scaled({word: weigh(word) * (1 + log(count)) for word, count in sorted(counts.items())})


def cosine(one: Vector, other: Vector) -> float:
    """The likeness of two vectors of length one, 0 to 1."""
    if len(other) < len(one):
        one, other = other, one
    return sum(value * other[word] for word, value in one.items() if word in other)


def shingles(stems: Sequence[str], size: int) -> list[str]:
    """Every run of `size` stems, in order; the whole text where it is shorter."""
    if len(stems) < size:
        return [" ".join(stems)] if stems else []
    return [" ".join(stems[at : at + size]) for at in range(len(stems) - size + 1)]


def signature(parts: Iterable[str], permutations: int) -> tuple[int, ...]:
    """The MinHash signature of a set of shingles."""
    sketch = RMinHash(num_perm=permutations, seed=7)
    sketch.update(sorted(set(parts)))
    return tuple(sketch.digest())


def contained(one: Iterable[str], other: Iterable[str]) -> float:
    """The share of one set that another holds too."""
    mine, theirs = (part if isinstance(part, frozenset) else frozenset(part) for part in (one, other))
    return len(mine & theirs) / len(mine) if mine else 0.0


def fading_vector(title: Sequence[str], body: Sequence[str], weigh: Weigh, title_counts: float, half: int) -> dict[str, float]:
    """Like `vector`, but a word of the body counts half as much `half` words further on, one of the title `title_counts`."""
    counts: dict[str, float] = {}
    for word in title:
        counts[word] = counts.get(word, 0.0) + title_counts
    for at, word in enumerate(body[: 10 * half]):
        counts[word] = counts.get(word, 0.0) + 0.5 ** (at / half)
    return scaled({word: weigh(word) * log(1 + count) for word, count in sorted(counts.items())})


def scaled(raw: Mapping[str, float]) -> dict[str, float]:
    """A vector of length one in the same direction, without what is nought."""
    length = sqrt(sum(value * value for value in raw.values()))
    return {word: value / length for word, value in raw.items() if value > 0} if length else {}
