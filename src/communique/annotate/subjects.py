"""A cue's tree → the word that heads whoever speaks by it.

Surprising: verbs without a subject of their own borrow that of the verb they are coordinated with, complete or attend.
"""

from __future__ import annotations

from communique.annotate.trees import Tree
from communique.lang.en.cues import DOCUMENTS, REPORTING_NOUNS

_CONTROL = frozenset("ask urge tell order want invite instruct call press allow let make force get persuade beg request require permit enable lead".split())
_RELATIVE = frozenset("who which that whom".split())
_QUOTING = frozenset("quote cite report".split())
_NEAR = 6  # words behind "said" among which its subject is sought; set by hand on 2026-12-01
_INVERTED = frozenset("say report write add announce note state tell recall explain warn claim argue confirm".split())
_SET_IN = frozenset("say report write add note state argue explain claim".split())
_DEPTH = 12


def subject_of(tree: Tree, at: int, depth: int = 0) -> int | None:
    """Who speaks by the verb at `at`: its subject, its agent where it is passive, or that of the clause it belongs to."""
    passive = tree.passive(at)
    if (behind := _behind(tree, at)) is not None or (behind := _between_commas(tree, at)) is not None:
        return behind
    own = agent_of(tree, at) if passive else _own(tree, at)
    if own is not None:
        return _antecedent(tree, at, own)
    if tree.words[at].tag == "VBN" and (agent := agent_of(tree, at)) is not None:
        return agent
    if passive:
        return None
    return _borrowed(tree, at, depth) if depth < _DEPTH else None


def _behind(tree: Tree, at: int) -> int | None:
    """The name right behind a verb that closes a sentence, whatever the tree makes of it: "…, reported The Vellin Times."."""
    if tree.words[at].tag not in ("VBD", "VBZ") or at < 4 or tree.words[at - 1].text not in (",", "”", '"', "’") or tree.lemma(at) not in _INVERTED:
        return None
    if (torn := next((n for n in range(at + 1, min(at + _NEAR, len(tree.words))) if _torn_off(tree, at, n)), None)) is not None:
        return torn
    named = next((k for k in tree.kids(at, "obj", "nsubj", "xcomp") if k > at and tree.first[k] == at + 1), None)
    if named is None or not tree.words[named].tag.startswith("NNP") or tree.kid(at, "ccomp") is not None and tree.kid(at, "ccomp") > named:  # type: ignore[operator]
        return None
    closes = all(not tree.words[n].tag.startswith("VB") for n in range(tree.last[named] + 1, len(tree.words)))
    return named if closes else None


def _between_commas(tree: Tree, at: int) -> int | None:
    """The noun behind a verb that interrupts what is said, whatever the tree makes of it: "…, says the joint statement, …"."""
    words = tree.words
    if words[at].tag not in ("VBD", "VBZ") or at < 2 or words[at - 1].text != "," or tree.lemma(at) not in _SET_IN:
        return None
    own = tree.kid(at, "nsubj")
    if words[at + 1 : at + 2] and words[at + 1].entity == "time" or own is not None and own < at and words[own].entity in ("person", "organization"):
        return None
    end = at + 1
    while end < len(words) and words[end].tag.startswith(("DT", "JJ", "NN", "PRP", "POS", "CD")):
        end += 1
    close = next((n for n in range(end, min(end + 8, len(words))) if words[n].text == ","), None)
    plain = close is not None and not any(words[n].tag.startswith(("VB", "MD")) for n in range(end, close))
    return end - 1 if plain and end > at + 1 and words[end - 1].tag.startswith(("NN", "PRP")) and words[end - 1].entity != "time" else None


def _torn_off(tree: Tree, at: int, noun: int) -> bool:
    """Whether a noun right behind "said" hangs as a subject on the verb of what was said before."""
    said = tree.head(noun)
    return tree.label(noun) == "nsubj" and said is not None and said < at and tree.head(said) == at and tree.first[noun] == at + 1


def _own(tree: Tree, at: int) -> int | None:
    """A verb's own subject; of several that a tree gives it the nearest, "Prime Minister | Anna Brigg said"."""
    subjects = [k for k in tree.children[at] if tree.words[k].label in ("nsubj", "nsubj:outer", "csubj", "nsubj:pass")]
    nearest = next((k for k in reversed(subjects) if k < at and all(tree.label(n) in ("aux", "advmod", "flat", "punct") for n in range(tree.last[k] + 1, at))), None)
    if len(subjects) > 1 and nearest is not None:
        return nearest
    return subjects[0] if subjects else _named_before(tree, at)


