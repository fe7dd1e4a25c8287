"""The date expressions of English: a pattern, its kind, and how its parts become an EDTF value.

In: a regex match and the `Day` it is read on. Out: EDTF, or None where nothing fixes it. Surprising: order matters, the first rule
to match a place has it; what has no year and no day to count from is a date without a value.
"""

from __future__ import annotations

import re

from communique.annotate import date_values as values
from communique.annotate.calendars import CALENDAR_RULES
from communique.annotate.date_pattern import Day, Match, Rule, rule
from communique.annotate.date_stretches import STRETCH_RULES
from communique.lang.en.date_words import ALONE, COUNT, DAY, HEDGE, MONTH, NTH, PART_OF_DAY, SMALL, UNIT, WEEKDAY, YEAR


def _nothing(match: Match, day: Day) -> str | None:
    return None


def _digits(text: str) -> int:
    return int(re.sub(r"\D", "", text))


def _year(match: Match, group: str = "y") -> int | None:
    return int(match[group]) if match[group] else None


def _open(match: Match, value: str | None) -> str | None:
    """Since when, with an open end."""
    return f"{value}/.." if value and (match.groupdict().get("since") or "").strip().lower() in ("since", "ever since") else value


def _day(match: Match, day: Day) -> str | None:
    month, number, year = values.month_number(match["m"]), _digits(match["d"]), _year(match)
    return _open(match, values.full(year, month, number) if year else values.day_near(month, number, day.now, day.future))


def _days(match: Match, day: Day) -> str | None:
    """From one day to another, of one month or two; the later has the year where only it has one. What began and goes on is of this year."""
    years = [int(match["y"])] if match["y"] else _years_of(match, day)
    for year in years:
        last = values.month_number(match.groupdict().get("n") or match["m"])
        start, end = values.full(year, values.month_number(match["m"]), _digits(match["d"])), values.full(year, last, _digits(match["e"]))
        if start and end and start < end and (not day.future or year == years[-1] or end >= str(day.now)):
            return f"{start}/{end}"
    return None


def _years_of(match: Match, day: Day) -> list[int]:
    """The latest year in which a stretch began; where the clause looks ahead, then the next."""
    month, number = values.month_number(match["m"]), _digits(match["d"])
    found = [values.year_near(month, number, day.now, future) for future in ((False, True) if day.future else (False,))] if day.now else []
    return [year for year in found if year]


def _numeric(match: Match, day: Day) -> str | None:
    """19/11/2004: where one of the two can be no month, where points part them, and else by the outlet's country."""
    one, two, year = int(match["a"]), int(match["b"]), int(match["y"])
    first = True if one > 12 or "." in match.group() else False if two > 12 else day.day_first
    return None if first is None else values.full(year, two, one) if first else values.full(year, one, two)


def _short_numeric(match: Match, day: Day) -> str | None:
    """10/11/12: a date only behind "on" or "dated", and only where the outlet's country tells which is which."""
    one, two, year = int(match["a"]), int(match["b"]), 2000 + int(match["y"])
    if day.day_first is None:
        return None
    return values.full(year, two, one) if day.day_first and two <= 12 else values.full(year, one, two) if one <= 12 else None


def _month(match: Match, day: Day) -> str | None:
    month, year = values.month_number(match["m"]), _year(match)
    return _open(match, values.full(year, month) if year else values.month_near(month, day.now, day.future))


def _month_of(match: Match, day: Day) -> str | None:
    shift = {"the previous": -1, "last": -1, "next": 1}.get(match["h"].lower(), 0)
    return values.full(day.now.year + shift, values.month_number(match["m"])) if day.now else None


def _span(match: Match, day: Day) -> str | None:
    """Between two months or years."""
    parts = [(match["y"] or match["z"], match["m"]), (match["z"], match["n"])]
    ends = [f"{year}-{values.month_number(month):02d}" if month else year for year, month in parts]
    return "/".join(ends) if ends[0] <= ends[1] else None


def _short_span(match: Match, day: Day) -> str | None:
    """2024-25."""
    last = int(match["y"][:2] + match["s"])
    return f"{match['y']}/{last}" if int(match["y"]) < last <= int(match["y"]) + 50 else None


