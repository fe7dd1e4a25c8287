"""A tagged sentence → runs of words that may be names, before titles are cut off and known names parted.

Surprising: small words belong to a run only where what stands before and after them makes one name: "Ministry of Defence",
not "Pakistan and the United States".
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from communique.annotate.name_whole import Whole
from communique.lang.en.titles import (
    CONNECTORS,
    HEADS_TO_DO,
    HEADS_WITH_OF,
    NOT_NAMES,
    PEOPLES,
    PLACES_THAT_ARE_WORDS,
    TITLE_HEADS,
    TITLES,
)
from communique.lang.known import KnownNames
from communique.lang.reader import Sentence, Word

Run = tuple[int, int]
"""Words from the first to the last (half-open)."""
LONGEST = 40
"""Words of a run of capitals that is looked through for names; looking grows with the square of it, and no name has half as many."""


def runs_of(sentence: Sentence, wholes: Iterable[Whole], small: Counter[str], known: KnownNames) -> list[Run]:
    """The runs of a sentence in order; one that shares a word with a whole takes it in."""
    words, found, at = sentence.words, [(one.first, one.end) for one in wholes], 0
    while at < len(words):
        end = at + 1 if _is_name_word(words, at, small, known) else at
        while at < end < min(len(words), at + LONGEST) and (reach := _reach(words, end, small, known)):
            end = reach
        if end > at:
            found.append((at, end))
        at = max(end, at + 1)
    return _united(sorted(found))


def _united(runs: Sequence[Run]) -> list[Run]:
    out: list[Run] = []
    for first, last in runs:
        if out and first < out[-1][1]:
            out[-1] = (out[-1][0], max(last, out[-1][1]))
        else:
            out.append((first, last))
    return out


def _is_name_word(words: Sequence[Word], at: int, small: Counter[str], known: KnownNames) -> bool:
    word = words[at]
    if not word.text[:1].isupper() or not any(ch.isalpha() for ch in word.text) or word.low in NOT_NAMES:
        return False
    if _in_brackets(words, at):
        return True
    if word.tag.startswith("NNP") and not (_opens(words, at) and small[word.low] and not known.meaning(word.text)):
        return True
    if _opens(words, at):
        follows = at + 1 < len(words) and words[at + 1].tag.startswith("NNP") and words[at + 1].text[:1].isupper()
        if known.meaning(word.text) and word.tag not in ("IN", "DT", "PRP", "CC", "MD", "WRB", "WP", "TO", "VB", "UH", "RB", "WDT", "EX", "VBG"):
            return not small[word.low] and word.low not in PLACES_THAT_ARE_WORDS
        return bool(follows and word.tag in ("NN", "JJ", "NNS") and word.low in TITLES | {"operation", "exercise"})
    return word.tag in ("NN", "NNS", "JJ", "NNPS", "FW", "VBG", "VBN", "VB", "VBD", "VBP", "JJR", "CD", "RB") or bool(known.meaning(word.text))


def _in_brackets(words: Sequence[Word], at: int) -> bool:
    """Whether letters stand alone in brackets behind a name: "Andean Community (CAN)"."""
    word = words[at]
    alone = 1 < at < len(words) - 1 and words[at - 1].text == "(" and words[at + 1].text == ")"
    return alone and word.text.isupper() and len(word.text) > 1 and words[at - 2].text[:1].isupper()


def _opens(words: Sequence[Word], at: int) -> bool:
    """Whether the word begins a sentence or a quotation within one."""
    return at == 0 or words[at - 1].text in ("“", '"', "‘", "«", ":", "(", "[", "'") and words[at - 1].text != "("


def _reach(words: Sequence[Word], at: int, small: Counter[str], known: KnownNames) -> int:
    """The index after the next part of a name that may go on at `at`, or 0."""
    word = words[at]
    if word.text[:1].isupper() and word.tag not in ("MD", "WRB", "WP", "PRP") and word.low not in NOT_NAMES:
        return at + 1
    if re.match(r"(?:al|el|ul|an|as|ad|ar|az|at)-[A-Z]", word.text):
        return at + 1
    if word.tag == "CD" and re.fullmatch(r"\d{1,3}|[IVX]+", word.text) and at + 1 < len(words) and not words[at + 1].tag.startswith("NN"):
        return at + 1 if words[at - 1].text[:1].isupper() and words[at - 1].low not in TITLES else 0
    if word.tag == "POS" and words[at - 1].low in PEOPLES and at + 1 < len(words) and words[at + 1].text[:1].isupper():
        return at + 2
    if word.text in (".",) and len(words[at - 1].text) <= 3 and at + 1 < len(words) and words[at + 1].text[:1].isupper() and words[at - 1].low in TITLES:
        return at + 1
    if word.low in CONNECTORS and word.text.islower():
        after = at + 1
        while after < len(words) and words[after].low in ("the", "al") and words[after].text.islower():
            after += 1
        if after < len(words) and words[after].text[:1].isupper() and words[after].low not in NOT_NAMES:
            return after + 1 if _joins(words, at, after, known) else 0
    return 0


def _joins(words: Sequence[Word], at: int, after: int, known: KnownNames) -> bool:
    """Whether a small word joins two name words to one name: "Ministry of Defence", not "Pakistan and the United States"."""
    before, connector = words[at - 1], words[at].low
    if connector in ("bin", "ibn", "al", "el", "ul", "de", "von", "van", "der", "da", "dos", "&", "la", "du", "del"):
        return True
    if connector in ("of", "for", "on"):
        head = before.low
        return head in HEADS_WITH_OF or (connector == "of" and _known_across(words, at, after, known))
    if connector == "to":
        return before.low in HEADS_TO_DO and words[after].tag == "VB"
    if connector == "and" and words[after].low not in TITLE_HEADS and _carried(words, at, known) and not known.meaning(words[after].text):
        return True
    return connector == "and" and (_known_across(words, at, after, known) or before.low in ("research", "foreign", "strategic", "security", "peace"))


def _carried(words: Sequence[Word], at: int, known: KnownNames) -> bool:
    """Whether "of", "for" or "on" carries a body's name up to here: "Ministry of Trade" before "and Industry"."""
    back = at - 1
    while back > 0 and words[back].text[:1].isupper():
        back -= 1
    told = words[back].low in ("of", "for", "on") and back > 0 and words[back - 1].low in HEADS_WITH_OF and words[back - 1].text[:1].isupper()
    return told and not known.meaning(" ".join(word.text for word in words[back + 1 : at]))


def _known_across(words: Sequence[Word], at: int, after: int, known: KnownNames) -> bool:
    first = at - 1
    while first > 0 and words[first - 1].text[:1].isupper():
        first -= 1
    for end in range(min(after + 3, len(words)), after, -1):
        for start in range(first, at):
            if known.meaning(" ".join(word.text for word in words[start:end])):
                return True
    return False
