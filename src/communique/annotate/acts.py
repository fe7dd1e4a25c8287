"""Cue and content → the act of an utterance: what is done, not the verb alone.

In: the cue's own act, the clauses of what is said, who says it. Out: one of the twelve acts. Surprising: of several acts in one
utterance the one that asks or commits most wins (guideline, Settled questions), and a threat is a promise of harm.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from communique.annotate.clauses import Clause, Clauses, led_verb
from communique.annotate.parties import Parties
from communique.annotate.trees import Tree
from communique.lang.en import act_words as words
from communique.lang.en.cues import NAMING_VERBS
from communique.model import Span

_OFFICE = re.compile(
    r"minist|president|premier|secretary|spokes|government|ambassador|envoy|chancellor|governor|mayor|commissioner|administration|authorit|commander|general|council|official|director|undersecretary|department|embassy",
    re.I,
)  # fmt: skip
_OWN_SIDE = frozenset("government country ministry administration army forces cabinet side nation department embassy party coalition team state capital".split())
_BOTH = frozenset("we both sides relationship relations ties".split())
_PAIRED = frozenset("both two our these".split())
_FIRST = frozenset("i we us".split())
_THOUGHTS = frozenset("believe think predict forecast estimate expect fear doubt hope feel worry foresee reckon anticipate consider speculate warn caution".split())
_RECOGNISED = frozenset("recognize recognise acknowledge announce confirm report note observe recall highlight underscore underline".split())
_STRENGTHENED = re.compile(r"\b(?:reinforced|strengthened|robust|successful|fruitful|exemplary)\b", re.I)
_CLEAR = frozenset("clarify explain insist maintain stress say tell add reiterate affirm state reassure emphasize emphasise repeat reaffirm promise declare announce be".split())

_LIKELY = re.compile(r"\b(?:likely|unlikely|prospects?|may well|expected to|forecast|outlook|in danger|risks? (?:of|becoming)|probably|possibly|perhaps|prelude|promising|bright|bleak|predicted|potential|consistent|impossible|worse|better|best|worst|too (?:early|late|soon)|sign of|turning point|opportunity|key to)\b", re.I)  # fmt: skip
_PRAISE = re.compile(r"\b(?:commend\w*|prais\w*|laud\w*|excellent|remarkable|exemplary|courage\w*|outstanding|appreciat\w*|invaluable|proud of|success(?:ful)? cooperation|heroi\w*|brave\w*|great job|wonderful|extremely knowledgeable|enjoyable|congratulat\w*|salute\w*)\b", re.I)  # fmt: skip
_PAYS = re.compile(r"\b(?:fac(?:e|ing) (?:the |severe |serious |grave |dire |heavy )?consequences|respond with force|pay(?:ing)? (?:(?:a|the) (?:\w+ )?price|dearly)|harsh (?:punishment|response)|crushing response|decisive response|regret (?:it|this)|not hesitate to (?:strike|use|respond|act|retaliate)|revenge|all options)\b", re.I)  # fmt: skip
_CONDEMN = re.compile(r"\b(?:criminal|barbar\w+|senseless|horrendous|appall\w+|unacceptable|outrag\w+|coward\w+|heinous|despicable|shame(?:ful)?|disgrac\w*|abhorrent|atroci\w+|inhuman\w*|deplorable|reprehensible|brutal|intolerable|vicious|treacher\w+|flagrant violation)\b", re.I)  # fmt: skip
_BLAME = re.compile(r"\b(?:crimes?|dangerous|illegal|disasters?|failures?|mistakes?|terrorists?|nonsense|insult|ideological|irresponsible|farce|sham|hypocri\w+|scandal\w*|absurd|reckless)\b", re.I)  # fmt: skip
_GUILTY = re.compile(r"\b(?:provocations?|behind (?:the|this|these|that|it)|to blame|responsible for (?:the|this|these|killing|\w+ing)|complicit|guilty|at fault|aggression)\b", re.I)
_FALSE = re.compile(r"\b(?:not true|untrue|no truth|baseless|false|fabricat\w+|unfounded|groundless|fictitious|nothing to do with|no such|no knowledge of|not involved|no involvement|a lie|lies|no evidence)\b", re.I)
_THANKS = re.compile(r"\b(?:thanks?|thankful|grateful|gratitude)\b", re.I)
_ASSURED = re.compile(r"\b(?:no need (?:to (?:fear|worry|panic)|for (?:alarm|concern|panic))|no (?:cause|reason|ground|grounds) (?:for (?:alarm|concern|panic)|to (?:fear|worry|panic))|(?:never|not) in danger|(?:not|no) (?:directed|aimed) (?:at|against)|no threat to|not a threat to|in safe hands|under control)\b", re.I)  # fmt: skip
_ASKS = re.compile(r"\b(?:calls?|called|calling|appeal\w*) (?:for|on|upon)\b|^.{0,40}\bneed for\b|\brequir(?:es?|ing) [^.]{0,50}\b(?:arms|weapons|equipment|funds|funding|aid|assistance|support|resources|help)\b|\bresum(?:e|ing) (?:sales|aid|talks|supply|supplies)\b|^invit", re.I)  # fmt: skip
_COMMITS = re.compile(r"\bcommit(?:ment|ted) to\b|\bre?affirm\w* (?:\w+ ){0,2}(?:commitment|resolve|support|determination)\b|\bresolv(?:e|ed) to\b|\b(?:resolve|determination|readiness|willingness|intention) to\b", re.I)
_TIME_FOR = re.compile(r"\b(?:it is|it's|it’s|is it|now is the|high) (?:high |past |the )?time (?:for|that|to)\b|\bup to \w+ to\b|\bincumbent on\b", re.I)

_OF_ONE_MIND = re.compile(r"(?:that|(?:on|upon) (?:the |its )?(?:importance|need|necessity|significance|value|urgency|desirability)) ", re.I)

_ORDER = ("promise", "request", "propose", "threaten", "assure", "deny", "condemn", "accuse", "thank", "praise", "assess")
_OPEN = frozenset("assert assess".split())


class Voice(Struct, frozen=True):
    """Who speaks, as an act needs to know it: names, offices, whether a person, whether in the first person, for which states."""

    speakers: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    person: bool = False
    quoted: bool = False
    sides: tuple[str, ...] = ()

    @property
    def office(self) -> bool:
        return any(_OFFICE.search(text) for text in (*self.roles, *self.speakers))


def act_of(verb_act: str, lemma: str, spans: Sequence[Span], clauses: Clauses, voice: Voice) -> str:
    """The act of an utterance from its cue's own act and what is said."""
    said = clauses.text(spans)
    if lemma == "agree" and _OF_ONE_MIND.match(said):
        verb_act = "assert"  # "agreed that the pass is old", not "agreed to mend it"
    if verb_act not in _OPEN:
        return verb_act
    if _THANKS.search(said) and lemma in ("express", "convey", "extend", "voice"):
        return "thank"
    if lemma in NAMING_VERBS and verb_act != "request":
        return _named(lemma, said)
    acts = {act for act, _ in acts_of_clauses(spans, lemma, voice, clauses)}
    acts |= _by_words(said, lemma, verb_act, voice)
    if lemma in _THOUGHTS:
        acts -= {"promise", "assure", "thank"}
    return next((act for act in _ORDER if act in acts), verb_act)


