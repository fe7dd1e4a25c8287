"""How English reports speech: verbs, nouns and phrases that introduce it, and the act that each performs.

Data only. `frames` says what may follow a verb as content: t "that"-clause or quotation, n noun phrase, i "to" and a verb
(with or without someone addressed), f "for" a thing, o "of"/"against"/"on" a thing. The act is the verb's own; content may
change it (`annotate.acts`).
"""

from __future__ import annotations

from msgspec import Struct


class Cue(Struct, frozen=True):
    """A reporting verb's act and what may follow it."""

    act: str
    frames: str


_TABLE = """
assert tn: say state tell
assert t: add remark comment continue reply respond answer repeat recount relate interject joke quip assert retort
assert tn: note observe mention announce declare explain elaborate clarify reveal disclose report confirm affirm reaffirm reassert reiterate stress
assert tn: emphasize emphasise underline underscore highlight acknowledge admit concede recognize recognise spotlight recall
assert t: argue maintain insist contend claim opine write tweet post testify conclude indicate show find reason rule comment
assert tf: point hint allude
assert t: convey brief inform notify apprise narrate echo signal boast joke wonder determine
assert t: proclaim pronounce preach confess volunteer explain reply yell shout exclaim mutter murmur whisper
assert n: describe outline detail lament regret cite term label depict portray attribute characterize characterise justify explain
assert n: defend downplay
request ti: urge ask request beg implore beseech plead exhort press
request tnf: demand
request i: invite encourage order instruct summon prod direct want ask
request f: call appeal push press ask plead lobby
request n: seek request solicit invite demand urge
promise tin: pledge vow promise
assert tnf: complain
assert tf: boast object
assert t: protest
assess n: call brand dub
assert n: count tally
promise tif: agree
promise ti: swear undertake resolve guarantee
promise f: commit
propose tn: propose suggest recommend
propose nf: advocate
propose n: float offer
propose i: offer propose advise counsel
assure t: assure reassure
assure n: allay
deny tn: deny refute rebut dispute
deny n: reject disavow contradict repudiate
accuse n: accuse blame fault charge
accuse t: allege charge
condemn n: dismiss condemn denounce deplore decry criticize criticise slam lambast blast castigate rebuke assail berate censure deride chide
praise n: praise laud hail commend applaud welcome appreciate congratulate salute credit extol compliment
thank n: thank
threaten tin: threaten
assess tf: warn caution
assess t: believe think predict forecast estimate expect assess judge reckon anticipate fear doubt hope consider suspect feel worry foresee calculate project
assess t: speculate theorize maintain
assess i: hope expect believe
assess f: worry
assess n: consider regard deem
assert t: hold
request f: insist
request n: encourage
assert t: specify stipulate opine venture posit fume muse quip concede surmise enthuse
assess n: forecast foresee predict estimate
"""


def _read_table() -> dict[str, Cue]:
    cues: dict[str, Cue] = {}
    for line in _TABLE.strip().splitlines():
        head, words = line.split(": ")
        act, frames = head.split()
        for word in words.split():
            old = cues.get(word)
            cues[word] = Cue(old.act, "".join(sorted(set(old.frames + frames)))) if old else Cue(act, frames)
    return cues


REPORTING_VERBS: dict[str, Cue] = _read_table()

WEAK_VERBS = frozenset(
    """hold show find see feel indicate express convey voice hope want seek offer call press push charge cite term label raise order
    project post signal consider judge think believe expect fear doubt welcome reject commit resolve advise back agree press
    point echo detail outline credit see tell discuss brief report note describe hail salute blast slam post portray depict float
    """.split()
)
"""Verbs that report only with a speaker who can speak, or with "that" or a quotation."""

PARTICIPLE_CUES = frozenset(
    """adding saying writing reasoning concluding voicing holding dismissing rejecting adding stressing noting urging warning arguing claiming insisting emphasizing emphasising underlining
    underscoring advocating calling asking demanding describing accusing denouncing condemning praising citing
    highlighting suggesting stating declaring explaining alleging pledging promising vowing thanking reiterating
    maintaining asserting telling announcing confirming denying blaming criticising criticizing cautioning predicting
    recalling observing remarking lauding hailing welcoming acknowledging expressing proposing recommending assuring
    reassuring threatening appealing inviting pointing contending complaining lamenting affirming reaffirming""".split()
)

NEEDS_CLAUSE = frozenset(
    """say tell add note state remark mention comment continue reply respond answer write tweet post quip claim argue assert
    insist contend maintain explain observe recall reason warn caution believe think predict announce declare report confirm
    stress admit concede acknowledge conclude estimate testify boast joke complain retort affirm reiterate emphasize emphasise""".split()
)
"""Verbs that may close a sentence or stand between commas in it."""

