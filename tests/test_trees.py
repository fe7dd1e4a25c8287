"""The one tree that all finders read through: children, stretches, and heads that run in a circle."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from communique.annotate.branches import Branches
from communique.annotate.event_tree import EventTree
from communique.annotate.trees import Tree
from communique.lang.reader import Sentence, Word
from communique.model import Span


def _sentence(heads: list[int | None]) -> Sentence:
    words = tuple(Word(at, at + 1, "x", "NN", "x", head, "nsubj:pass" if head is not None else "root") for at, head in enumerate(heads))
    return Sentence(Span(0, len(heads)), 0, words)


def test_children_and_stretches() -> None:
    tree = Tree(_sentence([1, None, 1, 2]))
    assert tree.children == [[], [0, 2], [3], []]
    assert tree.extent(1) == (0, 4) and tree.extent(2) == (2, 4)
    assert tree.kids(1, "nsubj") == [0, 2] and tree.kids(1, "nsubj:pass") == [0, 2] and tree.kids(1, "obj") == []
    assert tree.inside(1, without=[2]) == [0, 1]


@given(st.integers(0, 9).flatmap(lambda n: st.lists(st.one_of(st.none(), st.integers(-1, n)), min_size=n, max_size=n)))
def test_any_heads_make_a_tree(heads: list[int | None]) -> None:
    for kind in (Tree, EventTree, Branches):
        tree = kind(_sentence(heads))
        below = [set(tree.inside(at)) for at in range(len(heads)) if tree.head(at) is None]
        assert sorted(at for part in below for at in part) == list(range(len(heads)))  # every word under one root, once
        assert all(tree.extent(at)[0] <= min(tree.inside(at)) and max(tree.inside(at)) < tree.extent(at)[1] for at in range(len(heads)))
