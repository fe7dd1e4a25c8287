"""Whose an event is that a noun names, and by whom.

In: a `Scene` and the noun. Out: a `Party`, or the word that names one. Surprising: the owner may stand words before the noun, and who claims an attack
is told by the verb above it.
"""

from __future__ import annotations

import re

from communique.annotate.event_parties import party_of
from communique.annotate.event_roles import agent_of, doer_of, is_passive, oblique, subject_of
from communique.annotate.event_scene import NOBODY, PARTY_TYPES, Party, Scene, full_name, party
from communique.lang.en.event_cues import OBJECT_NOUNS, Cue

_CLAIMING = frozenset("claim admit accept acknowledge".split())
_HYPHENED = re.compile(r"\b([A-Z][a-z]+)[-–]([A-Z][a-z]+)")
_FIGHTERS = frozenset("rebel terrorist guerrilla militant insurgent separatist extremist jihadist pirate".split())


def owner_of(scene: Scene, noun: int) -> Party:
    """Who stands before the noun: "X's attack", "the X-Y dialogue", "a U.S. strike"."""
    tree = scene.tree
    owner = party_of(scene, tree.kid(noun, "nmod:poss"))
    first = tree.phrase(noun)[0]
    if not owner and scene.low(first - 1) in ("'s", "’s", "'", "’") and first - 2 in scene.named and scene.named[first - 2].type in PARTY_TYPES:
        owner = party([scene.named[first - 2]])  # where the tree hangs "the army's" on a word before it
    inside = [scene.named[i] for i in range(tree.phrase(noun)[0], noun) if i in scene.named and scene.named[i].type in PARTY_TYPES]
    inside = [name for name in inside if name.span.end < scene.sentence.words[noun].end and name.text != "Joint"]
    if noun - 1 in scene.named and scene.named[noun - 1].span.end < scene.sentence.words[noun].start + 1 and scene.named[noun - 1].type in PARTY_TYPES and scene.sentence.words[noun].start - scene.named[noun - 1].span.end <= 1:
        inside.append(scene.named[noun - 1])
    common = [kid for kid in tree.kids(noun, "compound", "amod") if kid not in scene.named and scene.sentence.words[kid].entity == "person" and not scene.nouns(kid) & OBJECT_NOUNS["prisoners"]]
    many = next((kid for kid in tree.kids(noun, "compound", "amod") if scene.low(kid) in _FIGHTERS), None)
    if many is not None and not owner and not inside:
        return Party((f"{scene.low(many)}s",), (scene.span(many, many + 1),))  # "a rebel offensive"
    return owner.plus(party(inside)) or (party_of(scene, common[0]) if common else NOBODY)


def agent_behind(scene: Scene, noun: int, cue: Cue) -> int | None:
    """What stands behind "by", also where the tree hangs it on what undergoes: "the shelling of the town by rebels"."""
    own = oblique(scene, noun, ("by",))
    of = oblique(scene, noun, ("of",))
    return own if own is not None or of is None or cue.type not in ("ASSAULT", "COERCE") else oblique(scene, of, ("by",))


def claimant(scene: Scene, noun: int) -> Party:
    """Who "claimed responsibility for the attack", or by whom the attack "was claimed"."""
    tree = scene.tree
    behind = next((kid for kid in tree.kids(noun, "acl") if tree.labels[kid] == "acl:relcl" and scene.is_form_of(kid, _CLAIMING) and any(scene.low(one) in ("responsibility", "credit") for one in tree.kids(kid, "obj"))), None)
    if behind is not None:
        return party_of(scene, subject_of(scene, behind))  # "an attack for which X claimed responsibility"
    claimed = next((agent for kid in tree.kids(noun, "acl") if scene.is_form_of(kid, _CLAIMING) and (agent := agent_of(scene, kid)) is not None), None)
    if claimed is not None:
        return party_of(scene, claimed)
    head = tree.heads[noun]
    if head >= 0 and tree.case(noun) == "for" and scene.low(head) in ("responsibility", "credit"):
        head = tree.heads[head]
    elif head < 0 or tree.label(noun) != "nsubj" or not is_passive(scene, head):
        return NOBODY
    return party_of(scene, doer_of(scene, head)) if head >= 0 and tree.is_verb(head) and scene.is_form_of(head, _CLAIMING) else NOBODY


def some_of(scene: Scene, at: int | None) -> Party:
    """The words of "21 of the 200 hostages"."""
    if at is None or scene.tree.words[at].tag != "CD" or oblique(scene, at, ("of",)) is None:
        return NOBODY
    span = scene.span(*scene.tree.extent(at))
    words = scene.text[span.start : span.end].removeprefix("of ")
    return Party((" ".join(words.split()),), (span,)) if len(words.split()) <= 12 else NOBODY


def pair_of(scene: Scene, noun: int) -> Party:
    """The two states of "the Norvia-Estovia Joint Commission", where the article names both by themselves."""
    states = {name.text: full_name(name) for name in scene.every if name.type == "state"}
    low, high = scene.tree.extent(noun)
    words = " ".join(word.text for word in scene.sentence.words[low:high])
    found = next(((one, other) for one, other in _HYPHENED.findall(words) if one in states and other in states), ())
    return Party(tuple(states[one] for one in found), (scene.span(noun, noun + 1),) * bool(found))
