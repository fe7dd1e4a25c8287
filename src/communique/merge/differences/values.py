"""Figures of one story → differences of value.

In: figures with their numbers, accounts and their pairs, the setting. Out: differences of the field "value". Surprising: an article
that gives the other's number as well, however attributed, knows of both and does not contradict; and a count of an event's
dead or hurt that was higher in a later report is a series.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations

from msgspec import Struct
from msgspec.structs import replace

from communique.lang.en.tallies import CAN_FALL, COUNTING, OF_THE_PAGE, THING_OF
from communique.merge.differences.accounts import Account, Aligned
from communique.merge.differences.building import difference, shown
from communique.merge.differences.who import Voices
from communique.merge.entries import Setting, likeness
from communique.merge.figures import Number, measures_of
from communique.merge.measures import Measure, same_measure
from communique.merge.rounding import TURNED, may_agree, slip_between
from communique.merge.story_dates import day_of
from communique.merge.times import compatible
from communique.model import Annotation, Difference, Figure, QuantityMention

NEAR = 0.2  # likeness of sentences that need not be each other's likest if each article has one such number; pairs/dev, 2026-12-01
FAR = 3  # days between two publications within which a number without a period may be one
CROWD = 24  # numbers beside one name that are still compared across stories
FEW = 10  # things so few that many of them are counted in one report; news-cluster, 2026-12-01
CLOSE = 0.5  # likeness of sentences that give so few
_APART = 4.0  # times that one number may be the other and still be taken for the same one gone wrong, unless it is a slip of scale

_HEADED = ("count", "percent", "percentage_point", "year", "month", "week", "day", "hour")
"""Units in which an article gives numbers of many things."""


class Told(Struct, frozen=True):
    """A number with its figure, its sentence and what it measures."""

    figure: Figure
    number: Number
    account: Account
    measure: Measure

    @property
    def counter(self) -> str | None:
        """Who counted: the compiler, else the reporter where the sentence has it counting."""
        mention, account = self.number.mention, self.account
        if mention.compiler or not mention.reporter:
            return mention.compiler
        before = account.text[: mention.span.start - account.span.start]
        return mention.reporter if COUNTING.search(before.rpartition(mention.reporter)[2]) and mention.reporter in before else None

    @property
    def place(self) -> tuple[str, int]:
        return self.number.article, self.number.mention.span.start


def told_numbers(annotations: Sequence[Annotation], figures: Sequence[Figure], groups: Sequence[Sequence[Number]], accounts: Sequence[Account], setting: Setting) -> list[Told]:
    """Every number that is a figure, with what it measures, in the order of articles and places."""
    homes = {(one.article, number.span): one for one in accounts for number in one.quantities}
    measures = {(one.article, span): measure for one in annotations for span, measure in measures_of(one, setting).items()}
    found = [
        Told(figure, number, homes[key], measures[key])
        for figure, group in zip(figures, groups, strict=True)
        for number in group
        if (key := (number.article, number.mention.span)) in homes and key in measures
    ]  # fmt: skip
    return sorted(found, key=lambda one: one.place)


def values(told: Sequence[Told], accounts: Sequence[Account], pairs: Sequence[Aligned], events: Mapping[tuple[str, int], frozenset[str]], who: Voices) -> list[Difference]:
    """Numbers of one thing that cannot both be."""
    setting = who.setting
    beside = {frozenset((one.key, other.key)) for one, other, _ in pairs}
    by_article: defaultdict[str, list[Told]] = defaultdict(list)
    for one in told:
        by_article[one.number.article].append(one)
    given: defaultdict[str, list[QuantityMention]] = defaultdict(list)
    for account in accounts:
        given[account.article].extend(account.quantities)
    apart = [(one, other) for one, other in _candidates(told, pairs, setting) if _disagree(one, other, beside, events, by_article, given, who)]
    return [_difference(group, setting) for group in _groups(apart)]


def _candidates(told: Sequence[Told], pairs: Sequence[Aligned], setting: Setting) -> list[tuple[Told, Told]]:
    """Pairs of one story that count things of one row or have one unit of measure, and those in aligned sentences."""
    rows: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for at, one in enumerate(told):
        article = one.number.article
        for home in {setting.story.get(article, article), setting.lineage.get(article, article)}:
            digits = "".join(sorted(f"{one.number.mention.value:.10g}"))
            for thing in {*one.measure.telling, digits} if one.number.mention.unit == "count" else ("",):
                rows[home, one.number.mention.unit, thing].append(at)
        for name in _affairs(one.account):
            rows["", name, one.number.mention.unit].append(at)
    in_sentence: defaultdict[tuple[str, int], list[int]] = defaultdict(list)
    for at, one in enumerate(told):
        in_sentence[one.account.key].append(at)
    found = {(i, j) for (home, *_), row in rows.items() if home or len(row) <= CROWD for i, j in combinations(row, 2)}
    found |= {(min(i, j), max(i, j)) for left, right, _ in pairs for i in in_sentence[left.key] for j in in_sentence[right.key]}
    return [(told[i], told[j]) for i, j in sorted(found) if told[i].number.article != told[j].number.article]


def _affairs(account: Account) -> set[str]:
    """Names of exercises, operations and the like: what keeps two numbers together over months."""
    return {name.text for name in account.names if name.type in ("other", "operation", "place") and len(name.text.split()) > 1}


def _one_affair(one: Told, other: Told) -> bool:
    """Whether both sentences name one affair, which at least one article does not take for a place, and count no outcome."""
    shared = _affairs(one.account) & _affairs(other.account)
    kinds = {name.type for account in (one.account, other.account) for name in account.names if name.text in shared}
    return bool(kinds - {"place"}) and not one.measure.outcomes and not other.measure.outcomes


def _disagree(one: Told, other: Told, beside: set[frozenset[tuple[str, int]]], events: Mapping[tuple[str, int], frozenset[str]], by_article: Mapping[str, Sequence[Told]], given: Mapping[str, Sequence[QuantityMention]], who: Voices) -> bool:
    setting, mine, theirs = who.setting, one.number.mention, other.number.mention
    people = bool(one.measure.outcomes)
    if mine.unit != theirs.unit or one.measure.things & OF_THE_PAGE or may_agree(mine, theirs, people) or not _same_source(one, other, who) or _series(one, other, setting):
        return False
    affair = _one_affair(one, other)
    if not (affair or _one_time(one, other, setting)) or any(_agree_somewhere(held.number.mention, given[away.number.article], people) for held, away in ((one, other), (other, one))):
        return False
    if _lone_slip(one, other, given, setting):
        return True
    if mine.change != theirs.change or not compatible(mine.period, theirs.period):
        return False
    is_beside = affair or frozenset((one.account.key, other.account.key)) in beside
    return _same_thing(one, other, is_beside, by_article) or is_beside and _as_alike(one, other) or _of_one_event(one, other, events, by_article)


def _agree_somewhere(one: QuantityMention, others: Sequence[QuantityMention], people: bool) -> bool:
    """Whether an article gives this number too, for whomever and with whatever bound."""
    return any(other.unit == one.unit and may_agree(replace(one, bound="exact"), replace(other, bound="exact"), people) for other in others)


def _same_source(one: Told, other: Told, who: Voices) -> bool:
    """Whether nothing says that two bodies have counted."""
    mine, theirs = one.counter, other.counter
    if mine and theirs and mine != theirs and not set(who.setting.actors(one.number.article, [mine])) & set(who.setting.actors(other.number.article, [theirs])):
        return False
    return not _two_sides(one, other, who)


def _two_sides(one: Told, other: Told, who: Voices) -> bool:
    """Whether one number is a state's word, and the other another state's or that of someone whom nothing ties to it."""
    named = [who.named(held.number.article, held.number.mention.reporter) for held in (one, other)]
    sides = [actor if is_state else None for actor, is_state in named]
    if all(sides):
        return sides[0] != sides[1]
    away = other if sides[0] else one
    return any(sides) and bool(away.number.mention.reporter) and not named[1 if sides[0] else 0][0]


def _one_time(one: Told, other: Told, setting: Setting) -> bool:
    """Whether both count for one period, or were published so close that nothing has changed in between."""
    mine, theirs = one.number.mention, other.number.mention
    if mine.period and mine.period == theirs.period:
        return True
    days = [day_of(setting.articles[held.number.article].published) for held in (one, other)]
    if setting.same_lineage(one.number.article, other.number.article):
        return True
    return bool(days[0] and days[1]) and abs(days[0] - days[1]) <= (0 if mine.change else FAR)  # type: ignore[operator]


def _series(one: Told, other: Told, setting: Setting) -> bool:
    """Whether the later report may have counted further."""
    if not one.measure.outcomes:
        return False
    days = [(setting.articles[held.number.article].published or "")[:10] for held in (one, other)]
    if not all(days):
        return True
    if days[0] == days[1]:
        return False
    earlier, later = (one, other) if days[0] < days[1] else (other, one)
    return later.number.mention.value > earlier.number.mention.value or bool(later.measure.outcomes & CAN_FALL)


def _lone_slip(one: Told, other: Told, given: Mapping[str, Sequence[QuantityMention]], setting: Setting) -> bool:
    """Whether two numbers, the only ones of their unit in two reports of one story, are one gone wrong."""
    mine, theirs = one.number.mention, other.number.mention
    lone = mine.unit not in _HEADED and all(_only_of_unit(held, given[held.number.article]) for held in (one, other))
    return lone and min(mine.value, theirs.value) >= FEW and bool(slip_between(mine.value, theirs.value)) and setting.same_story(one.number.article, other.number.article)


def _same_thing(one: Told, other: Told, beside: bool, by_article: Mapping[str, Sequence[Told]]) -> bool:
    mine, theirs = one.number.mention, other.number.mention
    slip = slip_between(mine.value, theirs.value)
    ratio = max(mine.value, theirs.value) / max(min(mine.value, theirs.value), 1e-9)
    if ratio > _APART and not slip:
        return False
    if slip == TURNED and min(mine.value, theirs.value) >= 2 * FEW and _no_conflict(one.measure, other.measure) and mine.unit == "count":
        return True
    if beside and slip and min(mine.value, theirs.value) >= (FEW if ratio <= 12 else 1000) and _no_conflict(one.measure, other.measure):
        return True
    if any(held.account.text[held.number.mention.span.start - held.account.span.start :][: len(held.number.mention.unit) + 8].count("-") for held in (one, other)) and likeness(one.account.stems, other.account.stems) < CLOSE and mine.unit not in _HEADED:
        return False
    if same_measure(one.measure, other.measure):
        if max(mine.value, theirs.value) < FEW and not one.measure.outcomes:
            return beside and likeness(one.account.stems, other.account.stems) >= CLOSE
        alone = all(_alone(held, by_article[held.number.article]) for held in (one, other))
        return beside and (alone or bool(slip)) or alone and _is_tied(one, other)
    return False


def _of_one_event(one: Told, other: Told, events: Mapping[tuple[str, int], frozenset[str]], by_article: Mapping[str, Sequence[Told]]) -> bool:
    """Whether each report has one such number only, at the same event: "300 sailors took part" and "450 sailors took part"."""
    mine, theirs = one.number.mention, other.number.mention
    is_count = mine.unit == "count" and min(mine.value, theirs.value) >= FEW and max(mine.value, theirs.value) <= _APART * min(mine.value, theirs.value)
    return is_count and bool(events.get(one.account.key, frozenset()) & events.get(other.account.key, frozenset())) and same_measure(one.measure, other.measure) and all(_alone(held, by_article[held.number.article]) for held in (one, other))


def _as_alike(one: Told, other: Told) -> bool:
    """Whether sentences side by side are so alike that a tense or a kind of people named in one only means nothing: "killed 12 soldiers and wounded 20", "12 soldiers were killed and 26 wounded"."""
    if likeness(one.account.stems, other.account.stems) < CLOSE or max(one.number.mention.value, other.number.mention.value) > _APART * min(one.number.mention.value, other.number.mention.value):
        return False
    mine, theirs = replace(one.measure, to_come=False), replace(other.measure, to_come=False)
    if one.number.mention.unit != "count":
        return one.number.mention.unit not in _HEADED and not one.number.mention.unit.isupper() and same_measure(mine, theirs)
    kinds = mine.things ^ theirs.things
    named = all(any(THING_OF.get(word) == kind for word in re.findall(r"\w+", held.account.text.lower())) for held in (one, other) for kind in kinds - {"people"})
    return bool(mine.outcomes) and len(kinds - {"people"}) == 1 and named and same_measure(replace(mine, things=frozenset()), replace(theirs, things=frozenset()))


def _no_conflict(one: Measure, other: Measure) -> bool:
    """Whether nothing says that two numbers in sentences side by side, one of which looks like the other gone wrong, count two things."""
    outcomes = one.outcomes == other.outcomes or not (one.outcomes and other.outcomes) and bool(one.telling & other.telling or not one.things or not other.things)
    if bool(one.outcomes) != bool(other.outcomes) and not ((one if other.outcomes else other).telling <= frozenset(THING_OF.values())):
        return False
    return outcomes and (one.part, one.wanted, one.where) == (other.part, other.wanted, other.where)


def _is_tied(one: Told, other: Told) -> bool:
    """Whether sentences that are not each other's likest still tell of one outcome, or of the size of one bomb."""
    outcome = bool(one.measure.outcomes) and likeness(one.account.stems, other.account.stems) >= NEAR
    return outcome or bool(one.measure.things & other.measure.things & {"explosive"})


