"""Pairs of sentences that tell of one thing → differences of day, place and party.

In: aligned accounts, all accounts, events, the setting. Out: differences of the fields "date", "place" and "party". Surprising: the
strongest guard looks beyond the sentence: what the one report says must be nowhere in the other, and the other way round.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from difflib import SequenceMatcher

from msgspec import Struct

from communique.lang.en.word_frequency import rarity
from communique.merge.differences.accounts import Account, Aligned
from communique.merge.differences.building import Row, difference, entries_at
from communique.merge.differences.slots import day_told, is_area, is_at_night, phases, places_told
from communique.merge.entries import Setting, compatible, evidence_of, likeness
from communique.merge.story_dates import day_of
from communique.model import DateMention, Difference, Event, NameMention
from communique.text.similarity import words

ONE_SCENE = 0.35  # likeness from which two sentences tell of one scene, what differs left out; set on pairs/dev on 2026-12-01
_ONE_NAME = 0.75  # likeness of letters from which two names are two spellings
FAR = 5  # days between two publications beyond which "on Tuesday" is not compared
NEXT = 3  # days between two such days of one happening at most
_WEEKDAYS = frozenset(words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"))
_AROUND = 4  # words on either side of a state's name


class Known(Struct, frozen=True):
    """What an article says anywhere."""

    states: dict[str, frozenset[str]]
    names: dict[str, frozenset[str]]
    days: dict[str, frozenset[str]]


def known_of(accounts: Sequence[Account]) -> Known:
    """States, names and dates of every article."""
    states: defaultdict[str, set[str]] = defaultdict(set)
    names: defaultdict[str, set[str]] = defaultdict(set)
    days: defaultdict[str, set[str]] = defaultdict(set)
    for one in accounts:
        states[one.article] |= one.states
        names[one.article] |= {name.text for name in one.names}
        days[one.article] |= {date.value for date in one.dates if date.value and len(date.value) >= 7}
    return Known(*({article: frozenset(found) for article, found in kind.items()} for kind in (states, names, days)))


def scenes(pairs: Sequence[Aligned], known: Known, events: Sequence[Event], setting: Setting) -> list[Difference]:
    """Differences of day, place and party between sentences that are otherwise alike."""
    found = []
    for one, other, _ in pairs:
        if setting.same_story(one.article, other.article):
            rows = [(field, said, note) for field, said, note in (_days(one, other, known, setting), _places(one, other, known, setting), _parties(one, other, known, setting)) if said]
            for field, said, note in rows:
                readings = [(value, [evidence_of(setting, account.article, account.span, "sentences")]) for value, account in zip(said, (one, other), strict=True)]
                found.append(_difference(field, readings, note, events, setting))
    return _together(found, setting)


Found = tuple[str, tuple[str, str] | tuple[()], str]


def _days(one: Account, other: Account, known: Known, setting: Setting) -> Found:
    mine, theirs = day_told(one), day_told(other)
    if not mine or not theirs or may_be_one_day(mine.value, theirs.value) or not _alike(one, other, (mine, theirs)) or _may_be_misread(mine, theirs, one, other, setting):
        return "date", (), ""
    if any(may_be_one_day(mine.value, day) for day in known.days.get(other.article, ())) or any(may_be_one_day(theirs.value, day) for day in known.days.get(one.article, ())):
        return "date", (), ""
    if is_at_night(one, mine) or is_at_night(other, theirs):
        return "date", (), ""
    said = (_day_words(mine), _day_words(theirs))
    return "date", said, f"{said[0]} by one report, {said[1]} by the other; neither gives the other’s day"


def may_be_one_day(one: str | None, other: str | None) -> bool:
    """Whether two dates can be one day; the year counts for little, since texts leave it out and it is guessed."""
    return bool(one and other and len(other) >= 7 and compatible(one[-5:], other[5:] if len(other) == 7 else other[-5:]))


def _may_be_misread(mine: DateMention, theirs: DateMention, one: Account, other: Account, setting: Setting) -> bool:
    """Whether a day counted from the day of publication rests on two such days too far apart to trust, or is one weekday."""
    if all(_is_written_out(date) for date in (mine, theirs)):
        return False
    days = [day_of(setting.articles[account.article].published) for account in (one, other)]
    told = [day_of(date.value) for date in (mine, theirs)]
    apart = [abs(pair[0] - pair[1]) if pair[0] and pair[1] else FAR + 1 for pair in (days, told)]
    return apart[0] > FAR or apart[1] > NEXT or bool(set(words(mine.text)) & set(words(theirs.text)) & _WEEKDAYS)


def _is_written_out(date: DateMention) -> bool:
    return any(sign.isdigit() for sign in date.text)


def _day_words(date: DateMention) -> str:
    """A date as it is written, with what a weekday means."""
    return date.text if _is_written_out(date) else f"{date.text} ({date.value})"


def _places(one: Account, other: Account, known: Known, setting: Setting) -> Found:
    mine, theirs = places_told(one)[:1], places_told(other)[:1]
    if not mine or not theirs or not _alike(one, other, (mine[0], theirs[0])) or not _may_be_level(one, other, mine[0], theirs[0], known, setting):
        return "place", (), ""
    if _is_named(mine[0].text, known.names.get(other.article, frozenset())) or _is_named(theirs[0].text, known.names.get(one.article, frozenset())):
        return "place", (), ""
    day = (day_told(one), day_told(other))
    if day[0] and day[1] and not compatible(day[0].value, day[1].value):
        return "place", (), ""
    return "place", (mine[0].text, theirs[0].text), f"one report puts it at {mine[0].text}, the other at {theirs[0].text}; neither names the other’s place"


def _may_be_level(one: Account, other: Account, mine: NameMention, theirs: NameMention, known: Known, setting: Setting) -> bool:
    """Whether neither place may hold the other, as far as the words and the gazetteer tell."""
    if is_area(one, mine) or is_area(other, theirs):
        return False
    kinds = [_level(account.article, name.text, known, setting) for account, name in ((one, mine), (other, theirs))]
    return kinds[0] == kinds[1] != "division"


def _level(article: str, name: str, known: Known, setting: Setting) -> str:
    """What the gazetteer knows of a place, if it lies in a state that the article names."""
    place = next((held for held in setting.linked.places if held.id == setting.linked.place_of(name)), None)
    countries = {actor.state for actor in setting.linked.actors if actor.id in known.states.get(article, ())}
    if place is None or place.latitude is None or place.country not in countries:
        return "unknown"
    return "town" if place.geonames else "division"


def _is_named(name: str, names: frozenset[str]) -> bool:
    stems, capitals = set(words(name)), "".join(word[0] for word in name.split())
    return any(re.sub(r"\W", "", other) == capitals or re.sub(r"\W", "", name) == "".join(word[0] for word in other.split()) or stems & set(words(other)) or SequenceMatcher(None, name.casefold(), other.casefold()).ratio() >= _ONE_NAME for other in names)


def _parties(one: Account, other: Account, known: Known, setting: Setting) -> Found:
    mine = one.states - known.states.get(other.article, frozenset())
    theirs = other.states - known.states.get(one.article, frozenset())
    if len(mine) != 1 or len(theirs) != 1:
        return "party", (), ""
    places = [next(name for name in account.names if _actor(account, name, setting) in states) for account, states in ((one, mine), (other, theirs))]
    if not _alike(one, other, places) or not _one_slot(one, other, places[0], places[1]):
        return "party", (), ""
    names = [next((actor.name for actor in setting.linked.actors if actor.id == next(iter(states))), place.text) for states, place in ((mine, places[0]), (theirs, places[1]))]
    return "party", (names[0], names[1]), f"the same is told of {names[0]} by one, of {names[1]} by the other; neither names the other’s state"


def _actor(account: Account, name: NameMention, setting: Setting) -> str | None:
    return setting.linked.actor_of(account.article, name.refers or name.text) if name.type == "state" else None


def _one_slot(one: Account, other: Account, mine: NameMention, theirs: NameMention) -> bool:
    """Whether the words around the two names share one that says something."""
    around = [_near(account, name) for account, name in ((one, mine), (other, theirs))]
    return bool(around[0] & around[1])


def _near(account: Account, name: NameMention) -> set[str]:
    start, end = name.span.start - account.span.start, name.span.end - account.span.start
    before = re.split(r"[,;:]", account.text[:start])[-1]
    after = re.split(r"[,;:.]", account.text[end:])[0]
    return {word for word in (*words(before)[-_AROUND:], *words(after)[:_AROUND]) if rarity(word) >= 2.0}


def _alike(one: Account, other: Account, left_out: Sequence[DateMention | NameMention]) -> bool:
    """Whether the sentences are one scene apart from what differs."""
    if phases(one) != phases(other) and any(isinstance(mention, DateMention) for mention in left_out):
        return False
    gone = {word for mention in left_out for word in words(mention.text)}
    return likeness(one.stems - gone, other.stems - gone) >= ONE_SCENE


def _difference(field: str, rows: Sequence[Row], note: str, events: Sequence[Event], setting: Setting) -> Difference:
    evidence = [one for _, held in rows for one in held]
    return difference(field, entries_at(events, evidence), rows, note, setting)


def _together(found: Sequence[Difference], setting: Setting) -> list[Difference]:
    """Differences of one field with the same two values, as one."""
    groups: defaultdict[tuple[str, frozenset[str]], list[Difference]] = defaultdict(list)
    for one in found:
        groups[one.field, frozenset(reading.value for reading in one.readings)].append(one)
    return [_joined(group, setting) for group in groups.values()]


def _joined(group: Sequence[Difference], setting: Setting) -> Difference:
    first = group[0]
    if len(group) == 1:
        return first
    rows = [(reading.value, [e for one in group for r in one.readings if r.value == reading.value for e in r.evidence]) for reading in first.readings]
    return difference(first.field, {entry for one in group for entry in one.about}, rows, first.note, setting)
