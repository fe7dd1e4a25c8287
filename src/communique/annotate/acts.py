"""Cue and content → the act of an utterance: what is done, not the verb alone.

Surprising: of several acts in one utterance the one that asks or commits most wins (guideline, Settled questions).
"""

from __future__ import annotations

import re

from communique.lang.en.cues import NAMING_VERBS

_NEED = re.compile(
    r"^.{0,40}\bneed (?:for|to)\b(?! be taken)|\b(?:we|they|it|country|[A-Z]\w+) (?:urgently |badly |also |still )?needs?\b"
    r"|\b(?:calls?|called|calling|appeal\w*) (?:for|on|upon)\b|\bshould (?:resume|provide|supply|give|lift|release|stop|end|return|hand|withdraw|send|share|extradite)\b"
    r"|\bmust (?!be\b|have\b|also be\b|not be\b|rest\b|remain\b|come\b|go\b|lie\b|still\b|surely\b)\w+|\b(?:such|this|these|those|they|the) (?:\w+ ){0,3}must (?:not )?be (?:\w+ly )?\w+(?:ed|en|ght|pt|ld)\b|\b(?:is|are) (?:urgently |badly )?needed\b|\brequir(?:es?|ing) [^.]{0,50}\b(?:arms|weapons|equipment|funds|funding|aid|assistance|support|resources|help)\b|\bresum(?:e|ing) (?:sales|aid|talks|supply|supplies)\b", re.I)  # fmt: skip
_SHOULD = re.compile(r"\b(?:should|ought to|let us|let's)\b", re.I)
_BOTH = re.compile(r"\b(?:we|our|both|two|relations?|relationship|ties|bilateral|and)\b[^.]{0,60}\bshould\b|\bshould (?:not )?(?:be |build|base|jointly|together|work together)", re.I)
_PROMISE = re.compile(
    r"\b(?:we|i) (?:will|shall|are going to|are committed|remain committed|pledge|promise)\b|\bcommit(?:ment|ted) to\b|\b(?:re)?affirm\w* (?:its|their|his|her|our|the)?\s*(?:\w+ )?(?:commitment|resolve|support)\b"
    r"|\bresolv(?:e|ed) to\b|\b(?:would|will) (?:not (?:cut|reduce|abandon|stop|withdraw|end)|continue to|do everything|keep|provide|send|deliver|give|fund|support|train|contribute|allocate|donate|supply|pay)\b", re.I)  # fmt: skip
