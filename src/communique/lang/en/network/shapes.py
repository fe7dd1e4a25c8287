"""A word → the number of its shape: what an uncased encoder cannot see of capitals, digits and marks."""

from __future__ import annotations

from functools import lru_cache

SHAPES = (
    "none", "small", "Capital", "ALL", "ALL-long", "A", "miXed", "Hyphen-Capital", "digits", "digits-and", "mark", "foreign",
)  # fmt: skip


@lru_cache(maxsize=200_000)
def shape_number(word: str) -> int:
    """Which of SHAPES a word has; 0 stands for no word."""
    return SHAPES.index(_shape(word))


def _shape(word: str) -> str:
    letters = [char for char in word if char.isalpha()]
    if not letters:
        return "digits" if any(char.isdigit() for char in word) else "mark"
    if any(char.isdigit() for char in word):
        return "digits-and"
    if not any(char.isascii() or char.lower() != char.upper() for char in letters):
        return "foreign"
    if all(char.isupper() for char in letters):
        return "A" if len(letters) == 1 else "ALL" if len(letters) <= 5 else "ALL-long"
    if not any(char.isupper() for char in letters):
        return "small"
    if "-" in word[1:-1]:
        return "Hyphen-Capital"
    return "Capital" if letters[0].isupper() and not any(char.isupper() for char in letters[1:]) else "miXed"
