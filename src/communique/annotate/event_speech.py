"""A verb of speech → the PLOVER event that the speaking is: asked, accused, refused, threatened, backed, promised.

In: a `Scene` and the index of a verb. Out: a `Happening` whose `entry` is False, or None: the record keeps speech as statements,
and only the reading of one text shows it as an event. Surprising: "said it would …" is told by what would be done.
"""

from __future__ import annotations

from msgspec.structs import replace

from communique.annotate.event_frames import match_of
from communique.annotate.event_mention import Happening
from communique.annotate.event_parties import party_of
from communique.annotate.event_roles import doer_of, is_passive, oblique, subject_of, undergoer_of
from communique.annotate.event_scene import NOBODY, Party, Scene
from communique.annotate.event_status import verb_status
from communique.annotate.speech_content import commitment_of, content_of, demanded
from communique.lang.en.event_cues import Cue
from communique.lang.en.speech_events import (
    DUTIES,
    PLANNING_ONLY,
    SPEECH_VERBS,
    SPOKEN_NOUNS,
    UTTERING,
    WANTING,
    WILLING,
    Speech,
)

_ADDRESSING = ("to", "on", "upon", "against", "with", "for", "over", "at", "of")
_MODES = {"AID": "assist", "COOPERATE": "assist", "CONSULT": "meet", "RETREAT": "yield", "CONCEDE": "yield"}
_MENACE = {"ASSAULT": "violence", "MOBILIZE": "violence", "SANCTION": "relations", "COERCE": "restrict"}
_INTENTS = {"AID": "AGREE", "COOPERATE": "AGREE", "SUPPORT": "AGREE", "RETREAT": "CONCEDE"}
_NO_MODES = frozenset(("SUPPORT", "AGREE", "CONCEDE"))


def speech_event(scene: Scene, verb: int) -> Happening | None:
    """The event that a verb of speech is between a speaker and whom it concerns; None for most verbs."""
    tree = scene.tree
    if tree.kids(verb, "det") or tree.labels[verb] == "amod":
        return None
    found = _by_adjective(scene, verb) if scene.sentence.words[verb].lemma == "be" or tree.kids(verb, "cop") else _by_noun(scene, verb) or _by_verb(scene, verb)
    if found is None or not scene.is_verb_or_predicate(verb):
        return None
    speech, type_, whom = found
    who = party_of(scene, doer_of(scene, verb))
    status = verb_status(scene, verb) if tree.is_verb(verb) else "occurred"
    if status is None or not who and not (is_passive(scene, verb) and whom):
        return None
    cue = Cue(type_, _mode(scene, verb, type_, speech.mode), (), "speech")
    return Happening(cue, verb, *_extent(scene, verb), who, whom, status, entry=False)


def intent_of(plan: Happening) -> Happening | None:
    """A plan to help or to yield, told by the one who has it, is a promise in the codebook: "will send medicine"."""
    type_ = _INTENTS.get(plan.cue.type)
    if plan.status != "planned" or type_ is None or not plan.who:
        return None
    return replace(plan, cue=Cue(type_, "-", plan.cue.contexts, "speech"), status="occurred", entry=False)


def _by_verb(scene: Scene, verb: int) -> tuple[Speech, str, Party] | None:
    particle = scene.particle(verb) or (scene.low(verb + 1) if scene.low(verb + 1) in ("out", "down", "aside", "in") else "")
    for lemma in dict.fromkeys((*scene.lemmas(verb), scene.sentence.words[verb].lemma.lower())):
        for speech in (*(SPEECH_VERBS.get(f"{lemma}-{particle}", ()) if particle else ()), *SPEECH_VERBS.get(lemma, ())):
            for frame in speech.frames:
                if (found := _satisfied(scene, verb, speech, frame)) is not None:
                    return found
    return None


