"""Broken pages through extraction, reading, joining and giving out; what crashed, what was harmful, how long and large.

In: how many, a seed, a reader. Out: figures, and whether all went well. Surprising: pages go through the same processes that a
build reads in, so that a page that never ends is cut off here too, and counts.
"""

from __future__ import annotations

import gzip
import json
import re
import resource
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from hashlib import sha256
from pathlib import Path

from mutations import mutated
from pile import page

from communique import pipeline, reading, tools
from communique.model import Desk, Joined, RawDocument
from communique.present import brief, export, show
from communique.present.brief_html import render_brief_html
from communique.present.page import render_page
from communique.present.page.index import Index
from communique.store import Reading
from communique.workers import Stages, Task

ROOT = Path(__file__).resolve().parents[2]
TOGETHER = 50
"""Broken pages in one record."""
UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200b\ufeff]")
ALIVE = re.compile(r"<script>alert|<img src=x|href=.?javascript:|<a href='java|onerror=alert\(1\)>", re.IGNORECASE)


def break_pages(count: int, seed: int, reader: str, place: Path, note: Callable[[str, float], None]) -> bool:
    """Note the figures of so many broken pages; whether none crashed a stage or gave out something harmful."""
    good = [*_examples(), *(page(number).encode() for number in range(20))]
    timed, desk = place / "seconds.txt", Desk()
    stamps = tools.stamps(desk, reader)
    reading._stages = partial(timed_stages, str(timed))  # type: ignore[assignment]
    documents = (_document(mutated(good, seed * 1_000_000 + number), number) for number in range(count))
    failed = harmful = articles = cut = 0
    join_kit = tools.make_kit(desk, None)
    with reading.Readers(desk, reader, stamps, 1) as readers:
        read = (found for _, found in readers.each(documents, lambda one: (one, None)) if found)
        for some in _batches(read):
            problems = [one for found in some for one in (*found.problems, *found.reader_problems)]
            failed += sum("reading failed" in one.message or "ended twice" in one.message for one in problems)
            cut += sum("cut off" in one.message for one in problems)
            articles += sum(found.article is not None for found in some)
            for one in problems:
                if "failed" in one.message:
                    print(one.where, one.message, flush=True)
            joined = pipeline.join([f.article for f in some if f.article], [f.annotation for f in some if f.annotation], join_kit)
            harmful += sum(map(len, given_out(joined, desk)))
    seconds = [float(line) for line in timed.read_text().split()]
    note("mutations", count)
    note("mutations_survived", count - failed - cut)
    note("mutations_cut_off", cut)
    note("mutations_with_article", articles)
    note("mutations_harmful_output", harmful)
    note("mutations_slowest_cpu_seconds", max(seconds))
    note("mutations_peak_megabytes", resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024)
    return not failed and not cut and not harmful


def given_out(joined: Joined, desk: Desk) -> Iterator[list[str]]:
    """What is harmful in each way of giving a record out, and evidence that does not quote its article."""
    lines = list(export.jsonl(joined))
    for line in lines:
        json.loads(line)
    texts = {one.id: one.text or "" for one in joined.articles}
    entries = (*joined.statements, *joined.commitments, *joined.events, *joined.figures)
    yield [one.id for one in entries for e in one.evidence if texts[e.article][e.start : e.end] != e.quote or not one.evidence]
    html = [render_page(joined, desk), render_page(joined, desk, excerpts=False), render_brief_html(joined, desk)]
    plain = [brief.render(joined, desk), show.render([*joined.articles, *entries], Index(joined, desk)), *lines]
    plain += [export.table(kind, list(getattr(joined, f"{kind}s"))) for kind in ("article", "statement", "event", "figure", "actor")]
    yield [found.group() for text in (*html, *plain) for found in UNSAFE.finditer(text.replace("\r\n", "\n"))]
    yield [found.group() for text in html for found in ALIVE.finditer(text)]


def timed_stages(path: str, desk: Desk, reader: str, stamps: tools.Stamps, threads: int) -> Stages:
    """The true stages, noting the processor's time of each page."""
    kit = tools.make_kit(desk, reader, threads)
    began = [0.0]

    def extract(task: Task) -> Reading:
        began[0] = time.process_time()
        return reading._extract(kit, stamps, task)

    def annotate(found: Reading) -> Reading:
        done = reading._annotate(kit, stamps, found)
        with open(path, "a") as file:
            file.write(f"{time.process_time() - began[0]:.3f}\n")
        return done

    return extract, annotate


def _document(data: bytes, number: int) -> RawDocument:
    return RawDocument(path=f"{number}.{'html' if number % 4 else 'txt'}", data=data, sha256=sha256(data).hexdigest())


def _examples() -> Sequence[bytes]:
    files = sorted((ROOT / "examples" / "articles").iterdir())
    return [gzip.decompress(file.read_bytes()) if file.suffix == ".gz" else file.read_bytes() for file in files]


def _batches(read: Iterator[Reading]) -> Iterator[list[Reading]]:
    held: list[Reading] = []
    for one in read:
        held.append(one)
        if len(held) == TOGETHER:
            yield held
            held = []
    if held:
        yield held
