"""Dates, figures, wordings and excerpts in the words of the page."""

from __future__ import annotations

import msgspec
import page_sample
import pytest
from markupsafe import Markup

from communique.model import Commitment, Evidence, FollowUp, Statement
from communique.present.page.board import board
from communique.present.page.dates import days, order, period, span_words, when
from communique.present.page.excerpt import excerpts
from communique.present.page.follow import gap_words
from communique.present.page.index import Index, safe_url
from communique.present.page.wordings import answering, compare, kept, marked_plain, quoted
from communique.present.page.words import counted_words, figure_words, number_words


@pytest.mark.parametrize(
    ("date", "happened", "covers"),
    [
        (None, "undated", ""),
        ("2024-05-10", "10 May 2024", "10 May 2024"),
        ("2023-03", "March 2023", "March 2023"),
        ("2023", "2023", "2023"),
        ("2024-06-24/2024-06-29", "between 24 and 29 June 2024", "24 to 29 June 2024"),
        ("2024-06-24/2024-07-03", "between 24 June and 3 July 2024", "24 June to 3 July 2024"),
        ("2023-03/2024-05", "between March 2023 and May 2024", "March 2023 to May 2024"),
        ("2023-03/..", "since March 2023", "since March 2023"),
        ("../2024", "until 2024", "until 2024"),
        ("2024-05-10/2024-05-10", "10 May 2024", "10 May 2024"),
        ("someday", "someday", "someday"),
    ],
)
def test_dates_are_told_at_their_own_precision(date: str | None, happened: str, covers: str) -> None:
    assert (when(date), period(date)) == (happened, covers)


def test_dates_sort_by_their_start_and_the_coarser_first() -> None:
    dates = ["2023-03-01", "2023", "2022-11", "2023-03", "2023-03/2024-05"]
    assert sorted(dates, key=order) == ["2022-11", "2023", "2023-03/2024-05", "2023-03", "2023-03-01"]
    assert days("2023-03/..") == ("2023-03-01", "9999-12-31")
    assert span_words(["2024-05-14", "2023-03-09"]) == "9 March 2023 to 14 May 2024"


def test_figures_keep_bound_unit_and_whole() -> None:
    told = {one.id: (figure_words(one), counted_words(one)) for one in page_sample.sample().figures}
    assert told["figure-01"] == ("over 240", "Askadian coast guards trained")
    assert told["figure-04"] == ("62%", "smuggling, share of incidents")
    share = msgspec.structs.replace(page_sample.sample().figures[3], counted="fatalities", share_of="all fatalities")
    assert counted_words(share) == "of all fatalities"
    assert [number_words(one) for one in (1524.0, 2.5, 1e12, float("inf"))] == [
        "1,524",
        "2.5",
        "1,000,000,000,000",
        "inf",
    ]


def test_only_quoted_words_are_compared_and_case_is_no_change() -> None:
    assert quoted('He said “one two” and "three".') == "one two … three"
    assert quoted("no quotation") == ""
    pair = compare("The rising <b>tide</b>,", "the falling <b>tide</b>")
    assert pair.left == Markup("The <del>rising</del> &lt;b&gt;tide&lt;/b&gt;,")
    assert pair.right == Markup("the <ins>falling</ins> &lt;b&gt;tide&lt;/b&gt;")


def test_a_part_of_a_longer_wording_stands_beside_the_stretch_that_it_answers() -> None:
    whole = "They further resolved to light the long pass before the snow, and to pay for it."
    assert answering(whole, "light the pass before the snow") == "light the long pass before the snow,"
    assert marked_plain("light the long pass", "light the pass") == "light the [-long-] pass"
    assert marked_plain("a wall of mistrust", "a wall of suspicion") == "a wall of [-mistrust-] {+suspicion+}"
    assert answering("nothing alike", "at all") == "nothing alike"


def test_few_kept_words_tell_a_translation_back_from_a_changed_word() -> None:
    assert kept("our two nations have quarrelled over fish", "our two peoples are arguing because of fish") < 0.5
    assert kept("a wall of mistrust", "a wall of suspicion") > 0.7


@pytest.mark.parametrize(
    "status, relations, gap",
    [("open", (), "nothing reported since, up to 3 October 2031"), ("open", ("repeats",), "only said again since, up to 3 October 2031"), ("granted", ("grants",), "")],
)
def test_the_gap_of_a_commitment_says_up_to_when_was_read(status: str, relations: tuple[str, ...], gap: str) -> None:
    steps = tuple(FollowUp(entry="e", relation=one, reason="r") for one in relations)
    one = Commitment(
        id="c", evidence=(page_sample.ev("a12", "handed over four"),), articles=1, witnesses=1, confidence=0.7, type="request", by=(), to=(), action="", area="other",
        status=status, read_until="2031-10-03", follow_ups=steps,
    )  # fmt: skip
    assert gap_words(one) == gap


def test_overlapping_evidence_is_one_mark_and_other_text_shows_the_quote_alone() -> None:
    article = next(one for one in page_sample.sample().articles if one.id == "a12")
    found = excerpts(article, [page_sample.ev("a12", "Velmora handed over"), page_sample.ev("a12", "handed over four")])
    assert [one.marked for one in found] == [
        "<mark>Velmora handed over four</mark> patrol boats to Askadia, the ministry said."
    ]
    stale = Evidence(article="a12", start=0, end=3, quote="Old")
    assert excerpts(article, [stale])[0].marked == "<mark>Old</mark>"


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", " https://x.example", "data:text/html,x", "//x.example", "https:", None]
)
def test_other_addresses_are_not_linked(url: str | None) -> None:
    assert safe_url(url) is None


def test_the_board_holds_plain_assertions_that_name_two_parties() -> None:
    record = page_sample.sample()
    both = msgspec.structs.replace(
        record.statements[0], id="statement-99", content="Velmora and Askadia share a strait"
    )
    told = board(Index(msgspec.structs.replace(record, statements=(*record.statements, both)), page_sample.desk()))
    groups = [group for _, groups in told.voices for group in groups if group.name == "Said of the parties"]
    said: list[Statement] = [one for group in groups for voice in group.voices for one in voice.statements]
    assert "statement-99" in [one.id for one in said]
    plain = page_sample.sample().statements[0]
    assert plain.act == "assert" and "Askadia" not in plain.content
