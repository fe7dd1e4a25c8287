"""Articles → lineages: which texts derive from one text, how, in which direction, and on what grounds.

In: articles. Out: lineages; every article stands in exactly one. Surprising: the judgement of a pair depends on these two
texts alone, never on what else was read, so that adding an article changes no judgement already made.
"""

from __future__ import annotations

from collections.abc import Sequence

from communique.model import Article, Lineage, Link
from communique.reprints.candidates import candidates
from communique.reprints.credit import same_house
from communique.reprints.grouping import Group, grouped
from communique.reprints.judgement import Judgement, judge
from communique.reprints.outside import outside_link
from communique.reprints.passages import passages
from communique.reprints.reading import read
from communique.text.ids import content_id

__all__ = ["find_lineages"]


def find_lineages(articles: Sequence[Article]) -> tuple[Lineage, ...]:
    """Every article in exactly one lineage, in the order of the lineages' ids; the order given does not matter."""
    readings = [read(article) for article in sorted(articles, key=lambda one: one.id)]
    judged = (judge(readings[i], readings[j]) for i, j in candidates(readings))
    groups = grouped(readings, [one for one in judged if one])
    return tuple(sorted((_lineage(group) for group in groups), key=lambda one: one.id))


def _lineage(group: Group) -> Lineage:
    members = tuple(sorted(reading.id for reading in group.members))
    inside = tuple(_link(one) for one in group.judgements)
    houses = sorted({reading.article.outlet for reading in group.members if reading.article.outlet})
    outside = tuple(link for reading in group.members if (link := _outside(reading.article, houses)))
    links = tuple(sorted((*inside, *outside), key=lambda link: (link.to, link.from_ or "")))
    return Lineage(id=content_id("lineage", *members), articles=members, links=links, origin=_origin(group))


def _link(one: Judgement) -> Link:
    return Link(from_=one.source.id, to=one.derived.id, relation=one.relation, grounds=one.grounds, passages=passages(one.source, one.derived))


def _outside(article: Article, houses: Sequence[str]) -> Link | None:
    """The link from an origin that was not read; none where a text of that house is in the lineage."""
    link = outside_link(article)
    return link if link and not any(same_house(article.declared_origin, house) for house in houses) else None


def _origin(group: Group) -> str | None:
    """Whom the lineage goes back to: what its first texts declare, else the outlet of the one text that nothing is above."""
    derived = {one.derived.id for one in group.judgements if one.directed}
    roots = [reading.article for reading in group.members if reading.id not in derived]
    if declared := sorted({root.declared_origin for root in roots if root.declared_origin}):
        return declared[0]
    return roots[0].outlet if len(roots) == 1 and len(group.members) > 1 else None
