"""A noun that names an event → who does it and whom it concerns.

In: a `Scene`, the noun, its cue and the verbs about it. Out: two `Party`s. Surprising: parties stand before the noun ("X's attack"), behind it
("the raid by X on Y") or at the verb that carries it; in a reciprocal event all are actors.
"""

from __future__ import annotations

from communique.annotate.event_parties import is_body, party_of
from communique.annotate.event_roles import agent_of, doer_of, is_passive, oblique, subject_of, undergoer_of
from communique.annotate.event_scene import NOBODY, Party, Scene, party
from communique.annotate.event_when import MONTHS, SITES
from communique.annotate.noun_kinds import matter_of
from communique.annotate.noun_owners import agent_behind, claimant, owner_of, pair_of, some_of
from communique.lang.en.event_cues import HAPPENING, LIGHT, NOUNS, PARTY_NOUNS, Cue

_REACH = {"ASSAULT": ("against", "on", "at", "in", "into")}
_UNDERGOING = frozenset("prisoners ground jets envoy mission route goods watercraft".split())
_BINDING = frozenset("accord ties hostilities shots flights".split())
_MOVING = frozenset("forces leaders peacekeepers police".split())
_LEAVING = frozenset("withdrawal pullout pull-out retreat surrender disarmament resignation".split())
_REACHED = frozenset("agree reach sign conclude negotiate accept observe".split())
_FROM = ("from", "of")
_TOWARDS = ("with", "against", "on", "to", "from", "for", "into")
_VERBAL = frozenset("condemn denounce praise discuss mourn deplore describe call welcome mention mark blame investigate stress deny claim avoid prevent oppose".split())


def parties_of(scene: Scene, noun: int, top: int, cue: Cue, governor: int | None, carrier: int | None, role: str) -> tuple[Party, Party]:
    """Who and whom; an event that "and" adds is no party."""
    who, whom = _parties(scene, noun, top, cue, governor, carrier, role)
    return who, Party(tuple(name for name in whom.names if name in PARTY_NOUNS or not name.islower() or name.rsplit(" ", 1)[-1] not in NOUNS and name.rsplit(" ", 1)[-1].removesuffix("s") not in NOUNS or name.endswith("patrol")), whom.spans)


def _parties(scene: Scene, noun: int, top: int, cue: Cue, governor: int | None, carrier: int | None, role: str) -> tuple[Party, Party]:
    tree = scene.tree
    owner = owner_of(scene, noun).plus(owner_of(scene, top) if top != noun else NOBODY)
    by = party_of(scene, agent_behind(scene, noun, cue)).plus(claimant(scene, noun))
    done = _doer(scene, noun, carrier, role)
    if cue.frame in ("r", "j"):
        struck = party_of(scene, _struck(scene, noun, top, carrier, role), loose=True) if cue.type == "ASSAULT" else NOBODY
        between = party_of(scene, oblique(scene, carrier, ("between", "with", "among"))) if carrier is not None and role == "subject" else NOBODY
        beside = "" if cue.type == "ASSAULT" and role == "oblique" else role  # who halts aid because of the fighting does not fight
        return _reciprocal(scene, noun, top, owner.plus(by).plus(done).plus(between), governor, beside, cue.frame == "j"), struck
    if cue.frame == "v":
        host = party_of(scene, oblique(scene, noun, ("by", "at", "to"))) or next((party_of(scene, agent_of(scene, kid)) for kid in tree.kids(noun, "acl") if agent_of(scene, kid) is not None), NOBODY)
        return (owner or (party_of(scene, doer_of(scene, governor)) if governor is not None else NOBODY)), host
    kind, _, want = cue.frame.partition(":")
    if kind == "n":
        struck = party_of(scene, _struck(scene, noun, top, carrier, role), loose=True) if cue.type == "ASSAULT" else NOBODY
        who, whom = _of_matter(scene, noun, matter_of(scene, noun, want), want, owner, by, done)
        return who, (whom.plus(struck) if whom or struck or carrier is None or role != "subject" else party_of(scene, _reached(scene, carrier), loose=True))
    of = oblique(scene, noun, ("of",))
    if cue.frame == "u":
        undergone = some_of(scene, of) or party_of(scene, of, loose=True)
        if not undergone and not by and cue.type != "AID":
            return (done, owner) if not done or done != owner else (done, NOBODY)
        return (by or done or owner), undergone or party_of(scene, oblique(scene, noun, ("for",)))
    who = owner.plus(by) or done
    if not who and scene.nouns(noun) & _LEAVING:
        return party_of(scene, of, loose=True), party_of(scene, oblique(scene, noun, ("from",)), loose=True)
    if not who and cue.mode == "visit":
        goal = oblique(scene, noun, ("to",))
        who = party_of(scene, of if of is not None or goal is None else oblique(scene, goal, ("of",)))
    if not who and cue.mode == "visit" and role == "oblique" and governor is not None and tree.case(noun) in ("during", "on", "in") and oblique(scene, noun, ("to",)) is not None:
        who = party_of(scene, doer_of(scene, governor))
    return who, _target(scene, noun, top, cue, who, carrier, role)


