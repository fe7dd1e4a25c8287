"""One SQLite file: opened, locked, asked; every SQLite error comes out as a RecordError of one sentence.

Surprising: SQLite locks for one transaction only, while a build makes many; so a writer also holds a lock on a file
beside the record (`…-lock`) for as long as it is open. The system drops that lock with the process, also a killed one.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any

from communique.errors import RecordError

Row = tuple[Any, ...]
BUSY_SECONDS = 10.0
_NO_ROOM = ("SQLITE_IOERR_WRITE", "SQLITE_IOERR_SHMSIZE")  # a quota or a limit of the file's size
_BEHIND_WRITER = "another build is writing to this record: wait for it to end"


class Database:
    """A record's file; a writer is alone."""

    def __init__(self, path: Path, *, write: bool) -> None:
        self.path, self.read_only = path, not write
        self._lock = _locked(path) if write else None
        try:
            with _told(path):
                self._connection = _writer(path) if write else _reader(path)
        except RecordError:
            self._unlock()
            raise

    def run(self, sql: str, values: Sequence[object] = ()) -> list[Row]:
        """All rows that a statement gives."""
        with _told(self.path):
            return self._connection.execute(sql, values).fetchall()

    def run_many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        """A statement for each of many rows."""
        with _told(self.path):
            self._connection.executemany(sql, rows)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All that is done inside is kept together, or not at all."""
        self.run("BEGIN IMMEDIATE")
        try:
            yield
            self.run("COMMIT")
        except BaseException:
            with suppress(RecordError):
                self.run("ROLLBACK")
            raise

    def close(self) -> None:
        """Let go of the file; what was committed stays, and a writer leaves one file without companions if none reads it."""
        with suppress(sqlite3.Error):
            if not self.read_only:
                self._connection.execute("PRAGMA busy_timeout = 0")
                self._connection.execute("PRAGMA journal_mode = DELETE")
        with suppress(sqlite3.Error):
            self._connection.close()
        self._unlock()

    def _unlock(self) -> None:
        if self._lock is not None:
            with suppress(OSError):
                os.unlink(self._lock.name)
            self._lock.close()
            self._lock = None


def _writer(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path.absolute(), timeout=BUSY_SECONDS, isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
    except BaseException:
        connection.close()
        raise
    return connection


def _reader(path: Path) -> sqlite3.Connection:
    """A connection that cannot write; in a folder that cannot be written the file is taken as unchanging."""
    for mode in ("mode=ro", "mode=ro&immutable=1"):
        connection = sqlite3.connect(
            f"{path.absolute().as_uri()}?{mode}", uri=True, timeout=BUSY_SECONDS, isolation_level=None
        )
        try:
            connection.execute("SELECT 1 FROM sqlite_master").fetchone()
            return connection
        except sqlite3.OperationalError:
            connection.close()
            if "immutable" in mode or os.access(path.parent, os.W_OK) or Path(f"{path}-wal").exists():
                raise
    raise AssertionError("one of the two modes returns or raises")


def _locked(path: Path) -> IO[bytes]:
    """The lock of a record's writer; taken again where another writer removed the file in between."""
    import fcntl

    name = Path(f"{path}-lock")
    while True:
        try:
            held = open(name, "wb")  # noqa: SIM115 - open as long as the record is
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            held.close()
            raise RecordError(_BEHIND_WRITER) from None
        except OSError as error:
            raise RecordError(f"{path} cannot be written: {error.strerror or error}") from None
        with suppress(OSError):
            if os.fstat(held.fileno()).st_ino == os.stat(name).st_ino:
                return held
        held.close()


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        raise RecordError(_sentence(path, error)) from error
    except UnicodeEncodeError as error:
        raise RecordError(f"{path} cannot hold text that is not Unicode: {error.reason}") from error


def _sentence(path: Path, error: sqlite3.Error) -> str:
    said = str(error)
    if "not a database" in said:
        return f"{path} is not a record: it is no SQLite file"
    if "locked" in said or "busy" in said:
        return _BEHIND_WRITER
    if "full" in said or getattr(error, "sqlite_errorname", "") in _NO_ROOM:
        return f"the disk is full: what was committed to {path} is kept; make room and run the same command again"
    if "readonly" in said or "unable to open" in said:
        return f"{path} cannot be opened or written here: check that the file and its folder may be written"
    if "malformed" in said or "corrupt" in said:
        return f"{path} is damaged ({said}): restore it from a copy, or build it again from its sources"
    return f"{path} could not be read or written: {said}"
