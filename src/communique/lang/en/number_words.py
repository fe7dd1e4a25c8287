"""English number words: values, scales, fractions, bounds, units, currencies.

In: nothing. Out: tables. Surprising: "m" and "k" scale only when glued to digits, "pc" is per cent as Pakistani papers write it;
a unit in capitals or of one letter counts only behind digits, as written.
"""

from __future__ import annotations

_ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
WORDS: dict[str, int] = {word: at for at, word in enumerate(_ONES.split())}
WORDS |= {word: at * 10 for at, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}
SCALES: dict[str, float] = {
    "hundred": 1e2, "hundreds": 1e2, "thousand": 1e3, "thousands": 1e3, "lakh": 1e5, "lakhs": 1e5, "lac": 1e5, "crore": 1e7, "crores": 1e7, "cr": 1e7, "crs": 1e7,
    "million": 1e6, "millions": 1e6, "mn": 1e6, "m": 1e6, "billion": 1e9, "billions": 1e9, "bn": 1e9, "trillion": 1e12, "tn": 1e12, "k": 1e3, "dozen": 12.0, "b": 1e9,
}  # fmt: skip
VAGUE: dict[str, float] = {
    "dozens": 24, "scores": 20, "hundreds": 100, "thousands": 1000, "tens of thousands": 1e4, "hundreds of thousands": 1e5, "tens of millions": 1e7,
    "hundreds of millions": 1e8, "millions": 1e6, "tens of billions": 1e10, "billions": 1e9,
}  # fmt: skip
"""Plurals that say no more than the least they can mean."""
PARTS: dict[str, int] = {"half": 2, "halves": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10}
PARTS |= {f"{word}s": part for word, part in PARTS.items() if word not in ("half", "halves")}
MULTIPLES: dict[str, tuple[float, str]] = {
    "doubled": (2, "up"), "doubling": (2, "up"), "tripled": (3, "up"), "trebled": (3, "up"), "quadrupled": (4, "up"), "halved": (0.5, "down"),
}  # fmt: skip
BOUNDS: tuple[tuple[str, str], ...] = (
    ("no more than", "at_most"), ("no fewer than", "at_least"), ("no less than", "at_least"), ("not less than", "at_least"), ("more than", "over"), ("less than", "under"), ("fewer than", "under"),
    ("larger than", "over"), ("greater than", "over"), ("higher than", "over"), ("lower than", "under"), ("well over", "over"), ("just over", "over"), ("just under", "under"),
    ("as many as", "at_least"), ("as much as", "at_least"), ("at least", "at_least"), ("at most", "at_most"), ("up to", "at_most"), ("a minimum of", "at_least"), ("a maximum of", "at_most"),
    ("close to", "about"), ("closer to", "about"), ("over", "over"), ("above", "over"), ("exceeding", "over"), ("exceeded", "over"), ("exceeds", "over"), ("exceed", "over"), ("surpassed", "over"), ("under", "under"), ("below", "under"),
    ("about", "about"), ("around", "about"), ("nearly", "about"), ("almost", "about"), ("some", "about"), ("roughly", "about"), ("barely", "about"), ("perhaps", "about"), ("possibly", "about"),
    ("approximately", "about"), ("an estimated", "about"), ("approx.", "about"), ("~", "about"), ("≈", "about"), (">", "over"), ("<", "under"),
)  # fmt: skip

