"""A rise or fall → whether its two ends bear it out.

In: the numbers of a sentence. Out: notes on numbers. Surprising: between two percentages a change may be meant in points; where the
text says per cent and the points fit, that is said.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from communique.lang.en.sum_words import BY, DOWN, FROM, OR_SHARE, OUT_OF, TIMES, TO, UP, WHOLE_AHEAD
from communique.merge.differences.building import shown
from communique.merge.differences.sentence_numbers import Placed
from communique.merge.rounding import FRACTIONS
from communique.model import QuantityMention

ROUNDING = 1.0  # percentage points that a percentage may be off its numbers
_SHARES = ("percent", "percentage_point")
Noted = tuple[QuantityMention, str]


def changes(numbers: Sequence[Placed], text: str) -> Iterator[Noted]:
    """Numbers that their own sentence does not bear out, with why."""
    found = _ends(numbers)
    if len(found) == 1:
        before, after = found[0]
        yield from _of_change(numbers, before, after, text)
        yield from _of_direction(before, after, text)
    yield from _of_share(numbers)


def _ends(numbers: Sequence[Placed]) -> list[tuple[Placed, Placed]]:
    """Pairs of "from A to B" and "to B from A", each of one unit."""
    pairs = []
    for one, other in zip(numbers, numbers[1:], strict=False):
        if one.mention.unit == "count" and other.before.strip() == "to":
            one = one.of_unit(other.mention.unit)
        if one.mention.unit != other.mention.unit or any(sign in other.before for sign in ".;:"):
            continue
        if FROM.search(one.before) and TO.search(other.before):
            pairs.append((one, other))
        elif TO.search(one.before) and FROM.search(other.before):
            pairs.append((other, one))
    return pairs


def _of_change(numbers: Sequence[Placed], before: Placed, after: Placed, text: str) -> Iterator[Noted]:
    ends = (before.mention.span, after.mention.span)
    rest = [one for one in numbers if one.mention.span not in ends]
    shares = [one for one in rest if one.mention.unit in _SHARES and one.mention.value_to is None]
    if len(shares) == 1 and (UP.search(text) or DOWN.search(text) or BY.search(shares[0].before)):
        if note := _wrong_share(shares[0].mention, before, after):
            yield shares[0].mention, note
    for one in rest:
        gap = abs(after.mention.value - before.mention.value)
        if one.mention.unit == before.mention.unit and one.mention.unit not in _SHARES and one.is_exact and BY.search(one.before) and before.is_exact and after.is_exact and one.mention.value != gap:
            yield one.mention, f"from {shown(before.mention)} to {shown(after.mention)} is a change of {gap:,.10g}, not {one.mention.value:,.10g}"
    yield from _of_times(before, after, text)


def _wrong_share(change: QuantityMention, start: Placed, end: Placed) -> str | None:
    low, high = _possible(start, end)
    before, after = start.mention, end.mention
    slack = ROUNDING if change.bound == "exact" else max(ROUNDING, change.value * 0.1)
    if change.bound == "exact" and round(change.value, 3) in FRACTIONS:
        slack = ROUNDING * 2
    plainly = abs(after.value - before.value) / before.value * 100 if before.value else 0.0
    told = f"from {shown(before)} to {shown(after)}"
    if before.unit == "percent":
        return _of_shares(change, told, abs(after.value - before.value), plainly, low - slack <= change.value <= high + slack)
    if change.unit != "percent" or _bounded(change, low, high, slack):
        return None
    return f"{told} is a change of {plainly:.0f} per cent, not {change.value:.3g}"


def _of_shares(change: QuantityMention, told: str, points: float, plainly: float, fits: bool) -> str | None:
    """What is wrong with a change between two percentages."""
    if change.unit == "percentage_point":
        return f"{told} is {points:.3g} percentage points, not {change.value:.10g}" if abs(points - change.value) > 0.6 else None
    if fits:
        return None
    share = f"{told} is {points:.3g} percentage points, a change of {plainly:.0f} per cent"
    return f"{share}; per cent and percentage points may be mixed up" if abs(points - change.value) <= 0.6 else f"{share}, not {change.value:.10g}"


def _bounded(change: QuantityMention, low: float, high: float, slack: float) -> bool:
    if change.bound in ("over", "at_least"):
        return change.value <= high + slack
    if change.bound in ("under", "at_most"):
        return change.value >= low - slack
    return low - slack <= change.value <= high + slack


def _possible(before: Placed, after: Placed) -> tuple[float, float]:
    """The least and the most change in per cent that two rounded ends allow."""
    starts, ends = before.reach, after.reach
    found = [abs(end - start) / start * 100 for start in starts for end in ends if start > 0 and max(start, end) < float("inf")]
    return (min(found), max(found)) if found else (0.0, float("inf"))


def _of_times(before: Placed, after: Placed, text: str) -> Iterator[Noted]:
    lower = text.lower()
    told = [(word, times) for word, times in TIMES.items() if word in lower]
    if len(told) != 1 or not before.mention.value or not (before.is_exact and after.is_exact):
        return
    word, times = told[0]
    ratio = after.mention.value / before.mention.value
    if not 0.8 <= ratio / times <= 1.25 and not ("more than" in lower and ratio > times):
        yield after.mention, f"from {shown(before.mention)} to {shown(after.mention)} is {ratio:.3g} times as many; it says “{word}”"


def _of_direction(before: Placed, after: Placed, text: str) -> Iterator[Noted]:
    first = min((before, after), key=lambda one: one.mention.span.start)
    told = first.before[-60:]
    up, down = bool(UP.search(told)), bool(DOWN.search(told))
    rises = after.mention.value > before.mention.value
    if up != down and after.mention.value != before.mention.value and up != rises and before.mention.bound == after.mention.bound == "exact":
        yield after.mention, f"it says a {'rise' if up else 'fall'}, but from {shown(before.mention)} to {shown(after.mention)} is a {'rise' if rises else 'fall'}"


def _of_share(numbers: Sequence[Placed]) -> Iterator[Noted]:
    """"14 of 120 stations, or 15 per cent", "of 120 stations 14, or 15 per cent"."""
    for part, whole, share in zip(numbers, numbers[1:], numbers[2:], strict=False):
        if WHOLE_AHEAD.search(part.before):
            part, whole = whole, part
            is_of = "." not in part.before and ";" not in part.before
        else:
            is_of = bool(OUT_OF.search(whole.before))
        if share.mention.unit != "percent" or part.mention.unit in _SHARES or not (part.is_exact and whole.is_exact) or not whole.mention.value:
            continue
        if is_of and OR_SHARE.search(share.before) and part.mention.value <= whole.mention.value:
            given, slack = part.mention.value / whole.mention.value * 100, ROUNDING if share.mention.bound == "exact" else ROUNDING * 5
            if share.mention.bound in ("exact", "about") and abs(given - share.mention.value) > slack:
                yield share.mention, f"{shown(part.mention)} of {shown(whole.mention)} is {given:.3g} per cent, not {share.mention.value:.10g}"
