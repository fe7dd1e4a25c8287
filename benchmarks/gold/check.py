#!/usr/bin/env python3
"""Say what is wrong with gold files, and write the offsets of their anchors into them.

    check.py GOLD TEXTS [--offsets]

In:   GOLD, one NAME.json or a folder of them; TEXTS, the folder of NAME.txt that join.py wrote.
Out:  one line for each fault, and 1 at the end if there is any; with --offsets each item gets "offsets": [start, end]
      (code points, half-open) where its anchor stands once, and offsets already there are kept.

Surprising: an anchor that stands twice is no fault in itself, but then offsets must say which place is meant; write
"occurrence": 2 (the second) beside the anchor and --offsets turns it into offsets.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from matching import as_list, locate

MOST_WORDS = 12
ACTS = "assert request promise assure deny accuse praise condemn threaten propose assess thank"
AREAS = "training equipment intelligence border justice finance multilateral diplomacy economy humanitarian communication operation exercise other"
PLOVER = "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT"
EDTF = re.compile(r"(-?\d{4}(-\d\d(-\d\d)?)?|\.\.)(/(-?\d{4}(-\d\d(-\d\d)?)?|\.\.))?")
NEEDED = {
    "statements": ("speaker", "speaker_role", "form", "act", "gist"),
    "commitments": ("type", "by", "to", "area", "gist"),
    "figures": ("value", "bound", "unit", "counted", "share_of", "place", "period", "reporter"),
    "events": ("type", "who", "whom", "date", "place", "status", "gist"),
    "dates": ("value", "kind"),
}  # fmt: skip
EXTRA = {"anchor", "optional", "offsets", "occurrence", "compiler", "why"}
ALLOWED = {
    ("statements", "form"): "direct indirect mixed", ("statements", "act"): ACTS,
    ("commitments", "type"): "pledge request assurance proposal", ("commitments", "area"): AREAS,
    ("figures", "bound"): "exact at_least at_most over under about",
    ("events", "type"): PLOVER, ("events", "status"): "occurred ongoing planned alleged denied hypothetical",
    ("dates", "kind"): "date duration set",
}  # fmt: skip
DATED = {("figures", "period"), ("events", "date"), ("dates", "value")}
LISTS = {("commitments", "by"), ("commitments", "to"), ("events", "who"), ("events", "whom")}


def value_faults(kind: str, item: dict[str, Any]) -> Iterator[str]:
    """What is wrong with an item's fields, its anchor aside."""
    for key in NEEDED[kind]:
        if key not in item and key != "gist":  # gists are an annotator's own; the kept gold has none
            yield f"has no {key}"
    for key in item.keys() - set(NEEDED[kind]) - EXTRA:
        yield f"has a field {key} that the gold does not know"
    for key, value in item.items():
        if (allowed := ALLOWED.get((kind, key))) and not set(map(str, as_list(value))) <= set(allowed.split()):
            yield f"{key} is {value!r}, not one of: {allowed}"
        if (kind, key) in DATED and not all(d is None or EDTF.fullmatch(str(d)) for d in as_list(value)):
            yield f"{key} is {value!r}, no EDTF date, interval or null"
        if (kind, key) in LISTS and not (isinstance(value, list) and all(isinstance(v, str) for v in value)):
            yield f"{key} is {value!r}, not a list of names"
    if kind == "figures" and (isinstance(item.get("value"), bool) or not isinstance(item.get("value"), int | float)):
        yield f"value is {item.get('value')!r}, not a number"
    if kind == "statements" and not (isinstance(item.get("speaker"), str) and item["speaker"].strip()):
        yield "speaker is no name"


def anchor_faults(item: dict[str, Any], text: str, settle: bool) -> Iterator[str]:
    """What is wrong with an item's anchor; with settle, its offsets are written where they are plain."""
    anchor = item.get("anchor")
    if not isinstance(anchor, str) or not anchor.strip():
        yield "has no anchor"
        return
    if len(anchor.split()) > MOST_WORDS:
        yield f"the anchor has {len(anchor.split())} words, more than {MOST_WORDS}"
    places = locate(text, anchor)
    if not places:
        yield "the anchor does not stand in the text"
        return
    if (
        settle
        and "offsets" not in item
        and 1 <= item.get("occurrence", 1) <= len(places)
        and (len(places) == 1 or "occurrence" in item)
    ):
        item["offsets"] = list(places[item.pop("occurrence", 1) - 1])
    if "offsets" in item and tuple(item["offsets"]) not in places:
        yield f"offsets {item['offsets']} are none of the anchor's places {places}"
    if "offsets" not in item and len(places) > 1 and not 1 <= item.get("occurrence", 0) <= len(places):
        yield f"the anchor stands {len(places)} times: lengthen it or give its occurrence"


def faults(gold: dict[str, Any], text: str, settle: bool) -> Iterator[str]:
    for key in gold.keys() - set(NEEDED) - {"article", "document", "sha256"}:
        yield f"{key}: an unknown list"
    for kind in NEEDED:
        if not isinstance(gold.get(kind), list):
            yield f"{kind}: the list is missing"
            continue
        seen: set[tuple[str, ...]] = set()
        for item in gold[kind]:
            label = f"{kind}: {str(item.get('anchor'))[:70]!r}:"
            yield from (f"{label} {fault}" for fault in (*value_faults(kind, item), *anchor_faults(item, text, settle)))
            mark = (
                str(item.get("anchor")),
                str(item.get("offsets") or item.get("occurrence")),
                *(str(item.get(k)) for k in ("speaker", "value", "type", "who", "area")),
            )
            if mark in seen:
                yield f"{label} stands twice in the list"
            seen.add(mark)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("gold", type=Path)
    parser.add_argument("texts", type=Path)
    parser.add_argument("--offsets", action="store_true", help="write offsets into the files")
    args = parser.parse_args()
    files = sorted(args.gold.glob("*.json")) if args.gold.is_dir() else [args.gold]
    found = 0
    for file in files:
        source = args.texts / f"{file.stem}.txt"
        try:
            gold, text = json.loads(file.read_text(encoding="utf-8")), source.read_bytes().decode("utf-8")
        except (OSError, ValueError) as error:
            print(f"{file.name}: {error}")
            found += 1
            continue
        lines = list(faults(gold, text, args.offsets))
        found += len(lines)
        print("".join(f"{file.name}: {line}\n" for line in lines), end="")
        if args.offsets:
            file.write_text(json.dumps(gold, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(f"{len(files)} files, {found} faults")
    return 1 if found or not files else 0


if __name__ == "__main__":
    sys.exit(main())
