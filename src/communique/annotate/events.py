"""A tagged text, its names and dates → what was, is, or is to be done, each once.

In: `Reading`, names, dates. Out: `EventMention`s in order. Surprising: most triggers come to nothing. An event needs a party or a
date, a status other than None, and a trigger that is not a plural in general; a later "the attack" joins the event it stands for.
"""

from __future__ import annotations

from msgspec import Struct

from communique.annotate.chunks import Chunk, VerbGroup
from communique.annotate.event_joins import joined
from communique.annotate.event_nouns import noun_event
from communique.annotate.event_roles import (
    clause_end,
    date_of,
    governed,
    home,
    object_chunk,
    party_after,
    party_of,
    place_of,
    subject_of,
)
from communique.annotate.event_scene import NOBODY, Party, Scene, scenes
from communique.annotate.event_status import verb_status
from communique.lang.en.event_cues import OBJECT_NOUNS, VERBS, Cue
from communique.lang.reader import Reading
from communique.model import DateMention, EventMention, NameMention, Span
from communique.vocabulary.events import mode_of

_WHOM_WORDS = ("with", "to", "from", "against", "on", "for", "between")


class _Found(Struct, frozen=True):
    """A verb's cue with the words that satisfy its frame (half-open) and the object, if any."""

    cue: Cue
    last: int
    object: Chunk | None


def find_events(
    reading: Reading, names: tuple[NameMention, ...], dates: tuple[DateMention, ...]
) -> tuple[EventMention, ...]:
    """Every event of a text, each once, in the order of its first full mention."""
    mentions: list[EventMention] = []
    for scene in scenes(reading, names, dates):
        mentions.extend(_of_sentence(scene))
    return tuple(joined(mentions, reading.text, names))


def _of_sentence(scene: Scene) -> list[EventMention]:
    found: list[EventMention] = []
    taken: set[int] = set()
    for group in scene.groups:
        match = _match(scene, group)
        if match is None:
            continue
        taken.update(range(group.first, match.last))
        if mention := _verb_event(scene, group, match):
            found.append(mention)
    for chunk in scene.chunks:
        if not taken & set(range(chunk.first, chunk.last)) and (mention := noun_event(scene, chunk)):
            found.append(mention)
    found.sort(key=lambda mention: mention.trigger[0].start)
    return [mention for i, mention in enumerate(found) if not _is_toll(mention, found[:i])]


def _is_toll(mention: EventMention, earlier: list[EventMention]) -> bool:
    """"the bombing, which killed six people": the killing is no second event."""
    return mention.mode == "targeted" and not mention.who and any(other.type == mention.type for other in earlier)


def _match(scene: Scene, group: VerbGroup) -> _Found | None:
    for lemma in _lemmas(scene, group):
        for cue in VERBS.get(lemma, ()):
            if found := _satisfied(scene, group, cue):
                return found
    return None


def _lemmas(scene: Scene, group: VerbGroup) -> tuple[str, ...]:
    lemma = scene.sentence.words[group.head].lemma
    return (lemma, f"{lemma}-{scene.low(group.last)}")


def _satisfied(scene: Scene, group: VerbGroup, cue: Cue) -> _Found | None:
    kind, _, want = cue.frame.partition(":")
    object_ = None if _passive(scene, group) else object_chunk(scene, group)
    if kind == "o":
        return _with_object(scene, group, cue, want, object_)
    if kind == "p":
        return _with_preposition(scene, group, cue, want)
    if kind == "x0":
        return None if _passive(scene, group) else _Found(cue, group.last, None)
    if _adjectival(scene, group) or object_ is None and not _passive(scene, group):
        return None
    return _Found(cue, group.last, object_)


def _with_object(scene: Scene, group: VerbGroup, cue: Cue, want: str, object_: Chunk | None) -> _Found | None:
    nouns = OBJECT_NOUNS[want]
    chunk = object_
    if _passive(scene, group):
        chain = _subject_chain(scene, group)
        chunk = next((c for c in chain if _holds(scene, c, nouns)), chain[-1] if chain else None)
    if chunk is None:
        return None
    if not _holds(scene, chunk, nouns) and scene.low(chunk.last) == "of" and not _passive(scene, group):
        chunk = next((c for c in scene.chunks if c.first == chunk.last + 1), chunk)
    if not _holds(scene, chunk, nouns) and not (want in ("operation", "exercise", "person") and _typed(scene, chunk, want)):
        return None
    return _Found(cue, group.last if _passive(scene, group) else chunk.last, chunk)


def _adjectival(scene: Scene, group: VerbGroup) -> bool:
    """"captured members": a lone participle before its noun."""
    words = scene.sentence.words
    lone = group.last - group.first == 1 and words[group.head].tag == "VBN"
    return lone and group.last < len(words) and words[group.last].tag.startswith("NN")


def _holds(scene: Scene, chunk: Chunk, nouns: frozenset[str]) -> bool:
    head = scene.sentence.words[chunk.head]
    return head.lemma.lower() in nouns or head.low.rstrip("s") in nouns


def _typed(scene: Scene, chunk: Chunk, type_: str) -> bool:
    start, end = scene.sentence.words[chunk.first].start, scene.sentence.words[chunk.last - 1].end
    return any(n.type == type_ and start <= n.span.start < end for n in scene.names)


