"""A speaker → the state or body spoken for: "Norvia" of "the Norvian foreign minister", "Norvia’s envoy".

In: a speaker’s name and roles, the article’s names. Out: the fullest name of the state, or of the intergovernmental body, or None.
Surprising: a spokesman without a state of his own speaks for nobody here, even where the article has one state only.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property

from msgspec import Struct

from communique.model import NameMention

_OFFICE = re.compile(r"\b(?:minister|president|premier|secretary|ambassador|envoy|chancellor|governor|mayor|commissioner|spokes\w+|general|commander|chief|head|director|official)\b", re.I)
_AFTER = re.compile(r",\s(?:the |a |an )?([^,.;:“”\"()\n]{3,80})[,.]")
_BEFORE = re.compile(r"((?:[\w’'-]+\s){0,6}[\w-]+),\s$")
_SIDES = frozenset("state intergovernmental".split())


class Parties(Struct, frozen=True, dict=True):
    """The states and bodies of an article, asked for by the words of an office."""

    names: tuple[NameMention, ...]
    text: str = ""

    @cached_property
    def _forms(self) -> dict[str, str]:
        shown = sorted((n for n in self.names if n.type in _SIDES), key=lambda n: n.type != "state")
        forms: dict[str, str] = {}
        for name in shown:
            forms.setdefault(name.text.lower(), name.refers or name.text)
        return forms

    @cached_property
    def _types(self) -> dict[str, str]:
        return {name.refers or name.text: name.type for name in reversed(self.names)}

    @cached_property
    def _roles(self) -> dict[str, list[str]]:
        roles: dict[str, list[str]] = {}
        for name in self.names:
            if name.type == "person" and (name.role_of or name.role):
                roles.setdefault(name.refers or name.text, []).append(f"{name.role_of or ''} {name.role or ''}")
            if name.type == "person" and (described := self._described(name)):
                roles.setdefault(name.refers or name.text, []).append(described)
        return roles

    def _described(self, name: NameMention) -> str | None:
        """The office that commas set beside a name: "Norvia’s envoy, Petra Lund, …", "Petra Lund, the mayor of Kelm, …"."""
        before = _BEFORE.search(self.text, max(name.span.start - 80, 0), name.span.start)
        after = _AFTER.match(self.text, name.span.end)
        return next((found.group(1) for found in (after, before) if found and _OFFICE.search(found.group(1))), None)

    def kind(self, name: str) -> str:
        return self._types.get(name, "")

    def roles(self, speaker: str) -> Sequence[str]:
        """The offices that the article gives a person by name."""
        return self._roles.get(speaker, ())

    def side(self, speaker: str, roles: Sequence[str] = ()) -> str | None:
        """The state or body that a speaker is or stands for."""
        if self.kind(speaker) in _SIDES:
            return speaker
        for text in (*roles, *self.roles(speaker), *([] if speaker in self._roles else [speaker])):
            low = text.lower()
            found = next((of for form, of in self._forms.items() if form in low and re.search(rf"(?<!\w){re.escape(form)}(?!\w)", low)), None)
            if found:
                return found
        return None

    def mention(self, start: int, end: int) -> NameMention | None:
        """The mention of a state or body in a stretch of text."""
        at = bisect_left(self._starts, end)
        return next((n for n in reversed(self.names[max(at - 4, 0) : at]) if start < n.span.end and n.type in _SIDES), None)

    def meant(self, start: int, end: int) -> str | None:
        """Which state or body a stretch of text names."""
        found = self.mention(start, end)
        return (found.refers or found.text) if found else None

    @cached_property
    def _starts(self) -> list[int]:
        return [name.span.start for name in self.names]
