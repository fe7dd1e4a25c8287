"""Sentences, names and quotation marks → who said what: direct, indirect and mixed utterances.

In: a reading and its names and dates. Out: QuoteMentions in order. Surprising: a quotation that no cue governs belongs to
whoever spoke last, if its paragraph is little else than quotation or its sentence follows theirs.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import structs

from communique.annotate.acts import Voice, act_of, strongest
from communique.annotate.clauses import Clauses
from communique.annotate.direct import Quotations
from communique.annotate.parties import Parties
from communique.annotate.releases import Release
from communique.annotate.reported import Reported, find_reports
from communique.annotate.sourced import find_according
from communique.annotate.speakers import Memory
from communique.annotate.trees import Tree
from communique.lang.reader import Reading
from communique.model import DateMention, NameMention, QuoteMention, Span

_CONDITION = re.compile(r"\b(?:if|unless|provided that|on condition that)\b[^,.;]{5,120}")


def find_quotes(reading: Reading, names: Sequence[NameMention], dates: Sequence[DateMention] = (), house: str | None = None, *, essay: bool = False) -> tuple[QuoteMention, ...]:
    """Every utterance that the text reports of someone other than itself; `house` is the body whose statement it may print, an `essay` speaks for its author alone."""
    clauses, memory = Clauses(reading, Parties(tuple(names), reading.text)), Memory()
    quotations = Quotations(reading, clauses)
    release = Release(reading, names, quotations, memory, clauses, house, essay=essay)
    found: list[QuoteMention] = []
    for number, sentence in enumerate(reading.sentences):
        tree, here = clauses.tree(number), len(found)
        release.enter(number, tree)
        reports = find_reports(reading, number, tree, names, quotations.hidden(sentence), memory)
        for report in reports:
            mention = _utterance(reading, tree, report, quotations, clauses)
            if mention:
                found.append(mention)
        found[here:] = _relayed(found[here:], find_according(reading, tree, names, memory, clauses))
        release.read(number, tree, reports, found, here)
        quotations.loose(number, found, memory)
    return tuple(sorted((_dated(one, dates) for one in _distinct(found)), key=lambda one: (one.evidence.start, one.evidence.end)))


def _relayed(found: Sequence[QuoteMention], sourced: Sequence[QuoteMention]) -> list[QuoteMention]:
    """The utterances of a sentence; a source that only relays what another said goes into that one's chain."""
    out = [one for one in found if not any(_within(one, source) for outer in sourced for source in outer.source)]
    for outer in sourced:
        inner = next((one for one in out if _fills(one, outer) and one.speakers != outer.speakers), None)
        if inner is None:
            out.append(outer)
            continue
        for n, one in enumerate(out):
            if one.speakers == inner.speakers:
                out[n] = structs.replace(one, chain=(*one.chain, *outer.speakers))
    return out


def _within(one: QuoteMention, source: Span) -> bool:
    """Whether an utterance is no more than the words for a source: "statements made by an officer"."""
    return source.start <= one.evidence.start and one.evidence.end <= source.end


def _fills(inner: QuoteMention, outer: QuoteMention) -> bool:
    """Whether an utterance is, but for its own source and cue, all that another tells."""
    told = outer.content[0]
    return bool(inner.source) and inner.source[0].start - told.start < 12 and inner.evidence.end > told.start and inner.source[0].start >= told.start


def _utterance(reading: Reading, tree: Tree, report: Reported, quotations: Quotations, clauses: Clauses) -> QuoteMention | None:
    words = tree.words
    left, right = words[report.cue[0]].start, words[report.cue[-1]].end
    if report.own:
        left, right = min(left, report.source.span.start), max(right, report.source.span.end)
    direct = quotations.governed(report, tree, Span(left, right))
    if direct:
        contents, evidence = direct
        return _mention(clauses, tree, report, contents, evidence, "direct")
    if not report.content:
        return None
    spans = tree.runs(_without_relative(tree, report.content))
    if all(tree.words[n].tag == "PRP" for n in report.content):
        return None
    if not spans or report.clause and sum(len(reading.text[s.start : s.end].split()) for s in spans) < 2:
        return None
    form, spans = quotations.form_of(tree, report, spans)
    ends = min(left, spans[0].start), max(right, spans[-1].end)
    return _mention(clauses, tree, report, tuple(spans), Span(*ends), form)


def _without_relative(tree: Tree, content: tuple[int, ...]) -> tuple[int, ...]:
    """What is said less a pronoun that stands apart before the cue: "a matter that she said was under review"."""
    apart = len(content) > 1 and tree.words[content[0]].low in ("that", "which", "who") and content[1] > content[0] + 1
    return content[1:] if apart and tree.words[content[0]].tag in ("WDT", "WP") else content


def _mention(clauses: Clauses, tree: Tree, report: Reported, content: tuple[Span, ...], evidence: Span, form: str) -> QuoteMention:
    condition = _CONDITION.search(clauses.text(content))
    act = "assert" if report.lemma == "ask" and form == "direct" else report.act
    words, who = tree.words, report.source
    sides = tuple(side for one in who.speakers if (side := clauses.parties.side(one, who.roles)))
    voice = Voice(who.speakers, (*who.roles, *(r for one in who.speakers for r in clauses.parties.roles(one))), who.kind == "person", form == "direct", sides)
    return QuoteMention(
        evidence=evidence, content=content, cue=(Span(words[report.cue[0]].start, words[report.cue[-1]].end),), source=(who.span,) if report.own or words[0].start <= who.span.start < words[-1].end else (),
        speakers=report.source.speakers, speaker_roles=report.source.roles, form=form, act=act_of(act, report.lemma, content, clauses, voice),
        negated=report.negated, condition=condition.group() if condition else None, chain=report.chain, addressees=report.addressees,
    )  # fmt: skip


def _distinct(found: Sequence[QuoteMention]) -> list[QuoteMention]:
    """One mention for one stretch of content; of two with one speaker the act that asks or commits most stays."""
    kept: list[QuoteMention] = []
    for one in sorted(found, key=lambda m: (m.content[0].start, -(m.evidence.end - m.evidence.start))):
        near = range(len(kept) - 1, max(len(kept) - 6, -1), -1)
        same = next((n for n in near if _same(one, kept[n])), None)
        if same is None:
            kept.append(one)
        elif one.speakers == kept[same].speakers:
            kept[same] = structs.replace(kept[same], act=strongest(kept[same].act, one.act))
    return kept


def _same(one: QuoteMention, other: QuoteMention) -> bool:
    a, b = one.content[0], other.content[0]
    overlap = min(a.end, b.end) - max(a.start, b.start)
    return overlap > 0.8 * min(a.end - a.start, b.end - b.start) and one.form != "direct"


def _dated(one: QuoteMention, dates: Sequence[DateMention]) -> QuoteMention:
    """The date beside the cue, outside of what is said."""
    for date in dates:
        inside = one.evidence.start <= date.span.start and date.span.end <= one.evidence.end
        said = any(c.start <= date.span.start < c.end for c in one.content)
        if inside and not said and date.value and date.kind == "date":
            return structs.replace(one, date=date.value)
    return one
