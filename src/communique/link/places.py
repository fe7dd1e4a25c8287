"""Names of places → places.

In: units of places, desk, gazetteer. Out: places and the lookup. Surprising: a name that the gazetteer has several times is
the first by its rank, capitals and divisions before towns.
"""

from __future__ import annotations

from collections.abc import Sequence

from communique.lang.gazetteer import Gazetteer, key_of
from communique.link.spelling import loose_key
from communique.link.units import Unit, most
from communique.model import Desk, DeskPlace, Place
from communique.text.ids import content_id


def link_places(units: Sequence[Unit], desk: Desk, gazetteer: Gazetteer) -> tuple[tuple[Place, ...], dict[str, str]]:
    """The places that are named, by id, and their ids by key."""
    groups: dict[str, list[Unit]] = {}
    for unit in units:
        groups.setdefault(_key(unit.name, desk, gazetteer), []).append(unit)
    places: list[Place] = []
    names: dict[str, str] = {}
    for key, group in sorted(groups.items()):
        place = _place(key, group, desk, gazetteer)
        places.append(place)
        for form in (place.name, *place.aliases):
            names.setdefault(key_of(form), place.id)
    return tuple(sorted(places, key=lambda one: one.id)), names


def _key(name: str, desk: Desk, gazetteer: Gazetteer) -> str:
    if found := _of_desk(name, desk):
        return f"desk {found.name}"
    if rows := gazetteer.places_named(name):
        return rows[0].id
    states = gazetteer.states_named(name)
    return f"state {states[0].iso2}" if states else loose_key(name, "place")


def _of_desk(name: str, desk: Desk) -> DeskPlace | None:
    return next((one for one in desk.places if key_of(name) in map(key_of, (one.name, *one.aliases))), None)


def _place(key: str, group: list[Unit], desk: Desk, gazetteer: Gazetteer) -> Place:
    name = most(unit.name for unit in group)
    forms = {form for unit in group for form in unit.forms}
    id_ = content_id("place", key)
    if found := _of_desk(name, desk):
        aliases = tuple(sorted((forms | set(found.aliases)) - {found.name}))
        return Place(id=id_, name=found.name, aliases=aliases, country=found.country, latitude=found.latitude, longitude=found.longitude)
    rest = tuple(sorted(forms - {name}))
    if rows := gazetteer.places_named(name):
        row = rows[0]
        number = int(row.id[9:]) if row.id.startswith("geonames:") and row.id[9:].isdigit() else None
        return Place(id=id_, name=name, aliases=rest, country=row.country or None, latitude=row.latitude, longitude=row.longitude, geonames=number)
    states = gazetteer.states_named(name)
    return Place(id=id_, name=name, aliases=rest, country=states[0].iso2 if states else None)
