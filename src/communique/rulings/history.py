"""The rulings on one line, or all: what was decided, by whom, and whether it stands, waits or was taken back.

In: the record as ruled and its rulings. Out: `Told`s in the order of the decisions. Surprising: a ruling belongs to the line
that its anchor finds now, under whatever id it was made.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from communique.lines import all_lines
from communique.model import Joined, Problem, Ruling
from communique.rulings.anchors import find
from communique.rulings.board import Board, Unfit
from communique.rulings.replay import active, is_undoing


class Told(Struct, frozen=True, kw_only=True):
    """One ruling, and its state: stands | waits | undone."""

    ruling: Ruling
    state: str


def history(joined: Joined, rulings: Sequence[Ruling], line_id: str | None = None) -> tuple[Told, ...]:
    """All rulings, or those on the line (or ruling) of an id and their undoings."""
    told = _states(rulings, joined.problems)
    if line_id is None:
        return told
    board = Board(all_lines(joined))
    chosen: set[str] = set()
    for one in told:
        if one.ruling.id == line_id or line_id in _targets(one.ruling, board) or chosen & set(one.ruling.target):
            chosen.add(one.ruling.id)
    return tuple(one for one in told if one.ruling.id in chosen)


def _states(rulings: Sequence[Ruling], problems: Sequence[Problem]) -> tuple[Told, ...]:
    standing = {one.id for one in active(rulings)}
    undone: set[str] = set()
    for one in reversed(rulings):
        if is_undoing(one) and one.id not in undone:
            undone.update(one.target)
    waits = {one.where for one in problems if one.stage == "rulings"}
    return tuple(
        Told(ruling=one, state="undone" if one.id in undone else "waits" if one.id in standing & waits else "stands") for one in rulings
    )


def _targets(ruling: Ruling, board: Board) -> set[str]:
    found = set(ruling.target)
    for one, anchor in zip(ruling.target, ruling.anchors, strict=False):
        try:
            found.add(find(one, anchor, board).id)
        except Unfit:
            continue
    return found
