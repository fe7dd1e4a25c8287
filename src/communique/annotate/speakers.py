"""Who speaks: the head of a subject in its tree, and the name it goes back to in the article.

In: a sentence's tree, the word that heads a subject, the names. Out: a `Source`: its words, the speakers' fullest forms,
their roles. Surprising: a collective ("both governments") stays as written unless the article has two states that it can mean.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from msgspec import Struct

from communique.annotate.offices import RANKS, SENIOR, described, may_hold, other_portfolio
from communique.annotate.trees import Tree
from communique.lang.en.cues import DOCUMENTS, SPEAKER_NOUNS
from communique.lang.reader import Reading
from communique.model import NameMention, Span

_BODY_NOUNS = {"group": "armed_group", "movement": "armed_group", "militia": "armed_group", "insurgents": "armed_group", "militants": "armed_group", "party": "civil_society"}
_SYNONYMS = {word: {"envoy", "ambassador", "diplomat"} for word in ("envoy", "ambassador", "diplomat")}
_PERSONAL = frozenset("he she".split())
_FIRST = frozenset("i we".split())
_WITHIN = ("flat", "compound", "amod", "nmod:desc", "nmod:unmarked", "det", "nummod", "goeswith", "advmod")
_NOT_SOURCE = ("acl", "parataxis", "advcl", "punct", "cc", "ccomp", "xcomp", "obl", "dep", "case", "mark", "advmod", "fixed", "nmod:unmarked")
_PART_OF = frozenset("one some many several two three most all each both none few group number majority range".split())
_COLLECTIVE = re.compile(r"(?:the )?(?:both|two|governments?$|sides)")
_COLLECTIVE_HEADS = frozenset("sides countries governments nations states two both parties leaders".split())
_HOLDERS = frozenset(
    """ambassador envoy minister spokesman spokeswoman spokesperson official president secretary general diplomat chancellor premier governor
    mayor commander chief director leader chairman chairwoman colonel coach undersecretary senator judge lawyer""".split()
)
_OFFICE = re.compile(r"minister|ambassador|secretary|envoy|diplomat|consul|spokes", re.I)
_STATE_NOUNS = frozenset("government administration state authorities regime".split())
_APPOSED = re.compile(r",\s(?:the |a |an )?([^,.;:“”\"()]{3,90}),")
_NO_MODIFIER = frozenset("the a an this that in of to its his her their our and for on by with from said says".split())
_GENERIC = frozenset("company firm group agency bank organisation organization institute union network charity think-tank mission".split())
_CLAUSAL = frozenset("who which whose asked said says was were is when where speaking".split())
_NOBODY = frozenset("nobody none anyone anybody everything nothing".split())
_NO_SPEAKER = frozenset("place operation exercise agreement".split())


class Source(Struct, frozen=True):
    """The words that name a speaker, who that is, and the role the text gives there."""

    span: Span
    speakers: tuple[str, ...]
    roles: tuple[str, ...] = ()
    kind: str = "other"  # person | document | body | group
    named: bool = False


class Memory(Struct):
    """Who has spoken so far in the article; the one mutable thing of this file, local to one reading."""

    last: Source | None = None
    person: Source | None = None
    group: Source | None = None
    body: Source | None = None
    issuer: Source | None = None
    people: tuple[Source, ...] = ()


def resolve(reading: Reading, tree: Tree, at: int, names: Sequence[NameMention], memory: Memory) -> Source | None:
    """The speaker that the head of a subject means, or None where it can mean none."""
    words = tree.words
    if words[at].low in _NOBODY:
        return None
    if words[at].low == "they" and (plural := _plural_before(tree, at)) is not None:
        span = source_span(tree, plural)
        found = resolve(reading, tree, plural, names, memory) or Source(span, (_bare(reading.text, span),), (), "group")
        return Source(Span(words[at].start, words[at].end), found.speakers, (), "group", named=found.named)
    if words[at].tag in ("PRP", "DT", "WP", "WDT") and not tree.kids(at, "nmod", "conj"):
        return _pronoun(tree, at, memory)
    joined = [k for k in tree.kids(at, "conj") if tree.kid(k, "nsubj") is None and not words[k].tag.startswith("VB")]
    first = _single(reading, tree, at, joined, names, memory)
    rest = [source for kid in joined if (source := _single(reading, tree, kid, [], names, memory) or _beside_person(reading, tree, kid, first))]
    if first is None or not rest:
        return first
    if not any(one.named for one in (first, *rest)):
        return _as_written(first, tree, joined, reading)
    speakers = tuple(dict.fromkeys(s for one in (first, *rest) for s in one.speakers))
    span = Span(first.span.start, max(one.span.end for one in (first, *rest)))
    return Source(span, speakers, tuple(r for one in (first, *rest) for r in one.roles), "group", named=True)


def _plural_before(tree: Tree, at: int) -> int | None:
    """The plural subject of the clause before, in the same sentence, that "they" goes back to: "villagers fled and they said …"."""
    verb = tree.words[at].head
    if verb is None:
        return None
    over = tree.words[verb].head if tree.label(verb) in ("conj", "parataxis") else None
    clauses = [*([over] if over is not None else []), *tree.kids(verb, "advcl")]
    subjects = [subject for clause in clauses if (subject := tree.kid(clause, "nsubj")) is not None and subject < at]
    return next((one for one in subjects if tree.words[one].tag in ("NNS", "NNPS") or tree.kids(one, "conj")), None)


def _beside_person(reading: Reading, tree: Tree, at: int, first: Source | None) -> Source | None:
    """A name of unclear kind that is coordinated with a person's."""
    if first is None or first.kind != "person" or not first.named or not tree.words[at].tag.startswith("NNP"):
        return None
    span = source_span(tree, at)
    return Source(span, (_bare(reading.text, span),), (), "person", named=True)


