"""English words of dates: months, weekdays, seasons, counts, tense cues, and the regex pieces made of them.

In: nothing. Out: tables and patterns. Surprising: "may" and "march" are months only when capitalised or beside a number, and a month
standing alone only behind a preposition.
"""

from __future__ import annotations

_FULL = "January February March April May June July August September October November December".split()
MONTHS: dict[str, int] = {name.lower(): at for at, name in enumerate(_FULL, 1)}
MONTHS |= {name[:3].lower(): at for at, name in enumerate(_FULL, 1)} | {"sept": 9}
WEEKDAYS: dict[str, int] = {name: at for at, name in enumerate("monday tuesday wednesday thursday friday saturday sunday".split())}
WEEKDAYS |= {name: at for at, names in enumerate(("mon", "tue tues", "wed", "thu thur thurs", "fri", "sat", "sun")) for name in names.split()}
SEASON_ENDS = {"spring": 5, "summer": 8, "autumn": 11, "fall": 11}
MONTH_FIRST = frozenset({"US", "PH", "FM", "MH", "PW"})
"""Where 10/11 is the eleventh of October."""
OTHER_MONTHS = (
    "Farvardin", "Ordibehesht", "Khordad", "Tir", "Mordad", "Shahrivar", "Mehr", "Aban", "Azar", "Dey", "Bahman", "Esfand", "Hamal", "Sawr", "Jawza", "Saratan", "Asad", "Sunbula", "Mizan", "Aqrab", "Qaws", "Jadi", "Dalwa", "Hut",
    "Muharram", "Safar", "Rabi al-Awwal", "Rabi al-Thani", "Rabi-ul-Awwal", "Rabiul Awwal", "Jumada al-Awwal", "Jumada al-Thani", "Rajab", "Shaban", "Sha'ban", "Ramadan", "Ramazan", "Ramzan", "Shawwal", "Dhu al-Qadah", "Zilqad", "Dhu al-Hijjah", "Zilhaj", "Zil Hajj",
    "Chaitra", "Vaisakha", "Baisakh", "Jyeshtha", "Ashadha", "Shravana", "Bhadra", "Ashvin", "Kartik", "Margashirsha", "Pausha", "Magha", "Phalguna",
)  # fmt: skip
"""Months of the Persian, Afghan, Islamic and Indian calendars, as newspapers spell them."""
FEASTS: dict[str, tuple[int, int]] = {"New Year's Day": (1, 1), "New Year's Eve": (12, 31), "Christmas Day": (12, 25), "Christmas Eve": (12, 24), "Boxing Day": (12, 26)}
SEASONS = ("spring", "summer", "autumn", "fall", "winter")
PREPOSITIONS = ("in", "since", "of", "by", "from", "until", "till", "during", "for", "before", "after", "throughout", "to", "through", "over", "between", "and", "on", "with", "than", "year", "early", "late", "mid", "circa", "around", "the", "or", "both")
SMALL = dict(zip("one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty".split(), [*range(1, 13), 15, 20, 30, 40, 50], strict=True))
SMALL |= {"twenty-four": 24, "forty-eight": 48, "seventy-two": 72}
NTH = dict(zip("first second third fourth fifth sixth".split(), range(1, 7), strict=True))
FUTURE_WORDS = frozenset({"will", "shall", "would", "plan", "plans", "planned", "scheduled", "due", "expected", "’ll", "'ll", "wo", "to"})
DUE = frozenset("due scheduled slated planned expected billed".split())
ARRANGED = frozenset("arrive begin start open meet resume hold travel visit leave fly end expire convene host gather return convene conclude kick depart".split())
"""Verbs that news writes in the present for what is to come: "talks resume next week"."""

_LONG = "|".join(f"[{name[0]}{name[0].lower()}]{name[1:]}" for name in _FULL)
MONTH = rf"(?:{_LONG}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
ALONE = rf"(?:(?!march|may){MONTH})"
WEEKDAY = r"(?:(?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)days?\b|(?:Mon|Tues?|Wed|Thurs?|Fri)\b\.?)"
YEAR = r"(?:1[5-9]|20)\d\d"
DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d:])"
COUNT = r"(?:\d{1,3}|(?i:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty-four|twenty|thirty|forty-eight|forty|fifty|seventy-two|several|few|a few|many|a couple of)\b)"
UNIT = r"(?:second|minute|hour|day|week|month|year|decade|century|centurie|generation)"
HEDGE = r"(?:(?:[Aa]bout|[Aa]round|[Nn]early|[Aa]lmost|[Oo]ver|[Mm]ore than|[Jj]ust over|[Jj]ust under|[Rr]oughly|[Ss]ome|[Aa]t least|[Uu]p to|[Ll]ess than|[Jj]ust) )?"
PART_OF_DAY = r"(?: (?:morning|afternoon|evening|night))?"
