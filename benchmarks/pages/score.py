#!/usr/bin/env python3
"""Precision, recall and F1 on words of the article text, trafilatura alone beside ours, on fundus-evaluation.

    PYTHONPATH=src python benchmarks/pages/score.py [ARCHIVE] [--pages] [--json]

ARCHIVE: fundus-evaluation.tar.xz (80 pages of 16 outlets with their paragraphs); ../shared/data/pages/ by default. Each
page's words are compared as bags, then the means of the pages are taken. Paragraphs that the data marks as optional (in
brackets) are neither asked for nor counted against. Prints "skipped" where the data is absent.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import sys
import tarfile
import time
from collections import Counter
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import trafilatura

from communique.extract import extract_article
from communique.model import RawDocument

DATA = Path(__file__).resolve().parents[3] / "shared" / "data" / "pages" / "fundus-evaluation.tar.xz"
Scores = tuple[float, float, float]


Page = tuple[bytes, str, str]


def pages(archive: Path) -> dict[str, Page]:
    """Each page's bytes, the text that it must give, and the text that it may give."""
    with tarfile.open(archive) as tar:
        files = {Path(m.name).name: tar.extractfile(m).read() for m in tar if m.isfile()}  # type: ignore[union-attr]
    truth = json.loads(files["ground_truth.json"])
    return {name: (files[name], *_split(wanted["body"])) for name, wanted in sorted(truth.items())}


def _split(body: list[str]) -> tuple[str, str]:
    optional = [p for p in body if p.startswith("[") and p.endswith("]")]
    return "\n".join(p for p in body if p not in optional), "\n".join(optional)


def baseline(name: str, data: bytes) -> str:
    """What trafilatura gives by itself."""
    document = trafilatura.bare_extraction(gzip.decompress(data), include_comments=False, with_metadata=False)
    return document.text or "" if document else ""


def ours(name: str, data: bytes) -> str:
    """What `extract_article` gives, dateline set before the text again, because the data keeps it there."""
    article, _ = extract_article(RawDocument(path=name, data=data, sha256=sha256(data).hexdigest()), ())
    return f"{article.dateline or ''} {article.text}" if article else ""


def compare(found: str, wanted: str, optional: str) -> Scores:
    """Precision, recall and F1 of two bags of words, those of optional paragraphs left out where they were found."""
    have, want, may = (Counter(re.findall(r"\w+", text.lower())) for text in (found, wanted, optional))
    have -= (have - want) & may
    both = sum((have & want).values())
    precision, recall = both / max(1, sum(have.values())), both / max(1, sum(want.values()))
    return precision, recall, 2 * precision * recall / (precision + recall) if both else 0.0


def measure(read: Callable[[str, bytes], str], data: dict[str, Page]) -> tuple[dict[str, Scores], float]:
    """The scores of every page, and seconds a page."""
    began = time.perf_counter()
    scores = {name: compare(read(name, raw), wanted, optional) for name, (raw, wanted, optional) in data.items()}
    return scores, (time.perf_counter() - began) / len(data)


def mean(scores: dict[str, Scores]) -> Scores:
    """The means over all pages."""
    rows = list(scores.values())
    return tuple(round(sum(row[i] for row in rows) / len(rows), 4) for i in range(3))  # type: ignore[return-value]


def main() -> int:
    """Measure, print, and exit with 0 also where the data is absent."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("archive", type=Path, nargs="?", default=DATA)
    parser.add_argument("--pages", action="store_true", help="the scores of each page, the worst first")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    if not options.archive.exists():
        print("skipped: the data set fundus-evaluation is not here")
        return 0
    data = pages(options.archive)
    result: dict[str, object] = {"pages": len(data)}
    for label, read in (("trafilatura", baseline), ("communique", ours)):
        scores, seconds = measure(read, data)
        result[label] = dict(zip(("precision", "recall", "f1"), mean(scores), strict=True)) | {"seconds_a_page": round(seconds, 4)}
    flat = {f"{label}_{name}": value for label, row in result.items() if isinstance(row, dict) for name, value in row.items()}
    print(json.dumps(flat) if options.json else "\n".join(f"{name:12} {row}" for name, row in result.items()))
    if options.pages:
        for name, row in sorted(scores.items(), key=lambda item: item[1][2]):
            print(f"{name:32} P {row[0]:.3f} R {row[1]:.3f} F1 {row[2]:.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
