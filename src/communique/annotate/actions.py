"""What a commitment asks for or binds to: the words of the deed, without "that" and without whom it is asked of; its amount; by when.

In: an utterance’s content, or one clause of it. Out: an `Action`. Surprising: "on Estovia to open the pass" is the deed "open the
pass" and the addressee Estovia; an amount ends with the noun that is counted.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from communique.annotate.clauses import Clause, Clauses, led_verb
from communique.annotate.trees import Tree
from communique.lang.en.act_words import BIDS, RESOLVES, STANDS_READY
from communique.model import DateMention, Span

_ADDRESSED = frozenset("person organization place".split())
_BY_WHEN = re.compile(r"\b(?:by|before|until|till|no later than|not later than|ahead of|within)\s+(?:the\s+)?(?:end\s+of\s+(?:the\s+)?)?$", re.I)
_DUE_REACH = 40  # characters before a date in which "by the end of" stands
_CLOSING = ("”", "\"")
_MONEY = frozenset("$ € £ ¥ us$ rs".split())


class Action(Struct, frozen=True):
    """The words of a deed, who is to do it where that is said there, the tree and top word of the deed."""

    spans: tuple[Span, ...]
    asked: tuple[int, ...]
    tree: Tree
    top: int


def of_clause(clause: Clause, spans: Sequence[Span]) -> Action | None:
    """The deed of one clause: from its verb on where another or the speaker does it, the whole of it where it is passive."""
    tree, (at, _) = clause.tree, led_verb(clause)
    if tree.words[at].low in STANDS_READY or tree.lemma(at) in ("stand", "remain", "commit"):
        ready = [k for k in tree.kids(at, "xcomp", "advcl", "ccomp") if any(tree.words[m].low == "to" for m in tree.kids(k, "mark"))]
        ready = ready or [j for k in tree.kids(at, "xcomp", "advmod", "obj") for j in tree.kids(k, "xcomp", "advcl", "acl") if any(tree.words[m].low == "to" for m in tree.kids(j, "mark"))]
        at = ready[0] if ready else at
    asked: tuple[int, ...] = (clause.subject,) if clause.subject is not None else ()
    if tree.lemma(at) in BIDS | RESOLVES | {"want", "expect"} and (lower := [k for k in tree.kids(at, "xcomp", "ccomp", "advcl") if any(tree.words[m].low == "to" for m in tree.kids(k, "mark"))]):
        asked = tuple(tree.kids(at, "obj", "iobj") or tree.kids(lower[0], "nsubj") or [k for k in tree.kids(at, "obl") if k < lower[0]])
        at = lower[0]
    subject = tree.inside(clause.subject) if clause.subject is not None else []
    left_out = [*tree.kids(at, "parataxis", "conj"), *[k for k in tree.kids(clause.at, "parataxis") if k != at]]
    numbers = [n for n in tree.inside(at, left_out) if any(s.start <= tree.words[n].start < s.end for s in spans)]
    if clause.passive and at == clause.at:
        kept = numbers
    else:
        first = next((n for n in numbers if n >= min(at, *(k for k in tree.kids(at, "cop", "advmod") if k > (subject[-1] if subject else -1)), at)), at)
        kept = [n for n in numbers if n >= first and n not in subject]
        while kept and tree.label(kept[0]) == "mark":
            kept = kept[1:]
    kept = _without_condition(tree, kept)
    found = tree.runs(kept)
    return Action(_closed(tree, found), asked, tree, at) if found else None


def _without_condition(tree: Tree, numbers: list[int]) -> list[int]:
    """The words of a deed up to its condition, which is told apart."""
    words = tree.words
    cut = next((i for i, n in enumerate(numbers) if i > 1 and (words[n].low in ("if", "unless") or words[n].low == "provided" and n + 1 < len(words) and words[n + 1].low == "that")), len(numbers))
    missing = next((i for i in range(2, cut) if any(words[n].low in ("if", "unless") for n in range(numbers[i - 1] + 1, numbers[i]))), cut)
    return numbers[:missing]


def of_content(content: Sequence[Span], clauses: Clauses) -> Action | None:
    """The deed that a cue’s content tells: "Estovia | to open the pass", "for an end to the raids", "that the text be read"."""
    tree, numbers = clauses.words(content)
    if tree is None or not numbers:
        return None
    words = tree.words
    to = next((n for n in numbers if words[n].low == "to" and words[n].tag == "TO"), None)
    asked = _asked(tree, numbers, to) if to is not None else []
    manner = to is not None and all(tree.label(n) in ("advmod", "obl", "case", "fixed") and not tree.words[n].tag.startswith("NNP") and tree.words[n].entity not in _ADDRESSED for n in numbers if n < to)
    if (asked or manner) and to is not None:
        kept, named = [n for n in numbers if n > to or (n in (to, to - 1) and words[to - 1].low in ("not", "never"))], tuple(asked)
    else:
        first = next((i for i, n in enumerate(numbers) if words[n].low not in ("that", "to", "for", "on", "upon") or words[n].tag in ("DT", "PRP")), 0)
        given = next((n for n in numbers if tree.label(n) == "iobj" and tree.heads[n] not in numbers and tree.first[n] == numbers[0]), None)
        kept, named = ([n for n in numbers if n > tree.last[given]], (given,)) if given is not None else (numbers[first:], ())
    top = next((n for n in kept if tree.heads[n] not in kept), kept[0] if kept else 0)
    spans = tree.runs(kept)
    if len(content) > 1:
        spans = [*spans, *(s for s in content if spans and s.start >= spans[-1].end)]
    return Action(_closed(tree, spans), named, tree, top) if spans else None


def _closed(tree: Tree, spans: list[Span]) -> tuple[Span, ...]:
    """The spans without the full stop behind the last word."""
    last = tree.words[-1]
    return tuple([*spans[:-1], Span(spans[-1].start, last.start)] if last.text == "." and spans[-1].end == last.end and spans[-1].start < last.start else spans)


def of_need(content: Sequence[Span], clauses: Clauses) -> Action | None:
    """What is said to be needed: "an operation that requires | radios and drones"."""
    tree, numbers = clauses.words(content)
    needs = [k for n in numbers if tree and tree.lemma(n) in ("need", "require") for k in tree.kids(n, "obj") if tree.words[n].tag.startswith("VB")] if tree else []
    if not tree or not needs or not (spans := tree.runs(tree.inside(needs[0]))):
        return None
    return Action(tuple(spans), (), tree, needs[0])


def _asked(tree: Tree, numbers: Sequence[int], to: int) -> list[int]:
    """The heads of those named before "to" and a verb, if that is all that stands there."""
    before = [n for n in numbers if n < to]
    if not before or any(tree.words[n].tag.startswith("VB") and tree.label(n) not in ("amod", "acl") or tree.words[n].low == "that" for n in before):
        return []
    heads = [n for n in before if (tree.words[n].entity in _ADDRESSED or tree.words[n].tag.startswith("NNP")) and tree.words[n].tag.startswith(("NN", "PRP", "DT")) and tree.heads[n] not in before]
    return [*heads, *(k for h in heads for k in tree.kids(h, "conj"))]


def within_marks(text: str, spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """The same words with both quotation marks or neither: not `sign "within weeks`, nor `support a just peace"`."""
    if not spans or any("\n" in text[one.start : one.end] for one in spans):
        return spans
    said = "".join(text[one.start : one.end] for one in spans)
    first, last = spans[0], spans[-1]
    opened = said.count("“") + said.count("\"") % 2 - said.count("”")
    if opened > 0 and text[last.end : last.end + 1] in _CLOSING:
        return (*spans[:-1], Span(last.start, last.end + 1))
    if opened and text[last.end - 1] in _CLOSING and last.end - last.start > 1:
        return (*spans[:-1], Span(last.start, last.end - 1))
    if opened > 0 and text[first.start] in "“\"":
        return (Span(first.start + 1, first.end), *spans[1:])
    return spans


def amount_of(action: Action, text: str) -> str | None:
    """The first number of a deed with what it counts: "two field hospitals", "$5 million"; not a time."""
    tree = action.tree
    inside = [n for n, w in enumerate(tree.words) if any(s.start <= w.start < s.end for s in action.spans)]
    for n in inside:
        word = tree.words[n]
        if word.tag != "CD" and word.low not in _MONEY or not any(c.isdigit() for c in word.text) and tree.label(n) != "nummod" and word.low not in _MONEY:
            continue
        first = n - 1 if n and tree.words[n - 1].low in _MONEY else n
        head = n
        while tree.label(head) in ("nummod", "compound", "flat", "case") and (up := tree.head(head)) is not None and n <= up < n + 6:
            head = up
        while tree.words[head].low in ("million", "billion", "per", "%", "dozen", "percent") and (up := tree.head(head)) is not None and head < up < head + 4 and tree.label(head) in ("nummod", "compound", "nmod"):
            head = up
        last = head
        while last + 1 < len(tree.words) and tree.words[last + 1].tag == "CD" and tree.words[last + 1].start < action.spans[-1].end:
            last += 1
        if any(tree.words[k].entity == "time" for k in (n, head)) or last == n and not any(c.isdigit() for c in word.text):
            continue
        shown = text[tree.words[first].start : tree.words[last].end]
        return shown if shown.count("(") == shown.count(")") else shown.partition(" (")[0]
    return None


def due_of(text: str, spans: Sequence[Span], dates: Sequence[DateMention]) -> str | None:
    """The date by which: behind "by", "before", "within", "by the end of"."""
    for date in dates:
        if date.value and any(s.start <= date.span.start < s.end + 2 for s in spans):
            shown = text[date.span.start : date.span.end]
            if _BY_WHEN.search(text[max(date.span.start - _DUE_REACH, 0) : date.span.start]) or re.match(r"(?:by|before|within|the end of|before the end of)\b", shown, re.I):
                return date.value
    return None
