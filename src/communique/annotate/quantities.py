"""A read text with its names, dates and statements → quantities, each with what it counts and who says so.

In: a `Reading` and the mentions found before. Out: `QuantityMention`s in order. Surprising: a number inside a name or a date is no
quantity at all, whereas a "two-day dialogue" is one with `figure=False`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from communique.annotate.branches import Branches
from communique.annotate.comparisons import comparison_of
from communique.annotate.compilers import Compilers
from communique.annotate.counted import Before, counted_of
from communique.annotate.counted_flat import Counted, away_from
from communique.annotate.issuers import issuer_of
from communique.annotate.numbers import Number, numbers_in
from communique.annotate.parts import with_wholes
from communique.annotate.periods import dates_of_things, period_of
from communique.annotate.reporters import Reporters
from communique.annotate.units import unit_after
from communique.annotate.worth import is_age, is_figure, measures
from communique.lang.en.number_words import BOUNDS, CURRENCIES, DISTANCES, DOWN, PHRASAL, RUPEES, SIGNS, UP
from communique.lang.reader import Reading, Sentence
from communique.model import DateMention, NameMention, QuantityMention, QuoteMention, Span

_BOUND = re.compile(r"(?:^|(?<=\W))(" + "|".join(re.escape(phrase) for phrase, _ in BOUNDS) + r")(?: the| an?| US)?\s*$", re.IGNORECASE)
_MULTIPLE = re.compile(r",? (?:as|more|less|fewer|the|that|what|its|their|his|higher|lower|larger|greater|bigger|smaller|faster|over|those|[a-z]+er)\b")
_PHRASAL = re.compile(rf"\b(?:{'|'.join(PHRASAL)})\w*(?: (?:us|them|him|it))? $|\b(?:held|took|brought|gave|won|flew|went|came)(?: (?:us|them|him|it))? $", re.IGNORECASE)
_BOUND_OF = dict(BOUNDS)
_BEHIND = re.compile(r"\s*(?:\w+ ){0,2}or (more|less|fewer)\b", re.IGNORECASE)
_MONEY = (set(CURRENCIES.values()) | set(SIGNS.values()) | {*RUPEES.values(), "INR"}) - {"Rs"}
_ROUND = re.compile(r"(?:million|billion|bn|mn|crore|lakh|trillion)$", re.IGNORECASE)
_NO_NOUN = re.compile(r"\s*(?:[,.;)]|(?:for|to|from|in|of|and|on|at|by|this|last)\b|$)")
_ARTICLE = re.compile(r"(?:over|under|above|below) (?:an?|the) $", re.IGNORECASE)  # "under a 10-year pact"
_ENDS = re.compile(r"[.,;)]|\s*$| (?:for|to|in|and|this|last|on)\b")
_BREAKS = frozenset(",;:.!?()[]“”\"—–") | {"and", "but", "while", "that"}
_BASE = re.compile(r" (?:per|for every) (?:[\d,]*\d(?: \w+)?|person|capita|household|head)\b")
_RECENT = 6  # figures of a paragraph among which a share's whole is sought; set by hand on 2026-12-01
_SIZES = frozenset("square cubic nautical sq cu".split())  # first words of a unit of two
_ANY_MONEY = _MONEY | set(CURRENCIES.values())
_MORE = re.compile(r" (?:more|less|higher|lower|up|down)\b(?: than (?!\d)| on (?:a|the) |[.,;])")
_OR = re.compile(r"[^.;,]{0,40}, or (?:about |around |nearly |some |over |more than |almost )?")
_LEVEL = re.compile(r",? to (?:about |around |nearly |over |more than |almost )?")
_OF_OTHERS = re.compile(r" of (?!the total\b)")
_POINTS = re.compile(r" points?\b")
_BESIDE = 30  # characters between a sum and by how much it is more; set by hand on 2026-12-01
_BRACKET = re.compile(r"(?: [A-Za-z]+){0,2} ?\((?:about |around |nearly |some |over |more than |or |i\.e\. |equivalent to )?")
_TO = re.compile(r" to (?:about |around |nearly |over |more than )?")
_TIMED = re.compile(r"(?:second|minute|hour|day|week|month|year|decade)s?,? ?(?:ago|after|later|earlier|before)?$", re.IGNORECASE)
_LOCATED = re.compile(r"\b(?:in|at|near|across|inside)(?: the)? $", re.IGNORECASE)
_SUFFERED = re.compile(r" (?:saw|suffered|recorded|lost|witnessed|reported|counted|registered)\b")


class _Scene(Struct, frozen=True):
    reading: Reading
    names: tuple[NameMention, ...]
    dates: tuple[DateMention, ...]
    rupee: str


def find_quantities(
    reading: Reading, names: tuple[NameMention, ...], dates: tuple[DateMention, ...], quotes: tuple[QuoteMention, ...]
) -> tuple[QuantityMention, ...]:
    """Every number that measures or counts."""
    ordered = tuple(sorted(names, key=lambda n: n.span))
    scene = _Scene(reading, ordered, tuple(sorted(dates, key=lambda d: d.span)), next((code for state, code in RUPEES.items() if state in reading.text), "INR"))
    issuer = issuer_of(reading, ordered, quotes)
    reporters, compilers = Reporters(reading.text, ordered, quotes), Compilers(reading.text, ordered)
    found: list[QuantityMention] = []
    known, money = Before(), None
    paragraph, text = -1, reading.text
    for sentence in reading.sentences:
        new = sentence.paragraph != paragraph
        if new:
            known, money, paragraph = Before(far=known.noun or known.far), None, sentence.paragraph
        tree = Branches(sentence)
        reporters.read(sentence, new)
        compilers.read(sentence, tree, new)
        dated = dates_of_things(tree, reading.text, list(_within(scene.dates, sentence.span)))
        here: list[QuantityMention] = []
        for number in _numbers(scene, sentence):
            span = Span(number.start, number.end)
            period = period_of(reading.text, span, dated)
            reporter = compilers.person if compilers.person and reporters.is_carried(span) else reporters.of(span)
            compiler = compilers.here(span) if reporters.in_source(span) else compilers.of(span, reporter)
            if reporter and reporters.is_carried(span) and compiler and compilers.here(span) == compiler:
                reporter = compiler
            quantity = _quantity(scene, sentence, tree, number, period, (reporter or compiler or issuer, compiler), known, money)
            if quantity is not None:
                quantity = _alike(text, here[-1], quantity) if here else quantity
                here.append(quantity)
                known = _remembered(known, quantity)
                money = quantity.unit if quantity.unit in _MONEY else money
        here = with_wholes(reading.text, _with_units_shared(reading.text, here), found[-1] if found and not new else None)
        found += _of_the_same_period(here, () if new else found[-_RECENT:])
    return tuple(found)


def _with_units_shared(text: str, found: list[QuantityMention]) -> list[QuantityMention]:
    """"From 5 to 10 per cent", "from 2 to 3 billion dollars": the first has the unit of the second."""
    out = list(found)
    for at, (one, behind) in enumerate(zip(found, found[1:], strict=False)):
        if one.unit == "count" != behind.unit and _TO.fullmatch(text[one.span.end : behind.span.start]):
            counted = one.counted if one.counted and one.counted_span and one.counted_span.start < one.span.start else behind.counted
            out[at] = replace(one, unit=behind.unit, counted=counted, share_of=one.share_of or behind.share_of, figure=behind.figure)
    return out


def _alike(text: str, one: QuantityMention, behind: QuantityMention) -> QuantityMention:
    """What goes on from the number before: "20 million crowns ($1.9 million)", "costs 90 crowns, 35 more than a year ago"."""
    between = text[one.span.end : behind.span.start]
    if one.unit in _ANY_MONEY and behind.unit in _MONEY and _BRACKET.fullmatch(between):
        return replace(behind, counted=one.counted, counted_span=one.counted_span, share_of=one.share_of)
    if one.unit in _ANY_MONEY and behind.unit == "count" and len(between) < _BESIDE and _MORE.match(text, behind.span.end):
        return replace(behind, unit=one.unit, counted=one.counted, counted_span=one.counted_span, figure=True)
    if behind.unit == "percent" and one.unit != "percent" and one.counted and _OR.fullmatch(between) and not _OF_OTHERS.match(text, behind.span.end):
        return replace(behind, counted=one.counted, counted_span=one.counted_span, share_of=None)
    if behind.unit == "count" and one.unit == "percent" and _LEVEL.fullmatch(between) and (behind.counted_span is None or behind.counted_span.start <= behind.span.start):
        return replace(behind, counted=one.counted, counted_span=one.counted_span)
    if behind.unit == "count" and one.unit == "percentage_point" and _POINTS.match(text, behind.span.end):
        return replace(behind, unit=one.unit, counted=one.counted, counted_span=one.counted_span, figure=True)
    return behind


def _of_the_same_period(here: list[QuantityMention], before: Sequence[QuantityMention]) -> list[QuantityMention]:
    """A share, or a part, without a date of its own is of the period of its whole."""
    out = []
    for one in here:
        whole = (one.share_of or "").rpartition(" ")[2].lower()
        known = [other.period for other in before if other.period and (other.span == one.part_of or whole and whole in (other.counted or "").lower().split())]
        out.append(replace(one, period=known[-1]) if known and one.period is None else one)
    return out


def _remembered(known: Before, quantity: QuantityMention) -> Before:
    if not quantity.figure or not quantity.counted:
        return known
    noun = quantity.counted if quantity.unit == "count" else known.noun
    return Before(noun, quantity.share_of or known.whole, quantity.counted, known.far)


def _numbers(scene: _Scene, sentence: Sentence) -> Iterator[Number]:
    """The numbers of a sentence outside its dates; a span of time is a number still."""
    at = sentence.span.start
    for date in _within(scene.dates, sentence.span):
        if date.kind == "duration" or _TIMED.search(date.text):
            continue
        yield from numbers_in(scene.reading.text, at, max(date.span.start, at))
        at = max(at, date.span.end)
    yield from numbers_in(scene.reading.text, at, sentence.span.end)


def _quantity(
    scene: _Scene, sentence: Sentence, tree: Branches, number: Number, period: str | None, said: tuple[str | None, str | None], known: Before, money: str | None
) -> QuantityMention | None:
    text = scene.reading.text
    first = max(bisect_left(sentence.words, number.start + 1, key=lambda w: w.start) - 1, 0)
    if _in_name(scene, number) or not measures(text, tree, number, first):
        return None
    unit, behind = ("year", number.end) if is_age(text, number) or _ages_a_person(scene, number) else unit_after(text, number, sentence.span.end, scene.rupee)
    if unit == "count" and money and _ROUND.search(text[number.start : number.end]) and _NO_NOUN.match(text, number.end):
        unit = money
    if unit == "metre" and money and text[number.end : behind] == "m" and _ENDS.match(text, behind):
        unit, number = money, replace(number, end=behind, value=number.value * 1e6)  # "a further 90m" behind "350m euros"
    at = bisect_left(sentence.words, behind, key=lambda w: w.start)
    bound, mark = _bound(text[max(number.start - 24, sentence.span.start) : number.start], text[number.end : number.end + 30])
    counted = _counted(tree, number, first, at, text, unit, known)
    if unit == "times" and not number.percent and not _MULTIPLE.match(text, behind):
        unit = "count"  # "met seven times" counts meetings
    start = number.start - mark
    core = Span(min(start, counted.span.start), max(behind, counted.span.end)) if counted else Span(start, behind)
    reporter, compiler = said
    return QuantityMention(
        span=Span(number.start, number.end), evidence=_clause(sentence, core), value=number.value, value_to=number.value_to, bound=number.bound or bound, unit=unit,
        counted=counted.words.strip(" \"“”") if counted else None, counted_span=counted.span if counted else None, share_of=counted.share_of if counted else None,
        change=number.change or _change(sentence, first), figure=is_figure(text, tree, number, unit, counted, first) and not _ages_a_person(scene, number), place=_place(scene, sentence), period=period,
        compiler=compiler, reporter=reporter, comparison=comparison_of(text, Span(number.start, behind), sentence.span.end),
    )  # fmt: skip


def _in_name(scene: _Scene, number: Number) -> bool:
    at = bisect_left(scene.names, number.end, key=lambda n: n.span.start)
    within = (n for n in scene.names[max(at - 2, 0) : at] if n.span.start < number.end <= n.span.end)
    return any(not (n.type == "person" and n.span.start == number.start) for n in within)  # "Three Orzhani guards" are no person


def _ages_a_person(scene: _Scene, number: Number) -> bool:
    """"Ruvena Osk, 52;": a bare number between a person's name and a mark, whatever its letters."""
    at = bisect_left(scene.names, number.start, key=lambda n: n.span.start) - 1
    name = scene.names[at] if at >= 0 else None
    between = scene.reading.text[name.span.end : number.start] if name else ""
    return name is not None and name.type == "person" and between == ", " and number.value < 110 and scene.reading.text[number.end : number.end + 1] in (",", ";", ".", ")")


