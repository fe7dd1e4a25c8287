"""A laid-out page → title, credits and the article's own paragraphs.

In: `Layout` of any media type. Out: `Reading`. Surprising: what ends the article ("Related posts") may also stand in its
middle; it ends it only if no running text of two long paragraphs comes right after it, except for comment forms, which
always do.
"""

from __future__ import annotations

import re

from msgspec import Struct

from communique.extract import labels
from communique.extract.credits import Credits, read_credits, read_labelled
from communique.extract.furniture import (
    begins_comments,
    begins_other_things,
    ends_a_sentence,
    fold,
    introduces,
    is_biography,
    is_caption,
    is_list_item,
    is_noise,
    is_post_signature,
    is_prose,
    is_section_name,
    is_shouted,
    points_elsewhere,
    words,
)
from communique.extract.masthead import Masthead, read_masthead
from communique.extract.outlets import Names, looks_like_person
from communique.extract.page import Layout

LONG = 20
"""Words of a paragraph that no teaser has twice in a row."""
_AGENCY_NAMES = "|".join(sorted((re.escape(name) for name in labels.AGENCIES), key=len, reverse=True))
_SIGNED = re.compile(rf"(?<=[.!?”\"’)])\s*[—–-]+\s*(?P<agency>(?:{_AGENCY_NAMES})(?:\s*/\s*(?:{_AGENCY_NAMES}))*)\.?$", re.IGNORECASE)


class Reading(Struct, frozen=True, kw_only=True):
    """What a page turned out to hold; `closing` are the lines after the article that are neither credit nor button."""

    masthead: Masthead
    credits: Credits
    paragraphs: tuple[str, ...]
    closing: tuple[str, ...] = ()


def read_page(layout: Layout, names: Names, country: str | None = None) -> Reading:
    """Title, credits and paragraphs of a page."""
    masthead = read_masthead(layout.head, layout.body, layout.hints, names, country)
    lines, after = _cut(layout.body, names)
    kept, inner = _without_furniture(lines, names, country, layout.chosen)
    listed = layout.chosen and len(kept) > 3 and all(_is_loose(line) for line in kept[-4:])
    byline = tuple(by for by in (*layout.hints.byline, *masthead.credits.byline, *inner.byline) if by not in (layout.hints.outlet, masthead.outlet) and looks_like_person(by))
    kept = [p for n, p in enumerate(kept) if n * 2 < len(kept) or not any(introduces(p, name) for name in byline)]
    paragraphs, closing, last = _without_ending(kept, (*after, *layout.tail), byline, names, country, listed)
    paragraphs = _without_echo(masthead, paragraphs)
    closing += _after(layout.body, kept=paragraphs)
    return Reading(masthead=masthead, credits=masthead.credits.and_then(inner).and_then(last), paragraphs=paragraphs, closing=closing)


def _after(lines: tuple[str, ...], kept: tuple[str, ...]) -> tuple[str, ...]:
    """The lines after the last kept paragraph."""
    ends = [n for n, line in enumerate(lines) if kept and line.startswith(kept[-1])]
    return lines[ends[-1] + 1 :] if ends else ()


