"""Evidence → its paragraph with the evidence marked: what a reader checks a line of the record against.

Surprising: a page without line breaks is one paragraph of any length, so a paragraph is cut some way before and
after the evidence; the evidence itself is never cut.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from markupsafe import Markup, escape
from msgspec import Struct

from communique.model import Article, Evidence

_AROUND = 420  # characters of a paragraph kept before and after the evidence


class Excerpt(Struct, frozen=True, kw_only=True):
    """One paragraph, or stretch of paragraphs, of an article with evidence marked."""

    start: int
    marked: Markup
    evidence: tuple[Evidence, ...]


def excerpts(article: Article | None, evidence: Sequence[Evidence]) -> tuple[Excerpt, ...]:
    """The paragraphs of one article that carry the evidence, each once, in the order of the text."""
    ordered = sorted(evidence, key=lambda one: (one.start, one.end))
    text = article.text if article else None
    if text is None or any(text[one.start : one.end] != one.quote for one in ordered):
        return tuple(Excerpt(start=one.start, marked=_mark(one.quote), evidence=(one,)) for one in ordered)
    return tuple(_excerpt(text, group) for group in _by_paragraph(text, ordered))


def marked_paragraphs(text: str, evidence: Iterable[Evidence]) -> list[Markup]:
    """A whole text, paragraph by paragraph, with all evidence marked."""
    spans = _merged((one.start, one.end) for one in evidence)
    return [_marked(text, start, end, spans) for start, end in _paragraphs(text)]


def _by_paragraph(text: str, evidence: Sequence[Evidence]) -> list[tuple[Evidence, ...]]:
    groups: list[list[Evidence]] = []
    reach = -1
    for one in evidence:
        start, end = _paragraph(text, one.start, one.end)
        if start <= reach:
            groups[-1].append(one)
        else:
            groups.append([one])
        reach = max(reach, end)
    return [tuple(group) for group in groups]


def _excerpt(text: str, evidence: tuple[Evidence, ...]) -> Excerpt:
    first, last = evidence[0].start, max(one.end for one in evidence)
    start, end = _paragraph(text, first, last)
    begin, stop = _cut_before(text, start, first), _cut_after(text, last, end)
    body = _marked(text, begin, stop, _merged((one.start, one.end) for one in evidence))
    marked = Markup("{}{}{}").format("… " if begin > start else "", body, " …" if stop < end else "")
    return Excerpt(start=first, marked=marked, evidence=evidence)


def _paragraph(text: str, start: int, end: int) -> tuple[int, int]:
    begin = text.rfind("\n", 0, start) + 1
    stop = text.find("\n", end)
    return begin, len(text) if stop < 0 else stop


def _cut_before(text: str, start: int, first: int) -> int:
    if first - start <= _AROUND:
        return start
    space = text.find(" ", first - _AROUND, first)
    return space + 1 if space >= 0 else first - _AROUND


def _cut_after(text: str, last: int, end: int) -> int:
    if end - last <= _AROUND:
        return end
    space = text.rfind(" ", last, last + _AROUND)
    return space if space >= 0 else last + _AROUND


def _paragraphs(text: str) -> list[tuple[int, int]]:
    found, start = [], 0
    for line in text.split("\n"):
        if line.strip():
            found.append((start, start + len(line)))
        start += len(line) + 1
    return found


def _merged(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans in order, those that touch or overlap made one."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _marked(text: str, begin: int, stop: int, spans: Sequence[tuple[int, int]]) -> Markup:
    parts, at = [], begin
    for start, end in spans:
        if end <= begin or start >= stop:
            continue
        parts += [escape(text[at : max(at, start)]), _mark(text[max(at, start) : min(end, stop)])]
        at = min(end, stop)
    return Markup("").join([*parts, escape(text[at:stop])])


def _mark(text: str) -> Markup:
    return Markup("<mark>{}</mark>").format(text)


def by_article(evidence: Iterable[Evidence]) -> list[tuple[str, tuple[Evidence, ...]]]:
    """Evidence article by article."""
    ordered = sorted(evidence, key=lambda one: (one.article, one.start, one.end))
    return [(article, tuple(group)) for article, group in groupby(ordered, key=lambda one: one.article)]
