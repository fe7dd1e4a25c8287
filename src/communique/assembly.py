"""Readings in a store → its lines: old readings made anew, all articles joined, the rulings replayed.

In: a store, a kit and the stamps of the stages. Out: the store, brought up to date. Surprising: lines are replaced all at
once or not at all, and only if the readings, or what joins them, differ from those that the lines were made of.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from communique import pipeline
from communique.intake import Intake, Progress, Step
from communique.lines import all_lines, gathered, kind_of
from communique.model import AnyLine, Joined, Problem, Ruling
from communique.reading import Readers
from communique.rulings import Decision, decide, excluded, replay
from communique.store import Store
from communique.text.ids import content_id
from communique.tools import Stamps


def read_anew(store: Store, readers: Readers, stamps: Stamps, progress: Progress) -> int:
    """Redo the readings that other versions of a stage, or another desk, have made; how many there were."""
    with Intake(store, readers) as intake:
        return intake.read_anew(store.stale(stamps.extract, stamps.read), progress)


def join_all(store: Store, kit: pipeline.Kit, stamps: Stamps, progress: Progress) -> bool:
    """Join all articles, replay the rulings, and replace the lines; False where nothing has changed since."""
    if is_fresh(store, stamps):
        return False
    rulings, articles = store.rulings(), store.articles()
    progress(Step(stage="join", done=0, total=len(articles)))
    out, left_out = excluded(articles, rulings)
    kept = [one for one in articles if one.id not in out]
    joined = pipeline.join(kept, [one for one in store.annotations() if one.article not in out], kit)
    ruled = replay(with_problems(joined, store.problems()), rulings)
    _replace(store, (*ruled.lines, *ruled.problems, *left_out), stamps)
    progress(Step(stage="join", done=len(articles), total=len(articles)))
    return True


def is_fresh(store: Store, stamps: Stamps) -> bool:
    """Whether the lines are those that the readings, the rulings and the stages now give."""
    return store.setting("derived") == _derived(store, stamps)


def rule_on(store: Store, stamps: Stamps, joined: Joined, decision: Decision) -> Ruling:
    """Keep a ruling; where the lines are fresh and no article is excluded, they are changed by it without a join."""
    ruling, lines = decide(decision, joined)
    fresh = is_fresh(store, stamps)
    store.add_ruling(ruling)
    if fresh and ruling.action != "exclude":
        _replace(store, lines, stamps)
    return ruling


def _replace(store: Store, lines: Iterable[AnyLine], stamps: Stamps) -> None:
    store.replace_lines(list(all_lines(gathered(lines))), _derived(store, stamps))


def _derived(store: Store, stamps: Stamps) -> str:
    return f"{store.fingerprint()} {stamps.join}"


def with_problems(joined: Joined, problems: Sequence[Problem]) -> Joined:
    """The record with what was odd about its inputs, and with each id once."""
    lines = list(all_lines(joined))
    every = {(kind_of(line), line.id): line for line in reversed(lines)}
    twice = len(lines) - len(every)
    odd = [_of_join(f"{twice} lines had the id of another line and are left out")] if twice else []
    return gathered((*every.values(), *problems, *odd))


def _of_join(message: str) -> Problem:
    return Problem(id=content_id("problem", "join", message), stage="join", where="the record", message=message)
