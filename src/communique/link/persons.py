"""Two names of persons → whether one man can bear both, and how far they agree.

In: names without titles. Out: "same" (they differ in spelling, in initials, in what is often left out), "part" (one has names
that the other lacks), "turned" (the family name first in one), "son" (one is written
Jr.), or None. Surprising: "Jong-jin" is one name, so that Park Jin is no part of Park Jong-jin; a "Jr." is
never a "Sr.".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from communique.lang.en.short_names import SHORT_NAMES
from communique.lang.gazetteer import key_of
from communique.link.spelling import joined_alike, words_alike

_LEFT_OUT = frozenset(
    """md mohd muhammad mohammad mohammed mohamed muhammed syed sayed sayyid mian sardar haji hajji mufti mullah maulana al el ul ur ud bin ibn de da do dos
    von van der la ii iii iv""".split()
)
_JUNIOR = frozenset("jr sr".split())
_SERVANT = re.compile(r"abd(?:[aeou]l)?")


def likeness(one: str, other: str) -> str | None:
    """How two names of several words agree."""
    if (born := {*_tokens(one)} & _JUNIOR) != (other_born := {*_tokens(other)} & _JUNIOR):
        return "son" if not {"sr"} & (born | other_born) and _bare(_tokens(one)) == _bare(_tokens(other)) else None
    return _agreement(_bare(_tokens(one)), _bare(_tokens(other))) or _agreement(_tokens(one), _tokens(other))


def _agreement(mine: Sequence[str], theirs: Sequence[str]) -> str | None:
    if joined_alike("".join(mine), "".join(theirs)):
        return "same"
    if _turned(mine, theirs):
        return "turned"
    short, long = sorted((mine, theirs), key=len)
    if len(short) < 2 or _initials(mine) and _initials(theirs) and _initials(mine) != _initials(theirs):
        return None
    rest = _rest(short, long)
    if rest is None:
        return None
    return "same" if all(len(word) == 1 for word in rest) else "part"


def _turned(mine: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether the family name stands first in one and last in the other: "Kovari Anna", "Anna Kovari"."""
    long = len(mine) == len(theirs) > 1 and min(map(len, mine)) > 1
    return long and any(all(map(_agree, [*mine[at:], *mine[:at]], theirs)) for at in {1, len(mine) - 1})


def bears(name: str, word: str) -> bool:
    """Whether a longer name has the one word among its own: as a surname, or as what the press calls the man."""
    tokens = _bare(_tokens(name))
    return len(tokens) > 1 and any(words_alike(one, token) for one in _bare(_tokens(word)) for token in tokens)


@cache
def _tokens(name: str) -> tuple[str, ...]:
    """Words without case; a hyphen before a small letter joins ("Jong-un"), "Abdel" joins what follows."""
    plain = key_of(re.sub(r"(?<=[a-z])-(?=[a-z]{2,}\b)(?!(?:al|el|ul|ur|ud)\b)", "", name)).casefold().split()
    out: list[str] = []
    for word in plain:
        if out and _SERVANT.fullmatch(out[-1]):
            out[-1] = out[-1] if word in ("al", "el", "ul") else "abdel" + word
        else:
            out.append(word)
    return tuple(re.sub(r"^abd[aou]l(?=\w)", "abdel", word) for word in out)


def _bare(tokens: Sequence[str]) -> list[str]:
    """Without the words that are often left out, where two others stay."""
    kept = [word for word in tokens if word not in _LEFT_OUT and word not in _JUNIOR]
    return kept if len(kept) > 1 or len(kept) == len(tokens) else [word for word in tokens if word not in _JUNIOR]


def _initials(tokens: Sequence[str]) -> list[str]:
    return [word for word in tokens[1:] if len(word) == 1]


def _rest(short: Sequence[str], long: Sequence[str]) -> list[str] | None:
    """What the longer name has beyond the shorter, all of whose words it has in the same order; else None."""
    rest: list[str] = []
    left = list(short)
    for word in long:
        if left and _agree(left[0], word):
            left.pop(0)
        else:
            rest.append(word)
    over = [word for word in left if len(word) > 1]
    return rest if not over and len(short) - len(left) > 1 else None


def _sons(word: str) -> str:
    """A surname without what "son of" is in it: Yormatov, Yormatzoda, Yormat; Musazade, Musayev stay."""
    stem = re.sub(r"(?:zod[ae]h?|zad[ae]h?|ogh?lu|ov|ova)$", "", word)
    return stem if len(stem) > 4 else word


def _agree(one: str, other: str) -> bool:
    if 1 in (len(one), len(other)):
        return one[0] == other[0]
    return words_alike(one, other) or words_alike(_sons(one), _sons(other)) or SHORT_NAMES.get(one, one) == SHORT_NAMES.get(other, other)
