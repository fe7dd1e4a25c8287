"""A run of name words → where its names begin and end: titles cut off, known names whole, "Pak-US" parted."""

from __future__ import annotations

import re
from collections.abc import Sequence

from communique.annotate.name_types import guess_type
from communique.lang.en.titles import CONNECTORS, HEADS_WITH_OF, NOT_ROLES, PORTFOLIOS, TITLE_HEADS, TITLES
from communique.lang.en.word_frequency import UNKNOWN, rarity
from communique.lang.known import KnownNames, Meaning
from communique.lang.reader import Word
from communique.model import NameMention, Span

_BODIES = frozenset(("government", "security_force", "civil_society", "business", "media", "agreement"))


def after_titles(words: Sequence[Word], at: int, last: int, known: KnownNames) -> int:
    if words[at].low not in TITLE_HEADS and any(guess_type(word.low, "") in _BODIES and word.low not in TITLES for word in words[at:last]):
        return at
    while at < last and (words[at].low in TITLES or words[at].text in (".", "-")) and _leads(words, at, last) and not _known_from(words, at, last, known):
        at += 1
    if 0 < at < last - 1 and words[at].low in ("of", "for") and words[at - 1].low in TITLE_HEADS and words[at + 1].low in TITLES | {"justice"}:
        return last
    return at


def _leads(words: Sequence[Word], at: int, last: int) -> bool:
    """Whether a title goes on to its head: "Energy Minister", not "Energy Board"."""
    return words[at].low not in PORTFOLIOS or any(word.low in TITLE_HEADS for word in words[at + 1 : last])


def _known_from(words: Sequence[Word], first: int, last: int, known: KnownNames) -> bool:
    return words[first].text[:1].isalnum() and any(known.meaning(" ".join(w.text for w in words[first:end])) for end in range(last, first + 1, -1))


def longest_known(words: Sequence[Word], at: int, last: int, known: KnownNames) -> int:
    for end in range(last, at, -1):
        meaning = known.meaning(joined(words[at:end]))
        if meaning and (end == last or not _binds(words, at, end, last, meaning)):
            return end
    return 0


def _binds(words: Sequence[Word], at: int, end: int, last: int, meaning: Meaning) -> bool:
    """Whether a known name is only the beginning of a longer one: "Pakistan Army", "Wilson Center South Asia Institute"."""
    if end - at == 1 and words[at].low in HEADS_WITH_OF:
        return True
    alone = end - at == 1 and meaning.type != "state" and not words[at].text.isupper()
    if alone and words[end].text[:1].isupper() and words[end].low not in TITLES:
        return True
    if meaning.sense in ("demonym", "capital") or meaning.type in ("state", "place"):
        following = words[end].low
        if meaning.sense == "demonym" and end + 1 == last and _word_with_article(words, at, end):
            return True
        return following not in TITLE_HEADS and end < last and words[end].text[:1].isupper() and guess_type(words[last - 1].low, words[at].low) not in (None, "person")
    return words[end].low in CONNECTORS and meaning.type == "person"


def _word_with_article(words: Sequence[Word], at: int, end: int) -> bool:
    """Whether "the" and a common word written large make a body of a demonym: "the Norvian Dawn", not "the Norvian Vask"."""
    common = words[end].tag in ("NN", "NNP") and rarity(words[end].low) < UNKNOWN and words[end].low not in TITLES
    return at > 0 and words[at - 1].low == "the" and words[end].text[:1].isupper() and common


def piece_end(words: Sequence[Word], at: int, last: int, known: KnownNames) -> int:
    """The end of an unknown name: the whole run, unless a state's name or title breaks it."""
    end = last
    if "-" in words[at].text and last > at + 1 and parted(words[at].text, Span(0, 0), known):
        return at + 1
    for i in range(at + 1, last):
        if words[i].low in TITLE_HEADS and i + 1 < last and words[at].low not in HEADS_WITH_OF:
            return i
    while end > at + 1 and (words[end - 1].low in CONNECTORS or words[end - 1].text == "."):
        end -= 1
    return end


def joined(words: Sequence[Word]) -> str:
    out = words[0].text
    for before, word in zip(words, words[1:], strict=False):
        out += word.text if word.start == before.end else " " + word.text
    return out


def role_of_words(text: str, words: Sequence[Word]) -> str | None:
    kept = [word for word in words if word.low not in NOT_ROLES]
    if not kept or kept[-1].low not in TITLE_HEADS and kept[-1].text != ".":
        return None
    return text[kept[0].start : kept[-1].end]


def parted(form: str, span: Span, known: KnownNames) -> list[NameMention]:
    """"Pak-US", "U.S.-Pakistan": a name for each state that the compound joins."""
    pieces = list(re.finditer(r"[^-–]+", form))
    meanings = [known.meaning(piece.group()) for piece in pieces]
    if known.meaning(form) or not all(m and m.type == "state" for m in meanings[:2]) or len(pieces) < 2:
        states = [(p, m) for p, m in zip(pieces, meanings, strict=True) if m and m.type == "state"]
        tail_small = pieces[-1].group()[:1].islower()
        if known.meaning(form) or not (states and tail_small):
            return []
    return [
        NameMention(span=Span(span.start + p.start(), span.start + p.end()), text=p.group(), type="state", refers=m.name)
        for p, m in zip(pieces, meanings, strict=True)
        if m and m.type == "state"
    ]
