"""A noun → the event that it names: "the dialogue held on May 10", "X's attack on Y", "launched a series of airstrikes".

In: a `Scene` and the index of a noun. Out: a `Happening` or None. Surprising: most event nouns come to nothing. One counts with a
verb that carries it out, with a party of its own, or definite and dated or placed; plurals only where counted or carried out.
"""

from __future__ import annotations

from communique.annotate.event_mention import Happening
from communique.annotate.event_parties import is_body, party_of
from communique.annotate.event_roles import agent_of, doer_of, is_passive, oblique, subject_of
from communique.annotate.event_scene import NOBODY, PARTY_TYPES, Party, Scene, party
from communique.annotate.event_status import noun_status, verb_status
from communique.annotate.event_when import date_of, place_of
from communique.lang.en.event_cues import (
    CONTAINERS,
    ENDING,
    HAPPENING,
    LIGHT,
    NOUNS,
    OBJECT_NOUNS,
    REPORTING,
    WORKERS,
    Cue,
)
from communique.lang.en.speech_events import LODGING

_ORDINALS = frozenset("first second third fourth fifth last previous next inaugural latest".split())
_PLURAL_TALKS = frozenset("talks negotiations discussions consultations".split())
_MANY = frozenset("series wave string spate number round barrage".split())
_GENERAL = frozenset("weekly daily nightly monthly frequent regular several many recent various some numerous all more such any most inclusive".split())
_REACH = {"ASSAULT": ("against", "on", "at", "in", "into")}
_TAKING = frozenset("take come go enter".split())
_FROM = ("from", "of")
_TOWARDS = ("with", "against", "on", "to", "from", "for", "into")
_FRIENDLY = frozenset("AID COOPERATE CONSULT".split())
_FORCE = frozenset("ASSAULT COERCE MOBILIZE".split())
_CONCLUDING = frozenset("stop halt end cease".split())
_STRIKE = Cue("PROTEST", "strike", (), "d")
_VERBAL = frozenset("condemn denounce praise discuss mourn deplore describe call welcome mention mark blame investigate stress deny claim avoid prevent oppose".split())


def noun_event(scene: Scene, noun: int) -> Happening | None:
    """The event that a noun names, None for most nouns."""
    cue = _cue(scene, noun)
    if cue is None:
        return None
    top = _outermost(scene, noun)
    governor, role = _governor(scene, top)
    if cue.type == "PROTEST" and role == "object" and governor is not None and scene.is_form_of(governor, LODGING):
        return None  # a protest that is lodged, not held
    if governor is not None and role == ("subject" if is_passive(scene, governor) else "object") and (over := _ended(scene, cue, governor)) is not None:
        return _stopped(scene, noun, top, over, governor)
    carrier = _carrier(scene, noun, top, governor, role)
    status = noun_status(scene, top, governor, role)
    if status is not None and carrier is not None and carrier != governor and scene.tree.labels[carrier] == "acl":
        status = verb_status(scene, carrier)
    if status is None:
        return None
    who, whom = _parties(scene, noun, top, cue, governor if role != "subject" or carrier is None else None, carrier, role)
    if governor is not None and role == "object" and scene.tree.labels[governor] == "acl:relcl" and scene.tree.case(top) == "" and cue.type == "CONSULT" and scene.tree.kids(noun, "det"):
        return None
    spoken_at = governor if cue.frame == "v" and role == "oblique" and governor is not None and scene.is_form_of(governor, REPORTING) else None
    carriers = tuple(one for one in (top if top != noun else None, carrier, spoken_at) if one is not None)
    if not _counts(scene, noun, top, cue, who, whom, carriers, carrier):
        return None
    first, last = scene.tree.phrase(noun)
    above = scene.tree.heads[top]
    beside = above if scene.tree.label(top) == "nsubj" and 0 < above - noun <= 12 else None
    return Happening(cue, noun, first, last, who, whom, status, carriers, None, beside, _series(scene, noun))


def _cue(scene: Scene, noun: int) -> Cue | None:
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


def _ended(scene: Scene, cue: Cue, governor: int) -> Cue | None:
    """What it is to stop an event: help and talks stopped are a sanction, force stopped is a retreat."""
    if cue.type in _FRIENDLY and scene.is_form_of(governor, ENDING - _CONCLUDING if cue.type == "CONSULT" else ENDING):
        return Cue("SANCTION", "discontinue", cue.contexts, "d")
    if cue.type in _FORCE and scene.is_form_of(governor, ENDING | _CONCLUDING):
        return Cue("RETREAT", "ceasefire" if cue.type == "ASSAULT" else "-", cue.contexts, "d")
    return None