def _named_before(tree: Tree, at: int) -> int | None:
    """A name right before a finite verb and right behind "and" or a comma, whatever the tree makes of it."""
    if tree.words[at].tag not in ("VBD", "VBZ", "VBP") or at < 2 or not tree.words[at - 1].tag.startswith("NNP"):
        return None
    top = at - 1
    while tree.label(top) in ("flat", "compound") and (head := tree.head(top)) is not None and head < at:
        top = head
    lead = tree.first[top] - 1
    return top if (lead < 0 or tree.words[lead].low in ("and", "but", "while")) and tree.last[top] == at - 1 else None


def agent_of(tree: Tree, at: int) -> int | None:
    """The "by" phrase of a passive verb."""
    agents = [k for k in tree.kids(at, "obl:agent", "obl") if any(tree.words[c].low == "by" for c in tree.kids(k, "case"))]
    return agents[0] if agents else None


def _antecedent(tree: Tree, at: int, own: int) -> int:
    """The noun that a relative pronoun stands for."""
    clause = at
    while tree.label(clause) == "conj" and (head := tree.head(clause)) is not None:
        clause = head
    head = tree.head(clause)
    if tree.words[own].low == "who" and (person := _person_before(tree, own)) is not None:
        return person
    relative = tree.words[own].low in _RELATIVE and tree.words[own].tag in ("WP", "WDT", "IN", "DT")
    return head if relative and tree.label(clause) == "acl" and head is not None else own


def _person_before(tree: Tree, pronoun: int) -> int | None:
    """The person right before "who", whatever the tree hangs the clause on."""
    at = pronoun - 1
    while at > 0 and tree.words[at].text == ",":
        at -= 1
    while tree.label(at) in ("flat", "compound", "goeswith") and (head := tree.head(at)) is not None and head < pronoun:
        at = head
    return at if at >= 0 and tree.words[at].entity == "person" and tree.words[at].tag.startswith("NNP") else None


def _borrowed(tree: Tree, at: int, depth: int) -> int | None:
    label, head = tree.label(at), tree.head(at)
    near = beside(tree, at)
    if near is not None or head is None:
        return near
    if label in ("conj", "advcl", "parataxis") or label == "xcomp" and not _controlled(tree, head):
        quoted = tree.kid(head, "obj") if tree.lemma(head) in _QUOTING and not tree.passive(head) else None
        if label == "conj" and not tree.words[head].tag.startswith(("VB", "JJ")):
            return None
        return quoted if quoted is not None else _any_subject(tree, head, depth + 1)
    if label == "acl" and tree.words[at].tag in ("VBG", "VBN"):
        return _behind_document(tree, head, depth)
    return None


def _controlled(tree: Tree, head: int) -> bool:
    return tree.lemma(head) in _CONTROL and tree.kid(head, "obj", "iobj") is not None


def _any_subject(tree: Tree, at: int, depth: int) -> int | None:
    """A verb's grammatical subject, also of a passive one."""
    passive = next((k for k in tree.children[at] if tree.words[k].label == "nsubj:pass"), None)
    return _antecedent(tree, at, passive) if passive is not None else subject_of(tree, at, depth)


def _behind_document(tree: Tree, noun: int, depth: int) -> int | None:
    """Who issues the document or request that a participle describes: "the council issued a note saying …"."""
    head = tree.head(noun)
    if tree.lemma(noun) in DOCUMENTS or tree.lemma(noun) in REPORTING_NOUNS:
        if head is not None and tree.label(noun) in ("obj", "obl") and tree.words[head].tag.startswith("VB") and (issuer := _any_subject(tree, head, depth + 1)) is not None:
            return issuer
        holder = tree.kid(noun, "nmod:poss")
        by = next((k for k in tree.kids(noun, "nmod") if any(tree.words[c].low in ("of", "by", "from") for c in tree.kids(k, "case"))), None)
        return holder if holder is not None else by if by is not None and tree.lemma(noun) not in DOCUMENTS else noun
    return noun


def beside(tree: Tree, at: int) -> int | None:
    """A subject that the tree gave to another verb though it stands right beside this one: ", he added, …"."""
    before = _before_time(tree, at - 1)
    if before >= 0 and tree.words[at].tag in ("VBD", "VBZ", "VBP"):
        found = before
        while tree.label(found) in ("flat", "compound", "goeswith") and (head := tree.head(found)) is not None and not _parted(tree, head, found):
            found = head
        if tree.label(found) == "nsubj" and tree.last[found] == before or before < at - 1 and tree.words[before].tag.startswith("NNP"):
            return found
    return None


def _before_time(tree: Tree, at: int) -> int:
    """The word before the adverbs and times that stand between a subject and its verb: "the minister | on Thursday also said"."""
    words = tree.words
    while at >= 0 and (words[at].tag == "RB" or words[at].entity == "time" and words[at].low not in ("it",)):
        at -= 2 if words[at].entity == "time" and at and words[at - 1].low in ("on", "in", "late", "early") else 1
    return at


def _parted(tree: Tree, first: int, last: int) -> bool:
    return any(word.text in (":", ";", "—", "–") for word in tree.words[min(first, last) : max(first, last)])
