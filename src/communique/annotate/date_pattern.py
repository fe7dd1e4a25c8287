"""What a date rule is: a pattern, its kind, and how its parts become an EDTF value on the day a text is read.

In: nothing. Out: `Rule`, `Day`, `rule`. Surprising: the pattern may not begin or end inside a word or a hyphenated one.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from msgspec import Struct

Match = re.Match[str]


class Day(Struct, frozen=True):
    """The day a text is read on, whether its clause looks ahead, the last day that the text named, and whether days stand before months."""

    now: date | None
    future: bool
    anchor: str | None
    day_first: bool | None = None


class Rule(Struct, frozen=True):
    pattern: re.Pattern[str]
    kind: str
    value: Callable[[Match, Day], str | None]


def rule(pattern: str, kind: str, value: Callable[[Match, Day], str | None]) -> Rule:
    return Rule(re.compile(rf"(?<![\w-]){pattern}(?![\w])"), kind, value)
