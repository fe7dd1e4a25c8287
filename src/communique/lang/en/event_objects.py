"""Classes of things that a verb acts on: with them "signed an accord" is told from "signed a shirt".

In: nothing. Out: `OBJECT_TABLE`, a class and its nouns a line, in the singular. Surprising: a noun may be in many classes; the verb
that asks for a class decides what it means.
"""

from __future__ import annotations

OBJECT_TABLE = """
talks: talk talks dialogue meeting summit conference round consultation negotiation session visit discussion trip telephone forum assembly gathering discussions mission ceremony
exercise: exercise drill manoeuvre maneuver
intelligence: intelligence information record data telephone-record expertise technology evidence experience best
aid: payment disbursement radar lending financing relief delivery shipment aid assistance money fund funding grant loan arm weapon weaponry equipment gear training course package radio goggle camera vehicle helicopter aircraft jet missile ammunition rifle truck drone sale spending support supply million billion bn tonne ton trainer instructor boat vessel tank armour armor warplane ambulance generator bus lorry wheat grain rice flour vaccine dose cattle fuel launcher expertise adviser advisor expert doctor medic nurse engineer system battery food medicine euro dollar pound credit howitzer shell tranche deposit barrel tractor
school: academy school college course centre center camp
charge: charge charges trial
relief: relief food medicine tent blanket supply shelter water fuel aid rice wheat grain flour vaccine dose medic doctor nurse rescuer
asylum: sanctuary asylum refuge citizenship
accord: agreement accord memorandum mou treaty pact protocol deal declaration convention statement communique contract charter constitution roadmap plan resolution
agreement: agreement accord compromise consensus understanding settlement decision deal
state: independence state
trade: trade export import sale shipment investment
ties: tie relation link embassy relationship contact
forces: troop troops force soldier contingent personnel unit brigade battalion conscript warship marine guard ranger reinforcement military army navy fleet carrier reservist peacekeeper frigate destroyer squadron patrol commando submarine bomber gunship gunner tank armour armor paratrooper battlegroup division guardsman column legion mercenary militia
police: police policeman officer
officers: police policeman officer agent service authority investigator prosecutor detective
prisoners: prisoner detainee hostage captive inmate
custody: custody arrest
ceasefire: ceasefire cease-fire truce armistice
hostilities: hostility fighting fire attack bombing war offensive shelling strike operation airstrike raid blockade siege
access: access
restriction: restriction curfew blockade ban siege lockdown embargo sanction control checkpoint emergency limit quarantine tariff duty barrier curb
sanctions: sanction embargo tariff penalty restriction duty curb measure levy
envoy: attachés commissioner ambassador envoy diplomat consul attache attaché charge chargé mission staff
operation: operation initiative offensive drive campaign crackdown phase
weapons: launcher battery missile rocket weapon arms arm artillery tank warhead howitzer ammunition hardware drone interceptor satellite bomber torpedo projectile
route: road border crossing highway route checkpoint bridge airspace airport pass port embassy office school strait canal terminal frontier gate tunnel railway line square street waterway harbour harbor access lane sea
goods: weapon arm drug property asset shipment cargo explosive passport lorry materiel rifle ammunition cocaine heroin arsenal equipment account cache computer document vessel gold cash money land contraband ivory fuel oil timber opium fund
curfew: curfew
martial: law emergency
media: newspaper website site channel television radio internet broadcaster press station network app platform social outlet blog portal
visa: visa passport licence license accreditation permit citizenship
vehicle: car train bus plane aircraft ship vessel airliner tanker boat trawler freighter cargo yacht barge ferry jet lorry truck
bomb: bomb grenade explosive device mine missile bomber blast explosion rocket dynamite warhead mortar charge ied
shots: fire shot round artillery shell mortar volley gunfire bullet
projectile: missile rocket projectile satellite
ground: territory town village city neighbourhood neighborhood district mile kilometre kilometer area ground hill island suburb hamlet position base airfield crossing
programme: programme program project scheme partnership
sea: sea ocean water waters bay gulf strait desert
crowd: protester demonstrator crowd demonstration protest rally rioter marcher mob student activist farmer worker striker driver trucker fisherman teacher nurse doctor hooligan supporter settler miner
teargas: gas teargas bullet cannon
streets: street
power: power
phone: hotline phone telephone videoconference
blaze: fire
strike: strike
conflict: accord conflict dispute peace crisis deal agreement ceasefire truce war end row standoff stand-off
demand: demand pressure request
request: request plea appeal application demand offer proposal call invitation overture petition plan resolution bid initiative motion ultimatum draft deadline mediation truce amnesty
bill: resolution bill law legislation motion budget measure decree amendment agreement accord treaty pact
summons: summons subpoena ultimatum
charges: charge complaint lawsuit suit case claim prosecution
crime: murder treason crime espionage terrorism fraud corruption genocide assault rape manslaughter spying kidnapping conspiracy arson bribery smuggling embezzlement trafficking incitement subversion blasphemy offence perjury attempted hooliganism
sentence: death prison year life imprisonment jail month term sentence labour labor lashes flogging
inquiry: investigation inquiry probe hearing review trial proceedings
ultimatum: ultimatum threat
alert: alert standby
prize: medal prize award
debt: debt loan arrears
peacekeepers: peacekeeper observer monitor
rescuers: rescuer firefighter medic doctor
patrol: patrol
justice: justice
venture: venture pipeline project consortium corridor
flights: flight airline link route service
mission: embassy consulate mission legation office
credentials: credential
government: government republic independence sovereignty junta administration council statehood
election: election vote referendum ballot poll
jets: jet fighter plane warplane aircraft bomber helicopter gunship airforce
arsenal: weapon gas programme program stockpile warhead reactor
tools: tool
leaders: leader minister president official envoy delegate diplomat
partners: counterpart colleague partner ally authority police agency service investigator
joint: refinery plant factory school centre center
migrants: national deportee asylum-seeker immigrant migrant refugee foreigner
garrison: patrol garrison defence defense presence fleet position base border
reservists: reservist reserve conscript
positions: position
fighters: terrorist militia jihadist extremist separatist army soldier troop insurgent militant gunman fighter militiaman volunteer combatant guerrilla rebel militia
nuke: nuclear test device
participation: participation membership role cooperation co-operation contact involvement
tariffs: tariff duty levy
measures: measure restriction curb limit control ban quota moratorium
list: list blacklist
warrant: warrant
convoy: convoy truck ship vessel lorry train boat delivery
house: house home office building flat apartment premises headquarters newsroom
airspace: airspace
waters: water
computers: server computer network system database website site account mailbox
utility: electricity power gas water internet supply line phone telephone
gathering: rally demonstration protest party gathering march strike union newspaper
faction: party union movement organisation organization group parliament assembly council
firm: company firm bank mine refinery plant factory
territory: islet territory island village town land peninsula enclave province base airport area
remains: remains body corpse
inspectors: inspector observer monitor team convoy mission journalist refugee agency
rally: rally demonstration protest sit-in march vigil picket
workstop: strike walkout walk-out stoppage
hungerstrike: hunger
control: control
infrastructure: cable pipeline railway track pylon line
stones: stone rock bottle petrol brick
drone: drone uav
missile: missile rocket shell mortar
deadline: deadline hours days
suit: suit lawsuit case claim complaint
phonecall: call conversation
settlement: settlement truce ceasefire agreement deal accord end
dead: dead wounded injured hurt casualty
lives: lives
life: life lives
wounds: wound injury
losses: loss casualty
attack: operation incursion siege coup uprising riot violence combat battle fight offensive attack strike airstrike bombing blast explosion shelling raid ambush clash shooting fighting crossfire gunfire firefight assault bombardment massacre
fire: fire attack shelling bombardment bombing gunfire
ablaze: ablaze fire alight aflame
hostage: hostage
prisoner: prisoner captive
free: free
persona: persona
meeting: talk talks meeting discussion conversation consultation
stronghold: base post position camp outpost garrison barracks
gift: gift donation present
compensation: compensation reparation damages
office: office power post job position
arms: weapon arm arms missile rocket tank jet fighter aircraft drone helicopter frigate submarine howitzer ammunition system rifle
rescue: aid rescue assistance help
crossing: border crossing corridor frontier airspace checkpoint blockade
pardon: pardon amnesty clemency
resignation: resignation
guilty: guilty
warships: warship destroyer frigate carrier submarine flotilla corvette cutter gunboat patrol
checkpoints: checkpoint roadblock
mobilisation: mobilisation mobilization
suspicion: suspicion charge
site: hideout hideaway sanctuary bunker stronghold seminary temple shrine monument museum depot base building house hospital school market factory plant refinery warehouse bridge convoy vehicle tank position camp headquarters compound facility airport airfield port station substation pipeline village town city apartment block church mosque bus train ship vessel tanker boat
extradition: extradition
trial: trial
craft: helicopter aircraft plane jet ship vessel boat train flight truck bus drone airliner airplane
watercraft: boat vessel trawler ship freighter tanker yacht barge
court: court tribunal judge prosecutor
terms: demand need target goal deadline condition requirement obligation expectation standard criterion criteria commitment
missions: mission sortie
classes: class lesson course workshop
war: war
support: support backing endorsement
entry: entry entrance
call: call visit trip stop stopover tour journey
home: home
refugees: refugee evacuee asylum-seeker
package: package assistance loan grant tranche funding donation aid
accession: accession membership
carrier: batch consignment convoy truck lorry ship vessel plane shipment delivery flight boat train barge
warplanes: warplane jet bomber fighter warship frigate destroyer submarine
terrorist: terrorist
bloc: bloc alliance union organisation organization treaty pact convention court council talks negotiation agreement group body
abeyance: abeyance hold
meal: lunch luncheon dinner breakfast iftar banquet
"""
