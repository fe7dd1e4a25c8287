"""Articles, what they say, and their lineages → stories: all articles that report one occurrence.

In: articles, annotations and lineages. Out: stories; every article stands in exactly one. Surprising: what is compared
is the title and the beginning of the body, fading, since an article says first which occurrence it reports and later
what it reminds of; and how like two articles are depends on these two alone, never on what else was read.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from communique.merge.story_clusters import average_linkage
from communique.merge.story_dates import Days, apart, dated, days_of_events, span_of
from communique.merge.story_label import label_of
from communique.merge.story_recurrence import recurrence
from communique.merge.story_words import story_stems, story_vector
from communique.model import Annotation, Article, Lineage, Story
from communique.text.ids import content_id
from communique.text.similarity import Vector, cosine

# Chosen 2026-12-01 without news-cluster: ECB+ training topics, benchmarks/stories/piles, examples/, us-pakistan. README.md there has the curves.
TOGETHER = 0.11
"""Mean likeness from which two groups are one story. The middle of .10 to .13, where of the 69 articles of examples/, us-pakistan and the tuned piles, apart
and in one heap, at most two stand wrong. ECB+ hardly minds: .967 at .08, .966 at .12 and .14 (mean B-cubed F1 as with LEEWAY)."""
LEEWAY = 3.0
"""The smaller of two groups, of s members, must be as like the other as s / (s + LEEWAY) of the likeness within each. ECB+ training, mean
B-cubed F1 of piles where each occurrence has a twin and of piles where none has: .954 at 1.5, .960 at 2, .963 at 3 and 4, .956 at 6; .947 with a share of .4 whatever the size."""
PATIENCE = 7
"""Days between two groups that cost nothing: reports of one occurrence follow within a week."""
FADING = 30
"""Days beyond, at which likeness counts half. Mean F1 of examples/, us-pakistan and the tuned piles, apart and in one heap: .987 at 45, .991 at 30, .984 at 90."""
TELLING = 35
"""Heaviest words of an article by which its neighbours are looked for. ECB+ training F1 .923 at 25, .925 at 35 and 50; benchmarks/scale .979, .981, .982."""
CROWD = 400
"""Groups that share a word, from which that word brings none together."""
FAINTEST = 0.02
"""Likeness that is not kept, of whole articles and of their heaviest words."""
LONGEST_APART = 365
"""Days between two groups that can be one story."""


def find_stories(articles: Sequence[Article], annotations: Sequence[Annotation], lineages: Sequence[Lineage]) -> tuple[Story, ...]:
    """Every article in exactly one story, in the order of the stories' ids; the order given does not matter."""
    by_id = {article.id: article for article in articles}
    bundles = _bundles(by_id, lineages)
    happened = days_of_events(annotations)
    days = [dated([by_id[one] for one in bundle], happened) for bundle in bundles]
    vectors = _vectors(bundles, by_id, days)
    likeness = _likenesses(bundles, vectors, days)
    clusters = average_linkage(len(bundles), likeness, TOGETHER, LEEWAY)
    stories = (_story([bundles[n] for n in cluster], by_id) for cluster in clusters)
    return tuple(sorted(stories, key=lambda story: story.id))


def _vectors(bundles: list[tuple[str, ...]], by_id: dict[str, Article], days: list[Days | None]) -> dict[str, Vector]:
    dated_stems = [(span[0], [word for one in bundle for part in story_stems(by_id[one]) for word in part]) for bundle, span in zip(bundles, days, strict=True) if span]
    recurring = recurrence(dated_stems)
    return {one: story_vector(by_id[one], recurring) for bundle in bundles for one in bundle}


def _bundles(by_id: dict[str, Article], lineages: Sequence[Lineage]) -> list[tuple[str, ...]]:
    bundles = [tuple(sorted(one for one in lineage.articles if one in by_id)) for lineage in lineages]
    held = {one for bundle in bundles for one in bundle}
    return sorted(bundle for bundle in (*bundles, *((one,) for one in by_id if one not in held)) if bundle)


def _likenesses(bundles: list[tuple[str, ...]], vectors: dict[str, Vector], days: list[Days | None]) -> dict[tuple[int, int], float]:
    """How like two bundles are: the mean over all pairs of their articles, which is the likeness of their mean vectors."""
    found: dict[tuple[int, int], float] = {}
    means = [_mean([vectors[one] for one in bundle]) for bundle in bundles]
    for i, j in _candidates(bundles, vectors, days):
        value = cosine(means[i], means[j]) / (1 + max(0, apart(days[i], days[j]) - PATIENCE) / FADING)
        if value >= FAINTEST:
            found[i, j] = value
    return found


def _candidates(bundles: list[tuple[str, ...]], vectors: dict[str, Vector], days: list[Days | None]) -> Iterator[tuple[int, int]]:
    """The pairs within a year of each other whose heaviest words have enough in common, in order."""
    telling = [_telling(bundle, vectors) for bundle in bundles]
    holders: dict[str, list[int]] = {}
    for number, weights in enumerate(telling):
        for word in weights:
            holders.setdefault(word, []).append(number)
    for number, weights in enumerate(telling):
        shared: dict[int, float] = {}
        for word, weight in weights.items():
            net = holders[word]
            if len(net) <= CROWD:
                for other in net[bisect_right(net, number) :]:
                    shared[other] = shared.get(other, 0.0) + weight * telling[other][word]
        yield from ((number, other) for other in sorted(shared) if shared[other] >= FAINTEST and apart(days[number], days[other]) <= LONGEST_APART)


def _mean(vectors: list[Vector]) -> Vector:
    """The mean of vectors, which is no longer of length one."""
    sums: dict[str, float] = {}
    for one in vectors:
        for word, weight in one.items():
            sums[word] = sums.get(word, 0.0) + weight
    return {word: weight / len(vectors) for word, weight in sums.items()}


def _telling(bundle: tuple[str, ...], vectors: dict[str, Vector]) -> dict[str, float]:
    """The heaviest words of a bundle's articles, each as heavy as it is in any."""
    found: dict[str, float] = {}
    for one in bundle:
        for word in sorted(vectors[one], key=lambda word: (-vectors[one][word], word))[:TELLING]:
            found[word] = max(found.get(word, 0.0), vectors[one][word])
    return found


def _story(bundles: list[tuple[str, ...]], by_id: dict[str, Article]) -> Story:
    members = tuple(sorted(one for bundle in bundles for one in bundle))
    articles = [by_id[one] for one in members]
    start, end = span_of(articles)
    return Story(id=content_id("story", *members), label=label_of(articles), articles=members, witnesses=len(bundles), start=start, end=end)
