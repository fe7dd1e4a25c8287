"""The worked examples of events, the tables of the lexicon, and laws that hold for any text and any reader."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from communique import pipeline, tools
from communique.annotate.events import find_events
from communique.annotate.rule_reader import RuleReader
from communique.desk import parse_desk
from communique.lang.en.event_cues import NOUNS, OBJECT_NOUNS, VERBS
from communique.lang.en.tagger import Tagger
from communique.lang.reader import Reader
from communique.model import Article, EventMention, NameMention, Span
from communique.vocabulary.events import CONTEXTS, EVENT_TYPES, MODES, STATUSES

DESK = """
[desk]
name = "Worked"
[[actor]]
name = "Norvia"
type = "state"
demonyms = ["Norvian"]
[[actor]]
name = "Estovia"
type = "state"
demonyms = ["Estovian"]
"""
PAGES = [(Path(__file__).parent / "worked" / name).read_text(encoding="utf-8") for name in ("events.md", "event-nouns.md")]
CASES = [block.partition("\n") for page in PAGES for block in page.split("\n## ")[1:]]
TABLE = Path(__file__).parents[1] / "src/communique/lang/en/tagger.tsv"
NAMES = {"Norvia": "state", "Estovia": "state", "Petra Lund": "person", "Red Dawn": "armed_group"}


@cache
def kit() -> pipeline.Kit:
    return tools.make_kit(parse_desk(DESK))


def annotated(text: str) -> tuple[EventMention, ...]:
    return pipeline.annotate(Article(id="a", path="a.txt", media_type="text/plain", sha256="", text=text), kit()).events


@pytest.mark.parametrize(("title", "_", "block"), CASES, ids=[case[0] for case in CASES])
def test_worked_event(title: str, _: str, block: str) -> None:
    lines = block.strip().splitlines()
    text = "\n".join(line[1:].strip() for line in lines if line.startswith(">"))
    wants, spoken = ([[piece.strip() for piece in line[2:].split("|")] for line in lines if line.startswith(sign)] for sign in ("- ", "~ "))
    have, said = ([(e.type, e.mode or "-", e.status, e.who, e.whom, e.date, e.place) for e in annotated(text) if e.entry == entry] for entry in (True, False))
    if "none" in lines:
        assert have == []
    if "only" in lines:
        assert len(have) == len(wants), have
    for (type_, mode, status, who, whom, *when_where), among in [*((one, have) for one in wants), *((one, said) for one in spoken)]:
        alike = [one for one in among if one[:3] == (type_, mode, status) and _has(who, one[3]) and _has(whom, one[4])]
        assert any(all(not want or want == given for want, given in zip(when_where, one[5:], strict=False)) for one in alike), among


def _has(wanted: str, names: tuple[str, ...]) -> bool:
    """Every wanted party is among the names, or the head of one ("40 guards" for "guards")."""
    return all(any(name == one or name.endswith(" " + one) or name.startswith(one + " ") for name in names) for one in wanted.split(", ") if one)


def test_the_tables_name_only_what_the_vocabulary_has() -> None:
    for word, cues in (*VERBS.items(), *NOUNS.items()):
        for cue in cues:
            assert cue.type in EVENT_TYPES, word
            assert cue.mode in ("-", *MODES[cue.type]), word
            assert set(cue.contexts) <= {*CONTEXTS, "territory"}, word


def test_the_frames_name_only_classes_that_there_are() -> None:
    for word, cues in VERBS.items():
        for cue in cues:
            kind, _, want = cue.frame.partition(":")
            wanted = want.partition("-")[2] if kind == "p" else want.rpartition("-")[2] if kind == "y" else "" if kind == "p!" else want
            assert not wanted or wanted.isupper() or wanted in OBJECT_NOUNS, word


def test_every_type_has_triggers() -> None:
    assert {cue.type for cues in (*VERBS.values(), *NOUNS.values()) for cue in cues} == set(EVENT_TYPES)


def test_a_later_mention_joins() -> None:
    found = annotated("Gunmen attacked a school in Norvia on 5 May 2031.\n\nThe attack was condemned by Estovia.")
    assert [(e.type, e.date) for e in found if e.type == "ASSAULT"] == [("ASSAULT", "2031-05-05")]


def test_a_date_governs_its_own_clause() -> None:
    found = annotated("Norvia arrested Jon Adler on 5 May 2031 after Estovia expelled two diplomats in November 2030.")
    assert {e.type: e.date for e in found} == {"COERCE": "2031-05-05", "SANCTION": "2030-11"}


@cache
def rules() -> Reader:
    return RuleReader(Tagger.from_table(TABLE.read_text(encoding="utf-8")))


WORDS = st.sampled_from([*NAMES, *"attack attacked talks the of in by , . “ ” ( ) was will to denied that and held visit not signed agreement".split()])
TEXTS = st.lists(WORDS, max_size=40).map(" ".join) | st.text(max_size=200)


def exact(text: str, events: tuple[EventMention, ...]) -> None:
    for event in events:
        assert event.type in EVENT_TYPES and event.status in STATUSES
        assert event.mode is None or event.mode in MODES[event.type]
        for span in (event.evidence, *event.trigger, *event.who_spans, *event.whom_spans):
            assert 0 <= span.start < span.end <= len(text)
        assert event.evidence.start <= event.trigger[0].start and event.trigger[-1].end <= event.evidence.end


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_without_trees_it_never_fails(text: str) -> None:
    names = sorted((found.start(), found.end(), name) for name in NAMES for found in re.finditer(re.escape(name), text))
    mentions = tuple(NameMention(span=Span(a, b), text=name, type=NAMES[name]) for a, b, name in names)
    exact(text, find_events(rules().read(text), mentions, ()))


@settings(max_examples=40, deadline=None)
@given(TEXTS)
def test_with_trees_it_never_fails_and_spans_are_exact(text: str) -> None:
    exact(text, annotated(text))


def test_who_stops_something_because_of_the_fighting_does_not_fight() -> None:
    told = annotated("Norvia suspended its ferries because of the fighting in Kelm.")
    assert [one.who for one in told if one.type == "ASSAULT"] == [()]


def test_the_year_since_when_something_is_the_first_dates_nothing() -> None:
    told = annotated("The visit, the first by an Estovian foreign minister since 2018, comes two weeks after the release of three prisoners.")
    assert [one.date for one in told if one.date] == []
