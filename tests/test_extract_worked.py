"""Runs the worked examples of `worked/extract.md`, one test a section."""

from __future__ import annotations

import re
import tomllib
from hashlib import sha256
from pathlib import Path

import pytest

from communique.extract import extract_article
from communique.model import Outlet, RawDocument

TEXT = (Path(__file__).parent / "worked" / "extract.md").read_text(encoding="utf-8")
FENCE = re.compile(r"^```(\S+) ?(\S*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
OUTLETS = tuple(Outlet(**{**row, "domains": tuple(row.get("domains", ())), "aliases": tuple(row.get("aliases", ()))}) for row in tomllib.loads(next(m[3] for m in FENCE.finditer(TEXT) if m[2] == "outlets"))["outlet"])
SECTIONS = dict(section.split("\n", 1) for section in TEXT.split("\n## ")[1:])
FIELDS = ("title", "url", "outlet", "byline", "dateline", "published", "updated", "declared_origin", "genre")


@pytest.mark.parametrize("name", SECTIONS)
def test_worked_example(name: str) -> None:
    fences = {m[1] if m[1] != "toml" else m[2]: (m[2], m[3]) for m in FENCE.finditer(SECTIONS[name])}
    path, page = fences["page"]
    data = page.encode("utf-8")
    article, problems = extract_article(RawDocument(path=path, data=data, sha256=sha256(data).hexdigest()), OUTLETS)
    want = tomllib.loads(fences["fields"][1])
    assert [p.message for p in problems] == want.get("problems", [])
    if want.get("article") is False:
        assert article is None
        return
    assert article is not None
    assert {field: getattr(article, field) for field in FIELDS} == {field: tuple(want.get(field, ())) if field == "byline" else want.get(field) for field in FIELDS}
    assert article.text == fences["text"][1].strip()
    assert article.language == want.get("language", "en")


def test_there_are_enough_examples() -> None:
    assert len(SECTIONS) >= 30
