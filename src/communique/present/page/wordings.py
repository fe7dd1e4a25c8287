"""Two wordings of one quotation → the words that differ, marked; only what stands inside quotation marks is compared.

Surprising: a word counts as the same when it differs in case or in the punctuation around it only.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from markupsafe import Markup, escape
from msgspec import Struct

_QUOTED = re.compile(r"“([^”]+)(?:”|$)|«([^»]+)»|„([^“”]+)[“”]|\"([^\"]+)(?:\"|$)")
_WORD = re.compile(r"\S+\s*")
_EDGES = re.compile(r"^\W+|\W+$")
_LONGEST = 600  # words; beyond it two texts are shown unmarked, since comparing takes their product in time


class Pair(Struct, frozen=True, kw_only=True):
    """Two wordings side by side with the words that only one of them has marked."""

    left: Markup
    right: Markup
    differs: bool


def quoted(text: str) -> str:
    """The words inside quotation marks, joined by an ellipsis where several quotations stand; empty if none."""
    found = (next(filter(None, match.groups()), "").strip() for match in _QUOTED.finditer(text))
    return " … ".join(part for part in found if part)


def compare(left: str, right: str) -> Pair:
    """Both texts with the words that only one of them has marked as deleted or inserted."""
    old, new = _WORD.findall(left), _WORD.findall(right)
    if len(old) > _LONGEST or len(new) > _LONGEST:
        return Pair(left=escape(left), right=escape(right), differs=left != right)
    codes = SequenceMatcher(None, _keys(old), _keys(new), autojunk=False).get_opcodes()
    differs = any(code[0] != "equal" for code in codes)
    before = _join("del", [(old[a:b], tag == "equal") for tag, a, b, _, _ in codes])
    after = _join("ins", [(new[c:d], tag == "equal") for tag, _, _, c, d in codes])
    return Pair(left=before, right=after, differs=differs)


def _keys(words: Sequence[str]) -> list[str]:
    return [_EDGES.sub("", word.strip()).casefold().replace("’", "'") or word.strip() for word in words]


def _join(tag: str, parts: list[tuple[list[str], bool]]) -> Markup:
    return Markup("").join(_part(tag, "".join(words), same) for words, same in parts if words)


def _part(tag: str, text: str, same: bool) -> Markup:
    if same:
        return escape(text)
    body = text.rstrip()
    return Markup("<{0}>{1}</{0}>{2}").format(Markup(tag), body, text[len(body) :])
