#!/usr/bin/env python3
"""Dates of the own gold: exact EDTF values of what stands at the gold's places, beside dateparser where it is installed.

    dates.py [--split dev|test|all] [--gold FOLDER] [--reader NAME]

In:   the own gold and its texts, as benchmarks/gold/score.py reads them. Out: F1 and exact values of ours; of dateparser the share of
      exact values when it is handed the gold's expression and the day of publication (it does not look for dates itself: its
      search turns "90%" into 1990). Ends with 0 and says that it skipped where ../shared is not.

Surprising: dateparser answers with days only, so its answer counts as right when it begins with a value as coarse as the gold's.
"""

from __future__ import annotations

import argparse
import json
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "gold"))

from join import DATA, documents  # noqa: E402
from score import articles, date_scores  # noqa: E402

from communique import pipeline, tools  # noqa: E402
from communique.model import Desk  # noqa: E402


def dateparser_exact(rows: list[dict[str, Any]], gold: Path) -> str | None:
    try:
        from dateparser.date import DateDataParser
    except ImportError:
        return None
    right = asked = 0
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
    return f"{right}/{asked}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--split", choices=("dev", "test", "all"), default="all")
    parser.add_argument("--gold", type=Path, default=HERE / "gold")
    parser.add_argument("--reader", default=tools.READER)
    args = parser.parse_args()
    if not DATA.is_dir():
        print("dates: skipped: ../shared is not here")
        return 0
    kit = tools.make_kit(Desk(), args.reader)
    out: dict[str, Any] = {}
    for split in ("dev", "test") if args.split == "all" else (args.split,):
        gold = args.gold / split
        rows = [row for row in documents(split) if (gold / f"{row['name']}.json").is_file()]
        texts = articles(rows)
        ours = date_scores(rows, texts, [pipeline.annotate(text, kit) for text in texts], gold, [])
        out[split] = {**ours, "dateparser": dateparser_exact(rows, gold)}
        print(f"{split:5} P {ours['precision']:.3f}  R {ours['recall']:.3f}  F1 {ours['f1']:.3f}  exact {ours['exact']}  dateparser {out[split]['dateparser'] or 'not installed'}")
    print(json.dumps({"benchmark": "dates", **out}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
