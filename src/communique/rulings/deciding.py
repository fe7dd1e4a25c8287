"""What a person asks for → a ruling, anchored to what the record says now.

In: a `Decision` and the record. Out: a `Ruling`, and the lines as they are with it. Surprising: a ruling that cannot be
carried out is refused here, before it is written; only later changes of the record can make one wait.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import Struct, json, structs, to_builtins

from communique.errors import UsageError
from communique.lines import all_lines
from communique.model import Anchor, AnyLine, Article, Entry, Joined, Ruling
from communique.rulings.anchors import anchor_of, held_by
from communique.rulings.board import Board, Unfit
from communique.rulings.entries import Pieces
from communique.rulings.naming import named_lines
from communique.rulings.replay import ACTIONS, UNDOES, active, applied, is_undoing
from communique.text.ids import content_id

__all__ = ["ACTIONS", "Decision", "decide", "undoing"]
_NUMBER = {"merge": (2, 99), "split": (1, 1), "rename": (1, 1), "link": (2, 2), "unlink": (2, 2), "add": (1, 99)}
"""The fewest and most targets of an action; others take one or more."""


class Decision(Struct, frozen=True, kw_only=True):
    """What a person asks for: an action on targets, with who, when and why, and what the action needs beside."""

    action: str
    target: tuple[str, ...]
    author: str
    at: str
    reason: str
    fields: Mapping[str, Any] = {}  # correct, add
    kind: str | None = None  # add
    quotes: tuple[str, ...] = ()  # add, split
    name: str | None = None  # rename
    names: tuple[str, ...] = ()  # split of an actor or place
    relation: str | None = None  # link


def decide(decision: Decision, joined: Joined) -> tuple[Ruling, tuple[AnyLine, ...]]:
    """The ruling and the record's lines under it; raises UsageError where it cannot be carried out."""
    _check(decision)
    board = Board(all_lines(joined))
    missing = [one for one in decision.target if one not in board.lines]
    if missing:
        raise UsageError(f"there is no line {missing[0]} in the record: `communique show` prints ids")
    targets = [board.lines[one] for one in decision.target]
    anchors = tuple(anchor_of(one, board) for one in targets)
    try:
        ruling = _ruling(decision, _value(decision, targets, board), anchors, named_lines(dict(decision.fields), board))
        return ruling, applied(joined, ruling)
    except Unfit as error:
        raise UsageError(f"cannot {decision.action} {', '.join(decision.target)}: {error}") from None


def undoing(ruling_id: str, rulings: Sequence[Ruling], *, author: str, at: str, reason: str) -> Ruling:
    """The ruling that takes another back; raises UsageError where there is none, or it is taken back already."""
    by_id = {one.id: one for one in rulings}
    if ruling_id not in by_id:
        raise UsageError(f"there is no ruling {ruling_id} in the record: `communique log` prints their ids")
    standing = {one.id for one in active(rulings)} | _undoings(rulings)
    if ruling_id not in standing:
        raise UsageError(f"the ruling {ruling_id} is undone already: undo the undoing to have it back")
    return _ruling(Decision(action="reject", target=(ruling_id,), author=author, at=at, reason=reason), None, ())


def _undoings(rulings: Sequence[Ruling]) -> set[str]:
    undone: set[str] = set()
    for one in reversed(rulings):
        if is_undoing(one) and one.id not in undone:
            undone.update(one.target)
    return {one.id for one in rulings if is_undoing(one)} - undone


def _check(decision: Decision) -> None:
    if decision.action not in ACTIONS:
        raise UsageError(f"there is no action {decision.action!r}: actions are {', '.join(ACTIONS)}")
    fewest, most = _NUMBER.get(decision.action, (1, 99))
    if not fewest <= len(decision.target) <= most:
        count = f"{fewest}" if fewest == most else f"{fewest} or more"
        raise UsageError(f"{decision.action} takes {count} of the ids that `communique show` prints")
    if not decision.author.strip() or not decision.reason.strip():
        raise UsageError("a ruling needs its author and reason: give --author and --reason")
    needed = {"correct": ("--set FIELD=VALUE", decision.fields), "rename": ("--name", decision.name), "link": ("--relation", decision.relation)}
    if decision.action in needed and not needed[decision.action][1]:
        raise UsageError(f"{decision.action} needs {needed[decision.action][0]}")
    if decision.action == "add" and (decision.kind not in ("statement", "commitment", "event", "figure") or not decision.quotes):
        raise UsageError("add needs --kind statement, commitment, event or figure, and --quote with the words that it rests on")
    if any(one.startswith(UNDOES) for one in decision.target):
        raise UsageError("a ruling is taken back with `communique undo`")


def _value(decision: Decision, targets: Sequence[AnyLine], board: Board) -> object:
    match decision.action:
        case "correct":
            return dict(decision.fields)
        case "rename":
            return decision.name
        case "link":
            return decision.relation
        case "add":
            return _added(decision, targets)
        case "split" if isinstance(targets[0], Entry):
            return _split_off(decision, targets[0], board)
        case "split":
            return list(decision.names)
    return None


def _added(decision: Decision, targets: Sequence[AnyLine]) -> object:
    articles = [one for one in targets if isinstance(one, Article)]
    if len(articles) < len(targets):
        raise Unfit("an entry is added to articles: give the ids of those that hold its words")
    held = []
    for quote in decision.quotes:
        homes = [one for one in articles if quote in (one.text or "")]
        if not homes:
            raise Unfit(f"no article given holds the words “{quote[:80]}”")
        held += [held_by(one, quote) for one in homes]
    return _plain(Pieces(evidence=tuple(held), kind=decision.kind, fields=dict(decision.fields)))


def _split_off(decision: Decision, entry: Entry, board: Board) -> object:
    pieces = [
        held_by(article, one.quote)
        for one in entry.evidence
        if any(quote in one.quote for quote in decision.quotes) and (article := board.article(one.article))
    ]
    if not pieces:
        raise Unfit("no evidence of it holds the words given with --quote")
    return _plain(Pieces(evidence=tuple(pieces)))


def _ruling(decision: Decision, value: object, anchors: tuple[Anchor, ...], named: Mapping[str, Anchor] | None = None) -> Ruling:
    known = to_builtins(structs.asdict(decision) | {"value": value, "fields": dict(decision.fields)})
    return Ruling(
        id=content_id("ruling", json.encode(known, order="deterministic").decode()), target=decision.target, action=decision.action,
        author=decision.author.strip(), at=decision.at, reason=decision.reason.strip(), value=value, anchors=anchors, named=named or {},
    )  # fmt: skip


def _plain(value: object) -> object:
    return to_builtins(value)
