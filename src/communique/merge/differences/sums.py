"""Percentages against the two numbers beside them, and parts against their total → differences.

In: figures with their mentions. Out: differences of the field "sum". Surprising: only "from A to B", "to B from A" and "TOTAL dead: A, B
and C" are checked, each within one sentence; other parts and totals are too loosely told to be added up here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from communique.merge.entries import Setting
from communique.merge.figures import Number
from communique.model import Difference, Figure, Reading
from communique.text.ids import content_id

_NUMBER = r"(\d[\d,]*(?:\.\d+)?)\b(?! ?(?:%|per|pc))"
_FROM_TO = re.compile(rf"\bfrom {_NUMBER}[^.;]{{0,60}}?\bto {_NUMBER}")
_TO_FROM = re.compile(rf"\b(?:rose|fell|grew|up|down|increased|decreased|dropped) to {_NUMBER}[^.;]{{0,60}}?\bfrom {_NUMBER}")
_CHANGE = re.compile(r"\b(?:increase|rise|growth|decrease|fall|drop|decline) of\b|\bup\b|\bdown\b|\bby\b")
_HEAD = re.compile(r"[^\d,.:;]{0,40}:\s")
_END = re.compile(r"[.;!?](?:\s|$)|\n")
ROUNDING = 1.0  # percentage points
NEAR = 0.15  # how far a total may be off its parts to be taken for their total


def sums(figures: Sequence[Figure], groups: Sequence[Sequence[Number]], setting: Setting) -> list[Difference]:
    """Percentages and totals that their own sentence does not bear out."""
    numbers: dict[str, list[Number]] = {}
    for one in sorted((one for group in groups for one in group), key=lambda one: one.key):
        numbers.setdefault(one.article, []).append(one)
    found = []
    for figure, group in zip(figures, groups, strict=True):
        notes = [_of_change(one, setting) if figure.unit == "percent" else _of_parts(one, numbers[one.article], setting) for one in group]
        if figure.bound == "exact" and figure.value_to is None and all(notes):
            shown = f"{figure.value:g} per cent" if figure.unit == "percent" else f"{figure.value:,.10g}"
            reading = Reading(value=shown, evidence=figure.evidence, witnesses=figure.witnesses)
            found.append(Difference(id=content_id("difference", "sum", figure.id), about=(figure.id,), field="sum", readings=(reading,), note=str(notes[0])))
    return found


def _of_change(one: Number, setting: Setting) -> str | None:
    """What is wrong with a percentage of change, None where nothing is or it cannot be told."""
    text = setting.text(one.article, one.mention.evidence)
    pairs = [*_FROM_TO.findall(text), *((before, after) for after, before in _TO_FROM.findall(text))]
    if len(pairs) != 1 or text.lower().count("per cent") + text.count("%") + len(re.findall(r"\bpercent\b", text)) != 1 or not _CHANGE.search(text):
        return None
    before, after = (float(number.replace(",", "")) for number in pairs[0])
    change = abs(after - before) / before * 100 if before else one.mention.value
    return f"from {pairs[0][0]} to {pairs[0][1]} is a change of {change:.0f} per cent" if abs(change - one.mention.value) > ROUNDING else None


def _of_parts(one: Number, numbers: Sequence[Number], setting: Setting) -> str | None:
    """What is wrong with a total before a colon, None where nothing is or it cannot be told."""
    text = setting.articles[one.article].text or ""
    head = _HEAD.match(text, one.mention.span.end)
    if not head:
        return None
    end = _END.search(text, head.end())
    parts = list(_within(head.end(), end.start() if end else len(text), numbers))
    total = sum(part.mention.value for part in parts)
    if len(parts) < 2 or any((part.mention.unit, part.mention.bound) != (one.mention.unit, "exact") for part in parts):
        return None
    near = total and total != one.mention.value and abs(total - one.mention.value) <= NEAR * total
    return f"{' + '.join(f'{part.mention.value:,.10g}' for part in parts)} = {total:,.10g}, not {one.mention.value:,.10g}" if near else None


def _within(start: int, end: int, numbers: Sequence[Number]) -> Iterator[Number]:
    return (one for one in numbers if start <= one.mention.span.start < end)
