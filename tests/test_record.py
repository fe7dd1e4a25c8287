"""Building a record: the same however it was fed, whatever stops it, whatever a page holds."""

from __future__ import annotations

import random
import signal
import time
from pathlib import Path

import fake_pipeline
import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from toy_command import run, started

from communique import pipeline, reading, record, tools
from communique.errors import UsageError
from communique.model import Desk
from communique.record import Record


@pytest.fixture(autouse=True)
def toy_stages(monkeypatch: pytest.MonkeyPatch) -> None:
    fake_pipeline.install(monkeypatch.setattr)


def write_pages(folder: Path, count: int) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        text = f"Olin said: we need {number + 3} boats. Event: talks in round {number}. And so on."
        (folder / f"p{number:03}.txt").write_text(fake_pipeline.page(f"Title {number}", text), encoding="utf-8")
    return folder


def exported(path: Path) -> str:
    with Record.open(path) as opened:
        return "".join(opened.export())


def test_a_second_build_reads_and_joins_nothing(tmp_path: Path) -> None:
    pages = write_pages(tmp_path / "in", 5)
    first = record.build(tmp_path / "r.db", [pages])
    assert (first.documents, first.new, first.joined, first.found["statement"]) == (5, 5, True, 5)
    before = exported(tmp_path / "r.db")
    second = record.build(tmp_path / "r.db", [pages])
    assert (second.documents, second.new, second.reread, second.joined) == (5, 0, 0, False)
    assert exported(tmp_path / "r.db") == before


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(order=st.permutations(range(6)), cuts=st.sets(st.integers(1, 5)))
def test_any_order_in_any_parts_gives_the_same(
    tmp_path_factory: pytest.TempPathFactory, order: list[int], cuts: set[int]
) -> None:
    folder = tmp_path_factory.mktemp("record")
    pages = sorted(write_pages(folder / "in", 6).iterdir())
    record.build(folder / "whole.db", [folder / "in"])
    bounds = [0, *sorted(cuts), 6]
    for start, end in zip(bounds, bounds[1:], strict=False):
        record.build(folder / "parts.db", [pages[number] for number in order[start:end]])
    assert exported(folder / "parts.db") == exported(folder / "whole.db")


def test_a_bad_page_is_a_problem_and_the_others_are_read(tmp_path: Path) -> None:
    pages = write_pages(tmp_path / "in", 2)
    (pages / "broken.txt").write_text("a\nb\n2031\nBROKEN", encoding="utf-8")
    (pages / "unreadable.txt").write_text("a\nb\n2031\nUNREADABLE. Olin said: still here.", encoding="utf-8")
    (pages / "empty.txt").write_bytes(b"")
    done = record.build(tmp_path / "r.db", [pages])
    assert {problem.where for problem in done.problems} == {"broken.txt", "unreadable.txt", "empty.txt"}
    assert done.found["article"] == 3, "what could be extracted is kept, annotated or not"


def test_a_path_that_is_not_unicode_is_spelled_out() -> None:
    from communique.model import RawDocument

    document = reading.storable(RawDocument(path="a\udcff.txt", data=b"", sha256=""))
    assert document.path == "a\\udcff.txt"


