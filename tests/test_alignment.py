"""Alignment and likeness: bounds, symmetry, order."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from communique.text.alignment import Pair, best_pairs, in_order
from communique.text.similarity import contained, cosine, shingles, stem, vector, words

TEXTS = st.lists(st.text(alphabet="abcde ", max_size=30), max_size=6)


def weigh(stem: str) -> float:
    """Every word says as much as every other."""
    return 1.0


@given(TEXTS, TEXTS)
def test_best_pairs_mirror(left: list[str], right: list[str]) -> None:
    one, other = ([vector(words(text), weigh) for text in texts] for texts in (left, right))
    forth = {(pair.left, pair.right) for pair in best_pairs(one, other, 0.2)}
    assert forth == {(pair.right, pair.left) for pair in best_pairs(other, one, 0.2)}


def test_the_heaviest_run_is_kept() -> None:
    pairs = [Pair(0, 0, 0.9), Pair(1, 5, 0.4), Pair(2, 2, 0.8), Pair(3, 3, 0.7), Pair(3, 4, 0.1)]
    assert in_order(pairs) == [Pair(0, 0, 0.9), Pair(2, 2, 0.8), Pair(3, 3, 0.7), Pair(3, 4, 0.1)]


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9), st.floats(0.1, 1)), max_size=15))
def test_a_run_never_goes_back(rows: list[tuple[int, int, float]]) -> None:
    run = in_order([Pair(*row) for row in rows])
    assert all(one.left <= other.left and one.right <= other.right for one, other in zip(run, run[1:], strict=False))


@given(st.text(max_size=60), st.text(max_size=60))
def test_cosine_is_bounded_and_symmetric(one: str, other: str) -> None:
    left, right = vector(words(one), weigh), vector(words(other), weigh)
    assert -1e-9 <= cosine(left, right) <= 1 + 1e-9 and abs(cosine(left, right) - cosine(right, left)) < 1e-9


def test_spellings_meet() -> None:
    assert stem("emphasized") == stem("emphasised") and stem("Centre") == stem("Center") and stem("defence") == stem("defense")
    assert stem("talks") == stem("talk") and stem("1,524") == "1524" and stem("Sharif’s") == "sharif"


def test_containment_is_of_the_first() -> None:
    assert contained(shingles(words("a b c"), 2), shingles(words("a b c d e"), 2)) == 1.0
    assert contained((), ("a",)) == 0.0
