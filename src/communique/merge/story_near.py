"""Bundles of articles, as they come and change → how like each other they are, of those that are at all.

In: profiles of bundles. Out: likenesses. Surprising: only bundles that share a heavy word are compared, and a word that
too many share brings none together; which pairs are compared, and what comes out, depends on the bundles alone, not on
the order in which they came.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

from msgspec import Struct

from communique.merge.story_dates import Days, apart
from communique.text.similarity import Vector, cosine

PATIENCE = 7
"""Days between two bundles that cost nothing: reports of one occurrence follow within a week."""
FADING = 30
"""Days beyond, at which likeness counts half. Mean F1 of examples/, us-pakistan and the tuned piles of benchmarks/stories, apart and in one heap: .987 at 45, .991 at 30, .984 at 90 (2026-12-01)."""
TELLING = 35
"""Heaviest words of an article by which its neighbours are looked for. ECB+ training F1 .923 at 25, .925 at 35 and 50; benchmarks/scale .979, .981, .982."""
CROWD = 400
"""Bundles that share a word, from which that word brings none together."""
FAINTEST = 0.02
"""Likeness that is not kept, of whole bundles and of their heaviest words."""
LONGEST_APART = 365
"""Days between two bundles that can be one story."""


class Bundle(Struct, frozen=True, kw_only=True):
    """The articles of one lineage, in order, and the days on which they appeared; it goes by its first article's id."""

    members: tuple[str, ...]
    days: Days | None


class Profile(Struct, frozen=True, kw_only=True):
    """What of a bundle is compared: the mean of its articles' vectors, and the heaviest words of any."""

    mean: Vector
    telling: Mapping[str, float]
    days: Days | None

    @classmethod
    def of(cls, bundle: Bundle, vectors: Sequence[Vector]) -> Profile:
        """The profile of a bundle whose articles have these vectors."""
        return cls(mean=_mean(vectors), telling=_telling(vectors), days=bundle.days)


class Likenesses:
    """All bundles so far, the words by which they meet, and how like those are that met."""

    def __init__(self) -> None:
        self._profiles: dict[str, Profile] = {}
        self._nets: dict[str, dict[str, float]] = {}
        self._near: dict[str, dict[str, float]] = {}

    def change(self, gone: Set[str], profiles: Mapping[str, Profile]) -> set[str]:
        """Takes bundles out and in; those here now that are new or were compared anew."""
        crowded = self._replace(gone, profiles)
        seen = set(profiles).union(*(self._nets[word] for word in crowded))
        for one in (*gone, *seen):
            self._forget(one)
        for one in sorted(seen):
            self._meet(one, seen)
        return seen

    def near(self, one: str, least: float) -> list[str]:
        """The bundles that are at least so like one."""
        return [other for other, value in self._near[one].items() if value >= least]

    def among(self, number: Mapping[str, int]) -> dict[tuple[int, int], float]:
        """The likenesses between numbered bundles."""
        return {(number[one], number[other]): value for one in number for other, value in self._near[one].items() if one < other and other in number}

    def _replace(self, gone: Set[str], profiles: Mapping[str, Profile]) -> list[str]:
        """Puts bundles into the nets of their words; the words that became crowded, or cease to be."""
        sizes: dict[str, int] = {}
        for one in (*sorted(gone), *profiles):
            for word in self._profiles.pop(one).telling if one in self._profiles else ():
                sizes.setdefault(word, len(self._nets[word]))
                del self._nets[word][one]
        for one, profile in profiles.items():
            self._profiles[one] = profile
            for word, weight in profile.telling.items():
                net = self._nets.setdefault(word, {})
                sizes.setdefault(word, len(net))
                net[one] = weight
        return sorted(word for word, size in sizes.items() if (size > CROWD) != (len(self._nets[word]) > CROWD))

    def _forget(self, one: str) -> None:
        for other in self._near.pop(one, {}):
            self._near.get(other, {}).pop(one, None)

    def _meet(self, one: str, seen: Set[str]) -> None:
        """Compares a bundle with those that it meets, of those seen anew with the later ones only."""
        mine, own = self._profiles[one], self._near.setdefault(one, {})
        shared: dict[str, float] = {}
        for word, weight in mine.telling.items():
            if len(net := self._nets[word]) <= CROWD:
                for other, there in net.items():
                    shared[other] = shared.get(other, 0.0) + weight * there
        for other, value in shared.items():
            if value >= FAINTEST and other != one and (other > one or other not in seen) and apart(mine.days, (theirs := self._profiles[other]).days) <= LONGEST_APART:
                alike = _likeness(mine, theirs) if one < other else _likeness(theirs, mine)
                if alike >= FAINTEST:
                    own[other] = self._near.setdefault(other, {})[one] = alike


def _likeness(one: Profile, other: Profile) -> float:
    """The mean over all pairs of their articles, which is the likeness of their mean vectors; less, the longer they are apart."""
    return cosine(one.mean, other.mean) / (1 + max(0, apart(one.days, other.days) - PATIENCE) / FADING)


def _mean(vectors: Sequence[Vector]) -> Vector:
    """The mean of vectors, which is no longer of length one."""
    if len(vectors) == 1:
        return vectors[0]
    sums: dict[str, float] = {}
    for one in vectors:
        for word, weight in one.items():
            sums[word] = sums.get(word, 0.0) + weight
    return {word: weight / len(vectors) for word, weight in sums.items()}


def _telling(vectors: Sequence[Vector]) -> dict[str, float]:
    """The heaviest words of a bundle's articles, each as heavy as it is in any, in the order of the words."""
    found: dict[str, float] = {}
    for one in vectors:
        for word in sorted(one, key=lambda word: (-one[word], word))[:TELLING]:
            found[word] = max(found.get(word, 0.0), one[word])
    return dict(sorted(found.items()))
