"""An article → what of it is compared: sentences, their words, and which of those stand outside quotation marks.

In: an `Article`. Out: a `Reading`; the last thousand are kept. Surprising: words inside quotation marks are kept apart,
since two reporters who heard one speech share its words without having read each other; and sentences that address the
page's visitor are left out, since every page of a house has them.
"""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from typing import NamedTuple

from msgspec import Struct

from communique.lang.en.word_frequency import rarity
from communique.model import Article, Span
from communique.text.segment import sentence_spans
from communique.text.similarity import Vector, shingles, stem, vector, words

RUN = 3  # words of a run that a copyist keeps and another reporter seldom hits on
LONG_RUN = 5  # words of a run that shows copying by itself
KEPT = 1000  # readings kept in memory; the others are made again when they are needed
LONGEST = 400  # sentences compared; what a longer text has beyond is left out
NAME = 0.4
"""How much of its weight a name keeps outside quotation marks. Own examples and us-pakistan, 2026-11-25: at 0.4 rewrites
retell .36 to .82 of each other, independent accounts at most .34; at 1.0 they overlap (.44 and .63)."""

QUOTED = re.compile(r"“[^”]*(?:”|$)|«[^»]*(?:»|$)|(?<!\w)\"[^\"\n]*(?:\"|$)|(?<!\w)‘[^’\n]{15,}?’(?!\w)", re.MULTILINE)
_NAMELIKE = re.compile(r"(?<=[^\W\d_,;–—] )[A-Z][^\W\d_]+|(?<=[,;–—] )[A-Z][^\W\d_]+|\d[\d.,]*\d|\d")
_FURNITURE = re.compile(
    r"all rights reserved|©|\bcopyright \d{4}|may not be (?:published|reproduced|redistributed)|contributed to this (?:report|story|article)"
    r"|\bfollow (?:us|me|him|her|the \w+ )?(?:on|@)|subscribe to|sign up for|click here|terms of (?:use|service)|privacy policy|\bdownload (?:our|the) app",
    re.IGNORECASE,
)
_FURNITURE_MARKS = (
    "all rights reserved", "©", "copyright ", "may not be ", "contributed to this ", "follow ", "subscribe to", "sign up for", "click here", "terms of ", "privacy policy", "download ",
)  # fmt: skip
"""One of these stands in whatever _FURNITURE matches; looking for them first is fast."""


class Sentence(Struct, frozen=True, kw_only=True, dict=True):
    """One sentence: all its words, its own words (outside quotation marks), its marks (names and numbers)."""

    span: Span
    stems: tuple[str, ...]
    own: Vector
    own_weight: float
    names: frozenset[str]

    @cached_property
    def vector(self) -> Vector:
        """All its words."""
        return vector(self.stems, rarity)

    @cached_property
    def marks(self) -> Vector:
        """Its names and numbers."""
        return vector((word for word in self.stems if word in self.names), rarity)

    @cached_property
    def gist(self) -> str:
        """What stays the same where only case, marks and spelling change."""
        return " ".join(self.stems)


class Reading(Struct, frozen=True, kw_only=True):
    """What of one article is compared."""

    article: Article
    sentences: tuple[Sentence, ...]
    stems: tuple[str, ...]
    runs: frozenset[str]
    own_runs: frozenset[str]
    marks: frozenset[str]
    own: Vector

    @property
    def id(self) -> str:
        """The article's id."""
        return self.article.id


@lru_cache(maxsize=KEPT)
def read(article: Article) -> Reading:
    """Everything that comparing needs of one article."""
    text = article.text or ""
    names = names_of(text)
    lines = lines_of(text)
    stems = tuple(word for line in lines for word in line.stems)
    return Reading(
        article=article,
        sentences=tuple(_sentence(line, names) for line in lines),
        stems=stems,
        runs=frozenset(shingles(stems, LONG_RUN)),
        own_runs=frozenset(run for line in lines for run in shingles(line.own, RUN) if len(line.own) >= RUN),
        marks=names & set(stems),
        own=vector((word for line in lines for word in line.own), rarity),
    )


class Line(NamedTuple):
    """A sentence's place, its stems, and those outside quotation marks."""

    span: Span
    stems: list[str]
    own: list[str]


def lines_of(text: str) -> list[Line]:
    """The sentences that are compared."""
    quoted = [match.span() for match in QUOTED.finditer(text)]
    spans = sentence_spans(text)[:LONGEST]
    lowered = text.lower()
    if any(mark in lowered for mark in _FURNITURE_MARKS):
        spans = [span for span in spans if not _FURNITURE.search(text, span.start, span.end)]
    return [_line(text, span, quoted) for span in spans]


def names_of(text: str) -> frozenset[str]:
    """Stems of numbers, and of words that stand with a capital within a sentence."""
    return frozenset(stem(match.group()) for match in _NAMELIKE.finditer(text))


def _line(text: str, span: Span, quoted: list[tuple[int, int]]) -> Line:
    stems = words(text[span.start : span.end])
    whole = all(end <= span.start or start >= span.end for start, end in quoted)
    return Line(span, stems, stems if whole else words(_outside(text, span, quoted)))


def _sentence(line: Line, names: frozenset[str]) -> Sentence:
    def telling(word: str) -> float:
        return rarity(word) * (NAME if word in names else 1.0)

    return Sentence(span=line.span, stems=tuple(line.stems), own=vector(line.own, telling), own_weight=sum(map(telling, line.own)), names=names)


def _outside(text: str, span: Span, quoted: list[tuple[int, int]]) -> str:
    kept, at = [], span.start
    for start, end in quoted:
        if end > at and start < span.end:
            kept.append(text[at : max(at, start)])
            at = max(at, end)
    return " … ".join([*kept, text[at : span.end] if at < span.end else ""])
