"""Who speaks: the subject of a cue in its sentence, and the name it goes back to in the article.

In: a sentence, its chunks, a cue's verb group, the names. Out: a `Source`: its words, the speakers' fullest forms, their
roles. Surprising: a collective ("both governments") stays as written unless the article has two states that it can mean.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from communique.annotate.chunks import Chunk, VerbGroup
from communique.lang.en.cues import DOCUMENTS, SPEAKER_NOUNS
from communique.lang.reader import Reading, Sentence, Word
from communique.model import NameMention, Span

_BREAKERS = frozenset("that which who whom when while because although though if but whereas after before as since until whether where".split())
_TIMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday week month year morning evening night day time today yesterday tomorrow however".split()
)
_SYNONYMS = {word: {"envoy", "ambassador", "diplomat"} for word in ("envoy", "ambassador", "diplomat")}
_BODY_NOUNS = {"group": "armed_group", "movement": "armed_group", "militia": "armed_group", "insurgents": "armed_group", "militants": "armed_group", "party": "civil_society"}
_PERSONAL = frozenset("he she i".split())
_PLURAL = frozenset("they we both".split())


class Source(Struct, frozen=True):
    """The words that name a speaker, who that is, and the role the text gives there."""

    span: Span
    speakers: tuple[str, ...]
    roles: tuple[str, ...] = ()
    kind: str = "other"  # person | document | body | group


class Memory(Struct):
    """Who has spoken so far in the article; the one mutable thing of this file, local to one reading."""

    last: Source | None = None
    person: Source | None = None
    group: Source | None = None
    body: Source | None = None
    people: tuple[Source, ...] = ()


def subject_before(sentence: Sentence, chunks: Sequence[Chunk], group: VerbGroup, floor: int) -> tuple[int, int] | None:
    """Word range of the subject left of a verb group; `floor` is the first word that may belong to it."""
    words = sentence.words
    start = _clause_start(words, group.first, floor)
    inside = [c for c in chunks if start <= c.first and c.last <= group.first and words[c.head].low not in _TIMES]
    open_ones = [c for c in inside if not _governed(words, c, start, group.first)]
    whole = [c for c in open_ones if _reaches(words, _with_tail(words, chunks, c, group.first), group.first)]
    for candidates in ([c for c in whole if _can_speak(words, c)], whole, open_ones[-1:]):
        if candidates:
            first = candidates[0]
            return first.first, _with_tail(words, chunks, first, group.first)
    return _before_relative(words, chunks, start, floor)


def _before_relative(words: Sequence[Word], chunks: Sequence[Chunk], start: int, floor: int) -> tuple[int, int] | None:
    """The noun that a relative clause describes: "Officials who attended the meeting said …"."""
    for at in range(min(start, len(words)) - 1, -1, -1):
        if words[at].low in ("who", "which", "that") and words[at].tag in ("WP", "WDT", "IN"):
            chunk = next((c for c in chunks if c.last in (at, at - 1)), None)
            return (chunk.first, chunk.last) if chunk and _can_speak(words, chunk) else None
    return None


def _can_speak(words: Sequence[Word], chunk: Chunk) -> bool:
    head = words[chunk.head]
    return head.tag in ("NNP", "NNPS", "PRP") or head.low in SPEAKER_NOUNS or head.low in DOCUMENTS


def _reaches(words: Sequence[Word], end: int, verb: int) -> bool:
    """Whether only adverbs, or an insertion between commas, stand between a subject and its verb."""
    gap = words[end:verb]
    if all(word.tag == "RB" or word.text in (",", ")") or word.low in ("also", "however", "too", "meanwhile", "then", "both") for word in gap):
        return True
    return len(gap) > 1 and gap[0].text in (",", "(", "—", "–") and gap[-1].text in (",", ")", "—", "–")


def subject_after(sentence: Sentence, chunks: Sequence[Chunk], group: VerbGroup) -> tuple[int, int] | None:
    """Word range of a subject that follows its verb: "…," said the minister."""
    words = sentence.words
    chunk = next((c for c in chunks if c.first == group.last), None)
    if chunk is None:
        return None
    last = _with_tail(words, chunks, chunk, len(words))
    return chunk.first, last


def _clause_start(words: Sequence[Word], at: int, floor: int) -> int:
    depth = 0
    for i in range(at - 1, floor - 1, -1):
        text = words[i].text
        depth += text == ")"
        depth -= text == "("
        if depth > 0:
            continue
        if text in (";", ":", "—", "“", "”", '"') or words[i].low in _BREAKERS and words[i].tag in ("IN", "WDT", "WP", "WRB", "CC", "DT"):
            if words[i].low in ("as", "after", "before", "since") and words[i].tag == "IN":
                continue
            return i + 1
        if words[i].low == "and" and i > floor and words[i - 1].text == ",":
            return i + 1
    return floor


def _governed(words: Sequence[Word], chunk: Chunk, start: int, verb: int) -> bool:
    before = words[chunk.first - 1] if chunk.first > 0 else None
    if before is None or chunk.first <= start and before.tag not in ("IN", "TO") and not before.tag.startswith("VB"):
        return False
    if before.low in ("after", "before", "since", "as", "that", "while", "until", "than", "because", "although", "though", "if", "whether"):
        return not (before.low == "that" or all(word.tag == "RB" for word in words[chunk.last : verb]))
    if before.tag in ("IN", "TO") or before.tag in ("VBG", "VBN", "VB", "VBD", "VBZ", "VBP"):
        return True
    return before.low in ("and", "or", ",") and chunk.first - 2 >= start and _inside_governed_list(words, chunk.first - 1, start)


def _inside_governed_list(words: Sequence[Word], at: int, start: int) -> bool:
    """Whether "and X" goes on a list that a preposition governs: "with A and B"."""
    if words[at].text == ",":
        return False
    back = at - 1
    while back >= start and words[back].tag in ("DT", "JJ", "NN", "NNS", "NNP", "NNPS", "PRP$", "POS", "CD"):
        back -= 1
    return back >= start and words[back].tag in ("IN", "TO", "VBG")


def _is_time(words: Sequence[Word], chunk: Chunk) -> bool:
    return words[chunk.head].low in _TIMES


def _with_tail(words: Sequence[Word], chunks: Sequence[Chunk], chunk: Chunk, limit: int) -> int:
    """The end of a subject with what belongs to it: "of …", "from …", ", NAME,", "and …"."""
    end = chunk.last
    while end < limit:
        word = words[end]
        following = next((c for c in chunks if c.first == end + 1), None)
        if following is None or following.last > limit:
            break
        if word.low in ("of", "for", "from", "to", "at", "with") and word.tag in ("IN", "TO") and not _is_time(words, following) or word.low == "and" or word.text == "," and (words[following.head].tag.startswith("NN") and (_name_like(words, following) or _role_like(words, following))):
            end = following.last
        else:
            break
    return end


def _name_like(words: Sequence[Word], chunk: Chunk) -> bool:
    return words[chunk.head].tag in ("NNP", "NNPS")


def _role_like(words: Sequence[Word], chunk: Chunk) -> bool:
    return words[chunk.head].low in SPEAKER_NOUNS


def resolve(reading: Reading, sentence: Sentence, span: Span, names: Sequence[NameMention], memory: Memory) -> Source | None:
    """The speaker that a subject's words mean, or None where they can name none."""
    inside = [n for n in names if span.start <= n.span.start and n.span.end <= span.end]
    words = [w for w in sentence.words if span.start <= w.start and w.end <= span.end]
    if not words:
        return None
    low = " ".join(w.low for w in words)
    if len(words) == 1 and words[0].tag in ("PRP", "DT"):
        return _pronoun(words[0].low, span, memory)
    people = [n for n in inside if n.type == "person"]
    if people and not _possessed(reading.text, people[0], span) and not _governed_name(reading.text, span, people[0]):
        roles = _roles(reading.text, span, people[0])
        kept = [n for n in people if n is people[0] or re.search(r"\band\b", reading.text[people[0].span.end : n.span.start])]
        return Source(span, tuple(dict.fromkeys(n.refers or n.text for n in kept)), roles, "person")
    head = _head(words)
    if head in DOCUMENTS:
        return Source(span, (_document(reading, words, span),), (), "document")
    if head in ("side", "sides", "country", "countries", "government", "governments", "nation", "nations", "states", "two", "both", "parties", "leaders") and re.match(
        r"(?:the )?(?:both|two|governments?$|sides)", low.removeprefix("the ")
    ) and head.endswith("s"):
        states = _two_states(names, span)
        return Source(span, states, (), "group") if states else Source(span, (_bare(reading.text, span),), (), "group")
    if head in SPEAKER_NOUNS and not _ends_with_name(inside, words):
        return _by_noun(reading, span, head, inside, names, memory)
    if inside:
        tops = [n for n in inside if not _governed_name(reading.text, span, n)] or inside[:1]
        tops = [n for n in tops if n.type not in ("place", "operation", "exercise")] or []
        if not tops:
            return None
        joined = [n for n in tops if n is tops[0] or re.fullmatch(r"[\s,]*(?:and |, )?(?:the )?", reading.text[tops[0].span.end : n.span.start][-8:])]
        chosen = joined if re.search(r"\band\b|,", reading.text[tops[0].span.start : span.end]) else tops[-1:]
        return Source(span, tuple(dict.fromkeys(n.refers or n.text for n in chosen)), (), "body")
    return None


