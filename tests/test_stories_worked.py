"""Every section of tests/worked/stories.md gives the stories that it asks for."""

from __future__ import annotations

import pytest
from worked_articles import Case, cases

from communique.merge.stories import find_stories
from communique.reprints import find_lineages

CASES = list(cases("stories.md"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.title)
def test_section(case: Case) -> None:
    articles = list(case.articles.values())
    stories = find_stories(articles, (), find_lineages(articles))
    found = {frozenset(one.removeprefix("article-") for one in story.articles) for story in stories}
    assert found == {frozenset(line[1:]) for line in case.expected}
