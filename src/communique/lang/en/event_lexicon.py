"""What words mean as events, as tables: verbs and nouns with type, mode, contexts and frame, and classes of objects.

In: nothing. Out: `VERB_TABLE`, `NOUN_TABLE`, `OBJECT_TABLE`; `event_cues` reads them and says what a frame is. Surprising: of a
word's rows the first whose frame is satisfied is taken, so rows that ask for an object stand before rows that take any.
"""

from __future__ import annotations

VERB_TABLE = """
CONSULT - diplomatic x:PARTY: meet consult brief debrief address bring-together gather-with
CONSULT - diplomatic p:with: meet confer consult talk speak negotiate huddle hold-talk converse deliberate reconnect
CONSULT - diplomatic p:at-BODY: speak say
CONSULT - diplomatic p:at-VENUE: speak
CONSULT - diplomatic i: meet convene confer negotiate parley
CONSULT - diplomatic p:between: mediate arbitrate
CONSULT third-party diplomatic x:conflict: mediate broker arbitrate
CONSULT visit diplomatic x:PARTY_OR_PLACE: visit tour host call-on accompany
CONSULT visit diplomatic x:PERSON: welcome greet
CONSULT visit diplomatic p:to-PARTY_OR_PLACE: travel fly journey jet head
CONSULT visit diplomatic p:in-PLACE: arrive land
CONSULT visit diplomatic p:for-talks: arrive travel fly come
CONSULT phone diplomatic p:by-phone: speak talk confer
CONSULT phone diplomatic x:PARTY: phone telephone ring
CONSULT - diplomatic x:PARTY: call-in summon
CONSULT - diplomatic x:PERSON: receive interview
COOPERATE - military p:in-exercise: participate take join
COOPERATE - intelligence o:intelligence: share exchange swap pool
COOPERATE - legal x:PERSON: extradite repatriate
COOPERATE - legal x:PERSON: hand-over turn-over
COOPERATE - - p:with: cooperate collaborate partner team train
COOPERATE - economic o:trade: expand resume boost open begin sign launch increase
COOPERATE - - i: cooperate collaborate
AID - military x:PARTY: train equip arm reinforce resupply re-equip
AID - human_security x:PARTY: shelter feed rescue vaccinate resettle airlift assist aid evacuate
AID - human_security o:relief: provide deliver send airlift distribute donate ship supply dispatch drop bring
AID - economic o:aid: provide deliver supply give award send ship extend offer transfer sell approve disburse fund finance allocate contribute pledge commit donate lend grant channel earmark increase step-up boost double inject provide-with
AID - human_security o:asylum: grant give offer
AID - economic g: donate lend grant award contribute bequeath supply
AID - economic x:PARTY: fund finance subsidize subsidise bankroll sponsor seed bail-out
RETREAT ceasefire military o:ceasefire: declare announce agree sign accept reach make begin extend observe negotiate broker enter respect call implement proclaim
RETREAT ceasefire military o:hostilities: cease halt end stop
RETREAT withdraw military o:forces: withdraw pull remove pull-out pull-back
RETREAT withdraw military p:from-PLACE: withdraw retreat pull-out pull-back evacuate
RETREAT withdraw military i: retreat pull-out pull-back
RETREAT release legal x:PERSON: release free pardon exonerate amnesty
RETREAT release legal o:prisoners: release free pardon
RETREAT disarm military i: disarm demobilise demobilize
RETREAT disarm military o:weapons: surrender lay-down hand-in hand-over dismantle decommission
RETREAT disarm military i: surrender capitulate
RETREAT resign political_institutions i: resign abdicate
RETREAT resign political_institutions i: step-down stand-down
RETREAT access human_security o:access: allow grant permit
RETREAT access human_security o:restriction: lift ease relax remove end
RETREAT access human_security x:route: reopen re-open
RETREAT - legal o:sanctions: lift ease relax remove waive drop
RETREAT - legal o:charges: drop withdraw dismiss
CONCEDE - - p:to-demand: yield bow accede agree concede submit give-in
CONCEDE - - i: back-down relent give-in
CONCEDE - - i: apologise apologize
AGREE - diplomatic o:accord: sign conclude adopt initial reach ink strike seal renew finalise finalize negotiate clinch
AGREE - diplomatic c: agree
AGREE - diplomatic o:agreement: reach
SUPPORT - legislative o:accord: ratify endorse approve pass
SUPPORT - legislative x:accord: back support
SUPPORT - diplomatic o:state: recognise recognize
SUPPORT - diplomatic o:ties: restore establish open normalise normalize resume upgrade re-establish forge
SUPPORT - - o:prize: award win receive present grant give
SUPPORT - political_institutions x:PARTY: endorse
MOBILIZE - military o:operation: launch approve greenlight begin start authorise authorize initiate mount announce plan unveil order
MOBILIZE troops military o:forces: deploy send mobilise mobilize dispatch station mass rush move position reinforce redeploy place amass
MOBILIZE police political_institutions o:police: deploy send mobilise mobilize dispatch station rush place put
MOBILIZE weapons military o:weapons: deploy test test-fire launch fire-off unveil station position install move
MOBILIZE - military p:on-alert: put place go
MOBILIZE troops military p:toward: advance march
MOBILIZE troops military p:towards: advance march
MOBILIZE troops military p:to: deploy
MOBILIZE troops military i: mobilise mobilize regroup
MOBILIZE troops military x:PARTY: deploy mobilise mobilize dispatch call-up conscript recruit
SANCTION discontinue military o:ceasefire: end terminate suspend break cancel renounce revoke abandon violate scrap call-off breach
SANCTION discontinue diplomatic o:accord: end terminate suspend cancel renounce revoke abandon scrap annul rescind repudiate tear-up freeze
SANCTION discontinue economic o:aid: suspend halt freeze cut cancel stop slash withhold cut-off withdraw end curtail reduce block
SANCTION discontinue diplomatic o:ties: sever cut break suspend break-off cut-off downgrade end freeze
SANCTION discontinue diplomatic o:talks: suspend cancel boycott break-off call-off postpone halt walk-out-of
SANCTION discontinue economic o:trade: suspend halt cut ban stop restrict
SANCTION discontinue military o:exercise: suspend cancel call-off scrap
SANCTION withdraw diplomatic p:from-accord: withdraw pull-out exit quit
SANCTION withdraw diplomatic p:from-BODY: withdraw pull-out exit
SANCTION withdraw diplomatic x:BODY: quit exit
SANCTION withdraw diplomatic x:accord: quit leave exit
SANCTION withdraw diplomatic o:envoy: recall withdraw
SANCTION expel diplomatic x:PARTY: expel oust evict dismiss sack fire remove suspend depose impeach
SANCTION - economic o:sanctions: impose slap announce tighten reimpose levy introduce apply extend widen renew reinstate
SANCTION - economic x: sanction blacklist
SANCTION - legal x:PARTY: designate
SANCTION convict legal x:PERSON: convict sentence condemn-to
SANCTION convict legal p:to-sentence: sentence condemn
SANCTION convict legal x:PARTY: fine penalise penalize punish
COERCE arrest legal x:PERSON: arrest detain apprehend capture imprison nab jail incarcerate round-up intern take-prisoner
COERCE arrest legal o:prisoners: take
COERCE arrest legal x:NAMED_PERSON: seize
COERCE arrest legal p:into-custody: take
COERCE arrest legal p:under-custody: place put
COERCE deport migration x:PERSON: deport
COERCE seize legal o:goods: seize confiscate impound freeze recover intercept
COERCE seize legal x:PARTY: board
COERCE restrict rights_freedoms o:route: block close seal shut close-off seal-off shut-down cordon-off
COERCE restrict rights_freedoms x:PLACE: close seal blockade besiege cordon-off encircle surround
COERCE restrict rights_freedoms x:PERSON: confine blockade besiege
COERCE seize legal o:vehicle: take-away confiscate
COERCE deport migration x:PERSON: displace evict uproot
SANCTION withdraw diplomatic x:PERSON: recall
REQUEST assist asylum o:asylum: seek request
COERCE curfew rights_freedoms o:curfew: impose declare extend enforce
COERCE martial-law rights_freedoms o:martial: impose declare extend proclaim
COERCE censor rights_freedoms x:media: ban censor block shut suspend close shut-down
COERCE cyber cyber x: hack breach
COERCE seize political_institutions o:power: seize grab usurp
COERCE ban rights_freedoms x: ban outlaw prohibit bar forbid
COERCE - repression x:PARTY: harass intimidate evict displace expropriate persecute suppress
COERCE restrict rights_freedoms o:visa: deny refuse revoke cancel
COERCE withhold economic x: blockade
COERCE seize legal s:officers: raid search storm
ASSAULT abduct terrorism x:vehicle: seize hijack storm commandeer
ASSAULT abduct terrorism o:hostage: take seize hold
ASSAULT abduct terrorism x: hijack abduct kidnap
ASSAULT explosives terrorism x: bomb dynamite blow-up
ASSAULT explosives terrorism o:bomb: detonate plant throw hurl place explode set-off lob toss launch
ASSAULT explosives terrorism s:bomb: explode detonate go-off kill injure wound damage destroy blow-up hit strike rip
ASSAULT explosives terrorism i: explode detonate
ASSAULT - terrorism x: attack ambush assault assail raid sabotage
ASSAULT - military x: invade bombard pound strike-down storm overrun pummel counterattack
ASSAULT - military o:shots: fire open trade exchange
ASSAULT firearms military p:on: fire shoot
ASSAULT firearms military p:at: fire shoot
ASSAULT aerial military x: airstrike strafe
ASSAULT heavy-weapons military x: shell mortar
ASSAULT targeted terrorism x: assassinate kill murder massacre execute behead slay wound injure lynch slaughter maim poison gun-down eliminate hang neutralise neutralize
ASSAULT firearms terrorism x: shoot shoot-dead shoot-down down
ASSAULT destroy terrorism x: torch destroy demolish burn raze set-fire blow-up burn-down ransack vandalise damage wreck
ASSAULT - military x:PLACE: capture recapture retake regain liberate seize occupy take-over storm re-take clear overrun besiege conquer
ASSAULT - military x:weapons: capture seize
ASSAULT - military x:PARTY_OR_PLACE: hit target strike engage repel repulse fight battle combat push push-back drive-out
ASSAULT - military p:with: clash battle fight skirmish
ASSAULT - military p:against-PARTY: use
ASSAULT - military p:against: fight battle retaliate fly-mission
ASSAULT - military p:into: advance push
ASSAULT - military i: clash fight retaliate
ASSAULT destroy terrorism o:blaze: set
ASSAULT torture human_rights x: torture
ASSAULT beat human_rights x: beat batter stab club
ASSAULT sexual human_rights x: rape molest
ASSAULT crowd-control repression x:crowd: disperse
ASSAULT crowd-control repression o:teargas: fire use lob
PROTEST demo - i: protest demonstrate rally march picket
PROTEST riot - i: riot loot rampage
PROTEST strike - p:on-strike: go
PROTEST strike - i: walk-out strike
PROTEST obstruct - x:route: barricade blockade block
PROTEST boycott - x: boycott
PROTEST demo - p:to-streets: take
REJECT - diplomatic o:request: reject refuse decline deny turn-down rebuff dismiss veto spurn
REJECT - diplomatic x:accord: reject veto
REJECT - legislative x:bill: veto reject
REQUEST - legal o:request: file submit lodge advance make present
REQUEST change diplomatic o:summons: issue send
ACCUSE allege legal o:charges: file press bring lay
ACCUSE allege legal p:with-crime: charge
ACCUSE investigate legal x:PARTY: indict prosecute arraign sue try court-martial impeach
ACCUSE investigate legal x: investigate probe
ACCUSE investigate legal o:inquiry: open launch begin order start
THREATEN - diplomatic o:ultimatum: issue deliver give set
"""

