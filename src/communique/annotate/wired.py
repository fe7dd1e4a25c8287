"""A sentence that ends with whoever reports it: "The pass is open, the Kelm Gazette reports."

In: a sentence's tree, names, a place in it. Out: the reporter and the words reported. Surprising: "reports" is often tagged as a noun
there, and a verb behind "Anna Brigg, mayor of Kelm," as a participle, so that no tree can be asked.
"""

from __future__ import annotations

from collections.abc import Sequence

from communique.annotate.speakers import Source
from communique.annotate.trees import Tree
from communique.lang.en.cues import NEEDS_CLAUSE
from communique.model import NameMention, Span

_REPORTERS = frozenset("media organization person".split())
_FINITE = frozenset("VBD VBZ VBP MD".split())
_CLOSES = frozenset(", ” \" ’".split())


def closing_reporter(tree: Tree, at: int, names: Sequence[NameMention]) -> tuple[Source, tuple[int, ...]] | None:
    """Who reports the sentence that a "reports" closes, and the words before that."""
    words = tree.words
    if words[at].low not in ("reports", "reported") or at < 4 or not _ends(tree, at):
        return None
    name = next((n for n in names if n.type in _REPORTERS and n.span.end == words[at - 1].end), None)
    if name is None:
        return None
    first = at - 1
    while first > 1 and (words[first - 1].start >= name.span.start or words[first - 1].low == "the" or words[first - 1].tag in ("NNP", "POS")):
        first -= 1
    content = _told_before(tree, first)
    if content is None:
        return None
    return _source(tree, first, at, name), content


def closing_speaker(tree: Tree, at: int, names: Sequence[NameMention]) -> tuple[Source, tuple[int, ...]] | None:
    """Who a sentence ends with, where what he is stands between him and his verb: "…, Anna Brigg, mayor of Kelm, announced on Monday."."""
    words = tree.words
    if tree.lemma(at) not in NEEDS_CLAUSE or words[at].tag not in ("VBD", "VBN", "VBZ") or at < 6 or not _ends(tree, at):
        return None
    place = {word.start: n for n, word in enumerate(words)}
    apart = ((n, place[n.span.start], _behind(tree, n)) for n in names if n.type in _REPORTERS and words[0].start < n.span.start < words[at].start and n.span.start in place)
    name, first, behind = next(((n, first, behind) for n, first, behind in apart if behind < at and words[behind].text == ","), (None, 0, at))
    between = words[behind:at]
    if name is None or len(between) > 14 or any(word.tag in _FINITE for word in between):
        return None
    while first > 1 and words[first - 1].tag in ("NNP", "NN", "JJ", "DT") and words[first - 1].text != ",":
        first -= 1
    content = _told_before(tree, first)
    if content is None:
        return None
    role = " ".join(word.text for word in between if word.text != ",")
    return _source(tree, first, at, name, (role,) if name.type == "person" else ()), content


def _told_before(tree: Tree, first: int) -> tuple[int, ...] | None:
    """The clause before a comma or a closing mark that stands right ahead of a word; None where there is none."""
    content = tuple(range(first))
    while content and tree.words[content[-1]].text in _CLOSES:
        content = content[:-1]
    clause = 3 <= len(content) < first and any(tree.words[n].tag in _FINITE for n in content)
    return content if clause else None


def _source(tree: Tree, first: int, at: int, name: NameMention, roles: tuple[str, ...] = ()) -> Source:
    """The words from `first` to the verb, as the source that a name among them means."""
    span = Span(tree.words[first].start, tree.words[at - 1].end)
    return Source(span, (name.refers or name.text,), roles, "person" if name.type == "person" else "body", named=True)


def _behind(tree: Tree, name: NameMention) -> int:
    """The number of the first word behind a name."""
    return next((n for n, word in enumerate(tree.words) if word.start >= name.span.end), len(tree.words))


def _ends(tree: Tree, at: int) -> bool:
    """Whether nothing but a place or day stands behind: "reports from Kelm"."""
    rest = [w for w in tree.words[at + 1 :] if w.text.isalnum()]
    return len(rest) <= 4 and all(w.tag.startswith(("NNP", "IN", "DT")) for w in rest)
