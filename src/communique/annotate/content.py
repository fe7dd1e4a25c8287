"""What a cue governs: the span of its content in its sentence, or None where it reports nothing.

In: a `Reported` and the sentence's other cues. Out: a span. Surprising: a cue at the end of its sentence, or between
commas, reports what stands before it.
"""

from __future__ import annotations

from collections.abc import Sequence

from communique.annotate.chunks import FINITE
from communique.annotate.quotation_marks import Quoted
from communique.annotate.reported import NEEDS_CLAUSE, Reported, lies_inside
from communique.lang.en.cues import WEAK_VERBS
from communique.lang.reader import Reading, Sentence, Word
from communique.model import Span


def content_of(reading: Reading, sentence: Sentence, report: Reported, reports: Sequence[Reported], quoted: Sequence[Quoted]) -> Span | None:
    """The clause, phrase or quotation that a cue reports."""
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
        if other.group.first > report.group.first and not lies_inside(other, report, reports, sentence):
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
    if lemma in NEEDS_CLAUSE:
        plain = rest[0].tag not in ("IN", "TO", "RB", "WRB") or rest[0].low in ("there", "if", "no", "not", "in", "since", "on", "under", "after", "while", "despite", "by", "as", "for", "at")
        return rest[0].start if verb_follows and plain or rest[0].text in ("“", '"') or lemma == "tell" and verb_follows else None
    if "i" in frames and any(w.low == "to" for w in rest[:14]):
        return rest[0].start
    opener = rest[0]
    if opener.low in ("for", "on", "upon") and "f" in frames:
        return opener.start
    if lemma in ("appeal", "push", "press", "plead", "lobby", "hope"):
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
