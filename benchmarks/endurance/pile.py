"""A pile of pages of any size, made up: states, ministers and towns that are nowhere, four outlets on each occurrence.

In: a folder and how many. Out: the folder with so many pages. Surprising: every occurrence has its own names, numbers and
sentences drawn by its number, so that eight thousand pages are two thousand stories and not one page copied.
"""

from __future__ import annotations

import random
from datetime import date, timedelta
from pathlib import Path

OUTLETS = ("The Herald", "Harbour Wire", "Tarn Gazette", "Market Agency")
_HEADS, _TAILS = "Ar Bel Cor Dun El Fen Gal Hes Il Jor Kal Lun Mor Nev Ost Pel Quar Ros Sul Tav Ul Ver Wes Yar Zel".split(), "dova mar rin stan via dor nia gund lia tor vask mere than wick holm".split()
_GIVEN, _FAMILY = "Ada Bram Cleo Dario Edda Falk Greta Hugo Ines Jarl Karin Lev Mira Nils Olga Piet".split(), "Olin Brandt Castell Dorner Ekholm Farr Gessner Halm Iversen Jansk Keller Lorn Marek Novak Orlan".split()
_SENTENCES = (
    "{minister}, foreign minister of {one}, said that {number} {things} would be sent to {other} before {month}.",
    "“We will not leave {town} without {things},” {minister} told reporters in {capital} on {weekday}.",
    "{other} asked {one} for {number} more {things} and for the training of {small} officers.",
    "At least {small} people were hurt when {thing} was attacked near {town} on {weekday}, the police of {other} said.",
    "The two governments signed an agreement on {thing} in {capital} and promised to meet again in {month}.",
    "{spokesman}, a spokesman of the defence ministry, denied that {one} had withdrawn {number} {things}.",
    "According to the ministry of finance, {number} {things} crossed the border at {town} in {month}, up {small} per cent from a year ago.",
    "{one} accused {other} of holding {small} of its {things} at {town} since {month}.",
    "Officials of both sides said the talks in {capital} had lasted {small} hours and would go on.",
    "{spokesman} said {other} had pledged {number} million dollars for {thing} in {town}.",
)  # fmt: skip
_THINGS = "boats trucks radios tents lorries engines blankets vaccines generators seeds books pumps cables rails".split()
_THING = ("the water works", "the border post", "the railway", "the harbour", "the power station", "the school", "the market", "the bridge")
_MONTHS = "January February March April May June July August September October November December".split()
_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


def write_pile(folder: Path, count: int) -> Path:
    """So many pages."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        (folder / f"{number:06}.html").write_text(page(number), encoding="utf-8")
    return folder


def page(number: int) -> str:
    """The page of a number: one outlet's report of an occurrence, in its own choice of sentences."""
    occurrence, outlet = divmod(number, len(OUTLETS))
    names, own = random.Random(occurrence), random.Random(f"page {number}")
    told = _occurrence(names)
    sentences = [sentence.format(**told) for sentence in own.sample(_SENTENCES, 8)]
    day = date(2031, 1, 1) + timedelta(days=occurrence % 1000)
    body = "".join(f"<p>{sentences[n]} {sentences[n + 1]}</p>\n" for n in range(0, 8, 2))
    return (
        f'<html><head><title>{told["one"]} and {told["other"]} on {told["thing"]}: {own.choice(_THINGS)}</title>\n'
        f'<meta property="og:site_name" content="{OUTLETS[outlet]}"><meta property="article:published_time" content="{day}T08:00:00Z">\n'
        f'<link rel="canonical" href="https://{OUTLETS[outlet].split()[-1].lower()}.example/{number}"></head>\n<body><article><h1>{told["one"]} and {told["other"]}</h1>\n{body}</article></body></html>\n'
    )


def _occurrence(draw: random.Random) -> dict[str, str]:
    one, other, town, capital = (draw.choice(_HEADS) + draw.choice(_TAILS) for _ in range(4))
    minister, spokesman = (f"{draw.choice(_GIVEN)} {draw.choice(_FAMILY)}" for _ in range(2))
    return {
        "one": one, "other": other, "town": town, "capital": capital, "minister": minister, "spokesman": spokesman,
        "number": f"{draw.randrange(20, 9000):,}", "small": str(draw.randrange(3, 60)), "things": draw.choice(_THINGS),
        "thing": draw.choice(_THING), "month": draw.choice(_MONTHS), "weekday": draw.choice(_WEEKDAYS),
    }  # fmt: skip
