"""A number's neighbours, by their tags → what it counts, for words without a tree or torn from it.

In: words and the index behind the number. Out: `Counted`. Surprising: where a passive follows ("620 people were killed") its
participle is part of what is counted, since people as such are not the figure.
"""

from __future__ import annotations

from msgspec import Struct

from communique.lang.en.number_words import DIRECTIONS, SCALES
from communique.lang.reader import Word
from communique.model import Span

_PHRASE = frozenset("JJ JJR JJS NN NNS NNP NNPS VBG VBN POS".split())
_DONE_TO_PEOPLE = frozenset("wounded wounding injured injuring killed killing arrested arresting detained detaining displaced displacing evacuated".split())
_HURT = frozenset("wounded injured dead killed missing arrested detained displaced".split())
_TO_A_PLACE = frozenset("of from the off away".split())
_ROUGHLY = frozenset("about some around nearly roughly just only approximately over more than less almost".split())
_TIMES = frozenset("year month week day hour time".split())
_JOINERS = frozenset({"and", "or", "of", "in", "the", "all", "its", "their", "our", "my", "his", "her", "these", "those"})


class Counted(Struct, frozen=True):
    """Words counted, their span and the whole of a share."""

    words: str
    span: Span
    share_of: str | None = None


def counted_after(words: tuple[Word, ...], at: int, text: str) -> Counted | None:
    """The noun phrase that begins at word `at`."""
    if at < len(words) and words[at].low in ("of", "more", "other", "new"):
        at += 1
    while at < len(words) and words[at].tag in ("DT", "PRP$"):
        at += 1
    end = phrase_end(words, at)
    if end == at and at < len(words) and words[at].tag == "JJ":
        end = at + 1  # "the dead", "the wounded"
    if end == at:
        return None
    if words[end - 1].lemma in _TIMES and end < len(words) and words[end].low in ("before", "earlier", "ago", "after", "later"):
        return None
    phrase = text[words[at].start : words[end - 1].end]
    return Counted(phrase + _participle(words, end), Span(words[at].start, words[end - 1].end))


def counted_by_verb(words: tuple[Word, ...], at: int) -> Counted | None:
    """The verb right before a bare number, where that tells what is counted: "wounded 22"."""
    before = words[at - 1] if at > 0 else None
    if before is None or before.low not in _DONE_TO_PEOPLE:
        return None
    return Counted(f"people {before.text}" if before.low.endswith("ed") else before.text, Span(before.start, before.end))


def counted_before(words: tuple[Word, ...], at: int, text: str) -> Counted | None:
    """The subject in front of the verb, for "attacks along the border rose by 56 per cent"; what is put "at" or brought "to" a number."""
    if at > 1 and words[at - 1].low in ("to", "at") and (words[at - 2].tag.startswith("NN") or words[at - 2].tag == "JJ"):
        return _chain(words, at - 2, text)
    verb = next((i for i in range(min(at, len(words)) - 1, -1, -1) if words[i].tag.startswith("VB")), None)
    last = next((i for i in range((verb or 0) - 1, -1, -1) if words[i].tag.startswith("NN")), None)
    return None if last is None else _chain(words, last, text)


def counted_before_word(words: tuple[Word, ...], last: int, text: str) -> Counted:
    """The noun phrase that ends at a word: "night-vision goggles" of "night-vision goggles worth"."""
    first = last
    while first > 0 and (words[first - 1].tag in _PHRASE or words[first - 1].tag == "HYPH"):
        first -= 1
    return Counted(text[words[first].start : words[last].end], Span(words[first].start, words[last].end))


def counted_of_them(words: tuple[Word, ...], at: int, noun: str | None) -> Counted | None:
    """"1,200 soldiers, 800 of them Orzhani": what stands behind "of them" with the noun counted before it."""
    if at + 1 >= len(words) or words[at].low != "of" or words[at + 1].low not in ("them", "whom", "these", "those", "which", "it", "us"):
        return None
    if words[at + 1].low == "us":
        return Counted("people", Span(words[at].start, words[at + 1].end))
    if words[at + 1].low == "those" and (hurt := _participle(words, at + 2).strip()) in _HURT:
        return Counted(f"people {hurt}", Span(words[at].start, words[at + 2].end), f"people {hurt}")
    plural = noun or next((w.text for w in reversed(words[:at]) if w.tag in ("NNS", "NNPS") or w.low in ("people", "dead", "others")), None)
    if plural is None:
        done = _participle(words, at + 2).strip()
        return Counted(f"people {done}", Span(words[at].start, words[at + 1].end)) if done in _HURT else None
    end = at + 2
    while end < len(words) and end < at + 8 and words[end].text not in (",", ";", ".") and words[end].low not in ("more", "less") and (words[end].tag.startswith(("NN", "JJ")) or (words[at + 2].tag == "IN" and words[end].tag in ("IN", "DT"))):
        end += 1
    own = [w.text for w in words[at + 2 : end]]
    shown = [plural, *own] if own and words[at + 2].tag == "IN" else [*own, plural]
    return Counted(" ".join(shown), Span(words[at].start, words[end - 1].end), noun or plural)


