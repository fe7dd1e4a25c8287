"""The cues of a sentence, each with its subject and whose words it reports.

In: a sentence with names and quotation marks. Out: `Reported`s in order. Surprising: a cue without a subject of its own
("…, and urged", "adding that") speaks for the last one that is not itself inside what someone said.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from communique.annotate.chunks import FINITE, Chunk, VerbGroup, noun_chunks, verb_groups
from communique.annotate.quotation_marks import Quoted
from communique.annotate.speakers import Memory, Source, remember, resolve, subject_after, subject_before
from communique.lang.en.cues import DOCUMENTS, LIGHT_VERBS, PARTICIPLE_CUES, REPORTING_VERBS, SPEECH_OBJECTS, Cue
from communique.lang.reader import Reading, Sentence, Word
from communique.model import NameMention, Span

NEEDS_CLAUSE = frozenset("say tell add note state remark mention comment continue reply respond answer write tweet post quip claim argue assert insist contend maintain".split())


class Reported(Struct, frozen=True):
    """A cue found in a sentence, with where its clause begins and whose words it reports."""

    sentence: int
    group: VerbGroup
    lemma: str
    act: str
    frames: str
    source: Source
    start: int  # offset where source or cue begins
    own_subject: bool
    inverted: bool


def find_reports(reading: Reading, number: int, sentence: Sentence, names: Sequence[NameMention], quoted: Sequence[Quoted], memory: Memory) -> list[Reported]:
    """Every cue of a sentence outside quotation marks."""
    words, chunks = sentence.words, noun_chunks(sentence)
    reports: list[Reported] = []
    floor = 0
    main: Source | None = None
    for group in verb_groups(sentence):
        head = words[group.head]
        if any(q.outer.start <= head.start < q.outer.end for q in quoted):
            continue
        cue = cue_of(words, group)
        participle = head.tag == "VBG" and group.first == group.head
        if cue is None or group.passive and not _quoted_as(words, group) or group.infinitive and not reports:
            floor = group.last if group.finite else floor
            if group.finite and main is None:
                main = _plain_subject(reading, sentence, chunks, group, names, memory)
                if main and main.kind == "body":
                    memory.body = main
            continue
        if not (group.finite or participle and head.low in PARTICIPLE_CUES or group.infinitive or head.tag in ("VBD", "VBN") and group.head == group.first):
            continue
        if head.tag == "VBN" and group.head == group.first and group.last < len(words) and words[group.last].low in ("of", "by", "as"):
            continue
        if words[group.first - 1].low == "who" and head.lemma == "ask" and group.last < len(words) and words[group.last].low == "not":
            continue
        if head.lemma in ("count", "tally") and not _documented(words, group):
            continue
        if group.negated and head.lemma not in ("believe", "think", "expect", "rule"):
            continue
        report = _report(reading, number, sentence, chunks, group, names, quoted, memory, reports, main, floor)
        floor = group.last
        if report:
            if not reports and not report.source.speakers[0].islower() or report.own_subject:
                remember(memory, report.source)
            reports.append(report)
    return reports


def cue_of(words: Sequence[Word], group: VerbGroup) -> Cue | None:
    """The cue that a verb group is, alone or with its object ("extended an invitation")."""
    lemma = words[group.head].lemma
    cue = REPORTING_VERBS.get(lemma)
    if lemma in LIGHT_VERBS:
        for word in words[group.last : group.last + 5]:
            if word.tag.startswith("NN") and word.lemma in SPEECH_OBJECTS:
                return Cue(SPEECH_OBJECTS[word.lemma], "n")
            if word.tag not in ("DT", "JJ", "PRP$", "NN", "NNP", "CD", "RB"):
                break
    if lemma == "call" and group.last < len(words) and words[group.last].low not in ("for", "on", "upon"):
        return Cue("assess", "n")
    if lemma == "continue":
        following = words[group.last].text if group.last < len(words) else "."
        return cue if following in (":", ".", ",", "“", '"') or words[group.first - 1].text in ("”", '"') else None
    return cue


def _documented(words: Sequence[Word], group: VerbGroup) -> bool:
    """Whether a document stands right before the verb: "the report counts 40 attacks"."""
    return any(word.low in DOCUMENTS for word in words[max(group.first - 2, 0) : group.first])


def _quoted_as(words: Sequence[Word], group: VerbGroup) -> bool:
    return words[group.head].lemma == "quote" and group.last < len(words) and words[group.last].low in ("as", "by")


def _plain_subject(
    reading: Reading, sentence: Sentence, chunks: Sequence[Chunk], group: VerbGroup, names: Sequence[NameMention], memory: Memory
) -> Source | None:
    reach = subject_before(sentence, chunks, group, 0)
    return resolve(reading, sentence, _span(sentence, reach), names, memory) if reach else None


def _report(
    reading: Reading, number: int, sentence: Sentence, chunks: Sequence[Chunk], group: VerbGroup, names: Sequence[NameMention],
    quoted: Sequence[Quoted], memory: Memory, reports: Sequence[Reported], main: Source | None, floor: int,
) -> Reported | None:  # fmt: skip
    """The cue that a verb group is with whose words it reports; no subject of its own means the last one's."""
    words = sentence.words
    head = words[group.head]
    cue = cue_of(words, group) or Cue("assert", "")
    participle = head.tag == "VBG"
    coordinated = group.first > 0 and words[group.first - 1].low in ("and", "but", "then") or group.infinitive
    inverted = False
    reach = None
    if not participle and not coordinated:
        after = subject_after(sentence, chunks, group)
        closes = any(q.outer.end <= words[group.first].start and not reading.text[q.outer.end : words[group.first].start].strip(" ,—-") for q in quoted)
        turned = group.first > 0 and words[group.first - 1].text in (",", "”", '"') and head.lemma in NEEDS_CLAUSE
        if after and (closes or turned and not any(w.tag in FINITE or w.low == "that" for w in words[after[1] :])):
            source = resolve(reading, sentence, _span(sentence, after), names, memory)
            if source:
                reach, inverted = after, True
        if reach is None:
            reach = subject_before(sentence, chunks, group, floor)
    source = resolve(reading, sentence, _span(sentence, reach), names, memory) if reach else None
    own = source is not None
    if source is None:
        if not (participle or coordinated or group.finite and reports and reach is None):
            return None
        outer = [r for r in reports if not any(o is not r and lies_inside(r, o, reports, sentence) for o in reports)]
        source = outer[-1].source if outer else main
        if source is None and participle:
            source = _later_subject(reading, sentence, chunks, group, names, memory)
    if source is None or not source.speakers:
        return None
    if participle and head.low not in PARTICIPLE_CUES:
        return None
    start = min(words[group.first].start, source.span.start) if own else words[group.first].start
    return Reported(number, group, head.lemma, cue.act, cue.frames, source, start, own, inverted)


