"""The five pages of the reference case, and the project's own examples, against their gold; skipped where absent."""

from __future__ import annotations

import json
import re
import tomllib
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from communique.extract import extract_article
from communique.model import Article, Outlet, RawDocument

ROOT = Path(__file__).resolve().parents[1]
PILES = {
    "us-pakistan": (ROOT.parent / "shared" / "corpus" / "us-pakistan", ROOT.parent / "shared" / "gold" / "us-pakistan", ROOT / "desks" / "us-pakistan.toml"),
    "examples": (ROOT / "examples" / "articles", ROOT / "examples" / "gold", ROOT / "examples" / "desk.toml"),
}
PAGES = [(pile, gold.stem) for pile, (_, folder, _) in PILES.items() for gold in sorted(folder.glob("*.json")) if not gold.stem.startswith("cross")]


def squeeze(text: str) -> str:
    return re.sub(r"\s+", " ", text.translate(str.maketrans("’‘“”–—", "''\"\"--"))).lower()


def outlets(desk: Path) -> tuple[Outlet, ...]:
    rows = tomllib.loads(desk.read_text(encoding="utf-8")).get("outlet", []) if desk.exists() else []
    return tuple(Outlet(name=r["name"], domains=tuple(r.get("domains", ())), aliases=tuple(r.get("aliases", ())), country=r.get("country")) for r in rows)


def article_and_gold(pile: str, stem: str) -> tuple[Article, dict[str, Any]]:
    corpus, folder, desk = PILES[pile]
    file = next(f for f in sorted(corpus.rglob("*")) if f.stem == stem)
    data = file.read_bytes()
    article, _ = extract_article(RawDocument(path=file.name, data=data, sha256=sha256(data).hexdigest()), outlets(desk))
    assert article is not None
    return article, json.loads((folder / f"{stem}.json").read_text(encoding="utf-8"))


@pytest.mark.skipif(not PAGES, reason="no corpus with gold is here")
@pytest.mark.parametrize(("pile", "stem"), PAGES)
def test_fields_and_text(pile: str, stem: str) -> None:
    article, gold = article_and_gold(pile, stem)
    want = dict(gold.get("article", {}))
    text = squeeze(article.text or "")
    kept = [line for line in want.pop("boilerplate", []) if squeeze(line) in text]
    have = {field: list(value) if isinstance(value := getattr(article, field), tuple) else value for field in want}
    wrong = {field: (have[field], value) for field, value in want.items() if not _meets(field, have[field], value)}
    assert wrong == {}
    assert kept == []
    anchors = [item["anchor"] for kind in ("statements", "figures", "commitments", "events") for item in gold.get(kind, [])]
    assert [anchor for anchor in anchors if squeeze(anchor) not in text] == []


def _meets(field: str, have: object, want: object) -> bool:
    """Equal, or one of the values that the gold accepts."""
    return have == want or field != "byline" and isinstance(want, list) and have in want
