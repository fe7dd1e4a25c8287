"""What a page calls itself → its genre, None where it does not say.

In: title, sections, kickers and closing notes of a page, its paragraphs. Out: news, opinion, analysis, statement,
transcript or None. Surprising: "news" is said only on a page with a news section, a dateline or an agency.
"""

from __future__ import annotations

from collections.abc import Iterable

from communique.extract import labels
from communique.extract.dateline import turns
from communique.extract.furniture import fold


def genre_of(title: str | None, shown: Iterable[str], closing: Iterable[str], paragraphs: tuple[str, ...], reported: bool) -> str | None:
    """The genre that a page's title, labels, closing notes and shape show."""
    heading = fold(title or "")
    marks = {part for label in shown for part in (fold(label), *fold(label).split(" / "))}
    if marks & labels.TRANSCRIPT or heading.startswith(labels.TRANSCRIPT_TITLES) or turns(paragraphs) >= 4:
        return "transcript"
    if marks & labels.STATEMENT or heading.startswith(labels.STATEMENT_TITLES) or _is_statement(paragraphs):
        return "statement"
    if marks & labels.OPINION or heading.startswith(("opinion:", "editorial:", "opinion |", "editorial |")) or _is_opinion(closing):
        return "opinion"
    if marks & labels.ANALYSIS or heading.startswith(("analysis:", "analysis |", "explainer:", "explained:", "analysis of ", "news analysis:")):
        return "analysis"
    return "news" if reported else None


def _is_statement(paragraphs: tuple[str, ...]) -> bool:
    start = fold(paragraphs[0])[:200] if paragraphs else ""
    return start.startswith(("the following is the text of", "the text of the following", "the following joint statement", "for immediate release", "below is the text of"))


def _is_opinion(closing: Iterable[str]) -> bool:
    return any("op-ed" in fold(line) or "opinion & editorial" in fold(line) or "@etoped" in fold(line) or fold(line).startswith(("the writer is", "the views expressed", "views expressed")) for line in closing)
