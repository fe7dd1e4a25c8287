"""A read text → its date expressions, resolved against the day of publication.

In: a `Reading` and a publication date. Out: `DateMention`s in order, none overlapping. Surprising: a bare year needs evidence (a
preposition, an opening, a bracket); without it 2024 is a number, or part of a name.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from communique.annotate import date_values as values
from communique.lang.en.date_words import COUNT, DAY, FUTURE_WORDS, MONTH, PREPOSITIONS, SEASONS, UNIT, WEEKDAY, YEAR
from communique.lang.reader import Reading, Sentence
from communique.model import DateMention, Span

_Match = re.Match[str]
_Resolve = Callable[[_Match, "date | None", bool], "str | None"]


def find_dates(reading: Reading, published: str | None) -> tuple[DateMention, ...]:
    """Every date, duration and set expression; the first rule to match a stretch keeps it."""
    now = values.day_of(published)
    found: list[DateMention] = []
    for sentence in reading.sentences:
        found.extend(_in_sentence(reading.text, sentence, now))
    return tuple(found)


def _in_sentence(text: str, sentence: Sentence, now: date | None) -> list[DateMention]:
    span = sentence.span
    found: list[DateMention] = []
    future: bool | None = None
    for match in _HINT.finditer(text, span.start, span.end):
        if found and match.start() < found[-1].span.end:
            continue
        future = _future(sentence) if future is None else future
        mention = _at(text, match.start(), span.end, now, future)
        if mention is not None:
            found.append(mention)
    return found


def _at(text: str, start: int, end: int, now: date | None, future: bool) -> DateMention | None:
    for pattern, kind, resolve in _RULES:
        match = pattern.match(text, start, end)
        if match is None:
            continue
        if pattern in _BARE and not _is_bare_year(text, match):
            continue
        return DateMention(span=Span(match.start(), match.end()), text=match.group(), value=resolve(match, now, future), kind=kind)
    return None


def _future(sentence: Sentence) -> bool:
    past = any(word.tag == "VBD" for word in sentence.words)
    return not past and any(word.low in FUTURE_WORDS for word in sentence.words)


def _is_bare_year(text: str, match: _Match) -> bool:
    """A preposition, bracket or opening before it; no noun, unit or hyphen that makes it a number or name."""
    before, after = text[max(match.start() - 20, 0) : match.start()], text[match.end() : match.end() + 14]
    if re.match(r"[-–]\w|[.,:]\d|\s*(?:%|people|men|troops|soldiers|per\b|cases|police)", after):
        return False
    word = re.search(r"(\w+)\s+$", before)
    if word is None:
        return not before.strip() or before.rstrip()[-1:] in ("(", ".", ",", ";", "\n") and not before.endswith("-")
    return word[1].lower() in PREPOSITIONS or word[1].lower() in ("year", "early", "late", "mid", "between", "and", "on", "with", "than", *SEASONS)


def _ymd(match: _Match, now: date | None, future: bool) -> str | None:
    month, day = values.month_number(match["m"]), int(re.sub(r"\D", "", match["d"]))
    if match["y"]:
        return values.full(int(match["y"]), month, day)
    return values.day_near(month, day, now, future)


def _days(match: _Match, now: date | None, future: bool) -> str | None:
    start = _ymd(match, now, future)
    end = values.full(int(start[:4]), int(start[5:7]), int(re.sub(r"\D", "", match["e"]))) if start else None
    return f"{start}/{end}" if start and end and start < end else None


def _month_year(match: _Match, now: date | None, future: bool) -> str | None:
    value = values.full(int(match["y"]), values.month_number(match["m"]))
    return f"{value}/.." if value and match["since"] else value


def _month(match: _Match, now: date | None, future: bool) -> str | None:
    value = values.month_near(values.month_number(match["m"]), now, future)
    return f"{value}/.." if value and match["p"].lower() == "since" else value


def _month_of_year(match: _Match, now: date | None, future: bool) -> str | None:
    shift = {"the previous": -1, "last": -1, "next": 1}.get(match["h"], 0)
    return values.full(now.year + shift, values.month_number(match["m"])) if now else None


def _range(match: _Match, now: date | None, future: bool) -> str | None:
    ends = [f"{match[y]}-{values.month_number(match[m]):02d}" if match[m] else match[y] for m, y in (("m", "y"), ("n", "z"))]
    return "/".join(ends) if ends[0][:4] <= ends[1][:4] else None


def _ago(match: _Match, now: date | None, future: bool) -> str | None:
    count = values.number(match["c"])
    return None if count is None else values.ago(count, match["u"].lower(), now)


def _past(match: _Match, now: date | None, future: bool) -> str | None:
    count = values.number(match["c"])
    return None if count is None else values.past_span(count, match["u"].lower(), now)


def _decade(match: _Match, now: date | None, future: bool) -> str | None:
    return f"{match['y']}/{int(match['y']) + 9}"


def _rule(pattern: str, kind: str, resolve: _Resolve) -> tuple[re.Pattern[str], str, _Resolve]:
    return re.compile(rf"(?<![\w-]){pattern}(?!\w)", re.IGNORECASE if "(?-i:" in pattern else 0), kind, resolve


def _none(match: _Match, now: date | None, future: bool) -> str | None:
    return None


_SINCE = r"(?P<since>[Ss]ince )?"
_RULES = [
    _rule(r"(?P<y>(?:19|20)\d\d)-(?P<m>0[1-9]|1[0-2])-(?P<d>\d\d)", "date", lambda m, n, f: values.full(int(m["y"]), int(m["m"]), int(m["d"]))),
    _rule(rf"(?:[Bb]etween|[Ff]rom) (?:(?P<m>{MONTH}) )?(?P<y>{YEAR}) (?:and|to|until|through) (?:(?P<n>{MONTH}) )?(?P<z>{YEAR})", "date", _range),
    _rule(rf"(?P<m>{MONTH}) (?P<d>{DAY}) ?(?:[-–—]|to|and) ?(?P<e>{DAY})(?:,? (?P<y>{YEAR}))?", "date", _days),
    _rule(rf"(?P<d>{DAY}) ?(?:[-–—]|to|and) ?(?P<e>{DAY}) (?P<m>{MONTH})(?:,? (?P<y>{YEAR}))?", "date", _days),
    _rule(rf"(?:{WEEKDAY},? )?(?P<m>{MONTH}) (?P<d>{DAY})(?:,? (?P<y>{YEAR}))?", "date", _ymd),
    _rule(rf"(?:{WEEKDAY},? )?(?:the )?(?P<d>{DAY}) (?:of )?(?P<m>{MONTH})(?:,? (?P<y>{YEAR}))?", "date", _ymd),
    _rule(rf"{_SINCE}(?:(?:early|late|mid)[- ])?(?P<m>{MONTH}),? (?:of )?(?P<y>{YEAR})", "date", _month_year),
    _rule(rf"(?:[Ii]n )?(?P<m>{MONTH}) (?:of )?(?P<h>the previous|last|the same|this|next) year", "date", _month_of_year),
    _rule(rf"(?P<p>[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Dd]uring|[Ff]rom) (?:early |late |mid-)?(?P<m>{MONTH})(?! \d)", "date", _month),
    _rule(rf"(?:[Oo]n )?(?:(?P<h>[Ll]ast|[Nn]ext|[Tt]his) )?(?P<w>{WEEKDAY})", "date", lambda m, n, f: values.weekday(m["w"], (m["h"] or "").lower(), n, f)),
    _rule(r"(?:[Ee]arlier |[Ll]ater )?this (?:week)", "date", lambda m, n, f: values.this_week_so_far(n) if not m.group().lower().startswith("later") else None),
    _rule(rf"(?:[Ii]n|[Oo]ver|[Dd]uring|[Ww]ithin) the (?:past|last) (?P<c>{COUNT}) (?P<u>{UNIT})s?", "date", _past),
    _rule(r"(?:[Ee]arlier |[Ll]ater )?(?:[Tt]he )?(?P<h>[Ll]ast|[Tt]his|[Nn]ext|[Pp]revious|[Cc]urrent|[Cc]oming) (?P<u>week|month|year)", "date", lambda m, n, f: values.relative_unit(m["h"].lower(), m["u"], n)),
    _rule(r"the year before", "date", lambda m, n, f: values.relative_unit("last", "year", n)),
    _rule(r"[Tt]he day before yesterday", "date", lambda m, n, f: values.day_offset(-2, n)),
    _rule(r"[Yy]esterday", "date", lambda m, n, f: values.day_offset(-1, n)),
    _rule(r"[Tt]omorrow", "date", lambda m, n, f: values.day_offset(1, n)),
    _rule(r"(?:[Tt]oday|[Tt]onight)", "date", lambda m, n, f: values.day_offset(0, n)),
    _rule(rf"(?P<c>{COUNT.replace('(?:', '(?:[Aa]|', 1)}) (?P<u>{UNIT})s? ago", "date", _ago),
    _rule(rf"(?:[Aa]|[Tt]he|{COUNT}) {UNIT}s? (?:after|later|earlier|before)", "date", _none),
    _rule(r"(?:[Tt]he )?(?P<y>(?:19|20)\d0)s", "date", _decade),
    _rule(rf"[Ss]ince (?P<y>{YEAR})", "date", lambda m, n, f: f"{m['y']}/.."),
    _rule(rf"(?:[Ee]arly|[Ll]ate|[Mm]id)[- ](?P<y>{YEAR})", "date", lambda m, n, f: m["y"]),
    _rule(rf"(?:[Ee]very|[Ee]ach) (?:{UNIT}|{WEEKDAY})", "set", _none),
    _rule(r"(?:[Aa]nnually|[Ww]eekly|[Mm]onthly|[Dd]aily|[Yy]early)", "set", _none),
    _rule(rf"(?:{COUNT}|[A-Z][a-z]+(?:-[a-z]+)?)[- ]{UNIT}s", "duration", _none),
    _rule(rf"(?P<y>{YEAR})", "date", lambda m, n, f: m["y"]),
]
_BARE = {_RULES[-1][0]}
_HINT = re.compile(
    rf"\b(?:[Ss]ince|[Bb]etween|[Ff]rom|[Ii]n|[Bb]y|[Uu]ntil|[Dd]uring|[Oo]n|[Oo]ver|[Ww]ithin|[Ee]arl\w+|[Ll]ate\w*|[Mm]id|[Tt]he|[Tt]his|[Ll]ast|[Nn]ext"
    rf"|[Tt]o\w+|[Yy]e\w+|[Ee]very|[Ee]ach|[Aa]nnually|[Ww]eekly|[Mm]onthly|[Dd]aily|[Pp]revious|\d+|[Aa]n?|{MONTH}|{WEEKDAY}"
    r"|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|few|[A-Za-z]+(?=[- ](?:second|minute|hour|day|week|month|year)s))"
)