_BIDS = re.compile(r"(?:^|[.!?;] |\bplease )(?:please |[Ll]et (?:him|her|them|us)\b|[Gg]ive (?:them|us|me)\b|[Ss]top \w+ing\b|[Hh]elp us\b)|, let (?:him|her|them) ")
_OWN_WILL = re.compile(r"\b(?:we|i) (?:will|shall) (?!be able|see|have to|need)|\b(?:is|are|remains?|stands?) (?:\w+ )?committed to\b|\b(?:would|will) (?:increase|expand|double|extend|raise) (?:our|its|their)\b", re.I)
_ASSURE = re.compile(r"\b(?:would|will|shall) (?:not|never) (?:be|entail|displace|harm|affect|involve|lead|allow|lose|leave|interfere|target)\b|\bno (?:one|family|families|civilians?|plans?) (?:would|will) be\b|\bno need to (?:fear|worry)\b", re.I)
_ASSESS = re.compile(r"\b(?:likely|unlikely|prospects?|could|might|may well|expected to|forecast|outlook|in danger|risks? (?:of|becoming)|probably|prelude|would (?:cost|add|increase|help|improve|lose|lead)|promising|bright|bleak|will take|would take|predicted)\b", re.I)
_PRAISE = re.compile(r"\b(?:robust|commend\w*|prais\w*|laud\w*|excellent|remarkable|reinforced|exemplary|courage\w*|outstanding|appreciat\w*|invaluable|success(?:ful)? cooperation)\b", re.I)
_THREAT = re.compile(r"\b(?:retaliat\w*|face (?:the |severe |serious |grave )?consequences|respond with force|pay (?:a|the) (?:heavy )?price|(?:will|would) (?:strike|attack|respond|punish|crush|retaliate|destroy)|harsh punishment|disciplinary measures|revenge)\b", re.I)
_CONDEMN = re.compile(
    r"\b(?:criminal|barbaric|senseless|horrendous|appall\w+|unacceptable|outrag\w+|cowardly|heinous|despicable|shameful|disgrace\w*|abhorrent|atrocious|totally illegal)\b", re.I
)
_BLAME = re.compile(r"\b(?:crimes?|dangerous|illegal|shame|disasters?|failures?|mistakes?|terrorists?|baseless|nonsense|insult|ideological|irresponsible)\b", re.I)
_ACCUSE = re.compile(r"\b(?:provocations?|(?:has|have|had) (?:repeatedly |again |grossly )?violated|(?:is|are|was|were) (?:behind|to blame|responsible for))\b", re.I)
_DENY = re.compile(r".{0,60}(?:not true|no truth|baseless|had nothing to do|\b(?:was|were|is) no such\b|completely false|false and)", re.I)
_THANKS = re.compile(r"\b(?:thanks?|grateful|gratitude)\b", re.I)
_INVITE = re.compile(r"\binvit(?:e|ed|ing|ation)", re.I)

_OPEN = frozenset("assert assess".split())


def act_of(verb_act: str, lemma: str, content: str) -> str:
    """The act of an utterance from its cue's own act and what is said."""
    if verb_act not in _OPEN:
        return verb_act
    if _THANKS.search(content) and lemma in ("express", "convey", "extend", "voice"):
        return "thank"
    if _THREAT.search(content):
        return "threaten"
    if _OWN_WILL.search(content):
        return "promise"
    if lemma in ("clarify", "explain", "insist", "maintain", "stress", "say", "tell", "add", "reiterate", "affirm", "state") and _ASSURE.search(content):
        return "assure"
    if _PROMISE.search(content) or lemma in ("reaffirm", "repeat", "reiterate") and re.search(r"\bcommit|\bwill\b|\bwould\b", content):
        return "promise"
    if (_NEED.search(content) or _BIDS.search(content)) and verb_act == "assert" or _INVITE.match(content):
        return "request"
    if lemma in NAMING_VERBS and (_BLAME.search(content) or _CONDEMN.search(content)):
        return "condemn"
    if _SHOULD.search(content):
        return "propose" if _BOTH.search(content) else "request" if re.search(r"\bthe [A-Z]\w+ should|[A-Z]\w+ should|\b(?:nations|countries|states?|governments?|authorities|leaders|sides?|groups?|army|police|rebels) (?:that [^.,]{5,80} )?should", content) else "propose"
    if lemma in NAMING_VERBS and lemma != "call" and verb_act == "assert":
        return "assess"
    if verb_act == "assess" or lemma not in ("underscore", "underline") and _ASSESS.search(content):
        return "assess"
    if _PRAISE.search(content) or lemma == "acknowledge" and re.search(r"\b(?:role|assistance|help|contribution|efforts?|sacrifices)\b", content):
        return "praise"
    plain = lemma in ("insist", "say", "tell", "state", "add", "reply", "respond", "be")
    if plain and _DENY.match(content):
        return "deny"
    if verb_act == "assert" and _CONDEMN.search(content):
        return "condemn"
    return "accuse" if plain and _ACCUSE.search(content) else "assert"


def strongest(one: str, other: str) -> str:
    """Of two acts in one utterance the one that asks or commits most."""
    order = ("promise", "request", "propose")
    ranked = [act for act in order if act in (one, other)]
    return ranked[0] if ranked else one if one not in _OPEN else other
