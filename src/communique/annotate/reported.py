"""A sentence's tree → the cues that report speech, each with whose words it reports and which words those are.

In: a sentence's tree, names, quotation marks. Out: `Reported`s in order. Surprising: a cue within what another cue governs
reports nothing of its own, unless it heads that content: then the inner speaker speaks and the outer one relays.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct, structs

from communique.annotate.content import content_of, is_passive
from communique.annotate.noun_cues import noun_cue
from communique.annotate.speakers import Memory, Source, notice, remember, resolve, source_span
from communique.annotate.subjects import beside, subject_of
from communique.annotate.trees import Tree
from communique.annotate.wired import closing_reporter, closing_speaker
from communique.lang.en.cues import (
    ADJECTIVE_CUES,
    LIGHT_VERBS,
    NAMING_VERBS,
    NEEDS_CLAUSE,
    NEVER_REPORTED,
    PARTICIPLE_CUES,
    PHRASAL_VERBS,
    REPORTING_VERBS,
    SPEAKER_NOUNS,
    SPEECH_OBJECTS,
    Cue,
)
from communique.lang.reader import Reading
from communique.model import NameMention

_OPENS_CONDITION = frozenset("if unless whether until lest".split())
_TEXTS = frozenset("statement statements message remarks comment comments declaration text response reply answer letter communique".split())
_OPENS_REDUCED = frozenset("when if once as though although while unless until where".split())
_MODALS = frozenset("can could may might should must".split())
_NOTICED = frozenset("nsubj nsubj:pass appos root".split())
"""What a later pronoun may go back to."""
_THOUGHTS = frozenset("think feel believe fear hope suspect doubt worry find see consider judge expect show indicate want".split())
_ADDRESSED = frozenset("request promise propose assure thank threaten accuse".split())
_SPOKEN = frozenset("say state claim argue report announce warn declare stipulate".split())
_STILL_SAYS = frozenset("believe think expect".split())
_MAY_LEAD = frozenset("continue go begin start like want wish hasten rush use love take be proceed quick right".split())
"""Verbs whose infinitive is said all the same: "went on to say", "would like to thank"."""


class Reported(Struct, frozen=True):
    """A cue found in a sentence; `content` and `cue` are numbers of its words, `chain` those who relay it."""

    sentence: int
    at: int
    lemma: str
    act: str
    source: Source
    own: bool
    cue: tuple[int, ...]
    content: tuple[int, ...]
    chain: tuple[str, ...] = ()
    negated: bool = False
    clause: bool = False
    addressees: tuple[str, ...] = ()


def find_reports(reading: Reading, number: int, tree: Tree, names: Sequence[NameMention], hidden: frozenset[int], memory: Memory) -> list[Reported]:
    """Every cue of a sentence outside its quotation marks; `hidden` are the words within them."""
    reports: list[Reported] = []
    for at, word in enumerate(tree.words):
        if word.label in _NOTICED and (word.entity in ("person", "organization", "place") or word.tag == "NNP") and at not in hidden and word.tag != "PRP" and not any(at in r.content for r in reports):
            seen = resolve(reading, tree, at, names, memory)
            if seen and (seen.named or seen.kind == "person" and word.low in SPEAKER_NOUNS and word.label == "nsubj" or seen.kind == "group" and word.entity == "person" and word.tag == "NNS" and word.label.startswith("nsubj")) and (word.label != "appos" or seen.kind == "person"):
                notice(memory, seen)
        report = None if at in hidden else _closing_report(number, tree, at, names) or _verb_report(reading, number, tree, at, names, hidden, memory, reports) or _noun_report(reading, number, tree, at, names, memory) or _closing_speech(number, tree, at, names, reports)
        if report:
            if report.own and (report.content or report.lemma in NEEDS_CLAUSE):
                remember(memory, report.source)
            reports.append(report)
    return _unnested(tree, reports)


def _closing_report(number: int, tree: Tree, at: int, names: Sequence[NameMention]) -> Reported | None:
    found = closing_reporter(tree, at, names)
    return Reported(number, at, "report", "assert", found[0], True, (at,), found[1], clause=True) if found else None


def _closing_speech(number: int, tree: Tree, at: int, names: Sequence[NameMention], reports: Sequence[Reported]) -> Reported | None:
    found = closing_speaker(tree, at, names) if (cue := cue_of(tree, at)) else None
    if cue is None or found is None or any(set(found[1]) & set(report.content) for report in reports):
        return None
    return Reported(number, at, tree.lemma(at), cue.act, found[0], True, (at,), found[1], clause=True)


def _verb_report(
    reading: Reading, number: int, tree: Tree, at: int, names: Sequence[NameMention], hidden: frozenset[int], memory: Memory, reports: Sequence[Reported]
) -> Reported | None:  # fmt: skip
    cue = cue_of(tree, at)
    if cue is None or not _happens(tree, at, cue) or _is_promised(tree, at):
        return None
    lemma = "say" if _hands_out(tree, at) else tree.lemma(at)
    subject = subject_of(tree, at)
    source = resolve(reading, tree, subject, names, memory) if subject is not None and subject not in hidden else None
    own = source is not None and (tree.kid(at, "nsubj", "obl:agent") is not None or subject == beside(tree, at) or subject is not None and subject > at and tree.first[subject] == at + 1)
    if (outer := _speaks_on(tree, at, reports)) is not None:
        source, own = outer.source, False
    if source is None and (tree.kid(at, "nsubj") is None or tree.words[at].tag == "VBG"):
        before = [r for r in reports if r.clause or r.own]
        source = before[-1].source if before and (tree.words[at].tag == "VBG" or tree.label(at) == "conj") else None
    if source is None and subject is not None and subject not in hidden:
        source = _whatever_says(reading, tree, at, subject)
        own = source is not None
    if source is None:
        return None
    content = content_of(tree, at, lemma, cue, source, hidden)
    numbers, clause = content or ((), False)
    if _glosses(tree, at, cue, clause, hidden & set(numbers)):
        return None
    if not source.named and (lemma == "seek" or lemma in _THOUGHTS and source.kind == "person"):
        return None
    parts = tuple(sorted({at, *tree.kids(at, "aux", "compound:prt")}))
    addressees = _addressees(reading, tree, at, names, memory) if cue.act in _ADDRESSED or lemma == "tell" else ()
    told_to = lemma in ("tell", "warn") and not clause and any(tree.words[m].low == "to" for k in tree.kids(at, "xcomp") for m in tree.kids(k, "mark"))
    if told_to:
        return Reported(number, at, lemma, "request", source, own, parts, tuple(numbers or [n for k in tree.kids(at, "obj", "iobj", "xcomp") for n in tree.inside(k)]), addressees=_addressees(reading, tree, at, names, memory))
    act = "assert" if lemma == "ask" and clause and not any(tree.words[n].low in ("that", "to") for n in numbers[:1]) else cue.act
    return Reported(number, at, lemma, act, source, own, parts, tuple(numbers), negated=_negated(tree, at), clause=clause, addressees=addressees)


def _whatever_says(reading: Reading, tree: Tree, at: int, subject: int) -> Source | None:
    """A noun of any kind that "says" or "claims" a clause: "the advert claims the pill works"."""
    if tree.lemma(at) not in _SPOKEN or not tree.words[subject].tag.startswith("NN") or tree.kid(at, "ccomp") is None or tree.kid(at, "nsubj") != subject:
        return None
    span = source_span(tree, subject)
    return Source(span, (re.sub(r"^(?:the|a|an|this|that)\s+", "", reading.text[span.start : span.end], flags=re.I),), (), "document")


def _speaks_on(tree: Tree, at: int, reports: Sequence[Reported]) -> Reported | None:
    """The report whose speaker also speaks by a verb that the tree hangs within what is said: ", adding that …", "…, but called on …"."""
    outer = next((r for r in reversed(reports) if r.clause and r.at < at and at in r.content), None)
    if outer is None or tree.kid(at, "nsubj", "nsubj:pass", "csubj") is not None or at < 2:
        return None
    word = tree.words[at]
    if word.tag == "VBG":
        return outer if word.low in PARTICIPLE_CUES and tree.words[at - 1].text == "," and tree.label(at) in ("advcl", "conj", "xcomp", "parataxis", "acl") else None
    first = tree.first_conjunct(at)
    if word.tag != "VBD" or first == at or first not in outer.content or tree.words[outer.at].tag not in ("VBD", "VBN") or tree.lemma(at) in _THOUGHTS:
        return None
    opener = next((tree.words[k].low for k in tree.kids(at, "cc")), "")
    auxiliaries = tree.kids(first, "aux")
    other_tense = tree.words[first].tag == "VBN" or any(tree.words[k].tag == "MD" for k in auxiliaries) or tree.kid(first, "cop") is not None
    return outer if opener == "but" or other_tense else None


def _addressees(reading: Reading, tree: Tree, at: int, names: Sequence[NameMention], memory: Memory) -> tuple[str, ...]:
    """Whom the speaker asks, tells or promises."""
    told = tree.kids(at, "obj", "iobj") + [k for k in tree.kids(at, "obl") if any(tree.words[c].low in ("on", "upon", "to", "with", "from") for c in tree.kids(k, "case"))]
    sources = [resolve(reading, tree, k, names, memory) for k in told if tree.words[k].entity in ("person", "organization", "place") or tree.words[k].tag.startswith("NNP")]
    return tuple(dict.fromkeys(speaker for source in sources if source for speaker in source.speakers))


def _glosses(tree: Tree, at: int, cue: Cue, clause: bool, quoted: frozenset[int]) -> bool:
    """A participle by which the outlet leads up to an utterance or rounds one off: "…, highlighting the need for care"."""
    if tree.words[at].tag != "VBG" or clause or cue.act != "assert" or tree.label(at) not in ("advcl", "acl", "conj", "parataxis", "root"):
        return False
    return not quoted


def cue_of(tree: Tree, at: int) -> Cue | None:
    """The cue that a word is, alone or with its object ("extended an invitation") or as what one is ("is clear that")."""
    word, lemma = tree.words[at], tree.lemma(at)
    if word.tag.startswith("JJ") or word.tag == "VBN" and tree.kid(at, "cop") is not None:
        copula = tree.kid(at, "cop") is not None or tree.label(at) == "xcomp"
        return ADJECTIVE_CUES.get(word.low) if copula and tree.kid(at, "ccomp", "advcl", "xcomp", "obl") is not None else None
    if not word.tag.startswith("VB"):
        return None
    if _hands_out(tree, at):
        return REPORTING_VERBS["say"]
    particle = next((tree.words[k].low for k in tree.kids(at, "compound:prt", "advmod") if k == at + 1), None)
    if particle and (phrasal := PHRASAL_VERBS.get(f"{lemma} {particle}")):
        return phrasal
    if lemma in LIGHT_VERBS:
        spoken = next((tree.lemma(k) for k in tree.kids(at, "obj", "nsubj:pass") if tree.lemma(k) in SPEECH_OBJECTS), None)
        if spoken:
            return Cue(SPEECH_OBJECTS[spoken], "n")
        if lemma == "hold" and any(tree.words[k].low in ("responsible", "accountable", "liable") for kid in (at, *tree.kids(at, "obj")) for k in tree.children[kid]):
            return Cue("accuse", "n")
    if lemma == "call" and not any(tree.words[c].low in ("for", "on", "upon") for k in tree.kids(at, "obl", "advmod", "advcl", "compound:prt") for c in (k, *tree.kids(k, "case", "mark"))):
        return Cue("assess", "n")
    return REPORTING_VERBS.get(lemma)


def _hands_out(tree: Tree, at: int) -> bool:
    """Whether a verb gives out words that are still to come: "issued the following statement:"."""
    texts = [k for k in tree.kids(at, "obj") if tree.words[k].low in _TEXTS] if tree.lemma(at) in LIGHT_VERBS | {"provide"} else []
    return any(tree.words[m].low == "following" for k in texts for m in tree.children[k])


def _happens(tree: Tree, at: int, cue: Cue) -> bool:
    """Whether the verb tells of speech that took place: no condition, wish, order or denial of it."""
    word, lemma = tree.words[at], tree.lemma(at)
    if _negated(tree, at) and lemma not in _STILL_SAYS:
        return False
    if any(tree.words[k].low in _OPENS_CONDITION for k in tree.kids(at, "mark")):
        return False
    modal = next((tree.words[k] for k in tree.kids(at, "aux") if tree.words[k].tag == "MD"), None)
    first_person = any(tree.words[k].low in ("i", "we") for k in tree.kids(at, "nsubj"))
    if modal and (modal.low in _MODALS and not first_person or modal.low in ("will", "shall", "would", "'ll") and not first_person and lemma not in ("say", "add")):
        return False
    if lemma == "ask" and word.tag in ("VBD", "VBN") and tree.words[at - 1].text == "," and tree.kid(at, "nsubj") is None and tree.label(at) != "conj":
        return False
    if word.tag in ("VBD", "VBN") and (at == 0 or _is_reduced(tree, at)):
        return False
    if is_passive(tree, at):
        return tree.kid(at, "obl:agent") is not None or lemma == "say" or any(tree.words[k].low == "by" for o in tree.kids(at, "obl") for k in tree.kids(o, "case"))
    if word.tag == "VBG" and tree.label(at) in ("amod", "compound", "nsubj", "obj", "obl", "nmod"):
        return False
    if word.tag == "VBG" and tree.label(at) in ("advcl", "acl", "ccomp", "xcomp") and word.low not in PARTICIPLE_CUES and cue.frames:
        return lemma not in _THOUGHTS
    if word.tag == "VB" and any(tree.words[k].low == "to" for k in tree.kids(at, "mark")):
        return _infinitive_happens(tree, at)
    return True


def _is_promised(tree: Tree, at: int) -> bool:
    """Whether a past form tells what befell counted people, since the clause's verb is still to come: "12 of the officers promised had left"."""
    subject, clause = tree.kid(at, "nsubj"), tree.kid(at, "ccomp")
    if subject is None or clause is None or tree.words[at].tag != "VBD" or not (tree.words[subject].tag == "CD" or tree.kid(subject, "nummod") is not None):
        return False
    return tree.kid(clause, "nsubj", "nsubj:pass", "expl", "csubj", "mark") is None and any(tree.words[k].tag in ("VBD", "VBZ", "VBP") for k in tree.kids(clause, "aux"))


