"""Nouns that report: "his assurance that …", "the ministry’s request for …", "an order issued by the president to …".

In: a tree and a word. Out: a `NounCue`: the act, the word that heads whoever speaks, the words of the content.
"""

from __future__ import annotations

from msgspec import Struct

from communique.annotate.subjects import agent_of
from communique.annotate.trees import Tree
from communique.lang.en.cues import REPORTING_NOUNS

_ASKING = frozenset("request call appeal plea".split())
_VIEWS = frozenset("view opinion belief conviction understanding impression".split())


class NounCue(Struct, frozen=True):
    """A reporting noun with its holder and content."""

    act: str
    holder: int
    content: tuple[int, ...]


def noun_cue(tree: Tree, at: int) -> NounCue | None:
    """The cue that a noun is, where the sentence tells whose it is and what it says."""
    word, lemma = tree.words[at], tree.lemma(at)
    if not word.tag.startswith("NN") or lemma not in REPORTING_NOUNS:
        return None
    if lemma in _ASKING and any(tree.lemma(k) in ("comment", "interview") for k in tree.kids(at, "nmod")):
        return None
    holder = _holder(tree, at, lemma)
    content = _content(tree, at, holder) or _is_that(tree, at, lemma) if holder is not None else []
    if holder is None or not content:
        return None
    return NounCue(REPORTING_NOUNS[lemma], holder, tuple(content))


def _holder(tree: Tree, at: int, lemma: str) -> int | None:
    owner = tree.kid(at, "nmod:poss")
    if owner is not None:
        return owner
    for kid in tree.kids(at, "nmod"):
        case = {tree.words[c].low for c in tree.kids(kid, "case")}
        if case & {"in"} and lemma in _VIEWS and tree.words[kid].tag.startswith("NNP"):
            return kid
        if case & {"by", "from"} or case & {"of"} and tree.words[kid].entity in ("person", "organization"):
            return kid
    for kid in tree.kids(at, "acl"):
        reduced = tree.kid(kid, "mark", "nsubj", "nsubj:pass", "aux:pass") is None
        if tree.words[kid].tag == "VBN" and reduced and (agent := agent_of(tree, kid)) is not None:
            return agent
    if lemma in _VIEWS and tree.kid(at, "cop") is not None:
        return tree.kid(at, "nsubj")
    return None


def _content(tree: Tree, at: int, holder: int | None) -> list[int]:
    """What follows as its content: a clause, "to …", or "for …"."""
    kids = [k for k in tree.children[at] if k > at and k != holder and _tells(tree, k, asks=tree.lemma(at) in _ASKING)]
    issued = [c for k in tree.kids(at, "acl") if tree.words[k].tag == "VBN" for c in tree.children[k] if c > k and tree.label(c) in ("xcomp", "advcl") and _tells(tree, c, asks=False)]
    told = sorted(n for kid in (*kids, *issued) for n in tree.inside(kid, [holder] if holder is not None else ()))
    told = told or _that_follows(tree, at)
    made = next((k for k in tree.kids(at, "acl") if tree.words[k].tag == "VBN" and agent_of(tree, k) == holder), None)
    return told or ([at, *tree.inside(made)] if made is not None else [])


def _is_that(tree: Tree, at: int, lemma: str) -> list[int]:
    """What a position or view "is": "Norvia’s position is that …", "the message was clear: …"; what stands around "in its view"."""
    head = tree.head(at)
    if head is None:
        return []
    if tree.label(at) == "nsubj" and tree.kid(head, "cop") is not None and lemma not in _ASKING:
        that = next((k for k in tree.kids(head, "mark") if tree.words[k].low in ("that", "to") and k > at), None)
        beside = next((k for k in tree.kids(head, "parataxis", "ccomp") if k > head and tree.words[head].low in ("clear", "simple", "plain")), None)
        return [n for n in tree.inside(head) if that is not None and n >= that] or (tree.inside(beside) if beside is not None else [])
    if tree.label(at) == "obl" and lemma in _VIEWS and any(tree.words[k].low == "in" for k in tree.kids(at, "case")):
        told = tree.inside(head, [at])
        return [n for n in told if n > tree.last[at]] or told if at > head else told
    return []


def _that_follows(tree: Tree, at: int) -> list[int]:
    """A that-clause right behind the noun that the tree hangs on something else."""
    head = tree.head(at + 1) if at + 1 < len(tree.words) and tree.words[at + 1].low == "that" and tree.label(at + 1) == "mark" else None
    return [n for n in tree.inside(head) if n > at] if head is not None else []


def _tells(tree: Tree, kid: int, *, asks: bool) -> bool:
    label = tree.label(kid)
    if label in ("acl", "ccomp", "xcomp", "advcl"):
        marks = {tree.words[k].low for k in tree.children[kid] if tree.label(k) == "mark" or tree.words[k].tag == "IN"}
        return bool(marks & {"that", "to"}) or label == "ccomp"
    return asks and label == "nmod" and any(tree.words[k].low == "for" for k in tree.kids(kid, "case"))