def _of_matter(scene: Scene, noun: int, matter: int | None, want: str, owner: Party, by: Party, done: Party) -> tuple[Party, Party]:
    """Of "the transfer of prisoners": who is handed over; of "the signing of a pact": who is bound; of the rest: to or against whom."""
    inside = party_of(scene, matter, loose=want in _UNDERGOING)
    if want in _MOVING:
        goal = next((kid for at in (noun, matter) if at is not None for kid in scene.tree.kids(at, "nmod", "obl") if scene.tree.case(kid) in ("to", "in", "at", "against")), None)
        return by or done or (owner if owner and want != "leaders" else inside), party_of(scene, goal, loose=want == "leaders")
    beside = [at for at in (noun, matter) if at is not None]
    whom = next((found for at in beside if (found := party_of(scene, oblique(scene, at, ("to", "on", "against", "for", "with", "between", "from")), loose=want in ("sanctions", "aid") and oblique(scene, at, ("to", "on", "against")) is not None))), NOBODY)
    who = by or done or (NOBODY if set(owner.names) <= set(inside.names) else owner)
    if want in _BINDING:
        both = who.plus(whom).plus(inside).plus(party_of(scene, oblique(scene, matter, ("between", "with", "by")) if matter is not None else None))
        return both or (Party(scene.states) if len(scene.states) == 2 else NOBODY), NOBODY
    beside += [kid for at in beside for kid in scene.tree.kids(at, "acl") if scene.sentence.words[kid].tag == "VBN"]
    giver = next((found for at in beside if (found := party_of(scene, oblique(scene, at, ("by", "from"))))), NOBODY)
    if want == "request":
        return who, inside.plus(giver if giver != who else NOBODY)
    if want in _UNDERGOING:
        return who, inside
    named = tuple(name for name in inside.names if name[:1].isupper())
    return who or giver or (Party(named, inside.spans) if set(named) - set(whom.names) else NOBODY), whom


def _reached(scene: Scene, carrier: int) -> int | None:
    """Where a delivery arrives: "arrived in Norvia", "reached the camp"."""
    return next((kid for kid in scene.tree.kids(carrier, "obl", "obj") if scene.tree.case(kid) in ("in", "at", "to", "")), None) if not is_passive(scene, carrier) else oblique(scene, carrier, ("to",))


def _target(scene: Scene, noun: int, top: int, cue: Cue, who: Party, carrier: int | None, role: str) -> Party:
    """Whom a deed is against: behind the noun, else behind the verb that carries it, else what that verb strikes."""
    tree = scene.tree
    reach = _REACH.get(cue.type, _FROM if cue.mode == "withdraw" else _TOWARDS)
    of = oblique(scene, noun, ("of",))
    target = oblique(scene, noun, reach)
    if target is None and cue.frame == "t" and of is not None:
        target = oblique(scene, of, reach)
    if cue.mode == "visit" and of is not None and target is None:
        target = oblique(scene, of, ("to",))
    if cue.frame == "t" and of is not None and target is None:
        target = oblique(scene, of, ("between",))
    own = owner_of(scene, noun).plus(party_of(scene, agent_behind(scene, noun, cue)))
    if target is not None and (scene.sentence.words[target].entity == "time" or scene.tree.words[target].tag == "CD" or any(at <= target < at + 3 for at, _ in scene.dates)):
        target = None
    if cue.type in ("ASSAULT", "COERCE") and of is not None and (not own if target is None else "bomb" in scene.low(noun)):
        target = of
    target = _site(scene, target)
    whom = party_of(scene, target, loose=target is not None and tree.case(target) not in ("in", "at"))
    struck = _struck(scene, noun, top, carrier, role)
    if carrier is None or whom:
        return whom.plus(party_of(scene, struck, loose=True)) if cue.type == "ASSAULT" else whom
    beside = oblique(scene, carrier, reach)
    return party_of(scene, struck if struck is not None else beside if beside not in (noun, top) else None, loose=True)


