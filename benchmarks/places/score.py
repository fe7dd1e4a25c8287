"""Places: found in local news (LGL) and put on the map, and Pakistan's districts by name (UCDP).

    PYTHONPATH=src python benchmarks/places/score.py [--json] [--articles N]

In: ../shared/data/places. Out: toponym recognition F1 (spans that overlap), resolution within 161 km of those that were found and
have a row in the gazetteer, beside the most populous row of that name; of UCDP's place names the share whose row lies in the right
district or province. Surprising: LGL is local news of small towns, most of which the packaged gazetteer does not have; its
coverage is printed, too.
"""

from __future__ import annotations

import argparse
import csv
import io
import json
import lzma
import sys
from math import asin, cos, radians, sin, sqrt
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from communique import tools
from communique.annotate.names import find_names
from communique.lang.gazetteer import Gazetteer
from communique.link.actors import link_actors
from communique.model import Annotation, Article, Desk, NameMention, Span

DATA = Path(__file__).resolve().parents[3] / "shared/data/places"
NEAR = 161.0
Point = tuple[float, float]


def distance(one: Point, other: Point) -> float:
    """Kilometres."""
    (a, b), (c, d) = ((radians(x), radians(y)) for x, y in (one, other))
    return 12742 * asin(sqrt(sin((c - a) / 2) ** 2 + cos(a) * cos(c) * sin((d - b) / 2) ** 2))


def lgl(path: Path, limit: int) -> dict[str, float]:
    """Recognition and resolution on the local news."""
    kit = tools.make_kit(Desk())
    t = dict.fromkeys(("gold", "hit", "found", "right", "base", "given", "given_near", "placed", "placed_near"), 0)
    for number, article in enumerate(ElementTree.fromstring(lzma.decompress(path.read_bytes())).iter("article")):
        if number >= limit:
            break
        text = article.findtext("text") or ""
        names = find_names(kit.reader.read(text), kit.known)
        _count(t, f"a{number}", text, names, list(article.iter("toponym")), kit.gazetteer)
    p, r = t["right"] / max(t["found"], 1), t["hit"] / max(t["gold"], 1)
    return {
        "lgl_toponyms": t["gold"], "lgl_p": round(p, 3), "lgl_r": round(r, 3), "lgl_f1": round(2 * p * r / (p + r), 3) if p + r else 0.0,
        "lgl_covered": round(t["given"] / max(t["gold"], 1), 3), "lgl_near": round(t["given_near"] / max(t["given"], 1), 3),
        "lgl_near_population": round(t["base"] / max(t["given"], 1), 3),
        "lgl_placed": round(t["placed"] / max(t["gold"], 1), 3), "lgl_placed_near": round(t["placed_near"] / max(t["placed"], 1), 3),
    }  # fmt: skip


def _count(t: dict[str, int], id_: str, text: str, names: tuple[NameMention, ...], toponyms: list[Any], gazetteer: Gazetteer) -> None:
    spans = [(int(one.findtext("start") or 0), int(one.findtext("end") or 0)) for one in toponyms]
    ours = [one.span for one in names if one.type in ("place", "state")]
    t["gold"] += len(spans)
    t["found"] += len(ours)
    t["hit"] += sum(any(a < one.end and one.start < b for one in ours) for a, b in spans)
    t["right"] += sum(any(a < one.end and one.start < b for a, b in spans) for one in ours)
    given = tuple(NameMention(span=Span(a, b), text=text[a:b], type="place", refers=text[a:b]) for a, b in spans if b > a)
    states = tuple(one for one in names if one.type == "state" and not any(a < one.span.end and one.span.start < b for a, b in spans))
    others = tuple(NameMention(span=one.span, text=one.text, type="state", refers=one.text) for one in given if gazetteer.states_named(one.text))
    article = Article(id=id_, path=id_, media_type="text/plain", sha256="", text=text)
    linked = link_actors([article], [Annotation(article=id_, reader="", names=(*given, *states, *others))], Desk(), gazetteer)
    places = {one.id: one for one in linked.places}
    for one, span in zip(toponyms, spans, strict=True):
        tag = one.find("gaztag")
        rows = [row for row in gazetteer.places_named(text[span[0] : span[1]]) if row.latitude is not None]
        place = places.get(linked.place_of(text[span[0] : span[1]], id_) or "")
        if tag is None or place is None or place.latitude is None or place.longitude is None:
            continue
        gold = float(tag.findtext("lat") or 0), float(tag.findtext("lon") or 0)
        near = distance(gold, (place.latitude, place.longitude)) <= NEAR
        t["placed"] += 1
        t["placed_near"] += near
        if not rows:
            continue
        largest = max(rows, key=lambda row: row.population)
        t["given"] += 1
        t["given_near"] += near
        t["base"] += distance(gold, (largest.latitude or 0, largest.longitude or 0)) <= NEAR


def ucdp(path: Path) -> dict[str, float]:
    """Of the names of districts and provinces in Pakistan's events, how many are known in Pakistan."""
    gazetteer = tools.load_gazetteer()
    rows = list(csv.DictReader(io.StringIO(lzma.decompress(path.read_bytes()).decode("utf-8"))))[1:]
    out: dict[str, float] = {}
    for column, name in (("adm_1", "provinces"), ("adm_2", "districts")):
        said = [row[column].removesuffix(" district").removesuffix(" province") for row in rows if row[column]]
        known = {form: any(place.country == "PK" for place in gazetteer.places_named(form)) for form in set(said)}
        out[f"ucdp_{name}"] = round(sum(known[form] for form in said) / max(len(said), 1), 3)
    towns = [row["where_coordinates"].removesuffix(" town").removesuffix(" city").removesuffix(" village") for row in rows if row["where_coordinates"]]
    points = {form: [p for p in gazetteer.places_named(form) if p.country == "PK" and p.latitude is not None] for form in set(towns)}
    covered = [(row, points[form][0]) for row, form in zip([r for r in rows if r["where_coordinates"]], towns, strict=True) if points[form]]
    near = sum(distance((float(row["latitude"]), float(row["longitude"])), (p.latitude or 0, p.longitude or 0)) <= NEAR for row, p in covered)
    return out | {"ucdp_places_covered": round(len(covered) / max(len(towns), 1), 3), "ucdp_near": round(near / max(len(covered), 1), 3)}


def main() -> int:
    """Measures and prints."""
    args = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    args.add_argument("--json", action="store_true")
    args.add_argument("--articles", type=int, default=10_000)
    opts = args.parse_args()
    if not DATA.is_dir():
        print("places: skipped: ../shared is not here")
        return 0
    out = lgl(DATA / "lgl.xml.xz", opts.articles) | ucdp(DATA / "ucdp-ged-pakistan-1990-2021.csv.xz")
    print(json.dumps(out) if opts.json else "\n".join(f"{name:22} {value:8}" for name, value in out.items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