def _is_reduced(tree: Tree, at: int) -> bool:
    """Whether a clause without a subject tells what was done to somebody: "when asked to comment", "if told to leave"."""
    opened = any(tree.words[k].low in _OPENS_REDUCED for k in tree.kids(at, "mark", "advmod"))
    return opened and tree.label(at) == "advcl" and tree.kid(at, "nsubj", "nsubj:pass", "csubj") is None


def _infinitive_happens(tree: Tree, at: int) -> bool:
    at = tree.first_conjunct(at)
    head = tree.head(at)
    if head is None or tree.label(at) not in ("xcomp", "advcl"):
        return False
    if tree.label(at) == "advcl":
        return tree.lemma(head) in ("use", "take", "write", "telephone", "phone", "call", "speak", "intervene", "tweet") or tree.lemma(at) in ("say", "announce", "condemn", "denounce", "thank")
    return tree.lemma(head) in _MAY_LEAD and tree.lemma(head) not in NEVER_REPORTED and not _negated(tree, head)


def _negated(tree: Tree, at: int) -> bool:
    return any(tree.words[k].low in ("not", "n't", "n’t", "never") for k in tree.kids(at, "advmod"))


def _noun_report(reading: Reading, number: int, tree: Tree, at: int, names: Sequence[NameMention], memory: Memory) -> Reported | None:
    found = noun_cue(tree, at)
    source = resolve(reading, tree, found.holder, names, memory) if found else None
    if found is None or source is None:
        return None
    return Reported(number, at, tree.lemma(at), found.act, source, False, (at,), found.content, clause=False)


