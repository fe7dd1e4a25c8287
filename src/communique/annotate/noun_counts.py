"""Whether a noun that may name an event names one in particular.

Surprising: most do not. One counts with a verb that carries it out, with a party of its own, or definite and dated or placed; plurals
only where counted or carried out.
"""

from __future__ import annotations

from communique.annotate.event_scene import Party, Scene
from communique.annotate.event_when import date_of, place_of
from communique.annotate.noun_kinds import ORDINALS, matter_of
from communique.lang.en.event_cues import Cue

_PLURAL_TALKS = frozenset("talks negotiations discussions consultations".split())
_CLASHES = frozenset("clashes skirmishes battles".split())
_ABOUT = ("on", "for", "about", "over", "towards", "toward")
_LASTING = frozenset("last end begin start come follow continue open close conclude".split())
_TRENDS = frozenset("increase rise fall surge decline continue drop intensify grow become remain have be double escalate decrease spread".split())
_FEW = frozenset("two three four five six seven eight nine ten both".split())
_ANSWERING = frozenset("respond retaliate".split())
_SAID = frozenset("this that the a an his her its their these".split())
_MANY = frozenset("series wave string spate number round barrage".split())
_GENERAL = frozenset("weekly daily nightly monthly frequent regular several many recent various some numerous all more such any most inclusive only".split())


def counts(scene: Scene, noun: int, top: int, cue: Cue, who: Party, whom: Party, carriers: tuple[int, ...], carrier: int | None) -> bool:
    """Whether a chronology would have it."""
    tree = scene.tree
    before = {scene.low(kid) for at in (noun, top) for kid in tree.children[at] if kid < at}
    plural = scene.sentence.words[noun].tag in ("NNS", "NNPS") and scene.low(noun) not in _PLURAL_TALKS
    counted = bool(tree.kids(noun, "nummod")) or top != noun and scene.nouns(top) & _MANY
    spoken = bool(who.spans or whom.spans)
    dated = date_of(scene, noun, carriers) is not None
    if before & _GENERAL or plural and not (counted or carrier is not None and spoken and (tree.label(top) != "obl" or scene.is_form_of(carrier, _ANSWERING)) or "these" in before or "the" in before and spoken or cue.frame == "j" or scene.low(noun) in _CLASHES or spoken and _tells(scene, noun) or cue.type == "PROTEST" and dated and "the" in before):
        return False
    few = dated and all(scene.low(kid) in _FEW for kid in tree.kids(noun, "nummod"))
    if plural and counted and carrier is None and not who.spans and not few and top == noun:
        return False
    placed = place_of(scene, noun, carriers) is not None
    definite = bool(before & {"the", "this", "that", "his", "her", "its", "their", "these"} | before & ORDINALS) or bool(tree.kids(noun, "nmod:poss"))
    definite = definite or any(scene.low(at) in ORDINALS for at in range(max(noun - 5, 0), noun))
    if cue.type == "REJECT" and not scene.has_name(who):
        return False
    if cue.frame == "v":
        return bool(who and whom) and (carrier is not None or tree.case(noun) in ("during", "at", "in"))
    if cue.frame.startswith("n:") and matter_of(scene, noun, cue.frame[2:]) is None:
        return False
    if cue.frame.startswith("n:"):
        return (carrier is not None or _undergone(scene, noun, cue, who, whom, dated)) and bool(spoken or dated or placed or cue.frame == "n:accord")
    if cue.type in ("AGREE", "RETREAT") and cue.frame == "r":
        return dated and spoken or len(who.spans) > 1 and (definite or carrier is not None)
    if cue.type == "AID" and cue.frame == "u":
        return bool(whom.spans and (who or dated)) and tree.case(noun) not in ("on", "for")
    if cue.type == "COOPERATE" and cue.frame == "r":
        return len(who.spans) > 1 or cue.contexts == ("legal",) and len(who.names) > 1 and (dated or placed or definite)
    if cue.frame == "o":
        return carrier is not None and (spoken or dated or placed)
    described = bool(tree.kids(noun, "amod", "compound", "nmod"))
    if carrier is not None:
        return bool(spoken or dated or placed or definite and who and (who.spans or described or not scene.is_form_of(carrier, _LASTING)))
    if cue.type == "ASSAULT":
        return spoken or placed or dated
    if cue.frame == "j" and plural and any(name.type == "exercise" or at > noun and at - noun <= 4 for at, name in scene.named.items() if at > noun and at - noun <= 14):
        return bool(who)
    if cue.frame in ("r", "j"):
        company = any(tree.case(kid) in ("between", "with") for kid in tree.kids(noun, "nmod")) and len(who.names) > 1
        return bool(who) and (dated or placed or company or len(who.spans) > 1 or definite and described)
    return spoken or dated and definite


def _tells(scene: Scene, noun: int) -> bool:
    """Whether a plural is the subject of something done once: "police raids on two flats led to …", not "attacks rose"."""
    head = scene.tree.heads[noun]
    return scene.tree.label(noun) == "nsubj" and head >= 0 and scene.tree.words[head].tag == "VBD" and not scene.is_form_of(head, _TRENDS)


def points_back(scene: Scene, noun: int, cue: Cue) -> bool:
    """"the attack", "this agreement": a mention of what is told elsewhere."""
    tree = scene.tree
    marks = {scene.low(kid) for kid in tree.kids(noun, "det")}
    matter = matter_of(scene, noun, cue.frame[2:]) if cue.frame.startswith("n:") else None
    company = [kid for kid in tree.kids(noun, "nmod", "acl", "nummod", "compound") if kid != matter and tree.case(kid) not in ("in", "at", "near", "by") and not tree.is_verb(kid)]
    plural = scene.sentence.words[noun].tag in ("NNS", "NNPS") and scene.low(noun) not in _PLURAL_TALKS | _CLASHES | {"strikes", "exercises", "drills"}
    return cue.frame not in ("v", "o") and bool(marks & {"the", "this", "that", "these"} or matter is not None and tree.label(matter) == "nmod" and tree.case(matter) == "") and not company and not plural


def _undergone(scene: Scene, noun: int, cue: Cue, who: Party, whom: Party, dated: bool) -> bool:
    """Whether "the delivery of 40 tanks" is told as done, and of things in particular."""
    tree = scene.tree
    matter = matter_of(scene, noun, cue.frame[2:])
    marks = {scene.low(kid) for at in (noun, matter) if at is not None for kid in tree.kids(at, "det", "nmod:poss")}
    if cue.frame == "n:accord" and marks & _SAID and who and tree.case(noun) not in _ABOUT:
        return True
    own = bool(marks & _SAID or tree.kids(noun, "nmod:poss", "nummod") or matter is not None and tree.kids(matter, "nummod"))
    return dated or own and bool(who or whom) and (cue.type in ("ASSAULT", "COERCE") or tree.case(noun) not in _ABOUT)
