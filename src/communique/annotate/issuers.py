"""A text that speaks as "we" and quotes nobody → who issues it: a communiqué of an armed group, a report from the field.

In: a reading, its names and statements. Out: the issuer's name or None. Surprising: it is the one side whose units the text names
again and again ("a Norvian unit", "Norvian forces"); where two sides are named as often nobody is.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter

from communique.lang.reader import Reading
from communique.model import NameMention, QuoteMention

_WE = frozenset("we our ours".split())
_OWN = frozenset("unit units force forces fighter fighters troops soldiers guards squad squads column columns command commandos brigade patrol patrols team teams".split())
_LEAST = 2  # sentences in the first person, and namings of the side; set by hand on 2026-12-01


def issuer_of(reading: Reading, names: tuple[NameMention, ...], quotes: tuple[QuoteMention, ...]) -> str | None:
    """The side that "we" stands for, in a text of its own."""
    if quotes or sum(any(word.low in _WE for word in one.words) for one in reading.sentences) < _LEAST or any(mark in reading.text for mark in "“”\""):
        return None
    sides = Counter(name.refers or name.text for name in names if name.type not in ("person", "place") and _before_units(reading, name))
    (first, count), *others = sides.most_common(2) or [("", 0)]
    return first if count >= _LEAST and not any(other == count for _, other in others) else None


def _before_units(reading: Reading, name: NameMention) -> bool:
    """Whether a unit, or fighters, of that name follow within three words."""
    at = bisect_left(reading.sentences, name.span.end, key=lambda one: one.span.start) - 1
    words = reading.sentences[at].words if at >= 0 else ()
    behind = bisect_left(words, name.span.end, key=lambda word: word.start)
    return any(word.low in _OWN for word in words[behind : behind + 3])
