"""The words that set a number against others: "up 56 per cent on 2022", "a six-year high", "the highest since 2017", "twice as many as in 2019".

In: a text, a number's span and the end of its sentence. Out: those words or None. Surprising: what stands behind another counted
number belongs to that one.
"""

from __future__ import annotations

import re

from communique.model import Span

_N = r"(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)"
_YEARS = rf"{_N}[- ]?(?:year|month|decade|week)s?"
_PEAK = rf"(?:an? |its |their )?(?:{_YEARS}|record|all-time|post-war) (?:high|low|peak)"
_BEST = r"the (?:\w+ )?(?:highest|lowest|deadliest|worst|largest|biggest|smallest|most|fewest)(?: (?!since|in\b|ever)[\w-]+){0,3} (?:since (?:[A-Z]\w+ )?\d{4}|in (?:more than |over |nearly |almost |about )?(?:\w+ years|a decade|\w+ decades)|on record|ever)"
_RISE = r"(?:up|down)(?: by)? [\w.,]+ ?(?:per ?cent|percent|pc|%)(?: (?:on|from|over|compared (?:with|to)) (?:the )?(?:\d{4}|(?:previous|same|preceding|last) [\w ]{3,30}|last year|a year (?:earlier|before)))?"
_END = r"(?:up|down|compared with|compared to|against) (?:from )?[\d,.]*\d(?: \w+)? (?:in (?:[A-Z]\w+ )?\d{4}|a year (?:earlier|before)|the (?:year|month|day) before|last year|the previous year)|(?:up|down) from [^\w\s]?[\d,.]*\d(?: (?:thousand|lakh|crore|million|billion|trillion|bn|mn)\b)?"
_TIMES = rf"(?:twice|double|half|{_N} times|{_N} (?:per ?cent|percent|pc)) (?:as (?:many|much)|the|that of|what|more|fewer|less|higher|lower)(?: (?:as|than))?[^,.;:]{{3,40}}"
_COMPARISON = re.compile(rf"\b(?:{_RISE}|{_END}|{_PEAK}|{_BEST}|(?:highest|lowest) (?:since \d{{4}}|in \w+ years)|{_TIMES})", re.IGNORECASE)
_PEAK_OF = re.compile(rf"\b({_PEAK}) of (?:about |over |nearly |almost |more than )?[^\w\s]?$", re.IGNORECASE)
_THAN = re.compile(r" (?:higher|lower|more|less|fewer|larger|smaller) than [^,.;:]{3,45}(?=[,.;:])")
_OTHER = re.compile(r"[.;:]\s|\b(?!(?:19|20)\d\d\b)\d[\d,.]* (?!per|pc|%)[a-z]{3,}|\b(?:and|but|while)\b[^,]*\d")
_FAR = 120  # characters between a number and what it is compared with; set by hand on 2026-12-01


def comparison_of(text: str, span: Span, end: int) -> str | None:
    """The comparison of a number: right before it ("a 48-year high of"), or behind it in its clause."""
    before = _PEAK_OF.search(text[max(span.start - 40, 0) : span.start])
    if before:
        return before[1]
    than = _THAN.match(text, span.end, end)
    if than:
        return f"{text[span.start : span.end]}{than.group()}"
    match = _COMPARISON.search(text, span.end, min(end, span.end + _FAR + 80))
    if match is None or match.start() - span.end > _FAR or _OTHER.search(text, span.end, match.start()):
        return None
    return match.group().strip()
