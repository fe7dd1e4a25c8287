"""A sentence's heads and labels → a tree that can be asked for children, extents and phrases.

In: `Sentence`. Out: `Tree`. Surprising: a word without a head is a root, and so is a word whose heads run in a circle; where the
reader gave no heads at all, `has_arcs` is False and every question is answered with nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct

from communique.lang.reader import Sentence, Word

_PHRASE = frozenset("det amod compound nummod nmod flat goeswith fixed advmod".split())
_WITHIN = frozenset(("nmod:poss", "nmod:desc", "nmod:unmarked"))


class Tree(Struct, frozen=True):
    """Words with heads (-1 for a root), labels, children, and the half-open extent of each word's subtree."""

    words: tuple[Word, ...]
    heads: tuple[int, ...]
    labels: tuple[str, ...]
    kids: tuple[tuple[int, ...], ...]
    extents: tuple[tuple[int, int], ...]
    has_arcs: bool

    def low(self, at: int) -> str:
        """The word at an index in small letters, "" outside the sentence."""
        return self.words[at].low if 0 <= at < len(self.words) else ""

    def base(self, at: int) -> str:
        """A label without its subtype."""
        return self.labels[at].partition(":")[0]

    def of(self, at: int, *labels: str) -> list[int]:
        """Children with one of some labels, with or without a subtype."""
        return [kid for kid in self.kids[at] if self.labels[kid] in labels or self.base(kid) in labels]

    def first_of(self, at: int, *labels: str) -> int | None:
        """The first such child."""
        return next(iter(self.of(at, *labels)), None)

    def case(self, at: int) -> str:
        """The preposition of a noun, "" if it has none; of several ("out of") the first."""
        return next((self.low(kid) for kid in self.kids[at] if self.labels[kid] == "case" and kid < at), "")

    def is_verb(self, at: int) -> bool:
        """Whether a word is a verb by its tag."""
        return self.words[at].tag.startswith("VB")

    def is_noun(self, at: int) -> bool:
        """Whether a word is a noun, common or proper, or a number that stands for one."""
        return self.words[at].tag.startswith(("NN", "CD", "PRP", "DT", "FW", "JJ", "WP", "WDT"))

    def climb(self, at: int) -> Iterator[int]:
        """The heads above a word, nearest first."""
        at = self.heads[at]
        while at >= 0:
            yield at
            at = self.heads[at]

    def phrase(self, at: int) -> tuple[int, int]:
        """A noun with its determiner and modifiers before it and a flat name behind it, half-open."""
        first, last = at, at + 1
        for kid in reversed([k for k in self.kids[at] if k < at]):
            low, high = self.extents[kid]
            plain = self.base(kid) in _PHRASE and (self.labels[kid] in _WITHIN or self.base(kid) != "nmod")
            if high == first and low <= kid < first and plain and high - low <= 8:
                first = low
        for kid in [k for k in self.kids[at] if k > at]:
            if self.base(kid) in ("flat", "goeswith") and self.extents[kid][0] == last:
                last = self.extents[kid][1]
        return first, last

    def head_of(self, first: int, last: int) -> int | None:
        """The word of a stretch whose head lies outside it."""
        return next((at for at in range(first, last) if not first <= self.heads[at] < last and self.base(at) != "punct"), None)


def tree_of(sentence: Sentence) -> Tree:
    """The tree of a sentence."""
    words = sentence.words
    heads = [-1 if w.head is None or w.head == i or not 0 <= w.head < len(words) else w.head for i, w in enumerate(words)]
    kids = _kids(heads)
    order = _order(heads, kids)
    reached = set(order)
    heads = [head if at in reached else -1 for at, head in enumerate(heads)]
    kids = _kids(heads)
    order = _order(heads, kids)
    extents = [(at, at + 1) for at in range(len(words))]
    for at in reversed(order):
        if heads[at] >= 0:
            low, high = extents[heads[at]]
            extents[heads[at]] = (min(low, extents[at][0]), max(high, extents[at][1]))
    return Tree(words, tuple(heads), tuple(w.label or "" for w in words), tuple(map(tuple, kids)), tuple(extents), any(head >= 0 for head in heads))


def _kids(heads: Iterable[int]) -> list[list[int]]:
    heads = list(heads)
    kids: list[list[int]] = [[] for _ in heads]
    for at, head in enumerate(heads):
        if head >= 0:
            kids[head].append(at)
    return kids


def _order(heads: list[int], kids: list[list[int]]) -> list[int]:
    order = [at for at, head in enumerate(heads) if head < 0]
    for at in order:
        order.extend(kids[at])
    return order
