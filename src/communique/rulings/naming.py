"""Lines that a ruling's value names by id ("who" is actor-…) ↔ anchors, so that they are found under other ids too.

In: plain values and a board. Out: anchors, or the values with the ids of today. Surprising: an actor or place that is no line any
more stands by its name, as it does in an entry; any other line that is gone makes the ruling wait.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from communique.model import Anchor
from communique.rulings.anchors import anchor_of, find
from communique.rulings.board import Board, Unfit


def named_lines(value: object, board: Board) -> dict[str, Anchor]:
    """The anchors of all lines whose ids stand in a value."""
    return {one: anchor_of(board.lines[one], board) for one in sorted(set(_texts(value))) if one in board.lines}


def renamed(value: object, named: Mapping[str, Anchor], board: Board) -> object:
    """A value with the ids that its lines have now."""
    match value:
        case str() if value in named:
            return _now(value, named[value], board)
        case Mapping():
            return {key: renamed(one, named, board) for key, one in value.items()}
        case list() | tuple():
            return [renamed(one, named, board) for one in value]
    return value


def _now(line_id: str, anchor: Anchor, board: Board) -> str:
    try:
        return find(line_id, anchor, board).id
    except Unfit:
        if anchor.kind in ("actor", "place"):
            return anchor.words
        raise


def _texts(value: object) -> Iterator[str]:
    match value:
        case str():
            yield value
        case Mapping():
            for one in value.values():
                yield from _texts(one)
        case list() | tuple():
            for one in value:
                yield from _texts(one)
