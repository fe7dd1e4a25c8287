"""Names → the same with the role that the text gives a person beside the name, and whose it is.

In: a text and its names. Out: names, `role` and `role_of` filled where "Foreign Minister Bo Rask", "Norvia's foreign minister,
Bo Rask," or "Bo Rask, the Norvian ambassador to Estovia," tell them. Surprising: a ministry has an owner, too ("Norvia's Foreign
Ministry"), which stands in `role_of`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import structs

from communique.lang.en.titles import NOT_ROLES, TITLE_HEADS, TITLES
from communique.model import NameMention

_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_AFTER = re.compile(r",\s+(?:who is\s+)?([^,.;:()“”\"\n]{3,90})(?=[,.;)]|\s[–—-]\s)")
_BEFORE = re.compile(r"((?:[\w’'-]+\s+){1,7}[\w’'-]+),?\s+$")
_ROLE_WORDS = "|".join(sorted(TITLE_HEADS - NOT_ROLES - {"lawyer", "author", "editor", "journalist"}, key=lambda word: (-len(word), word)))
_OF_BEFORE = re.compile(rf"\b(?P<role>(?:(?:[Dd]eputy|[Ff]ormer|[Vv]ice|[Aa]cting)[ -])?(?:(?i:{_ROLE_WORDS})))\s(?:of|for)\s(?P<of>(?:the\s)?[^,.;:()“”\"\n]{{3,60}}?)(?P<comma>,)?\s$")
_PORTFOLIO = re.compile(r"(?:the\s)?(?:interior|defen[cs]e|foreign affairs|home affairs|finance|state|justice|external affairs|trade|energy|health|transport|agriculture)\b", re.I)
_SMALL = frozenset("of the for to a an and on in its his her their country’s country's s permanent top foreign policy news".split())
_CLAUSE = re.compile(r"(?:neither|nor|no|but|and|or|while|as|when|where|after|before|with|if|so|both|each|then|though|although|because|since|until)\b", re.I)
_VERB = re.compile(r"\b(?:said|says|told|was|is|were|are|has|had|will|would|who|which|that|met|added|adding|saying)\b")
OWNED = frozenset(("government", "security_force"))


def with_roles(text: str, names: Sequence[NameMention]) -> tuple[NameMention, ...]:
    """Persons with their roles, bodies of a state with the state."""
    return tuple(_told(text, names, at) for at in range(len(names)))


def _told(text: str, names: Sequence[NameMention], at: int) -> NameMention:
    name = names[at]
    if name.type in OWNED:
        owner = _owner_before(text, names, at, name.span.start)
        return structs.replace(name, role_of=owner) if owner else name
    if name.type != "person":
        return name
    if name.role:
        start = text.rfind(name.role, max(name.span.start - 60, 0), name.span.start)
        return structs.replace(name, role_of=_owner_before(text, names, at, start if start >= 0 else name.span.start))
    return _appositive(text, names, at) or _introduced(text, names, at) or _heading(text, names, at) or structs.replace(name, role_of=_home(text, names, at))


def _home(text: str, names: Sequence[NameMention], at: int) -> str | None:
    """Whose a person is without a title: "Norvia’s Bo Rask", "his Norvian counterpart Bo Rask"."""
    start = names[at].span.start
    counterpart = re.search(r"\scounterpart,?\s$", text[max(start - 14, 0) : start])
    return _owner_before(text, names, at, start - len(counterpart.group()) + 1 if counterpart else start)


def _owner_before(text: str, names: Sequence[NameMention], at: int, start: int) -> str | None:
    """The state or body just before a title or body: "Norvian Foreign Minister", "Norvia’s Foreign Ministry"."""
    for other in reversed(names[max(at - 2, 0) : at]):
        if other.type not in ("person", "place") and other.span.end <= start and re.fullmatch(r"(?:[’']s|[’'])?\s", text[other.span.end : start]):
            return other.refers or other.text
    return None


def _appositive(text: str, names: Sequence[NameMention], at: int) -> NameMention | None:
    """"Bo Rask, the Norvian foreign minister,"."""
    name = names[at]
    match = _AFTER.match(text, name.span.end)
    if match is None or _VERB.search(match.group(1)) or _CLAUSE.match(match.group(1)):
        return None
    role = _role(match.group(1))
    inside = [one for one in names[at + 1 : at + 5] if match.start(1) <= one.span.start and one.span.end <= match.end(1)]
    if role is None or any(one.type == "person" for one in inside):
        return None
    return structs.replace(name, role=role, role_of=_owner(inside))


def _introduced(text: str, names: Sequence[NameMention], at: int) -> NameMention | None:
    """"Norvia’s foreign minister, Bo Rask,", "ministry spokesperson Ann Kolt"."""
    name = names[at]
    match = _BEFORE.search(text, max(name.span.start - 70, 0), name.span.start)
    if match is None or "\n" in match.group():
        return None
    words = list(_WORD.finditer(match.group(1)))
    while len(words) > 1 and words[-1].group().casefold() in NOT_ROLES:
        words.pop()
    kept = len(words)
    while kept and (words[kept - 1].group().casefold() in TITLES | _SMALL):
        kept -= 1
    if kept == len(words) or words[-1].group().casefold() not in TITLE_HEADS - NOT_ROLES:
        return None
    start = match.start(1) + words[kept].start()
    comma = text[match.end(1) : name.span.start].startswith(",")
    before = [one for one in names[max(at - 2, 0) : at] if one.type not in ("person", "place") and 0 <= start - one.span.end <= 3]
    inside = [one for one in names[max(at - 2, 0) : at] if one.span.start >= start]
    if comma and not before and not inside and words[kept].group().casefold() not in ("the", "its", "his", "their"):
        return None
    role = _role(text[start : match.end(1)])
    return structs.replace(name, role=role, role_of=_owner([*before, *inside])) if role else None


def _heading(text: str, names: Sequence[NameMention], at: int) -> NameMention | None:
    """"the Minister of Trade and Industry, Bo Rask", "the commander of the Harbour Force, Bo Rask"."""
    name = names[at]
    match = _OF_BEFORE.search(text, max(name.span.start - 110, 0), name.span.start)
    if match is None:
        return None
    inside = [one for one in names[max(at - 4, 0) : at] if one.span.start >= match.start("of") and one.type != "person"]
    if any(one.type == "person" and one.span.start >= match.start("role") for one in names[max(at - 4, 0) : at]):
        return None
    portfolio = _PORTFOLIO.match(match.group("of"))
    if not portfolio and not (inside and match.group("comma")):
        return None
    told = match.group("role") + (f" of {portfolio.group()}" if portfolio else "")
    return structs.replace(name, role=told if told in text else match.group("role"), role_of=_owner(inside))


def _owner(names: Sequence[NameMention]) -> str | None:
    return next((one.refers or one.text for one in names if one.type not in ("person", "place")), None)


def _role(words: str) -> str | None:
    """The title among the words, from its first to its last: "the Norvian foreign minister" → "foreign minister"."""
    said = list(_WORD.finditer(words))
    heads = [n for n, one in enumerate(said) if one.group().casefold() in TITLE_HEADS - NOT_ROLES]
    if not heads or heads[0] > 5:
        return None
    first = heads[0]
    while first and said[first - 1].group().casefold() in TITLES | {"policy", "top", "external", "affairs", "army", "permanent"}:
        first -= 1
    last = heads[0]
    while last + 1 in heads:
        last += 1
    end = said[last].end()
    tail = re.match(r"\s(?:of|for)\s(?:the\s)?(?:interior|defen[cs]e|foreign affairs|home affairs|finance|state|staff|army staff|external affairs|justice)", words[end:], re.I)
    return words[said[first].start() : end + (tail.end() if tail else 0)]
