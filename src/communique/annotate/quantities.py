"""A read text with its names, dates and statements → quantities, each with what it counts and who says so.

In: a `Reading` and the mentions found before. Out: `QuantityMention`s in order. Surprising: a number inside a name or a date is no
quantity at all, whereas a "two-day dialogue" is one with `figure=False`.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from msgspec import Struct

from communique.annotate.counted import Counted, counted_after, counted_before, counted_by_verb, counted_of_them
from communique.annotate.numbers import Number, numbers_in
from communique.lang.en.number_words import BOUNDS, COUNTABLE, CURRENCIES, DOWN, UNITS, UP
from communique.lang.reader import Reading, Sentence
from communique.model import DateMention, NameMention, QuantityMention, QuoteMention, Span

_BOUND = re.compile(r"(?:^|\W)(" + "|".join(re.escape(phrase) for phrase, _ in BOUNDS) + r")(?: the| an?| US)?\s*$", re.IGNORECASE)
_BEHIND = re.compile(r"\s*(?:\w+ ){0,2}or (more|less|fewer)\b", re.IGNORECASE)
_NOT_BEFORE = re.compile(r"(?:\bNo\.? ?|#|\b[Rr]esolution|\b[Aa]rticle|\b[Ss]ection|\b[Cc]hapter|\bpage|[/@:]$|\baged?|[A-Za-z]-$|\b[Nn]umber)\s*$")
_NOT_AFTER = re.compile(r"(?:st|nd|rd|th)\b|[/:]\d|\s?(?:[ap]\.?m\b|o[’']clock)|[- ]years?[- ]old|-\w+[-\s]", re.IGNORECASE)
_COMPARISON = re.compile(r"\b(?:an? \w+-(?:year|month|decade) (?:high|low)|the (?:highest|lowest) (?:since \d{4}|in \w+ years)|(?:highest|lowest) (?:since \d{4}|in \w+ years)|up \S+ per ?cent on \d{4}|(?:up|down) from [\d,.]+)")
_BREAKS = frozenset(",;:.!?()[]“”\"—–") | {"and", "but", "while", "that"}
_CLOCK = re.compile(r"\b(?:at|after|before|by|until|around|past)\s+$")
_SMALL = 10
_WEAK = re.compile(r"\b(?:first \w+ (?:phases|rounds)|one or two)\b", re.IGNORECASE)
_MEASURES = frozenset(UNITS.values()) - {"GBP"}
_BODIES = frozenset("organisation organization document report ministry agency institute company media group".split())


class _Scene(Struct, frozen=True):
    reading: Reading
    names: tuple[NameMention, ...]
    dates: tuple[DateMention, ...]
    quotes: tuple[QuoteMention, ...]
    types: dict[str, str]


def find_quantities(
    reading: Reading, names: tuple[NameMention, ...], dates: tuple[DateMention, ...], quotes: tuple[QuoteMention, ...]
) -> tuple[QuantityMention, ...]:
    """Every number that measures or counts."""
    scene = _Scene(reading, tuple(sorted(names, key=lambda n: n.span)), tuple(sorted(dates, key=lambda d: d.span)), quotes, {n.refers or n.text: n.type for n in names})
    found: list[QuantityMention] = []
    period: str | None = None
    reporter: str | None = None
    paragraph = -1
    for sentence in reading.sentences:
        if sentence.paragraph != paragraph:
            period, reporter, paragraph = None, None, sentence.paragraph
        numbers = list(numbers_in(reading.text, sentence.span.start, sentence.span.end))
        own = [d.value for d in _within(scene.dates, sentence.span) if d.kind == "date" and d.value]
        period = own[0] if own else period
        if numbers:
            said = next((q for q in quotes if q.evidence.start < sentence.span.end and sentence.span.start < q.evidence.end and q.speakers), None)
            reporter = said.speakers[0] if said else reporter
            found.extend(q for n in numbers if (q := _quantity(scene, sentence, n, period, reporter)) is not None)
    return tuple(found)


def _quantity(scene: _Scene, sentence: Sentence, number: Number, period: str | None, reporter: str | None) -> QuantityMention | None:
    text = scene.reading.text
    if _excluded(scene, sentence, number):
        return None
    starts = [word.start for word in sentence.words]
    at = bisect_left(starts, number.end)
    unit, at = _unit(text, sentence, number, at)
    before = text[max(number.start - 24, sentence.span.start) : number.start]
    bound, mark = _bound(before, text[number.end : number.end + 30])
    first = number.start - mark
    index = bisect_left(starts, number.start)
    counted = _counted(sentence, at, index, text, unit)
    end = max(number.end, sentence.words[at - 1].end if 0 < at <= len(sentence.words) else 0)
    evidence = Span(min(first, counted.span.start), max(end, counted.span.end)) if counted else Span(first, end)
    evidence = _clause(sentence, evidence)
    change = _change(sentence, index)
    body = scene.types.get(reporter or "", "") in _BODIES or bool(re.search(r"\b(?:report|survey|study|[Cc]ent(?:re|er)|[Ii]nstitute|[Mm]inistry|[Aa]gency)\b", reporter or ""))
    comparison = _COMPARISON.search(text, number.end, sentence.span.end)
    return QuantityMention(
        span=Span(number.start, number.end), evidence=evidence, value=number.value, value_to=number.value_to, bound=bound, unit=unit,
        counted=counted.words if counted else None, counted_span=counted.span if counted else None, share_of=counted.share_of if counted else None,
        change=change, figure=_is_figure(text, sentence, number, unit, counted), place=_place(scene, sentence, number), period=period,
        compiler=reporter if body else None, reporter=reporter, comparison=comparison.group() if comparison else None,
    )  # fmt: skip


def _counted(sentence: Sentence, at: int, index: int, text: str, unit: str) -> Counted | None:
    """What a number counts; a measure's own word belongs to it ("kilograms of explosive")."""
    after = counted_of_them(sentence, at, text) or counted_after(sentence, at, text, unit == "percent")
    if unit in _MEASURES and 0 < at <= len(sentence.words):
        own = sentence.words[at - 1]
        end = after.span.end if after and after.span.start - own.end <= 6 else own.end
        return Counted(text[own.start : end], Span(own.start, end))
    found = after or counted_by_verb(sentence, index) or counted_before(sentence, index, text)
    return found if found and found.words.strip() else None


