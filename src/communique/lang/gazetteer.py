"""Which states, places and bodies of the world a name may mean.

In: the texts of the four tables of `communique/gazetteer`, then surface forms. Out: every known state, place or body of
that name, ambiguity kept. Surprising: case decides for short acronyms. "US", "IS", "WHO" and "CAR" match only as they are
written, while "Nato" and "NATO", "Azad Kashmir" and "AZAD-KASHMIR" are the same. In all but those
acronyms lower case is as good as capitals, and Turkey, Dawn and Van are words too: callers give names, not any word.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property, lru_cache
from typing import TypeVar

from msgspec import Struct

STATE_COLUMNS = (
    "iso2", "iso3", "name", "aliases", "combining", "capital", "capital_aliases", "metonyms", "demonyms",
    "latitude", "longitude", "region",
)  # fmt: skip
DIVISION_COLUMNS = ("code", "name", "aliases", "country", "latitude", "longitude", "population")
TOWN_COLUMNS = ("id", "kind", "name", "aliases", "country", "admin1", "latitude", "longitude", "population")
VILLAGE_COLUMNS = ("keys", "id", "name", "country", "admin1", "latitude", "longitude", "population")
BODY_COLUMNS = ("name", "aliases", "type", "state", "part_of")

ACRONYM_LETTERS = 5
_LETTERS = str.maketrans(
    {"ı": "i", "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ð": "d", "ß": "ss", "æ": "ae", "Æ": "Ae", "ə": "a",
     "Ə": "A", "œ": "oe", "&": " and ", ".": "", ",": " ", "/": " "}
    | dict.fromkeys("-‐‑‒–—_", " ")
    | dict.fromkeys("'’‘ʼʻʿʾ`´", "")
)  # fmt: skip


class KnownState(Struct, frozen=True):
    """A state and the words by which the press means it, each list under its sense."""

    iso2: str
    iso3: str
    name: str
    aliases: tuple[str, ...] = ()
    combining: tuple[str, ...] = ()
    capital: str = ""
    capital_aliases: tuple[str, ...] = ()
    metonyms: tuple[str, ...] = ()
    demonyms: tuple[str, ...] = ()
    latitude: float | None = None
    longitude: float | None = None
    region: str = ""


class KnownPlace(Struct, frozen=True):
    """A place: kind is division, town or district; id is an ISO 3166-2 code, "geonames:…" or "ucdp:…"."""

    id: str
    kind: str
    name: str
    aliases: tuple[str, ...] = ()
    country: str = ""
    admin1: str = ""
    latitude: float | None = None
    longitude: float | None = None
    population: int = 0


class KnownBody(Struct, frozen=True):
    """An organisation, force, outlet, agreement or exercise; type is one of the record's actor types."""

    name: str
    aliases: tuple[str, ...] = ()
    type: str = "other"
    state: str = ""
    part_of: str = ""


class StateSense(Struct, frozen=True):
    """How a form means a state; sense is name, demonym, capital, metonym or combining."""

    state: KnownState
    sense: str


T = TypeVar("T")


class _Index(dict[str, tuple[T, ...]]):
    """Keys to all rows that bear them, in the order of the tables."""

    def put(self, forms: Iterable[str], row: T) -> None:
        for key in dict.fromkeys(map(key_of, forms)):
            self[key] = (*self.get(key, ()), row)

    def named(self, form: str) -> tuple[T, ...]:
        return next((found for keys in _tries(form) if (found := self._all(keys))), ())

    def _all(self, keys: tuple[str, ...]) -> tuple[T, ...]:
        rows = [row for key in keys for row in self.get(key, ())]
        return tuple(row for at, row in enumerate(rows) if row not in rows[:at])


