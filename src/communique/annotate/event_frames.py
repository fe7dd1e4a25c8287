"""A verb → the first of its cues whose frame holds, with the words that satisfy it.

In: a `Scene` and the index of a verb. Out: a `Match` or None. Surprising: the same verb means different events by its object alone,
and two frames turn the parties round: what "came under fire" undergoes it, and "left four dead" says by a complement what was done.
"""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from communique.annotate.event_fits import (
    armed,
    behind_particle,
    complement,
    fits,
    laden,
    loose_particle,
    matter_of,
    receiver_of,
)
from communique.annotate.event_parties import core_of, is_person, party_of
from communique.annotate.event_roles import doer_of, is_passive, object_of, oblique, subject_of, undergoer_of
from communique.annotate.event_scene import Scene
from communique.lang.en.event_cues import ENDING, OBJECT_NOUNS, VERBS, Cue

_AT_WHOM = ("at", "on", "against", "into", "toward", "towards")
_LEAVING = frozenset("leave depart quit".split())
_TELLING = frozenset("when as after".split())
_SEVERAL = frozenset("two three both".split())


class Match(Struct, frozen=True):
    """A cue and the words that satisfy it: what undergoes or is the matter, and whom."""

    cue: Cue
    matter: int | None
    whom: int | None


def match_of(scene: Scene, verb: int) -> Match | None:
    """The first cue of a verb whose frame holds."""
    particle = scene.particle(verb) or loose_particle(scene, verb)
    for lemma in scene.lemmas(verb):
        rows = (*(VERBS.get(f"{lemma}-{particle}", ()) if particle else ()), *(() if f"{lemma}-{particle}" in ENDING else VERBS.get(lemma, ())))
        for cue in rows:
            if (match := _satisfied(scene, verb, cue)) is not None:
                return match
    return None


def _satisfied(scene: Scene, verb: int, cue: Cue) -> Match | None:
    kind, _, want = cue.frame.partition(":")
    thing = undergoer_of(scene, verb)
    return _FRAMES[kind](scene, verb, cue, want, thing if thing is not None else behind_particle(scene, verb))


def _on_object(scene: Scene, verb: int, cue: Cue, want: str, thing: int | None) -> Match | None:
    return Match(cue, None, thing) if thing is not None and fits(scene, thing, want) else None


def _of_matter(scene: Scene, verb: int, cue: Cue, want: str, thing: int | None) -> Match | None:
    matter = matter_of(scene, verb, thing, want)
    receiver = receiver_of(scene, verb, matter)
    if want == "warplanes" and (receiver is None or scene.tree.case(receiver) in ("", "to", "for")):
        return None  # jets sent to a state help it, jets sent towards it do not
    return Match(cue, matter, receiver) if matter is not None else None


def _given(scene: Scene, verb: int, cue: Cue, want: str, thing: int | None) -> Match | None:
    receiver = receiver_of(scene, verb, thing)
    return Match(cue, thing, receiver) if thing is not None and receiver is not None and not is_person(scene, thing) else None


def _aimed(scene: Scene, verb: int, cue: Cue, want: str, thing: int | None) -> Match | None:
    matter = matter_of(scene, verb, thing, want)
    target = next((found for one in (verb, matter) if one is not None and (found := oblique(scene, one, _AT_WHOM)) is not None), None)
    if matter is None or target is None or scene.nouns(target) & OBJECT_NOUNS["sea"] or scene.sentence.words[target].entity == "time":
        return None
    return Match(cue, matter, target)


def _handed(scene: Scene, verb: int, cue: Cue, want: str, thing: int | None) -> Match | None:
    held = thing is not None and fits(scene, thing, want) and party_of(scene, oblique(scene, verb, ("to",)))
    return Match(cue, None, thing) if held else None


def _alone(scene: Scene, verb: int, cue: Cue, want: str, thing: int | None) -> Match | None:
    tree, matter, doer = scene.tree, matter_of(scene, verb, thing, want), doer_of(scene, verb)
    if matter is None or scene.joint(matter) or any(scene.low(kid) in ("together", "jointly") for kid in tree.kids(verb, "advmod")):
        return None
    several = doer is not None and (tree.kids(doer, "conj") or _SEVERAL & {scene.low(kid) for kid in tree.kids(doer, "nummod", "det", "det:predet")})
    company = oblique(scene, verb, ("with",)) is not None or oblique(scene, matter, ("with", "between")) is not None
    return None if several or company else Match(cue, matter, None)


def _provided(scene: Scene, verb: int, cue: Cue, want: str, thing: int | None) -> Match | None:
    given = oblique(scene, verb, ("with",))
    if thing is None or given is None or not party_of(scene, thing) or is_person(scene, given) and not scene.nouns(given) & OBJECT_NOUNS["forces"]:
        return None
    return Match(cue, given, thing)


