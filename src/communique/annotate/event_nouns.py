"""A noun chunk → the event that it names: "the dialogue held on May 10", "the termination of its ceasefire", "X's train seizure".

In: a scene and a chunk. Out: an `EventMention` or None. Surprising: plurals name no event, except "talks" and named exercises;
a chunk with no party counts only where it has a date, or "the" or an ordinal with a describing word ("the two-day dialogue").
"""

from __future__ import annotations

from communique.annotate.chunks import Chunk
from communique.annotate.event_roles import clause_end, date_of, party_after, party_of, place_of, subject_of
from communique.annotate.event_scene import NOBODY, Party, Scene, names_in, party
from communique.annotate.event_status import noun_status
from communique.lang.en.event_cues import NOUNS, OBJECT_NOUNS, Cue
from communique.model import EventMention, NameMention, Span
from communique.vocabulary.events import mode_of

_JOINT = frozenset("joint bilateral combined".split())
_GENERAL = frozenset("frequent more further future such no any possible potential many several regular recent inclusive some".split())
_WHOM_WORDS = ("with", "against", "on", "to", "from")
_SPEAKING = frozenset("condemn denounce deplore say call praise discuss die describe mourn blame raise mention stress deny detain investigate welcome".split())
_FROM = ("from", "of")


def noun_event(scene: Scene, chunk: Chunk) -> EventMention | None:
    """The event that a noun chunk names, None for most chunks."""
    words = scene.sentence.words
    if words[chunk.head].low == "release" and words[chunk.head - 1].low in ("news", "press") and chunk.head > 0:
        return None
    cue = _cue(scene, chunk)
    if cue is None or _general(scene, chunk):
        return None
    status = noun_status(scene, chunk.first, chunk.last)
    if status is None:
        return None
    who, whom = _parties(scene, chunk, cue)
    date = date_of(scene, chunk.first, chunk.last)
    if not _specific(scene, chunk, cue, who, whom, date):
        return None
    return _mention(scene, chunk, cue, status, who, whom, date)


def _cue(scene: Scene, chunk: Chunk) -> Cue | None:
    words = scene.sentence.words
    head = words[chunk.head]
    before = words[chunk.head - 1].low if chunk.head > chunk.first else ""
    for form in (f"{before}-{head.lemma.lower()}", head.low, head.lemma.lower()):
        for cue in NOUNS.get(form, ()):
            return cue if _frame_holds(scene, chunk, cue, before) else None
    return None


def _frame_holds(scene: Scene, chunk: Chunk, cue: Cue, before: str) -> bool:
    if cue.frame == "s":
        return before in OBJECT_NOUNS["vehicle"] or _after_of(scene, chunk, OBJECT_NOUNS["vehicle"])
    if cue.frame == "t":
        return _after_of(scene, chunk, OBJECT_NOUNS["ceasefire"] | OBJECT_NOUNS["accord"] | OBJECT_NOUNS["aid"])
    if cue.type == "COOPERATE" and cue.frame == "r":
        return bool(_JOINT & {scene.low(i) for i in range(chunk.first, chunk.last)}) or "military" in scene.phrase(chunk)
    return True


def _after_of(scene: Scene, chunk: Chunk, nouns: frozenset[str]) -> bool:
    if scene.low(chunk.last) != "of":
        return False
    other = next((c for c in scene.chunks if c.first == chunk.last + 1), None)
    return other is not None and scene.sentence.words[other.head].lemma.lower() in nouns


def _general(scene: Scene, chunk: Chunk) -> bool:
    words = scene.sentence.words
    lows = {scene.low(i) for i in range(chunk.first, chunk.last)}
    plural = words[chunk.head].tag in ("NNS", "NNPS") and words[chunk.head].low != "talks"
    if plural and not (_JOINT & lows and _listed(scene, chunk)):
        return True
    return bool(lows & _GENERAL) or scene.low(chunk.first - 1) in ("for", "against", "without", "into") and words[chunk.first].tag != "DT"


def _listed(scene: Scene, chunk: Chunk) -> bool:
    """"joint exercises such as A, B": named ones follow."""
    if scene.low(chunk.last) not in ("like", "such", ",", "including", "called", "named"):
        return False
    at = chunk.last + (2 if scene.low(chunk.last) == "such" else 1)
    return at < len(scene.sentence.words) and scene.sentence.words[at].text[:1].isupper()


def _parties(scene: Scene, chunk: Chunk, cue: Cue) -> tuple[Party, Party]:
    head = scene.sentence.words[chunk.head].start
    inside = party([n for n in names_in(scene, chunk.first, chunk.last) if not n.span.start <= head < n.span.end] or _states_within(scene, chunk))
    between = party_after(scene, chunk.last, ("between",))
    by = party_after(scene, chunk.last, ("by",))
    if cue.type == "CONSULT" and (venue := _venue(scene, chunk))[1]:
        return venue
    if cue.frame == "v":
        return NOBODY, NOBODY
    if cue.frame == "r":
        return _reciprocal(scene, chunk, inside, between or by)
    owner = inside or by
    if cue.frame == "u":
        undergone = _behind(scene, chunk, "of") or inside
        return (by, undergone) if not (inside and undergone.names != inside.names) else (inside, undergone)
    who = owner or _subject_owner(scene, chunk)
    reach: tuple[str, ...] = _FROM if "withdraw" in cue.mode or cue.type == "ASSAULT" else _WHOM_WORDS
    if cue.type == "ASSAULT":
        who = owner
        reach = ("of", "on", "against")
    return who, party_after(scene, chunk.last, reach, 8)


