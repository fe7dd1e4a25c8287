"""Annotations → the same, with names of uncertain kind settled by the other articles.

In: all annotations, desk, gazetteer. Out: annotations in the same order. Surprising: only names that neither desk nor gazetteer knows
are touched: a "place" that is the surname of the one person of that name is that person, a one-word "person" without a role whom
nobody bears and whom other articles call a place is one, and else the majority of the articles decides between place and body.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from msgspec import structs

from communique.lang.gazetteer import Gazetteer, key_of
from communique.link.spelling import skeleton
from communique.model import Annotation, Desk, NameMention

Votes = Mapping[str, Counter[str]]


def settled(annotations: Sequence[Annotation], desk: Desk, gazetteer: Gazetteer) -> list[Annotation]:
    """Each annotation with its names as all articles together have them."""
    votes, surnames = _votes(annotations), _surnames(annotations)
    of_desk = [*((one.name, *one.aliases) for one in desk.actors), *((one.name, *one.aliases) for one in desk.places)]
    known = frozenset(key_of(form) for forms in of_desk for form in forms)

    def kind(one: NameMention) -> str:
        key = _bare(one.text)
        if one.type == "state" or one.role or one.refers not in (None, one.text) or key_of(one.text) in known or key not in votes:
            return one.type
        return _kind(one, key.casefold(), votes[key], surnames, gazetteer)

    return [structs.replace(one, names=tuple(_as(name, kind(name)) for name in one.names)) for one in annotations]


def _bare(form: str) -> str:
    """The key of a form without a Spanish article."""
    key = key_of(form)
    return key.partition(" ")[2] if key.partition(" ")[0] in ("los", "las") else key


def _as(name: NameMention, kind: str) -> NameMention:
    return name if name.type == kind else structs.replace(name, type=kind)


def _kind(one: NameMention, low: str, votes: Counter[str], surnames: Mapping[str, set[str]], gazetteer: Gazetteer) -> str:
    """The kind of an unknown name."""
    bearers = len(surnames.get(low, ()))
    if one.type == "place" and bearers == 1 and " " not in one.text and not gazetteer.places_named(one.text):
        return "person"
    if one.type == "person" and " " not in one.text and not bearers and votes["place"] >= votes["person"]:
        return "place"
    if one.type == "place" and len(votes) > 1 and not gazetteer.places_named(one.text):
        told = [kind for kind in sorted(votes) if kind not in ("place", "person", "other", "state")]
        best = max(told or sorted(votes), key=lambda kind: (votes[kind], kind != "place"))
        return best if best not in ("place", "person") else one.type
    return one.type


def _votes(annotations: Sequence[Annotation]) -> Votes:
    """For each form, in how many articles it is of each kind, where it is of more than one kind or a place."""
    votes: dict[str, Counter[str]] = {}
    for annotation in annotations:
        for key, kind in {(_bare(one.text), one.type) for one in annotation.names if one.type != "state"}:
            votes.setdefault(key, Counter())[kind] += 1
    return {key: found for key, found in votes.items() if len(found) > 1 or "place" in found}


def _surnames(annotations: Sequence[Annotation]) -> dict[str, set[str]]:
    """For each first and last word of a person's full name, and each half of the last, the first words of those who bear it."""
    found: dict[str, set[str]] = {}
    for annotation in annotations:
        for one in annotation.names:
            words = (one.refers or one.text).split()
            if one.type == "person" and len(words) > 1:
                first = skeleton(key_of(words[0]).casefold())
                for word in (words[0], words[-1], *words[-1].split("-")):
                    found.setdefault(key_of(word).casefold(), set()).add(first)
    return found
