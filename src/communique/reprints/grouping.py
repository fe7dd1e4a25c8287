"""Judgements of pairs → groups of articles, each with the links that explain it.

In: articles and judgements. Out: `Group`s. Surprising: a text is linked to its best source, not to every relative, so ten
reprints of one dispatch make nine links; but a text made of two has two links, and stays with the source it has more of,
since a round-up does not make one witness of the reports that it is made of.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from communique.model import Article
from communique.reprints.comparison import RETELLS
from communique.reprints.judgement import Judgement
from communique.reprints.reading import read
from communique.text.alignment import best_pairs

OVERLAP = 0.3
"""Share of the lesser source's passages, in a text made of two, that the other source has too, at most."""


class Group(Struct, frozen=True, kw_only=True):
    """Articles of one lineage, and the judgements that link them."""

    members: tuple[Article, ...]
    judgements: tuple[Judgement, ...]


class _Forest:
    """Which articles hang together so far, and by which judgements."""

    def __init__(self, articles: Sequence[Article]) -> None:
        self.root = {article.id: article.id for article in articles}
        self.sources: dict[str, list[Judgement]] = {}
        self.chosen: list[Judgement] = []

    def find(self, key: str) -> str:
        """The article that stands for all that hang together with one."""
        while self.root[key] != key:
            self.root[key] = self.root[self.root[key]]
            key = self.root[key]
        return key

    def add(self, one: Judgement) -> None:
        """Takes a judgement in unless its texts hang together already; a second source is linked, not joined."""
        left, right = self.find(one.source.id), self.find(one.derived.id)
        if left == right:
            return
        self.chosen.append(one)
        if one.directed and any(_apart(first, one) for first in self.sources.get(one.derived.id, ())):
            return
        self.root[max(left, right)] = min(left, right)
        if one.directed:
            self.sources.setdefault(one.derived.id, []).append(one)


def grouped(articles: Sequence[Article], judgements: Sequence[Judgement]) -> list[Group]:
    """Groups of all articles, in the order of their first members; links are the strongest that join each group."""
    forest = _Forest(articles)
    for one in sorted(judgements, key=lambda j: (not j.directed, -j.strength, j.source.id, j.derived.id)):
        forest.add(one)
    members: dict[str, list[Article]] = {}
    for article in articles:
        members.setdefault(forest.find(article.id), []).append(article)
    links: dict[str, list[Judgement]] = {}
    for one in forest.chosen:
        links.setdefault(forest.find(one.derived.id), []).append(one)
    return [Group(members=tuple(group), judgements=tuple(links.get(key, ()))) for key, group in members.items()]


def _apart(first: Judgement, second: Judgement) -> bool:
    """Whether a text has different passages from each of two sources."""
    one, other = _taken(first), _taken(second)
    return len(one & other) <= OVERLAP * min(len(one), len(other))


def _taken(one: Judgement) -> set[int]:
    pairs = best_pairs([s.own for s in read(one.source).sentences], [s.own for s in read(one.derived).sentences], RETELLS)
    return {pair.right for pair in pairs}
