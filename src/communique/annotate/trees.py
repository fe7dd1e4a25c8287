"""A sentence's words → the same words as a tree: children, subtrees, the stretch of words below each.

In: a sentence. Out: a `Tree`; who asks of events or of numbers has a tree of its own kind (`event_tree`, `branches`). Surprising: a
word without a head is a root, and so is one whose heads run in a circle; without heads (the rule reader) every word stands alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from communique.lang.reader import Sentence, Word
from communique.model import Span

_NEVER_FIRST = frozenset(", ; : . – —".split())
_NEVER_LAST = frozenset(", ; : and but or".split())
_CLAUSE_ENDS = frozenset(", . ; : - – — “ ” \" ‘ ’ ' ( ) [ ] ! ? … « »".split())


class Tree:
    """Heads (-1 for a root), labels, children, and the first and last word of every word's subtree."""

    __slots__ = ("children", "first", "has_arcs", "heads", "labels", "last", "words")

    def __init__(self, sentence: Sentence):
        self.words: tuple[Word, ...] = sentence.words
        self.labels = [word.label or "" for word in self.words]
        self.heads = _without_circles([_head(word, at, len(self.words)) for at, word in enumerate(self.words)])
        self.has_arcs = any(head >= 0 for head in self.heads)
        self.children = _children(self.heads)
        self.first, self.last = list(range(len(self.words))), list(range(len(self.words)))
        for at in reversed(_downwards(self.heads, self.children)):
            if (head := self.heads[at]) >= 0:
                self.first[head] = min(self.first[head], self.first[at])
                self.last[head] = max(self.last[head], self.last[at])

    def extent(self, at: int) -> tuple[int, int]:
        """The words from the first to the last of a subtree, half-open."""
        return self.first[at], self.last[at] + 1

    def label(self, at: int) -> str:
        """The relation without its subtype."""
        return self.labels[at].partition(":")[0]

    def lemma(self, at: int) -> str:
        return self.words[at].lemma.lower()

    def head(self, at: int) -> int | None:
        return self.heads[at] if self.heads[at] >= 0 else None

    def kids(self, at: int, *labels: str) -> list[int]:
        """Children under any of some relations, subtypes included unless asked for."""
        return [kid for kid in self.children[at] if self.labels[kid] in labels or self.label(kid) in labels]

    def kid(self, at: int, *labels: str) -> int | None:
        return next(iter(self.kids(at, *labels)), None)

    def inside(self, at: int, without: Iterable[int] = ()) -> list[int]:
        """The words of a subtree in order, less the subtrees left out."""
        out, left_out, queue = [], set(without), [at]
        for number in queue:
            if number not in left_out:
                out.append(number)
                queue += self.children[number]
        return sorted(out)

    def passive(self, at: int) -> bool:
        """Whether a verb has the auxiliary of the passive."""
        return self.kid(at, "aux:pass") is not None or self.kid(at, "nsubj:pass") is not None and self.kid(at, "aux", "cop") is not None

    def first_conjunct(self, at: int) -> int:
        """The first of the words that a word is coordinated with."""
        while self.label(at) == "conj" and (head := self.head(at)) is not None:
            at = head
        return at

    def runs(self, numbers: Sequence[int]) -> list[Span]:
        """Word numbers in order → spans; what parts two runs is more than punctuation."""
        pieces: list[list[int]] = []
        held = set(numbers)
        for number in numbers:
            between = range(pieces[-1][-1] + 1, number) if pieces else ()
            if pieces and all(other in held or self.words[other].text in _CLAUSE_ENDS for other in between):
                pieces[-1].append(number)
            else:
                pieces.append([number])
        return [span for piece in pieces if (span := self._trimmed(piece))]

    def _trimmed(self, piece: list[int]) -> Span | None:
        while piece and self.words[piece[0]].text in _NEVER_FIRST:
            piece = piece[1:]
        while piece and self.words[piece[-1]].text in _NEVER_LAST:
            piece = piece[:-1]
        return Span(self.words[piece[0]].start, self.words[piece[-1]].end) if piece else None


def _head(word: Word, at: int, words: int) -> int:
    return -1 if word.head is None or word.head == at or not 0 <= word.head < words else word.head


def _without_circles(heads: list[int]) -> list[int]:
    """The heads, where those that no root leads to are roots themselves."""
    reached = set(_downwards(heads, _children(heads)))
    return [head if at in reached else -1 for at, head in enumerate(heads)]


def _children(heads: Sequence[int]) -> list[list[int]]:
    children: list[list[int]] = [[] for _ in heads]
    for at, head in enumerate(heads):
        if head >= 0:
            children[head].append(at)
    return children


def _downwards(heads: Sequence[int], children: Sequence[Sequence[int]]) -> list[int]:
    """Every word after its head."""
    order = [at for at, head in enumerate(heads) if head < 0]
    for at in order:
        order.extend(children[at])
    return order
