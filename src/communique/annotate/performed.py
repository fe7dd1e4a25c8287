"""Who performs in the present tense in a text's own voice: "We condemn …", "Norvia welcomes …" → whether it is a statement printed whole.

In: a reading's trees and which words stand in quotation marks. Out: `Performance`s, and whether the text is a statement. Surprising: one
sentence of the kind is a headline or a report; the text is a statement where there are two, or one at the beginning of a text that says
"we", and others are hardly reported to have said anything.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from communique.annotate.trees import Tree
from communique.lang.en.act_words import PERFORMED, STANCES

_FIRST = frozenset("we i".split())
_BODIES = frozenset("government administration ministry council union commission embassy kingdom republic mission".split())
_TOLD = frozenset("say tell add report announce warn argue state".split())
_OPENING = 3  # sentences in which a statement performs at first
_SUBJECTS = ("nsubj", "nsubj:pass")


class Performance(Struct, frozen=True):
    """The number of a sentence, and the head of the subject that performs in it."""

    sentence: int
    subject: int
    first_person: bool


def performances(trees: Sequence[Tree], hidden: Sequence[frozenset[int]]) -> list[Performance]:
    """Every sentence whose main verb performs, outside of quotation marks."""
    found = []
    for number, tree in enumerate(trees):
        for at in _mains(tree):
            subject = _subject(tree, at)
            if subject is not None and at not in hidden[number] and _performs(tree, at) and _may_perform(tree, subject):
                found.append(Performance(number, subject, tree.words[subject].low in _FIRST))
                break
    return found


def is_statement(found: Sequence[Performance], trees: Sequence[Tree], hidden: Sequence[frozenset[int]], official: bool) -> bool:
    """Whether a text whose sentences perform so is a statement printed whole; less shows it of a text that a body issues."""
    if not found:
        return False
    told = sum(any(word.lemma.lower() in _TOLD and word.tag in ("VBD", "VBZ") and at not in hidden[number] for at, word in enumerate(tree.words)) for number, tree in enumerate(trees))
    speaks = any(word.low in ("we", "our", "i", "my") and at not in hidden[number] for number, tree in enumerate(trees) for at, word in enumerate(tree.words))
    early = found[0].sentence < _OPENING
    return len(found) > told and (official or len(found) > 1 and (early or speaks) or early and speaks)


def holds_forth(tree: Tree, at: int) -> bool:
    """Whether a main verb tells what its subject now does, is, has done, will or should do."""
    auxiliaries = [tree.words[kid] for kid in (at, *tree.kids(at, "aux", "cop"))]
    return any(word.tag in ("VBZ", "VBP", "MD") for word in auxiliaries)


def main_subjects(tree: Tree) -> list[int]:
    """The subjects of a sentence's main verbs that hold forth, each once."""
    found = (_subject(tree, at) for at in _mains(tree) if holds_forth(tree, at))
    return list(dict.fromkeys(subject for subject in found if subject is not None))


def _mains(tree: Tree) -> list[int]:
    root = next((n for n, head in enumerate(tree.heads) if head < 0), None)
    return [] if root is None else [root, *tree.kids(root, "conj")]


def _subject(tree: Tree, at: int) -> int | None:
    own = next((kid for kid in tree.children[at] if tree.labels[kid] in _SUBJECTS), None)
    return own if own is not None or tree.label(at) != "conj" else _subject(tree, tree.heads[at])


def _performs(tree: Tree, at: int) -> bool:
    if tree.words[at].tag in ("VBZ", "VBP"):
        return tree.lemma(at) in PERFORMED
    return tree.words[at].low in STANCES and any(tree.words[kid].tag in ("VBZ", "VBP") for kid in tree.kids(at, "cop", "aux"))


def _may_perform(tree: Tree, subject: int) -> bool:
    word = tree.words[subject]
    return word.low in _FIRST or word.low in _BODIES or word.entity in ("organization", "place") or word.tag in ("NNP", "NNPS")
