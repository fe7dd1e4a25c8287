#!/usr/bin/env python3
"""Precision and recall of differences on the project's own pairs, and on what is planted in examples/.

    PYTHONPATH=src python benchmarks/differences/score.py [--split dev|test|both] [--json] [--misses]

In: benchmarks/gold/pairs/differences.jsonl, examples/. Out: a table, or one JSON object. Surprising: each pair is a record of its
own, read and joined from the two texts as two saved pages are; the baseline, any two figures of one head with other values, gets the
same mentions. `--misses` shows those of the dev half only.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable, Iterable, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from communique import pipeline, tools
from communique.desk import parse_desk
from communique.ingest import files
from communique.link.actors import link_actors
from communique.merge.differences import find_differences
from communique.merge.entries import Setting
from communique.merge.events import merge_events
from communique.merge.figures import merge_figures
from communique.merge.statements import merge_statements
from communique.model import Annotation, Article, Difference, Joined, RawDocument
from communique.text.similarity import words

HERE = Path(__file__).resolve().parent
PAIRS = HERE.parent / "gold" / "pairs" / "differences.jsonl"
EXAMPLES = HERE.parents[1] / "examples"
STATES = "Tembra Tembran, Karsova Karsovan, Pelagos Pelagian, Drovia Drovian, Lumeria Lumerian, Marland Marlander, Norrika Norrikan, Veltria Veltrian, Zhalistan Zhalistani, Ilvania Ilvanian, Ostria Ostrian"
"""The states of the dev half, as a desk would name them."""
Found = tuple[str, tuple[tuple[str, int, int], ...]]
"""A field, and the articles and places of its sentences."""
Pair = dict[str, Any]
Finder = Callable[[Sequence[Article], Sequence[Annotation], pipeline.Kit], list[Found]]


def desk() -> str:
    rows = (pair.split() for pair in STATES.split(", "))
    return '[desk]\nname = "Pairs"\n' + "".join(f'[[actor]]\nname = "{name}"\ntype = "state"\ndemonyms = ["{of}", "{of}s"]\n' for name, of in rows)


def article(name: str, side: Pair) -> Article:
    return Article(id=f"article-{name}", path=f"{name}.txt", media_type="text/plain", sha256="", text=side["text"], outlet=side["outlet"], published=side["published"])


def ours(articles: Sequence[Article], annotations: Sequence[Annotation], kit: pipeline.Kit) -> list[Found]:
    return [found(one) for one in pipeline.join(articles, annotations, kit).differences]


def found(one: Difference) -> Found:
    return one.field, tuple((e.article, e.start, e.end) for reading in one.readings for e in reading.evidence)


def baseline(articles: Sequence[Article], annotations: Sequence[Annotation], kit: pipeline.Kit) -> list[Found]:
    """Any two figures of two articles that have one unit, a word of what is counted, and other values."""
    numbers = [(one.article, number, set(words(number.counted or ""))) for one in annotations for number in one.quantities if number.figure]
    return [
        ("value", ((a, one.evidence.start, one.evidence.end), (b, other.evidence.start, other.evidence.end)))
        for (a, one, mine), (b, other, theirs) in combinations(numbers, 2)
        if a != b and one.unit == other.unit and mine & theirs and one.value != other.value
    ]  # fmt: skip


def matches(one: Found, pair: Pair) -> bool:
    """Whether a difference is the planted one: its field, and sentences that hold both readings."""
    gold = pair["difference"]
    return bool(gold) and one[0] == gold["field"] and all(any(_holds(place, reading, pair) for place in one[1]) for reading in gold["readings"])


def _holds(place: tuple[str, int, int], reading: str, pair: Pair) -> bool:
    text = pair[place[0].removeprefix("article-")]["text"]
    at = text.find(reading)
    return at >= 0 and place[1] < at + len(reading) and at < place[2]


def judge(pairs: Iterable[Pair], read: Callable[[Article], Annotation], kit: pipeline.Kit, finder: Finder) -> tuple[dict[str, float], list[str]]:
    """Precision, recall and F1 over all differences that were found, and lines that tell what went wrong."""
    hits = given = planted = 0
    lines = []
    for pair in pairs:
        articles = [article(side, pair[side]) for side in ("a", "b")]
        said = finder(articles, [read(one) for one in articles], kit)
        right = [one for one in said if matches(one, pair)]
        planted += bool(pair["difference"])
        hits += bool(right)
        given += len(said) - max(0, len(right) - 1)
        lines += [f"missed {pair['id']}: {pair['why']}"] if pair["difference"] and not right else []
        lines += [f"false {pair['id']}: {one[0]} " + " | ".join(pair[a.removeprefix("article-")]["text"][s:e][:90] for a, s, e in one[1]) for one in said if one not in right]
    precision, recall = hits / given if given else 1.0, hits / planted if planted else 1.0
    return {"precision": precision, "recall": recall, "f1": 2 * precision * recall / (precision + recall) if hits else 0.0}, lines


def examples() -> tuple[dict[str, float], list[str]]:
    """The planted differences of the demo that are found, and what is found beside them."""
    kit = tools.make_kit(parse_desk((EXAMPLES / "desk.toml").read_text(encoding="utf-8")))
    articles = [one for document in files.read_files([EXAMPLES / "articles"]) if isinstance(document, RawDocument) for one in [pipeline.extract(document, kit)[0]] if one]
    joined = pipeline.join(articles, [pipeline.annotate(one, kit) for one in articles], kit)
    figures, lines = judged_examples(joined, json.loads((EXAMPLES / "gold" / "cross.json").read_text(encoding="utf-8"))["differences"])
    said = [pipeline.annotate(one, kit) for one in articles]
    for times in (5, 20):
        figures[f"seconds-{times * len(articles)}"] = round(seconds(kit, articles, said, times), 2)
    return figures, lines


def seconds(kit: pipeline.Kit, articles: Sequence[Article], annotations: Sequence[Annotation], times: int) -> float:
    """How long the pile takes to be compared, joined `times` times over under other ids, each copy another week's."""
    pile = [(replace(one, id=f"{one.id}-{n}", published=None, sha256=str(n)), replace(said, article=f"{one.id}-{n}")) for n in range(times) for one, said in zip(articles, annotations, strict=True)]
    setting = Setting({one.id: one for one, _ in pile}, {}, {one.id: one.id.rpartition("-")[2] for one, _ in pile}, link_actors([one for one, _ in pile], [said for _, said in pile], kit.desk, kit.gazetteer))
    said = [said for _, said in pile]
    statements, of_quote, _ = merge_statements(said, setting)
    events = merge_events(said, setting)
    figures, numbers = merge_figures(said, setting)
    start = time.perf_counter()
    find_differences(said, of_quote, events, figures, numbers, setting)
    return time.perf_counter() - start