def _site(scene: Scene, at: int | None) -> int | None:
    """The named place of "the town of Halk"; any other word as it is."""
    inner = oblique(scene, at, ("of",)) if at is not None and at not in scene.named else None
    return inner if inner is not None and inner in scene.named and scene.named[inner].type == "place" and scene.nouns(at or 0) & SITES else at


def _struck(scene: Scene, noun: int, top: int, carrier: int | None, role: str) -> int | None:
    """What a deed kills, hits or leaves dead, where it is the subject."""
    if carrier is None or role != "subject" and scene.tree.labels[carrier] != "acl:relcl" or is_passive(scene, carrier):
        return None
    verbs = [carrier, *(kid for kid in scene.tree.kids(carrier, "conj") if scene.tree.is_verb(kid))]
    return next((kid for verb in verbs for kid in scene.tree.kids(verb, "obj") if kid not in (noun, top) and scene.low(kid) not in ("responsibility", "credit", "effect", "place")), None)


def _doer(scene: Scene, noun: int, carrier: int | None, role: str) -> Party:
    if carrier is None:
        return NOBODY
    if scene.tree.heads[carrier] == noun or is_passive(scene, carrier):
        return party_of(scene, agent_of(scene, carrier))
    return party_of(scene, subject_of(scene, carrier)) if role != "subject" else NOBODY


def _reciprocal(scene: Scene, noun: int, top: int, named: Party, governor: int | None, role: str, joint: bool) -> Party:
    tree = scene.tree
    company = [oblique(scene, at, ("between", "with", "among", "by", "of")) for at in {noun, top} if at is not None]
    company += [oblique(scene, at, ("between", "with", "among")) for at in tree.kids(noun, "acl")]
    if joint and not named and governor is not None and role == "oblique":
        named = party_of(scene, doer_of(scene, governor)).plus(party_of(scene, undergoer_of(scene, governor)))
    if joint:
        company += [kid for at in {noun, top} for acl in tree.kids(at, "acl") if scene.low(acl) in ("involving", "including") for kid in tree.kids(acl, "obj")]
    host = oblique(scene, noun, ("at",))
    if host is not None and is_body(scene, host):
        company.append(host)
    of = oblique(scene, noun, ("of",))
    if of is not None:
        low, high = tree.extent(of)
        inside = {at: scene.named[at] for at in range(low, high) if at in scene.named and scene.named[at].type == "state"}
        named = named.plus(party(list({one.span: one for one in inside.values()}.values()))) if len(inside) > 1 else named
    named = named.plus(pair_of(scene, noun))
    company += [agent_of(scene, acl) for acl in tree.kids(noun, "acl") if scene.is_form_of(acl, _REACHED)]
    for at in company:
        named = named.plus(party_of(scene, at) if at is not None and at != noun else NOBODY)
    light = role == "oblique" and not joint or role == "object" and governor is not None and scene.is_form_of(governor, LIGHT | HAPPENING)
    if governor is not None and light and not scene.is_form_of(governor, _VERBAL):
        named = named.plus(party_of(scene, doer_of(scene, governor)))
        named = named.plus(party_of(scene, oblique(scene, governor, ("with",))))
    relative = next((kid for kid in tree.kids(noun, "acl") if tree.labels[kid] == "acl:relcl"), None)
    if relative is not None and not named and scene.is_form_of(relative, LIGHT | HAPPENING) and scene.sentence.words[relative].lemma != "die":
        named = party_of(scene, subject_of(scene, relative)) if subject_of(scene, relative) != noun else NOBODY
    others = [kid for kid in tree.kids(noun, "compound") if tree.words[kid].tag.startswith("NNP") and kid not in scene.named and tree.words[kid].text not in MONTHS]
    if len(named.names) < 2 and len(scene.states) == 2 and not others and not any(scene.named.get(i) is not None and scene.named[i].type == "person" for i in tree.children[noun]):
        named = named.plus(Party(scene.states)) if not named or set(named.names) <= set(scene.states) else named
    return named
