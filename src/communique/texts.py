"""Files that a user names on the command line → texts: desk files, plain texts and lines to annotate.

In: paths. Out: texts, exactly as the files have them, so that offsets count in them. Surprising: line ends are not
translated and a byte order mark is a character; a file that is no text is passed over and said.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import IO

import msgspec
from msgspec import Struct

from communique.desk import parse_desk
from communique.errors import DeskError, UsageError


class Text(Struct, frozen=True):
    """A text to annotate."""

    id: str
    text: str
    published: str | None = None


def desk_text(path: Path) -> str:
    """The text of a desk file, refused with its name and line where it has a mistake."""
    try:
        text = _bytes(path).decode("utf-8-sig")
        parse_desk(text)
    except UnicodeDecodeError as error:
        raise DeskError(
            f"{path} is not written in UTF-8: byte {error.start} is {error.object[error.start]:#04x}"
        ) from None
    except DeskError as error:
        raise DeskError(f"{path}: {error}") from None
    return text


def from_plain(paths: Iterable[Path], complain: Callable[[str], object]) -> Iterator[Text]:
    """The texts of files, each under its path; all paths are looked at before any is read."""
    held = list(paths)
    for path in held:
        if not path.is_file():
            raise UsageError(f"there is no file {path}")
    for path in held:
        text = _text(path)
        if text is None:
            complain(f"{path} is not a text: passed over")
        else:
            yield Text(id=str(path), text=text)


def from_jsonl(path: Path) -> Iterator[Text]:
    """The texts of a file of JSON Lines, or of standard input for `-`."""
    if str(path) == "-":
        yield from _lines(sys.stdin.buffer, "standard input")
    elif not path.is_file():
        raise UsageError(f"there is no file {path}")
    else:
        with path.open("rb") as file:
            yield from _lines(file, str(path))


def _lines(file: IO[bytes], name: str) -> Iterator[Text]:
    for number, line in enumerate(file, 1):
        if line.strip():
            try:
                yield msgspec.json.decode(line, type=Text)
            except (msgspec.DecodeError, UnicodeDecodeError) as error:
                raise UsageError(f'line {number} of {name} is not {{"id", "text", "published"}}: {error}') from None


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror or error}") from None


def _text(path: Path) -> str | None:
    data = _bytes(path)
    if b"\0" in data:
        return None
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")
