"""Piles of our own: articles of a few occurrences between two invented states, with their stories.

In: the Markdown files of piles/, in the form of tests/worked/stories.md. Out: articles with the name of their story.
Surprising: the first two files chose thresholds (2026-12-01); the others were written after, and are only scored in total.
"""

from __future__ import annotations

import re
from pathlib import Path

from communique.model import Article

FOLDER = Path(__file__).parent / "piles"
TUNED = ("dialogue", "truce")
_FENCE = re.compile(r"^```(article|expect)([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_FIELD = re.compile(r'(\w+)=(?:"([^"]*)"|(\S+))')


def piles() -> dict[str, list[tuple[Article, str]]]:
    """The articles of each pile and the first article of the story that each stands in."""
    return {path.stem: _pile(path) for path in sorted(FOLDER.glob("*.md"))}


def _pile(path: Path) -> list[tuple[Article, str]]:
    fences = _FENCE.findall(path.read_text(encoding="utf-8"))
    stories = [line.split()[1:] for kind, _, text in fences if kind == "expect" for line in text.splitlines() if line]
    story = {name: members[0] for members in stories for name in members}
    articles = (_article(head, text.strip()) for kind, head, text in fences if kind == "article")
    return [(one, story[one.id.removeprefix("article-")]) for one in articles]


def _article(head: str, text: str) -> Article:
    fields = {key: quoted or bare for key, quoted, bare in _FIELD.findall(head)}
    name = head.split()[0]
    return Article(id=f"article-{name}", path=f"{name}.txt", media_type="text/plain", sha256="", text=text, **fields)