def acts_of_clauses(spans: Sequence[Span], lemma: str, voice: Voice, clauses: Clauses) -> list[tuple[str, Clause]]:
    """What each of the main clauses of an utterance does beyond asserting."""
    return [(act, clause) for clause in clauses.of(spans) if (act := _of_clause(clause, lemma, voice, clauses.parties))]


def _named(lemma: str, said: str) -> str:
    """What something is called: "described the report as false"."""
    if _FALSE.search(said):
        return "deny"
    if _BLAME.search(said) or _CONDEMN.search(said):
        return "condemn"
    return "praise" if _PRAISE.search(said) else "assess"


def _of_clause(clause: Clause, lemma: str, voice: Voice, parties: Parties) -> str | None:
    """What one clause does, by its mood, modal, predicate and subject."""
    if clause.orders:
        return _bid(clause)
    mine = _is_self(clause, voice, parties)
    at, modal = led_verb(clause)
    verb = clause.tree.lemma(at)
    if modal == "should":
        return _should(clause, verb, mine)
    if modal == "must":
        return _must(clause, verb, mine)
    if modal in ("will", "shall", "would"):
        return _will(clause, at, modal, lemma, voice, mine)
    if modal == "can" and verb == "announce":
        modal = ""
    if modal in ("might", "may", "could", "can"):
        return "assess" if modal in ("might", "may") or modal == "could" and not clause.negated and verb not in words.SENSES else None
    return _performed(clause, voice, mine)


