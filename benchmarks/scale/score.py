#!/usr/bin/env python3
"""Seconds, megabytes and correctness of lineages and stories over many synthetic articles, and of one article more.

    PYTHONPATH=src python benchmarks/scale/score.py [--sizes 2000,20000] [--copies 10000] [--json]   (2,000 articles and 1,000 copies, if not told)

In: nothing but the examples. Out: a row a size. Surprising: reading is not in it (about 7 articles a second); the articles come with
their annotations, see world.py, and what is timed is find_lineages and find_stories. Each size runs in a process of its own.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import resource
import sys
import time
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from world import World, make_world, templates

from communique import pipeline, tools
from communique.desk import parse_desk
from communique.ingest.files import read_files
from communique.merge.stories import Stories, find_stories
from communique.model import Article, Lineage, Problem, Story
from communique.reprints import Origins, find_lineages

ROOT = Path(__file__).resolve().parents[2]
MORE = 40  # articles that come one by one at the end
WORDS = ROOT / "src/communique/lang/en/tagger.tsv"


@lru_cache(maxsize=1)
def material() -> tuple[list, list[str]]:  # type: ignore[type-arg]
    """The examples' sentences, read once, and the words that they are said in anew."""
    kit = tools.make_kit(parse_desk((ROOT / "examples/desk.toml").read_text(encoding="utf-8")))
    found = [pipeline.extract(one, kit)[0] for one in read_files([ROOT / "examples/articles"]) if not isinstance(one, Problem)]
    articles = [one for one in found if one]
    rows = (line.split("\t") for line in WORDS.read_text(encoding="utf-8").splitlines()[1:])
    words = sorted(row[1] for row in rows if row[0] == "word" and row[1].isalpha() and row[1].islower() and len(row[1]) >= 5)
    return templates(articles, [pipeline.annotate(one, kit) for one in articles]), words


def b_cubed(found: Mapping[str, object], gold: Mapping[str, object]) -> float:
    """B-cubed F1 of two groupings."""
    mine, theirs, both = Counter(found.values()), Counter(gold.values()), Counter((found[one], gold[one]) for one in gold)
    precision = sum(both[found[one], gold[one]] / mine[found[one]] for one in gold) / len(gold)
    recall = sum(both[found[one], gold[one]] / theirs[gold[one]] for one in gold) / len(gold)
    return 2 * precision * recall / (precision + recall)


def grouping(groups: tuple[Lineage, ...] | tuple[Story, ...]) -> dict[str, str]:
    """The group of each article."""
    return {article: one.id for one in groups for article in one.articles}


def figures(world: World) -> dict[str, float]:
    """What one build of all but a few takes, what each of these few takes, and how right it is."""
    many = len(world.articles) - MORE
    origins, stories, began = Origins(), Stories(), time.perf_counter()
    origins.add(world.articles[:many])
    between = time.perf_counter()
    stories.add(world.articles[:many], world.annotations[:many], origins.lineages)
    ended = time.perf_counter()
    took = sorted(one_more(origins, stories, world, number) for number in range(many, many + MORE))
    return {
        "articles": many, "lineages_seconds": round(between - began, 1), "stories_seconds": round(ended - between, 1), "seconds": round(ended - began, 1),
        "one_more_seconds": round(took[MORE // 2], 3), "one_more_worst_seconds": round(took[-1], 3), "one_more_share": round(took[MORE // 2] / (ended - began), 4), "megabytes": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
        "lineages_f1": round(b_cubed(grouping(origins.lineages), world.lineage), 3), "stories_f1": round(b_cubed(grouping(stories.stories), world.story), 3),
    }  # fmt: skip


def one_more(origins: Origins, stories: Stories, world: World, number: int) -> float:
    """Seconds that one article more takes, until its lineage and its story are known."""
    began = time.perf_counter()
    origins.add([world.articles[number]])
    stories.add([world.articles[number]], [world.annotations[number]], origins.lineages)
    _ = origins.lineages, stories.stories
    return time.perf_counter() - began


def copies(count: int) -> dict[str, float]:
    """So many copies of one page, each with a line of its own."""
    page = make_world(material()[0], 1, material()[1]).articles[0]
    articles = [Article(id=f"article-{n:06}", path=f"{n}", media_type="text/plain", sha256="", text=f"{page.text}\n\nPage {n} of the desk.", outlet=f"Outlet {n}") for n in range(count)]
    began = time.perf_counter()
    lineages = find_lineages(articles)
    stories = find_stories(articles, (), lineages)
    return {"copies": count, "seconds": round(time.perf_counter() - began, 1), "lineages": len(lineages), "stories": len(stories)}


def measured(task: str, size: int, out: multiprocessing.Queue) -> None:  # type: ignore[type-arg]
    """One row, in a process of its own."""
    sentences, words = material()
    out.put(copies(size) if task == "copies" else figures(make_world(sentences, size, words)))


def main() -> int:
    """Measures and prints."""
    args = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    args.add_argument("--sizes", default="2000")
    args.add_argument("--copies", type=int, default=1000)
    args.add_argument("--json", action="store_true")
    opts = args.parse_args()
    tasks = [("build", int(size)) for size in opts.sizes.split(",") if size] + ([("copies", opts.copies)] if opts.copies else [])
    flat: dict[str, float] = {}
    for task, size in tasks:
        spawn = multiprocessing.get_context("spawn")
        out = spawn.Queue()
        worker = spawn.Process(target=measured, args=(task, size, out))
        worker.start()
        worker.join()
        if worker.exitcode:
            return worker.exitcode
        row = out.get()
        flat |= {f"{task}_{size}_{name}": value for name, value in row.items()}
        if not opts.json:
            print("  ".join(f"{name} {value}" for name, value in row.items()), flush=True)
    if opts.json:
        print(json.dumps(flat))
    return 0


if __name__ == "__main__":
    sys.exit(main())
