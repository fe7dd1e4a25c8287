"""Lineages whatever comes: order, copies by the thousand, odd inputs, and that passages are true to the texts."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from worked_articles import cases

from communique.model import Article, Lineage
from communique.reprints import Origins, candidates, find_lineages

ALL = [article for case in cases("reprints.md") for article in case.articles.values()]
POOL = [Article(**{name: getattr(one, name) for name in one.__struct_fields__} | {"id": f"article-{n:02}"}) for n, one in enumerate(ALL)]


def make(name: str, text: str | None, **fields: str) -> Article:
    """An article of a text."""
    return Article(id=f"article-{name}", path=name, media_type="text/plain", sha256="", text=text, **fields)


@settings(max_examples=20, deadline=None)
@given(st.lists(st.sampled_from(POOL), unique_by=lambda one: one.id, max_size=9).flatmap(lambda some: st.tuples(st.just(some), st.permutations(some))))
def test_order_does_not_matter(orders: tuple[list[Article], list[Article]]) -> None:
    assert find_lineages(orders[0]) == find_lineages(orders[1])


def test_every_article_stands_in_one_lineage() -> None:
    members = [one for lineage in find_lineages(POOL) for one in lineage.articles]
    assert sorted(members) == sorted(article.id for article in POOL)


def test_passages_cover_both_texts_and_keep_to_sentences() -> None:
    texts = {article.id: article.text or "" for article in POOL}
    for lineage in find_lineages(POOL):
        for link in (one for one in lineage.links if one.from_):
            kinds = {passage.change for passage in link.passages}
            assert kinds <= {"same", "changed", "dropped", "added"} and kinds
            for passage in link.passages:
                for span, text in ((passage.from_, texts[link.from_ or ""]), (passage.to, texts[link.to])):
                    assert span is None or text[span.start : span.end].strip() == text[span.start : span.end] != ""
                assert (passage.from_ is None) == (passage.change == "added")
                assert (passage.to is None) == (passage.change == "dropped")


@pytest.mark.parametrize("text", [None, "", " \n ", "?!", "1", "a" * 5000, "Copyright 2030. All rights reserved."])
def test_texts_without_words_stand_alone(text: str | None) -> None:
    assert [lineage.articles for lineage in find_lineages([make("a", text), make("b", text)])] != []


def test_empty_texts_are_not_copies_of_each_other() -> None:
    assert len(find_lineages([make("a", ""), make("b", ""), make("c", None)])) == 3


def test_a_circle_of_credits_has_no_direction() -> None:
    text = POOL[0].text
    pair = [make("a", text, outlet="Alpha Post", declared_origin="Beta News"), make("b", text, outlet="Beta News", declared_origin="Alpha Post")]
    (lineage,) = find_lineages(pair)
    assert [link.relation for link in lineage.links if link.from_] == ["common_source"]


def test_a_credit_outweighs_a_date_that_contradicts_it() -> None:
    text = POOL[0].text
    copy = make("a", text, outlet="Alpha Post", declared_origin="Beta News", published="2030-05-01")
    (lineage,) = find_lineages([copy, make("b", text, outlet="Beta News", published="2030-05-03")])
    (link,) = lineage.links
    assert (link.from_, link.to) == ("article-b", "article-a") and "earlier" in " ".join(link.grounds)


def test_two_thousand_copies_are_one_witness_soon() -> None:
    text = POOL[0].text
    started = time.perf_counter()
    lineages: tuple[Lineage, ...] = find_lineages([make(f"{n:04}", text, outlet=f"Outlet {n}") for n in range(2000)])
    assert len(lineages) == 1 and time.perf_counter() - started < 60


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from(POOL), unique_by=lambda one: one.id, max_size=12).flatmap(st.permutations), st.integers(0, 3))
def test_one_by_one_gives_what_all_at_once_gives(some: list[Article], crowd: int) -> None:
    """Also where nets are crowded, so that a newcomer takes another's place among the first."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(candidates, "CROWD", crowd + 2)
        patched.setattr(candidates, "FIRST", 1 + crowd // 2)
        origins = Origins()
        for article in some:
            origins.add([article])
        assert origins.lineages == find_lineages(some)


def test_copies_one_by_one_give_what_all_at_once_gives() -> None:
    text = POOL[0].text
    copies = [make(f"{n * 7919 % 131:03}", f"{text}\n\nPage {n} of the desk.", outlet=f"Outlet {n}") for n in range(130)]
    origins = Origins()
    for article in copies:
        origins.add([article])
    assert origins.lineages == find_lineages(copies) and len(origins.lineages) == 1


def test_copies_with_a_line_of_their_own_are_compared_with_the_first_only() -> None:
    """Ten thousand copies must not make fifty million pairs."""
    copies = [make(f"{n:04}", f"{POOL[0].text}\n\nPage {n} of the desk.", outlet=f"Outlet {n}") for n in range(400)]
    found = candidates.Candidates()
    found.add(candidates.sketch(one) for one in copies)
    assert sum(map(len, found.partners.values())) <= 12 * len(copies)
