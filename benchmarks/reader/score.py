#!/usr/bin/env python3
"""What the packaged English reader scores on the development sets, and how fast it is.

    score.py [--json]

In:   ../shared/data (development parts only), the packaged weights. Out: a table; with --json one object of figures by floor name.
Says that it skipped where ../shared is not.

Surprising: `names_whole` counts the desk's names where they stand in the texts of the reference case and of the examples: a
name is whole when one mention covers exactly it.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import time
import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "models" / "en"))

from corpora import DATA, conllu, paragraph_starts  # noqa: E402
from evaluate import names_score, roles_score, syntax_of_text, syntax_of_words  # noqa: E402

from communique import tools  # noqa: E402
from communique.annotate.names import find_names  # noqa: E402
from communique.desk import parse_desk  # noqa: E402
from communique.ingest.files import read_files  # noqa: E402
from communique.model import Desk, RawDocument  # noqa: E402
from communique.pipeline import extract  # noqa: E402

CASES = (
    (ROOT / "desks/us-pakistan.toml", ROOT.parent / "shared/corpus/us-pakistan"),
    (ROOT / "examples/desk.toml", ROOT / "examples/articles"),
)


def whole_names() -> tuple[int, int]:
    """How many places of the desks' names are read as one name there, without the desk."""
    whole = asked = 0
    kit = tools.make_kit(Desk())
    for desk, articles in CASES:
        known = tomllib.loads(desk.read_text(encoding="utf-8"))
        forms = {form for row in known.get("actor", []) for form in (row["name"], *row.get("aliases", [])) if len(form) > 3}
        longest = re.compile(r"(?<![\w-])(?:" + "|".join(sorted(map(re.escape, forms), key=len, reverse=True)) + r")(?![\w-])")
        for document in read_files([articles]):
            if not isinstance(document, RawDocument) or not (article := extract(document, tools.make_kit(parse_desk("")))[0]):
                continue
            text = article.text or ""
            spans = {(name.span.start, name.span.end) for name in find_names(kit.reader.read(text), kit.known)}
            for match in longest.finditer(text):
                asked += 1
                whole += match.span() in spans
    return whole, asked


def figures() -> dict[str, float]:
    """Every figure by its floor name."""
    parser = tools.load_parser()
    out: dict[str, float] = {}
    for name, file in (("ewt", "ewt-dev"), ("gum", "gum-open-dev")):
        path = DATA / "syntax" / f"{file}.conllu.xz"
        sentences = list(conllu(path, name))
        words = [one.words for one in sentences]
        parser.parse(words[:20])
        start = time.perf_counter()
        parses = parser.parse(words)
        out[f"{name}_sentences_per_second"] = round(len(words) / (time.perf_counter() - start))
        scores = syntax_of_words(sentences, parses)
        raw = syntax_of_text(sentences, paragraph_starts(path), parser)
        out |= {f"{name}_{key}": scores[key] for key in ("upos", "las", "lemma")}
        out |= {f"{name}_raw_{key}": raw[key] for key in ("las", "words", "sentences")}
    names: dict[str, Any] = names_score(DATA / "names" / "uner-ewt-dev.iob2.xz", parser)
    out |= {"names": names["f1"], "names_per": names["per_type"]["PER"]["f1"]}
    out["roles"] = roles_score(DATA / "roles" / "merged-ewt-srl.dev.tsv.gz", parser)["f1"]
    whole, asked = whole_names()
    out["names_whole"] = round(100 * whole / asked, 2) if asked else 0.0
    return out


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    if not DATA.is_dir():
        print("reader: skipped: ../shared is not here")
        return 0
    out = figures()
    print(json.dumps(out) if args.json else "\n".join(f"{name:26} {value:8.2f}" for name, value in out.items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
