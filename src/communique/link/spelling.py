"""Names → keys by which spellings of one name meet.

In: names. Out: keys and verdicts. Surprising: two spellings are alike only where their consonants sound the same (Sharifullah,
Shareefullah); Asim and Asif differ in one, so that no likeness of letters brings them together.
"""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from communique.lang.gazetteer import key_of

# Shares of common letters; chosen on the development half of benchmarks/names (F1 in its README), 2026-12-01.
ALIKE = 0.5  # of two words whose consonants sound the same
JOINED = 0.7  # of two whole names whose consonants sound the same
ALMOST = 0.88  # of two long words, whatever differs
_SOUNDS = (("ph", "f"), ("kh", "k"), ("gh", "g"), ("sh", "s"), ("th", "t"), ("dh", "d"), ("bh", "b"), ("q", "k"), ("ck", "k"), ("w", "v"), ("z", "s"))
_NAMED_KINDS = frozenset(("operation", "exercise"))
_GENERIC = frozenset(
    ["the", "federal", "interior", "foreign", "defence", "defense", "home", "finance", "ministry", "minister", "office", "department", "army", "navy", "air", "force", "forces", "police", "government", "border", "guard", "service", "security", "council", "court", "commission", "committee", "parliament", "senate", "authority", "authorities", "state", "national", "military", "embassy", "spokesman", "spokesperson", "memorandum", "understanding", "mou", "of", "external", "affairs", "internal", "joint", "statement", "declaration", "agreement", "coast", "central", "bank", "intelligence", "agency"]
)


@lru_cache(maxsize=100_000)
def loose_key(name: str, kind: str) -> str:
    """The name without what spellings differ in: case, hyphens, -e-/-i-, Centre/Center, "Operation"."""
    words = key_of(name).casefold().split()
    words = [("e" if 0 < at < len(words) - 1 and word in ("i", "e") else _american(word)) for at, word in enumerate(words)]
    words = words[1:] if len(words) > 1 and words[0] in ("the", "los", "las") else words
    return " ".join(words[1:] if kind in _NAMED_KINDS and len(words) > 1 and words[0] in _NAMED_KINDS else words)


def is_generic(name: str) -> bool:
    """Whether a name means another body in each state, like "Foreign Ministry"."""
    return all(word in _GENERIC for word in key_of(name).casefold().split())


@lru_cache(maxsize=100_000)
def skeleton(word: str) -> str:
    """The sounds of a word's consonants."""
    for written, sound in _SOUNDS:
        word = word.replace(written, sound)
    word = re.sub(r"c(?![eiy])", "k", word.replace("ch", "ce"))
    word = re.sub(r"^[aeiou]+", "a", word)
    bare = word[:1] + re.sub(r"[aeiouy]", "", word[1:])
    return re.sub(r"(.)\1+", r"\1", bare.rstrip("h") or bare)


def alike(one: str, other: str) -> bool:
    """Whether two names are the same word for word but for transliteration."""
    left, right = key_of(one).casefold().split(), key_of(other).casefold().split()
    return len(left) == len(right) and all(map(words_alike, left, right))


def words_alike(one: str, other: str) -> bool:
    if one == other:
        return True
    near = Levenshtein.normalized_similarity(one, other)
    if min(len(one), len(other)) >= 8 and near >= ALMOST and one[0] == other[0]:
        return True
    return min(len(one), len(other)) >= 4 and skeleton(one) == skeleton(other) and near >= ALIKE


def joined_alike(one: str, other: str) -> bool:
    """Whether two long names written as one word are the same: "Amir-Abdollah", "Amirabdollah"."""
    return one == other or min(len(one), len(other)) >= 8 and skeleton(one) == skeleton(other) and Levenshtein.normalized_similarity(one, other) >= JOINED


def _american(word: str) -> str:
    return re.sub(r"isation(s?)$", r"ization\1", re.sub(r"^centre(s?)$", r"center\1", re.sub(r"^defence$", "defense", word)))
