"""What a build read, found and thought odd → a small table in plain text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from communique.lines import KIND_FIELDS
from communique.model import Problem
from communique.present.safe import one_line

_SHOWN = 5


def render(
    counts: Sequence[tuple[str, int]], found: Mapping[str, int], problems: Sequence[Problem], record: str
) -> str:
    """The counts given, then lines found by kind, then the first problems and how to see all."""
    rows = [
        *counts,
        *((plural, found.get(kind, 0)) for kind, plural in KIND_FIELDS.items() if kind not in ("ruling", "problem")),
    ]
    width = max(len(name) for name, _ in rows)
    told = [f"{name:<{width}}  {count:>8,}" for name, count in rows]
    told.append(f"{'problems':<{width}}  {len(problems):>8,}")
    told += [f"  {one_line(problem.where)}: {one_line(problem.message)}" for problem in problems[:_SHOWN]]
    if len(problems) > _SHOWN:
        told.append(f"  … see all with: communique show {record} problems")
    return "\n".join(told) + "\n"
