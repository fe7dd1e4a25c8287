"""Trigger lexicon for events: what a frame is, tables read by word form, and the word lists of roles and status.

A verb's frame: "x" the object is the recipient ("x:CLASS" only such objects), "o:CLASS" the object is the matter and the
recipient stands behind a preposition, "t:CLASS" so where there is a target, "e:CLASS" so where nobody joins in, "h:CLASS" where one is handed to another, "g" gives to a
recipient, "w" gives a recipient something behind "with", "p:WORD" the recipient is behind that preposition ("p:WORD-CLASS" only such),
"s:CLASS" only with such a subject, "m:CLASS" so where the doer is armed, "z" where a clause with "when" tells an attack, "b:CLASS" the object alone and nothing behind it, "l:CLASS" such an object is told to leave, "k:CLASS" the object becomes
such ("left four dead"), "y:CLASS" and "y:WORD-CLASS" the subject undergoes what the object, or what stands behind the preposition, names, "i" needs no object, "c" takes a clause. A noun's frame: "r" reciprocal, "j" reciprocal and joint,
"d" a deed of the owner against another, "m" a deed of armed forces, "n:CLASS" undergone by an "of" noun of that class, "o" an operation that is carried out, "u" undergone by the "of" noun, "s" of a vehicle, "t" of
an accord, "v" a venue.
"""

from __future__ import annotations

from msgspec import Struct

from communique.lang.en.event_lexicon import VERB_TABLE
from communique.lang.en.event_noun_table import NOUN_TABLE
from communique.lang.en.event_objects import OBJECT_TABLE


class Cue(Struct, frozen=True):
    """What a trigger means and how its parties stand to it."""

    type: str
    mode: str
    contexts: tuple[str, ...]
    frame: str


_IRREGULAR = """
met meet|spoke spoken speak|held hold|fought fight|shot shoot|struck stricken strike|hit hit|took taken take|gave given give|sent send|
sold sell|lent lend|broke broken break|cut cut|shut shut|put put|set set|began begun begin|withdrew withdrawn withdraw|flew flown flies fly|
came come|went gone goes go|made make|paid pay|led lead|left leave|quit quit|slew slain slay|beat beaten beat|overran overrun|
won win|blew blown blow|threw thrown throw|laid lay|rose risen rise|fled flee|hung hang|brought bring|built build|taught teach|
drove driven drive|tore torn tear|sought seek|upheld uphold|burnt burn|lit light|fed feed|bound bind|bore borne bear|
retook retaken retake|oversaw overseen oversee|rode ridden ride|stood stand|forbade forbidden forbid|undertook undertaken undertake|
sued suing sue|vetoes vetoed veto|agreed agree|freed freeing free|accompanied accompany|fell fallen fall|caught catch|
kidnaped kidnaping kidnap|said say|told tell|thought think|kept keep|got gotten get|wrote written write|chose chosen choose|found find|lost lose|
bombarded bombard|did done does do|saw seen see|ran run|froze frozen freeze|split split|greenlit greenlight|hijacked hijack
"""
_DOUBLED = frozenset("ban confer stop kidnap equip plan drop transfer submit commit rob trap expel repel cancel quit cut hit put set shut run travel gun".split())