NOUN_TABLE = """
CONSULT - diplomatic r: dialogue talks meeting summit consultation negotiation conference round session discussion deliberation parley talk press-conference news-conference roundtable
CONSULT - diplomatic v: event seminar speech address lecture briefing ceremony
CONSULT phone diplomatic r: phone-call telephone-call phone-conversation telephone-conversation
CONSULT visit diplomatic d: visit trip tour
CONSULT third-party diplomatic d: mediation
COOPERATE - military j: exercise drill manoeuvre maneuver wargame
COOPERATE - legal u: extradition repatriation handover hand-over
COOPERATE - intelligence r: information-exchange prisoner-exchange prisoner-swap
COOPERATE - diplomatic r: partnership
AID - military u: training
AID - economic d: grant donation loan
AID - human_security d: airlift evacuation relief-effort delivery
AGREE - diplomatic r: agreement accord treaty pact deal memorandum protocol
RETREAT withdraw military d: withdrawal pullout pull-out retreat
RETREAT release legal u: release
RETREAT ceasefire military r: ceasefire cease-fire truce armistice
RETREAT disarm military d: surrender disarmament
RETREAT resign political_institutions d: resignation
SANCTION discontinue diplomatic t: termination suspension cancellation revocation
SANCTION expel diplomatic u: expulsion ouster impeachment
SANCTION convict legal u: conviction sentencing
SANCTION - legal u: designation
SANCTION - economic d: embargo
MOBILIZE troops military u: deployment mobilisation mobilization
MOBILIZE - military o: operation campaign
COERCE arrest legal u: arrest capture apprehension detention imprisonment
COERCE deport migration u: deportation
COERCE arrest legal d: raid crackdown
COERCE seize legal d: confiscation
COERCE - military d: blockade siege incursion intrusion
COERCE cyber cyber d: cyberattack cyber-attack
ASSAULT abduct terrorism s: seizure hijacking hijack
ASSAULT abduct terrorism u: abduction kidnapping kidnap hostage-taking hijacking
ASSAULT explosives terrorism d: bombing blast explosion car-bombing car-bomb bomb-attack
ASSAULT suicide-attack terrorism d: suicide-bombing suicide-attack suicide-bomb
ASSAULT targeted terrorism u: assassination killing murder massacre slaying execution beheading slaughter
ASSAULT firearms terrorism d: shooting ambush shootout
ASSAULT aerial military d: airstrike air-strike air-raid bombing-raid air-attack strike
ASSAULT drone military d: drone-strike drone-attack
ASSAULT heavy-weapons military d: shelling bombardment
ASSAULT - terrorism d: attack assault invasion offensive sabotage rocket-attack
ASSAULT - military r: clash fighting battle firefight skirmish gunfight exchange-of-fire combat
ASSAULT - military u: liberation recapture fall retaking re-taking
PROTEST demo - d: protest demonstration rally sit-in march
PROTEST riot - d: riot
PROTEST strike - d: general-strike labour-strike labor-strike workers-strike
PROTEST hunger - d: hunger-strike
REJECT - - d: veto refusal
ACCUSE investigate legal d: indictment prosecution
"""

