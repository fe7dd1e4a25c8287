"""Percentages against the two numbers beside them → differences.

In: figures with their mentions. Out: differences of the field "sum". Surprising: only "from A to B" in the sentence of the percentage is
checked; parts and totals are too loosely told to be added up here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from communique.merge.entries import Setting
from communique.merge.figures import Number
from communique.model import Difference, Figure, Reading
from communique.text.ids import content_id

_FROM_TO = re.compile(r"\bfrom (\d[\d,]*(?:\.\d+)?)\b[^.;]{0,60}?\bto (\d[\d,]*(?:\.\d+)?)\b")
ROUNDING = 1.0  # percentage points


def sums(figures: Sequence[Figure], groups: Sequence[Sequence[Number]], setting: Setting) -> list[Difference]:
    """Percentages of change that the numbers of their sentence do not give."""
    found = []
    for figure, group in zip(figures, groups, strict=True):
        pairs = [pair for one in group for pair in _FROM_TO.findall(setting.text(one.article, one.mention.evidence))]
        if figure.unit != "percent" or group[0].mention.change is None or len(pairs) != len(group):
            continue
        before, after = (float(number.replace(",", "")) for number in pairs[0])
        change = abs(after - before) / before * 100 if before else figure.value
        if figure.value_to is None and figure.bound == "exact" and abs(change - figure.value) > ROUNDING:
            note = f"from {pairs[0][0]} to {pairs[0][1]} is a change of {change:.0f} per cent"
            reading = Reading(value=f"{figure.value:g} per cent", evidence=figure.evidence, witnesses=figure.witnesses)
            found.append(Difference(id=content_id("difference", "sum", figure.id), about=(figure.id,), field="sum", readings=(reading,), note=note))
    return found