def _satisfied(scene: Scene, verb: int, speech: Speech, frame: str) -> tuple[Speech, str, Party] | None:
    object_ = undergoer_of(scene, verb)
    if frame == "n":
        if object_ is None or speech.type == "REQUEST" and not is_passive(scene, verb) and object_ < verb:
            return None
        whom = party_of(scene, object_) or party_of(scene, oblique(scene, verb, _ADDRESSING)) or party_of(scene, oblique(scene, object_, (*_ADDRESSING, "by", "from")))
        return speech, speech.type, whom
    if frame in ("t", "i"):
        inner = content_of(scene, verb, frame)
        if inner is None:
            return None
        if frame == "i" and scene.is_form_of(verb, WANTING) and not scene.tree.kids(verb, "obj", "iobj") and not scene.tree.kids(inner, "nsubj"):
            return None
        whom = party_of(scene, object_) if object_ is not None and object_ != inner else NOBODY
        type_ = speech.type if speech.type != "-" else demanded(scene, verb, inner) or commitment_of(scene, verb, inner)
        if type_ == "THREATEN" and scene.is_form_of(verb, PLANNING_ONLY):
            return None  # a plan to do harm is no threat until it is told as one
        return (speech, type_, whom or _addressee(scene, inner)) if type_ else None
    behind = oblique(scene, verb, (frame[1:],))
    return (speech, speech.type, party_of(scene, behind)) if behind is not None else None


def _addressee(scene: Scene, inner: int) -> Party:
    """Whom the content names: who is to do it, else whom it would be done to."""
    match = match_of(scene, inner)
    doer = party_of(scene, scene.tree.kid(inner, "nsubj")) if any(scene.low(kid) in DUTIES for kid in scene.tree.kids(inner, "aux")) else NOBODY
    return doer or party_of(scene, match.whom if match else None) or party_of(scene, oblique(scene, inner, ("to", "with", "from", "on", "against"))) or party_of(scene, undergoer_of(scene, inner))


def _by_noun(scene: Scene, verb: int) -> tuple[Speech, str, Party] | None:
    """"voiced its support for", "lodged a protest with"."""
    if not scene.is_form_of(verb, UTTERING):
        return None
    object_ = undergoer_of(scene, verb)
    spoken = [noun for at in (object_, *(scene.tree.kids(object_, "conj") if object_ is not None else ())) if at is not None for noun in scene.nouns(at) if noun in SPOKEN_NOUNS]
    if object_ is None or not spoken:
        return None
    speech = SPOKEN_NOUNS[spoken[0]]
    inner = next((kid for kid in scene.tree.kids(object_, "acl") if scene.tree.is_verb(kid)), None)
    type_ = (commitment_of(scene, verb, inner) or speech.type) if inner is not None and speech.type == "AGREE" else speech.type
    whom = party_of(scene, scene.tree.kid(verb, "iobj")) or party_of(scene, oblique(scene, verb, _ADDRESSING)) or party_of(scene, oblique(scene, object_, _ADDRESSING))
    return speech, type_, whom


def _by_adjective(scene: Scene, verb: int) -> tuple[Speech, str, Party] | None:
    """"is ready to", "was willing to": said of oneself."""
    tree = scene.tree
    adjective = verb if tree.kids(verb, "cop") else next((kid for kid in tree.kids(verb, "xcomp") if scene.low(kid) in WILLING), None)
    if adjective is None or scene.low(adjective) not in WILLING or subject_of(scene, verb) is None:
        return None
    inner = next((kid for kid in tree.kids(adjective, "xcomp", "ccomp", "advcl") if tree.is_verb(kid)), None)
    type_ = commitment_of(scene, verb, inner, own=True) if inner is not None else "AGREE" if oblique(scene, adjective, ("for",)) is not None else None
    return (Speech(type_, "-", ()), type_, NOBODY) if type_ else None


def _mode(scene: Scene, verb: int, type_: str, own: str) -> str:
    """What is asked, refused or threatened, by the event that the content would be."""
    if type_ in _NO_MODES or own != "-":
        return own if type_ == "ACCUSE" else "-"
    inner = content_of(scene, verb, "i") or content_of(scene, verb, "t")
    match = match_of(scene, inner) if inner is not None else None
    if type_ == "THREATEN":
        return _MENACE.get(match.cue.type, "-") if match else "-"
    return _MODES.get(match.cue.type, "change") if match else "-"


def _extent(scene: Scene, verb: int) -> tuple[int, int]:
    """The verb with the auxiliaries and the particle beside it."""
    spots = [verb, *(kid for kid in scene.tree.kids(verb, "aux", "compound", "cop") if abs(kid - verb) <= 3)]
    return min(spots), max(spots) + 1
