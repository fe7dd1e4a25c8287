"""What a cue governs: the words of its content, or None where it reports nothing.

In: a sentence's tree and a cue in it. Out: word numbers, and whether they are a clause. Surprising: a cue at the end of its
sentence, or between commas, reports what stands around it, whatever the tree hangs on what.
"""

from __future__ import annotations

from communique.annotate.speakers import Source
from communique.annotate.trees import Tree
from communique.lang.en.cues import NAMING_VERBS, NEEDS_CLAUSE, PREPOSITIONS, REPORTING_NOUNS, WEAK_VERBS, Cue

_NOT_CONTENT = ("nsubj", "aux", "cc", "punct", "conj", "mark", "obl:agent", "parataxis", "discourse", "vocative", "cop", "compound:prt", "expl", "csubj")
_STOPS = frozenset(", ” \" ’ '".split())
_FINITE = frozenset("VBD VBZ VBP MD".split())


def is_passive(tree: Tree, at: int) -> bool:
    """Whether a verb is passive, or a participle that tells what was done to something."""
    if tree.passive(at):
        return True
    return tree.words[at].tag == "VBN" and tree.kid(at, "aux", "nsubj", "nsubj:pass") is None and tree.label(at) in ("acl", "advcl", "amod")


def content_of(
    tree: Tree, at: int, lemma: str, cue: Cue, source: Source, hidden: frozenset[int]
) -> tuple[list[int], bool] | None:  # fmt: skip
    """The clause, phrase or quotation that a cue reports, as word numbers, and whether it is a clause."""
    around = _around(tree, at, source, lemma)
    if around:
        return around, True
    clauses = _clauses(tree, at)
    if "t" in cue.frames and clauses and (lemma not in WEAK_VERBS or source.kind in ("person", "document", "group", "body") or _marked(tree, clauses[0])):
        return sorted({n for clause in clauses for n in _clause(tree, at, clause)}), True
    if is_passive(tree, at):
        return (_passive(tree, at), False) if lemma not in ("hold", "show") or tree.kid(at, "xcomp", "ccomp", "csubj") is not None else None
    if lemma in NAMING_VERBS:
        return _named(tree, at, lemma, hidden)
    before = _before(tree, at, source, lemma)
    if before:
        return before, True
    that = _that_clause(tree, at) if "t" in cue.frames else []
    if that:
        return that, True
    found = _objects(tree, at, lemma, cue)
    return (found, False) if found else None


def _clauses(tree: Tree, at: int) -> list[int]:
    """Clauses that complete the cue; a loose clause after a colon, comma or quotation mark counts where nothing else does."""
    own = [k for k in tree.kids(at, "ccomp") if tree.words[k].label != "ccomp:relcl"]
    if own:
        return own
    head = tree.head(at)
    if tree.words[at].label == "acl:relcl" and head is not None and (beside := [k for k in tree.kids(head, "acl", "ccomp") if tree.first[k] == at + 1]):
        return beside
    loose = [k for k in tree.kids(at, "parataxis") if tree.kid(k, "nsubj", "cop", "aux", "obj", "xcomp", "csubj", "expl") is not None and k > at]
    return [k for k in loose if tree.words[tree.first[k] - 1].text in (":", ",", "“", '"', "‘")][:1]


def _where_said(tree: Tree, at: int, noun: int) -> bool:
    """Whether a noun only tells where one says something: "said in a joint statement that …"."""
    return tree.head(noun) == at and tree.label(noun).startswith("obl") and any(tree.words[k].low == "in" for k in tree.kids(noun, "case"))


def _that_clause(tree: Tree, at: int) -> list[int]:
    """From a "that" soon after the verb to the end, where the tree hangs the clause on something else."""
    words = tree.words
    for n in range(at + 1, min(at + 9, len(words) - 2)):
        if words[n].tag in _FINITE or words[n].text in (".", ";", ":"):
            break
        if words[n].low == "that" and words[n - 1].tag.startswith("NN") and tree.lemma(n - 1) in REPORTING_NOUNS and not _where_said(tree, at, n - 1):
            break
        if words[n].low == "that" and words[n - 1].tag.startswith("NN") and words[n + 1].tag in _FINITE:
            break  # a relative clause: "the rhetoric that has sparked fears"
        if words[n].low == "that" and words[n + 1].text != "," and any(w.tag in _FINITE for w in words[n + 1 :]):
            return list(range(n, len(words) - 1))
    return []


def _marked(tree: Tree, clause: int) -> bool:
    return any(tree.words[k].low in ("that", "if", "whether") for k in tree.kids(clause, "mark"))