def _states_within(scene: Scene, chunk: Chunk) -> list[NameMention]:
    return [n for n in names_in(scene, chunk.first, chunk.last) if n.type in ("state", "government")]


def _venue(scene: Scene, chunk: Chunk) -> tuple[Party, Party]:
    """"during a session at X", "an event organised by X": the subject of the sentence before, and X."""
    if scene.low(chunk.first - 1) not in ("during", "at", "in"):
        return NOBODY, NOBODY
    host = party_after(scene, chunk.last, ("by", "at"), 4)
    group = next((g for g in reversed(scene.groups) if g.last <= chunk.first), None)
    return (subject_of(scene, group) if group is not None and host else NOBODY), host


def _reciprocal(scene: Scene, chunk: Chunk, inside: Party, other: Party) -> tuple[Party, Party]:
    company = party_after(scene, chunk.last, ("with",), 8)
    named = inside.plus(other).plus(company)
    if len(named.names) > 1:
        return named, NOBODY
    subject = _subject_owner(scene, chunk)
    named = named.plus(subject)
    if len(named.names) < 2 and len(scene.states) == 2:
        named = named.plus(Party(scene.states))
    return named, NOBODY


def _behind(scene: Scene, chunk: Chunk, word: str) -> Party:
    if scene.low(chunk.last) != word:
        return NOBODY
    other = next((c for c in scene.chunks if c.first == chunk.last + 1), None)
    return party_of(scene, other) if other is not None else NOBODY


def _subject_owner(scene: Scene, chunk: Chunk) -> Party:
    """The subject of the verb that has the chunk as its object or adjunct ("X prepares for a visit")."""
    group = next((g for g in reversed(scene.groups) if g.last <= chunk.first and chunk.first - g.last <= 2), None)
    if group is not None and scene.sentence.words[group.head].lemma in _SPEAKING:
        return NOBODY
    return subject_of(scene, group) if group is not None else NOBODY


def _specific(scene: Scene, chunk: Chunk, cue: Cue, who: Party, whom: Party, date: str | None) -> bool:
    words = scene.sentence.words
    described = any(words[i].tag in ("JJ", "CD", "NN", "NNP") for i in range(chunk.first, chunk.head))
    definite = words[chunk.first].low in ("the", "this", "that", "its", "their", "his", "her") or bool(names_in(scene, chunk.first, chunk.last))
    definite = definite or words[chunk.first].low in ("first", "second", "third", "fourth", "last") or scene.low(chunk.first + 1) in ("first", "second", "third", "fourth", "fifth")
    spoken = bool(who.spans or whom.spans)
    if cue.type == "ASSAULT" and place_of(scene, chunk.first, chunk.last) is not None and cue.mode != "-":
        return True
    if cue.frame == "v":
        return bool(who and whom)
    if cue.frame == "r" and _listed(scene, chunk):
        return bool(who)
    if cue.frame == "r" and cue.type == "CONSULT":
        return bool(who) and (definite or date is not None) and (bool(date) or (described and definite) or spoken and len(who.spans) > 1)
    return spoken or (date is not None and definite)


def _mention(
    scene: Scene, chunk: Chunk, cue: Cue, status: str, who: Party, whom: Party, date: str | None
) -> EventMention:
    words = scene.sentence.words
    trigger = Span(words[chunk.first].start, words[chunk.last - 1].end)
    last = clause_end(scene, chunk.last)
    if (verb := next((g for g in scene.groups if g.first == last and g.finite), None)) is not None:
        last = clause_end(scene, verb.last)
    if cue.frame == "t" or _listed(scene, chunk):
        last = _extent(scene, chunk)
    spans = (trigger, Span(trigger.start, words[last - 1].end), *who.spans, *whom.spans)
    place = place_of(scene, chunk.first, chunk.last)
    return EventMention(
        evidence=Span(min(s.start for s in spans), max(s.end for s in spans)),
        trigger=(trigger,),
        type=cue.type,
        mode=mode_of(cue.type, cue.mode),
        who=who.names,
        whom=tuple(n for n in whom.names if n not in who.names),
        status=status,
        who_spans=who.spans,
        whom_spans=whom.spans,
        contexts=cue.contexts,
        date=date,
        place=(place.refers or place.text) if place else None,
        place_span=place.span if place else None,
        series=_series(scene, chunk),
    )


def _extent(scene: Scene, chunk: Chunk) -> int:
    last = chunk.last
    for other in scene.chunks:
        if other.first in (last + 1, last + 2) and scene.low(last) in ("of", ",", "and", "like", "such", "including"):
            last = other.last
    return last


def _series(scene: Scene, chunk: Chunk) -> str | None:
    """The capitalised name that ends in the trigger noun: "Border Security Dialogue"."""
    words = scene.sentence.words
    first = chunk.head
    while first > chunk.first and words[first - 1].text[:1].isupper() and words[first - 1].tag.startswith(("NN", "JJ")):
        first -= 1
    if first == chunk.head or not words[chunk.head].text[:1].isupper():
        return None
    return scene.text[words[first].start : words[chunk.head].end]
