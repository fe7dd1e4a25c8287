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
assert t: add note observe remark mention comment continue reply respond answer repeat reiterate recall recount relate
assert tn: announce declare explain elaborate clarify reveal disclose report confirm affirm reaffirm reassert stress emphasize emphasise underline
assert tn: underscore highlight acknowledge admit concede recognize recognise spotlight
assert t: argue maintain insist contend claim assert opine quip write tweet post testify conclude indicate show find argue
assert t: express convey voice brief inform notify apprise narrate echo point-out signal hint contend allude
assert n: describe outline detail describe lament regret reiterate cite discuss term label depict portray
request ti: urge ask request beg implore beseech plead exhort press
request tnf: demand
request i: invite encourage order instruct summon prod tell-to want-to
request f: call appeal push press ask plead lobby
request n: seek request solicit invite demand
promise tin: pledge vow promise
assert tno: complain boast joke wonder protest object
assert n: call brand dub count tally
promise ti: agree
promise ti: swear undertake resolve guarantee commit reassure-to
propose tn: propose suggest recommend
propose nf: advocate
propose n: float offer-n
propose i: offer propose advise counsel
assure t: assure reassure
assure n: allay
deny tn: deny refute rebut dispute
deny n: reject dismiss disavow contradict repudiate
accuse n: accuse blame fault charge
accuse t: allege
accuse n: accuse
condemn n: condemn denounce deplore decry criticize criticise slam lambast blast castigate rebuke assail berate censure deride chide
praise n: praise laud hail commend applaud welcome appreciate congratulate salute credit extol
thank n: thank
threaten ti: threaten
threaten n: threaten
assess t: warn caution believe think predict forecast estimate expect assess judge reckon anticipate fear doubt hope consider conclude suspect feel see-that worry foresee calculate project
assess n: forecast foresee
"""
_ONLY_T = {"point-out": ("point", "t")}


def _read_table() -> dict[str, Cue]:
    cues: dict[str, Cue] = {}
    for line in _TABLE.strip().splitlines():
        head, words = line.split(": ")
        act, frames = head.split()
        for word in words.split():
            if "-" in word and word not in _ONLY_T:
                continue
            lemma, own = _ONLY_T.get(word, (word, frames))
            old = cues.get(lemma)
            cues[lemma] = Cue(old.act, "".join(sorted(set(old.frames + own)))) if old else Cue(act, own)
    return cues


REPORTING_VERBS: dict[str, Cue] = _read_table()

WEAK_VERBS = frozenset(
    """show find see feel indicate express convey voice hope want seek offer call press push charge cite term label raise order
    project post signal consider judge think believe expect fear doubt welcome reject commit resolve advise back agree press
    point echo detail outline credit see tell discuss brief report note describe hail salute blast slam post portray depict float
    """.split()
)
"""Verbs that report only with a speaker who can speak, or with "that" or a quotation."""

PARTICIPLE_CUES = frozenset(
    """adding saying stressing noting urging warning arguing claiming insisting emphasizing emphasising underlining
    underscoring advocating calling asking demanding describing accusing denouncing condemning praising citing
    highlighting suggesting stating declaring explaining alleging pledging promising vowing thanking reiterating
    maintaining asserting telling announcing confirming denying blaming criticising criticizing cautioning predicting
    recalling observing remarking lauding hailing welcoming acknowledging expressing proposing recommending assuring
    reassuring threatening appealing inviting pointing contending complaining lamenting affirming reaffirming""".split()
)

REPORTING_NOUNS: dict[str, str] = {
    "statement": "assert", "claim": "assert", "assertion": "assert", "announcement": "assert", "declaration": "assert",
    "remark": "assert", "comment": "assert", "warning": "assess", "assurance": "assure", "reassurance": "assure", "promise": "promise",
    "pledge": "promise", "vow": "promise", "commitment": "promise", "denial": "deny", "accusation": "accuse",
    "allegation": "accuse", "request": "request", "demand": "request", "appeal": "request", "call": "request",
    "proposal": "propose", "suggestion": "propose", "recommendation": "propose", "offer": "propose",
    "acknowledgment": "praise", "acknowledgement": "praise", "praise": "praise", "condemnation": "condemn",
    "threat": "threaten", "prediction": "assess", "assessment": "assess", "belief": "assess", "view": "assess", "hope": "assess",
    "concern": "assess",
}  # fmt: skip

LIGHT_VERBS = frozenset("extend issue give make renew repeat launch deliver offer express convey voice reject level".split())
"""Verbs that report together with their object: "extended an invitation", "gave assurances"."""

SPEECH_OBJECTS: dict[str, str] = {
    "invitation": "request", "appeal": "request", "call": "request", "demand": "request", "request": "request",
    "assurance": "assure", "guarantee": "assure", "pledge": "promise", "promise": "promise", "commitment": "promise",
    "gratitude": "thank", "thanks": "thank", "appreciation": "praise", "condolence": "assert", "concern": "assess", "hope": "assess",
    "confidence": "assess", "optimism": "assess", "fear": "assess", "warning": "assess", "threat": "threaten", "support": "assert",
    "solidarity": "assert", "regret": "assert", "outrage": "condemn", "condemnation": "condemn", "admiration": "praise",
    "satisfaction": "praise", "accusation": "accuse", "allegation": "accuse", "proposal": "propose", "suggestion": "propose",
    "readiness": "promise", "willingness": "promise", "willing": "promise", "desire": "request", "resolve": "promise", "statement": "assert",
}  # fmt: skip
"""What is given, made or expressed when one speaks so, and the act it performs."""

DOCUMENTS = frozenset(
    """statement report communique communiqué declaration readout release letter study survey document memo memorandum paper
    resolution article editorial transcript notice post tweet message manifesto dossier review analysis briefing
    assessment bulletin text indictment complaint ruling verdict order notification census poll data figures statistics
    email note account announcement speech video""".split()
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
    partners partner counterpart counterparts interlocutors both""".split()
)
"""Nouns for those who can speak."""

ANONYMOUS = frozenset("official officials source sources diplomat diplomats officer officers analysts experts".split())
