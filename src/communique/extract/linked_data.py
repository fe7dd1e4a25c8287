"""A page's JSON-LD → hints on the article.

In: the texts of its ld+json scripts. Out: `Hints` and the article's body as the script gives it. Surprising: much
JSON-LD in the wild is not JSON (line breaks in strings, CDATA, trailing commas, entities); it is repaired where that is
plain, and else read for its dates alone.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html import unescape
from typing import Any

from communique.extract.page import LONGEST, Hints

_ARTICLE = re.compile(r"article|posting|reportage|report|opinion|review|analysis|statement", re.IGNORECASE)
_PAGE = re.compile(r"webpage|creativework|mediaobject|videoobject", re.IGNORECASE)
_MOST = 5000


def read_linked_data(scripts: list[str]) -> Hints:
    """What the page's JSON-LD says of its article, the most specific object first."""
    nodes = [node for script in scripts for node in _nodes(script)]
    names = {str(node["@id"]): node for node in nodes if isinstance(node.get("@id"), str) and (node.get("name") or node.get("url"))}
    articles = [n for n in nodes if _ARTICLE.search(_types(n))]
    pages = [n for n in nodes if _PAGE.search(_types(n)) and not _ARTICLE.search(_types(n))]
    best = (articles or pages or [{}])[0]
    published = _text(best.get("datePublished")) or _text(best.get("dateCreated")) or next((d for p in pages if (d := _text(p.get("datePublished")))), None)
    return Hints(
        title=_text(best.get("headline")) or (_text(best.get("name")) if articles else None),
        outlet=_first(best.get("publisher"), names),
        site=_site(nodes),
        byline=tuple(dict.fromkeys(_names(best.get("author"), names) or _names(best.get("creator"), names))),
        published=published or (_loose_dates(scripts) if not nodes else None),
        updated=_text(best.get("dateModified")),
        url=_text(best.get("url")) or _text(_of(best.get("mainEntityOfPage"), "@id")),
        origin=_first(best.get("isBasedOn") or best.get("sourceOrganization"), names),
        language=_text(best.get("inLanguage")),
        sections=(*_strings(best.get("articleSection")), *_genres(best), *(_strings(best.get("genre")))),
    )


def _nodes(script: str) -> Iterator[dict[str, Any]]:
    queue, seen = [_parsed(script)], 0
    while queue and seen < _MOST:
        item, seen = queue.pop(0), seen + 1
        if isinstance(item, list):
            queue += item
        elif isinstance(item, dict):
            yield item
            queue += [item[key] for key in ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "article") if isinstance(item.get(key), (list, dict))]


def _parsed(script: str) -> Any:
    text = re.sub(r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[|/\*.{0,40}?\*/)|(?:-->|//\s*\]\]>|\]\]>)\s*;?\s*$", "", script.strip()).strip().rstrip(";")
    for attempt in (text, re.sub(r"[\x00-\x1f]+", " ", text), re.sub(r",\s*([}\]])", r"\1", re.sub(r"[\x00-\x1f]+", " ", text))):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _loose_dates(scripts: list[str]) -> str | None:
    match = next((m for s in scripts if (m := re.search(r'"datePublished"\s*:\s*"([^"]{4,40})"', s))), None)
    return match[1] if match else None


def _types(node: dict[str, Any]) -> str:
    return " ".join(_strings(node.get("@type")))


def _genres(node: dict[str, Any]) -> tuple[str, ...]:
    kinds = {"OpinionNewsArticle": "opinion", "AnalysisNewsArticle": "analysis", "BackgroundNewsArticle": "analysis", "ReportageNewsArticle": "news"}
    return tuple(kinds[kind] for kind in _strings(node.get("@type")) if kind in kinds)


def _site(nodes: list[dict[str, Any]]) -> str | None:
    kinds = re.compile(r"website|organization|newsmediaorganization", re.IGNORECASE)
    return next((name for n in nodes if kinds.search(_types(n)) and (name := _text(n.get("name")))), None)


def _of(value: Any, key: str) -> Any:
    return value.get(key) if isinstance(value, dict) else value


def _first(value: Any, names: dict[str, dict[str, Any]]) -> str | None:
    return next(iter(_names(value, names)), None)


def _names(value: Any, names: dict[str, dict[str, Any]]) -> list[str]:
    """The names of a person or organisation given as text, object, reference, or list of those."""
    if isinstance(value, list):
        return [name for item in value[:20] for name in (_names(item, names) if not isinstance(item, list) else [])]
    if isinstance(value, dict):
        named = value.get("name") or names.get(str(value.get("@id")), {}).get("name")
        return [t for item in (named if isinstance(named, list) else [named]) if (t := _text(item))]
    return [text] if (text := _text(value)) else []


def _strings(value: Any) -> tuple[str, ...]:
    return tuple(t for item in (value if isinstance(value, list) else [value]) if (t := _text(item)))


def _text(value: Any) -> str | None:
    if isinstance(value, list):
        value = value[0] if value else None
    if not isinstance(value, str):
        return None
    return re.sub(r"\s+", " ", re.sub(r"<[^>]{1,200}>", "", unescape(value[:LONGEST]))).strip() or None
