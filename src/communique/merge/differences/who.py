"""Speakers of two articles → whether they can be one voice, or must be two.

In: names as the articles write them, the setting. Out: yes or no. Surprising: "can be one" and "must be two" are not each other's
opposite: a ministry and its minister, a statement and those who signed it, are neither.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property
from typing import Protocol

from msgspec import Struct

from communique.lang.gazetteer import key_of
from communique.merge.entries import Setting
from communique.text.similarity import words

_WEAK = re.compile(r"^(?:the |a |an |his |her |its |their )*(?:he|she|it|they|statement|joint statement|report|document|communique|communiqué|press release|officials?|sources?|source|spokes\w+|reports?|analysts?|experts?|both|two|sides?|countries|leaders|ministers|presidents)\b", re.I)

_BODY = re.compile(r"\w \w*(?:commission|ministry|army|authority|agency|bank|court|council|office|police|guard|service|union|league|institute|party|front)$", re.I)

_OFFICIAL = re.compile(r"\b(?:ministry|government|army|police|military|cabinet|authorities)\b", re.I)
_PRIVATE = re.compile(r"\b(?:institute|centre|center|think[- ]tank|university|foundation|association|union|observatory|watchdog|network|group|hospital|monitor)s?\b", re.I)
_OFFICES = frozenset(words("president minister prime foreign defence interior secretary spokesman spokeswoman spokesperson chief head deputy ambassador general former government state said told"))


class Voice(Protocol):
    """Words with those who said them."""

    @property
    def article(self) -> str: ...

    @property
    def speakers(self) -> tuple[str, ...]: ...

    @property
    def source(self) -> str: ...


class Voices(Struct, frozen=True, dict=True):
    """Who can be whom."""

    setting: Setting

    @cached_property
    def _types(self) -> dict[str, str]:
        return {actor.id: actor.type for actor in self.setting.linked.actors}

    def named(self, article: str, name: str | None) -> tuple[str | None, bool]:
        """The actor that a name means in an article, and whether it is a state."""
        actor = self.setting.linked.actor_of(article, name) if name else None
        return actor, self._types.get(actor or "") == "state"

    def one(self, one: Voice, other: Voice) -> bool:
        """Whether both have a speaker who can be the same: a shared actor, or a shared last name."""
        if not one.speakers or not other.speakers:
            return False
        if set(self.setting.actors(one.article, one.speakers)) & set(self.setting.actors(other.article, other.speakers)):
            return True
        return bool(_last_names(one.speakers) & _last_names(other.speakers))

    def two(self, one: Voice, other: Voice) -> bool:
        """Whether the speakers must be two: two persons by name, or two bodies by name, that share no word."""
        if not one.speakers or not other.speakers or self.one(one, other):
            return False
        kinds = [self._kind(held) for held in (one, other)]
        stems = [frozenset(word for name in (*held.speakers, held.source) for word in words(name) if len(word) > 3 and word not in _OFFICES) for held in (one, other)]
        return kinds[0] is not None and kinds[0] == kinds[1] and not stems[0] & stems[1]

    def two_sorts(self, one: Voice, other: Voice) -> bool:
        """Whether one is a body of a state and the other is none, by what they are called."""
        names = [" ".join(held.speakers) for held in (one, other)]
        official, private = ([bool(sort.search(name)) for name in names] for sort in (_OFFICIAL, _PRIVATE))
        return official[0] and private[1] and not (official[1] or private[0]) or official[1] and private[0] and not (official[0] or private[1])

    def _kind(self, one: Voice) -> str | None:
        """What a sole speaker is: a person, a state, a body; None where it is weak or several."""
        name = one.speakers[0]
        if len(one.speakers) != 1 or _WEAK.match(name) or (name.islower() and not _BODY.search(name)):
            return None
        kind = self._types.get(self.setting.linked.actor_of(one.article, name) or "", "body")
        return kind if kind in ("person", "state") else "body"


def _last_names(names: Sequence[str]) -> set[str]:
    return {key_of(name).split()[-1].casefold() for name in names if key_of(name)}
