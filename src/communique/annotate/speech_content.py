"""A verb of speech and what is said → the verb of the content, and whether the speaker promises, yields, threatens or refuses.

In: a `Scene` and verbs. Out: indices and PLOVER types. Surprising: the same "would" promises, yields or threatens by the verb behind it;
an event frame decides where one holds, else two short lists of verbs.
"""

from __future__ import annotations

from communique.annotate.event_frames import match_of
from communique.annotate.event_parties import party_of
from communique.annotate.event_roles import is_passive, object_of, subject_of, undergoer_of
from communique.annotate.event_scene import Scene
from communique.lang.en.speech_events import DUTIES, HARMING, HARMS, HEADS_OF_STATE, UNWILLING, WILLING, YIELDING

_AHEAD = frozenset("will would shall 'll ’ll wo ca could may can".split())
_CERTAIN = frozenset("will would shall 'll ’ll wo".split())
_OWN = frozenset("it he she they we i who which".split())
_FIRST = frozenset("we i".split())
_NOT = frozenset("not n't n’t never no".split())
_HOSTILE = frozenset("SANCTION COERCE ASSAULT MOBILIZE THREATEN".split())
_FRIENDLY = frozenset("AID CONSULT SUPPORT COOPERATE AGREE".split())
_STOPPING = frozenset("stop halt end cease suspend freeze".split())
_AIMS = frozenset("plan intend want wish aim hope seek".split())


def content_of(scene: Scene, verb: int, frame: str) -> int | None:
    """The head of the clause ("t") or of the infinitive ("i") that a verb governs, also where the verb of speech comes last."""
    tree = scene.tree
    if frame == "i":
        found = [kid for kid in tree.kids(verb, "xcomp", "ccomp", "advcl", "obj") if tree.is_verb(kid) and any(scene.low(mark) == "to" for mark in tree.kids(kid, "mark")) and kid > verb]
        return found[0] if found else None
    clause = next((kid for kid in tree.kids(verb, "ccomp", "parataxis", "xcomp") if tree.is_verb(kid) or tree.kids(kid, "cop")), None)
    if clause is not None and not (tree.label(clause) == "xcomp" and any(scene.low(mark) == "to" for mark in tree.kids(clause, "mark"))):
        return clause
    above = tree.heads[verb]
    return above if tree.label(verb) == "parataxis" and above >= 0 and above < verb and tree.is_verb(above) else None


def demanded(scene: Scene, verb: int, inner: int) -> str | None:
    """REQUEST where others must or should."""
    lows = {scene.low(kid) for kid in scene.tree.kids(inner, "aux")}
    if lows & DUTIES or scene.low(inner) in ("need", "needs", "has", "have") and any(scene.tree.is_verb(kid) for kid in scene.tree.kids(inner, "xcomp")):
        return None if _own(scene, verb, inner) else "REQUEST"
    return None


def commitment_of(scene: Scene, verb: int, inner: int, own: bool = False) -> str | None:
    """AGREE, CONCEDE, THREATEN or REJECT for what the speaker says of its own deeds to come; None for what is no such thing."""
    tree = scene.tree
    lows = {scene.low(kid) for kid in tree.kids(inner, "aux", "advmod", "mark")}
    infinitive = "to" in {scene.low(kid) for kid in tree.kids(inner, "mark")} and not lows & _AHEAD
    negative = bool(lows & _NOT) or scene.low(inner) in UNWILLING
    word = scene.low(inner)
    if not infinitive and (word in WILLING | UNWILLING or scene.is_form_of(inner, _AIMS) or word == "going"):
        deeper = next((kid for kid in tree.kids(inner, "xcomp", "ccomp", "advcl") if tree.is_verb(kid)), None)
        if deeper is None or not _own(scene, verb, inner):
            return None
        return _weighed(scene, deeper, negative)
    if not infinitive and not own and not (lows & _AHEAD and _own(scene, verb, inner)):
        return None
    if not infinitive and lows & _AHEAD and not lows & _CERTAIN and not _hostile(scene, inner):
        return None
    return _weighed(scene, inner, negative)


def _weighed(scene: Scene, inner: int, negative: bool) -> str:
    if _yields(scene, inner):
        return "REJECT" if negative else "CONCEDE"
    if _hostile(scene, inner):
        return "AGREE" if negative else "THREATEN"
    return "REJECT" if negative else "AGREE"


def _hostile(scene: Scene, inner: int) -> bool:
    match = match_of(scene, inner)
    if match is not None:
        return match.cue.type in _HOSTILE
    return scene.is_form_of(inner, HARMING) and not _yields(scene, inner)


def _yields(scene: Scene, inner: int) -> bool:
    match = match_of(scene, inner)
    if match is not None and match.cue.type in ("RETREAT", "CONCEDE"):
        return True
    if match is not None and match.cue.type in _FRIENDLY:
        return False
    thing = undergoer_of(scene, inner) if is_passive(scene, inner) else object_of(scene, inner)
    if scene.is_form_of(inner, _STOPPING) and thing is not None and scene.nouns(thing) & HARMS:
        return True
    stopped = next((kid for kid in scene.tree.kids(inner, "xcomp") if scene.low(kid).endswith("ing")), None)
    if scene.is_form_of(inner, _STOPPING) and stopped is not None and scene.low(stopped) not in ("sending", "supplying", "buying", "paying"):
        return True
    return match is None and scene.is_form_of(inner, YIELDING)


def quoted(scene: Scene, at: int) -> bool:
    """Whether a word stands inside quotation marks."""
    inside = False
    for word in scene.sentence.words[:at]:
        inside = word.text[:1] == "“" or not inside if word.text[:1] in "“”\"" and word.text else inside
        inside = inside and word.text != "”"
    return inside


def _own(scene: Scene, verb: int, inner: int) -> bool:
    """Whether who is to do it is the speaker, its state, or nobody named."""
    subject = subject_of(scene, inner)
    if subject is None or scene.low(subject) in (_FIRST if quoted(scene, inner) else _OWN):
        return True
    speaker = subject_of(scene, verb)
    if subject == speaker or is_passive(scene, inner):
        return True
    if scene.nouns(subject) & HEADS_OF_STATE and any(scene.low(kid) in ("his", "her", "its", "their", "our", "the", "my") for kid in scene.tree.children[subject]):
        return True
    return bool(set(party_of(scene, subject).names) & set(party_of(scene, speaker).names))
