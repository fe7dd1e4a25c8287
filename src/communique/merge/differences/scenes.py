"""Pairs of sentences that tell of one thing → differences of day, place and party.

In: aligned accounts, all accounts, events, the setting. Out: differences of the fields "date", "place" and "party". Surprising: the
strongest guard looks beyond the sentence: what the one report says must be nowhere in the other, and the other way round.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from msgspec import Struct

from communique.lang.en.word_frequency import rarity
from communique.merge.differences.accounts import Account, Aligned
from communique.merge.differences.building import Row, difference, entries_at
from communique.merge.differences.slots import (
    clause_of,
    is_area,
    is_at_night,
    is_of_people,
    is_origin,
    one_stage,
    places_told,
    time_told,
    two_stages,
)
from communique.merge.entries import Setting, evidence_of, likeness
from communique.merge.story_dates import day_of
from communique.merge.times import compatible
from communique.model import DateMention, Difference, Event, NameMention
from communique.text.similarity import words

ONE_SCENE = 0.35  # likeness from which two sentences tell of one scene, what differs left out; set on pairs/dev on 2026-12-01
SURE_SCENE = 0.6  # the same for names that are no states, and for months and years
SAME_STAGE = 0.45  # the same for months and years of a beginning, or of an end, that both tell; own cold pairs, 2026-12-01
_ONE_NAME = 0.75  # likeness of letters from which two names are two spellings
FAR = 5  # days between two publications beyond which "on Tuesday" is not compared
NEXT = 3  # days between two such days of one happening at most
_WEEKDAYS = frozenset(words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"))
_PARTIES = ("state", "armed_group", "security_force", "place")
_ARMED = ("armed_group", "security_force")  # what a "brigade" or "front" is, its name alone does not tell
_PLAIN = re.compile(r"^(?:in |of |from )?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?|\d{4})$")
_AROUND = 4  # words on either side of a state's name
_SAME_AROUND = 2  # telling words around two names that give them one role


class Known(Struct, frozen=True):
    """What an article says anywhere."""

    states: dict[str, frozenset[str]]
    names: dict[str, frozenset[str]]
    days: dict[str, frozenset[str]]
    countries: dict[str, str]  # of states that are actors
    levels: dict[str, tuple[str, str]]  # of places that the gazetteer knows: their country, town or division


def known_of(accounts: Sequence[Account], setting: Setting) -> Known:
    """States, names and dates of every article."""
    states: defaultdict[str, set[str]] = defaultdict(set)
    names: defaultdict[str, set[str]] = defaultdict(set)
    days: defaultdict[str, set[str]] = defaultdict(set)
    for one in accounts:
        states[one.article] |= one.states
        names[one.article] |= {name.text for name in one.names}
        days[one.article] |= {date.value for date in one.dates if date.value}
    linked = setting.linked
    levels = {place.id: (place.country or "", "town" if place.geonames else "division") for place in linked.places if place.latitude is not None}
    said, called, dated = ({article: frozenset(found) for article, found in kind.items()} for kind in (states, names, days))
    return Known(said, called, dated, {actor.id: actor.state or "" for actor in linked.actors if actor.type == "state"}, levels)


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
    mine, theirs = time_told(one), time_told(other)
    if not mine or not theirs or len(mine.value or "") != len(theirs.value or ""):
        return "date", (), ""
    if len(mine.value or "") < 10 and not (_is_plain(mine) and _is_plain(theirs) and _alike(one, other, (mine, theirs), SAME_STAGE if one_stage(one, other) else SURE_SCENE)):
        return "date", (), ""
    if may_be_one_day(mine.value, theirs.value) or not _alike(one, other, (mine, theirs)) or _may_be_misread(mine, theirs, one, other, setting):
        return "date", (), ""
    if any(may_be_one_day(mine.value, day) for day in known.days.get(other.article, ())) or any(may_be_one_day(theirs.value, day) for day in known.days.get(one.article, ())):
        return "date", (), ""
    if not _shares_clause(one, mine, other) or not _shares_clause(other, theirs, one):
        return "date", (), ""
    days = day_of(mine.value), day_of(theirs.value)
    if days[0] and days[1] and abs(days[0] - days[1]) == 1 and (is_at_night(one, mine) or is_at_night(other, theirs)):
        return "date", (), ""
    said = (_day_words(mine), _day_words(theirs))
    return "date", said, f"{said[0]} by one report, {said[1]} by the other; neither gives the other’s day"


def _shares_clause(account: Account, date: DateMention, other: Account) -> bool:
    """Whether the part of a sentence that holds the day, and no other part only, is what the other sentence tells as well."""
    clause = clause_of(account, date)
    named = {word for name in (*account.names, *other.names) for word in words(name.text)}
    return clause == account.text or bool(set(words(clause)) & other.stateless_stems - named)


def may_be_one_day(one: str | None, other: str | None) -> bool:
    """Whether two dates can be one day; the year counts for little, since texts leave it out and it is guessed."""
    if not one or not other or len(one) != len(other):
        return False
    return one == other or len(one) > 4 and one[5:] == other[5:]


def _may_be_misread(mine: DateMention, theirs: DateMention, one: Account, other: Account, setting: Setting) -> bool:
    """Whether a day counted from the day of publication rests on two such days too far apart to trust, or is one weekday."""
    if all(_is_written_out(date) or len(date.value or "") < 10 for date in (mine, theirs)):
        return False
    days = [day_of(setting.articles[account.article].published) for account in (one, other)]
    told = [day_of(date.value) for date in (mine, theirs)]
    apart = [abs(pair[0] - pair[1]) if pair[0] and pair[1] else FAR + 1 for pair in (days, told)]
    return apart[0] > FAR or apart[1] > NEXT or bool(set(words(mine.text)) & set(words(theirs.text)) & _WEEKDAYS)


def _is_plain(date: DateMention) -> bool:
    """Whether a month or a year stands as such, not as "next month" or "two years ago"."""
    return bool(_PLAIN.match(date.text))


def _is_written_out(date: DateMention) -> bool:
    return any(sign.isdigit() for sign in date.text)


def _day_words(date: DateMention) -> str:
    """A date as it is written, with what a weekday means."""
    return date.text if _is_written_out(date) else f"{date.text} ({date.value})"


def _places(one: Account, other: Account, known: Known, setting: Setting) -> Found:
    mine = [name for name in places_told(one) if not _is_named(name.text, known.names.get(other.article, frozenset()))]
    theirs = [name for name in places_told(other) if not _is_named(name.text, known.names.get(one.article, frozenset()))]
    if len(mine) != 1 or len(theirs) != 1 or not _alike(one, other, (mine[0], theirs[0])) or not _may_be_level(one, other, mine[0], theirs[0], known, setting):
        return "place", (), ""
    day = (time_told(one), time_told(other))
    if day[0] and day[1] and not compatible(day[0].value, day[1].value):
        return "place", (), ""
    return "place", (mine[0].text, theirs[0].text), f"one report puts it at {mine[0].text}, the other at {theirs[0].text}; neither names the other’s place"


def _may_be_level(one: Account, other: Account, mine: NameMention, theirs: NameMention, known: Known, setting: Setting) -> bool:
    """Whether neither place may hold the other, as far as the words and the gazetteer tell."""
    if is_area(one, mine) or is_area(other, theirs) or is_of_people(one, mine) or is_of_people(other, theirs) or is_origin(one, mine) != is_origin(other, theirs):
        return False
    kinds = [_level(account.article, name.text, known, setting) for account, name in ((one, mine), (other, theirs))]
    return kinds[0] == kinds[1] != "division"


def _level(article: str, name: str, known: Known, setting: Setting) -> str:
    """What the gazetteer knows of a place, if it lies in a state that the article names."""
    country, level = known.levels.get(setting.linked.place_of(name, article) or "", ("", "unknown"))
    return level if country in {known.countries.get(state) for state in known.states.get(article, ())} else "unknown"


def _is_named(name: str, names: frozenset[str]) -> bool:
    return any(_may_mean(name, other) for other in names)


@lru_cache(maxsize=100_000)
def _may_mean(name: str, other: str) -> bool:
    """Whether two names share a word, are two spellings, or one is the other's initials."""
    initials = any(re.sub(r"\W", "", short) == "".join(word[0] for word in whole.split()) for short, whole in ((name, other), (other, name)))
    return initials or bool(set(words(name)) & set(words(other))) or SequenceMatcher(None, name.casefold(), other.casefold()).ratio() >= _ONE_NAME


