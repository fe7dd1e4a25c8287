"""The true pipeline, fed in any way: page by page, in any order, by any number of processes, with pages edited and removed."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest

from communique import record
from communique.record import Record

EXAMPLES = Path(__file__).parent.parent / "examples"
DESK = (EXAMPLES / "desk.toml").read_text(encoding="utf-8")
CHOSEN = ("05", "06", "07", "08", "13", "15", "16", "17")


def exported(path: Path) -> str:
    with Record.open(path) as opened:
        return "".join(opened.export())


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Pages that copy, retell and contradict each other."""
    folder = tmp_path_factory.mktemp("pages")
    for file in sorted((EXAMPLES / "articles").iterdir()):
        if file.name.startswith(CHOSEN):
            shutil.copy(file, folder)
    return sorted(folder.iterdir())


@pytest.fixture(scope="module")
def whole(pages: list[Path], tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("whole") / "r.db"
    record.build(path, [pages[0].parent], DESK)
    return exported(path)


@pytest.mark.parametrize("seed", range(3))
def test_pages_one_by_one_in_any_order_give_what_one_build_gives(tmp_path: Path, pages: list[Path], whole: str, seed: int) -> None:
    for page in random.Random(seed).sample(pages, len(pages)):
        record.build(tmp_path / "r.db", [page], DESK)
    assert exported(tmp_path / "r.db") == whole


def test_any_number_of_processes_gives_the_same(tmp_path: Path, pages: list[Path], whole: str) -> None:
    done = record.build(tmp_path / "r.db", [pages[0].parent], DESK, jobs=3)
    assert done.new == len(pages) and exported(tmp_path / "r.db") == whole
    assert record.build(tmp_path / "r.db", [pages[0].parent], DESK + "\n", jobs=2).new == 0


def test_a_page_removed_leaves_no_trace(tmp_path: Path, pages: list[Path], whole: str) -> None:
    extra = EXAMPLES / "articles" / "11-arrest.txt"
    record.build(tmp_path / "r.db", [pages[0].parent, extra], DESK)
    assert exported(tmp_path / "r.db") != whole
    with Record.open(tmp_path / "r.db", write=True) as opened:
        opened.remove(extra.name)
    assert exported(tmp_path / "r.db") == whole


def page(updated: str, sentence: str) -> str:
    return f"""<html><head><title>Ministers meet in Velmar</title><link rel="canonical" href="https://herald.example/velmar-talks">
<meta property="og:site_name" content="The Herald"><meta property="article:published_time" content="2031-03-04T08:00:00Z">
<meta property="article:modified_time" content="{updated}"></head><body><article><h1>Ministers meet in Velmar</h1>
<p>VELMAR: The foreign ministers of both countries met in Velmar on Tuesday and spoke about the closed border crossing at Tarn.</p>
<p>{sentence}</p><p>The crossing has been closed since January, and several hundred trucks have waited on both sides of it ever since.</p>
<p>The two ministers will meet again in June, in the other capital, officials of both delegations told reporters afterwards.</p></article></body></html>"""


def test_a_page_edited_later_is_a_version_and_one_witness(tmp_path: Path) -> None:
    for name, updated, sentence in (
        ("old", "2031-03-04T09:00:00Z", "Officials said that 12 people were hurt at the crossing when a wall fell in the morning."),
        ("new", "2031-03-05T09:00:00Z", "Officials said that 14 people were hurt at the crossing when a wall fell in the morning."),
    ):
        (tmp_path / name).mkdir()
        (tmp_path / name / "velmar.html").write_text(page(updated, sentence), encoding="utf-8")
        record.build(tmp_path / "r.db", [tmp_path / name])
    with Record.open(tmp_path / "r.db") as opened:
        articles = {line.updated: line for line in opened.lines("article")}  # type: ignore[union-attr]
        old, new = (articles[day] for day in sorted(articles))
        assert (old.version_of, new.version_of) == (None, old.id) and old.lineage == new.lineage  # type: ignore[union-attr]
        (lineage,) = opened.lines("lineage")
        assert lineage.links[0].relation == "version"  # type: ignore[union-attr]
        changed = [one for one in lineage.links[0].passages if one.change != "same"]  # type: ignore[union-attr]
        assert changed, "what changed is shown"
        said = [line for kind in ("statement", "event") for line in opened.lines(kind)]
        assert said and all(line.witnesses == 1 for line in said)  # type: ignore[union-attr]
        assert any(line.articles == 2 for line in said), "the older version stays as evidence"  # type: ignore[union-attr]
        (hurt,) = [line for line in opened.lines("figure") if line.value in (12, 14)]  # type: ignore[union-attr]
        assert hurt.value == 14 and {one.article for one in hurt.evidence} == {old.id, new.id}, "entries follow the newest"  # type: ignore[union-attr]
        assert not opened.lines("difference"), "an edit is no disagreement"
        before = exported(tmp_path / "r.db")
    record.build(tmp_path / "other.db", [tmp_path / "new"])
    record.build(tmp_path / "other.db", [tmp_path / "old"])
    assert exported(tmp_path / "other.db") == before, "in whatever order they come"
