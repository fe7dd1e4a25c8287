"""Who issues a text: a ministry that prints its own statement, an armed group whose communiqué speaks as "we" and quotes nobody.

In: an article; a reading, its names and statements. Out: the issuer's name or None. Surprising of a text that names no house: it is the one side whose units the text names
again and again ("a Norvian unit", "Norvian forces"); where two sides are named as often nobody is.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter

from communique.lang.reader import Reading
from communique.model import Article, NameMention, QuoteMention

_WE = frozenset("we our ours".split())
_OWN = frozenset("unit units force forces fighter fighters troops soldiers guards squad squads column columns command commandos brigade patrol patrols team teams".split())
_HOUSE = re.compile(
    r"^(?:the )?(?:white house|kremlin|élysée|downing street)\b|\b(?:ministry|department|departments? of|foreign office|office of the|embassy|high commission|consulate|secretariat|presidency|government|armed forces|(?:central|africa|european|pacific) command)\b"
    r"(?!.*\b(?:times|post|news|daily|magazine|journal|review|observer|gazette|monitor|watch|executive)\b)",
    re.IGNORECASE,
)
_LEAST = 2  # sentences in the first person, and namings of the side; set by hand on 2026-12-01


def house_of(article: Article) -> str | None:
    """The body on whose own page a statement stands: a ministry, an embassy, a head of state's office."""
    outlet = article.outlet
    return outlet if outlet and (article.genre == "statement" or _HOUSE.search(outlet)) else None


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