def _clause(tree: Tree, at: int, clause: int) -> list[int]:
    """A clause from its "that" on: what a tree puts between verb and "that" is whom one tells."""
    that = next((k for k in tree.kids(clause, "mark") if tree.words[k].low == "that"), None)
    told = _past_time(tree, at, tree.inside(clause))
    if that is None and told:
        return told
    if that is None or that and tree.lemma(that - 1) in REPORTING_NOUNS:
        return tree.inside(clause)
    inside = [n for n in tree.inside(clause) if n >= that or n < at]
    return inside if that != at + 1 and that != at + 2 else _filled(tree, that, inside)


def _filled(tree: Tree, that: int, inside: list[int]) -> list[int]:
    """A clause with the words between its own that the tree hangs on something before it: "said that | the guard Karl Brandt and … | left"."""
    if any(tree.words[n].text in "“”\"‘’«»" for n in range(that, inside[-1])):
        return inside
    own, kept = set(inside), set(inside)
    for n in range(that, inside[-1]):
        top = n
        while top not in own and top > that and (head := tree.head(top)) is not None:
            top = head
        if top < that:
            kept.add(n)
    return sorted(kept)


def _past_time(tree: Tree, at: int, clause: list[int]) -> list[int]:
    """A clause less the day right behind its cue that the tree draws into it: "said | on Monday | it expects"."""
    words = tree.words
    if not clause or clause[0] != at + 1 or clause[-1] == clause[0]:
        return []
    end = at + 2 if words[at + 1].low in ("on", "late", "early", "last") and at + 2 < len(words) else at + 1
    if words[end].entity != "time" or not words[end].tag.startswith("NNP"):
        return []
    return [n for n in clause if n > end]


def _around(tree: Tree, at: int, source: Source, lemma: str) -> list[int]:
    """All that stands around a source and cue between commas: "The more it gives, he contends, the less …"."""
    words = tree.words
    named = [n for n, w in enumerate(words) if source.span.start <= w.start < source.span.end]
    if lemma not in NEEDS_CLAUSE or not named or tree.kid(at, "nsubj") is None and named[-1] != at - 1 and named[0] != at + 1:
        return []
    first, last = min(named[0], at), max(named[-1], at)
    if last - first > len(named) + 4 or first < 2:
        return []
    while last + 1 < len(words) and _short_complement(tree, at, last + 1):
        last += 1
    opened = words[first - 1].text in _STOPS
    closed = last + 2 < len(words) and words[last + 1].text == ","
    if not opened or not closed or _clause_follows(tree, at, last):
        return []
    return [n for n in range(len(words)) if not first <= n <= last]


def _short_complement(tree: Tree, at: int, number: int) -> bool:
    """Whether a word is all that completes the cue: "he told reporters, …", "she said today, …"."""
    return tree.head(number) == at and tree.label(number) in ("advmod", "obl", "iobj", "obj") and tree.first[number] == tree.last[number]


def _clause_follows(tree: Tree, at: int, last: int) -> bool:
    """Whether a that-clause of the cue's own follows the comma."""
    return any(k > last and _marked(tree, k) for k in tree.kids(at, "ccomp"))


def _before(tree: Tree, at: int, source: Source, lemma: str) -> list[int]:
    """The clause that a closing cue reports: "The pass would reopen, the minister said on Monday."."""
    words = tree.words
    if lemma not in NEEDS_CLAUSE:
        return []
    head = tree.head(at)
    if tree.label(at) == "parataxis" and head is not None and tree.kid(at, "ccomp") is None:
        mine = set(tree.inside(at))
        top = tree.first_conjunct(head)
        content = [n for n in tree.inside(top) if n not in mine and not source.span.start <= words[n].start < source.span.end]
        return content if len(content) > 2 else []
    first = min(next((n for n, w in enumerate(words) if w.start >= source.span.start), at), at)
    if first < 3 or words[first - 1].text not in _STOPS:
        return []
    after = max(source.span.end, words[at].end)
    rest = [w for w in words if w.start >= after and w.text.isalnum()]
    if any(w.tag in _FINITE for w in rest) and len(rest) > 6:
        return []
    opened = list(range(first - 1))
    return opened if any(words[n].tag in _FINITE for n in opened) else []


