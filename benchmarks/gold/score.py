#!/usr/bin/env python3
"""Score what the project reads against its own gold.

    score.py [--split dev|test|all] [--gold FOLDER] [--reader NAME] [--misses] [--json]

In:   documents.json, the gold (dev/ and test/ beside this script), the texts in ../shared/data, ../shared/score/score_record.py.
Out:  for each half: precision, recall and F1 of statements, commitments, figures, events by that scorer, the shares of right
      attributes, and the dates: F1 of (place, EDTF value), and the share of exact values among dates found at their place.
      Ends with 0 and says that it skipped where ../shared is not.

Surprising: texts come straight from the data sets, past the extraction of pages; --misses is refused for the test half,
whose texts nobody looks at while writing rules.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from join import DATA, documents, text_of
from matching import locate

from communique import pipeline, tools
from communique.model import Annotation, Article, Desk
from communique.present.export import jsonl
from communique.text.ids import content_id

HERE = Path(__file__).resolve().parent
SCORER = DATA.parent / "score" / "score_record.py"
KINDS = ("statements", "commitments", "figures", "events")


def scorer() -> Any:
    spec = importlib.util.spec_from_file_location("score_record", SCORER)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def articles(rows: list[dict[str, Any]]) -> list[Article]:
    return [
        Article(
            id=content_id("article", row["name"]), path=f"{row['name']}.txt", media_type="text/plain", sha256=row["sha256"],
            text=text_of(row, DATA), published=row["published"],
        )
        for row in rows
    ]  # fmt: skip


def date_scores(rows: list[dict[str, Any]], texts: list[Article], said: list[Annotation], gold: Path, misses: list[str]) -> dict[str, Any]:
    """Dates by place and value; a gold value may be a list, an optional one is not asked for."""
    right = found = asked = exact = placed = 0
    for row, article, annotation in zip(rows, texts, said, strict=True):
        wanted = json.loads((gold / f"{row['name']}.json").read_text(encoding="utf-8"))["dates"]
        ours = [(date.span.start, date.span.end, date.value) for date in annotation.dates]
        used: set[int] = set()
        for item in wanted:
            places = [tuple(item["offsets"])] if "offsets" in item else locate(article.text or "", item["anchor"])
            values = item["value"] if isinstance(item["value"], list) else [item["value"]]
            at = [n for n, (a, b, _) in enumerate(ours) if n not in used and any(a < y and x < b for x, y in places)]
            good = next((n for n in at if ours[n][2] in values), at[0] if at else None)
            if good is not None:
                used.add(good)
            same = good is not None and ours[good][2] in values
            if not item.get("optional"):
                asked += 1
                placed += good is not None
                exact += same
                right += same
                found += good is not None
                if not same:
                    misses.append(f"{row['name']}: dates: {item['anchor']!r} want {item['value']!r} have {ours[good][2] if good is not None else 'nothing'!r}")
        extra = [ours[n] for n in range(len(ours)) if n not in used]
        found += len(extra)
        misses += [f"{row['name']}: dates: extra {(article.text or '')[a:b]!r} {value}" for a, b, value in extra]
    p, r = right / found if found else 0.0, right / asked if asked else 0.0
    return {"precision": round(p, 3), "recall": round(r, 3), "f1": round(2 * p * r / (p + r), 3) if p + r else 0.0, "gold": asked, "found": found, "exact": f"{exact}/{placed}"}


def score(split: str, gold: Path, kit: pipeline.Kit) -> tuple[dict[str, Any], list[str]]:
    rows = [row for row in documents(split) if (gold / f"{row['name']}.json").is_file()]
    texts = articles(rows)
    said = [pipeline.annotate(article, kit) for article in texts]
    module = scorer()
    with TemporaryDirectory() as folder:
        export = Path(folder) / "export.jsonl"
        export.write_text("".join(line + "\n" for line in jsonl(pipeline.join(texts, said, kit))), encoding="utf-8")
        read = module.Export(export)
        result, misses = module.score(read, gold)
        result["bad_evidence"] = len(read.bad_evidence())
    result = {kind: result[kind] for kind in (*KINDS, "bad_evidence")}
    result["dates"] = date_scores(rows, texts, said, gold, misses)
    return {"documents": len(rows), **result}, misses


def table(split: str, result: dict[str, Any]) -> str:
    lines = [f"{split}: {result['documents']} documents; bad evidence {result['bad_evidence']}"]
    for kind in (*KINDS, "dates"):
        one = result[kind]
        more = " ".join(f"{name} {value}" for name, value in one.get("attributes", {"exact": one.get("exact")}).items())
        lines.append(f"  {kind:12} P {one['precision']:.3f}  R {one['recall']:.3f}  F1 {one['f1']:.3f}  gold {one['gold']:4}  found {one['found']:4}  {more}")
    return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--split", choices=("dev", "test", "all"), default="all")
    parser.add_argument("--gold", type=Path, default=HERE)
    parser.add_argument("--reader", default=tools.READER)
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    if not (DATA.is_dir() and SCORER.is_file()):
        print("own gold: skipped: ../shared is not here")
        return 0
    if args.misses and args.split != "dev":
        print("--misses goes with --split dev: nobody looks at the texts of the test half", file=sys.stderr)
        return 2
    kit = tools.make_kit(Desk(), args.reader)
    out = {}
    for split in ("dev", "test") if args.split == "all" else (args.split,):
        out[split], misses = score(split, args.gold / split, kit)
        if not args.json:
            print("\n".join([*(misses if args.misses else []), table(split, out[split])]))
    if args.json:
        print(json.dumps(out))
    return 0


if __name__ == "__main__":
    sys.exit(main())
