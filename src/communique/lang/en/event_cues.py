"""Trigger lexicon for events: verbs and nouns with type, mode, contexts and the frame that assigns the parties.

In: nothing. Out: `VERBS`, `NOUNS`, `OBJECT_NOUNS` and word lists. A verb's frame: "x" object is the recipient; "o:CLASS"
only with an object noun of that class, the recipient behind "with", "to" or "from"; "g" gives to a recipient; "p:WORD" only before
that preposition. A noun's frame: "r" reciprocal, "d" a deed of the owner against another, "u" undergone by the owner or "of" noun.
Surprising: one verb may have several cues; the first whose frame is satisfied is taken.
"""

from __future__ import annotations

from msgspec import Struct


class Cue(Struct, frozen=True):
    """What a trigger means and how its parties stand to it."""

    type: str
    mode: str
    contexts: tuple[str, ...]
    frame: str


_VERBS = """
CONSULT - diplomatic x: meet call-on confer
CONSULT - diplomatic p:with: meet confer consult
CONSULT visit diplomatic x: visit tour host welcome-to
CONSULT - diplomatic o:talks: hold convene conduct open resume attend chair co-chair lead conclude begin start organise organize host join
CONSULT - diplomatic x: address
CONSULT - diplomatic p:at: speak say
CONSULT visit diplomatic p:to: travel fly
CONSULT visit diplomatic p:in: arrive
CONSULT phone diplomatic x: phone phon telephone
CONSULT - diplomatic o:visit: pay make begin conclude
COOPERATE - military o:exercise: hold conduct stage open begin start conclude end finish launch complete
COOPERATE - military p:in-exercise: participate take
COOPERATE - intelligence o:intelligence: share exchange swap
COOPERATE - legal x: extradite repatriate
COOPERATE - legal p:over: hand turn
AID - military x: train equip arm
AID - economic g: donate lend grant
AID - economic o:aid: provide deliver supply give award send ship extend offer transfer release sell approve announce sanction disburse fund finance
AID - human_security o:relief: provide deliver send airlift distribute
AGREE - diplomatic o:accord: sign conclude adopt initial reach ink strike seal renew finalise finalize issue approve
SUPPORT - legislative o:accord: ratify endorse
SUPPORT - diplomatic o:state: recognise recognize
SUPPORT - diplomatic o:ties: restore establish open
MOBILIZE troops military o:forces: move shift dispatch rush
RETREAT withdraw military o:forces: withdraw pull remove evacuate
RETREAT withdraw military p:from-forces: withdraw
RETREAT release legal o:prisoners: release free pardon
RETREAT ceasefire military o:ceasefire: declare announce agree sign accept reach make begin extend
RETREAT disarm military x: disarm demobilise demobilize
RETREAT disarm military p:up-arms: lay surrender
RETREAT resign political_institutions x0: resign
SANCTION - economic o:sanctions: impose slap announce tighten reimpose levy introduce
SANCTION - legal x: sanction blacklist designate
SANCTION discontinue diplomatic o:ceasefire: end terminate suspend break cancel renounce revoke abandon
SANCTION discontinue diplomatic o:accord: end terminate suspend cancel renounce revoke abandon scrap
SANCTION discontinue economic o:aid: suspend halt freeze cut cancel stop
SANCTION discontinue diplomatic o:ties: sever cut break suspend
SANCTION discontinue diplomatic o:talks: suspend cancel boycott
SANCTION withdraw diplomatic p:from-accord: withdraw
SANCTION withdraw diplomatic o:envoy: recall withdraw
SANCTION expel diplomatic x: expel expell
SANCTION convict legal x: convict sentence
MOBILIZE troops military o:operation: launch approve greenlight greenlit begin start authorise authorize initiate mount
MOBILIZE troops military o:forces: deploy send mobilise mobilize dispatch station mass rush
MOBILIZE weapons military o:arms: deploy test test-fire
MOBILIZE troops military p:on-alert: put place
COERCE arrest legal x: arrest detain apprehend capture imprison nab jail
COERCE deport migration x: deport
COERCE ban legal x: ban outlaw prohibit
COERCE restrict rights_freedoms o:route: block close seal shut
COERCE seize legal o:goods: seize confiscate impound freeze
COERCE seize legal x: raid
COERCE arrest legal o:person: hold seize take
COERCE curfew rights_freedoms o:curfew: impose declare
ASSAULT abduct terrorism o:vehicle: seize hijack storm
ASSAULT abduct terrorism x: hijack abduct kidnap
ASSAULT explosives terrorism x: bomb
ASSAULT - terrorism x: attack ambush assault
ASSAULT - military x: invade
ASSAULT targeted terrorism x: assassinate kill murder massacre execute behead slay wound injure
ASSAULT firearms terrorism x: shoot
ASSAULT destroy terrorism x: torch destroy shell bombard
ASSAULT explosives terrorism x0: explode
ASSAULT explosives terrorism o:bomb: detonate plant throw hurl
ASSAULT heavy-weapons military x: shell bombard
ASSAULT firearms military p:on: fire open
ASSAULT aerial military o:strikes: launch conduct carry
ASSAULT - terrorism o:attacks: launch stage mount carry conduct commit
ASSAULT torture human_rights x: torture
ASSAULT beat human_rights x: beat
PROTEST demo - x0: protest demonstrate rally march riot
REJECT - diplomatic o:request: reject refuse decline deny turn
REQUEST - legal o:request: file submit lodge
ACCUSE allege legal o:charges: file press bring
ACCUSE investigate legal x: indict prosecute
ACCUSE investigate legal o:inquiry: open launch begin order
"""
_NOUNS = """
CONSULT - diplomatic r: dialogue talks meeting summit consultation negotiation conference round session
CONSULT - diplomatic v: event seminar
CONSULT phone diplomatic r: phone-call telephone-call
CONSULT visit diplomatic d: visit trip
COOPERATE - military r: exercise drill manoeuvre maneuver
COOPERATE - legal u: extradition repatriation handover hand-over
AID - military d: training-programme training-program training-course
RETREAT withdraw military d: withdrawal pullout pull-out
RETREAT release legal u: release
RETREAT disarm military d: surrender disarmament
SANCTION discontinue diplomatic t: termination suspension cancellation revocation
SANCTION expel diplomatic u: expulsion
SANCTION convict legal u: conviction sentencing
SANCTION - legal u: designation
MOBILIZE troops military d: deployment mobilisation mobilization
COERCE arrest legal u: arrest capture apprehension detention
COERCE deport migration u: deportation
COERCE arrest legal d: raid crackdown
ASSAULT abduct terrorism s: seizure hijacking hijack hostage-taking
ASSAULT abduct terrorism u: abduction kidnapping kidnap
ASSAULT explosives terrorism d: bombing blast explosion car-bombing
ASSAULT suicide-attack terrorism d: suicide-bombing suicide-attack
ASSAULT targeted terrorism u: assassination killing murder massacre
ASSAULT firearms terrorism d: shooting ambush
ASSAULT aerial military d: airstrike air-strike
ASSAULT drone military d: drone-strike
ASSAULT - terrorism d: attack assault invasion incursion
PROTEST demo - d: protest demonstration rally sit-in march
"""
_OBJECTS = """
talks: talk dialogue meeting summit conference round consultation negotiation session briefing seminar
visit: visit trip
exercise: exercise drill manoeuvre maneuver
intelligence: intelligence information record data telephone-record
aid: aid assistance money fund grant loan arm weapon equipment gear training course package radio goggle camera vehicle helicopter aircraft jet missile ammunition rifle truck drone sale
relief: relief food medicine tent blanket
accord: agreement accord memorandum mou treaty pact protocol deal declaration convention statement communique
state: state independence republic government
ties: tie relation link embassy
forces: troop troops force soldier contingent personnel unit brigade battalion conscript police warship marine guard ranger
prisoners: prisoner detainee hostage captive inmate soldier
ceasefire: ceasefire cease-fire truce
sanctions: sanction embargo tariff ban
envoy: ambassador envoy
operation: operation initiative offensive drive campaign crackdown
arms: missile rocket weapon tank artillery
route: road border crossing highway port route site website channel
goods: weapon drug property asset shipment cargo explosive passport lorry
person: suspect man woman militant commander quartermaster leader member fighter
curfew: curfew
vehicle: train bus plane aircraft ship vessel
bomb: bomb grenade explosive device
strikes: strike airstrike
attacks: attack raid assault ambush bombing
request: request plea appeal application
charges: charge complaint lawsuit
inquiry: investigation inquiry probe
alert: alert
"""
PARTY_NOUNS = frozenset(
    """gunman gunmen troops troop militant soldier police force troop army government cabinet ministry minister official authority rebel insurgent
    bomber attacker ambassador envoy delegation parliament senate court guard officer group terrorist protester family people
    worker student villager resident navy ranger investigator spokesman president resistance fighter militia lawmaker conscript
    responder suspect prisoner hostage civilian trader lawyer teacher passenger driver journalist gang faction man woman council
    assembly commander leader general colonel tribe herder farmer miner cadet recruit diplomat engineer""".split()
)
"""Heads of noun phrases that can be a party without a name."""
BOTH = ("both countries", "the two countries", "both nations", "the two nations", "both sides", "the two sides", "both states",
        "the two states", "both governments", "the two governments", "the governments", "the two")  # fmt: skip
"""Subjects that mean the two states that the article is about."""
PLANNING = frozenset("plan prepare intend agree schedule expect due set decide arrange slate likely ready announce be promise pledge vow".split())
"""Words before "to" and a verb that make it planned."""
MANAGING = frozenset("begin start continue help manage proceed go use come have fail".split())
"""Words before "to" and a verb that leave it as it is."""


def _read(table: str) -> dict[str, tuple[Cue, ...]]:
    cues: dict[str, tuple[Cue, ...]] = {}
    for line in table.strip().splitlines():
        head, words = line.split(": ", 1)
        type_, mode, contexts, frame = head.split()
        cue = Cue(type_, mode, () if contexts == "-" else tuple(contexts.split("+")), frame)
        for word in words.split():
            cues[word] = (*cues.get(word, ()), cue)
    return cues


VERBS = _read(_VERBS)
NOUNS = _read(_NOUNS)
OBJECT_NOUNS = {line.split(": ")[0]: frozenset(line.split(": ")[1].split()) for line in _OBJECTS.strip().splitlines()}
