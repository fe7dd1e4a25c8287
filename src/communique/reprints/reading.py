"""An article → what of it is compared: sentences, their words, and which of those stand outside quotation marks.

In: an `Article`. Out: a `Reading`, made once for each article. Surprising: words inside quotation marks are kept apart,
since two reporters who heard one speech share its words without having read each other; and sentences that address the
page's visitor are left out, since every page of a house has them.
"""

from __future__ import annotations

import re

from msgspec import Struct

from communique.lang.en.word_frequency import rarity
from communique.model import Article, Span
from communique.text.segment import sentence_spans
from communique.text.similarity import Vector, shingles, signature, stem, vector, words

RUN = 3  # words of a run that a copyist keeps and another reporter seldom hits on
LONG_RUN = 5  # words of a run that shows copying by itself
PERMUTATIONS = 64  # of a MinHash signature: error about 1/8, enough for candidates
LONGEST = 400  # sentences compared; what a longer text has beyond is left out
NAME = 0.4
"""How much of its weight a name keeps outside quotation marks. Own examples and us-pakistan, 2026-11-25: at 0.4 rewrites
retell .36 to .82 of each other, independent accounts at most .34; at 1.0 they overlap (.44 and .63)."""

_QUOTED = re.compile(r"“[^”]*(?:”|$)|«[^»]*(?:»|$)|(?<!\w)\"[^\"\n]*(?:\"|$)|(?<!\w)‘[^’\n]{15,}?’(?!\w)", re.MULTILINE)
_NAMELIKE = re.compile(r"(?<=[^\W\d_,;–—] )[A-Z][^\W\d_]+|(?<=[,;–—] )[A-Z][^\W\d_]+|\d[\d.,]*\d|\d")
_FURNITURE = re.compile(
    r"all rights reserved|©|\bcopyright \d{4}|may not be (?:published|reproduced|redistributed)|contributed to this (?:report|story|article)"
    r"|\bfollow (?:us|me|him|her|the \w+ )?(?:on|@)|subscribe to|sign up for|click here|terms of (?:use|service)|privacy policy|\bdownload (?:our|the) app",
    re.IGNORECASE,
)


class Sentence(Struct, frozen=True, kw_only=True):
    """One sentence: all its words, its own words (outside quotation marks), its marks (names and numbers)."""

    span: Span
    vector: Vector
    own: Vector
    own_weight: float
    marks: Vector
    gist: str


class Reading(Struct, frozen=True, kw_only=True):
    """What of one article is compared."""

    article: Article
    sentences: tuple[Sentence, ...]
    stems: tuple[str, ...]
    runs: frozenset[str]
    own_runs: frozenset[str]
    marks: frozenset[str]
    vector: Vector
    own: Vector
    signature: tuple[int, ...]

    @property
    def id(self) -> str:
        """The article's id."""
        return self.article.id


def read(article: Article) -> Reading:
    """Everything that comparing needs of one article."""
    text = article.text or ""
    quoted = [match.span() for match in _QUOTED.finditer(text)]
    spans = [span for span in sentence_spans(text)[:LONGEST] if not _FURNITURE.search(text, span.start, span.end)]
    own_texts = [_outside(text, span, quoted) for span in spans]
    stems = tuple(word for span in spans for word in words(text[span.start : span.end]))
    names = names_of(text)
    return Reading(
        article=article,
        sentences=tuple(_sentence(text, span, own, names) for span, own in zip(spans, own_texts, strict=True)),
        stems=stems,
        runs=frozenset(shingles(stems, LONG_RUN)),
        own_runs=frozenset(run for own in own_texts for run in shingles(words(own), RUN) if run.count(" ") == RUN - 1),
        marks=names & set(stems),
        vector=vector(stems, rarity),
        own=vector((word for own in own_texts for word in words(own)), rarity),
        signature=signature(shingles(stems, RUN), PERMUTATIONS),
    )


def names_of(text: str) -> frozenset[str]:
    """Stems of numbers, and of words that stand with a capital within a sentence."""
    return frozenset(stem(match.group()) for match in _NAMELIKE.finditer(text))


def _sentence(text: str, span: Span, own: str, names: frozenset[str]) -> Sentence:
    stems, own_stems = words(text[span.start : span.end]), words(own)

    def telling(word: str) -> float:
        return rarity(word) * (NAME if word in names else 1.0)

    return Sentence(
        span=span,
        vector=vector(stems, rarity),
        own=vector(own_stems, telling),
        own_weight=sum(map(telling, own_stems)),
        marks=vector((word for word in stems if word in names), rarity),
        gist=" ".join(stems),
    )


def _outside(text: str, span: Span, quoted: list[tuple[int, int]]) -> str:
    kept, at = [], span.start
    for start, end in quoted:
        if end > at and start < span.end:
            kept.append(text[at : max(at, start)])
            at = max(at, end)
    return " … ".join([*kept, text[at : span.end] if at < span.end else ""])
