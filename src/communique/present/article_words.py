"""An article → the words that say where something stands."""

from __future__ import annotations

from communique.model import Article
from communique.present.page.dates import when
from communique.present.page.index import outlet_name
from communique.present.safe import one_line


def source_words(article: Article | None, article_id: str) -> str:
    """Where words stand: outlet, date of publication, title."""
    if article is None:
        return article_id
    published = when(article.published) if article.published else "no date of publication"
    return one_line(
        ", ".join((outlet_name(article), published, f"“{article.title}”" if article.title else article.path))
    )