def judged_examples(joined: Joined, planted: Sequence[Pair]) -> tuple[dict[str, float], list[str]]:
    stems = {one.id: Path(one.path).name.removesuffix(".gz").removesuffix(".txt") for one in joined.articles}
    names = {one.id: one.text or "" for one in joined.articles}
    left, false = list(planted), []
    for one in joined.differences:
        gold = next((held for held in planted if held["field"] == one.field and len(_anchored(one, held, stems, names)) >= min(2, len(held["articles"]))), None)
        if gold is None:
            false.append(f"false examples: {one.field}: {one.note}")
        elif gold in left:
            left.remove(gold)
    hits = len(planted) - len(left)
    return {"found": float(hits), "planted": float(len(planted)), "invented": float(len(false))}, [*(f"missed examples: {one['field']}: {one['note']}" for one in left), *false]


def _anchored(one: Difference, gold: Pair, stems: dict[str, str], texts: dict[str, str]) -> set[str]:
    """The articles whose evidence touches the anchor of that article."""
    found = set()
    for e in (e for reading in one.readings for e in reading.evidence):
        name = next((name for name in gold["anchors"] if stems[e.article].startswith(name.removesuffix(".html"))), None)
        at = texts[e.article].find(gold["anchors"][name]) if name else -1
        if name and at >= 0 and e.start < at + len(gold["anchors"][name]) and at < e.end:
            found.add(name)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--split", choices=("dev", "test", "both"), default="both")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--misses", action="store_true")
    args = parser.parse_args()
    kit = tools.make_kit(parse_desk(desk()))
    pairs = [json.loads(line) for line in PAIRS.read_text(encoding="utf-8").splitlines()]
    read: dict[str, Annotation] = {}

    def annotated(one: Article) -> Annotation:
        key = f"{one.id} {one.published} {one.text}"
        if key not in read:
            read[key] = pipeline.annotate(one, kit)
        return read[key]

    figures: dict[str, float] = {}
    lines: list[str] = []
    for half in ("dev", "test") if args.split == "both" else (args.split,):
        held = [pair for pair in pairs if pair["split"] == half]
        for name, finder in (("", ours), ("baseline-", baseline)):
            scores, wrong = judge(held, annotated, kit, finder)
            figures |= {f"{name}{half}-{figure}": round(value, 3) for figure, value in scores.items()}
            lines += wrong if half == "dev" and not name else []
    scores, wrong = examples()
    figures |= {f"examples-{figure}": value for figure, value in scores.items()}
    lines += wrong
    if args.json:
        print(json.dumps(figures))
        return
    print("\n".join(f"{name:28} {value:.3f}" for name, value in figures.items()))
    print("\n".join(lines) if args.misses else "", end="\n" if args.misses else "")


if __name__ == "__main__":
    main()
