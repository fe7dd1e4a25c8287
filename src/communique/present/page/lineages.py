"""A lineage as rows of a drawing: which text took from which, how, on what grounds, and what it kept and changed.

Surprising: a text that was not read is drawn too, dashed, since most copies name or betray one; rows instead of a
nested tree keep a chain of any length flat.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from markupsafe import Markup, escape
from msgspec import Struct
from msgspec.structs import replace

from communique.model import Article, Lineage, Link, Passage, Span
from communique.present.page.dates import order
from communique.present.page.index import Index
from communique.present.page.wordings import compare

_DEEPEST = 5  # columns that fit a narrow screen; a longer chain goes on in the last one
_SHOWN, _COMPARED, _KEPT = (
    360,
    1200,
    90,
)  # characters shown of a passage; of a changed one; of a kept one, from each end
_UNREAD = ""


class PassageRow(Struct, frozen=True, kw_only=True):
    """Two stretches of text side by side."""

    change: str
    left: Markup
    right: Markup


class TextRow(Struct, frozen=True, kw_only=True):
    """One text of a lineage, drawn below the text that it took from; `article` is None for one that was not read.

    `continues` says that the next row hangs under the same text.
    """

    depth: int
    article: Article | None
    link: Link | None
    source: Article | None
    continues: bool = False
    passages: tuple[PassageRow, ...] = ()


def text_rows(index: Index, lineage: Lineage) -> list[TextRow]:
    """All texts of a lineage, each below its source; links that fit no tree stand once more at the end."""
    links = _links_by_source(lineage)
    placed: set[str] = set()
    rows: list[TextRow] = []
    for root in (_UNREAD, *_originals(index, lineage, links)):
        if root not in placed and (root != _UNREAD or _UNREAD in links):
            rows += _below(index, root, links, placed)
    return [_joined(row, after) for row, after in zip_longest(rows, rows[1:])]


def _joined(row: TextRow, after: TextRow | None) -> TextRow:
    return replace(row, continues=after is not None and 0 < row.depth == after.depth)


def _below(index: Index, root: str, links: dict[str, list[Link]], placed: set[str]) -> Iterator[TextRow]:
    waiting: list[tuple[int, str, Link | None]] = [(0, root, None)]
    while waiting:
        depth, text, link = waiting.pop()
        again = text in placed
        yield _row(index, depth, text, link)
        placed.add(text)
        if not again:
            later = ((min(depth + 1, _DEEPEST), one.to, one) for one in reversed(links.get(text, [])))
            waiting += [step for step in later if step[1] != text]


def _row(index: Index, depth: int, text: str, link: Link | None) -> TextRow:
    article = index.article(text)
    source = index.article(link.from_) if link and link.from_ else None
    shown = tuple(_passage(one, source, article) for one in link.passages) if link else ()
    return TextRow(depth=depth, article=article, link=link, source=source, passages=shown)


def _links_by_source(lineage: Lineage) -> dict[str, list[Link]]:
    """Links under the text that they are drawn from; what two texts have in common hangs under the unread one."""
    links: dict[str, list[Link]] = {}
    derived = {link.to for link in lineage.links}
    for link in sorted(lineage.links, key=lambda one: (one.to, one.from_ or "")):
        if link.relation == "common_source" and link.from_ and link.from_ not in derived:
            links.setdefault(_UNREAD, []).append(_twin(link))
            derived.add(link.from_)
        common = link.relation == "common_source" or not link.from_
        links.setdefault(_UNREAD if common else link.from_ or _UNREAD, []).append(link)
    return links


def _twin(link: Link) -> Link:
    return Link(from_=link.to, to=link.from_ or "", relation="common_source", grounds=())


def _originals(index: Index, lineage: Lineage, links: dict[str, list[Link]]) -> list[str]:
    """The texts that nothing is drawn above, earliest first, then the others for the case of a circle."""
    below = {link.to for group in links.values() for link in group}
    dated = sorted(lineage.articles, key=lambda one: (order(_published(index, one)), one))
    return sorted(dated, key=lambda one: one in below)


def _published(index: Index, article_id: str) -> str | None:
    article = index.article(article_id)
    return article.published if article else None


def _passage(passage: Passage, source: Article | None, article: Article | None) -> PassageRow:
    left, right = _words(source, passage.from_), _words(article, passage.to)
    if passage.change == "changed" and left and right:
        pair = compare(_head(left, _COMPARED), _head(right, _COMPARED))
        return PassageRow(change=passage.change, left=pair.left, right=pair.right)
    clip = _ends if passage.change == "same" else _head
    return PassageRow(change=passage.change, left=escape(clip(left)), right=escape(clip(right)))


def _words(article: Article | None, span: Span | None) -> str:
    return article.text[span.start : span.end].strip() if article and article.text and span else ""


def _head(text: str, longest: int = _SHOWN) -> str:
    return text if len(text) <= longest else f"{text[:longest].rstrip()} …"


def _ends(text: str) -> str:
    return text if len(text) <= 2 * _KEPT + 20 else f"{text[:_KEPT].rstrip()} … {text[-_KEPT:].lstrip()}"
