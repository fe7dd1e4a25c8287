"""The command line of a benchmark with two halves: a table, misses of the tuned half, or one flat JSON object.

In: how a half is scored and how its line reads. Out: the exit status. Surprising: --misses is refused for the unseen half, whose texts
nobody looks at while writing rules.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from communique import pipeline, tools
from communique.desk import parse_desk

HERE = Path(__file__).resolve().parent
Scored = tuple[Mapping[str, Any], Sequence[str]]


def run(description: str, score: Callable[[str, pipeline.Kit], Scored], *, prefix: str = "", line: Callable[[Mapping[str, Any]], str] = str) -> int:
    """Scores one half or both and prints."""
    parser = argparse.ArgumentParser(description=description.split("\n", 1)[0])
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
        values, misses = score(half, kit)
        figures |= {f"{prefix}{half}_{name}": value for name, value in values.items()}
        if not args.json:
            print("\n".join([*(misses if args.misses else []), f"{half}: {line(values)}"]))
    if args.json:
        print(json.dumps(figures))
    return 0