def _cut(lines: tuple[str, ...], names: Names) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The lines up to where the article ends, and those after."""
    read = 0
    for n, line in enumerate(lines):
        if begins_comments(line) and n:
            return lines[:n], lines[n + 1 :]
        if begins_other_things(line) and n and not (_goes_on(lines[n + 1 :]) and (read < 60 or not fold(line).startswith("comment"))):
            return lines[:n], lines[n + 1 :]
        if _is_imprint(line, names) and read >= 30 and not _goes_on(lines[n + 1 :]):
            return lines[: n + 1], lines[n + 1 :]
        read += words(line)
    return lines, ()


def _is_imprint(line: str, names: Names) -> bool:
    """Whether a line says where and when the text above it was printed."""
    credit = read_credits(line, names) if line[:40].lower().find(" in ") > 0 else None
    return credit is not None and any(date.role == "published_in" for date in credit.dates)


def _goes_on(lines: tuple[str, ...]) -> bool:
    """Whether running text resumes: two long paragraphs in a row within a few lines."""
    for first, second in zip(lines[:10], lines[1:11], strict=False):
        if begins_comments(first) or begins_other_things(first):
            return False
        if all(is_prose(line) and words(line) >= LONG and not is_noise(line) for line in (first, second)):
            return True
    return False


def _without_furniture(lines: tuple[str, ...], names: Names, country: str | None, chosen: bool) -> tuple[list[str], Credits]:
    kept: list[str] = []
    found = Credits()
    skip = 0
    for line in lines:
        if skip and not is_prose(line):
            skip -= 1
            continue
        skip = 0
        if is_caption(line) and not (line == lines[-1] and _SIGNED.search(line)):
            continue
        if points_elsewhere(line):
            skip = 1 if words(line) <= 3 else 0
        elif begins_other_things(line) or is_noise(line) or (is_shouted(line) and not chosen) or is_post_signature(line):
            skip = 10 if begins_other_things(line) else 0
        elif (credit := read_credits(line, names, country)) is not None:
            found = found.and_then(credit)
        else:
            kept.append(line)
    return kept, found


def _without_ending(kept: list[str], tail: tuple[str, ...], byline: tuple[str, ...], names: Names, country: str | None, listed: bool) -> tuple[tuple[str, ...], tuple[str, ...], Credits]:
    """The paragraphs without author box and closing headings; the closing lines; what both tell."""
    closing: list[str] = []
    found = _unsigned(kept)
    while len(kept) > 1 and not listed:
        name = _author_box(kept, byline)
        if name or is_biography(kept[-1], byline):
            closing.append(kept.pop())
            if name and kept and fold(kept[-1]) == fold(name):
                kept.pop()
            found = found.and_then(Credits(byline=(name,))) if name else found
        elif _is_loose(kept[-1]):
            closing.append(kept.pop())
        else:
            break
    read = read_credits
    for line in tail[:40]:
        credit = read(line, names, country)
        if credit is not None and not is_noise(line):
            found = found.and_then(Credits(byline=credit.byline[:3], outlet=credit.outlet, origin=credit.origin, dates=credit.dates))
        elif begins_comments(line):
            break
        else:
            closing.append(line)
            read = read_labelled if _is_teaser(line) else read  # a bare "Reuters" below another headline is that one's
    return tuple(kept), tuple(closing), found


def _is_teaser(line: str) -> bool:
    """Whether a line below the article looks like the headline of another."""
    return words(line) >= 5 and not ends_a_sentence(line) and not is_noise(line)


def _unsigned(kept: list[str]) -> Credits:
    """The agency that signs the last paragraph, taken off it."""
    signed = _SIGNED.search(kept[-1]) if kept else None
    if signed is None:
        return Credits()
    kept[-1] = kept[-1][: signed.start()].rstrip()
    return Credits(origin=signed["agency"])


def _author_box(kept: list[str], byline: tuple[str, ...]) -> str | None:
    """The name above a closing paragraph that tells who bears it, if the article itself never speaks of that person."""
    if len(kept) < 3 or not looks_like_person(kept[-2]) or not fold(kept[-1]).startswith(fold(kept[-2])):
        return None
    name = kept[-2].strip()
    return name if name in byline or not any(name in paragraph for paragraph in kept[:-2]) else None


def _is_loose(line: str) -> bool:
    """Whether a line at the very end is a heading of nothing."""
    return words(line) <= 8 and not ends_a_sentence(line) and not is_list_item(line) and line[-1] not in "”\"’'" and not is_prose(line) or is_section_name(line)


def _without_echo(masthead: Masthead, paragraphs: tuple[str, ...]) -> tuple[str, ...]:
    """No title and no repeated standfirst among the first paragraphs."""
    again = next((n for n, line in enumerate(paragraphs[:5]) if _same(line, masthead.title)), None)
    if again is not None and not any(is_prose(line) for line in paragraphs[:again]):
        paragraphs = paragraphs[again + 1 :] or paragraphs
    for _ in range(3):
        if len(paragraphs) < 2 or not (_same(paragraphs[0], masthead.title) or _repeated(paragraphs[0], paragraphs[1])):
            break
        paragraphs = paragraphs[1:]
    return paragraphs


def _same(line: str, title: str | None) -> bool:
    return title is not None and fold(line).rstrip(".") == fold(title).rstrip(".")


def _repeated(standfirst: str, first: str) -> bool:
    return words(standfirst) <= 40 and fold(first).startswith(fold(standfirst).rstrip("."))
