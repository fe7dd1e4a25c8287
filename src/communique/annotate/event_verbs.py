"""A verb → the event that it tells, by its frame, its object and its prepositions.

In: a `Scene` and the index of a verb. Out: a `Happening` or None. Surprising: the first cue whose frame is satisfied decides, so
"signed an agreement" is told from "signed a shirt" by the object alone.
"""

from __future__ import annotations

from communique.annotate.event_frames import Match, match_of
from communique.annotate.event_mention import Happening
from communique.annotate.event_parties import home, is_person, is_place, party_of
from communique.annotate.event_roles import agent_of, doer_of, is_passive, oblique, subject_of
from communique.annotate.event_scene import NOBODY, Party, Scene
from communique.annotate.event_status import verb_status
from communique.annotate.event_when import date_of, place_of
from communique.lang.en.event_cues import ACCIDENTS, ENDING, NOUNS, OBJECT_NOUNS, SENDING, Cue

_NEAR = ("into", "near", "towards", "toward", "over", "outside", "through")
_AHEAD = frozenset("plan prepare".split())
_STATIVE = frozenset("station deploy base hold detain besiege surround blockade trap block".split())
_NUMBERS = frozenset("one two three four five six seven eight nine ten eleven twelve others dozens".split())
_MUTUAL = frozenset("CONSULT AGREE COOPERATE SUPPORT".split())


def verb_event(scene: Scene, verb: int) -> Happening | None:
    """The event that a verb tells, None for most verbs."""
    if scene.tree.kids(verb, "case") and scene.sentence.words[verb].tag == "VBN" or scene.tree.kids(verb, "det"):
        return None
    match = match_of(scene, verb) or _stopping(scene, verb)
    if match is None or match.cue.mode == "targeted" and _by_accident(scene):
        return None
    status = verb_status(scene, verb)
    if status is None or status == "ongoing" and _habit(scene, verb):
        return None
    if _total(scene, verb):
        return None
    if status in ("occurred", "ongoing") and match.matter is not None and scene.is_form_of(verb, _AHEAD):
        status = "planned"
    who, whom = _parties(scene, verb, match)
    whom = _of_same(scene, verb, whom)
    if not _counts(scene, verb, match, who, whom):
        return None
    agreed = next(iter((*scene.tree.kids(verb, "xcomp"), *scene.tree.kids(verb, "obl"))), None) if match.cue.frame == "c" else None
    return Happening(match.cue, verb, *_extent(scene, verb, match), who, whom, status, (), match.matter, agreed)


def _counts(scene: Scene, verb: int, match: Match, who: Party, whom: Party) -> bool:
    """Whether what is told is somebody's deed in particular."""
    cue = match.cue
    if cue.mode == "visit" and (subject := doer_of(scene, verb)) is not None and scene.nouns(subject) & OBJECT_NOUNS["craft"]:
        return False  # what flies or sails visits nobody
    if cue.mode == "visit" and not scene.has_name(who) or cue.type == "CONSULT" and not who and not is_passive(scene, verb):
        return False
    if cue.frame.startswith("g") and not whom or cue.frame == "o:aid" and match.whom is None and scene.is_form_of(verb, SENDING):
        return False
    if cue.mode == "targeted" and not who and scene.tree.label(verb) == "acl":
        return scene.has_name(whom) or any(ch.isdigit() for name in whom.names for ch in name)
    if cue.type == "COERCE" and (subject := subject_of(scene, verb)) is not None and not is_passive(scene, verb) and scene.nouns(subject) & NOUNS.keys():
        return False  # what an airstrike suppresses
    if cue.frame == "y:arms" and not who:
        return False
    if cue.frame.endswith("bloc") and (subject := subject_of(scene, verb)) is not None and is_person(scene, subject):
        return False  # states leave blocs; people leave clubs
    if cue.type == "THREATEN" and scene.tree.label(verb) == "advcl":
        return False  # "expelled three envoys, giving them two days to leave" is one deed
    if who or whom:
        return True
    dated = date_of(scene, verb) is not None
    return cue.frame == "s:bomb" and (dated or place_of(scene, verb) is not None) or dated and match.matter is not None and is_passive(scene, verb) and (cue.type in _MUTUAL or cue.type in ("AID", "RETREAT"))


