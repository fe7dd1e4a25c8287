"""What stands beside a verb → whether it is of the class that a frame asks for.

In: a `Scene`, indices, the name of a class. Out: indices or yes and no. Surprising: a class in capitals is one of people and places,
which a name decides; one in small letters is one of words, `event_objects` has them.
"""

from __future__ import annotations

from communique.annotate.event_parties import core_of, is_body, is_person, is_place, party_of
from communique.annotate.event_roles import is_passive, object_of, oblique
from communique.annotate.event_scene import Scene
from communique.lang.en.event_cues import NOUNS, OBJECT_NOUNS, OFFICIALS, VERBS

_TO_WHOM = ("with", "to", "for", "from", "against", "on", "between", "at", "into", "towards", "toward", "over", "in")
_DIRECTED = ("to", "for")
_PRONOUNS = frozenset("their its his her our my your".split())


def loose_particle(scene: Scene, verb: int) -> str:
    """A particle that the tree takes for an adverb or preposition right behind the verb."""
    after = scene.low(verb + 1)
    return after if after in ("up", "over", "out", "down", "off", "back", "in", "on", "away", "together") else ""


def behind_particle(scene: Scene, verb: int) -> int | None:
    """The object of "cordoned off the square", where the tree takes the particle for a preposition."""
    particle = loose_particle(scene, verb)
    if is_passive(scene, verb) or not any(f"{lemma}-{particle}" in VERBS for lemma in scene.lemmas(verb)):
        return None
    return next((kid for kid in scene.tree.kids(verb, "obl") if verb + 1 in scene.tree.kids(kid, "case")), None)


def complement(scene: Scene, verb: int, object_: int, want: str) -> int | None:
    """The word that says what becomes of the object: "left four dead", "took him prisoner", "was declared persona non grata"."""
    tree = scene.tree
    beside = tree.kids(verb, "xcomp", "obj", "obl", "advmod", "ccomp", "nmod", "advcl", "nsubj")
    behind = [kid for kid in tree.kids(object_, "amod", "acl", "appos", "conj", "nmod", "flat") if kid > object_]
    named = OBJECT_NOUNS[want]
    return next((at for at in (*beside, *behind) if at > verb and at != object_ and (scene.nouns(at) & named or any(scene.low(kid) in named for kid in tree.kids(at, "amod", "compound")))), None)


def laden(scene: Scene, subject: int) -> bool:
    """Whether what comes carries relief: "an aid convoy", "trucks carrying flour", "a shipment of tents"."""
    tree = scene.tree
    held = [*tree.kids(subject, "compound"), *tree.kids(subject, "nmod"), *(kid for verb in tree.kids(subject, "acl") for kid in tree.kids(verb, "obj", "obl"))]
    held += [kid for at in held for kid in tree.kids(at, "conj", "nmod")] + [kid for at in held for verb in tree.kids(at, "acl") for kid in tree.kids(verb, "obj", "obl")]
    return bool(scene.nouns(subject) & OBJECT_NOUNS["carrier"]) and any(scene.nouns(at) & OBJECT_NOUNS["relief"] for at in held)


def armed(scene: Scene, doer: int | None, against: int | None) -> bool:
    """Whether the doer bears arms or is an attack, or those it is done to are fighters."""
    bearing = OBJECT_NOUNS["forces"] | OBJECT_NOUNS["fighters"] | OBJECT_NOUNS["officers"] | NOUNS.keys()
    if doer is not None and (doer in scene.named and scene.named[doer].type in ("armed_group", "security_force") or scene.nouns(doer) & bearing):
        return True
    return against is not None and (bool(scene.nouns(against) & OBJECT_NOUNS["fighters"]) or against in scene.named and scene.named[against].type == "armed_group")


def matter_of(scene: Scene, verb: int, object_: int | None, want: str) -> int | None:
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
    if found is None and want in ("aid", "package") and _money(scene, object_):
        return object_
    if found is None and want in ("operation", "exercise") and (name := scene.named.get(object_)) is not None:
        return object_ if name.type == want else None
    return found


def _money(scene: Scene, at: int) -> bool:
    """Whether a noun is a sum of money."""
    low, high = scene.tree.extent(at)
    return any(scene.low(i)[:1] in "£$€¥" and scene.low(i) for i in range(low, min(high, low + 8)))


def receiver_of(scene: Scene, verb: int, matter: int | None) -> int | None:
    """Who is given, told or met with: the indirect object, or behind a preposition of verb or object."""
    direct = scene.tree.kid(verb, "iobj")
    if direct is not None:
        return direct
    found = oblique(scene, verb, _TO_WHOM)
    inside = (oblique(scene, matter, _DIRECTED) or oblique(scene, matter, (*_TO_WHOM, "of", "by"))) if matter is not None else None
    if inside is not None and found is None and scene.tree.case(inside) == "of":  # "the sale of missiles to Estovia"
        inside = oblique(scene, inside, ("to", "for")) or inside
    if found is not None and (is_place(scene, found) and scene.tree.case(found) in ("in", "at") or scene.sentence.words[found].entity == "time"):
        found = None
    return inside if inside is not None and (found is None or inside < found) else found


def fits(scene: Scene, at: int, want: str) -> bool:
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
