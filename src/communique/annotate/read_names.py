"""Names that only the reader sees (of no known form) → NameMentions beside those found, and surnames to full names.

In: a reading and its names. Out: all names in order. Surprising: the reader calls "Prime Minister" a person; titles and
common nouns are no names here.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from msgspec import structs

from communique.lang.en.cues import SPEAKER_NOUNS
from communique.lang.en.titles import TITLES
from communique.lang.gazetteer import key_of
from communique.lang.reader import Name, Reading, Sentence
from communique.model import NameMention, Span

_NICKNAME = re.compile(r"\s[“\"‘'][\w. -]{1,14}[”\"’']\s")
_AT = re.compile(r"\b(?:in|at|near|from|to|of|outside|into|towards?|around|via|off|for|between)\s(?:the\s)?$")
_ARTICLES = frozenset(("al", "el"))
_TYPES = {"PER": "person", "ORG": "other"}


def with_read_names(reading: Reading, names: Sequence[NameMention]) -> tuple[NameMention, ...]:
    """All names, with the persons and bodies that the reader names where no name was found."""
    starts = [name.span.start for name in names]
    cased = reading.text != reading.text.lower()
    out = [name for name in names if not (cased and name.text.islower())]
    for sentence in reading.sentences:
        for read in sentence.names:
            span = _proper(sentence, read)
            if read.kind not in _TYPES or span is None or cased and reading.text[span.start : span.end].islower():
                continue
            at = bisect_right(starts, span.end - 1) - 1
            if at >= 0 and names[at].span.end > span.start:
                continue
            form = reading.text[span.start : span.end]
            out.append(NameMention(span=span, text=form, type=_TYPES[read.kind], refers=form))
    return _surnames(reading.text, _nicknamed(reading.text, sorted(out, key=lambda name: name.span)))


def _nicknamed(text: str, names: Sequence[NameMention]) -> list[NameMention]:
    """A first name and a surname around a nickname are one name: "John “J.D.” Dorrian"."""
    out: list[NameMention] = []
    for name in names:
        first = next((one for one in reversed(out[-2:]) if one.type == "person"), None)
        if first and name.type in ("person", "other") and _NICKNAME.fullmatch(text[first.span.end : name.span.start]):
            span = Span(first.span.start, name.span.end)
            whole = text[span.start : span.end]
            out = [one for one in out if one.span.start < span.start]
            out.append(structs.replace(first, span=span, text=whole, refers=whole))
        else:
            out.append(name)
    return out


def _proper(sentence: Sentence, read: Name) -> Span | None:
    """A name without the titles before it, where any of it is a proper name."""
    words = list(sentence.words[read.first : read.end])
    while words and (words[0].low in TITLES or words[0].text == "." or words[0].low in SPEAKER_NOUNS or words[0].low in ("of", "for", "the")):
        words = words[1:]
    if not words or not any(word.tag.startswith("NNP") for word in words) or not all(word.tag.startswith(("NNP", "POS", "IN", "DT", "HYPH", "CD")) or not word.text.isalnum() for word in words):
        return None
    return Span(words[0].start, words[-1].end)


def _surnames(text: str, names: Sequence[NameMention]) -> tuple[NameMention, ...]:
    """One word of a person's longer name, the last or another, refers to the person, though a town bears it too."""
    last: dict[str, str] = {}
    other: dict[str, str] = {}
    first: dict[str, set[str]] = {}
    fathers: set[str] = set()
    for name in names:
        full = name.refers or name.text
        words = _low(full)
        junior = words[-1] if len(words) > 2 and words[-1] in ("jr", "sr") else None
        words = words[:-1] if junior else words
        if name.type == "person" and len(words) > 1 and junior != "sr" and not (len(words) == 2 and words[0] in _ARTICLES):
            last.setdefault(words[-1], full)
            last.setdefault(words[-1].removeprefix("al-"), full)
            first.setdefault(words[0], set()).add(full)
            for word in words[1:-1]:
                other.setdefault(word, full)
        elif junior == "sr":
            fathers.add(words[-1])
    for word in fathers:
        last.setdefault(word, "")
    for word, bearers in first.items():
        if len(bearers) == 1:
            other.setdefault(word, *bearers)
    return tuple(_known_as(name, last, other, _AT.search(text, max(name.span.start - 12, 0), name.span.start) is None) for name in names)


def _known_as(name: NameMention, last: dict[str, str], other: dict[str, str], acts: bool) -> NameMention:
    full = name.refers or name.text
    words = _low(full)
    if name.type not in ("person", "other", "place") or name.type != "person" and len(words) > 1:
        return name
    if last.get(words[-1]) == "" and len(words) == 1 and name.type == "place":
        return structs.replace(name, type="person")
    known = last.get(words[-1]) or (other.get(words[-1]) if name.type in ("person", "other") or acts else None)
    if known and len(words) > 1 and not _within([word for word in words if word not in _ARTICLES], _low(known)):
        return name
    return structs.replace(name, refers=known, type="person") if known and len(words) < len(known.split()) else name


def _low(name: str) -> list[str]:
    """The words of a name without case and marks; hyphens stay."""
    return [key_of(word.replace("-", "~")).casefold().replace("~", "-") for word in name.split()]


def _within(words: Sequence[str], longer: Sequence[str]) -> bool:
    """Whether all words stand in the longer name in that order: "Jaiswal Prasad" in "Randhir Jaiswal Prasad", not "Manohar Singh"."""
    rest = iter(longer)
    return all(word in rest for word in words)
