"""Articles a second and peak memory of each stage, one process a stage.

    python benchmarks/speed.py [FOLDER] [--copies N]

In: a folder of pages (examples/articles unless told), read N times over under other paths with a changed first line, so
that copies are near copies and not the same bytes. Out: a table on standard output. Surprising: each stage runs in a
process of its own that first does, unmeasured, what comes before it, since peak memory can only grow in a process.
"""

from __future__ import annotations

import argparse
import multiprocessing
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

from communique import pipeline, tools
from communique.desk import parse_desk
from communique.extract import extract_article
from communique.ingest.files import read_files
from communique.model import Desk, Joined, Problem, RawDocument
from communique.present.export import jsonl
from communique.present.page import render_page
from communique.text.ids import content_id

ROOT = Path(__file__).resolve().parent.parent
STAGES = ("read in", "extract", "annotate", "join", "export", "page")


def documents(folder: Path, copies: int) -> list[RawDocument]:
    """The folder's documents, N times over."""
    found = [one for one in read_files([folder]) if not isinstance(one, Problem)]
    return [
        RawDocument(path=f"{n}/{one.path}", data=one.data, sha256=content_id("x", one.sha256, n))
        for n in range(copies)
        for one in found
    ]


def measure(stage: str, folder: Path, copies: int, desk: Desk, out: multiprocessing.Queue) -> None:  # type: ignore[type-arg]
    """Run everything up to a stage, then the stage under the clock."""
    kit = tools.make_kit(desk)
    steps: dict[str, Callable[[object], object]] = {
        "read in": lambda _: documents(folder, copies),
        "extract": lambda docs: [a for d in docs if (a := extract_article(d, desk.outlets)[0])],  # type: ignore[attr-defined]
        "annotate": lambda articles: (articles, [pipeline.annotate(a, kit) for a in articles]),  # type: ignore[attr-defined]
        "join": lambda both: pipeline.join(*both, kit),  # type: ignore[misc]
        "export": lambda joined: (joined, sum(len(line) for line in jsonl(joined))),
        "page": lambda both: render_page(both[0], desk),  # type: ignore[index]
    }
    value: object = None
    for name in STAGES:
        started = time.perf_counter()
        value = steps[name](value)
        if name == stage:
            out.put((time.perf_counter() - started, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024))
            return
    assert isinstance(value, Joined)


def main() -> int:
    """Print the table."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("folder", type=Path, nargs="?", default=ROOT / "examples" / "articles")
    options.add_argument("--copies", type=int, default=10)
    options.add_argument("--desk", type=Path, default=ROOT / "examples" / "desk.toml")
    given = options.parse_args()
    desk = parse_desk(given.desk.read_text(encoding="utf-8"))
    number = len(documents(given.folder, given.copies))
    print(f"{number} articles\n{'stage':10} {'articles/s':>11} {'seconds':>9} {'peak MB':>9}")
    for stage in STAGES:
        spawn = multiprocessing.get_context("spawn")
        out = spawn.Queue()
        worker = spawn.Process(target=measure, args=(stage, given.folder, given.copies, desk, out))
        worker.start()
        seconds, peak = out.get()
        worker.join()
        print(f"{stage:10} {number / seconds:11.1f} {seconds:9.2f} {peak:9.0f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