def _later_subject(
    reading: Reading, sentence: Sentence, chunks: Sequence[Chunk], group: VerbGroup, names: Sequence[NameMention], memory: Memory
) -> Source | None:
    """The subject of the main clause after an opening participle: "Speaking of X, Khan …"."""
    for later in verb_groups(sentence):
        if later.first > group.first and later.finite:
            reach = subject_before(sentence, chunks, later, group.last)
            return resolve(reading, sentence, _span(sentence, reach), names, memory) if reach else None
    return None


def _span(sentence: Sentence, reach: tuple[int, int]) -> Span:
    return Span(sentence.words[reach[0]].start, sentence.words[reach[1] - 1].end)




def lies_inside(report: Reported, other: Reported, reports: Sequence[Reported], sentence: Sentence) -> bool:
    """Whether a cue stands in the clause that an earlier cue governs ("said that officials had told …")."""
    if other.group.first >= report.group.first or other.inverted:
        return False
    words = sentence.words
    lead = words[report.group.first - 1].text if report.group.first else ""
    first = next((i for i, w in enumerate(words) if w.start >= report.start), report.group.first)
    opener = words[first - 1].low if first else ""
    if words[report.group.head].tag == "VBG" and lead in (",", "and"):
        return False
    if not report.own_subject:
        return not (lead.lower() in ("and", "but", ",", "then") or report.group.infinitive)
    before = words[first - 2].text if first > 1 else ""
    return not (opener in ("while", "whereas", ";") or opener in ("and", "but") and before == "," or opener == ",")
