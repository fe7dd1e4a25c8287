#!/usr/bin/env python3
"""Score the types and statuses of events on single sentences, written cold for each of PLOVER's sixteen types.

    sentences.py [--half tuned|unseen|all] [--misses] [--json]

In:   sentences.jsonl and desk.toml beside this script. Out: for a half, the share of sentences with an event of the right type, with the
right type and status, and the events a sentence. Surprising: halves are told by the hash of the sentence; --misses is refused for the unseen half.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from pathlib import Path
from typing import Any

from communique import pipeline, tools
from communique.desk import parse_desk
from communique.model import Article

HERE = Path(__file__).resolve().parent


def half_of(text: str) -> str:
    return "unseen" if hashlib.sha256(text.encode()).digest()[0] % 2 else "tuned"


def sentences(half: str) -> list[dict[str, Any]]:
    rows = [json.loads(line) for line in (HERE / "sentences.jsonl").read_text(encoding="utf-8").splitlines()]
    return [row for row in rows if half in ("all", half_of(row["text"]))]


def score(half: str, kit: pipeline.Kit) -> tuple[dict[str, Any], list[str]]:
    rows = sentences(half)
    right = stated = events = 0
    misses = []
    for row in rows:
        article = Article(id="a", path="a.txt", media_type="text/plain", sha256="", text=row["text"])
        found = [(one.type, one.status) for one in pipeline.annotate(article, kit).events]
        wanted = row["type"] if isinstance(row["type"], list) else [row["type"]]
        hits = [status for type_, status in found if type_ in wanted]
        right += bool(hits)
        stated += row["status"] in hits
        events += len(found)
        if not hits or row["status"] not in hits:
            misses.append(f"{row['type']} {row['status']} | {row['text']} | {found}")
    many = len(rows)
    return {"sentences": many, "type": round(right / many, 3), "type_and_status": round(stated / many, 3), "events_a_sentence": round(events / many, 2)}, misses


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--half", choices=("tuned", "unseen", "all"), default="all")
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    if args.misses and args.half != "tuned":
        print("--misses goes with --half tuned: nobody looks at the unseen half while writing rules", file=sys.stderr)
        return 2
    kit = tools.make_kit(parse_desk((HERE / "desk.toml").read_text(encoding="utf-8")))
    figures: dict[str, Any] = {}
    for half in ("tuned", "unseen") if args.half == "all" else (args.half,):
        result, misses = score(half, kit)
        figures |= {f"{half}_{name}": value for name, value in result.items()}
        if not args.json:
            print("\n".join([*(misses if args.misses else []), f"{half}: {result}"]))
    if args.json:
        print(json.dumps(figures))
    return 0


if __name__ == "__main__":
    sys.exit(main())
