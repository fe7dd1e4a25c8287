"""Articles, as they come → the vectors by which they are laid to stories, kept right while words come to recur.

In: articles with the day of their bundle. Out: vectors, and whose are other than before. Surprising: an article changes
the vectors of others, as far as they hold a word that it brings back months later.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

from communique.merge.story_recurrence import Recurrence
from communique.merge.story_words import may_fade, story_stems, story_vector
from communique.model import Article
from communique.text.similarity import Vector

Told = Sequence[tuple[int | None, Sequence[Article]]]
"""The first day of a bundle, where it is known, and its articles."""


class Vectors:
    """The vector of each article so far."""

    def __init__(self) -> None:
        self._articles: dict[str, Article] = {}
        self._vectors: dict[str, Vector] = {}
        self._recurrence = Recurrence()
        self._holders: dict[str, list[str]] = {}

    def __getitem__(self, article: str) -> Vector:
        return self._vectors[article]

    def change(self, gone: Told, new: Told) -> set[str]:
        """Takes bundles out and in; the articles whose vectors are new or other than before."""
        stems = {article.id: story_stems(article) for _, articles in (*gone, *new) for article in articles}
        fading = {one: {word for part in parts for word in part if may_fade(word)} for one, parts in stems.items()}
        fresh = {article.id: article for _, articles in new for article in articles if article.id not in self._articles}
        self._articles |= fresh
        for one in fresh:
            for word in fading[one]:
                self._holders.setdefault(word, []).append(one)
        faded = self._recurrence.change(_dated(gone, fading), _dated(new, fading))
        read = fresh.keys() | {one for word in faded for one in self._holders.get(word, ())}
        vectors = {one: story_vector(self._articles[one], stems.get(one) or story_stems(self._articles[one]), self._recurrence) for one in read}
        changed = {one for one, vector in vectors.items() if self._vectors.get(one) != vector}
        self._vectors |= vectors
        return changed


def _dated(told: Told, fading: Mapping[str, Set[str]]) -> list[tuple[int, Set[str]]]:
    return [(day, frozenset().union(*(fading[article.id] for article in articles))) for day, articles in told if day is not None]
