"""Events that articles report → events of the record.

In: annotations, the setting. Out: events. Surprising: two stories may tell one event only where both date it and their sentences
are alike; within a story the parties and a common word are enough.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator, Sequence

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
from communique.merge.times import finest, one_time
from communique.model import Annotation, Event, EventMention
from communique.text.ids import content_id

IN_STORY = 0.3  # likeness of the sentences; set by hand on 2026-11-25, not measured
ACROSS = 0.45
MONTH = 7  # characters of a date that names one
CONFIDENCE = {"occurred": 0.75, "ongoing": 0.75, "planned": 0.7, "denied": 0.65, "alleged": 0.6, "hypothetical": 0.5}
_JOINT = re.compile(r"^(?:of|to(?= (?:the|an?|its|their|his|her|[A-Z]))|for|by|with|from|on|at|as|that|and|but) ")
_TIME_JOINT = re.compile(r"^(?:since|following|after|before|amid|despite|during|upon|until|in) ")
Happening = Held[EventMention]


def merge_events(annotations: Sequence[Annotation], setting: Setting) -> list[Event]:
    """One event for all its mentions."""
    held = [_held(one.article, event, setting) for one in annotations for event in one.events if event.entry]
    return [_event(group, setting) for group in grouped(held, lambda one, other: _score(one, other, setting), near=lambda one: _near(one, setting), twin=lambda one: _twin(one, setting))]


def _summary(words: str) -> str:
    """The words of an event without the joint that ties them to what stands before: "of the withdrawal" is "the withdrawal"."""
    said = " ".join(words.split())
    return _JOINT.sub("", said) if "," in said else _TIME_JOINT.sub("", _JOINT.sub("", said))


def _held(article: str, event: EventMention, setting: Setting) -> Happening:
    trigger = event.trigger[0] if event.trigger else event.evidence
    key = (article, f"{event.evidence.start:09}", f"{trigger.start:09}", event.type, event.mode or "", "\x1e".join(event.who), "\x1e".join(event.whom))
    return Held(article, key, event, telling(setting.text(article, event.evidence)))


def _near(one: Happening, setting: Setting) -> Iterator[Hashable]:
    """The story; beyond it, the kind, the month and each party."""
    mine = one.mention
    yield setting.home(one.article)
    if len(mine.date or "") >= MONTH:
        yield from ((mine.type, mine.status, (mine.date or "")[:MONTH], actor) for actor in setting.actors(one.article, (*mine.who, *mine.whom)))


def _twin(one: Happening, setting: Setting) -> Hashable:
    """All that `_score` reads of an event but its article."""
    mine = one.mention
    parties = setting.actors(one.article, mine.who), setting.actors(one.article, mine.whom)
    return setting.home(one.article), mine.type, mine.status, mine.mode, mine.date, parties, one.stems


def _score(one: Happening, other: Happening, setting: Setting) -> float:
    mine, theirs = one.mention, other.mention
    if one.article == other.article or (mine.type, mine.status) != (theirs.type, theirs.status) or not one_time(mine.date, theirs.date):
        return 0.0
    if (mine.mode and theirs.mode and mine.mode != theirs.mode) or not _same_parties(one, other, setting):
        return 0.0
    value = likeness(one.stems, other.stems)
    if setting.same_story(one.article, other.article):
        return value if value >= IN_STORY else 0.0
    dated = len(mine.date or "") >= MONTH and len(theirs.date or "") >= MONTH
    return value if dated and value >= ACROSS else 0.0


def _same_parties(one: Happening, other: Happening, setting: Setting) -> bool:
    sides = [[set(setting.actors(held.article, names)) for names in (held.mention.who, held.mention.whom)] for held in (one, other)]
    agree = [bool(left & right) for left, right in zip(*sides, strict=True)]
    vacant = [not left or not right for left, right in zip(*sides, strict=True)]
    if one.mention.type in ("CONSULT", "AGREE", "COOPERATE"):
        return len((sides[0][0] | sides[0][1]) & (sides[1][0] | sides[1][1])) >= 2 or (any(agree) and any(vacant))
    return any(agree) and all(same or empty for same, empty in zip(agree, vacant, strict=True))


def _event(group: Sequence[Happening], setting: Setting) -> Event:
    now = setting.newest(group)
    events = [one.mention for one in now]
    date = finest(one.date for one in events)
    lead = min(now, key=lambda one: (one.mention.date != date, -len(one.mention.who) - len(one.mention.whom), one.key))
    evidence = [evidence_of(setting, one.article, span, "events") for one in group for span in (one.mention.evidence, *one.mention.retold)]
    place = first(setting.linked.place_of(one.mention.place, one.article) or one.mention.place for one in group if one.mention.place)
    return Event(
        id=content_id("event", *group[0].key), type=lead.mention.type, mode=first(one.mode for one in events),
        who=setting.actors(lead.article, lead.mention.who), whom=setting.actors(lead.article, lead.mention.whom), date=date,
        status=lead.mention.status, summary=_summary(setting.text(lead.article, lead.mention.evidence)),
        contexts=tuple(sorted({context for one in events for context in one.contexts})), place=place,
        series=first(one.series for one in events), **common_fields(setting, evidence, CONFIDENCE.get(lead.mention.status, 0.6)),
    )  # fmt: skip
