"""The scorers of benchmarks/events on cases worked out by hand."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

HERE = Path(__file__).parents[1] / "benchmarks" / "events"


def loaded(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"events_{name}", HERE / f"{name}.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    with pytest.MonkeyPatch.context() as patched:
        patched.syspath_prepend(HERE)  # a script finds what stands beside it
        spec.loader.exec_module(module)
    return module


def sets(*words: str) -> list[frozenset[str]]:
    return [frozenset(word) for word in words]


def test_the_same_clusters_score_one() -> None:
    coref = loaded("coref")
    assert coref.conll(sets("abc", "de"), sets("de", "abc")) == pytest.approx({"muc": 1, "b3": 1, "ceafe": 1, "conll": 1})


def test_measures_by_hand() -> None:
    """Gold {abc} {de}, found {ab} {cde}: MUC recall 2/3 and precision 2/3; B-cubed recall 11/15 and precision 11/15; CEAF-e 0.8 twice."""
    coref = loaded("coref")
    values = coref.conll(sets("abc", "de"), sets("ab", "cde"))
    assert values["muc"] == pytest.approx(2 / 3)
    assert values["b3"] == pytest.approx(11 / 15)
    assert values["ceafe"] == pytest.approx(0.8)


def test_the_best_alignment_is_not_the_greedy_one() -> None:
    """a with {ab, a}: greedy takes the likest pair first and loses the other."""
    coref = loaded("coref")
    gold, found = sets("abcd", "ef"), sets("abcef", "d")
    best = max(2 * 3 / 9 + 0, 2 * 2 / 7 + 2 * 1 / 5)
    assert coref.ceaf_e(gold, found) == pytest.approx(best / 2)


def test_ceaf_ree_aligns_one_to_one() -> None:
    muc4 = loaded("muc4")
    gold = [frozenset(("rebels", "guerrillas")), frozenset(("rebels",))]
    assert muc4.aligned(gold, [frozenset(("rebels",)), frozenset(("guerrillas",))]) == 2
    assert muc4.aligned(gold[:1], [frozenset(("rebels",)), frozenset(("guerrillas",))]) == 1
    assert muc4.aligned(gold, [frozenset(("soldiers",))]) == 0


def test_the_sentences_cover_every_type_in_both_halves() -> None:
    from communique.vocabulary.events import EVENT_TYPES, STATUSES

    sentences = loaded("sentences")
    for half in ("tuned", "unseen"):
        assert {row["type"] for row in sentences.sentences(half)} == set(EVENT_TYPES)
    assert {row["status"] for row in sentences.sentences("all")} <= set(STATUSES)


def test_marks_of_clusters_are_read() -> None:
    across = loaded("across")
    plain, marks = across._unmarked("They {sign|signed a pact} and {talk|talked}.")
    assert plain == "They signed a pact and talked."
    assert [(name, plain[start:end]) for name, start, end in marks] == [("sign", "signed a pact"), ("talk", "talked")]


def test_b_cubed_by_hand() -> None:
    """Gold {ab} {c}, found {a} {bc}: precision (1 + 1/2 + 1/2) / 3, recall (1/2 + 1/2 + 1) / 3."""
    across = loaded("across")
    a, b, c = (across.Report("x", "y", name, 0, 1) for name in "abc")
    assert across.b_cubed({a: "1", b: "2", c: "2"}, {a: "1", b: "1", c: "2"}) == pytest.approx(2 / 3)
