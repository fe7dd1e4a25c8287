"""Text → what stands inside quotation marks.

Surprising: a quotation that a paragraph leaves open and the next paragraph opens anew is still open; straight single marks
count only where the text has no double ones, since they are mostly apostrophes.
"""

from __future__ import annotations

import re

from msgspec import Struct

from communique.lang.reader import Reading
from communique.model import Span

_DOUBLE = {"“": "”", "«": "»", "„": "“”", '"': '"'}
_LONGEST = 6_000  # characters after which an unclosed mark is taken for a slip


class Quoted(Struct, frozen=True):
    """Inside and outside offsets of one quotation, and whether the text closes it."""

    outer: Span
    inner: Span
    closed: bool


def find_quoted(reading: Reading) -> list[Quoted]:
    """All quotations of a text, left to right; none within another."""
    found: list[Quoted] = []
    single = not re.search(r"[“”\"«»„]", reading.text)
    for paragraph in reading.paragraphs:
        found += _in_paragraph(reading.text, paragraph, single)
    return found


def _in_paragraph(text: str, paragraph: Span, single: bool) -> list[Quoted]:
    out: list[Quoted] = []
    at = paragraph.start
    while at < paragraph.end:
        mark = text[at]
        if mark in _DOUBLE or (mark == "‘" or single and mark == "'") and _opens_single(text, at):
            end = _closing(text, at, paragraph.end, _DOUBLE.get(mark, "’'"))
            if _opened_again(text, at, end):
                at += 1
                continue
            stop = end if end >= 0 else min(paragraph.end, at + _LONGEST)
            if stop > at + 1 and not _nickname(text, at, stop + 1):
                outer = Span(at, stop + 1 if end >= 0 else stop)
                out.append(Quoted(outer, Span(at + 1, stop), end >= 0))
            at = max(stop, at) + 1
        else:
            at += 1
    return out


def _opened_again(text: str, at: int, end: int) -> bool:
    """Whether what seems to close a quotation opens the next one, so that the mark at hand is a slip."""
    if text[at] == '"':
        return end > 0 and end + 1 < len(text) and text[end - 1].isspace() and text[end + 1].isalnum()
    return text[at] == "“" and end > 0 and "“" in text[at + 1 : end]


def _nickname(text: str, start: int, end: int) -> bool:
    """Whether a short quotation stands within a name: John “J.D.” Dorrian."""
    return end - start < 18 and bool(re.search(r"[A-Z][\w’'-]*\s$", text[max(start - 20, 0) : start]) and re.match(r"\s[A-Z]", text[end : end + 2])) and text[start + 1 : start + 2].isupper()


def _closing(text: str, at: int, limit: int, closers: str) -> int:
    for i in range(at + 1, min(limit, at + _LONGEST)):
        ch = text[i]
        if ch in closers and not (ch in "’'" and i + 1 < len(text) and text[i + 1].isalnum()):
            return i
        if closers == "”" and ch == '"':
            return i
    return -1


def _opens_single(text: str, at: int) -> bool:
    return (at == 0 or text[at - 1].isspace() or text[at - 1] in "(,:") and at + 1 < len(text) and text[at + 1].isalnum()