def _as_written(first: Source, tree: Tree, joined: Sequence[int], reading: Reading) -> Source:
    """Several nouns without a name, as written: "residents and officials"."""
    span = Span(first.span.start, max(tree.words[_end(tree, kid)].end for kid in joined))
    return Source(span, (_bare(reading.text, span),), (), "group")


def _single(reading: Reading, tree: Tree, at: int, joined: Sequence[int], names: Sequence[NameMention], memory: Memory) -> Source | None:
    words, text = tree.words, reading.text
    span = source_span(tree, at, joined)
    inside = [n for n in names if n.span.start < span.end and span.start < n.span.end]
    core = _core(tree, at)
    person = next((n for part in ([at], core) for n in inside if n.type == "person" and _touches(tree, n, part)), None)
    behind = next((n for kid in tree.kids(at, "appos") for n in inside if n.type == "person" and _touches(tree, n, _core(tree, kid))), None)
    office = words[at].tag == "NN" and words[at].low in SPEAKER_NOUNS
    apposed = (behind or person) if office else (person or behind)
    if words[at].low in ("one", "another") and tree.kids(at, "nmod"):
        near = [n for n in names if span.start < n.span.start <= span.end + 2 and n.type == "person" and text[: n.span.start].endswith(", ")]
        apposed = apposed or next(iter(near), None)  # "one of them, Anna Brigg"
        span = Span(span.start, max(span.end, apposed.span.end)) if apposed else span
        if apposed is None:
            return Source(span, (_bare(text, span),), (), "person")
    if apposed is None and words[at].low in SPEAKER_NOUNS:
        apposed = next((n for n in inside if n.type == "person" and n.span.start > words[at].end and text[words[at].end : n.span.start].endswith(", ")), None)
    if apposed:
        return Source(span, (apposed.refers or apposed.text,), _roles(text, span, apposed) or _role_behind(text, apposed), "person", named=True)
    head = words[at].low
    low = text[span.start : span.end].lower()
    named = next((n for n in reversed(inside) if _touches(tree, n, [at])), None)
    if named and named.type not in _NO_SPEAKER and not (head in SPEAKER_NOUNS | DOCUMENTS and named.span.end - named.span.start <= len(head)):
        form = _bare(text, span) if named.text.lower().endswith((" of", " for")) else named.refers or named.text
        return Source(span, (form,), (), "body", named=True)
    if head in DOCUMENTS or tree.lemma(at) in DOCUMENTS:
        return Source(span, (_document(reading, span),), (), "document")
    if head in _COLLECTIVE_HEADS and low != "governments" and (_COLLECTIVE.match(low.removeprefix("the ")) or words[at].low == "sides"):
        states = _two_states(names, span)
        return Source(span, states or (_bare(text, span),), (), "group")
    beside = next((k for k in tree.kids(at, "appos") if words[k].low in SPEAKER_NOUNS and k > at), None)
    if beside is not None:
        form = text[span.start : words[tree.first[beside] - 1].start].strip(" ,")
        return Source(span, (named.refers or named.text if named else form,), (), "body", named=True)
    if named and named.type in _NO_SPEAKER and named.span.end - named.span.start > len(head):
        return None
    if head in SPEAKER_NOUNS or tree.lemma(at) in SPEAKER_NOUNS or words[at].entity in ("person", "organization") and words[at].tag.startswith(("NN", "CD")):
        return _by_noun(reading, tree, at, span, inside, names, memory)
    if head in _PART_OF and (part := tree.kid(at, "nmod")) is not None and (whole := _single(reading, tree, part, [], names, memory)):
        return Source(span, (_bare(text, span),), (), "group" if whole.kind != "document" else "document")
    return None


