"""Two groups of units → why they are one actor, in words, or None.

In: the groups, whom the articles of each name beside them, and who bears each word. Out: the ground. Surprising: a surname alone
goes to the only full name of the record that has it, where the two have an office or company in common; ranks are no offices.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from communique.lang.gazetteer import key_of
from communique.link.offices import is_past, is_rank, office_of, same_office
from communique.link.persons import bears, likeness
from communique.link.spelling import alike, skeleton
from communique.link.units import Unit

Groups = Mapping[str, Sequence[Unit]]
Company = Mapping[str, set[str]]
_HOW = {"same": "spelled alike", "part": "one name is part of the other", "turned": "the same names in another order", "son": "the same but for Jr."}
Bearers = Mapping[str, frozenset[str]]


def why_one(groups: Groups, company: Company, bearers: Bearers, one: str, other: str) -> str | None:
    """The ground on which two groups are one actor."""
    mine, theirs = groups[one], groups[other]
    kinds = {mine[0].type, theirs[0].type}
    if "state" in kinds or len({kind == "person" for kind in kinds}) > 1:
        return None
    beside = _beside(company[one] & company[other] - {one, other})
    if "person" in kinds:
        single, full = (one, other) if is_surname(mine[0].name) else (other, one)
        return _why_surname(groups, bearers, single, full, beside) if is_surname(groups[single][0].name) else _why_person(mine, theirs, bearers, beside)
    spelled = any(alike(left, right) for left in {unit.name for unit in mine} for right in {unit.name for unit in theirs})
    named = beside if beside and any(not key.startswith("state ") for key in company[one] & company[other] - {one, other}) else None
    return f"spelled alike and {named}" if spelled and named and len(kinds - {"other"}) < 2 else None


def _beside(common: set[str]) -> str | None:
    """The company of both: a body or person, or else two states."""
    named = sorted(key for key in common if not key.startswith("state "))
    states = sorted(key for key in common if key.startswith("state "))
    if named:
        return f"both named beside {named[0].split(' ', 2)[-1]}"
    return f"both named beside {states[0][6:]} and {states[1][6:]}" if len(states) > 1 else None


def bearers_of(groups: Groups) -> Bearers:
    """For the sounds of each word, the full names of persons that have it."""
    found: dict[str, set[str]] = {}
    for units in groups.values():
        for unit in units:
            words = key_of(unit.name).casefold().split()
            if unit.type == "person" and len(words) > 1:
                for word in words:
                    found.setdefault(skeleton(word), set()).add(unit.name)
    return {sound: frozenset(names) for sound, names in found.items()}


def is_surname(name: str) -> bool:
    return len(key_of(name).split()) == 1


def _why_person(mine: Sequence[Unit], theirs: Sequence[Unit], bearers: Bearers, beside: str | None) -> str | None:
    """Names that agree, with a common role, or no contrary one and a common setting."""
    names, others = ({unit.name for unit in units} for units in (mine, theirs))
    how = {found for left in names for right in others if (found := likeness(left, right))}
    if not how:
        return None
    alike_in = _HOW[next(one for one in _HOW if one in how)]
    if called := _both_called(mine, theirs):
        return f"{alike_in} and both called {called}" if how != {"son"} or beside else None
    contrary = bool(_offices(mine) and _offices(theirs))
    if ("same" in how or not contrary and how != {"son"}) and (owner := _both_of(mine, theirs)):
        return f"{alike_in} and both of {owner}"
    long = "same" in how and min(len(key_of(name).split()) for name in names | others) > 2
    if not beside or (contrary and not long) or how == {"son"}:
        return None
    return f"{alike_in} and {beside}" if "same" in how or _unmistaken(names, others, bearers) else None


def _unmistaken(names: set[str], others: set[str], bearers: Bearers) -> bool:
    """Whether no third name agrees with the shorter of two."""
    short = min(names | others, key=lambda name: (len(key_of(name).split()), name))
    known = names | others
    rivals = min((bearers.get(skeleton(word), frozenset()) for word in key_of(short).casefold().split()), key=len) - known
    return not any(likeness(short, name) and not any(likeness(name, own) for own in known - {short}) for name in rivals)


def _why_surname(groups: Groups, bearers: Bearers, single: str, full: str, beside: str | None) -> str | None:
    """A surname alone goes to the one bearer who holds the same role, or to the only one there is, of no contrary role."""
    mine, theirs = groups[single], groups[full]
    word, called = mine[0].name, _both_called(mine, theirs)
    if is_surname(theirs[0].name):
        return f"spelled alike and both called {called}" if called and alike(word, theirs[0].name) else None
    if not any(bears(unit.name, word) for unit in theirs):
        return None
    if called:
        rivals = [key for key, units in groups.items() if key != full and any(bears(unit.name, word) for unit in units) and _both_called(units, mine)]
        return None if rivals else f"the only {word} and both called {called}"
    setting = beside or ((owner := _both_of(mine, theirs)) and f"both of {owner}")
    if not setting or _offices(mine) and _offices(theirs):
        return None
    named = {unit.name for unit in theirs}
    alone = all(name in named for name in bearers.get(skeleton(key_of(word).casefold()), ()) if bears(name, word))
    return f"the only {word} and {setting}" if alone else None


def _both_called(mine: Sequence[Unit], theirs: Sequence[Unit]) -> str | None:
    """A role that both hold, of no other state or body."""
    for left, his in sorted(_roles(mine)):
        for right, hers in sorted(_roles(theirs)):
            if same_office(left, right) and (not his or not hers or _one_owner(his, hers) or office_of(left) != office_of(right)):
                return left
    return None


def _one_owner(one: str, other: str) -> bool:
    """Whether two owners of offices are one: equal, or one the letters of the other."""
    short, long = sorted((one, other), key=len)
    letters = "".join(word[0] for word in key_of(long).split())
    rest = iter(letters.upper())
    spelled = short.isupper() and len(long.split()) > 1 and all(letter in rest for letter in short if letter.isalpha())
    return key_of(one) == key_of(other) or spelled


def _both_of(mine: Sequence[Unit], theirs: Sequence[Unit]) -> str | None:
    mine_of, theirs_of = ({key_of(one.role_of): one.role_of for unit in units for one in unit.mentions if one.role_of} for units in (mine, theirs))
    return next((mine_of[key] for key in sorted(mine_of) if key in theirs_of), None)


def _roles(units: Sequence[Unit]) -> set[tuple[str, str]]:
    return {(one.role.casefold(), one.role_of or "") for unit in units for one in unit.mentions if one.role}


def _offices(units: Sequence[Unit]) -> set[str]:
    """Roles that are more than a rank: a general may be a minister, too."""
    return {role for role, _ in _roles(units) if not is_rank(role) and not is_past(role)}
