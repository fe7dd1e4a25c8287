"""Lemmas as small edits of the form: a script says how many letters to take off the end, what to add, and in which case.

Scripts are written `case|strip|add` ("l|1|" makes "troops" of the form "troop"), or `=lemma` where form and lemma share too
little ("=be"). Case: l small, k kept, c first letter large and the rest small. Idea: Chrupała et al. (2008), edit trees.
"""

from __future__ import annotations

_MOST_STRIPPED = 5


def script_for(form: str, lemma: str) -> str:
    """The script that makes a lemma of a form."""
    for case, cased in (("l", form.lower()), ("k", form), ("c", form.capitalize())):
        shared = _shared(cased, lemma)
        if shared and len(cased) - shared <= _MOST_STRIPPED:
            return f"{case}|{len(cased) - shared}|{lemma[shared:]}"
    return f"={lemma}"


def _shared(one: str, other: str) -> int:
    length = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        length += 1
    return length
