#!/usr/bin/env python3
"""Builds the records of the examples and of the reference case, measures them, and refuses what falls below the floors.

In: benchmarks/floors.json. Out: a table; exit 1 if a figure is below its floor. Surprising: the scorer and the reference
case live beside this repository (../shared); where they are not, only what needs no scorer is checked.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
SCORER = SHARED / "score" / "score_record.py"
CASES = {
    "examples": (ROOT / "examples/articles", ROOT / "examples/desk.toml", ROOT / "examples/gold"),
    "us-pakistan": (SHARED / "corpus/us-pakistan", ROOT / "desks/us-pakistan.toml", SHARED / "gold/us-pakistan"),
}
CEILINGS = ("bad_evidence",)  # the fewer the better; every other figure is a floor


def main() -> int:
    floors = json.loads((ROOT / "benchmarks/floors.json").read_text(encoding="utf-8"))
    below = 0
    with TemporaryDirectory() as folder:
        for case, (articles, desk, gold) in CASES.items():
            if not articles.is_dir():
                print(f"{case}: skipped: ../shared is not here")
                continue
            export = _build(sorted(articles.iterdir()), desk, Path(folder) / case)
            again = _build(sorted(articles.iterdir(), reverse=True), desk, Path(folder) / f"{case}-again")
            figures: dict[str, float] = {
                "same_bytes": float(export.read_bytes() == again.read_bytes()),
                "bad_evidence": float(_bad_evidence(export)),
            }
            if SCORER.is_file() and gold.is_dir():
                unscored = dict.fromkeys(floors.get(case, {}), 0.0)  # a figure that the scorer no longer gives is nought
                figures = unscored | figures | dict(_figures(_score(export, gold)))
            else:
                print(f"{case}: scores skipped: ../shared is not here")
            below += _table(case, figures, {"same_bytes": 1.0, **floors.get(case, {})})
    for half, figures in _own_gold():
        below += _table(half, figures, floors[half])
    if SCORER.is_file():
        below += _table("reader", json.loads(_output("benchmarks/reader.py", "--json")), floors["reader"])
    else:
        print("reader: skipped: ../shared is not here")
    return 1 if below else 0


def _output(script: str, *arguments: str) -> str:
    """What one of the benchmarks prints."""
    paths = [str(ROOT / "src"), str(ROOT / "benchmarks/gold"), os.environ.get("PYTHONPATH", "")]
    command = [sys.executable, str(ROOT / script), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)})
    if done.returncode:
        raise SystemExit(f"{script} ended with {done.returncode}: {done.stderr.strip()}")
    return done.stdout


def _own_gold() -> Iterator[tuple[str, dict[str, float]]]:
    """What benchmarks/gold/score.py says of each half, by floor names."""
    if not SCORER.is_file():
        print("own gold: skipped: ../shared is not here")
        return
    for half, scores in json.loads(_output("benchmarks/gold/score.py", "--json")).items():
        dates = scores["dates"]
        yield f"own-{half}", {**dict(_figures(scores)), "date_values": _share(dates["exact"])}


def _build(sources: list[Path], desk: Path, stem: Path) -> Path:
    record, export = stem.with_suffix(".db"), stem.with_suffix(".jsonl")
    _run("build", *map(str, sources), "--desk", str(desk), "-o", str(record))
    _run("export", str(record), "--format", "jsonl", "-o", str(export))
    return export


def _run(*arguments: str) -> None:
    command = [sys.executable, "-c", "from communique.cli import main; main()", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"communique {arguments[0]} ended with {done.returncode}: {done.stderr.strip()}")


def _bad_evidence(export: Path) -> int:
    """How many pieces of evidence do not quote their article."""
    rows = [json.loads(line) for line in export.read_text(encoding="utf-8").split("\n") if line]
    texts = {row["id"]: row["text"] for row in rows if row.get("kind") == "article"}
    if not texts:
        raise SystemExit("the export has no article")
    return sum(_differs(piece, texts) for row in rows for piece in _evidence(row))


def _differs(piece: dict[str, object], texts: dict[str, str]) -> bool:
    start, end = int(str(piece["start"])), int(str(piece["end"]))
    return texts.get(str(piece["article"]), "")[start:end] != piece["quote"]


def _evidence(value: object) -> Iterator[dict[str, object]]:
    """Every piece of evidence anywhere in a line."""
    if isinstance(value, dict):
        if {"article", "start", "end", "quote"} <= value.keys():
            yield value
        for inner in value.values():
            yield from _evidence(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _evidence(inner)


def _score(export: Path, gold: Path) -> dict[str, object]:
    command = [sys.executable, str(SCORER), str(export), str(gold), "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"the scorer ended with {done.returncode}: {done.stderr.strip()}")
    return dict(json.loads(done.stdout))


def _figures(scores: dict[str, object]) -> Iterator[tuple[str, float]]:
    """The scorer's answer as numbers: F1 where there is one, "3/4" as 0.75, `fields` as the share that is right."""
    for name, value in scores.items():
        if isinstance(value, dict) and "f1" in value:
            yield name, float(value["f1"])
        elif isinstance(value, dict):
            yield name, _share(*(str(part) for part in value.values()))
        elif isinstance(value, str):
            yield name, _share(value)
        elif isinstance(value, int | float):
            yield name, float(value)


def _share(*parts: str) -> float:
    pairs = [part.split("/") for part in parts]
    asked = sum(int(whole) for _, whole in pairs)
    return sum(int(right) for right, _ in pairs) / asked if asked else 1.0


def _table(case: str, figures: dict[str, float], floors: dict[str, float]) -> int:
    print(f"{case:24} {'figure':>8} {'floor':>8}")
    bad = 0
    for name, figure in figures.items():
        floor = floors.get(name, 0.0)
        ok = figure <= floor if name in CEILINGS else figure >= floor - 1e-9
        bad += not ok
        print(f"  {name:22} {figure:8.3f} {floor:8.3f} {'ok' if ok else 'BELOW' if name not in CEILINGS else 'TOO MANY'}")
    return bad


if __name__ == "__main__":
    sys.exit(main())
