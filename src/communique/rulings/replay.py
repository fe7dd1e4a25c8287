"""Rulings applied, one after the other, to what was joined.

In: a `Joined`, the rulings in the order of their making. Out: the record as ruled, and the problems of those that wait.
Surprising: an undoing rejects a ruling and may itself be undone, so which rulings count is read from the last one back;
articles are excluded before joining (`excluded`), so that a record without one is as if it had never been read.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import cast

from msgspec import Struct, structs

from communique.lines import all_lines, kind_of
from communique.model import Actor, AnyLine, Article, Entry, Joined, Place, Problem, Ruling
from communique.rulings import entries, names, ties
from communique.rulings.anchors import find, find_article
from communique.rulings.board import Board, Change, Unfit
from communique.rulings.naming import renamed
from communique.text.ids import content_id

Action = Callable[[Ruling, Sequence[AnyLine], Board], Change]
UNDOES = "ruling-"


class Ruled(Struct, frozen=True, kw_only=True):
    """The lines as ruled, and what waits."""

    lines: tuple[AnyLine, ...]
    problems: tuple[Problem, ...] = ()


def replay(joined: Joined, rulings: Sequence[Ruling]) -> Ruled:
    """The record with every ruling that counts and fits; the others are problems and wait."""
    board = Board(all_lines(joined))
    problems = []
    for ruling in active(rulings):
        if ruling.action != "exclude":
            try:
                board.apply(_change(ruling, board))
            except Unfit as error:
                problems.append(waiting(ruling, str(error)))
    return Ruled(lines=tuple(board.lines.values()), problems=tuple(problems))


def applied(joined: Joined, ruling: Ruling) -> tuple[AnyLine, ...]:
    """The lines of a record with one ruling more; raises Unfit where it cannot be carried out."""
    board = Board(all_lines(joined))
    board.apply(_change(ruling, board))
    return tuple(board.lines.values())


def active(rulings: Sequence[Ruling]) -> tuple[Ruling, ...]:
    """The rulings that were not undone, without the undoings."""
    undone: set[str] = set()
    kept: list[Ruling] = []
    for ruling in reversed(rulings):
        if ruling.id in undone:
            continue
        if is_undoing(ruling):
            undone.update(ruling.target)
        else:
            kept.append(ruling)
    return tuple(reversed(kept))


def is_undoing(ruling: Ruling) -> bool:
    """Whether a ruling rejects another ruling."""
    return ruling.action == "reject" and ruling.target[0].startswith(UNDOES)


def excluded(articles: Sequence[Article], rulings: Sequence[Ruling]) -> tuple[frozenset[str], tuple[Problem, ...]]:
    """The ids of articles that are to be left out, and a problem for each, also for those that are not here."""
    out, problems = set[str](), list[Problem]()
    for ruling in active(rulings):
        for anchor in ruling.anchors if ruling.action == "exclude" else ():
            article = find_article(anchor.held[0], articles)
            if article is None:
                problems.append(waiting(ruling, f"there is no article {anchor.held[0].path} in the record"))
            else:
                out.add(article.id)
                problems.append(_problem(article.path, f"excluded from the record by {ruling.author}: {ruling.reason}"))
    return frozenset(out), tuple(problems)


def waiting(ruling: Ruling, why: str) -> Problem:
    """The problem of a ruling that does not fit now."""
    message = f"the ruling of {ruling.author} to {ruling.action} waits: {why}; undo it if it is settled (communique undo RECORD {ruling.id})"
    return _problem(ruling.id, message)


def _problem(where: str, message: str) -> Problem:
    return Problem(id=content_id("problem", "rulings", where, message), stage="rulings", where=where, message=message)


def _change(ruling: Ruling, board: Board) -> Change:
    if ruling.action not in _ACTIONS:
        raise Unfit(f"this version of communique does not know how to {ruling.action}")
    if ruling.named:
        ruling = structs.replace(ruling, value=renamed(ruling.value, ruling.named, board))
    targets = tuple(find(one, anchor, board) for one, anchor in zip(ruling.target, ruling.anchors, strict=True))
    return _ACTIONS[ruling.action](ruling, targets, board)


def _merge(ruling: Ruling, targets: Sequence[AnyLine], board: Board) -> Change:
    if len({one.id for one in targets}) < len(targets) or len(targets) < 2:
        raise Unfit("they are one already")
    if len({kind_of(one) for one in targets}) > 1:
        raise Unfit("only lines of one kind are merged")
    if isinstance(targets[0], Entry):
        return entries.merge_entries(ruling, cast("Sequence[Entry]", targets), board)
    return names.merge_names(ruling, targets, board)


def _split(ruling: Ruling, targets: Sequence[AnyLine], board: Board) -> Change:
    (line,) = targets
    if isinstance(line, Actor | Place):
        return names.split_name(ruling, line, board)
    if isinstance(line, Entry):
        return entries.split_entry(ruling, line, board)
    raise Unfit(f"only entries, actors and places are split, and this is of kind {kind_of(line)}")


def _exclude(ruling: Ruling, targets: Sequence[AnyLine], board: Board) -> Change:
    if not all(isinstance(one, Article) for one in targets):
        raise Unfit("only articles are excluded: reject an entry instead")
    return Change()


_ACTIONS: Mapping[str, Action] = {
    "confirm": entries.confirm, "reject": entries.reject, "correct": entries.correct, "add": entries.add,
    "explain": entries.explain, "merge": _merge, "split": _split, "rename": names.rename, "link": ties.link,
    "unlink": ties.unlink, "exclude": _exclude,
}  # fmt: skip
ACTIONS = tuple(_ACTIONS)