def _with_preposition(scene: Scene, group: VerbGroup, cue: Cue, want: str) -> _Found | None:
    word, _, noun = want.partition("-")
    if not noun and word != "over" and _passive(scene, group):
        return None
    for at in range(group.last, min(group.last + 5, len(scene.sentence.words))):
        if scene.low(at) != word:
            continue
        chunk = next((c for c in scene.chunks if c.first == at + 1), None)
        if word in ("over", "up") and not noun:
            return _Found(cue, at + 1, object_chunk(scene, group))
        if chunk is None:
            return None
        if not noun or _holds(scene, chunk, OBJECT_NOUNS[noun]):
            return _Found(cue, chunk.last if noun else at + 1, chunk)
    return None


def _subject_chain(scene: Scene, group: VerbGroup) -> list[Chunk]:
    """The noun chunks of the subject, last first: "a treaty on judicial assistance" is two that a preposition joins."""
    before = [c for c in scene.chunks if c.last <= group.first]
    chain = before[-1:]
    for chunk in reversed(before[:-1]):
        if chunk.last != chain[-1].first - 1 or scene.low(chunk.last) not in ("of", "on", "for", "to", "with", "between", "in", "over", "from"):
            break
        chain.append(chunk)
    return chain


def _passive(scene: Scene, group: VerbGroup) -> bool:
    """Passive by form, or a bare participle behind its noun ("approved by the cabinet")."""
    tag = scene.sentence.words[group.head].tag
    return group.passive or (tag == "VBN" and group.last - group.first <= 2 and not _has_have(scene, group))


def _has_have(scene: Scene, group: VerbGroup) -> bool:
    return any(scene.sentence.words[i].lemma == "have" for i in range(group.first, group.head))


def _verb_event(scene: Scene, group: VerbGroup, match: _Found) -> EventMention | None:
    status = verb_status(scene, group)
    if status is None:
        return None
    who, whom = _roles(scene, group, match)
    if not (who or whom) or match.cue.frame == "p:at" and not (who and whom):
        return None
    if match.cue.frame == "x" and not whom and match.object is not None and match.cue.type != "ASSAULT":
        return None
    return _mention(scene, group, match, status, who, whom)


def _roles(scene: Scene, group: VerbGroup, match: _Found) -> tuple[Party, Party]:
    direct = match.cue.frame in ("x", "g")
    if _passive(scene, group):
        agent = party_after(scene, group.last, ("by",))
        if not direct:
            agent = agent or _unnamed_agent(scene, group, match)
        undergoer = subject_of(scene, group) if direct else party_after(scene, group.last, _WHOM_WORDS)
        return agent, undergoer
    who = subject_of(scene, group)
    if match.cue.frame == "p:over":
        whom = party_after(scene, match.last, ("to",))
        return who, whom or (party_of(scene, match.object) if match.object is not None else NOBODY)
    if direct and match.object is not None:
        return who, party_of(scene, match.object) or party_after(scene, match.last, ("to", "of", "in"))
    if match.cue.frame.startswith("p:") and match.object is not None and "-" not in match.cue.frame:
        return who, party_of(scene, match.object)
    return who, party_after(scene, match.last, _WHOM_WORDS) if match.cue.frame != "x0" else NOBODY


def _unnamed_agent(scene: Scene, group: VerbGroup, match: _Found) -> Party:
    """Who acts in "was signed", "were deployed", "was launched": the two states, the forces, the state at home."""
    if match.object is not None and (forces := party_of(scene, match.object)):
        return forces
    if match.cue.type in ("CONSULT", "AGREE", "COOPERATE") and len(scene.states) == 2:
        return Party(scene.states)
    return Party(home(scene)) if match.cue.type == "MOBILIZE" else NOBODY


def _mention(scene: Scene, group: VerbGroup, match: _Found, status: str, who: Party, whom: Party) -> EventMention:
    words = scene.sentence.words
    place = place_of(scene, group.head, match.last)
    trigger = Span(words[group.head].start, words[max(match.last, group.last) - 1].end)
    spans = (trigger, Span(trigger.start, words[clause_end(scene, max(match.last, group.last)) - 1].end), *who.spans, *whom.spans)
    if not who:
        free = [c for c in scene.chunks if c.last <= group.first and group.first - c.first <= 9 and not governed(scene, c)]
        spans = (*spans, *(Span(words[c.first].start, words[c.first].end) for c in free[-1:]))
    if match.object is not None:
        spans = (*spans, Span(words[match.object.first].start, words[match.object.last - 1].end))
    return EventMention(
        evidence=Span(min(s.start for s in spans), max(s.end for s in spans)),
        trigger=(trigger,),
        type=match.cue.type,
        mode=mode_of(match.cue.type, match.cue.mode),
        who=who.names,
        whom=tuple(n for n in whom.names if n not in who.names),
        status=status,
        who_spans=who.spans,
        whom_spans=whom.spans,
        contexts=match.cue.contexts,
        date=date_of(scene, group.first, match.last),
        place=(place.refers or place.text) if place else None,
        place_span=place.span if place else None,
        series=None,
    )