NAMING_VERBS = frozenset("consider regard deem call brand dub term label describe depict portray characterize characterise".split())
"""Verbs that report only with what something is called."""

NEVER_REPORTED = frozenset("refuse decline fail avoid forget".split())

PREPOSITIONS: dict[str, frozenset[str]] = {
    verb: frozenset(words.split())
    for verb, words in {
        "call": "for on upon", "appeal": "for to", "ask": "for", "press": "for", "plead": "for with", "lobby": "for", "demand": "of",
        "warn": "of against about", "caution": "against about", "accuse": "of", "complain": "of about", "boast": "of about", "protest": "against",
        "hit": "at", "lash": "at", "fire": "at", "push": "for against", "speak": "against", "come": "against", "object": "to", "insist": "on upon", "worry": "about over", "point": "to at", "hint": "at", "allude": "to", "advocate": "for", "agree": "on to", "commit": "to", "charge": "with",
    }.items()
}  # fmt: skip
"""What may follow a verb of the frame "f" as content."""

PHRASAL_VERBS: dict[str, Cue] = {
    "rule out": Cue("deny", "tn"), "brush off": Cue("condemn", "n"), "brush aside": Cue("condemn", "n"), "shrug off": Cue("condemn", "n"),
    "wave away": Cue("condemn", "n"), "play down": Cue("assess", "n"), "talk up": Cue("praise", "n"), "hit back": Cue("condemn", "f"),
    "hit out": Cue("condemn", "f"), "lash out": Cue("condemn", "f"), "fire back": Cue("condemn", "f"), "push back": Cue("deny", "f"),
    "speak out": Cue("condemn", "f"), "call out": Cue("condemn", "n"), "spell out": Cue("assert", "n"), "set out": Cue("assert", "n"), "point out": Cue("assert", "tn"),
    "lay out": Cue("assert", "n"), "single out": Cue("accuse", "n"), "come out": Cue("assert", "f"), "hit at": Cue("condemn", "n"),
}  # fmt: skip
"""Verbs that report together with a particle: "ruled out", "hit back at"."""

ADJECTIVE_CUES: dict[str, Cue] = {
    **{word: Cue("assert", "t") for word in ("clear", "adamant", "insistent", "sorry", "explicit")},
    **{word: Cue("assess", "t") for word in ("confident", "hopeful", "concerned", "optimistic", "pessimistic", "convinced", "certain", "sceptical", "skeptical", "worried", "doubtful", "sure", "unsure", "afraid")},
    **{word: Cue("thank", "t") for word in ("grateful", "thankful")},
    **{word: Cue("promise", "t") for word in ("committed", "ready", "willing", "prepared", "determined")},
    **{word: Cue("assert", "t") for word in ("glad", "pleased", "delighted", "disappointed", "surprised", "sad", "proud", "happy")},
    **{word: Cue("condemn", "t") for word in ("appalled", "outraged", "horrified")},
}
"""What one is when one says so: "is clear that", "is committed to"."""

REPORTING_NOUNS: dict[str, str] = {
    "statement": "assert", "claim": "assert", "assertion": "assert", "announcement": "assert", "declaration": "assert",
    "remark": "assert", "comment": "assert", "warning": "assess", "assurance": "assure", "reassurance": "assure", "promise": "promise",
    "pledge": "promise", "vow": "promise", "commitment": "promise", "denial": "deny", "accusation": "accuse",
    "allegation": "accuse", "request": "request", "demand": "request", "appeal": "request", "call": "request", "position": "assert", "stance": "assert", "message": "assert",
    "proposal": "propose", "suggestion": "propose", "recommendation": "propose", "offer": "propose",
    "acknowledgment": "praise", "acknowledgement": "praise", "praise": "praise", "condemnation": "condemn",
    "threat": "threaten", "prediction": "assess", "assessment": "assess", "belief": "assess", "view": "assess", "hope": "assess",
    "concern": "assess", "order": "request", "instruction": "request", "invitation": "request", "plea": "request", "ultimatum": "request", "report": "assert",
    "argument": "assert", "insistence": "assert", "contention": "assert", "conclusion": "assess", "complaint": "assert", "opinion": "assess", "conviction": "assess", "explanation": "assert", "admission": "assert", "guarantee": "assure", "acceptance": "assert",
}  # fmt: skip

