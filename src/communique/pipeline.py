"""The whole system on one page: raw document → article → annotation, and all articles → the record.

Pure: no file, network, clock, environment, print or SQL. What is heavy (gazetteers, reader models) is loaded by
`tools.py` and handed in as a `Kit`.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from communique.lang.gazetteer import Gazetteer
from communique.model import Annotation, Article, Desk, Joined, Problem, RawDocument


class Kit(Struct, frozen=True, kw_only=True):
    """What a reading needs beside the document: the desk, the gazetteer, and the stamps of both."""

    desk: Desk
    gazetteer: Gazetteer


def extract(document: RawDocument, kit: Kit) -> tuple[Article | None, tuple[Problem, ...]]:
    """The article of one raw document, or None, and what was odd about it."""
    raise NotImplementedError


def annotate(article: Article, kit: Kit) -> Annotation:
    """What one article says."""
    raise NotImplementedError


def join(articles: Sequence[Article], annotations: Sequence[Annotation], kit: Kit) -> Joined:
    """The record of all articles: lineages, actors, places, stories, entries, differences; the order given does not matter."""
    raise NotImplementedError