def _stopped(scene: Scene, noun: int, top: int, cue: Cue, governor: int) -> Happening | None:
    """What a verb does that stops an event: its doer acts, whoever had a part in the event is concerned."""
    status = verb_status(scene, governor)
    who = party_of(scene, doer_of(scene, governor))
    parts = _owner(scene, noun)
    for at in dict.fromkeys((noun, top, governor)):
        for word in ("of", "to", "with", "for", "by", "against", "on"):
            parts = parts.plus(party_of(scene, oblique(scene, at, (word,))) if at != governor or word != "by" else NOBODY)
    whom = Party(tuple(name for name in parts.names if name not in who.names), parts.spans)
    return Happening(cue, governor, min(governor, noun), max(governor, noun) + 1, who, whom, status, (noun,), noun) if status and (who or whom) else None


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
    if scene.low(noun) == "release" and before in ("news", "press") or scene.low(noun) == "talk" or scene.low(noun) in ("round", "rounds") and not inner and before not in _ORDINALS:
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


def _outermost(scene: Scene, noun: int) -> int:
    """The noun that stands for the event in the clause: "a series of strikes", "the first round of talks"."""
    head = scene.tree.heads[noun]
    if head >= 0 and scene.tree.label(noun) == "nmod" and scene.tree.case(noun) == "of" and scene.nouns(head) & CONTAINERS:
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
        if role == "object" and scene.is_form_of(governor, LIGHT) or role == "subject" and (passive or scene.is_form_of(governor, HAPPENING)) or role == "oblique" and scene.is_form_of(governor, frozenset("participate engage take involve respond retaliate".split())):
            return governor
    if governor is not None and role == "subject" and scene.is_form_of(governor, _TAKING) and any(scene.low(kid) in ("effect", "force") for kid in tree.kids(governor, "obj", "obl")):
        return governor
    if governor is not None and role == "subject" and scene.sentence.words[governor].lemma == "be" and tree.kids(governor, "expl"):
        return governor
    return next((kid for kid in (*tree.kids(noun, "acl"), *tree.kids(top, "acl")) if tree.is_verb(kid) and scene.is_form_of(kid, LIGHT | HAPPENING)), None)


def _parties(scene: Scene, noun: int, top: int, cue: Cue, governor: int | None, carrier: int | None, role: str) -> tuple[Party, Party]:
    tree = scene.tree
    owner = _owner(scene, noun).plus(_owner(scene, top) if top != noun else NOBODY)
    by = party_of(scene, oblique(scene, noun, ("by",)))
    done = _doer(scene, noun, carrier, role)
    if cue.frame in ("r", "j"):
        between = party_of(scene, oblique(scene, carrier, ("between", "with", "among"))) if carrier is not None and role == "subject" else NOBODY
        return _reciprocal(scene, noun, top, owner.plus(by).plus(done).plus(between), governor, role, cue.frame == "j"), NOBODY
    if cue.frame == "v":
        host = party_of(scene, oblique(scene, noun, ("by", "at", "to"))) or next((party_of(scene, agent_of(scene, kid)) for kid in tree.kids(noun, "acl") if agent_of(scene, kid) is not None), NOBODY)
        return (owner or (party_of(scene, doer_of(scene, governor)) if governor is not None else NOBODY)), host
    of = oblique(scene, noun, ("of",))
    if cue.frame == "u":
        undergone = party_of(scene, of, loose=True)
        if not undergone and not by and cue.type != "AID":
            return (done, owner) if not done or done != owner else (done, NOBODY)
        return (by or done or owner), undergone or party_of(scene, oblique(scene, noun, ("for",)))
    who = owner.plus(by) or done
    return who, _target(scene, noun, top, cue, who, carrier, role)


def _target(scene: Scene, noun: int, top: int, cue: Cue, who: Party, carrier: int | None, role: str) -> Party:
    """Whom a deed is against: behind the noun, else behind the verb that carries it, else what that verb strikes."""
    tree = scene.tree
    reach = _REACH.get(cue.type, _FROM if cue.mode == "withdraw" else _TOWARDS)
    of = oblique(scene, noun, ("of",))
    target = oblique(scene, noun, reach)
    if target is None and cue.frame == "t" and of is not None:
        target = oblique(scene, of, reach)
    if cue.type == "ASSAULT" and of is not None and (not who if target is None else "bomb" in scene.low(noun)):
        target = of
    whom = party_of(scene, target, loose=target is not None and tree.case(target) not in ("in", "at"))
    if carrier is None or whom:
        return whom
    struck = [kid for kid in tree.kids(carrier, "obj") if kid not in (noun, top)] if role == "subject" and not is_passive(scene, carrier) else []
    return party_of(scene, struck[0] if struck else oblique(scene, carrier, reach), loose=True)


def _doer(scene: Scene, noun: int, carrier: int | None, role: str) -> Party:
    if carrier is None:
        return NOBODY
    if scene.tree.heads[carrier] == noun or is_passive(scene, carrier):
        return party_of(scene, agent_of(scene, carrier))
    return party_of(scene, subject_of(scene, carrier)) if role != "subject" else NOBODY