def _by_subject(scene: Scene, verb: int, cue: Cue, want: str, thing: int | None) -> Match | None:
    subject = doer_of(scene, verb)
    if subject is None or want in ("jets", "warplanes") and scene.nouns(subject) & {"fighter"}:
        return None  # fighters are men as often as planes
    return Match(cue, None, thing) if scene.nouns(subject) & OBJECT_NOUNS[want] or want == "relief" and laden(scene, subject) else None


def _prepositional(scene: Scene, verb: int, cue: Cue, want: str, thing: int | None) -> Match | None:
    word, _, noun = want.partition("-")
    behind = oblique(scene, verb, (word,))
    if behind is None or is_passive(scene, verb) and not noun or noun and not fits(scene, behind, noun):
        return None
    inner = noun and noun.islower()
    return Match(cue, behind if inner else None, undergoer_of(scene, verb) if inner else behind)


def _becoming(scene: Scene, verb: int, cue: Cue, want: str, thing: int | None) -> Match | None:
    held = thing is not None and complement(scene, verb, thing, want) is not None and (is_passive(scene, verb) or thing > verb)
    return Match(cue, None, thing) if held else None


def _bare(scene: Scene, verb: int, cue: Cue, want: str, thing: int | None) -> Match | None:
    tree = scene.tree
    taken = tree.kids(verb, "xcomp", "ccomp") or len(tree.kids(verb, "obj", "iobj")) > 1 or oblique(scene, verb, ("for", "upon", "to")) is not None
    return _on_object(scene, verb, cue, want, thing) if not taken and not is_passive(scene, verb) else None


def _told_to_leave(scene: Scene, verb: int, cue: Cue, want: str, thing: int | None) -> Match | None:
    leaving = any(scene.is_form_of(kid, _LEAVING) for kid in scene.tree.kids(verb, "xcomp", "advcl", "ccomp"))
    return _on_object(scene, verb, cue, want, thing) if leaving else None


def _by_armed(scene: Scene, verb: int, cue: Cue, want: str, thing: int | None) -> Match | None:
    return _on_object(scene, verb, cue, want, thing) if armed(scene, doer_of(scene, verb), thing if want != "PLACE" else None) else None


def _when_attacked(scene: Scene, verb: int, cue: Cue, want: str, thing: int | None) -> Match | None:
    told = [kid for kid in scene.tree.kids(verb, "advcl") if {scene.low(one) for one in scene.tree.kids(kid, "mark", "advmod")} & _TELLING]
    deeds = [kid for kid in told if (deed := match_of(scene, kid)) is not None and deed.cue.type == "ASSAULT"]
    return Match(cue, None, subject_of(scene, verb)) if deeds and not is_passive(scene, verb) else None


def _undergone(scene: Scene, verb: int, cue: Cue, want: str, thing: int | None) -> Match | None:
    """Where the subject undergoes what an object or a prepositional phrase names: "came under fire", "lost their lives"."""
    word, _, noun = want.rpartition("-")
    matter = oblique(scene, verb, (word,)) if word else object_of(scene, verb)
    subject = subject_of(scene, verb)
    if matter is None or subject is None or is_passive(scene, verb) or subject > verb:
        return None
    return Match(cue, matter, subject) if scene.nouns(core_of(scene, matter)) & OBJECT_NOUNS[noun] else None


def _with_clause(scene: Scene, verb: int, cue: Cue, want: str, thing: int | None) -> Match | None:
    goes_on = scene.tree.kids(verb, "xcomp", "advcl") or oblique(scene, verb, ("on", "to")) is not None
    return Match(cue, None, oblique(scene, verb, ("with",))) if goes_on else None


def _objectless(scene: Scene, verb: int, cue: Cue, want: str, thing: int | None) -> Match | None:
    bare = thing is None or not is_passive(scene, verb) and scene.tree.kid(verb, "obj") is None
    return Match(cue, None, oblique(scene, verb, ("with", "against", "at", "over"))) if bare else None


_FRAMES: dict[str, Callable[[Scene, int, Cue, str, int | None], Match | None]] = {
    "x": _on_object, "o": _of_matter, "g": _given, "t": _aimed, "h": _handed, "e": _alone, "w": _provided, "s": _by_subject, "p": _prepositional,
    "k": _becoming, "b": _bare, "l": _told_to_leave, "m": _by_armed, "z": _when_attacked, "y": _undergone, "c": _with_clause, "i": _objectless,
}  # fmt: skip
"""What `event_cues` says of each letter, as code."""
