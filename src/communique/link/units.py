"""Mentions → units: one name in one article, with all forms of it there.

In: annotations. Out: units in a fixed order. Surprising: what an article calls by one fullest form is one unit even where
its mentions were given two types; the more frequent type wins.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from msgspec import Struct

from communique.lang.gazetteer import key_of
from communique.model import Annotation, NameMention


class Unit(Struct, frozen=True):
    """One name in one article."""

    article: str
    name: str
    type: str
    mentions: tuple[NameMention, ...]

    @property
    def forms(self) -> tuple[str, ...]:
        return tuple(sorted({self.name, *(one.text for one in self.mentions)}))

    @property
    def roles(self) -> frozenset[str]:
        return frozenset(one.role.casefold() for one in self.mentions if one.role)


def units_of(annotations: Sequence[Annotation], places: bool) -> list[Unit]:
    """Units of actors, or of places, by article and name."""
    found: dict[tuple[str, str, bool], list[NameMention]] = {}
    for annotation in annotations:
        for one in annotation.names:
            if (one.type == "place") == places:
                name = one.refers or one.text
                found.setdefault((annotation.article, key_of(name), one.type == "state"), []).append(one)
    return [_unit(article, mentions) for (article, _, _), mentions in sorted(found.items(), key=lambda item: item[0])]


def _unit(article: str, mentions: list[NameMention]) -> Unit:
    ordered = tuple(sorted(mentions, key=lambda one: (one.span.start, one.span.end)))
    return Unit(article, most(one.refers or one.text for one in ordered), most(one.type for one in ordered), ordered)


def most(values: Iterable[str]) -> str:
    """The most frequent value, the longer and then the first in the alphabet among equals."""
    counts = Counter(values)
    return min(counts, key=lambda one: (-counts[one], -len(one), one))