def test_another_desk_redoes_what_depends_on_it_and_no_more(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pages = write_pages(tmp_path / "in", 3)
    record.build(tmp_path / "r.db", [pages], '[desk]\nname = "One"')
    calls: list[str] = []
    monkeypatch.setattr(
        pipeline, "extract", lambda document, kit: calls.append("extract") or fake_pipeline.extract(document, kit)
    )
    monkeypatch.setattr(
        pipeline, "annotate", lambda article, kit: calls.append("annotate") or fake_pipeline.annotate(article, kit)
    )
    done = record.build(tmp_path / "r.db", [], '[desk]\nname = "Two"')
    assert (done.reread, done.joined, calls) == (3, True, ["annotate"] * 3)
    record.build(tmp_path / "r.db", [], '[desk]\nname = "Two"\n[[outlet]]\nname = "Harbour Wire"')
    assert calls[3:] == ["extract", "annotate"] * 3
    with Record.open(tmp_path / "r.db") as opened:
        assert opened.desk.name == "Two"


def test_reading_annotations_anew_keeps_what_was_odd_about_the_document(tmp_path: Path) -> None:
    pages = write_pages(tmp_path / "in", 1)
    (pages / "broken.txt").write_text("a\nb\n2031\nBROKEN", encoding="utf-8")
    record.build(tmp_path / "r.db", [pages])
    assert len(record.build(tmp_path / "r.db", [], '[desk]\nname = "Two"').problems) == 1


def test_wrong_arguments_write_nothing(tmp_path: Path) -> None:
    for sources in ([tmp_path / "none"], []):
        with pytest.raises(UsageError):
            record.build(tmp_path / "r.db", sources)
    assert not (tmp_path / "r.db").exists()


def test_what_was_read_before_an_interruption_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pages = write_pages(tmp_path / "in", 6)

    def stop_at_four(document, kit):  # type: ignore[no-untyped-def]
        if document.path == "p004.txt":
            raise KeyboardInterrupt
        return fake_pipeline.extract(document, kit)

    monkeypatch.setattr(pipeline, "extract", stop_at_four)
    with pytest.raises(KeyboardInterrupt):
        record.build(tmp_path / "r.db", [pages])
    with Record.open(tmp_path / "r.db") as opened:
        assert opened.unfinished
    monkeypatch.setattr(pipeline, "extract", fake_pipeline.extract)
    assert record.build(tmp_path / "r.db", [pages]).new == 2
    record.build(tmp_path / "whole.db", [pages])
    assert exported(tmp_path / "r.db") == exported(tmp_path / "whole.db")


def test_killed_builds_end_as_an_undisturbed_one(tmp_path: Path) -> None:
    pages = write_pages(tmp_path / "in", 40)
    assert run("build", pages, "-o", tmp_path / "whole.db").returncode == 0
    draw, kills = random.Random(7), 0
    for slow in ({"TOY_SLOW": "0.02", "TOY_BATCH": "3"}, {"TOY_SLOW_LINE": "0.005"}):
        for _ in range(5):
            build = started(["build", pages, "-o", tmp_path / "r.db"], **slow)
            time.sleep(draw.uniform(0.2, 0.7))
            build.send_signal(signal.SIGKILL)
            kills += build.wait() == -signal.SIGKILL
            build.communicate()
    assert kills >= 4
    assert run("build", pages, "-o", tmp_path / "r.db").returncode == 0
    assert exported(tmp_path / "r.db") == exported(tmp_path / "whole.db")


def test_find_orders_by_kind_and_day(tmp_path: Path) -> None:
    record.build(tmp_path / "r.db", [write_pages(tmp_path / "in", 3)])
    with Record.open(tmp_path / "r.db") as opened:
        kinds = [type(line).__name__ for line in opened.find(actor="Olin")]
        assert kinds == ["Actor", "Statement", "Statement", "Statement"]
        assert opened.find("statements", words="boats") == opened.find("statement", words="boat")
        with pytest.raises(UsageError, match="no kind"):
            opened.find("thing")
        with pytest.raises(UsageError, match="is no date"):
            opened.find(since="yesterday")


def test_asking(tmp_path: Path) -> None:
    record.build(tmp_path / "r.db", [write_pages(tmp_path / "in", 3)])
    with Record.open(tmp_path / "r.db") as opened:
        assert opened.ask("What does Olin need?").entries
        assert opened.ask("What about submarines?").silent
        assert opened.ask("").silent


def test_removing_a_document_removes_what_it_alone_carried(tmp_path: Path) -> None:
    pages = write_pages(tmp_path / "in", 4)
    (pages / "sub").mkdir()
    (pages / "sub" / "q.txt").write_text(fake_pipeline.page("Q", "Brandt said: no more boats."), encoding="utf-8")
    (pages / "sub" / "empty.txt").write_bytes(b"")
    (pages / "sub0.txt").write_text(fake_pipeline.page("R", "Olin said: none."), encoding="utf-8")
    record.build(tmp_path / "r.db", [pages])
    with Record.open(tmp_path / "r.db", write=True) as opened:
        assert (opened.remove("p001.txt"), opened.remove("sub")) == (1, 2)
        with pytest.raises(UsageError, match="has the path 'sub'"):
            opened.remove("sub")
    left = [pages / name for name in ("sub0.txt", "p000.txt", "p003.txt", "p002.txt")]
    record.build(tmp_path / "without.db", left)
    assert exported(tmp_path / "r.db") == exported(tmp_path / "without.db")


@pytest.mark.parametrize(
    ("raised", "redone"),
    [("extract", ["extract", "annotate", "join"]), ("read", ["annotate", "join"]), ("join", ["join"]), ("none", [])],
)
def test_raising_a_stage_redoes_it_and_what_follows_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, raised: str, redone: list[str]
) -> None:
    record.build(tmp_path / "r.db", [write_pages(tmp_path / "in", 3)])
    calls: list[str] = []
    for stage in ("extract", "annotate", "join"):
        true = getattr(fake_pipeline, stage)
        monkeypatch.setattr(pipeline, stage, lambda *given, stage=stage, true=true: calls.append(stage) or true(*given))
    stamps = tools.stamps(Desk())
    newer = msgspec.structs.replace(stamps, **{raised: f"{raised}/next"}) if raised != "none" else stamps
    monkeypatch.setattr(tools, "stamps", lambda desk, reader: newer)
    record.build(tmp_path / "r.db", [])
    assert list(dict.fromkeys(calls)) == redone


