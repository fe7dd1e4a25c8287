"""The reader network: what its decoding promises, and what the packaged weights do with odd input."""

from __future__ import annotations

import itertools
import shutil
from importlib.resources import files
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from communique import tools
from communique.errors import CommuniqueError, UsageError
from communique.lang.en.lemmas import by_rule
from communique.lang.en.network.bio import best_sequences, bio_labels, spans_of
from communique.lang.en.network.parser import Parser
from communique.lang.en.network.shapes import SHAPES, shape_number
from communique.lang.en.network.trees import tree_heads
from communique.lang.en.network.wordpiece import WordPieces
from communique.lang.en.ud_tokens import ud_sentences

PIECES = WordPieces(["[PAD]", "[UNK]", "[CLS]", "[SEP]", "troop", "##s", "al", "-", "a", "##b", "n"])
SENTENCES = [
    "Foreign Minister Ana Corvo told reporters in Vellin on Tuesday that Ostria would send 40 trainers to Marland .".split(),
    "No .".split(),
    "He denied it .".split(),
    "The attack killed three soldiers and wounded nine others , police said .".split(),
    ["😀", "\u200b", "پاکستان", "中国", "A" * 300, "-", "\u00ad"],
    "word".split() * 700,
    [],
]


@pytest.fixture(scope="module")
def parser() -> Parser:
    return tools.load_parser(threads=1)


# ------------------------------------------------------------------------------------------------------- decoding


def _is_tree(heads: tuple[int, ...] | list[int]) -> bool:
    if sum(head == 0 for head in heads) != (1 if heads else 0):
        return False
    for start in range(1, len(heads) + 1):
        seen, at = set(), start
        while at and at not in seen:
            seen.add(at)
            at = heads[at - 1]
        if at:
            return False
    return True


@given(st.integers(1, 24), st.integers(0, 2**32 - 1))
def test_heads_are_one_tree_with_one_root(words: int, seed: int) -> None:
    scores = np.random.default_rng(seed).normal(size=(words, words + 1)).astype(np.float32)
    assert _is_tree(tree_heads(scores))


@given(st.integers(1, 4), st.integers(0, 2**32 - 1))
@settings(max_examples=60)
def test_no_single_rooted_tree_scores_better(words: int, seed: int) -> None:
    scores = np.random.default_rng(seed).normal(size=(words, words + 1)).astype(np.float32)
    trees = (heads for heads in itertools.product(range(words + 1), repeat=words) if _is_tree(heads))
    best = max(sum(float(scores[i, head]) for i, head in enumerate(heads)) for heads in trees)
    assert sum(float(scores[i, head]) for i, head in enumerate(tree_heads(scores))) == pytest.approx(best, abs=1e-4)


@given(st.integers(1, 3), st.integers(1, 12), st.integers(0, 2**32 - 1))
def test_an_inner_label_follows_its_own_kind(stack: int, words: int, seed: int) -> None:
    labels = bio_labels(("PER", "ORG"))
    scores = np.random.default_rng(seed).normal(size=(stack, words, len(labels))).astype(np.float32)
    for numbers in best_sequences(scores):
        named = ["O", *(labels[number] for number in numbers)]
        assert all(now[0] != "I" or before[2:] == now[2:] for before, now in itertools.pairwise(named))


def test_the_best_sequence_is_found() -> None:
    scores = np.random.default_rng(7).normal(size=(1, 5, 5)).astype(np.float32)
    fits = [
        row for row in itertools.product(range(5), repeat=5)
        if all(b not in (2, 4) or a in (b, b - 1) for a, b in itertools.pairwise((0, *row)))
    ]  # fmt: skip
    best = max(fits, key=lambda row: sum(scores[0, i, label] for i, label in enumerate(row)))
    assert tuple(best_sequences(scores)[0]) == best


def test_spans_of_labels() -> None:
    assert spans_of(np.array([1, 2, 0, 3, 3, 4]), ("PER", "ORG")) == [(0, 2, "PER"), (3, 4, "ORG"), (4, 6, "ORG")]


@given(st.text(max_size=40))
def test_every_word_has_a_piece_and_a_shape(word: str) -> None:
    assert PIECES.of(word)
    assert 0 < shape_number(word) < len(SHAPES)


def test_pieces_are_the_longest_from_the_left() -> None:
    assert PIECES.of("Troops") == (4, 5)
    assert PIECES.of("al-n") == (6, 7, 10)
    assert PIECES.of("Ább") == (8, 9, 9)
    assert PIECES.of("xyz") == (1,)


# --------------------------------------------------------------------------------------------------------- tokens


def _tokens(text: str) -> list[str]:
    return [text[a:b] for sentence in ud_sentences(text) for a, b in sentence]


