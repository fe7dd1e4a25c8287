#!/usr/bin/env python3
"""Check the pairs, and join those that are stored by name only to their texts.

    pairs.py [--jsonl FOLDER] [--data FOLDER]

In:   pairs/differences.jsonl and pairs/lineage.jsonl beside this script; ../shared/data for the named articles.
Out:  one line for each fault, then the counts, and 1 at the end if there is a fault; with --jsonl both files again in
      FOLDER, with a text on each side. Pairs whose articles are not here are left out of that and counted.

Surprising: a family (the id up to its slash) shares texts, so whole families go to one half, by the sha256 of their names
and so that each half gets its part of every kind of difference. A "relation" may be a list: any of them is right.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import tarfile
import xml.etree.ElementTree as ET
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import Any

from join import DATA, HERE
from matching import as_list

Pair = dict[str, Any]
ARCHIVES = {"ecbplus": "coreference/ecbplus-train-dev.tar.xz", "news-cluster": "stories/news-cluster.tar.xz"}
FIELDS = ("value", "wording", "date", "place", "attribution", "party", "sum")
RELATIONS = ("reprint", "rewrite", "digest", "translation", "version", "common_source")


def read(name: str) -> list[Pair]:
    lines = (HERE / "pairs" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def ecb_text(data: bytes) -> str:
    """The words of an ECB+ file, a sentence a line."""
    tokens = [(t.get("sentence"), t.text or "") for t in ET.fromstring(data).iter("token")]
    return "\n".join(" ".join(word for _, word in sentence) for _, sentence in groupby(tokens, key=lambda t: t[0]))


@cache
def articles(data: Path, name: str) -> dict[str, dict[str, str | None]]:
    """The articles of one data set by name, empty where it is not here."""
    found: dict[str, dict[str, str | None]] = {}
    if not (data / ARCHIVES[name]).exists():
        return found
    with tarfile.open(data / ARCHIVES[name]) as archive:
        for member in archive.getmembers():
            stem, _, kind = member.name.rpartition("/")[2].rpartition(".")
            if kind not in ("xml", "json") or not (stream := archive.extractfile(member)):
                continue
            if name == "ecbplus":
                found[f"{stem}.xml"] = {"outlet": None, "published": None, "text": ecb_text(stream.read())}
            else:
                row = json.loads(stream.read())
                published = (row.get("date_publish") or "")[:10] or None
                found[stem] = {"outlet": row.get("source_domain"), "published": published, "text": row["text"]}
    return found


def joined(side: dict[str, Any], data: Path) -> dict[str, Any] | None:
    """A side with its text, or None where its article is not here."""
    return side if "text" in side else articles(data, side["set"]).get(side["name"])


def stratum(family: list[Pair]) -> str:
    """What a family is counted with: its data set, the field of its difference, or its degrees of rewriting."""
    named = {pair["a"]["set"] for pair in family if "set" in pair["a"]}
    fields = {pair["difference"]["field"] for pair in family if pair.get("difference")}
    return " ".join(sorted(named or fields or {pair["id"].split("/")[1] for pair in family}))


def halves(rows: list[Pair]) -> dict[str, str]:
    """The half that each family belongs to: within a stratum, in hash order, to the half that has fewer pairs of it."""
    families: defaultdict[str, list[Pair]] = defaultdict(list)
    for row in rows:
        families[row["id"].split("/")[0]].append(row)
    given: Counter[tuple[str, str]] = Counter()
    half: dict[str, str] = {}
    for family in sorted(families, key=lambda f: (stratum(families[f]), hashlib.sha256(f.encode("utf-8")).hexdigest())):
        kind, size = stratum(families[family]), len(families[family])
        half[family] = min("dev", "test", key=lambda h: (given[h, kind], given[h, "all"]))
        given.update({(half[family], kind): size, (half[family], "all"): size})
    return half


def difference_faults(pair: Pair) -> Iterator[str]:
    for side in ("a", "b"):
        if not 40 <= len(pair[side]["text"].split()) <= 90:
            yield f"{side} has {len(pair[side]['text'].split())} words, not 40 to 90"
    if not (difference := pair["difference"]):
        return
    if difference["field"] not in FIELDS or len(difference["readings"]) != 2:
        yield f"no such difference: {difference}"
    first, second = difference["readings"]
    apart = first in pair["a"]["text"] and second in pair["b"]["text"]
    within = any(first in pair[side]["text"] and second in pair[side]["text"] for side in ("a", "b"))
    if not (within if difference["field"] == "sum" else apart):
        yield f"the readings do not stand in the texts: {difference['readings']}"


def lineage_faults(pair: Pair, data: Path) -> Iterator[str]:
    for side in ("a", "b"):
        if "text" not in pair[side] and data.is_dir() and not joined(pair[side], data):
            yield f"{side}: there is no {pair[side]}"
    if pair["related"] != (pair["relation"] is not None) or (pair["direction"] and not pair["related"]):
        yield "relation and direction belong to related pairs alone"
    if not set(as_list(pair["relation"])) <= {*RELATIONS, None} or pair["direction"] not in ("a>b", "b>a", None):
        yield f"no such relation or direction: {pair['relation']}, {pair['direction']}"


def common_faults(rows: list[Pair]) -> Iterator[str]:
    half = halves(rows)
    times = Counter(row["id"] for row in rows)
    for row in rows:
        if times[row["id"]] > 1:
            yield f"{row['id']}: stands {times[row['id']]} times"
        if row["split"] != half[row["id"].split("/")[0]]:
            yield f"{row['id']}: is in {row['split']}, its family belongs to {half[row['id'].split('/')[0]]}"
        if not row.get("why"):
            yield f"{row['id']}: has no why"


def write(folder: Path, name: str, rows: list[Pair], data: Path) -> str:
    folder.mkdir(parents=True, exist_ok=True)
    full = [{**row, "a": joined(row["a"], data), "b": joined(row["b"], data)} for row in rows]
    kept = [row for row in full if row["a"] and row["b"]]
    lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in kept)
    (folder / f"{name}.jsonl").write_text(lines, encoding="utf-8")
    return f"{name}: {len(kept)} written, {len(full) - len(kept)} left out for want of ../shared/data"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--jsonl", type=Path)
    parser.add_argument("--data", type=Path, default=DATA)
    args = parser.parse_args()
    differences, lineage = read("differences"), read("lineage")
    faults = [*common_faults(differences), *common_faults(lineage)]
    faults += [f"{p['id']}: {fault}" for p in differences for fault in difference_faults(p)]
    faults += [f"{p['id']}: {fault}" for p in lineage for fault in lineage_faults(p, args.data)]
    print("".join(f"{fault}\n" for fault in faults), end="")
    for half in ("dev", "test"):
        fields = Counter(
            p["difference"]["field"] if p["difference"] else "none" for p in differences if p["split"] == half
        )
        kinds = Counter(str(as_list(p["relation"])[0] or "not related") for p in lineage if p["split"] == half)
        print(f"{half}: differences {fields.total()} {dict(fields)}; lineage {kinds.total()} {dict(kinds)}")
    if args.jsonl:
        print(write(args.jsonl, "differences", differences, args.data))
        print(write(args.jsonl, "lineage", lineage, args.data))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