def test_a_record_is_joined_anew_where_its_reader_is_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What articles say is kept with the stamp of what read it, so that joining needs no reader."""
    pages = write_pages(tmp_path / "in", 3)
    record.build(tmp_path / "r.db", [pages])
    before = exported(tmp_path / "r.db")
    monkeypatch.setattr(reading, "_stages", lambda *given: pytest.fail("a reader was loaded"))
    with Record.open(tmp_path / "r.db", write=True) as opened:
        opened._store.set("derived", "")
        assert opened.add([pages]).joined and "".join(opened.export()) == before
    assert not record.build(tmp_path / "r.db", [pages], jobs=1).joined


def test_another_way_of_replaying_rulings_joins_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pages = write_pages(tmp_path / "in", 2)
    record.build(tmp_path / "r.db", [pages])
    true = tools._source_hash
    monkeypatch.setattr(tools, "_source_hash", lambda part: b"next" if part == "rulings" else true(part))
    assert record.build(tmp_path / "r.db", [pages]).joined


def test_a_line_that_comes_twice_is_kept_once_and_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def twice(articles, annotations, kit):  # type: ignore[no-untyped-def]
        joined = fake_pipeline.join(articles, annotations, kit)
        return msgspec.structs.replace(joined, events=joined.events * 2)

    monkeypatch.setattr(pipeline, "join", twice)
    done = record.build(tmp_path / "r.db", [write_pages(tmp_path / "in", 2)])
    assert done.found["event"] == 2
    assert [one.message for one in done.problems] == ["2 lines had the id of another line and are left out"]


def test_every_part_that_a_stage_uses_is_in_its_stamp() -> None:
    package = Path(record.__file__).parent
    stamped = {part for parts in tools.STAGES.values() for part in parts}
    above = {"present", "ingest", "web", "__pycache__"}
    folders = {folder.name for folder in package.iterdir() if folder.is_dir()} - above
    assert folders <= stamped, "name the new folder in tools.STAGES"