def _counted(tree: Branches, number: Number, first: int, at: int, text: str, unit: str, known: Before) -> Counted | None:
    """What a number counts; a measure's own word belongs to it ("kilograms of explosive")."""
    words = tree.words
    inside = first < len(words) and words[first].end > number.end and at == first + 1 and unit == "count"
    if inside:  # "15-missile lot"
        end = tree.head_of(first, at)
        last = words[end] if end is not None and at <= end < at + 5 else words[first]
        return Counted(text[number.end : last.end].lstrip(" -–"), Span(first and words[first].start, last.end))
    found = _per(text, counted_of(tree, first, at, text, unit, known))
    if unit in DISTANCES and (away := away_from(words, first, at, text, found)):
        return away
    own = next((word for word in words[first:at] if word.start >= number.end and word.low not in ("of", "more", "further", "additional")), None)
    if unit.split(" per ")[0] in (*_MONEY, "count", "percent", "percentage_point", "times", "basis point") or own is None:
        return found
    if found and 0 <= found.span.start - words[at - 1].end <= 12:
        return Counted(text[own.start : found.span.end].lstrip(" -–"), Span(own.start, found.span.end))
    named = Span(own.start, words[at - 1].end if own.low in _SIZES else own.end)
    shown = text[named.start : named.end]
    return Counted(f"{shown} {found.words}", found.span) if found else Counted(shown, named)


