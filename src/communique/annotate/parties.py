"""A speaker → the state or body spoken for: "Norvia" of "the Norvian foreign minister", "Norvia’s envoy".

In: a speaker’s name and roles, the article’s names. Out: the fullest name of the state, or of the intergovernmental body, or None.
Surprising: a spokesman without a state of his own speaks for nobody here, even where the article has one state only.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from msgspec import Struct

from communique.model import NameMention

_SIDES = frozenset("state intergovernmental".split())


class Parties(Struct, frozen=True, dict=True):
    """The states and bodies of an article, asked for by the words of an office."""

    names: tuple[NameMention, ...]

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
        return roles

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

    def meant(self, start: int, end: int) -> str | None:
        """Which state or body a stretch of text names."""
        return next((n.refers or n.text for n in self.names if n.span.start < end and start < n.span.end and n.type in _SIDES), None)
