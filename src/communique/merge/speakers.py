"""Who speaks in two articles → whether they are one speaker, or one speaks for the other.

In: the speakers as articles name them, who is who, roles. Out: SAME, AKIN or APART. Surprising: two persons of two names are never akin, however alike their
offices; what stands for itself ("officials", "the joint statement") is akin to its like at best, since it may be somebody else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher

from msgspec import Struct

from communique.lang.en.cues import DOCUMENTS
from communique.lang.gazetteer import key_of
from communique.merge.entries import Setting
from communique.model import Annotation

APART, AKIN, SAME = 0, 1, 2
ONE_NAME = 0.8
"""Likeness from which two given names may be spellings of one; set by hand on 2026-12-01, not measured."""
_OFFICE = re.compile(
    r"\b(?:ministr|minister|treasur|defen[cs]e|foreign|interior|army|militar|parliament|president|embass|ambassador|pentagon|kremlin|palace|command|police|coast guard)\w*",
    re.I,
)
_SPOKES = re.compile(r"\bspokes\w+|\bspeaking for\b", re.I)
_VAGUE = frozenset(
    "source sources official officials witness witnesses people person resident residents expert experts analyst analysts diplomat diplomats critic critics".split()
)
_CAPITALISED = re.compile(r"[A-ZÀ-Þ][\w'’-]+")


class Voice(Struct, frozen=True):
    """The speakers of one utterance: ids, last and given names of persons, home states, words of office; whether one is a document, speaks for an office, is a
    state, or is anonymous or a medium."""

    known: frozenset[str]
    plain: frozenset[str]
    persons: frozenset[tuple[str, str]]
    states: frozenset[str]
    offices: frozenset[str]
    document: bool
    spokes: bool
    state: bool
    vague: bool


class Voices:
    """The voices of a pile; what roles tell of a speaker in one article holds in all."""

    def __init__(self, annotations: Sequence[Annotation], setting: Setting) -> None:
        self.setting = setting
        self.types = {actor.id: actor.type for actor in setting.linked.actors}
        self.forms = {
            key_of(form): actor.id
            for actor in setting.linked.actors
            if actor.type == "state"
            for form in (actor.name, *actor.aliases)
        }
        by_code = {actor.state: actor.id for actor in setting.linked.actors if actor.type == "state" and actor.state}
        self.home = {
            actor.id: by_code[actor.state]
            for actor in setting.linked.actors
            if actor.type != "state" and actor.state in by_code
        }
        self.names = {actor.id: actor.name for actor in setting.linked.actors}
        self.roles: dict[str, set[str]] = {
            actor.id: {f"{role.title} {role.of or ''}" for role in actor.roles} for actor in setting.linked.actors
        }
        for one in annotations:
            for quote in one.quotes:
                for speaker in setting.actors(one.article, quote.speakers) if len(quote.speakers) == 1 else ():
                    self.roles.setdefault(speaker, set()).update(quote.speaker_roles)
        self.voices: dict[tuple[str, tuple[str, ...]], Voice] = {}

    def voice(self, article: str, speakers: tuple[str, ...], roles: tuple[str, ...] = ()) -> Voice:
        """The voice of these speakers in an article."""
        if (article, speakers) not in self.voices:
            self.voices[article, speakers] = self._voice(article, speakers, roles)
        return self.voices[article, speakers]

    def _voice(self, article: str, speakers: tuple[str, ...], roles: tuple[str, ...]) -> Voice:
        ids = self.setting.actors(article, speakers)
        told = [*roles, *speakers, *(role for one in ids for role in self.roles.get(one, ()))]
        states = (
            {one for one in ids if self.types.get(one) == "state"}
            | {self.home[one] for one in ids if one in self.home}
            | set(self.states_in(told))
        )
        persons = {
            person
            for one, name in zip(self._paired(article, speakers), speakers, strict=True)
            if (person := self._person(one, name))
        }
        return Voice(
            frozenset(one for one in ids if one in self.types), frozenset(key_of(one) for one in speakers), frozenset(persons), frozenset(states),
            frozenset(word[:6].lower() for text in told for word in _OFFICE.findall(text)), any(_document(one) for one in speakers), any(map(_SPOKES.search, told)),
            any(self.types.get(one) == "state" for one in ids), any(self.types.get(one) == "media" or set(key_of(name).split()) & _VAGUE for one, name in zip(ids, speakers, strict=False)),
        )  # fmt: skip

    def _paired(self, article: str, speakers: Iterable[str]) -> list[str]:
        return [self.setting.linked.actor_of(article, one) or one for one in speakers]

    def _person(self, one: str, name: str) -> tuple[str, str] | None:
        """Last and given name where a speaker is a person; a name after a title and a comma is one."""
        if self.types.get(one, "person") != "person" and "," not in name:
            return None
        words = _CAPITALISED.findall(
            self.names.get(one, name).rpartition(", ")[2] if one in self.names else name.rpartition(", ")[2]
        )
        if (
            not words
            or (one not in self.types and len(words) < 2 and words[0] != name)
            or _OFFICE.search(words[-1])
            or key_of(words[-1]) in self.forms
        ):
            return None
        return key_of(words[-1]), key_of(words[-2]) if len(words) > 1 else ""

    def states_in(self, texts: Iterable[str]) -> Iterable[str]:
        """The states that words name."""
        for text in texts:
            words = key_of(re.sub(r"['’]s?\b", "", text)).split()
            for size in (1, 2, 3):
                for at in range(len(words) - size + 1):
                    if found := self.forms.get(" ".join(words[at : at + size])):
                        yield found


def alike(one: Voice, other: Voice) -> int:
    """SAME, AKIN or APART."""
    if one.persons and other.persons:
        return SAME if any(_one_person(mine, theirs) for mine in one.persons for theirs in other.persons) else APART
    if one.known & other.known:
        return SAME if len(one.known) == len(other.known) else AKIN
    if one.document or other.document:
        both = one.document and other.document
        return AKIN if both or len((other if one.document else one).states) > 1 or one.plain & other.plain else APART
    if one.vague or other.vague:
        return AKIN if one.plain & other.plain else APART
    if one.states and other.states and one.states != other.states:
        return APART
    named = (
        one.plain & other.plain
        or one.offices & other.offices
        or (one.spokes and other.offices)
        or (other.spokes and one.offices)
    )
    whole = one.states and one.states == other.states and (one.state or other.state)
    return AKIN if named or whole else APART


def _one_person(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """One surname, and given names that may be one man's."""
    if one[0] != other[0]:
        return False
    return (
        not one[1]
        or not other[1]
        or one[1][0] == other[1][0]
        and SequenceMatcher(None, one[1], other[1]).ratio() >= ONE_NAME
    )


def _document(speaker: str) -> bool:
    return bool(set(key_of(speaker).split()) & DOCUMENTS)
