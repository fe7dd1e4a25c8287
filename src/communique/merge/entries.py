"""What all kinds of entry share: evidence, witnesses, confidence, likeness, and the grouping of mentions.

In: mentions with their articles. Out: groups and the fields of `Entry`. Surprising: two mentions of one article never come into one
group unless the caller says that their words are the same.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import combinations, product
from typing import Any, Generic, Protocol, TypeVar

from msgspec import Struct

from communique.lang.en.word_frequency import rarity
from communique.model import A_WITNESS, MOST_CONFIDENT, Actor, Article, Evidence, Place, Span
from communique.text.similarity import words

M = TypeVar("M")
T = TypeVar("T")
TELLING = 2.0  # rarity from which a word's being shared says something


class WhoIsWho(Protocol):
    """The lookups that merging needs of what `link` gives."""

    @property
    def actors(self) -> tuple[Actor, ...]: ...

    @property
    def places(self) -> tuple[Place, ...]: ...

    def actor_of(self, article: str, name: str) -> str | None: ...

    def place_of(self, name: str, article: str) -> str | None: ...


class Setting(Struct, frozen=True):
    """The articles by id, each one's lineage and story, and who is who."""

    articles: Mapping[str, Article]
    lineage: Mapping[str, str]
    story: Mapping[str, str]
    linked: WhoIsWho
    newer: Mapping[str, str] = {}  # for each earlier state of a page the newest

    def text(self, article: str, span: Span) -> str:
        return (self.articles[article].text or "")[span.start : span.end]

    def words(self, article: str, spread: Iterable[Span]) -> str:
        return " ".join(" ".join(self.text(article, span).split()) for span in spread)

    def actors(self, article: str, names: Iterable[str]) -> tuple[str, ...]:
        """Ids of actors; a name that means none stands for itself."""
        return tuple(dict.fromkeys(self.linked.actor_of(article, name) or name for name in names))

    def newest(self, group: Sequence[Held[M]]) -> list[Held[M]]:
        """The mentions that an entry follows: those of earlier states of a page are evidence only, where there are later ones."""
        return [one for one in group if one.article not in self.newer] or list(group)

    def same_page(self, one: str, other: str) -> bool:
        """Whether two articles are states of one page."""
        return self.newer.get(one, one) == self.newer.get(other, other)

    def home(self, article: str) -> str:
        """The story of an article, else its lineage: what `same_story` compares."""
        return self.story.get(article) or self.lineage.get(article, article)

    def same_lineage(self, one: str, other: str) -> bool:
        return self.lineage.get(one, one) == self.lineage.get(other, other)

    def same_story(self, one: str, other: str) -> bool:
        return self.same_lineage(one, other) or (one in self.story and self.story[one] == self.story.get(other))


class Held(Struct, Generic[M], frozen=True):
    """A mention with its article, a key that orders and names it, and its telling stems."""

    article: str
    key: tuple[str, ...]
    mention: M
    stems: frozenset[str]


Groups = list[list[Held[M]]]
Near = Callable[[Held[M]], Iterable[Hashable]]
"""What a mention shares with all that it may be one with."""


def telling(text: str) -> frozenset[str]:
    """The stems of the words that say something."""
    return frozenset(word for word in words(text) if len(word) > 1 and rarity(word) >= TELLING)


def likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """How much two texts share, 0 to 1, by rarity; a long text that holds most of a shorter one is like it too."""
    both = one & other
    if not both:
        return 0.0
    shared, mine, theirs = _weight(both), _weight_of_whole(one), _weight_of_whole(other)
    return max(2 * shared / (mine + theirs), 0.8 * shared / min(mine, theirs) if len(both) >= 4 else 0.0) if shared else 0.0


def _weight(stems: frozenset[str]) -> float:
    return sum(map(rarity, stems))  # exact in any order: rarities are quarters


_weight_of_whole = lru_cache(maxsize=100_000)(_weight)


def grouped(
    held: Iterable[Held[M]],
    score: Callable[[Held[M], Held[M]], float],
    same: Callable[[Held[M], Held[M]], bool] = lambda one, other: False,
    near: Near[M] = lambda one: ("everywhere",),
    twin: Callable[[Held[M]], Hashable] = lambda one: one.key,
    agreed: float = 0.0,
) -> Groups[M]:
    """Groups of mentions, the likest pairs first; `score` 0 keeps apart, `same` allows two of one article.

    Only mentions that `near` gives a common key are compared. `twin` holds all that `score` reads of a mention but its article: of ten
    thousand copies one is compared. Two groups join where at least the share `agreed` of their pairs has a score and none a
    negative one, which keeps apart what a third would bring together.
    """
    ordered = list({one.key: one for one in sorted(held, key=lambda one: one.key)}.values())
    classes = _twins(ordered, twin)
    groups = _Groups(ordered, same, classes, agreed)
    for at, members in enumerate(classes):
        if len(members) > 1 and score(ordered[members[0]], ordered[members[1]]) > 0:
            groups.alike.add((at, at))
            for other in members[1:]:
                groups.join(members[0], other)
    firsts = [ordered[members[0]] for members in classes]
    scores = {(a, b): value for a, b in neighbours(firsts, near) if (value := score(firsts[a], firsts[b]))}
    groups.alike.update(pair for pair, value in scores.items() if value > 0)
    groups.unlike.update(pair for pair, value in scores.items() if value < 0)
    for _, i, j in sorted((-value, i, j) for (a, b), value in scores.items() if value > 0 for i, j in _ends(classes[a], classes[b], groups)):
        groups.join(i, j)
    return [[ordered[at] for at in sorted(group)] for _, group in sorted(groups.members.items())]


