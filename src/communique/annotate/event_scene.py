"""A reading, names and dates → one `Scene` a sentence: what the event finders look at.

In: `Reading`, names, dates. Out: `Scene`s and the `Party` they speak of. Surprising: rare verbs are tagged anew here, since the
tagger takes "extradited" behind a name for a noun; and sentences without a full stop (headlines) are left out.
"""

from __future__ import annotations

from collections import Counter

from msgspec import Struct

from communique.annotate.chunks import Chunk, VerbGroup, noun_chunks, verb_groups
from communique.lang.en.event_cues import VERBS
from communique.lang.en.inflection import lemma_of
from communique.lang.reader import Reading, Sentence, Word
from communique.model import DateMention, NameMention, Span

_PARTY_TYPES = frozenset(
    "person state government security_force armed_group intergovernmental civil_society business media group other".split()
)
STATES = frozenset(("state", "government"))


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
    """A sentence as the event finder sees it; `states` are the article's two most named states."""

    text: str
    sentence: Sentence
    chunks: tuple[Chunk, ...]
    groups: tuple[VerbGroup, ...]
    names: tuple[NameMention, ...]
    dates: tuple[DateMention, ...]
    states: tuple[str, ...]
    earlier: tuple[NameMention, ...] = ()

    def low(self, at: int) -> str:
        """The word at an index in small letters, "" outside the sentence."""
        return self.sentence.words[at].low if 0 <= at < len(self.sentence.words) else ""

    def phrase(self, chunk: Chunk) -> str:
        """The characters of a chunk."""
        words = self.sentence.words
        return self.text[words[chunk.first].start : words[chunk.last - 1].end]

    def index_at(self, offset: int) -> int:
        """The index of the first word that ends behind an offset."""
        return next((i for i, word in enumerate(self.sentence.words) if word.end > offset), len(self.sentence.words))


def scenes(reading: Reading, names: tuple[NameMention, ...], dates: tuple[DateMention, ...]) -> list[Scene]:
    """One scene a sentence."""
    states = _main_states(names)
    sentences = [_retagged(sentence) for sentence in reading.sentences]
    return [
        Scene(
            reading.text, sentence, tuple(noun_chunks(sentence)), tuple(verb_groups(sentence)),
            tuple(name for name in names if _within(name.span, sentence.span)),
            tuple(date for date in dates if _within(date.span, sentence.span) and date.value and date.kind == "date"),
            states,
            tuple(name for name in names if name.span.end <= sentence.span.end),
        )
        for sentence in sentences
        if sentence.words and _is_prose(reading.text, sentence)
    ]  # fmt: skip


def _retagged(sentence: Sentence) -> Sentence:
    """A rare trigger ("extradited") that the tagger took for a noun or adjective, behind a noun or a modal, is a verb."""
    words = list(sentence.words)
    for at in range(1, len(words)):
        word, before = words[at], words[at - 1].tag
        if not word.text.islower():
            continue
        if before == "MD" and word.tag.startswith(("NN", "JJ")) and word.low in VERBS:
            words[at] = Word(word.start, word.end, word.text, "VB", word.low)
        if word.low == "that" and word.tag == "DT" and before.startswith("VB") and words[min(at + 1, len(words) - 1)].tag == "NNS":
            words[at] = Word(word.start, word.end, word.text, "IN", "that")
        after = words[at + 1].tag if at + 1 < len(words) else ""
        if word.low == "may" and word.tag != "MD":
            words[at] = Word(word.start, word.end, word.text, "MD", "may")
            continue
        active = after.startswith("NN") or after in ("DT", "PRP$", "CD")
        if active and before.startswith("NN") and word.tag in ("VBN", "NNP") and (word.tag == "NNP" or word.lemma in VERBS):
            words[at] = Word(word.start, word.end, word.text, "VBD", lemma_of(word.low, "VBD"))
        past = lemma_of(word.low, "VBD")
        wrong = word.tag.startswith(("NN", "JJ")) or word.tag in ("VB", "VBP") and word.low.endswith(("ed", "lit"))
        if wrong and before.startswith(("NN", "RB", "PRP")) and before != "PRP$" and past in VERBS and word.low.endswith(("ed", "lit")):
            words[at] = Word(word.start, word.end, word.text, "VBD", past)
    return Sentence(sentence.span, sentence.paragraph, tuple(words))


def _is_prose(text: str, sentence: Sentence) -> bool:
    """Headlines, bylines and buttons end in no full stop."""
    return text[sentence.span.start : sentence.span.end].rstrip().endswith((".", "!", "?", "”", '"', "’", ":"))


def full_name(name: NameMention) -> str:
    """The fullest form of a name in its article."""
    return name.refers or name.text


def names_in(scene: Scene, first: int, last: int) -> list[NameMention]:
    """Party names whose beginning lies within words first to last."""
    if first >= last:
        return []
    words = scene.sentence.words
    return [n for n in scene.names if n.type in _PARTY_TYPES and words[first].start <= n.span.start < words[last - 1].end]


def party(names: list[NameMention]) -> Party:
    """A party of names."""
    return Party(tuple(dict.fromkeys(full_name(n) for n in names)), tuple(n.span for n in names))


def span_of(scene: Scene, first: int, last: int) -> Span:
    """The span of words first to last."""
    return Span(scene.sentence.words[first].start, scene.sentence.words[last - 1].end)


def _within(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _main_states(names: tuple[NameMention, ...]) -> tuple[str, ...]:
    counts = Counter(full_name(name) for name in names if name.type in STATES)
    return tuple(name for name, _ in counts.most_common(2))