class Gazetteer(Struct, frozen=True, dict=True):
    """Rows of the tables; the indexes are built when first asked for."""

    states: tuple[KnownState, ...] = ()
    divisions: tuple[KnownPlace, ...] = ()
    towns: tuple[KnownPlace, ...] = ()
    bodies: tuple[KnownBody, ...] = ()
    villages: str = ""

    @classmethod
    def from_tables(cls, states: str, divisions: str, towns: str, bodies: str, villages: str = "") -> Gazetteer:
        """Reads the four TSV texts, each with its header row; the villages are read when first asked for."""
        return cls(
            tuple(map(_state, _rows(states, STATE_COLUMNS))),
            tuple(map(_division, _rows(divisions, DIVISION_COLUMNS))),
            tuple(map(_town, _rows(towns, TOWN_COLUMNS))),
            tuple(map(_body, _rows(bodies, BODY_COLUMNS))),
            villages,
        )

    def states_named(self, form: str) -> tuple[KnownState, ...]:
        """States of that name or alias; not by capital, demonym or metonym."""
        return tuple(found.state for found in self.states_meant(form) if found.sense == "name")

    def states_meant(self, form: str) -> tuple[StateSense, ...]:
        """States that the form may mean in any sense, names first."""
        return self._state_index.named(form)

    def places_named(self, form: str) -> tuple[KnownPlace, ...]:
        """Capitals, then divisions, towns, districts, each by falling population."""
        return tuple(sorted(self._place_index.named(form), key=self._rank))

    def villages_named(self, form: str, countries: frozenset[str]) -> tuple[KnownPlace, ...]:
        """Small towns and districts of some states, the largest first: their names are too many to be meant without a state."""
        rows = [_village(line.split("\t")) for line in self._village_lines.get(key_of(form).casefold(), ())]
        return tuple(sorted((row for row in rows if row.country in countries), key=lambda row: (-row.population, row.id)))

    def bodies_named(self, form: str) -> tuple[KnownBody, ...]:
        return self._body_index.named(form)

    def state(self, iso2: str) -> KnownState | None:
        return self._by_iso2.get(iso2)

    def division(self, code: str) -> KnownPlace | None:
        return self._by_code.get(code)

    @cached_property
    def _by_iso2(self) -> dict[str, KnownState]:
        return {state.iso2: state for state in self.states}

    @cached_property
    def _by_code(self) -> dict[str, KnownPlace]:
        return {division.id: division for division in self.divisions}

    @cached_property
    def _capitals(self) -> frozenset[tuple[str, str]]:
        return frozenset((state.iso2, key_of(state.capital)) for state in self.states)

    @cached_property
    def _state_index(self) -> _Index[StateSense]:
        index: _Index[StateSense] = _Index()
        for sense, forms_of in _SENSES:
            for state in self.states:
                index.put(forms_of(state), StateSense(state, sense))
        return index

    @cached_property
    def _place_index(self) -> _Index[KnownPlace]:
        return _index_of((*self.divisions, *self.towns))

    @cached_property
    def _body_index(self) -> _Index[KnownBody]:
        return _index_of(self.bodies)

    @cached_property
    def _village_lines(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for line in self.villages.splitlines()[1:]:
            for key in line[: line.index("\t")].split("|"):
                found.setdefault(key, []).append(line)
        return found

    def _rank(self, place: KnownPlace) -> tuple[int, int, str]:
        if place.kind == "town" and (place.country, key_of(place.name)) in self._capitals:
            return 0, -place.population, place.id
        return ("", "division", "town", "district").index(place.kind), -place.population, place.id


_SENSES: tuple[tuple[str, Callable[[KnownState], tuple[str, ...]]], ...] = (
    ("name", lambda state: (state.name, *state.aliases)),
    ("demonym", lambda state: state.demonyms),
    ("capital", lambda state: (state.capital, *state.capital_aliases)),
    ("metonym", lambda state: state.metonyms),
    ("combining", lambda state: state.combining),
)


@lru_cache(maxsize=200_000)
def key_of(form: str) -> str:
    """The form as indexes hold it: acronyms of up to five capitals keep their case, all else is folded."""
    plain = _plain(form)
    return plain if _is_acronym(plain) else plain.casefold()


def _plain(form: str) -> str:
    """Without diacritics, apostrophes and dots; hyphens are spaces."""
    text = form.translate(_LETTERS)
    if not text.isascii():
        text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join(text.split())


def _is_acronym(plain: str) -> bool:
    if len(plain) > 2 * ACRONYM_LETTERS or not plain.isupper():
        return False
    return sum(map(str.isalpha, plain)) <= ACRONYM_LETTERS


def _tries(form: str) -> Iterator[tuple[str, ...]]:
    """Keys to look under, best first: a word in capitals may be an acronym or a headline's "IRAN"; "the" may go."""
    plain = _plain(form)
    yield (plain, plain.casefold()) if _is_acronym(plain) else (plain.casefold(),)
    if plain[:4].casefold() == "the ":
        yield from _tries(plain[4:])


def _index_of(rows: Iterable[T]) -> _Index[T]:
    index: _Index[T] = _Index()
    for row in rows:
        index.put((row.name, *row.aliases), row)  # type: ignore[attr-defined]
    return index


def _rows(text: str, columns: tuple[str, ...]) -> list[list[str]]:
    header, *lines = text.splitlines()
    if tuple(header.split("\t")) != columns:
        raise ValueError(f"a gazetteer table begins {header[:60]!r}, expected the columns {' '.join(columns)}")
    return [line.split("\t") for line in lines if line]


def _state(row: list[str]) -> KnownState:
    iso2, iso3, name, aliases, combining, capital, capitals, metonyms, demonyms, latitude, longitude, region = row
    return KnownState(
        iso2, iso3, name, _many(aliases), _many(combining), capital, _many(capitals), _many(metonyms), _many(demonyms),
        _number(latitude), _number(longitude), region,
    )  # fmt: skip


def _division(row: list[str]) -> KnownPlace:
    code, name, aliases, country, latitude, longitude, population = row
    place = _number(latitude), _number(longitude)
    return KnownPlace(code, "division", name, _many(aliases), country, name, *place, int(population or 0))


def _town(row: list[str]) -> KnownPlace:
    id_, kind, name, aliases, country, admin1, latitude, longitude, population = row
    place = _number(latitude), _number(longitude)
    return KnownPlace(id_, kind, name, _many(aliases), country, admin1, *place, int(population or 0))


def _village(row: list[str]) -> KnownPlace:
    keys, id_, name, country, admin1, latitude, longitude, population = row
    kind, known = ("town", f"geonames:{id_}") if id_.isdigit() else ("district", id_)
    return KnownPlace(known, kind, name or keys.partition("|")[0].title(), (), country, admin1, _number(latitude), _number(longitude), int(population or 0))


def _body(row: list[str]) -> KnownBody:
    name, aliases, kind, state, part_of = row
    return KnownBody(name, _many(aliases), kind, state, part_of)


def _many(cell: str) -> tuple[str, ...]:
    return tuple(cell.split("|")) if cell else ()


def _number(cell: str) -> float | None:
    return float(cell) if cell else None
