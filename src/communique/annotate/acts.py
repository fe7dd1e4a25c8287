"""Cue and content → the act of an utterance: what is done, not the verb alone.

Surprising: of several acts in one utterance the one that asks or commits most wins (guideline, Settled questions).
"""

from __future__ import annotations

import re

_NEED = re.compile(
    r"\b(?:the |a |an |urgent |pressing |their |its |his |her )*need (?:for|to)\b|\b(?:we|they|it|country|[A-Z]\w+) (?:urgently |badly |also |still )?needs?\b"
    r"|\b(?:calls?|called|calling|appeal\w*) (?:for|on|upon)\b|\bshould (?:resume|provide|supply|give|lift|release|stop|end|return|hand|withdraw|send|share|extradite)\b"
    r"|\bmust (?:stop|end|act|withdraw|release|hand|take|do more)\b|\brequir(?:es?|ing) [^.]{0,50}\b(?:arms|weapons|equipment|funds|funding|aid|assistance|support|resources|help)\b|\bresum(?:e|ing) (?:sales|aid|talks|supply|supplies)\b", re.I)  # fmt: skip
_SHOULD = re.compile(r"\b(?:should|ought to|let us|let's)\b", re.I)
_BOTH = re.compile(r"\b(?:we|our|both|two|relations?|relationship|ties|bilateral|and)\b[^.]{0,60}\bshould\b|\bshould (?:not )?(?:be |build|base|jointly|together|work together)", re.I)
_PROMISE = re.compile(
    r"\b(?:we|i) (?:will|shall|are going to|are committed|remain committed|pledge|promise)\b|\bcommit(?:ment|ted) to\b|\b(?:re)?affirm\w* (?:its|their|his|her|our|the)?\s*(?:\w+ )?(?:commitment|resolve|support)\b"
    r"|\bresolv(?:e|ed) to\b|\b(?:would|will) (?:continue to|provide|send|deliver|give|fund|support|train|contribute|allocate|donate|supply|pay)\b", re.I)  # fmt: skip
_ASSURE = re.compile(r"\b(?:would|will|shall) (?:not|never) (?:be|entail|displace|harm|affect|involve|lead|allow|lose|leave|interfere|target)\b|\bno (?:one|family|families|civilians?|plans?) (?:would|will) be\b|\bno need to (?:fear|worry)\b", re.I)
_ASSESS = re.compile(r"\b(?:likely|unlikely|prospects?|could|might|may well|expected to|forecast|outlook|in danger|risks? (?:of|becoming)|probably|promising|bright|bleak|will take|would take)\b", re.I)
_PRAISE = re.compile(r"\b(?:robust|commend\w*|prais\w*|laud\w*|excellent|remarkable|reinforced|exemplary|courage\w*|outstanding|appreciat\w*|invaluable|success(?:ful)? cooperation)\b", re.I)
_THREAT = re.compile(r"\b(?:retaliat\w*|face (?:the |severe |serious |grave )?consequences|respond with force|pay (?:a|the) (?:heavy )?price|will strike|would strike)\b", re.I)
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
    if lemma in ("clarify", "explain", "insist", "maintain", "stress", "say", "tell", "add", "reiterate", "affirm", "state") and _ASSURE.search(content):
        return "assure"
    if _PROMISE.search(content) or lemma in ("reaffirm", "repeat", "reiterate") and re.search(r"\bcommit|\bwill\b", content):
        return "promise"
    if _NEED.search(content) and verb_act == "assert" or _INVITE.match(content):
        return "request"
    if _SHOULD.search(content):
        return "propose" if _BOTH.search(content) else "request" if re.search(r"\bthe [A-Z]\w+ should|[A-Z]\w+ should", content) else "propose"
    if verb_act == "assess" or lemma not in ("underscore", "underline") and _ASSESS.search(content):
        return "assess"
    if _PRAISE.search(content) or lemma == "acknowledge" and re.search(r"\b(?:role|assistance|help|contribution|efforts?|sacrifices)\b", content):
        return "praise"
    return "deny" if lemma in ("insist", "say", "tell", "state", "add") and re.match(r".{0,60}(?:not true|no truth|baseless|had nothing to do)", content) else "assert"