def _unnested(tree: Tree, reports: Sequence[Reported]) -> list[Reported]:
    """Reports less those within what another reports; the heads of what another says are kept in its stead."""
    kept = list(reports)
    for outer in reports:
        if outer not in kept:
            continue
        held = set(outer.content)
        for inner in reports:
            if inner is outer or inner.at not in held or inner not in kept or outer.at in inner.content and outer.at < inner.at:
                continue
            if not inner.content or inner.lemma in NAMING_VERBS and tree.labels[inner.at] == "acl:relcl" and inner.source.speakers == outer.source.speakers:
                kept.remove(inner)
                continue
            if inner.source.speakers == outer.source.speakers and not inner.own and _goes_on(tree, inner) or _contrasts(tree, inner):
                apart = {inner.at, *inner.content, *(tree.inside(inner.at) if _contrasts(tree, inner) else ())}
                kept[kept.index(outer)] = outer = structs.replace(outer, content=tuple(n for n in outer.content if n not in apart))
                continue
            if _relays(tree, outer, inner):
                own = tuple(n for n in inner.content if n in held)
                kept[kept.index(inner)] = structs.replace(inner, chain=(*outer.chain, *outer.source.speakers), content=own or inner.content)
                kept.remove(outer)
                break
            if not (inner.own and tree.label(inner.at) == "acl" and not outer.clause):
                kept.remove(inner)
    return kept


def _goes_on(tree: Tree, inner: Reported) -> bool:
    """Whether a cue is a participle set off by a comma, ", adding that …", or a second verb, "and asked …"."""
    before = tree.words[inner.at - 1].text if inner.at else ""
    return before in (",", "and", "but") and (tree.words[inner.at].tag == "VBG" or tree.label(inner.at) == "conj")


def _contrasts(tree: Tree, inner: Reported) -> bool:
    """Whether a cue has a clause of its own behind ", while"."""
    return inner.own and any(tree.words[k].low in ("while", "whereas", "as") for k in tree.kids(inner.at, "mark"))


def _relays(tree: Tree, outer: Reported, inner: Reported) -> bool:
    """Whether all that one says is that another said it: "he clarified the minister’s assurance that …"."""
    if inner.source.speakers == outer.source.speakers or inner.lemma in _THOUGHTS:
        return False
    if outer.act in ("deny", "condemn", "accuse") or not (inner.clause or inner.act not in ("assert", "assess")):
        return False
    first = min(outer.content)
    leads = tree.words[inner.at].tag.startswith("NN") and inner.at - first <= 8 and tree.words[first].start <= inner.source.span.start < tree.words[inner.at].start
    return leads or tree.head(inner.at) not in outer.content
