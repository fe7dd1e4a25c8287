"""Every section of tests/worked/differences.md gives the differences that it asks for, and no other."""

from __future__ import annotations

import re
from functools import cache

import pytest
from worked_articles import FOLDER, Case, cases

from communique import pipeline, tools
from communique.desk import parse_desk

CASES = list(cases("differences.md"))
DESK = re.search(r"^```desk\n(.*?)^```$", (FOLDER / "differences.md").read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)


@cache
def kit() -> pipeline.Kit:
    assert DESK
    return tools.make_kit(parse_desk(DESK.group(1)))


def found(case: Case) -> set[tuple[str, ...]]:
    articles = list(case.articles.values())
    joined = pipeline.join(articles, [pipeline.annotate(one, kit()) for one in articles], kit())
    for one in joined.differences:
        for evidence in (e for reading in one.readings for e in reading.evidence):
            text = next(article.text or "" for article in articles if article.id == evidence.article)
            assert text[evidence.start : evidence.end] == evidence.quote
    return {
        (one.field, *sorted({e.article.removeprefix("article-") for reading in one.readings for e in reading.evidence}), one.note)
        for one in joined.differences
    }  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.title)
def test_section(case: Case) -> None:
    told = found(case)
    wanted = [" ".join(line).partition(" : ") for line in case.expected if line != ["none"]]
    assert sorted(" ".join(one[:-1]) for one in told) == sorted(head for head, _, _ in wanted), told
    for head, _, words in wanted:
        assert any(" ".join(one[:-1]) == head and words in one[-1] for one in told), (head, words, told)
