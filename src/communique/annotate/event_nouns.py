"""A noun → the event that it names: "the dialogue held on May 10", "X's attack on Y", "launched a series of airstrikes".

In: a `Scene` and the index of a noun. Out: a `Happening` or None. Surprising: most event nouns come to nothing; `noun_kinds` says
what kind, `noun_parties` who, `noun_counts` whether it is one in particular.
"""

from __future__ import annotations

from communique.annotate.event_mention import Happening
from communique.annotate.event_parties import party_of
from communique.annotate.event_roles import doer_of, is_passive, oblique, undergoer_of
from communique.annotate.event_scene import NOBODY, Party, Scene
from communique.annotate.event_status import noun_status, verb_status
from communique.annotate.noun_counts import counts, points_back
from communique.annotate.noun_kinds import ending_of, kind_of, matter_of, named_behind
from communique.annotate.noun_owners import owner_of
from communique.annotate.noun_parties import parties_of
from communique.lang.en.event_cues import CONTAINERS, HAPPENING, LIGHT, REPORTING, Cue
from communique.lang.en.speech_events import LODGING

_PHASES = frozenset("start beginning launch conclusion completion opening resumption outbreak holding".split())
_ARRIVING = frozenset("arrive reach land leave dock".split())
_SHIPPED = frozenset("shipment delivery consignment".split())
_TAKING = frozenset("take come go enter".split())
_AHEAD = frozenset("plan prepare schedule expect await arrange".split())
_TALKED = frozenset("discuss negotiate consider seek want enable facilitate allow ensure expedite speed debate weigh mull demand urge request".split())
_OPENING = frozenset("begin start open end conclude finish".split())
_FORESEEN = frozenset("provide".split())
_SOUGHT = frozenset("provide call press push ask appeal plead wait hope campaign pray wish".split())
_GLAD = frozenset("pleased glad happy proud honoured honored delighted".split())
_PAST = frozenset("following since amid despite".split())
_BEARING = frozenset("include feature see involve bring mark witness".split())
_JOINING = frozenset("participate engage take involve respond retaliate".split())


