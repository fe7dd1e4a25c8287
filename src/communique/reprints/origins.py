"""Lineages that articles are added to, one or ten thousand at a time.

In: articles, as they come. Out: the lineages of all so far. Surprising: only what an article touches is judged and grouped again, and what
comes out is what all of them at once would give, in whatever order they came.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from communique.model import Article, Lineage, Link
from communique.reprints.candidates import Candidates, Pair, sketch
from communique.reprints.credit import same_house
from communique.reprints.grouping import Group, grouped
from communique.reprints.judgement import Judgement, judge
from communique.reprints.outside import outside_link
from communique.reprints.passages import passages
from communique.reprints.reading import read
from communique.text.ids import content_id


class Origins:
    """The articles so far, the judgements on pairs of them, and the lineages that these make."""

    def __init__(self) -> None:
        self.articles: dict[str, Article] = {}
        self._candidates = Candidates()
        self._kin: dict[str, dict[str, Judgement]] = {}
        self._links: dict[Pair, tuple[Judgement, Link]] = {}
        self._of: dict[str, Lineage] = {}

    def add(self, articles: Iterable[Article]) -> None:
        """Takes articles in; one that is there already stays as it is."""
        new = {one.id: one for one in articles if one.id not in self.articles}
        self.articles |= new
        meet, part = self._candidates.add(sketch(one) for _, one in sorted(new.items()))
        parted = {one for pair in part if self._part(*pair) for one in pair}
        for pairs in _together([pair for pair in meet if self._candidates.worth_judging(*pair)]):
            self._group({one for pair in pairs if self._judge(*pair) for one in pair})
        self._group({one for one in new if one not in self._of} | parted)

    @property
    def lineages(self) -> tuple[Lineage, ...]:
        """Every article in exactly one lineage, in the order of the lineages' ids."""
        return tuple(one for _, one in sorted({one.id: one for one in self._of.values()}.items()))

    def _part(self, one: str, other: str) -> bool:
        """Forgets the judgement on two texts that no longer meet; whether there was one."""
        known = other in self._kin.get(one, {})
        if known:
            del self._kin[one][other], self._kin[other][one]
        return known

    def _judge(self, one: str, other: str) -> bool:
        """Keeps the judgement on two texts; whether they are related."""
        found = judge(self.articles[one], self.articles[other])
        if found:
            self._kin.setdefault(one, {})[other] = self._kin.setdefault(other, {})[one] = found
        return found is not None

    def _group(self, touched: set[str]) -> None:
        done: set[str] = set()
        for one in sorted(touched):
            if one not in done:
                kin = sorted(self._relatives(one))
                done.update(kin)
                judged = {id(found): found for name in kin for found in self._kin.get(name, {}).values()}
                for group in grouped([self.articles[name] for name in kin], list(judged.values())):
                    lineage = self._lineage(group)
                    self._of.update(dict.fromkeys(lineage.articles, lineage))

    def _relatives(self, one: str) -> set[str]:
        """All that judgements connect with one."""
        found, waiting = {one}, [one]
        while waiting:
            near = self._kin.get(waiting.pop(), {}).keys() - found
            found |= near
            waiting += near
        return found

    def _lineage(self, group: Group) -> Lineage:
        members = tuple(sorted(article.id for article in group.members))
        inside = tuple(self._link(one) for one in group.judgements)
        houses = sorted({article.outlet for article in group.members if article.outlet})
        outside = tuple(link for article in group.members if (link := _outside(article, houses)))
        links = tuple(sorted((*inside, *outside), key=lambda link: (link.to, link.from_ or "")))
        return Lineage(id=content_id("lineage", *members), articles=members, links=links, origin=_origin(group))

    def _link(self, one: Judgement) -> Link:
        pair = one.source.id, one.derived.id
        kept, link = self._links.get(pair, (None, None))
        if kept is not one or link is None:
            shown = passages(read(one.source), read(one.derived))
            link = Link(from_=pair[0], to=pair[1], relation=one.relation, grounds=one.grounds, passages=shown)
            self._links[pair] = one, link
        return link


def _together(pairs: Sequence[Pair]) -> Iterator[list[Pair]]:
    """The same pairs, by what hangs together, neighbours one after the other, so that a text is read once for all of them."""
    beside: dict[str, list[str]] = {}
    for one, other in pairs:
        beside.setdefault(one, []).append(other)
        beside.setdefault(other, []).append(one)
    seen: set[str] = set()
    for first in sorted(beside):
        waiting, found = [first], list[Pair]()
        while waiting:
            one = waiting.pop()
            if one not in seen:
                seen.add(one)
                rest = [other for other in beside[one] if other not in seen]
                found += ((one, other) for other in rest)
                waiting += rest
        if found:
            yield found


def _outside(article: Article, houses: Sequence[str]) -> Link | None:
    """The link from an origin that was not read; none where a text of that house is in the lineage."""
    link = outside_link(article)
    return link if link and not any(same_house(article.declared_origin, house) for house in houses) else None


def _origin(group: Group) -> str | None:
    """Whom the lineage goes back to: what its first texts declare, else the outlet of the one text that nothing is above."""
    derived = {one.derived.id for one in group.judgements if one.directed}
    roots = [article for article in group.members if article.id not in derived]
    if declared := sorted({root.declared_origin for root in roots if root.declared_origin}):
        return declared[0]
    return roots[0].outlet if len(roots) == 1 and len(group.members) > 1 else None
