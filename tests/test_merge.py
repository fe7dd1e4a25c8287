"""Entries of small articles: order, evidence, witnesses, differences."""

from __future__ import annotations

import time

import pytest
from msgspec.structs import replace

from communique.link.actors import Linked
from communique.merge import Merged, events, merge_entries, times
from communique.model import (
    Annotation,
    Article,
    CommitmentMention,
    EventMention,
    Lineage,
    QuantityMention,
    QuoteMention,
    Span,
    Story,
)

FIRST = "“This operation aims to oppose and dismantle terrorist networks, requiring small arms,” Khan said."
SECOND = "“Pakistan has launched it to oppose and dismantle terrorist networks. For that we need small arms,” Khan said."


def quote(text: str) -> QuoteMention:
    end = text.index("”") + 1
    return QuoteMention(evidence=Span(0, len(text)), content=(Span(1, end - 1),), cue=(), source=(), speakers=("Masood Khan",), form="direct", act="assert")


def number(text: str, value: float, bound: str = "exact") -> QuantityMention:
    return QuantityMention(span=Span(0, 3), evidence=Span(0, len(text)), value=value, bound=bound, unit="count", counted="border guards trained")


def merged(texts: list[str], one_lineage: bool = False, **found: list[tuple]) -> Merged:
    articles = [Article(id=f"a{n}", path=f"{n}.txt", media_type="text/plain", sha256="", text=text, published=f"2024-01-0{n + 1}") for n, text in enumerate(texts)]
    ids = tuple(one.id for one in articles)
    annotations = [Annotation(article=one, reader="", sentences=(Span(0, len(texts[n])),), **{kind: rows[n] for kind, rows in found.items()}) for n, one in enumerate(ids)]
    lineages = [Lineage(id="l", articles=ids)] if one_lineage else [Lineage(id=f"l{one}", articles=(one,)) for one in ids]
    stories = [Story(id="s", label="", articles=ids, witnesses=len(lineages))]
    result = merge_entries(articles, annotations, Linked(), lineages, stories)
    assert result == merge_entries(articles[::-1], annotations[::-1], Linked(), lineages[::-1], stories)
    for kind in result[:4]:
        for entry in kind:
            for e in entry.evidence:
                assert e.quote == (articles[int(e.article[1:])].text or "")[e.start : e.end]
    return result


def test_rewording_in_a_lineage_is_one_statement_of_one_witness() -> None:
    statements, _, _, _, differences = merged([FIRST, SECOND], True, quotes=[(quote(FIRST),), (quote(SECOND),)])
    assert [(one.articles, one.witnesses) for one in statements] == [(2, 1)]
    assert [one.field for one in differences] == ["wording"]
    assert statements[0].differences == (differences[0].id,)


def test_same_words_in_two_lineages_are_two_witnesses_without_difference() -> None:
    statements, *_, differences = merged([FIRST, FIRST], quotes=[(quote(FIRST),), (quote(FIRST),)])
    assert [(one.witnesses, {e.wording for e in one.evidence}) for one in statements] == [(2, {"verbatim"})]
    assert not differences


def test_two_quotations_of_one_article_stay_two() -> None:
    text = FIRST + " " + SECOND
    second = QuoteMention(evidence=Span(len(FIRST) + 1, len(text)), content=(Span(len(FIRST) + 2, len(text) - 12),), cue=(), source=(), speakers=("Masood Khan",), form="direct", act="assert")
    assert len(merged([text], quotes=[(quote(text), second)])[0]) == 2


def test_figures_that_cannot_both_be_differ() -> None:
    texts = ["420 border guards have been trained in the valley since November.", "402 guards were trained in the valley since November."]
    *_, figures, differences = merged(texts, quantities=[(number(texts[0], 420, "over"),), (number(texts[1], 402),)])
    assert len(figures) == 2
    assert [{r.value for r in one.readings} for one in differences] == [{"more than 420", "402"}]