def _ago(match: Match, day: Day) -> str | None:
    count = values.number(match["c"])
    return None if count is None else values.ago(count, match["u"].lower(), day.now)


def _past(match: Match, day: Day) -> str | None:
    count = values.number(match["c"])
    if count is None or match["u"].lower() in ("second", "minute", "hour") or match["h"].lower() in ("next", "coming"):
        return None
    return values.past_span(count, match["u"].lower(), day.now)


def _around(match: Match, day: Day) -> str | None:
    """"the day before", "a year later": counted from the last day that the text named."""
    count, back = values.number(match["c"] or "one"), match["w"].lower() in ("before", "earlier", "previous", "prior")
    return None if count is None else values.from_anchor(day.anchor, -count if back else count, match["u"].lower())


def _beside(match: Match, day: Day) -> str | None:
    return values.from_anchor(day.anchor, -1 if match["w"].lower() in ("previous", "preceding") else 1, match["u"].lower())


def _half(match: Match, day: Day) -> str | None:
    """Half-years and quarters, of a year named or of this and the last."""
    shift = {"last": -1, "next": 1}.get((match["h"] or "this").lower().split()[0], 0)
    year = _year(match) or (day.now.year + shift if day.now else None)
    count = NTH.get(match["o"].lower())
    size = 3 if match["part"].lower() == "quarter" else 6
    return f"{year}-{size * (count - 1) + 1:02d}/{year}-{size * count:02d}" if year and count and size * count <= 12 else None


def _bc(match: Match, day: Day) -> str | None:
    return _open(match, f"-{int(match['y']) - 1:04d}" if int(match["y"]) > 1 else "0000")


def _weekend(match: Match, day: Day) -> str | None:
    return values.weekend((match["h"] or "").lower().replace("past", "last"), day.now, day.future)