def noun_event(scene: Scene, noun: int) -> Happening | None:
    """The event that a noun names, None for most nouns."""
    cue = kind_of(scene, noun)
    if cue is None:
        return None
    top = _outermost(scene, noun)
    governor, role = _governor(scene, top)
    if cue.type == "PROTEST" and role == "object" and governor is not None and scene.is_form_of(governor, LODGING):
        return None  # a protest that is lodged, not held
    if governor is not None and role == ("subject" if is_passive(scene, governor) else "object") and (over := ending_of(scene, cue, governor)) is not None:
        return _stopped(scene, noun, top, over, governor)
    if governor is not None and role == "object" and (cue.frame[0] in "nu" or cue.type == "RETREAT") and scene.is_form_of(governor, _TALKED) and scene.low(governor) != "considering":
        return None
    carrier = _carrier(scene, noun, top, governor, role)
    status = _predicated(scene, top) or noun_status(scene, top, governor, role)
    if status == "occurred" and role == "object" and governor is not None and scene.is_form_of(governor, _BEARING) and verb_status(scene, governor) == "planned":
        status = "planned"  # "the trip will include the signing of a pact"
    if governor is not None and scene.tree.case(top) == "for" and scene.tree.is_verb(governor) and scene.is_form_of(governor, _SOUGHT):
        status = "planned" if scene.is_form_of(governor, _FORESEEN) else None
    if scene.tree.case(top) == "as" or status == "hypothetical" and governor is not None and any(scene.low(kid) == "can" for kid in scene.tree.kids(governor, "aux")):
        return None  # "called it a skirmish", "schools can hold talks"
    if status == "planned" and role == "oblique" and (scene.tree.case(top) in _PAST or cue.type == "ASSAULT" and scene.tree.case(top) == "after"):
        status = "occurred"  # "will open an office, following the third round"
    if status is None and governor is not None and scene.is_form_of(governor, REPORTING) and scene.low(scene.tree.heads[governor]) in _GLAD:
        status = "occurred"  # "is pleased to announce the signing of"
    if status == "hypothetical" and role != "oblique" and (governor is None or not scene.tree.is_verb(governor)):
        return None
    if status is not None and carrier is not None and carrier != governor and scene.tree.labels[carrier] == "acl":
        status = verb_status(scene, carrier)
    if status is None:
        return None
    who, whom = parties_of(scene, noun, top, cue, governor if role != "subject" or carrier is None else None, carrier, role)
    if governor is not None and role == "object" and scene.tree.labels[governor] == "acl:relcl" and scene.tree.case(top) == "" and cue.type == "CONSULT" and scene.tree.kids(noun, "det"):
        return None
    ahead = governor if governor is not None and carrier is None and status == "planned" and scene.is_form_of(governor, _AHEAD) else None
    spoken_at = governor if cue.frame == "v" and role == "oblique" and governor is not None and scene.is_form_of(governor, REPORTING) else None
    if governor is not None and cue.type == "ASSAULT" and role == "oblique" and scene.tree.case(top) == "in" and is_passive(scene, governor):
        spoken_at = governor  # "were abducted in April in an attack"
    if governor is not None and role == "oblique" and (cue.type == "CONSULT" and cue.frame == "r" and scene.tree.case(top) in ("at", "during", "in") or scene.tree.case(top) == "with" and scene.is_form_of(governor, _OPENING)):
        spoken_at = governor  # "the deal was reached on Saturday at a meeting", "began on Friday with an attack"
    matter = matter_of(scene, noun, cue.frame[2:]) if cue.frame.startswith("n:") else None
    carriers = tuple(one for one in (top if top != noun else None, carrier, ahead, spoken_at, matter) if one is not None)
    if cue.type in ("ASSAULT", "COERCE") and not who and whom and (blamed := _blamed(scene, top, governor)):
        who, status = blamed, "alleged"
    weak = not counts(scene, noun, top, cue, who, whom, carriers, carrier)
    if weak and not points_back(scene, noun, cue):
        return None
    first, last = scene.tree.phrase(noun)
    first = min(first, scene.tree.phrase(top)[0]) if top < noun and noun - top <= 8 else first
    above = scene.tree.heads[top]
    beside = above if scene.tree.label(top) == "nsubj" and 0 < above - noun <= 12 else None
    return Happening(cue, noun, first, last, who, whom, status, carriers, None, beside, _series(scene, noun), weak=weak)


def _stopped(scene: Scene, noun: int, top: int, cue: Cue, governor: int) -> Happening | None:
    """What a verb does that stops an event: its doer acts, whoever had a part in the event is concerned."""
    status = verb_status(scene, governor)
    who = party_of(scene, doer_of(scene, governor))
    parts = owner_of(scene, noun)
    for at in dict.fromkeys((noun, top, governor)):
        for word in ("of", "to", "with", "for", "by", "against", "on"):
            parts = parts.plus(party_of(scene, oblique(scene, at, (word,))) if at != governor or word != "by" else NOBODY)
    whom = Party(tuple(name for name in parts.names if name not in who.names), parts.spans)
    return Happening(cue, governor, min(governor, noun), max(governor, noun) + 1, who, whom, status, (noun,), noun) if status and (who or whom) else None


def _blamed(scene: Scene, top: int, governor: int | None) -> Party:
    """Whom somebody blames, or holds responsible, for what a noun names."""
    tree = scene.tree
    head = tree.heads[top]
    if tree.case(top) != "for" or head < 0:
        return NOBODY
    if scene.low(head) == "responsible" and tree.heads[head] >= 0 and scene.is_form_of(tree.heads[head], frozenset(("hold",))):
        return party_of(scene, next(iter(tree.kids(tree.heads[head], "obj", "nsubj:pass")), None))
    return party_of(scene, undergoer_of(scene, head)) if governor == head and scene.is_form_of(head, frozenset(("blame", "accuse", "suspect"))) else NOBODY


