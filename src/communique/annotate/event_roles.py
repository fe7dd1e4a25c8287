"""Names and chunks of a sentence → the parties, the date and the place of a trigger.

In: a `Scene` (a sentence with its chunks, verb groups, names and dates). Out: `Party`s, a date, a place. Surprising: without
trees a subject is the nearest chunk to the left that no preposition governs, and a clause ends at the next finite verb.
"""

from __future__ import annotations

from communique.annotate.chunks import Chunk, VerbGroup
from communique.annotate.event_scene import NOBODY, STATES, Party, Scene, full_name, names_in, party, span_of
from communique.lang.en.event_cues import BOTH, PARTY_NOUNS
from communique.model import NameMention

_SIDES = frozenset("country nation side state government minister army president leader capital ally neighbour neighbor delegation".split())
_OPENERS = frozenset("that as while after before because since when if than over about around least although though whether".split())
_ANAPHORS = {"group": ("armed_group",), "organisation": ("armed_group",), "organization": ("armed_group",), "outfit": ("armed_group",),
             "ambassador": ("person",), "envoy": ("person",), "minister": ("person",), "president": ("person",), "general": ("person",),
             "he": ("person",), "she": ("person",)}  # fmt: skip
_ABOUT_HOW_MANY = frozenset("at least most more than up to about around nearly some over as many".split())
_NEAR = 14  # words between a trigger and its date or place


def party_of(scene: Scene, chunk: Chunk, depth: int = 0) -> Party:
    """The party that a chunk names, with an apposition behind it and what "and" joins to it."""
    party = _one_party(scene, chunk)
    following = next((other for other in scene.chunks if other.first >= chunk.last), None)
    if following is None:
        return party
    joint = scene.low(chunk.last)
    if joint in ("of", "from") and following.first == chunk.last + 1 and _means_both(scene, following):
        return _one_party(scene, following)
    if joint == "(" and scene.low(following.last) == ")":
        later = next((other for other in scene.chunks if other.first == following.last + 1), None)
        if later is not None and (person := _person(scene, later)):
            return person
    if joint == "and" and following.first == chunk.last + 1 and party and depth < 12:
        return party.plus(party_of(scene, following, depth + 1))
    if joint == "," and following.first == chunk.last + 1 and (person := _person(scene, following)):
        return Party(person.names, (*party.spans, *person.spans))
    return party


def subject_of(scene: Scene, group: VerbGroup) -> Party:
    """Who does what a verb group says, as far as word order tells; a participle borrows the subject of its clause."""
    before = [chunk for chunk in scene.chunks if chunk.last <= group.first]
    free = [chunk for chunk in before if not governed(scene, chunk)]
    if (owner := _owner_of_role(scene, group, before)) is not None:
        return owner
    for chunk in reversed(free):
        verbs = [g for g in scene.groups if chunk.last <= g.first < group.first and g.finite]
        if verbs and not _skippable(scene, verbs[-1], group):
            continue
        if follows_object(scene, chunk, group) and scene.low(group.first - 1) not in ("while", "after", "when"):
            continue
        if party := party_of(scene, _first_joined(scene, chunk, before)):
            return party
    return NOBODY


def object_chunk(scene: Scene, group: VerbGroup) -> Chunk | None:
    """The chunk right behind a verb group."""
    for chunk in scene.chunks:
        if chunk.first >= group.last:
            if all(scene.low(i) in _ABOUT_HOW_MANY for i in range(group.last, chunk.first)):
                return chunk
            near = chunk.first - group.last <= 2 and not {scene.low(i) for i in range(group.last, chunk.first)} & {",", ";", "and", "but"}
            return chunk if near and not governed(scene, chunk) else None
    return None


def party_after(scene: Scene, start: int, prepositions: tuple[str, ...], reach: int = 10) -> Party:
    """The party behind one of some prepositions within reach of a word index, in the same clause."""
    for at in range(start, min(start + reach, len(scene.sentence.words))):
        if scene.low(at) in (";", ".") or any(g.first <= at < g.last and g.finite for g in scene.groups):
            break
        if scene.low(at) in prepositions:
            chunk = next((c for c in scene.chunks if c.first == at + 1), None)
            if chunk is not None and (party := party_of(scene, chunk)):
                return party
    return NOBODY


def governed(scene: Scene, chunk: Chunk) -> bool:
    """Whether a preposition stands before a chunk."""
    at = chunk.first - 1
    return at >= 0 and scene.sentence.words[at].tag in ("IN", "TO") and scene.low(at) not in _OPENERS


def follows_object(scene: Scene, chunk: Chunk, group: VerbGroup) -> bool:
    """Whether a chunk is the object of an earlier verb and so no subject of a later participle or infinitive."""
    return not group.finite and any(g.last == chunk.first for g in scene.groups if g.first < group.first)


def date_of(scene: Scene, first: int, last: int) -> str | None:
    """The value of the date that governs the trigger at words first to last: nearest, no finite verb between."""
    best: tuple[int, str] | None = None
    for date in scene.dates:
        at = scene.index_at(date.span.start)
        gap = at - last if at >= last else first - at + 3  # a date behind its event rather than before it
        if gap > _NEAR or date.value is None or _barred(scene, first, last, at):
            continue
        if best is None or gap < best[0]:
            best = (gap, date.value)
    return best[1] if best else None


