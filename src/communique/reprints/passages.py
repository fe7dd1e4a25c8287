"""Two related texts → the stretches that are the same, changed, dropped and added, side by side.

In: two `Reading`s, source first. Out: `Passage`s in the order of the derived text, what was dropped at its place.
Surprising: neighbouring sentences that fared alike are one passage, so that a verbatim copy is one line of a table.
"""

from __future__ import annotations

from collections.abc import Iterable

from communique.model import Passage, Span
from communique.reprints.reading import Reading
from communique.text.alignment import Pair, best_pairs, in_order

ANSWERS = 0.3
"""Likeness from which one sentence is set beside another; below it they are shown as dropped and added."""

Row = tuple[int | None, int | None, str]


def passages(source: Reading, derived: Reading) -> tuple[Passage, ...]:
    """What the derived text kept, changed, dropped and added."""
    rows = list(_rows(source, derived))
    merged: list[Passage] = []
    for left, right, change in rows:
        here = Passage(
            from_=None if left is None else source.sentences[left].span,
            to=None if right is None else derived.sentences[right].span,
            change=change,
        )
        if merged and change != "changed" and _follows(merged[-1], here):
            here = _joined(merged.pop(), here)
        merged.append(here)
    return tuple(merged)


def _rows(source: Reading, derived: Reading) -> Iterable[Row]:
    answers = _answers(source, derived)
    told = set(answers.values())
    unplaced = [n for n in range(len(source.sentences)) if n not in told]
    for right in range(len(derived.sentences)):
        left = answers.get(right)
        if left is not None:
            yield from ((n, None, "dropped") for n in unplaced if n < left)
            unplaced = [n for n in unplaced if n > left]
            same = source.sentences[left].gist == derived.sentences[right].gist
            yield left, right, "same" if same else "changed"
        else:
            yield None, right, "added"
    yield from ((n, None, "dropped") for n in unplaced)


def _answers(source: Reading, derived: Reading) -> dict[int, int]:
    pairs = best_pairs([s.vector for s in source.sentences], [s.vector for s in derived.sentences], ANSWERS)
    kept = {(pair.left, pair.right) for pair in in_order(pairs)}
    best: dict[int, tuple[bool, float, int]] = {}
    for pair in pairs:
        best[pair.right] = max(best.get(pair.right, (False, 0.0, 0)), _rank(pair, kept))
    return {right: -left for right, (_, _, left) in best.items()}


def _rank(pair: Pair, kept: set[tuple[int, int]]) -> tuple[bool, float, int]:
    return (pair.left, pair.right) in kept or pair.likeness > 0.9, pair.likeness, -pair.left


def _follows(before: Passage, here: Passage) -> bool:
    return before.change == here.change and _adjoins(before.from_, here.from_) and _adjoins(before.to, here.to)


def _adjoins(before: Span | None, here: Span | None) -> bool:
    if before is None or here is None:
        return before is here
    return 0 <= here.start - before.end <= 4


def _joined(before: Passage, here: Passage) -> Passage:
    return Passage(from_=_span(before.from_, here.from_), to=_span(before.to, here.to), change=here.change)


def _span(before: Span | None, here: Span | None) -> Span | None:
    return Span(before.start, here.end) if before and here else None
