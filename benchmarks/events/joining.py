"""Gold mentions of many documents → groups that are one event.

In:   `Mention`s. Out: groups. Surprising: within a story the same word is nearly always the same event; beyond it only a noun and
its verb, and words of one family ("die", "death"), join. PLOVER type and mode join too much (tried on eight training topics on
2026-12-01: CoNLL 76.1 with, 76.6 without).
"""

from __future__ import annotations

from msgspec import Struct

from communique.annotate.event_tree import EventTree
from communique.lang.reader import Sentence
from communique.model import Annotation

_FAMILIES = """
die death dead succumb pass|escape flee breakout|explode explosion blast|burn burning blaze|damage destroy devastate demolish|shoot shooting shot
murder slay slaying|kill killing|buy purchase acquire acquisition takeover|arrest capture apprehend|quake earthquake tremor temblor|attack assault raid
sack dismiss oust|win victory|vote election balloting|hire appoint|wound injure injury|strike airstrike|resign resignation|talk negotiation
sentence sentencing|convict conviction|launch introduce unveil|bomb bombing|crash collision|choose pick select|accuse charge
"""
FAMILY = {word: family.split()[0] for line in _FAMILIES.strip().splitlines() for family in line.split("|") for word in family.split()}
"""Words of one meaning in general English, and the first of them."""


class Mention(Struct, frozen=True):
    """A mention's document, topic, story, head and date."""

    document: str
    topic: str
    story: str
    start: int
    lemma: str
    stem: str
    date: str | None

    @staticmethod
    def at(document: str, topic: str, story: str, sentence: Sentence, tree: EventTree, inside: list[int], said: Annotation) -> Mention:
        head = next((at for at in inside if tree.heads[at] not in inside), inside[-1])
        word = sentence.words[head]
        event = next((one for one in said.events if one.entry and any(span.start <= word.start < span.end for span in one.trigger)), None)
        lemma = word.lemma.lower()
        return Mention(document, topic, story, word.start, lemma, FAMILY.get(lemma) or _stem(lemma), event.date if event else None)


def _stem(lemma: str) -> str:
    """What a verb and its noun share: "announce", "announcement"."""
    for ending in ("ation", "ment", "ition", "tion", "sion", "ing", "al", "er", "e", "ion"):
        if lemma.endswith(ending) and len(lemma) - len(ending) >= 4:
            return lemma[: -len(ending)]
    return lemma


def joined(mentions: list[Mention]) -> list[set[Mention]]:
    """Groups of mentions that are one event."""
    groups: list[set[Mention]] = []
    for mention in sorted(mentions, key=lambda one: (one.story, one.document, one.start)):
        home = next((group for group in groups if any(_one(mention, other) for other in group)), None)
        if home is None:
            groups.append({mention})
        else:
            home.add(mention)
    return groups


def _one(one: Mention, other: Mention) -> bool:
    if one.story != other.story:
        return False
    if one.date and other.date and not (one.date.startswith(other.date) or other.date.startswith(one.date)):
        return False
    return one.lemma == other.lemma or one.stem == other.stem
