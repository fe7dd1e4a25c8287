"""Differences in the order in which a reader should look at them: the worst first."""

from __future__ import annotations

from collections.abc import Iterable

from communique.model import Difference

_GRAVITY = ("sum", "value", "attribution", "wording", "date", "party", "place")
_SETTLED = ("explained", "rejected")


def worst_first(differences: Iterable[Difference]) -> list[Difference]:
    """Open ones first; wrong sums and values before words, dates and places; those with more witnesses before fewer."""
    return sorted(differences, key=lambda one: (one.review in _SETTLED, _gravity(one.field), -_witnesses(one), one.id))


def _gravity(field: str) -> int:
    return _GRAVITY.index(field) if field in _GRAVITY else len(_GRAVITY)


def _witnesses(one: Difference) -> int:
    return sum(reading.witnesses for reading in one.readings)
