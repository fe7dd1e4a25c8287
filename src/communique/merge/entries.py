"""What all kinds of entry share: evidence, witnesses, confidence, likeness, and the grouping of mentions.

In: mentions with their articles. Out: groups and the fields of `Entry`. Surprising: two mentions of one article never come into one
group unless the caller says that their words are the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Generic, Protocol, TypeVar

from msgspec import Struct

from communique.lang.en.word_frequency import rarity
from communique.model import A_WITNESS, MOST_CONFIDENT, Actor, Article, Evidence, Span
from communique.text.similarity import words

M = TypeVar("M")
TELLING = 2.0  # rarity from which a word's being shared says something


class WhoIsWho(Protocol):
    """The lookups that merging needs of what `link` gives."""

    @property
    def actors(self) -> tuple[Actor, ...]: ...

    def actor_of(self, article: str, name: str) -> str | None: ...

    def place_of(self, name: str, article: str) -> str | None: ...


class Setting(Struct, frozen=True):
    """The articles by id, each one's lineage and story, and who is who."""

    articles: Mapping[str, Article]
    lineage: Mapping[str, str]
    story: Mapping[str, str]
    linked: WhoIsWho

    def text(self, article: str, span: Span) -> str:
        return (self.articles[article].text or "")[span.start : span.end]

    def words(self, article: str, spread: Iterable[Span]) -> str:
        return " ".join(" ".join(self.text(article, span).split()) for span in spread)

    def actors(self, article: str, names: Iterable[str]) -> tuple[str, ...]:
        """Ids of actors; a name that means none stands for itself."""
        return tuple(dict.fromkeys(self.linked.actor_of(article, name) or name for name in names))

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


def telling(text: str) -> frozenset[str]:
    """The stems of the words that say something."""
    return frozenset(word for word in words(text) if len(word) > 1 and rarity(word) >= TELLING)


def likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """How much two texts share, 0 to 1, by rarity; a long text that holds most of a shorter one is like it too."""
    shared, mine, theirs = (sum(map(rarity, sorted(group))) for group in (one & other, one, other))
    if not shared:
        return 0.0
    return max(2 * shared / (mine + theirs), 0.8 * shared / min(mine, theirs) if len(one & other) >= 4 else 0.0)


def grouped(held: Iterable[Held[M]], score: Callable[[Held[M], Held[M]], float], same: Callable[[Held[M], Held[M]], bool] = lambda one, other: False) -> Groups[M]:
    """Groups of mentions, the likest pairs first; `score` 0 keeps apart, `same` allows two of one article."""
    ordered = list({one.key: one for one in sorted(held, key=lambda one: one.key)}.values())
    home = list(range(len(ordered)))
    members = {at: [at] for at in home}
    pairs = [(-value, i, j) for i in range(len(ordered)) for j in range(i + 1, len(ordered)) if (value := score(ordered[i], ordered[j])) > 0]
    for _, i, j in sorted(pairs):
        left, right = sorted((home[i], home[j]))
        if left != right and all(_may(ordered[a], ordered[b], same) for a in members[left] for b in members[right]):
            members[left] += members.pop(right)
            for at in members[left]:
                home[at] = left
    return [[ordered[at] for at in sorted(group)] for _, group in sorted(members.items())]


def _may(one: Held[M], other: Held[M], same: Callable[[Held[M], Held[M]], bool]) -> bool:
    return one.article != other.article or same(one, other)


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


def compatible(one: str | None, other: str | None) -> bool:
    """Whether two EDTF dates may be one: one unknown, or one no more than less precise."""
    return not one or not other or one.startswith(other) or other.startswith(one)


def finest(dates: Iterable[str | None]) -> str | None:
    """The most precise of dates that agree."""
    return max((one for one in dates if one), key=lambda one: (len(one), one), default=None)
