"""A reading, names and dates → one `Scene` a sentence: what the event finders look at.

In: `Reading`, names, dates. Out: `Scene`s and the `Party` they speak of. Surprising: sentences without a full stop (headlines,
bylines) are left out, unless the text has no full stop at all.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence

from msgspec import Struct

from communique.annotate.event_tree import EventTree
from communique.lang.en.event_cues import OFFICIALS, PARTY_NOUNS, VERB_LEMMAS
from communique.lang.reader import Reading, Sentence
from communique.model import DateMention, NameMention, Span

PARTY_TYPES = frozenset(
    "person state government security_force armed_group intergovernmental civil_society business media group other".split()
)
STATES = frozenset(("state", "government"))
INSTITUTIONS = PARTY_TYPES - {"person", "media", "other", "group"}
_JOINT = frozenset("joint bilateral combined military multinational live-fire naval trilateral".split())
_TERRITORIES = frozenset("department province district county region municipality canton".split())
_OFFICES = frozenset("state justice treasury defense defence interior commerce energy police fire health foreign us u.s.".split())
_MEETING = frozenset("meet join host receive visit".split())
_ARTICLES = frozenset("the these those some".split())
_ENDS = (".", "!", "?", "”", '"', "’", ":")


class Party(Struct, frozen=True):
    """Who takes part: the fullest forms, and where they stand (empty for those inferred)."""

    names: tuple[str, ...]
    spans: tuple[Span, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.names)

    def plus(self, other: Party) -> Party:
        """Both, each name once."""
        return Party(tuple(dict.fromkeys(self.names + other.names)), tuple(dict.fromkeys(self.spans + other.spans)))


NOBODY = Party(())


class Scene(Struct, frozen=True):
    """A sentence as the event finder sees it; `named` is the name at each word, `states` the article's two most named states,
    `voice` who "we" are, `crowd` the several who were the last subject: "they"."""

    text: str
    sentence: Sentence
    tree: EventTree
    named: Mapping[int, NameMention]
    dates: tuple[tuple[int, DateMention], ...]
    states: tuple[str, ...]
    every: Sequence[NameMention]
    voice: tuple[str, ...] = ()
    crowd: tuple[str, ...] = ()

    def low(self, at: int) -> str:
        """The word at an index in small letters, "" outside the sentence."""
        return self.tree.low(at)

    def lemmas(self, at: int) -> tuple[str, ...]:
        """The verbs of the lexicon that a word is a form of, else its own lemma."""
        word = self.sentence.words[at]
        return VERB_LEMMAS.get(word.low) or (word.lemma.lower(),)

    def is_form_of(self, at: int, verbs: frozenset[str]) -> bool:
        """Whether a word, alone or with its particle, is one of some verbs."""
        particle = self.particle(at)
        return any(lemma in verbs or particle and f"{lemma}-{particle}" in verbs for lemma in self.lemmas(at))

    def particle(self, at: int) -> str:
        """The particle of a verb ("over" of "hand over", "place" of "take place"), "" if it has none."""
        kid = self.tree.kid(at, "compound:prt")
        place = next((one for one in self.tree.kids(at, "obj") if one == at + 1 and self.low(one) == "place"), None)
        return self.low(kid) if kid is not None else "place" if place is not None else ""

    def nouns(self, at: int) -> frozenset[str]:
        """The singular forms that a noun may have."""
        return singulars(self.low(at))

    def span(self, first: int, last: int) -> Span:
        """The span of words first to last."""
        return Span(self.sentence.words[first].start, self.sentence.words[last - 1].end)

    def has_name(self, someone: Party) -> bool:
        """Whether a party is named or stands for one named; in a text without names any will do."""
        spans = {name.span for name in self.named.values()}
        return not self.every and bool(someone) or any(span in spans for span in someone.spans) or any(singulars(name.split()[-1].lower()) & OFFICIALS for name in someone.names) or any(name[:1].isupper() for name in someone.names)

    def joint(self, noun: int) -> bool:
        """Whether an exercise is one of several parties, by its adjective or its name."""
        beside = {self.low(kid) for kid in self.tree.kids(noun, "amod", "compound")}
        return bool(_JOINT & beside) or any(i in self.named and self.named[i].type == "exercise" for i in (noun, *self.tree.children[noun]))

    def is_verb_or_predicate(self, at: int) -> bool:
        """Whether a word is a verb or stands as one behind "is"."""
        return self.tree.is_verb(at) or bool(self.tree.kids(at, "cop"))

    def before(self, at: int) -> Sequence[NameMention]:
        """The article's names that end before a word, in order; the last forty are enough to look back."""
        last = bisect_right(self.every, self.sentence.words[at].start, key=lambda name: name.span.end)
        return self.every[max(last - 40, 0) : last]


