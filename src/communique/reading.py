"""One document → its reading, whatever the stages raise; here, or in processes that read beside each other.

In: documents, a desk, the stamps. Out: readings in the order of the documents, so that any number of processes gives the same
record. Surprising: a process that reads makes its own kit, since nothing that is heavy can be handed over, and it ends by
itself when the build that started it was killed.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from types import TracebackType
from typing import TypeVar

from msgspec import json, structs

from communique import pipeline, tools
from communique.errors import CommuniqueError
from communique.model import Annotation, Article, Desk, Problem, RawDocument
from communique.store import Reading
from communique.text.ids import content_id
from communique.tools import Stamps

T = TypeVar("T")
Task = tuple[RawDocument, Article | None]
"""A document, and its article where only what it says is to be read anew."""
AHEAD = 4
"""Documents that wait for each process; more would only hold memory."""


class Readers:
    """Reads documents, one after the other here or beside each other in processes of their own."""

    def __init__(self, desk: Desk, reader: str, kit: pipeline.Kit, stamps: Stamps, jobs: int = 1) -> None:
        self._kit, self._stamps, self._jobs = kit, stamps, jobs
        self._pool = _pool(desk, reader, stamps, jobs) if jobs > 1 else None

    def __enter__(self) -> Readers:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._pool:
            self._pool.shutdown(wait=kind is None, cancel_futures=True)

    def each(self, items: Iterable[T], task: Callable[[T], Task | None]) -> Iterator[tuple[T, Reading | None]]:
        """Every item with its reading, or None where there is nothing to read, in the order given."""
        if self._pool is None:
            for item in items:
                todo = task(item)
                yield item, read_document(todo[0], self._kit, self._stamps, todo[1]) if todo else None
            return
        held: deque[tuple[T, Future[Reading] | None]] = deque()
        for item in items:
            todo = task(item)
            held.append((item, self._pool.submit(_read, todo) if todo else None))
            if len(held) > self._jobs * AHEAD:
                yield _result(*held.popleft())
        while held:
            yield _result(*held.popleft())


def read_document(document: RawDocument, kit: pipeline.Kit, stamps: Stamps, article: Article | None = None) -> Reading:
    """What the stages make of one document, whatever they raise."""
    stamp, problems = None, tuple[Problem, ...]()
    if article is None:
        stamp, (article, problems) = stamps.extract, _extracted(document, kit)
    annotation, reader_problems = _annotated(article, kit) if article else (None, ())
    return Reading(
        document=document, article=article, annotation=annotation, problems=problems, reader_problems=reader_problems,
        extract_stamp=stamp, reader_stamp=stamps.read if article else None,
    )  # fmt: skip


def storable(document: RawDocument) -> RawDocument:
    """A document whose path can be written as Unicode: bytes of a file name that are none are spelled out."""
    path = document.path.encode("utf-8", "backslashreplace").decode("utf-8")
    return document if path == document.path else structs.replace(document, path=path)


def _extracted(document: RawDocument, kit: pipeline.Kit) -> tuple[Article | None, tuple[Problem, ...]]:
    try:
        article, problems = pipeline.extract(document, kit)
        json.encode((article, problems))
        return article, problems
    except Exception as error:
        return None, (_failure("extract", document.path, error),)


def _annotated(article: Article, kit: pipeline.Kit) -> tuple[Annotation, tuple[Problem, ...]]:
    try:
        annotation = pipeline.annotate(article, kit)
        json.encode(annotation)
        return annotation, ()
    except Exception as error:
        return Annotation(article=article.id, reader="none"), (_failure("annotate", article.path, error),)


def _failure(stage: str, path: str, error: Exception) -> Problem:
    message = (
        f"reading failed ({type(error).__name__}: {error})"[:500].encode("utf-8", "backslashreplace").decode("utf-8")
    )
    return Problem(id=content_id("problem", stage, path, message), stage=stage, where=path, message=message)


# ------------------------------------------------------------------------------------------ in processes of their own

_mine: tuple[pipeline.Kit, Stamps] | None = None


def _pool(desk: Desk, reader: str, stamps: Stamps, jobs: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(jobs, multiprocessing.get_context("spawn"), _begin, (desk, reader, stamps))


def _begin(desk: Desk, reader: str, stamps: Stamps) -> None:
    """Make the kit of this process, leave interruptions to the build, and watch over its end."""
    global _mine
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    _mine = (tools.make_kit(desk, reader, threads=1), stamps)


def _end_with_parent() -> None:
    if parent := multiprocessing.parent_process():
        parent.join()
        os._exit(1)


def _read(task: Task) -> Reading:
    assert _mine is not None
    return read_document(task[0], *_mine, task[1])


def _result(item: T, reading: Future[Reading] | None) -> tuple[T, Reading | None]:
    try:
        return item, reading.result() if reading else None
    except BrokenProcessPool:
        raise CommuniqueError("a reading process was ended from outside, perhaps for want of memory: what was read is kept; run again with fewer --jobs") from None
