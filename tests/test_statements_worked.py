"""The worked examples of statements and commitments, and laws that hold for any text."""

import re
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from communique import pipeline, tools
from communique.desk import parse_desk
from communique.model import Article, CommitmentMention

FORMS = ("direct", "indirect", "mixed")
DESK = """
[desk]
name = "Worked"
[[actor]]
name = "Norvia"
type = "state"
[[actor]]
name = "Estovia"
type = "state"
"""
PAGE = (Path(__file__).parent / "worked" / "statements.md").read_text(encoding="utf-8")
CASES = [block.partition("\n") for block in PAGE.split("\n## ")[1:]]


@cache
def kit() -> pipeline.Kit:
    return tools.make_kit(parse_desk(DESK))


def annotated(text: str):
    article = Article(id="a", path="a.txt", media_type="text/plain", sha256="", text=text)
    return pipeline.annotate(article, kit())


def parts(block: str) -> tuple[str, list[list[str]]]:
    lines = block.strip().splitlines()
    text = "\n".join(line[1:].strip() for line in lines if line.startswith(">"))
    wants = [[piece.strip() for piece in line[2:].split("|")] for line in lines if line.startswith("- ")]
    return text, wants


@pytest.mark.parametrize("title, _, block", CASES, ids=[case[0] for case in CASES])
def test_worked_statement(title: str, _: str, block: str) -> None:
    text, wants = parts(block)
    found = annotated(text)
    got = [
        [q.form, q.act, ", ".join(q.speakers), text[q.content[0].start :][: len(want)]]
        for q, want in zip(found.quotes, [w[3] for w in wants if w[0] in FORMS] + [""] * 9, strict=False)
    ]
    assert got == [want for want in wants if want[0] not in ("commitment", "commitments", "none")], [q.speakers for q in found.quotes]
    for want in wants:
        if want[0] == "commitment":
            assert any(_fits(text, c, want) for c in found.commitments), found.commitments
        if want[0] == "commitments":
            assert len(found.commitments) == int(want[1]), found.commitments


def _fits(text: str, found: CommitmentMention, want: list[str]) -> bool:
    """Type, by, area; then, where the page gives them, the deed, to whom, how much, by when."""
    deed = " … ".join(text[s.start : s.end] for s in found.action)
    rest = [deed, ", ".join(found.to), found.amount or "", found.due or ""]
    return found.type == want[1] and want[2] in found.by and found.area == want[3] and rest[: len(want) - 4] == want[4:]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(re.findall(r"\S+", PAGE) + ["“", "”", "\n\n", '"', "said", "‘", "’"]), max_size=60))
def test_any_text_is_read_and_spans_lie_within_it(words: list[str]) -> None:
    text = " ".join(words)
    found = annotated(text)
    for quote in found.quotes:
        for span in (quote.evidence, *quote.content, *quote.cue, *quote.source):
            assert 0 <= span.start < span.end <= len(text)
        assert quote.speakers
    for name in found.names:
        assert text[name.span.start : name.span.end].lower() == name.text.lower()  # a text in capitals throughout is read in small letters


def test_an_essay_speaks_for_its_author_and_a_ministrys_page_for_the_ministry() -> None:
    text = "I welcome the truce on the lake. I urge both sides to keep it."
    plain = Article(id="a", path="a.txt", media_type="text/plain", sha256="", text=text)
    spoken = {genre: [q.speakers for q in pipeline.annotate(replace(plain, genre=genre, outlet=outlet), kit()).quotes] for genre, outlet in (("opinion", "Kelm Herald"), ("statement", "Ministry of Waters"))}
    assert spoken == {"opinion": [], "statement": [("Ministry of Waters",), ("Ministry of Waters",)]}
