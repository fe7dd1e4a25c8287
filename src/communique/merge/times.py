"""Dates of mentions → whether they may mean one time, and the most precise of those that do.

In: EDTF dates and intervals, or None. Out: yes or no; a date. Surprising: periods are compared as they are written, since a sum
"since January" is not one of a day in March.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import inf

from communique.lines import first_day, last_day


def compatible(one: str | None, other: str | None) -> bool:
    """Whether two EDTF periods may be one: one unknown, or one no more than less precise."""
    return not one or not other or one.startswith(other) or other.startswith(one)


def finest(dates: Iterable[str | None]) -> str | None:
    """The most precise of dates that agree: the one of the fewest days."""
    return min((one for one in dates if one), key=lambda one: (_length(one), one), default=None)


def _first_and_last(date: str | None) -> tuple[str, str] | None:
    """The first and the last day of a date, None where it is open or unknown."""
    first, last = first_day(date), last_day(date)
    return (first, last) if first and last else None


def _length(date: str) -> float:
    """About how many days a date spans."""
    ends = _first_and_last(date)
    counted = [int(year) * 372 + int(month) * 31 + int(day) for year, month, day in (end.split("-") for end in ends or ())]
    return counted[1] - counted[0] if counted else inf
