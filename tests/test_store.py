"""The record's file: what opens, what is refused in a sentence, what survives."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from communique.errors import RecordError
from communique.model import Article, Problem, RawDocument
from communique.store import Reading, Store
from communique.store.database import Database
from communique.store.migrations import VERSION, prepare, schema, statements


def reading(path: str = "a.txt", stamp: str = "x1") -> Reading:
    article = Article(id=f"article-{path}", path=path, media_type="text/plain", sha256="0" * 64, text="Words.")
    document = RawDocument(path=path, data=b"Words.", sha256="0" * 64)
    return Reading(document=document, extract_stamp=stamp, reader_stamp=None, article=article, annotation=None)


def test_a_new_record_is_opened_again(tmp_path: Path) -> None:
    with Store.open(tmp_path / "r.db", create=True) as store:
        store.set("desk", "[desk]")
    with Store.open(tmp_path / "r.db") as store:
        assert store.setting("desk") == "[desk]"
    assert [file.name for file in tmp_path.iterdir()] == ["r.db"]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"no database, but a text that is long enough to be looked at" * 20, "is not a record"),
        (b"", "is not a record"),
    ],
)
def test_what_is_no_record_is_refused(tmp_path: Path, content: bytes, said: str) -> None:
    (tmp_path / "r.db").write_bytes(content)
    with pytest.raises(RecordError, match=said):
        Store.open(tmp_path / "r.db")
    assert (tmp_path / "r.db").read_bytes() == content


def test_another_programs_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "r.db") as other:
        other.execute("CREATE TABLE theirs (a)")
    with pytest.raises(RecordError, match="not a record of communique"):
        Store.open(tmp_path / "r.db", create=True)


def test_a_record_from_a_newer_version_is_refused(tmp_path: Path) -> None:
    Store.open(tmp_path / "r.db", create=True).close()
    with sqlite3.connect(tmp_path / "r.db") as newer:
        newer.execute(f"PRAGMA user_version = {VERSION + 1}")
    with pytest.raises(RecordError, match="newer version of communique"):
        Store.open(tmp_path / "r.db")


@pytest.mark.parametrize("create", [False, True])
def test_folders_and_missing_folders_are_refused(tmp_path: Path, create: bool) -> None:
    with pytest.raises(RecordError, match="is a folder"):
        Store.open(tmp_path, create=create)
    with pytest.raises(RecordError, match="there is no"):
        Store.open(tmp_path / "none" / "r.db", create=create)


def test_two_writers_do_not_meet(tmp_path: Path) -> None:
    with Store.open(tmp_path / "r.db", create=True):
        with pytest.raises(RecordError, match="another build is writing to this record: wait for it to end"):
            Store.open(tmp_path / "r.db", write=True)
        Store.open(tmp_path / "r.db").close()
    Store.open(tmp_path / "r.db", write=True).close()


def test_a_migration_happens_whole_or_not_at_all(tmp_path: Path) -> None:
    Store.open(tmp_path / "r.db", create=True).close()
    steps = {
        VERSION: "CREATE TABLE added (a); INSERT INTO added VALUES (1);",
        VERSION + 1: "CREATE TABLE more (a); SELECT no_such();",
    }
    database = Database(tmp_path / "r.db", write=True)
    with pytest.raises(RecordError):
        prepare(database, create=False, steps=steps, newest=VERSION + 2)
    assert database.run("PRAGMA user_version") == [(VERSION,)]
    assert not database.run("SELECT 1 FROM sqlite_master WHERE name = 'added'")
    prepare(database, create=False, steps=steps, newest=VERSION + 1)
    assert database.run("SELECT a FROM added") == [(1,)]
    database.close()


_CUT = """
import os, signal, sys
from pathlib import Path
from communique.store.database import Database
from communique.store.migrations import VERSION, prepare
database, run = Database(Path(sys.argv[1]), write=True), Database.run
def cut(self, sql, values=()):
    if sql == sys.argv[2]:
        os.kill(os.getpid(), signal.SIGKILL)
    return run(self, sql, values)
