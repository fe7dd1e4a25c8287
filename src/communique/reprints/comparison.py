"""Two readings → what they share: words copied, sentences retold, and whether in the same order.

In: two `Reading`s. Out: a `Comparison`; shares are given for each side, since a digest lies wholly in its source but
not the other way round. Surprising: only words outside quotation marks count as retold, and names among them count less,
since two reporters of one speech share its words and its people without having read each other. Texts in two languages
are compared by their names and numbers.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from communique.reprints.reading import Reading, Sentence
from communique.text.alignment import Pair, best_pairs, in_order
from communique.text.similarity import Vector, contained, cosine

RETELLS = 0.45
"""Likeness, outside quotation marks, from which one sentence is taken to retell another."""


class Shares(Struct, frozen=True):
    """A share of the left text and of the right one."""

    left: float
    right: float

    @property
    def most(self) -> float:
        """The larger one."""
        return max(self.left, self.right)

    @property
    def least(self) -> float:
        """The smaller one."""
        return min(self.left, self.right)

    @property
    def mean(self) -> float:
        """The middle of both."""
        return (self.left + self.right) / 2


class Comparison(Struct, frozen=True, kw_only=True):
    """What two texts share.

    `copied`: runs of five words; `phrased`: runs of three words outside quotation marks; `retold`: weight of sentences
    retold outside quotation marks; `order`: how much of the retelling keeps the order; `likeness`: of all own words;
    `marks`: names and numbers of each side that the other has too, `lacking`: how many of each side it has not.
    """

    copied: Shares
    phrased: Shares
    retold: Shares
    order: float
    retellings: int
    likeness: float
    lacking: tuple[int, int]

    @property
    def kinship(self) -> float:
        """How much of both texts is retold in one order, and in one wording."""
        return self.retold.mean * self.order + 1.5 * self.phrased.mean


def compare(left: Reading, right: Reading) -> Comparison:
    """What two texts share."""
    if left.stems == right.stems:
        return Comparison(copied=_WHOLE, phrased=_WHOLE, retold=_WHOLE, order=1.0, retellings=len(left.sentences), likeness=1.0, lacking=(0, 0))
    pairs = best_pairs(_told(left, right), _told(right, left), RETELLS)
    return Comparison(
        copied=Shares(contained(left.runs, right.runs), contained(right.runs, left.runs)),
        phrased=Shares(contained(left.own_runs, right.own_runs), contained(right.own_runs, left.own_runs)),
        retold=Shares(_covered(left.sentences, {p.left for p in pairs}), _covered(right.sentences, {p.right for p in pairs})),
        order=order_kept(pairs),
        retellings=min(len({p.left for p in pairs}), len({p.right for p in pairs})),
        likeness=cosine(left.own, right.own),
        lacking=(len(left.marks - set(right.stems)), len(right.marks - set(left.stems))),
    )


_WHOLE = Shares(1.0, 1.0)


def in_two_languages(left: Reading, right: Reading) -> bool:
    """Whether both texts' languages are known and differ."""
    one, other = left.article.language, right.article.language
    return bool(one and other) and one != other


def order_kept(pairs: Sequence[Pair]) -> float:
    """The share of the pairs' likeness that lies in one run that never goes back."""
    total = sum(pair.likeness for pair in pairs)
    return sum(pair.likeness for pair in in_order(pairs)) / total if total else 0.0


def _told(reading: Reading, other: Reading) -> list[Vector]:
    if in_two_languages(reading, other):
        return [sentence.marks for sentence in reading.sentences]
    return [sentence.own for sentence in reading.sentences]


def _covered(sentences: Sequence[Sentence], answered: set[int]) -> float:
    total = sum(sentence.own_weight for sentence in sentences)
    return sum(sentences[n].own_weight for n in sorted(answered)) / total if total else 0.0
