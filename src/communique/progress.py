"""How far a build has come → a bar on a terminal, a line now and then in a log; both on standard error."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from communique.intake import Progress, Step

EVERY_DOCUMENTS = 100
EVERY_SECONDS = 10.0
_DOING = {"read": "reading", "reread": "reading anew", "join": "joining"}


@contextmanager
def followed() -> Iterator[Progress]:
    """Something to call with every step, fit for where standard error goes."""
    if not sys.stderr.isatty():
        yield _Log()
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as Bar

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(_DOING["read"], total=None)
        yield lambda step: bar.update(task, description=_DOING[step.stage], completed=step.done, total=step.total)


class _Log:
    """A line every so many documents or seconds, and one for the joining."""

    def __init__(self) -> None:
        self._told = time.monotonic()

    def __call__(self, step: Step) -> None:
        due = step.done % EVERY_DOCUMENTS == 0 or time.monotonic() - self._told >= EVERY_SECONDS
        if due and (step.stage != "join" or step.done == 0):
            self._told = time.monotonic()
            of = f" of {step.total:,}" if step.total and step.stage != "join" else ""
            count = (
                f"{step.total:,} articles" if step.stage == "join" and step.total else f"{step.done:,}{of} documents"
            )
            print(f"{_DOING[step.stage]}: {count}", file=sys.stderr, flush=True)
