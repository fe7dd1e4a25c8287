#!/usr/bin/env python3
"""Dates of the own gold: exact EDTF values of what stands at the gold's places, beside dateparser where it is installed.

    score.py [--split dev|test|all] [--gold FOLDER] [--reader NAME] [--json]

In:   the own gold and its texts, as benchmarks/gold/score.py reads them. Out: by half, F1 and exact values of ours, and sentences a
      second without the reader's time; of dateparser the share of exact values when it is handed the gold's expression and the day
      of publication, and expressions a second (it does not look for dates itself: its search turns "90%" into 1990). Ends with 0
      and says that it skipped where ../shared is not.

Surprising: dateparser answers with days only, so its answer counts as right when it begins with a value as coarse as the gold's.
"""

from __future__ import annotations

import argparse
import json
import sys
from datetime import datetime
from pathlib import Path
from time import process_time
from typing import Any

GOLD = Path(__file__).resolve().parent.parent / "gold"
sys.path.insert(0, str(GOLD))

from join import DATA, documents  # noqa: E402
from score import articles, date_scores  # noqa: E402

from communique import pipeline, tools  # noqa: E402
from communique.annotate.dates import find_dates  # noqa: E402
from communique.model import Article, Desk  # noqa: E402


def dateparser_exact(rows: list[dict[str, Any]], gold: Path) -> dict[str, float]:
    """Exact values of the peer, and how many expressions it reads a second; nothing where it is not installed."""
    try:
        from dateparser.date import DateDataParser
    except ImportError:
        return {}
    right = asked = 0
    start = process_time()
    for row in rows:
        now = datetime.fromisoformat(row["published"][:10]) if row["published"] else None
        parser = DateDataParser(languages=["en"], settings={"RELATIVE_BASE": now, "PREFER_DATES_FROM": "past"} if now else {})
        for item in json.loads((gold / f"{row['name']}.json").read_text(encoding="utf-8"))["dates"]:
            if item.get("optional"):
                continue
            values = item["value"] if isinstance(item["value"], list) else [item["value"]]
            found = parser.get_date_data(item["anchor"]).date_obj if now or any(values) else None
            shown = found.date().isoformat() if found else None
            asked += 1
            right += any(shown == value or bool(shown and value and "/" not in value and shown.startswith(value)) for value in values)
    return {"dateparser_exact": round(right / asked, 3), "dateparser_expressions_a_second": round(asked / (process_time() - start))}


def rate(texts: list[Article], kit: pipeline.Kit) -> int:
    """Sentences a second, the reader's time left out."""
    readings = [(kit.reader.read(one.text or ""), one.published) for one in texts]
    start = process_time()
    for reading, published in readings:
        find_dates(reading, published)
    return round(sum(len(reading.sentences) for reading, _ in readings) / (process_time() - start))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--split", choices=("dev", "test", "all"), default="all")
    parser.add_argument("--gold", type=Path, default=GOLD)
    parser.add_argument("--reader", default=tools.READER)
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    if not DATA.is_dir():
        print("dates: skipped: ../shared is not here")
        return 0
    kit = tools.make_kit(Desk(), args.reader)
    out: dict[str, float] = {}
    for split in ("dev", "test") if args.split == "all" else (args.split,):
        gold = args.gold / split
        rows = [row for row in documents(split) if (gold / f"{row['name']}.json").is_file()]
        texts = articles(rows)
        ours = date_scores(rows, texts, [pipeline.annotate(text, kit) for text in texts], gold, [])
        right, placed = map(int, ours["exact"].split("/"))
        shown = {"f1": ours["f1"], "precision": ours["precision"], "recall": ours["recall"], "exact": round(right / placed, 3), "sentences_a_second": rate(texts, kit), **dateparser_exact(rows, gold)}
        out |= {f"{split}_{name}": value for name, value in shown.items()}
        if not args.json:
            print(f"{split:5} exact of placed {ours['exact']}  " + "  ".join(f"{name} {value}" for name, value in shown.items()))
    if args.json:
        print(json.dumps(out))
    return 0


if __name__ == "__main__":
    sys.exit(main())
