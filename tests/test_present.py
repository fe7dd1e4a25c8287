"""What the record looks like outside: exports, terminal text, briefing, answers."""

from __future__ import annotations

import csv
import io
import json
import re
import unicodedata

import pytest
from contracts import validator
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from present_sample import DESK, INDEX, RECORD

from communique.lines import KINDS, all_lines, kind_of
from communique.model import (
    Annotation,
    Article,
    CommitmentMention,
    DateMention,
    Event,
    EventMention,
    Evidence,
    Joined,
    Lineage,
    Link,
    NameMention,
    Passage,
    QuantityMention,
    QuoteMention,
    Span,
    Story,
)
from communique.present import annotate_lines, answer, brief, export, replies, show, timeline
from communique.present.differences import worst_first
from communique.present.page.index import Index
from communique.present.question import understand
from communique.present.safe import one_line, shown


def test_every_line_is_valid_and_in_order() -> None:
    record = validator("record")
    lines = [json.loads(line) for line in export.jsonl(RECORD)]
    keys = [(KINDS.index(line["kind"]), line["id"]) for line in lines]
    assert keys == sorted(keys) and len(keys) == len(list(all_lines(RECORD)))
    for line in lines:
        record.validate(line)


@given(st.text())
def test_a_line_of_an_export_is_one_line_and_says_what_it_was_given(text: str) -> None:
    event = Event(
        id="e", type="AID", mode=None, who=(text,), whom=(), date=None, status="occurred", summary=text, articles=1, witnesses=1,
        confidence=1, evidence=(Evidence(article="a", start=0, end=1, quote="x"),),
    )  # fmt: skip
    line = export.json_line(event)
    assert len(line.splitlines()) == 1
    assert json.loads(line)["summary"] == text


@given(st.text())
def test_no_cell_is_a_formula(text: str) -> None:
    cell = export.neutral(shown(text))
    assert cell[:1] not in ("=", "+", "-", "@", "\t", "\r")
    assert cell.removeprefix("'") == shown(text) or cell == shown(text)


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1", "\n=1"])
def test_formulas_are_neutralised(text: str) -> None:
    assert export.neutral(text) == f"'{text}"


def test_tables_have_a_row_a_line_and_numbers_stay_numbers() -> None:
    rows = list(csv.DictReader(io.StringIO(export.table("place", RECORD.places))))
    assert [row["longitude"] for row in rows] == ["-45.67", ""]
    assert rows[0]["aliases"] == "Port Saren; ميناء سارين"
    for kind in KINDS:
        lines = [line for line in all_lines(RECORD) if kind_of(line) == kind]
        assert len(list(csv.reader(io.StringIO(export.table(kind, lines))))) == len(lines) + 1


@given(st.text())
def test_nothing_shown_moves_the_cursor_or_turns_the_line(text: str) -> None:
    for char in one_line(text):
        assert unicodedata.category(char) not in ("Cc", "Cs", "Zl", "Zp")
        assert unicodedata.bidirectional(char) not in ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI")


def test_joiners_that_persian_needs_stay() -> None:
    assert shown("می‌خواهم") == "می‌خواهم"


def test_everything_can_be_shown_with_its_words() -> None:
    text = show.render(list(all_lines(RECORD)), INDEX)
    assert "\u202e" not in text and "\\u202e" in text
    for line in (*RECORD.statements, *RECORD.figures):
        block = show.block(line, INDEX)
        assert all(one_line(one.quote) in block for one in line.evidence)
        assert "witness" in block and line.id in block


def test_a_lineage_is_drawn_with_what_each_text_kept_and_changed() -> None:
    source = _text("1", "The ferry carried 40 officers. A band played. They left.", "Sulmar Post")
    taken = _text("2", "The ferry carried 45 officers. They left. It rained.", "Olin Echo")
    spans = [("changed", (0, 30), (0, 30)), ("dropped", (31, 45), None), ("same", (46, 56), (31, 41)), ("added", None, (42, 52))]
    passages = tuple(Passage(change=change, from_=Span(*left) if left else None, to=Span(*right) if right else None) for change, left, right in spans)
    link = Link(from_=source.id, to=taken.id, relation="rewrite", grounds=("it is later",), passages=passages)
    lineage = Lineage(id="lineage-1", articles=(source.id, taken.id), links=(link,))
    drawn = show.block(lineage, Index(Joined(articles=(source, taken), lineages=(lineage,)), DESK))
    assert "2 articles, one witness" in drawn and drawn.index("Sulmar Post") < drawn.index("└─ Olin Echo")
    assert "20% same, 60% changed, 20% added of its words" in drawn
    assert "~ The ferry carried [-40-] {+45+} officers." in drawn and "- A band played." in drawn and "+ It rained." in drawn


def test_a_story_tells_its_witnesses_apart_from_their_copies() -> None:
    texts = [replace(_text(name, "Words.", f"Outlet {name}"), lineage=lineage) for name, lineage in (("1", "one"), ("2", "one"), ("3", "two"))]
    story = Story(id="story-1", label="Words", articles=tuple(one.id for one in texts), witnesses=2, start=None, end=None)
    rows = show.block(story, Index(Joined(articles=tuple(texts), stories=(story,)), DESK)).splitlines()
    assert [row.strip()[:10] for row in rows[2:]] == ["- Outlet 1", "= Outlet 2", "- Outlet 3"]


