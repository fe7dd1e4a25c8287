"""Worked sentences of a fictional world → the event of each, its status and parties; and properties that hold for any text."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from communique.annotate.events import find_events
from communique.annotate.rule_reader import RuleReader
from communique.lang.en.tagger import Tagger
from communique.model import DateMention, EventMention, NameMention, Span
from communique.vocabulary.events import EVENT_TYPES, MODES, STATUSES

TABLE = Path(__file__).parents[1] / "src/communique/lang/en/tagger.tsv"
NAMES = {
    "Velmar": "state", "Torland": "state", "Red Dawn": "armed_group", "Mira Castell": "person", "Jon Adler": "person",
    "Costa": "place", "Harbour Institute": "civil_society", "Sorva Army": "security_force", "Operation Lantern": "operation",
}  # fmt: skip
DATES = {"5 May 2031": "2031-05-05", "November 2030": "2030-11"}

# sentence | type or "-" | status | who | whom
WORKED = """
Velmar and Torland held talks in Costa. | CONSULT | occurred | Velmar, Torland |
Mira Castell met Jon Adler on 5 May 2031. | CONSULT | occurred | Mira Castell | Jon Adler
Mira Castell will visit Torland. | CONSULT | planned | Mira Castell | Torland
Mira Castell visited Torland. | CONSULT | occurred | Mira Castell | Torland
Mira Castell is to travel to Torland. | CONSULT | planned | Mira Castell | Torland
Mira Castell prepares for an official visit to Torland. | CONSULT | planned | Mira Castell | Torland
Jon Adler spoke at the Harbour Institute. | CONSULT | occurred | Jon Adler | Harbour Institute
Jon Adler addressed the Harbour Institute. | CONSULT | occurred | Jon Adler | Harbour Institute
Mira Castell phoned Jon Adler. | CONSULT | occurred | Mira Castell | Jon Adler
The dialogue between Velmar and Torland on 5 May 2031 was short. | CONSULT | occurred | Velmar, Torland |
Velmar and Torland held a joint exercise in Costa. | COOPERATE | occurred | Velmar, Torland |
Velmar is sharing intelligence with Torland. | COOPERATE | ongoing | Velmar | Torland
Velmar extradited Jon Adler. | COOPERATE | occurred | Velmar | Jon Adler
Velmar handed over Jon Adler to Torland. | COOPERATE | occurred | Velmar | Torland
Velmar has trained 200 Torland guards. | AID | occurred | Velmar | Torland
Velmar delivered weapons to Torland. | AID | occurred | Velmar | Torland
Velmar will provide money to Torland. | AID | planned | Velmar | Torland
Velmar donated trucks to Torland. | AID | occurred | Velmar | Torland
Velmar plans to give helicopters to Torland. | AID | planned | Velmar | Torland
Velmar signed an agreement with Torland. | AGREE | occurred | Velmar | Torland
Velmar and Torland adopted a joint declaration. | AGREE | occurred | Velmar, Torland |
Velmar ratified the treaty with Torland. | SUPPORT | occurred | Velmar | Torland
Velmar withdrew its troops from Torland. | RETREAT | occurred | Velmar | Torland
Velmar released prisoners. | RETREAT | occurred | Velmar |
The withdrawal by Velmar from Torland was slow. | RETREAT | occurred | Velmar | Torland
Velmar’s withdrawal from Torland was slow. | RETREAT | occurred | Velmar | Torland
Red Dawn declared a ceasefire. | RETREAT | occurred | Red Dawn |
Velmar imposed sanctions on Torland. | SANCTION | occurred | Velmar | Torland
Velmar designated Red Dawn. | SANCTION | occurred | Velmar | Red Dawn
Red Dawn ended its truce with Velmar. | SANCTION | occurred | Red Dawn | Velmar
Red Dawn’s termination of its ceasefire with Velmar surprised nobody. | SANCTION | occurred | Red Dawn | Velmar
Velmar expelled Jon Adler. | SANCTION | occurred | Velmar | Jon Adler
Velmar suspended aid to Torland. | SANCTION | occurred | Velmar | Torland
Velmar launched Operation Lantern. | MOBILIZE | occurred | Velmar |
Operation Lantern was approved by the government of Velmar. | MOBILIZE | occurred | Velmar |
Velmar deployed troops in Costa. | MOBILIZE | occurred | Velmar |
Mira Castell denied that troops had been sent to Costa. | MOBILIZE | denied | troops |
Velmar arrested Jon Adler. | COERCE | occurred | Velmar | Jon Adler
Jon Adler was arrested by Velmar. | COERCE | occurred | Velmar | Jon Adler
Mira Castell praised Velmar’s role in capturing Jon Adler. | COERCE | occurred | Velmar | Jon Adler
Velmar may deport Jon Adler. | COERCE | hypothetical | Velmar | Jon Adler
Velmar banned Red Dawn. | COERCE | occurred | Velmar | Red Dawn
Red Dawn attacked Velmar. | ASSAULT | occurred | Red Dawn | Velmar
Red Dawn allegedly attacked Velmar. | ASSAULT | alleged | Red Dawn | Velmar
Red Dawn hijacked a bus. | ASSAULT | occurred | Red Dawn |
Red Dawn’s dramatic train seizure shook Velmar. | ASSAULT | occurred | Red Dawn |
Red Dawn denied attacking Velmar. | ASSAULT | denied | Red Dawn | Velmar
Torland accused Velmar of attacking Red Dawn. | ASSAULT | alleged | Velmar | Red Dawn
Gunmen killed Jon Adler in Costa. | ASSAULT | occurred | Gunmen | Jon Adler
If Red Dawn attacked Velmar, war would follow. | ASSAULT | hypothetical | Red Dawn | Velmar
The students protested. | PROTEST | occurred | The students |
Velmar rejected the request of Torland. | REJECT | occurred | Velmar |
Velmar did not attack Torland. | - | | |
Velmar should train Torland. | - | | |
Mira Castell said that talks are important. | - | | |
Frequent meetings help Velmar and Torland. | - | | |
Attacks on civilians must stop, Mira Castell said. | - | | |
Velmar wants to visit Torland. | - | | |
There was a rise in attacks in Velmar. | - | | |
Counter-terrorism cooperation with Velmar matters. | - | | |
"""


@cache
def reader() -> RuleReader:
    return RuleReader(Tagger.from_table(TABLE.read_text(encoding="utf-8")))


def events_of(text: str) -> tuple[EventMention, ...]:
    names = [
        NameMention(span=Span(found.start(), found.end()), text=name, type=kind)
        for name, kind in NAMES.items()
        for found in re.finditer(re.escape(name), text)
    ]
    dates = [
        DateMention(span=Span(found.start(), found.end()), text=form, value=value)
        for form, value in DATES.items()
        for found in re.finditer(form, text)
    ]
    return find_events(reader().read(text), tuple(sorted(names, key=lambda n: n.span)), tuple(dates))


def rows() -> list[tuple[str, ...]]:
    return [tuple(cell.strip() for cell in line.split("|")) for line in WORKED.strip().splitlines()]


@pytest.mark.parametrize(("text", "type_", "status", "who", "whom"), rows())
def test_worked_sentence(text: str, type_: str, status: str, who: str, whom: str) -> None:
    found = events_of(text)
    if type_ == "-":
        assert found == ()
        return
    have = [(e.type, e.status, ", ".join(e.who), ", ".join(e.whom)) for e in found]
    assert (type_, status, who, whom) in have


def test_date_governs_its_own_clause() -> None:
    text = "Velmar arrested Jon Adler on 5 May 2031, following Red Dawn’s termination of its ceasefire with Velmar in November 2030."
    assert {e.type: e.date for e in events_of(text)} == {"COERCE": "2031-05-05", "SANCTION": "2030-11"}


def test_a_later_mention_joins() -> None:
    found = events_of("Red Dawn attacked Velmar on 5 May 2031.\n\nThe attack was condemned by Torland.")
    assert [(e.type, e.date) for e in found] == [("ASSAULT", "2031-05-05")]


WORDS = st.sampled_from([*NAMES, *DATES, *"attack attacked talks the of in by , . “ ” ( ) was will to denied that and held visit not".split()])


@settings(max_examples=150, deadline=None)
@given(st.lists(WORDS, max_size=40).map(" ".join) | st.text(max_size=200))
def test_never_fails_and_spans_are_exact(text: str) -> None:
    for event in events_of(text):
        assert event.type in EVENT_TYPES and event.status in STATUSES
        assert event.mode is None or event.mode in MODES[event.type]
        for span in (event.evidence, *event.trigger, *event.who_spans, *event.whom_spans):
            assert 0 <= span.start < span.end <= len(text)
        assert event.evidence.start <= event.trigger[0].start and event.trigger[-1].end <= event.evidence.end
