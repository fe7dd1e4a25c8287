"""Raw document → article: the one door of this stage.

In: the bytes of a document as they were given, and the desk's outlets. Out: the article, or None where there is none,
and every oddity as a `Problem`. Surprising: nothing here raises; a reader that fails is itself a problem of the page.
"""

from __future__ import annotations

from msgspec.structs import replace

from communique.extract.bounds import bounded_article, bounded_layout
from communique.extract.encoding import decode, garbled
from communique.extract.fields import article_of, outlet_of
from communique.extract.html import ABOVE, looks_like_html, read_html
from communique.extract.outlets import Names
from communique.extract.page import Layout
from communique.extract.plain_text import read_plain_text
from communique.extract.saved_page import read_page
from communique.model import Article, Outlet, Problem, RawDocument
from communique.text.ids import content_id

MOST_CHARACTERS = 1_000_000
"""How much plain text is read of one document; no article is longer."""
MOST_MARKUP = 5_000_000
"""How much HTML is read of one document."""
MOST_LINES = 15_000
"""How many lines of a page are looked at."""


def extract_article(document: RawDocument, outlets: tuple[Outlet, ...] = ()) -> tuple[Article | None, tuple[Problem, ...]]:
    """The article of one raw document, or None, and what was odd about it."""
    decoded = decode(document.data)
    if decoded.text is None:
        return None, _problems(document, decoded.remarks)
    article, remarks = _read(document, decoded.text, Names(outlets))
    return article, _problems(document, (*decoded.remarks, *remarks))


def _read(document: RawDocument, text: str, names: Names) -> tuple[Article | None, tuple[str, ...]]:
    media_type = "text/html" if looks_like_html(document.path, text) else "text/plain"
    text, cut = _bounded(text, MOST_MARKUP if media_type == "text/html" else MOST_CHARACTERS)
    layout = read_html(text) if media_type == "text/html" else read_plain_text(text)
    layout, many = _shortened(layout)
    layout, long = bounded_layout(layout)
    country = names.country(layout.hints.outlet, layout.hints.url, document.url)
    reading = read_page(layout, names, country)
    if country is None and (country := names.country(outlet_of(layout.hints, reading, names, document.url))):
        reading = read_page(layout, names, country)
    article, remarks = article_of(document, media_type, layout, reading, names, MOST_CHARACTERS)
    if article is None:
        return None, (*cut, *many, *long, *layout.remarks, *remarks)
    article, odd = bounded_article(article)
    return article, (*cut, *many, *long, *layout.remarks, *remarks, *odd, *garbled(article.text or ""))


def _bounded(text: str, most: int) -> tuple[str, tuple[str, ...]]:
    if len(text) <= most:
        return text, ()
    end = max(text.rfind(" ", most - 1000, most), text.rfind("\n", most - 1000, most))
    return text[: end if end > 0 else most], (f"the document is longer than {most:,} characters; only its beginning was read",)


def _shortened(layout: Layout) -> tuple[Layout, tuple[str, ...]]:
    if len(layout.head) + len(layout.body) <= MOST_LINES:
        return layout, ()
    shorter = replace(layout, head=layout.head[:ABOVE], body=layout.body[: MOST_LINES - ABOVE])
    return shorter, (f"the document has more than {MOST_LINES:,} lines; only its beginning was read",)


def _problems(document: RawDocument, remarks: tuple[str, ...]) -> tuple[Problem, ...]:
    return tuple(
        Problem(id=content_id("problem", "extract", document.path, remark), stage="extract", where=document.path, message=remark)
        for remark in dict.fromkeys(remarks)
    )
