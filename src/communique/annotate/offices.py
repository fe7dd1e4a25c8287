"""Whether a person holds the office that a text speaks of: "the agriculture minister", "the Polish president".

In: the text, a person's name, all names. Out: yes or no. Surprising: only what contradicts keeps a person out, another portfolio or
another state; a "minister" without either may be any.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from communique.model import NameMention, Span

RANKS = frozenset("shadow former deputy vice ex acting assistant junior senior top".split())
SENIOR = frozenset("senior top".split())
_PORTFOLIOS = frozenset(
    """prime foreign defence interior home finance economy agriculture justice law health education trade commerce industry energy oil petroleum transport
    culture information planning development water environment climate labour tourism fisheries immigration migration security sports science
    infrastructure railways power food emergency treasury press""".split()
)
_HAS_COUNTERPARTS = frozenset("minister president premier chancellor secretary ambassador".split())
_SPELT = {"defense": "defence", "external": "foreign", "labor": "labour", "economic": "economy", "transportation": "transport", "farm": "agriculture"}
_BESIDE = 60  # characters before a name that may tell its office; set by hand on 2026-11-25


def described(text: str, name: NameMention, heads: set[str], names: Sequence[NameMention], ranked: set[str] | None = None) -> bool:
    """Whether the words beside a name tell that one holds such an office: "Anna Brigg, the ambassador", "her counterpart Ivo Sarn"."""
    heads = heads | ({"counterpart"} if heads & _HAS_COUNTERPARTS else set())
    return any(heads & (said := set(re.findall(r"\w+", text[one.start : one.end].lower()))) and said & RANKS <= (ranked or set()) | SENIOR for one in _beside(text, name, names))


def may_hold(text: str, name: NameMention, names: Sequence[NameMention], office: str, span: Span) -> bool:
    """Whether nothing beside a name speaks against an office, the words at `span`: neither another portfolio nor another state."""
    beside = _beside(text, name, names)
    told = {word for one in beside for word in re.findall(r"\w+", text[one.start : one.end].lower())} | set((name.role or "").lower().split())
    if other_portfolio(office, told):
        return False
    asked = _states(names, span)
    own = next((states[-1:] for one in beside if (states := _states(names, one))), [])
    return not (asked and own) or own[0] in asked


def other_portfolio(office: str, told: set[str]) -> bool:
    """Whether an office and the words told of a person name different portfolios: "the agriculture minister", a foreign minister."""
    asked, held = _portfolios(set(office.lower().split())), _portfolios(told)
    return bool(asked and held) and not asked & held


def _portfolios(words: set[str]) -> set[str]:
    return {_SPELT.get(word, word) for word in words} & _PORTFOLIOS


def _beside(text: str, name: NameMention, names: Sequence[NameMention]) -> list[Span]:
    """The words right before a name and, between commas, right behind it; none that stand before another person."""
    at = bisect_left(names, name.span.start, key=lambda n: n.span.start)
    others = [n.span.end for n in names[max(at - 4, 0) : at] if n.type == "person"]
    low = max([name.span.start - _BESIDE, 0, *others])
    found = []
    if before := re.search(r"(?:[\w’'-]+[\s.,]+){1,6}$", text[low : name.span.start]):
        told = re.split(r"\band\b|\bwith\b", before.group())[-1]
        found.append(Span(name.span.start - len(told), name.span.start))
    if after := re.match(r",\s(?:[\w’'.-]+\s?){1,7}", text[name.span.end : name.span.end + 70]):
        found.append(Span(name.span.end, name.span.end + len(re.split(r"\band\b", after.group())[0])))
    return found


def _states(names: Sequence[NameMention], span: Span) -> list[str]:
    at = bisect_left(names, span.start, key=lambda n: n.span.start)
    return [n.refers or n.text for n in names[at : at + 6] if n.span.start < span.end and n.type == "state"]