def _alone(one: Told, others: Sequence[Told]) -> bool:
    """Whether an article gives one number only of what this one measures."""
    like = [other for other in others if other.number.mention.unit == one.number.mention.unit and same_measure(one.measure, other.measure)]
    return len({other.number.mention.value for other in like}) == 1


def _only_of_unit(one: Told, others: Sequence[QuantityMention]) -> bool:
    """Whether an article gives one number only in this unit."""
    return len({other.value for other in others if other.unit == one.number.mention.unit}) == 1


def _groups(apart: Sequence[tuple[Told, Told]]) -> list[list[tuple[Told, Told]]]:
    """Pairs that share a figure, together."""
    groups: list[list[tuple[Told, Told]]] = []
    for pair in apart:
        ids = {pair[0].figure.id, pair[1].figure.id}
        near = [group for group in groups if ids & {one.figure.id for known in group for one in known}]
        groups = [group for group in groups if group not in near] + [[*(known for group in near for known in group), pair]]
    return groups


def _difference(group: Sequence[tuple[Told, Told]], setting: Setting) -> Difference:
    figures = {one.figure.id: one.figure for pair in group for one in pair}
    ordered = sorted(figures.values(), key=lambda one: (-one.witnesses, one.value, one.id))
    rows = [(shown(one), one.evidence) for one in ordered]
    return difference("value", figures, rows, _note(ordered), setting)


def _note(figures: Sequence[Figure]) -> str:
    named = next((words for one in figures if (words := _without_unit(one))), "one thing")
    values = " and ".join(dict.fromkeys(shown(one) for one in figures))
    slip = slip_between(figures[0].value, figures[1].value)
    periods = {one.period for one in figures}
    same = f"both {_in_words(period)}" if len(periods) == 1 and (period := periods.pop()) else ""
    return "; ".join(part for part in (f"{values} are given for {named}", slip, same) if part)


def _without_unit(one: Figure) -> str:
    """What is counted, without the unit that the finder may have left ahead of it."""
    return re.sub(rf"^{re.escape(one.unit)}s?\s+(?:of\s+)?", "", one.counted)


def _in_words(period: str) -> str:
    start, _, end = period.partition("/")
    return f"since {start}" if end == ".." else f"from {start} to {end}" if end else f"for {start}"