def _chain(words: tuple[Word, ...], last: int, text: str) -> Counted | None:
    """A noun phrase with the phrases that it hangs on: from "dead" to "the number of the dead"."""
    first = last
    while first > 0 and (words[first - 1].tag in _PHRASE or words[first - 1].tag in ("DT", "PRP$", "CD")):
        first -= 1
    while first > 1 and words[first - 1].tag == "IN" and words[first - 1].low in ("of", "along", "in", "on", "from", "at", "by", "against", "among") and words[first - 2].tag.startswith("NN"):
        first -= 2
        while first > 0 and (words[first - 1].tag in _PHRASE or words[first - 1].tag in ("DT", "PRP$")):
            first -= 1
    while first < last and words[first].tag in ("DT", "PRP$"):
        first += 1
    return Counted(text[words[first].start : words[last].end], Span(words[first].start, words[last].end))


def phrase_end(words: tuple[Word, ...], at: int) -> int:
    """Past the last noun of the phrase, over "and" between nouns of one list and "of" groups."""
    end, noun = at, at
    while end < len(words):
        word = words[end]
        if word.text[:1].isdigit() or (word.low == "and" and end + 1 < len(words) and words[end + 1].text[:1].isdigit()):
            break
        if word.tag in _PHRASE or word.low == "others":
            if word.tag.startswith("VB") and noun > at and not (end + 1 < len(words) and words[end + 1].tag.startswith("NN")):
                break
            noun = end + 1 if word.tag.startswith("NN") or word.low == "others" else noun
        elif not (noun == end and noun > at and word.low in ("and", "of") and end + 1 < len(words) and words[end + 1].tag in _PHRASE | {"DT"}):
            if not (word.tag == "DT" and end > at and words[end - 1].low == "of"):
                break
        end += 1
    return noun


def share_after(words: tuple[Word, ...], at: int, text: str) -> Counted | None:
    first = at
    while at < len(words) and (words[at].low in _JOINERS or words[at].tag in ("CD", "HYPH") or words[at].text[:1].isdigit() or words[at].low in SCALES or (words[at - 1].tag == "HYPH" and words[at - 2].tag == "CD")):
        at += 1
    end = phrase_end(words, at)
    if end + 2 < len(words) and words[end].tag == "POS" and words[end + 1].text[:1].isdigit():
        at, end = end + 2, phrase_end(words, end + 2)  # "the town's 38,000 residents"
    end += end == at and at < len(words) and words[at].low in _HURT
    if end == at:
        return None
    span = Span(words[at].start, words[end - 1].end)
    whole = text[words[first].start if words[first].low == "all" else span.start : span.end]
    return Counted(text[span.start : span.end], span, whole)


def away_from(words: tuple[Word, ...], first: int, at: int, text: str, found: Counted | None) -> Counted | None:
    """How far something lies from a place: "the Sava bridge, 4 km south of the town" counts the bridge's way south of the town."""
    if at >= len(words) or words[at].low not in DIRECTIONS:
        return None
    to = at + 1
    while to < len(words) and (words[to].low in _TO_A_PLACE or words[to].low in DIRECTIONS or words[to].tag == "DT"):
        to += 1
    end = phrase_end(words, to)
    if end == to or words[at].low == "from" and end < len(words) and words[end].low == "to":
        return None
    last = first - 1
    while last >= 0 and (words[last].text == "," or words[last].low in _ROUGHLY):
        last -= 1
    what = counted_before_word(words, last, text).words if last >= 0 and words[last].tag.startswith("NN") and words[last].low != "place" else found.words if found and words[last].low != "place" else ""
    return Counted(f"{what} {text[words[at].start : words[end - 1].end]}".strip(), Span(words[at].start, words[end - 1].end))


def _participle(words: tuple[Word, ...], at: int) -> str:
    if at < len(words) and words[at].tag in ("VBN", "VBD") and words[at].lemma not in ("be", "have"):
        return f" {words[at].text}"
    if at + 1 < len(words) and words[at].lemma in ("be", "get") and words[at + 1].tag in ("VBN", "VBD"):
        return f" {words[at + 1].text}"
    return ""
