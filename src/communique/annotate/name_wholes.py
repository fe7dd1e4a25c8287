"""A sentence → the names of several words that are certainly one: heard by the reader, or defined by an acronym in brackets.

In: a sentence with the reader's names. Out: `Whole`s, none within another. Surprising: the reader hears titles as part of a
person ("Foreign Minister"), and stops a body's name before "of"; the brackets of "Democratic Forces for the Liberation of
Rwanda (FDLR)" tell more, also where the letters are another language's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from communique.annotate.name_torn import torn_end, torn_names
from communique.annotate.name_whole import Whole
from communique.lang.en.titles import CONNECTORS, HEADS_WITH_OF, NOT_NAMES, PEOPLES, TITLE_HEADS, TITLES
from communique.lang.known import KnownNames
from communique.lang.reader import Name, Sentence, Word

_TITLES_AND_NAMES = frozenset("sheikh shah sultan emir king prince princess pope bishop judge major marshal mullah imam mufti".split())
_ACRONYM = re.compile(r"[A-Z][A-Za-z]{0,2}[A-Z0-9][A-Za-z0-9-]{0,6}")
_CARRY = frozenset("of for on the de du des la".split())


def wholes_of(text: str, sentence: Sentence, known: KnownNames) -> list[Whole]:
    """Names of at least two words, in order; where two overlap, the longer."""
    found = [*_heard(sentence, known), *_defined(sentence.words, known), *torn_names(sentence.words, known)]
    kept: list[Whole] = []
    for one in sorted(found, key=lambda one: (one.first - one.end, one.first)):
        if all(one.end <= other.first or other.end <= one.first for other in kept):
            kept.append(one)
    return sorted(kept, key=lambda one: one.first)


def _heard(sentence: Sentence, known: KnownNames) -> Iterator[Whole]:
    for name in sentence.names:
        whole = _person(sentence.words, name) if name.kind == "PER" else _body(sentence.words, name, known) if name.kind == "ORG" else None
        if whole:
            yield whole


def _person(words: Sequence[Word], name: Name) -> Whole | None:
    """A person without the titles before; a title within ("External Affairs Minister Rao") cuts what stands before it."""
    first, end = name.first, name.end
    for at in range(first, end - 1):
        if words[at].low in TITLE_HEADS and (at == first or words[at].low not in _TITLES_AND_NAMES):
            first = at + 1
    while first < end and (words[first].low in TITLES or words[first].text == "." or words[first].low in ("of", "for", "the", "and", "to")):
        first += 1
    while end > first and not words[end - 1].text[:1].isalpha():
        end -= 1
    if end < len(words) and words[end].tag == "POS" and words[end - 1].low in PEOPLES:
        return None
    if end < len(words) and words[end].text in ("Jr", "Sr", "Jr.", "Sr."):
        end += 1
    good = end - first > 1 and all(_of_person(word) for word in words[first:end]) and words[first].text[:1].isupper()
    return Whole(first, end, "PER") if good and words[end - 1].low not in TITLES - _TITLES_AND_NAMES else None


def _of_person(word: Word) -> bool:
    return word.text[:1].isupper() or word.low in CONNECTORS - {"of", "for", "the", "and", "on", "to"} or word.text in (".", "-", "’", "'") or "-" in word.text


def _body(words: Sequence[Word], name: Name, known: KnownNames) -> Whole | None:
    """A body's name as heard, without "the" and a small word at the end."""
    first, end = _without_the(words, name.first, name.end), name.end
    if first < end < len(words) - 1 and words[end - 1].low in HEADS_WITH_OF and words[end].low in ("on", "for") and words[end + 1].text[:1].isupper():
        return None  # the run goes on
    if words[end - 1].text[:1].isupper() and words[end - 1].low in HEADS_WITH_OF and end < len(words) - 1 and words[end].low == "of" and words[end + 1].text[:1].isupper():
        end += 1
    if first < end and words[end - 1].low == "of" and end < len(words) and words[end].text[:1].isupper():
        end = torn_end(words, end, known) or end + 1
    while first < end < len(words) - 1 and words[end].tag == "POS" and words[end - 1].low in PEOPLES and words[end + 1].text[:1].isupper():
        end += 2
        while end < len(words) and words[end].text[:1].isupper():
            end += 1
    while end > first and (words[end - 1].low in CONNECTORS or not words[end - 1].text[:1].isalnum()):
        end -= 1
    if words[end - 1].low in TITLE_HEADS and known.meaning(" ".join(word.text for word in words[first : end - 1])):
        end -= 1
    inner = words[first:end]
    if len(inner) < 2 or not all(word.text[:1].isupper() or word.low in CONNECTORS or not word.text[:1].isalpha() or word.tag == "CD" for word in inner):
        return None
    if inner[0].low in TITLES and inner[-1].low in TITLES:
        return None
    return Whole(first, end, "ORG") if not _two(inner, known) else None


