"""Rulings on entries and differences: confirm, reject, correct, add, merge, split, explain.

In: a ruling, the lines that it is about, the board. Out: what it changes. Surprising: a rejected entry stays in the record,
marked; a reader shall see that it was read and refused.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

import msgspec
from msgspec import structs

from communique.lines import kind_of
from communique.model import (
    AnyLine,
    Article,
    Commitment,
    Difference,
    Entry,
    Event,
    Evidence,
    Figure,
    Held,
    Line,
    Ruling,
    Statement,
)
from communique.rulings.anchors import find_article, is_held, overlap
from communique.rulings.board import Board, Change, Unfit
from communique.rulings.fields import check_fields
from communique.text.ids import content_id

BY_HAND = "ruling"
"""What evidence that a person named is found by."""
_NEW: dict[str, tuple[type[Entry], dict[str, Any]]] = {
    "statement": (Statement, {"speakers": [], "speaker_names": [], "form": "indirect", "act": "assert"}),
    "commitment": (Commitment, {"by": [], "to": [], "area": "other"}),
    "event": (Event, {"mode": None, "who": [], "whom": [], "date": None, "status": "occurred"}),
    "figure": (Figure, {"bound": "exact", "unit": "count", "counted": ""}),
}
"""What an added entry has where nothing else is said."""
_WORDS = {"statement": "content", "commitment": "action", "event": "summary", "figure": "counted"}
L = TypeVar("L", bound=Line)


class Pieces(msgspec.Struct, frozen=True, kw_only=True):
    """The value of a ruling that adds or splits an entry: the evidence meant, and the fields of what is added."""

    evidence: tuple[Held, ...]
    kind: str | None = None
    fields: dict[str, Any] = {}


def confirm(ruling: Ruling, targets: Sequence[AnyLine], board: Board) -> Change:
    """The record is right there."""
    return Change(put=tuple(_reviewed(one, "confirmed") for one in targets))


def reject(ruling: Ruling, targets: Sequence[AnyLine], board: Board) -> Change:
    """The record is wrong there."""
    return Change(put=tuple(_reviewed(one, "rejected") for one in targets))


def explain(ruling: Ruling, targets: Sequence[AnyLine], board: Board) -> Change:
    """What a difference comes from."""
    if not all(isinstance(one, Difference) for one in targets):
        raise Unfit("only differences are explained")
    put = (structs.replace(one, review="explained", note=f"{one.note} (explained: {ruling.reason})") for one in targets if isinstance(one, Difference))
    return Change(put=tuple(put))


def correct(ruling: Ruling, targets: Sequence[AnyLine], board: Board) -> Change:
    """Other values of some fields."""
    return Change(put=tuple(_corrected(one, ruling.value) for one in targets))


def add(ruling: Ruling, targets: Sequence[AnyLine], board: Board) -> Change:
    """An entry that the reader did not find, resting on words of articles."""
    pieces = _pieces(ruling)
    kind, fields = _NEW[pieces.kind or ""]
    articles = [one for one in board.of_kind("article") if isinstance(one, Article)]
    evidence = tuple(_evidence(held, articles) for held in pieces.evidence)
    stories = {found.story for one in evidence if (found := board.article(one.article))}
    words = {_WORDS[pieces.kind or ""]: pieces.evidence[0].quote}
    built = {
        **fields, **words, **pieces.fields, "id": content_id(pieces.kind or "", "added", ruling.id), "articles": 1, "witnesses": 1,
        "evidence": _builtins(evidence), "confidence": 1.0, "review": "added", "story": stories.pop() if len(stories) == 1 else None,
    }  # fmt: skip
    check_fields(pieces.kind or "", built)
    entry = structs.replace(board.counted(converted({**built, "kind": pieces.kind}, kind)), confidence=1.0)
    return Change(put=(entry,))  # type: ignore[arg-type]


def merge_entries(ruling: Ruling, targets: Sequence[Entry], board: Board) -> Change:
    """Several entries are one: the first, with the evidence of all."""
    first, *others = targets
    evidence = _in_order(piece for one in targets for piece in one.evidence)
    differences = tuple(dict.fromkeys(one for target in targets for one in target.differences))
    stories = {one.story for one in targets}
    whole = structs.replace(
        first, evidence=evidence, differences=differences, story=first.story if len(stories) == 1 else None,
        review="corrected",
    )  # fmt: skip
    return Change(
        put=(board.counted(whole),), drop=tuple(one.id for one in others), renamed={one.id: first.id for one in others}  # type: ignore[arg-type]
    )


def split_entry(ruling: Ruling, entry: Entry, board: Board) -> Change:
    """One entry is two: the evidence named goes to another."""
    pieces = _pieces(ruling).evidence
    leaving = [one for one in entry.evidence if any(_same(held, one, board) for held in pieces)]
    staying = [one for one in entry.evidence if one not in leaving]
    if not leaving or not staying:
        raise Unfit("no evidence would be left on one side")
    other = content_id(kind_of(entry), "split", ruling.id)  # type: ignore[arg-type]
    halves = (
        structs.replace(entry, evidence=tuple(staying), review="corrected"),
        structs.replace(entry, id=other, evidence=tuple(leaving), review="corrected", differences=()),
    )
    return Change(put=tuple(board.counted(one) for one in halves))  # type: ignore[misc]


def converted(built: object, kind: type[L]) -> L:
    """A line from plain values; raises Unfit where they are not of its kind."""
    try:
        return msgspec.convert(built, kind, strict=False)
    except msgspec.ValidationError as error:
        raise Unfit(f"a value is not what the field takes: {str(error)[0].lower()}{str(error)[1:]}") from None


def _reviewed(line: AnyLine, review: str) -> AnyLine:
    if not isinstance(line, Entry | Difference):
        raise Unfit(f"only entries and differences are confirmed and rejected, and this is of kind {kind_of(line)}")
    return structs.replace(line, review=review)


def _corrected(line: AnyLine, value: object) -> AnyLine:
    if not isinstance(value, dict):
        raise Unfit("it does not say which fields to correct")
    check_fields(kind_of(line), value)
    more = {"review": "corrected"} if isinstance(line, Entry) else {}
    built = {**msgspec.to_builtins(line), **value, **more}
    return converted(built, type(line))


def _pieces(ruling: Ruling) -> Pieces:
    return msgspec.convert(msgspec.to_builtins(ruling.value), Pieces)


def _evidence(held: Held, articles: Iterable[Article]) -> Evidence:
    article = find_article(held, articles)
    if article is None:
        raise Unfit(f"the article {held.path} is not in the record")
    text = article.text or ""
    start = text.find(held.quote)
    if start < 0:
        raise Unfit(f"the article {article.path} does not hold the words “{held.quote[:80]}”")
    return Evidence(article=article.id, start=start, end=start + len(held.quote), quote=held.quote, found_by=BY_HAND)


def _same(held: Held, evidence: Evidence, board: Board) -> bool:
    if not is_held(held, board.article(evidence.article), evidence.article):
        return False
    return not held.quote or held.quote in evidence.quote or overlap(held.quote, evidence.quote) >= 0.9


def _in_order(evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
    unique = {(one.article, one.start, one.end): one for one in evidence}
    return tuple(unique[key] for key in sorted(unique))


def _builtins(evidence: Sequence[Evidence]) -> object:
    return msgspec.to_builtins(evidence)
