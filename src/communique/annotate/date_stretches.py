"""Stretches of time and days counted inside them: "from January to June", "the first six months of 2024", "Tuesday of last week".

In: nothing. Out: rules, sought before the others. Surprising: "the first nine months of the year" read in March are those of the year
before, for they cannot be over yet.
"""

from __future__ import annotations

from datetime import date

from communique.annotate import date_values as values
from communique.annotate.date_pattern import Day, Match, Rule, rule
from communique.lang.en.date_words import ALONE, COUNT, MONTH, UNIT, WEEKDAY, WEEKDAYS, YEAR

_YEAR_SHIFT = {"last": -1, "previous": -1, "next": 1}


def _named_year(match: Match, day: Day) -> int | None:
    """The year that an expression names; "the year" is this one."""
    if match["y"]:
        return int(match["y"])
    return day.now.year + _YEAR_SHIFT.get((match["h"] or "").lower(), 0) if day.now else None


def _months(match: Match, day: Day) -> str | None:
    """Two months of one year, or of two where the second comes before the first."""
    first, last = values.month_number(match["m"]), values.month_number(match["n"])
    end = match["y"] or (values.month_near(last, day.now, day.future) or "")[:4]
    start = str(int(end) - (first > last)) if end else ""
    return f"{start}-{first:02d}/{end}-{last:02d}" if end else None


def _first_months(match: Match, day: Day) -> str | None:
    count, year = values.number(match["c"]), _named_year(match, day)
    if count is None or year is None or not 1 <= count <= 12:
        return None
    if not match["y"] and day.now and not day.future and year == day.now.year and count > day.now.month:
        year -= 1
    return f"{year}-01/{year}-{count:02d}" if match["o"].lower() == "first" else f"{year}-{13 - count:02d}/{year}-12"


def _last_part(match: Match, day: Day) -> str | None:
    year = _named_year(match, day)
    if year is None:
        return None
    return f"{year}-10/{year}-12" if match["part"] == "quarter" else f"{year}-07/{year}-12"


def _year_to(match: Match, day: Day) -> str | None:
    """"The 12 months to June 2024"."""
    count = 12 if match["year"] else values.number(match["c"] or "")
    end = f"{match['y']}-{values.month_number(match['m']):02d}" if match["y"] else values.month_near(values.month_number(match["m"]), day.now, day.future)
    start = values.from_anchor(end, 1 - count, "month") if count else None
    return f"{start}/{end}" if start and end else None


def _of_the_week(match: Match, day: Day) -> str | None:
    """A weekday of last week, this week or the next."""
    if day.now is None:
        return None
    step = {"last": -1, "next": 1}.get(match["h"].lower(), 0)
    return values.day_offset(7 * step - day.now.weekday() + WEEKDAYS[match["w"].lower().rstrip(".")], day.now)


def _past_one(match: Match, day: Day) -> str | None:
    return values.past_span(1, match["u"], day.now)


def _since(match: Match, day: Day) -> str | None:
    """Since a weekday, or since last August."""
    start = values.weekday(match["w"], (match["h"] or "").lower(), day.now, False) if match["w"] else _last_month(match["m"], day.now)
    return f"{start}/.." if start else None


def _last_month(name: str, now: date | None) -> str | None:
    """"Last August": the latest that is over."""
    month = values.month_number(name)
    return values.full(now.year - (month >= now.month), month) if now else None


def _ending(match: Match, day: Day) -> str | None:
    """"The end of March", "the end of the year", at the month's or the year's precision."""
    if match["m"]:
        return values.month_near(values.month_number(match["m"]), day.now, day.future or match["by"].lower() in ("by", "until"))
    return values.relative_unit("this", match["u"], day.now) if day.now else None