def _per(text: str, counted: Counted | None) -> Counted | None:
    """"1.7 deaths per 100,000 people": the rate's base belongs to what is counted."""
    base = counted and _BASE.match(text, counted.span.end)
    return Counted(f"{counted.words}{base.group()}", Span(counted.span.start, base.end()), counted.share_of) if counted and base else counted


def _clause(sentence: Sentence, core: Span) -> Span:
    """The number and what it counts with the words of its clause around it, six at most on each side."""
    words = sentence.words
    first = bisect_left(words, core.start, key=lambda w: w.start)
    last = bisect_left(words, core.end, key=lambda w: w.start)
    low, high = first, last
    while low > max(first - 6, 0) and words[low - 1].text not in _BREAKS:
        low -= 1
    while high < min(last + 6, len(words)) and (words[high].text not in _BREAKS or _joins_nouns(sentence, high)):
        high += 1
    return Span(min(words[low].start, core.start), max(words[high - 1].end, core.end)) if low < high else core


def _joins_nouns(sentence: Sentence, at: int) -> bool:
    """Whether "and" joins two nouns rather than two clauses."""
    words = sentence.words
    return words[at].low == "and" and 0 < at < len(words) - 1 and words[at - 1].tag[:2] == "NN" and words[at + 1].tag[:2] in ("NN", "JJ")


