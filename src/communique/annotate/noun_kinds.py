"""A noun → the kind of event that it names: "strike" of workers or of aircraft, "release" of prisoners or to the press.

In: a `Scene` and the index of a noun. Out: a `Cue` or None. Surprising: of a noun's rows the first whose frame holds is taken, and a
noun with the one before it ("phone call") goes before the noun alone.
"""

from __future__ import annotations

import re

from communique.annotate.event_scene import Scene
from communique.lang.en.event_cues import CONTAINERS, ENDING, NOUNS, OBJECT_NOUNS, PARTY_NOUNS, WORKERS, Cue

ORDINALS = frozenset("first second third fourth fifth last previous next inaugural latest".split())
_FRIENDLY = frozenset("AID COOPERATE CONSULT".split())
_FORCE = frozenset("ASSAULT COERCE MOBILIZE".split())
_CONCLUDING = frozenset("stop halt end cease".split())
_STRIKE = Cue("PROTEST", "strike", (), "d")
_ARMED = frozenset("commando troop soldier fighter gunman militant rebel insurgent guerrilla army force jihadist militiaman paratrooper marine warplane separatist extremist terrorist air cross-border".split())
_STORMED = frozenset("village town camp base post checkpoint barrack convoy position outpost garrison border island airfield settlement hospital dam".split())
_NAMED = frozenset("exercise drill manoeuvre maneuver wargame operation".split())
_NAMES = {"ground": "place", "leaders": "person"}
_PIRATES = frozenset("pirate gunman gunmen rebel militant hijacker fighter terrorist insurgent".split())
_OFTEN = frozenset("talk round rounds fall conference conferences supply test return removal conclusion establishment exchange release".split())
_TALKS = re.compile(r"\b(?:talks?|dialogue|negotiations?|consultations?|meetings?|mediation)\b", re.IGNORECASE)
_BODIES = frozenset("armed_group civil_society business media government security_force intergovernmental".split())
_WARLIKE = frozenset("military bombing bomber air aerial ground counter-insurgency counterinsurgency anti-terror anti-terrorism counter-terrorism army naval offensive bloody".split())
_PARTS = frozenset("batch tranche consignment shipment cargo load convoy lot delivery".split())


def kind_of(scene: Scene, noun: int) -> Cue | None:
    """The kind, None for most nouns."""
    if any(at <= noun < at + 3 and scene.sentence.words[noun].end <= date.span.end for at, date in scene.dates):
        return None
    if scene.low(noun) == "march" and scene.sentence.words[noun].text[0] == "M" or not _nominal(scene, noun):
        return None
    name = scene.named.get(noun)
    if name is not None and name.type in _BODIES:
        return None  # the Front for the Liberation of somewhere
    before = scene.low(noun - 1)
    for form in sorted(scene.nouns(noun), key=len, reverse=True):
        for key in (f"{before}-{form}", form):
            for cue in NOUNS.get(key, ()):
                if _frame_holds(scene, noun, cue, before):
                    return cue
                if cue.mode == "aerial" and _by_workers(scene, noun):
                    return _STRIKE
            if NOUNS.get(key) and _alone(scene, noun):
                return NOUNS[key][0]
    return None


def _alone(scene: Scene, noun: int) -> bool:
    """"the seizure", "the swap", without what is seized or swapped: a mention that at most points back."""
    tree = scene.tree
    return scene.low(noun) not in _OFTEN and any(scene.low(kid) in ("the", "this", "that") for kid in tree.kids(noun, "det")) and not tree.kids(noun, "acl", "compound", "amod", "nmod:poss") and all(tree.case(kid) in ("in", "at", "by") for kid in tree.kids(noun, "nmod"))


def matter_of(scene: Scene, noun: int, want: str) -> int | None:
    """The "of" noun, or the noun before it, that is of a class: "the delivery of the first batch of jets", "an arms delivery"."""
    tree = scene.tree
    inner = _of(scene, noun)
    chain = [*inner, *tree.kids(noun, "nmod:poss"), *(kid for at in inner if scene.nouns(at) & (CONTAINERS | _PARTS) for kid in _of(scene, at)), *tree.kids(noun, "compound")]
    return next((at for at in chain if at != noun and (scene.nouns(at) & OBJECT_NOUNS[want] or at in scene.named and scene.named[at].type == _NAMES.get(want))), None)


def _nominal(scene: Scene, noun: int) -> bool:
    """A noun, or a gerund with an article or an "of" behind it, that stands for itself."""
    tree = scene.tree
    if tree.label(noun) in ("compound", "flat", "amod"):
        return named_behind(scene, noun) is not None
    return tree.words[noun].tag.startswith("NN") or tree.words[noun].tag == "VBG" and not tree.kids(noun, "aux", "obj") and bool(tree.kids(noun, "det") or _of(scene, noun))


def named_behind(scene: Scene, noun: int) -> int | None:
    """The last word of the name that stands behind its kind: "joint exercise Northern Shield", "Operation Dawn"."""
    tree = scene.tree
    head = tree.heads[noun]
    names = head > noun and all(tree.words[at].text[:1].isupper() for at in range(noun + 1, head + 1)) and tree.label(head) not in ("compound", "flat")
    return head if names and scene.nouns(noun) & _NAMED else None


def _of(scene: Scene, noun: int) -> list[int]:
    return [kid for kid in scene.tree.kids(noun, "nmod", "obl") if kid > noun and scene.tree.case(kid) == "of"]


