"""Events that are one happening, though merging kept them apart → differences of day and place.

In: events, what every article knows, the setting. Out: differences of the fields "date" and "place". Surprising: a named person is
arrested, handed over or killed once in a month, so that two stories may tell of it; anything else is compared within a story only.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from communique.merge.differences.building import difference
from communique.merge.differences.scenes import Known, may_be_one_day
from communique.merge.entries import Setting, likeness, telling
from communique.merge.story_dates import day_of
from communique.merge.times import compatible
from communique.model import Difference, Event, Evidence

ONE_HAPPENING = 0.35  # likeness of two summaries of one story; set on examples/ and pairs/dev on 2026-12-01
OTHERS_NAMED = 0.45  # the same where one names those who were struck and the other what was; they must share three words
APART = 3  # days that two accounts of one happening differ at most; more, and they are two happenings
_ONCE = (("COERCE", "arrest"), ("ASSAULT", "targeted"), ("RETREAT", "release"), ("COERCE", "deport"))


def happenings(events: Sequence[Event], known: Known, setting: Setting) -> list[Difference]:
    """Events of one type and one object that are given two days or two places."""
    found = []
    for one, other in _candidates(events, setting):
        if not {e.article for e in one.evidence} & {e.article for e in other.evidence}:
            found += [*_day(one, other, known, setting), *_place(one, other, setting)]
    return found


def _candidates(events: Sequence[Event], setting: Setting) -> Iterator[tuple[Event, Event]]:
    """Pairs of occurred events of one type and mode within a story, and of those of one person anywhere."""
    people = {actor.id for actor in setting.linked.actors if actor.type == "person"}
    rows: defaultdict[tuple[str, ...], list[Event]] = defaultdict(list)
    for event in events:
        if event.status == "occurred":
            for home in _homes(event, setting) if event.mode else ():
                rows[home, event.type, event.mode or "", ""].append(event)
            for party in event.whom:
                anywhere = party in people and (event.type, event.mode) in _ONCE
                for home in {""} if anywhere else _homes(event, setting):
                    rows[home, event.type, event.mode or "", party].append(event)
    pairs = {(one.id, other.id): (one, other) for _, row in sorted(rows.items()) for one, other in combinations(row, 2)}
    yield from (pair for _, pair in sorted(pairs.items()))


def _homes(event: Event, setting: Setting) -> set[str]:
    """The stories and lineages that tell of an event."""
    return {home for e in event.evidence for home in (setting.story.get(e.article), setting.lineage.get(e.article)) if home}


def _day(one: Event, other: Event, known: Known, setting: Setting) -> Iterator[Difference]:
    days = day_of(one.date), day_of(other.date)
    if not _homes(one, setting) & _homes(other, setting) or not days[0] or not days[1] or not 0 < abs(days[0] - days[1]) <= APART:
        return
    mine, theirs = telling(one.summary), telling(other.summary)
    named_alike = bool(set(one.whom) & set(other.whom))
    if likeness(mine, theirs) < (ONE_HAPPENING if named_alike else OTHERS_NAMED) or not named_alike and len(mine & theirs) < 3 or _either_knows(one, other, known):
        return
    values = (one.date or "", other.date or "")
    yield difference("date", (one.id, other.id), [(value, _of_day(event, known)) for value, event in zip(values, (one, other), strict=True)], f"one event is given two days, {values[0]} and {values[1]}", setting)


def _of_day(event: Event, known: Known) -> list[Evidence]:
    """The evidence of an event in those articles that give its day; all of it where none does in so many words."""
    dated = [e for e in event.evidence if any(may_be_one_day(event.date, day) for day in known.days.get(e.article, ()))]
    return dated or list(event.evidence)


def _either_knows(one: Event, other: Event, known: Known) -> bool:
    return any(may_be_one_day(event.date, day) for event, away in ((one, other), (other, one)) for e in away.evidence for day in known.days.get(e.article, ()))


def _place(one: Event, other: Event, setting: Setting) -> Iterator[Difference]:
    people = set(one.whom) & set(other.whom) & {actor.id for actor in setting.linked.actors if actor.type == "person"}
    if not people or not one.place or not other.place or one.place == other.place or not compatible(one.date, other.date) or len(one.date or "") < 7 or len(other.date or "") < 7:
        return
    names = {place.id: place for place in setting.linked.places}
    mine, theirs = names.get(one.place), names.get(other.place)
    if not mine or not theirs or telling(mine.name) & telling(theirs.name) or (mine.geonames is None) != (theirs.geonames is None):
        return
    rows = [(place.name, list(event.evidence)) for place, event in ((mine, one), (theirs, other))]
    yield difference("place", (one.id, other.id), rows, f"one event is put at {mine.name} by one report, at {theirs.name} by the other", setting)
