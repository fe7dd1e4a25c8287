"""A noun → the kind of event that it names: "strike" of workers or of aircraft, "release" of prisoners or to the press.

In: a `Scene` and the index of a noun. Out: a `Cue` or None. Surprising: of a noun's rows the first whose frame holds is taken, and a
noun with the one before it ("phone call") goes before the noun alone.
"""

from __future__ import annotations

from communique.annotate.event_scene import Scene
from communique.lang.en.event_cues import ENDING, NOUNS, OBJECT_NOUNS, WORKERS, Cue

ORDINALS = frozenset("first second third fourth fifth last previous next inaugural latest".split())
_FRIENDLY = frozenset("AID COOPERATE CONSULT".split())
_FORCE = frozenset("ASSAULT COERCE MOBILIZE".split())
_CONCLUDING = frozenset("stop halt end cease".split())
_STRIKE = Cue("PROTEST", "strike", (), "d")


def kind_of(scene: Scene, noun: int) -> Cue | None:
    """The kind, None for most nouns."""
    if any(at <= noun < at + 3 and scene.sentence.words[noun].end <= date.span.end for at, date in scene.dates):
        return None
    if scene.low(noun) == "march" and scene.sentence.words[noun].text[0] == "M" or not scene.sentence.words[noun].tag.startswith("NN") or scene.tree.label(noun) in ("compound", "flat", "amod"):
        return None
    before = scene.low(noun - 1)
    for form in sorted(scene.nouns(noun), key=len, reverse=True):
        for key in (f"{before}-{form}", form):
            for cue in NOUNS.get(key, ()):
                if _frame_holds(scene, noun, cue, before):
                    return cue
                if cue.mode == "aerial" and _by_workers(scene, noun):
                    return _STRIKE
    return None


def ending_of(scene: Scene, cue: Cue, governor: int) -> Cue | None:
    """What it is to stop an event: help and talks stopped are a sanction, force stopped is a retreat."""
    if cue.type in _FRIENDLY and scene.is_form_of(governor, ENDING - _CONCLUDING if cue.type == "CONSULT" else ENDING):
        return Cue("SANCTION", "discontinue", cue.contexts, "d")
    if cue.type in _FORCE and scene.is_form_of(governor, ENDING | _CONCLUDING):
        return Cue("RETREAT", "ceasefire" if cue.type == "ASSAULT" else "-", cue.contexts, "d")
    return None


def _frame_holds(scene: Scene, noun: int, cue: Cue, before: str) -> bool:
    inner = [kid for kid in scene.tree.kids(noun, "nmod") if scene.tree.case(kid) == "of"]
    if cue.frame == "s":
        return before in OBJECT_NOUNS["vehicle"] or any(scene.nouns(kid) & OBJECT_NOUNS["vehicle"] for kid in inner)
    if cue.frame == "t":
        ended = OBJECT_NOUNS["ceasefire"] | OBJECT_NOUNS["accord"] | OBJECT_NOUNS["aid"] | OBJECT_NOUNS["ties"]
        return any(scene.nouns(kid) & ended for kid in inner)
    if cue.mode == "aerial" and scene.low(noun) in ("strike", "strikes") and _by_workers(scene, noun):
        return False
    if cue.frame == "j":
        return scene.joint(noun)
    if scene.low(noun) == "release" and before in ("news", "press") or scene.low(noun) == "talk" or scene.low(noun) in ("round", "rounds") and not inner and before not in ORDINALS:
        return False
    if scene.low(noun) == "fall":
        return any(kid in scene.named for kid in inner)
    if scene.low(noun) in ("conference", "conferences"):
        return before not in ("peace", "church") or bool(inner)
    return True


def _by_workers(scene: Scene, noun: int) -> bool:
    tree = scene.tree
    near = [kid for kid in tree.kids(noun, "nmod", "compound", "nmod:poss") if tree.case(kid) in ("", "by", "of")]
    return any(scene.nouns(kid) & WORKERS for kid in near)