def _bid(clause: Clause) -> str | None:
    if clause.lemma == "let":
        us = any(clause.tree.words[k].low in ("us", "'s", "’s") for k in clause.kids("obj", "nsubj"))
        return "propose" if us else "request"
    if clause.lemma == "thank":
        return "thank"
    return "request" if clause.lemma not in words.NO_BID else None


def _should(clause: Clause, verb: str, mine: bool) -> str | None:
    """A suggestion to both sides is a proposal, "should" to another asks; what should not be is judged."""
    subject = _subject_words(clause)
    if clause.negated and (mine or not _named_other(clause) or verb in words.BEFALLS):
        return None
    if mine or subject & (_BOTH | _PAIRED | {"a", "an", "some"}) or any(clause.tree.label(k) == "conj" for k in _children(clause.subject, clause)):
        return "propose"
    return "request" if _named_other(clause) else "propose"


def _must(clause: Clause, verb: str, mine: bool) -> str | None:
    if verb in words.IMPERSONAL_MUST or clause.negated and mine:
        return None
    if mine and clause.modal in ("will", "would", "shall"):
        return "assess"
    if mine:
        return "propose" if _subject_words(clause) & {"we"} else None
    if clause.tree.words[clause.at].lemma == "need" and clause.modal == "":
        return "request" if _named_other(clause) and verb not in ("plan", "know", "understand", "learn") else None
    return "request" if _named_other(clause) or _subject_words(clause) & {"the", "this", "these", "such", "those", "that", "it", "all", "its", "their", "there"} else None


def _will(clause: Clause, at: int, modal: str, lemma: str, voice: Voice, mine: bool) -> str | None:
    tree, verb = clause.tree, clause.tree.lemma(at)
    rest = _text(tree, at)
    if _PAYS.search(rest) or mine and verb in words.STRIKES and not clause.negated and (any(w.low in ("if", "unless") for w in tree.words) or verb != "respond" and lemma in ("warn", "threaten", "caution")):
        return "threaten"
    if verb == "like" and modal == "would":
        return _likes(clause)
    if mine and not clause.passive:
        return "promise" if _undertakes(clause, at, verb) else "assess" if verb in words.FORECASTS else None
    if clause.negated and not mine and lemma in _CLEAR and (clause.passive or verb in words.HARMS):
        return "assure"
    if clause.passive and not mine and voice.office and verb in words.CARRIED_OUT and lemma not in _THOUGHTS:
        return "promise"
    if clause.passive and mine:
        return None
    if lemma in _RECOGNISED or tree.words[at].low in words.AT_HAND:
        return None
    supposed = modal == "would" and (voice.quoted or any(w.low == "if" for w in tree.words))
    return "assess" if supposed or verb in words.FORECASTS or tree.kid(at, "cop") is not None else None


def _undertakes(clause: Clause, at: int, verb: str) -> bool:
    """Whether "we will …" tells of a deed, not of what befalls one."""
    tree = clause.tree
    if tree.words[at].tag.startswith("JJ") or tree.kid(at, "cop") is not None:
        return tree.words[at].low in words.STANDS_READY
    if verb == "remain":
        return any(tree.words[k].low in (*words.STANDS_READY, "engaged", "by") for k in tree.kids(at, "xcomp", "obl"))
    if verb == "take":
        return not any(tree.words[k].entity == "time" or tree.lemma(k) in ("time", "part", "long") for k in tree.kids(at, "obj"))
    return verb not in words.BEFALLS or clause.negated and verb in ("return", "talk", "speak", "ask")


