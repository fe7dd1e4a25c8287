"""A sentence's tree, seen from its events: prepositions, phrases, the heads above a word.

In: a `Sentence`. Out: an `EventTree`. Surprising: where the reader gave no heads at all `has_arcs` is False, and no event is sought.
"""

from __future__ import annotations

from collections.abc import Iterator

from communique.annotate.trees import Tree

_PHRASE = frozenset("det amod compound nummod nmod flat goeswith fixed advmod".split())
_WITHIN = frozenset(("nmod:poss", "nmod:desc", "nmod:unmarked"))


class EventTree(Tree):
    """A tree with what the event finder asks of it."""

    __slots__ = ()

    def low(self, at: int) -> str:
        """The word at an index in small letters, "" outside the sentence."""
        return self.words[at].low if 0 <= at < len(self.words) else ""

    def case(self, at: int) -> str:
        """The preposition of a noun, "" if it has none; of several ("out of") the first. It may hang on a later word of a name."""
        words = (at, *(kid for kid in self.children[at] if self.label(kid) == "flat"))
        return next((self.low(kid) for word in words for kid in self.children[word] if self.labels[kid] == "case" and kid < at), "")

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
        for kid in reversed([k for k in self.children[at] if k < at]):
            low, high = self.extent(kid)
            plain = self.label(kid) in _PHRASE and (self.labels[kid] in _WITHIN or self.label(kid) != "nmod")
            if high == first and low <= kid < first and plain and high - low <= 8:
                first = low
        for kid in [k for k in self.children[at] if k > at]:
            if self.label(kid) in ("flat", "goeswith") and self.extent(kid)[0] == last:
                last = self.extent(kid)[1]
        return first, last

    def head_of(self, first: int, last: int) -> int | None:
        """The word of a stretch whose head lies outside it."""
        return next((at for at in range(first, last) if not first <= self.heads[at] < last and self.label(at) != "punct"), None)
