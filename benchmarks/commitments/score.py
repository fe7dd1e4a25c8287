#!/usr/bin/env python3
"""Commitments: F1 and area on own gold, us-pakistan and the examples; commissives and directives of Speech-Acts beside a bag of words.

    PYTHONPATH=src python benchmarks/commitments/score.py [--split dev|test|all] [--json]

In: as benchmarks/statements, and ../shared/data/acts. Out: a table, or with --json one flat object {figure: number}. Baselines: every
utterance whose cue asks, promises, assures or proposes ("cue only"); a naive Bayes over words (`speech_acts.py`).
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from msgspec import structs

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "benchmarks/gold"), str(ROOT / "benchmarks/statements"), str(ROOT / "benchmarks/commitments")]

import cases  # noqa: E402
from join import DATA  # noqa: E402
from speech_acts import bag_of_words, f1, ours  # noqa: E402
from speech_acts import documents as speeches  # noqa: E402

from communique import pipeline, tools  # noqa: E402
from communique.lang.en.cues import REPORTING_VERBS  # noqa: E402
from communique.lang.en.inflection import lemma_of  # noqa: E402
from communique.model import Annotation, Article, CommitmentMention, Desk  # noqa: E402
from communique.present.export import jsonl  # noqa: E402

ARCHIVE = DATA / "acts" / "speech-acts-half.tar.xz"
TYPES = {"request": "request", "promise": "pledge", "assure": "assurance", "propose": "proposal"}


def as_found(said: Annotation, _: str) -> Annotation:
    return said


def cue_only(said: Annotation, text: str) -> Annotation:
    """Every utterance under a verb that asks, promises, assures or proposes, by its speakers, of no area."""
    made = []
    for quote in said.quotes:
        words = [lemma_of(word.lower(), "VBD") for span in quote.cue for word in text[span.start : span.end].split()]
        kind = next((TYPES[cue.act] for word in words if (cue := REPORTING_VERBS.get(word)) and cue.act in TYPES), None)
        if kind:
            made.append(CommitmentMention(evidence=quote.evidence, action=quote.content, type=kind, by=quote.speakers, to=(), area="other"))
    return structs.replace(said, commitments=tuple(made))


def scored(module: Any, texts: Sequence[Article], said: Sequence[Annotation], kit: pipeline.Kit, gold: Path, change: Any) -> dict[str, Any]:
    with TemporaryDirectory() as folder:
        export = Path(folder) / "export.jsonl"
        changed = [change(one, article.text or "") for one, article in zip(said, texts, strict=True)]
        export.write_text("".join(line + "\n" for line in jsonl(pipeline.join(texts, changed, kit))), encoding="utf-8")
        result, _ = module.score(module.Export(export), gold)
    return dict(result["commitments"])


def figures_of(name: str, module: Any, texts: Sequence[Article], said: Sequence[Annotation], kit: pipeline.Kit, gold: Path) -> dict[str, float]:
    """All figures of one set."""
    whole = scored(module, texts, said, kit, gold, as_found)
    right, matched = map(int, whole["attributes"]["area"].split("/"))
    out = {f"{name} {key}": whole[key] for key in ("precision", "recall", "f1")}
    return {**out, f"{name} area": round(right / max(matched, 1), 3), f"{name} cue only f1": scored(module, texts, said, kit, gold, cue_only)["f1"]}


def speech_acts(kit: pipeline.Kit) -> dict[str, float]:
    """Precision, recall and F1 of sentences that commit or ask, ours and the bag of words."""
    rows = speeches(ARCHIVE)
    mine, bag = f1([ours(one, kit) for one in rows], rows), f1(bag_of_words(rows), rows)
    names = ("precision", "recall", "f1")
    return {**{f"speech-acts {n}": x for n, x in zip(names, mine, strict=True)}, **{f"speech-acts bag of words {n}": x for n, x in zip(names, bag, strict=True)}}


def main() -> int:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--split", choices=("dev", "test", "all"), default="all")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    if not DATA.is_dir():
        print("commitments: skipped: ../shared is not here")
        return 0
    module, out = cases.scorer(), {}
    for name, texts, said, kit, gold in cases.all_read(args.split):
        out |= figures_of(name, module, texts, said, kit, gold)
    if ARCHIVE.is_file():
        out |= speech_acts(tools.make_kit(Desk(), tools.READER))
    print(json.dumps(out) if args.json else "\n".join(f"{name:36} {value:.3f}" for name, value in out.items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
