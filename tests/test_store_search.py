"""Looking lines up: by kind, actor, place, days and words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from present_sample import RECORD

from communique.lines import all_lines, first_day, fold, last_day
from communique.store import Store, Wanted


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with Store.open(tmp_path_factory.mktemp("store") / "r.db", create=True) as store:
        store.replace_lines(list(all_lines(RECORD)), "derived")
        yield store


def found(store: Store, **wanted: object) -> set[str]:
    return {line.id for line in store.find(Wanted(**wanted))}  # type: ignore[arg-type]


def test_all_lines_come_back_as_they_were(store: Store) -> None:
    assert store.lines("event") == sorted(RECORD.events, key=lambda one: one.id)
    assert store.lines("difference") == sorted(RECORD.differences, key=lambda one: one.id)
    assert store.counts()["statement"] == len(RECORD.statements)


def test_an_actor_is_found_by_any_form_of_its_name(store: Store) -> None:
    by_name = found(store, kinds=("statement",), actor="Tarek Olin")
    assert by_name and by_name == found(store, kinds=("statement",), actor="tarek  OLIN")
    assert by_name <= found(store, kinds=("statement",), actor="Olin")
    assert not found(store, actor="Tarek") - found(store, actor="Tarek Olin")
    assert not found(store, actor="nobody of this name at all")


def test_a_name_that_no_actor_has_is_found_where_it_stands(store: Store) -> None:
    assert found(store, kinds=("figure",), actor="joint statement") == {"figure-01"}


def test_a_place_is_found_by_name_and_id(store: Store) -> None:
    assert (
        found(store, kinds=("figure",), place="The Strait")
        == found(store, kinds=("figure",), place="place-strait")
        != set()
    )


def test_days_take_in_what_overlaps(store: Store) -> None:
    assert "event-01" in found(store, since="2031-03", until="2031-03")
    assert "event-01" not in found(store, since="2031-06", kinds=("event",))


def test_words_are_found_in_entries_and_texts(store: Store) -> None:
    assert "a11" in found(store, kinds=("article",), words="patrol boats")
    assert "a11" not in found(store, kinds=("article",), words='"boats patrol"')


@given(st.text())
def test_any_words_can_be_looked_for(store: Store, words: str) -> None:
    store.find(Wanted(words=words, actor=words, place=words))
    store.best((words,) if fold(words) else (), ("event",), 3)


@pytest.mark.parametrize(
    ("date", "first", "last"),
    [
        ("2024", "2024-01-01", "2024-12-31"), ("2024-02", "2024-02-01", "2024-02-29"), ("2024-02-03", "2024-02-03", "2024-02-03"),
        ("2023-03/2024-05-10", "2023-03-01", "2024-05-10"), ("2023-03/..", "2023-03-01", None), ("../2023", None, "2023-12-31"),
        (None, None, None), ("soon", None, None),
    ],
)  # fmt: skip
def test_the_days_of_a_date(date: str | None, first: str | None, last: str | None) -> None:
    assert (first_day(date), last_day(date)) == (first, last)
