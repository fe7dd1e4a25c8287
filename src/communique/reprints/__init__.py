"""Articles → lineages: which texts derive from one text, how, in which direction, and on what grounds.

In: articles. Out: lineages; every article stands in exactly one. Surprising: the judgement of a pair depends on these two
texts alone, never on what else was read, so that adding an article changes no judgement already made.
"""

from __future__ import annotations

from collections.abc import Iterable

from communique.model import Article, Lineage
from communique.reprints.origins import Origins

__all__ = ["Origins", "find_lineages"]


def find_lineages(articles: Iterable[Article]) -> tuple[Lineage, ...]:
    """Every article in exactly one lineage, in the order of the lineages' ids; the order given does not matter."""
    origins = Origins()
    origins.add(articles)
    return origins.lineages
