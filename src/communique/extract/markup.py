"""Markup → its visible text, from a tree or, where a tree cannot be had, from the tags alone.

In: HTML of any depth or brokenness. Out: text with a blank line at each block. Surprising: reading the tags alone is
one pass, linear in the page, so it reads what would overflow a parser's stack; neither way knows of articles.
"""

from __future__ import annotations

import re
from html import unescape

from lxml import etree  # type: ignore[import-untyped]

_TOKEN = re.compile(r"""<(/?)([a-zA-Z][a-zA-Z0-9:-]{0,30}+)((?:[^<>"']++|"[^"<]*+"|'[^'<]*+'|["'])*+)>|<[!?][^<>]*+>""")
_HIDDEN = frozenset({"script", "style", "noscript", "template", "svg", "head", "select", "textarea", "iframe", "object", "button"})
_INLINE = frozenset(re.findall(r"\w+", "a abbr b bdi bdo big cite code data dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr del acronym"))


def shown_text(tree: etree._Element) -> str:
    """The text of a parsed page as a reader sees it, blocks apart."""
    parts: list[str] = []
    hidden: etree._Element | None = None
    for event, node in etree.iterwalk(tree, events=("start", "end")):
        tag = node.tag if isinstance(node.tag, str) else "comment"
        if hidden is None:
            parts.append("" if tag in _INLINE else "\n" if tag == "br" else "\n\n")
            hidden = node if event == "start" and (tag in _HIDDEN or tag == "comment") else None
            parts.append((node.text if event == "start" and hidden is None else None) or "")
        if event == "end" and (hidden is None or node is hidden):
            hidden = None
            parts.append(node.tail or "")
    return _lines(parts, unescaped=True)


def visible_text(html: str) -> str:
    """The text of a page as a reader sees it, blocks apart."""
    html = _without_comments(html)
    parts: list[str] = []
    last, hidden = 0, None
    for match in _TOKEN.finditer(html):
        tag = (match[2] or "!").lower()
        if hidden:
            if match[1] and tag == hidden:
                hidden, last = None, match.end()
            continue
        parts.append(html[last : match.start()])
        last = match.end()
        if tag in _HIDDEN and not match[1] and not match[3].rstrip().endswith("/"):
            hidden = tag if f"</{tag}" in html[last : last + 3_000_000].lower() else None
        parts.append("" if tag in _INLINE else "\n" if tag == "br" else "\n\n" if match[2] else "")
    if not hidden:
        parts.append(html[last:])
    return _lines(parts)


def _without_comments(html: str) -> str:
    parts, at = [], 0
    while (start := html.find("<!--", at)) >= 0 and (end := html.find("-->", start + 2)) >= 0:
        parts.append(html[at:start])
        at = end + 3
    return "".join((*parts, html[at:])) if parts else html


def _lines(parts: list[str], unescaped: bool = False) -> str:
    """Source line breaks are spaces, breaks of blocks are breaks."""
    joined = "".join("\x1e" if p == "\n\n" else "\x1f" if p == "\n" else re.sub(r"\s+", " ", p) for p in parts)
    joined = joined if unescaped else unescape(joined)
    return re.sub(r"[\x1f ]*+\x1e[\x1e\x1f ]*+", "\n\n", joined).replace("\x1f", "\n")
