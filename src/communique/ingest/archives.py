"""Archives → raw documents, without ever unpacking to disk: .zip, .tar, .tar.gz, .tgz, also within each other.

In: an archive's file or bytes. Out: a `RawDocument` for each page in it, its path that of the archive and of the page within;
a `Problem` for each member that is refused. Surprising: an archive is not trusted. What names a place outside it, links, or
unpacks to more than the limits allow is a problem; what else it holds is read. docs/reference/limits.md lists the limits.
"""

from __future__ import annotations

import io
import stat
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from gzip import GzipFile
from hashlib import sha256
from pathlib import Path
from typing import IO, Protocol

from communique.ingest.limits import (
    DEEPEST_ARCHIVES,
    DEEPEST_FOLDERS,
    MOST_BYTES,
    MOST_MEMBERS,
    MOST_RATIO,
    MOST_UNPACKED,
    RATIO_FROM,
    in_words,
    is_page,
    problem,
)
from communique.model import Problem, RawDocument

ZIPS, TARS = (".zip",), (".tar", ".tar.gz", ".tgz")
_BROKEN = (zipfile.BadZipFile, tarfile.TarError, EOFError, zlib.error, OSError, NotImplementedError, RuntimeError, ValueError)

Found = Iterator[RawDocument | Problem]


class Overfull(ValueError):
    """An archive that goes over a limit; the rest of it is not read."""


class Budget:
    """What all that is within one archive may still take; it is counted down as members are read."""

    def __init__(self) -> None:
        self.members, self.bytes = MOST_MEMBERS, MOST_UNPACKED

    def member(self) -> None:
        """One more member."""
        self.members -= 1
        if self.members < 0:
            raise Overfull(f"it holds more than {MOST_MEMBERS:,} files")

    def unpacked(self, count: int) -> None:
        """So many bytes more."""
        self.bytes -= count
        if self.bytes < 0:
            raise Overfull(f"it unpacks to more than {in_words(MOST_UNPACKED)}")


class _Source(Protocol):
    def read(self, size: int, /) -> bytes: ...


class _Counted(io.RawIOBase):
    """An unpacked stream that stops where it goes over what its archive may give."""

    def __init__(self, source: _Source, packed: int, budget: Budget) -> None:
        self._source, self._packed, self._budget, self._given = source, packed, budget, 0

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1, /) -> bytes:
        data = self._source.read(size if size >= 0 else MOST_BYTES)
        self._given += len(data)
        self._budget.unpacked(len(data))
        if self._given > RATIO_FROM and self._given > MOST_RATIO * max(self._packed, 1):
            raise Overfull(f"it unpacks to more than {MOST_RATIO} times its size")
        return data


def is_archive(name: str) -> bool:
    """Whether a file's name is that of an archive."""
    return name.lower().endswith((*ZIPS, *TARS))


def read_archive(file: Path, path: str) -> Found:
    """The pages of an archive on disk, and what was refused."""
    try:
        with file.open("rb") as data:
            yield from _read(data, file.stat().st_size, path, Budget(), 1)
    except OSError as error:
        yield problem(path, f"the file could not be read: {(error.strerror or 'unknown error').lower()}")


def _read(data: IO[bytes], size: int, path: str, budget: Budget, depth: int) -> Found:
    reader = _zip if path.lower().endswith(ZIPS) else _tar
    seen: set[str] = set()
    twice: set[str] = set()
    try:
        for member in reader(data, size, path, budget):
            if isinstance(member, Problem):
                yield member
                continue
            name, held = member
            if name in seen and name not in twice:
                twice.add(name)
                yield problem(f"{path}/{name}", "the archive holds more than one file of this name; all were read")
            seen.add(name)
            yield from _opened(f"{path}/{name}", held, budget, depth)
    except Overfull as error:
        yield problem(path, f"the archive was read only in part: {error}")
    except _BROKEN as error:
        yield problem(path, f"the archive is damaged ({_said(error)}); what could be unpacked was read")


def _opened(path: str, data: bytes, budget: Budget, depth: int) -> Found:
    """A member: a page, or an archive in its turn."""
    if not is_archive(path):
        yield RawDocument(path=path, data=data, sha256=sha256(data).hexdigest())
    elif depth >= DEEPEST_ARCHIVES:
        yield problem(path, f"archives within archives are read {DEEPEST_ARCHIVES} deep, and this one lies deeper")
    else:
        yield from _read(io.BytesIO(data), len(data), path, budget, depth + 1)


Member = tuple[str, bytes] | Problem
"""The name and bytes of a file in an archive, or why it was not read."""


def _zip(data: IO[bytes], size: int, path: str, budget: Budget) -> Iterator[Member]:
    with zipfile.ZipFile(data) as archive:
        for info in sorted(archive.infolist(), key=lambda one: (one.filename, one.header_offset)):
            budget.member()
            if info.is_dir() or not _wanted(info.filename):
                continue
            is_link = stat.S_ISLNK(info.external_attr >> 16)
            why = _refused(info.filename, info.file_size, is_link) or _too_dense(info) or ("it is encrypted" if info.flag_bits & 1 else "")
            if why:
                yield problem(f"{path}/{info.filename}", f"the file in the archive was not read: {why}")
                continue
            try:
                with archive.open(info) as member:
                    held = member.read(MOST_BYTES)
                budget.unpacked(len(held))
            except Overfull:
                raise
            except _BROKEN as error:
                yield problem(f"{path}/{info.filename}", f"the file in the archive is damaged ({_said(error)})")
                continue
            yield info.filename, held


def _tar(data: IO[bytes], size: int, path: str, budget: Budget) -> Iterator[Member]:
    packed = not path.lower().endswith(".tar")
    source: _Source = GzipFile(fileobj=data) if packed else data
    with tarfile.open(fileobj=_Counted(source, size, budget), mode="r|") as archive:
        for info in archive:
            budget.member()
            archive.members = []  # type: ignore[attr-defined]  # it would keep all of them
            if info.isdir() or not _wanted(info.name):
                continue
            if why := _refused(info.name, info.size, not info.isfile()):
                yield problem(f"{path}/{info.name}", f"the file in the archive was not read: {why}")
                continue
            member = archive.extractfile(info)
            yield info.name.removeprefix("./"), member.read() if member else b""


def _wanted(name: str) -> bool:
    """Whether a member is a page or an archive and not hidden; others are passed over as in a folder."""
    parts = name.replace("\\", "/").split("/")
    hidden = any(part.startswith(".") and part not in (".", "..") or part == "__MACOSX" for part in parts)
    return not hidden and (is_page(name) or is_archive(name))


def _refused(name: str, size: int, is_link: bool) -> str:
    """Why a member is not read; empty if it may be."""
    parts = name.split("/")
    if name.startswith("/") or ".." in parts or "\\" in name or "\0" in name or parts[0].endswith(":"):
        return "its name points out of the archive"
    if is_link:
        return "it is a link or a device, not a file"
    if len(parts) > DEEPEST_FOLDERS:
        return f"it lies more than {DEEPEST_FOLDERS} folders deep"
    return f"it is larger than {in_words(MOST_BYTES)}" if size > MOST_BYTES else ""


def _too_dense(info: zipfile.ZipInfo) -> str:
    dense = info.file_size > RATIO_FROM // 100 and info.file_size > MOST_RATIO * max(info.compress_size, 1)
    return f"it unpacks to more than {MOST_RATIO} times its size" if dense else ""


def _said(error: BaseException) -> str:
    return (str(error) or type(error).__name__).splitlines()[0].lower()[:120]