def source_span(tree: Tree, at: int, joined: Sequence[int] = ()) -> Span:
    """A subject's words without relative clauses, times, and what it is coordinated with."""
    left_out = [*tree.kids(at, *_NOT_SOURCE), *joined, *(k for k in tree.kids(at, "nmod") if tree.words[k].entity == "time" or _venue(tree, k))]
    kept = tree.inside(at, left_out)
    if len(kept) > 1 and tree.words[kept[-1]].tag == "POS":
        kept.pop()
    return Span(tree.words[kept[0]].start, tree.words[kept[-1]].end)


def _venue(tree: Tree, at: int) -> bool:
    """Whether a phrase tells where one speaks: "in a statement"."""
    said_in = tree.words[at].low in DOCUMENTS or tree.words[at].low in ("interview", "conference", "briefing", "remarks", "address", "tweet")
    return said_in and any(tree.words[k].low in ("in", "at", "during", "on") for k in tree.kids(at, "case"))


def _end(tree: Tree, at: int) -> int:
    left_out = tree.kids(at, "acl", "parataxis", "advcl", "punct")
    return tree.inside(at, left_out)[-1]


def _core(tree: Tree, at: int) -> list[int]:
    """The head with what belongs to its own name: titles, first names, adjectives."""
    return [at, *(w for kid in tree.kids(at, *_WITHIN) for w in tree.inside(kid, tree.kids(kid, "punct")))]


def _touches(tree: Tree, name: NameMention, numbers: Sequence[int]) -> bool:
    return any(name.span.start <= tree.words[n].start < name.span.end for n in numbers)


def _pronoun(tree: Tree, at: int, memory: Memory) -> Source | None:
    word = tree.words[at]
    low, span = word.low, Span(word.start, word.end)
    if low in _PERSONAL:
        found = memory.person
    elif low in _FIRST:
        found = memory.issuer
    elif low in ("they", "both", "these", "those"):
        found = memory.group or memory.last
    elif low in ("it", "this") :
        found = memory.body
    elif low in ("some", "many", "others", "several", "all"):
        return Source(span, (word.text,), (), "group")
    else:
        found = None
    return Source(span, found.speakers, (), found.kind, named=found.named) if found else None


