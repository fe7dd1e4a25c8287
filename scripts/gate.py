#!/usr/bin/env python3
"""Builds the records of the examples and of the reference case, runs the benchmarks, and refuses what falls below the floors.

In: benchmarks/floors.json: by case or benchmark the least that each figure may be; under "ceilings" the most. Out: a table;
exit 1 if a figure is out of bounds. Surprising: the scorer and the reference case live beside this repository (../shared);
where they are not, only what needs no scorer is checked. A benchmark is run if floors.json names it: benchmarks/NAME/score.py
--json prints one flat object of figures.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
SCORER = SHARED / "score" / "score_record.py"
CASES = {
    "examples": (ROOT / "examples/articles", ROOT / "examples/desk.toml", ROOT / "examples/gold"),
    "us-pakistan": (SHARED / "corpus/us-pakistan", ROOT / "desks/us-pakistan.toml", SHARED / "gold/us-pakistan"),
}
BENCHMARKS = ROOT / "benchmarks"
FLOORS: dict[str, dict[str, Any]] = json.loads((BENCHMARKS / "floors.json").read_text(encoding="utf-8"))
CEILINGS: dict[str, dict[str, float]] = FLOORS.pop("ceilings")


def main() -> int:
    out = sum(_check(name, figures) for name, figures in (*_cases(), *_own_gold(), *_benchmarks()))
    return 1 if out else 0


def _cases() -> Iterator[tuple[str, dict[str, float]]]:
    """What the scorer says of the records of the examples and of the reference case."""
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
                figures |= dict(_figures(_score(export, gold)))
            else:
                print(f"{case}: scores skipped: ../shared is not here")
                FLOORS[case] = {name: floor for name, floor in FLOORS[case].items() if name in figures}
            yield case, figures


def _benchmarks() -> Iterator[tuple[str, dict[str, float]]]:
    """What each benchmark that has a floor prints; one that prints nothing that can be read has said that it skipped."""
    for name in sorted(FLOORS):
        script = BENCHMARKS / name / "score.py"
        if script.is_file():
            said = _output(str(script.relative_to(ROOT)), "--json").strip().rpartition("\n")[2]
            if said.startswith("{"):
                yield name, json.loads(said)
            else:
                print(f"{name}: {said or 'skipped'}")


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


def _check(case: str, figures: dict[str, float]) -> int:
    """Print the figures of a case beside their bounds; how many are out of bounds. One that is no longer given is out."""
    floors, ceilings = FLOORS.get(case, {}), CEILINGS.get(case, {})
    print(f"{case:32} {'figure':>10} {'bound':>10}")
    bad = 0
    for name in dict.fromkeys((*figures, *floors)):
        figure, most = figures.get(name), ceilings.get(name)
        bound = most if most is not None else floors.get(name)
        ok = bound is None or (figure is not None and (figure <= bound + 1e-9 if most is not None else figure >= bound - 1e-9))
        bad += not ok
        said = "not given" if figure is None else f"{figure:10.3f}"
        print(f"  {name:30} {said:>10} {'' if bound is None else f'{bound:10.3f}':>10} {'ok' if ok else 'TOO MUCH' if most is not None else 'BELOW'}")
    return bad


if __name__ == "__main__":
    sys.exit(main())
