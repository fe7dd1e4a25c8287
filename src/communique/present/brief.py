"""The record → a briefing in Markdown: sentences, each with its witnesses and footnotes to the exact words.

In: a Joined and its Desk. Out: Markdown, the same for the same record. Surprising: its sentences are those of the HTML
briefing (`brief_html.parts`), so that both say the same; all that comes from a page is escaped as Markdown.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from communique.model import Desk, Evidence, Joined
from communique.present.article_words import source_words
from communique.present.brief_html import Part, Sentence, parts
from communique.present.page.board import read_until
from communique.present.page.dates import when
from communique.present.page.index import Index, safe_url
from communique.present.page.words import count_words
from communique.present.safe import one_line

_MARKUP = re.compile(r"([\\`*_\[\]<>#|~!$&])")
_BLOCK = re.compile(r"^(\s*)([-+=]|\d+[.)])")


class Notes:
    """Evidence numbered where it is first used."""

    def __init__(self) -> None:
        self._numbers: dict[tuple[str, int, int], int] = {}
        self.evidence: list[Evidence] = []

    def number(self, evidence: Iterable[Evidence]) -> tuple[int, ...]:
        """The numbers of several pieces of evidence."""
        return tuple(dict.fromkeys(self._one(one) for one in evidence))

    def _one(self, one: Evidence) -> int:
        key = (one.article, one.start, one.end)
        if key not in self._numbers:
            self._numbers[key] = len(self._numbers) + 1
            self.evidence.append(one)
        return self._numbers[key]


def render(joined: Joined, desk: Desk) -> str:
    """The briefing of a record as Markdown."""
    index, notes = Index(joined, desk), Notes()
    shown = parts(index, notes.number)
    rows = [f"# {escaped(desk.name)}", "", *_in_short(index), *(row for part in shown for row in _part(part))]
    return "\n".join((*rows, *_problems(joined), *_notes(index, notes.evidence)))


def _in_short(index: Index) -> Iterator[str]:
    joined, until = index.joined, read_until(index)
    counts = (
        count_words(len(joined.articles), "article", "articles"),
        count_words(len(joined.lineages), "lineage", "lineages") + " (independent witnesses)",
        count_words(len(joined.stories), "story", "stories"),
        count_words(len(joined.statements), "statement", "statements"),
        count_words(len(joined.commitments), "commitment", "commitments"),
        count_words(sum(one.status == "open" for one in joined.commitments), "is open", "are open"),
        count_words(len(joined.events), "event", "events"),
        count_words(len(joined.figures), "figure", "figures"),
        count_words(len(joined.differences), "difference", "differences"),
    )
    yield from ("## In short", "", *(f"- {count}" for count in counts))
    yield from ((f"- read up to {when(until)}", "") if until else ("",))


def _part(part: Part) -> Iterator[str]:
    yield from (f"## {escaped(part.title)}", "")
    yield from (_sentence(one) for one in part.sentences)
    yield from (("",) if part.sentences else (part.silence, ""))


def _sentence(one: Sentence) -> str:
    head = f"**{escaped(one.head)}**: " if one.head else ""
    tail = f" ({escaped(one.tail)})" if one.tail else ""
    witnesses = f" [{one.witnesses}]".replace("[", "\\[").replace("]", "\\]") if one.witnesses else ""
    return f"- {head}{escaped(one.text)}{tail}{witnesses}{''.join(f'[^{number}]' for number in one.notes)}"


def _problems(joined: Joined) -> Iterator[str]:
    if joined.problems:
        yield from (
            "## Problems",
            "",
            *(f"- {escaped(one.where)}: {escaped(one.message)}" for one in joined.problems),
            "",
        )


def _notes(index: Index, evidence: Iterable[Evidence]) -> Iterator[str]:
    for number, one in enumerate(evidence, 1):
        article = index.article(one.article)
        url = safe_url(article.url) if article else None
        link = f" <{url}>" if url and not re.search(r"[<>\s]", url) and one_line(url) == url else ""
        yield f"[^{number}]: {escaped(source_words(article, one.article))}:{link} “{escaped(one.quote)}”"
    yield ""


def escaped(text: str) -> str:
    """Text of unknown origin as Markdown that shows it as it is, on one line."""
    return _BLOCK.sub(r"\1\\\2", _MARKUP.sub(r"\\\1", one_line(text)))