def test_rounding_and_bounds_are_no_difference() -> None:
    texts = ["About 400 guards.", "402 guards."]
    assert not merged(texts, quantities=[(number(texts[0], 400, "about"),), (number(texts[1], 402),)])[4]
    assert not merged(texts, quantities=[(number(texts[0], 400, "over"),), (number(texts[1], 402),)])[4]


def test_request_is_granted_later() -> None:
    texts = ["Orzhan asked Estmere for mountain radios.", "Estmere delivered mountain radios to Orzhan."]
    asked = CommitmentMention(evidence=Span(0, 41), action=(Span(25, 40),), type="request", by=("Orzhan",), to=("Estmere",), area="equipment")
    given = EventMention(evidence=Span(0, 43), trigger=(Span(8, 17),), type="AID", mode=None, who=("Estmere",), whom=("Orzhan",), status="occurred")
    _, commitments, events, _, _ = merged(texts, commitments=[(asked,), ()], events=[(), (given,)])
    assert [(one.status, one.follow_ups[0].entry) for one in commitments] == [("granted", events[0].id)]


def test_parts_that_miss_their_total_are_told() -> None:
    text = "The report counts 1,128 dead: 604 civilians, 233 members and 219 militants."
    rows = tuple(
        QuantityMention(span=Span(at, at + len(word)), evidence=Span(at, at + len(word)), value=float(word.replace(",", "")), bound="exact", unit="count", counted="dead")
        for word in ("1,128", "604", "233", "219")
        for at in [text.index(word)]
    )
    assert [one.note for one in merged([text], quantities=[rows])[4]] == ["604 + 233 + 219: the parts make 1,056, the total given is 1,128"]


def test_percentage_that_its_numbers_do_not_give_is_told() -> None:
    text = "Attacks rose to 412 in 2030 from 260 the year before, an increase of 48 per cent."
    rows = tuple(
        QuantityMention(span=Span(text.index(word), text.index(word) + len(word)), evidence=Span(0, len(text)), value=value, bound="exact", unit=unit, counted="attacks")
        for word, value, unit in (("412", 412, "count"), ("260", 260, "count"), ("48", 48, "percent"))
    )
    assert [one.note for one in merged([text], quantities=[rows])[4]] == ["from 260 to 412 is a change of 58 per cent, not 48"]


def test_a_thousand_copies_make_one_entry_each_soon() -> None:
    count, began = 1000, time.process_time()
    articles = [Article(id=f"a{n:04}", path=f"{n}.txt", media_type="text/plain", sha256="", text=FIRST) for n in range(count)]
    said = [Annotation(article=one.id, reader="", quotes=(quote(FIRST),), quantities=(replace(number(FIRST, 5.0), figure=True),)) for one in articles]
    lineage = Lineage(id="l", articles=tuple(one.id for one in articles))
    statements, _, _, figures, differences = merge_entries(articles, said, Linked(), [lineage], [Story(id="s", label="", articles=lineage.articles, witnesses=1)])
    assert [(one.articles, one.witnesses) for one in (*statements, *figures)] == [(count, 1)] * 2 and not differences
    assert time.process_time() - began < 10


@pytest.mark.parametrize(
    ("words", "summary"),
    [
        ("of Norland’s withdrawal from the strait", "Norland’s withdrawal from the strait"),
        ("following the end of\nthe ceasefire", "the end of the ceasefire"),
        ("since the last round in March, Norland has trained 300 guards", "since the last round in March, Norland has trained 300 guards"),
        ("to visit Sarn", "to visit Sarn"),
        ("to the envoy’s arrest", "the envoy’s arrest"),
    ],
)
def test_an_event_is_called_without_its_joint(words: str, summary: str) -> None:
    assert events._summary(words) == summary


def test_the_finest_date_is_the_one_of_the_fewest_days_not_the_longest_to_write() -> None:
    assert times.finest(["2024-03-11/2024-03-17", "2024-03-14", "2024", None]) == "2024-03-14"
    assert times.finest(["2024-01/..", "2024"]) == "2024"
