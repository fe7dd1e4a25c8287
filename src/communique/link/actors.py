"""Names of all articles → actors and places, and which of them a name in an article means.

In: articles, annotations, desk, gazetteer. Out: `Linked`. Surprising: likeness of spelling joins only together with the same
role or a common setting; a surname alone, and a name like "Foreign Ministry", stay within their article.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from msgspec import Struct

from communique.lang.en.titles import STATE_BODIES
from communique.lang.gazetteer import Gazetteer, key_of
from communique.link.building import build_actor
from communique.link.joining import Group, join_units
from communique.link.places import PlaceNames, link_places
from communique.link.settled import settled
from communique.link.units import units_of
from communique.model import Actor, Annotation, Article, Desk, Place


class Linked(Struct, frozen=True):
    """Actors and places, each in the order of its ids, and the lookups."""

    actors: tuple[Actor, ...] = ()
    places: tuple[Place, ...] = ()
    names: dict[tuple[str, str], str] = {}
    everywhere: dict[str, str] = {}
    place_names: PlaceNames = {}

    def actor_of(self, article: str, name: str) -> str | None:
        """The actor that a form means in an article, else the only one that bears it anywhere."""
        key = key_of(name)
        return self.names.get((article, key)) or self.everywhere.get(key)

    def place_of(self, name: str, article: str) -> str | None:
        """The place that a name means in an article."""
        return self.place_names.get((article, key_of(name)))


def link_actors(articles: Sequence[Article], annotations: Sequence[Annotation], desk: Desk, gazetteer: Gazetteer) -> Linked:
    """Everyone and everywhere that is named; desk actors that no article names are left out."""
    by_id = {article.id: article for article in articles}
    annotations = settled(annotations, desk, gazetteer)
    groups = join_units(by_id, units_of(annotations, False), desk, gazetteer)
    actors: dict[str, Actor] = {}
    names: dict[tuple[str, str], str] = {}
    bearers: dict[str, set[str]] = {}
    shared = _shared(groups)
    for group in groups:
        actor = build_actor(group, by_id)
        actors[actor.id] = actor
        for unit in group.units:
            for form in unit.forms:
                if not shared.get((unit.article, form)):
                    names.setdefault((unit.article, key_of(form)), actor.id)
            names[unit.article, key_of(unit.name)] = actor.id
        if not group.local:
            for form in (actor.name, *actor.aliases):
                bearers.setdefault(key_of(form), set()).add(actor.id)
    places, place_names = link_places(units_of(annotations, True), by_id, desk, gazetteer, _states(annotations, gazetteer))
    everywhere = {key: min(ids) for key, ids in bearers.items() if len(ids) == 1}
    return Linked(tuple(actors[one] for one in sorted(actors)), places, names, everywhere, place_names)


def _shared(groups: Sequence[Group]) -> Mapping[tuple[str, str], bool]:
    """The small words, like "foreign ministry", by which an article means more than one body."""
    held = Counter((unit.article, form) for group in groups for unit in group.units for form in unit.forms if form != unit.name and form in STATE_BODIES)
    return {pair: count > 1 for pair, count in held.items()}


def _states(annotations: Sequence[Annotation], gazetteer: Gazetteer) -> dict[str, frozenset[str]]:
    """The states that each article names, by their codes."""
    return {
        one.article: frozenset(sense.state.iso2 for name in one.names if name.type == "state" for sense in gazetteer.states_meant(name.refers or name.text))
        for one in annotations
    }