def ending_of(scene: Scene, cue: Cue, governor: int) -> Cue | None:
    """What it is to stop an event: help and talks stopped are a sanction, force stopped is a retreat."""
    if cue.type in _FRIENDLY and scene.is_form_of(governor, ENDING - _CONCLUDING if cue.type == "CONSULT" else ENDING):
        return Cue("SANCTION", "discontinue", cue.contexts, "d")
    if cue.type in _FORCE and scene.is_form_of(governor, ENDING | _CONCLUDING):
        return Cue("RETREAT", "ceasefire" if cue.type == "ASSAULT" else "-", cue.contexts, "d")
    return None


def _frame_holds(scene: Scene, noun: int, cue: Cue, before: str) -> bool:
    inner = [kid for kid in scene.tree.kids(noun, "nmod") if scene.tree.case(kid) == "of"]
    pirates = any(scene.nouns(kid) & _PIRATES for kid in scene.tree.kids(noun, "nmod", "compound", "nmod:poss"))
    if cue.frame == "s" and not pirates and (before in OBJECT_NOUNS["watercraft"] or any(scene.nouns(kid) & OBJECT_NOUNS["watercraft"] for kid in inner)):
        return scene.low(noun).startswith("hijack")
    if cue.frame == "s":
        return before in OBJECT_NOUNS["vehicle"] or any(scene.nouns(kid) & OBJECT_NOUNS["vehicle"] for kid in inner)
    if cue.frame == "t":
        ended = OBJECT_NOUNS["ceasefire"] | OBJECT_NOUNS["accord"] | OBJECT_NOUNS["aid"] | OBJECT_NOUNS["ties"] | OBJECT_NOUNS["talks"]
        return any(scene.nouns(kid) & ended for kid in inner)
    kind, _, want = cue.frame.partition(":")
    if want == "watercraft" and pirates:
        return False
    if kind == "n":
        return matter_of(scene, noun, want) is not None
    if kind == "m":
        return _by_forces(scene, noun)
    if cue.mode == "aerial" and scene.low(noun) in ("strike", "strikes") and _by_workers(scene, noun):
        return False
    if cue.frame == "j":
        head = named_behind(scene, noun)
        return scene.joint(noun) or head is not None and scene.joint(head) or cue.contexts == ("military",) and scene.low(noun) not in ("patrol", "patrols") and _held_together(scene, noun)
    if scene.low(noun).startswith("release") and not _of_people(scene, noun) or scene.low(noun) in ("round", "rounds") and not _TALKS.search(scene.text):
        return False
    if scene.low(noun) == "talk" or scene.low(noun) in ("round", "rounds") and (inner and not any(kid in scene.named for kid in inner) or any(scene.nouns(kid) & NOUNS.keys() for kid in inner) or not inner and before not in ORDINALS):
        return False
    if scene.low(noun) in ("campaign", "campaigns"):
        return any(scene.nouns(kid) & _WARLIKE for kid in scene.tree.kids(noun, "amod", "compound"))
    if scene.low(noun) in ("tour", "tours"):
        return bool(inner) or any(scene.tree.case(kid) == "to" for kid in scene.tree.kids(noun, "nmod"))
    if scene.low(noun) == "fight":
        return any(scene.tree.case(kid) in ("for", "over") and kid in scene.named for kid in scene.tree.kids(noun, "nmod"))
    if scene.low(noun) == "fall":
        return any(kid in scene.named for kid in inner)
    if scene.low(noun) in ("conference", "conferences"):
        return before != "church"
    return True


def _held_together(scene: Scene, noun: int) -> bool:
    """Whether two states hold an exercise: they stand before the verb that has it as its object."""
    tree = scene.tree
    head = tree.heads[noun]
    if head < 0 or tree.label(noun) != "obj":
        return False
    spots = [at for subject in tree.kids(head, "nsubj") for at in range(*tree.extent(subject))]
    return len({scene.named[at].refers for at in spots if at in scene.named and scene.named[at].type == "state"}) > 1


def _of_people(scene: Scene, noun: int) -> bool:
    """Whether a release is of people or ships, and not of news or of a product."""
    tree = scene.tree
    near = [*_of(scene, noun), *tree.kids(noun, "nmod:poss", "compound")]
    near += [kid for at in near for kid in _of(scene, at)]
    freed = PARTY_NOUNS | OBJECT_NOUNS["prisoners"] | OBJECT_NOUNS["watercraft"] | OBJECT_NOUNS["remains"] | {"crew", "seaman", "sailor", "engineer", "trawlerman"}
    return not near and bool(tree.kids(noun, "det")) or any(scene.nouns(kid) & freed or scene.sentence.words[kid].entity == "person" or scene.low(kid) in ("his", "her", "their") or kid in scene.named and scene.named[kid].type in ("person", "group") or tree.words[kid].tag == "CD" for kid in near)


def _by_workers(scene: Scene, noun: int) -> bool:
    tree = scene.tree
    near = [kid for kid in tree.kids(noun, "nmod", "compound", "nmod:poss") if tree.case(kid) in ("", "by", "of")]
    return any(scene.nouns(kid) & WORKERS for kid in near)


def _by_forces(scene: Scene, noun: int) -> bool:
    """Whether armed forces raid, or a place that only they raid is raided."""
    tree = scene.tree
    near = [*tree.kids(noun, "nmod", "compound", "amod", "nmod:poss"), *(kid for acl in tree.kids(noun, "acl") for kid in tree.kids(acl, "obl"))]
    return any(scene.nouns(kid) & (_ARMED if tree.case(kid) in ("", "by") else _STORMED) or kid in scene.named and scene.named[kid].type == "armed_group" for kid in near)