def _owner(scene: Scene, noun: int) -> Party:
    """Who stands before the noun: "X's attack", "the X-Y dialogue", "a U.S. strike"."""
    tree = scene.tree
    owner = party_of(scene, tree.kid(noun, "nmod:poss"))
    inside = [scene.named[i] for i in range(tree.phrase(noun)[0], noun) if i in scene.named and scene.named[i].type in PARTY_TYPES]
    inside = [name for name in inside if not name.span.end >= scene.sentence.words[noun].end]
    if noun - 1 in scene.named and scene.named[noun - 1].span.end < scene.sentence.words[noun].start + 1 and scene.named[noun - 1].type in PARTY_TYPES and scene.sentence.words[noun].start - scene.named[noun - 1].span.end <= 1:
        inside.append(scene.named[noun - 1])
    common = [kid for kid in tree.kids(noun, "compound", "amod") if kid not in scene.named and scene.sentence.words[kid].entity == "person"]
    return owner.plus(party(inside)) or (party_of(scene, common[0]) if common else NOBODY)


def _reciprocal(scene: Scene, noun: int, top: int, named: Party, governor: int | None, role: str, joint: bool) -> Party:
    tree = scene.tree
    company = [oblique(scene, at, ("between", "with", "among", "by", "of")) for at in {noun, top} if at is not None]
    company += [oblique(scene, at, ("between", "with", "among")) for at in tree.kids(noun, "acl")]
    host = oblique(scene, noun, ("at",))
    if host is not None and is_body(scene, host):
        company.append(host)
    for at in company:
        named = named.plus(party_of(scene, at) if at is not None and at != noun else NOBODY)
    light = role == "oblique" and not joint or role == "object" and governor is not None and scene.is_form_of(governor, LIGHT | HAPPENING)
    if governor is not None and light and not scene.is_form_of(governor, _VERBAL):
        named = named.plus(party_of(scene, doer_of(scene, governor)))
        named = named.plus(party_of(scene, oblique(scene, governor, ("with",))))
    relative = next((kid for kid in tree.kids(noun, "acl") if tree.labels[kid] == "acl:relcl"), None)
    if relative is not None and not named:
        named = party_of(scene, subject_of(scene, relative)) if subject_of(scene, relative) != noun else NOBODY
    if len(named.names) < 2 and len(scene.states) == 2 and not any(scene.named.get(i) is not None and scene.named[i].type == "person" for i in tree.children[noun]):
        named = named.plus(Party(scene.states)) if not named or set(named.names) <= set(scene.states) else named
    return named


def _counts(scene: Scene, noun: int, top: int, cue: Cue, who: Party, whom: Party, carriers: tuple[int, ...], carrier: int | None) -> bool:
    tree = scene.tree
    before = {scene.low(kid) for at in (noun, top) for kid in tree.children[at] if kid < at}
    plural = scene.sentence.words[noun].tag in ("NNS", "NNPS") and scene.low(noun) not in _PLURAL_TALKS
    counted = bool(tree.kids(noun, "nummod")) or top != noun and scene.nouns(top) & _MANY
    spoken = bool(who.spans or whom.spans)
    if before & _GENERAL or plural and not (counted or carrier is not None and spoken or "these" in before or "the" in before and spoken or cue.frame == "j"):
        return False
    if plural and counted and carrier is None and not who.spans and top == noun:
        return False
    dated = date_of(scene, noun, carriers) is not None
    placed = place_of(scene, noun, carriers) is not None
    definite = bool(before & {"the", "this", "that", "his", "her", "its", "their", "these"} | before & _ORDINALS) or bool(tree.kids(noun, "nmod:poss"))
    definite = definite or any(scene.low(at) in _ORDINALS for at in range(max(noun - 5, 0), noun))
    if cue.frame == "v":
        return bool(who and whom) and (carrier is not None or tree.case(noun) in ("during", "at", "in"))
    if cue.type in ("AGREE", "RETREAT") and cue.frame == "r":
        return dated and spoken or len(who.spans) > 1 and (definite or carrier is not None)
    if cue.type == "AID" and cue.frame == "u":
        return bool(whom.spans and (who or dated)) and tree.case(noun) not in ("on", "for")
    if cue.type == "COOPERATE" and cue.frame == "r":
        return len(who.spans) > 1
    if cue.frame == "o":
        return carrier is not None and (spoken or dated or placed)
    if carrier is not None:
        return bool(spoken or dated or placed or definite and who)
    if cue.type == "ASSAULT":
        return spoken or placed or dated
    if cue.frame == "j" and plural and any(name.type == "exercise" or at > noun and at - noun <= 4 for at, name in scene.named.items() if at > noun and at - noun <= 14):
        return bool(who)
    described = bool(tree.kids(noun, "amod", "compound", "nmod"))
    if cue.frame in ("r", "j"):
        company = any(tree.case(kid) in ("between", "with") for kid in tree.kids(noun, "nmod")) and len(who.names) > 1
        return bool(who) and (dated or company or len(who.spans) > 1 or definite and described)
    return spoken or dated and definite


def _series(scene: Scene, noun: int) -> str | None:
    """The capitalised name that ends in the trigger noun: "Border Security Dialogue"."""
    words = scene.sentence.words
    first = noun
    while first > 0 and words[first - 1].text[:1].isupper() and words[first - 1].tag.startswith(("NN", "JJ")):
        first -= 1
    if first == noun or not words[noun].text[:1].isupper():
        return None
    return scene.text[words[first].start : words[noun].end]
