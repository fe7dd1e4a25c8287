"""What words mean as events, as tables: verbs and nouns with type, mode, contexts and frame.

In: nothing. Out: `VERB_TABLE`; `event_noun_table` has the nouns, `event_objects` has the classes of objects; `event_cues` reads them and says what a frame is. Surprising: of a
word's rows the first whose frame is satisfied is taken, so rows that ask for an object stand before rows that take any.
"""

from __future__ import annotations

VERB_TABLE = """
CONSULT - diplomatic o:talks: hold attend host begin open resume conclude join conduct continue wrap-up chair co-chair co-host cohost reconvene
CONSULT - diplomatic x:PARTY: meet consult brief debrief address bring-together gather-with
CONSULT visit diplomatic p:for-PLACE: leave depart
CONSULT - diplomatic s:leaders: gather convene assemble meet
CONSULT - diplomatic p:with: sit-down meet confer consult talk speak negotiate huddle hold-talk converse deliberate reconnect
CONSULT - diplomatic p:at-BODY: speak say
CONSULT - diplomatic p:at-VENUE: speak
CONSULT - diplomatic i: meet convene confer negotiate parley
CONSULT - diplomatic p:between: mediate arbitrate
CONSULT third-party diplomatic x:conflict: mediate broker arbitrate
CONSULT visit diplomatic x:PARTY_OR_PLACE: visit tour host accompany
CONSULT visit diplomatic x:PERSON: welcome greet
CONSULT visit diplomatic p:to-PARTY_OR_PLACE: travel fly journey jet head
CONSULT visit diplomatic p:in-PLACE: arrive land
AID - peacekeeping s:peacekeepers: arrive enter
MOBILIZE troops military s:forces: arrive enter cross-into cross roll pour
MOBILIZE troops military s:fighters: enter cross-into cross
RETREAT withdraw military o:stronghold: abandon vacate evacuate
RETREAT withdraw military s:forces: leave depart pull-out withdraw retreat
CONSULT visit diplomatic p:for-talks: arrive travel fly come
CONSULT - diplomatic p:for-talks: join
CONSULT phone diplomatic o:phonecall: hold have make take place receive
CONSULT phone diplomatic p:over-phone: speak talk confer
CONSULT phone diplomatic p:on-phone: speak talk confer
CONSULT third-party diplomatic o:settlement: broker mediate
CONSULT third-party diplomatic i: shuttle mediate
CONSULT phone diplomatic p:by-phone: speak talk confer
CONSULT phone diplomatic x:PARTY: phone telephone ring
CONSULT phone diplomatic b:OFFICIAL: call
CONSULT visit diplomatic o:call: pay make undertake
CONSULT - diplomatic o:meeting: have
CONSULT visit diplomatic b:OFFICIAL: call-on
CONSULT visit diplomatic p:on-call: embark
CONSULT - diplomatic o:meal: have hold host attend share
CONSULT - diplomatic p:over-talks: preside
CONSULT - diplomatic p:to-talks: return
CONSULT - diplomatic x:PARTY: call-in summon
CONSULT - diplomatic x:PERSON: receive interview
COOPERATE - military p:in-exercise: participate take join
COOPERATE - intelligence o:intelligence: share exchange swap pool
COOPERATE - legal o:prisoners: swap exchange trade repatriate extradite return
COOPERATE - legal p:to-justice: bring
COOPERATE - military o:patrol: conduct carry-out hold begin launch start stage mount run resume
COOPERATE - economic o:venture: launch start begin open inaugurate form set-up establish create complete build commission
COOPERATE - economic o:flights: resume restore open begin start launch reopen
COOPERATE - economic p:under-venture: start begin drill work build
COOPERATE - - i: work-together team-up join-together band-together join-forces join-hands
COOPERATE - economic p:in: invest
COOPERATE - legal x:PERSON: extradite repatriate
COOPERATE - legal x:PERSON: hand-over turn-over hand-back
COOPERATE - legal h:PERSON: hand transfer deliver surrender turn return
COOPERATE - - p:with-partners: work
COOPERATE - intelligence o:intelligence: pass
COOPERATE - economic o:joint: open launch build set-up inaugurate start found establish form create run operate
COOPERATE - - p:with: cooperate collaborate partner team train team-up work-together coordinate co-operate liaise work-closely
COOPERATE - economic o:trade: expand resume boost open begin sign launch increase
COOPERATE - - i: cooperate collaborate
MOBILIZE weapons military o:warplanes: send dispatch fly rush
AID - military o:classes: give teach deliver hold
AID - military x:PARTY: train equip arm reinforce resupply re-equip
AID - human_security s:rescuers: pull rescue save arrive dig evacuate treat
AID - human_security x:PERSON: evacuate airlift rescue
AID - human_security x:PARTY: shelter feed rescue vaccinate resettle airlift assist aid evacuate
AID - human_security o:relief: provide deliver send airdrop air-drop airlift distribute donate ship supply dispatch drop bring
AID - economic o:aid: resume restart restore unblock provide deliver supply give award send ship extend offer transfer sell approve disburse fund finance allocate contribute commit donate lend grant channel earmark increase step-up boost double inject provide-with ship dispatch hand hand-over fly airlift rush repair rebuild unlock release
AID - human_security o:asylum: grant give offer
AID - military y:arms: buy purchase acquire procure
AID - - p:to-rescue: come rush
AID - economic o:gift: make
AID - economic o:compensation: pay give provide offer
AID - economic x:PARTY: compensate
AID - asylum x:refugees: take-in admit host accept shelter house
AID - military o:warships: deliver transfer donate hand-over
AID - economic o:package: announce unveil clear approve authorise authorize pass release unlock
SUPPORT - diplomatic y:support: receive win earn
AID - economic y:aid: receive obtain secure
AID - military y:at-school: train study
AID - military y:in-school: train study
AID - military y:under-programme: train study
AID - economic w: supply provide equip furnish arm outfit support assist help aid back
AID - economic o:debt: forgive cancel write-off waive reschedule relieve
AID - military o:forces: provide contribute offer lend advise mentor
AID - human_security s:relief: arrive enter reach land cross
AID - peacekeeping o:peacekeepers: send deploy contribute dispatch
AID - peacekeeping s:peacekeepers: arrive deploy land
AID - economic g: donate lend grant award contribute bequeath supply gift
AID - economic x:PARTY: fund finance subsidize subsidise bankroll sponsor seed bail-out
RETREAT ceasefire military p:on-ceasefire: agree
RETREAT ceasefire military p:to-ceasefire: agree
RETREAT ceasefire military o:ceasefire: declare announce agree sign accept reach make begin extend observe negotiate broker enter respect call implement proclaim
RETREAT ceasefire military o:hostilities: cease halt end stop
RETREAT withdraw military o:forces: withdraw pull remove pull-out pull-back demobilise demobilize recall bring-home
RETREAT withdraw military o:weapons: withdraw remove pull-back pull-out
RETREAT withdraw military p:from-PLACE: withdraw retreat pull-out pull-back evacuate
RETREAT withdraw military i: retreat pull-out pull-back
RETREAT release legal x:PERSON: release free pardon exonerate amnesty
RETREAT release legal o:prisoners: release free pardon
RETREAT release legal k:free: set
RETREAT disarm military i: disarm demobilise demobilize
RETREAT disarm military o:arsenal: dismantle scrap surrender abandon renounce give-up
RETREAT disarm military o:weapons: surrender lay-down hand-in turn-in give-up hand-over dismantle decommission
RETREAT disarm military s:fighters: surrender capitulate
RETREAT resign political_institutions i: resign abdicate
RETREAT resign political_institutions i: step-down stand-down
RETREAT access human_security o:access: allow grant permit give
RETREAT access human_security x:inspectors: allow admit let permit readmit
RETREAT access human_security o:restriction: lift ease relax remove end loosen scrap revoke waive suspend soften
RETREAT - diplomatic o:territory: return hand-over hand-back cede vacate relinquish
RETREAT release legal o:remains: return hand-over hand-back repatriate
RETREAT withdraw military o:mission: dismantle
RETREAT access human_security x:PERSON: admit
RETREAT - political_institutions o:power: hand-over transfer relinquish cede return
RETREAT access human_security x:route: reopen re-open
RETREAT access human_security o:crossing: open unseal unblock
RETREAT release legal o:pardon: grant issue offer declare announce proclaim
RETREAT release legal o:sentence: commute overturn quash annul
RETREAT release legal x:PERSON: acquit
RETREAT resign political_institutions o:resignation: tender submit offer hand-in announce
RETREAT - economic o:goods: unfreeze unblock
RETREAT - legal o:sanctions: lift ease relax remove waive drop
RETREAT - legal o:charges: drop withdraw dismiss
CONCEDE - - p:to-demand: yield bow accede agree concede submit give-in
CONCEDE - - p:with-demand: comply
CONCEDE - - i: back-down relent give-in
CONCEDE - - i: apologise apologize
SUPPORT - diplomatic o:accord: sign conclude adopt initial ink seal renew finalise finalize extend
AGREE - diplomatic o:accord: reach strike negotiate clinch hammer-out broker forge thrash-out agree
AGREE - diplomatic c: agree
AGREE - diplomatic o:agreement: reach
SUPPORT - legislative o:accord: ratify endorse approve pass accede-to enact
SUPPORT - legislative o:accession: ratify approve endorse back
SUPPORT - legislative p:for: vote
REJECT - legislative p:against: vote
SUPPORT - legislative c: vote
SUPPORT - legislative o:bill: approve pass adopt endorse enact back ratify
SUPPORT - diplomatic o:mission: open reopen inaugurate establish re-open upgrade
SUPPORT - diplomatic o:envoy: appoint name accredit exchange dispatch
SUPPORT - diplomatic o:credentials: present accept
SUPPORT - diplomatic o:government: recognise recognize
CONSULT - election o:election: hold stage conduct organise organize
SUPPORT - diplomatic p:to-accord: accede
SUPPORT - diplomatic x:bloc: join rejoin
SUPPORT - legislative x:accord: back support
SUPPORT - diplomatic o:state: recognise recognize
SUPPORT - diplomatic o:ties: restore establish open normalise normalize resume upgrade re-establish forge renew mend repair reestablish elevate
SUPPORT - - o:prize: award win receive present grant give
SUPPORT - political_institutions x:PARTY: endorse
MOBILIZE - military e:exercise: hold conduct carry-out stage begin launch start
COOPERATE - military o:exercise: hold conduct carry-out stage begin launch start
MOBILIZE - military o:operation: launch approve greenlight begin start authorise authorize initiate mount announce plan unveil order
MOBILIZE weapons military o:jets: scramble
MOBILIZE troops military s:warships: sail transit steam enter cross
MOBILIZE weapons military s:warplanes: fly enter cross circle overfly
MOBILIZE police military o:checkpoints: set-up erect establish
MOBILIZE militia military o:weapons: take-up
MOBILIZE troops military o:mobilisation: declare announce order
MOBILIZE troops military o:garrison: increase reinforce strengthen beef-up bolster fortify expand build-up step-up intensify
MOBILIZE troops military o:reservists: call-up mobilise mobilize summon activate recall
MOBILIZE troops military o:positions: take-up take occupy
MOBILIZE - military o:alert: raise declare
MOBILIZE militia military o:fighters: gather mass recruit mobilise mobilize assemble rally amass
MOBILIZE troops military o:forces: deploy send mobilise mobilize dispatch station mass rush move position reinforce redeploy place amass sail concentrate build-up increase assemble parade marshal
MOBILIZE weapons military o:weapons: mass amass build-up parade load aim point
MOBILIZE police political_institutions o:police: deploy send mobilise mobilize dispatch station rush place put
MOBILIZE weapons cbrn o:nuke: test conduct detonate carry-out
MOBILIZE weapons military o:weapons: flight-test test-launch deploy test test-fire launch fire-off unveil station position install move
MOBILIZE - military p:on-alert: put place go
MOBILIZE - military k:alert: order raise
MOBILIZE troops military p:toward: advance march
MOBILIZE troops military p:towards: advance march
MOBILIZE troops military p:to: deploy
MOBILIZE troops military i: mobilise mobilize regroup
MOBILIZE troops military x:PARTY: deploy mobilise mobilize call-up conscript recruit
SANCTION discontinue military o:ceasefire: end terminate suspend break cancel renounce revoke abandon violate scrap call-off breach
SANCTION discontinue diplomatic o:accord: end terminate suspend cancel renounce revoke abandon scrap annul rescind repudiate tear-up freeze
SANCTION discontinue diplomatic k:abeyance: put place hold keep
SANCTION discontinue economic o:aid: suspend halt freeze cut cancel stop slash withhold cut-off withdraw end curtail reduce block
SANCTION discontinue diplomatic o:ties: sever cut break suspend break-off cut-off downgrade end freeze
SANCTION discontinue military o:aid: suspend halt cut cut-off freeze withhold stop cancel block slash terminate reduce pause
SANCTION discontinue - o:programme: suspend halt freeze scrap terminate
SANCTION discontinue diplomatic o:participation: suspend end halt freeze cancel withdraw
SANCTION withdraw diplomatic o:mission: close shut shut-down evacuate vacate close-down
SANCTION expel diplomatic x:PERSON: banish
SANCTION expel diplomatic k:persona: declare name brand
SANCTION - legal k:terrorist: designate brand label list proscribe declare
SANCTION - economic o:tariffs: raise impose increase hike double slap levy
SANCTION - economic o:measures: impose introduce adopt slap announce tighten extend
SANCTION - legal p:to-list: add
SANCTION - legal p:on-list: put place
SANCTION discontinue economic o:flights: suspend halt ban cancel stop ground
SANCTION discontinue diplomatic p:from-talks: withdraw pull-out walk-out
SANCTION discontinue diplomatic p:out-talks: walk storm
SANCTION discontinue diplomatic p:of-talks: walk-out
SANCTION discontinue diplomatic o:talks: suspend cancel boycott break-off call-off postpone halt walk-out-of
SANCTION discontinue economic o:trade: suspend halt cut ban stop restrict
SANCTION discontinue military o:exercise: suspend cancel call-off scrap
SANCTION withdraw diplomatic p:from-accord: withdraw pull-out exit quit walk-away back-out
SANCTION withdraw diplomatic p:from-BODY: withdraw pull-out exit
SANCTION withdraw diplomatic p:from-bloc: withdraw pull-out exit walk-away
SANCTION withdraw diplomatic p:out-bloc: pull-out back-out opt-out walk-out drop-out storm-out
SANCTION withdraw diplomatic p:of-bloc: pull-out back-out opt-out
SANCTION withdraw diplomatic x:bloc: quit leave exit
SANCTION withdraw diplomatic x:BODY: quit exit
SANCTION withdraw diplomatic x:accord: quit leave exit
SANCTION withdraw diplomatic o:envoy: recall withdraw
SANCTION withdraw diplomatic k:home: call order summon
SANCTION expel diplomatic l:envoy: tell order ask instruct give
SANCTION expel diplomatic x:PARTY: order-out throw-out kick-out expel oust evict suspend depose impeach exclude
SANCTION expel political_institutions x:OFFICIAL: remove
SANCTION expel political_institutions p:from-office: remove
SANCTION expel political_institutions x:PERSON: dismiss sack fire topple overthrow unseat disqualify
SANCTION - economic o:sanctions: prepare plan impose slap announce tighten reimpose levy introduce apply extend widen renew reinstate
SANCTION - economic x: sanction blacklist
SANCTION - legal x:PARTY: designate
SANCTION convict legal x:PERSON: convict sentence condemn-to
SANCTION convict legal p:to-sentence: sentence condemn
SANCTION convict legal o:sentence: hand give impose pass hand-down
SANCTION convict legal y:sentence: receive get
SANCTION convict legal k:guilty: find
SANCTION convict legal x:PARTY: fine penalise penalize punish
COERCE arrest legal x:PERSON: arrest detain apprehend capture imprison nab jail incarcerate round-up intern take-prisoner
COERCE arrest legal o:prisoner: take
COERCE arrest legal k:prisoner: take hold
COERCE arrest legal x:PERSON: remand
COERCE arrest legal p:in-custody: hold keep remain remand place
COERCE arrest legal p:on-suspicion: hold detain
COERCE arrest legal p:without-charge: hold detain keep imprison jail
COERCE - intelligence p:on-PARTY: spy eavesdrop snoop
COERCE - intelligence x:PARTY: wiretap
COERCE - military p:into-airspace: intrude stray fly cross venture
COERCE arrest legal m:PERSON: pick-up take-away haul-away
COERCE arrest legal o:warrant: issue execute
COERCE restrict rights_freedoms x:convoy: turn-back stop block halt intercept hold-up turn-away delay
COERCE restrict migration x:PERSON: turn-back turn-away push-back
COERCE - legal x:house: search raid storm ransack comb
COERCE - military o:airspace: violate enter breach
COERCE - military o:waters: violate enter breach
COERCE cyber cyber p:into-computers: break hack penetrate
COERCE cyber cyber o:computers: penetrate infect disable paralyse paralyze
COERCE censor rights_freedoms o:media: block jam
COERCE withhold economic o:utility: cut cut-off shut-off turn-off withhold interrupt halt
COERCE ban rights_freedoms o:gathering: ban outlaw prohibit forbid
COERCE ban political_institutions o:faction: ban outlaw dissolve disband
COERCE seize economic o:firm: nationalise nationalize expropriate seize
COERCE arrest legal x:NAMED_PERSON: seize
COERCE arrest legal p:into-custody: take
COERCE arrest legal p:under-custody: place put
COERCE deport migration x:migrants: expel
COERCE deport migration x:PERSON: deport
COERCE seize legal o:vehicle: seize impound detain intercept board hold capture
COERCE seize legal o:goods: seize confiscate impound freeze recover intercept
COERCE seize legal x:PARTY: board
COERCE restrict rights_freedoms o:route: block close seal shut close-off seal-off shut-down cordon-off
COERCE restrict rights_freedoms x:PLACE: close seal blockade besiege cordon-off encircle surround
COERCE restrict rights_freedoms x:PERSON: confine blockade besiege block trap
COERCE seize legal o:vehicle: take-away confiscate
COERCE deport migration x:PERSON: displace evict uproot
SANCTION withdraw diplomatic x:PERSON: recall
REQUEST assist asylum o:asylum: seek request
REQUEST assist diplomatic p:for-accession: apply
REQUEST assist legal o:extradition: seek request demand
COERCE curfew rights_freedoms o:curfew: impose declare extend enforce
COERCE martial-law rights_freedoms o:martial: impose declare extend proclaim introduce reinstate prolong
RETREAT access rights_freedoms o:martial: lift end revoke rescind
COERCE censor rights_freedoms x:media: ban censor block shut suspend close shut-down
COERCE cyber cyber x: hack breach
COERCE seize political_institutions o:power: seize grab usurp
COERCE ban rights_freedoms x: ban outlaw prohibit bar forbid
COERCE - repression x:PARTY: harass intimidate evict displace expropriate persecute suppress
COERCE restrict rights_freedoms o:visa: deny refuse revoke cancel
COERCE restrict migration o:entry: deny refuse bar
RETREAT access migration o:visa: waive scrap abolish lift drop
COERCE withhold economic x: blockade
COERCE seize legal s:officers: raid search storm
ASSAULT abduct terrorism x:vehicle: seize hijack storm commandeer
ASSAULT abduct terrorism o:hostage: take seize hold
ASSAULT abduct terrorism x: hijack abduct kidnap
ASSAULT explosives terrorism x: bomb dynamite blow-up
ASSAULT explosives terrorism o:bomb: detonate plant throw hurl place explode set-off lob toss launch drop
ASSAULT explosives terrorism s:bomb: explode detonate go-off kill injure wound damage destroy blow-up hit strike rip
ASSAULT explosives terrorism i: explode detonate
ASSAULT - terrorism x: attack ambush assault assail raid sabotage ram
ASSAULT - military x: invade bombard pound strike-down storm overrun pummel counterattack
ASSAULT heavy-weapons military t:projectile: fire launch lob shoot
MOBILIZE weapons military o:projectile: fire launch test test-fire shoot
ASSAULT - military o:shots: fire open trade exchange rain
ASSAULT unconventional cbrn t:arsenal: use
ASSAULT - military o:ground: capture recapture retake regain seize liberate overrun conquer reconquer clear
ASSAULT - military o:control: seize take gain wrest regain
ASSAULT destroy terrorism o:infrastructure: sabotage sever cut damage blow-up
ASSAULT primitive terrorism x: stab knife hack-to-death stone
ASSAULT primitive terrorism o:stones: throw hurl
ASSAULT unconventional cbrn x: gas poison
ASSAULT drone military s:drone: hit strike attack target crash explode damage kill wound injure
ASSAULT heavy-weapons military s:missile: hit strike kill wound injure damage destroy slam land
ASSAULT aerial military s:jets: bomb bombard attack hit strike pound raid strafe
ASSAULT firearms military p:on: fire shoot
ASSAULT firearms military p:at: fire shoot
ASSAULT aerial military x: airstrike strafe
ASSAULT heavy-weapons military x: shell mortar
ASSAULT targeted terrorism x: assassinate kill murder massacre behead slay wound injure lynch slaughter maim gun-down mow-down
ASSAULT targeted terrorism x:PERSON: execute hang eliminate neutralise neutralize poison wipe-out
ASSAULT targeted terrorism k:dead: leave shoot
ASSAULT targeted terrorism y:life: lose
ASSAULT targeted terrorism y:wounds: suffer sustain receive
ASSAULT targeted terrorism y:losses: suffer sustain take
ASSAULT - military y:attack: face suffer endure withstand
ASSAULT targeted terrorism o:lives: claim take
ASSAULT targeted terrorism o:losses: inflict
ASSAULT targeted terrorism y:in-attack: die perish
ASSAULT targeted terrorism y:of-wounds: die
ASSAULT targeted terrorism z: die perish
ASSAULT targeted terrorism y:from-wounds: die
ASSAULT - military y:under-fire: come fall be
ASSAULT destroy terrorism k:ablaze: set
ASSAULT abduct terrorism k:hostage: take hold
ASSAULT firearms terrorism x: shoot shoot-dead shoot-down down
ASSAULT destroy terrorism x: torch destroy demolish burn raze set-fire blow-up burn-down ransack vandalise damage wreck
ASSAULT - military x:PLACE: capture recapture retake regain liberate seize occupy take-over storm re-take clear overrun besiege conquer
ASSAULT - military x:weapons: capture seize
ASSAULT - military m:PARTY_OR_PLACE: target
ASSAULT - military x:PARTY_OR_PLACE: hit strike engage repel repulse fight battle combat push push-back drive-out beat-back fight-off fend-off
ASSAULT - military x:site: hit strike target pound rocket
ASSAULT destroy military x:vehicle: sink torpedo scuttle
ASSAULT destroy military x: flatten
ASSAULT - military p:with: clash battle fight skirmish trade-fire exchange-fire
ASSAULT - military p:against-PARTY: use
ASSAULT - military p:against: fight battle retaliate wage
ASSAULT aerial military t:missions: fly conduct
ASSAULT - military m:PLACE: take win
ASSAULT - military p:into: advance push
ASSAULT - military i: clash fight retaliate
ASSAULT destroy terrorism o:blaze: set
ASSAULT torture human_rights x: torture
ASSAULT beat human_rights x: beat batter stab club
ASSAULT sexual human_rights x: rape molest
ASSAULT crowd-control repression x:crowd: disperse break-up
ASSAULT crowd-control repression o:rally: break-up disperse quell suppress put-down
ASSAULT crowd-control repression o:teargas: fire use lob
PROTEST vandalize - s:crowd: burn torch smash pelt storm deface attack ransack throw hurl stone vandalise vandalize trample tear trash set-fire set-ablaze
PROTEST obstruct - s:crowd: block barricade occupy besiege surround blockade
PROTEST demo - s:crowd: gather march chant shout rally assemble wave converge
PROTEST demo - o:rally: stage hold organise organize begin launch mount join attend
PROTEST strike - o:workstop: stage hold begin call launch go-on start
PROTEST hunger - o:hungerstrike: begin start stage launch go-on continue end
PROTEST demo - i: protest demonstrate rally march picket
PROTEST riot - i: riot loot rampage
PROTEST strike - p:on-strike: go
PROTEST strike - o:tools: down lay-down
PROTEST strike - i: walk-out strike
PROTEST obstruct - x:route: barricade blockade block
PROTEST boycott political_institutions o:election: boycott
PROTEST boycott - x: boycott
PROTEST demo - p:to-streets: take
REJECT - diplomatic o:request: reject refuse decline deny turn-down rebuff dismiss veto spurn
REJECT - diplomatic x:accord: reject veto
REJECT - legislative x:bill: veto reject block vote-down
REJECT - diplomatic o:accession: block veto reject
REQUEST - legal o:request: file submit lodge advance make present
REQUEST change diplomatic o:summons: issue send
ACCUSE allege legal o:charges: file press bring lay
ACCUSE allege legal p:with-crime: charge
ACCUSE investigate legal x:PARTY: indict prosecute arraign sue court-martial impeach
ACCUSE investigate legal s:court: try charge
ACCUSE investigate legal y:on-trial: go
ACCUSE investigate legal y:trial: stand face
ACCUSE investigate legal p:on-trial: put
ACCUSE investigate legal p:to-court: take
ACCUSE investigate legal x: investigate probe
ACCUSE investigate legal o:inquiry: open launch begin order start conduct announce set-up
ACCUSE allege legal o:suit: file bring lodge
ACCUSE disapprove diplomatic x:envoy: summon call-in
THREATEN - diplomatic o:ultimatum: issue deliver give set present
THREATEN - diplomatic o:deadline: set give impose
"""
