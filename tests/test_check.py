"""What `communique check` prints: within 80 columns, worst first, both readings, cut around the point."""

from __future__ import annotations

from page_sample import desk, sample

from communique.model import Difference, Evidence, Reading
from communique.present.check import LONGEST, NONE, WIDTH, cut_around, render
from communique.present.differences import worst_first
from communique.present.page.index import Index

RECORD = sample()
LONG = "The minister, who had come by train, spoke for an hour about the harvest, the river and the price of bread, " * 3
POINT = f"{LONG}and then said that 412 men had been seized at the ridge, {LONG}."


def test_lines_fit_a_terminal_and_show_both_readings() -> None:
    text = render(worst_first(RECORD.differences), Index(RECORD, desk()))
    assert max(map(len, text.splitlines())) <= WIDTH
    assert text.startswith("1. A sum that does not add up")
    assert all(reading.value.split()[0] in text for one in RECORD.differences for reading in one.readings)


def test_a_long_sentence_is_cut_around_the_point() -> None:
    shown = cut_around(POINT, "412")
    assert "412 men had been seized" in shown
    assert len(shown) <= LONGEST + 4 and shown.startswith("… ") and shown.endswith(" …")


def test_sentences_beyond_three_are_counted() -> None:
    evidence = tuple(Evidence(article=f"a{n}", start=0, end=3, quote="412") for n in range(5))
    one = Difference(id="difference-1", about=(), field="value", readings=(Reading(value="412", evidence=evidence, witnesses=5),), note="x")
    assert "and 2 more sentences" in render([one], Index(RECORD, desk()))


def test_nothing_differs() -> None:
    assert render([], Index(RECORD, desk())) == NONE
