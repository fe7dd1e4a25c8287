"""An entry's evidence as its witnesses give it: article by article within one lineage, wordings set side by side."""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup
from msgspec import Struct

from communique.model import Article, Entry, Evidence, Line
from communique.present.page.dates import order
from communique.present.page.excerpt import by_article, excerpts
from communique.present.page.index import Index, evidence_of
from communique.present.page.wordings import Pair, answering, compare, kept, quoted
from communique.present.page.words import WORDINGS

TRANSLATED = 0.5
"""Share of kept words below which a quotation looks translated back; set by hand on 2026-12-01."""
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
    kind: str
    primary: bool
    left: str
    right: str
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


def wordings(index: Index, entry: Line) -> list[Wording]:
    """Every quoted wording that differs from the primary text's or the fullest, beside the part of it that it answers; nothing where fewer than two are quoted."""
    primary = entry.primary_source if isinstance(entry, Entry) else None
    spoken = {words: one for one in sorted(evidence_of(entry), key=lambda one: _fullest_last(one, primary)) if (words := _spoken(one, primary))}
    if len(spoken) < 2:
        return []
    base, *others = reversed(spoken.items())
    beside = ((one, answering(base[0], text), text) for text, one in others)
    return [
        Wording(base=index.article(base[1].article), other=index.article(one.article), kind=_kind(one, part, text), primary=base[1].article == primary, left=part, right=text, pair=pair)
        for one, part, text in beside
        if (pair := compare(part, text)).differs
    ]


def _spoken(one: Evidence, primary: str | None) -> str:
    """The words inside quotation marks; the whole sentence of a primary text."""
    return " ".join(one.quote.split()) if one.article == primary else quoted(one.quote)


def _kind(one: Evidence, left: str, right: str) -> str:
    """How a wording stands to the other; one that keeps few of its words, in quotation marks, was perhaps translated there and back."""
    if one.wording == "altered" and kept(left, right) < TRANSLATED:
        return "other words throughout, as if translated back"
    return WORDINGS.get(one.wording or "", "")


def _earliest(article: Article | None, article_id: str) -> tuple[tuple[str, str, str], str]:
    return order(article.published if article else None), article_id


def _fullest_last(one: Evidence, primary: str | None) -> tuple[bool, bool, int, str, int]:
    return one.article == primary, one.wording == "verbatim", len(quoted(one.quote)), one.article, one.start
