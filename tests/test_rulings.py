"""Rulings: applied, kept, found again under other ids, waiting where they fit nothing, taken back."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import fake_pipeline
import pytest
from contracts import validator
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec import structs

from communique import pipeline, record, tools
from communique.errors import CommuniqueError, UsageError
from communique.model import Actor, AnyLine, Article, Commitment, Difference, Entry, Event, Joined, Reading, Statement
from communique.record import Record
from communique.rulings import ACTIONS, Decision, applied, decide

PAGES = {
    "a.txt": "Olin said: we need 7 boats. Event: talks in Velmar. And so on.",
    "b.txt": "Olin said: seven boats are needed. Event: talks held in Velmar.",
    "c.txt": "Ms Olin said: no boats came. Also Brandt said: 40 trucks came.",
}


@pytest.fixture(autouse=True)
def toy_stages(monkeypatch: pytest.MonkeyPatch) -> None:
    fake_pipeline.install(monkeypatch.setattr)


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Record]:
    write_pages(tmp_path / "in")
    record.build(tmp_path / "r.db", [tmp_path / "in"])
    with Record.open(tmp_path / "r.db", write=True) as one:
        yield one


def write_pages(folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    for name, text in PAGES.items():
        (folder / name).write_text(fake_pipeline.page(f"Title {name}", text), encoding="utf-8")


def decision(action: str, *target: str, reason: str = "read it", at: str = "2031-05-01T10:00:00Z", **more: Any) -> Decision:
    return Decision(action=action, target=target, author="A. Reader", at=at, reason=reason, **more)


def only(lines: list[AnyLine], words: str) -> Any:
    found = [one for one in lines if words in one_text(one)]
    assert len(found) == 1, (words, found)
    return found[0]


def one_text(line: AnyLine) -> str:
    match line:
        case Statement():
            return line.content
        case Event():
            return line.summary
        case Article():
            return line.path
        case Actor():
            return line.name
    return line.id


def get(opened: Record, kind: str, words: str) -> Any:
    return only(list(opened.lines(kind)), words)


def exported(opened: Record) -> str:
    return "".join(opened.export())


def joined_anew(opened: Record) -> str:
    """The export after every line was made anew."""
    opened._store.set("derived", "")
    assert opened.add().joined
    return exported(opened)


# ------------------------------------------------------------------------------------------------- what each does


def test_confirmed_and_rejected_entries_say_so(opened: Record) -> None:
    opened.rule(decision("confirm", get(opened, "statement", "7 boats").id))
    opened.rule(decision("reject", get(opened, "event", "talks in").id))
    assert get(opened, "statement", "7 boats").review == "confirmed"
    assert get(opened, "event", "talks in").review == "rejected"
    assert joined_anew(opened) == exported(opened)


def test_a_corrected_entry_keeps_its_evidence(opened: Record) -> None:
    old = get(opened, "event", "talks in")
    opened.rule(decision("correct", old.id, fields={"type": "AGREE", "date": "2031-03", "who": ["Olin", "Brandt"]}))
    new = get(opened, "event", "talks in")
    assert (new.type, new.date, new.who, new.review) == ("AGREE", "2031-03", ("Olin", "Brandt"), "corrected")
    assert new.evidence == old.evidence


def test_numbers_may_be_given_as_text(opened: Record) -> None:
    figure = opened.lines("figure")[0]
    opened.rule(decision("correct", figure.id, fields={"value": "8"}))
    assert opened.line(figure.id).value == 8.0  # type: ignore[union-attr]


def test_an_added_entry_rests_on_exact_words(opened: Record) -> None:
    article = get(opened, "article", "a.txt")
    opened.rule(decision("add", article.id, kind="statement", quotes=("And so on.",), fields={"speaker_names": ["Olin"]}))
    new = get(opened, "statement", "And so on.")
    (evidence,) = new.evidence
    assert article.text[evidence.start : evidence.end] == evidence.quote == "And so on."
    assert (new.review, new.articles, new.witnesses, new.story) == ("added", 1, 1, article.story)


def test_merged_entries_are_one_with_all_evidence(opened: Record) -> None:
    one, other = get(opened, "statement", "7 boats"), get(opened, "statement", "seven boats")
    opened.rule(decision("merge", one.id, other.id))
    whole = opened.line(one.id)
    assert isinstance(whole, Statement) and opened.line(other.id) is None
    assert {e.quote for e in whole.evidence} == {e.quote for e in (*one.evidence, *other.evidence)}
    assert (whole.articles, whole.witnesses, whole.confidence) == (2, 2, 0.6)


def test_a_merged_entry_is_split_again(opened: Record) -> None:
    one, other = get(opened, "statement", "7 boats"), get(opened, "statement", "seven boats")
    opened.rule(decision("merge", one.id, other.id))
    opened.rule(decision("split", one.id, quotes=("seven boats are needed",)))
    halves = [line for line in opened.lines("statement") if isinstance(line, Statement) and line.content == one.content]
    assert {line.evidence for line in halves} == {one.evidence, other.evidence}
    assert all(line.witnesses == 1 for line in halves)


def test_a_renamed_actor_keeps_its_old_name_as_a_form(opened: Record) -> None:
    actor = get(opened, "actor", "Olin")
    opened.rule(decision("rename", actor.id, name="Ada Olin"))
    assert opened.line(actor.id) == structs.replace(actor, name="Ada Olin", aliases=("Ada Olin", "Olin"))
    assert opened.find("actor", actor="ada olin")


def test_merged_actors_are_one_everywhere(opened: Record) -> None:
    one, other = get(opened, "actor", "Brandt"), get(opened, "actor", "Olin")
    opened.rule(decision("merge", one.id, other.id))
    assert [line.id for line in opened.lines("actor")] == [one.id]
    assert {speaker for line in opened.lines("statement") for speaker in line.speakers} == {one.id}  # type: ignore[union-attr]
    whole = opened.line(one.id)
    assert isinstance(whole, Actor) and set(whole.aliases) == {"Brandt", "Olin"} and "A. Reader: read it" in whole.grounds[-1]
    opened.rule(decision("split", one.id, names=("Olin",)))
    said = {line.content: opened.line(line.speakers[0]).name for line in opened.lines("statement")}  # type: ignore[union-attr]
    assert said == {"we need 7 boats": "Olin", "seven boats are needed": "Olin", "no boats came": "Olin", "40 trucks came": "Brandt"}


def test_linked_articles_are_one_witness_and_unlinked_two(opened: Record) -> None:
    one, other = get(opened, "statement", "7 boats"), get(opened, "statement", "seven boats")
    opened.rule(decision("merge", one.id, other.id))
    a, b = get(opened, "article", "a.txt"), get(opened, "article", "b.txt")
    opened.rule(decision("link", a.id, b.id, relation="rewrite"))
    assert opened.line(one.id).witnesses == 1  # type: ignore[union-attr]
    lineage = opened.line(get(opened, "article", "b.txt").lineage)
    assert lineage.articles == tuple(sorted((a.id, b.id))) and lineage.links[0].relation == "rewrite"  # type: ignore[union-attr]
    opened.rule(decision("unlink", a.id, b.id))
    assert opened.line(one.id).witnesses == 2 and len(opened.lines("lineage")) == 3  # type: ignore[union-attr]
    assert joined_anew(opened) == exported(opened)


def test_what_followed_on_a_commitment_is_linked(opened: Record) -> None:
    article, event = get(opened, "article", "a.txt"), get(opened, "event", "talks held")
    opened.rule(decision("add", article.id, kind="commitment", quotes=("we need 7 boats",), fields={"type": "request"}))
    promise = opened.lines("commitment")[0].id
    opened.rule(decision("link", promise, event.id, relation="grants"))
    linked = opened.line(promise)
    assert isinstance(linked, Commitment) and (linked.status, linked.follow_ups[0].entry) == ("granted", event.id)
    opened.rule(decision("unlink", promise, event.id))
    assert opened.line(promise).status == "open"  # type: ignore[union-attr]


def test_an_explained_difference_says_what_explains_it() -> None:
    event = Event(id="e", evidence=(), articles=1, witnesses=1, confidence=1, type="AID", mode=None, who=(), whom=(), date=None, status="occurred", summary="s")
    one = Difference(id="d", about=("e",), field="date", readings=(Reading(value="2031", evidence=(), witnesses=1),), note="two dates")
    joined = Joined(events=(event,), differences=(one,))
    ruling, _ = decide(decision("confirm", "d"), structs.replace(joined, differences=(with_words(one),)))
    assert ruling.anchors[0].kind == "difference"
    explained = {line.id: line for line in decide(decision("explain", "d", reason="a time zone"), structs.replace(joined, differences=(with_words(one),)))[1]}
    assert explained["d"].review == "explained" and "a time zone" in explained["d"].note  # type: ignore[union-attr]
    with pytest.raises(UsageError, match="only differences"):
        decide(decision("explain", "e"), structs.replace(joined, events=(with_words(event),)))


def with_words(line: Any) -> Any:
    from communique.model import Evidence

    evidence = (Evidence(article="a", start=0, end=5, quote="Words"),)
    if isinstance(line, Difference):
        return structs.replace(line, readings=(structs.replace(line.readings[0], evidence=evidence),))
    return structs.replace(line, evidence=evidence)


def test_a_record_without_an_article_is_as_if_it_had_never_been_read(opened: Record, tmp_path: Path) -> None:
    opened.rule(decision("exclude", get(opened, "article", "c.txt").id, reason="satire"))
    (tmp_path / "in" / "c.txt").unlink()
    record.build(tmp_path / "without.db", [tmp_path / "in"])
    with Record.open(tmp_path / "without.db") as without:
        for kind in ("article", "statement", "actor", "event", "figure", "story", "lineage"):
            assert list(opened.lines(kind)) == list(without.lines(kind))
    assert [one.message for one in opened.problems()] == ["excluded from the record by A. Reader: satire"]


# ------------------------------------------------------------------------------------------------ what is refused


@pytest.mark.parametrize(
    ("given", "says"),
    [
        (decision("confirm", "statement-none"), "there is no line"), (decision("bless", "x"), "no action 'bless'"),
        (decision("merge", "S"), "takes 2 or more"), (decision("merge", "S", "S"), "one already"), (decision("merge", "S", "E"), "of one kind"),
        (decision("correct", "S"), "needs --set"), (decision("correct", "S", fields={"witnesses": 9}), "no field 'witnesses'"),
        (decision("correct", "E", fields={"type": "PARTY"}), "cannot be 'PARTY'"), (decision("correct", "E", fields={"date": "soon"}), "is no date"),
        (decision("correct", "E", fields={"summary": ["a"]}), "not what the field takes"), (decision("rename", "A"), "needs --name"),
        (decision("rename", "S", name="x"), "only actors, places and stories"), (decision("confirm", "A"), "only entries and differences"),
        (decision("link", "S", "E", relation="reprint"), "two articles are linked"), (decision("exclude", "S"), "only articles"),
        (decision("add", "P", kind="statement", quotes=("not there",)), "holds the words"), (decision("split", "S", quotes=("none",)), "no evidence"),
        (decision("add", "P", kind="event", quotes=("And so on.",)), "not what the field takes"), (decision("split", "A", names=("x",)), "on one side"),
        (decision("explain", "S"), "only differences"), (decision("confirm", "S", reason=" "), "author and reason"),
    ],
)  # fmt: skip
def test_what_cannot_be_carried_out_is_refused_and_not_kept(opened: Record, given: Decision, says: str) -> None:
    ids = {
        "S": get(opened, "statement", "7 boats").id, "E": get(opened, "event", "talks in").id, "A": get(opened, "actor", "Olin").id,
        "P": get(opened, "article", "a.txt").id,
    }  # fmt: skip
    with pytest.raises(UsageError, match=says):
        opened.rule(structs.replace(given, target=tuple(ids.get(one, one) for one in given.target)))
    assert not opened.lines("ruling")


def test_the_same_ruling_is_not_kept_twice(opened: Record) -> None:
    given = decision("confirm", get(opened, "statement", "7 boats").id)
    opened.rule(given)
    with pytest.raises(CommuniqueError, match="in the record already"):
        opened.rule(given)
    assert len(opened.lines("ruling")) == 1


# ---------------------------------------------------------------------------------------- surviving, waiting, undoing


def rulings_of_all_kinds(opened: Record) -> None:
    opened.rule(decision("confirm", get(opened, "statement", "7 boats").id))
    opened.rule(decision("reject", get(opened, "event", "talks in").id))
    opened.rule(decision("correct", get(opened, "statement", "trucks").id, fields={"act": "deny"}))
    opened.rule(decision("merge", get(opened, "statement", "seven boats").id, get(opened, "statement", "7 boats").id))
    opened.rule(decision("rename", get(opened, "actor", "Olin").id, name="Ada Olin"))
    opened.rule(decision("add", get(opened, "article", "a.txt").id, kind="statement", quotes=("And so on.",)))
    opened.rule(decision("link", get(opened, "article", "a.txt").id, get(opened, "article", "b.txt").id, relation="reprint"))


def essence(opened: Record) -> list[object]:
    """What the record says of entries, whatever their ids and offsets."""
    entries = [line for kind in ("statement", "event") for line in opened.lines(kind) if isinstance(line, Entry)]
    told = [(one_text(line), line.review, line.witnesses, sorted(e.quote for e in line.evidence), getattr(line, "act", "")) for line in entries]  # type: ignore[arg-type]
    return sorted(told) + sorted((line.name, line.aliases) for line in opened.lines("actor"))  # type: ignore[union-attr]


def test_rulings_survive_another_extraction_and_other_ids(opened: Record, monkeypatch: pytest.MonkeyPatch) -> None:
    rulings_of_all_kinds(opened)
    before, ids = essence(opened), {line.id for line in opened.lines("statement")}

    def extract(document: Any, kit: object) -> Any:
        article, problems = fake_pipeline.extract(document, kit)
        return structs.replace(article, id=f"{article.id}-2", text=f"By a reporter of ours. {article.text}"), problems

    monkeypatch.setattr(pipeline, "extract", extract)
    stamps = tools.stamps(opened.desk)
    monkeypatch.setattr(tools, "stamps", lambda desk, reader: structs.replace(stamps, extract="extract/2", read="read/2", join="join/2"))
    assert opened.add().reread == 3
    assert essence(opened) == before
    added = next(line.id for line in opened.lines("statement") if line.review == "added")  # type: ignore[union-attr]
    assert {line.id for line in opened.lines("statement")} & ids == {added}
    assert not opened.problems()


def test_whom_a_ruling_names_is_found_under_another_id_or_stands_by_name(opened: Record, monkeypatch: pytest.MonkeyPatch) -> None:
    event, olin, brandt = get(opened, "event", "talks in").id, get(opened, "actor", "Olin").id, get(opened, "actor", "Brandt").id
    opened.rule(decision("correct", event, fields={"who": [olin], "whom": [brandt]}))

    def join(articles: Any, annotations: Any, kit: object) -> Joined:
        joined = fake_pipeline.join(articles, annotations, kit)
        return structs.replace(joined, actors=tuple(structs.replace(one, id=f"{one.id}-2") for one in joined.actors if one.name == "Olin"))

    monkeypatch.setattr(pipeline, "join", join)
    joined_anew(opened)
    now = get(opened, "event", "talks in")
    assert (now.who, now.whom, now.review) == ((f"{olin}-2",), ("Brandt",), "corrected") and not opened.problems()


def test_a_ruling_that_fits_nothing_waits_and_is_applied_when_it_fits_again(opened: Record, monkeypatch: pytest.MonkeyPatch) -> None:
    ruling = opened.rule(decision("confirm", get(opened, "statement", "7 boats").id))
    monkeypatch.setattr(fake_pipeline, "SAID", re.compile(r"(Brandt) said: (no)"))
    joined_anew(opened)
    (problem,) = opened.problems()
    assert problem.where == ruling.id and "waits" in problem.message and "7 boats" in problem.message
    assert [one.state for one in opened.history()] == ["waits"]
    monkeypatch.undo()
    fake_pipeline.install(monkeypatch.setattr)
    joined_anew(opened)
    assert not opened.problems() and get(opened, "statement", "7 boats").review == "confirmed"


def test_a_ruling_does_not_go_to_another_entry_of_the_same_sentence(opened: Record, monkeypatch: pytest.MonkeyPatch) -> None:
    figure = next(one for one in opened.lines("figure") if one.counted == "trucks")  # type: ignore[union-attr]
    opened.rule(decision("reject", figure.id))
    monkeypatch.setattr(fake_pipeline, "COUNTED", re.compile(r"(\d)0 (\w+)"))
    joined_anew(opened)
    assert all(one.review == "unreviewed" for one in opened.lines("figure")) and len(opened.problems()) == 1  # type: ignore[union-attr]


def test_undoing_is_a_ruling_and_can_be_undone(opened: Record) -> None:
    before = [line for line in exported(opened).splitlines() if '"kind":"ruling"' not in line]
    statement = get(opened, "statement", "7 boats").id
    ruling = opened.rule(decision("reject", statement))
    undo = opened.undo(ruling.id, author="B. Reader", at="2031-05-02T10:00:00Z", reason="a mistake")
    assert [line for line in exported(opened).splitlines() if '"kind":"ruling"' not in line] == before
    with pytest.raises(UsageError, match="undone already"):
        opened.undo(ruling.id, author="B", at="2031-05-03", reason="again")
    with pytest.raises(UsageError, match="no ruling"):
        opened.undo("ruling-none", author="B", at="2031-05-03", reason="again")
    opened.undo(undo.id, author="B. Reader", at="2031-05-03T10:00:00Z", reason="it was right")
    assert opened.line(statement).review == "rejected"  # type: ignore[union-attr]
    assert [one.state for one in opened.history(statement)] == ["stands", "undone", "stands"]


def test_the_log_of_a_line_is_found_by_its_id_of_today(opened: Record) -> None:
    one, other = get(opened, "statement", "7 boats").id, get(opened, "statement", "seven boats").id
    first = opened.rule(decision("confirm", other))
    second = opened.rule(decision("merge", one, other))
    opened.rule(decision("confirm", get(opened, "statement", "trucks").id))
    assert [told.ruling.id for told in opened.history(one)] == [first.id, second.id]
    assert len(opened.history()) == 3


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_ruling_changes_the_lines_as_a_rebuild_does(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    folder = tmp_path_factory.mktemp("rulings")
    write_pages(folder / "in")
    record.build(folder / "r.db", [folder / "in"])
    with Record.open(folder / "r.db", write=True) as opened:
        for number in range(data.draw(st.integers(1, 6))):
            try:
                opened.rule(_drawn(opened, number, data))
            except UsageError:
                continue
        ruled = exported(opened)
        assert joined_anew(opened) == ruled
        contract = validator("record")
        for line in ruled.splitlines():
            contract.validate(json.loads(line))


def _drawn(opened: Record, number: int, data: st.DataObject) -> Decision:
    lines = [line for kind in ("statement", "event", "figure", "actor", "article") for line in opened.lines(kind)]
    action = data.draw(st.sampled_from(ACTIONS))
    count = 2 if action in ("merge", "link", "unlink") else 1
    target = [data.draw(st.sampled_from(lines)).id for _ in range(count)]
    return decision(
        action, *target, at=f"2031-05-0{number + 1}", name="Another", relation="rewrite", kind="event", quotes=("boats",), names=("Olin",),
        fields={"type": "AID"},
    )  # fmt: skip


def test_a_copy_of_the_rulings_rebuilds_the_record(opened: Record, tmp_path: Path) -> None:
    rulings_of_all_kinds(opened)
    record.build(tmp_path / "again.db", [tmp_path / "in"])
    with Record.open(tmp_path / "again.db", write=True) as again:
        for ruling in opened._store.rulings():
            again._store.add_ruling(ruling)
        again.add()
        assert exported(again) == exported(opened)


def test_applying_is_pure(opened: Record) -> None:
    joined = opened.joined()
    ruling, lines = decide(decision("confirm", get(opened, "statement", "7 boats").id), joined)
    assert applied(joined, ruling) == lines and opened.joined() == joined
