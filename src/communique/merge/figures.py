"""Quantities worth recording → figures.

In: annotations, the setting. Out: figures. Surprising: only equal values with equal bounds are one figure; what differs is left to
`differences`.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence

from msgspec.structs import replace

from communique.merge.entries import (
    Held,
    Setting,
    common_fields,
    evidence_of,
    first,
    grouped,
    likeness,
    telling,
)
from communique.merge.measures import Measure, measure_of, same_measure
from communique.merge.times import compatible, finest
from communique.model import Annotation, Figure, QuantityMention, Span
from communique.text.ids import content_id

IN_ITS_PLACE = 0.6  # likeness of the sentences, between states of a page; set by hand on 2026-12-01, not measured
SAME_COUNTED = 0.3  # likeness of what is counted; set by hand on 2026-11-25, not measured
SAME_MEASURE = 0.25  # the score of two that agree in outcome and things only, below any likeness of words
Number = Held[QuantityMention]


def merge_figures(annotations: Sequence[Annotation], setting: Setting) -> tuple[list[Figure], list[list[Number]]]:
    """Figures and their mentions, in one order; only numbers of one value are compared."""
    held = [_held(one.article, quantity, setting) for one in annotations for quantity in one.quantities if quantity.figure]
    measures = {(one.article, span): measure for one in annotations for span, measure in measures_of(one, setting).items()}
    groups = grouped(held, lambda one, other: _score(one, other, measures, setting), near=lambda one: (_near(one, setting),), twin=lambda one: _twin(one, measures, setting))
    groups = _replaced(groups, setting)
    return _with_wholes([_figure(group, setting) for group in groups], groups), groups


def _replaced(groups: list[list[Number]], setting: Setting) -> list[list[Number]]:
    """The groups, each that only earlier states of a page have within that of the number that stands in its place now."""
    if not setting.newer:
        return groups
    home = {one.key: at for at, group in enumerate(groups) for one in group}
    out: dict[int, list[Number]] = {at: list(group) for at, group in enumerate(groups)}
    numbers: dict[str, list[Number]] = {}
    for group in groups:
        for one in group:
            numbers.setdefault(one.article, []).append(one)
    for at, group in enumerate(groups):
        if all(one.article in setting.newer for one in group):
            found = [other for one in group for other in numbers.get(setting.newer[one.article], ()) if _replaces(other, one, setting)]
            if found:
                out[home[min(found, key=lambda one: one.key).key]] += out.pop(at)
    return [sorted(group, key=lambda one: one.key) for _, group in sorted(out.items())]


def _replaces(new: Number, old: Number, setting: Setting) -> bool:
    """Whether a number stands where a page had another: the same counted in the same sentence."""
    counts = new.mention.unit == old.mention.unit and (new.mention.counted == old.mention.counted or _same_claim(new, old, setting))
    sentences = [frozenset(stem for stem in telling(setting.text(one.article, one.mention.evidence)) if not stem[0].isdigit()) for one in (new, old)]
    return counts and likeness(*sentences) >= IN_ITS_PLACE


def _with_wholes(figures: Sequence[Figure], groups: Sequence[Sequence[Number]]) -> list[Figure]:
    """The figures, each with the one that its articles say it is a part of."""
    home = {(one.article, one.mention.span): figure.id for figure, group in zip(figures, groups, strict=True) for one in group}
    wholes = [first(home.get((one.article, one.mention.part_of)) for one in group if one.mention.part_of) for group in groups]
    return [replace(figure, part_of=whole) if whole and whole != figure.id else figure for figure, whole in zip(figures, wholes, strict=True)]


def measures_of(one: Annotation, setting: Setting) -> dict[Span, Measure]:
    """What each number of an article measures, by the number's place."""
    text = setting.articles[one.article].text or ""
    found: dict[Span, Measure] = {}
    for sentence in one.sentences:
        numbers = [number for number in one.quantities if sentence.start <= number.span.start < sentence.end]
        states = [name for name in one.names if name.type == "state" and sentence.start <= name.span.start < sentence.end] if numbers else []
        for number in numbers:
            others = [other.span for other in numbers if other.span != number.span]
            of = setting.actors(one.article, (name.refers or name.text for name in states if name.text in (number.counted or "")))
            found[number.span] = measure_of(number, text, sentence, others, frozenset(of))
    return found


def _same_claim(one: Number, other: Number, setting: Setting) -> bool:
    """Whether two numbers of one story can answer one question: unit, place, period, share."""
    mine, theirs = one.mention, other.mention
    alike = (mine.unit, mine.share_of, mine.change) == (theirs.unit, theirs.share_of, theirs.change)
    placed = not mine.place or not theirs.place or mine.place == theirs.place
    return alike and placed and compatible(mine.period, theirs.period) and setting.same_story(one.article, other.article)


def _held(article: str, one: QuantityMention, setting: Setting) -> Number:
    key = (article, f"{one.span.start:09}", f"{one.span.end:09}", repr(one.value), one.unit)
    return Held(article, key, one, telling(one.counted or ""))


def _near(one: Number, setting: Setting) -> Hashable:
    mine = one.mention
    return setting.home(one.article), mine.value, mine.value_to, mine.bound, mine.unit


def _twin(one: Number, measures: Mapping[tuple[str, Span], Measure], setting: Setting) -> Hashable:
    """All by which a number is compared, but its article."""
    mine = one.mention
    return _near(one, setting), mine.share_of, mine.change, mine.place, mine.period, mine.compiler, mine.comparison, one.stems, measures.get((one.article, mine.span))


def _score(one: Number, other: Number, measures: Mapping[tuple[str, Span], Measure], setting: Setting) -> float:
    """How surely two equal numbers are one: by the words of what is counted, else by what became of whom."""
    if one.article == other.article or not _same_claim(one, other, setting):
        return 0.0
    counted = likeness(one.stems, other.stems)
    mine, theirs = (measures.get((held.article, held.mention.span)) for held in (one, other))
    return counted if counted >= SAME_COUNTED else SAME_MEASURE if mine and theirs and same_measure(mine, theirs) else 0.0


def _figure(group: Sequence[Number], setting: Setting) -> Figure:
    numbers = [one.mention for one in setting.newest(group)]
    lead = numbers[0]
    evidence = [evidence_of(setting, one.article, one.mention.evidence, "quantities") for one in group]
    return Figure(
        id=content_id("figure", *group[0].key), value=lead.value, value_to=lead.value_to, bound=lead.bound, unit=lead.unit, counted=first(one.counted for one in numbers) or "",
        share_of=lead.share_of, place=first(one.place for one in numbers), period=finest(one.period for one in numbers), compiler=first(one.compiler for one in numbers),
        reporter=first(one.reporter for one in numbers), comparison=first(one.comparison for one in numbers), **common_fields(setting, evidence, 0.75),
    )  # fmt: skip
