"""The words of a name → the type that they give it, or None."""

from __future__ import annotations

from communique.lang.en.titles import TYPE_WORDS

_LAST = {word: kind for kind, words in TYPE_WORDS.items() for word in words}
_FIRST = frozenset(("operation", "exercise"))


def guess_type(last: str, first: str) -> str | None:
    """By the last word ("… Institute"), or a first word that tells ("Operation …", "Ministry of …")."""
    if first in _FIRST:
        return first
    if first in ("ministry", "department", "embassy", "bank", "university", "institute", "centre", "center", "council", "bureau", "office"):
        return _LAST.get(first)
    return _LAST.get(last) or _LAST.get(last.removesuffix("s"))
