"""A sentence's tree, seen from its numbers: subjects, what was done to a noun, the end of a noun phrase.

In: a `Sentence`. Out: `Branches`, made once a sentence. Surprising: where the reader tells no heads `has_arcs` is False and every
question has the answer None.
"""

from __future__ import annotations

from communique.annotate.trees import Tree


class Branches(Tree):
    """A tree with what the quantity finder asks of it."""

    __slots__ = ()

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
            own = self.kid(verb, "nsubj")
            if own is not None:
                return own
            head = self.head(verb)
            if head is None or self.label(verb) not in ("conj", "xcomp", "advcl", "aux", "cop"):
                return head if self.labels[verb] in ("acl", "acl:relcl") else None
            verb = head
        return None

    def passive_of(self, noun: int) -> int | None:
        """The participle that says what was done to a noun: as its passive subject, or hung on it."""
        head = self.head(noun)
        passive = head if head is not None and self.labels[noun] == "nsubj:pass" and self.words[head].tag in ("VBN", "VBD") else None
        if passive is not None and passive > noun:
            return passive
        for kid in self.children[noun]:
            hung = self.labels[kid].startswith("acl") and self.words[kid].tag == "VBN" and 0 < kid - noun < 4
            if hung and not any(between.text == "," for between in self.words[noun:kid]):
                return kid
        return passive

    def phrase_end(self, head: int, reach: int, wide: bool = False) -> int:
        """Behind a noun with the nouns that "and" joins to it and the "of" phrases on it (`wide`: any phrase), none with a number of its own."""
        end = head + 1
        for _ in range(3):
            further = next((kid for kid in self.children[end - 1] if self._hangs(kid, end, wide) and kid - end < reach), None)
            if further is None and head != end - 1:
                further = next((kid for kid in self.children[head] if self._hangs(kid, end, wide) and kid - end < reach), None)
            if further is None:
                break
            end = further + 1
        return end

    def _hangs(self, kid: int, end: int, wide: bool) -> bool:
        """Whether a child, with "of" or "and" right behind the phrase, continues it without a break."""
        words = self.words
        if kid < end or self.label(kid) not in ("nmod", "conj", "flat") or words[kid].tag[:2] not in ("NN", "PR", "JJ"):
            return False
        between = words[end:kid]
        if any(w.tag in ("CD", ",", "VBD", "VBZ", "VBP") or w.text in ";:()—–\"”“" for w in between):
            return False
        return not between or between[0].low in ("of", "and", "or") or (wide and between[0].tag == "IN")
