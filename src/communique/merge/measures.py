"""A number in its sentence → what it measures: what became of whom, of which state, part or whole, wanted, to come or reached.

In: a quantity, its article's text and sentence. Out: a `Measure`, and whether two of them can be the same. Surprising: the words
right after a number decide before those ahead of it, so that in "killing four and wounding nine" each verb keeps its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile

from msgspec import Struct

from communique.lang.en.tallies import (
    ONLY_COUNTING,
    OUTCOME_OF,
    PART_AFTER,
    PART_BEFORE,
    THING_OF,
    TO_COME,
    WANTED,
)
from communique.model import QuantityMention, Span
from communique.text.similarity import stem

_WORD = re.compile(r"[\w'’-]+|[,;:.()]")
_LEFT, _RIGHT = 6, 7  # words looked at around a number
_BOUNDS = frozenset("at least most about around some nearly almost over more less fewer than up to roughly only as many the a an of total number another".split())
_TO_VALUE = frozenset("to at of is was stands stood reached now put from rises rose risen as by".split())
_NO_THING = ONLY_COUNTING | frozenset("dollar euro pound rupee crown rouble yuan yen million billion lakh crore kilometre mile tonne ton per cent percent year month week day hour which who the and".split())
_ENDS = frozenset("in on at near by from during after when who with for against and".split())
_PLACED = re.compile(r"\b(?:in|from|to|by|of) the (north|south|east|west|capital|region|country|city|province|sea|air)\w*|\bby (sea|land|road|rail|air)\b", re.I)
_WITHIN = re.compile(r"^\W*of (?:the|them|those|these|its|their|his|her|whom|which|all)\b", re.I)


class Measure(Struct, frozen=True):
    """What one number measures, as far as its sentence tells."""

    outcomes: frozenset[str]
    things: frozenset[str]
    states: frozenset[str]
    part: bool
    wanted: bool
    to_come: bool
    where: frozenset[str]

    @property
    def telling(self) -> frozenset[str]:
        """The rows and stems of what is counted; people at large where only an outcome is told."""
        return self.things or (frozenset({"people"}) if self.outcomes else frozenset())


def measure_of(number: QuantityMention, text: str, sentence: Span, others: Sequence[Span], states: frozenset[str]) -> Measure:
    """What a number measures; `others` are the numbers of the sentence."""
    begin = max((one.end for one in others if one.end <= number.span.start), default=sentence.start)
    end = min((one.start for one in others if one.start >= number.span.end), default=sentence.end)
    left = [one.lower() for one in _WORD.findall(text[begin : number.span.start])][-_LEFT:]
    right = [one.lower() for one in _WORD.findall(text[number.span.end : end])][:_RIGHT]
    around = frozenset((*left, *right))
    counted = [one.lower() for one in _WORD.findall(number.counted or "")]
    return Measure(
        outcomes=_outcomes(left, right, end < sentence.end), things=_things(counted, right, number.unit) | _weighed(around, number.unit), states=states,
        part=_is_part(left, right, text[number.span.end : end]) or number.share_of is not None and number.unit == "count",
        wanted=bool(around & WANTED), to_come=bool(around & TO_COME),
        where=frozenset((one or other).lower() for one, other in _PLACED.findall(text[number.span.start : end].split(", ")[0])),
    )  # fmt: skip


def same_measure(one: Measure, other: Measure) -> bool:
    """Whether two numbers can measure the same: the same outcome of the same things, both whole or both part."""
    if one.outcomes != other.outcomes or one.part != other.part or (one.wanted, one.to_come) != (other.wanted, other.to_come):
        return False
    if one.states and other.states and not one.states & other.states or one.where != other.where:
        return False
    return bool(one.telling & other.telling) and not _narrowed(one, other)


def _narrowed(one: Measure, other: Measure) -> bool:
    """Whether one names a special kind of the people whom the other counts as a whole."""
    mine, theirs = (held.telling & frozenset(THING_OF.values()) for held in (one, other))
    return bool(mine and theirs) and not mine & theirs or bool(one.outcomes) and (mine - {"people"}) != (theirs - {"people"})


def _outcomes(left: list[str], right: list[str], followed: bool) -> frozenset[str]:
    """What became of those counted: told after the number up to a mark, else right before it."""
    after = _up_to_mark(right)
    if followed:
        after = _without_next_verb(after)
    found = [(at, OUTCOME_OF[word]) for at, word in enumerate(after) if word in OUTCOME_OF and not word.endswith("ing")]
    if found:
        joined = [second for (at, _), (then, second) in pairwise(found) if then == at + 2 and after[at + 1] in ("and", "or")]
        return frozenset({found[0][1], *joined})
    return frozenset(_before([word for word in left if word not in _BOUNDS], left))


def _up_to_mark(right: Sequence[str]) -> list[str]:
    return list(takewhile(lambda word: word not in ",;:.()", right))


def _without_next_verb(after: list[str]) -> list[str]:
    """Without the verb that governs the number that follows: "22 and killed [nine]"."""
    rest = list(after)
    while rest and rest[-1] in _BOUNDS:
        rest.pop()
    return rest[:-1] if len(rest) > 1 and rest[-1] in OUTCOME_OF and rest[-2] in ("and", "while", "but") else after


def _before(before: list[str], left: list[str]) -> list[str]:
    if before and before[-1] in OUTCOME_OF:
        found = [OUTCOME_OF[before[-1]]]
        if len(before) > 2 and before[-2] in ("or", "and") and before[-3] in OUTCOME_OF:
            found.append(OUTCOME_OF[before[-3]])
        return found
    if left and any(word in _TO_VALUE for word in left[-4:]):
        noun = [OUTCOME_OF[word] for word in left if word in ("dead", "toll", "deaths", "fatalities", "injuries", "wounded", "injured")]
        return noun[:1]
    return []


def _things(counted: Sequence[str], right: Sequence[str], unit: str) -> frozenset[str]:
    """Rows of things, from what is counted and the words that follow; of words in no row the stems, from what is counted alone."""
    rows = {THING_OF[word] for word in (*counted, *takewhile(lambda word: word not in _ENDS, _up_to_mark(right)[:4])) if word in THING_OF}
    rest = {stem(word) for word in counted if word[0].isalpha() and len(word) > 2 and not {word, word.rstrip("s")} & _NO_THING and word not in OUTCOME_OF and word not in THING_OF}
    return frozenset((rows | rest) - {stem(word) for word in re.findall(r"\w+", unit)})


def _weighed(around: frozenset[str], unit: str) -> frozenset[str]:
    """What is weighed, where the words around tell it: a bomb is "of 20 kilograms" and "weighs" them."""
    return frozenset({"explosive"}) if unit in ("kilogram", "tonne", "ton", "pound") and any(THING_OF.get(word) == "explosive" for word in around) else frozenset()


def _is_part(left: list[str], right: list[str], after: str) -> bool:
    return bool(set(left[-2:]) & PART_BEFORE or set(right[:1]) & PART_AFTER or _WITHIN.match(after))
