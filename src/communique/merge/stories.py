"""Articles, what they say, and their lineages → stories: all articles that report one occurrence.

In: articles, annotations and lineages, all at once or as they come. Out: stories; every article stands in exactly one.
Surprising: what is compared is the title and the beginning of the body, fading, since an article says first which
occurrence it reports and later what it reminds of; and when an article comes, only what it touches is clustered again,
with the stories that all articles at once would give: two clusters join by what is between them alone, so that one
far from every change, or near only to clusters that came out as before, comes out as before.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from communique.merge.story_clusters import average_linkage
from communique.merge.story_dates import dated, days_of_events, span_of
from communique.merge.story_label import label_of
from communique.merge.story_near import Bundle, Likenesses, Profile
from communique.merge.story_vectors import Vectors
from communique.model import Annotation, Article, Lineage, Story
from communique.text.ids import content_id

# Chosen 2026-12-01 without news-cluster: ECB+ training topics, benchmarks/stories/piles, examples/, us-pakistan. README.md there has the curves.
TOGETHER = 0.11
"""Mean likeness from which two groups are one story. The middle of .10 to .13, where of the 69 articles of examples/, us-pakistan and the tuned piles, apart
and in one heap, at most two stand wrong. ECB+ hardly minds: .967 at .08, .966 at .12 and .14 (mean B-cubed F1 as with LEEWAY)."""
LEEWAY = 3.0
"""The smaller of two groups, of s members, must be as like the other as s / (s + LEEWAY) of the likeness within each. ECB+ training, mean
B-cubed F1 of piles where each occurrence has a twin and of piles where none has: .954 at 1.5, .960 at 2, .963 at 3 and 4, .956 at 6; .947 with a share of .4 whatever the size."""


def find_stories(articles: Iterable[Article], annotations: Sequence[Annotation], lineages: Sequence[Lineage]) -> tuple[Story, ...]:
    """Every article in exactly one story, in the order of the stories' ids; the order given does not matter."""
    stories = Stories()
    stories.add(articles, annotations, lineages)
    return stories.stories


class Stories:
    """The articles so far in bundles, one a lineage; how like these are; and the stories that they make."""

    def __init__(self) -> None:
        self._articles: dict[str, Article] = {}
        self._happened: dict[str, int] = {}
        self._bundles: dict[str, Bundle] = {}
        self._vectors = Vectors()
        self._likenesses = Likenesses()
        self._mates: dict[str, tuple[str, ...]] = {}
        self._of: dict[str, Story] = {}

    def add(self, articles: Iterable[Article], annotations: Sequence[Annotation], lineages: Sequence[Lineage]) -> None:
        """Takes articles and what they say in; lineages are those of all articles so far."""
        self._articles |= {one.id: one for one in articles}
        self._happened |= days_of_events(annotations)
        before, now = self._bundles, {one.members[0]: one for one in self._bundled(lineages)}
        gone = {key: one for key, one in before.items() if now.get(key) != one}
        new = {key: one for key, one in now.items() if before.get(key) != one}
        self._bundles = now
        other = self._vectors.change(self._told(gone), self._told(new))
        holding = {article: key for key, one in now.items() for article in one.members} if other else {}
        seen = {**new, **{key: now[key] for key in {holding[article] for article in other}}}
        left = gone.keys() - now.keys()
        changed = self._likenesses.change(left, {key: self._profile(one) for key, one in sorted(seen.items())})
        self._cluster(changed | self._with_mates(left))

    @property
    def stories(self) -> tuple[Story, ...]:
        """Every article in exactly one story, in the order of the stories' ids."""
        return tuple(one for _, one in sorted({self._of[key].id: self._of[key] for key in self._bundles}.items()))

    def _bundled(self, lineages: Sequence[Lineage]) -> Iterator[Bundle]:
        held = {article for one in lineages for article in one.articles}
        for members in (*(one.articles for one in lineages), *((article,) for article in self._articles if article not in held)):
            kept = self._bundles.get(members[0])
            known = kept is not None and kept.members == members
            yield kept if kept and known else Bundle(members=members, days=dated([self._articles[article] for article in members], self._happened))

    def _told(self, bundles: Mapping[str, Bundle]) -> list[tuple[int | None, list[Article]]]:
        """The first day of each bundle and its articles."""
        return [(one.days[0] if one.days else None, [self._articles[article] for article in one.members]) for _, one in sorted(bundles.items())]

    def _profile(self, bundle: Bundle) -> Profile:
        return Profile.of(bundle, [self._vectors[article] for article in bundle.members])

    def _cluster(self, changed: set[str]) -> None:
        """Clusters changed bundles anew, with all whose clusters these may meet: what differs from before widens the region."""
        region, wider = set[str](), self._with_mates(changed)
        clusters: list[list[str]] = []
        while not wider <= region:
            region = region | wider
            clusters = self._clusters(sorted(region))
            other = {key for one in clusters if not changed.isdisjoint(one) or self._mates.get(one[0]) != tuple(one) for key in one}
            wider = self._with_mates({near for key in other for near in self._likenesses.near(key, TOGETHER)})
        for one in clusters:
            story = self._story([self._bundles[key] for key in one])
            self._of.update(dict.fromkeys(one, story))
            self._mates.update(dict.fromkeys(one, tuple(one)))

    def _with_mates(self, keys: Iterable[str]) -> set[str]:
        """Bundles with those that were in one cluster with them."""
        return {mate for key in keys for mate in self._mates.get(key, (key,)) if mate in self._bundles}

    def _clusters(self, keys: Sequence[str]) -> list[list[str]]:
        number = {key: n for n, key in enumerate(keys)}
        return [[keys[n] for n in cluster] for cluster in average_linkage(len(keys), self._likenesses.among(number), TOGETHER, LEEWAY)]

    def _story(self, bundles: Sequence[Bundle]) -> Story:
        members = tuple(sorted(article for one in bundles for article in one.members))
        kept = self._of.get(bundles[0].members[0])
        if kept and kept.articles == members and kept.witnesses == len(bundles):
            return kept
        articles = [self._articles[one] for one in members]
        start, end = span_of(articles)
        return Story(id=content_id("story", *members), label=label_of(articles), articles=members, witnesses=len(bundles), start=start, end=end)
