"""Sources without a verb: "according to X, …", "…, in the view of X", "for X, …".

In: a sentence's tree. Out: QuoteMentions. Surprising: behind "a report by the Centre" the Centre speaks, not the report.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from communique.annotate.acts import Voice, act_of
from communique.annotate.clauses import Clauses
from communique.annotate.speakers import Memory, Source, remember, resolve
from communique.annotate.trees import Tree
from communique.lang.reader import Reading
from communique.model import NameMention, QuoteMention, Span

_CUES = (("according", "to"), ("in", "the", "words", "of"), ("in", "the", "view", "of"), ("in", "the", "opinion", "of"), ("in", "the", "eyes", "of"))
_NO_SOURCE = frozenset("plan schedule custom tradition law rule need size age taste wish protocol order".split())
_VIEWS = frozenset("view opinion eyes".split())
_BEHIND = re.compile(
    r"\b(?:report|survey|study|data|figures|statistics|statement|yearbook|review|tally|count|database|bulletin|document)s?\b[^,]*?\b(?:by|from|of|issued by|released by|compiled by|published by)\s+(?:the\s+)?", re.I
)


def find_according(reading: Reading, tree: Tree, names: Sequence[NameMention], memory: Memory, clauses: Clauses) -> list[QuoteMention]:
    """ "According to X, …" and "…, according to X"."""
    found = []
    low = [word.low for word in tree.words]
    for at in (n for n, word in enumerate(low) if word in ("according", "in")):
        cue = next((cue for cue in _CUES if tuple(low[at : at + len(cue)]) == cue), None)
        mention = _mention(reading, tree, at, at + len(cue), names, memory, clauses) if cue else None
        if mention:
            found.append(mention)
    return found


def _mention(reading: Reading, tree: Tree, at: int, after: int, names: Sequence[NameMention], memory: Memory, clauses: Clauses) -> QuoteMention | None:
    words = tree.words
    head = _head_after(tree, after)
    if head is None:
        return None
    last = _end_of_source(tree, head, after)
    span = Span(words[after].start, words[last].end)
    source = _maker(reading, tree, head, names, memory) or _behind(reading, span, names) or resolve(reading, tree, head, names, memory) or _as_written(reading, tree, head, span)
    quoted = next((k for a in tree.kids(head, "acl", "advcl") if tree.words[a].low in ("quoting", "citing") for k in tree.kids(a, "obj")), None)
    inner = resolve(reading, tree, quoted, names, memory) if quoted is not None else None
    if source is None:
        return None
    relayed = source.speakers if inner else ()
    source = inner or source
    content = _content(tree, at, last)
    if len(content) < 3:
        return None
    remember(memory, source)
    spans = tuple(tree.runs(content))
    said = " ".join(reading.text[s.start : s.end] for s in spans)
    return QuoteMention(
        evidence=Span(min(words[at].start, spans[0].start), max(span.end, spans[-1].end)), content=spans, cue=(Span(words[at].start, words[after - 1].end),),
        source=(span,), speakers=source.speakers, speaker_roles=source.roles, form="mixed" if re.search(r"[“\"]\S+ \S+", said) else "indirect",
        act="assess" if words[after - 2].low in _VIEWS else act_of("assert", "say", spans, clauses, Voice(source.speakers, source.roles, source.kind == "person")),
        chain=relayed or (source.roles if source.kind == "document" else ()),
    )  # fmt: skip


def _maker(reading: Reading, tree: Tree, head: int, names: Sequence[NameMention], memory: Memory) -> Source | None:
    """Whoever made the statements that something is according to: "statements made by an officer"."""
    makers = [k for a in tree.kids(head, "acl") if tree.words[a].low in ("made", "given") for k in tree.kids(a, "obl", "obl:agent") if any(tree.words[c].low == "by" for c in tree.kids(k, "case"))]
    return resolve(reading, tree, makers[0], names, memory) if makers else None


def _as_written(reading: Reading, tree: Tree, head: int, span: Span) -> Source | None:
    """Whatever it is that something is according to, but for plans and customs."""
    if tree.lemma(head) in _NO_SOURCE or not tree.words[head].tag.startswith("NN"):
        return None
    return Source(span, (re.sub(r"^(?:the|a|an)\s+", "", reading.text[span.start : span.end], flags=re.I),), (), "document")


def _head_after(tree: Tree, after: int) -> int | None:
    """The noun that the words after the cue belong to."""
    at = after
    while at < len(tree.words) and tree.label(at) in ("det", "amod", "compound", "flat", "case", "nummod", "punct", "fixed", "advmod", "nmod") and (head := tree.head(at)) is not None and head > at:
        comma = next((n for n in range(at, head) if tree.words[n].text == ","), None)
        if comma is not None and tree.label(at) == "flat":
            return comma - 1  # two names that only a comma parts are two: "according to the Kelm Gazette, Anna Brigg left"
        at = head
    return at if at < len(tree.words) and tree.words[at].tag.startswith(("NN", "PRP", "CD", "DT", "JJ")) else None


def _end_of_source(tree: Tree, head: int, after: int) -> int:
    """The last word of the source: not of a clause that the tree hangs on it."""
    left_out = tree.kids(head, "parataxis", "ccomp", "dep", "nsubj", "obl", "advcl", "cop", "xcomp")
    last = after
    for number in tree.inside(head, left_out):
        if number >= after and all(not tree.words[n].text.isalnum() and tree.words[n].text not in (";", ":") for n in range(last + 1, number)):
            last = number
    while last > after and tree.words[last].text in (",", ".", "”", '"'):
        last -= 1
    return last


def _content(tree: Tree, at: int, last: int) -> list[int]:
    """The clause around the cue: what its sentence says, up to the next cue of its kind."""
    words = tree.words
    start = next((n + 1 for n in range(at - 1, -1, -1) if words[n].low == "that" and words[n].tag == "IN" or words[n].text == ";"), 0)
    if start and at - start < 3 or not start:
        numbers = [n for n in range(start, len(words)) if not at <= n <= last]
    else:
        numbers = list(range(start, at))
    while numbers and not words[numbers[-1]].text.isalnum() and words[numbers[-1]].text in ".,;":
        numbers.pop()
    return numbers


def _behind(reading: Reading, span: Span, names: Sequence[NameMention]) -> Source | None:
    """The body behind a document: "a report by the Centre"."""
    found = _BEHIND.search(reading.text[span.start : span.end])
    if not found:
        return None
    body = next((n for n in names if span.start + found.end() - 4 <= n.span.start < span.end and n.type != "place"), None)
    return Source(span, (body.refers or body.text,), (), "document") if body else None