def _pronoun(low: str, span: Span, memory: Memory) -> Source | None:
    found = memory.person if low in _PERSONAL else memory.group or memory.last if low in _PLURAL else memory.body if low == "it" else None
    return Source(span, found.speakers, (), found.kind) if found else None


def _head(words: Sequence[Word]) -> str:
    """The head of a subject: the last noun before "of", "from" or a comma."""
    nouns: list[str] = []
    if len(words) > 2 and words[0].low in ("one", "some", "many", "several", "two", "three", "most", "all") and words[1].low == "of":
        words = words[2:]
    for word in words:
        if nouns and (word.tag in ("IN", "TO") or word.text == ","):
            break
        if word.tag.startswith("NN") or word.tag in ("CD", "DT", "JJ") and word.low in SPEAKER_NOUNS | {"two"}:
            nouns.append(word.low)
    return nouns[-1] if nouns else ""


def _by_noun(reading: Reading, span: Span, head: str, inside: Sequence[NameMention], names: Sequence[NameMention], memory: Memory) -> Source:
    definite = re.match(r"(?:the|his|her)\s", reading.text[span.start : span.end], re.I)
    one = not head.endswith("s") or head in ("police", "congress")
    if definite and one and not inside:
        person = _holder(head, span, names, memory)
        if person:
            return Source(span, (person,), (), "person")
        body = next((n for n in reversed(names) if n.span.end <= span.start and n.text.lower().split()[-1:] == [head] or n.span.end <= span.start and n.text.lower().startswith(head)), None)
        if body:
            return Source(span, (body.refers or body.text,), (), "body")
        kind = _BODY_NOUNS.get(head)
        typed = next((n for n in reversed(names) if n.span.end <= span.start and n.type == kind), None) if kind else None
        if typed:
            return Source(span, (typed.refers or typed.text,), (), "body")
        states = [n for n in names if n.type == "state"]
        if head in ("government", "administration") and states:
            return Source(span, (states[0].refers or states[0].text,), (), "body")
    return Source(span, (_bare(reading.text, span),), (), "group" if head.endswith("s") else "person" if one else "group")


