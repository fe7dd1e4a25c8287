#!/usr/bin/env python3
"""Numbers, units and what they refer to, on NewsQuant, beside quantulum3 where it is installed.

    score.py [--reader NAME] [--misses] [--json]

In:   ../shared/data/figures/newsquant-half.json: sentences with value, unit, normalised unit and referred concepts. Out: precision,
      recall and F1 of values; F1 of values with the right unit; of matched values the share whose thing referred to has a word of the
      gold's; sentences a second without the reader's time. Ends with 0 and says that it skipped where ../shared is not.

Surprising: a range matches by either end, and its other end is no extra, since a way from A to B is two values with us; a fraction
(0.33) matches its per cent (33.3); a count has the right unit when a content word of what we say it counts is in the gold's unit,
which names the things counted; "times" and "-" are counts. What the gold refers to is nowhere but in the set's own words, so a hit
there is one five-letter stem in common with what is counted or with the share's whole.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from pathlib import Path
from time import process_time
from typing import Any

from communique import tools
from communique.annotate.dates import find_dates
from communique.annotate.quantities import find_quantities
from communique.model import Desk

DATA = Path(__file__).resolve().parents[3] / "shared" / "data" / "figures" / "newsquant-half.json"
CODES = {
    "dollar": "USD", "united states dollar": "USD", "euro": "EUR", "japanese yen": "JPY", "australian dollar": "AUD", "hong kong dollar": "HKD", "pound sterling": "GBP", "malaysian ringgit": "MYR",
    "shekel": "ILS", "danish krone": "DKK", "percentage": "percent", "year of age": "year", "month of age": "month", "foot pound-force": "pound foot", "pound-foot": "pound foot",
    "parts-per-billion": "part per billion", "pound-mass": "pound", "revolutions per minute": "revolution per minute", "kilowatt hour": "kilowatt hour", "milliampere-hour": "milliampere hour",
    "brake horsepower": "horsepower", "megawatts": "megawatt",
}  # fmt: skip
Said = tuple[float, float | None, str, str, str]  # value, its range's end, unit, what is counted, the rest of what it refers to


def stems(text: str) -> set[str]:
    return {word[:5] for word in re.findall(r"[a-z]+", text.lower()) if len(word) > 2}


def unit_of(name: str) -> str:
    """The gold's normalised unit in our words."""
    low = name.lower().strip()
    first, _, per = low.partition(" per ")
    first = CODES.get(first, first)
    return CODES.get(low) or (f"{first} per {per}" if per else first)


def is_range(gold: str) -> bool:
    return "-" in gold.strip("-") and "E" not in gold


def same_value(gold: str, value: float, value_to: float | None) -> bool:
    numbers = [float(part) for part in re.findall(r"(?<!\d)-?\d[\d.]*(?:[eE]-?\d+)?", gold.replace(" ", ""))] if not re.match(r"[\d.]+\s*-\s*[\d.]+", gold) else [float(p) for p in re.split(r"\s*-\s*", gold)]
    ours = [value] if value_to is None else [value, value_to]
    return any(abs(a - b * scale) <= 2e-3 * max(abs(a), 1e-9) for a in numbers for b in ours for scale in ((1, 0.01) if 0 < a < 1 else (1,)))


def same_unit(gold: dict[str, str], unit: str, counted: str) -> bool:
    want = unit_of(gold["normalized_unit"])
    if unit == want or unit.split(" per ")[0] == want.split(" per ")[0]:
        return True
    if want.startswith("%"):
        return unit == "percent"
    if want.split(" of ")[0] == unit:
        return True
    return unit in ("count", "times") and (want in ("-", "count") or bool(stems(gold["unit"]) & stems(counted)))


def ours(texts: list[str], reader: str) -> tuple[list[list[Said]], float]:
    kit = tools.make_kit(Desk(), reader)
    readings = [kit.reader.read(text) for text in texts]
    start = process_time()
    found = [find_quantities(reading, (), find_dates(reading, "2019-09-01"), ()) for reading in readings]
    rate = len(texts) / (process_time() - start)
    return [[(q.value, q.value_to, q.unit, q.counted or "", q.share_of or "") for q in one] for one in found], rate


def quantulum(texts: list[str]) -> tuple[list[list[Any]], float] | None:
    try:
        from quantulum3 import parser
    except ImportError:
        return None
    start = process_time()
    found = [[(q.value, None, q.unit.name if q.unit.name != "dimensionless" else "count", text[q.span[1] : q.span[1] + 30], "") for q in parser.parse(text)] for text in texts]
    names = {"percentage": "percent", "dollar": "USD", "united states dollar": "USD", "euro": "EUR", "pound sterling": "GBP", "japanese yen": "JPY"}
    rate = len(texts) / (process_time() - start)
    return [[(a, b, names.get(unit, unit), c, d) for a, b, unit, c, d in one] for one in found], rate


def score(rows: list[dict[str, Any]], found: list[list[Any]], misses: list[str] | None = None) -> dict[str, float]:
    gold = hits = units = total = asked = referred = 0
    for row, said in zip(rows, found, strict=True):
        left = list(said)
        total += len(said)
        gold += len(row["quantities"])
        for item in sorted(row["quantities"], key=lambda item: is_range(item["value"])):
            near = [one for one in left if same_value(item["value"], one[0], one[1])]
            best = next((one for one in near if same_unit(item, one[2], one[3])), near[0] if near else None)
            if best is not None:
                left.remove(best)
                other = next((one for one in near if one is not best and is_range(item["value"])), None)
                if other is not None:  # "from A to B" is two values with us
                    left.remove(other)
                    total -= 1
                hits += 1
                units += same_unit(item, best[2], best[3])
                want = stems(item["referred_concepts"])
                asked += bool(want)
                referred += bool(want & stems(f"{best[3]} {best[4]}"))
            if misses is not None and (best is None or not same_unit(item, best[2], best[3])):
                misses.append(f"{'unit' if best else 'MISS'} {item['value']} {item['unit']} / {item['normalized_unit']} have {best} in {row['text'][:200]}")
        if misses is not None:
            misses += [f"EXTRA {one} in {row['text'][:200]}" for one in left]
    f1 = lambda n: round(2 * n / (gold + total), 3) if gold + total else 0.0  # noqa: E731
    return {"precision": round(hits / total, 3), "recall": round(hits / gold, 3), "value_f1": f1(hits), "unit_f1": f1(units), "referred_to": round(referred / asked, 3) if asked else 0.0}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--reader", default=tools.READER)
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    if not DATA.is_file():
        print("figures: skipped: ../shared is not here")
        return 0
    rows = json.loads(DATA.read_text(encoding="utf-8"))
    texts = [row["text"] for row in rows]
    misses: list[str] = []
    found, rate = ours(texts, args.reader)
    out = {"communique": {**score(rows, found, misses), "sentences_a_second": round(rate)}}
    if peer := quantulum(texts):
        out["quantulum3"] = {**score(rows, peer[0]), "sentences_a_second": round(peer[1])}
    if args.json:
        print(json.dumps({f"{name}_{key}": value for name, one in out.items() for key, value in one.items()}))
        return 0
    print("\n".join(misses if args.misses else []))
    for name, one in out.items():
        print(f"{name:12} " + "  ".join(f"{key} {value}" for key, value in one.items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