STRETCH_RULES: tuple[Rule, ...] = (
    rule(rf"(?:[Bb]etween|[Ff]rom|[Ii]n) (?P<m>{MONTH}) (?:to|and|until|through|till) (?P<n>{MONTH})(?! ?\d{{1,2}}\b)(?:,? (?P<y>{YEAR}))?", "date", _months),
    rule(rf"(?P<m>{ALONE}) ?[-–—] ?(?P<n>{MONTH}),? (?P<y>{YEAR})", "date", _months),
    rule(rf"(?:[Ii]n |[Oo]ver |[Dd]uring |[Ff]or )?[Tt]he (?P<o>first|last|final) (?P<c>{COUNT}) months of (?:(?P<y>{YEAR})|(?:the )?(?:(?P<h>last|this|next|previous|current) )?year)", "date", _first_months),
    rule(rf"(?:[Ii]n |[Oo]ver |[Dd]uring |[Bb]y )?[Tt]he (?:last|final) (?P<part>quarter|half) of (?:(?P<y>{YEAR})|(?:the )?(?:(?P<h>last|this|next|previous|current) )?year)", "date", _last_part),
    rule(rf"(?:[Ii]n|[Oo]ver|[Dd]uring|[Ff]or) the (?:(?P<year>(?:fiscal |financial )?year)|(?P<c>{COUNT}) months) (?:to|ended|ending(?: in)?|through) (?P<m>{MONTH})(?:,? (?P<y>{YEAR}))?", "date", _year_to),
    rule(rf"(?:[Oo]n )?(?P<w>{WEEKDAY})(?:,| of| in)? (?P<h>last|this|next) week", "date", _of_the_week),
    rule(rf"(?:[Oo]n )?(?P<w>{WEEKDAY}) last(?! (?:week|month|year|night))", "date", lambda m, d: values.weekday(m["w"], "last", d.now, False)),
    rule(r"(?:[Ii]n|[Oo]ver|[Dd]uring|[Ff]or|[Ww]ithin) the (?:last|past) (?P<u>week|month|year)(?! of\b)(?:[’']s)?", "date", _past_one),
    rule(rf"[Ss]ince (?:(?P<h>last) )?(?P<w>{WEEKDAY})(?P<m>)", "date", _since),
    rule(rf"[Ss]ince last (?P<m>{MONTH})(?P<w>)(?P<h>)", "date", _since),
    rule(r"[Ss]ince (?P<h>last|this) (?P<u>week|month|year)", "date", lambda m, d: _opened(values.relative_unit(m["h"], m["u"], d.now))),
    rule(r"[Ss]ince the (?:start|beginning) of (?:the|this|last) (?P<u>week|month|year)", "date", lambda m, d: _opened(values.relative_unit("last" if " last " in m.group() else "this", m["u"], d.now))),
    rule(rf"(?:[Ii]n )?Q(?P<q>[1-4])(?: of)? (?P<y>{YEAR})", "date", lambda m, d: f"{m['y']}-{3 * int(m['q']) - 2:02d}/{m['y']}-{3 * int(m['q']):02d}"),
    rule(r"[Aa] fortnight ago", "date", lambda m, d: values.ago(2, "week", d.now)),
    rule(r"[Ss]ince yesterday", "date", lambda m, d: _opened(values.day_offset(-1, d.now))),
    rule(r"[Ss]ince (?:the )?(?:early |late |mid-)?(?P<y>(?:1[5-9]|20)\d0)s", "date", lambda m, d: f"{m['y']}/.."),
    rule(rf"(?P<by>[Aa]t|[Bb]y|[Uu]ntil|[Tt]owards?|[Tt]ill|[Bb]efore|[Aa]fter) the (?:end|start|beginning|close) of (?P<m>{ALONE})(?P<u>)(?! \d)", "date", _ending),
    rule(r"(?P<by>[Aa]t|[Bb]y|[Uu]ntil|[Tt]owards?|[Tt]ill|[Bb]efore) the (?:end|close) of (?:the|this) (?P<u>year|month|week)(?P<m>)", "date", _ending),
    rule(rf"[Ll]ast (?P<m>{MONTH})(?! \d)", "date", lambda m, d: _last_month(m["m"], d.now)),
    rule(rf"(?:[Oo]n |[Ii]n )?(?:[Tt]he same|[Tt]hat(?: same)?|[Ll]ater that|[Ee]arlier that) (?P<u>{UNIT})", "date", lambda m, d: values.from_anchor(d.anchor, 0, m["u"])),
)


def _opened(value: str | None) -> str | None:
    return f"{value.split('/')[0]}/.." if value else None
