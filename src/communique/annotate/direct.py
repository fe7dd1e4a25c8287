"""Quotation marks and cues → which quotation a cue governs, and which none does.

In: a reading's quotations. Surprising: `Quotations` remembers which of them have found their cue; the one mutable thing of
this file, local to one reading.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from msgspec import structs

from communique.annotate.acts import Voice, act_of
from communique.annotate.clauses import Clauses
from communique.annotate.quotation_marks import Quoted, find_quoted
from communique.annotate.reported import Reported
from communique.annotate.speakers import Memory
from communique.annotate.trees import Tree
from communique.lang.en.cues import NEEDS_CLAUSE, REPORTING_VERBS
from communique.lang.en.inflection import lemma_of
from communique.lang.reader import Reading, Sentence
from communique.model import QuoteMention, Span

_FINITE = frozenset("VBD VBZ VBP MD".split())
_REACH = 160  # characters between two parts of one quotation
_RUNS_ON = re.compile(r"[\s,.;:—–-]*(?:while [^“\"]{0,80})?[\s,.]*")


class Quotations:
    """All quotations of a text and which of them are spoken for."""

    __slots__ = ("_clauses", "_reading", "_starts", "_taken", "all")

    def __init__(self, reading: Reading, clauses: Clauses):
        self._clauses = clauses
        self.all = find_quoted(reading)
        self._reading = reading
        self._starts = [q.outer.start for q in self.all]
        self._taken: set[int] = set()

    def hidden(self, sentence: Sentence) -> frozenset[int]:
        """The words of a sentence that stand within quotation marks."""
        near = self._near(sentence.span)
        return frozenset(n for n, w in enumerate(sentence.words) if any(q.outer.start <= w.start < q.outer.end for _, q in near))

    def _near(self, span: Span) -> list[tuple[int, Quoted]]:
        """Quotations that overlap a span or touch it."""
        first = max(bisect_left(self._starts, span.start - 3) - 1, 0)
        last = bisect_right(self._starts, span.end + 3)
        return [(n, self.all[n]) for n in range(first, last) if self.all[n].outer.end >= span.start - 3]

    def governed(self, report: Reported, tree: Tree, cue: Span) -> tuple[tuple[Span, ...], Span] | None:
        """The contents and evidence of a whole quotation that the cue closes or opens."""
        text = self._reading.text
        sentence = self._reading.sentences[report.sentence]
        for number, q in self._near(sentence.span):
            if number in self._taken or len(text[q.inner.start : q.inner.end].split()) < 2:
                continue
            if not _may_quote(report):
                return None
            if q.outer.end <= cue.start and not text[q.outer.end : cue.start].strip(" ,—–-\n") and self._closes(q, sentence, report, cue):
                return self._utterance(number, cue)
            if q.outer.start >= cue.end and self._opens(text, tree, cue, q):
                return self._utterance(number, cue)
        return None

    def _closes(self, q: Quoted, sentence: Sentence, report: Reported, cue: Span) -> bool:
        """Whether a quotation before a cue is the cue's: in its sentence, or before it where the cue has no content of its own."""
        if q.outer.end > sentence.span.start:
            return report.lemma in REPORTING_VERBS and _whole(self._reading.text, q)
        own = any(sentence.words[n].start > cue.end for n in report.content)
        return not own and report.lemma in NEEDS_CLAUSE

    def _opens(self, text: str, tree: Tree, cue: Span, q: Quoted) -> bool:
        gap = text[cue.end : q.outer.start]
        between = [w for w in tree.words if cue.end <= w.start < q.outer.start]
        if len(gap) > 160 or any(w.tag in _FINITE or w.low == "that" for w in between):
            return False
        led = gap.rstrip().endswith((":", ",")) or not gap.strip() or bool(between) and all(w.entity == "time" or w.tag in ("IN", "RB", "NN", "CD") for w in between) and len(between) < 4
        return led and _whole(text, q)

    def _utterance(self, number: int, cue: Span) -> tuple[tuple[Span, ...], Span]:
        """A direct utterance, with the quotations that run on after its cue in the same paragraph or over it."""
        text, numbers, here = self._reading.text, [number], self.all[number]
        end = max(cue.end, here.outer.end)
        for other in range(number + 1, len(self.all)):
            q = self.all[other]
            gap = text[end : q.outer.start] if q.outer.start >= end else ""
            same = q.outer.start >= end and "\n" not in gap and len(gap) < _REACH and (_RUNS_ON.fullmatch(gap) or self._rests(Span(end, q.outer.start), gap))
            runs_on = not here.closed and gap.strip() == ""
            if not (same or runs_on) or other in self._taken or self._has_cue_after(q):
                break
            numbers.append(other)
            end, here = q.outer.end, q
        before = number - 1
        while before >= 0 and before not in self._taken and not self.all[before].closed and not text[self.all[before].outer.end : self.all[before + 1].outer.start].strip():
            numbers.insert(0, before)
            before -= 1
        self._taken.update(numbers)
        spans = tuple(self.all[n].inner for n in numbers)
        return spans, Span(min(cue.start, self.all[numbers[0]].outer.start), max(end, cue.end))

    def _rests(self, span: Span, gap: str) -> bool:
        """Whether a cue’s sentence ends, with no other verb, before the next quotation: "she said, to murmurs of approval. “But …"."""
        if not gap.rstrip().endswith("."):
            return False
        tree, numbers = self._clauses.words((span,))
        return tree is not None and not any(tree.words[n].tag in _FINITE for n in numbers)

    def _has_cue_after(self, q: Quoted) -> bool:
        """Whether a reporting verb follows a quotation within a few words."""
        after = re.match(r"[,]?\s*((?:\w+\s+){0,4}?\w+)", self._reading.text[q.outer.end : q.outer.end + 80])
        sayings = [lemma_of(word.lower(), "VBD") for word in after.group(1).split()] if after and after.group(1)[:1].islower() else []
        following = self._reading.text[q.outer.end : q.outer.end + 80].split(".")[0]
        named = [lemma_of(word.lower(), "VBD") for word in re.findall(r"\w+", following)[:5]]
        return any(lemma in NEEDS_CLAUSE for lemma in (*sayings, *named))

    def form_of(self, tree: Tree, report: Reported, spans: list[Span]) -> tuple[str, list[Span]]:
        """The form of a reported clause by the quotation marks within it, and its spans with quotations made whole."""
        text = self._reading.text
        near = [(n, q) for n, q in self._near(Span(spans[0].start, spans[-1].end)) if any(s.start < q.inner.end and q.inner.start < s.end for s in spans)]
        if not near:
            return "indirect", spans
        words = tree.words
        outside = [n for n in report.content if words[n].text.isalnum() and not any(q.outer.start <= words[n].start < q.outer.end for _, q in near)]
        long = [q for _, q in near if len(text[q.inner.start : q.inner.end].split()) >= 2]
        telling = [n for n in report.content if words[n].tag.startswith(("JJ", "VB", "RB")) and any(q.inner.start <= words[n].start < q.inner.end for _, q in near)]
        if not long and not telling:
            return "indirect", spans
        self._taken.update(n for n, _ in near)
        end = max(spans[-1].end, near[-1][1].inner.end)
        last = Span(spans[-1].start, end) if near[-1][1].inner.end > spans[-1].start else spans[-1]
        return "mixed" if outside else "direct", [*spans[:-1], last]

    def loose(self, number: int, found: list[QuoteMention], memory: Memory) -> None:
        """Quotations that fill their paragraph, or follow what was said in it, under no cue of their own go on what was said last."""
        sentence, text = self._reading.sentences[number], self._reading.text
        paragraph = self._reading.paragraphs[sentence.paragraph]
        ends = sentence.span.end >= paragraph.end
        for index, q in self._near(sentence.span):
            if index in self._taken or not sentence.span.start <= q.outer.start < sentence.span.end and not (ends and paragraph.start <= q.outer.start < paragraph.end):
                continue
            if len(text[q.inner.start : q.inner.end].split()) < 5 or any(m.evidence.start <= q.outer.start and q.outer.end <= m.evidence.end + 2 for m in found[-12:]):
                continue
            fills = ends and q.outer.end - q.outer.start >= 0.6 * (paragraph.end - paragraph.start)
            follows = q.outer.start == sentence.span.start and q.inner.end > q.inner.start and text[q.inner.end - 1] in ".!?" and bool(found) and found[-1].evidence.start >= paragraph.start
            if (fills or follows) and (found or memory.last):
                self._taken.add(index)
                self._add_loose(index, q, found, memory)

    def _add_loose(self, index: int, q: Quoted, found: list[QuoteMention], memory: Memory) -> None:
        last = found[-1] if found else None
        if last and last.form == "direct" and index and not self.all[index - 1].closed and index - 1 in self._taken:
            found[-1] = structs.replace(last, content=(*last.content, q.inner), evidence=Span(last.evidence.start, q.outer.end))
            return
        speakers = last.speakers if last else memory.last.speakers if memory.last else ()
        found.append(QuoteMention(evidence=q.outer, content=(q.inner,), cue=(), source=(), speakers=speakers, form="direct", act=act_of("assert", "say", (q.inner,), self._clauses, Voice(speakers, quoted=True))))


def _may_quote(report: Reported) -> bool:
    """Whether the cue can stand before or after a whole quotation: "said", not "condemned"."""
    cue = REPORTING_VERBS.get(report.lemma)
    return report.lemma in NEEDS_CLAUSE or bool(cue and set(cue.frames) & {"t", "i"})


def _whole(text: str, q: Quoted) -> bool:
    """Whether a quotation is a sentence of its own rather than some words of one."""
    inner = text[q.inner.start : q.inner.end].strip()
    return inner[:1].isupper() or len(inner.split()) >= 6 or inner.endswith((",", "!", "?")) and text.islower()
