"""A number's place in its sentence → what it counts, as words and span.

In: a sentence and the index behind the number. Out: `Counted`. Surprising: where a passive follows ("620 people were killed") its
participle is part of what is counted, since people as such are not the figure.
"""

from __future__ import annotations

from msgspec import Struct

from communique.lang.reader import Sentence, Word
from communique.model import Span

_PHRASE = frozenset("JJ JJR JJS NN NNS NNP NNPS VBG VBN POS".split())
_JOINERS = frozenset({"and", "or", "of", "in", "the", "all", "its", "their", "these", "those"})


class Counted(Struct, frozen=True):
    """Words counted, their span and the whole of a share."""

    words: str
    span: Span
    share_of: str | None = None


def counted_after(sentence: Sentence, at: int, text: str, share: bool) -> Counted | None:
    """The noun phrase that begins at word `at`."""
    words = sentence.words
    if share and at < len(words) and words[at].low == "of":
        return _share(words, at + 1, text)
    if at < len(words) and words[at].low in ("of", "more", "other", "new"):
        at += 1
    while at < len(words) and words[at].tag in ("DT", "PRP$"):
        at += 1
    end = phrase_end(words, at)
    if end == at and at < len(words) and words[at].tag == "JJ":
        end = at + 1  # "the dead", "the wounded"
    if end == at:
        return None
    phrase = text[words[at].start : words[end - 1].end]
    return Counted(phrase + _participle(words, end), Span(words[at].start, words[end - 1].end))


def counted_by_verb(sentence: Sentence, at: int) -> Counted | None:
    """The verb right before a bare number, where that tells what is counted: "wounded 22"."""
    before = sentence.words[at - 1] if at > 0 else None
    if before is None or before.lemma not in ("wound", "injure", "kill", "arrest", "detain", "displace", "evacuate"):
        return None
    return Counted(before.text, Span(before.start, before.end))


def counted_before(sentence: Sentence, at: int, text: str) -> Counted | None:
    """The subject in front: the last noun phrase before the verb, for "attacks rose by 56 per cent"."""
    words = sentence.words
    verb = next((i for i in range(min(at, len(words)) - 1, -1, -1) if words[i].tag.startswith("VB")), None)
    last = next((i for i in range((verb or 0) - 1, -1, -1) if words[i].tag.startswith("NN")), None)
    if last is None:
        return None
    first = last
    while first > 0 and words[first - 1].tag in _PHRASE and words[first - 1].tag not in ("POS",):
        first -= 1
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


def _share(words: tuple[Word, ...], at: int, text: str) -> Counted | None:
    first = at
    while at < len(words) and words[at].low in _JOINERS:
        at += 1
    end = phrase_end(words, at)
    if end == at:
        return None
    span = Span(words[at].start, words[end - 1].end)
    whole = text[words[first].start if words[first].low == "all" else span.start : span.end]
    return Counted(text[span.start : span.end], span, whole)


def _participle(words: tuple[Word, ...], at: int) -> str:
    if at < len(words) and words[at].tag in ("VBN", "VBD") and words[at].lemma not in ("be", "have"):
        return f" {words[at].text}"
    if at + 1 < len(words) and words[at].lemma in ("be", "get") and words[at + 1].tag in ("VBN", "VBD"):
        return f" {words[at + 1].text}"
    return ""
