"""Documents → readings in the store, committed in batches as they are read.

In: documents and a kit. Out: kept readings. Surprising: nothing that a page does stops the run: what a stage raises
becomes a problem of that page, and what was read before an interruption is kept.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from types import TracebackType

from msgspec import Struct, json, structs

from communique import pipeline
from communique.model import Annotation, Article, Problem, RawDocument
from communique.store import Reading, Store
from communique.text.ids import content_id
from communique.tools import Stamps

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

    def __init__(self, store: Store, kit: pipeline.Kit, stamps: Stamps) -> None:
        self._store, self._kit, self._stamps = store, kit, stamps
        self._held: list[Reading] = []
        self._unread: list[Problem] = []
        self._since = time.monotonic()

    def __enter__(self) -> Intake:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._commit()

    def read(self, document: RawDocument, article: Article | None = None) -> None:
        """Read one document; given its article, only what the article says is read anew."""
        self._held.append(read_document(document, self._kit, self._stamps, article))
        self._commit_when_due()

    def read_all(
        self, given: Iterable[RawDocument | Problem], total: int | None, progress: Progress
    ) -> tuple[int, int, int]:
        """Read what is not known yet; how many documents were given, how many are new, how many files could not be read."""
        seen = new = unread = 0
        for one in given:
            if isinstance(one, Problem):
                unread += 1
                self.note(one)
            else:
                seen += 1
                new += self._read_if_new(storable(one))
            progress(
                Step(
                    stage="read",
                    done=seen + unread,
                    total=total,
                    where=one.where if isinstance(one, Problem) else one.path,
                )
            )
        return seen, new, unread

    def _read_if_new(self, document: RawDocument) -> bool:
        known = self._store.knows(document)
        if not known:
            self.read(document)
        return not known

    def note(self, problem: Problem) -> None:
        """Keep what was wrong with a file that is no document."""
        self._unread.append(problem)
        self._commit_when_due()

    def _commit_when_due(self) -> None:
        if len(self._held) + len(self._unread) >= BATCH_DOCUMENTS or time.monotonic() - self._since >= BATCH_SECONDS:
            self._commit()

    def _commit(self) -> None:
        if self._held or self._unread:
            self._store.keep(self._held, self._unread)
        self._held, self._unread, self._since = [], [], time.monotonic()


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
