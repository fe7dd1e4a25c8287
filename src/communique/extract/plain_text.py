"""Text that was saved from a page → a laid-out page: its paragraphs unwrapped, what stands above and below apart.

In: characters. Out: `Layout`. Surprising: whether lines are wrapped is asked of the whole file: a line is joined to the
next where the next line's first word would not have fitted; files of long lines have one paragraph a line.
"""

from __future__ import annotations

import re

from communique.extract.front_matter import read_front_matter
from communique.extract.furniture import (
    begins_comments,
    begins_other_things,
    ends_a_sentence,
    is_list_item,
    is_noise,
    is_prose,
    words,
)
from communique.extract.page import Layout

WIDEST_WRAP = 130
LONGEST_TORN = 5_000
"""Characters of a paragraph that is put together line by line; what goes on after that is another."""
_SPACES = re.compile(r"[^\S\n]+")


def read_plain_text(text: str) -> Layout:
    """The layout of a page saved as text."""
    lines = paragraphs_of(text)
    first = _first_prose(lines)
    hints, head = read_front_matter(lines[:first])
    return Layout(head=head, body=lines[first:], hints=hints)


def paragraphs_of(text: str) -> tuple[str, ...]:
    """The paragraphs of a text, wrapped lines joined, white space made single."""
    blocks = [[s for line in block.split("\n") if (s := _SPACES.sub(" ", line).strip())] for block in re.split(r"\n[^\S\n]*\n\s*", text)]
    width = _wrap_width([line for block in blocks for line in block])
    lines = [line for block in blocks if block for line in _unwrapped(block, width)]
    return tuple(_rejoined(lines))


def _wrap_width(lines: list[str]) -> int:
    """The width at which the file's lines are wrapped; 0 where they are not."""
    lengths = sorted(len(line) for line in lines)
    if len(lengths) < 4 or lengths[-1] > WIDEST_WRAP:
        return 0
    widest = lengths[-1]
    full = sum(1 for length in lengths if length > 0.8 * widest)
    return widest if widest >= 40 and full >= 0.3 * len(lengths) else 0


def _unwrapped(block: list[str], width: int) -> list[str]:
    joined = block[:1]
    for before, line in zip(block, block[1:], strict=False):
        fits = len(before) + 1 + len(line.split(" ", 1)[0]) <= width
        if width and not fits and not is_list_item(line):
            joined[-1] += " " + line
        else:
            joined.append(line)
    return joined


def _rejoined(lines: list[str]) -> list[str]:
    """Lines torn apart by a link or a page break inside a sentence, put together again."""
    joined: list[str] = []
    for line in lines:
        if joined and len(joined[-1]) < LONGEST_TORN and _continues(joined[-1], line):
            joined[-1] += " " + line
        else:
            joined.append(line)
    return joined


def _continues(before: str, line: str) -> bool:
    if not (line[0].islower() and words(before) >= 8) or is_list_item(line) or is_list_item(before) or re.match(r"^(?:date|published|updated|by|https?:)\b|^[\w.-]+\.(?:com|org|net)\b", line):
        return False
    if ends_a_sentence(before) or before[-1] in "”\"’'" or is_noise(line) or is_noise(before):
        return False
    return before[-1] == "," or before[-1].isalnum()


def _first_prose(lines: tuple[str, ...]) -> int:
    """Where the article's running text begins: the first prose that is not a lone sentence amid furniture."""
    for n, line in enumerate(lines):
        if begins_comments(line) and n:
            break
        if is_prose(line) and not is_noise(line) and not (n == 0 and _is_headline(line, lines)):
            return n
    short = [n for n, line in enumerate(lines) if ends_a_sentence(line) and words(line) >= 3 and not is_noise(line) and not begins_other_things(line)]
    return short[0] if short else len(lines)


def _is_headline(line: str, lines: tuple[str, ...]) -> bool:
    more = any(is_prose(other) and not is_noise(other) for other in lines[1:])
    return more and words(line) <= 25 and line[-1] in "?!”’\"'" and not re.search(r"[.!?] +[A-Z“]", line[:-1])