def _holder(head: str, span: Span, names: Sequence[NameMention], memory: Memory) -> str | None:
    """The person before this place whose role ends with the noun: "the ambassador"."""
    for name in reversed([n for n in names if n.span.end <= span.start and n.type == "person"]):
        if name.role and name.role.lower().rstrip(".").split()[-1] == head:
            return name.refers or name.text
    alike = _SYNONYMS.get(head, {head})
    for person in reversed(memory.people):
        if any(alike & set(re.findall(r"\w+", role.lower())) for role in person.roles):
            return person.speakers[0]
    return memory.person.speakers[0] if memory.person and not memory.person.roles and head in ("ambassador", "envoy", "minister", "spokesman", "spokeswoman", "spokesperson", "official", "president", "secretary", "general", "diplomat") and not memory.person.speakers[0].islower() else None


def _roles(text: str, span: Span, person: NameMention) -> tuple[str, ...]:
    if person.role:
        before = text[span.start : person.span.start].strip()
        role = re.sub(r"^.*,\s*|^(?:the|a|an)\s+", "", before, flags=re.I)
        return (role if any(word in SPEAKER_NOUNS for word in role.lower().split()) else person.role,)
    around = (text[span.start : person.span.start].strip(" ,"), text[person.span.end : span.end].strip(" ,"))
    kept = (re.sub(r"^(?:the|a|an)\s+", "", piece, flags=re.I) for piece in around)
    return tuple(piece for piece in kept if any(word in SPEAKER_NOUNS for word in piece.lower().split()))[:1]


