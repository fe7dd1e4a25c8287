"""Words of sentences → `Parse`s: tags, lemmas, trees, names, entity types, predicates and their roles.

In: the three graphs that models/en/export.py wrote, as sessions that somebody else opened. Surprising: a sentence is padded
by its own length alone and each row of activations is scaled by itself, so that its parse is the same whatever it is
batched with; a sentence too long for the encoder is read in pieces whose roots hang on the first piece's root.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Protocol

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from communique.lang.en.lemmas import Lemmas
from communique.lang.en.network.bio import best_sequences, spans_of
from communique.lang.en.network.shapes import shape_number
from communique.lang.en.network.trees import tree_heads
from communique.lang.en.network.wordpiece import WordPieces

Array = NDArray[Any]
_SIZES = (8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 256, 320, 384, 448, 512)  # pieces a sentence is padded to
_BATCH = 1_024  # pieces in one run of the first graph
_PREDICATES = 32  # predicates in one run of the third
_LONGEST = 500  # pieces of one reading; the encoder knows 512 places


class Session(Protocol):
    """What is used of an onnxruntime.InferenceSession."""

    def run(self, outputs: None, inputs: dict[str, Array]) -> list[Array]: ...


class Frame(Struct, frozen=True):
    """A predicate's word and its roles: (first word, word after the last, role)."""

    predicate: int
    roles: tuple[tuple[int, int, str], ...]


class Parse(Struct, frozen=True):
    """What the network says of one sentence; lists run along its words; heads count from 1, 0 is the root."""

    upos: tuple[str, ...]
    tags: tuple[str, ...]
    lemmas: tuple[str, ...]
    heads: tuple[int, ...]
    labels: tuple[str, ...]
    names: tuple[tuple[int, int, str], ...]
    entities: tuple[str, ...]
    frames: tuple[Frame, ...]


