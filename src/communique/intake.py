"""Documents → readings in the store, committed in batches as they are read.

In: documents and readers. Out: kept readings. Surprising: nothing that a page does stops the run: what a stage raises
becomes a problem of that page, and what was read before an interruption is kept.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from types import TracebackType

from msgspec import Struct

from communique.model import Article, Problem, RawDocument
from communique.reading import Readers, Task, storable
from communique.store import Reading, Store

BATCH_DOCUMENTS = 50
BATCH_SECONDS = 2.0


class Step(Struct, frozen=True, kw_only=True):
    """How far a build has come: documents seen so far and of how many, if that is known."""

    stage: str  # read | reread | join
    done: int
    total: int | None = None
    where: str = ""


Progress = Callable[[Step], None]


class Intake:
    """Reads documents into a store; leaving it commits what is still held, also when a build is interrupted."""

    def __init__(self, store: Store, readers: Readers) -> None:
        self._store, self._readers = store, readers
        self._held: list[Reading] = []
        self._unread: list[Problem] = []
        self._since = time.monotonic()

    def __enter__(self) -> Intake:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._commit()

    def read_all(
        self, given: Iterable[RawDocument | Problem], total: int | None, progress: Progress
    ) -> tuple[int, int, int]:
        """Read what is not known yet; how many documents were given, how many are new, how many files could not be read."""
        seen = new = unread = 0
        items = (one if isinstance(one, Problem) else storable(one) for one in given)
        for one, reading in self._readers.each(items, self._if_new):
            if isinstance(one, Problem):
                unread += 1
                self._unread.append(one)
            else:
                seen += 1
            if reading:
                new += 1
                self._held.append(reading)
            self._commit_when_due()
            where = one.where if isinstance(one, Problem) else one.path
            progress(Step(stage="read", done=seen + unread, total=total, where=where))
        return seen, new, unread

    def read_anew(self, stale: Iterable[tuple[RawDocument, Article | None]], progress: Progress) -> int:
        """Read documents again; of those given with their article only what it says. How many there were."""
        done = 0
        for (document, _), reading in self._readers.each(stale, lambda task: task):
            assert reading is not None
            self._held.append(reading)
            self._commit_when_due()
            done += 1
            progress(Step(stage="reread", done=done, where=document.path))
        return done

    def _if_new(self, one: RawDocument | Problem) -> Task | None:
        return None if isinstance(one, Problem) or self._store.knows(one) else (one, None)

    def _commit_when_due(self) -> None:
        if len(self._held) + len(self._unread) >= BATCH_DOCUMENTS or time.monotonic() - self._since >= BATCH_SECONDS:
            self._commit()

    def _commit(self) -> None:
        if self._held or self._unread:
            self._store.keep(self._held, self._unread)
        self._held, self._unread, self._since = [], [], time.monotonic()
