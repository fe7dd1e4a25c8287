"""An entry's evidence as its witnesses give it: article by article within one lineage, wordings set side by side."""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup
from msgspec import Struct

from communique.model import Article, Evidence
from communique.present.page.dates import order
from communique.present.page.excerpt import by_article, excerpts
from communique.present.page.index import Index
from communique.present.page.wordings import Pair, compare, quoted

_Cited = tuple[Article | None, tuple[Evidence, ...]]


class Carrier(Struct, frozen=True, kw_only=True):
    """An article that prints a passage, and how its wording stands to the fullest."""

    article: Article | None
    wordings: tuple[str, ...]


class Quoted(Struct, frozen=True, kw_only=True):
    """A passage with the evidence marked, once for all articles of a lineage that print it alike."""

    marked: Markup
    carriers: tuple[Carrier, ...]


class Witness(Struct, frozen=True, kw_only=True):
    """All articles of one lineage that carry an entry."""

    number: int
    articles: tuple[Article | None, ...]
    passages: tuple[Quoted, ...]


class Wording(Struct, frozen=True, kw_only=True):
    """The wording of one article beside the fullest one."""

    base: Article | None
    other: Article | None
    pair: Pair


def witnesses(index: Index, evidence: Iterable[Evidence]) -> list[Witness]:
    """Evidence grouped by lineage, the earliest article first."""
    cited = [(index.article(article_id), article_id, found) for article_id, found in by_article(evidence)]
    cited.sort(key=lambda one: _earliest(one[0], one[1]))
    groups: dict[str, list[_Cited]] = {}
    for article, article_id, found in cited:
        groups.setdefault((article.lineage if article else "") or article_id, []).append((article, found))
    return [_witness(number, group) for number, group in enumerate(groups.values(), 1)]


def _witness(number: int, cited: list[_Cited]) -> Witness:
    passages: dict[Markup, list[Carrier]] = {}
    for article, found in cited:
        for one in excerpts(article, found):
            wordings = tuple(dict.fromkeys(each.wording for each in one.evidence if each.wording))
            passages.setdefault(one.marked, []).append(Carrier(article=article, wordings=wordings))
    quoted = tuple(Quoted(marked=marked, carriers=tuple(carriers)) for marked, carriers in passages.items())
    return Witness(number=number, articles=tuple(article for article, _ in cited), passages=quoted)


def wordings(index: Index, evidence: Iterable[Evidence]) -> list[Wording]:
    """Every quoted wording that differs from the fullest, beside it; nothing where fewer than two are quoted."""
    spoken = {quoted(one.quote): one for one in sorted(evidence, key=_fullest_last)}
    spoken.pop("", None)
    if len(spoken) < 2:
        return []
    base, *others = reversed(spoken.items())
    beside = ((one, compare(base[0], text)) for text, one in others)
    return [
        Wording(base=index.article(base[1].article), other=index.article(one.article), pair=pair)
        for one, pair in beside
        if pair.differs
    ]


def _earliest(article: Article | None, article_id: str) -> tuple[tuple[str, str, str], str]:
    return order(article.published if article else None), article_id


def _fullest_last(one: Evidence) -> tuple[bool, int, str, int]:
    return one.wording == "verbatim", len(quoted(one.quote)), one.article, one.start
