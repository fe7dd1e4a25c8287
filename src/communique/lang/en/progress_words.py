"""Words by which a report tells how far a thing has come: begun, done, refused, not.

In: nothing. Out: patterns over a sentence. Surprising: what is going to be done is none of them; a perfect or a past passive is what tells that it is.
"""

from __future__ import annotations

import re

from communique.lang.en.like_words import one_word
from communique.text.similarity import stem, words

REFUSED = re.compile(
    r"\b(?:reject|refus|rebuff|declin|rul(?:e|ed|es|ing) out|turn(?:ed|s|ing)? down|dismiss)\w*|\bno (?:plans?|intention)\b|\b(?:will|would) not (?:agree|allow|accept)\b",
    re.IGNORECASE,
)
ASKED = re.compile(r"\b(?:request|proposal|demand|call|calls|offer|plea|appeal|invitation|idea|plan|bid)s?\b", re.IGNORECASE)
"""What a refusal may name instead of the deed."""
NOT = re.compile(r"\b(?:not|never|no longer|no one|nobody|no|none|without|nor)\b|n['’]t\b", re.IGNORECASE)
BEGUN = re.compile(
    r"\b(?:beg[au]n|started|resumed|launched|under way|underway|in progress|has so far|have so far|had so far|first (?:batch|crates?|shipment|consignment|group|course|phase))\b",
    re.IGNORECASE,
)
DONE = re.compile(
    r"\b(?:ha(?:s|ve|d)(?: now| already| since)?(?: been)? (?:\w+ed|given|sent|built|begun|met|held|paid|put|shut|freed|made|taken|brought|lent|sold|handed)"
    r"|w(?:as|ere) (?:\w+ed|given|sent|built|held|paid|shut|lent|sold|made|brought)|completed|concluded|delivered|arrived|fulfilled|implemented|carried out)\b",
    re.IGNORECASE,
)
TO_COME = re.compile(r"\b(?:will|would|shall|should|is to|are to|plans? to|expected to|may|might|could|if)\b", re.IGNORECASE)
MEETING = frozenset(one_word(stem(word)) for word in "meet talks visit round summit dialogue consultations".split())
"""Stems of what is fulfilled by a meeting."""
_VERB = re.compile(r"\b(?:to|will|would|shall|should|must|wo(?=n['’]t)|not|never)\b(?:n['’]t)?((?: (?:not|never|be|been|have|being))*) (?:\w+ly )?([a-z]+)")
_NEGATED = re.compile(r"(?:\b(?:not|never|no longer|nor)\b|n['’]t\b)((?: [\w-]+){1,4})", re.IGNORECASE)

_BARE = re.compile(r"^(?:not |never |jointly |immediately |fully )?(?!(?:that|to|the|an?|its|their|his|her|our|no|for|on|all|any|more|some|two|three|four|five|six|seven|eight|nine|ten)\b)([a-z]{3,}) (?=the |an? |its |their |[A-Z]|\d|all |any |more |two |three |four |five |six |seven |eight |nine |ten )")
_PURPOSE = re.compile(r",? (?:in order|so as) to |,? so that |,? with a view to |,? to (?=ensure|help|enable|allow|see|make sure|support|protect|keep|carry)")


def main_verb(action: str) -> str | None:
    """The stem of the verb of what is asked or promised: "lend two boats", "to lend two boats", "that no family would be moved"."""
    bare = _BARE.match(action)
    found = _VERB.search(action)
    return one_word(stem(bare.group(1))) if bare else one_word(stem(found.group(2))) if found else None


def before_purpose(action: str) -> str:
    """What is asked or promised without what it is for, which a report that it was done seldom repeats."""
    return _PURPOSE.split(action, maxsplit=1)[0] or action


def before_verb(action: str) -> str:
    """The words before that verb, or before what tells that it is done or begun: who acts, where the words say so."""
    found = _VERB.search(action) or BEGUN.search(action) or DONE.search(action)
    return action[: found.start()] if found else ""


def negated(text: str) -> frozenset[str]:
    """The stems of the words that follow a "not"."""
    return frozenset(one_word(word) for run in _NEGATED.findall(text) for word in words(run))
