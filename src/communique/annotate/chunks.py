"""Tagged words → noun chunks and verb groups: what the finders see of syntax where the reader gives no trees.

Surprising: a chunk is an index range into its sentence's words, and "X of Y" is two chunks, joined only by who asks.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from communique.lang.reader import Sentence, Word

_NOUN_TAGS = frozenset("DT PDT PRP$ POS JJ JJR JJS NN NNS NNP NNPS CD $ # FW PRP EX AFX".split())
_HEADS = frozenset("NN NNS NNP NNPS PRP CD DT EX FW".split())
_VERB_TAGS = frozenset("MD VB VBD VBG VBN VBP VBZ".split())
FINITE = frozenset("MD VBD VBP VBZ".split())


class Chunk(Struct, frozen=True):
    """Words first to last (half-open) of a sentence; `head` is the index of the head word."""

    first: int
    last: int
    head: int


class VerbGroup(Struct, frozen=True):
    """A run of auxiliaries, adverbs and one main verb at `head`."""

    first: int
    last: int
    head: int
    finite: bool
    passive: bool
    negated: bool
    infinitive: bool


def noun_chunks(sentence: Sentence) -> list[Chunk]:
    """Noun chunks, left to right; a possessive joins owner and owned, "X's Y"."""
    words = sentence.words
    chunks: list[Chunk] = []
    at = 0
    while at < len(words):
        bounds = words[at].low in ("least", "most") and at > 0 and words[at - 1].low == "at"
        if bounds or words[at].tag not in _NOUN_TAGS and not _modifies(words, at):
            at += 1
            continue
        end = _chunk_end(words, at)
        heads = [i for i in range(at, end) if words[i].tag in _HEADS]
        if heads and not (end - at == 1 and words[at].tag in ("DT", "POS") and words[at].low in ("the", "a", "an", "'s", "’s")):
            chunks.append(Chunk(at, end, heads[-1]))
        at = max(end, at + 1)
    return chunks


def verb_groups(sentence: Sentence) -> list[VerbGroup]:
    """Verb groups, left to right; "to" begins an infinitive."""
    words = sentence.words
    groups: list[VerbGroup] = []
    at = 0
    while at < len(words):
        if not _begins_verbs(words, at):
            at += 1
            continue
        end = _group_end(words, at)
        groups.append(_group(words, at, end))
        at = end
    return groups


def text_of(sentence: Sentence, chunk: Chunk | VerbGroup, text: str) -> str:
    """The characters of a chunk."""
    return text[sentence.words[chunk.first].start : sentence.words[chunk.last - 1].end]


def _chunk_end(words: Sequence[Word], at: int) -> int:
    end = at + 1
    seen_noun = words[at].tag.startswith("NN")
    while end < len(words):
        tag = words[end].tag
        if tag in ("DT", "PDT", "PRP$", "PRP", "EX") and words[end - 1].tag not in ("PDT", "DT"):
            break
        if words[end - 1].tag in ("PRP", "EX") or seen_noun and words[end].low in ("last", "next", "earlier", "later", "yesterday", "today"):
            break
        if tag in _NOUN_TAGS or _modifies(words, end):
            seen_noun = seen_noun or tag.startswith("NN")
        elif not (tag == "CC" and words[end].low == "and" and _adjectives_around(words, end)):
            break
        end += 1
    while end > at + 1 and words[end - 1].tag in ("RB", "VBG", "VBN", "CC", "POS"):
        end -= 1
    return end


def _modifies(words: Sequence[Word], at: int) -> bool:
    """Participles and adverbs that stand between a determiner or adjective and a noun."""
    if at + 1 >= len(words) or words[at].tag not in ("VBG", "VBN", "RB"):
        return False
    following = words[at + 1].tag
    if words[at].tag == "RB":
        return at > 0 and words[at - 1].tag in ("DT", "PRP$") and following in ("JJ", "VBN", "VBG", "CD")
    return following.startswith("NN") and at > 0 and words[at - 1].tag in ("DT", "PRP$", "JJ", "POS", "CD", "RB")


def _adjectives_around(words: Sequence[Word], at: int) -> bool:
    return at + 1 < len(words) and words[at - 1].tag == "JJ" and words[at + 1].tag == "JJ"


def _begins_verbs(words: Sequence[Word], at: int) -> bool:
    if words[at].tag in _VERB_TAGS:
        return not _modifies(words, at)
    return words[at].tag == "TO" and at + 1 < len(words) and (
        words[at + 1].tag == "VB" or (words[at + 1].tag == "RB" and at + 2 < len(words) and words[at + 2].tag == "VB")
    )


def _group_end(words: Sequence[Word], at: int) -> int:
    end = at + 1
    while end < len(words):
        tag = words[end].tag
        if tag in _VERB_TAGS:
            if tag in ("VBD", "VBP", "VBZ", "MD") and words[end - 1].tag not in ("RB",) and end > at:
                break
            if tag == "VBG" and words[end - 1].lemma not in ("be", "keep", "not", "been") and words[end - 1].tag != "RB":
                break
            if tag == "VB" and words[end - 1].tag in ("VBD", "VBN", "VBG", "VB") and words[end - 1].lemma not in ("do", "help", "let"):
                break
        elif tag == "RB" or (tag == "TO" and words[end - 1].lemma in ("have", "be", "go") and _verb_follows(words, end)):
            if not _verb_follows(words, end):
                break
        else:
            break
        end += 1
    return end


def _verb_follows(words: Sequence[Word], at: int) -> bool:
    after = at + 1
    while after < len(words) and words[after].tag == "RB":
        after += 1
    return after < len(words) and words[after].tag in _VERB_TAGS


def _group(words: Sequence[Word], first: int, last: int) -> VerbGroup:
    verbs = [i for i in range(first, last) if words[i].tag in _VERB_TAGS]
    head = verbs[-1]
    helpers = {words[i].lemma for i in verbs[:-1]}
    return VerbGroup(
        first=first,
        last=last,
        head=head,
        finite=words[verbs[0]].tag in FINITE and words[first].tag != "TO",
        passive=words[head].tag in ("VBN", "VBD") and bool(helpers & {"be", "get"}),
        negated=any(words[i].low in ("not", "n't", "n’t", "never") for i in range(max(first - 1, 0), last)),
        infinitive=words[first].tag == "TO",
    )
