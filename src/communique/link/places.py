"""Names of places → places.

In: units of places, the articles, desk, gazetteer, the states that each article names. Out: places and the lookup by article and
name. Surprising: one name may be two places in two articles. What the text adds ("Tripoli, Lebanon") decides, then the states that
the article names, then rank: capitals and divisions before towns. A namesake more than OVERSHADOWED times smaller needs the words.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from communique.lang.gazetteer import Gazetteer, KnownPlace, key_of
from communique.link.spelling import loose_key
from communique.link.units import Unit, most
from communique.model import Article, Desk, DeskPlace, Place
from communique.text.ids import content_id

OVERSHADOWED = 10  # Hyderabad (India, Pakistan) 5 times, Tripoli (Libya, Lebanon) 5, London (England, Ontario) 25; set by these, 2026-12-01
SMALL = 50_000  # a town known to few yields to a village of a state that the article names; set by hand, 2026-12-01
_ADDED = re.compile(r",\s+(?:the\s)?([^\W\d_][\w’'. -]{1,40}?)(?=[,.;:)]|\s(?:and|on|in|at|where|after|said|has|was|is)\b|$)", re.M)

_KIND = re.compile(r"^(?:the )?(?:city|town|village|port|province|district|state|island) of | (?:city|town|village|province|district|county|region|island|governorate)$", re.I)

PlaceNames = dict[tuple[str, str], str]


def link_places(
    units: Sequence[Unit], articles: Mapping[str, Article], desk: Desk, gazetteer: Gazetteer, states: Mapping[str, frozenset[str]]
) -> tuple[tuple[Place, ...], PlaceNames]:
    """The places that are named, by id, and their ids by article and key."""
    states = _with_towns(units, gazetteer, states)
    groups: dict[str, list[Unit]] = {}
    rows: dict[str, KnownPlace | None] = {}
    for unit in units:
        row = _meant(unit, articles, gazetteer, states.get(unit.article, frozenset()))
        key = _key(unit.name, row, desk, gazetteer)
        groups.setdefault(key, []).append(unit)
        rows.setdefault(key, row)
    places: list[Place] = []
    names: PlaceNames = {}
    for key, group in sorted(groups.items()):
        place = _place(key, group, rows[key], desk, gazetteer)
        places.append(place)
        for unit in group:
            for form in (place.name, *unit.forms):
                names.setdefault((unit.article, key_of(form)), place.id)
    return tuple(sorted(places, key=lambda one: one.id)), names


def _with_towns(units: Sequence[Unit], gazetteer: Gazetteer, states: Mapping[str, frozenset[str]]) -> Mapping[str, frozenset[str]]:
    """The states that each article names, and those of the places in it that there are only once."""
    found = {article: set(codes) for article, codes in states.items()}
    for unit in units:
        countries = {row.country for row in gazetteer.places_named(unit.name)}
        if len(countries) == 1:
            found.setdefault(unit.article, set()).update(countries)
    return {article: frozenset(codes) for article, codes in found.items()}


def _meant(unit: Unit, articles: Mapping[str, Article], gazetteer: Gazetteer, states: frozenset[str]) -> KnownPlace | None:
    """The row of the gazetteer that an article's words and states point to."""
    said = _added(unit, articles)
    beside = frozenset(state.iso2 for words in said for state in gazetteer.states_named(words))
    divisions = frozenset((row.country, key_of(row.name)) for words in said for row in gazetteer.places_named(words) if row.kind == "division")
    known, villages = _rows(unit.name, gazetteer, states | beside | {country for country, _ in divisions})
    for row in (*known, *villages):
        if row.country in beside or row.kind != "division" and (row.country, key_of(row.admin1)) in divisions:
            return row
    there = [row for row in (*known, *villages) if row.country in states]
    if there and (not known or known[0].country not in states and (known[0].population < SMALL or there[0].population * OVERSHADOWED >= known[0].population)):
        return there[0]
    return known[0] if known else None


def _rows(name: str, gazetteer: Gazetteer, states: frozenset[str]) -> tuple[tuple[KnownPlace, ...], tuple[KnownPlace, ...]]:
    """What the gazetteer has of a name, as it stands or without "city": its places, and the villages of some states."""
    for form in (name, _KIND.sub("", name)):
        known, villages = gazetteer.places_named(form), gazetteer.villages_named(form, states)
        if known or villages:
            return known, villages
    return (), ()


def _added(unit: Unit, articles: Mapping[str, Article]) -> list[str]:
    """What the text adds after the name behind a comma: "Hyderabad, Sindh"."""
    text = (articles[unit.article].text or "") if unit.article in articles else ""
    return [match.group(1) for one in unit.mentions if (match := _ADDED.match(text, one.span.end))]


def _key(name: str, row: KnownPlace | None, desk: Desk, gazetteer: Gazetteer) -> str:
    if found := _of_desk(name, desk):
        return f"desk {found.name}"
    if row:
        return row.id
    states = gazetteer.states_named(name)
    return f"state {states[0].iso2}" if states else loose_key(name, "place")


def _of_desk(name: str, desk: Desk) -> DeskPlace | None:
    return next((one for one in desk.places if key_of(name) in map(key_of, (one.name, *one.aliases))), None)


def _place(key: str, group: list[Unit], row: KnownPlace | None, desk: Desk, gazetteer: Gazetteer) -> Place:
    name = most(unit.name for unit in group)
    forms = {form for unit in group for form in unit.forms}
    id_ = content_id("place", key)
    if found := _of_desk(name, desk):
        aliases = tuple(sorted((forms | set(found.aliases)) - {found.name}))
        where = (found.latitude, found.longitude) if found.latitude is not None else (row.latitude, row.longitude) if row else (None, None)
        return Place(id=id_, name=found.name, aliases=aliases, country=found.country, latitude=where[0], longitude=where[1])
    rest = tuple(sorted(forms - {name}))
    if row:
        number = int(row.id[9:]) if row.id.startswith("geonames:") and row.id[9:].isdigit() else None
        return Place(id=id_, name=name, aliases=rest, country=row.country or None, latitude=row.latitude, longitude=row.longitude, geonames=number)
    states = gazetteer.states_named(name)
    return Place(id=id_, name=name, aliases=rest, country=states[0].iso2 if states else None)