def _likes(clause: Clause) -> str | None:
    """ "would like to thank", "would like Estovia to send"."""
    lower = next(iter(clause.kids("xcomp", "ccomp")), None)
    if lower is not None and clause.tree.lemma(lower) == "thank":
        return "thank"
    return "request" if lower is not None and (clause.kids("obj") or clause.tree.kid(lower, "nsubj") is not None or clause.tree.lemma(lower) in words.BIDS) else None


def _performed(clause: Clause, voice: Voice, mine: bool) -> str | None:
    """What one does by saying that one does it: "we urge …", "I thank …", "we stand ready to …"."""
    tree, at, lemma = clause.tree, clause.at, clause.lemma
    low = tree.words[at].low
    if not mine:
        return _of_others(clause)
    to_do = [k for k in clause.kids("xcomp", "ccomp", "advcl", "acl") if any(tree.words[m].low == "to" for m in tree.kids(k, "mark"))]
    of_it = [k for k in clause.kids("obl", "advcl", "xcomp") if any(tree.words[c].low == "to" for c in tree.kids(k, "case", "mark"))]
    if clause.negated:
        return None
    past = tree.words[at].tag in ("VBD", "VBN") and (voice.quoted or tree.words[at].tag == "VBD" or any(tree.words[k].low == "nothing" for k in clause.kids("obj", "obl")))
    if lemma in words.BIDS and not past and (clause.kids("obj", "iobj", "obl", "ccomp", "xcomp")):
        return "request"
    if lemma in words.RESOLVES and (to_do or of_it or clause.kids("obj", "ccomp")) or low in words.STANDS_READY and (to_do or of_it):
        return "promise"
    if lemma in ("stand", "remain") and any(tree.words[k].low in words.STANDS_READY for k in clause.kids("xcomp", "advmod", "amod", "obj")):
        return "promise"
    if lemma == "announce" and any(tree.words[k].tag in ("CD", "$") for o in clause.kids("obj") for k in tree.inside(o)):
        return "promise"
    if lemma in ("want", "expect") and to_do:
        asked = [*clause.kids("obj"), *(n for k in to_do for n in tree.kids(k, "nsubj", "nsubj:pass"))]
        able = any(tree.words[n].entity in ("person", "organization") or tree.words[n].tag.startswith(("NNP", "PRP", "DT")) for n in asked)
        return "request" if able else "assess" if lemma == "expect" else None
    if lemma == "need" and (objects := clause.kids("obj")):
        return "request" if voice.quoted or any(tree.words[o].low in words.HELP for o in objects) else None
    if lemma in ("thank", "condemn", "praise", "congratulate", "commend", "welcome", "appreciate", "reject", "deplore", "denounce"):
        return {"thank": "thank", "condemn": "condemn", "deplore": "condemn", "denounce": "condemn", "reject": "deny"}.get(lemma, "praise")
    return None


def _of_others(clause: Clause) -> str | None:
    """What a clause without modal says of someone else."""
    tree, lemma = clause.tree, clause.lemma
    if clause.negated:
        return None
    if lemma == "need" and (clause.passive or any(tree.words[o].low in words.HELP for o in clause.kids("obj"))):
        return "request"
    named = clause.subject is not None and (tree.words[clause.subject].entity in ("person", "organization", "place") or tree.words[clause.subject].low == "they")
    agent = any(tree.words[c].low == "by" for k in clause.kids("obl") for c in tree.kids(k, "case"))
    return "accuse" if lemma in words.WRONGS and (agent if clause.passive else named) else None


