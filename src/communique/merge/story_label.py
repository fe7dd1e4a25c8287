"""The articles of a story → its label.

In: articles. Out: a line. Surprising: the title that shares most with the bodies wins, not the first; one that shares
nothing but a word with its own body is taken for the page's name.
"""

from __future__ import annotations

from collections.abc import Sequence

from communique.lang.en.word_frequency import rarity
from communique.model import ESSAYS, Article
from communique.text.segment import sentence_spans
from communique.text.similarity import cosine, vector, words

TELLING = 2.0  # rarity from which a word of a title says something
LONGEST = 110  # characters of a label taken from a sentence


def label_of(articles: Sequence[Article]) -> str:
    """The title that says best what the articles tell, else the beginning of the first sentence."""
    whole = vector((word for article in articles for word in words(article.text or "")), rarity)
    titled = [(article.title.strip(), article) for article in articles if article.title and _is_of(article.title, article)]
    if titled:
        return max(titled, key=lambda one: (_rank(one[1]), round(cosine(vector(words(one[0]), rarity), whole), 6), one[0]))[0]
    return min(_first_words(article) for article in articles)


def _is_of(title: str, article: Article) -> bool:
    shared = {word for word in words(title) if rarity(word) >= TELLING} & set(words(article.text or ""))
    return bool(words(title)) and (len(shared) >= 2 or not article.text)


def _rank(article: Article) -> int:
    return 0 if article.genre in ESSAYS else 1


def _first_words(article: Article) -> str:
    spans = sentence_spans((article.text or "")[:2000])
    sentence = " ".join((article.text or "")[spans[0].start : spans[0].end].split()) if spans else article.path
    return sentence if len(sentence) <= LONGEST else sentence[:LONGEST].rsplit(" ", 1)[0] + " …"
