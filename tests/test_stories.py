"""Stories whatever comes: order, lineages kept whole, labels, dates, witnesses."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from worked_articles import cases

from communique.merge import story_near
from communique.merge.stories import Stories, find_stories
from communique.merge.story_clusters import average_linkage
from communique.merge.story_vectors import Vectors
from communique.model import Article
from communique.reprints import Origins, find_lineages

ALL = [article for case in cases("stories.md") for article in case.articles.values()]
POOL = [Article(**{name: getattr(one, name) for name in one.__struct_fields__} | {"id": f"article-{n:02}"}) for n, one in enumerate(ALL)]


@settings(max_examples=20, deadline=None)
@given(st.lists(st.sampled_from(POOL), unique_by=lambda one: one.id, max_size=8).flatmap(lambda some: st.tuples(st.just(some), st.permutations(some))))
def test_order_does_not_matter(orders: tuple[list[Article], list[Article]]) -> None:
    one, other = orders
    assert find_stories(one, (), find_lineages(one)) == find_stories(other, (), find_lineages(other)[::-1])


@settings(max_examples=20, deadline=None)
@given(st.lists(st.sampled_from(POOL), unique_by=lambda one: one.id, min_size=2, max_size=12), st.integers(2, 400))
def test_stories_that_grow_are_those_that_all_at_once_make(some: list[Article], crowd: int) -> None:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(story_near, "CROWD", crowd)
        origins, stories = Origins(), Stories()
        for article in some:
            origins.add([article])
            stories.add([article], (), origins.lineages)
        assert stories.stories == find_stories(some, (), find_lineages(some))


def test_a_word_that_comes_back_after_months_changes_the_stories_that_hold_it() -> None:
    """One note a month in which "Varnholm" stands: the name fades in all of them, also in those that came first."""
    notes = [
        Article(id=f"article-{n:02}", path=f"{n}", media_type="text/plain", sha256="", published=f"2030-{n + 1:02}-03", text=text)
        for n, text in enumerate(f"The Varnholm office counted {word} in the harbour." for word in ("barrels", "herons", "sailboats", "turbines", "violins", "ladders", "lanterns", "tractors"))
    ]
    growing = Stories()
    for note in notes[::-1]:
        growing.add([note], (), ())
    assert growing.stories == find_stories(notes, (), ())
    alone, among = Vectors(), Vectors()
    alone.change((), [(0, notes[:1])])
    among.change((), [(31 * n, [note]) for n, note in enumerate(notes)])
    assert among["article-00"]["varnholm"] < alone["article-00"]["varnholm"]


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
