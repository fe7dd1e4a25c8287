"""Two readings → which wording only makes sense as a change of the other's.

In: two `Reading`s. Out: yes or no. Surprising: a quotation may become reported speech, never the other way round, since the
words that were spoken cannot be had from a paraphrase; and a page may lose the place of its dateline, but seldom finds one.
"""

from __future__ import annotations

import re

from communique.lang.en.word_frequency import rarity
from communique.reprints.reading import QUOTED, Reading
from communique.text.similarity import shingles, words

SPOKEN = 5  # words of a quotation, at least
UNDER_WAY = 4  # words in a row that show that a quotation was kept
PARAPHRASED = 0.40
"""Share of a quotation's weight in one sentence of the other, from which that sentence reports it. Tuned pairs, 2026-12-01."""
_DATELINE = re.compile(r"^\W*[A-ZÀ-Þ][A-ZÀ-Þ .,'’-]{2,40}(?:, [A-Z][a-z.]+)?(?:,? [A-Z][a-z]{2,8}\.? \d{1,2})?(?: \([^)]{2,40}\))? ?(?:—|–|-{1,2} |: )")
_TRANSLATED = re.compile(r"\b(?:machine[- ]|auto(?:matically)?[- ])?translated (?:from|by|into)\b|\(translat(?:ed|ion)\b|^translation\b", re.IGNORECASE | re.MULTILINE)
_ENDS = 200  # characters at either end of a page where it says that it is a translation


def reports_speech_of(derived: Reading, source: Reading) -> bool:
    """Whether a text reports in other words what the other quotes."""
    return any(_paraphrased(spoken, derived) for spoken in _quotations(source))


def has_dateline(reading: Reading) -> bool:
    """Whether a text names the place that it was sent from."""
    return bool(reading.article.dateline) or _DATELINE.match(reading.article.text or "") is not None


def is_translation(reading: Reading) -> bool:
    """Whether a page says that it is translated."""
    text = (reading.article.text or "").strip()
    return _TRANSLATED.search(text[:_ENDS]) is not None or _TRANSLATED.search(text[-_ENDS:]) is not None


def _quotations(reading: Reading) -> list[list[str]]:
    found = [words(match.group()) for match in QUOTED.finditer(reading.article.text or "")]
    return [spoken for spoken in found if len(spoken) >= SPOKEN]


def _paraphrased(spoken: list[str], reading: Reading) -> bool:
    kept = set(shingles(spoken, UNDER_WAY))
    if kept & set(shingles(reading.stems, UNDER_WAY)):
        return False
    weight = sum(rarity(word) for word in set(spoken))
    return any(sum(rarity(word) for word in set(spoken) & set(sentence.own)) >= PARAPHRASED * weight for sentence in reading.sentences)
