"""Stories whatever comes: order, lineages kept whole, labels, dates, witnesses."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from worked_articles import cases

from communique.merge.stories import find_stories
from communique.merge.story_clusters import average_linkage
from communique.model import Article
from communique.reprints import find_lineages

ALL = [article for case in cases("stories.md") for article in case.articles.values()]
POOL = [Article(**{name: getattr(one, name) for name in one.__struct_fields__} | {"id": f"article-{n:02}"}) for n, one in enumerate(ALL)]


@settings(max_examples=20, deadline=None)
@given(st.lists(st.sampled_from(POOL), unique_by=lambda one: one.id, max_size=8).flatmap(lambda some: st.tuples(st.just(some), st.permutations(some))))
def test_order_does_not_matter(orders: tuple[list[Article], list[Article]]) -> None:
    one, other = orders
    assert find_stories(one, (), find_lineages(one)) == find_stories(other, (), find_lineages(other)[::-1])


def test_lineages_stay_whole_and_count_once() -> None:
    dispatch = next(case for case in cases("reprints.md") if "credit" in case.title)
    articles = list(dispatch.articles.values())
    (story,) = find_stories(articles, (), find_lineages(articles))
    assert (len(story.articles), story.witnesses) == (2, 1)
    assert (story.start, story.end) == ("2030-05-04", "2030-05-05")


def test_nothing_gives_nothing() -> None:
    assert find_stories((), (), ()) == ()


def test_empty_articles_are_stories_of_their_own() -> None:
    empty = [Article(id=f"article-{n}", path=f"{n}.txt", media_type="text/plain", sha256="", text=text) for n, text in enumerate(("", None))]
    stories = find_stories(empty, (), find_lineages(empty))
    assert [story.label for story in sorted(stories, key=lambda one: one.articles)] == ["0.txt", "1.txt"]


def test_two_tight_groups_are_not_joined() -> None:
    likeness = {(0, 1): 0.9, (2, 3): 0.9, (0, 2): 0.2, (0, 3): 0.2, (1, 2): 0.2, (1, 3): 0.2}
    assert average_linkage(4, likeness, 0.11, 100.0) == [[0, 1, 2, 3]]
    assert average_linkage(4, likeness, 0.11, 3.0) == [[0, 1], [2, 3]]


def test_a_loose_item_joins_a_loose_group() -> None:
    likeness = {(0, 1): 0.3, (0, 2): 0.2, (1, 2): 0.2}
    assert average_linkage(3, likeness, 0.11, 3.0) == [[0, 1, 2]]


def test_what_one_report_may_lack_two_groups_may_not() -> None:
    groups = {pair: 0.6 for pair in ((0, 1), (0, 2), (1, 2), (3, 4), (3, 5), (4, 5))}
    between = {(i, j): 0.28 for i in range(3) for j in range(3, 6)}
    assert average_linkage(6, groups | between, 0.11, 3.0) == [[0, 1, 2], [3, 4, 5]]
    assert average_linkage(4, {pair: value for pair, value in (groups | between).items() if max(pair) < 4}, 0.11, 3.0) == [[0, 1, 2, 3]]