def _clause(sentence: Sentence, core: Span) -> Span:
    """The number and what it counts with the words of its clause around it, six at most on each side."""
    words = sentence.words
    first = bisect_left(words, core.start, key=lambda w: w.start)
    last = bisect_left(words, core.end, key=lambda w: w.start)
    low, high = first, last
    while low > max(first - 6, 0) and words[low - 1].text not in _BREAKS:
        low -= 1
    while high < min(last + 6, len(words)) and words[high].text not in _BREAKS:
        high += 1
    return Span(min(words[low].start, core.start), max(words[high - 1].end, core.end)) if low < high else core


def _within(mentions: tuple[DateMention, ...], span: Span) -> list[DateMention]:
    at = bisect_left(mentions, span.start, key=lambda m: m.span.start)
    found = []
    while at < len(mentions) and mentions[at].span.start < span.end:
        found.append(mentions[at])
        at += 1
    return found


def _excluded(scene: _Scene, sentence: Sentence, number: Number) -> bool:
    text = scene.reading.text
    for date in _within(scene.dates, sentence.span):
        if date.kind != "duration" and date.span.start < number.end and number.start < date.span.end:
            return not re.search(r"(?:second|minute|hour|day|week|month|year|decade)s? ?(?:ago|after|later|earlier|before)?$", date.text)
    at = bisect_left(scene.names, number.end, key=lambda n: n.span.start)
    if any(n.span.start <= number.start < n.span.end for n in scene.names[max(at - 2, 0) : at]):
        return True
    if number.money or number.percent:
        return False
    if re.match(r"[- ](?:thirds|quarters|fifths|tenths)\b", text[number.end : number.end + 10]):
        return True  # a fraction, which is not read yet
    if number.value < 110 and re.search(r"[A-Z]\w+, $", text[max(number.start - 20, 0) : number.start]) and text[number.end : number.end + 2] == ", ":
        return True  # an age in apposition
    before = text[max(number.start - 12, sentence.span.start) : number.start]
    if _in_a_name(text, sentence, number) or re.match(r"[-–]\d", text[number.end : number.end + 2]) or re.search(r"\d[-–]$", before):
        return True
    return bool(_NOT_BEFORE.search(before)) or bool(re.match(r"(?:st|nd|rd|th)\b|[/:]\d|\s?[ap]\.?m\b", text[number.end : number.end + 6]))


