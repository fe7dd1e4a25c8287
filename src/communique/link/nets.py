"""Groups of units → for each group the few others that may be spelled like it.

In: groups and their company. Out: keys of groups. Surprising: names that sound alike meet in one net; where that net is crowded, as
with a surname that a thousand articles give alone, only those meet that share a role or company too, without which no likeness joins.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterator, Mapping, Sequence

from communique.lang.gazetteer import key_of
from communique.link.spelling import skeleton
from communique.link.units import Unit

CROWD = 30  # groups in a net from which a common role or company is asked for; it changes the time, not the outcome


class Nets:
    """The groups by what their names sound like."""

    def __init__(self, groups: Mapping[str, Sequence[Unit]], company: Mapping[str, set[str]]) -> None:
        self.company = company
        sizes = Counter(sound for units in groups.values() for sound in _sounds(units))
        self.crowded = {sound for sound, size in sizes.items() if size > CROWD}
        self.members: dict[Hashable, set[str]] = {}
        self.of_group: dict[str, set[Hashable]] = {}
        for key, units in groups.items():
            self.put(key, units)

    def put(self, key: str, units: Sequence[Unit]) -> None:
        """Takes a group in, or what it has grown to."""
        nets = set(self._nets(key, units))
        for net in nets - self.of_group.get(key, set()):
            self.members.setdefault(net, set()).add(key)
        self.of_group[key] = nets

    def beside(self, key: str, after: str) -> list[str]:
        """The groups that may be like one, in order, of those that come after another."""
        return sorted({other for net in self.of_group[key] for other in self.members[net] if other > after})

    def _nets(self, key: str, units: Sequence[Unit]) -> Iterator[Hashable]:
        for sound in _sounds(units):
            if sound in self.crowded:
                yield from ((sound, "role", role) for unit in units for role in unit.roles)
                yield from ((sound, "company", other) for other in self.company[key])
            else:
                yield sound


def _sounds(units: Sequence[Unit]) -> set[tuple[str, ...]]:
    """What alike names have in common: the consonants of each word; where there are persons, of the last word."""
    if all(unit.type == "state" for unit in units):
        return set()
    last = any(unit.type == "person" for unit in units)
    names = {tuple(map(skeleton, key_of(unit.name).casefold().split())) for unit in units}
    return {name[-1:] if last else name for name in names}
