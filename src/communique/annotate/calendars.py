"""Days that other calendars name, and feasts of this one.

In: nothing. Out: rules. Surprising: a day of the Persian or the Islamic calendar is noted and has no value: what it is here would be a
guess, for the calendars of two neighbours differ by a day and one article of a translation uses three.
"""

from __future__ import annotations

from communique.annotate import date_values as values
from communique.annotate.date_pattern import Day, Match, Rule, rule
from communique.lang.en.date_words import FEASTS, OTHER_MONTHS, YEAR

_OTHER = "|".join(sorted(OTHER_MONTHS, key=len, reverse=True))
_FEAST = "|".join(sorted(FEASTS, key=len, reverse=True)).replace("'", "[’']")
_YEAR = r"1[34]\d\d"


def _feast(match: Match, day: Day) -> str | None:
    month, number = FEASTS[match["f"].replace("’", "'")]
    return values.full(int(match["y"]), month, number) if match["y"] else values.day_near(month, number, day.now, day.future)


CALENDAR_RULES: tuple[Rule, ...] = (
    rule(rf"(?:[Oo]n |[Ii]n |[Ss]ince )?(?:(?:the )?\d{{1,2}}(?:st|nd|rd|th)? (?:of )?(?:{_OTHER})(?:,? {_YEAR})?|(?:{_OTHER})(?: \d{{1,2}}(?!\d))?,? {_YEAR})(?: (?:AH|SH|A\.H\.))?", "date", lambda m, d: None),
    rule(rf"(?:[Oo]n )?(?P<f>{_FEAST})(?:,? (?P<y>{YEAR}))?", "date", _feast),
)
