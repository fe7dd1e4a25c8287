"""Roles and ministries → what they have in common, however they are written.

In: a role ("Defense Secretary"), or a body's name with its state. Out: the words that tell the office. Surprising: "former",
"deputy" and "vice" make another office; "acting" and "supreme" do not.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from communique.lang.gazetteer import Gazetteer, key_of

_SAME = {
    "premier": "prime minister", "chief": "leader", "head": "leader", "chairman": "leader", "director": "leader", "commander": "leader", "armies": "army", "gen": "general", "lt": "lieutenant",
    "maj": "major", "brig": "brigadier", "col": "colonel", "capt": "captain", "adm": "admiral", "sgt": "sergeant", "sen": "senator", "gov": "governor", "external": "foreign",
    "home": "interior", "internal": "interior", "defense": "defence", "spokesman": "spokesperson", "spokeswoman": "spokesperson",
    "ex": "former", "envoy": "ambassador", "adviser": "advisor", "diplomat": "foreign minister",
}  # fmt: skip
_SILENT = frozenset("of the for to a an and s affairs acting caretaker supreme interim top staff office ministry department new then general".split())
_RANKS = frozenset("general gen lieutenant lt major maj brigadier brig colonel col captain capt commodore admiral adm marshal sergeant sgt maj".split())
_PAST = frozenset("former ex late then once onetime erstwhile".split())
_OTHER = frozenset("former deputy vice assistant".split())
_LEADERS = frozenset("president prime king emir chancellor sultan ruler".split())
_MINISTRY = frozenset("ministry department office".split())
_FORCES = {
    **{kind: kind for kind in ("army", "navy", "air force", "police", "coast guard", "gendarmerie", "parliament", "supreme court")},
    "military": "armed forces", "armed forces": "armed forces", "border guards": "border guard", "border guard": "border guard",
}  # fmt: skip
_PORTFOLIOS = frozenset("foreign defence interior finance justice health energy trade transport information economy commerce".split())


def office_of(role: str) -> frozenset[str]:
    """The words of a role that tell the office: "Chief of Army Staff" and "army chief" have the same."""
    plain = key_of(role).casefold().split()
    said = [word for one in plain for word in _SAME.get(one, one).split() if one not in _SILENT]
    return frozenset(said or plain)


def is_rank(role: str) -> bool:
    """Whether a role is only a rank: "Brigadier General"."""
    return _RANKS.issuperset(key_of(role).casefold().split())


def is_past(role: str) -> bool:
    """Whether a role is one that was held: "former minister"."""
    return not _PAST.isdisjoint(key_of(role).casefold().split())


def same_office(one: str, other: str) -> bool:
    """Whether two roles can be one office: equal, or one told more closely."""
    mine, theirs = office_of(one), office_of(other)
    if {"leader"} in (mine, theirs) and (mine | theirs) & _LEADERS:
        return not (mine | theirs) & _OTHER
    return (mine <= theirs or theirs <= mine) and mine & _OTHER == theirs & _OTHER


def ministry_of(name: str, owner: str | None, gazetteer: Gazetteer) -> tuple[str | None, str] | None:
    """The state and the portfolio of a ministry: "Pakistan's Foreign Office", "Ministry of Foreign Affairs of Pakistan"."""
    words = [word for word in key_of(re.sub(r"[’']s\b", "", name)).split() if word.casefold() != "the"]
    state, rest = _state(words, gazetteer)
    if state is None and owner:
        state = _iso2(owner, gazetteer)
    low = [word.casefold() for word in rest]
    if not _MINISTRY & set(low):
        return None
    told = {_SAME.get(word, word) for word in low} - _MINISTRY - {"of", "affairs", "and", "federal"}
    return (state, told.pop()) if len(told) == 1 and told <= _PORTFOLIOS else None


def force_of(name: str, owner: str | None, gazetteer: Gazetteer) -> tuple[str, str] | None:
    """The state and the kind of a force or house that each state has once: "Kenya’s police", "Kenyan Police"."""
    words = [word for word in key_of(re.sub(r"[’']s\b", "", name)).split() if word.casefold() != "the"]
    state, rest = _state(words, gazetteer)
    state = state or (_iso2(owner, gazetteer) if owner else None)
    kind = " ".join(rest).casefold()
    return (state, _FORCES[kind]) if state and kind in _FORCES else None


def _state(words: Sequence[str], gazetteer: Gazetteer) -> tuple[str | None, Sequence[str]]:
    for size in (4, 3, 2, 1):
        if size < len(words) and (found := _iso2(" ".join(words[:size]), gazetteer)):
            return found, words[size:]
        if size + 1 < len(words) and words[-size - 1].casefold() == "of" and (found := _iso2(" ".join(words[-size:]), gazetteer)):
            return found, words[: -size - 1]
    return None, words


def _iso2(form: str, gazetteer: Gazetteer) -> str | None:
    states = {one.state.iso2 for one in gazetteer.states_meant(form)}
    return states.pop() if len(states) == 1 else None
