"""Units → groups that are one actor each, with the grounds.

In: units, desk, gazetteer. Out: groups in a fixed order. Surprising: a unit that the desk knows is never joined by likeness to
another that the desk knows.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from heapq import heappop

from msgspec import Struct

from communique.lang.gazetteer import Gazetteer, KnownBody, KnownState, key_of
from communique.link.nets import Nets
from communique.link.spelling import alike, is_generic, loose_key
from communique.link.units import Unit
from communique.model import Article, Desk, KnownActor

Known = KnownActor | KnownState | KnownBody
OfDesk = Callable[[str, str], KnownActor | None]


class Group(Struct, frozen=True):
    """Units that are one actor; `known` where a desk or the gazetteer has it; `local` where it holds in one article only."""

    key: str
    units: tuple[Unit, ...]
    known: Known | None
    local: bool
    grounds: tuple[str, ...]


def join_units(articles: Mapping[str, Article], units: Sequence[Unit], desk: Desk, gazetteer: Gazetteer) -> list[Group]:
    """Every unit in one group."""
    groups: dict[str, list[Unit]] = {}
    known: dict[str, Known] = {}
    grounds: dict[str, set[str]] = {}
    short = _definitions(units)
    of_desk: OfDesk = cache(lambda form, kind: _of_desk(form, kind, desk))
    for unit in units:
        key, found, ground = _key(unit, of_desk, gazetteer, short, articles)
        groups.setdefault(key, []).append(unit)
        grounds.setdefault(key, set()).update(ground)
        if found is not None:
            known[key] = found
    _join_alike(groups, known, grounds)
    return [Group(key, tuple(groups[key]), known.get(key), key.startswith("in "), tuple(sorted(grounds[key]))) for key in sorted(groups)]


def _key(unit: Unit, of_desk: OfDesk, gazetteer: Gazetteer, short: Mapping[str, str], articles: Mapping[str, Article]) -> tuple[str, Known | None, set[str]]:
    defined = {f"“{unit.name} ({one.text})” in {_title(articles, unit.article)}" for one in unit.mentions if one.text.isupper() and one.text != unit.name}
    for form in (unit.name, *unit.forms):
        if (form == unit.name or unit.type != "person") and (actor := of_desk(form, unit.type)):
            return f"desk {actor.name}", actor, defined | {"the desk names its forms"}
    states = list(dict.fromkeys(one.state for one in gazetteer.states_meant(unit.name))) if unit.type == "state" else []
    if len(states) == 1:
        return f"state {states[0].iso2}", states[0], {"the gazetteer of states has its forms"}
    if unit.type not in ("state", "person") and len(bodies := gazetteer.bodies_named(unit.name)) == 1:
        return f"body {bodies[0].name}", bodies[0], defined | {"the gazetteer of bodies has its forms"}
    name = short.get(unit.name, unit.name)
    if (unit.type == "person" and len(key_of(name).split()) == 1) or is_generic(name):
        return f"in {unit.article} {unit.type} {loose_key(name, unit.type)}", None, defined
    return f"name {'body' if unit.type != 'person' else 'person'} {loose_key(name, unit.type)}", None, defined


def _definitions(units: Sequence[Unit]) -> dict[str, str]:
    """Short forms with the one long name that articles give for them."""
    found: dict[str, dict[str, str]] = {}
    for unit in units:
        for one in unit.mentions:
            if one.text.isupper() and one.text != unit.name and unit.type != "person":
                found.setdefault(one.text, {})[loose_key(unit.name, unit.type)] = unit.name
    return {form: min(names.values()) for form, names in found.items() if len(names) == 1}


def _of_desk(form: str, kind: str, desk: Desk) -> KnownActor | None:
    key, loose = key_of(form), loose_key(form, kind)
    for actor in desk.actors:
        names = (actor.name, *actor.aliases)
        if (actor.type == "state") != (kind == "state") and key not in map(key_of, names):
            continue
        if actor.type == "state":
            names = (*names, *actor.demonyms, *((actor.capital,) if actor.capital else ()))
        if any(key == key_of(name) or (len(loose) > 6 and loose == loose_key(name, actor.type)) for name in names):
            return actor
    return None


def _join_alike(groups: dict[str, list[Unit]], known: dict[str, Known], grounds: dict[str, set[str]]) -> None:
    company = _company(groups)
    nets = Nets(groups, company)
    for one in sorted(groups):
        waiting = nets.beside(one, one) if one in groups else []
        while waiting:
            other = heappop(waiting)
            if other not in groups or (one in known and other in known) or not (why := _why(groups, company, one, other)):
                continue
            keep, gone = (other, one) if other in known or (one.startswith("in ") and one not in known) else (one, other)
            groups[keep] += groups.pop(gone)
            grounds[keep] |= grounds.pop(gone) | {why}
            nets.put(keep, groups[keep])
            waiting = nets.beside(one, other) if keep == one else []


def _why(groups: dict[str, list[Unit]], company: Mapping[str, set[str]], one: str, other: str) -> str | None:
    mine, theirs = groups[one], groups[other]
    if (mine[0].type == "person") != (theirs[0].type == "person") or "state" in (mine[0].type, theirs[0].type):
        return None
    names, others = dict.fromkeys((unit.name, unit.type) for unit in mine), dict.fromkeys(unit.name for unit in theirs)
    if not any(_same_spelling(name, other, kind) for name, kind in names for other in others):
        return None
    roles = {role for unit in mine for role in unit.roles} & {role for unit in theirs for role in unit.roles}
    if roles:
        return f"spelled alike and both called {min(roles)}"
    if _surname(mine[0].name) != _surname(theirs[0].name):
        return None
    common = (company[one] & company[other]) - {one, other}
    return f"spelled alike and both named beside {min(common).split(' ', 2)[-1]}" if common and mine[0].type == theirs[0].type else None


def _same_spelling(one: str, other: str, kind: str) -> bool:
    short, long = sorted((key_of(one).split(), key_of(other).split()), key=len)
    return alike(" ".join(long[-1:]), short[0]) if kind == "person" and len(short) == 1 < len(long) else alike(one, other)


def _surname(name: str) -> bool:
    return len(key_of(name).split()) == 1


def _company(groups: dict[str, list[Unit]]) -> dict[str, set[str]]:
    """For each group, the others that its articles name, states aside: they stand everywhere."""
    named: dict[str, set[str]] = {}
    for key, units in groups.items():
        for unit in units:
            if unit.type != "state" and not key.startswith("in "):
                named.setdefault(unit.article, set()).add(key)
    return {key: {other for unit in units for other in named.get(unit.article, ())} for key, units in groups.items()}


def _title(articles: Mapping[str, Article], article: str) -> str:
    found = articles.get(article)
    return (found.title or found.path) if found else article
