"""Candidates → what answers a question, best first, each with its evidence; nothing is said that is not in the record.

In: an `Asked`, entries and articles that share words with it. Out: an `Answer`. Surprising: everything that the question
names weighs the more the rarer it is among the record's lines, and what none of them has weighs most; an entry that
holds less than half of that weight is no answer, so a question about what is not there meets silence.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import log

from msgspec import Struct

from communique.lines import (
    actors_of,
    articles_of,
    date_of,
    days_of,
    first_day,
    fold,
    kind_of,
    last_day,
    places_of,
    text_of,
    title_of,
)
from communique.model import AnyLine, Article, Commitment, Entry, Event, Evidence, Statement
from communique.present.question import Asked, Word, stem, understand
from communique.text.segment import sentence_spans

__all__ = ["ARTICLES", "CANDIDATES", "SILENCE", "Answer", "Hit", "rank", "understand"]

CANDIDATES, ARTICLES = 200, 20
SILENCE = "The record is silent on this."
ENOUGH = 0.5  # of the question's weight that an entry must hold
ENOUGH_FOR_PASSAGE = 0.6
_NEAR_BEST = 0.6  # of the best entry's score; what holds less is left out beside it
_KIND_BONUS = 0.15  # for an entry of the kind that is asked for; needed where the question names nothing but whom
_STANDS_FOR = 0.8  # of a word's weight where another word or the entry's type stands for it
_REPORTED_THEN = 0.7  # of a date's weight for an entry without a date that was reported then
_LONGEST_SENTENCE = 1200


class Hit(Struct, frozen=True, kw_only=True):
    """Something that answers, how well (1: it holds all that was asked), and what of the question it holds."""

    score: float
    because: tuple[str, ...]
    line: AnyLine | None = None
    passage: Evidence | None = None


class Answer(Struct, frozen=True, kw_only=True):
    """Entries and passages that answer a question; none of either where the record is silent."""

    question: str
    entries: tuple[Hit, ...] = ()
    passages: tuple[Hit, ...] = ()

    @property
    def silent(self) -> bool:
        """Whether the record holds nothing on the question."""
        return not self.entries and not self.passages


class _Held(Struct, frozen=True):
    """What a candidate holds: folded words around spaces, their stems, ids of whom it names, its type and day."""

    folded: str
    stems: frozenset[str]
    ids: frozenset[str]
    types: frozenset[str]
    days: tuple[str | None, str | None] = (None, None)
    dated: bool = False  # the days are its own, not those of its articles' publication


def rank(asked: Asked, lines: Iterable[AnyLine], articles: Sequence[Article], *, total: int, limit: int) -> Answer:
    """The lines and passages that answer, best first; `total` is how many entries the record has."""
    held = {line.id: (line, _held(line, asked.published)) for line in lines}
    weights = _weights(asked, [one for _, one in held.values()], total)
    if not weights:
        return Answer(question=asked.question)
    entries = [hit for line, one in held.values() if (hit := _hit(asked, weights, line, one))]
    entries.sort(key=lambda hit: (-hit.score, -_witnesses(hit.line), hit.line.id if hit.line else ""))
    entries = [hit for hit in entries if hit.score >= _NEAR_BEST * entries[0].score]
    passages = _passages(asked, weights, articles, [hit.line for hit in entries[:limit] if hit.line])
    return Answer(
        question=asked.question, entries=tuple(entries[:limit]), passages=tuple(passages[: max(3, limit // 2)])
    )


def _held(line: AnyLine, published: Mapping[str, str | None]) -> _Held:
    folded = fold(f"{title_of(line)} {text_of(line)}")
    ids = frozenset((*actors_of(line), *places_of(line)))
    days = days_of(line, (published.get(one) for one in articles_of(line)))
    return _Held(f" {folded} ", _stems(folded), ids, frozenset(_types(line)), days, date_of(line) is not None)


def _stems(folded: str) -> frozenset[str]:
    return frozenset(stem(word) for word in folded.split())


def _types(line: AnyLine) -> Iterator[str]:
    yield kind_of(line)
    match line:
        case Statement():
            yield line.act
        case Commitment():
            yield from (line.type, line.area)
        case Event():
            yield from (line.type, f"{line.type}/{line.mode}")


def _weights(asked: Asked, held: Sequence[_Held], total: int) -> dict[str, float]:
    """What each thing that the question names weighs: the rarer in the record, the more."""
    counts: Counter[str] = Counter(name for one in held for name, share in _shares(asked, one).items() if share > 0)
    names = [
        *(f"word:{word.text}" for word in asked.words),
        *_actor_names(asked),
        *(f"day:{date}" for date in asked.dates),
    ]
    return {name: log(1 + max(total, len(held)) / max(counts[name], 1)) for name in names}


def _actor_names(asked: Asked) -> list[str]:
    return [f"actor:{number}" for number in range(len(asked.groups))]


def _shares(asked: Asked, one: _Held) -> dict[str, float]:
    """How far a candidate holds each thing that the question names."""
    shares = {f"word:{word.text}": _word_share(word, one) for word in asked.words}
    for name, group in zip(_actor_names(asked), asked.groups, strict=True):
        forms = {fold(form) for line in asked.actors if line.id in group for form in (line.name, *line.aliases)}
        shares[name] = (
            1.0 if one.ids.intersection(group) or any(f" {form} " in one.folded for form in forms if form) else 0.0
        )
    return shares | {f"day:{date}": _on(date, one) for date in asked.dates}


def _word_share(word: Word, one: _Held) -> float:
    if word.stem in one.stems:
        return 1.0
    stands_for = one.types.intersection(word.kinds) or any(stem(other) in one.stems for other in word.others)
    return _STANDS_FOR if stands_for else 0.0


def _on(date: str, one: _Held) -> float:
    first, last = one.days
    if first and last and first <= (last_day(date) or "") and last >= (first_day(date) or ""):
        return 1.0 if one.dated else _REPORTED_THEN
    return float(f" {fold(date)} " in one.folded)


def _hit(asked: Asked, weights: dict[str, float], line: AnyLine, one: _Held) -> Hit | None:
    shares = _shares(asked, one)
    share = sum(weights[name] * shares[name] for name in weights) / sum(weights.values())
    wanted = bool(one.types.intersection(asked.kinds))
    if share + _KIND_BONUS * wanted < ENOUGH + _KIND_BONUS * bool(asked.kinds and not asked.words) or _at_another_time(
        asked, one
    ):
        return None
    because = tuple(_called(asked, name) for name in weights if shares[name])
    return (
        Hit(score=round((share + _KIND_BONUS * wanted) / (1 + _KIND_BONUS), 4), because=because, line=line)
        if because
        else None
    )


def _at_another_time(asked: Asked, one: _Held) -> bool:
    return bool(asked.dates and one.dated) and not any(_on(date, one) for date in asked.dates)


def _called(asked: Asked, name: str) -> str:
    what, _, rest = name.partition(":")
    if what != "actor":
        return rest
    group = asked.groups[int(rest)]
    return next(line.name for line in asked.actors if line.id in group)


def _witnesses(line: AnyLine | None) -> int:
    return line.witnesses if isinstance(line, Entry) else 0


def _passages(
    asked: Asked, weights: dict[str, float], articles: Sequence[Article], told: Sequence[AnyLine]
) -> list[Hit]:
    """Sentences that hold most of what is asked and are no evidence of an entry told already."""
    shown = [one for line in told if isinstance(line, Entry) for one in line.evidence]
    hits = [hit for article in articles for hit in _sentences(asked, weights, article, shown)]
    best: dict[str, Hit] = {}
    for hit in sorted(
        hits,
        key=lambda one: (
            -one.score,
            one.passage.article if one.passage else "",
            one.passage.start if one.passage else 0,
        ),
    ):
        best.setdefault(fold(hit.passage.quote) if hit.passage else "", hit)
    return list(best.values())


def _sentences(asked: Asked, weights: dict[str, float], article: Article, shown: Sequence[Evidence]) -> Iterator[Hit]:
    text = article.text or ""
    for span in sentence_spans(text):
        quote = text[span.start : span.end]
        if len(quote) > _LONGEST_SENTENCE or not _could_hold(asked, quote):
            continue
        if any(one.article == article.id and one.start < span.end and span.start < one.end for one in shown):
            continue
        folded = fold(quote)
        one = _Held(f" {folded} ", _stems(folded), frozenset(), frozenset())
        shares = _shares(asked, one)
        score = sum(weights[name] * shares[name] for name in weights) / sum(weights.values())
        if score >= ENOUGH_FOR_PASSAGE:
            passage = Evidence(article=article.id, start=span.start, end=span.end, quote=quote)
            yield Hit(
                score=round(score, 4),
                because=tuple(_called(asked, name) for name in weights if shares[name]),
                passage=passage,
            )


def _could_hold(asked: Asked, quote: str) -> bool:
    folded = fold(quote)
    return (
        any(one in folded for word in asked.words for one in (word.stem, *word.others))
        or any(form in folded for form in asked.forms)
        or not re.search(r"\w", folded)
    )