def place_of(scene: Scene, first: int, last: int) -> NameMention | None:
    """The place behind "in", "at" or "near" after a trigger, no other finite verb between."""
    for name in scene.names:
        at = scene.index_at(name.span.start)
        if last <= at <= last + _NEAR and not _barred(scene, first, last, at) and (name.type == "place" or name.type == "state"):
            back = at - 1 if scene.low(at - 1) != "the" else at - 2
            if scene.low(back) in ("in", "at", "near", "inside"):
                return name
    return None


def _one_party(scene: Scene, chunk: Chunk) -> Party:
    words = scene.sentence.words
    if _means_both(scene, chunk):
        return Party(scene.states, (span_of(scene, chunk.first, chunk.last),)) if len(scene.states) == 2 else NOBODY
    found = names_in(scene, chunk.first, chunk.last)
    head = [n for n in found if n.span.start <= words[chunk.head].start < n.span.end]
    if head:
        return party(head if any(n.type == "person" for n in head) else found)
    if not found and (meant := _meant(scene, chunk)):
        return meant
    if words[chunk.head].lemma in ("government", "cabinet", "parliament") and not found and scene.states:
        return Party(home(scene), (span_of(scene, chunk.first, chunk.last),))
    if found:
        return party(found) if words[chunk.head].lemma in PARTY_NOUNS or len(found) == 1 else NOBODY
    if words[chunk.head].lemma in PARTY_NOUNS and words[chunk.head].tag.startswith("NN"):
        return Party((scene.phrase(chunk),), (span_of(scene, chunk.first, chunk.last),))
    return NOBODY


def _means_both(scene: Scene, chunk: Chunk) -> bool:
    phrase = " ".join(word.low for word in scene.sentence.words[chunk.first : chunk.last])
    return phrase in BOTH or scene.low(chunk.first) == "both" or _the_two(scene, chunk)


def _the_two(scene: Scene, chunk: Chunk) -> bool:
    return scene.low(chunk.first) == "the" and scene.low(chunk.first + 1) == "two" and scene.sentence.words[chunk.head].lemma in _SIDES


def home(scene: Scene) -> tuple[str, ...]:
    """The state that "the government" means: the first that the article names."""
    return next(((full_name(n),) for n in scene.earlier if n.type in STATES and not (n.text.isupper() and len(n.text) > 4)), scene.states[:1])


def _meant(scene: Scene, chunk: Chunk) -> Party:
    """What "the group", "the envoy" or "she" stands for: the last name of that kind before it."""
    words = scene.sentence.words
    types = _ANAPHORS.get(words[chunk.head].low)
    if types is None or (chunk.last - chunk.first > 1 and scene.low(chunk.first) != "the"):
        return NOBODY
    start = words[chunk.first].start
    last = next((n for n in reversed(scene.earlier) if n.type in types and n.span.end <= start), None)
    return Party((full_name(last),), (span_of(scene, chunk.first, chunk.last),)) if last is not None else NOBODY


def _owner_of_role(scene: Scene, group: VerbGroup, before: list[Chunk]) -> Party | None:
    """"X's role in capturing": the owner of the role, before "in" and a participle."""
    if not before or before[-1].last != group.first - 1 or scene.low(group.first - 1) not in ("in", "of"):
        return None
    owners = party(names_in(scene, before[-1].first, before[-1].last))
    return owners or None


def _person(scene: Scene, chunk: Chunk) -> Party:
    return party([n for n in names_in(scene, chunk.first, chunk.last) if n.type == "person"])


def _first_joined(scene: Scene, chunk: Chunk, before: list[Chunk]) -> Chunk:
    """The first of chunks that "and" joins: "A and B" begins at A; "A, B" (title, name) at A."""
    at = before.index(chunk)
    while at > 0 and scene.low(before[at].first - 1) in ("and", ",") and before[at - 1].last == before[at].first - 1:
        at -= 1
    return before[at] if not governed(scene, before[at]) else chunk


def _skippable(scene: Scene, verb: VerbGroup, group: VerbGroup) -> bool:
    """Whether the subject of an earlier finite verb may serve: behind "and", "while", "to", a participle."""
    return not group.finite or scene.low(group.first - 1) in ("and", "but", "also", "then")


def _barred(scene: Scene, first: int, last: int, at: int) -> bool:
    low, high = (last, at) if at >= last else (at, first)
    if any(low <= g.first < high and g.finite and not _reduced(g, last, at) for g in scene.groups):
        return not (at < first and at <= 3)
    return any(scene.low(i) in (";", "following", "after", "before", "since", "until") for i in range(low, high - 1 if at >= last else high))


def _reduced(group: VerbGroup, last: int, at: int) -> bool:
    """Whether a verb is only the participle of its noun: "the dialogue held on May 10"."""
    return at >= last and group.first == last and group.first == group.head


def clause_end(scene: Scene, last: int) -> int:
    """The index behind the words that still belong to a trigger: up to a comma or the next finite verb, twelve words at most."""
    words = scene.sentence.words
    at = last
    while at < min(last + 12, len(words)):
        listed = next((c for c in scene.chunks if c.first in (at + 1, at + 2)), None) if scene.low(at) in (",", "and") else None
        if listed and (scene.low(listed.last) in (",", "and") or scene.low(at - 1) == "," or scene.low(at + 1) == "and"):
            at = listed.last
            continue
        if scene.low(at) in (",", ";", ".", ":", "—", "–", "”", '"', "and", "but", "which", "who", "that", "after", "while", "when", "?", "!"):
            break
        if any(g.first == at and g.finite for g in scene.groups):
            break
        at += 1
    return max(at, last)