def _in_a_name(text: str, sentence: Sentence, number: Number) -> bool:
    """"Fortune 100", "the 2019 Rich List", a pronoun "one"."""
    at = bisect_left(sentence.words, number.start, key=lambda w: w.start)
    shown, words = text[number.start : number.end], sentence.words
    following = words[at + 1] if at + 1 < len(words) else None
    if shown.lower() == "one":
        return following is None or not (following.tag.startswith(("NN", "JJ")) or following.low == "of")
    if "." in shown and at > 0 and words[at - 1].tag in ("NNP", "NNPS") and not number.money and (following is None or following.tag != "NNS"):
        return True
    if not shown.isdigit():
        return False
    if len(shown) == 4 and 1900 <= number.value <= 2099:
        return True
    named = at > 0 and (words[at - 1].tag in ("NNP", "NNPS") or any(c.isupper() for c in words[at - 1].text[1:]))
    return named and (following is None or following.tag != "NNS")


def _unit(text: str, sentence: Sentence, number: Number, at: int) -> tuple[str, int]:
    if number.percent:
        return ("percentage_point" if "point" in number.percent else "percent"), at
    if number.money:
        return _currency(text, CURRENCIES.get(number.money, "USD")), at
    if at < len(sentence.words):
        word = sentence.words[at]
        low = word.low.lstrip("-")
        low = sentence.words[at + 1].low if low in ("us", "") and at + 1 < len(sentence.words) else low
        if low in CURRENCIES:
            return _currency(text, CURRENCIES[low]), at + 1 + (low != word.low)
        unit = UNITS.get(low) or UNITS.get(low.rstrip("s"))
        if unit:
            return unit, at + 1
    return "count", at


def _currency(text: str, code: str) -> str:
    return code if code != "Rs" else "PKR" if "Pakistan" in text else "INR"


def _bound(before: str, after: str) -> tuple[str, int]:
    match = _BOUND.search(before)
    if match:
        return dict(BOUNDS)[match[1].lower()], len(before) - match.start(1)
    behind = _BEHIND.match(after)
    return ("at_least" if behind[1].lower() == "more" else "at_most") if behind else "exact", 0


def _change(sentence: Sentence, index: int) -> str | None:
    near = {w.lemma for w in sentence.words[max(index - 4, 0) : index]}
    return "up" if near & UP else "down" if near & DOWN else None


def _is_figure(text: str, sentence: Sentence, number: Number, unit: str, counted: Counted | None) -> bool:
    shown = text[number.start : number.end].lower()
    before = text[max(number.start - 8, sentence.span.start) : number.start]
    if shown in ("one", "a hundred", "zero") or _WEAK.search(text, max(number.start - 8, 0), number.end + 12):
        return False
    if _NOT_AFTER.match(text, number.end) and not re.match(r"-(?:minute|hour|km|kilomet)", text[number.end : number.end + 10]):
        return False
    if re.search(r"\b(?:first|last|next|these|those|the) $", before, re.IGNORECASE) and number.value < 10 and unit == "count":
        return False
    if unit in ("day", "week", "month", "year"):
        return False
    if unit == "count" and number.value <= 12 and _CLOCK.search(text[max(number.start - 10, 0) : number.start]) and not (counted and counted.span.start >= number.end):
        return False
    if unit == "count" and number.value < _SMALL and not shown[:1].isdigit():
        return counted is not None and bool(COUNTABLE & {word.rstrip("s") for word in re.findall(r"[a-z]+", counted.words.lower())})
    return not (unit == "count" and counted is None and number.value < _SMALL)


def _place(scene: _Scene, sentence: Sentence, number: Number) -> str | None:
    lo = bisect_left(scene.names, sentence.span.start, key=lambda n: n.span.start)
    hi = bisect_left(scene.names, sentence.span.end, key=lambda n: n.span.start)
    for name in scene.names[lo:hi]:
        before = scene.reading.text[max(name.span.start - 9, 0) : name.span.start]
        located = re.search(r"\b(?:in|at|near|across|inside)(?: the)? $", before, re.IGNORECASE)
        behind = scene.reading.text[name.span.end : name.span.end + 11]
        subject = name.type in ("place", "state") and (name.span.start == sentence.span.start or bool(re.match(r" (?:saw|suffered|recorded|lost|witnessed|reported|counted|registered)\b", behind)))
        if subject or located and name.type in ("place", "state"):
            return name.refers or name.text
    return None
