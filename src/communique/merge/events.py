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
    telling,
)
from communique.merge.event_sameness import MONTH, Occurrences
from communique.model import Annotation, Event, EventMention
from communique.text.ids import content_id

_FIRMER = {"RETREAT": 3, "SUPPORT": 2, "AGREE": 1}
"""Of an agreement, a truce and its signing told as one, the type that goes before where as many reports give each."""
CONFIDENCE = {"occurred": 0.75, "ongoing": 0.75, "planned": 0.7, "denied": 0.65, "alleged": 0.6, "hypothetical": 0.5}
_JOINT = re.compile(r"^(?:of|to(?= (?:the|an?|its|their|his|her|[A-Z]))|for|by|with|from|on|at|as|that|and|but) ")
_TIME_JOINT = re.compile(r"^(?:since|following|after|before|amid|despite|during|upon|until|in) ")
Happening = Held[EventMention]


def merge_events(annotations: Sequence[Annotation], setting: Setting) -> list[Event]:
    """One event for all its mentions."""
    held = [_held(one.article, event, setting) for one in annotations for event in one.events if event.entry]
    pile = Occurrences(annotations, setting)
    return [_event(group, setting) for group in grouped(held, pile.score, near=lambda one: _near(one, setting), twin=pile.twin)]


def _summary(words: str) -> str:
    """The words of an event without the joint that ties them to what stands before: "of the withdrawal" is "the withdrawal"."""
    said = " ".join(words.split())
    return _JOINT.sub("", said) if "," in said else _TIME_JOINT.sub("", _JOINT.sub("", said))


def _held(article: str, event: EventMention, setting: Setting) -> Happening:
    trigger = event.trigger[0] if event.trigger else event.evidence
    key = (article, f"{event.evidence.start:09}", f"{trigger.start:09}", event.type, event.mode or "", "\x1e".join(event.who), "\x1e".join(event.whom))
    return Held(article, key, event, telling(setting.text(article, event.evidence)))


def _near(one: Happening, setting: Setting) -> Iterator[Hashable]:
    """The story; beyond it, the month and each party."""
    mine = one.mention
    yield setting.home(one.article)
    if len(mine.date or "") >= MONTH:
        yield from ((mine.status, (mine.date or "")[:MONTH], actor) for actor in setting.actors(one.article, (*mine.who, *mine.whom)))


def _event(group: Sequence[Happening], setting: Setting) -> Event:
    now = setting.newest(group)
    events = [one.mention for one in now]
    lead = min(now, key=lambda one: (-_precision(one.mention.date), -len(one.mention.who) - len(one.mention.whom), one.key))
    evidence = [evidence_of(setting, one.article, span, "events") for one in group for span in (one.mention.evidence, *one.mention.retold)]
    place = first(setting.linked.place_of(one.mention.place, one.article) or one.mention.place for one in group if one.mention.place)
    type_ = max(dict.fromkeys(one.type for one in events), key=lambda type_: (sum(one.type == type_ for one in events), _FIRMER.get(type_, 0), type_))
    who, whom = (_side(now, lead, setting, side) for side in ("who", "whom"))
    return Event(
        id=content_id("event", *group[0].key), type=type_, mode=first(one.mode for one in events if one.type == type_),
        who=who, whom=tuple(one for one in whom if one not in who or one in setting.actors(lead.article, lead.mention.whom)), date=_date(events),
        status=lead.mention.status, summary=_summary(setting.text(lead.article, lead.mention.evidence)),
        contexts=tuple(sorted({context for one in events for context in one.contexts})), place=place,
        series=first(one.series for one in events), **common_fields(setting, evidence, CONFIDENCE.get(lead.mention.status, 0.6)),
    )  # fmt: skip


def _side(group: Sequence[Happening], lead: Happening, setting: Setting, side: str) -> tuple[str, ...]:
    """The parties that the fullest report names; where it names none, those of the next that does."""
    told = [setting.actors(one.article, getattr(one.mention, side)) for one in (lead, *group)]
    return next((actors for actors in told if actors), ())


def _precision(date: str | None) -> int:
    """A day before a stretch that ends, a month before a year, a stretch without an end last."""
    if not date:
        return 0
    start, slash, end = date.partition("/")
    return 1 if slash and end in ("", "..") else len(start) - 2 * bool(slash)


def _date(events: Sequence[EventMention]) -> str | None:
    """The most precise date; of several days the one that most reports give."""
    given = [one.date for one in events if one.date]
    return max(given, key=lambda date: (_precision(date), given.count(date), date), default=None)