LIGHT_VERBS = frozenset(
    """extend issue give make renew repeat launch deliver offer express convey voice level reiterate reaffirm announce publish release hold send pay
    share present submit utter register lodge raise""".split()
)
"""Verbs that report together with their object: "extended an invitation", "gave assurances"."""

SPEECH_OBJECTS: dict[str, str] = {
    "invitation": "request", "appeal": "request", "call": "request", "demand": "request", "request": "request",
    "assurance": "assure", "guarantee": "assure", "pledge": "promise", "promise": "promise", "commitment": "promise",
    "gratitude": "thank", "thanks": "thank", "appreciation": "praise", "condolence": "assert", "concern": "assess", "hope": "assess",
    "confidence": "assess", "optimism": "assess", "fear": "assess", "warning": "assess", "threat": "threaten", "support": "assert",
    "solidarity": "assert", "regret": "assert", "outrage": "condemn", "condemnation": "condemn", "admiration": "praise",
    "satisfaction": "praise", "accusation": "accuse", "allegation": "accuse", "proposal": "propose", "suggestion": "propose",
    "interest": "assert", "disagreement": "assert", "anger": "condemn", "dismay": "condemn", "grief": "assert", "sorrow": "assert", "sympathy": "assert",
    "opposition": "assert", "doubt": "assess", "scepticism": "assess", "skepticism": "assess", "relief": "assert", "pride": "praise", "tribute": "praise", "praise": "praise",
    "apology": "assert", "criticism": "condemn", "critique": "condemn", "explanation": "assert", "congratulation": "praise", "greeting": "assert", "complaint": "assert", "protest": "assert", "frustration": "assert", "alarm": "assess", "view": "assess", "opinion": "assess",
    "wish": "assert", "desire": "request", "intention": "promise", "determination": "promise", "recommendation": "propose", "ultimatum": "request", "plea": "request", "readiness": "promise", "willingness": "promise", "willing": "promise", "resolve": "promise",
}  # fmt: skip
"""What is given, made or expressed when one speaks so, and the act it performs."""

DOCUMENTS = frozenset(
    """statement report communique communiqué declaration readout release letter study survey document memo memorandum paper
    resolution article editorial transcript notice post tweet message manifesto dossier review analysis briefing
    assessment bulletin text indictment complaint ruling verdict order notification census poll data figures statistics
    email note account announcement speech video findings posting section website site page blog column
    newspaper magazine""".split()
)
"""Heads of noun phrases that can speak as documents."""

SPEAKER_NOUNS = frozenset(
    """official officials spokesman spokeswoman spokesperson spokespersons minister ministers president premier
    chancellor ambassador envoy envoys diplomat diplomats secretary general commander chief chiefs leader leaders
    lawmaker lawmakers senator senators congressman analyst analysts expert experts source sources witness witnesses
    resident residents villager villagers police army military government governments ministry department embassy
    officer officers side sides country countries nation nations party parties delegation delegations authorities
    administration council committee commission group organization organisation agency court judge prosecutor
    prosecutors lawyer lawyers activist activists militants rebels victim victims people man woman journalist
    journalists reporter reporters correspondent economist scientist researcher researchers professor author authors
    observer observers critics critic opponent opponents supporters participant participants speaker speakers
    delegate delegates panel panelists commentators historian adviser advisor advisers aide aides governor mayor deputy
    king queen prince bishop pope priest cleric monk spokesmen member members colleague colleagues father mother son
    daughter wife husband brother sister family relatives doctor doctors director chairman chairwoman chair head
    boss ceo manager coach teacher student students pilot soldier soldiers troops attorney counsel senate congress
    parliament house cabinet bank company firm union association federation institute centre center foundation
    network alliance coalition mission force forces navy bureau office directorate wing command dialogue meeting
    conference summit candidate politician politicians inspector sheriff detective captain colonel lieutenant
    sergeant major brigadier admiral marshal insurgents guerrillas guerrilla fighter fighters negotiator negotiators
    mediators mediator monitors inspectors editor farmer farmers worker workers trader traders owner
    survivor survivors neighbour neighbor refugees migrants protesters demonstrators voters citizens allies ally
    partners partner counterpart counterparts interlocutors both secretary-general employee employees individual individuals
    poster posters user users blogger bloggers citizen voter neighbours neighbors agency club university school magistrate
    guard guards policeman policemen policewoman undersecretary consul attaché clerics priests pilgrim pilgrims
    terrorist terrorists hackers team teams board municipality municipalities city kingdom republic regime""".split()
)
"""Nouns for those who can speak."""

ANONYMOUS = frozenset("official officials source sources diplomat diplomats officer officers analysts experts".split())
