"""Names of an article → the fullest form that each refers to there."""

from __future__ import annotations

import re

from msgspec import structs

from communique.lang.gazetteer import key_of
from communique.model import NameMention


def refer(text: str, mentions: list[NameMention]) -> list[NameMention]:
    """Fill `refers`: definitions in brackets, surnames, shorter forms of a longer name."""
    defined = _definitions(text, mentions)
    defined |= {short: defined[long] for short, long in defined.items() if long in defined}
    fullest: dict[str, str] = {}
    out: list[NameMention] = []
    for mention in mentions:
        target = mention.refers or defined.get(mention.text) or _longer(mention, mentions, fullest) or _spelled(mention, mentions)
        target = defined.get(target, target) if target else None
        kind = mention.type
        if target:
            kind = next((m.type for m in mentions if m.text == target and m.type != "other"), kind)
        out.append(structs.replace(mention, refers=target or mention.text, type=kind))
    return out


_FATHER = ("Sr", "Sr.")
_ALIAS = re.compile(r",? \(?(?:alias|a\.?k\.?a\.?|(?:also |better |widely )?known as|nicknamed|nom de guerre|who goes by) [“\"‘'«]?")


def _spells(acronym: str, long: str) -> bool:
    """Whether capitals are the initials of a longer name, in order: SOCN, State Oil Company of Norvia."""
    if not (acronym.isupper() and acronym.isalpha() and 2 < len(acronym) < 8) or long.isupper():
        return False
    rest = iter("".join(word[0].upper() for word in re.findall(r"\w+", long)))
    return len(long.split()) > 2 and long[:1] == acronym[:1] and all(letter in rest for letter in acronym)


def _definitions(text: str, mentions: list[NameMention]) -> dict[str, str]:
    """Forms that "Long Name (LN)" defines."""
    out: dict[str, str] = {}
    for name, alias in zip(mentions, mentions[1:], strict=False):
        between = text[name.span.end : alias.span.start]
        if name.type == "person" and _ALIAS.fullmatch(between):
            out.setdefault(alias.text, name.text)
        if _spells(name.text, alias.text) and re.fullmatch(r",? (?:or )?the |,? \((?:the )?", between):
            out.setdefault(name.text, alias.text)
    for long, short in zip(mentions, mentions[1:], strict=False):
        between = text[long.span.end : short.span.start]
        if between in (" (", " ( ", " (the ") and text[short.span.end : short.span.end + 1] == ")" and len(short.text) < len(long.text) and long.type not in ("state",) or (
            re.fullmatch(r",? (?:also known as|known as|or) ", between) and len(short.text) < len(long.text) and short.text.isupper()
        ):
            out.setdefault(short.text, long.text)
    return out


def _longer(mention: NameMention, mentions: list[NameMention], cache: dict[str, str]) -> str | None:
    if mention.text in cache:
        return cache[mention.text] or None
    words = mention.text.split()
    best = ""
    low = key_of(mention.text).casefold()
    for other in mentions:
        if len(other.text) <= len(mention.text) or other.type in ("place", "state") or mention.type in ("place", "state"):
            continue
        theirs = other.text.split()
        if other.text.endswith(_FATHER):
            continue
        surname = other.type == "person" and len(words) == 1 < len(theirs) and low == key_of(theirs[-1]).casefold() and mention.type in ("person", "other")
        inner = other.type != "person" and other.type == mention.type and len(words) > 1 and (theirs[-len(words) :] == words or theirs[: len(words)] == words)
        named = other.type in ("operation", "exercise") and " ".join(theirs[1:]) == mention.text
        if surname or inner or named:
            best = best or other.text
    cache[mention.text] = best
    return best or None


def _spelled(mention: NameMention, mentions: list[NameMention]) -> str | None:
    """The longer name whose initials are the acronym: "BLA" for "Balochistan Liberation Army"."""
    if not (mention.text.isupper() and 2 < len(mention.text) < 7):
        return None
    for other in mentions:
        initials = "".join(word[0] for word in re.findall(r"\w+", other.text) if word[0].isupper())
        if initials == mention.text and len(other.text) > len(mention.text) and other.type not in ("person", "place"):
            return other.text
    return None