OBJECT_TABLE = """
talks: talk talks dialogue meeting summit conference round consultation negotiation session visit discussion trip
exercise: exercise drill manoeuvre maneuver
intelligence: intelligence information record data telephone-record
aid: aid assistance money fund funding grant loan arm weapon weaponry equipment gear training course package radio goggle camera vehicle helicopter aircraft jet missile ammunition rifle truck drone sale spending support supply million billion bn soldier tonne ton trainer instructor
relief: relief food medicine tent blanket supply shelter water fuel aid
asylum: asylum refuge citizenship
accord: agreement accord memorandum mou treaty pact protocol deal declaration convention statement communique contract
agreement: agreement accord compromise consensus understanding settlement decision deal
state: independence state
trade: trade export import sale shipment investment
ties: tie relation link embassy relationship
forces: troop troops force soldier contingent personnel unit brigade battalion conscript warship marine guard ranger reinforcement military army navy fleet carrier reservist peacekeeper frigate destroyer squadron patrol commando
police: police policeman officer
officers: police policeman officer agent authority investigator prosecutor detective
prisoners: prisoner detainee hostage captive inmate
hostage: hostage
custody: custody arrest
ceasefire: ceasefire cease-fire truce armistice
hostilities: hostility fighting fire attack bombing war
access: access
restriction: restriction curfew blockade ban siege lockdown embargo
sanctions: sanction embargo tariff
envoy: ambassador envoy diplomat
operation: operation initiative offensive drive campaign crackdown phase
weapons: missile rocket weapon arms arm artillery tank warhead howitzer ammunition hardware
route: road border crossing highway route checkpoint bridge airspace airport pass port embassy office school
goods: weapon arm drug property asset shipment cargo explosive passport lorry materiel rifle ammunition cocaine heroin arsenal equipment account cache computer document
curfew: curfew
martial: law emergency
media: newspaper website site channel television radio internet broadcaster press station
visa: visa
vehicle: train bus plane aircraft ship vessel airliner tanker
bomb: bomb grenade explosive device mine missile bomber blast explosion rocket dynamite
shots: fire shot round rocket missile artillery shell mortar volley gunfire
crowd: protester demonstrator crowd demonstration protest rally
teargas: gas teargas bullet cannon
streets: street
power: power
phone: phone telephone videoconference
blaze: fire
strike: strike
conflict: conflict dispute peace crisis deal agreement ceasefire truce
demand: demand pressure request
request: request plea appeal application demand offer proposal call invitation overture petition
bill: resolution bill law legislation
summons: summons subpoena ultimatum
charges: charge complaint lawsuit suit
crime: murder treason crime espionage terrorism fraud corruption genocide assault rape manslaughter spying kidnapping conspiracy
sentence: death prison year life imprisonment jail month term
inquiry: investigation inquiry probe
ultimatum: ultimatum threat
alert: alert standby
prize: medal prize award
"""
