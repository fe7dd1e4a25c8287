"""Files, folders and archives → raw documents, in a fixed order.

In: the paths that a user gave. Out: a `RawDocument` for each file that is a page, a `Problem` for each that could not be
read. Surprising: gzip is not undone here; a raw document is the bytes as they were given, and so is its hash.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path

from communique.errors import UsageError
from communique.ingest.archives import TARS, ZIPS, is_archive, read_archive
from communique.ingest.limits import MOST_BYTES, SUFFIXES, in_words, is_page, problem
from communique.model import Problem, RawDocument


def read_files(arguments: Sequence[Path]) -> Iterator[RawDocument | Problem]:
    """The pages of files and folders, folders in the order of their paths; wrong arguments are refused before any is read."""
    for argument in arguments:
        _check(argument)
    return _read_all(arguments)


def list_files(argument: Path) -> tuple[tuple[Path, str], ...]:
    """The pages that an argument names, each with its path relative to it."""
    if argument.is_file():
        return ((argument, argument.name),)
    found = [(file, file.relative_to(argument).as_posix()) for file in _walk(argument, argument.resolve(), frozenset())]
    return tuple(sorted(found, key=lambda item: item[1]))


def _check(argument: Path) -> None:
    if not argument.exists():
        raise UsageError(f"there is no file or folder {argument}")
    if argument.is_file() and not _is_given(argument):
        raise UsageError(f"{argument} is not a page: give a folder or a file that ends in {', '.join(SUFFIXES[:3])}, plain or .gz, or in {', '.join((*ZIPS, *TARS))}")
    if not argument.is_file() and not argument.is_dir():
        raise UsageError(f"{argument} is neither a file nor a folder")


def _read_all(arguments: Sequence[Path]) -> Iterator[RawDocument | Problem]:
    seen: set[str] = set()
    for argument in arguments:
        try:
            files = list_files(argument)
        except OSError as error:
            yield problem(argument.name, f"the folder could not be listed: {_reason(error)}")
            continue
        for file, path in files:
            for item in read_archive(file, path) if is_archive(file.name) else (_read(file, path),):
                key = f"{item.path}\x1f{item.sha256}" if isinstance(item, RawDocument) else item.id
                if key not in seen:
                    seen.add(key)
                    yield item


def _walk(folder: Path, root: Path, within: frozenset[Path]) -> Iterator[Path]:
    """Pages below a folder: no hidden names, nothing that a link takes out of the folder or round in a circle."""
    here = folder.resolve()
    if here in within:
        return
    for entry in sorted(folder.iterdir()):
        if entry.name.startswith(".") or (entry.is_symlink() and not entry.resolve().is_relative_to(root)):
            continue
        if entry.is_dir():
            yield from _listed(entry, root, within | {here})
        elif _is_given(entry) and (entry.is_file() or entry.is_symlink()):
            yield entry


def _listed(folder: Path, root: Path, within: frozenset[Path]) -> Iterator[Path]:
    """A subfolder's pages; one that may not be listed stands for itself, so that reading it becomes a problem."""
    try:
        yield from _walk(folder, root, within)
    except PermissionError:
        yield folder


def _is_given(file: Path) -> bool:
    return is_page(file.name) or is_archive(file.name)


def _read(file: Path, path: str) -> RawDocument | Problem:
    try:
        if file.stat().st_size > MOST_BYTES:
            return problem(path, f"the file is larger than {in_words(MOST_BYTES)} and was not read")
        data = file.read_bytes()
    except OSError as error:
        return problem(path, f"the file could not be read: {_reason(error)}")
    return RawDocument(path=path, data=data, sha256=sha256(data).hexdigest())


def _reason(error: OSError) -> str:
    return (error.strerror or "unknown error").lower()
