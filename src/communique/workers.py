"""Processes that read, each of which may be ended: by this module, by the system, or by a page that nobody could foresee.

In: a document, its article if only what it says is to be read anew. Out: its reading, always. Surprising: the system itself
ends a process that has taken `MOST_SECONDS` of the processor over one page, whatever it is in the middle of; the page
becomes a problem and another process reads on. Time is the processor's, so that a busy machine does not cut pages off.
"""

from __future__ import annotations

import multiprocessing
import os
import resource
import signal
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection
from queue import SimpleQueue

from msgspec import structs

from communique.errors import CommuniqueError
from communique.model import Article, RawDocument
from communique.store import Reading

MOST_SECONDS = 120
"""Of the processor for one page; the slowest page known, 60,000 characters of quotation marks, takes 20."""
MOST_MEMORY = 4 * 1024**3
"""Of one process; the reader network with the longest article takes an eighth of it."""
WAIT_FACTOR = 10
"""How many times `MOST_SECONDS` a process may keep this one waiting, at work or not."""

Task = tuple[RawDocument, Article | None]
"""A document, and its article where only what it says is to be read anew."""
Stages = tuple[Callable[[Task], Reading], Callable[[Reading], Reading]]
"""What extracts, and what reads the extracted."""
Ready = Callable[[], Stages]
"""Loads what is heavy; called once in each process."""


class CutOff(Exception):
    """A page that a process ended over; `reading` is what it had come to, if anything."""

    def __init__(self, why: str, reading: Reading | None):
        super().__init__(why)
        self.reading = reading


class Workers:
    """Processes that wait for documents; as many threads may call `read` as there are processes."""

    def __init__(self, count: int, ready: Ready) -> None:
        self._ready = ready
        self._free: SimpleQueue[_Worker | None] = SimpleQueue()
        self._all: list[_Worker] = []
        self._closed = False
        for _ in range(count):
            self._free.put(None)

    def read(self, task: Task) -> Reading:
        """The reading of a document; raises CutOff where a process ended over it, twice if not for the time it took."""
        try:
            return self._read_once(task)
        except CutOff as first:
            if self._closed or _took_too_long(first):
                raise
            return self._read_once(task)

    def _read_once(self, task: Task) -> Reading:
        worker = self._free.get() or self._started()
        try:
            reading = worker.read(task)
        except BaseException:
            worker.end()
            self._free.put(None)
            raise
        self._free.put(worker)
        return reading

    def _started(self) -> _Worker:
        worker = _Worker(self._ready)
        self._all.append(worker)
        return worker

    def end(self) -> None:
        """End all processes."""
        self._closed = True
        for worker in self._all:
            worker.end()


class _Worker:
    """One process, and the line to it."""

    def __init__(self, ready: Ready) -> None:
        context = multiprocessing.get_context("spawn")
        self._line, theirs = context.Pipe()
        self._process = context.Process(target=_work, args=(theirs, ready), daemon=True)
        self._process.start()
        theirs.close()
        self._told = False

    def read(self, task: Task) -> Reading:
        begun: Reading | None = None
        try:
            self._wait_until_ready()
            self._line.send(task)
            for _ in range(2):
                if not self._line.poll(MOST_SECONDS * WAIT_FACTOR):
                    raise CutOff(_TOO_LONG, begun)
                begun = structs.replace(self._line.recv(), document=task[0])
        except (EOFError, OSError):
            raise CutOff(self._why(), begun) from None
        assert begun is not None
        return begun

    def _wait_until_ready(self) -> None:
        if self._told:
            return
        try:
            failed = self._line.recv()
        except (EOFError, OSError):
            raise CommuniqueError(_NOT_STARTED) from None
        if isinstance(failed, CommuniqueError):
            raise failed
        self._told = True

    def _why(self) -> str:
        self._process.join(5)
        code = self._process.exitcode
        if code == -signal.SIGXCPU:
            return _TOO_LONG
        named = signal.Signals(-code).name if code is not None and code < 0 else f"exit code {code}"
        return f"the process that read it was ended twice ({named}), perhaps for want of memory"

    def end(self) -> None:
        self._process.kill()
        self._process.join()
        self._line.close()


_NOT_STARTED = "a reading process was ended before it could read, perhaps for want of memory: what was read is kept; run again with fewer --jobs"
_TOO_LONG = f"it took more than {MOST_SECONDS} s of the processor and was cut off"


def _took_too_long(cut: CutOff) -> bool:
    return str(cut) == _TOO_LONG


# ------------------------------------------------------------------------------------------------ in the process itself


def _work(line: Connection, ready: Ready) -> None:
    """Say that all is loaded or why not, then read what comes, first the article and then what it says."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    try:
        extract, annotate = ready()
    except CommuniqueError as error:
        line.send(error)
        return
    _limit(resource.RLIMIT_DATA, MOST_MEMORY)
    line.send(None)
    while True:
        try:
            task = line.recv()
        except EOFError:
            return
        _limit(resource.RLIMIT_CPU, _seconds_taken() + MOST_SECONDS)
        begun = extract(task)
        line.send(structs.replace(begun, document=_THEIRS))
        line.send(structs.replace(annotate(begun), document=_THEIRS))


_THEIRS = RawDocument(path="", data=b"", sha256="")
"""In the place of a document that need not travel back."""


def _seconds_taken() -> int:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return int(used.ru_utime + used.ru_stime) + 1


def _limit(what: int, most: int) -> None:
    """Lower the soft limit, as far as the hard one lets."""
    _, hard = resource.getrlimit(what)
    resource.setrlimit(what, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))


def _end_with_parent() -> None:
    if parent := multiprocessing.parent_process():
        parent.join()
        os._exit(1)
