"""One document → its reading, whatever the stages raise; here, or in processes that read beside each other.

In: documents, a desk, the stamps. Out: readings in the order of the documents, so that any number of processes gives the same
record. Surprising: with `jobs` 0 documents are read in this process, where nothing can cut a page off; nothing that is heavy
is loaded before there is something to read.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cached_property, partial
from types import TracebackType
from typing import TypeVar

from msgspec import json, structs

from communique import pipeline, tools
from communique.model import Annotation, Article, Desk, Problem, RawDocument
from communique.store import Reading
from communique.text.ids import content_id
from communique.tools import Stamps
from communique.workers import CutOff, Stages, Task, Workers

__all__ = ["Readers", "Task", "read_document", "storable"]
T = TypeVar("T")
AHEAD = 4
"""Documents that wait for each process; more would only hold memory."""


class Readers:
    """Reads documents, one after the other here or beside each other in processes of their own."""

    def __init__(self, desk: Desk, reader: str, stamps: Stamps, jobs: int = 0) -> None:
        self._stamps, self._jobs = stamps, jobs
        self._ready = partial(_stages, desk, reader, stamps, tools.THREADS if jobs < 2 else 1)
        self._workers = Workers(jobs, self._ready)
        self._threads = ThreadPoolExecutor(jobs) if jobs else None

    def __enter__(self) -> Readers:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._threads:
            self._threads.shutdown(wait=False, cancel_futures=True)
            self._workers.end()
            self._threads.shutdown()

    def each(self, items: Iterable[T], task: Callable[[T], Task | None]) -> Iterator[tuple[T, Reading | None]]:
        """Every item with its reading, or None where there is nothing to read, in the order given."""
        if self._threads is None:
            for item in items:
                todo = task(item)
                yield item, self._read_here(todo) if todo else None
            return
        held: deque[tuple[T, Future[Reading] | None]] = deque()
        for item in items:
            todo = task(item)
            held.append((item, self._threads.submit(self._read_there, todo) if todo else None))
            if len(held) > self._jobs * AHEAD:
                yield _result(*held.popleft())
        while held:
            yield _result(*held.popleft())

    @cached_property
    def _here(self) -> Stages:
        return self._ready()

    def _read_here(self, task: Task) -> Reading:
        extract, annotate = self._here
        return annotate(extract(task))

    def _read_there(self, task: Task) -> Reading:
        try:
            return self._workers.read(task)
        except CutOff as cut:
            return _cut_off(task, cut, self._stamps)


def read_document(document: RawDocument, kit: pipeline.Kit, stamps: Stamps, article: Article | None = None) -> Reading:
    """What the stages make of one document, whatever they raise."""
    return _annotate(kit, stamps, _extract(kit, stamps, (document, article)))


def storable(document: RawDocument) -> RawDocument:
    """A document whose path can be written as Unicode: bytes of a file name that are none are spelled out."""
    path = document.path.encode("utf-8", "backslashreplace").decode("utf-8")
    return document if path == document.path else structs.replace(document, path=path)


def _stages(desk: Desk, reader: str, stamps: Stamps, threads: int) -> Stages:
    kit = tools.make_kit(desk, reader, threads)
    return partial(_extract, kit, stamps), partial(_annotate, kit, stamps)


def _extract(kit: pipeline.Kit, stamps: Stamps, task: Task) -> Reading:
    document, article = task
    if article:
        return Reading(document=document, article=article, annotation=None, extract_stamp=None, reader_stamp=None)
    article, problems = _extracted(document, kit)
    return Reading(document=document, article=article, annotation=None, problems=problems, extract_stamp=stamps.extract, reader_stamp=None)


def _annotate(kit: pipeline.Kit, stamps: Stamps, reading: Reading) -> Reading:
    if reading.article is None:
        return reading
    annotation, problems = _annotated(reading.article, kit)
    return structs.replace(reading, annotation=annotation, reader_problems=problems, reader_stamp=stamps.read)


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
        return _unread(article), (_failure("annotate", article.path, error),)


def _cut_off(task: Task, cut: CutOff, stamps: Stamps) -> Reading:
    """The reading of a document over which a process ended: its article, if it had come so far, and a problem."""
    document, article = task
    if begun := cut.reading or (Reading(document=document, article=article, annotation=None, extract_stamp=None, reader_stamp=None) if article else None):
        assert begun.article is not None
        problem = _problem("annotate", document.path, f"reading what the article says failed: {cut}")
        return structs.replace(begun, annotation=_unread(begun.article), reader_problems=(problem,), reader_stamp=stamps.read)
    problem = _problem("extract", document.path, f"finding the article failed: {cut}")
    return Reading(document=document, article=None, annotation=None, problems=(problem,), extract_stamp=stamps.extract, reader_stamp=None)


def _unread(article: Article) -> Annotation:
    return Annotation(article=article.id, reader="none")


def _failure(stage: str, path: str, error: Exception) -> Problem:
    message = (
        f"reading failed ({type(error).__name__}: {error})"[:500].encode("utf-8", "backslashreplace").decode("utf-8")
    )
    return _problem(stage, path, message)


def _problem(stage: str, path: str, message: str) -> Problem:
    return Problem(id=content_id("problem", stage, path, message), stage=stage, where=path, message=message)


def _result(item: T, reading: Future[Reading] | None) -> tuple[T, Reading | None]:
    return item, reading.result() if reading else None
