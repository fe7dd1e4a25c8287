"""A sentence → the known names of several words in it: "Viet Nam", "Côte d’Ivoire", "Republic of Norvia", "Sana’a".

In: words and the known names. Out: `Whole`s. Surprising: a tokeniser tears "Sana’a" into three words; of places only such torn
ones are wholes, since "Paris Hilton" holds a town.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from communique.annotate.name_pieces import joined
from communique.annotate.name_whole import Whole
from communique.lang.known import KnownNames
from communique.lang.reader import Word

_LONGEST = 5


def torn_names(words: Sequence[Word], known: KnownNames) -> Iterator[Whole]:
    """Each known name of more than one word, the longest first."""
    at = 0
    while at < len(words):
        end = torn_end(words, at, known)
        if end:
            yield Whole(at, end, "LOC")
        at = end or at + 1


def torn_end(words: Sequence[Word], at: int, known: KnownNames) -> int | None:
    """Behind the longest known name that begins with a word, if it has more than that word."""
    if not words[at].text[:1].isupper() or words[at].low == "the":
        return None
    for end in range(min(at + _LONGEST, len(words)), at + 1, -1):
        inner = words[at:end]
        unbroken = all(before.end == word.start for before, word in zip(inner, inner[1:], strict=False))
        if not unbroken and not (inner[-1].text[:1].isupper() or "’" in inner[-1].text or "'" in inner[-1].text):
            continue
        if any(word.text in (",", ".", ";", ":", "(", ")", "/", "-", "–") for word in inner):
            continue
        meaning = known.meaning(joined(inner))
        if meaning and (meaning.type == "state" or meaning.type == "place" and unbroken):
            return end
    return None
