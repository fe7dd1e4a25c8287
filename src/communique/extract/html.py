"""HTML → a laid-out page: the paragraphs of its article, the lines around them, and what its markup says.

In: characters. Out: `Layout`. Surprising: a page nested deeper than any real one is not parsed at all but read as the
plain text that it shows, which costs structure and never a stack.
"""

from __future__ import annotations

import re

from lxml import etree  # type: ignore[import-untyped]
from lxml.html import HtmlElement, HTMLParser, document_fromstring  # type: ignore[import-untyped]

from communique.extract import labels
from communique.extract.article_tree import article_paragraphs, drop_asides, is_menu
from communique.extract.furniture import fold, is_prose
from communique.extract.linked_data import read_linked_data
from communique.extract.markup import shown_text, visible_text
from communique.extract.meta_tags import read_meta_tags
from communique.extract.page import Hints, Layout
from communique.extract.plain_text import paragraphs_of, read_plain_text

DEEPEST = 200
"""Elements within elements; news pages stay below 60."""
MOST_ELEMENTS = 25_000
"""A page of more elements is read as the text that it shows; the slow part of extraction grows with them."""
ABOVE, BELOW = 25, 30
_REFERENCE = re.compile(r"&#(?:x0*([0-9a-f]{1,2})(?:;|(?![0-9a-f]))|0*(\d{1,3})(?:;|(?!\d)))", re.IGNORECASE)


def looks_like_html(path: str, text: str) -> bool:
    """Whether a document is HTML, by what it begins with, else by its name."""
    start = text[:2000].lstrip().lower()
    if re.match(r"<!doctype html|<html|<\?xml[^>]*>\s*<!doctype html|<head|<body|<!--.{0,500}?-->\s*<(?:!doctype|html)", start, re.DOTALL):
        return True
    name = path.lower().removesuffix(".gz")
    return name.endswith((".html", ".htm", ".xhtml")) or (not name.endswith(".txt") and re.search(r"<(?:p|div|article)[ >]", start) is not None)


def read_html(html: str) -> Layout:
    """The layout of an HTML page."""
    html = _REFERENCE.sub(_referred, html)
    tree = _parsed(html)
    if tree is None:
        return _as_text(html, "the HTML could not be parsed; it was read as plain text")
    depth, elements = _size(tree)
    if depth >= DEEPEST:
        return _as_text(html, "the HTML nests deeper than any page needs; it was read as plain text")
    if elements > MOST_ELEMENTS:
        return _as_text(html, f"the HTML has more than {MOST_ELEMENTS:,} elements; it was read as plain text")
    hints = _preferred(read_linked_data(_scripts(tree)), read_meta_tags(tree))
    shown = paragraphs_of(shown_text(tree))
    drop_asides(tree)
    body = article_paragraphs(tree)
    body = () if is_menu(tree, body) else body
    return Layout(head=_above(shown, body, hints), body=body, tail=_below(shown, body), hints=hints, chosen=True)


def _referred(found: re.Match[str]) -> str:
    """What a numbered character is to a browser: nothing for a control, which costs the page its article; cp1252 from 128 on."""
    code = int(found[1], 16) if found[1] else int(found[2])
    if code < 32 and code not in (9, 10, 13) or code == 127:
        return ""
    return bytes((code,)).decode("cp1252", "ignore") if 128 <= code < 160 else found[0]


def _size(tree: HtmlElement) -> tuple[int, int]:
    """How deep the tree is and how many elements it has, counted without recursion."""
    depth = deepest = elements = 0
    for event, _ in etree.iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        elements += event == "start"
        deepest = max(deepest, depth)
    return deepest, elements


def _parsed(html: str) -> HtmlElement | None:
    try:
        return document_fromstring(html.encode("utf-8", "replace"), parser=HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, collect_ids=False, default_doctype=False))
    except (etree.LxmlError, ValueError, AssertionError):
        return None


def _as_text(html: str, remark: str) -> Layout:
    layout = read_plain_text(visible_text(html))
    return Layout(head=layout.head, body=layout.body, remarks=(remark,))


def _scripts(tree: HtmlElement) -> list[str]:
    return [text for tag in tree.iter("script") if "ld+json" in (tag.get("type") or "").lower() and (text := tag.text_content())]


def _preferred(first: Hints, second: Hints) -> Hints:
    """Each hint from the first that has it; sections from both."""
    chosen = {name: getattr(first, name) or getattr(second, name) for name in Hints.__struct_fields__}
    if second.byline and all(fold(by) in labels.AGENCIES or by == chosen["outlet"] for by in first.byline):
        chosen["byline"] = second.byline
    chosen["site"] = chosen["site"] or second.outlet
    return Hints(**{**chosen, "sections": (*first.sections, *second.sections)})


def _above(shown: tuple[str, ...], body: tuple[str, ...], hints: Hints) -> tuple[str, ...]:
    """The lines that the page shows above the article, from its headline on where that is shown."""
    first = next((at for line in _prose_first(body)[:3] if (at := _place(shown, line)) is not None), None)
    if first is None:
        return ()
    title = fold(hints.title or "")
    start = next((n for n in range(first - 1, -1, -1) if title and fold(shown[n]) and title.startswith(fold(shown[n])) and len(fold(shown[n])) * 2 > len(title)), max(0, first - ABOVE))
    return shown[max(start, first - ABOVE) : first]


def _prose_first(body: tuple[str, ...]) -> tuple[str, ...]:
    """The body from its first running text on."""
    return body[next((n for n, line in enumerate(body) if is_prose(line)), 0) :]


def _below(shown: tuple[str, ...], body: tuple[str, ...]) -> tuple[str, ...]:
    last = next((at for line in reversed(body[-3:]) if (at := _place(shown, line)) is not None), None)
    return () if last is None else shown[last + 1 : last + 1 + BELOW]


def _place(shown: tuple[str, ...], line: str) -> int | None:
    start = fold(line)[:60]
    return next((n for n, other in enumerate(shown) if fold(other[:90]).startswith(start)), None) if len(start) > 15 else None
