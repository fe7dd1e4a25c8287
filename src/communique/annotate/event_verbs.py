"""A verb → the event that it tells, by its frame, its object and its prepositions.

In: a `Scene` and the index of a verb. Out: a `Happening` or None. Surprising: the first cue whose frame is satisfied decides, so
"signed an agreement" is told from "signed a shirt" by the object alone.
"""

from __future__ import annotations

from msgspec import Struct

from communique.annotate.event_mention import Happening
from communique.annotate.event_parties import core_of, home, is_body, is_person, is_place, party_of
from communique.annotate.event_roles import agent_of, doer_of, is_passive, object_of, oblique, subject_of, undergoer_of
from communique.annotate.event_scene import NOBODY, Party, Scene
from communique.annotate.event_status import verb_status
from communique.annotate.event_when import date_of, place_of
from communique.lang.en.event_cues import ACCIDENTS, OBJECT_NOUNS, SENDING, VERBS, Cue

_TO_WHOM = ("with", "to", "for", "from", "against", "on", "between", "at", "into", "towards", "toward", "over", "in")
_AT_WHOM = ("at", "on", "against", "into", "toward", "towards")
_MUTUAL = frozenset("CONSULT AGREE COOPERATE SUPPORT".split())


class Match(Struct, frozen=True):
    """A cue and the words that satisfy it: what undergoes or is the matter, and whom."""

    cue: Cue
    matter: int | None
    whom: int | None


def verb_event(scene: Scene, verb: int) -> Happening | None:
    """The event that a verb tells, None for most verbs."""
    if scene.tree.kids(verb, "case") and scene.sentence.words[verb].tag == "VBN" or scene.tree.kids(verb, "det"):
        return None
    match = match_of(scene, verb)
    if match is None or match.cue.mode == "targeted" and _by_accident(scene):
        return None
    status = verb_status(scene, verb)
    if status is None or status == "ongoing" and _habit(scene, verb):
        return None
    who, whom = _parties(scene, verb, match)
    if not _counts(scene, verb, match, who, whom):
        return None
    return Happening(match.cue, verb, *_extent(scene, verb, match), who, whom, status, (), match.matter)


def _counts(scene: Scene, verb: int, match: Match, who: Party, whom: Party) -> bool:
    """Whether what is told is somebody's deed in particular."""
    cue = match.cue
    if cue.mode == "visit" and not scene.has_name(who) or cue.type == "CONSULT" and not who and not is_passive(scene, verb):
        return False
    if cue.frame.startswith("g") and not whom or cue.frame == "o:aid" and match.whom is None and scene.is_form_of(verb, SENDING):
        return False
    if cue.mode == "targeted" and not who and scene.tree.label(verb) == "acl":
        return scene.has_name(whom) or any(ch.isdigit() for name in whom.names for ch in name)
    if who or whom:
        return True
    return cue.frame == "s:bomb" and (date_of(scene, verb) is not None or place_of(scene, verb) is not None)


def match_of(scene: Scene, verb: int) -> Match | None:
    """The first cue of a verb whose frame holds."""
    particle = scene.particle(verb) or _loose_particle(scene, verb)
    for lemma in scene.lemmas(verb):
        rows = (*(VERBS.get(f"{lemma}-{particle}", ()) if particle else ()), *VERBS.get(lemma, ()))
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
        return Match(cue, matter, _receiver(scene, verb, matter)) if matter is not None else None
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
        alone = matter is not None and not scene.joint(matter) and not any(scene.low(kid) in ("together", "jointly") for kid in scene.tree.kids(verb, "advmod")) and oblique(scene, verb, ("with",)) is None and oblique(scene, matter, ("with", "between")) is None
        return Match(cue, matter, None) if alone else None
    if kind == "w":
        thing = oblique(scene, verb, ("with",))
        return Match(cue, thing, object_) if object_ is not None and thing is not None and party_of(scene, object_) and not is_person(scene, thing) else None
    if kind == "s":
        subject = doer_of(scene, verb)
        return Match(cue, None, object_) if subject is not None and scene.nouns(subject) & OBJECT_NOUNS[want] else None
    if kind == "p":
        return _prepositional(scene, verb, cue, want)
    if kind == "c":
        goes_on = scene.tree.kids(verb, "xcomp", "advcl") or oblique(scene, verb, ("on", "to")) is not None
        return Match(cue, None, oblique(scene, verb, ("with",))) if goes_on else None
    bare = object_ is None or not is_passive(scene, verb) and scene.tree.kid(verb, "obj") is None
    return Match(cue, None, oblique(scene, verb, ("with", "against", "at", "over"))) if bare else None


def _behind_particle(scene: Scene, verb: int) -> int | None:
    """The object of "cordoned off the square", where the tree takes the particle for a preposition."""
    if is_passive(scene, verb) or not _loose_particle(scene, verb):
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