def _parties(scene: Scene, verb: int, match: Match) -> tuple[Party, Party]:
    if match.cue.frame[0] in "yz":
        return _agent_behind(scene, verb, match.matter), party_of(scene, match.whom, loose=True)
    who = party_of(scene, doer_of(scene, verb))
    if match.cue.frame == "o:prisoners":
        return who, party_of(scene, match.matter)
    whom = _whom(scene, verb, match)
    if match.cue.frame == "p:on-alert":
        return who or whom, NOBODY if not who else whom
    return who or _unnamed_doer(scene, verb, match), whom


def _whom(scene: Scene, verb: int, match: Match) -> Party:
    """Who undergoes: what the frame says, else whose the matter is; and the objects that a preposition or a passive keeps."""
    counted = match.cue.frame.startswith("o") and match.whom is not None and scene.tree.case(match.whom) == "of" and not is_place(scene, match.whom)
    anything = match.cue.type == "ASSAULT" and not counted or match.cue.type in ("COERCE", "CONSULT") and (match.matter is None or match.whom is not None and (is_place(scene, match.whom) or scene.tree.case(match.whom) in ("to", "from", "with", "against")))
    whom = party_of(scene, match.whom, match.whom != match.matter and (anything or match.cue.frame == "s:relief"))
    objects = scene.tree.kids(verb, "obj")
    if not whom and match.matter is not None and match.cue.type != "MOBILIZE":
        whom = party_of(scene, match.matter)
    if match.cue.frame.startswith("p:") and not is_passive(scene, verb) and objects:
        whom = whom.plus(party_of(scene, objects[0]))
    if not whom and match.cue.frame.startswith("s:") and (reached := oblique(scene, verb, _NEAR)) is not None:
        whom = party_of(scene, reached, loose=is_place(scene, reached))
    if match.matter is not None and is_passive(scene, verb) and (objects or match.matter in scene.tree.kids(verb, "nsubj")[1:]):
        whom = party_of(scene, subject_of(scene, verb)).plus(whom)
    return whom


def _agent_behind(scene: Scene, verb: int, matter: int | None) -> Party:
    """Who does what the subject undergoes: "came under fire from the ridge", "suffered losses at the hands of rebels"."""
    spots = [one for at in (verb, matter) if at is not None and (one := oblique(scene, at, ("from", "by"))) is not None]
    return party_of(scene, spots[0]) if spots else NOBODY


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


def _of_same(scene: Scene, verb: int, whom: Party) -> Party:
    """"220 rebels were killed and 22 captured": a number alone counts what the verb before counted."""
    if scene.tree.label(verb) != "conj" or len(whom.names) != 1 or not whom.names[0].replace(",", "").isdigit() and whom.names[0].lower() not in _NUMBERS:
        return whom
    before = subject_of(scene, scene.tree.heads[verb])
    noun = scene.low(before) if before is not None and scene.tree.words[before].tag == "NNS" else ""
    return Party((f"{whom.names[0]} {noun}",), whom.spans) if noun else whom


def _stopping(scene: Scene, verb: int) -> Match | None:
    """What it is to stop doing something: "stopped issuing visas", "ceased shelling the town"."""
    if not scene.is_form_of(verb, ENDING):
        return None
    ended = next((kid for kid in scene.tree.kids(verb, "xcomp", "ccomp") if scene.tree.words[kid].tag == "VBG"), None)
    inner = match_of(scene, ended) if ended is not None else None
    if inner is None:
        return None
    type_, mode = ("RETREAT", "ceasefire") if inner.cue.type == "ASSAULT" else ("RETREAT", "-") if inner.cue.type in ("COERCE", "MOBILIZE") else ("SANCTION", "discontinue")
    return Match(Cue(type_, mode, inner.cue.contexts, inner.cue.frame), ended, inner.whom)


def _total(scene: Scene, verb: int) -> bool:
    """Whether a sum over a year is told: "more than 200 have been arrested this year"."""
    year = any(scene.low(kid) == "year" and "this" in {scene.low(one) for one in scene.tree.children[kid]} for kid in scene.tree.kids(verb, "obl", "nmod", "advmod"))
    return year and any(scene.low(kid) in ("have", "has") for kid in scene.tree.kids(verb, "aux"))


def _habit(scene: Scene, verb: int) -> bool:
    """A plain present tense of somebody without a name, or in general."""
    tree = scene.tree
    if tree.words[verb].tag not in ("VBP", "VBZ", "VBN"):
        return False
    if tree.kids(verb, "aux"):
        return tree.words[verb].tag == "VBN" and not scene.is_form_of(verb, _STATIVE) and not any(scene.low(kid) == "being" for kid in tree.kids(verb, "aux"))
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