_NAMED_UNITS = """
kilometre: kilometre kilometres kilometer kilometers | mile: mile miles | metre: metre metres meter meters | centimetre: centimetre centimetres centimeter centimeters
millimetre: millimetre millimetres millimeter millimeters | micrometre: micrometre micrometres micrometer micron microns | nanometre: nanometre nanometres nanometer nanometers
foot: foot feet | inch: inch inches | yard: yard yards | acre: acre acres | hectare: hectare hectares | light-year: light-year light-years
second: second seconds sec secs | minute: minute minutes min mins | hour: hour hours | day: day days | week: week weeks | month: month months | year: year years | decade: decade decades
tonne: tonne tonnes | ton: ton tons | kilogram: kilogram kilograms kilogramme kilogrammes kilo kilos | gram: gram grams gramme grammes | ounce: ounce ounces
watt: watt watts | kilowatt: kilowatt kilowatts | megawatt: megawatt megawatts | gigawatt: gigawatt gigawatts | kilowatt_hour: kilowatt-hour kilowatt-hours | horsepower: horsepower
volt: volt volts | decibel: decibel decibels | hertz: hertz | gigapascal: gigapascal gigapascals | kiloton: kiloton kilotons | megaton: megaton megatons
litre: litre litres liter liters | millilitre: millilitre millilitres | gallon: gallon gallons | pint: pint pints | quart: quart quarts | barrel: barrel barrels
gigabyte: gigabyte gigabytes | megabyte: megabyte megabytes | terabyte: terabyte terabytes | basis_point: basis-point basis-points | cent: cent cents | sen: sen | pence: pence | paisa: paisa
times: times
"""
_SHORT_UNITS = """
kilometre km kms KM | metre m mtr | centimetre cm | millimetre mm | micrometre μm µm | nanometre nm | foot ft | inch ″ in. | pound lb lbs | kilogram kg kgs Kg KG | gram g gm | milligram mg
ounce oz | tonne MT | mile_per_hour mph MPH | kilometre_per_hour km/h kmh kph km/hr | mile_per_gallon mpg MPG | revolution_per_minute rpm RPM | hour h hr hrs | minute min | pence p
watt W | kilowatt kW KW | megawatt MW mw | gigawatt GW | kilowatt_hour kWh | megawatt_hour MWh | gigawatt_hour GWh | terawatt_hour TWh | volt V | ampere A | hertz Hz HZ | kilohertz kHz | megahertz MHz | gigahertz GHz
horsepower hp HP bhp PS | newton_metre Nm | pound_foot lb-ft lb.-ft. | gigapascal GPa | milliampere_hour mAh | gigabyte GB | megabyte MB | terabyte TB | litre L l | millilitre mL ml
celsius °C ºC C | fahrenheit °F ºF F | degree ° | part_per_billion ppb | part_per_million ppm | square_metre m2 m² sqm | square_kilometre km2 km² | square_foot sqft | cubic_metre m3 m³ | basis_point bps | acre ac | hectare ha
"""
UNITS: dict[str, str] = {form: entry.split(":")[0].strip().replace("_", " ") for line in _NAMED_UNITS.strip().splitlines() for entry in line.split("|") for form in entry.split(":")[1].split()}
SHORT_UNITS: dict[str, str] = {form: entry.split()[0].replace("_", " ") for line in _SHORT_UNITS.strip().splitlines() for entry in line.split("|") for form in entry.split()[1:]}
TIMES = frozenset({"second", "minute", "hour", "day", "week", "month", "year", "decade"})
DISTANCES = frozenset("kilometre mile metre foot yard".split()) | {"nautical mile"}
DIRECTIONS = frozenset("north south east west northeast northwest southeast southwest north-east north-west south-east south-west off from inside outside away beyond upstream downstream".split())
"""What stands behind a distance that tells where something lies."""

SIGNS: dict[str, str] = {
    "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₨": "Rs", "₩": "KRW", "₽": "RUB", "₺": "TRY", "₪": "ILS", "₦": "NGN", "₴": "UAH", "৳": "BDT",
    "us$": "USD", "$us": "USD", "a$": "AUD", "$a": "AUD", "au$": "AUD", "c$": "CAD", "$c": "CAD", "ca$": "CAD", "nz$": "NZD", "$nz": "NZD", "hk$": "HKD", "s$": "SGD",
    "nt$": "TWD", "r$": "BRL", "y=": "JPY", "rm": "MYR", "rs": "Rs", "rs.": "Rs", "tk": "BDT", "chf": "CHF", "pkr": "PKR", "inr": "INR", "usd": "USD", "eur": "EUR",
    "gbp": "GBP", "jpy": "JPY", "cny": "CNY", "aed": "AED", "sar": "SAR", "afn": "AFN", "irr": "IRR", "try": "TRY", "aud": "AUD", "cad": "CAD", "hkd": "HKD",
}  # fmt: skip
"""Money as it stands glued to digits, before or behind."""
CURRENCIES: dict[str, str] = {
    "dollar": "USD", "dollars": "USD", "euro": "EUR", "euros": "EUR", "pounds": "GBP", "pound": "GBP", "rupees": "Rs", "rupee": "Rs", "rs": "Rs", "crowns": "crowns", "crown": "crowns",
    "yuan": "CNY", "renminbi": "CNY", "yen": "JPY", "won": "KRW", "taka": "BDT", "afghani": "AFN", "afghanis": "AFN", "rouble": "RUB", "roubles": "RUB", "ruble": "RUB", "rubles": "RUB",
    "shekel": "ILS", "shekels": "ILS", "ringgit": "MYR", "dirham": "AED", "dirhams": "AED", "riyal": "SAR", "riyals": "SAR", "rial": "IRR", "rials": "IRR", "lira": "TRY", "liras": "TRY", "franc": "CHF", "francs": "CHF",
    "baht": "THB", "naira": "NGN", "hryvnia": "UAH", "hryvnias": "UAH", "tenge": "KZT", "manat": "AZN", "zloty": "PLN", "forints": "HUF", "dong": "VND", "kyat": "MMK", "kronor": "SEK", "rand": "ZAR",
    "pesos": "pesos", "dinars": "dinars", "shillings": "shillings", "colons": "colons", "kroner": "kroner", "soles": "soles",
}  # fmt: skip
NATIONAL: dict[tuple[str, str], str] = {
    ("australian", "dollar"): "AUD", ("canadian", "dollar"): "CAD", ("zealand", "dollar"): "NZD", ("kong", "dollar"): "HKD", ("singapore", "dollar"): "SGD", ("pakistani", "rupee"): "PKR",
    ("indian", "rupee"): "INR", ("lankan", "rupee"): "LKR", ("nepali", "rupee"): "NPR", ("danish", "crown"): "DKK", ("swedish", "crown"): "SEK", ("norwegian", "crown"): "NOK", ("czech", "crown"): "CZK",
    ("egyptian", "pound"): "EGP", ("syrian", "pound"): "SYP", ("lebanese", "pound"): "LBP", ("qatari", "riyal"): "QAR", ("moroccan", "dirham"): "MAD",
}  # fmt: skip
"""A currency's noun beneath its nation's adjective (its last word)."""

