"""The tree of a page → the lines of its article, as the extractor chooses them, without boxes and teasers.

In: a parsed page, which is used up. Out: lines. Surprising: the extractor is trafilatura; around it, boxes that call
themselves something else are taken out before, and linked headlines after.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree  # type: ignore[import-untyped]
from lxml.html import HtmlElement  # type: ignore[import-untyped]

from communique.extract import cues
from communique.extract.furniture import ends_a_sentence, words

TEASER = 45
"""Words of a teaser under a linked headline, at most."""
ASIDES = re.compile(rf"(?:^|[\s_-])(?:{cues.BOXES})(?:$|[\s_-])", re.IGNORECASE)
SMALL = 0.25
"""The share of a page's text up to which such a box is believed to be one."""

logging.getLogger("trafilatura").addHandler(logging.NullHandler())
logging.getLogger("trafilatura").propagate = False


def is_menu(tree: HtmlElement, body: tuple[str, ...]) -> bool:
    """Whether what was taken for an article is a page of links without a sentence."""
    if any(ends_a_sentence(line) and words(line) >= 5 for line in body):
        return False
    links = sum(len(link.text_content()) for link in tree.iter("a"))
    return links > 0.5 * len(tree.text_content().strip() or "-")


def drop_asides(tree: HtmlElement) -> None:
    """Boxes that call themselves something else than article are taken out, if they are small."""
    boxes = [box for box in tree.iter("aside", "nav", "div", "section", "ul", "footer") if box.tag in ("aside", "nav") or ASIDES.search(f"{box.get('class', '')} {box.get('id', '')}")]
    if not boxes:
        return
    whole = max(1, _prose_length(tree))
    for box in boxes:
        if box.getparent() is not None and _prose_length(box) <= SMALL * whole:
            box.drop_tree()


def _prose_length(tree: HtmlElement) -> int:
    return sum(len(p.text_content()) for p in tree.iter("p"))


def article_paragraphs(tree: HtmlElement) -> tuple[str, ...]:
    """The paragraphs that the extractor takes for the article."""
    import trafilatura  # here, so that commands that read no page start sooner

    try:
        document = trafilatura.bare_extraction(tree, include_comments=False, include_tables=False, include_links=True, with_metadata=False)
    except (ValueError, TypeError, AttributeError, IndexError, KeyError, RecursionError, etree.LxmlError):
        return ()
    body = getattr(document, "body", None)
    return () if body is None else without_teasers(tuple(block for block in _blocks(body) if block.line))


class Block(NamedTuple):
    """A line of the article's markup; `linked` says that it is nothing but a link."""

    line: str
    linked: bool = False


def without_teasers(blocks: tuple[Block, ...]) -> tuple[str, ...]:
    """The lines without linked headlines, and without the teasers under those at the end."""
    end = len(blocks)
    while end > 2 and any(b.linked for b in blocks[end - 2 : end]) and all(words(b.line) <= TEASER for b in blocks[end - 2 : end]):
        end -= 1 if blocks[end - 1].linked else 2
    end = len(blocks) if sum(b.linked for b in blocks[end:]) < 2 else end
    return tuple(b.line for b in blocks[:end] if not (b.linked and words(b.line) >= 4 and not ends_a_sentence(b.line)))


def _blocks(body: etree._Element) -> Iterator[Block]:
    for block in body:
        if block.tag in ("list", "quote", "div") and len(block) and any(child.tag in ("item", "p", "quote", "head", "list") for child in block):
            yield Block(_line(block.text or ""))
            yield from _blocks(block)
        else:
            yield from _broken(block)
        yield Block(_line(block.tail or ""))


def _broken(block: etree._Element) -> Iterator[Block]:
    """A block's lines, cut where the page breaks the line."""
    parts = [""]
    for event, node in etree.iterwalk(block, events=("start", "end")):
        if event == "start":
            parts = [*parts, ""] if node.tag == "lb" else parts
            parts[-1] += node.text or ""
        elif node is not block:
            parts[-1] += node.tail or ""
    linked = sum(len(_line("".join(ref.itertext()))) for ref in block.iter("ref"))
    whole = sum(len(_line(part)) for part in parts)
    yield from (Block(_once(line), linked=linked > 0.9 * whole > 0) for line in map(_line, parts))


def _once(line: str) -> str:
    """A line without its hidden copy ("Headline Headline")."""
    half, rest = line[: len(line) // 2], line[(len(line) + 1) // 2 :]
    return half if 3 <= words(half) <= 25 and half == rest else line


def _line(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()
