"""Two numbers → whether they can be one, and what slip would make one of the other.

In: quantities. Out: yes or no, and words. Surprising: a round number may itself be rounded, but a count below a hundred, and of
people killed or hurt below a thousand, is taken as it stands.
"""

from __future__ import annotations

from communique.model import QuantityMention

ABOUT = 0.1  # how far "about" may be off
_GONE_WRONG = 12  # times that a number whose digits were turned round or lost may be the other
TURNED = "the same digits in another order"
COUNTED_OUT = 1000  # people below this number are counted, not rounded
FRACTIONS = (20.0, 25.0, 33.333, 50.0, 66.667, 75.0)
_FRACTION = 2.0  # percentage points that "a third" may be off


def may_agree(one: QuantityMention, other: QuantityMention, people: bool = False) -> bool:
    """Whether both can hold of one number."""
    low, high = zip(reach(one, people), reach(other, people), strict=True)
    return max(low) <= min(high)


def reach(one: QuantityMention, people: bool = False) -> tuple[float, float]:
    """The least and the most that the words allow."""
    last = one.value if one.value_to is None else one.value_to
    low, high = sorted((one.value, last))
    if one.bound == "about":
        return low * (1 - ABOUT), high * (1 + ABOUT)
    if one.bound in ("over", "at_least"):
        return low, float("inf")
    if one.bound in ("under", "at_most"):
        return float("-inf"), high
    slack = _slack(one, people)
    return low - slack, high + slack


def _slack(one: QuantityMention, people: bool) -> float:
    value = abs(one.value)
    if one.unit in ("percent", "percentage_point"):
        return _FRACTION if round(value, 3) in FRACTIONS else 0.5 if value == int(value) else 0.05
    if value != int(value) or value < (COUNTED_OUT if people else 100):
        return 0.05 if value != int(value) else 0.0
    return _step(value) / 2 if _step(value) > 1 else 0.0


def _step(value: float) -> int:
    """The power of ten that a number is a multiple of, no more than its first digit's own."""
    step = 1
    while value % (step * 10) == 0 and step * 10 <= value:
        step *= 10
    return step


def slip_between(one: float, other: float) -> str | None:
    """What would turn one number into the other: a shifted scale, digits turned round or one digit lost; None for nothing of the kind."""
    low, high = sorted((one, other))
    if low > 0 and high / low in (10.0, 100.0, 1000.0, 1e5, 1e6):
        return f"one is {high / low:,.0f} times the other"
    if not low or high / low > _GONE_WRONG:
        return None
    whole = [f"{value:.10g}".replace(".", "") for value in (one, other)]
    mine, theirs = (digits.rstrip("0") for digits in whole)
    if len(mine) > 1 and (sorted(mine) == sorted(theirs) or sorted(whole[0]) == sorted(whole[1])):
        return TURNED
    return "one has a digit less" if min(len(mine), len(theirs)) > 1 and _less(mine, theirs) else None


def _less(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return len(long) == len(short) + 1 and any(long[:at] + long[at + 1 :] == short for at in range(len(long)))
