"""A stretch of page furniture → the dates in it, as EDTF, with where they stand.

In: a short text (never article prose). Out: `Found` dates in order. Surprising: 10/11/2024 is one of two dates; without
the order that the outlet's country writes it is found, but has no value. A Persian or Islamic year is found and noted,
never converted.
"""

from __future__ import annotations

import re
from calendar import monthrange

from msgspec import Struct

MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december")
MONTH_FIRST_COUNTRIES = frozenset({"US", "PH", "FM", "MH", "PW"})

_MONTH = r"(?P<{}>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
_CLOCK = r"(?:[T ]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?: ?(?:Z|UTC|[+-]\d{2}:?\d{2}))?)?"
_DATE = re.compile(
    r"(?<![\w/.-])(?:"
    + r"(?P<y1>\d{4})(?P<sep1>[-/.])(?P<m1>\d{1,2})(?P=sep1)(?P<d1>\d{1,2})" + _CLOCK
    + "|" + _MONTH.format("n2") + r"[ -](?P<d2>\d{1,2})(?:st|nd|rd|th)?(?:,? ?|-)(?P<y2>\d{4})"
    + "|" + r"(?P<d3>\d{1,2})(?:st|nd|rd|th)?(?: of)?[ /-]" + _MONTH.format("n3") + r"(?:,? |[/-])(?P<y3>\d{4})"
    + "|" + r"(?P<a4>\d{1,2})(?P<sep4>[/.-])(?P<b4>\d{1,2})(?P=sep4)(?P<y4>\d{4}|\d{2})"
    + "|" + _MONTH.format("n5") + r",? (?P<y5>\d{4})"
    + r")(?![\w/-]|\.\d)",
    re.IGNORECASE,
)  # fmt: skip


class Found(Struct, frozen=True, kw_only=True):
    """A date in a text: `value` is None where it cannot be told, `why` says why not."""

    start: int
    end: int
    value: str | None
    why: str | None = None


def find_dates(text: str, country: str | None = None) -> tuple[Found, ...]:
    """Every complete date of a short text, numeric ones in the order that the country writes."""
    return tuple(found for match in _DATE.finditer(text) if (found := _read(match, country)))


def iso_date(stamp: object, country: str | None = None) -> Found | None:
    """The date of a machine's time stamp ("2024-06-29T10:00:00+05:00", "2024-06", "June 29, 2024"); the day as written there."""
    text = str(stamp).strip()[:60]
    if re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])", text):
        return Found(start=0, end=7, value=text)
    if compact := re.match(r"(\d{4})(\d{2})(\d{2})(?!\d)", text):
        text = "-".join(compact.groups())
    return next(iter(find_dates(text, country)), None)


def _read(match: re.Match[str], country: str | None) -> Found | None:
    if match["y1"]:
        value, why = _plain(match["y1"], match["m1"], match["d1"])
    elif match["y2"]:
        value, why = _plain(match["y2"], _number(match["n2"]), match["d2"])
    elif match["y3"]:
        value, why = _plain(match["y3"], _number(match["n3"]), match["d3"])
    elif match["y4"]:
        value, why = _numeric(match["a4"], match["b4"], match["y4"], match["sep4"], country)
    else:
        value, why = f"{match['y5']}-{_number(match['n5']):02}", None
    if value is None and why is None:
        return None
    return Found(start=match.start(), end=match.end(), value=value, why=why and why.format(match[0]))


def _number(name: str) -> int:
    return next(n for n, month in enumerate(MONTHS, 1) if month.startswith(name.lower()[:3]))


def _plain(year: str | int, month: str | int, day: str | int) -> tuple[str | None, str | None]:
    y, m, d = int(year), int(month), int(day)
    if 1300 <= y <= 1499:
        return None, "the date {} belongs to another calendar and was not converted"
    if not (1500 <= y <= 2199 and 1 <= m <= 12 and 1 <= d <= monthrange(y, m)[1]):
        return None, None
    return f"{y:04}-{m:02}-{d:02}", None


def _numeric(first: str, second: str, year: str, separator: str, country: str | None) -> tuple[str | None, str | None]:
    y = int(year) if len(year) == 4 else 2000 + int(year)
    a, b = int(first), int(second)
    if len(year) == 2 and not country:
        return None, "the date {} can be read in several ways"
    if a == b or b > 12 or a > 12:
        return _plain(y, a, b) if b > 12 else _plain(y, b, a)
    if separator == "." or country:
        month_first = separator != "." and country in MONTH_FIRST_COUNTRIES
        return _plain(y, a, b) if month_first else _plain(y, b, a)
    return None, "the date {} can be read in two ways, and no desk outlet says which"
