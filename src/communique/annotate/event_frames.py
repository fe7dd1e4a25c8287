"""A verb → the first of its cues whose frame holds, with the words that satisfy it.

In: a `Scene` and the index of a verb. Out: a `Match` or None. Surprising: the same verb means different events by its object alone,
and two frames turn the parties round: what "came under fire" undergoes it, and "left four dead" says by a complement what was done.
"""

from __future__ import annotations

from msgspec import Struct

from communique.annotate.event_parties import core_of, is_body, is_person, is_place, party_of
from communique.annotate.event_roles import doer_of, is_passive, object_of, oblique, subject_of, undergoer_of
from communique.annotate.event_scene import Scene
from communique.lang.en.event_cues import ENDING, NOUNS, OBJECT_NOUNS, OFFICIALS, VERBS, Cue

_TO_WHOM = ("with", "to", "for", "from", "against", "on", "between", "at", "into", "towards", "toward", "over", "in")
_PRONOUNS = frozenset("their its his her our my your".split())
_LEAVING = frozenset("leave depart quit".split())
_AT_WHOM = ("at", "on", "against", "into", "toward", "towards")


class Match(Struct, frozen=True):
    """A cue and the words that satisfy it: what undergoes or is the matter, and whom."""

    cue: Cue
    matter: int | None
    whom: int | None


def match_of(scene: Scene, verb: int) -> Match | None:
    """The first cue of a verb whose frame holds."""
    particle = scene.particle(verb) or _loose_particle(scene, verb)
    for lemma in scene.lemmas(verb):
        rows = (*(VERBS.get(f"{lemma}-{particle}", ()) if particle else ()), *(() if f"{lemma}-{particle}" in ENDING else VERBS.get(lemma, ())))
        for cue in rows:
            if (match := _satisfied(scene, verb, cue)) is not None:
                return match
    return None


def _loose_particle(scene: Scene, verb: int) -> str:
    """A particle that the tree takes for an adverb or preposition right behind the verb."""
    after = scene.low(verb + 1)
    return after if after in ("up", "over", "out", "down", "off", "back", "in", "on", "away", "together") else ""


