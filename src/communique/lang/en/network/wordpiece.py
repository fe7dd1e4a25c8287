"""A word → the numbers of its word pieces, as the encoder was trained on them (uncased, accents stripped).

Greedy longest match from the left (Devlin et al. 2019; Schuster and Nakajima 2012). Surprising: words come in whole, so the
only splitting done here is at marks within a word ("al-Ani"), and a word of nothing visible is one unknown piece.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

UNKNOWN, OPENS, CLOSES, PADDING = "[UNK]", "[CLS]", "[SEP]", "[PAD]"
_MOST_PIECES = 24  # of one word; a longer one is a link or a slip, and its beginning says as much
_LONGEST_RUN = 100  # letters of one run; longer is unknown, as in the encoder's own training


class WordPieces:
    """The pieces of words under one vocabulary (a line a piece, its number the line's)."""

    __slots__ = ("_cache", "_numbers", "closes", "opens", "padding", "unknown")

    def __init__(self, vocabulary: Sequence[str]):
        self._numbers = {piece: number for number, piece in enumerate(vocabulary)}
        self.unknown, self.opens, self.closes, self.padding = (
            self._numbers[special] for special in (UNKNOWN, OPENS, CLOSES, PADDING)
        )
        self._cache: dict[str, tuple[int, ...]] = {}

    def of(self, word: str) -> tuple[int, ...]:
        """The numbers of a word's pieces; at least one, at most 24."""
        if (found := self._cache.get(word)) is None:
            pieces = [number for run in _runs(word) for number in self._pieces(run)]
            found = tuple(pieces[:_MOST_PIECES]) or (self.unknown,)
            if len(self._cache) < 200_000:
                self._cache[word] = found
        return found

    def _pieces(self, run: str) -> list[int]:
        if len(run) > _LONGEST_RUN:
            return [self.unknown]
        pieces, start = [], 0
        while start < len(run):
            end = len(run)
            while end > start and (number := self._numbers.get(("##" if start else "") + run[start:end])) is None:
                end -= 1
            if end == start or number is None:
                return [self.unknown]
            pieces.append(number)
            start = end
        return pieces


def _runs(word: str) -> list[str]:
    """A word in small letters without accents, cut before and after every mark."""
    runs, now = [], ""
    for char in unicodedata.normalize("NFD", word.lower()):
        category = unicodedata.category(char)
        if category in ("Mn", "Cc", "Cf"):
            continue
        if char.isspace() or _is_mark(char, category) or _is_ideograph(char):
            runs += [now, char.strip()]
            now = ""
        else:
            now += char
    return [run for run in (*runs, now) if run]


def _is_mark(char: str, category: str) -> bool:
    return category.startswith("P") or char in "$+<=>^`|~"


def _is_ideograph(char: str) -> bool:
    return "\u4e00" <= char <= "\u9fff" or "\u3400" <= char <= "\u4dbf" or "\uf900" <= char <= "\ufaff"