def _document(reading: Reading, words: Sequence[Word], span: Span) -> str:
    """"The statement" is the fullest earlier phrase with that head: "a joint statement"."""
    bare = _bare(reading.text, span)
    if len(bare.split()) > 1:
        return bare
    pattern = re.compile(rf"\b((?:[\w-]+ ){{1,2}}){re.escape(bare)}\b", re.I)
    for match in pattern.finditer(reading.text, 0, span.start):
        modifiers = [w for w in match.group(1).split() if w.lower() not in ("the", "a", "an", "this", "that", "in", "of", "to", "its", "his", "their", "and", "for")]
        if modifiers:
            return " ".join([*modifiers, bare])
    return bare


def _two_states(names: Sequence[NameMention], span: Span) -> tuple[str, ...]:
    states = list(dict.fromkeys(n.refers or n.text for n in names if n.type == "state" and n.span.end <= span.start)) or list(
        dict.fromkeys(n.refers or n.text for n in names if n.type == "state"))
    return tuple(states[:2]) if len(states) >= 2 else ()


def _bare(text: str, span: Span) -> str:
    return re.sub(r"^(?:the|a|an|this|that|one)\s+", "", " ".join(text[span.start : span.end].split()), flags=re.I)


def _possessed(text: str, name: NameMention, span: Span) -> bool:
    return text[name.span.end : name.span.end + 2] in ("’s", "'s") and name.span.end + 2 < span.end


def _governed_name(text: str, span: Span, name: NameMention) -> bool:
    return bool(re.search(r"\b(?:of|for|from|to|with|in|at|by)\s+(?:the\s+)?$", text[span.start : name.span.start]))


def _ends_with_name(inside: Sequence[NameMention], words: Sequence[Word]) -> bool:
    head_end = next((w.end for w in reversed(words) if w.tag.startswith("NN")), -1)
    return any(n.span.end == head_end and n.type != "other" for n in inside)


def remember(memory: Memory, source: Source) -> None:
    """Note who spoke last."""
    memory.last = source
    if source.kind == "person" and source.roles:
        memory.people = (*memory.people, source)
    if source.kind == "person":
        memory.person = Source(source.span, source.speakers, source.roles or (memory.person.roles if memory.person and memory.person.speakers == source.speakers else ()), "person")
    elif source.kind == "group":
        memory.group = source
    else:
        memory.body = source
    if len(source.speakers) > 1:
        memory.group = source