def _by_noun(reading: Reading, tree: Tree, at: int, span: Span, inside: Sequence[NameMention], names: Sequence[NameMention], memory: Memory) -> Source:
    head, text = tree.words[at].low, reading.text
    definite = re.match(r"(?:the|his|her|our)\s", text[span.start : span.end], re.I)
    one = tree.words[at].tag != "NNS" and not head.endswith("s") or head in ("police", "congress")
    spoke = memory.person
    if definite and len(_bare(text, span).split()) == 1 and spoke and not spoke.named and spoke.speakers[0].lower().split()[-1:] == [head]:
        return Source(span, spoke.speakers, (), "person")  # "the official", who spoke last
    if definite and one and not [n for n in inside if n.type not in ("state", "place")]:
        person = _holder(text, head, span, names, memory)
        if person:
            return Source(span, (person,), (), "person", named=True)
        before = [n for n in names if n.span.end <= span.start]
        body = next((n for n in reversed(before) if n.text.lower().split()[-1:] == [head] or n.text.lower().startswith(head)), None)
        kind = _BODY_NOUNS.get(head)
        body = body or (next((n for n in reversed(before) if n.type == kind), None) if kind else None)
        if body and not inside:
            return Source(span, (body.refers or body.text,), (), "body", named=True)
        if head in _GENERIC and not inside and memory.body and memory.body.named and not any((n.refers or n.text) in memory.body.speakers and n.type == "state" for n in names):
            return Source(span, memory.body.speakers, (), "body", named=True)
        states = [n.refers or n.text for n in names if n.type == "state" and n.span.end <= span.start] or [n.refers or n.text for n in names if n.type == "state"]
        if head in ("government", "administration") and states and not inside and (len(set(states)) == 1 or states[0] in (n.refers or n.text for n in before)):
            return Source(span, (states[0],), (), "body", named=True)
    own = [n for n in inside if n.type == "state"]
    if head in _STATE_NOUNS and len(own) == 1 and len(inside) == 1:
        return Source(span, (own[0].refers or own[0].text,), (), "body", named=True)
    organisation = tree.words[at].entity == "organization"
    return Source(span, (_bare(text, span),), (), "body" if organisation and one else "person" if one else "group")




def _holder(text: str, head: str, span: Span, names: Sequence[NameMention], memory: Memory) -> str | None:
    """The person before this place whose role ends with the noun: "the ambassador"."""
    before = [n for n in names if n.span.end <= span.start and n.type == "person"]
    bare = _bare(text, span).lower()
    alike_roles = [n for n in reversed(before) if n.role and n.role.lower() == bare]
    exact = next((n for n in alike_roles if text[: n.span.start].lower().endswith(f"{bare} ")), alike_roles[0] if alike_roles else None)
    if exact:
        return exact.refers or exact.text
    ranked = {word for word in bare.split() if word in RANKS}
    for name in reversed(before):
        holds = name.role and name.role.lower().rstrip(".").split()[-1:] == [head] or head in _HOLDERS and described(text, name, _SYNONYMS.get(head, {head}), names, ranked)
        if holds and may_hold(text, name, names, bare, span):
            return name.refers or name.text
    alike = _SYNONYMS.get(head, {head})
    for person in reversed(memory.people):
        if all(may_hold(text, n, names, bare, span) for n in before if (n.refers or n.text) == person.speakers[0]) and any(alike & (told := set(re.findall(r"\w+", role.lower()))) and not other_portfolio(bare, told) for role in person.roles):
            return person.speakers[0]
    first = next((n for n in names if n.span.start >= span.end and n.type == "person" and head in _HOLDERS and described(text, n, _SYNONYMS.get(head, {head}), names, ranked) and may_hold(text, n, names, bare, span)), None)
    if first:
        return first.refers or first.text
    plain = len(bare.split()) == 1 or ranked & SENIOR and len(bare.split()) == 2
    last = memory.person if plain and not _holds_another(head, memory.person, names) else None
    if last and last.named and head in ("diplomat", "official", "politician") and _OFFICE.search(" ".join(last.roles)):
        return last.speakers[0]
    return last.speakers[0] if last and not last.roles and head in _HOLDERS and last.named else None


