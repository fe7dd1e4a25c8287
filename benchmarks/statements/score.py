#!/usr/bin/env python3
"""Statements: F1, form and act on own gold, us-pakistan and the examples, beside two baselines; and the finder’s time beside the reader’s.

    PYTHONPATH=src python benchmarks/statements/score.py [--split dev|test|all] [--json]

In: the gold of benchmarks/gold, examples/gold and ../shared/gold. Out: a table, or with --json one flat object {figure: number}. Baselines:
"nearest name" gives every utterance found to the person or body named nearest to it; "direct only" keeps what stands in quotation
marks. Surprising: F1 of a form asks for the gold of that form alone and counts what was found as that form alone.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from msgspec import structs

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "benchmarks/gold"), str(ROOT / "benchmarks/statements")]

from cases import all_read, articles, scorer  # noqa: E402
from join import DATA, documents  # noqa: E402

from communique import pipeline, tools  # noqa: E402
from communique.annotate.commitments import find_commitments  # noqa: E402
from communique.annotate.dates import find_dates  # noqa: E402
from communique.annotate.names import find_names  # noqa: E402
from communique.annotate.quotes import find_quotes  # noqa: E402
from communique.model import Annotation, Article, Desk, QuoteMention  # noqa: E402
from communique.present.export import jsonl  # noqa: E402

FORMS = ("direct", "indirect", "mixed")
Change = Callable[[Annotation], Annotation]


def as_found(said: Annotation) -> Annotation:
    return said


def nearest_name(said: Annotation) -> Annotation:
    """Every utterance given to the person or body named nearest to what is said, outside of it."""
    named = [n for n in said.names if n.type not in ("place", "operation", "agreement")]

    def given(quote: QuoteMention) -> QuoteMention:
        a, b = quote.content[0].start, quote.content[-1].end
        outside = [n for n in named if n.span.end <= a or n.span.start >= b]
        near = min(outside, key=lambda n: min(abs(a - n.span.end), abs(n.span.start - b)), default=None)
        return structs.replace(quote, speakers=((near.refers or near.text) if near else "nobody",))

    return structs.replace(said, quotes=tuple(given(quote) for quote in said.quotes), commitments=())


def direct_only(said: Annotation) -> Annotation:
    return structs.replace(said, quotes=tuple(quote for quote in said.quotes if quote.form == "direct"), commitments=())


def scored(module: Any, texts: Sequence[Article], said: Sequence[Annotation], kit: pipeline.Kit, gold: Path, change: Change, form: str | None = None) -> dict[str, Any]:
    """What the scorer says of statements, of one form where one is given."""
    with TemporaryDirectory() as folder:
        export = Path(folder) / "export.jsonl"
        lines = list(jsonl(pipeline.join(texts, [change(one) for one in said], kit)))
        export.write_text("".join(line + "\n" for line in lines if form is None or _of_form(line, form)), encoding="utf-8")
        asked = _gold_of(gold, Path(folder), form) if form else gold
        result, _ = module.score(module.Export(export), asked)
    return dict(result["statements"])


def _of_form(line: str, form: str) -> bool:
    row = json.loads(line)
    return row["kind"] != "statement" or row.get("form") == form


def _gold_of(gold: Path, folder: Path, form: str) -> Path:
    """The gold with all statements of other forms optional."""
    out = folder / "gold"
    out.mkdir()
    for path in gold.glob("*.json"):
        row = json.loads(path.read_text(encoding="utf-8"))
        for one in row.get("statements", []):
            forms = one.get("form") if isinstance(one.get("form"), list) else [one.get("form")]
            one["optional"] = one.get("optional", False) or form not in forms
        (out / path.name).write_text(json.dumps(row), encoding="utf-8")
    return out


def figures_of(name: str, module: Any, texts: Sequence[Article], said: Sequence[Annotation], kit: pipeline.Kit, gold: Path) -> dict[str, float]:
    """All figures of one set."""
    whole = scored(module, texts, said, kit, gold, as_found)
    out = {f"{name} {key}": whole[key] for key in ("precision", "recall", "f1")}
    out |= {f"{name} {key}": _share(value) for key, value in whole["attributes"].items()}
    out |= {f"{name} {form} f1": scored(module, texts, said, kit, gold, as_found, form)["f1"] for form in FORMS}
    out[f"{name} nearest name f1"] = scored(module, texts, said, kit, gold, nearest_name)["f1"]
    out[f"{name} direct only f1"] = scored(module, texts, said, kit, gold, direct_only)["f1"]
    return out


def _share(text: str) -> float:
    a, b = text.split("/")
    return round(int(a) / int(b), 3) if int(b) else 0.0


def pace(texts: Sequence[Article], kit: pipeline.Kit) -> dict[str, float]:
    """Processor seconds of the reader and of the finder of statements and commitments, and the finder’s share of the reader’s."""
    kit.reader.read("The road is open.")
    started = time.process_time()
    readings = [kit.reader.read(one.text or "") for one in texts]
    reader, ours = time.process_time() - started, 0.0
    for reading, article in zip(readings, texts, strict=True):
        names, dates = find_names(reading, kit.known), find_dates(reading, article.published)
        started = time.process_time()
        find_commitments(reading, names, find_quotes(reading, names, dates), dates)
        ours += time.process_time() - started
    return {"reader seconds": round(reader, 2), "finder seconds": round(ours, 2), "finder share": round(ours / reader, 3)}


def main() -> int:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--split", choices=("dev", "test", "all"), default="all")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    if not DATA.is_dir():
        print("statements: skipped: ../shared is not here")
        return 0
    module, out = scorer(), {}
    for name, texts, said, kit, gold in all_read(args.split):
        out |= figures_of(name, module, texts, said, kit, gold)
    out |= pace(articles(documents("dev")), tools.make_kit(Desk(), tools.READER))
    print(json.dumps(out) if args.json else "\n".join(f"{name:32} {value:.3f}" for name, value in out.items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