Database.run = cut
database.run = lambda sql, values=(): cut(database, sql, values)
prepare(database, create=False, steps={VERSION: "CREATE TABLE added (a); INSERT INTO added VALUES (1);"}, newest=VERSION + 1)
"""


@pytest.mark.parametrize("moment", ["CREATE TABLE added (a);", "COMMIT"])
def test_a_power_cut_in_a_migration_loses_nothing(tmp_path: Path, moment: str) -> None:
    with Store.open(tmp_path / "r.db", create=True) as store:
        store.keep([reading("kept.txt")])
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent / "src")}
    done = subprocess.run([sys.executable, "-c", _CUT, str(tmp_path / "r.db"), moment], env=environment, capture_output=True, timeout=60)
    assert done.returncode == -signal.SIGKILL, done.stderr
    with Store.open(tmp_path / "r.db", write=True) as store:
        assert [one.path for one in store.articles()] == ["kept.txt"]
        assert not store._run("SELECT 1 FROM sqlite_master WHERE name = 'added'") and store._run("PRAGMA user_version") == [(VERSION,)]


def test_the_schema_is_read_statement_by_statement() -> None:
    kinds = [
        next(line for line in one.splitlines() if line and not line.startswith("--")) for one in statements(schema())
    ]
    assert all(kind.startswith("CREATE ") for kind in kinds)
    assert sum("TRIGGER" in kind for kind in kinds) == 2


def test_rulings_are_only_ever_added(tmp_path: Path) -> None:
    Store.open(tmp_path / "r.db", create=True).close()
    database = Database(tmp_path / "r.db", write=True)
    database.run("INSERT INTO ruling (id, json) VALUES ('r', '{}')")
    for sql in ("UPDATE ruling SET json = ''", "DELETE FROM ruling"):
        with pytest.raises(RecordError, match="add another"):
            database.run(sql)
    assert database.run("SELECT id FROM ruling") == [("r",)]
    database.close()


def test_a_full_disk_is_a_sentence_and_loses_nothing(tmp_path: Path) -> None:
    with Store.open(tmp_path / "r.db", create=True) as store:
        store.keep([reading("kept.txt")])
        store._database.run("PRAGMA max_page_count = 40")
        noise = os.urandom(400_000)
        big = Reading(
            document=RawDocument(path="b", data=noise, sha256="1"),
            extract_stamp="x",
            reader_stamp=None,
            article=None,
            annotation=None,
        )
        with pytest.raises(RecordError, match="disk is full"):
            store.keep([reading("lost.txt"), big])
        assert [one.path for one in store.articles()] == ["kept.txt"]


def test_a_record_is_read_in_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may write anywhere")
    Store.open(tmp_path / "r.db", create=True).close()
    tmp_path.chmod(0o500)
    try:
        Store.open(tmp_path / "r.db").close()
        with pytest.raises(RecordError, match="cannot be written"):
            Store.open(tmp_path / "r.db", write=True)
    finally:
        tmp_path.chmod(0o700)


def test_a_permission_that_is_taken_away_is_a_sentence_and_loses_nothing(tmp_path: Path) -> None:
    with Store.open(tmp_path / "r.db", create=True) as store:
        store.keep([reading("kept.txt")])
    (tmp_path / "r.db").chmod(0o444)
    tmp_path.chmod(0o555)
    nobody = os.geteuid() == 0
    parents = [(one, one.stat().st_mode) for one in tmp_path.parents if one.owner() == "root" and str(one).startswith("/tmp/")]
    for one, mode in parents if nobody else []:
        one.chmod(mode | 0o555)
    try:
        os.seteuid(65534) if nobody else None
        with pytest.raises(RecordError, match="cannot be written"):
            Store.open(tmp_path / "r.db", write=True)
        with Store.open(tmp_path / "r.db") as store:
            assert [one.path for one in store.articles()] == ["kept.txt"]
    finally:
        os.seteuid(0) if nobody else None
        for one, mode in parents if nobody else []:
            one.chmod(mode)
        tmp_path.chmod(0o700)


def test_documents_come_back_as_they_were_given_and_once(tmp_path: Path) -> None:
    data = bytes(range(256)) * 10
    document = RawDocument(path="ü/x.txt", data=data, sha256="5", url="https://a.example/")
    one = Reading(document=document, extract_stamp="x", reader_stamp=None, article=None, annotation=None)
    with Store.open(tmp_path / "r.db", create=True) as store:
        store.keep([one])
        store.keep([one])
        assert list(store.documents()) == [document]
        assert store.knows(document)


def test_only_what_older_stages_read_is_stale(tmp_path: Path) -> None:
    with Store.open(tmp_path / "r.db", create=True) as store:
        store.keep([reading("old.txt", "x1"), reading("new.txt", "x2")])
        stale = {document.path: article for document, article in store.stale("x2", "r1")}
        assert stale["old.txt"] is None
        assert stale["new.txt"] is not None, "only its annotation is missing"


def test_a_file_that_is_read_at_last_is_no_problem_any_more(tmp_path: Path) -> None:
    with Store.open(tmp_path / "r.db", create=True) as store:
        problem = Problem(id="p", stage="read", where="a.txt", message="may not be read")
        store.keep([], [problem])
        before = store.fingerprint()
        assert store.problems() == [problem]
        store.keep([reading("a.txt")])
        assert store.problems() == []
        assert store.fingerprint() != before
