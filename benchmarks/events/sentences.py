#!/usr/bin/env python3
"""Score the types and statuses of events on single sentences, written cold for each of PLOVER's sixteen types.

    sentences.py [--half tuned|unseen|all] [--misses] [--json]

In:   sentences.jsonl and desk.toml beside this script. Out: for a half, the share of sentences with an event of the right type, with the
right type and status, and the events a sentence. Surprising: halves are told by the hash of the sentence; --misses is refused for the unseen half.
"""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path
from typing import Any

from halves import run

from communique import pipeline
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


if __name__ == "__main__":
    sys.exit(run(__doc__ or "", score))