def _within(mentions: tuple[DateMention, ...], span: Span) -> Iterator[DateMention]:
    at = bisect_left(mentions, span.start, key=lambda m: m.span.start)
    while at < len(mentions) and mentions[at].span.start < span.end:
        yield mentions[at]
        at += 1


def _bound(before: str, after: str) -> tuple[str, int]:
    match = _BOUND.search(before)
    if match and not _ARTICLE.search(match.group()) and not (match[1].lower() == "over" and _PHRASAL.search(before[: match.start()])):
        return _BOUND_OF[match[1].lower()], len(before) - match.start(1)
    behind = _BEHIND.match(after)
    return ("at_least" if behind[1].lower() == "more" else "at_most") if behind else "exact", 0


def _change(sentence: Sentence, index: int) -> str | None:
    words = sentence.words[max(index - 6, 0) : index]
    bound = len(words) > 1 and (words[-2].low, words[-1].low) == ("up", "to")
    near = {word.lemma for word in (words[:-2] if bound else words[:-1] if words and words[-1].lemma == "drop" else words)}
    return "up" if near & UP else "down" if near & DOWN else None


def _place(scene: _Scene, sentence: Sentence) -> str | None:
    lo = bisect_left(scene.names, sentence.span.start, key=lambda n: n.span.start)
    hi = bisect_left(scene.names, sentence.span.end, key=lambda n: n.span.start)
    for name in scene.names[lo:hi]:
        if name.type not in ("place", "state"):
            continue
        located = _LOCATED.search(scene.reading.text[max(name.span.start - 14, 0) : name.span.start])
        if located or _SUFFERED.match(scene.reading.text, name.span.end):
            return name.refers or name.text
    return None