def _text(name: str, text: str, outlet: str) -> Article:
    return Article(id=f"article-{name}", path=f"{name}.txt", media_type="text/plain", sha256="", text=text, outlet=outlet, title=f"T {name}", published=f"2030-01-0{name}")


def test_an_open_commitment_says_up_to_when_was_read() -> None:
    assert "Open: nothing reported since, up to 3 October 2031" in show.block(RECORD.commitments[1], INDEX)


def test_the_timeline_is_in_order_with_undated_events_last() -> None:
    lines = timeline.render(RECORD, DESK).splitlines()
    dates = [line.split("  ")[0] for line in lines]
    known = [date for date in dates if date != "undated"]
    assert len(lines) == len(RECORD.events) and dates == known + ["undated"] * (len(dates) - len(known))
    assert all("witness" in line for line in lines)


def test_every_sentence_of_the_brief_has_its_note_and_witnesses() -> None:
    text = brief.render(RECORD, DESK)
    body, notes = text.split("\n[^1]: ", 1)
    sentences = body.split("## Talks", 1)[1].split("## Problems")[0]
    for sentence in re.findall(r"^- .*$", sentences.split("## Where reports differ")[0], re.M):
        assert re.search(r"witness(es)?.*\\\](\[\^\d+\])+$", sentence), sentence
    used = {int(number) for number in re.findall(r"\[\^(\d+)\]", body)}
    assert used == set(range(1, notes.count("\n[^") + 2))
    assert "<script" not in re.sub(r"\\<", "", text) and "javascript:" not in text


@given(st.text())
def test_markdown_shows_text_as_it_is(text: str) -> None:
    escaped = brief.escaped(text)
    assert "\n" not in escaped
    assert not re.search(r"(?<!\\)(?:\\\\)*[<*_`\[]", escaped)


def asked(question: str) -> answer.Answer:
    kinds = ("statement", "commitment", "event", "figure", "difference")
    lines = [line for line in all_lines(RECORD) if kind_of(line) in kinds]
    return answer.rank(understand(question, RECORD), lines, RECORD.articles, total=len(lines), limit=5)


@pytest.mark.parametrize(
    ("question", "best"),
    [
        ("How many coast guards were trained?", "over 240 Askadian coast guards trained"),
        ("Who seized the ferry Halcyon?", "Gunmen seized the ferry Halcyon off Port Saren"),
        ("When did the truce end?", "The Red Tide Brigade ended its truce"),
        ("Did Dara Venn assure fishing communities?", "the operation will not displace fishing communities"),
        ("How many incidents were there in 2030?", "1,204 incidents"),
        ("Is Joren Pell in custody?", "Askadian forces arrested Joren Pell"),
    ],
)
def test_a_question_is_answered_by_what_the_record_holds(question: str, best: str) -> None:
    labels = [INDEX.label(hit.line) for hit in asked(question).entries[:2] if hit.line]
    assert best in labels


@pytest.mark.parametrize(
    "question", ["What about nuclear submarines?", "What did Brazil say?", "", "?", "who when how many", "\0\"'*"]
)
def test_the_record_is_silent_on_what_it_does_not_hold(question: str) -> None:
    assert asked(question).silent
    assert replies.as_text(asked(question), INDEX) == "The record is silent on this.\n"


@given(st.text())
def test_any_question_can_be_asked(question: str) -> None:
    replies.as_json(asked(question))


def test_an_answer_shows_words_that_stand_in_the_articles() -> None:
    texts = {article.id: article.text or "" for article in RECORD.articles}
    for hit in asked("What about Velmora?").passages:
        assert hit.passage and texts[hit.passage.article][hit.passage.start : hit.passage.end] == hit.passage.quote


def test_wrong_sums_come_before_other_words() -> None:
    assert [one.field for one in worst_first(RECORD.differences)] == ["sum", "value", "wording", "wording", "date"]


def test_annotations_are_valid_under_the_contract() -> None:
    span = Span(0, 4)
    full = Annotation(
        article="a", reader="toy/1", sentences=(span,),
        names=(NameMention(span=span, text="Olin", type="person", refers="Tarek Olin"),),
        quotes=(QuoteMention(evidence=span, content=(span,), cue=(span,), source=(), speakers=("A", "B"), form="direct", act="assert"),),
        quantities=(QuantityMention(span=span, evidence=span, value=3, bound="over", unit="count", counted="boats", change="up"),),
        dates=(DateMention(span=span, text="May", value=None),),
        events=(EventMention(evidence=span, trigger=(span,), type="AID", mode=None, who=("A",), whom=(), status="occurred"),),
        commitments=(CommitmentMention(evidence=span, action=(span,), type="pledge", by=("A",), to=(), area="training"),),
    )  # fmt: skip
    line = annotate_lines.as_line(full)
    for one in (line, annotate_lines.as_line(Annotation(article="b", reader="toy/1"))):
        validator("annotate").validate(json.loads(annotate_lines.as_json(one)))
    assert line["quotes"][0]["speaker"] == "A and B"  # type: ignore[index]


@pytest.mark.parametrize(
    ("given_", "day"), [("2024-05-01T10:00:00Z", "2024-05-01"), ("2024-05", "2024-05"), ("May", None), (None, None)]
)
def test_a_time_of_publication_becomes_a_day(given_: str | None, day: str | None) -> None:
    assert annotate_lines.day(given_) == day