def _satisfied(scene: Scene, verb: int, cue: Cue) -> Match | None:
    kind, _, want = cue.frame.partition(":")
    object_ = undergoer_of(scene, verb)
    object_ = object_ if object_ is not None else _behind_particle(scene, verb)
    if kind == "x":
        return Match(cue, None, object_) if object_ is not None and _fits(scene, object_, want) else None
    if kind == "o":
        matter = _matter(scene, verb, object_, want)
        receiver = _receiver(scene, verb, matter)
        if want == "warplanes" and (receiver is None or scene.tree.case(receiver) in ("", "to", "for")):
            return None  # jets sent to a state help it, jets sent towards it do not
        return Match(cue, matter, receiver) if matter is not None else None
    if kind == "g":
        receiver = _receiver(scene, verb, object_)
        return Match(cue, object_, receiver) if object_ is not None and receiver is not None and not is_person(scene, object_) else None
    if kind == "t":
        matter = _matter(scene, verb, object_, want)
        target = next((found for one in (verb, matter) if one is not None and (found := oblique(scene, one, _AT_WHOM)) is not None), None)
        if matter is None or target is None or scene.nouns(target) & OBJECT_NOUNS["sea"] or scene.sentence.words[target].entity == "time":
            return None
        return Match(cue, matter, target)
    if kind == "h":
        receiver = oblique(scene, verb, ("to",))
        return Match(cue, None, object_) if object_ is not None and _fits(scene, object_, want) and party_of(scene, receiver) else None
    if kind == "e":
        matter = _matter(scene, verb, object_, want)
        doer = doer_of(scene, verb)
        several = doer is not None and (scene.tree.kids(doer, "conj") or {"two", "three", "both"} & {scene.low(kid) for kid in scene.tree.kids(doer, "nummod", "det", "det:predet")})
        alone = matter is not None and not several and not scene.joint(matter) and not any(scene.low(kid) in ("together", "jointly") for kid in scene.tree.kids(verb, "advmod")) and oblique(scene, verb, ("with",)) is None and oblique(scene, matter, ("with", "between")) is None
        return Match(cue, matter, None) if alone else None
    if kind == "w":
        thing = oblique(scene, verb, ("with",))
        return Match(cue, thing, object_) if object_ is not None and thing is not None and party_of(scene, object_) and not is_person(scene, thing) else None
    if kind == "s":
        subject = doer_of(scene, verb)
        if want in ("jets", "warplanes") and subject is not None and scene.nouns(subject) & {"fighter"}:
            return None  # men as often as planes
        return Match(cue, None, object_) if subject is not None and (scene.nouns(subject) & OBJECT_NOUNS[want] or want == "relief" and _laden(scene, subject)) else None
    if kind == "p":
        return _prepositional(scene, verb, cue, want)
    if kind == "k":
        held = object_ is not None and _complement(scene, verb, object_, want) is not None
        return Match(cue, None, object_) if held and object_ is not None and (is_passive(scene, verb) or object_ > verb) else None
    if kind == "b":
        taken = scene.tree.kids(verb, "xcomp", "ccomp") or len(scene.tree.kids(verb, "obj", "iobj")) > 1 or oblique(scene, verb, ("for", "upon", "to")) is not None
        return Match(cue, None, object_) if object_ is not None and not taken and _fits(scene, object_, want) and not is_passive(scene, verb) else None
    if kind == "l":
        leaving = [kid for kid in scene.tree.kids(verb, "xcomp", "advcl", "ccomp") if scene.is_form_of(kid, _LEAVING)]
        return Match(cue, None, object_) if object_ is not None and leaving and _fits(scene, object_, want) else None
    if kind == "m":
        doer = doer_of(scene, verb)
        armed = doer is not None and (doer in scene.named and scene.named[doer].type in ("armed_group", "security_force") or bool(scene.nouns(doer) & (OBJECT_NOUNS["forces"] | OBJECT_NOUNS["fighters"] | OBJECT_NOUNS["officers"] | NOUNS.keys())))
        armed = armed or want != "PLACE" and object_ is not None and (bool(scene.nouns(object_) & OBJECT_NOUNS["fighters"]) or object_ in scene.named and scene.named[object_].type == "armed_group")
        return Match(cue, None, object_) if armed and object_ is not None and _fits(scene, object_, want) else None
    if kind == "z":
        told = [kid for kid in scene.tree.kids(verb, "advcl") if {scene.low(one) for one in scene.tree.kids(kid, "mark", "advmod")} & {"when", "as", "after"}]
        deeds = [kid for kid in told if (deed := match_of(scene, kid)) is not None and deed.cue.type == "ASSAULT"]
        return Match(cue, None, subject_of(scene, verb)) if deeds and not is_passive(scene, verb) else None
    if kind == "y":
        return _undergone(scene, verb, cue, want)
    if kind == "c":
        goes_on = scene.tree.kids(verb, "xcomp", "advcl") or oblique(scene, verb, ("on", "to")) is not None
        return Match(cue, None, oblique(scene, verb, ("with",))) if goes_on else None
    bare = object_ is None or not is_passive(scene, verb) and scene.tree.kid(verb, "obj") is None
    return Match(cue, None, oblique(scene, verb, ("with", "against", "at", "over"))) if bare else None


def _behind_particle(scene: Scene, verb: int) -> int | None:
    """The object of "cordoned off the square", where the tree takes the particle for a preposition."""
    particle = _loose_particle(scene, verb)
    if is_passive(scene, verb) or not any(f"{lemma}-{particle}" in VERBS for lemma in scene.lemmas(verb)):
        return None
    return next((kid for kid in scene.tree.kids(verb, "obl") if verb + 1 in scene.tree.kids(kid, "case")), None)


def _prepositional(scene: Scene, verb: int, cue: Cue, want: str) -> Match | None:
    word, _, noun = want.partition("-")
    behind = oblique(scene, verb, (word,))
    if behind is None or is_passive(scene, verb) and not noun:
        return None
    if noun and not _fits(scene, behind, noun):
        return None
    inner = noun and noun.islower()
    return Match(cue, behind if inner else None, undergoer_of(scene, verb) if inner else behind)


def _complement(scene: Scene, verb: int, object_: int, want: str) -> int | None:
    """The word that says what becomes of the object: "left four dead", "took him prisoner", "was declared persona non grata"."""
    tree = scene.tree
    beside = tree.kids(verb, "xcomp", "obj", "obl", "advmod", "ccomp", "nmod", "advcl", "nsubj")
    behind = [kid for kid in tree.kids(object_, "amod", "acl", "appos", "conj", "nmod", "flat") if kid > object_]
    return next((at for at in (*beside, *behind) if at > verb and at != object_ and scene.nouns(at) & OBJECT_NOUNS[want]), None)


def _laden(scene: Scene, subject: int) -> bool:
    """Whether what comes carries relief: "an aid convoy", "trucks carrying flour", "a shipment of tents"."""
    tree = scene.tree
    held = [*tree.kids(subject, "compound"), *tree.kids(subject, "nmod"), *(kid for verb in tree.kids(subject, "acl") for kid in tree.kids(verb, "obj", "obl"))]
    held += [kid for at in held for kid in tree.kids(at, "conj", "nmod")] + [kid for at in held for verb in tree.kids(at, "acl") for kid in tree.kids(verb, "obj", "obl")]
    return bool(scene.nouns(subject) & OBJECT_NOUNS["carrier"]) and any(scene.nouns(at) & OBJECT_NOUNS["relief"] for at in held)