def _holds_another(head: str, person: Source | None, names: Sequence[NameMention]) -> bool:
    """Whether the text gives a person an office, so that a spokesperson is somebody else: "Foreign Minister Anna Brigg"."""
    return head.startswith("spokes") and person is not None and any(n.role and (n.refers or n.text) in person.speakers for n in names)


def _roles(text: str, span: Span, person: NameMention) -> tuple[str, ...]:
    before, after = text[span.start : person.span.start].strip(" ,"), text[person.span.end : span.end].strip(" ,")
    if person.role:
        role = re.sub(r"^.*,\s*|^(?:the|a|an)\s+", "", before, flags=re.I)
        return (role if any(word in SPEAKER_NOUNS for word in role.lower().split()) else person.role,)
    kept = (re.sub(r"^(?:the|a|an)\s+", "", piece, flags=re.I) for piece in (before, after))
    return tuple(piece for piece in kept if any(word in SPEAKER_NOUNS for word in re.findall(r"[\w-]+", piece.lower())))[:1]


def _role_behind(text: str, person: NameMention) -> tuple[str, ...]:
    """The office that commas set behind a name: "Anna Brigg, undersecretary to the prime minister, said"."""
    after = _APPOSED.match(text, person.span.end)
    told = re.findall(r"[\w-]+", after.group(1).lower()) if after else []
    return (after.group(1),) if after and not set(told) & _CLAUSAL and any(word in SPEAKER_NOUNS for word in told[:5]) else ()


def _document(reading: Reading, span: Span) -> str:
    """"The statement" is the fullest earlier phrase with that head: "a joint statement"."""
    bare = _bare(reading.text, span)
    if len(bare.split()) > 1:
        return bare
    pattern = re.compile(rf"\b((?:[\w-]+ ){{1,2}}){re.escape(bare)}\b", re.I)
    for match in pattern.finditer(reading.text, 0, span.start):
        modifiers = list(takewhile(lambda w: w.lower() not in _NO_MODIFIER, reversed(match.group(1).split())))[::-1]
        if modifiers:
            return " ".join([*modifiers, bare])
    return bare


def _two_states(names: Sequence[NameMention], span: Span) -> tuple[str, ...]:
    states = list(dict.fromkeys(n.refers or n.text for n in names if n.type == "state" and n.span.end <= span.start)) or list(
        dict.fromkeys(n.refers or n.text for n in names if n.type == "state"))
    return tuple(states[:2]) if len(states) >= 2 else ()


def _bare(text: str, span: Span) -> str:
    return re.sub(r"^(?:the|a|an|this|that|one(?! of\b))\s+", "", " ".join(text[span.start : span.end].split()), flags=re.I)


def remember(memory: Memory, source: Source) -> None:
    """Note who spoke last."""
    memory.last = source
    if source.kind == "person":
        notice(memory, source)
    elif source.kind == "group":
        memory.group = source
    else:
        memory.body = source
    if len(source.speakers) > 1:
        memory.group = source


def notice(memory: Memory, source: Source) -> None:
    """Note whom a later "he", "it" or "they" may mean, though nobody spoke."""
    if source.kind == "person":
        known = memory.person
        if source.roles:
            memory.people = (*memory.people[-50:], source)
        roles = source.roles or (known.roles if known and known.speakers == source.speakers else ())
        memory.person = Source(source.span, source.speakers, roles, "person", source.named)
    elif source.kind == "group":
        memory.group = source
    elif source.kind == "body":
        memory.body = source