def _predicated(scene: Scene, top: int) -> str | None:
    """"The handover would be the second": planned or hypothetical by the verb "be" behind it."""
    tree = scene.tree
    head = tree.heads[top]
    if head < 0 or tree.label(top) != "nsubj" or not tree.kids(head, "cop") or tree.is_verb(head):
        return None
    lows = {scene.low(kid) for kid in tree.kids(head, "aux")}
    return "planned" if lows & {"will", "shall"} else "hypothetical" if lows & {"would", "could", "may", "might"} else None


def _outermost(scene: Scene, noun: int) -> int:
    """The noun that stands for the event in the clause: "a series of strikes", "the first round of talks", "joint exercise Northern Shield"."""
    if scene.tree.label(noun) in ("compound", "flat", "amod"):
        return named if (named := named_behind(scene, noun)) is not None else noun
    head = scene.tree.heads[noun]
    if head >= 0 and scene.tree.label(noun) == "nmod" and scene.tree.case(noun) == "of" and scene.nouns(head) & (CONTAINERS | _PHASES):
        return head
    return noun


def _governor(scene: Scene, noun: int) -> tuple[int | None, str]:
    """The verb that has the noun as its subject, object or oblique, also through "and" and "of"."""
    tree = scene.tree
    at = noun
    while tree.label(at) == "conj" and tree.heads[at] >= 0 and not tree.is_verb(tree.heads[at]):
        at = tree.heads[at]
    head = tree.heads[at]
    if head < 0 or not (tree.is_verb(head) or tree.words[head].tag.startswith("JJ") and tree.kids(head, "cop")):
        return None, ""
    if tree.label(at) == "nsubj":
        return head, "subject"
    return head, "object" if tree.label(at) == "obj" else "oblique" if tree.label(at) == "obl" else ""


def _carrier(scene: Scene, noun: int, top: int, governor: int | None, role: str) -> int | None:
    """The verb that says that the event is done: of its doer, of the event itself, or a participle behind it."""
    tree = scene.tree
    if governor is not None and scene.is_form_of(governor, LIGHT | HAPPENING):
        passive = is_passive(scene, governor)
        if role == "object" and scene.is_form_of(governor, LIGHT) or role == "subject" and (passive or scene.is_form_of(governor, HAPPENING)) or role == "oblique" and scene.is_form_of(governor, _JOINING):
            return governor
    if governor is not None and role == "subject" and scene.nouns(noun) & _SHIPPED and scene.is_form_of(governor, _ARRIVING):
        return governor
    if governor is not None and role == "subject" and scene.is_form_of(governor, _TAKING) and any(scene.low(kid) in ("effect", "force") for kid in tree.kids(governor, "obj", "obl")):
        return governor
    if governor is not None and role == "subject" and scene.sentence.words[governor].lemma == "be" and tree.kids(governor, "expl"):
        return governor
    behind = tree.phrase(max(noun, top))[1]
    behind += scene.low(behind) == ","
    loose = [behind] if behind < len(tree.words) and tree.words[behind].tag == "VBN" and not tree.kids(behind, "nsubj", "aux", "obj") else []
    return next((kid for kid in (*tree.kids(noun, "acl"), *tree.kids(top, "acl"), *loose) if tree.is_verb(kid) and scene.is_form_of(kid, LIGHT | HAPPENING)), None)


def _series(scene: Scene, noun: int) -> str | None:
    """The capitalised name that ends in the trigger noun: "Border Security Dialogue"."""
    words = scene.sentence.words
    first = noun
    while first > 0 and words[first - 1].text[:1].isupper() and words[first - 1].tag.startswith(("NN", "JJ")):
        first -= 1
    if first == noun or not words[noun].text[:1].isupper():
        return None
    return scene.text[words[first].start : words[noun].end]
