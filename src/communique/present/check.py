"""Differences → text for a terminal of 80 columns: a note in plain words, then each reading with its sentences.

In: differences in the order to show, an Index of what they name. Out: text. Surprising: a long sentence is cut around the point on
which the readings differ, never at its beginning by rule, so that the point is always seen.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from textwrap import fill

from communique.model import Difference, Evidence, Reading
from communique.present.article_words import source_words
from communique.present.page.index import Index
from communique.present.page.words import FIELDS, REVIEWS, count_words
from communique.present.safe import one_line

WIDTH = 80
LONGEST = 210  # characters of a sentence that are shown
SHOWN = 3  # sentences of a reading that are shown
_WORD = re.compile(r"\w[\w.,]*\w|\w")
NONE = "No two readings in the record disagree.\n"


def render(differences: Iterable[Difference], index: Index) -> str:
    """All differences, numbered, a blank line between; a sentence where there is none."""
    blocks = ["\n".join(_block(number, one, index)) for number, one in enumerate(differences, 1)]
    return "\n\n".join(blocks) + "\n" if blocks else NONE


def _block(number: int, one: Difference, index: Index) -> Iterator[str]:
    state = f" ({REVIEWS.get(one.review, one.review)})" if one.review != "unreviewed" else ""
    yield _filled(f"{number}. {FIELDS.get(one.field, one.field)}{state}: {one.note}", "", "   ")
    for reading in one.readings:
        yield from _reading(reading, index)
    yield f"   {one.id}"


def _reading(reading: Reading, index: Index) -> Iterator[str]:
    yield _filled(f"– {cut_around(one_line(reading.value), '')} ({count_words(reading.witnesses, 'witness', 'witnesses')})", "   ", "     ")
    for one in reading.evidence[:SHOWN]:
        yield _filled(f"“{cut_around(one_line(one.quote), reading.value)}”", "     ", "      ")
        yield _filled(source_words(index.article(one.article), one.article), "       ", "       ")
    if more := reading.evidence[SHOWN:]:
        yield f"     and {_named(more)}"


def _named(more: Sequence[Evidence]) -> str:
    return count_words(len(more), "more sentence", "more sentences")


def cut_around(sentence: str, point: str) -> str:
    """A sentence no longer than may be, cut at words before and after the first telling word of the point that it holds."""
    if len(sentence) <= LONGEST:
        return sentence
    middle = _place_of(sentence, point)
    start = max(0, min(middle - LONGEST // 2, len(sentence) - LONGEST))
    end = min(len(sentence), start + LONGEST)
    start = sentence.find(" ", start) + 1 if start else 0
    end = sentence.rfind(" ", start, end) if end < len(sentence) else end
    return f"{'… ' if start else ''}{sentence[start:end]}{' …' if end < len(sentence) else ''}"


def _place_of(sentence: str, point: str) -> int:
    found = (sentence.lower().find(word.lower()) for word in _WORD.findall(point) if any(sign.isdigit() for sign in word) or len(word) > 3)
    return next((at for at in found if at >= 0), 0)


def _filled(text: str, first: str, rest: str) -> str:
    return fill(text, WIDTH, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False)
