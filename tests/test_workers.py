"""Processes that read: a page over which one ends is a problem of that page, and the others are read."""

from __future__ import annotations

import os
import time
from pathlib import Path

import hostile_stages
import pytest

from communique import reading, workers
from communique.errors import CommuniqueError
from communique.model import Desk, RawDocument
from communique.reading import Readers
from communique.store import Reading
from communique.tools import Stamps

STAMPS = Stamps(extract="x", read="r", join="j")


@pytest.fixture(autouse=True)
def obeying_stages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "_stages", hostile_stages.stages)


def read(*texts: str, jobs: int = 1) -> list[Reading]:
    documents = [RawDocument(path=f"{number}.txt", data=text.encode(), sha256=str(number)) for number, text in enumerate(texts)]
    with Readers(Desk(), "rules", STAMPS, jobs) as readers:
        return [found for _, found in readers.each(documents, lambda one: (one, None)) if found]


@pytest.mark.parametrize(("order", "said"), [("annotate die", "SIGKILL"), ("extract die", "SIGKILL")])
def test_a_page_over_which_a_process_ends_twice_is_a_problem_and_the_others_are_read(order: str, said: str) -> None:
    found = read("one", order, "two", jobs=2)
    assert [one.document.path for one in found] == ["0.txt", "1.txt", "2.txt"] and found[1].document.data == order.encode()
    assert [one.annotation.reader if one.annotation else None for one in found] == ["toy", "none" if "annotate" in order else None, "toy"]
    (problem,) = found[1].problems or found[1].reader_problems
    assert problem.stage == order.split()[0] and said in problem.message


def test_what_was_ended_once_from_outside_is_read_again(tmp_path: Path) -> None:
    (one,) = read(f"annotate once {tmp_path / 'been'}")
    assert one.annotation and one.annotation.reader == "toy" and not one.reader_problems


def test_a_page_that_never_ends_is_cut_off_and_its_article_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "_stages", hurried)
    began = time.monotonic()
    found = read("annotate spin", "two")
    assert time.monotonic() - began < 30
    assert found[0].article and "of the processor and was cut off" in found[0].reader_problems[0].message
    assert found[1].annotation and found[1].annotation.reader == "toy"


def hurried(*given: object) -> workers.Stages:
    """The stages under a second of processor time and half a gigabyte."""
    workers.MOST_SECONDS, workers.MOST_MEMORY = 1, 512 * 1024**2
    return hostile_stages.extract, hostile_stages.annotate


def test_a_page_that_fills_the_memory_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "_stages", hurried)
    found = read("annotate fill", "two")
    assert found[0].reader_problems and found[1].annotation and found[1].annotation.reader == "toy"


def test_a_page_that_waits_for_nothing_is_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "MOST_SECONDS", 0.1)
    found = read("two", "annotate sleep")
    assert found[0].annotation and "cut off" in found[1].reader_problems[0].message


def test_a_reader_that_cannot_be_loaded_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "_stages", broken)
    with pytest.raises(CommuniqueError, match="weights are missing"):
        read("one", "two")
    monkeypatch.setattr(reading, "_stages", gone)
    with pytest.raises(CommuniqueError, match="ended before it could read"):
        read("one")


def broken(*given: object) -> workers.Stages:
    raise CommuniqueError("the weights are missing")


def gone(*given: object) -> workers.Stages:
    os._exit(3)