def _undergone(scene: Scene, verb: int, cue: Cue, want: str) -> Match | None:
    """Where the subject undergoes what an object or a prepositional phrase names: "came under fire", "lost their lives"."""
    word, _, noun = want.rpartition("-")
    matter = oblique(scene, verb, (word,)) if word else object_of(scene, verb)
    subject = subject_of(scene, verb)
    if matter is None or subject is None or is_passive(scene, verb) or subject > verb:
        return None
    return Match(cue, matter, subject) if scene.nouns(core_of(scene, matter)) & OBJECT_NOUNS[noun] else None


def _matter(scene: Scene, verb: int, object_: int | None, want: str) -> int | None:
    """The object if it is of a class; one that only counts gives way to what stands behind "of"."""
    object_ = next(iter((*scene.tree.kids(verb, "obj"), *(kid for kid in scene.tree.kids(verb, "xcomp") if not scene.tree.is_verb(kid)))), None) if object_ is None else object_
    if object_ is None:
        return None
    if scene.low(object_) in ("it", "them") and scene.tree.label(verb) == "conj" and (same := object_of(scene, scene.tree.heads[verb])) is not None:
        object_ = same  # "cut ties and restored them"
    if is_passive(scene, verb) and scene.tree.label(verb) == "advcl" and scene.tree.heads[object_] != verb:
        return None  # a subject that the clause only borrows
    nouns = OBJECT_NOUNS[want]
    kept = scene.tree.kids(verb, "nsubj") if is_passive(scene, verb) else []  # "two men were handed sentences"
    chain = [*scene.tree.kids(verb, "obj"), object_, *kept, *scene.tree.kids(object_, "conj"), *(kid for kid in scene.tree.kids(object_, "nmod", "obl") if scene.tree.case(kid) in ("of", "in"))]
    found = next((at for at in chain if scene.nouns(at) & nouns), None)
    if found is None and want == "joint" and any(scene.low(kid) == "joint" for kid in scene.tree.kids(object_, "amod")):
        return object_
    if found is None and want == "aid" and _money(scene, object_):
        return object_
    if found is None and want in ("operation", "exercise") and (name := scene.named.get(object_)) is not None:
        return object_ if name.type == want else None
    return found


def _money(scene: Scene, at: int) -> bool:
    """Whether a noun is a sum of money."""
    low, high = scene.tree.extent(at)
    return any(scene.low(i)[:1] in "£$€¥" and scene.low(i) for i in range(low, min(high, low + 8)))


def _receiver(scene: Scene, verb: int, matter: int | None) -> int | None:
    """Who is given, told or met with: the indirect object, or behind a preposition of verb or object."""
    direct = scene.tree.kid(verb, "iobj")
    if direct is not None:
        return direct
    found = oblique(scene, verb, _TO_WHOM)
    inside = oblique(scene, matter, (*_TO_WHOM, "of", "by")) if matter is not None else None
    if found is not None and (is_place(scene, found) and scene.tree.case(found) in ("in", "at") or scene.sentence.words[found].entity == "time"):
        found = None
    return inside if inside is not None and (found is None or inside < found) else found


def _fits(scene: Scene, at: int, want: str) -> bool:
    """Whether a noun is of a class: of things by its form, of people and places by its name or kind."""
    if not want:
        return True
    at = core_of(scene, at)
    if want.islower():
        return bool(scene.nouns(at) & OBJECT_NOUNS[want]) or any(scene.nouns(kid) & OBJECT_NOUNS[want] for kid in scene.tree.kids(at, "conj"))
    person, body, place = is_person(scene, at), is_body(scene, at), is_place(scene, at)
    if scene.nouns(at) & OBJECT_NOUNS["terms"]:
        return False  # demands are met, but not as people are
    if want == "NAMED_PERSON":
        return at in scene.named and scene.named[at].type == "person" or scene.nouns(at) & {"suspect", "man", "woman", "militant"} != frozenset()
    inner = person or body or any(scene.text[span.start : span.end].lower() not in _PRONOUNS for span in party_of(scene, at).spans)
    return {"PERSON": person, "VENUE": at in scene.named, "OFFICIAL": bool(scene.nouns(at) & (OFFICIALS | {"counterpart", "colleague"})) or at in scene.named and scene.named[at].type == "person", "PARTY": inner or place and at in scene.named, "PLACE": place, "BODY": body,
            "AUDIENCE": inner, "PARTY_OR_PLACE": inner or place}.get(want, False)  # fmt: skip
