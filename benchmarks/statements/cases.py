"""The sets that statements and commitments are measured on: folders read with their desks, and the scorer.

In: the name of a set. Out: its articles, their annotations, the kit that read them. Surprising: `scorer` and `articles` are those of
benchmarks/gold/score.py, loaded by its path, since each benchmark has a `score.py`.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from join import documents

from communique import pipeline, tools
from communique.desk import parse_desk
from communique.model import Annotation, Article, Desk, RawDocument

Read = tuple[str, list[Article], list[Annotation], pipeline.Kit, Path]
ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
CASES = {
    "us-pakistan": (SHARED / "corpus/us-pakistan", ROOT / "desks/us-pakistan.toml", SHARED / "gold/us-pakistan"),
    "examples": (ROOT / "examples/articles", ROOT / "examples/desk.toml", ROOT / "examples/gold"),
}


def _gold() -> Any:
    spec = importlib.util.spec_from_file_location("gold_score", ROOT / "benchmarks/gold/score.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def scorer() -> Any:
    return _gold().scorer()


def articles(rows: list[dict[str, Any]]) -> list[Article]:
    return list(_gold().articles(rows))


def read_case(name: str) -> tuple[list[Article], list[Annotation], pipeline.Kit]:
    """The articles of a folder, read with its desk."""
    folder, desk, _ = CASES[name]
    kit = tools.make_kit(parse_desk(desk.read_text(encoding="utf-8")), tools.READER)
    found = []
    for path in sorted(folder.iterdir()):
        article, _ = pipeline.extract(RawDocument(path=path.name, data=path.read_bytes(), sha256=""), kit)
        if article:
            found.append(article)
    return found, [pipeline.annotate(one, kit) for one in found], kit


def all_read(split: str) -> Iterator[Read]:
    """Own gold, both halves or one, and the cases: each with its articles, what was read, and where its gold is."""
    kit = tools.make_kit(Desk(), tools.READER)
    for half in ("dev", "test") if split == "all" else (split,):
        texts = articles(documents(half))
        yield f"own-{half}", texts, [pipeline.annotate(one, kit) for one in texts], kit, ROOT / "benchmarks/gold" / half
    for name, (_, _, gold) in CASES.items():
        yield name, *read_case(name), gold
