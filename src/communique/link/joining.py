"""Units → groups that are one actor each, with the grounds.

In: units, desk, gazetteer. Out: groups in a fixed order. Surprising: a unit that the desk knows is never joined by likeness to
another that the desk knows.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from itertools import combinations, product

from msgspec import Struct

from communique.lang.gazetteer import Gazetteer, KnownBody, KnownState, key_of
from communique.link.offices import force_of, ministry_of
from communique.link.reasons import bearers_of, is_surname, why_one
from communique.link.spelling import is_generic, loose_key, skeleton
from communique.link.units import Unit
from communique.model import Article, Desk, KnownActor

Known = KnownActor | KnownState | KnownBody
_EDITION = re.compile(r"[\s-]+(?:\d{1,4}|[IVX]+)$")
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
    short = {**_editions(units), **_definitions(units)}
    of_desk: OfDesk = cache(lambda form, kind: _of_desk(form, kind, desk))
    for unit in units:
        key, found, ground = _key(unit, of_desk, gazetteer, short, articles)
        groups.setdefault(key, []).append(unit)
        grounds.setdefault(key, set()).update(ground)
        if found is not None:
            known[key] = found
    _join_alike(articles, groups, known, grounds)
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
    if name != unit.name and len(bodies := gazetteer.bodies_named(name)) == 1:
        return f"body {bodies[0].name}", bodies[0], defined | {"the gazetteer of bodies has its forms"}
    owner = next((one.role_of for one in unit.mentions if one.role_of), None)
    if unit.type == "government" and (ministry := ministry_of(name, owner, gazetteer)):
        state, portfolio = ministry
        if state:
            return f"ministry {state} {portfolio}", None, defined | {f"each names the {portfolio} ministry of {state}"}
    if (unit.type in ("government", "security_force") or name != unit.name) and (force := force_of(name, owner, gazetteer)):
        return f"force {force[0]} {force[1]}", None, defined | {f"each names the {force[1]} of {force[0]}"}
    if (unit.type == "person" and len(key_of(name).split()) == 1) or is_generic(name) and name not in short.values():
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


def _editions(units: Sequence[Unit]) -> dict[str, str]:
    """Names of an exercise without its number, where all articles know one edition."""
    found: dict[str, set[str]] = {}
    for unit in units:
        if unit.type in ("exercise", "operation"):
            found.setdefault(_EDITION.sub("", loose_key(unit.name, unit.type)), set()).add(unit.name)
    numbered = {base: [name for name in sorted(names) if _EDITION.search(name)] for base, names in found.items()}
    one = {base: names for base, names in numbered.items() if len({_EDITION.findall(name)[0] for name in names}) == 1}
    return {name: names[0] for base, names in one.items() for name in found[base]}


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


CROWD = 100
"""Names that share a word and are still compared for it; what more names share ("Minister", "Khan") says nothing of who is who. Set by hand on 2026-12-01."""
FEW = 5
"""Full names with which the many articles that have a surname alone are still compared. Set by hand on 2026-12-01."""


def _join_alike(articles: Mapping[str, Article], groups: dict[str, list[Unit]], known: dict[str, Known], grounds: dict[str, set[str]]) -> None:
    company, rivals = _company(groups), bearers_of(groups)
    now: dict[str, str] = {}  # of groups that are no more, the group into which each has gone
    pairs = _pairs(groups)
    for pair in (*pairs, *pairs):  # once more, in the company that grew
        one, other = sorted(_gone_into(now, key) for key in pair)
        if one != other and not (one in known and other in known) and (why := why_one(groups, company, rivals, one, other)):
            keep, gone = (other, one) if other in known or (one.startswith("in ") and one not in known) else (one, other)
            seen = ", ".join(f"“{unit.name}” in {_title(articles, unit.article)}" for unit in sorted((groups[one][0], groups[other][0]), key=lambda unit: unit.name))
            groups[keep] += groups.pop(gone)
            grounds[keep] |= grounds.pop(gone) | {f"{why}: {seen}"}
            company[keep] |= company[gone]
            now[gone] = keep


def _gone_into(now: dict[str, str], key: str) -> str:
    while key in now:
        key = now[key]
    return key


def _of_word(keys: Sequence[str]) -> Iterable[tuple[str, str]]:
    """The pairs of those who share a word; of a crowd, surnames with the few full names that have it."""
    if len(keys) <= CROWD:
        return combinations(keys, 2)
    full = [key for key in keys if not key.startswith("in ")]
    return product(full, (key for key in keys if key.startswith("in "))) if len(full) <= FEW else ()


def _pairs(groups: Mapping[str, Sequence[Unit]]) -> list[tuple[str, str]]:
    """The groups that may be alike, in a fixed order: they share a word, or the sounds of the whole; full names come first."""
    holders: dict[str, set[str]] = {}
    for key, units in groups.items():
        for name in {unit.name for unit in units if unit.type != "state"}:
            words = key_of(name).casefold().split()
            for word in (*words, "".join(words)):
                holders.setdefault(skeleton(word), set()).add(key)
    found = {pair for keys in holders.values() for pair in _of_word(sorted(keys))}
    return sorted(found, key=lambda pair: (any(is_surname(unit.name) for key in pair for unit in groups[key]), pair))


def _company(groups: dict[str, list[Unit]]) -> dict[str, set[str]]:
    """For each group, the others that its articles name; of states, as "state …", it takes two (they stand everywhere)."""
    named: dict[str, set[str]] = {}
    for key, units in groups.items():
        for unit in units:
            if unit.type == "state" or not key.startswith("in "):
                named.setdefault(unit.article, set()).add(key if unit.type != "state" else f"state {unit.name}")
    return {key: {other for unit in units for other in named.get(unit.article, ())} for key, units in groups.items()}


def _title(articles: Mapping[str, Article], article: str) -> str:
    found = articles.get(article)
    return (found.title or found.path) if found else article
