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
_STOP = re.compile(r"[.!?…]\W*$")
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


def answering(whole: str, part: str) -> str:
    """The stretch of a longer wording that answers a shorter one: all from its first to its last word, or to the sentence's ends where those are others."""
    old, new = _WORD.findall(whole), _WORD.findall(part)
    if max(len(old), len(new)) > _LONGEST:
        return whole
    blocks = [one for one in SequenceMatcher(None, _keys(old), _keys(new), autojunk=False).get_matching_blocks() if one.size]
    if not blocks:
        return whole
    first, last = blocks[0], blocks[-1]
    start = first.a if not first.b else max((at for at in range(first.a) if at and _STOP.search(old[at - 1])), default=0)
    end = last.a + last.size
    if last.b + last.size < len(new):
        end = min((at + 1 for at in range(end, len(old)) if _STOP.search(old[at])), default=len(old))
    return "".join(old[start:end]).strip()


def kept(left: str, right: str) -> float:
    """The share of the words of the second that stand in the first, in its order."""
    old, new = _keys(_WORD.findall(left)), _keys(_WORD.findall(right))
    if not new or max(len(old), len(new)) > _LONGEST:
        return 1.0
    return sum(one.size for one in SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks()) / len(new)


def marked_plain(left: str, right: str) -> str:
    """The second wording for a terminal: what only the first has as [-…-], what only the second has as {+…+}."""
    old, new = _WORD.findall(left), _WORD.findall(right)
    if max(len(old), len(new)) > _LONGEST:
        return right
    codes = SequenceMatcher(None, _keys(old), _keys(new), autojunk=False).get_opcodes()
    return "".join(_plain_part(tag, "".join(old[a:b]), "".join(new[c:d])) for tag, a, b, c, d in codes).strip()


def _plain_part(tag: str, gone: str, come: str) -> str:
    if tag == "equal":
        return come
    parts = (f"[-{gone.rstrip()}-] " if gone else "", f"{{+{come.rstrip()}+}} " if come else "")
    return "".join(parts)


def _keys(words: Sequence[str]) -> list[str]:
    return [_EDGES.sub("", word.strip()).casefold().replace("’", "'") or word.strip() for word in words]


def _join(tag: str, parts: list[tuple[list[str], bool]]) -> Markup:
    return Markup("").join(_part(tag, "".join(words), same) for words, same in parts if words)


def _part(tag: str, text: str, same: bool) -> Markup:
    if same:
        return escape(text)
    body = text.rstrip()
    return Markup("<{0}>{1}</{0}>{2}").format(Markup(tag), body, text[len(body) :])
