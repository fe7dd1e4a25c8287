"""The sentences of all articles → pairs of sentences that tell of one thing.

In: annotations, the setting. Out: accounts, and aligned pairs of them from two articles. Surprising: two sentences are a pair only
if neither is more like another sentence of the other's article, so that a report's second attack is not laid to the first.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import combinations

from msgspec import Struct

from communique.lang.en.word_frequency import rarity
from communique.merge.entries import Setting, likeness
from communique.model import Annotation, DateMention, Event, NameMention, QuantityMention, Span
from communique.text.similarity import words

ALIKE = 0.3  # likeness from which two sentences of one story are laid side by side; set on pairs/dev on 2026-12-01
ALIKE_ACROSS = 0.4  # the same for sentences of two stories that share a name
SHORT = 0.45  # likeness from which two words in common are enough
_KEY = 3.0  # rarity from which a stem brings sentences together
_CROWD = 60  # sentences that share a key and are still compared; a key of more says too little, and costs too much
_CAPTION = re.compile(r"^\W*(?:FILE\b|PHOTO\b|In this (?:\w+\.? \d{1,2},? (?:\d{4},? )?)?(?:\w+ )?(?:file )?(?:photo|image|picture)|(?:Photo|Image|Picture|Video)s? (?:by|credit|courtesy|from)\b)|\b(?:file (?:photo|image|picture)|is (?:seen|pictured|shown) (?:in|at|on|here)|(?:AP|Reuters|AFP|EPA|Getty) (?:Photo|Images?))\b")
"""A sentence that tells what a picture shows; it is no report of the day."""
_NAMED = 12  # articles that a name stands in and still brings two stories together


class Account(Struct, frozen=True, dict=True):
    """One sentence with what stands in it."""

    article: str
    at: int
    span: Span
    text: str
    names: tuple[NameMention, ...]
    dates: tuple[DateMention, ...]
    quantities: tuple[QuantityMention, ...]
    states: frozenset[str]
    others: frozenset[str]

    @cached_property
    def stems(self) -> frozenset[str]:
        """Telling stems and who is named; a state by its id, whatever its form."""
        told = {word for word in words(self.text) if len(word) > 1 and rarity(word) >= 2.0 and not word[0].isdigit()}
        spoken = {word for name in self.names if name.type == "state" for word in words(name.text)}
        return frozenset(told - spoken) | self.states

    @cached_property
    def plain_stems(self) -> frozenset[str]:
        """Telling stems without those of any name."""
        return self.stems - self.states - {word for name in self.names for word in words(name.text)}

    @cached_property
    def stateless_stems(self) -> frozenset[str]:
        """Telling stems without the states."""
        return self.stems - self.states

    @cached_property
    def key(self) -> tuple[str, int]:
        return self.article, self.at


Aligned = tuple[Account, Account, float]


def accounts_of(annotations: Sequence[Annotation], setting: Setting) -> list[Account]:
    """All sentences, in the order of articles and places."""
    return [account for one in annotations for account in _of_article(one, setting)]


def _of_article(one: Annotation, setting: Setting) -> Iterator[Account]:
    for at, span in enumerate(one.sentences):
        names = tuple(name for name in one.names if span.start <= name.span.start < span.end)
        states, others = _who(one.article, names, setting)
        yield Account(
            one.article, at, span, setting.text(one.article, span), names, tuple(date for date in one.dates if span.start <= date.span.start < span.end),
            tuple(number for number in one.quantities if span.start <= number.span.start < span.end), states, others,
        )  # fmt: skip


def _who(article: str, names: Iterable[NameMention], setting: Setting) -> tuple[frozenset[str], frozenset[str]]:
    ids = [(name.type == "state", setting.linked.actor_of(article, name.refers or name.text) or setting.linked.place_of(name.text, article) or name.text) for name in names]
    return frozenset(one for state, one in ids if state), frozenset(one for state, one in ids if not state)


def aligned(accounts: Sequence[Account], setting: Setting) -> list[Aligned]:
    """Pairs of sentences of two articles, each the other's likest."""
    scored = {(accounts[i].key, accounts[j].key): value for i, j in _candidates(accounts, setting) if (value := _score(accounts[i], accounts[j], setting))}
    best: dict[tuple[tuple[str, int], str], float] = {}
    for (left, right), value in scored.items():
        for mine, theirs in ((left, right[0]), (right, left[0])):
            best[mine, theirs] = max(value, best.get((mine, theirs), 0.0))
    by_key = {one.key: one for one in accounts}
    kept = [(left, right, value) for (left, right), value in sorted(scored.items()) if value == best[left, right[0]] == best[right, left[0]]]
    return [(by_key[left], by_key[right], value) for left, right, value in kept]


def events_told(accounts: Sequence[Account], events: Sequence[Event]) -> dict[tuple[str, int], frozenset[str]]:
    """For each sentence the events that happened and are told in it or in the one ahead of it."""
    spans: defaultdict[str, list[tuple[int, int, str]]] = defaultdict(list)
    for event in events:
        if event.status in ("occurred", "ongoing"):
            for e in event.evidence:
                spans[e.article].append((e.start, e.end, event.id))
    own = {one.key: frozenset(id_ for start, end, id_ in spans[one.article] if start < one.span.end and one.span.start < end) for one in accounts}
    return {key: ids or own.get((key[0], key[1] - 1), frozenset()) for key, ids in own.items()}


def _candidates(accounts: Sequence[Account], setting: Setting) -> set[tuple[int, int]]:
    """Pairs that share a rare stem within a story, or a rare name anywhere."""
    rows: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for at, one in enumerate(accounts):
        if _CAPTION.search(one.text):
            continue
        for home in {setting.story.get(one.article, one.article), setting.lineage.get(one.article, one.article)}:
            for word in one.stems:
                if rarity(word) >= _KEY:
                    rows[home, word].append(at)
        for name in one.others:
            rows["", name].append(at)
    kept = [row for (home, _), row in sorted(rows.items()) if len(row) <= (_CROWD if home else 2 * _NAMED) and (home or len({accounts[at].article for at in row}) <= _NAMED)]
    return {(i, j) for row in kept for i, j in combinations(row, 2) if accounts[i].article != accounts[j].article}


def _score(one: Account, other: Account, setting: Setting) -> float:
    """How like two sentences are, with the names that they hold or without: one of them may be what differs."""
    shared = len(one.stems & other.stems)
    if shared < 2:
        return 0.0
    value = max(likeness(one.stems, other.stems), likeness(one.stateless_stems, other.stateless_stems), likeness(one.plain_stems, other.plain_stems))
    least = ALIKE if setting.same_story(one.article, other.article) else ALIKE_ACROSS
    return round(value, 6) if value >= least and (shared >= 3 or shared == 2 and value >= SHORT) else 0.0
