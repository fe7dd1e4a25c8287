"""Sentences, names and quotation marks → who said what: direct, indirect and mixed utterances.

In: a reading and its names and dates. Out: QuoteMentions in order. Surprising: the sentences are read twice over, first
for cues (`reported`), then for what each cue governs (`content`); a quotation that no cue governs belongs to whoever
spoke last, if its paragraph is little else than quotation.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import structs

from communique.annotate.acts import act_of
from communique.annotate.chunks import verb_groups
from communique.annotate.content import content_of
from communique.annotate.quotation_marks import Quoted, find_quoted
from communique.annotate.reported import Reported, cue_of, find_reports, lies_inside
from communique.annotate.sourced import find_according
from communique.annotate.speakers import Memory
from communique.lang.en.cues import REPORTING_NOUNS
from communique.lang.reader import Reading, Sentence
from communique.model import DateMention, NameMention, QuoteMention, Span

_SKIP_AFTER = re.compile(r"\s*(?:,\s*)?(?:(?:on|in|at|to|during|from|late|early|earlier|yesterday|today|also|later)\b[^“”\"]{0,90}?)?[,:]?\s*$", re.I)


def find_quotes(reading: Reading, names: Sequence[NameMention], dates: Sequence[DateMention] = ()) -> tuple[QuoteMention, ...]:
    """Every utterance that the text reports of someone other than itself."""
    quoted = find_quoted(reading)
    memory = Memory()
    found: list[QuoteMention] = []
    taken: set[int] = set()
    for number, sentence in enumerate(reading.sentences):
        reports = find_reports(reading, number, sentence, names, quoted, memory)
        for report in reports:
            mention = _utterance(reading, sentence, report, reports, quoted, taken, found, names)
            if mention:
                found.append(mention)
        found += find_according(reading, sentence, names, memory)
        found = _loose_quotes(reading, sentence, quoted, taken, found, memory)
    return tuple(sorted((_dated(one, dates) for one in _distinct(found)), key=lambda one: (one.evidence.start, one.evidence.end)))




def _utterance(
    reading: Reading, sentence: Sentence, report: Reported, reports: Sequence[Reported], quoted: Sequence[Quoted], taken: set[int],
    found: Sequence[QuoteMention], names: Sequence[NameMention],
) -> QuoteMention | None:  # fmt: skip
    direct = _direct(reading, sentence, report, quoted, taken)
    if direct:
        return direct
    if any(o is not report and lies_inside(report, o, reports, sentence) for o in reports):
        return None
    if _glosses(sentence, report, found):
        return None
    content = content_of(reading, sentence, report, reports, quoted)
    if content is None:
        return None
    return _relayed(reading, _indirect(reading, report, content, quoted, sentence), names)


def _glosses(sentence: Sentence, report: Reported, found: Sequence[QuoteMention]) -> bool:
    """A participle by which the outlet leads up to an utterance, or sums up a quotation: "…,” he said, highlighting …"."""
    opening = report.group.first == 0 and sentence.words[0].tag == "VBG" and report.act == "assert"
    if opening and any(g.first > 0 and sentence.words[g.head].tag != "VBG" and cue_of(sentence.words, g) for g in verb_groups(sentence)):
        return True
    if sentence.words[report.group.head].tag != "VBG" or report.lemma not in ("highlight", "underscore", "underline", "emphasize", "emphasise", "stress", "express"):
        return False
    return bool(found) and found[-1].form == "direct" and sentence.span.start < found[-1].evidence.end <= report.start + 3


def _relayed(reading: Reading, mention: QuoteMention, names: Sequence[NameMention]) -> QuoteMention:
    """Speech within speech, "he clarified the minister’s assurance that …": the inner speaker's, with the outer in the chain."""
    content = Span(mention.cue[0].end, mention.content[0].end)
    match = re.match(r"[^.;]{0,80}?[’']s? (?:\w+ )?(\w+) (?:that|to)\s+", reading.text[content.start : content.end])
    noun = match.group(1).lower().removesuffix("s") if match else ""
    if not match or noun not in REPORTING_NOUNS:
        return mention
    inner = [n for n in names if content.start <= n.span.start < content.start + match.start(1) and n.type not in ("place",)]
    if not inner:
        return mention
    said = Span(content.start + match.end(), content.end)
    return structs.replace(
        mention, speakers=(inner[-1].refers or inner[-1].text,), speaker_roles=(inner[-1].role,) if inner[-1].role else (),
        chain=mention.speakers, act=REPORTING_NOUNS[noun], content=(said,), source=(inner[-1].span,),
    )  # fmt: skip


def _direct(reading: Reading, sentence: Sentence, report: Reported, quoted: Sequence[Quoted], taken: set[int]) -> QuoteMention | None:
    """A whole quotation that the cue closes or opens."""
    words, text = sentence.words, reading.text
    left = min(report.start, words[report.group.first].start)
    right = max(words[report.group.last - 1].end, report.source.span.end if report.own_subject else 0)
    for number, q in enumerate(quoted):
        if number in taken or len(text[q.inner.start : q.inner.end].split()) < 3:
            continue
        if q.outer.end <= left and not text[q.outer.end : left].strip(" ,—–-") and q.outer.end > sentence.span.start:
            return _quotation(reading, report, [number], quoted, taken, right)
        gap = text[right : q.outer.start] if q.outer.start >= right else None
        near = gap is not None and q.outer.start <= sentence.span.end + 3
        if near and gap is not None and (gap.rstrip().endswith((":", ",")) or not gap.strip()) and (_SKIP_AFTER.match(gap) or gap.rstrip().endswith(":") and len(gap.split()) <= 7):
            if _whole(text, q):
                return _quotation(reading, report, [number], quoted, taken, right)
    return None


