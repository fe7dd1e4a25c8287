"""Texts that state a programme in the third person or the first, without quotation marks: "Norvia will build …", "We will:" and a list.

In: a reading’s clauses. Out: `Programme`: which subject’s "will" is the text’s own promise, and each sentence that makes one. Surprising:
a press report that tells what a state will do is no programme: there is more "said" than "will" in it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from communique.annotate.acts import Voice, acts_of_clauses
from communique.annotate.clauses import Clause, Clauses
from communique.annotate.trees import Tree
from communique.lang.en import act_words
from communique.lang.reader import Reading
from communique.model import QuoteMention, Span

_FEW, _SHARE = 2, 0.12  # sentences in which a body "will", and their share of the text; by hand on speech-acts-half, 2026-12-01
_MANY, _SPOKEN = 4, 0.2  # the same of the first person
_TOLD = frozenset("say tell add report announce warn argue".split())
_FIRST = frozenset("we i".split())
_BODIES = frozenset("government coalition party ministry administration council commission union alliance state kingdom agency department side".split())


class Programme:
    """What a text promises in its own voice; local to one reading."""

    __slots__ = ("_bodies", "_body", "_clauses", "_list", "_reading", "_speech")

    def __init__(self, reading: Reading, clauses: Clauses, first_person: Sequence[bool]):
        self._reading, self._clauses = reading, clauses
        trees = [clauses.tree(number) for number in range(len(reading.sentences))]
        declared = sum(_promising(tree) is not None for tree in trees)
        reported = sum(any(w.lemma in _TOLD and w.tag in ("VBD", "VBZ") for w in tree.words) for tree in trees)
        spoken = sum(first_person)
        self._bodies = declared >= _FEW and declared >= max(_SHARE * len(trees), reported)
        self._speech = self._bodies or spoken >= _MANY and spoken >= _SPOKEN * len(trees) and spoken > reported
        self._list: QuoteMention | None = None
        self._body = next((tree.words[at].text for tree in trees if self._bodies and (at := _promising(tree)) is not None and tree.words[at].low not in _FIRST), None)

    def promise(self, number: int, hidden: frozenset[int]) -> QuoteMention | None:
        """What a sentence promises for the text itself, or as an item of a list that "will:" has opened."""
        if not self._speech:
            return None
        sentence, tree = self._reading.sentences[number], self._clauses.tree(number)
        found = acts_of_clauses((sentence.span,), "say", Voice(quoted=True), self._clauses)
        item = self._list if self._list and found and found[0][1].orders and 0 not in hidden else None
        mine = next((clause for act, clause in found if act == "promise" and _first_person(clause) and clause.at not in hidden), None)
        subject = mine.subject if mine else None
        if subject is None and self._bodies and (own := _promising(tree)) is not None and own not in hidden:
            subject = own
        if subject is not None:
            named = Span(tree.words[tree.first[subject]].start, tree.words[tree.last[subject]].end)
            shown = re.sub(r"^(?:the|a|an)\s+", "", self._reading.text[named.start : named.end], flags=re.I)
            whole = self._body or shown if tree.words[subject].low in _FIRST else shown if len(shown.split()) < 8 else tree.words[subject].text
            item = QuoteMention(evidence=sentence.span, content=(sentence.span,), cue=(), source=(named,), speakers=(whole,), form="direct", act="promise")
        elif item:
            item = QuoteMention(evidence=sentence.span, content=(sentence.span,), cue=(), source=(), speakers=item.speakers, form="direct", act="promise")
        opens = tree.words[-1].text == ":" if tree.words else False
        self._list = item if item and (opens or self._list) else None
        return None if opens else item


def _first_person(clause: Clause) -> bool:
    return clause.subject is not None and clause.tree.words[clause.subject].low in _FIRST


def _promising(tree: Tree) -> int | None:
    """The subject of a sentence whose main verb is a deed that it "will" do, if it is a body or the first person."""
    root = next((n for n, head in enumerate(tree.heads) if head < 0 and (tree.words[n].tag == "VB" or tree.words[n].low == "will")), None)
    subject = tree.kid(root, "nsubj") if root is not None else None
    if root is not None and subject is not None and tree.words[root].low == "will":
        return subject if tree.words[-1].text == ":" and (tree.words[subject].low in _FIRST | _BODIES or tree.words[subject].entity == "organization") else None
    if root is None or subject is None or not any(tree.words[k].low in ("will", "shall") for k in tree.kids(root, "aux")):
        return None
    word = tree.words[subject]
    acts = tree.lemma(root) not in act_words.BEFALLS and not tree.passive(root)
    return subject if acts and (word.low in _FIRST or word.low in _BODIES or word.entity in ("organization", "place") and word.tag.startswith("NNP")) else None
