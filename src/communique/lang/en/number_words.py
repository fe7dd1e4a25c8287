"""English number words: values, scales, bounds, units, currencies.

In: nothing. Out: tables. Surprising: "m" and "k" scale only when glued to digits, "pc" is per cent as Pakistani papers write it.
"""

from __future__ import annotations

_ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
WORDS: dict[str, int] = {word: at for at, word in enumerate(_ONES.split())}
WORDS |= {word: at * 10 for at, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}
SCALES: dict[str, float] = {
    "hundred": 1e2, "hundreds": 1e2, "thousand": 1e3, "lakh": 1e5, "lakhs": 1e5, "lac": 1e5, "crore": 1e7, "crores": 1e7,
    "million": 1e6, "mn": 1e6, "m": 1e6, "billion": 1e9, "bn": 1e9, "trillion": 1e12, "tn": 1e12, "k": 1e3, "dozen": 12.0, "b": 1e9,
}
BOUNDS: tuple[tuple[str, str], ...] = (
    ("no more than", "at_most"), ("no fewer than", "at_least"), ("no less than", "at_least"), ("not less than", "at_least"), ("more than", "over"), ("less than", "under"), ("fewer than", "under"),
    ("as many as", "at_least"), ("as much as", "at_least"), ("at least", "at_least"), ("at most", "at_most"), ("up to", "at_most"),
    ("close to", "about"), ("over", "over"), ("above", "over"), ("exceeding", "over"), ("under", "under"), ("below", "under"),
    ("about", "about"), ("around", "about"), ("nearly", "about"), ("almost", "about"), ("some", "about"), ("roughly", "about"),
    ("approximately", "about"), ("an estimated", "about"),
)
UNITS: dict[str, str] = {
    "kilometre": "kilometre", "kilometer": "kilometre", "km": "kilometre", "mile": "mile", "metre": "metre", "meter": "metre",
    "second": "second", "minute": "minute", "hour": "hour", "day": "day", "week": "week", "month": "month", "year": "year", "tonne": "tonne", "ton": "tonne",
    "kilogram": "kilogram", "kilogramme": "kilogram", "kg": "kilogram", "megawatt": "megawatt", "mw": "megawatt", "litre": "litre",
    "acre": "acre", "hectare": "hectare", "foot": "foot", "feet": "foot", "inch": "inch", "yard": "yard", "pound": "GBP",
}
CURRENCIES: dict[str, str] = {
    "us$": "USD", "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "dollar": "USD", "dollars": "USD", "euro": "EUR",
    "euros": "EUR", "pounds": "GBP", "rupees": "Rs", "rupee": "Rs", "rs": "Rs", "rs.": "Rs", "pkr": "PKR", "inr": "INR", "usd": "USD", "eur": "EUR",
    "crowns": "crowns", "yuan": "CNY", "yen": "JPY",
}
UP = frozenset("rise rose risen increase grow grew climb jump surge soar gain up higher".split())
DOWN = frozenset("fall fell fallen decrease drop decline shrink sink down lower slip plunge".split())

COUNTABLE = frozenset(
    """people person men man women woman child children civilian soldier troop guard officer policeman policemen police militant gunmen
    gunman rebel fighter insurgent worker student teacher journalist doctor nurse driver villager resident passenger hostage prisoner
    detainee suspect refugee family families household member official dead killed wounded injured injurie fatalitie casualtie death
    victim survivor attack bomb bombing blast explosion raid incident strike operation helicopter vehicle truck lorrie lorry bus tank
    drone aircraft plane jet ship boat rifle weapon radio missile rocket school hospital house home village bridge shop tent post
    checkpoint investigator expert dog instructor trainer engineer diplomat adviser terrorist conscript other herder miner farmer boy
    girl pilot sailor""".split()
)
"""Nouns (without their plural s) whose small numbers, spelled out, are worth a table: people, attacks, machines, buildings."""
