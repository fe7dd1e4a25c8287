"""What texts give as driving or hindering the relation, with who says so: a panel of the board.

In: the record's index. Out: kinds of ground by side, each with its statements. Surprising: nothing is weighed; a statement that gives a
ground on either side stands on both, and one that says nothing of the relation stands nowhere.
"""

from __future__ import annotations

from msgspec import Struct

from communique.lang.en.driver_words import GROUNDS, RELATION
from communique.model import Statement
from communique.present.page.index import Index

_WEIGHS = frozenset("assess assert praise accuse condemn propose request".split())


class Ground(Struct, frozen=True, kw_only=True):
    """One kind of ground, for or against, and the statements that give it."""

    side: str
    name: str
    statements: list[Statement]


def grounds(index: Index) -> list[Ground]:
    """The grounds that statements give for and against the relation, in the order of the table, without empty ones."""
    weighing = [one for one in index.joined.statements if one.act in _WEIGHS and not one.negated and RELATION.search(one.content)]
    found = [Ground(side=side, name=name, statements=[one for one in weighing if words.search(one.content)]) for side, name, words in GROUNDS]
    return [one for one in found if one.statements]
