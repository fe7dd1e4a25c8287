"""Entries of the record → who does or says what to whom, when, in which words: what a commitment is held against.

In: commitments, statements and events, who is who. Out: deeds, and the pile of them with how much a word says in it. Surprising: the names of states are no part of
a deed's words, since they would make all that two states do alike.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import log

from msgspec import Struct

from communique.lang.en.like_words import one_word
from communique.lang.en.progress_words import MEETING, before_purpose, before_verb
from communique.lang.en.word_frequency import rarity
from communique.lines import first_day
from communique.merge.entries import Setting
from communique.merge.speakers import Voices
from communique.model import Annotation, Commitment, Event, Statement
from communique.text.similarity import words

SMALL_PILE = 200
"""Entries below which a pile says nothing of how common a word is; set by hand on 2026-12-01."""
LOOKED_UP = 3.0
"""Rarity of a word by which deeds are looked up: one of the shared words must be so rare; set by hand on 2026-12-01."""


class Deed(Struct, frozen=True):
    """A later entry: who acts or speaks, to whom, which states stand before its verb, are known, are in its sentence and in its article, its words and its day."""

    entry: Commitment | Event | Statement
    agents: frozenset[str]
    whom: frozenset[str]
    subjects: frozenset[str]
    states: frozenset[str]
    named: frozenset[str]
    around: frozenset[str]
    stems: frozenset[str]
    text: str
    day: str
    articles: frozenset[str]


class Pile:
    """All deeds, those that hold a word, and how much a word says: the rarer in the language and in the pile, the more."""

    def __init__(self, deeds: Sequence[Deed]) -> None:
        self.deeds = deeds
        self.holders: dict[str, list[int]] = {}
        for at, deed in enumerate(deeds):
            for word in sorted(deed.stems):
                self.holders.setdefault(word, []).append(at)
        self.size = log(max(SMALL_PILE, len(deeds)))

    def weight(self, stems: Iterable[str]) -> float:
        """How much words say together."""
        return sum(min(rarity(word), 6.0) * (1 - log(len(self.holders.get(word, "1"))) / self.size) for word in sorted(stems))

    def near(self, deed: Deed, share: float) -> list[Deed]:
        """The deeds that may share enough with one: its commonest words, which together are less than that share, are not looked up."""
        common = sorted(deed.stems, key=lambda word: (-len(self.holders.get(word, ())), word))
        spare, looked_up = share * self.weight(deed.stems), []
        for word in common:
            spare -= self.weight((word,))
            if word in MEETING or (spare <= 0 and rarity(word) >= LOOKED_UP):
                looked_up.append(word)
        return [self.deeds[at] for at in sorted({at for word in looked_up for at in self.holders.get(word, ())})]

    def covers(self, one: Deed, other: Deed, share: float) -> bool:
        """Whether what two share is at least that share of the first."""
        whole = self.weight(one.stems)
        return bool(whole) and self.weight(one.stems & other.stems) >= share * whole


class Deeds:
    """Turns entries into deeds."""

    def __init__(self, annotations: Sequence[Annotation], setting: Setting) -> None:
        self.setting = setting
        self.voices = Voices(annotations, setting)
        self.parties = {one_word(word) for form in self.voices.forms for word in words(form)}
        self.around = {one.article: {actor for name in one.names if (actor := setting.linked.actor_of(one.article, name.text))} for one in annotations}
        self.states = frozenset(self.voices.forms.values())
        self.deeds: dict[str, Deed] = {}

    def deed(self, one: Commitment | Event | Statement) -> Deed:
        """What an entry tells that was done or said."""
        if one.id not in self.deeds:
            self.deeds[one.id] = self._deed(one)
        return self.deeds[one.id]

    def _deed(self, one: Commitment | Event | Statement) -> Deed:
        articles = frozenset(e.article for e in one.evidence)
        text, agents, whom = self._sides(one)
        quoted = one.evidence[0].quote
        stems = frozenset(word for word in map(one_word, words(text)) if len(word) > 1 and rarity(word) >= 2.0) - self.parties
        day = first_day(one.date) or min((published[:10] for a in articles if (published := self.setting.articles[a].published)), default="")
        named = frozenset(self.voices.states_in((text, quoted)))
        around = frozenset(state for article in articles for state in self.around.get(article, ()))
        subjects = frozenset(self.voices.states_in((before_verb(text),)))
        return Deed(one, agents | self._homes(agents), whom | self._homes(whom), subjects, self.states, named | agents | whom, around, stems, f"{quoted} {text}", day, articles)

    def _sides(self, one: Commitment | Event | Statement) -> tuple[str, frozenset[str], frozenset[str]]:
        """Its words, who acts or speaks, and to whom."""
        if isinstance(one, Commitment):
            return before_purpose(one.action), frozenset(one.by), frozenset(one.to)
        if isinstance(one, Event):
            return one.summary, frozenset(one.who), frozenset(one.whom)
        voice = self.voices.voice(one.evidence[0].article, one.speaker_names, one.speaker_roles)
        return one.content, frozenset((*one.speakers, *voice.states)), frozenset(one.addressees)

    def _homes(self, actors: Iterable[str]) -> frozenset[str]:
        return frozenset(self.voices.home[one] for one in actors if one in self.voices.home)
