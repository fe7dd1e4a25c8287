"""When articles were published → how far apart two groups lie, and when a story began and ended.

In: articles and annotations. Out: day numbers and EDTF. Surprising: an article without a date takes the dates of its
lineage, else the latest day on which it says that something occurred; where there is none, time says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date

from communique.model import Annotation, Article

Days = tuple[int, int]
"""First and last day, as ordinals."""
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def days_of_events(annotations: Sequence[Annotation]) -> Mapping[str, int]:
    """For each article, the latest day on which it says that something occurred."""
    days: dict[str, int] = {}
    for one in annotations:
        found = [day for event in one.events if event.entry and event.status == "occurred" and (day := day_of(event.date))]
        if found:
            days[one.article] = max(found)
    return days


def dated(articles: Sequence[Article], happened: Mapping[str, int]) -> Days | None:
    """The first and the last day on which articles of one lineage appeared, None where no day is known.

    Where none has a date of publication, the latest day on which something occurred by their account stands in.
    """
    days = [day for article in articles if (day := day_of(article.published))]
    days = days or [happened[article.id] for article in articles if article.id in happened]
    return (min(days), max(days)) if days else None


def apart(one: Days | None, other: Days | None) -> int:
    """Days between two groups, 0 where they overlap or one has no date."""
    if one is None or other is None:
        return 0
    return max(0, other[0] - one[1], one[0] - other[1])


def span_of(articles: Sequence[Article]) -> tuple[str | None, str | None]:
    """The first and the last date of publication."""
    dates = sorted(article.published[:10] for article in articles if article.published)
    return (dates[0], dates[-1]) if dates else (None, None)


def day_of(value: str | None) -> int | None:
    """A date's day number, None where it names no day."""
    match = _DAY.match(value or "")
    try:
        return date.fromisoformat(match.group()).toordinal() if match else None
    except ValueError:
        return None
