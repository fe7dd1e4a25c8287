"""Speech acts between parties as PLOVER types: which verb or spoken noun asks, accuses, refuses, threatens, backs or promises.

In: nothing. Out: `SPEECH_VERBS`, `SPOKEN_NOUNS` and word lists. A verb's frames: "n" a thing or somebody is its object, "t" a
clause, "i" an infinitive, "+WORD" a noun behind that preposition. Surprising: type "-" is told by what is said: a promise to do
good is AGREE, to yield CONCEDE, to do harm THREATEN, not to do it REJECT.
"""

from __future__ import annotations

from msgspec import Struct


class Speech(Struct, frozen=True):
    """What a verb of speech does and what may follow it."""

    type: str
    mode: str
    frames: tuple[str, ...]


_TABLE = """
- - t: say tell announce declare state indicate confirm add note stress reiterate insist signal reaffirm affirm emphasise emphasize promise pledge vow
- - t: swear warrant clarify write assure guarantee reassure decide hint suggest explain
- - i: plan intend consider prepare mull promise pledge vow agree offer commit undertake decide consent swear volunteer guarantee resolve opt
REQUEST - n+for+to+i: ask urge implore beseech beg press lobby petition exhort entreat pressure prod
REQUEST - n+i+t: demand request seek solicit
REQUEST - +on+upon+for: call
REQUEST - i: call want order command instruct direct invite encourage summon need require remind
REQUEST - n: order invite command
REQUEST - +for: appeal push plead press campaign clamour lobby apply ask call
REQUEST - +to: appeal
REQUEST - t+n: recommend propose
REQUEST - t+i: advise counsel
ACCUSE allege n: accuse blame fault implicate
ACCUSE allege t: allege charge claim complain
ACCUSE allege +of: complain
ACCUSE allege +about: complain
ACCUSE disapprove n: condemn denounce criticise criticize blast slam lambast lambaste deplore rebuke decry chide castigate assail berate censure deride
ACCUSE disapprove n: reprimand reproach admonish ridicule vilify disparage scold attack
ACCUSE disapprove +at: lash-out hit-out
ACCUSE disapprove +against: protest complain lash-out object
ACCUSE disapprove +over: protest
ACCUSE disapprove +to: protest complain object
ACCUSE disapprove t: protest
ACCUSE disapprove n: protest
ACCUSE investigate n: investigate probe sue indict prosecute charge impeach interrogate question
ACCUSE investigate +into: look inquire
REJECT - n: reject refuse rebuff spurn dismiss oppose rule-out turn-down decline defy veto resist ignore repudiate shun snub brush-aside flout override vote-down shoot-down disregard
REJECT - i: refuse decline
REJECT - t: rule-out
REJECT - +to: object
THREATEN - n+i+t: threaten
THREATEN - n+t+of+against: warn
THREATEN - t+of: caution
THREATEN - n: menace
SUPPORT - n+for+on: praise hail applaud commend laud endorse congratulate back welcome salute thank compliment defend support champion extol honour honor
AGREE - n: accept
AGREE - n: pledge promise
SUPPORT - n: recognise recognize ratify pardon forgive uphold congratulate reassure
SUPPORT - +with: side sympathise sympathize
SUPPORT - +for: vote apologise apologize
SUPPORT - +to: apologise apologize
CONCEDE - +to: yield bow accede concede submit give-in
"""

_NOUNS = """
REQUEST -: appeal demand request plea call ultimatum invitation summons subpoena petition proposal
ACCUSE disapprove: condemnation criticism protest complaint outrage anger dismay displeasure disapproval concern alarm regret indignation note rebuke reprimand reservation
ACCUSE allege: accusation allegation
REJECT -: opposition objection refusal rejection veto
THREATEN -: threat warning ultimatum
SUPPORT -: support solidarity backing praise gratitude appreciation condolence congratulation admiration satisfaction tribute thanks apology confidence endorsement recognition sympathy approval blessing
AGREE -: plan intention readiness willingness intention assurance pledge promise commitment guarantee desire interest offer undertaking
"""


def _read(table: str) -> dict[str, tuple[Speech, ...]]:
    verbs: dict[str, tuple[Speech, ...]] = {}
    for line in table.strip().splitlines():
        head, words = line.split(": ")
        type_, mode, frames = head.split()
        first, *others = frames.split("+")
        speech = Speech(type_, mode, tuple(one if one in ("n", "i", "t") else f"+{one}" for one in (first, *others) if one))
        for word in words.split():
            verbs[word] = (*verbs.get(word, ()), speech)
    return verbs


SPEECH_VERBS = _read(_TABLE)
SPOKEN_NOUNS = {
    noun: Speech(head.split()[0], head.split()[1], ("n",))
    for head, nouns in (line.split(": ") for line in _NOUNS.strip().splitlines())
    for noun in nouns.split()
}
"""What is issued, made or voiced when one speaks so."""

LODGING = frozenset("lodge file submit express voice hand hand-over deliver send convey make register".split())
"""What is done with a protest that is words on paper."""

UTTERING = frozenset(
    """express voice issue make lodge file send deliver give extend offer repeat renew reiterate convey submit raise present
    launch register reaffirm declare announce hand hand-over pay""".split()
)
"""Verbs that with such a noun are the speech act: "voiced its support"."""
WILLING = frozenset("ready willing prepared determined eager set keen committed".split())
"""What one is who says that one would do a thing."""
UNWILLING = frozenset("unwilling reluctant".split())
HARMING = frozenset(
    """retaliate respond crush punish cut cut-off stop halt end suspend cancel close ban attack kill fight destroy avenge veto boycott strike
    hit execute shoot bomb invade resist block expel arrest prosecute sanction impose sever break-off freeze withhold blow-up burn
    overthrow wipe-out eliminate react jail seize continue revenge reconsider review withdraw-support retake punish use""".split()
)
"""What one does who makes a threat true, where no event frame says so."""
YIELDING = frozenset(
    """lift ease free release withdraw step-down resign return allow let reopen accept comply abide disarm lay-down restore relax
    surrender hand-over relinquish permit pull-out quit dismantle demobilise demobilize cede pull-back give-up stand-down reform
    scrap abandon""".split()
)
"""What one does who gives way."""
HARMS = frozenset("attack shelling fighting detention enrichment construction bombing hostility violence fire war blockade siege operation arrest raid offensive crackdown test".split())
"""What one yields by ending it."""
DUTIES = frozenset("must should ought need".split())
WANTING = frozenset("want need order command remind".split())
"""What asks only where somebody else is to do it."""
PLANNING_ONLY = frozenset("plan intend consider prepare mull".split())
HEADS_OF_STATE = frozenset("country government nation state side army ministry administration party movement group force".split())
"""What "his" or "its" makes the speaker's own side."""