class Parser:
    """Runs the graphs over sentences of words."""

    def __init__(self, graphs: Mapping[str, Session], labels: Mapping[str, Sequence[str]], vocabulary: Sequence[str], lemmas: Lemmas):
        self._graphs, self._pieces, self._lemmas = graphs, WordPieces(vocabulary), lemmas
        self._labels = {head: tuple(values) for head, values in labels.items() if head != "sha256"}
        self._names = tuple(label[2:] for label in self._labels["names"][1::2])
        self._roles = tuple(label[2:] for label in self._labels["roles"][1::2])

    def parse(
        self, sentences: Sequence[Sequence[str]], *, roles: bool = True, predicates: Sequence[Sequence[int]] | None = None
    ) -> list[Parse]:
        """One parse a sentence; the predicates may be given."""
        cut = [(number, start, list(words[start:end])) for number, words in enumerate(sentences) for start, end in self._cuts(words)]
        found: dict[int, list[Parse]] = {number: [] for number in range(len(sentences))}
        order: dict[int, Parse] = {}
        for batch in self._batches(cut):
            given = None
            if predicates is not None:
                given = [[p - cut[one][1] for p in predicates[cut[one][0]] if 0 <= p - cut[one][1] < len(cut[one][2])] for one in batch]
            for one, parse in zip(batch, self._parse_batch([cut[one][2] for one in batch], roles, given), strict=True):
                order[one] = parse
        for one in range(len(cut)):
            found[cut[one][0]].append(order[one])
        return [_joined(parses) for parses in found.values()]

    def _cuts(self, words: Sequence[str]) -> Iterator[tuple[int, int]]:
        """Stretches of words that the encoder can take at once; one for all but the longest sentences."""
        start, length = 0, 2
        for place, word in enumerate(words):
            pieces = len(self._pieces.of(word))
            if length + pieces > _LONGEST:
                yield start, place
                start, length = place, 2
            length += pieces
        if start < len(words):
            yield start, len(words)

    def _batches(self, cut: Sequence[tuple[int, int, list[str]]]) -> Iterator[list[int]]:
        """Sentences of one padded size together."""
        by_size: dict[int, list[int]] = {}
        for one, (_, _, words) in enumerate(cut):
            by_size.setdefault(_padded(sum(len(self._pieces.of(word)) for word in words) + 2), []).append(one)
        for size, ones in sorted(by_size.items()):
            most = max(_BATCH // size, 1)
            yield from (ones[start : start + most] for start in range(0, len(ones), most))

    def _parse_batch(self, sentences: list[list[str]], roles: bool, given: list[list[int]] | None) -> list[Parse]:
        inputs = self._inputs(sentences)
        tags, named, predicate, arcs, words = self._graphs["reader"].run(None, inputs)
        lengths = [len(sentence) for sentence in sentences]
        heads = [tree_heads(arcs[n, :length, : length + 1]) for n, length in enumerate(lengths)]
        padded = np.zeros(tags.shape[:2], dtype=np.int64)
        for n, row in enumerate(heads):
            padded[n, : len(row)] = row
        labels = self._graphs["labels"].run(None, {"words": words, "heads": padded})[0]
        _root_only_at_root(labels, padded, self._labels["labels"].index("root"))
        frames: list[list[Frame]] = [[] for _ in sentences]
        if roles:
            at = given if given is not None else [np.flatnonzero(predicate[n, :length, 1] > predicate[n, :length, 0]).tolist() for n, length in enumerate(lengths)]
            frames = self._frames(words, arcs, lengths, at)
        upos = len(self._labels["upos"])
        kinds = len(self._labels["names"])
        best = {
            "upos": tags[..., :upos].argmax(-1), "xpos": tags[..., upos:].argmax(-1),
            "labels": labels.argmax(-1), "entities": named[..., kinds:].argmax(-1),
        }  # fmt: skip
        sequences = best_sequences(named[..., :kinds], lengths)
        out = []
        for n, sentence in enumerate(sentences):
            chosen = {head: [self._labels[head][number] for number in values[n, : len(sentence)].tolist()] for head, values in best.items()}
            lemmas = tuple(self._lemmas.of(*word) for word in zip(sentence, chosen["upos"], chosen["xpos"], strict=True))
            out.append(Parse(
                tuple(chosen["upos"]), tuple(chosen["xpos"]), lemmas, tuple(heads[n]), tuple(chosen["labels"]),
                tuple(spans_of(sequences[n, : len(sentence)], self._names)), tuple(chosen["entities"]), tuple(frames[n]),
            ))  # fmt: skip
        return out

    def _inputs(self, sentences: list[list[str]]) -> dict[str, Array]:
        rows = [[self._pieces.of(word) for word in sentence] for sentence in sentences]
        size = _padded(max(sum(map(len, row)) for row in rows) + 2)
        shape = (len(sentences), size)
        inputs: dict[str, Array] = {
            "pieces": np.full(shape, self._pieces.padding, dtype=np.int64), "piece_shapes": np.zeros(shape, dtype=np.int64),
            "mask": np.zeros(shape, dtype=np.float32), "first": np.zeros(shape, dtype=np.int64),
            "shapes": np.zeros(shape, dtype=np.int64), "word_mask": np.zeros(shape, dtype=np.float32),
        }  # fmt: skip
        for n, (sentence, row) in enumerate(zip(sentences, rows, strict=True)):
            counts = [len(pieces) for pieces in row]
            shapes = [shape_number(word) for word in sentence]
            long = sum(counts) + 2
            inputs["pieces"][n, :long] = [self._pieces.opens, *(piece for pieces in row for piece in pieces), self._pieces.closes]
            inputs["piece_shapes"][n, 1 : long - 1] = np.repeat(shapes, counts)
            inputs["mask"][n, :long] = 1
            inputs["first"][n, : len(row)] = 1 + np.concatenate(([0], np.cumsum(counts[:-1])))
            inputs["shapes"][n, : len(row)] = shapes
            inputs["word_mask"][n, : len(row)] = 1
        return inputs

    def _frames(self, words: Array, arcs: Array, lengths: list[int], at: list[list[int]]) -> list[list[Frame]]:
        pairs = [(n, place) for n, places in enumerate(at) for place in places]
        frames: list[list[Frame]] = [[] for _ in lengths]
        chances = _softmax(arcs) if pairs else arcs
        for start in range(0, len(pairs), _PREDICATES):
            some = pairs[start : start + _PREDICATES]
            sentence, predicate = (np.array(column, dtype=np.int64) for column in zip(*some, strict=True))
            low, high = sentence.min(), sentence.max() + 1
            inputs = {"words": words[low:high], "sentence": sentence - low, "ties": _ties(chances[sentence], predicate), "predicate": predicate}
            numbers = best_sequences(self._graphs["roles"].run(None, inputs)[0], [lengths[n] for n, _ in some])
            for row, (n, place) in enumerate(some):
                frames[n].append(Frame(place, tuple(spans_of(numbers[row, : lengths[n]], self._roles))))
        return frames


def _padded(pieces: int) -> int:
    return next(size for size in _SIZES if size >= pieces)


def _softmax(scores: Array) -> Array:
    raised = np.exp(scores - scores.max(-1, keepdims=True))
    return np.asarray(raised / raised.sum(-1, keepdims=True), dtype=np.float32)


def _ties(chances: Array, predicate: Array) -> Array:
    """How likely the predicate heads each word, each word heads it, and both share a head: P × words × 3."""
    rows = np.arange(len(predicate))
    below = chances[rows, :, predicate + 1]
    own = chances[rows, predicate]
    beside = np.einsum("pwh,ph->pw", chances, own)
    return np.stack((below, own[:, 1:], beside), -1).astype(np.float32)


def _root_only_at_root(labels: Array, heads: Array, root: int) -> None:
    """The label "root" is for the root and for nothing else."""
    at_root = heads == 0
    labels[~at_root, root] = -1e9
    labels[at_root, root] = 1e9


def _joined(parses: list[Parse]) -> Parse:
    """The parses of one sentence's stretches as one."""
    if len(parses) == 1:
        return parses[0]
    if not parses:
        return Parse((), (), (), (), (), (), (), ())
    out = parses[0]
    top = out.heads.index(0) + 1
    for parse in parses[1:]:
        by = len(out.heads)
        out = Parse(
            out.upos + parse.upos, out.tags + parse.tags, out.lemmas + parse.lemmas,
            out.heads + tuple(head + by if head else top for head in parse.heads),
            out.labels + tuple("parataxis" if label == "root" else label for label in parse.labels),
            out.names + tuple((a + by, b + by, kind) for a, b, kind in parse.names), out.entities + parse.entities,
            out.frames + tuple(Frame(f.predicate + by, tuple((a + by, b + by, r) for a, b, r in f.roles)) for f in parse.frames),
        )  # fmt: skip
    return out
