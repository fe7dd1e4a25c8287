#!/usr/bin/env python3
"""What became of the commitments of the examples: shares of right statuses, beside calling every commitment open.

    PYTHONPATH=src python benchmarks/follow_through/score.py [--json] [--misses]

Matching is that of `../shared/score/score_record.py`; prints "skipped" where it is absent.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path
from typing import Any

from communique import record

ROOT = Path(__file__).resolve().parents[2]
SCORER = ROOT.parent / "shared" / "score"
EXAMPLES = ROOT / "examples"


def exported(folder: Path) -> Path:
    """The record of the examples as an export."""
    record.build(folder / "r.db", [EXAMPLES / "articles"], (EXAMPLES / "desk.toml").read_text(encoding="utf-8"))
    with record.Record.open(folder / "r.db") as opened:
        (folder / "r.jsonl").write_text("".join(opened.export()), encoding="utf-8")
    return folder / "r.jsonl"


def compared(export: Any, gold: list[dict[str, Any]], tools: Any) -> list[tuple[dict[str, Any], list[str], bool]]:
    """Each gold item with the statuses of the commitments found there, and whether the entry that bears on it is linked."""
    by_id = {row["id"]: row for kinds in export.items.values() for rows in kinds.values() for row in rows}
    found = []
    for item in gold:
        places = _at(export, item["commitment"], tools)
        rows = [row for row in export.items[item["commitment"]["stem"]]["commitments"] if tools.covers(row, *places)]
        steps = [by_id[step["entry"]] for row in rows for step in row["follow_ups"] if step["entry"] in by_id]
        linked = bool(item["by"]) and any(tools.covers(step, *_at(export, item["by"], tools)) for step in steps)
        found.append((item, [row["status"] for row in rows], linked))
    return found


def _at(export: Any, place: dict[str, str], tools: Any) -> tuple[str, list[tuple[int, int]]]:
    article = next(one for one in export.articles.values() if Path(one["path"]).stem == place["stem"])
    return article["id"], tools.locate(article["text"], place["anchor"])


def main() -> int:
    args = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    args.add_argument("--json", action="store_true")
    args.add_argument("--misses", action="store_true")
    opts = args.parse_args()
    if not (SCORER / "score_record.py").exists():
        print("{}" if opts.json else "skipped: ../shared/score is not there")
        return 0
    sys.path.insert(0, str(SCORER))
    import score_record

    with tempfile.TemporaryDirectory() as folder:
        export = score_record.Export(exported(Path(folder)))
    gold = json.loads((EXAMPLES / "gold" / "cross.json").read_text(encoding="utf-8"))["follow_through"]
    rows = compared(export, gold, score_record)
    read = [row for row in rows if row[1]]
    answered = [row for row in rows if row[0]["by"]]
    figures = {
        "commitments": len(rows),
        "read": len(read),
        "status": round(sum(item["status"] in statuses for item, statuses, _ in rows) / len(rows), 3),
        "status_of_read": round(sum(item["status"] in statuses for item, statuses, _ in read) / len(read), 3),
        "all_open": round(sum(item["status"] == "open" for item, _, _ in read) / len(rows), 3),
        "linked": round(sum(linked for *_, linked in answered) / len(answered), 3),
        "wrongly_moved": sum(item["status"] == "open" and any(one != "open" for one in statuses) for item, statuses, _ in rows),
    }
    print(json.dumps(figures) if opts.json else "\n".join(f"{key:16}{value:8.3g}" for key, value in figures.items()))
    if opts.misses:
        print("\n".join(f"want {item['status']}, have {statuses}: {item['commitment']['anchor']}" for item, statuses, _ in rows if item["status"] not in statuses))
    return 0


if __name__ == "__main__":
    sys.exit(main())