def scenes(reading: Reading, names: tuple[NameMention, ...], dates: tuple[DateMention, ...]) -> list[Scene]:
    """One scene a sentence."""
    states = _main_states(names)
    bodies = [n for n in names if n.type in PARTY_TYPES - {"person", "media"} and not _stands_in(reading.text, n)]
    bodies = [n for n in bodies if n.type in INSTITUTIONS] or bodies
    voice = tuple(name for name, _ in Counter(full_name(n) for n in bodies).most_common(1))
    prose = [one for one in reading.sentences if one.words and _is_prose(reading.text, one)]
    found: list[Scene] = []
    crowds: list[tuple[str, ...]] = [(), ()]
    for one in prose or [one for one in reading.sentences if one.words]:
        found.append(Scene(reading.text, one, EventTree(one), _named(reading.text, one, names), _dated(one, dates), states, names, voice, crowds[-1] or crowds[-2]))
        crowds.append(_several(found[-1]))
    return found


def _stands_in(text: str, name: NameMention) -> bool:
    """Whether a name stands where places stand, "in La Union department", or is a territory by its last word."""
    words = name.text.lower().split()
    if len(words) > 1 and words[-1] in _TERRITORIES and words[0] not in _OFFICES:
        return True
    return text[max(name.span.start - 12, 0) : name.span.start].lower().split()[-1:] in (["in"], ["at"], ["near"], ["throughout"], [","])


def _several(scene: Scene) -> tuple[str, ...]:
    """The plural or joined subject that a sentence leaves for "they"."""
    tree = scene.tree
    for at in range(len(tree.words)):
        if tree.label(at) == "nsubj" and tree.low(at) == "they":
            return scene.crowd
        if tree.label(at) != "nsubj" or not tree.words[at].tag.startswith("NN"):
            continue
        several = [at, *(kid for kid in tree.kids(at, "conj") if tree.is_noun(kid))]
        if len(several) > 1 and all(one in scene.named and scene.named[one].type in PARTY_TYPES for one in several):
            return tuple(dict.fromkeys(full_name(scene.named[one]) for one in several))
        if tree.words[at].tag == "NNS" and singulars(tree.low(at)) & PARTY_NOUNS:
            first, last = tree.phrase(at)
            if tree.words[first].tag == "PRP$":
                continue
            return (phrase_of(scene, at),)
        met = [kid for kid in tree.kids(tree.heads[at], "obj", "obl") if kid in scene.named and tree.case(kid) in ("", "with")] if tree.heads[at] >= 0 and scene.is_form_of(tree.heads[at], _MEETING) else []
        if met and at in scene.named:
            return tuple(dict.fromkeys(full_name(scene.named[one]) for one in (at, *met) if scene.named[one].type in PARTY_TYPES))
    return ()


def phrase_of(scene: Scene, at: int) -> str:
    """The words of a noun phrase without its article."""
    first, last = scene.tree.phrase(at)
    first += scene.tree.low(first) in _ARTICLES and first < at
    span = scene.span(first, last)
    return " ".join(scene.text[span.start : span.end].split())


def singulars(low: str) -> frozenset[str]:
    """What a noun may be the plural of, itself among them."""
    forms = {low, low.removesuffix("s"), low.removesuffix("es")}
    if low.endswith("ies"):
        forms.add(low[:-3] + "y")
    if low.endswith("men"):
        forms.add(low[:-3] + "man")
    return frozenset(forms)


def full_name(name: NameMention) -> str:
    """The fullest form of a name in its article."""
    return name.refers or name.text


def party(names: Sequence[NameMention]) -> Party:
    """A party of names."""
    return Party(tuple(dict.fromkeys(full_name(n) for n in names)), tuple(n.span for n in names))


def _named(text: str, sentence: Sentence, names: tuple[NameMention, ...]) -> dict[int, NameMention]:
    found: dict[int, NameMention] = {}
    words = sentence.words
    at = bisect_left(names, sentence.span.start, key=lambda name: name.span.start)
    while at < len(names) and names[at].span.start < sentence.span.end:
        first = bisect_right(words, names[at].span.start, key=lambda word: word.end)
        while first < len(words) and words[first].start < names[at].span.end:
            found[first] = names[at]
            first += 1
        at += 1
    for name in sentence.names:
        kind = {"PER": "person", "ORG": "other", "LOC": "place"}.get(name.kind)
        if kind and not any(i in found for i in range(name.first, name.end)):
            span = Span(words[name.first].start, words[name.end - 1].end)
            found |= dict.fromkeys(range(name.first, name.end), NameMention(span=span, text=text[span.start : span.end], type=kind))
    return found


def _dated(sentence: Sentence, dates: tuple[DateMention, ...]) -> tuple[tuple[int, DateMention], ...]:
    words, found = sentence.words, []
    at = bisect_left(dates, sentence.span.start, key=lambda date: date.span.start)
    while at < len(dates) and dates[at].span.start < sentence.span.end:
        if dates[at].value and dates[at].kind == "date":
            found.append((min(bisect_right(words, dates[at].span.start, key=lambda word: word.end), len(words) - 1), dates[at]))
        at += 1
    return tuple(found)


def _is_prose(text: str, sentence: Sentence) -> bool:
    """Headlines, bylines and buttons end in no full stop."""
    return text[sentence.span.start : sentence.span.end].rstrip(")] ").endswith(_ENDS)


def _main_states(names: tuple[NameMention, ...]) -> tuple[str, ...]:
    counts = Counter(full_name(name) for name in names if name.type in STATES)
    return tuple(name for name, _ in counts.most_common(2))
