"""English words of dates: months, weekdays, seasons, tense cues.

In: nothing. Out: tables and the regex pieces made of them. Surprising: "may" and "march" are months only when capitalised
and, standing alone, only behind a preposition.
"""

from __future__ import annotations

_FULL = "January February March April May June July August September October November December".split()
MONTHS: dict[str, int] = {name.lower(): at for at, name in enumerate(_FULL, 1)}
MONTHS |= {name[:3].lower(): at for at, name in enumerate(_FULL, 1)} | {"sept": 9}
WEEKDAYS: dict[str, int] = {
    name: at for at, name in enumerate("monday tuesday wednesday thursday friday saturday sunday".split())
}
SEASONS = ("spring", "summer", "autumn", "fall", "winter")
PREPOSITIONS = ("in", "since", "of", "by", "from", "until", "till", "during", "for", "before", "after", "throughout", "to", "through")
SMALL = dict(zip("one two three four five six seven eight nine ten eleven twelve".split(), range(1, 13), strict=True))
FUTURE_WORDS = frozenset({"will", "shall", "would", "plan", "plans", "planned", "scheduled", "due", "expected", "’ll", "'ll"})

MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
WEEKDAY = r"(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
YEAR = r"(?:19|20)\d\d"
DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
COUNT = r"(?:\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|few|twenty-four|forty-eight|seventy-two)"
UNIT = r"(?:second|minute|hour|day|week|month|year|decade)"