def forms_of(lemma: str) -> set[str]:
    """The inflected forms of a regular verb, and the known ones of an irregular verb."""
    if lemma.endswith("e"):
        regular = {lemma, lemma + "s", lemma + "d", lemma[:-1] + "ing"}
    elif lemma.endswith("y") and lemma[-2:-1] not in "aeou":
        regular = {lemma, lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"}
    elif lemma.endswith(("s", "sh", "ch", "x", "z", "o")):
        regular = {lemma, lemma + "es", lemma + "ed", lemma + "ing"}
    else:
        regular = {lemma, lemma + "s", lemma + "ed", lemma + "ing"}
    if lemma in _DOUBLED:
        regular |= {lemma + lemma[-1] + "ed", lemma + lemma[-1] + "ing"}
    return regular | _IRREGULAR_OF.get(lemma, set())


def _irregular() -> dict[str, set[str]]:
    rows = [row.split() for row in _IRREGULAR.replace("\n", " ").split("|")]
    return {row[-1]: set(row) for row in rows if row}


def _read(table: str) -> dict[str, tuple[Cue, ...]]:
    cues: dict[str, tuple[Cue, ...]] = {}
    for line in table.strip().splitlines():
        head, words = line.split(": ", 1)
        type_, mode, contexts, frame = head.split()
        cue = Cue(type_, mode, () if contexts == "-" else tuple(contexts.split("+")), frame)
        for word in words.split():
            cues[word] = (*cues.get(word, ()), cue)
    return {word: tuple(sorted(rows, key=_rank)) for word, rows in cues.items()}


def _rank(cue: Cue) -> int:
    """The choosier a frame, the earlier it is tried."""
    kind, _, want = cue.frame.partition(":")
    return {"s": 0, "t": 1, "e": 1, "o": 1, "w": 1, "h": 1, "k": 0, "y": 1, "p": 2 if "-" in want else 4, "x": 2 if want.islower() else 3 if want else 5}.get(kind, 5)


def _lemmas(verbs: set[str]) -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for verb in sorted(verbs):
        for form in forms_of(verb):
            table[form] = (*table.get(form, ()), verb)
    return table


_IRREGULAR_OF = _irregular()
VERBS = _read(VERB_TABLE)
NOUNS = _read(NOUN_TABLE)
OBJECT_NOUNS = {line.split(": ")[0]: frozenset(line.split(": ")[1].split()) for line in OBJECT_TABLE.strip().splitlines()}

PASTS = frozenset(form for base, forms in _IRREGULAR_OF.items() for form in forms if form not in (base, base + "s", base + "es", base + "ing") and not form.endswith(("ing", "es")))
"""Irregular forms that are no present tense."""

LIGHT = frozenset(
    """launch conduct carry carry-out stage mount commit make hold pay begin start open convene host attend join chair lead end conclude
    finish complete resume continue have take undertake execute perform deliver do sign reach announce declare plan schedule organise
    organize prepare stop halt order unleash run arrange participate engage arrive give step-up intensify perpetrate cause
    provide wage approve come involve claim conclude follow initiate greenlight authorise authorize address respond retaliate""".split()
)
"""Verbs whose subject does what their object noun names ("launched an attack")."""
HAPPENING = frozenset("take-place take occur happen begin start end continue resume follow open conclude hit kill wound injure destroy target strike leave last come break-out erupt claim damage rock shake rip tear disable paralyse paralyze cripple disrupt deliver engage suppress".split())
"""Verbs whose subject is the event itself ("the attack took place")."""
PLANNING = frozenset("vote plan prepare intend schedule expect due set decide arrange slate likely ready promise pledge vow agree order commit announce pave".split())
"""Words before an infinitive or a noun that make it planned."""
MANAGING = frozenset("begin start help manage proceed go use come arrive fly travel continue keep meet gather join return succeed send deploy".split())
"""Words before an infinitive that leave it as done as they are."""
ACCIDENTS = frozenset("stampede crash accident earthquake quake flood storm disaster collapse landslide hurricane cyclone tsunami wildfire avalanche typhoon tornado outbreak epidemic derailment".split())
"""What kills without anybody's deed."""
SENDING = frozenset("send dispatch fly hand rush drop bring".split())
"""Verbs that help only where they say whom."""
ENDING = frozenset("suspend halt stop cancel call-off break-off scrap cut cut-off freeze terminate discontinue abandon cease".split())
"""Verbs whose object event is no longer to be."""
WISHING = frozenset(
    """want hope urge ask call seek need demand propose suggest consider refuse decline threaten warn avoid prevent oppose fear wish
    try attempt fail encourage require tell force allow let enable enjoin appeal foil thwart avert stop discourage ban forbid
    prohibit advocate favor favour rule study""".split()
)
"""Words before an infinitive or a noun that leave it undone."""
ALLEGING = frozenset("accuse allege claim suspect blame charge believe purport".split())
DENYING = frozenset("deny refute disavow".split())
REPORTING = frozenset("say tell add state report announce confirm note explain declare recall reveal inform indicate reiterate stress".split())
_KNOWN = {verb.split("-")[0] for verb in VERBS} | {verb.split("-")[0] for verb in LIGHT | HAPPENING | PLANNING | MANAGING | WISHING | ALLEGING | DENYING | REPORTING} | {"be", "have", "do"}
VERB_LEMMAS = _lemmas(_KNOWN)
"""Word form → the verbs of the lexicon it may be a form of."""
CONTAINERS = frozenset(
    """series wave string spate number group group dozen hundred thousand member majority part lot score pair couple some many most several
    first second third fourth last rest remainder all one two three four five six seven eight nine ten more team column round campaign type kind act half percent total scores
    handful amount level at least""".split()
)
"""Heads that stand for what "of" brings behind them."""
PARTY_NOUNS = frozenset(
    """gunman gunmen troops troop militant soldier police force army government cabinet ministry minister official authority rebel insurgent
    bomber attacker ambassador envoy delegation parliament senate court guard officer group terrorist protester family people guerrilla
    worker student villager resident navy ranger investigator spokesman president resistance fighter militia lawmaker conscript
    responder suspect prisoner hostage civilian trader lawyer teacher passenger driver journalist gang faction man woman council
    assembly commander leader general colonel tribe herder farmer miner cadet recruit diplomat engineer employee union commander
    regime coalition administration agency policeman contra peasant extremist jihadist separatist loyalist demonstrator activist
    dissident opposition party judge magistrate prosecutor hacker sniper warplane jet aircraft helicopter drone plane patrol battalion
    brigade unit squad regiment command movement organization organisation committee commission bank company firm foundation
    settler refugee migrant immigrant foreigner expatriate national tourist pilgrim sailor fisherman peacekeeper inspector observer adviser
    advisor spy aide lawmaker junta counterpart colleague reservist mercenary volunteer patient wounded evacuee minor survivor child girl boy youth teenager priest monk nun bishop mayor governor senator congressman deputy premier
    military trafficker criminal assassin thief mob crowd community citizen voter detainee personnel crew navy marine commando paramilitary
    partisan dealer smuggler pirate kidnapper hijacker counterpart king queen prince sultan emir pope chancellor chief head director representative
    commissioner chargé operative kingpin ringleader mastermind warlord jihadi cleric imam scientist academic writer editor blogger campaigner businessman
    oligarch parliamentarian mp relative crewman seaman airman serviceman gendarme constable trooper sergeant captain lieutenant corporal
    chieftain elder shepherd captive internee inmate abductee victim bystander worshipper mourner medic paramedic nurse doctor
    gunner assailant looter rioter striker trawlerman crowd squadron contingent detachment garrison wing fleet""".split()
)
"""Heads of noun phrases that can be a party without a name."""
OFFICIALS = frozenset("commissioner minister president ambassador envoy secretary premier chancellor king queen prince sultan emir pope delegation director general commander chief leader official".split())
"""Heads of phrases that are somebody in particular."""
WORKERS = frozenset("worker employee teacher student doctor nurse driver miner farmer judge magistrate union pilot trader lawyer branch sector shopkeeper labourer trucker".split())
"""Whose strike is no attack."""
HOME_BODIES = frozenset("government cabinet parliament authority police army military troops forces force navy".split())
"""Bodies that without a name are those of the state at home."""
BOTH = frozenset(
    ("both countries", "the two countries", "both nations", "the two nations", "both sides", "the two sides", "both states",
     "the two states", "both governments", "the two governments", "the governments", "the two", "both", "the sides", "the parties", "sides", "two countries", "the countries")
)  # fmt: skip
"""Subjects that mean the two states that the article is about."""
