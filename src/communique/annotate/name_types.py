"""The words of a name and what stands around it → its type."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from msgspec import structs

from communique.lang.en.titles import (
    CONNECTORS,
    FOLLOWERS,
    FORERUNNERS,
    PLACE_HEADS,
    PLACE_NOUNS,
    PLACES_THAT_ARE_WORDS,
    PORTFOLIOS,
    REALMS,
    REGIONS,
    TITLE_HEADS,
    TYPE_WORDS,
)
from communique.lang.known import Meaning
from communique.lang.reader import Sentence, Word
from communique.model import NameMention

_LAST = {word: kind for kind, words in TYPE_WORDS.items() for word in words}
_PREPOSITIONS = frozenset("in at near through outside across inside around into via within".split())
_KINDS = {"PER": "person", "LOC": "place", "ORG": "other", "OTH": "other"}
_NAMING = frozenset("code-named codenamed named dubbed called as".split())
_FIRST = frozenset(("operation", "exercise"))


def guess_type(last: str, first: str) -> str | None:
    """By the last word ("… Institute"), or a first word that tells ("Operation …", "Ministry of …")."""
    if first in _FIRST:
        return first
    if first in ("ministry", "department", "embassy", "bank", "university", "institute", "centre", "center", "council", "bureau", "office"):
        return _LAST.get(first)
    return _LAST.get(last) or _LAST.get(last.removesuffix("s"))


def _guess_by_head(words: Sequence[Word], at: int, end: int) -> str | None:
    """By the word before "of": "National Police of Norvia"."""
    of = next((i for i in range(at + 1, end - 1) if words[i].low == "of"), None)
    return guess_type(words[of - 1].low, words[at].low) if of is not None else None


def _told_before(words: Sequence[Word], at: int) -> str | None:
    """By the small noun before: "the frigate …", "the village of …"."""
    back = at - 1
    while back > 0 and words[back].text in ("“", '"', "‘", "'"):
        back -= 1
    if back > 0 and words[back].low == "of" and words[back - 1].text in PLACE_NOUNS:
        return "place"
    return FORERUNNERS.get(words[back].text) if back >= 0 else None


def heard_type(sentence: Sentence, at: int, end: int) -> str | None:
    """The type of the reader's own name over most of the words, or None."""
    for name in sentence.names:
        if 2 * (min(name.end, end) - max(name.first, at)) > end - at:
            return _KINDS[name.kind]
    return None


def type_of(form: str, words: Sequence[Word], at: int, end: int, meaning: Meaning | None, role: str | None, heard: str | None) -> str | None:
    if not any(ch.isalpha() for ch in form) or end - at == 1 and (words[at].low in REALMS | PORTFOLIOS or words[at].low.endswith("s") and words[at].low[:-1] in TITLE_HEADS):
        return None
    if meaning and not (role and meaning.type == "place"):
        if meaning.type == "state" and meaning.sense == "capital":
            return "place" if _stands_as_place(words, at, end) else "state"
        return meaning.type
    if role:
        return "person"
    guessed = _guess_by_head(words, at, end) or guess_type(words[end - 1].low, words[at].low)
    if guessed:
        return guessed if end - at > 1 else None
    if end < len(words) and words[end].low in FOLLOWERS and words[end].text.islower() and at > 0 and words[at - 1].low in ("the", "a", "an", "its"):
        return FOLLOWERS[words[end].low]
    if role is None and (told := _told_before(words, at)):
        return told
    if end - at > 1 and words[at].low in PLACE_HEADS:
        return "place"
    if _among_exercises(words, at):
        return "exercise"
    if at > 1 and words[at - 1].low in _NAMING and any(word.lemma == "operation" for word in words[max(at - 5, 0) : at - 1]):
        return "operation"
    if form.lower() in REGIONS or form.lower().replace(" ", "-") in REGIONS:
        return "place"
    if heard == "person" and end - at == 1 and at > 0 and words[at - 1].low in ("in", "at", "near"):
        return "place"
    if heard and not form.isupper():
        return heard
    if form.isupper() and len(form) > 1 or any(ch.isdigit() for ch in form):
        return "other" if len(form) > 1 else None
    if end - at == 1 and (len(form) < 3 or form.endswith("ly")):
        return None
    if end - at == 1 and at > 0 and words[at - 1].low in ("in", "at", "near"):
        return "place"
    if at > 0 and words[at - 1].low == "the":
        return "other"
    if 2 <= end - at <= 4 and all(w.text[:1].isupper() or w.low in CONNECTORS or "-" in w.text for w in words[at:end]):
        return "person" if not any(w.low in CONNECTORS - {"bin", "al", "ibn", "de", "el", "ul"} for w in words[at:end]) else "other"
    return "other"


def _among_exercises(words: Sequence[Word], at: int) -> bool:
    """Whether the name stands in a list that "exercises such as …" opens."""
    back = at - 1
    while back >= 0 and (words[back].text[:1].isupper() or words[back].low in (",", "and", "such", "as", "like", "including", "-", "the")):
        back -= 1
    return back >= 0 and words[back].lemma in ("exercise", "drill", "manoeuvre") and back < at - 1


def _stands_as_place(words: Sequence[Word], at: int, end: int) -> bool:
    """A capital after "in", or before its region ("Washington, DC"), is a town; elsewhere its state acts."""
    if at > 0 and words[at - 1].low in _PREPOSITIONS:
        return True
    return end + 1 < len(words) and words[end].text == "," and words[end + 1].text in ("DC", "D.C.")


def is_word(form: str, words: Sequence[Word], at: int, meaning: Meaning | None, heard: str | None) -> bool:
    """Whether a known place or body of one word is rather a word or a person here: "Free", "Split", "Victoria" without "in"."""
    if meaning is None or meaning.type == "state" or meaning.sense != "name" or " " in form or form.isupper():
        return False
    beside = at > 0 and words[at - 1].low in _PREPOSITIONS | {"from", "to", "of"}
    return not beside and form.lower() in PLACES_THAT_ARE_WORDS and heard != "place"


def one_type(mentions: list[NameMention]) -> list[NameMention]:
    """Give each form the type that a person's role or the majority of its mentions shows."""
    votes: dict[str, Counter[str]] = {}
    for mention in mentions:
        if mention.type not in ("state", "place"):
            votes.setdefault(mention.text, Counter())[mention.type] += 3 if mention.role else 1 if mention.type != "other" else 0
    best = {form: min(count.items(), key=lambda item: (-item[1], item[0]))[0] for form, count in votes.items()}
    out = []
    for mention in mentions:
        kind = best.get(mention.text, mention.type) if mention.type not in ("state", "place") else mention.type
        out.append(structs.replace(mention, type=kind))
    return out
