"""Pairs of names with a little context: one actor or two? Ours beside nomenklatura's logic-v2 and Jaro-Winkler.

    PYTHONPATH=src python benchmarks/names/score.py [--json] [--misses]

In: pairs.jsonl, half of it near twins, split by hash before anything was tuned. Out: precision, recall and F1 of "same" for
each half. Surprising: ours sees each name in an article of its own and joins by role and setting as in a record; the peers
see the names (logic-v2 the kind, too), and their thresholds are their own (0.7) or best on the development half.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from communique import tools
from communique.annotate.name_types import guess_type
from communique.lang.known import KnownNames
from communique.link.actors import link_actors
from communique.model import Annotation, Article, Desk, NameMention, Span

HERE = Path(__file__).resolve().parent
Pair = dict[str, Any]


def half_of(pair: Pair) -> str:
    """"dev" or "unseen", by the hash of the two names."""
    words = f"{pair['one']['name']} | {pair['other']['name']}"
    return "dev" if hashlib.sha1(words.encode()).digest()[0] % 2 else "unseen"


def ours(pairs: list[Pair]) -> list[bool]:
    """Whether the two names become one actor, each in an article of its own."""
    gazetteer = tools.load_gazetteer()
    known = KnownNames(Desk(), gazetteer)

    def joined(pair: Pair) -> bool:
        mentions = [_mention(pair["kind"], side, known) for side in (pair["one"], pair["other"])]
        articles = [Article(id=f"a{n}", path=f"{n}.txt", media_type="text/plain", sha256="", text=one.text) for n, one in enumerate(mentions)]
        annotations = [Annotation(article=f"a{n}", reader="", names=(one,)) for n, one in enumerate(mentions)]
        linked = link_actors(articles, annotations, Desk(), gazetteer)
        ids = {linked.actor_of(f"a{n}", one.text) for n, one in enumerate(mentions)}
        return len(ids) == 1 and None not in ids

    return [joined(pair) for pair in pairs]


def _mention(kind: str, side: dict[str, str], known: KnownNames) -> NameMention:
    name = side["name"]
    words = name.lower().split()
    found = known.meaning(name)
    body = found.type if found else guess_type(words[-1], words[0]) or "other"
    actor = {"person": "person", "organisation": body}.get(kind, kind)
    return NameMention(span=Span(0, len(name)), text=name, type=actor, refers=name, role=side.get("role"), role_of=side.get("of"))


def logic_v2(pairs: list[Pair]) -> list[bool] | None:
    """nomenklatura's verdict at its usual threshold, or None where it is not installed."""
    try:
        from followthemoney import EntityProxy
        from nomenklatura.matching import LogicV2, ScoringConfig
    except ImportError:
        return None
    config = ScoringConfig.defaults()

    def entity(kind: str, side: dict[str, str], number: int) -> Any:
        schema = "Person" if kind == "person" else "Organization"
        given = {"name": [side["name"]], **({"position": [side["role"]]} if kind == "person" and side.get("role") else {})}
        return EntityProxy.from_dict({"id": f"e{number}", "schema": schema, "properties": given})

    return [LogicV2.compare(entity(p["kind"], p["one"], 1), entity(p["kind"], p["other"], 2), config).score >= 0.7 for p in pairs]


def jaro_winkler(pairs: list[Pair]) -> list[bool] | None:
    """Likeness of letters, its threshold the best for the development half."""
    try:
        from rapidfuzz.distance import JaroWinkler
    except ImportError:
        return None
    likeness = [JaroWinkler.similarity(pair["one"]["name"].lower(), pair["other"]["name"].lower()) for pair in pairs]
    dev = [n for n, pair in enumerate(pairs) if half_of(pair) == "dev"]
    best = max((t / 100 for t in range(50, 100)), key=lambda t: scores([pairs[n] for n in dev], [likeness[n] >= t for n in dev])["f1"])
    return [one >= best for one in likeness]


def scores(pairs: list[Pair], verdicts: list[bool]) -> dict[str, float]:
    """Precision, recall and F1 of "same", and how many near twins stay two."""
    right = sum(said and pair["same"] for pair, said in zip(pairs, verdicts, strict=True))
    found, gold = sum(verdicts), sum(pair["same"] for pair in pairs)
    p, r = right / found if found else 0.0, right / gold if gold else 0.0
    return {"p": round(p, 3), "r": round(r, 3), "f1": round(2 * p * r / (p + r), 3) if p + r else 0.0}


def main() -> int:
    """Measures and prints."""
    args = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    args.add_argument("--json", action="store_true")
    args.add_argument("--misses", action="store_true", help="of the development half only")
    opts = args.parse_args()
    pairs = [json.loads(line) for line in (HERE / "pairs.jsonl").read_text(encoding="utf-8").splitlines()]
    readers: dict[str, Callable[[list[Pair]], list[bool] | None]] = {"ours": ours, "logic_v2": logic_v2, "jaro_winkler": jaro_winkler}
    out: dict[str, float] = {}
    for name, reader in readers.items():
        verdicts = reader(pairs)
        for half in ("dev", "unseen"):
            rows = [n for n, pair in enumerate(pairs) if half_of(pair) == half]
            if verdicts is None:
                if not opts.json:
                    print(f"{name:13} {half:7} skipped: not installed")
                continue
            found = scores([pairs[n] for n in rows], [verdicts[n] for n in rows])
            out |= {f"{name}_{half}_{key}": value for key, value in found.items()}
            if not opts.json:
                print(f"{name:13} {half:7} {len(rows):4} pairs  P {found['p']:.3f}  R {found['r']:.3f}  F1 {found['f1']:.3f}")
            if opts.misses and name == "ours" and half == "dev":
                for n in rows:
                    if verdicts[n] != pairs[n]["same"]:
                        print("   ", "one, is two:" if verdicts[n] else "two, is one:", pairs[n]["one"], pairs[n]["other"])
    if opts.json:
        print(json.dumps(out))
    return 0


if __name__ == "__main__":
    sys.exit(main())
