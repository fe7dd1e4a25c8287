"""Two reports of an event → how sure it is that they report one, 0 where that cannot be told, negative where they report two.

In: event mentions with their articles, who is who. Out: a number that orders pairs. Surprising: within a story day, place and parties decide and the
words only order; what stands for itself ("21 fishermen", "the crew") parts no two reports unless the things are of another kind; rounds, days
and places that differ keep apart what a third would bring together.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from communique.lang.en.event_cues import OBJECT_NOUNS, PARTY_NOUNS
from communique.lang.en.number_words import WORDS
from communique.lines import first_day, last_day
from communique.merge.entries import Held, Setting, likeness
from communique.merge.speakers import Voices
from communique.model import Annotation, EventMention

# Set by hand on 2026-12-01 on seven clusters of five to seven articles written for it; no open data set has events of states joined across articles.
IN_STORY = 0.45
ACROSS, ONE_DAY = 0.45, 0.25
"""Score within a story, and likeness of the words beyond it, from which two reports are of one event; the last for one day and the same parties."""
APART = -1.0
MONTH = 7  # characters of a date that names one
_MUTUAL = frozenset("CONSULT AGREE COOPERATE SUPPORT".split())
_ACCORD = re.compile(r"\b(?:agreements?|accords?|deals?|pacts?|treaty|treaties|memorandum|mou|protocol|truces?|cease-?fires?|armistice)\b", re.IGNORECASE)
_ORDINAL = re.compile(r"\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next|previous|last|two|three|four|five)\b", re.IGNORECASE)
_PEOPLE = PARTY_NOUNS | OBJECT_NOUNS["prisoners"] | frozenset("people person man men woman women other member officer victim villager engineer crew fisherman fishermen seaman seamen scientist doctor nurse".split())
_CLASSES = ("watercraft", "mission", "envoy")
_TELLING = frozenset("abduct suicide-attack expel release phone".split())
"""Modes that are seldom told of two events in one story."""
_NUMBER = re.compile(r"\d[\d,.]*|\b(?:" + "|".join(sorted(WORDS)) + r")\b", re.IGNORECASE)


class Told(Struct, frozen=True):
    """A mention with what comparing it needs, worked out once."""

    held: Held[EventMention]
    families: frozenset[str]
    who: frozenset[str]
    whom: frozenset[str]
    persons: frozenset[str]
    things: frozenset[str]
    numbers: frozenset[str]
    ordinals: frozenset[str]
    place: str | None
    days: tuple[str, str] | None
    guessed: bool


class Occurrences:
    """Scores pairs of event mentions of one pile."""

    def __init__(self, annotations: Sequence[Annotation], setting: Setting) -> None:
        self.setting = setting
        self.voices = Voices(annotations, setting)
        self.country = {place.id: place.country for place in setting.linked.places}
        self.whole = {actor.id: actor.part_of for actor in setting.linked.actors if actor.part_of}
        self.read: dict[tuple[str, ...], Told] = {}

    def told(self, held: Held[EventMention]) -> Told:
        """What comparing a mention needs."""
        if held.key not in self.read:
            self.read[held.key] = self._told(held)
        return self.read[held.key]

    def twin(self, held: Held[EventMention]) -> tuple[object, ...]:
        """All that `score` reads of a mention but its article."""
        one, mention = self.told(held), held.mention
        return (self.setting.home(held.article), one.families, mention.status, mention.mode, mention.date, one.who, one.whom, one.persons, one.things, one.numbers, one.ordinals, one.place, one.guessed, held.stems)

    def score(self, mine: Held[EventMention], theirs: Held[EventMention]) -> float:
        """How sure it is that two are one."""
        one, other = self.told(mine), self.told(theirs)
        if mine.article == theirs.article or not one.families & other.families or not _statuses_agree(one, other) or not _modes_agree(one, other):
            return 0.0
        if one.families & other.families == {"handed"} and not one.numbers & other.numbers:
            return 0.0  # a release and a handing over of as many
        parties = self._parties(one, other)
        words = likeness(mine.stems, theirs.stems)
        if not self.setting.same_story(mine.article, theirs.article):
            if parties <= 0 or _days(one, other) < 0 or len(mine.mention.date or "") < MONTH or len(theirs.mention.date or "") < MONTH:
                return 0.0
            least = ONE_DAY if parties == 1.0 and _days(one, other) == 1.0 and not self._elsewhere(one, other) and not _rounds_differ(one, other) else ACROSS
            return words if words >= least else 0.0
        if _days(one, other) < 0 or _rounds_differ(one, other) or self._elsewhere(one, other):
            return APART
        if parties < 0:
            return 0.0
        told, said = (0.35, 0.6) if parties else (0.3, 0.9)
        value = 0.4 * parties + told * _days(one, other) + 0.1 * self._one_place(one, other) + said * words + 0.2 * (mine.mention.mode == theirs.mention.mode in _TELLING)
        return value if value >= IN_STORY else 0.0

    def _parties(self, one: Told, other: Told) -> float:
        """0 to 1: how much the parties speak for one event; negative where they are others."""
        if "handed" not in one.families & other.families and (one.held.mention.type in _MUTUAL or "accord" in one.families):
            together = _together(one, other)
            return max(together, 0.0) if one.guessed or other.guessed else together
        if one.held.mention.type in ("ASSAULT", "COERCE", "SANCTION") and one.things and other.things and not one.things & other.things and not one.numbers & other.numbers:
            return APART
        persons = one.persons | other.persons
        who, whom = _side(one.who, other.who, persons), _side(one.whom, other.whom, persons)
        if who < 0 or whom < 0:
            return 0.0 if one.guessed or other.guessed else APART
        shared = bool(one.things & other.things or one.numbers & other.numbers)
        agree = (who > 0) + (whom > 0) + shared
        return (0.0, 0.7, 1.0, 1.0)[agree] or 0.4 * self._one_place(one, other)

    def _one_place(self, one: Told, other: Told) -> bool:
        """One place that is no state: where two states meet, most happens in one of them."""
        return bool(one.place) and one.place == other.place and one.place in self.country and self.voices.types.get(one.place or "") != "state"

    def _elsewhere(self, one: Told, other: Told) -> bool:
        """Two places of which neither holds the other."""
        if not one.place or not other.place or one.place == other.place:
            return False
        lands = {self.country.get(one.place), self.country.get(other.place)} - {None}
        states = {self.voices.names.get(place, place) for place in (one.place, other.place)}
        towns = all(place in self.country and self.voices.types.get(place) != "state" for place in (one.place, other.place))
        return towns and len(states) == 2 and (len(lands) == 2 or "accord" not in one.families)

    def _told(self, held: Held[EventMention]) -> Told:
        mention, setting = held.mention, self.setting
        who, whom = (setting.actors(held.article, names) for names in (mention.who, mention.whom))
        words = setting.text(held.article, mention.trigger[0]) if mention.trigger else ""
        spread = setting.text(held.article, mention.evidence)
        accord = mention.type in ("SUPPORT", "AGREE") or (mention.type, mention.mode) == ("RETREAT", "ceasefire")
        handed = (mention.type, mention.mode) == ("RETREAT", "release") or mention.type == "COOPERATE" and "legal" in mention.contexts
        families = frozenset({mention.type, *(("accord",) if accord and _ACCORD.search(spread) else ()), *(("handed",) if handed else ())})
        unknown = [name for name in whom if name not in self.voices.types]
        start, end = first_day(mention.date), last_day(mention.date)
        return Told(
            held, families, self._known(who), self._known(whom),
            frozenset(name for name in (*who, *whom) if self.voices.types.get(name) == "person"),
            frozenset(noun for name in unknown if (noun := _noun(name)).islower() and noun not in _PEOPLE), frozenset(str(WORDS.get(n.lower(), n)) for name in unknown for n in _NUMBER.findall(name)),
            frozenset(word.lower() for word in _ORDINAL.findall(words)), setting.linked.place_of(mention.place, held.article) if mention.place else None,
            (start, end or "9999") if start else None, bool(mention.who) and not mention.who_spans and not mention.whom_spans,
        )  # fmt: skip

    def _known(self, names: Sequence[str]) -> frozenset[str]:
        """Actors and the states that they are of."""
        known = {name for name in names if name in self.voices.types}
        homes = {self.voices.home[name] for name in known if name in self.voices.home}
        homes |= {self.whole[name] for name in known if name in self.whole}
        offices = [role for name in known if self.voices.types[name] == "person" for role in self.voices.roles.get(name, ())]
        return frozenset(known | homes | set(self.voices.states_in(offices)))


def _statuses_agree(one: Told, other: Told) -> bool:
    mine, theirs = one.held.mention.status, other.held.mention.status
    return mine == theirs or {mine, theirs} == {"occurred", "ongoing"}


def _modes_agree(one: Told, other: Told) -> bool:
    mine, theirs = one.held.mention.mode, other.held.mention.mode
    if "CONSULT" in one.families:
        return mine == theirs
    return not mine or not theirs or mine == theirs or bool(one.families & {"accord", "ASSAULT"})


def _days(one: Told, other: Told) -> float:
    """1 for one day, 0.6 for days that one holds the other, 0.3 where one is not told, negative where they differ."""
    if one.days is None or other.days is None:
        return 0.3
    (first, last), (start, end) = one.days, other.days
    if one.days == other.days:
        return 1.0 if first == last else 0.6
    if "9999" in (last, end) and first != start:
        return 0.2 if first <= end and start <= last else APART  # "since Friday"
    return 0.6 if first <= end and start <= last else APART


def _rounds_differ(one: Told, other: Told) -> bool:
    return bool(one.ordinals and other.ordinals) and one.ordinals != other.ordinals


def _side(one: frozenset[str], other: frozenset[str], persons: frozenset[str]) -> int:
    """1 shared, 0 not told by one, or by one as a person and by the other as a state, -1 other parties."""
    if one & other:
        return 1
    mine, theirs = one - persons, other - persons
    return -1 if mine and theirs or one and other and not mine and not theirs else 0


def _together(one: Told, other: Told) -> float:
    """Of what is done together: two parties shared, or all that one of the two names; persons that both name must meet."""
    if one.persons and other.persons and not one.persons & other.persons:
        return APART
    mine, theirs = one.who | one.whom, other.who | other.whom
    if not (one.persons and other.persons):
        mine, theirs = mine - one.persons, theirs - other.persons
    shared = len(mine & theirs)
    if shared >= 2:
        return 1.0
    if not mine or not theirs:
        return 0.0
    return 0.6 if shared == 1 and min(len(mine), len(theirs)) == 1 else APART


def _noun(name: str) -> str:
    """The noun of "21 fishing vessels", without the ending of a plural; boats of all kinds are one, and so are envoys and embassies."""
    noun = name.rsplit(" ", 1)[-1].removesuffix("s")
    return next((kind for kind in _CLASSES if noun in OBJECT_NOUNS[kind]), noun)
