"""A date expression's parts and a publication day → EDTF level 0.

In: regex groups, tense and the day of publication. Out: an EDTF string, or None where nothing settles it. Surprising: "last
week" is Monday to Sunday, so on a Sunday it still means the week before.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from communique.lang.en.date_words import MONTHS, SEASON_ENDS, SMALL, WEEKDAYS


def day_of(published: str | None) -> date | None:
    """The publication day, or None where it is missing or coarser than a day."""
    try:
        return date.fromisoformat((published or "")[:10])
    except ValueError:
        return None


def month_number(name: str) -> int:
    return MONTHS[name.lower().rstrip(".")]


def full(year: int, month: int, day: int | None = None) -> str | None:
    """YYYY-MM or YYYY-MM-DD; None for a day that no calendar has."""
    if day is None:
        return f"{year:04d}-{month:02d}"
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def month_near(month: int, now: date | None, future: bool) -> str | None:
    """The latest such month not after publication, or with a future tense the next."""
    if now is None:
        return None
    if future:
        return full(now.year + (month < now.month), month)
    return full(now.year - (month > now.month), month)


def day_near(month: int, day: int, now: date | None, future: bool) -> str | None:
    """A day without a year: the latest not after publication, or the next."""
    if now is None:
        return None
    here = (month, day)
    if future:
        return full(now.year + (here < (now.month, now.day)), month, day)
    return full(now.year - (here > (now.month, now.day)), month, day)


def year_near(month: int, day: int, now: date, future: bool) -> int | None:
    """The year of the nearest such day."""
    found = day_near(month, day, now, future)
    return int(found[:4]) if found else None


def season(name: str, how: str, now: date | None) -> str | None:
    """The year of a season; of a winter, which has two, none."""
    end = SEASON_ENDS.get(name)
    if now is None or end is None:
        return None
    shift = -1 if how == "last" and now.month <= end else 1 if how == "next" and now.month >= end - 2 else 0
    return f"{now.year + shift:04d}"


def weekend(how: str, now: date | None, future: bool) -> str | None:
    """Saturday and Sunday: of this week, the last or the next; before the week's end "this" is still to come only in a future tense."""
    if now is None:
        return None
    step = {"last": -1, "next": 1}.get(how.split()[-1] if how else "", 0 if future or now.weekday() >= 5 else -1)
    start, end = _shift(now, 7 * step - now.weekday() + 5), _shift(now, 7 * step - now.weekday() + 6)
    return f"{start}/{end}" if start and end else None


def from_anchor(anchor: str | None, count: int, unit: str) -> str | None:
    """So many units from a day, month or year that the text has named, no finer than that was."""
    if not anchor or not re.fullmatch(r"\d{4}(?:-\d\d){0,2}", anchor):
        return None
    if unit in ("year", "decade"):
        year = int(anchor[:4]) + count * (10 if unit == "decade" else 1)
        return f"{year:04d}" if 1 <= year <= 9999 else None
    if unit == "month" and len(anchor) >= 7:
        return _month(date(int(anchor[:4]), int(anchor[5:7]), 1), count)
    if unit in ("day", "week") and len(anchor) == 10 and (unit == "day" or count):
        return _shift(date.fromisoformat(anchor), count * (7 if unit == "week" else 1))
    return None


def weekday(name: str, how: str, now: date | None, future: bool) -> str | None:
    """`how` is last, next, this or nothing."""
    if now is None:
        return None
    if how.startswith("the "):
        return None
    back = (now.weekday() - WEEKDAYS[name.lower().rstrip(".")]) % 7
    if how == "next" or (future and how != "last"):
        return _shift(now, (7 - back) if how == "next" or back else 0)
    return _shift(now, -(back or 7) if how == "last" else -back)


def relative_unit(how: str, unit: str, now: date | None) -> str | None:
    """"last week", "this year", "next month"; a week is an interval of days."""
    if now is None:
        return None
    step = {"last": -1, "previous": -1, "past": -1, "this": 0, "current": 0, "next": 1, "coming": 1}[how]
    if unit == "year":
        return f"{now.year + step:04d}" if 1 <= now.year + step <= 9999 else None
    if unit == "month":
        return _month(now, step)
    if unit == "week":
        return _week(now, step)
    return None


def this_week_so_far(now: date | None) -> str | None:
    """Monday to the day of publication."""
    if now is None:
        return None
    monday = _shift(now, -now.weekday())
    return monday if now.weekday() == 0 else f"{monday}/{now.isoformat()}"


def ago(count: int, unit: str, now: date | None) -> str | None:
    """"three years ago" at the unit's own precision."""
    if now is None:
        return None
    if unit == "hour":
        return _shift(now, -(count // 24)) if count >= 24 else None
    if unit in ("day", "week"):
        return _shift(now, -count * (7 if unit == "week" else 1))
    if unit == "month":
        return _month(now, -count)
    years = count * (10 if unit == "decade" else 1)
    return f"{now.year - years:04d}" if unit in ("year", "decade") and now.year > years else None


def past_span(count: int, unit: str, now: date | None) -> str | None:
    """"in the past three months": from then to the publication, in the unit's precision."""
    start = ago(count, unit, now)
    if start is None or now is None:
        return None
    return f"{start}/{now.isoformat()[: len(start)]}"


def day_offset(days: int, now: date | None) -> str | None:
    return None if now is None else _shift(now, days)


def number(word: str) -> int | None:
    low = word.lower()
    if low.isdigit():
        return int(low)
    return {"a": 1, "an": 1, "a couple of": 2, **SMALL}.get(low)


def _shift(now: date, days: int) -> str | None:
    try:
        return (now + timedelta(days=days)).isoformat()
    except OverflowError:
        return None


def _month(now: date, step: int) -> str | None:
    at = now.year * 12 + now.month - 1 + step
    return full(at // 12, at % 12 + 1) if 12 <= at < 120000 else None


def _week(now: date, step: int) -> str | None:
    first = _shift(now, 7 * step - now.weekday())
    last = _shift(now, 7 * step - now.weekday() + 6)
    return f"{first}/{last}" if first and last else None
