#!/usr/bin/env python3
"""How far two annotators agree, a kind at a time.

    agree.py FOLDER_A FOLDER_B TEXTS [--disagreements] [--json FILE]

In:   two folders of NAME.json by two readers, and the texts that join.py wrote.
Out:  a table (and with --json the same as JSON): for each kind the F1 of B's items against A's, and for the pairs that
      matched, how often each further field is the same; --disagreements lists what only one of them has, and both anchors
      where the place is one but who or what differs.

Surprising: two readers may anchor one utterance at its two ends; the column "loose" counts anchors of one sentence as
one place, who and what agreeing all the same. Strictly, items match as score_record.py matches an entry (anchors overlap by
half of the shorter; then speaker; value and a content word; type and a party; the EDTF value), but one to one, so that
the figure is the same whichever of the two is called A. An optional item may match; unmatched it counts for neither.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from matching import any_same, as_list, locate, words

Item = dict[str, Any]
FIELDS = {
    "statements": ("form", "act"), "commitments": ("area",), "figures": ("bound", "unit", "period"),
    "events": ("date", "status"), "dates": ("kind",), "dates_by_place": ("value", "kind"),
}  # fmt: skip
LITTLE = 0.01  # overlap of two anchors that only share a sentence
SENTENCE_END = re.compile(r"[a-z0-9%)]{2}[.!?][\"”’')]*\s|\n\s*\n")


def shares(a: Item, b: Item, *keys: str) -> bool:
    """Whether the two give one same value among those of each key."""
    return all(set(map(str, as_list(a.get(k)))) & set(map(str, as_list(b.get(k)))) for k in keys)


def parties(item: Item, *keys: str) -> list[str]:
    return [name for key in keys for name in item.get(key, [])]


def counted(item: Item) -> set[str]:
    return words(f"{item['counted']} {item.get('share_of') or ''}")


def same_event(a: Item, b: Item) -> bool:
    some, others = parties(a, "who", "whom"), parties(b, "who", "whom")
    return shares(a, b, "type") and (not some or not others or any_same(some, others))


AGREES: dict[str, Callable[[Item, Item], bool]] = {
    "statements": lambda a, b: any_same([a["speaker"]], [b["speaker"]]),
    "commitments": lambda a, b: shares(a, b, "type") and any_same(parties(a, "by", "to"), parties(b, "by", "to")),
    "figures": lambda a, b: abs(a["value"] - b["value"]) < 1e-6 and bool(counted(a) & counted(b)),
    "events": same_event,
    "dates": lambda a, b: shares(a, b, "value"),
    "dates_by_place": lambda a, b: True,
}


def places(item: Item, text: str) -> list[tuple[int, int]]:
    return [tuple(item["offsets"])] if "offsets" in item else locate(text, item["anchor"])


def overlap(a: Item, b: Item, text: str) -> float:
    """The share of the shorter anchor that stands in the other, at its best place; a little where they share a sentence."""
    best = 0.0
    for p in places(a, text):
        for q in places(b, text):
            share = (min(p[1], q[1]) - max(p[0], q[0])) / min(p[1] - p[0], q[1] - q[0])
            apart = share < 0 and SENTENCE_END.search(text, min(p[1], q[1]) - 3, max(p[0], q[0]))
            best = max(best, share, 0.0 if apart else LITTLE)
    return best


def matched(kind: str, some: list[Item], others: list[Item], text: str, least: float = 0.5) -> list[tuple[int, int]]:
    """One-to-one pairs of items, those that agree in most fields and places first."""
    scored = []
    for i, a in enumerate(some):
        for j, b in enumerate(others):
            share = overlap(a, b, text)
            if share >= least and AGREES[kind](a, b):
                scored.append((sum(shares(a, b, f) for f in FIELDS[kind]) + share, i, j))
    pairs: list[tuple[int, int]] = []
    for _, i, j in sorted(scored, key=lambda s: (-s[0], s[1], s[2])):
        if not any(i == p or j == q for p, q in pairs):
            pairs.append((i, j))
    return pairs


def compare(kind: str, some: list[Item], others: list[Item], text: str, name: str, total: Item) -> list[str]:
    """Add one document to the totals of its kind, and say what only one of the two has."""
    pairs = matched(kind, some, others, text)
    alone_a = [a for i, a in enumerate(some) if i not in {p for p, _ in pairs}]
    alone_b = [b for j, b in enumerate(others) if j not in {q for _, q in pairs}]
    total["a"] += len(some)
    total["b"] += len(others)
    total["both"] += len(pairs)
    total["only_a"] += sum(not a.get("optional") for a in alone_a)
    total["only_b"] += sum(not b.get("optional") for b in alone_b)
    loose = matched(kind, some, others, text, LITTLE)
    total["loose_both"] += len(loose)
    total["loose_only"] += sum(not a.get("optional") for i, a in enumerate(some) if i not in {p for p, _ in loose})
    total["loose_only"] += sum(not b.get("optional") for j, b in enumerate(others) if j not in {q for _, q in loose})
    for field in FIELDS[kind]:
        same = total["fields"].setdefault(field, [0, 0])
        same[0] += sum(shares(some[i], others[j], field) for i, j in pairs)
        same[1] += len(pairs)
    lines = []
    for a in alone_a:
        near = next((b for b in alone_b if overlap(a, b, text) >= 0.5), None)
        lines.append(
            f"{name}: {kind}: {'differ' if near else 'only A'}: {brief(a)}" + (f" | {brief(near)}" if near else "")
        )
        if near:
            alone_b.remove(near)
    return lines + [f"{name}: {kind}: only B: {brief(b)}" for b in alone_b]


def brief(item: Item) -> str:
    what = [f"{k}={item[k]}" for k in ("speaker", "type", "by", "to", "value", "counted", "who", "whom") if item.get(k)]
    return f"{item['anchor']!r} {' '.join(what)}{' (optional)' if item.get('optional') else ''}"


def f1(both: int, only_one: int) -> float:
    return round(2 * both / (2 * both + only_one), 3) if both or only_one else 1.0


def table(totals: dict[str, Item]) -> str:
    lines = [
        f"{'kind':15} {'A':>5} {'B':>5} {'both':>5} {'only A':>7} {'only B':>7} {'F1':>6} {'loose':>6}  same fields among both"
    ]
    for kind, t in totals.items():
        fields = "  ".join(f"{f} {n}/{of}" for f, (n, of) in t["fields"].items())
        lines.append(
            f"{kind:15} {t['a']:5} {t['b']:5} {t['both']:5} {t['only_a']:7} {t['only_b']:7} {t['f1']:6.3f} {t['loose']:6.3f}  {fields}"
        )
    return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("a", type=Path)
    parser.add_argument("b", type=Path)
    parser.add_argument("texts", type=Path)
    parser.add_argument("--disagreements", action="store_true")
    parser.add_argument("--json", type=Path)
    args = parser.parse_args()
    totals = {
        kind: Item(a=0, b=0, both=0, only_a=0, only_b=0, loose_both=0, loose_only=0, fields={}) for kind in FIELDS
    }
    lines: list[str] = []
    names = sorted({f.name for f in args.a.glob("*.json")} & {f.name for f in args.b.glob("*.json")})
    for name in names:
        text = (args.texts / name).with_suffix(".txt").read_bytes().decode("utf-8")
        one, two = (json.loads((folder / name).read_text(encoding="utf-8")) for folder in (args.a, args.b))
        for kind in FIELDS:
            listed = kind.removesuffix("_by_place")
            found = compare(
                kind, one.get(listed, []), two.get(listed, []), text, name.removesuffix(".json"), totals[kind]
            )
            lines += [] if kind == "dates_by_place" else found
    for t in totals.values():
        t["f1"] = f1(t["both"], t["only_a"] + t["only_b"])
        t["loose"] = f1(t.pop("loose_both"), t.pop("loose_only"))
    print("\n".join([*(lines if args.disagreements else []), f"{len(names)} documents", table(totals)]))
    if args.json:
        args.json.write_text(json.dumps({"documents": len(names), "kinds": totals}, indent=1) + "\n", encoding="utf-8")
    return 0 if names else 1


if __name__ == "__main__":
    sys.exit(main())