def _without_the(words: Sequence[Word], first: int, end: int) -> int:
    while first < end and (not words[first].text[:1].isupper() or words[first].low in ("the", "a", "an")):
        first += 1
    return first


def _two(words: Sequence[Word], known: KnownNames) -> bool:
    """Whether "and" or a comma stands between two names, not within one."""
    for at, word in enumerate(words):
        if word.text in (",", ";", "/", "(", "”", "“", '"'):
            return True
        if word.low == "and" and 0 < at < len(words) - 1:
            before, after = (" ".join(one.text for one in part) for part in (words[:at], words[at + 1 :]))
            carried = any(one.low in ("of", "for", "on") for one in words[:at])
            if known.meaning(after) or (known.meaning(before) and not carried):
                return True
    return False


def _defined(words: Sequence[Word], known: KnownNames) -> Iterator[Whole]:
    """The name before "(ACR)": as far back as the letters agree, else as "of" and "for" carry it."""
    for at in range(2, len(words) - 2):
        if words[at].text == "(" and words[at + 2].text == ")" and _ACRONYM.fullmatch(words[at + 1].text):
            first = _by_letters(words, at, words[at + 1].text) or _by_heads(words, at, known)
            if first is not None and at - first > 1:
                yield Whole(first, at, "ORG")


def _by_letters(words: Sequence[Word], end: int, acronym: str) -> int | None:
    """Where the words begin whose first letters, small words left out or kept, are the acronym's."""
    letters, best = re.sub(r"[^A-Z]", "", acronym), None
    for first in range(end - 1, max(end - 13, -1), -1):
        word = words[first]
        if not (word.text[:1].isupper() or word.low in CONNECTORS or word.low in ("in", "against", "with") or word.text in ("-", "’s", "'s", "&")):
            break
        if not word.text[:1].isupper() or word.low in NOT_NAMES or word.low == "the":
            continue
        parts = [piece for one in words[first:end] for piece in one.text.split("-") if piece[:1].isalpha()]
        short = "".join(piece[0] for piece in parts if piece[0].isupper())
        every = "".join(piece[0].upper() for piece in parts)
        if letters in (short, every) or best is None and _picked(letters, every):
            best = first
    return best


def _picked(letters: str, initials: str) -> bool:
    """Whether the letters are picked from the initials, the first and the last among them: ATMT, African *Union* Transition Mission *in* Tarrow."""
    rest = iter(initials)
    near = len(letters) >= 3 and len(initials) <= len(letters) + 2
    return near and letters[0] == initials[0] and letters[-1] == initials[-1] and all(letter in rest for letter in letters)


def _by_heads(words: Sequence[Word], end: int, known: KnownNames) -> int | None:
    first = end
    while first > 0 and (words[first - 1].text[:1].isupper() or words[first - 1].low in _CARRY or words[first - 1].low == "and"):
        first -= 1
    first = _without_the(words, first, end)
    while first < end and words[first].low in TITLES:
        first += 1
    inner = words[first:end]
    joint = next((at for at, word in enumerate(inner) if word.low in ("of", "for", "on", "and")), 0)
    if not joint or inner[joint].low == "and" or inner[joint - 1].low not in HEADS_WITH_OF:
        return None
    return first if not known.meaning(" ".join(word.text for word in inner[:joint])) else None
