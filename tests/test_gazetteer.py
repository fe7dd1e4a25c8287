"""The packaged gazetteers: complete, consistent, small, quick, and ambiguity and acronyms kept."""

from __future__ import annotations

import time
from functools import cache
from pathlib import Path

import pytest

from communique.lang.gazetteer import Gazetteer, KnownPlace
from communique.vocabulary.actors import ACTOR_TYPES

FOLDER = Path(__file__).resolve().parent.parent / "src" / "communique" / "gazetteer"


def texts() -> list[str]:
    return [(FOLDER / f"{name}.tsv").read_text(encoding="utf-8") for name in ("states", "divisions", "towns", "bodies")]


@cache
def world() -> Gazetteer:
    return Gazetteer.from_tables(*texts())


def countries(places: tuple[KnownPlace, ...]) -> list[str]:
    return [place.country for place in places]


def senses(form: str) -> list[tuple[str, str]]:
    return [(found.state.iso2, found.sense) for found in world().states_meant(form)]


def test_every_state_has_what_the_press_calls_it() -> None:
    assert len(world().states) >= 240
    for state in world().states:
        assert state.capital and state.demonyms and len(state.iso2) == 2 and len(state.iso3) == 3, state.iso2
        assert state.latitude is not None or state.iso2 == "TK"
    assert {"PS", "XK", "TW"} <= {state.iso2 for state in world().states}


def test_every_capital_is_a_known_town() -> None:
    missing = [s.capital for s in world().states if s.iso2 not in countries(world().places_named(s.capital))]
    assert missing == ["Fakaofo"], "an atoll of 500 people"


def test_primary_keys_are_unique_and_rows_sorted() -> None:
    gazetteer = world()
    for keys in (
        [state.iso2 for state in gazetteer.states],
        [place.id for place in gazetteer.divisions],
        [place.id for place in gazetteer.towns],
        [body.name for body in gazetteer.bodies],
    ):
        assert len(keys) == len(set(keys))
        assert keys == sorted(keys)


def test_references_hold() -> None:
    states = {state.iso2 for state in world().states}
    bodies = {body.name for body in world().bodies}
    for body in world().bodies:
        assert body.type in ACTOR_TYPES
        assert not body.state or body.state in states, body
        assert not body.part_of or body.part_of in bodies - {body.name}, body
    for place in (*world().divisions, *world().towns):
        assert place.country in states | {"IO", "UM", "TF", "AQ", "GS", "BV", "HM"}, place


def test_no_form_is_empty_or_repeated_in_a_row() -> None:
    for row in (*world().divisions, *world().towns, *world().bodies):
        assert row.name == row.name.strip() and all(form == form.strip() != "" for form in row.aliases), row
        assert row.name not in row.aliases and len(set(row.aliases)) == len(row.aliases), row


def test_us_is_a_state_and_us_is_not() -> None:
    for form in ("US", "U.S.", "USA", "U.S.A.", "United States", "the United States", "America"):
        assert [state.iso2 for state in world().states_named(form)] == ["US"], form
    for form in ("us", "Us", "usa"):
        assert world().states_named(form) == (), form


@pytest.mark.parametrize(
    ("form", "lower"), [("WHO", "who"), ("IS", "is"), ("ICE", "ice"), ("AP", "ap"), ("RAW", "Raw"), ("ECO", "Eco")]
)
def test_acronyms_match_only_as_they_are_written(form: str, lower: str) -> None:
    assert world().bodies_named(form)
    assert world().bodies_named(lower) == ()


def test_a_headline_in_capitals_still_names_a_state() -> None:
    assert [state.iso2 for state in world().states_named("IRAN")] == ["IR"]
    assert [state.iso2 for state in world().states_named("PAKISTAN")] == ["PK"]


def test_senses_of_a_state_are_told_apart() -> None:
    assert senses("Kremlin") == senses("the Kremlin") == [("RU", "metonym")]
    assert ("PK", "demonym") in senses("Pakistanis")
    assert senses("Pak") == [("PK", "combining")]
    assert senses("Washington") == [("US", "capital")]
    assert senses("Kiev") == senses("Kyiv") == [("UA", "capital")]
    assert {state for state, _ in senses("Congo")} == {"CD", "CG"}
    assert {state for state, _ in senses("Korean")} == {"KP", "KR"}
    assert {state for state, _ in senses("Dominicans")} == {"DM", "DO"}


def test_georgia_is_a_state_and_a_division() -> None:
    assert [state.iso2 for state in world().states_named("Georgia")] == ["GE"]
    assert [place.id for place in world().places_named("Georgia")] == ["US-GA"]


def test_hyderabad_lies_in_two_states_the_larger_first() -> None:
    towns = [place for place in world().places_named("Hyderabad") if place.kind == "town"]
    assert countries(tuple(towns)) == ["IN", "PK"]
    assert towns[0].population > towns[1].population


def test_order_of_places() -> None:
    assert [place.kind for place in world().places_named("Peshawar")] == ["town", "district"]
    assert world().places_named("Kabul")[0].kind == "town", "a capital before its province"
    assert world().places_named("Gaza")[0].id == "PS-x-gaza", "the more populous of namesakes"
    assert {"IN-PB", "PK-PB"} == {place.id for place in world().places_named("Punjab")}