def _matter(scene: Scene, verb: int, object_: int | None, want: str) -> int | None:
    """The object if it is of a class; one that only counts gives way to what stands behind "of"."""
    if object_ is None and not scene.tree.kids(verb, "obj"):
        return None
    object_ = object_ if object_ is not None else scene.tree.kids(verb, "obj")[0]
    if scene.low(object_) in ("it", "them") and scene.tree.label(verb) == "conj" and (same := object_of(scene, scene.tree.heads[verb])) is not None:
        object_ = same  # "cut ties and restored them"
    if is_passive(scene, verb) and scene.tree.label(verb) == "advcl" and scene.tree.heads[object_] != verb:
        return None  # a subject that the clause only borrows
    nouns = OBJECT_NOUNS[want]
    chain = [*scene.tree.kids(verb, "obj"), object_, *scene.tree.kids(object_, "conj"), *(kid for kid in scene.tree.kids(object_, "nmod") if scene.tree.case(kid) in ("of", "in"))]
    found = next((at for at in chain if scene.nouns(at) & nouns), None)
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
    if want == "NAMED_PERSON":
        return at in scene.named and scene.named[at].type == "person" or scene.nouns(at) & {"suspect", "man", "woman", "militant"} != frozenset()
    inner = person or body or bool(party_of(scene, at))
    return {"PERSON": person, "VENUE": at in scene.named, "PARTY": inner or place and at in scene.named, "PLACE": place, "BODY": body,
            "AUDIENCE": inner, "PARTY_OR_PLACE": inner or place}.get(want, False)  # fmt: skip


def _parties(scene: Scene, verb: int, match: Match) -> tuple[Party, Party]:
    who = party_of(scene, doer_of(scene, verb))
    if match.cue.frame == "o:prisoners":
        return who, party_of(scene, match.matter)
    whom = _whom(scene, verb, match)
    if match.cue.frame == "p:on-alert":
        return who or whom, NOBODY if not who else whom
    return who or _unnamed_doer(scene, verb, match), whom


def _whom(scene: Scene, verb: int, match: Match) -> Party:
    """Who undergoes: what the frame says, else whose the matter is; and the objects that a preposition or a passive keeps."""
    whom = party_of(scene, match.whom, match.cue.type in ("ASSAULT", "COERCE", "CONSULT") and match.whom != match.matter)
    objects = scene.tree.kids(verb, "obj")
    if not whom and match.matter is not None and match.cue.type != "MOBILIZE":
        whom = party_of(scene, match.matter)
    if match.cue.frame.startswith("p:") and not is_passive(scene, verb) and objects:
        whom = whom.plus(party_of(scene, objects[0]))
    if match.matter is not None and is_passive(scene, verb) and objects:
        whom = party_of(scene, subject_of(scene, verb)).plus(whom)
    return whom


def _unnamed_doer(scene: Scene, verb: int, match: Match) -> Party:
    """Who acts in "troops were sent", "an operation was approved", "a treaty was signed": the troops, the state at home, the two states."""
    if match.matter is None:
        return NOBODY
    if match.cue.type == "MOBILIZE" and match.cue.frame.startswith("o"):
        return party_of(scene, match.matter) if match.cue.mode in ("troops", "police") else home(scene)
    mutual = match.cue.type in _MUTUAL and is_passive(scene, verb) and len(scene.states) == 2
    return Party(scene.states) if mutual and agent_of(scene, verb) is None else NOBODY


def _by_accident(scene: Scene) -> bool:
    """Whether the sentence tells of a crash, a quake or the like."""
    return any(scene.nouns(at) & ACCIDENTS for at, word in enumerate(scene.sentence.words) if word.tag.startswith("NN"))


def _habit(scene: Scene, verb: int) -> bool:
    """A plain present tense of somebody without a name, or in general."""
    tree = scene.tree
    if tree.words[verb].tag not in ("VBP", "VBZ", "VBN"):
        return False
    if tree.kids(verb, "aux"):
        return tree.words[verb].tag == "VBN" and not any(scene.low(kid) == "being" for kid in tree.kids(verb, "aux"))
    subject = subject_of(scene, verb)
    return subject is None or not _is_named(scene, subject) or any(scene.low(kid) in ("often", "usually", "always", "regularly", "sometimes", "when") for kid in tree.kids(verb, "advmod"))


def _is_named(scene: Scene, at: int) -> bool:
    """Whether a noun is a name or has one before it: "the Norvian president"."""
    first, last = scene.tree.phrase(at)
    return at in scene.named or any(i in scene.named for i in range(first, last)) and not scene.low(at).endswith("s")


def _extent(scene: Scene, verb: int, match: Match) -> tuple[int, int]:
    """From the first auxiliary to the particle or the object that makes the frame."""
    tree = scene.tree
    spots = [verb, *(kid for kid in tree.kids(verb, "aux", "compound") if abs(kid - verb) <= 5)]
    if match.matter is not None and abs(match.matter - verb) <= 12 and not any(tree.is_verb(at) for at in range(match.matter, verb) if tree.label(at) != "aux"):
        spots.append(match.matter)
    return min(spots), max(spots) + 1