def _parties(one: Account, other: Account, known: Known, setting: Setting) -> Found:
    mine, theirs = (_own_parties(account, known.names.get(away.article, frozenset()), known.states.get(away.article, frozenset()), setting) for account, away in ((one, other), (other, one)))
    slots = [(left, right) for left in mine.items() for right in theirs.items() if left[1][1] == right[1][1] and _one_slot(one, other, left[1][0], right[1][0])]
    if len(slots) != 1:
        return "party", (), ""
    (left_id, (left, kind)), (right_id, (right, _)) = slots[0]
    if not _one_role(one, other, left, right, ONE_SCENE if kind == "state" else SURE_SCENE):
        return "party", (), ""
    called = {actor.id: actor.name for actor in setting.linked.actors}
    said = (called.get(left_id, left.text), called.get(right_id, right.text))
    return "party", said, f"the same is told of {said[0]} by one, of {said[1]} by the other; neither names the other’s"


def _own_parties(account: Account, names: frozenset[str], states: frozenset[str], setting: Setting) -> dict[str, tuple[NameMention, str]]:
    """States, bodies and groups of a sentence that the other article names nowhere, with what they are."""
    placed = places_told(account)
    found: dict[str, tuple[NameMention, str]] = {}
    for name in account.names:
        actor = _actor(account, name, setting)
        if name.type in _PARTIES and name not in placed and not (actor in states if actor else _is_named(name.text, names)):
            found.setdefault(actor or name.text, (name, "state" if actor else "armed" if name.type in _ARMED else name.type))
    return found


