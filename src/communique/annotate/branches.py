"""A sentence's tree, seen from its numbers: heads, children, subjects, the end of a noun phrase.

In: a `Sentence`. Out: `Branches`, made once a sentence. Surprising: where the reader tells no heads `rooted` is False and every
question has the answer None.
"""

from __future__ import annotations

from communique.lang.reader import Sentence, Word


class Branches:
    """The children of every word of a sentence."""

    __slots__ = ("_kids", "rooted", "words")

    def __init__(self, sentence: Sentence):
        self.words: tuple[Word, ...] = sentence.words
        self._kids: list[list[int]] = [[] for _ in sentence.words]
        for at, word in enumerate(sentence.words):
            if word.head is not None and 0 <= word.head < len(self.words) and word.head != at:
                self._kids[word.head].append(at)
        self.rooted = any(self._kids)

    def kids(self, at: int) -> list[int]:
        return self._kids[at]

    def child(self, at: int, label: str) -> int | None:
        """The first child by that label or one of its subtypes."""
        return next((kid for kid in self._kids[at] if (self.words[kid].label or "").split(":")[0] == label), None)

    def top(self, first: int, end: int) -> int:
        """The word of a stretch whose head lies outside it."""
        inside = range(first, end)
        return next((at for at in inside if self.words[at].head not in inside), first)

    def head_of(self, first: int, end: int) -> int | None:
        """The head outside a stretch; where a parse tears the stretch apart, the nearest one behind it."""
        heads = [head for word in self.words[first:end] if (head := word.head) is not None and not first <= head < end]
        return min((head for head in heads if head >= end), default=heads[0] if heads else None)

    def subject(self, verb: int) -> int | None:
        """A verb's own subject, or that of the verb it is joined to."""
        for _ in range(4):
            own = self.child(verb, "nsubj")
            if own is not None:
                return own
            word = self.words[verb]
            if word.head is None or (word.label or "").split(":")[0] not in ("conj", "xcomp", "advcl", "aux", "cop"):
                if word.label in ("acl", "acl:relcl") and word.head is not None:
                    return word.head
                return None
            verb = word.head
        return None

    def passive_of(self, noun: int) -> int | None:
        """The participle that says what was done to a noun: as its passive subject, or hung on it."""
        word = self.words[noun]
        passive = word.head if word.label == "nsubj:pass" and word.head is not None and self.words[word.head].tag in ("VBN", "VBD") else None
        if passive is not None and passive > noun:
            return passive
        for kid in self._kids[noun]:
            hung = (self.words[kid].label or "").startswith("acl") and self.words[kid].tag == "VBN" and 0 < kid - noun < 4
            if hung and not any(between.text == "," for between in self.words[noun:kid]):
                return kid
        return passive

    def phrase_end(self, head: int, reach: int, wide: bool = False) -> int:
        """Behind a noun with the nouns that "and" joins to it and the "of" phrases on it (`wide`: any phrase), none with a number of its own."""
        end = head + 1
        for _ in range(3):
            further = next((kid for kid in self._kids[end - 1] if self._hangs(kid, end, wide) and kid - end < reach), None)
            if further is None and head != end - 1:
                further = next((kid for kid in self._kids[head] if self._hangs(kid, end, wide) and kid - end < reach), None)
            if further is None:
                break
            end = further + 1
        return end

    def _hangs(self, kid: int, end: int, wide: bool) -> bool:
        """Whether a child, with "of" or "and" right behind the phrase, continues it without a break."""
        word, words = self.words[kid], self.words
        if kid < end or (word.label or "").split(":")[0] not in ("nmod", "conj", "flat") or words[kid].tag[:2] not in ("NN", "PR", "JJ"):
            return False
        between = words[end:kid]
        if any(w.tag in ("CD", ",", "VBD", "VBZ", "VBP") or w.text in ";:()—–\"”“" for w in between):
            return False
        return not between or between[0].low in ("of", "and", "or") or (wide and between[0].tag == "IN")