@given(st.text(alphabet=st.sampled_from("aB1 .,-'’\"“”()\n?!…é中$%/@#:\u200b"), max_size=200))
def test_tokens_lose_and_shift_no_character(text: str) -> None:
    spans = [span for sentence in ud_sentences(text) for span in sentence]
    assert all(a < b for a, b in spans)
    assert all(b <= c for (_, b), (c, _) in itertools.pairwise(spans))
    covered = {place for a, b in spans for place in range(a, b)}
    assert {place for place, char in enumerate(text) if not char.isspace()} <= covered


@pytest.mark.parametrize(
    "name",
    ["Tehreek-i-Taliban", "Jamaat-ul-Ahrar", "Azm-e-Istehkam", "Khyber-Pakhtunkhwa", "O'Brien", "Jean-Pierre", "Lashkar-e-Islam", "Deir-ez-Zor"],
)
def test_names_stay_whole(name: str) -> None:
    assert _tokens(f"Troops met {name} today.") == ["Troops", "met", name, "today", "."]


def test_hyphens_are_cut_as_universal_dependencies_cuts_them() -> None:
    assert _tokens("US-origin arms") == ["US", "-", "origin", "arms"]
    assert _tokens("Pak-Afghan ties") == ["Pak", "-", "Afghan", "ties"]
    assert _tokens("a two-day visit") == ["a", "two", "-", "day", "visit"]
    assert _tokens("non-state actors") == ["non-state", "actors"]


def test_abbreviations_end_no_sentence() -> None:
    text = "Lt. Gen. Ana Corvo met U.S. envoys in No. 3 Camp. She can't stay."
    assert len(ud_sentences(text)) == 2
    assert _tokens(text)[:4] == ["Lt.", "Gen.", "Ana", "Corvo"]
    assert _tokens(text)[-5:] == ["She", "ca", "n't", "stay", "."]


def test_a_text_in_small_letters_has_sentences() -> None:
    text = "the minister said he would come. the talks begin today. nobody else was asked. that is all."
    assert len(ud_sentences(text)) == 4


# ------------------------------------------------------------------------------------------------------- lemmas


@pytest.mark.parametrize(
    ("form", "upos", "tag", "lemma"),
    [("withdrew", "VERB", "VBD", "withdraw"), ("parties", "NOUN", "NNS", "party"), ("United", "ADJ", "NNP", "United"), ("1,524", "NUM", "CD", "1524"), ("VELLIN", "PROPN", "NNP", "VELLIN"), ("Kurds", "PROPN", "NNPS", "Kurd")],
)  # fmt: skip
def test_lemmas_by_rule(form: str, upos: str, tag: str, lemma: str) -> None:
    assert by_rule(form, upos, tag).lower() == lemma.lower()


# ------------------------------------------------------------------------------------------------------ the weights


def test_a_sentence_has_the_same_parse_whatever_it_is_read_with(parser: Parser) -> None:
    alone = [parser.parse([sentence])[0] for sentence in SENTENCES[:5]]
    for order in itertools.islice(itertools.permutations(range(5)), 0, 120, 17):
        together = parser.parse([SENTENCES[number] for number in order] * 3)
        assert together == [alone[number] for number in order] * 3


@pytest.mark.parametrize("number", range(len(SENTENCES)))
def test_odd_sentences_are_parsed_whole(parser: Parser, number: int) -> None:
    sentence = SENTENCES[number]
    parse = parser.parse([sentence])[0]
    assert len(parse.tags) == len(parse.upos) == len(parse.lemmas) == len(parse.heads) == len(parse.labels) == len(sentence)
    assert _is_tree(parse.heads)
    assert [label == "root" for label in parse.labels] == [head == 0 for head in parse.heads]


def test_a_plain_sentence_is_read_rightly(parser: Parser) -> None:
    words = SENTENCES[0]
    parse = parser.parse([words])[0]
    told = words.index("told")
    assert parse.heads[told] == 0
    assert parse.heads[words.index("Vellin")] in (told + 1, words.index("reporters") + 1)
    assert (2, 4, "PER") in parse.names
    frame = next(frame for frame in parse.frames if frame.predicate == told)
    assert any(role == "ARG0" and start <= 2 and end == 4 for start, end, role in frame.roles)


def test_missing_or_damaged_weights_are_said_in_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(CommuniqueError, match="missing or damaged"):
        tools.load_parser(tmp_path)
    for item in (files("communique") / "lang" / "en" / "weights").iterdir():
        shutil.copy(str(item), tmp_path / item.name)
    damaged = bytearray((tmp_path / "roles.onnx").read_bytes())
    damaged[len(damaged) // 2] ^= 1
    (tmp_path / "roles.onnx").write_bytes(bytes(damaged))
    with pytest.raises(CommuniqueError, match="missing or damaged"):
        tools.load_parser(tmp_path)


def test_an_unknown_reader_is_refused() -> None:
    with pytest.raises(UsageError, match="no reader named 'best'"):
        tools.load_reader("best")
