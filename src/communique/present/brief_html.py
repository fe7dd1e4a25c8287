"""The record → a briefing of one HTML file: sentences, each with its witnesses and numbered notes to the exact words.

In: a Joined and its Desk. Out: the page's text, the same bytes for the same record. Surprising: no prose is made up.
A sentence is the entry's own words in a fixed pattern, and a note is one piece of evidence, numbered where it is first
used; two sentences that rest on the same words share the note.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from msgspec import Struct

from communique.model import Article, Commitment, Desk, Difference, Entry, Event, Evidence, Figure, Joined, Statement
from communique.present.page.board import board, by_time, read_until
from communique.present.page.dates import period, when
from communique.present.page.follow import gap_words
from communique.present.page.index import Index, evidence_of
from communique.present.page.sections import figures, speakers
from communique.present.page.template import finish, policy, source, template
from communique.present.page.words import (
    ACTS,
    COMMITMENT_STATES,
    COMMITMENT_TYPES,
    FOLLOW_UPS,
    STATUSES,
    count_words,
    figure_words,
)

Numbering = Callable[[Iterable[Evidence]], tuple[int, ...]]
"""Gives each piece of evidence the number of its note."""


class Sentence(Struct, frozen=True, kw_only=True):
    """One thing that the record says: when or who, what, what more is known, its witnesses and its notes."""

    head: str
    text: str
    tail: str
    witnesses: str
    notes: tuple[int, ...]


class Part(Struct, frozen=True, kw_only=True):
    """A heading and its sentences, or what to say when there are none."""

    title: str
    sentences: tuple[Sentence, ...]
    silence: str


class Note(Struct, frozen=True, kw_only=True):
    """A piece of evidence with the article that it stands in."""

    number: int
    article: Article | None
    evidence: Evidence


def render_brief_html(joined: Joined, desk: Desk) -> str:
    """The briefing of a record as one HTML file, ready to print."""
    index = Index(joined, desk)
    notes: dict[tuple[str, int, int], int] = {}
    shown = parts(index, lambda evidence: _numbered(notes, evidence))
    style = source("brief.css")
    page = template("brief.html").render(
        desk=desk,
        joined=joined,
        parts=shown,
        notes=_notes(index, notes),
        until=read_until(index),
        style=style,
        policy=policy(style),
    )
    return finish(page)


def parts(index: Index, number: Numbering) -> list[Part]:
    """The whole briefing, part by part; `number` gives each piece of evidence its note."""
    told = board(index)
    areas = [one for area in told.areas for one in area.commitments]
    deeds = by_time(one for one in index.joined.events if one.type != "CONSULT")
    talks = by_time(one for one in index.joined.events if one.type == "CONSULT")
    said = [one for speaker in speakers(index) for one in speaker.statements]
    return [
        _part("Talks", [_event(index, one, number) for one in talks], "No talks are reported."),
        _part(
            "Requests, pledges, assurances, proposals",
            [_commitment(index, one, number) for one in areas],
            "None is reported.",
        ),
        _part("What was done", [_event(index, one, number) for one in deeds], "No other event is reported."),
        _part("Figures", [_figure(index, one, number) for one in figures(index)], "No figure is reported."),
        _part("What was said", [_statement(index, one, number) for one in said], "No statement is reported."),
        _part(
            "Where reports differ",
            [_difference(one, number) for one in index.joined.differences],
            "No two readings disagree.",
        ),
    ]


def _part(title: str, sentences: Sequence[Sentence], silence: str) -> Part:
    return Part(title=title, sentences=tuple(sentences), silence=silence)


def _event(index: Index, one: Event, number: Numbering) -> Sentence:
    place = f"in {index.place_ref(one.place).name}" if one.place else ""
    status = STATUSES.get(one.status, one.status) if one.status != "occurred" else ""
    return _sentence(one, when(one.date), one.summary, (status, place), number)


def _commitment(index: Index, one: Commitment, number: Numbering) -> Sentence:
    parties = _names(index, one.by) + (f" to {_names(index, one.to)}" if one.to else "")
    head = f"{COMMITMENT_TYPES.get(one.type, one.type)}{', ' + parties if parties else ''}"
    state = COMMITMENT_STATES.get(one.status, one.status)
    if one.status == "open":
        state += f": {gap_words(one)}"
    steps = [f"{FOLLOW_UPS.get(step.relation, step.relation)} {index.ref(step.entry).name}" for step in one.follow_ups]
    return _sentence(one, head, one.action, (one.date and when(one.date) or "", state, *steps), number)


def _figure(index: Index, one: Figure, number: Numbering) -> Sentence:
    share = f"share of {one.share_of}" if one.share_of else ""
    place = index.place_ref(one.place).name if one.place else ""
    counted = f"counted by {index.ref(one.compiler).name}" if one.compiler else "who counted is not said"
    told = (share, place, period(one.period), one.comparison or "", counted)
    return _sentence(one, figure_words(one), one.counted, told, number)


def _statement(index: Index, one: Statement, number: Numbering) -> Sentence:
    names = ", ".join(ref.name for ref in index.speakers(one))
    content = one.content.strip('“”"«» ')
    text = f"“{content}”" if one.form == "direct" else one.content
    chain = f"through {_names(index, one.chain)}" if one.chain else ""
    negated = "negated" if one.negated else ""
    return _sentence(
        one,
        f"{names} {ACTS.get(one.act, (one.act,))[0]}",
        text,
        (when(one.date) if one.date else "", chain, negated),
        number,
    )


def _difference(one: Difference, number: Numbering) -> Sentence:
    values = tuple(
        f"{reading.value} ({count_words(reading.witnesses, 'witness', 'witnesses')})" for reading in one.readings
    )
    evidence = [piece for reading in one.readings for piece in reading.evidence]
    return Sentence(head="", text=one.note, tail=" | ".join(values), witnesses="", notes=number(evidence))


def _sentence(entry: Entry, head: str, text: str, more: Iterable[str], number: Numbering) -> Sentence:
    review = "" if entry.review == "unreviewed" else f"{entry.review} by a person"
    tail = "; ".join(part for part in (*more, review) if part)
    told = count_words(entry.witnesses, "witness", "witnesses")
    if entry.articles != entry.witnesses:
        told += f", {count_words(entry.articles, 'article', 'articles')}"
    return Sentence(head=head, text=text, tail=tail, witnesses=told, notes=number(entry.evidence))


def _names(index: Index, ids: Iterable[str]) -> str:
    return ", ".join(ref.name for ref in index.refs(ids))


def _numbered(notes: dict[tuple[str, int, int], int], evidence: Iterable[Evidence]) -> tuple[int, ...]:
    keys = ((one.article, one.start, one.end) for one in evidence)
    return tuple(dict.fromkeys(notes.setdefault(key, len(notes) + 1) for key in keys))


def _notes(index: Index, numbers: dict[tuple[str, int, int], int]) -> list[Note]:
    lines = (*index.entries, *index.joined.differences)
    known = {(one.article, one.start, one.end): one for line in lines for one in evidence_of(line)}
    return [Note(number=number, article=index.article(key[0]), evidence=known[key]) for key, number in numbers.items()]
