"""An article → the vector by which it is laid to a story.

In: an article, and its names where it was annotated. Out: a vector of length one. Surprising: names that the press
abbreviates (TTP, NATO, IS-K) weigh as little as the names of states: they stand in a hundred reports, and tell the
topic, not the occurrence.
"""

from __future__ import annotations

import re
from collections.abc import Set

from communique.lang.en.frame_words import FRAME
from communique.lang.en.word_frequency import rarity
from communique.merge.story_recurrence import Recurrence
from communique.model import Article
from communique.text.similarity import Vector, fading_vector, words

# Chosen 2026-11-25 on ECB+ (mean precision over ranked pairs), examples/ and us-pakistan, with news-cluster in view.
FRAME_RARITY = 1.5
"""Rarity that a word of the frame has at most. us-pakistan: at 3.5 two pages on one topic are alike by .27, at 1.5 by .11."""
NAMELIKE = 5.0
"""Rarity from which a word that recurs over the months is light; commoner words are light by themselves."""
TITLE = 2.0
"""How often a word of the title counts; ECB+ .907 at 1, .907 at 2, .905 at 3: it hardly matters there."""
FIGURES = 1.5
"""How much heavier a number is than its rarity: figures and days tell an occurrence from its twin. ECB+ training, mean B-cubed F1 as
with LEEWAY in stories.py: .963 at 1, .967 at 1.5, .963 at 2 (2026-12-01)."""
HALF = 100
"""Words after which a word of the body counts half; ECB+ .904 at 60, .907 at 100, .907 at 150, .905 at 250."""
LONGEST = 12_000  # characters of the body that are looked at
_SHORT_FORM = re.compile(r"\b[A-Z](?:[A-Z]|[-&.](?=[A-Z]))+\b")
_SPELLED_OUT = re.compile(r"((?:[A-Z][\w'’-]{1,40}[ -](?:(?:of|for|and|the|in|on|e|i)[ -])?){1,7})\(([A-Z][A-Z.-]{1,40})s?\)")
_LETTERS = 8  # letters of a short form; longer words in capitals are shouting


Stems = tuple[list[str], list[str]]
"""Those of a title and those of a body, in order."""


def story_stems(article: Article) -> Stems:
    """The stems of an article's title and of its body as far as it is compared."""
    return words(article.title or ""), words((article.text or "")[:LONGEST])[: 10 * HALF]


def story_vector(article: Article, stems: Stems, recurrence: Recurrence) -> Vector:
    """Title and beginning of the body, fading; words of the frame and words that recur over the months are light."""
    standing = FRAME | standing_names(article)

    def weight(stem: str) -> float:
        plain = weight_of(stem)
        fades = recurrence[stem] if may_fade(stem) else 1.0
        return (min(plain, FRAME_RARITY) if stem in standing else plain) * fades

    return fading_vector(*stems, weight, TITLE, HALF)


def weight_of(stem: str) -> float:
    """How much a stem says of which occurrence it is."""
    return rarity(stem) * (FIGURES if stem[:1].isdigit() else 1.0)


def may_fade(stem: str) -> bool:
    """Whether a stem is light once it recurs over the months."""
    return weight_of(stem) >= NAMELIKE


def standing_names(article: Article) -> Set[str]:
    """The stems of names that are abbreviated, short and spelled out."""
    title = article.title or ""
    text = f"{'' if title.isupper() else title}\n{article.text or ''}"
    short = {match.group() for match in _SHORT_FORM.finditer(text)}
    names = [name for name in short if 2 <= sum(map(str.isalpha, name)) <= _LETTERS]
    names += [match.group(1) for match in _SPELLED_OUT.finditer(text)]
    return frozenset(word for name in names for word in words(name))
