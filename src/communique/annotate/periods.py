"""The dates of a sentence → the period of each number in it: the nearest date of its own stretch that dates no speech.

In: a sentence, its tree and dates. Out: an EDTF value or None. Surprising: "said on Tuesday" dates the saying, "after", "before" and
"until" date something else; neither is a number's period.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from msgspec import Struct

from communique.annotate.branches import Branches
from communique.lang.en.cues import REPORTING_VERBS
from communique.model import DateMention, Span

_ELSEWHERE = re.compile(
    r"\b(?:after|before|until|till|following|ahead of|prior to|(?:per ?cent|percent|%|pc) (?:on|from)|compared (?:with|to)|than in|as in|against|versus"
    r"|(?:level|levels|figure|total|number)s? (?:of|in)|(?:highest|lowest|high|low|deadliest|worst|largest|biggest|most|first|fewest)(?: [\w-]+){0,3} since)(?: the)?(?: (?!\d|in\b|on\b)[\w-]+){0,4}\s*$",
    re.IGNORECASE,
)
_SINCE = re.compile(r"\bsince (?:[\w’'-]+ ){1,6}$", re.IGNORECASE)
_WHEN = re.compile(r",? when\b")
_STOP = re.compile(r"\.\s\s|[.?!][\"”’]? (?=[a-z])|;")
_FAR = 400  # characters between a number and its date; set by hand on 2026-11-25
_SPEECH = frozenset("say tell announce add report state release publish issue confirm note declare write speak claim".split())


class Dated(Struct, frozen=True):
    """A date, and the stretch that it dates where it stands in a clause about a thing: "two posts that have been shut since 2011"."""

    date: DateMention
    about: Span | None


def dates_of_things(tree: Branches, text: str, dates: list[DateMention]) -> list[Dated]:
    """The dates of a sentence that date what is counted; one that only a "when" makes so stays for what stands behind it."""
    things = [date for date in dates if date.kind == "date" and date.value and not _dates_speech(tree, date)]
    return [Dated(date, _about(tree, date)) for date in things if _WHEN.match(text, date.span.end) or not _elsewhere(text, date)]


def _about(tree: Branches, date: DateMention) -> Span | None:
    """The thing, with its clause, that a date in a relative clause is told of."""
    at = bisect_left(tree.words, date.span.end, key=lambda word: word.start) - 1
    seen = 0
    while at >= 0 and (over := tree.head(at)) is not None and seen < len(tree.words):
        if tree.words[at].label == "acl:relcl":
            return Span(tree.words[tree.first[over]].start, tree.words[tree.last[over]].end)
        at, seen = over, seen + 1
    return None


def period_of(text: str, span: Span, dates: list[Dated]) -> str | None:
    """The date nearest to a number; one behind it before one ahead of it, and before all others one with "when" ahead of it."""
    best: tuple[int, str] | None = None
    for date in (one.date for one in dates if one.about is None or one.about.start <= span.start < one.about.end):
        behind = date.span.start >= span.end
        between = text[span.end : date.span.start] if behind else text[date.span.end : span.start]
        when = _WHEN.match(text, date.span.end) is not None
        if text[date.span.end : date.span.end + 2] == ": " and text[max(date.span.start - 1, 0)] == "(":  # "(2021: 289)"
            if between == ": ":
                return date.value
            continue
        if len(between) > _FAR or _STOP.search(between) or behind and when and _elsewhere(text, date):
            continue
        distance = len(between) + (0 if behind else -_FAR if when else 25)
        if date.value and (best is None or distance < best[0]):
            best = distance, _since(text, date)
    return best[1] if best else None


def _since(text: str, date: DateMention) -> str:
    """The value of a date, open where it only tells since when: "since the last round in March 2023"."""
    value = date.value or ""
    return f"{value}/.." if "/" not in value and _SINCE.search(text[max(date.span.start - 60, 0) : date.span.start]) else value


def _elsewhere(text: str, date: DateMention) -> bool:
    opened = date.span.start + 5 * date.text.lower().startswith("since ")
    return bool(_ELSEWHERE.search(text[max(date.span.start - 40, 0) : opened])) or date.text.lower().startswith("until")


def _dates_speech(tree: Branches, date: DateMention) -> bool:
    """Whether a date hangs on a verb of saying, or stands right behind one."""
    words = tree.words
    at = bisect_left(words, date.span.end, key=lambda word: word.start) - 1
    start = bisect_left(words, date.span.start, key=lambda word: word.start)
    if start > 0 and (words[start - 1].lemma in _SPEECH or words[start - 1].lemma in ("reporter", "journalist")):
        return True
    over = tree.head_of(start, at + 1) if 0 <= start <= at else None
    return over is not None and words[over].tag.startswith("VB") and words[over].lemma in REPORTING_VERBS and words[over].lemma in _SPEECH
