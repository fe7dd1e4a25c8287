"""An article that declares an origin that was not read → a link from outside.

In: an `Article`. Out: its `Link` from None, or None. Surprising: the relation is read from how the page speaks: one that
talks *about* an article is its digest; else the page is taken at its word, and a named origin is a reprint.
"""

from __future__ import annotations

from communique.model import Article, Link
from communique.reprints.credit import same_house
from communique.reprints.direction import speaks_of_article


def outside_link(article: Article) -> Link | None:
    """The link from the text that a page says it is taken from, None where it names none but its own house."""
    origin = article.declared_origin
    if not origin or same_house(origin, article.outlet):
        return None
    about = speaks_of_article(article)
    grounds = [f"the page names {origin} as its origin; that text was not read"]
    if about:
        grounds.append(f"it speaks of the text that it is about: “{about}”")
    return Link(from_=None, to=article.id, relation="digest" if about else "reprint", grounds=tuple(grounds))
