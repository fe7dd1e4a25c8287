"""Sentences, names and quotation marks → who said what: direct, indirect and mixed utterances.

In: a reading and its names and dates. Out: QuoteMentions in order. Surprising: the sentences are read twice over, first
for cues (each with its subject), then for what each cue governs; a quotation that no cue governs belongs to whoever
spoke last, if its paragraph is little else than quotation.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct, structs

from communique.annotate.acts import act_of
from communique.annotate.chunks import FINITE, VerbGroup, noun_chunks, verb_groups
from communique.annotate.quotation_marks import Quoted, find_quoted
from communique.annotate.speakers import Memory, Source, remember, resolve, subject_after, subject_before
from communique.lang.en.cues import (
    DOCUMENTS,
    LIGHT_VERBS,
    PARTICIPLE_CUES,
    REPORTING_NOUNS,
    REPORTING_VERBS,
    SPEECH_OBJECTS,
    WEAK_VERBS,
    Cue,
)
from communique.lang.reader import Reading, Sentence, Word
from communique.model import DateMention, NameMention, QuoteMention, Span

_NEEDS_CLAUSE = frozenset("say tell add note state remark mention comment continue reply respond answer write tweet post quip claim argue assert insist contend maintain".split())
_SKIP_AFTER = re.compile(r"\s*(?:,\s*)?(?:(?:on|in|at|to|during|from|late|early|earlier|yesterday|today|also|later)\b[^“”\"]{0,90}?)?[,:]?\s*$", re.I)
_ANYONE = frozenset("say tell urge ask add pledge vow accuse deny announce warn condemn".split())


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


def find_quotes(reading: Reading, names: Sequence[NameMention], dates: Sequence[DateMention] = ()) -> tuple[QuoteMention, ...]:
    """Every utterance that the text reports of someone other than itself."""
    quoted = find_quoted(reading)
    memory = Memory()
    found: list[QuoteMention] = []
    taken: set[int] = set()
    for number, sentence in enumerate(reading.sentences):
        reports = _cues(reading, number, sentence, names, quoted, memory)
        for report in reports:
            mention = _utterance(reading, sentence, report, reports, quoted, taken, found, names)
            if mention:
                found.append(mention)
        found += _according(reading, sentence, names, memory)
        found = _loose_quotes(reading, sentence, quoted, taken, found, memory)
    return tuple(sorted((_dated(one, dates) for one in _distinct(found)), key=lambda one: (one.evidence.start, one.evidence.end)))


# ------------------------------------------------------------------------------------------------------- cues


def _cues(reading: Reading, number: int, sentence: Sentence, names: Sequence[NameMention], quoted: Sequence[Quoted], memory: Memory) -> list[Reported]:
    words, chunks = sentence.words, noun_chunks(sentence)
    reports: list[Reported] = []
    floor = 0
    main: Source | None = None
    for group in verb_groups(sentence):
        head = words[group.head]
        if any(q.outer.start <= head.start < q.outer.end for q in quoted):
            continue
        cue = _cue_of(words, group)
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


def _cue_of(words: Sequence[Word], group: VerbGroup) -> Cue | None:
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


def _plain_subject(reading: Reading, sentence: Sentence, chunks, group: VerbGroup, names, memory: Memory) -> Source | None:  # type: ignore[no-untyped-def]
    reach = subject_before(sentence, chunks, group, 0)
    return resolve(reading, sentence, _span(sentence, reach), names, memory) if reach else None


def _report(reading, number, sentence, chunks, group, names, quoted, memory, reports, main, floor) -> Reported | None:  # type: ignore[no-untyped-def]
    words = sentence.words
    head = words[group.head]
    cue = _cue_of(words, group) or Cue("assert", "")
    participle = head.tag == "VBG"
    coordinated = group.first > 0 and words[group.first - 1].low in ("and", "but", "then") or group.infinitive
    inverted = False
    reach = None
    if not participle and not coordinated:
        after = subject_after(sentence, chunks, group)
        closes = any(q.outer.end <= words[group.first].start and not reading.text[q.outer.end : words[group.first].start].strip(" ,—-") for q in quoted)
        turned = group.first > 0 and words[group.first - 1].text in (",", "”", '"') and head.lemma in _NEEDS_CLAUSE
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
        outer = [r for r in reports if not any(o is not r and _inside(r, o, reports, sentence) for o in reports)]
        source = outer[-1].source if outer else main
        if source is None and participle:
            source = _later_subject(reading, sentence, chunks, group, names, memory)
    if source is None or not source.speakers:
        return None
    if participle and head.low not in PARTICIPLE_CUES:
        return None
    start = min(words[group.first].start, source.span.start) if own else words[group.first].start
    return Reported(number, group, head.lemma, cue.act, cue.frames, source, start, own, inverted)


def _later_subject(reading, sentence, chunks, group, names, memory) -> Source | None:  # type: ignore[no-untyped-def]
    """The subject of the main clause after an opening participle: "Speaking of X, Khan …"."""
    for later in verb_groups(sentence):
        if later.first > group.first and later.finite:
            reach = subject_before(sentence, chunks, later, group.last)
            return resolve(reading, sentence, _span(sentence, reach), names, memory) if reach else None
    return None


def _span(sentence: Sentence, reach: tuple[int, int]) -> Span:
    return Span(sentence.words[reach[0]].start, sentence.words[reach[1] - 1].end)


# ------------------------------------------------------------------------------------------------- utterances


def _utterance(reading, sentence, report, reports, quoted, taken, found, names) -> QuoteMention | None:  # type: ignore[no-untyped-def]
    direct = _direct(reading, sentence, report, quoted, taken)
    if direct:
        return direct
    if any(o is not report and _inside(report, o, reports, sentence) for o in reports):
        return None
    if _glosses(sentence, report, found):
        return None
    content = _content(reading, sentence, report, reports, quoted)
    if content is None:
        return None
    return _relayed(reading, _indirect(reading, report, content, quoted, sentence), names)


def _glosses(sentence: Sentence, report: Reported, found: Sequence[QuoteMention]) -> bool:
    """A participle by which the outlet leads up to an utterance, or sums up a quotation: "…,” he said, highlighting …"."""
    opening = report.group.first == 0 and sentence.words[0].tag == "VBG" and report.act == "assert"
    if opening and any(g.first > 0 and sentence.words[g.head].tag != "VBG" and _cue_of(sentence.words, g) for g in verb_groups(sentence)):
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


def _inside(report: Reported, other: Reported, reports: Sequence[Reported], sentence: Sentence) -> bool:
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


def _content(reading: Reading, sentence: Sentence, report: Reported, reports: Sequence[Reported], quoted: Sequence[Quoted]) -> Span | None:
    words = sentence.words
    end = _content_end(sentence, report, reports)
    after = report.source.span.end if report.inverted else words[report.group.last - 1].end
    first = next((i for i, w in enumerate(words) if w.start >= after), len(words))
    last = next((i for i, w in enumerate(words) if w.start >= end), len(words))
    rest = words[first:last]
    if _inserted(words, report):
        return sentence.span
    if report.lemma == "tell" and len(rest) <= 5 and not any(w.tag in FINITE for w in rest):
        return _before(reading, sentence, report)
    if _closes_sentence(rest) or report.inverted and report.lemma in ("say", "add", "tell"):
        return _before(reading, sentence, report)
    start = _start_of_content(report, rest)
    if start is None:
        return None
    span = Span(start, end)
    stripped = reading.text[span.start : span.end].rstrip(" ,;")
    return Span(span.start, span.start + len(stripped)) if len(stripped.split()) >= 2 else None


def _inserted(words: Sequence[Word], report: Reported) -> bool:
    """Whether source and cue stand between commas within what is said: "The more it gives, he contends, the less …"."""
    first = next((i for i, w in enumerate(words) if w.start >= report.start), 0)
    after = report.group.last
    return first > 2 and words[first - 1].text == "," and after < len(words) - 2 and words[after].text == "," and report.own_subject and first < report.group.first


def _content_end(sentence: Sentence, report: Reported, reports: Sequence[Reported]) -> int:
    words = sentence.words
    for other in reports:
        if other.group.first > report.group.first and not _inside(other, report, reports, sentence):
            first = next((i for i, w in enumerate(words) if w.start >= other.start), len(words))
            while first > 0 and words[first - 1].low in (",", "and", "but", "while", "then", "also", "whereas"):
                first -= 1
            return words[first - 1].end if first else other.start
    return sentence.span.end


def _closes_sentence(rest: Sequence[Word]) -> bool:
    kept = [w for w in rest if w.text not in (".", ",", "”", '"', "!", "?")]
    return not kept or len(kept) <= 6 and kept[0].low in ("on", "in", "at", "yesterday", "today", "late", "during", "here", "there") and not any(w.tag.startswith("VB") for w in kept)


def _before(reading: Reading, sentence: Sentence, report: Reported) -> Span | None:
    """The clause that a closing cue reports: "The pass would reopen, the minister said."."""
    end = report.start
    text = reading.text[sentence.span.start : end].rstrip()
    if not text.endswith((",", "”", '"')) or len(text.split()) < 3:
        return None
    return Span(sentence.span.start, sentence.span.start + len(text.rstrip(" ,")))


def _start_of_content(report: Reported, rest: Sequence[Word]) -> int | None:
    if not rest:
        return None
    frames, lemma = report.frames, report.lemma
    that = next((i for i, w in enumerate(rest[:16]) if w.low == "that" and w.tag in ("IN", "DT", "WDT")), None)
    if that is not None and not any(w.tag in ("VBD", "VBZ", "VBP", "MD") for w in rest[:that]) and "t" in frames and that + 1 < len(rest):
        return rest[that].start
    verb_follows = any(w.tag in ("VBD", "VBZ", "VBP", "MD") for w in rest)
    if lemma in _NEEDS_CLAUSE:
        plain = rest[0].tag not in ("IN", "TO", "RB", "WRB") or rest[0].low in ("there", "if", "no", "not", "in", "since", "on", "under", "after", "while", "despite", "by", "as", "for", "at")
        return rest[0].start if verb_follows and plain or rest[0].text in ("“", '"') or lemma == "tell" and verb_follows else None
    if "i" in frames and any(w.low == "to" for w in rest[:14]):
        return rest[0].start
    opener = rest[0]
    if opener.low in ("for", "on", "upon") and "f" in frames:
        return opener.start
    if lemma in ("appeal", "push", "press", "plead", "lobby", "hope", "seek") and lemma != "seek":
        return None
    if lemma in ("point", "signal", "hint") and opener.low in ("out", "to", "at"):
        return opener.start
    if opener.low == "as" and lemma in ("reject", "dismiss", "denounce", "condemn", "hail", "praise", "portray"):
        return opener.start
    if opener.low in ("of", "against", "about") and lemma in ("warn", "caution", "accuse", "complain", "boast"):
        return opener.start
    if lemma in ("call", "brand", "dub", "describe", "label", "term", "depict", "portray"):
        return opener.start if any(w.text in ("“", '"', "‘") or w.low == "as" for w in rest[:14]) else None
    if "n" in frames and lemma not in ("find", "show", "see", "say", "tell") and (opener.tag in ("DT", "PRP$", "JJ", "NN", "NNS", "NNP", "NNPS", "PRP", "CD", "VBG", "JJR", "RB", "PDT") or opener.text in ("“", '"')):
        if lemma in WEAK_VERBS and report.source.kind in ("body", "document") and report.act == "assert" and not opener.low.startswith("concern"):
            return None if lemma in ("raise", "detail", "discuss", "describe", "cite", "report", "call", "term", "see", "find") and report.source.kind == "document" else opener.start
        return opener.start
    if "t" in frames and verb_follows and (lemma not in WEAK_VERBS or report.source.kind == "person") and opener.tag in ("DT", "PRP", "NNP", "NNPS", "NNS", "PRP$", "NN", "EX", "JJ"):
        return opener.start
    return None


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


# --------------------------------------------------------------------------------------- without a verb


def _according(reading: Reading, sentence: Sentence, names: Sequence[NameMention], memory: Memory) -> list[QuoteMention]:
    """"According to X, …" and "…, according to X"."""
    match = re.search(r"\baccording to\s+|\bin the words of\s+|\bin the (?:view|opinion) of\s+", reading.text[sentence.span.start : sentence.span.end], re.I)
    if not match:
        return []
    start = sentence.span.start + match.start()
    after = sentence.span.start + match.end()
    words = [w for w in sentence.words if w.start >= after]
    end = next((w.start for i, w in enumerate(words) if w.text in (",", ";", ".") and i and _ends_source(words, i)), sentence.span.end)
    span = Span(after, len(reading.text[:end].rstrip(" ,.")))
    source = _named_source(reading, sentence, span, names, memory)
    if source is None:
        return []
    leads = start - sentence.span.start < 25 and end < sentence.span.end - 12
    content = Span(_skip(reading.text, end), sentence.span.end) if leads else Span(sentence.span.start, len(reading.text[:start].rstrip(" ,")))
    if content.end - content.start < 12:
        return []
    remember(memory, source)
    said = reading.text[content.start : content.end]
    return [
        QuoteMention(
            evidence=Span(min(start, content.start), max(span.end, content.end)), content=(content,), cue=(Span(start, after - 1),), source=(span,),
            speakers=source.speakers, speaker_roles=source.roles, form="mixed" if re.search(r"[“\"]\S+ \S+", said) else "indirect",
            act="assess" if "view" in match.group().lower() or "opinion" in match.group().lower() else act_of("assert", "say", said),
            chain=source.roles if source.kind == "document" else (),
        )
    ]  # fmt: skip


def _ends_source(words: Sequence[Word], at: int) -> bool:
    """Whether a comma ends the source: not one within a name and its apposition."""
    following = words[at + 1] if at + 1 < len(words) else None
    return following is None or not (following.low in ("a", "an", "who", "which") and at + 2 < len(words))


def _named_source(reading: Reading, sentence: Sentence, span: Span, names: Sequence[NameMention], memory: Memory) -> Source | None:
    """The body behind a document ("a report by the Centre …") speaks; else whoever the words name."""
    behind = re.search(r"\b(?:report|survey|study|data|figures|statistics|statement|yearbook|review|tally|count|database|bulletin|document)s?\b[^,]*?\b(?:by|from|of|issued by|released by|compiled by|published by)\s+(?:the\s+)?", reading.text[span.start : span.end], re.I)
    if behind:
        body = next((n for n in names if span.start + behind.end() - 4 <= n.span.start < span.end and n.type not in ("place",)), None)
        if body:
            return Source(span, (body.refers or body.text,), (), "document")
    return resolve(reading, sentence, span, names, memory)


def _skip(text: str, at: int) -> int:
    while at < len(text) and text[at] in " ,":
        at += 1
    return at


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
