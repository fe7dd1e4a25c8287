"""EDTF level 0 → words at the date's own precision, and the days it spans, for order and filters.

Surprising: an interval is "between A and B" for something that happened at some time in it, "A to B" for a period.
"""

from __future__ import annotations

import re

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_DESCENDING = str.maketrans("0123456789", "9876543210")
FIRST_DAY, LAST_DAY = "0000-01-01", "9999-12-31"


def when(date: str | None) -> str:
    """When something happened: "10 May 2024", "March 2023", "between 24 and 29 June 2024", "undated"."""
    if not date:
        return "undated"
    start, end = _ends(date)
    return _open(start, end) or _interval(start, end, "between {} and {}")


def period(date: str | None) -> str:
    """The time that something covers: "2023", "24 to 29 June 2024", "since March 2023"; empty when unknown."""
    if not date:
        return ""
    start, end = _ends(date)
    return _open(start, end) or _interval(start, end, "{} to {}")


def days(date: str | None) -> tuple[str, str] | None:
    """The first and last day that a date may mean; an open end is as far as calendars go."""
    if not date:
        return None
    start, end = _ends(date)
    first = FIRST_DAY if start == ".." else _pad(start, "01", "01")
    last = LAST_DAY if end == ".." else _pad(end, "12", "31")
    return first, last


def year(date: str | None) -> str:
    """The year in which something is listed: that of its start, or of its end where the start is open."""
    start, end = _ends(date or "")
    return (end if start == ".." else start)[:4]


def order(date: str | None) -> tuple[str, str, str]:
    """A key that sorts by time, a coarser date before a finer one of the same start."""
    first, last = days(date) or (LAST_DAY, LAST_DAY)
    start = last if first == FIRST_DAY else first
    return start, last.translate(_DESCENDING), date or ""


def span_words(dates: list[str]) -> str:
    """From the earliest to the latest of several dates: "9 March 2023 to 14 May 2024"."""
    if not dates:
        return "no dates given"
    first = min(dates, key=lambda date: order(date)[0])
    last = max(dates, key=lambda date: (days(date) or ("", ""))[1])
    return _one(_ends(first)[0]) if first == last else f"{_one(_ends(first)[0])} to {_one(_ends(last)[1])}"


def latest(dates: list[str]) -> str | None:
    """The date that reaches furthest."""
    return max(dates, key=lambda date: (days(date) or ("", ""))[1], default=None)


def _ends(date: str) -> tuple[str, str]:
    start, _, end = date.partition("/")
    return start, end or start


def _open(start: str, end: str) -> str:
    if start == ".." and end == "..":
        return "at any time"
    if start == "..":
        return f"until {_one(end)}"
    return f"since {_one(start)}" if end == ".." else ""


def _interval(start: str, end: str, pattern: str) -> str:
    if start == end:
        return _one(start)
    return pattern.format(_without_common(start, end), _one(end))


def _without_common(start: str, end: str) -> str:
    """The start without the month and year that it shares with the end."""
    if len(start) == len(end) == 10 and start[:7] == end[:7]:
        return str(int(start[8:]))
    if len(start) == len(end) > 4 and start[:4] == end[:4]:
        return _one(start).removesuffix(f" {start[:4]}")
    return _one(start)


def _one(date: str) -> str:
    found = _DATE.fullmatch(date)
    if not found or not 1 <= int(found[2] or 1) <= 12:
        return date
    month = f"{_MONTHS[int(found[2]) - 1]} " if found[2] else ""
    day = f"{int(found[3])} " if found[3] else ""
    return f"{day}{month}{found[1]}"


def _pad(date: str, month: str, day: str) -> str:
    found = _DATE.fullmatch(date)
    return f"{found[1]}-{found[2] or month}-{found[3] or day}" if found else date