@pytest.mark.parametrize(
    ("form", "code"),
    [
        ("KPK", "PK-KP"), ("Khyber-Pakhtunkhwa", "PK-KP"), ("NWFP", "PK-KP"), ("gilgit baltistan", "PK-GB"), ("AJK", "PK-JK"),
        ("FATA", "PK-x-fata"), ("Baluchistan", "PK-BA"), ("Donbass", "UA-x-donbas"), ("Tigray", "ET-TI"), ("Xinjiang", "CN-XJ"),
        ("Sistan-Baluchestan", "IR-11"), ("North Kivu", "CD-NK"), ("California", "US-CA"), ("Kharkiv Oblast", "UA-63"),
        ("Belgorod region", "RU-BEL"), ("Nangarhar province", "AF-NAN"), ("Bavaria", "DE-BY"),
    ],
)  # fmt: skip
def test_divisions_by_their_press_names(form: str, code: str) -> None:
    assert code in [place.id for place in world().places_named(form)]


@pytest.mark.parametrize(
    ("form", "name", "country"),
    [
        ("Mazar-e-Sharif", "Mazar-i-Sharif", "AF"), ("Miranshah", "Miran Shah", "PK"), ("Kharkov", "Kharkiv", "UA"),
        ("Khan Yunis", "Khan Younis", "PS"), ("Deir al-Zor", "Deir ez-Zor", "SY"), ("Bombay", "Mumbai", "IN"),
        ("sao paulo", "Sao Paulo", "BR"), ("St. Petersburg", "Saint Petersburg", "RU"),
    ],
)  # fmt: skip
def test_towns_by_their_press_names(form: str, name: str, country: str) -> None:
    assert (name, country) in [
        (place.name, place.country) for place in world().places_named(form) if place.kind == "town"
    ]


def test_districts_stand_where_they_lie() -> None:
    swat = next(place for place in world().places_named("Swat") if place.kind == "district")
    assert swat.admin1 == "Khyber Pakhtunkhwa" and swat.latitude is not None and 34.5 < swat.latitude < 36
    assert world().places_named("North Waziristan")[0].kind == "district"


@pytest.mark.parametrize(
    ("forms", "name"),
    [
        (("IS-K", "ISKP", "ISIS-K", "ISIS-Khorasan", "Daesh Khorasan", "Islamic State–Khorasan"), "Islamic State Khorasan Province"),
        (("TTP", "Tehreek-e-Taliban Pakistan", "Tehrik-i-Taliban Pakistan", "Pakistani Taliban"), "Tehrik-i-Taliban Pakistan"),
        (("al Qaeda", "al-Qaida", "Al-Qa'ida", "Al-Qa’ida"), "Al-Qaeda"),
        (("al-Shabaab", "Al Shabab", "Shabaab"), "Al-Shabaab"),
        (("Wilson Centre", "Wilson Center"), "Wilson Center"),
        (("Nato", "NATO", "N.A.T.O."), "NATO"),
        (("UNSC", "UN Security Council", "U.N. Security Council", "United Nations Security Council"), "UN Security Council"),
        (("State Department", "the State Department", "US Department of State"), "US State Department"),
        (("AP", "The Associated Press"), "Associated Press"),
        (("GCTF", "Global Counter-Terrorism Forum", "Global Counterterrorism Forum"), "Global Counterterrorism Forum"),
    ],
)  # fmt: skip
def test_bodies_by_every_form(forms: tuple[str, ...], name: str) -> None:
    for form in forms:
        assert [body.name for body in world().bodies_named(form)] == [name], form


def test_acronyms_of_several_bodies_keep_them_all() -> None:
    assert {body.state for body in world().bodies_named("AFP")} == {"FR", "PH", "AU"}
    assert {body.name for body in world().bodies_named("SDF")} == {"Self-Defense Forces", "Syrian Democratic Forces"}


def test_villages_are_meant_only_beside_their_state() -> None:
    villages = (FOLDER / "villages.tsv").read_text(encoding="utf-8")
    gazetteer = Gazetteer.from_tables(*texts(), villages)
    found = gazetteer.villages_named("Lagodekhi", frozenset({"GE"}))
    assert [(place.country, place.kind) for place in found] == [("GE", "town")] and found[0].latitude
    assert gazetteer.villages_named("Lagodekhi", frozenset({"AZ"})) == () == gazetteer.places_named("Lagodekhi")
    assert [place.id for place in gazetteer.villages_named("Palawan", frozenset({"PH"}))] == ["PH-PLW"]


def test_a_table_of_other_columns_is_refused() -> None:
    states, divisions, towns, bodies = texts()
    with pytest.raises(ValueError, match="expected the columns"):
        Gazetteer.from_tables(divisions, divisions, towns, bodies)


def test_the_folder_is_small_and_says_where_it_comes_from() -> None:
    assert sum(path.stat().st_size for path in FOLDER.iterdir() if path.is_file()) < 10_000_000
    sources = (FOLDER / "SOURCES.md").read_text(encoding="utf-8")
    assert all(word in sources for word in ("GeoNames", "UCDP", "CC BY 4.0", "MIT"))
    assert all(f"{path.stem}.tsv" in sources for path in FOLDER.glob("*.tsv"))


def test_loading_is_quick() -> None:
    tables = texts()
    start = time.process_time()
    gazetteer = Gazetteer.from_tables(*tables)
    gazetteer.places_named("Kabul"), gazetteer.states_meant("US"), gazetteer.bodies_named("UN")
    assert time.process_time() - start < 1.5, "about 0.1 s; the floor is generous for a busy machine"
