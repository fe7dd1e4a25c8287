"""A sentence's words → the same words as a tree: children, subtrees, subjects.

In: a sentence. Out: a `Tree`. Surprising: without heads (the rule reader) every word stands alone, and the finders find little.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from communique.lang.reader import Sentence, Word
from communique.model import Span

_NEVER_FIRST = frozenset(", ; : . – —".split())
_NEVER_LAST = frozenset(", ; : and but or".split())
_CLAUSE_ENDS = frozenset(", . ; : - – — “ ” \" ‘ ’ ' ( ) [ ] ! ? … « »".split())


class Tree:
    """Children and reach of every word of one sentence."""

    __slots__ = ("children", "first", "last", "roots", "words")

    def __init__(self, sentence: Sentence):
        self.words: Sequence[Word] = sentence.words
        self.children: list[list[int]] = [[] for _ in self.words]
        self.roots: list[int] = []
        for number, word in enumerate(self.words):
            if word.head is None or word.head == number:
                self.roots.append(number)
            else:
                self.children[word.head].append(number)
        self.first, self.last = list(range(len(self.words))), list(range(len(self.words)))
        for number in reversed(self._downwards()):
            for child in self.children[number]:
                self.first[number] = min(self.first[number], self.first[child])
                self.last[number] = max(self.last[number], self.last[child])

    def _downwards(self) -> list[int]:
        """Every word after its head."""
        order = list(self.roots)
        for number in order:
            order += self.children[number]
        return order

    def label(self, at: int) -> str:
        """The relation without its subtype."""
        return (self.words[at].label or "").split(":")[0]

    def lemma(self, at: int) -> str:
        return self.words[at].lemma.lower()

    def head(self, at: int) -> int | None:
        head = self.words[at].head
        return None if head == at else head

    def kids(self, at: int, *labels: str) -> list[int]:
        """Children under any of some relations, subtypes included unless asked for."""
        return [c for c in self.children[at] if self.words[c].label in labels or self.label(c) in labels]

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

    def ancestors(self, at: int) -> list[int]:
        """Heads from the nearest to the root."""
        out: list[int] = []
        head = self.head(at)
        while head is not None and len(out) < len(self.words):
            out.append(head)
            head = self.head(head)
        return out

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