def _by_words(said: str, lemma: str, verb_act: str, voice: Voice) -> set[str]:
    """What the words of an utterance tell, whatever clause they stand in."""
    acts = set()
    if verb_act == "assert" and (_ASKS.search(said) or _TIME_FOR.search(said)):
        acts.add("request")
    if _COMMITS.search(said) and lemma not in ("note", "recall", "warn"):
        acts.add("promise")
    if _PAYS.search(said) and lemma in ("warn", "say", "tell", "add", "declare", "threaten", "vow"):
        acts.add("threaten")
    if lemma in _CLEAR and _ASSURED.search(said):
        acts.add("assure")
    if verb_act == "assess" or lemma not in ("underscore", "underline") and _LIKELY.search(said):
        acts.add("assess")
    if _PRAISE.search(said) or lemma == "highlight" and _STRENGTHENED.search(said) or lemma == "acknowledge" and re.search(r"\b(?:role|assistance|help|contribution|efforts?|sacrifices)\b", said):
        acts.add("praise")
    if verb_act == "assert":
        acts |= {act for act, sign in (("condemn", _CONDEMN), ("accuse", _GUILTY), ("thank", _THANKS)) if sign.search(said)}
    if lemma in ("insist", "say", "tell", "state", "add", "reply", "respond", "be", "stress", "call") and _FALSE.search(said[:90]):
        acts.add("deny")
    return acts


def _is_self(clause: Clause, voice: Voice, parties: Parties) -> bool:
    """Whether the subject is the speaker: the first person, or in a reported clause a pronoun, the speaker’s name or own side."""
    if clause.subject is None:
        return False
    tree, head = clause.tree, clause.subject
    low = tree.words[head].low
    if low in _FIRST:
        return True
    owners = {tree.words[k].low for k in tree.kids(head, "nmod:poss")}
    if owners & {"our", "my"}:
        return tree.words[head].low in _OWN_SIDE or low not in _BOTH and tree.words[head].entity == "organization" and low not in ("enemies", "allies")
    if not voice.quoted and (low in ("he", "she") or low in ("it", "they") and not voice.person):
        return True
    if low in _OWN_SIDE and (owners & {"his", "her", "its", "their"} or any(tree.words[k].low == "the" for k in tree.kids(head, "det")) and not tree.kids(head, "amod", "nmod", "compound")):
        return voice.office or not voice.person
    shown = " ".join(tree.words[n].low for n in tree.inside(head))
    word = tree.words[head]
    named_there = parties.mention(word.start, word.end)
    if named_there:
        state = named_there.refers or named_there.text
        whole = all(named_there.span.start <= tree.words[k].start < named_there.span.end for k in tree.kids(head, "nmod:poss", "amod", "compound"))
        if state in voice.sides or not voice.sides and voice.office and parties.kind(state) == "state":
            return whole
    named = [tree.words[n].low for n in (head, *tree.kids(head, "conj", "flat", "compound"))]
    return any(_shares(one, other.lower()) for one in (shown, *named) for other in (*voice.speakers, *voice.roles)) or low in ("sides", "countries", "governments") and len(voice.speakers) > 1


def _shares(shown: str, other: str) -> bool:
    """Whether a subject names the speaker, or the state of the speaker’s office: "Norvia" of "foreign minister of Norvia"."""
    return shown == other or len(shown) > 3 and re.search(rf"(?<!\w){re.escape(shown.removeprefix('the '))}", other) is not None


def _named_other(clause: Clause) -> bool:
    """Whether the subject is someone who can be asked."""
    if clause.subject is None:
        return False
    word = clause.tree.words[clause.subject]
    return word.entity in ("person", "organization") or word.entity == "place" and word.tag == "NNS" or word.tag.startswith("NNP") or word.low in ("you", "they", "those", "he", "she")


def _subject_words(clause: Clause) -> set[str]:
    return {clause.tree.words[n].low for n in (clause.subject, *_children(clause.subject, clause)) if n is not None}


def _children(at: int | None, clause: Clause) -> list[int]:
    return clause.tree.children[at] if at is not None else []


def _text(tree: Tree, at: int) -> str:
    return " ".join(tree.words[n].text for n in tree.inside(at))


def strongest(one: str, other: str) -> str:
    """Of two acts in one utterance the one that asks or commits most."""
    ranked = [act for act in _ORDER[:3] if act in (one, other)]
    return ranked[0] if ranked else one if one not in _OPEN else other