def _passive(tree: Tree, at: int) -> list[int]:
    """What is said of whom: the subject and what completes the verb, less the agent."""
    agent = {k for k in tree.kids(at, "obl", "obl:agent") if any(tree.words[c].low == "by" for c in tree.kids(k, "case"))}
    kids = [k for k in tree.children[at] if k not in agent and tree.label(k) not in ("aux", "punct", "conj", "cc", "mark", "parataxis") and not _adverb(tree, k)]
    head = tree.head(at)
    noun = [head] if tree.label(at) == "acl" and head is not None and not kids else []
    return sorted({n for k in kids for n in tree.inside(k)} | set(noun)) or [at]


def _named(tree: Tree, at: int, lemma: str, hidden: frozenset[int]) -> tuple[list[int], bool] | None:
    """ "called the sentence dangerous", "described it as …": an object and what it is called."""
    kids = tree.kids(at, "obj", "xcomp", "obl", "iobj", "ccomp", "advcl")
    called = [k for k in kids if tree.label(k) in ("xcomp", "ccomp") or any(tree.words[c].low in ("as", "for", "on", "upon") for c in tree.kids(k, "case", "mark"))]
    parts = [n for k in kids if k > at or tree.label(k) == "xcomp" for n in tree.inside(k, tree.kids(k, "parataxis"))]
    if not (called or set(parts) & hidden or len(tree.kids(at, "obj")) > 1):
        return None
    if lemma == "call" and not any(tree.label(k) in ("xcomp", "ccomp") for k in kids) and not any(tree.words[c].low in ("for", "on", "upon") for k in kids for c in tree.kids(k, "case", "mark")) and not set(parts) & hidden:
        return None
    return sorted(set(parts)), False


def _objects(tree: Tree, at: int, lemma: str, cue: Cue) -> list[int]:
    """Objects, infinitives and prepositional phrases that the cue's frames allow."""
    kids = [k for k in tree.children[at] if tree.words[k].label not in _NOT_CONTENT and tree.label(k) not in _NOT_CONTENT and not _adverb(tree, k) and not _aside(tree, k)]
    after = [k for k in kids if k > at]
    allowed = PREPOSITIONS.get(lemma, frozenset())
    objects = [k for k in after if tree.label(k) in ("obj", "iobj")]
    to_do = [k for k in after if tree.label(k) in ("xcomp", "ccomp", "advcl") and (_to(tree, k) or tree.label(k) != "advcl")] or [a for k in objects for a in tree.kids(k, "acl") if _to(tree, a)]
    governed = [k for k in after if tree.label(k) in ("obl", "nmod", "advcl", "xcomp") and any(tree.words[c].low in allowed for c in tree.kids(k, "case", "mark"))]
    if any(tree.words[d].low in ("no", "nothing") for k in (*objects, *governed) for d in (k, *tree.kids(k, "det"))):
        return []
    if lemma == "ask" and any(tree.words[a].low == "not" for k in to_do for a in tree.kids(k, "advmod")):
        return []
    as_such = [k for k in after if tree.label(k) == "obl" and any(tree.words[c].low == "as" for c in tree.kids(k, "case"))]
    doing = [k for k in after if tree.label(k) in ("xcomp", "ccomp") and tree.words[k].tag == "VBG"]
    if lemma == "want" and not (objects and to_do):
        return []
    fits = "n" in cue.frames and (objects or as_such or doing) or "i" in cue.frames and to_do or "f" in cue.frames and governed
    if not fits:
        return []
    return _prolonged(tree, sorted({n for k in after for n in tree.inside(k)}))


def _prolonged(tree: Tree, content: list[int]) -> list[int]:
    """Content with the phrases right behind it that the tree hangs on something earlier: "accused the army | of firing first"."""
    while content and content[-1] + 1 < len(tree.words) and tree.label(content[-1] + 1) in ("case", "mark"):
        head = tree.head(content[-1] + 1)
        if head is None or head <= content[-1] or tree.first[head] != content[-1] + 1:
            break
        content += tree.inside(head)
    return content


def _to(tree: Tree, at: int) -> bool:
    return any(tree.words[k].low == "to" for k in tree.kids(at, "mark"))


def _adverb(tree: Tree, at: int) -> bool:
    word = tree.words[at]
    lasting = any(tree.words[k].low == "for" for k in tree.kids(at, "case"))
    return tree.label(at) == "advmod" or word.label in ("obl:tmod", "obl:unmarked") or tree.label(at) == "obl" and word.entity == "time" and not lasting


def _aside(tree: Tree, at: int) -> bool:
    """A participle or clause that a comma sets off."""
    lead = tree.first[at] - 1
    return tree.label(at) == "advcl" and not _to(tree, at) and lead >= 0 and tree.words[lead].text == ","
