"""What is said → its main clauses: predicate, subject, modality, negation, mood.

In: the spans of an utterance's content. Out: `Clause`s in order. Surprising: "I think that …", "it is clear that …" and "let me
say: …" are seen through, since what counts is the clause behind them; a second verb ("will rebuild the road and pay the drivers") has
the subject and modal of the first.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from msgspec import Struct

from communique.annotate.parties import Parties
from communique.annotate.trees import Tree
from communique.lang.reader import Reading
from communique.model import Span

_MODALS = frozenset("will shall would should must may might can could".split())
_SHORT = {"'ll": "will", "’ll": "will", "wo": "will", "ca": "can", "'d": "would", "’d": "would", "sha": "shall", "ought": "should", "cannot": "can"}
_NOT = frozenset("not n't n’t never no neither nor cannot".split())
_SEEN_THROUGH = frozenset("think believe feel clear know certain sure fact point reason truth message say confident tell understand obvious convinced consider".split())
_LED = frozenset("have need go ought get".split())
_OVER = ("conj", "parataxis", "list")
_NO_ORDER = ("nsubj", "nsubj:pass", "csubj", "expl")


class Clause(Struct, frozen=True):
    """A predicate at `at` with who does it (a word's number), its modal ("" without), negation, mood."""

    tree: Tree
    at: int
    subject: int | None
    modal: str
    negated: bool
    passive: bool
    orders: bool

    @property
    def lemma(self) -> str:
        return self.tree.lemma(self.at)

    def kids(self, *labels: str) -> list[int]:
        return self.tree.kids(self.at, *labels)


class Clauses:
    """The trees of a text's sentences, each made when it is first asked for; local to one reading."""

    __slots__ = ("_reading", "_starts", "_trees", "parties")

    def __init__(self, reading: Reading, parties: Parties):
        self.parties = parties
        self._reading = reading
        self._starts = [sentence.span.start for sentence in reading.sentences]
        self._trees: dict[int, Tree] = {}

    def tree(self, number: int) -> Tree:
        if number not in self._trees:
            self._trees[number] = Tree(self._reading.sentences[number])
        return self._trees[number]

    def of(self, spans: Sequence[Span]) -> list[Clause]:
        """The main clauses of some words, whatever sentences these belong to."""
        found: list[Clause] = []
        first, last = bisect_right(self._starts, spans[0].start) - 1, bisect_left(self._starts, spans[-1].end)
        for number in range(max(first, 0), last):
            tree = self.tree(number)
            held = {n for n, w in enumerate(tree.words) if any(s.start <= w.start < s.end for s in spans)}
            for top in sorted(n for n in held if tree.heads[n] not in held):
                found += _from(tree, top, held)
        return found

    def words(self, spans: Sequence[Span]) -> tuple[Tree | None, list[int]]:
        """The tree of the sentence where some words begin, and which of its words they are."""
        number = bisect_right(self._starts, spans[0].start) - 1
        if number < 0:
            return None, []
        tree = self.tree(number)
        return tree, [n for n, w in enumerate(tree.words) if any(s.start <= w.start < s.end for s in spans)]

    def text(self, spans: Sequence[Span]) -> str:
        return " ".join(self._reading.text[s.start : s.end] for s in spans)


def _from(tree: Tree, top: int, held: set[int]) -> Iterator[Clause]:
    """The clause of a predicate and those beside or, where it only leads up to them, below it."""
    queue: list[tuple[int, Clause | None]] = [(top, None)]
    for at, before in queue:
        clause = _clause(tree, at, before)
        if clause:
            yield clause
        through = tree.lemma(at) in _SEEN_THROUGH
        for kid in tree.children[at]:
            label = tree.label(kid)
            if kid in held and (label in _OVER or through and label in ("ccomp", "csubj") or label == "ccomp" and kid < at):
                queue.append((kid, clause if label == "conj" else None))


def _clause(tree: Tree, at: int, before: Clause | None) -> Clause | None:
    word = tree.words[at]
    subject = next((k for k in tree.children[at] if tree.labels[k] in (*_NO_ORDER, "nsubj:outer")), None)
    copula = tree.kid(at, "cop") is not None
    if not (word.tag.startswith("VB") or copula or subject is not None):
        return None
    modal = modal_of(tree, at)
    shares = before is not None and subject is None
    if shares and before:
        subject = before.subject
        modal = modal or (before.modal if word.tag == "VB" else "")
    orders = _orders(tree, at, copula=copula) if subject is None else False
    return Clause(tree, at, subject, modal, is_negated(tree, at), tree.passive(at), orders or shares and bool(before and before.orders) and word.tag == "VB")


def modal_of(tree: Tree, at: int) -> str:
    """The modal of a predicate; "has to", "needs to" are "must", "is going to" is "will"."""
    for kid in tree.kids(at, "aux"):
        low = _SHORT.get(tree.words[kid].low, tree.words[kid].low)
        if low in _MODALS:
            return low
    return ""


def is_negated(tree: Tree, at: int) -> bool:
    """Whether a predicate, its auxiliary or its subject is denied: "will not", "no farm would"."""
    if any(tree.words[k].low in _NOT for k in tree.kids(at, "advmod", "aux", "cc:preconj", "det")):
        return True
    return any(tree.words[d].low in ("no", "nobody", "none", "neither", "nothing") for k in tree.kids(at, "nsubj") for d in (k, *tree.children[k]))


def _orders(tree: Tree, at: int, *, copula: bool) -> bool:
    """Whether a verb stands in the imperative: bare, first in its clause but for "please", "do", "don’t", "and"."""
    if tree.words[at].tag not in ("VB", "VBP") or tree.kid(at, "mark") is not None or copula and tree.words[at].tag != "VB":
        return False
    before = [tree.words[n] for n in range(tree.first[at], at)]
    comma = max((n for n, w in enumerate(before) if w.text in (",", ":")), default=-1)
    before = before[comma + 1 :]
    return all(w.low in ("please", "do", "not", "n't", "n’t", "and", "so", "never", "then", "now", "just") or not w.text[:1].isalnum() for w in before)


def led_verb(clause: Clause) -> tuple[int, str]:
    """The verb that counts, and its modal: of "has to leave" it is "leave" that must, of "is going to pay" "pay" that will."""
    tree, at = clause.tree, clause.at
    lower = next((k for k in tree.kids(at, "xcomp") if tree.words[k].tag == "VB"), None)
    if clause.lemma not in _LED or lower is None or tree.kid(at, "obj") is not None:
        return at, clause.modal
    if clause.lemma == "go" and tree.words[at].tag == "VBG":
        return lower, "will"
    return (lower, "must") if clause.lemma in ("have", "need", "ought") and clause.modal in ("", "will", "would", "shall") else (at, clause.modal)
