"""Nouns that name events: a type, its mode, its contexts and a frame, then the nouns that bear it; `event_cues` says what a frame is.

In: nothing. Out: `NOUN_TABLE`. Surprising: of a noun's rows the first whose frame holds is taken, so rows that ask for a class of things
("n:prisoners": the transfer of prisoners) stand before rows that take any.
"""

from __future__ import annotations

NOUN_TABLE = """
SUPPORT - diplomatic n:accord: signing conclusion adoption initialling initialing ratification endorsement signature
SUPPORT - diplomatic n:envoy: exchange
SUPPORT - diplomatic n:ties: restoration normalisation normalization reestablishment re-establishment establishment resumption
SANCTION - economic n:sanctions: imposition
SANCTION discontinue diplomatic n:ties: severing breaking rupture severance suspension freezing
SANCTION expel diplomatic n:envoy: expulsion
SANCTION withdraw diplomatic n:envoy: withdrawal recall
SANCTION withdraw diplomatic n:mission: closure closing
RETREAT - economic n:sanctions: lifting easing removal
RETREAT ceasefire military n:hostilities: cessation
RETREAT access diplomatic n:route: reopening re-opening
COOPERATE - legal n:prisoners: transfer exchange swap handover hand-over return repatriation
AID - economic n:aid: delivery shipment transfer dispatch provision donation handover hand-over supply airdrop air-drop consignment
MOBILIZE weapons military n:weapons: test launch testing test-firing firing launching
AID - peacekeeping n:peacekeepers: deployment dispatch arrival
MOBILIZE police military n:police: deployment dispatch
MOBILIZE troops military n:forces: deployment dispatch mobilisation mobilization arrival build-up buildup
CONSULT visit diplomatic n:leaders: arrival
ASSAULT heavy-weapons military n:shots: exchange
COOPERATE - economic n:flights: resumption launch restoration
AID - economic n:aid: approval arrival
ASSAULT - military n:watercraft: ramming sinking
COERCE seize legal n:watercraft: seizure capture interception boarding detention impounding
COERCE seize legal n:goods: seizure confiscation interception
ASSAULT - military n:ground: capture seizure takeover storming
ASSAULT destroy military n:site: destruction demolition razing burning torching
ASSAULT destroy military n:jets: downing shooting-down sinking
REJECT - diplomatic n:request: rejection refusal veto
CONSULT - diplomatic r: gathering conclave dialogue talks meeting summit consultation negotiation conference round session discussion deliberation parley talk press-conference news-conference roundtable
CONSULT - election v: election referendum by-election
SUPPORT - legislative u: ratification
SUPPORT - diplomatic u: recognition
CONSULT - diplomatic v: event seminar speech address lecture briefing ceremony
CONSULT phone diplomatic r: phone-call telephone-call phone-conversation telephone-conversation
CONSULT visit diplomatic d: visit trip tour
CONSULT third-party diplomatic d: mediation
COOPERATE - military j: exercise drill manoeuvre maneuver wargame
COOPERATE - legal u: extradition repatriation handover hand-over
COOPERATE - intelligence r: information-exchange intelligence-sharing joint-venture
COOPERATE - legal r: prisoner-exchange prisoner-swap
COOPERATE - military j: patrol
COOPERATE - diplomatic r: partnership
AID - military u: training
AID - economic d: grant donation loan
AID - human_security d: airlift evacuation relief-effort
AGREE - diplomatic r: agreement accord treaty pact deal memorandum protocol
RETREAT withdraw military d: disengagement withdrawal pullout pull-out retreat
RETREAT release legal u: release freeing
RETREAT ceasefire military r: ceasefire cease-fire truce armistice humanitarian-pause
RETREAT disarm military d: surrender disarmament
RETREAT resign political_institutions d: resignation
SANCTION discontinue diplomatic t: termination suspension cancellation revocation scrapping rupture severance abrogation freezing collapse breakdown expiry
SANCTION withdraw diplomatic u: recall
SANCTION expel diplomatic u: expulsion ouster impeachment
SANCTION convict legal u: conviction sentencing
SANCTION - legal u: designation
SANCTION - economic d: embargo
MOBILIZE troops military u: deployment mobilisation mobilization call-up
MOBILIZE weapons military d: missile-test missile-launch nuclear-test rocket-launch test-launch
MOBILIZE - military o: operation campaign
COERCE arrest legal u: arrest capture apprehension detention imprisonment
COERCE deport migration u: deportation
ASSAULT - military m: raid
COERCE arrest legal d: raid crackdown
COERCE seize legal d: confiscation
COERCE - military d: blockade siege incursion intrusion
COERCE cyber cyber d: cyberattack cyber-attack hack hacking
COERCE restrict rights_freedoms u: closure
ASSAULT abduct terrorism s: seizure hijacking hijack
ASSAULT abduct terrorism u: abduction kidnapping kidnap hostage-taking hijacking
ASSAULT explosives terrorism d: bombing blast explosion car-bombing car-bomb bomb-attack
ASSAULT suicide-attack terrorism d: suicide-bombing suicide-attack suicide-bomb
ASSAULT targeted terrorism u: assassination killing murder massacre slaying execution beheading slaughter
ASSAULT firearms terrorism d: shooting ambush shootout
ASSAULT aerial military d: airstrike air-strike air-raid bombing-raid air-attack strike
ASSAULT drone military d: drone-strike drone-attack
ASSAULT heavy-weapons military d: shelling bombardment
ASSAULT - terrorism d: attack assault invasion offensive sabotage sabotage-operation rocket-attack coup military-takeover missile-attack knife-attack stabbing arson
ASSAULT primitive terrorism d: stabbing
ASSAULT - military r: clash fighting battle fight firefight skirmish gunfight exchange-of-fire combat
ASSAULT - military u: liberation recapture fall retaking re-taking
PROTEST demo - d: protest demonstration rally sit-in march
PROTEST riot - d: riot
PROTEST strike - d: general-strike labour-strike labor-strike workers-strike
PROTEST hunger - d: hunger-strike
REJECT - - d: veto refusal
ACCUSE investigate legal d: indictment prosecution
"""
