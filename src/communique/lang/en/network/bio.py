"""Scores of B-, I- and O labels → the best sequence that keeps to the scheme, and its spans.

Viterbi over hard constraints: an I- follows a B- or I- of its own kind. Labels are ordered O, B-x, I-x, B-y, I-y …
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
FORBIDDEN = np.float32(-1e4)


def bio_labels(kinds: tuple[str, ...]) -> tuple[str, ...]:
    """The labels of kinds, in the order of the scores."""
    return ("O", *(f"{mark}-{kind}" for kind in kinds for mark in "BI"))


def best_sequences(scores: Floats, lengths: Sequence[int] | None = None) -> NDArray[np.int64]:
    """The best label numbers for a stack of sequences: scores are n × words × labels; O beyond a sequence's length.

    Only O and B- can follow anything, so each step needs the best of all labels and, for an I-, the best of its own two.
    """
    stack, words, labels = scores.shape
    out = np.zeros((stack, words), dtype=np.int64)
    if words == 0 or stack == 0:
        return out
    if lengths is not None:
        beyond = np.arange(words)[None, :] >= np.asarray(lengths)[:, None]
        scores = np.where(beyond[:, :, None] & (np.arange(labels) > 0), FORBIDDEN, scores)
    rows = np.arange(stack)
    reached = scores[:, 0].copy()
    reached[:, 2::2] += FORBIDDEN
    back = np.zeros((words, stack, labels), dtype=np.int64)
    inner = np.arange(2, labels, 2)
    for word in range(1, words):
        best = reached.argmax(axis=1)
        back[word] = best[:, None]
        back[word][:, 2::2] = np.where(reached[:, 2::2] >= reached[:, 1::2], inner, inner - 1)
        step = np.repeat(reached[rows, best][:, None], labels, axis=1)
        step[:, 2::2] = np.maximum(reached[:, 1::2], reached[:, 2::2])
        reached = step + scores[:, word]
    out[:, -1] = reached.argmax(axis=1)
    for word in range(words - 1, 0, -1):
        out[:, word - 1] = back[word][rows, out[:, word]]
    return out


def spans_of(numbers: NDArray[np.int64], kinds: tuple[str, ...]) -> list[tuple[int, int, str]]:
    """(first word, word after the last, kind) of each span in one sequence of label numbers."""
    spans: list[tuple[int, int, str]] = []
    for place, number in enumerate(numbers.tolist()):
        if number == 0:
            continue
        kind = kinds[(number - 1) // 2]
        if number % 2 == 0 and spans and spans[-1][1] == place and spans[-1][2] == kind:
            spans[-1] = (spans[-1][0], place + 1, kind)
        else:
            spans.append((place, place + 1, kind))
    return spans
