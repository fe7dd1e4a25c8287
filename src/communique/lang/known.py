"""Which known thing a name may be: the desk first, then the packaged gazetteer.

In: a desk and a gazetteer. Out: `KnownNames.meaning(form)`, the best sense of a surface form. Surprising: towns count
only where nothing else bears the name, and a capital is its state's seat: whether it acts or is a place, the context says.
"""

from __future__ import annotations

from functools import cached_property

from msgspec import Struct

from communique.lang.en.titles import REALMS
from communique.lang.gazetteer import Gazetteer, key_of
from communique.model import Desk

_TOWN_POPULATION = 40_000  # smaller towns share their names with people and things too often; set by eye, 2026-11-25


class Meaning(Struct, frozen=True):
    """What a form means: its canonical name, actor type or "place", and how (name, capital, demonym, metonym, combining)."""

    name: str
    type: str
    sense: str = "name"
    state: str | None = None


class KnownNames(Struct, frozen=True, dict=True):
    """Lookup of surface forms in a desk and a gazetteer."""

    desk: Desk
    gazetteer: Gazetteer

    def meaning(self, form: str) -> Meaning | None:
        """The best sense of a form, or None."""
        return self._desk_meaning(form) or self._packaged_meaning(form)

    @cached_property
    def _desk_forms(self) -> dict[str, Meaning]:
        forms: dict[str, Meaning] = {}
        for actor in self.desk.actors:
            senses = (("name", (actor.name, *actor.aliases)), ("demonym", actor.demonyms), ("capital", (actor.capital,) if actor.capital else ()))
            for sense, words in senses:
                for form in words:
                    forms.setdefault(key_of(form), Meaning(actor.name, actor.type, sense, actor.state))
        for place in self.desk.places:
            for form in (place.name, *place.aliases):
                forms.setdefault(key_of(form), Meaning(place.name, "place", "name", place.country))
        for outlet in self.desk.outlets:
            for form in (outlet.name, *outlet.aliases):
                forms.setdefault(key_of(form), Meaning(outlet.name, "media", "name", outlet.country))
        return forms

    def _desk_meaning(self, form: str) -> Meaning | None:
        return self._desk_forms.get(key_of(form))

    def _packaged_meaning(self, form: str) -> Meaning | None:
        senses = self.gazetteer.states_meant(form)
        if senses:
            one = senses[0]
            return Meaning(one.state.name, "state", one.sense, one.state.iso2)
        for body in self.gazetteer.bodies_named(form):
            return Meaning(body.name, body.type, "name", body.state or None)
        for place in self.gazetteer.places_named(form):
            if place.kind != "town" or place.population >= _TOWN_POPULATION:
                return Meaning(place.name, "place", "name", place.country)
        return self._realm(form)

    def _realm(self, form: str) -> Meaning | None:
        """The state that is told with what it is: "Republic of Norvia", "the Norvian Government"."""
        words = form.split()
        at = next((n for n, word in enumerate(words[1:3], 1) if word == "of" and words[n - 1].casefold() in REALMS), None)
        inner = words[at + 1 :] if at else words[:-1] if words and words[-1].casefold() in REALMS else []
        meaning = self.meaning(" ".join(inner).removeprefix("the ")) if inner else None
        return Meaning(meaning.name, "state", "name", meaning.state) if meaning and meaning.type == "state" and meaning.sense != "metonym" else None
