"""The command line: what it prints, how it ends, and what it says to a mistake."""

from __future__ import annotations

import json
import os
import re
import resource
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import fake_pipeline
import pytest
from contracts import validator
from toy_command import ENVIRONMENT, run, started


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with pages, a record, and things that are neither."""
    place = tmp_path_factory.mktemp("cli")
    (place / "in").mkdir()
    for number in range(4):
        text = f"Olin said: we need {number + 3} boats. Event: talks in round {number}. =1+1 \x1b[31m red."
        (place / "in" / f"p{number}.txt").write_text(
            fake_pipeline.page(f"=Title {number}\u202e", text), encoding="utf-8"
        )
    (place / "in" / "empty.txt").write_bytes(b"")
    (place / "notes.md").write_text("not a record\n" * 100, encoding="utf-8")
    (place / "bad.toml").write_text('[desk]\nname = "x"\n[[actor]]\nname = "y"\ntype = "nonsense"\n', encoding="utf-8")
    (place / "latin.toml").write_bytes(b'[desk]\nname = "\xe9"\n')
    (place / "bad.jsonl").write_text('{"id": "1", "text": "Fine."}\n{"id": 2}\n', encoding="utf-8")
    built = run("build", place / "in", "-o", place / "r.db")
    assert built.returncode == 0, built.stderr
    return place


def out(*arguments: object) -> str:
    done = run(*arguments)
    assert (done.returncode, done.stderr) == (0, b"")
    return done.stdout.decode("utf-8")


def test_a_build_ends_with_what_it_read_found_and_thought_odd(place: Path) -> None:
    done = run("build", place / "in", "-o", place / "r.db")
    rows = dict(line.rsplit(None, 1) for line in done.stdout.decode().splitlines() if not line.startswith(" "))
    assert (rows["documents read"], rows["of which new"], rows["statements"], rows["problems"]) == ("5", "0", "4", "1")
    assert "empty.txt: no article" in done.stdout.decode()
    assert b"up to date" in done.stderr


def test_a_log_has_a_line_now_and_then(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for number in range(205):
        (tmp_path / "in" / f"{number}.txt").write_text(fake_pipeline.page("T", f"Words {number}."), encoding="utf-8")
    lines = run("build", tmp_path / "in", "-o", tmp_path / "r.db").stderr.decode().splitlines()
    assert lines[:3] == ["reading: 100 of 205 documents", "reading: 200 of 205 documents", "joining: 205 articles"]


MISUSE = [
    ("build",),
    ("build", "{}/none", "-o", "{}/x.db"),
    ("build", "{}/in", "-o", "{}/none/x.db"),
    ("build", "{}/in", "-o", "{}/in"),
    ("build", "{}/in", "-o", "{}/notes.md"),
    ("build", "{}/notes.md", "-o", "{}/x.db"),
    ("build", "-o", "{}/x.db"),
    ("build", "{}/in", "-o", "{}/x.db", "--desk", "{}/none.toml"),
    ("build", "{}/in", "-o", "{}/x.db", "--desk", "{}/bad.toml"),
    ("build", "{}/in", "-o", "{}/x.db", "--desk", "{}/latin.toml"),
    ("show", "{}/none.db"),
    ("show", "{}/notes.md"),
    ("show", "{}"),
    ("show", "{}/r.db", "things"),
    ("show", "{}/r.db", "--since", "yesterday"),
    ("show", "{}/r.db", "--nonsense"),
    ("ask", "{}/r.db"),
    ("ask", "{}/r.db", "x", "--limit", "none"),
    ("export", "{}/r.db", "--format", "xml"),
    ("export", "{}/r.db", "--format", "csv"),
    ("export", "{}/r.db", "--kind", "thing"),
    ("export", "{}/r.db", "-o", "{}/none/x"),
    ("export", "{}/r.db", "--format", "csv", "-o", "{}/notes.md"),
    ("brief", "{}/r.db", "-o", "{}/x.docx"),
    ("page", "{}/r.db"),
    ("page", "{}/r.db", "-o", "{}/none/x.html"),
    ("annotate",),
    ("annotate", "{}/notes.md"),
    ("annotate", "--plain", "{}/none"),
    ("annotate", "--jsonl", "{}/none"),
    ("annotate", "--jsonl", "{}/bad.jsonl"),
    ("annotate", "--jsonl", "{}/bad.jsonl", "--plain", "{}/notes.md"),
    ("nonsense",),
    ("build", "{}/in", "-o", "{}/x.db", "--jobs", "0"),
    ("rule", "{}/none.db", "confirm", "x", "--author", "A", "--reason", "r"),
    ("rule", "{}/r.db", "confirm", "x", "--author", "A", "--reason", "r"),
    ("rule", "{}/r.db", "bless", "x", "--author", "A", "--reason", "r"),
    ("rule", "{}/r.db", "confirm", "x", "--author", "A"),
    ("rule", "{}/r.db", "confirm", "--author", "A", "--reason", "r"),
    ("rule", "{}/r.db", "correct", "x", "--author", "A", "--reason", "r", "--set", "nothing"),
    ("rule", "{}/r.db", "correct", "x", "--author", "A", "--reason", "r", "--set", "who=[1"),
    ("rule", "{}/r.db", "confirm", "x", "--author", "A", "--reason", "r", "--at", "now"),
    ("undo", "{}/r.db", "ruling-none", "--author", "A", "--reason", "r"),
    ("log", "{}/none.db"),
    ("remove", "{}/r.db", "none.txt"),
    ("remove", "{}/none.db", "none.txt"),
]


@pytest.mark.parametrize("arguments", MISUSE, ids=" ".join)
def test_a_mistake_is_one_sentence_and_exit_code_two(place: Path, arguments: tuple[str, ...]) -> None:
    done = run(*(argument.format(place) for argument in arguments))
    said = done.stderr.decode("utf-8")
    assert done.returncode == 2
    assert said.startswith("communique: ") and said.count("\n") == 1, said
    assert "Traceback" not in said
    assert not (place / "x.db").exists()


def test_a_mistake_in_a_desk_file_says_the_line(place: Path) -> None:
    said = run("build", place / "in", "-o", place / "x.db", "--desk", place / "bad.toml").stderr.decode()
    assert "bad.toml: line 5: type of 'y'" in said


def test_a_damaged_record_is_a_sentence(place: Path, tmp_path: Path) -> None:
    data = bytearray((place / "r.db").read_bytes())
    data[5000:30000] = b"\xa5" * 25000
    (tmp_path / "r.db").write_bytes(data)
    for command in (("export",), ("show",), ("timeline",), ("brief",)):
        done = run(command[0], tmp_path / "r.db")
        assert done.returncode in (0, 2) and b"Traceback" not in done.stderr and done.stderr.count(b"\n") <= 1


def test_two_builds_at_once(tmp_path: Path, place: Path) -> None:
    first = started(["build", place / "in", "-o", tmp_path / "r.db"], TOY_SLOW="1.2")
    while not (tmp_path / "r.db").exists():
        time.sleep(0.02)
    second = run("build", place / "in", "-o", tmp_path / "r.db")
    assert second.returncode == 2
    assert second.stderr == b"communique: another build is writing to this record: wait for it to end\n"
    assert first.wait() == 0
    first.communicate()


def copied(place: Path, folder: Path) -> Path:
    (folder / "r.db").write_bytes((place / "r.db").read_bytes())
    return folder / "r.db"


def test_a_ruling_is_made_shown_told_and_taken_back(place: Path, tmp_path: Path) -> None:
    path, contract = copied(place, tmp_path), validator("record")
    one = json.loads(out("show", path, "statements", "--words", "4 boats", "--json"))["id"]
    who = ("--author", "A. Reader\x1b[31m", "--reason", "the tape says so", "--at", "2031-05-01T10:00:00Z")
    ruling = out("rule", path, "confirm", one, *who).split()[-1]
    assert "confirmed by a person" in out("show", path, "--id", one)
    told = out("log", path, one)
    assert "confirm (stands)" in told and ruling in told and "because: the tape says so" in told and "\x1b" not in told
    assert json.loads(out("log", path, "--json"))["id"] == ruling
    out("page", path, "-o", tmp_path / "p.html")
    assert "confirmed by a person" in (tmp_path / "p.html").read_text(encoding="utf-8")
    lines = [json.loads(line) for line in out("export", path).splitlines()]
    for line in lines:
        contract.validate(line)
    assert {line["action"] for line in lines if line["kind"] == "ruling"} == {"confirm"}
    out("undo", path, ruling, "--author", "B. Reader", "--reason", "another tape")
    assert "confirmed" not in out("show", path, "--id", one)
    assert "confirm (undone)" in out("log", path, one)
    assert out("log", path, "event-none") == "Nobody has decided anything about it.\n"


def test_fields_are_set_as_text_or_json(place: Path, tmp_path: Path) -> None:
    path = copied(place, tmp_path)
    one = json.loads(out("show", path, "events", "--json").splitlines()[0])["id"]
    given = ("--set", "date=2031", "--set", 'who=["Olin", "Brandt"]', "--set", "mode=null", "--set", "summary=talks, at last")
    done = run("rule", path, "correct", one, "--reason", "r", *given, COMMUNIQUE_AUTHOR="A. Reader")
    assert done.returncode == 0, done.stderr
    line = json.loads(out("show", path, "--id", one, "--json"))
    assert (line["date"], line["who"], line["mode"], line["summary"], line["review"]) == ("2031", ["Olin", "Brandt"], None, "talks, at last", "corrected")


def test_a_document_is_removed(place: Path, tmp_path: Path) -> None:
    path = copied(place, tmp_path)
    assert out("remove", path, "p1.txt") == "removed 1 document\n"
    assert "p1.txt" not in out("export", path)


def test_a_record_from_a_newer_version_is_refused_and_left_alone(place: Path, tmp_path: Path) -> None:
    path = copied(place, tmp_path)
    with sqlite3.connect(path) as newer:
        newer.execute("PRAGMA user_version = 999")
    before = path.read_bytes()
    for command in (("build", place / "in", "-o", path), ("show", path), ("rule", path, "confirm", "x", "--author", "A", "--reason", "r")):
        done = run(*command)
        assert done.returncode == 2 and b"newer version of communique" in done.stderr and done.stderr.count(b"\n") == 1
    assert path.read_bytes()[100:] == before[100:], "but for the counters in its header"


def test_a_disk_that_is_full_in_the_middle_loses_nothing(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for number in range(300):
        words = " ".join(f"word{number * 1000 + n}" for n in range(300))
        (tmp_path / "in" / f"{number}.txt").write_text(fake_pipeline.page("T", f"Olin said: {words}."), encoding="utf-8")
    command = [sys.executable, str(Path(__file__).with_name("toy_command.py")), "build", str(tmp_path / "in"), "-o", str(tmp_path / "r.db")]
    small = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (800_000, 800_000))  # noqa: E731
    done = subprocess.run(command, env={**ENVIRONMENT, "TOY_BATCH": "10"}, capture_output=True, timeout=60, preexec_fn=small)
    said = done.stderr.decode().splitlines()
    assert done.returncode == 2 and said[-1].startswith("communique: the disk is full") and "Traceback" not in done.stderr.decode(), said
    kept = run("build", "-o", tmp_path / "r.db").stdout.decode()
    assert 10 <= int(re.search(r"articles +(\d+)", kept)[1]) < 300  # type: ignore[index]
    assert run("build", tmp_path / "in", "-o", tmp_path / "r.db").returncode == 0
    run("build", tmp_path / "in", "-o", tmp_path / "whole.db")
    assert out("export", tmp_path / "r.db") == out("export", tmp_path / "whole.db")


def test_an_interruption_keeps_what_was_read(tmp_path: Path, place: Path) -> None:
    build = started(["build", place / "in", "-o", tmp_path / "r.db"], TOY_SLOW="0.3", TOY_BATCH="1")
    while not (tmp_path / "r.db").exists():
        time.sleep(0.02)
    time.sleep(0.5)
    build.send_signal(signal.SIGINT)
    said = build.communicate()[1].decode().splitlines()[-1]
    assert (build.returncode, said) == (130, "communique: interrupted: what was read is kept; run again to go on")
    shown = run("export", tmp_path / "r.db")
    assert shown.returncode == 0 and b"did not come to its end" in shown.stderr


def test_a_reader_who_goes_away_is_told_nothing(place: Path) -> None:
    read, write = os.pipe()
    os.close(read)
    command = [sys.executable, str(Path(__file__).with_name("toy_command.py")), "export", str(place / "r.db")]
    done = subprocess.run(command, env=ENVIRONMENT, stdout=write, stderr=subprocess.PIPE, timeout=60)
    os.close(write)
    assert (done.returncode, done.stderr) == (1, b"")


def test_export_is_valid_line_by_line(place: Path) -> None:
    record = validator("record")
    lines = [json.loads(line) for line in out("export", place / "r.db").splitlines()]
    assert {line["kind"] for line in lines} >= {"article", "statement", "event", "figure", "problem"}
    for line in lines:
        record.validate(line)
        for evidence in line.get("evidence", []):
            text = next(one["text"] for one in lines if one["id"] == evidence["article"])
            assert text[evidence["start"] : evidence["end"]] == evidence["quote"]


def test_export_without_texts(place: Path) -> None:
    lines = [json.loads(line) for line in out("export", place / "r.db", "--no-text").splitlines()]
    assert all(line["text"] is None for line in lines if line["kind"] == "article")


def test_tables(place: Path, tmp_path: Path) -> None:
    out("export", place / "r.db", "--format", "csv", "-o", tmp_path / "tables")
    assert len(list((tmp_path / "tables").iterdir())) == 12
    article = (tmp_path / "tables" / "article.csv").read_bytes().decode("utf-8")
    assert ",'=Title 0\\u202e," in article and "\x1b" not in article
    assert out("export", place / "r.db", "--format", "csv", "--kind", "article") == article


def test_everything_that_is_shown_is_harmless(place: Path) -> None:
    for command in (("show",), ("timeline",), ("brief",), ("check",)):
        text = out(command[0], place / "r.db")
        assert "\x1b" not in text and "\u202e" not in text
    assert "\\u202e" in out("show", place / "r.db", "articles")


def test_asking(place: Path) -> None:
    assert "> Olin said: we need 4 boats." in out("ask", place / "r.db", "What does Olin need?")
    assert out("ask", place / "r.db", "Were there any submarines?") == "The record is silent on this.\n"
    answer = json.loads(out("ask", place / "r.db", "How many boats?", "--json"))
    assert not answer["silent"] and all(hit["line"]["evidence"] for hit in answer["entries"])


def test_showing_as_json_is_the_exports_line(place: Path) -> None:
    lines = out("show", place / "r.db", "statements", "--words", "4 boats", "--json").splitlines()
    assert len(lines) == 1 and lines[0] in out("export", place / "r.db")
    one = json.loads(lines[0])["id"]
    assert one in out("show", place / "r.db", "--id", one)


def test_briefs_and_pages_are_written(place: Path, tmp_path: Path) -> None:
    for arguments in (
        ("brief", "-o", "b.md"),
        ("brief", "-o", "b.html"),
        ("page", "-o", "p.html"),
        ("page", "--full", "-o", "f.html"),
    ):
        out(arguments[0], place / "r.db", *arguments[1:-1], tmp_path / arguments[-1])
    assert all((tmp_path / name).stat().st_size > 1000 for name in ("b.md", "b.html", "p.html", "f.html"))


def test_annotating_plain_texts_and_lines(place: Path, tmp_path: Path) -> None:
    contract = validator("annotate")
    (tmp_path / "a.txt").write_text("One sentence. And ünother.", encoding="utf-8")
    (tmp_path / "binary.txt").write_bytes(b"\0\1\2")
    done = run("annotate", "--plain", tmp_path / "a.txt", tmp_path / "binary.txt", tmp_path / "a.txt")
    assert done.returncode == 0 and done.stderr.decode().endswith("binary.txt is not a text: passed over\n")
    given = '{"id": "7", "text": "One sentence.", "published": "2024-05-01T10:00:00Z"}\n\n{"id": "8", "text": "", "published": null}\n'
    lines = done.stdout.splitlines() + run("annotate", "--jsonl", "-", stdin=given.encode()).stdout.splitlines()
    assert len(lines) == 4
    for line in lines:
        contract.validate(json.loads(line))


def test_help_is_quick_and_complete() -> None:
    took = []
    for _ in range(3):  # the quickest of three, since other tests run beside it
        began = time.monotonic()
        text = out("--help")
        took.append(time.monotonic() - began)
    assert min(took) < 2
    for command in ("build", "show", "timeline", "ask", "brief", "page", "export", "annotate", "check", "rule", "undo", "log", "remove"):
        assert f"  {command} " in text
    loaded = "import sys; import communique.cli; print([m for m in ('msgspec', 'rich', 'jinja2', 'communique.record') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", loaded], env=ENVIRONMENT, capture_output=True, check=True)
    assert done.stdout.strip() == b"[]"