def _whole(text: str, q: Quoted) -> bool:
    """Whether a quotation is a sentence of its own rather than some words of one."""
    inner = text[q.inner.start : q.inner.end].strip()
    return inner[:1].isupper() or len(inner.split()) >= 8


def _quotation(reading: Reading, report: Reported, numbers: list[int], quoted: Sequence[Quoted], taken: set[int], right: int) -> QuoteMention:
    """A direct utterance, with the quotations that run on after its cue in the same paragraph or over it."""
    text = reading.text
    here = quoted[numbers[0]]
    end = max(right, here.outer.end)
    for number in range(numbers[0] + 1, len(quoted)):
        q = quoted[number]
        gap = text[end : q.outer.start] if q.outer.start >= end else ""
        same = "\n" not in gap and re.fullmatch(r"[\s,.;:—–-]*(?:while [^“\"]{0,80})?[\s,.]*", gap) and q.outer.start >= end
        runs_on = not here.closed and gap.strip() == ""
        if not (same or runs_on) or number in taken or _has_cue_after(text, q):
            break
        numbers.append(number)
        end, here = q.outer.end, q
    before = [n for n in range(numbers[0] - 1, -1, -1) if n not in taken and not text[quoted[n].outer.end : quoted[numbers[0]].outer.start].strip() and not quoted[n].closed]
    numbers = sorted([*numbers, *before[:1]])
    taken.update(numbers)
    spans = tuple(quoted[n].inner for n in numbers)
    start = min(report.start, quoted[numbers[0]].outer.start)
    return _mention(reading, report, spans, Span(start, max(end, right)), "direct")


def _has_cue_after(text: str, q: Quoted) -> bool:
    return bool(re.match(r"[,]?\s*(?:\w+\s+){0,4}(?:said|says|added|told|noted|stated|asked|argued|warned|insisted|declared|wrote|explained|continued|replied|according)\b", text[q.outer.end : q.outer.end + 80]))


def _indirect(reading: Reading, report: Reported, content: Span, quoted: Sequence[Quoted], sentence: Sentence) -> QuoteMention:
    inside = [q for q in quoted if content.start <= q.outer.start and q.outer.end <= content.end + 2 and len(reading.text[q.inner.start : q.inner.end].split()) >= 2]
    start = min(report.start, content.start)
    end = max(content.end, report.source.span.end if report.own_subject else 0, sentence.words[report.group.last - 1].end)
    for q in inside:
        end = max(end, q.outer.end)
    whole = len(inside) == 1 and inside[0].outer.start - content.start <= 6 and content.end - inside[0].outer.end <= 2 and content.start >= report.start
    form = "direct" if whole and _whole(reading.text, inside[0]) else "mixed" if inside else "indirect"
    return _mention(reading, report, (content,), Span(start, end), form)


def _mention(reading: Reading, report: Reported, content: tuple[Span, ...], evidence: Span, form: str) -> QuoteMention:
    sentence = reading.sentences[report.sentence]
    cue = Span(sentence.words[report.group.first].start, sentence.words[report.group.last - 1].end)
    said = " ".join(reading.text[s.start : s.end] for s in content)
    condition = re.search(r"\b(?:if|unless|provided that|on condition that)\b[^,.;]{5,120}", said)
    return QuoteMention(
        evidence=evidence, content=content, cue=(cue,), source=(report.source.span,) if report.own_subject else (),
        speakers=report.source.speakers, speaker_roles=report.source.roles, form=form, act=act_of(report.act, report.lemma, said),
        negated=report.group.negated, condition=condition.group() if condition else None,
    )  # fmt: skip




def _loose_quotes(reading: Reading, sentence: Sentence, quoted: Sequence[Quoted], taken: set[int], found: list[QuoteMention], memory: Memory) -> list[QuoteMention]:
    """Quotations that fill their paragraph under no cue of their own go on what was said last."""
    paragraph = reading.paragraphs[sentence.paragraph]
    if sentence.span.end < paragraph.end or not memory.last:
        return found
    for number, q in enumerate(quoted):
        if number in taken or not paragraph.start <= q.outer.start < paragraph.end:
            continue
        if any(m.evidence.start <= q.outer.start and q.outer.end <= m.evidence.end + 2 for m in found):
            continue
        size = q.outer.end - q.outer.start
        if size < 0.6 * (paragraph.end - paragraph.start) or len(reading.text[q.inner.start : q.inner.end].split()) < 5:
            continue
        taken.add(number)
        speakers = found[-1].speakers if found else memory.last.speakers
        said = reading.text[q.inner.start : q.inner.end]
        if found and found[-1].form == "direct" and number and not quoted[number - 1].closed and number - 1 in taken:
            last = found[-1]
            found = [*found[:-1], structs.replace(last, content=(*last.content, q.inner), evidence=Span(last.evidence.start, q.outer.end))]
        else:
            found = [*found, QuoteMention(evidence=q.outer, content=(q.inner,), cue=(), source=(), speakers=speakers, form="direct", act=act_of("assert", "say", said))]
    return found


def _distinct(found: Sequence[QuoteMention]) -> list[QuoteMention]:
    """One mention for one stretch of content."""
    kept: list[QuoteMention] = []
    for one in sorted(found, key=lambda m: (-(m.evidence.end - m.evidence.start), m.evidence.start)):
        if not any(_same(one, other) for other in kept):
            kept.append(one)
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
