#!/usr/bin/env python3
"""Score how events that several articles report come together: one entry for one occurrence, two for near twins.

    across.py [--half tuned|unseen|all] [--misses] [--json]

In:   clusters/*.md and desk.toml beside this script; `{name|words}` marks a report of an occurrence. Out: for a half, the share of reports that
some entry's evidence holds, entries for each occurrence that several articles report, and B-cubed F1 over the reports, beside that of reports left
alone and of one entry a type and story. Surprising: a report that nothing holds stands alone; --misses is refused for the unseen half.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from pathlib import Path
from typing import NamedTuple

from halves import run

from communique import pipeline
from communique.model import Article, Event
from communique.text.ids import content_id

HERE = Path(__file__).resolve().parent
MARK = re.compile(r"\{([\w-]+)\|([^}]*)\}")


class Report(NamedTuple):
    """A marked stretch of an article."""

    cluster: str
    name: str
    article: str
    start: int
    end: int


def clusters(half: str) -> list[tuple[list[Article], list[Report]]]:
    pages = [(path.stem, path.read_text(encoding="utf-8")) for path in sorted((HERE / "clusters").glob("*.md"))]
    return [_read(name, text) for name, text in pages if half in ("all", text.splitlines()[0].rpartition(": ")[2])]


def _read(name: str, text: str) -> tuple[list[Article], list[Report]]:
    articles, reports = [], []
    for block in text.split("\n## ")[1:]:
        head, _, body = block.partition("\n")
        number, day, title = (piece.strip() for piece in head.split("|"))
        article = content_id("article", name, number)
        plain, marks = _unmarked(body.strip())
        articles.append(Article(id=article, path=f"{name}-{number}.txt", media_type="text/plain", sha256="", text=plain, title=title, published=day, outlet=f"Outlet {number}"))
        reports += [Report(name, what, article, start, end) for what, start, end in marks]
    return articles, reports


def _unmarked(text: str) -> tuple[str, list[tuple[str, int, int]]]:
    plain, marks, at = "", [], 0
    for mark in MARK.finditer(text):
        plain += text[at : mark.start()]
        marks.append((mark[1], len(plain), len(plain) + len(mark[2])))
        plain, at = plain + mark[2], mark.end()
    return plain + text[at:], marks


def holder(report: Report, events: tuple[Event, ...]) -> Event | None:
    """The entry whose evidence holds half of a report, the closest of several."""
    found = [
        (one.end - one.start, event.id, event)
        for event in events
        for one in event.evidence
        if one.article == report.article and min(one.end, report.end) - max(one.start, report.start) >= (report.end - report.start) / 2
    ]
    return min(found)[2] if found else None


def b_cubed(found: dict[Report, str], gold: dict[Report, str]) -> float:
    """F1 of two labellings."""
    mine, theirs = _groups(found), _groups(gold)
    shares = [(len(mine[found[one]] & theirs[gold[one]]), len(mine[found[one]]), len(theirs[gold[one]])) for one in gold]
    precision, recall = (sum(share[0] / share[side] for share in shares) / len(shares) for side in (1, 2))
    return 2 * precision * recall / (precision + recall)


def _groups(labels: dict[Report, str]) -> dict[str, set[Report]]:
    groups: dict[str, set[Report]] = defaultdict(set)
    for one, label in labels.items():
        groups[label].add(one)
    return groups


def score(half: str, kit: pipeline.Kit) -> tuple[dict[str, float], list[str]]:
    gold: dict[Report, str] = {}
    ours: dict[Report, str] = {}
    typed: dict[Report, str] = {}
    misses = []
    for articles, reports in clusters(half):
        joined = pipeline.join(articles, [pipeline.annotate(one, kit) for one in articles], kit)
        for report in reports:
            event = holder(report, joined.events)
            gold[report] = f"{report.cluster} {report.name}"
            ours[report] = event.id if event else str(report)
            typed[report] = f"{report.cluster} {event.type}" if event else str(report)
            misses += [] if event else [f"not found: {report.cluster} {report.name} in {report.article}"]
    told = {name: {one.article for one in group} for name, group in _groups(gold).items()}
    several = [{ours[one] for one in group} for name, group in _groups(gold).items() if len(told[name]) > 1]
    misses += [f"{len(entries)} entries: {name}" for name, group in _groups(gold).items() if len(entries := {ours[one] for one in group}) > 1]
    alone = {one: str(one) for one in gold}
    return {
        "reports": len(gold),
        "found": round(sum(ours[one] != str(one) for one in gold) / len(gold), 3),
        "entries_an_occurrence": round(sum(map(len, several)) / len(several), 2),
        "b3": round(b_cubed(ours, gold), 3),
        "b3_alone": round(b_cubed(alone, gold), 3),
        "b3_one_a_type": round(b_cubed(typed, gold), 3),
    }, misses


if __name__ == "__main__":
    sys.exit(run(__doc__ or "", score, prefix="across_", line=lambda values: "  ".join(f"{name} {value}" for name, value in values.items())))
