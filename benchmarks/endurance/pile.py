"""A pile of pages of any size, made up: states, ministers and towns that are nowhere, four outlets on each occurrence.

In: a folder and how many. Out: the folder with so many pages. Surprising: every occurrence has names and facts of its own, drawn
by its number, and an outlet tells a choice of them; so eight thousand pages are two thousand stories, and no template is a text
that all of them seem to copy.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

OUTLETS = ("The Herald", "Harbour Wire", "Tarn Gazette", "Market Agency")
FACTS, TOLD = 10, 8
_HEADS = "Ar Bel Cor Dun El Fen Gal Hes Il Jor Kal Lun Mor Nev Ost Pel Quar Ros Sul Tav Ul Ver Wes Yar Zel".split()
_TAILS = "dova mar rin stan via dor nia gund lia tor vask mere than wick holm".split()
_GIVEN = "Ada Bram Cleo Dario Edda Falk Greta Hugo Ines Jarl Karin Lev Mira Nils Olga Piet".split()
_FAMILY = "Olin Brandt Castell Dorner Ekholm Farr Gessner Halm Iversen Jansk Keller Lorn Marek Novak Orlan".split()
_THINGS = """accords airfields ambulances archives bakeries barges beacons blankets boats books boreholes bridges buses cables camps canals cattle
    clinics coins consulates containers convoys cranes dams depots diesel dikes doctors drills drones dykes embassies engines envoys exports fabrics
    ferries fertilisers fields fishermen fleets flights flour forests freighters fuel garrisons generators glaciers grain guards harbours hides hospitals
    huts imports inspectors islands journalists kilns ladders lamps lanterns lenders licences lorries machines maps markets masts medicines mills mines
    miners mirrors monuments motors nets notes nurses observers orchards orders oxen panels parcels passports patrols permits pilots pipes plants ploughs
    pumps quarries radars radios rails ranges reactors refugees reservoirs rifles rivers roads rockets ropes routes sailors salaries samples schools seeds
    senators sensors settlers sheep shelters ships shops silos smugglers soldiers stamps statues stoves streets students subsidies sugar surveys tankers
    tariffs teachers tents timber tolls tools towers tractors trains treaties troops trucks tunnels turbines uniforms vaccines valleys vans veterans
    vessels villages vineyards visas volunteers wages waggons walls wards warehouses wells wheat widows windmills workers yards""".split()
_DEEDS = """accepted abandoned bought built cancelled closed counted delayed delivered demanded destroyed examined exchanged financed found guarded handed hid
    inspected leased lost mapped moved named opened painted paid postponed promised protected raided rebuilt received refused registered released
    repaired replaced returned searched seized sent shared shipped signed sold stopped surveyed taxed tested traded trained visited welcomed withdrew""".split()
_KINDS = """ageing armed broken cheap coastal costly crowded damaged distant early empty foreign frozen heavy hidden idle joint late local lost modern
    narrow new northern old open poor private public remote rusting secret small southern spare stolen stranded unpaid unused western wooden""".split()
_TIMES = """at dawn before the harvest|after the floods|during a truce|for the third time|in spite of the rain|last winter|near the old customs house|on the eve of
    the vote|over the objections of the opposition|since the spring|under a new law|under guard|while the ministers met|with borrowed money|within a week|without
    a word|without notice|to the surprise of merchants|by order of the court|at the request of the union|along the ridge|behind closed doors|across the strait""".replace("\n    ", " ").split("|")
_MONTHS = "January February March April May June July August September October November December".split()
_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


def write_pile(folder: Path, count: int) -> Path:
    """So many pages."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        (folder / f"{number:06}.html").write_text(page(number), encoding="utf-8")
    return folder


def page(number: int) -> str:
    """The page of a number: one outlet's report of an occurrence, in its own choice and order of facts."""
    occurrence, outlet = divmod(number, len(OUTLETS))
    facts, own = _occurrence(random.Random(occurrence)), random.Random(f"page {number}")
    sentences = own.sample(facts, TOLD)
    day = date(2031, 1, 1) + timedelta(days=occurrence % 1000)
    body = "".join(f"<p>{sentences[n]} {sentences[n + 1]}</p>\n" for n in range(0, TOLD, 2))
    host = OUTLETS[outlet].split()[-1].lower()
    return (
        f'<html><head><title>{facts[0][:70]}</title>\n<meta property="og:site_name" content="{OUTLETS[outlet]}">'
        f'<meta property="article:published_time" content="{day}T08:00:00Z">\n<link rel="canonical" href="https://{host}.example/{number}"></head>\n'
        f"<body><article><h1>{facts[0][:70]}</h1>\n{body}</article></body></html>\n"
    )


def _occurrence(draw: random.Random) -> list[str]:
    """The facts of an occurrence, a sentence each."""
    places = [draw.choice(_HEADS) + draw.choice(_TAILS) for _ in range(4)]
    people = [f"{draw.choice(_GIVEN)} {draw.choice(_FAMILY)}" for _ in range(3)]
    return [draw.choice(_WAYS)(draw, places, people) for _ in range(FACTS)]


def _deed(draw: random.Random, places: list[str]) -> str:
    count = draw.choice((f"{draw.randrange(20, 9000):,}", str(draw.randrange(3, 60)), "several", "most of its"))
    return f"{draw.choice(_DEEDS)} {count} {draw.choice(_KINDS)} {draw.choice(_THINGS)} in {draw.choice(places)}"


def _done(draw: random.Random, places: list[str], people: list[str]) -> str:
    return f"{draw.choice(places[:2])} {_deed(draw, places)} {draw.choice(_TIMES)}."


def _said(draw: random.Random, places: list[str], people: list[str]) -> str:
    who = draw.choice(people)
    return f"{who}, {draw.choice(('foreign minister', 'envoy', 'spokesman', 'governor'))} of {places[0]}, {draw.choice(('said', 'announced', 'denied', 'insisted'))} that {places[1]} had {_deed(draw, places)}."


def _quoted(draw: random.Random, places: list[str], people: list[str]) -> str:
    return f"“We will not leave {draw.choice(places)} to the {draw.choice(_KINDS)} {draw.choice(_THINGS)} {draw.choice(_TIMES)},” {draw.choice(people)} told reporters on {draw.choice(_WEEKDAYS)}."


def _asked(draw: random.Random, places: list[str], people: list[str]) -> str:
    verb = draw.choice(("asked for", "promised", "pledged", "offered"))
    return f"{places[1]} {verb} {draw.randrange(5, 800)} {draw.choice(_THINGS)} and the training of {draw.randrange(5, 90)} {draw.choice(_KINDS)} {draw.choice(_THINGS)} before {draw.choice(_MONTHS)}."


_WAYS: tuple[Callable[[random.Random, list[str], list[str]], str], ...] = (_done, _done, _said, _said, _quoted, _asked)
