"""Every section of tests/worked/reprints.md gives the links that it asks for."""

from __future__ import annotations

import pytest
from worked_articles import Case, cases

from communique.model import Lineage
from communique.reprints import find_lineages

CASES = list(cases("reprints.md"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.title)
def test_section(case: Case) -> None:
    lineages = find_lineages(list(case.articles.values()))
    found = {_line(link.relation, link.from_, link.to) for lineage in lineages for link in lineage.links}
    wanted = {tuple(line) for line in case.expected if line[0] != "apart"}
    assert found == {_sorted_if_common(line) for line in wanted}
    for one, other in (line[1:] for line in case.expected if line[0] == "apart"):
        assert _home(lineages, one) != _home(lineages, other)


def _line(relation: str, source: str | None, derived: str) -> tuple[str, ...]:
    if source is None:
        return "outside", relation, derived.removeprefix("article-")
    return _sorted_if_common((relation, source.removeprefix("article-"), derived.removeprefix("article-")))


def _sorted_if_common(line: tuple[str, ...]) -> tuple[str, ...]:
    return (line[0], *sorted(line[1:])) if line[0] == "common_source" else line


def _home(lineages: tuple[Lineage, ...], name: str) -> str:
    return next(lineage.id for lineage in lineages if f"article-{name}" in lineage.articles)
