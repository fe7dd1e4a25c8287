"""The interface of whatever reads a language: text in, sentences of tagged words out.

A reader answers `read(text)`; what it cannot tell (heads, labels) it leaves at None, and the finders do with what there
is. Surprising: lemmas are asked of the reader too, since a finder's cues are lemmas.
"""

from __future__ import annotations

from typing import Protocol

from msgspec import Struct

from communique.model import Span


class Word(Struct, frozen=True):
    """One token: offsets into the text, its characters, Penn Treebank tag and lemma; head is an index in its sentence,
    label the UD relation to it; entity is the type of what the word heads ("person", "place" …, "none")."""

    start: int
    end: int
    text: str
    tag: str
    lemma: str
    head: int | None = None
    label: str | None = None
    upos: str | None = None
    entity: str | None = None

    @property
    def low(self) -> str:
        return self.text.lower()


class Name(Struct, frozen=True):
    """A name within a sentence: its words from first to end (not included), and PER, ORG, LOC or OTH."""

    first: int
    end: int
    kind: str


class Frame(Struct, frozen=True):
    """A predicate's word, and its PropBank roles as (first word, word after the last, role)."""

    predicate: int
    roles: tuple[tuple[int, int, str], ...]


class Sentence(Struct, frozen=True):
    """A sentence's span, the number of its paragraph, its words; names and frames where the reader tells them."""

    span: Span
    paragraph: int
    words: tuple[Word, ...]
    names: tuple[Name, ...] = ()
    frames: tuple[Frame, ...] = ()


class Reading(Struct, frozen=True):
    """All sentences of a text, in order."""

    text: str
    sentences: tuple[Sentence, ...]
    paragraphs: tuple[Span, ...]


class Reader(Protocol):
    """Reads texts; `stamp` names it with its version and the hash of its tables or weights."""

    @property
    def stamp(self) -> str: ...

    def read(self, text: str) -> Reading: ...
