#!/usr/bin/env python3
"""Related or not, relation and direction of article pairs, beside MinHash, "80 % identical" and headline overlap.

    PYTHONPATH=src python benchmarks/reprints/score.py [PAIRS] [DATA] [--split dev|test] [--misses] [--json]

PAIRS: benchmarks/gold/pairs/lineage.jsonl. DATA: the folder with stories/ and coreference/, whose texts some pairs name;
../shared/data by default; ECB+ texts are read by `extract` first, so that dates on the page count, and keep the address that stands on their first line. Prints "skipped" for what is absent. Thresholds are chosen on the dev half; see README.md.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import tarfile
import xml.etree.ElementTree as ET
from collections import defaultdict
from collections.abc import Callable
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from rensa import RMinHash

from communique.extract import extract_article
from communique.model import Article, RawDocument
from communique.reprints import find_lineages

ROOT = Path(__file__).resolve().parents[2]
PAIRS = ROOT / "benchmarks/gold/pairs/lineage.jsonl"
DATA = ROOT.parent / "shared" / "data"
Row = dict[str, Any]
Answer = tuple[bool, str | None, str | None]


def texts(data: Path) -> dict[tuple[str, str], Row]:
    """The articles of the data sets that pairs may name, as far as they are there."""
    found: dict[tuple[str, str], Row] = {}
    cluster, ecb = data / "stories/news-cluster.tar.xz", data / "coreference/ecbplus-train-dev.tar.xz"
    if cluster.exists():
        with tarfile.open(cluster) as tar:
            for member in (m for m in tar if m.name.endswith(".json")):
                row = json.loads(tar.extractfile(member).read())  # type: ignore[union-attr]
                fields = {"outlet": row["source_domain"], "url": row["url"], "published": (row["date_publish"] or "").removesuffix("T00:00:00") or None, "title": row["title"], "text": row["text"]}
                found["news-cluster", Path(member.name).stem] = fields
    if ecb.exists():
        with tarfile.open(ecb) as tar:
            for member in (m for m in tar if m.name.endswith(".xml")):
                found["ecbplus", Path(member.name).name] = _ecb(tar.extractfile(member).read())  # type: ignore[union-attr]
    return found


def _ecb(document: bytes) -> Row:
    sentences: dict[int, list[str]] = defaultdict(list)
    for token in ET.fromstring(document).iter("token"):
        sentences[int(token.get("sentence") or 0)].append(token.text or "")
    lines = [joined(sentences[n]) for n in sorted(sentences)]
    addresses = ["".join(sentences[n]) for n in sorted(sentences) if sentences[n][0].startswith("http")]
    text = "\n\n".join(line for line in lines if not line.startswith("http"))
    read, _ = extract_article(RawDocument(path="page.txt", data=text.encode(), sha256=""), ())
    fields = {"url": addresses[0] if addresses else None, "outlet": urlsplit(addresses[0]).hostname if addresses else None}
    if not read:
        return {**fields, "text": text}
    return {**fields, "outlet": read.outlet or fields["outlet"], "published": read.published, "title": read.title, "declared_origin": read.declared_origin, "text": read.text}


def joined(tokens: list[str]) -> str:
    """Tokens as they would be printed: no spaces where dates, times and marks have none."""
    line = re.sub(r"\s+([.,;:?!)’%])|([(])\s+", r"\1\2", " ".join(tokens))
    return re.sub(r"(?<=\d)([/:])\s(?=\d)", r"\1", re.sub(r"(?<=\d)\s([/-])\s(?=\d)", r"\1", line))


def article(name: str, side: Row, library: dict[tuple[str, str], Row]) -> Article | None:
    """One side of a pair as an article, None where its text is absent."""
    fields = library.get((side["set"], side["name"])) if side.get("set") else side
    if not fields:
        return None
    known = {key: fields.get(key) for key in ("outlet", "published", "title", "url", "declared_origin", "language")}
    return Article(id=f"article-{name}", path=name, media_type="text/plain", sha256="", text=fields["text"], **known)


def ours(a: Article, b: Article) -> Answer:
    """What `find_lineages` says of the two alone."""
    lineages = find_lineages([a, b])
    link = next((k for one in lineages for k in one.links if k.from_), None)
    if len(lineages) > 1 or link is None:
        return False, None, None
    directed = link.relation != "common_source" and not any("no direction" in ground for ground in link.grounds)
    return True, link.relation, ("a>b" if link.from_ == a.id else "b>a") if directed else None


def minhash(a: Article, b: Article) -> Answer:
    """Whether the MinHash estimate of shared runs of three words is at least a half."""
    one, other = RMinHash(num_perm=128, seed=1), RMinHash(num_perm=128, seed=1)
    for sketch, text in ((one, a.text or ""), (other, b.text or "")):
        words = text.lower().split()
        sketch.update([" ".join(words[n : n + 3]) for n in range(max(len(words) - 2, 1))])
    return one.jaccard(other) >= 0.5, None, None


def identical(a: Article, b: Article) -> Answer:
    """Whether four fifths of the words are identical in order."""
    matcher = SequenceMatcher(None, (a.text or "").split(), (b.text or "").split(), autojunk=False)
    return matcher.ratio() >= 0.8, None, None


def headlines(a: Article, b: Article) -> Answer:
    """Whether half of the words of the titles (or first lines) are shared."""
    one, other = (set((side.title or (side.text or "").split("\n")[0]).lower().split()) for side in (a, b))
    return len(one & other) / max(len(one | other), 1) >= 0.5, None, None


METHODS: dict[str, Callable[[Article, Article], Answer]] = {"ours": ours, "MinHash": minhash, "80 % identical": identical, "headline overlap": headlines}


def score(rows: list[Row], answers: list[Answer], misses: list[str]) -> dict[str, object]:
    """F1 of related or not; relation and direction as shares of the related pairs that have one."""
    hits = found = wanted = 0
    relation, direction = [0, 0], [0, 0]
    for row, (related, kind, way) in zip(rows, answers, strict=True):
        hits, found, wanted = hits + (related and row["related"]), found + related, wanted + row["related"]
        if row["related"]:
            accepted = row["relation"] if isinstance(row["relation"], list) else [row["relation"]]
            relation = [relation[0] + (kind in accepted), relation[1] + 1]
            if row["direction"]:
                direction = [direction[0] + (way == row["direction"]), direction[1] + 1]
        if related != row["related"] or (row["related"] and (kind not in accepted or row["direction"] and way != row["direction"])):
            misses.append(f"{row['id']}: want {row['related']} {row['relation']} {row['direction']}, have {related} {kind} {way} ({row['why']})")
    precision, recall = hits / max(found, 1), hits / max(wanted, 1)
    f1 = 2 * precision * recall / (precision + recall) if hits else 0.0
    return {"precision": round(precision, 3), "recall": round(recall, 3), "f1": round(f1, 3), "relation": f"{relation[0]}/{relation[1]}", "direction": f"{direction[0]}/{direction[1]}"}


def as_share(value: object) -> float:
    """A figure as a number: "3/4" is 0.75."""
    right, slash, asked = str(value).partition("/")
    return round(float(right) / max(float(asked), 1), 3) if slash else float(right)


def main() -> int:
    """Measures and prints."""
    args = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    args.add_argument("pairs", type=Path, nargs="?", default=PAIRS)
    args.add_argument("data", type=Path, nargs="?", default=DATA)
    args.add_argument("--split", choices=("dev", "test"))
    args.add_argument("--misses", action="store_true")
    args.add_argument("--json", action="store_true")
    opts = args.parse_args()
    if not opts.pairs.exists():
        print("skipped: no pairs")
        return 0
    library, flat = texts(opts.data), {}
    rows = [json.loads(line) for line in opts.pairs.read_text(encoding="utf-8").splitlines() if line.strip()]
    for split in [opts.split] if opts.split else ["dev", "test"]:
        sides = [(row, article("a", row["a"], library), article("b", row["b"], library)) for row in rows if row["split"] == split]
        read = [(row, a, b) for row, a, b in sides if a and b]
        if len(read) < len(sides):
            print(f"{split}: {len(sides) - len(read)} of {len(sides)} pairs skipped: their texts are absent")
        for name, method in METHODS.items():
            misses: list[str] = []
            result = score([row for row, _, _ in read], [method(a, b) for _, a, b in read], misses)
            flat |= {f"{split}_{name.replace(' ', '_')}_{figure}": as_share(value) for figure, value in result.items()}
            if not opts.json:
                print(f"{split:5} {name:17} " + "  ".join(f"{k} {v}" for k, v in result.items()))
            if opts.misses and name == "ours":
                print("\n".join(misses))
    if opts.json:
        print(json.dumps(flat))
    return 0


if __name__ == "__main__":
    sys.exit(main())
