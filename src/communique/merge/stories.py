"""Articles, what they say, and their lineages → stories: all articles that report one occurrence.

In: articles, annotations and lineages, all at once or as they come. Out: stories; every article stands in exactly one.
Surprising: what is compared is the title and the beginning of the body, fading, since an article says first which
occurrence it reports and later what it reminds of; and when an article comes, only what it touches is clustered again,
with the stories that all articles at once would give.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

from communique.merge.story_clusters import average_linkage
from communique.merge.story_dates import dated, days_of_events, span_of
from communique.merge.story_label import label_of
from communique.merge.story_near import Bundle, Likenesses, Profile
from communique.merge.story_vectors import Vectors
from communique.model import Annotation, Article, Lineage, Story
from communique.text.ids import content_id

# Chosen 2026-11-25 on ECB+ (66 sub-topics), examples/ and us-pakistan, with news-cluster in view: TOGETHER and TIGHTNESS are
# not blind for it. Figures, and what the first three choose by themselves, are in benchmarks/stories/README.md.
TOGETHER = 0.14
"""Mean likeness from which two groups are one story. ECB+ B-cubed F1 is .86 to .89 from .10 to .24 with TIGHTNESS .4;
examples/ and us-pakistan are all right from .14 to .16; news-cluster has .930 at .14, .913 at .16."""
TIGHTNESS = 0.4
"""Share of the likeness within each of two groups that there must be between them. ECB+ at TOGETHER .14: F1 .80
without, .83 at .3, .86 at .4, .88 at .5; news-cluster .919, .930, .908."""


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
        self._cluster(self._likenesses.change(gone.keys() - now.keys(), {key: self._profile(one) for key, one in sorted(seen.items())}))

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

    def _cluster(self, touched: Set[str]) -> None:
        """Clusters anew the bundles that others which are likely of one story connect with those touched."""
        done: set[str] = set()
        for one in sorted(touched):
            if one not in done:
                kin = sorted(self._likenesses.connected(one, TOGETHER))
                done.update(kin)
                number = {key: n for n, key in enumerate(kin)}
                for cluster in average_linkage(len(kin), self._likenesses.among(number), TOGETHER, TIGHTNESS):
                    story = self._story([self._bundles[kin[n]] for n in cluster])
                    self._of.update(dict.fromkeys((kin[n] for n in cluster), story))

    def _story(self, bundles: Sequence[Bundle]) -> Story:
        members = tuple(sorted(article for one in bundles for article in one.members))
        kept = self._of.get(bundles[0].members[0])
        if kept and kept.articles == members and kept.witnesses == len(bundles):
            return kept
        articles = [self._articles[one] for one in members]
        start, end = span_of(articles)
        return Story(id=content_id("story", *members), label=label_of(articles), articles=members, witnesses=len(bundles), start=start, end=end)
