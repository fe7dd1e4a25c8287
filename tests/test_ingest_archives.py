"""Archives are read without trust: what points out, links, bombs or lies too deep is a problem, and the rest is read."""

from __future__ import annotations

import io
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from communique.ingest import archives, limits, read_files
from communique.model import Problem, RawDocument

Files = list[tuple[str, bytes]]


def zipped(files: Files, compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", compression) as archive:
        for name, data in files:
            archive.writestr(zipfile.ZipInfo(name), data, compression)
    return held.getvalue()


def tarred(files: Files, mode: str = "w:gz") -> bytes:
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode=mode) as archive:  # type: ignore[call-overload]
        for name, data in files:
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return held.getvalue()


KINDS = pytest.mark.parametrize(("name", "pack"), [("x.zip", zipped), ("x.tar.gz", tarred), ("x.TGZ", tarred), ("x.tar", lambda files: tarred(files, "w:"))])
Pack = Callable[[Files], bytes]


def found(tmp_path: Path, name: str, data: bytes) -> tuple[list[RawDocument], dict[str, str]]:
    """The documents of an archive, and what was said of each place."""
    (tmp_path / name).write_bytes(data)
    items = list(read_files([tmp_path / name]))
    return [one for one in items if isinstance(one, RawDocument)], {one.where: one.message for one in items if isinstance(one, Problem)}


@KINDS
def test_an_archive_is_read_like_a_folder(tmp_path: Path, name: str, pack: Pack) -> None:
    files = [("b.txt", b"b"), ("sub/deep/a.html", b"a"), ("notes.md", b"-"), (".hidden.txt", b"-"), ("__MACOSX/b.txt", b"-"), (".git/c.txt", b"-")]
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / name).write_bytes(pack(files))
    items = list(read_files([tmp_path / "in"]))
    assert [(one.path, one.data) for one in items if isinstance(one, RawDocument)] == [(f"{name}/b.txt", b"b"), (f"{name}/sub/deep/a.html", b"a")]
    assert len(items) == 2


@KINDS
def test_names_that_point_out_of_the_archive_are_refused(tmp_path: Path, name: str, pack: Pack) -> None:
    bad = ["../out.txt", "/etc/out.txt", "a/../../out.txt", "..\\out.txt", "C:/out.txt"]
    documents, said = found(tmp_path, name, pack([*((one, b"out") for one in bad), ("in.txt", b"in")]))
    assert [one.path for one in documents] == [f"{name}/in.txt"]
    assert set(said.values()) == {"the file in the archive was not read: its name points out of the archive"} and len(said) == 5
    assert [one.name for one in tmp_path.iterdir()] == [name], "nothing is unpacked to disk"


def test_links_and_devices_are_refused(tmp_path: Path) -> None:
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode="w:gz") as archive:
        for name, kind in (("soft.txt", tarfile.SYMTYPE), ("hard.txt", tarfile.LNKTYPE), ("pipe.txt", tarfile.FIFOTYPE)):
            info = tarfile.TarInfo(name)
            info.type, info.linkname = kind, "/etc/passwd"
            archive.addfile(info)
    documents, said = found(tmp_path, "x.tar.gz", held.getvalue())
    assert not documents and len(said) == 3 and all("is a link or a device" in one for one in said.values())
    link = zipfile.ZipInfo("soft.txt")
    link.external_attr = 0o120777 << 16
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as packed:
        packed.writestr(link, "/etc/passwd")
    documents, said = found(tmp_path, "x.zip", held.getvalue())
    assert not documents and "is a link" in said["x.zip/soft.txt"]


@KINDS
def test_one_name_twice_is_read_twice_and_said_once(tmp_path: Path, name: str, pack: Pack) -> None:
    with pytest.warns(UserWarning) if "zip" in name else _nothing():
        data = pack([("a.txt", b"1"), ("a.txt", b"2"), ("a.txt", b"3")])
    documents, said = found(tmp_path, name, data)
    assert sorted(one.data for one in documents) == [b"1", b"2", b"3"]
    assert list(said) == [f"{name}/a.txt"] and "more than one file of this name" in said[f"{name}/a.txt"]


def _nothing() -> object:
    from contextlib import nullcontext

    return nullcontext()


def test_a_member_that_unpacks_too_far_is_refused_and_the_rest_read(tmp_path: Path) -> None:
    documents, said = found(tmp_path, "x.zip", zipped([("bomb.txt", bytes(30_000_000)), ("page.txt", b"page")]))
    assert [one.data for one in documents] == [b"page"]
    assert "more than 200 times" in said["x.zip/bomb.txt"]


def test_a_stream_that_unpacks_too_far_is_cut_off(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "RATIO_FROM", 1_000_000)
    documents, said = found(tmp_path, "x.tar.gz", tarred([("page.txt", b"page"), *((f"{n}.txt", bytes(500_000)) for n in range(200))]))
    assert documents[0].data == b"page" and len(documents) < 100
    assert said == {"x.tar.gz": "the archive was read only in part: it unpacks to more than 200 times its size"}