_SINCE = r"(?P<since>(?:[Ee]ver )?[Ss]ince |[Ff]rom |[Oo]n |[Bb]y |[Uu]ntil |[Ii]n )?"
_IN = r"(?:[Ii]n |[Oo]n |[Bb]y |[Uu]ntil |[Ss]ince |[Ff]rom |[Dd]uring |[Oo]ver )?"
_WD = rf"(?:[Oo]n )?(?:{WEEKDAY},? )?"
_PART = r"(?:(?:early|late|mid|the (?:morning|afternoon|evening|night|end|start|beginning|middle) of|(?:the )?(?:early|late) hours of)[- ](?:in )?)?"
_HALF_WORD = r"(?P<part>half|quarter)"
RULES: tuple[Rule, ...] = (
    *CALENDAR_RULES,
    *STRETCH_RULES,
    rule(rf"(?P<y>{YEAR})-(?P<m>0[1-9]|1[0-2])-(?P<d>\d\d)(?:T[\d:.]+Z?)?", "date", lambda m, d: values.full(int(m["y"]), int(m["m"]), int(m["d"]))),
    rule(rf"(?P<a>\d{{1,2}})[/.](?P<b>\d{{1,2}})[/.](?P<y>{YEAR})", "date", _numeric),
    rule(rf"(?P<y>{YEAR})[/.](?P<m>0?[1-9]|1[0-2])[/.](?P<d>\d\d?)", "date", lambda m, d: values.full(int(m["y"]), int(m["m"]), int(m["d"]))),
    rule(r"(?:[Oo]n|[Dd]ated|[Oo]f) (?P<a>\d{1,2})/(?P<b>\d{1,2})/(?P<y>\d\d)(?![/\d])", "date", _short_numeric),
    rule(rf"(?P<y>{YEAR})[-–](?P<s>\d\d)(?![-–]?\d)", "date", _short_span),
    rule(rf"(?:[Bb]etween|[Ff]rom) (?:(?P<m>{MONTH}) )?(?P<y>{YEAR}) (?:and|to|until|through) (?:(?P<n>{MONTH}) )?(?P<z>{YEAR})", "date", _span),
    rule(rf"(?P<y>{YEAR}) ?[-–—] ?(?P<z>{YEAR})(?P<m>)(?P<n>)", "date", _span),
    rule(rf"(?:(?:[Bb]etween|[Ff]rom|[Oo]n) )?(?P<m>{MONTH}) ?(?P<d>{DAY}) ?(?:[-–—]|to|and|until|through) ?(?P<n>{MONTH}) ?(?P<e>{DAY})(?:,? (?P<y>{YEAR}))?", "date", _days),
    rule(rf"(?:(?:[Bb]etween|[Ff]rom|[Oo]n) )?(?P<d>{DAY}) (?P<m>{MONTH}) ?(?:[-–—]|to|and|until|through) ?(?P<e>{DAY}) (?P<n>{MONTH})(?:,? (?P<y>{YEAR}))?", "date", _days),
    rule(rf"(?:(?:[Bb]etween|[Ff]rom|[Oo]n) )?(?P<m>{MONTH}) ?(?P<d>{DAY})(?:, {DAY})* ?(?:[-–—]|to|,? and|through|until) ?(?P<e>{DAY})(?:,? (?P<y>{YEAR}))?", "date", _days),
    rule(rf"(?:(?:[Bb]etween|[Ff]rom|[Oo]n) )?(?P<d>{DAY})(?:, {DAY})* ?(?:[-–—]|to|,? and|through|until) ?(?P<e>{DAY}) (?P<m>{MONTH})(?:,? (?P<y>{YEAR}))?", "date", _days),
    rule(rf"{_SINCE}{_PART}{_WD}(?P<m>{MONTH}) ?(?P<d>{DAY})(?:(?:,? | of )(?P<y>{YEAR}))?", "date", _day),
    rule(rf"{_SINCE}{_PART}{_WD}(?:the )?(?P<d>{DAY}) (?:of )?(?P<m>{MONTH})(?:(?:,? | of )(?P<y>{YEAR}))?", "date", _day),
    rule(rf"{_SINCE}{_PART}(?P<m>{MONTH}),? (?:of )?(?P<y>{YEAR})", "date", _month),
    rule(rf"(?:[Ii]n )?(?P<m>{MONTH}) (?:of )?(?P<h>the previous|last|the same|this|next) year", "date", _month_of),
    rule(rf"(?P<since>[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Dd]uring|[Ff]rom|[Ll]ast|[Tt]his|[Nn]ext)(?P<y>) {_PART}(?P<m>{ALONE})(?! \d)", "date", _month),
    rule(rf"{_IN}(?:[Tt]he )?(?P<o>first|second|third|fourth) {_HALF_WORD} of (?:(?P<y>{YEAR})|(?P<h>this|last|next|the) year)", "date", _half),
    rule(rf"{_IN}(?:[Ll]ate |[Ee]arly )?(?:(?:the|last|this|next) )?(?:spring|summer|autumn|fall|winter)(?: of|,)? (?P<y>{YEAR})", "date", lambda m, d: m["y"]),
    rule(r"(?P<h>[Tt]his|[Ll]ast|[Nn]ext) (?P<s>spring|summer|autumn|fall|winter)", "date", lambda m, d: values.season(m["s"], m["h"].lower(), d.now)),
    rule(rf"(?:[Oo]n )?(?:(?P<h>[Ll]ast|[Nn]ext|[Tt]his|[Tt]he previous|[Tt]he following) )?(?P<w>(?!Sun\b|Sat\b){WEEKDAY}){PART_OF_DAY}", "date",
          lambda m, d: None if m["w"].endswith("days") else values.weekday(m["w"], (m["h"] or "").lower(), d.now, d.future)),
    rule(r"(?:[Oo]ver |[Aa]t )?(?:(?P<h>[Tt]his|[Ll]ast|[Nn]ext|[Tt]his past|[Tt]he|[Tt]he past) )weekend", "date", _weekend),
    rule(r"(?:[Ee]arlier )this week", "date", lambda m, d: values.this_week_so_far(d.now)),
    rule(r"[Tt]his week", "date", lambda m, d: values.relative_unit("this", "week", d.now) if d.future else values.this_week_so_far(d.now)),
    rule(rf"(?:[Ii]n|[Oo]ver|[Dd]uring|[Ww]ithin|[Ff]or) (?:the |its |their )?(?P<h>[Pp]ast|[Ll]ast|[Nn]ext|[Cc]oming) (?P<c>{COUNT})[- ](?P<u>{UNIT})s?", "date", _past),
    rule(rf"[Tt]he (?P<h>[Pp]ast|[Ll]ast|[Nn]ext|[Cc]oming) (?P<c>{COUNT})[- ](?P<u>{UNIT})s?", "date", _past),
    rule(r"(?:[Ii]n|[Oo]ver|[Dd]uring) (?:the )?(?:recent|last|past|coming|next|following|previous|early|later) (?:day|week|month|year|decade|century)s?(?<=s)", "date", _nothing),
    rule(r"(?:[Ii]n|[Oo]ver|[Dd]uring) the (?P<h>last|past) (?P<u>decade|century)(?P<c>)", "date", lambda m, d: values.past_span(1, m["u"], d.now) if m["u"] == "decade" else None),
    rule(r"(?:[Ee]arlier |[Ll]ater |[Ee]arly |[Ll]ate |[Uu]ntil |[Ss]ince )?(?:(?:[Ii]n )?[Tt]he )?(?P<h>[Ll]ast|[Tt]his|[Nn]ext|[Pp]revious|[Cc]urrent|[Cc]oming|[Pp]ast|[Tt]his past|[Tt]his coming) (?P<u>week|month|year)(?!s)(?:[’']s)?", "date",
          lambda m, d: values.relative_unit(m["h"].lower().split()[-1], m["u"], d.now)),
    rule(r"(?:[Dd]uring|[Ii]n|[Tt]hroughout|[Bb]y the end of|[Aa]t the end of|[Ll]ater in|[Ee]arlier in) the (?:day|week|month|year)", "date", _nothing),
    rule(r"[Tt]he day (?:before yesterday|after tomorrow)", "date", lambda m, d: values.day_offset(-2 if "before" in m.group() else 2, d.now)),
    rule(r"(?:(?:[Ee]arly|[Ll]ate|[Ss]ince|[Uu]ntil) )?[Yy]esterday" + PART_OF_DAY, "date", lambda m, d: values.day_offset(-1, d.now)),
    rule(r"[Tt]omorrow" + PART_OF_DAY, "date", lambda m, d: values.day_offset(1, d.now)),
    rule(r"(?:[Ee]arlier |[Ll]ater )?(?:[Tt]oday|[Tt]onight|this (?:morning|afternoon|evening))", "date", lambda m, d: values.day_offset(0, d.now)),
    rule(r"[Ll]ast night", "date", lambda m, d: values.day_offset(-1, d.now)),
    rule(rf"{HEDGE}(?P<c>{COUNT}) (?P<u>{UNIT})s? ago", "date", _ago),
    rule(rf"(?:(?P<c>{COUNT})|[Tt]he) (?P<u>{UNIT})s? (?P<w>after|later|earlier|before|prior)(?! (?:the|its|their|his|her|a)\b)", "date", _around),
    rule(rf"(?:{COUNT}|[Tt]he) {UNIT}s? (?:after|later|earlier|before)", "date", _nothing),
    rule(r"(?:[Oo]n |[Ii]n )?[Tt]he (?P<w>previous|preceding|following|next) (?P<u>day|week|month|year)", "date", _beside),
    rule(r"(?:[Oo]n |[Ii]n )?(?:[Tt]he same|[Tt]hat) (?P<u>day|month|year)", "date", lambda m, d: values.from_anchor(d.anchor, 0, m["u"])),
    rule(r"[Ll]ater that (?:day|week|month|year)|[Tt]he same (?:week|evening|night)", "date", _nothing),
    rule(r"(?:[Tt]he )?(?P<y>(?:1[5-9]|20)\d0)s", "date", lambda m, d: f"{m['y']}/{int(m['y']) + 9}"),
    rule(r"(?:[Tt]he )(?P<c>1\d|20|21)(?:th|st)[- ]century", "date", lambda m, d: f"{(int(m['c']) - 1) * 100 + 1}/{int(m['c']) * 100}"),
    rule(r"(?P<since>[Ss]ince |[Ff]rom |[Ii]n )?(?:approximately |about |around |circa |c\. ?)?(?P<y>\d{1,4}) (?:B\.C\.(?:E\.)?|BCE?)", "date", _bc),
    rule(rf"(?P<since>[Ss]ince )(?:at least )?(?:early |late |mid-)?(?P<y>{YEAR})", "date", lambda m, d: f"{m['y']}/.."),
    rule(rf"(?:[Ii]n |[Bb]y |[Ss]ince |[Ff]rom )?(?:(?:the )?(?:[Ee]arly|[Ll]ate|[Mm]id(?:dle)?|end|start|beginning|turn)[- ](?:in |of )?)(?P<y>{YEAR})", "date", lambda m, d: m["y"]),
    rule(r"[Rr]ecently|[Ll]ately|[Ii]n recent (?:day|week|month|year|decade)s|[Ss]hortly (?:before|after)wards?", "date", _nothing),
    rule(rf"(?:[Ee]very|[Ee]ach) (?:(?:other|few|{COUNT}) )?(?:{UNIT}s?|{WEEKDAY}|morning|night|spring|summer|autumn|winter)|[Ee]very now and (?:again|then)|[Oo]nce an? {UNIT}|[Tt]wice an? {UNIT}", "set", _nothing),
    rule(r"(?:[Aa]nnual(?:ly)?|weekly|monthly|daily|yearly|quarterly|biennial(?:ly)?|bi-?annual(?:ly)?|biweekly)", "set", _nothing),
    rule(rf"{HEDGE}(?:\d{{1,4}}(?:\.\d)?|{COUNT}|[A-Za-z]{{3,9}}(?:-[a-z]+)?(?<!last)(?<!this)(?<!next)(?<!past)(?<!many)(?<!some))[- ]{UNIT}s?(?:-long)?(?:(?<=s)|(?<=-long)|(?=[- ](?!old)[a-z]))(?![- ]old)", "duration", _nothing),
    rule(rf"(?P<y>{YEAR})", "date", lambda m, d: m["y"]),
)
BARE = RULES[-1]
DURATION = RULES[-2]
SPELT = frozenset(SMALL) | {"several", "few", "many", "a", "an", "half", "couple", "thirteen", "fourteen", "sixteen", "seventeen", "eighteen", "nineteen", "sixty", "seventy", "eighty", "ninety", "hundred", "twenty-five", "multi"}
HINT = re.compile(
    rf"\b(?:Q[1-4]|[Dd]ated|[Oo]f(?= \d)|[Ee]ver|[Ss]ince|[Bb]etween|[Ff]rom|[Ff]or|[Aa]t|[Ii]n|[Bb]y|[Uu]ntil|[Dd]uring|[Tt]hroughout|[Oo]n|[Oo]ver|[Ww]ithin|[Ee]arl\w+|[Ll]ate\w*|[Mm]id|[Tt]h[aei]\w*|[Ll]ast|[Nn]ext|[Nn]early|[Aa]lmost|[Aa]bout|[Aa]round|[Mm]ore|[Jj]ust|[Ll]ess|[Rr]oughly|[Ss]ome|[Uu]p"
    rf"|[Tt]o\w+|[Yy]e\w+|[Ee]very|[Ee]ach|[Oo]nce|[Tt]wice|[Rr]ecently|[Aa]nnual\w*|[Ww]eekly|[Mm]onthly|[Dd]aily|[Qq]uarterly|[Bb]i\w+|[Pp]revious|[Cc]urrent|[Ss]hortly|\d+|[Aa]n?|[Aa]pproximately|circa|{MONTH}|{WEEKDAY}"
    rf"|(?:{COUNT})|[A-Za-z]+(?=[- ](?:second|minute|hour|day|week|month|year|decade)s?))"
)
CORE = re.compile(
    rf"fortnight|{MONTH}|{WEEKDAY}|{UNIT}s?|\d{{4}}|yesterday|to(?:day|night|morrow)|weekend|spring|summer|autumn|winter|fall|quarter|half|recently|lately|annual|daily|weekly|monthly|yearly|quarterly|biennial|wards|morning|afternoon|evening|night|again|B\.?C|/", re.IGNORECASE
)
"""What every date expression has in it somewhere."""
