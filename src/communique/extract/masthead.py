"""The lines above an article → title, outlet, credits and kickers.

In: the lines before the running text, and the markup's hints. Out: `Masthead`. Surprising: the title is the *first* line
that nothing else explains; runs of short lines above it are menus; a line that names the site again is its tagline.
"""

from __future__ import annotations

import re

from msgspec import Struct

from communique.extract.credits import Credits, is_desk, read_credits
from communique.extract.furniture import (
    begins_other_things,
    fold,
    is_caption,
    is_noise,
    is_section_name,
    points_elsewhere,
    words,
)
from communique.extract.outlets import Names, domain_in, looks_like_outlet, looks_like_person
from communique.extract.page import Hints

_CUTS = re.compile(r"\s+[|–—»•·-]\s+|\s*\|\s*")
_STATE = re.compile(r"^(?:The )?(?:[A-Z]\w+ ){0,2}(?:Republic|Kingdom|Government|State|Emirate|Union|Commonwealth) of (?:the )?[A-Z]\w+(?: [A-Z]\w+)?$")
"""The state below the name of its ministry."""
_NUMBERED = re.compile(r"(?i)^(?P<kind>(?:press|media|news) (?:release|note|statement|advisory))(?:,? (?:no|nr|number)\.?)? ?[#\d][\w/ -]{0,20}$")
MENU = 3
"""So many lines of up to three words in a row are a menu."""


class Masthead(Struct, frozen=True, kw_only=True):
    """What the lines above the article tell."""

    title: str | None = None
    outlet: str | None = None
    credits: Credits = Credits()
    early: Credits = Credits()
    kickers: tuple[str, ...] = ()


def read_masthead(head: tuple[str, ...], body: tuple[str, ...], hints: Hints, names: Names, country: str | None) -> Masthead:
    """Title, outlet and credits of the lines above an article."""
    outlet, lines = _without_site(tuple(line for line in head if not is_noise(line)), names)
    before, after = Credits(), Credits()
    rest: list[str] = []
    kickers: list[str] = []
    for line in _without_menus(lines):
        credit = read_credits(line, names, country)
        if is_section_name(line):
            kickers.append(line)
        elif numbered := _NUMBERED.match(line):
            kickers.append(numbered["kind"])
        elif looks_like_outlet(line) and not (credit and credit.origin):
            outlet = outlet or names.named(line)
        elif outlet and not rest and _STATE.match(line):
            continue
        elif credit is not None and not rest and credit.byline and not re.match(r"(?i)by\b", line) and not is_desk(credit.byline[0]):
            rest.append(line)
        elif credit is not None and not (rest == [] and credit == Credits(outlet=credit.outlet)):
            before, after = (before, after.and_then(credit)) if rest else (before.and_then(credit), after)
        elif credit is not None:
            outlet = outlet or credit.outlet
        elif rest and looks_like_person(line):
            after = after.and_then(Credits(byline=(line,)))
        elif not (is_noise(line) or is_caption(line) or points_elsewhere(line) or begins_other_things(line)):
            rest.append(line)
    rest = rest[1:] if outlet and _is_tagline(rest, body) else rest
    title, site = _title(hints.title or (rest[0] if rest else None), rest, hints, outlet, names)
    return Masthead(title=title or (kickers[-1] if kickers and not rest and head else None), outlet=outlet or site, credits=after, early=before, kickers=tuple(kickers))


def _without_site(head: tuple[str, ...], names: Names) -> tuple[str | None, tuple[str, ...]]:
    """The site's name where the first line is one, and the lines without it and its tagline."""
    first = head[0].strip() if head else ""
    name, _, section = (part.strip() for part in first.partition("|"))
    if len(head) > 1 and section and is_section_name(section) and not is_section_name(name) and words(name) <= 4:
        return names.named(name), head[1:]
    if not (domain_in(first) or names.outlet(first) or _tagged(head)):
        return None, head
    later = [line for line in head[1:] if not (fold(first) in fold(line) and words(line) <= 14)]
    return names.outlet(first) or domain_in(first) or first, tuple(later)


def _tagged(head: tuple[str, ...]) -> bool:
    """Whether the second line is a tagline: it says the first line's name again."""
    return len(head) > 2 and words(head[0]) <= 4 and words(head[1]) <= 14 and fold(head[0]) in fold(head[1]) and fold(head[0]) != fold(head[1])


def _is_tagline(rest: list[str], body: tuple[str, ...]) -> bool:
    """Whether, of two lines under a site's name, the second is told by the text and the first is not."""
    if len(rest) < 2 or words(rest[1]) < 4:
        return False
    text = fold(" ".join(body[:6]))
    first, second = (_told(line, text) for line in rest[:2])
    return first < 0.4 and second >= 0.6


def _told(line: str, text: str) -> float:
    """The share of a line's longer words, cut to five letters, that a text holds."""
    stems = {word[:5] for word in re.findall(r"\w{4,}", fold(line))}
    return sum(stem in text for stem in stems) / len(stems) if stems else 0.0


def _without_menus(lines: tuple[str, ...]) -> tuple[str, ...]:
    kept: list[str] = []
    run: list[str] = []
    for line in (*lines, ""):
        if line and words(line) <= MENU and not re.search(r"\d{4}", line) and not is_desk(line):
            run.append(line)
            continue
        menu = len(run) >= MENU and sum(is_noise(r) or is_section_name(r) for r in run) * 2 >= len(run)
        kept += ([] if menu else run) + ([line] if line else [])
        run = []
    return tuple(kept)


def _title(title: str | None, rest: list[str], hints: Hints, outlet: str | None, names: Names) -> tuple[str | None, str | None]:
    """The title without the site's name after it, and that name."""
    if not title:
        return None, None
    pieces = [p for p in _CUTS.split(title) if p]
    if len(pieces) < 2:
        return title, None
    last = pieces[-1]
    if outlet and is_section_name(last):
        return _title(title[: title.rindex(last)].rstrip(" |–—»•·-"), rest, hints, outlet, names)
    head = title[: title.rindex(last)].rstrip(" |–—»•·-")
    known = {fold(name) for name in (hints.outlet, outlet) if name}
    if fold(last) in known or names.outlet(last) or domain_in(last) or looks_like_outlet(last) or any(fold(line) == fold(head) for line in rest[1:]):
        return _title(head, rest, hints, outlet or last, names)[0], names.named(last)
    return title, None

