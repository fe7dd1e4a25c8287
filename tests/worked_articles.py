"""Worked examples in Markdown → articles and expectations: sections with `article NAME field="value"` and `expect` fences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from communique.model import Article

FOLDER = Path(__file__).parent / "worked"
_SECTION = re.compile(r"^## (.+)$", re.MULTILINE)
_FENCE = re.compile(r"^```(article|expect)([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_FIELD = re.compile(r'(\w+)=(?:"([^"]*)"|(\S+))')


class Case(NamedTuple):
    """One section: its title, its articles by name, its expected lines as words."""

    title: str
    articles: dict[str, Article]
    expected: list[list[str]]


def cases(file: str) -> Iterator[Case]:
    """All sections of a file."""
    parts = _SECTION.split((FOLDER / file).read_text(encoding="utf-8"))
    for title, body in zip(parts[1::2], parts[2::2], strict=True):
        fences = _FENCE.findall(body)
        articles = dict(_article(head, text) for kind, head, text in fences if kind == "article")
        expected = [line.split() for kind, _, text in fences if kind == "expect" for line in text.splitlines() if line.strip()]
        yield Case(title, articles, expected)


def _article(head: str, text: str) -> tuple[str, Article]:
    name = head.split()[0]
    fields = {key: quoted or bare for key, quoted, bare in _FIELD.findall(head)}
    if "origin" in fields:
        fields["declared_origin"] = fields.pop("origin")
    return name, Article(id=f"article-{name}", path=f"{name}.txt", media_type="text/plain", sha256="", text=text.strip(), **fields)
