"""Sources without a verb: "according to X, …" and "…, in the view of X".

In: a sentence. Out: QuoteMentions, one at most. Surprising: behind "a report by the Centre" the Centre speaks, not the report.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from communique.annotate.acts import act_of
from communique.annotate.speakers import Memory, Source, remember, resolve
from communique.lang.reader import Reading, Sentence, Word
from communique.model import NameMention, QuoteMention, Span


def find_according(reading: Reading, sentence: Sentence, names: Sequence[NameMention], memory: Memory) -> list[QuoteMention]:
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