@KINDS
def test_too_large_too_many_too_much_too_deep(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, pack: Pack) -> None:
    import os

    monkeypatch.setattr(archives, "MOST_BYTES", 1000)
    documents, said = found(tmp_path, name, pack([("big.txt", os.urandom(1001)), ("/".join("d" * 40) + "/a.txt", b"a"), ("page.txt", b"p")]))
    assert [one.data for one in documents] == [b"p"]
    assert len(said) == 2 and "larger than" in said[f"{name}/big.txt"] and any("32 folders deep" in one for one in said.values())
    monkeypatch.setattr(archives, "MOST_MEMBERS", 5)
    documents, said = found(tmp_path, name, pack([(f"{n}.txt", b"p%d" % n) for n in range(9)]))
    assert len(documents) == 5 and "more than 5 files" in said[name]
    monkeypatch.setattr(archives, "MOST_UNPACKED", 20_000)
    documents, said = found(tmp_path, name, pack([(f"{n}.txt", os.urandom(900)) for n in range(5)] * 1))
    assert len(documents) == 5 and not said
    monkeypatch.setattr(archives, "MOST_UNPACKED", 2_000)
    documents, said = found(tmp_path, name, pack([(f"{n}.txt", os.urandom(900)) for n in range(5)]))
    assert len(documents) < 5 and "unpacks to more than" in said[name]


def test_archives_within_archives_are_read_three_deep(tmp_path: Path) -> None:
    data = b"page"
    inner = [("page.txt", data)]
    three = zipped([("two.tar.gz", tarred([("one.zip", zipped(inner))])), ("page.txt", b"top")])
    documents, said = found(tmp_path, "x.zip", three)
    assert [one.path for one in documents] == ["x.zip/page.txt", "x.zip/two.tar.gz/one.zip/page.txt"] and not said
    documents, said = found(tmp_path, "y.zip", zipped([("x.zip", three)]))
    assert [one.path for one in documents] == ["y.zip/x.zip/page.txt"] and "3 deep" in said["y.zip/x.zip/two.tar.gz/one.zip"]


def test_one_budget_holds_for_all_that_is_within(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MOST_MEMBERS", 10)
    bombs = [(f"{n}.zip", zipped([(f"{m}.txt", b"%d %d" % (n, m)) for m in range(5)])) for n in range(5)]
    documents, said = found(tmp_path, "x.zip", zipped(bombs))
    assert len(documents) <= 10 and said


@pytest.mark.parametrize("name", ["x.zip", "x.tar.gz", "x.tar"])
@pytest.mark.parametrize("data", [b"", b"no archive" * 100])
def test_what_is_no_archive_is_a_problem(tmp_path: Path, name: str, data: bytes) -> None:
    documents, said = found(tmp_path, name, data)
    assert not documents and list(said) == [name] and "damaged" in said[name]


def test_what_a_damaged_archive_still_holds_is_read(tmp_path: Path) -> None:
    import os

    data = tarred([(f"{n}.txt", os.urandom(3000)) for n in range(40)])
    documents, said = found(tmp_path, "x.tar.gz", data[: len(data) // 2])
    assert 5 < len(documents) < 40 and "damaged" in said["x.tar.gz"]
    packed = bytearray(zipped([("a.txt", b"abc" * 50), ("b.txt", b"bcd" * 50)], zipfile.ZIP_STORED))
    packed[60] ^= 0xFF
    documents, said = found(tmp_path, "x.zip", bytes(packed))
    assert [one.path for one in documents] == ["x.zip/b.txt"] and "damaged" in said["x.zip/a.txt"]


def test_a_page_of_200_megabytes_is_a_problem_and_the_others_are_read(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "page.txt").write_bytes(b"page")
    with (tmp_path / "in" / "large.html").open("wb") as large:
        large.truncate(200 * 1024 * 1024)
    items = list(read_files([tmp_path / "in"]))
    assert [one.data for one in items if isinstance(one, RawDocument)] == [b"page"]
    assert [(one.where, "larger than 64 MB" in one.message) for one in items if isinstance(one, Problem)] == [("large.html", True)]


def test_fifty_thousand_tiny_files(tmp_path: Path) -> None:
    documents, said = found(tmp_path, "x.tar", tarred([(f"d{n % 100}/{n}.txt", b"%d" % n) for n in range(50_000)], "w:"))
    assert len(documents) == 50_000 and not said


def test_the_limits_are_documented() -> None:
    text = (Path(__file__).parent.parent / "docs" / "reference" / "limits.md").read_text(encoding="utf-8")
    for limit in (limits.in_words(limits.MOST_BYTES), limits.in_words(limits.MOST_UNPACKED), f"{limits.MOST_MEMBERS:,}", f"{limits.MOST_RATIO} times", f"{limits.DEEPEST_ARCHIVES} deep", f"{limits.DEEPEST_FOLDERS} folders"):
        assert limit in text, limit
