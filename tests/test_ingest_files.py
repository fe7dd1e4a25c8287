"""Files and folders become raw documents in a fixed order; misuse is one sentence."""

from __future__ import annotations

import gzip
from hashlib import sha256
from pathlib import Path

import pytest

from communique.errors import UsageError
from communique.ingest import read_files
from communique.model import Problem, RawDocument


def paths(*arguments: Path) -> list[str]:
    return [item.path if isinstance(item, RawDocument) else f"problem {item.where}" for item in read_files(arguments)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    here = tmp_path / "pile"
    for name in ("b.txt", "a.html", "sub/c.HTM", "sub/d.txt.gz", "notes.md", ".hidden.txt", ".git/e.txt", "f.json.gz"):
        file = here / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(gzip.compress(name.encode()) if name.endswith("gz") else name.encode())
    return here


def test_a_folder_gives_its_pages_in_order(folder: Path) -> None:
    assert paths(folder) == ["a.html", "b.txt", "sub/c.HTM", "sub/d.txt.gz"]


def test_a_raw_document_is_the_bytes_as_given(folder: Path) -> None:
    item = list(read_files([folder / "sub" / "d.txt.gz"]))[0]
    assert isinstance(item, RawDocument)
    assert item.path == "d.txt.gz"
    assert item.data == (folder / "sub" / "d.txt.gz").read_bytes()
    assert item.sha256 == sha256(item.data).hexdigest()


def test_the_same_file_given_twice_is_read_once(folder: Path) -> None:
    assert paths(folder / "b.txt", folder / "b.txt") == ["b.txt"]
    assert paths(folder, folder / "b.txt") == ["a.html", "b.txt", "sub/c.HTM", "sub/d.txt.gz"]


def test_links_out_of_the_folder_and_circles_are_passed_over(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "outside.txt").write_text("outside")
    (folder / "out.txt").symlink_to(tmp_path / "outside.txt")
    (folder / "sub" / "round").symlink_to(folder)
    (folder / "within.txt").symlink_to(folder / "b.txt")
    assert paths(folder) == ["a.html", "b.txt", "sub/c.HTM", "sub/d.txt.gz", "within.txt"]


def test_an_unreadable_file_is_a_problem_and_the_rest_is_read(folder: Path) -> None:
    (folder / "aa.txt").symlink_to(folder / "nowhere.txt")
    items = list(read_files([folder]))
    problem = next(item for item in items if isinstance(item, Problem))
    assert (problem.stage, problem.where) == ("ingest", "aa.txt")
    assert problem.message == "the file could not be read: no such file or directory"
    assert len(items) == 5


@pytest.mark.parametrize(("name", "says"), [("missing", "there is no file or folder"), ("notes.md", "is not a page")])
def test_misuse(folder: Path, name: str, says: str) -> None:
    with pytest.raises(UsageError, match=says):
        read_files([folder / name])


def test_an_empty_folder_gives_nothing(tmp_path: Path) -> None:
    assert paths(tmp_path) == []
