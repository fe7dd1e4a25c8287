"""Readings in a store → its lines: old readings made anew, then all articles joined.

In: a store, a kit and the stamps of the stages. Out: the store, brought up to date. Surprising: lines are replaced all at
once or not at all, and only if the readings, or what joins them, differ from those that the lines were made of.
"""

from __future__ import annotations

from collections.abc import Sequence

from communique import pipeline
from communique.intake import Intake, Progress, Step
from communique.lines import all_lines, gathered, kind_of
from communique.model import Joined, Problem
from communique.store import Store
from communique.text.ids import content_id
from communique.tools import Stamps


def read_anew(store: Store, kit: pipeline.Kit, stamps: Stamps, progress: Progress) -> int:
    """Redo the readings that other versions of a stage, or another desk, have made; how many there were."""
    done = 0
    with Intake(store, kit, stamps) as intake:
        for document, article in store.stale(stamps.extract, stamps.read):
            intake.read(document, article)
            done += 1
            progress(Step(stage="reread", done=done, where=document.path))
    return done


def join_all(store: Store, kit: pipeline.Kit, stamps: Stamps, progress: Progress) -> bool:
    """Join all articles and replace the lines; False where nothing has changed since they were made."""
    derived = f"{store.fingerprint()} {stamps.join}"
    if store.setting("derived") == derived:
        return False
    articles = store.articles()
    progress(Step(stage="join", done=0, total=len(articles)))
    joined = pipeline.join(articles, store.annotations(), kit)
    store.replace_lines(list(all_lines(with_problems(joined, store.problems()))), derived)
    progress(Step(stage="join", done=len(articles), total=len(articles)))
    return True


def with_problems(joined: Joined, problems: Sequence[Problem]) -> Joined:
    """The record with what was odd about its inputs, and with each id once."""
    lines = list(all_lines(joined))
    every = {(kind_of(line), line.id): line for line in reversed(lines)}
    twice = len(lines) - len(every)
    odd = [_of_join(f"{twice} lines had the id of another line and are left out")] if twice else []
    return gathered((*every.values(), *problems, *odd))


def _of_join(message: str) -> Problem:
    return Problem(id=content_id("problem", "join", message), stage="join", where="the record", message=message)