UP = frozenset("rise rose risen increase increased grow grew grown climb climbed jump jumped surge surged soar gain gained up higher double triple swell".split())
DOWN = frozenset("fall fell fallen decrease decreased drop dropped decline declined shrink sink down lower slip slipped plunge plunged cut halve".split())
PUTTING = frozenset("put bring take raise lift cut reduce increase lower push set keep estimate reckon boost expand slash double".split())
"""Verbs whose object has the number that stands behind it: "brought the toll to 14"."""
MEASURING = frozenset("be reach exceed total stand cost number average measure weigh amount surpass hit remain become equal top near".split())
"""Verbs whose subject has the number that is their object."""
DONE = frozenset("kill wound injure arrest detain capture seize destroy damage displace evacuate confiscate train abduct kidnap hit launch fire deploy lose".split())
"""What is done to people and things that are counted; the participle tells them apart."""

COUNTABLE = frozenset(
    """person man woman child civilian soldier troop guard officer policeman police militant gunman rebel fighter insurgent worker student teacher
    journalist doctor nurse driver villager resident passenger hostage prisoner detainee suspect refugee family member dead killed wounded injured
    victim survivor pilot sailor shell rocket missile mortar bomb drone aircraft helicopter tank vehicle truck""".split()
)
"""Nouns of which even one is worth a table."""
KIN = frozenset("brother sister son daughter father mother husband wife uncle aunt cousin nephew niece boy girl grandfather grandmother constable shopkeeper farmer labourer citizen national native trader merchant engineer lawyer professor activist photographer mechanic clerk".split())
"""Other nouns behind which a bare number is an age."""
ABSTRACT = frozenset(
    """side country nation neighbour neighbor state party government leader capital issue matter point way thing part reason question area field sector
    topic aspect phase round stage step front level kind type sort category theme pillar component priority objective goal option factor element
    principle challenge example case time decade generation century chapter end paragraph sentence word sister brother friend ally rival house
    world track agenda power region place story term""".split()
)
"""Nouns whose small numbers only make up a text: "two sides", "three ways"."""
PLAIN_COMPOUNDS = frozenset("way state star party part point nation digit tier phase stage step fold time half third front man lane sided pronged fourth fifth dimensional quarters thirds fourths cal caliber calibre gauge story storey page ply tone".split())
"""Second halves of "two-way", "three-pronged": nothing is counted."""

COUNTING = frozenset("record register document count tally log compile collect poll enumerate".split())
"""What a body does that counts."""
FINDING = frozenset("find show indicate suggest conclude reveal calculate project forecast estimate".split())
"""What a document or a body does with a number; others do it with other things, too."""
SHEETS = frozenset("report survey study poll census data figures statistic paper papers budget yearbook index database bulletin".split())
"""Documents that give numbers, whatever the verb: "the papers set aside 24 million"."""
SHARING = frozenset("make account constitute represent comprise form contribute supply".split())
"""Verbs whose subject is a share of a whole: "gas made up 71 per cent of exports"."""
CHANGES = frozenset("decline rise increase drop fall reduction decrease growth jump surge cut slump spike dip uptick".split())
"""Nouns of change: what counts stands behind their "in"."""
PHRASAL = frozenset("hand turn take hold carry go come pass give bring win sign fly pull roll".split())
"""Verbs that have an "over" of their own: "handed over 21 names"."""
TOTALS = frozenset("number numbers figure figures toll total tally count average level sum amount share proportion rate it they".split())
"""What stands for a thing counted before: "put the number at 306"."""
OCCURRENCES = frozenset("attack incident operation raid strike airstrike clash battle explosion blast bombing bomb accident ambush shooting assault shelling quake earthquake flood crash encounter suicide-bombing".split())
"""What people are hurt in."""
SUFFERERS = frozenset("kill wound injure die hurt martyr arrest detain displace".split())
"""What is done to people, or what they do, when they are counted."""
PERSONAL = frozenset("flee convict sentence drown perish starve survive surrender defect jail imprison pardon deport expel evacuate rescue free release hospitalise hospitalize serve".split())
"""What else only people do or suffer."""
RAISES = frozenset("double triple treble quadruple halve climb soar shrink plunge slump widen narrow slip".split())
"""Verbs of change that are no nouns of change."""
GATHERED = frozenset("group team batch convoy party crew crowd delegation squad fleet panel column force contingent".split())
"""What a bare number behind "of" makes up: "a group of 20"."""
RUPEES = {"Pakistan": "PKR", "Sri Lanka": "LKR", "Nepal": "NPR", "Mauritius": "MUR"}
"""Whose rupee "Rs" is in a text that names one of these states; else India's."""