def _actor(account: Account, name: NameMention, setting: Setting) -> str | None:
    return setting.linked.actor_of(account.article, name.refers or name.text) if name.type == "state" else None


def _one_slot(one: Account, other: Account, mine: NameMention, theirs: NameMention) -> bool:
    """Whether the words around the two names share one that says something."""
    around = [_near(account, name) for account, name in ((one, mine), (other, theirs))]
    numbers = (_numbered(one, mine), _numbered(other, theirs))
    return bool(around[0] & around[1]) and (None in numbers or numbers[0] == numbers[1])


def _one_role(one: Account, other: Account, left: NameMention, right: NameMention, least: float) -> bool:
    """Whether the sentences are one scene apart from the two names; of all states, where the words around the names are much the same."""
    gone = {word for name in (left, right) for word in words(name.text)}
    close = len(_near(one, left) & _near(other, right)) >= _SAME_AROUND and likeness(one.stems - one.states - gone, other.stems - other.states - gone) >= least
    return close or _alike(one, other, (left, right), least)


def _numbered(account: Account, name: NameMention) -> float | None:
    """The number right ahead of a name: "15 million Norvians" are so many, not their state."""
    ahead = [one for one in account.quantities if 0 <= name.span.start - one.span.end <= 1]
    return ahead[0].value if ahead else None


def _near(account: Account, name: NameMention) -> set[str]:
    start, end = name.span.start - account.span.start, name.span.end - account.span.start
    before = re.split(r"[,;:]", account.text[:start])[-1]
    after = re.split(r"[,;:.]", account.text[end:])[0]
    return {word for word in (*words(before)[-_AROUND:], *words(after)[:_AROUND]) if rarity(word) >= 2.0}


def _alike(one: Account, other: Account, left_out: Sequence[DateMention | NameMention], least: float = ONE_SCENE) -> bool:
    """Whether the sentences are one scene apart from what differs."""
    if two_stages(one, other) and any(isinstance(mention, DateMention) for mention in left_out):
        return False
    gone = {word for mention in left_out for word in words(mention.text)}
    return likeness(one.stems - gone, other.stems - gone) >= least


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