def neighbours(items: Sequence[T], keys: Callable[[T], Iterable[Hashable]]) -> list[tuple[int, int]]:
    """The pairs of places whose items have a key in common, each once, in order."""
    nets: dict[Hashable, list[int]] = {}
    for at, one in enumerate(items):
        for key in dict.fromkeys(keys(one)):
            nets.setdefault(key, []).append(at)
    return sorted({pair for net in nets.values() for pair in combinations(net, 2)})


class _Groups(Generic[M]):
    """Groups while they grow: the group of each mention, its members, their articles and classes; `alike` and `unlike` are the pairs of classes with a score."""

    def __init__(self, ordered: Sequence[Held[M]], same: Callable[[Held[M], Held[M]], bool], classes: Sequence[Sequence[int]], agreed: float) -> None:
        self.ordered, self.same, self.agreed = ordered, same, agreed
        self.home = list(range(len(ordered)))
        self.members = {at: [at] for at in self.home}
        self.of_article: dict[int, dict[str, list[int]]] = {at: {one.article: [at]} for at, one in enumerate(ordered)}
        self.of_class = {at: Counter({kind: 1}) for kind, members in enumerate(classes) for at in members}
        self.alike: set[tuple[int, int]] = set()
        self.unlike: set[tuple[int, int]] = set()

    def join(self, i: int, j: int) -> None:
        """Makes one group of two, unless two mentions of one article that are not the same would be in it."""
        left, right = sorted((self.home[i], self.home[j]))
        if left == right or not self._may(left, right) or not self._agree(left, right):
            return
        for at in self.members[right]:
            self.home[at] = left
        self.members[left] += self.members.pop(right)
        self.of_class[left].update(self.of_class.pop(right))
        for article, places in self.of_article.pop(right).items():
            self.of_article[left].setdefault(article, []).extend(places)

    def _may(self, left: int, right: int) -> bool:
        mine, theirs = self.of_article[left], self.of_article[right]
        few, many = (mine, theirs) if len(mine) < len(theirs) else (theirs, mine)
        shared = [article for article in few if article in many]
        return all(self.same(self.ordered[a], self.ordered[b]) for article in shared for a in mine[article] for b in theirs[article])

    def _agree(self, left: int, right: int) -> bool:
        if not self.agreed and not self.unlike:
            return True
        mine, theirs = self.of_class[left], self.of_class[right]
        pairs = {(min(a, b), max(a, b)): n * m for a, n in mine.items() for b, m in theirs.items()}
        if not self.unlike.isdisjoint(pairs):
            return False
        scored = sum(count for pair, count in pairs.items() if pair in self.alike)
        return scored >= self.agreed * mine.total() * theirs.total()


def _twins(ordered: Sequence[Held[M]], twin: Callable[[Held[M]], Hashable]) -> list[list[int]]:
    """Places of mentions that are alike but for their article; the second of an article in a class of its own."""
    classes: dict[Hashable, list[int]] = {}
    seen: Counter[Hashable] = Counter()
    for at, one in enumerate(ordered):
        kind = twin(one)
        classes.setdefault((kind, seen[kind, one.article]), []).append(at)
        seen[kind, one.article] += 1
    return list(classes.values())


def _ends(one: list[int], other: list[int], groups: _Groups[M]) -> Iterable[tuple[int, int]]:
    """The pairs by which two classes are joined: one, where each is one group already."""
    return product(_whole(one, groups), _whole(other, groups))


def _whole(members: list[int], groups: _Groups[M]) -> list[int]:
    return members[:1] if len({groups.home[at] for at in members}) == 1 else members


def evidence_of(setting: Setting, article: str, span: Span, found_by: str, wording: str | None = None) -> Evidence:
    """The span with its exact words."""
    return Evidence(article=article, start=span.start, end=span.end, quote=setting.text(article, span), wording=wording, found_by=found_by)


def common_fields(setting: Setting, evidence: Sequence[Evidence], base: float) -> dict[str, Any]:
    """The fields of `Entry`: confidence is `base` and more for each further witness."""
    unique = sorted({(one.article, one.start, one.end): one for one in evidence}.items())
    articles = {key[0] for key, _ in unique}
    witnesses = witnesses_of(setting, articles)
    stories = {setting.story.get(one) for one in articles}
    story = next(iter(stories)) if len(stories) == 1 else None
    confidence = round(min(MOST_CONFIDENT, base + A_WITNESS * (witnesses - 1)), 2)
    return {"evidence": tuple(one for _, one in unique), "articles": len(articles), "witnesses": witnesses, "confidence": confidence, "story": story}


def witnesses_of(setting: Setting, articles: Iterable[str]) -> int:
    """How many lineages the articles are of."""
    return len({setting.lineage.get(one, one) for one in articles})


def first(values: Iterable[str | None]) -> str | None:
    """The most frequent value, the first in the alphabet among equals; None where there is none."""
    given = [value for value in values if value]
    return min(given, key=lambda one: (-given.count(one), one)) if given else None
