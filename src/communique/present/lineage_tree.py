"""A lineage → a drawing for a terminal: which text took from which, on what grounds, and what it kept and changed.

In: a lineage and an Index that holds its articles with their texts. Out: lines. Surprising: it is the drawing of the page, row by row;
of what was kept the share is said, of what was changed, dropped and added the words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from communique.model import Article, Lineage, Link, Passage, Span
from communique.present.article_words import source_words
from communique.present.page.index import Index, outlet_name
from communique.present.page.lineages import TextRow, text_rows
from communique.present.page.wordings import marked_plain
from communique.present.page.words import RELATIONS
from communique.present.safe import one_line

_SHOWN = 6  # passages of a link that are shown; the others are counted
_LONGEST = 240  # characters of a passage
_SIGNS = {"dropped": "-", "added": "+", "changed": "~"}


def drawn(lineage: Lineage, index: Index) -> Iterator[str]:
    """The rows of the drawing."""
    for row in text_rows(index, lineage):
        yield from _drawn(row, lineage)


def _drawn(row: TextRow, lineage: Lineage) -> Iterator[str]:
    indent = "  " + "   " * row.depth
    yield f"{indent}{'└─ ' if row.depth else ''}{one_line(_name(row, lineage))}"
    if row.link:
        yield from (f"{indent}   {one_line(line)}" for line in _told(row.link, row.source, row.article))


def _name(row: TextRow, lineage: Lineage) -> str:
    if row.article is None:
        return f"{lineage.origin or 'a text'} (not read)"
    return source_words(row.article, row.article.id)


def _told(link: Link, source: Article | None, article: Article | None) -> Iterator[str]:
    beside = f" {outlet_name(source)}" if source and link.relation == "common_source" else ""
    yield f"{RELATIONS.get(link.relation, link.relation)}{beside or ' it'}: {'; '.join(link.grounds)}" if link.grounds else RELATIONS.get(link.relation, link.relation)
    if source and article and link.passages:
        yield _kept(link.passages, article)
        told = [line for passage in link.passages if (line := _passage(passage, source, article))]
        yield from told[:_SHOWN]
        if len(told) > _SHOWN:
            yield f"… and {len(told) - _SHOWN} passages more"


def _kept(passages: Sequence[Passage], article: Article) -> str:
    lengths = {change: sum(one.to.end - one.to.start for one in passages if one.to and one.change == change) for change in ("same", "changed", "added")}
    whole = sum(lengths.values()) or 1
    return ", ".join(f"{length / whole:.0%} {change}" for change, length in lengths.items() if length) + " of its words"


def _passage(passage: Passage, source: Article, article: Article) -> str:
    left, right = _words(source, passage.from_), _words(article, passage.to)
    if passage.change == "changed":
        return f"~ {marked_plain(left, right)}"
    return f"{_SIGNS[passage.change]} {left or right}" if passage.change in _SIGNS else ""


def _words(article: Article, span: Span | None) -> str:
    words = " ".join((article.text or "")[span.start : span.end].split()) if span else ""
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rsplit(' ', 1)[0]} …"
