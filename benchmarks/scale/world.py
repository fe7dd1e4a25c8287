"""Sentences of the examples, said of other people, places, figures and days: articles with known lineages and stories.

In: the example articles with what the reader finds in them, a number, a seed. Out: articles, annotations, and the story and the
lineage of each. Surprising: nothing is read by the reader's network; each word of a sentence is exchanged for another, and the
spans, names and values of its annotation move with it. What the sentences say is nonsense; how many words two of them share is not.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from hashlib import blake2b
from itertools import count, islice
from typing import Any, NamedTuple

import msgspec
from msgspec.structs import replace

from communique.lang.en.word_frequency import rarity
from communique.model import Annotation, Article, Span
from communique.text.similarity import stem

FIRST_DAY, DAYS = date(2021, 1, 1), 5 * 365
ABOUT = 0.55  # share of an article's exchanged words that are of its occurrence, as names and figures are; the others are its own
PLAIN = 3.5  # rarity below which a word is left as it is
KINDS = ("quotes", "quantities", "dates", "events", "names")
SENTENCES = (6, 14)
_TOKEN = re.compile(r"\d+(?:,\d{3})*|[^\W\d_]+")
_SYLLABLES = [a + b for a in "bdfgklmnprstvz" for b in ("a", "e", "i", "o", "u", "al", "er", "in", "on", "ur")]


class Template(NamedTuple):
    """One sentence of an example and what the reader found in it, by kind."""

    text: str
    start: int
    mentions: dict[str, list[Any]]
    names: frozenset[str]


class World(NamedTuple):
    """What was made: articles, annotations, and for each article's id its story and its lineage."""

    articles: list[Article]
    annotations: list[Annotation]
    story: dict[str, int]
    lineage: dict[str, int]


def templates(articles: Sequence[Article], annotations: Sequence[Annotation]) -> list[Template]:
    """The sentences of articles with the mentions that lie within them."""
    found = []
    for article, said in zip(articles, annotations, strict=True):
        names = frozenset(word for one in said.names for word in _TOKEN.findall(one.text))
        for span in said.sentences:
            inside = {kind: [one for one in getattr(said, kind) if span.start <= _where(one).start and _where(one).end <= span.end] for kind in KINDS}
            found.append(Template((article.text or "")[span.start : span.end], span.start, inside, names))
    return [one for one in found if len(one.text.split()) >= 6]


def _where(mention: Any) -> Span:
    spans = [span for name in mention.__struct_fields__ for span in _spans(getattr(mention, name))]
    return Span(min(span.start for span in spans), max(span.end for span in spans))


def _spans(value: Any) -> list[Span]:
    if isinstance(value, Span):
        return [value]
    return [span for one in value for span in _spans(one)] if isinstance(value, tuple) else []


def make_world(sentences: Sequence[Template], size: int, vocabulary: Sequence[str], seed: int = 1) -> World:
    """So many articles of occurrences that one to nine texts report, some of them in several copies."""
    world = World([], [], {}, {})
    maker = islice(_occurrences(sentences, vocabulary, random.Random(seed)), size)
    for number, (article, said, story, lineage) in enumerate(maker):
        name = f"article-{blake2b(f'{seed} {number}'.encode(), digest_size=8).hexdigest()}"
        world.articles.append(replace(article, id=name, path=f"{number}.txt"))
        world.annotations.append(replace(said, article=name))
        world.story[name], world.lineage[name] = story, lineage
    return world


def _occurrences(sentences: Sequence[Template], vocabulary: Sequence[str], draw: random.Random) -> Any:
    lineages = count()
    for story in count():
        day = FIRST_DAY + timedelta(days=draw.randrange(DAYS))
        facts = _Facts(draw, vocabulary)
        for _ in range(min(9, 1 + int(draw.expovariate(0.5)))):
            lineage = next(lineages)
            published = day + timedelta(days=draw.choice((0, 0, 0, 1, 1, 2, 3)))
            some = draw.sample(sentences, draw.randint(*SENTENCES))
            first, said = _written(some, facts.speaker(draw), published, _outlet(draw))
            yield first, said, story, lineage
            for _ in range(draw.choice((0, 0, 0, 0, 0, 0, 1, 1, 2, 4))):
                yield *_copied(first, said, draw), story, lineage


class _Facts:
    """What the reports on one occurrence have in common: names, figures and the words that belong to its matter."""

    def __init__(self, draw: random.Random, vocabulary: Sequence[str]) -> None:
        self.names = [_name(draw) for _ in range(9)]
        self.figures = [str(draw.randint(11, 989)) for _ in range(4)]
        self.matter = draw.sample(vocabulary, 24)
        self.vocabulary = vocabulary

    def speaker(self, draw: random.Random) -> Callable[[str, bool], str]:
        """One reporter's choice of words: the same word is exchanged for the same throughout an article."""
        chosen: dict[str, str] = {}

        def word(old: str, is_name: bool) -> str:
            if old not in chosen:
                about = draw.random() < ABOUT
                if old[0].isdigit():
                    new = draw.choice(self.figures) if about else str(draw.randint(11, 989))
                elif is_name:
                    new = draw.choice(self.names) if about else _name(draw)
                elif old[0].isupper() or rarity(stem(old)) < PLAIN:
                    new = old
                else:
                    new = draw.choice(self.matter if about else self.vocabulary)
                chosen[old] = new
            return chosen[old]

        return word


def _name(draw: random.Random) -> str:
    return "".join(draw.choices(_SYLLABLES, k=draw.randint(2, 4))).capitalize()


def _outlet(draw: random.Random) -> str:
    return f"The {_name(random.Random(draw.randrange(400)))} Post"


def _written(some: Sequence[Template], word: Callable[[str, bool], str], published: date, outlet: str) -> tuple[Article, Annotation]:
    parts: list[str] = []
    mentions: dict[str, list[Any]] = {kind: [] for kind in KINDS}
    sentences, at = [], 0
    for one in some:
        text, place = _exchanged(one, word)
        say = _Mover(one, word, place, at, published.isoformat()).moved
        for kind in KINDS:
            mentions[kind] += [say(mention) for mention in one.mentions[kind]]
        parts.append(text)
        sentences.append(Span(at, at + len(text)))
        at += len(text) + 2
    title = " ".join(word(token, token in some[0].names) for token in _TOKEN.findall(some[0].text)[:9])
    article = Article(id="", path="", media_type="text/plain", sha256="", text="\n\n".join(parts), title=title, outlet=outlet, published=published.isoformat(), language="en")
    return article, Annotation(article="", reader="made", sentences=tuple(sentences), **{kind: tuple(found) for kind, found in mentions.items()})


def _exchanged(one: Template, word: Callable[[str, bool], str]) -> tuple[str, dict[int, int]]:
    """The sentence in other words, and where each old beginning and end of a word has gone."""
    out, place, at, old = "", {0: 0}, 0, 0
    for match in _TOKEN.finditer(one.text):
        for n in range(at, match.start()):
            place[n] = len(out) + n - at
        out += one.text[at : match.start()]
        place[match.start()] = len(out)
        out += word(match.group(), match.group() in one.names)
        for n in range(match.start() + 1, match.end() + 1):
            place[n] = len(out)
        at = old = match.end()
    for n in range(old, len(one.text) + 1):
        place[n] = len(out) + n - old
    return out + one.text[at:], place


class _Mover(NamedTuple):
    """Moves a mention to its new sentence: spans by place, names by word, values and dates by what now stands there."""

    template: Template
    word: Callable[[str, bool], str]
    place: dict[int, int]
    at: int
    day: str

    def moved(self, value: Any, field: str = "") -> Any:
        if isinstance(value, Span):
            return Span(*(self.place[n - self.template.start] + self.at for n in (value.start, value.end)))
        if isinstance(value, tuple):
            return tuple(self.moved(one, field) for one in value)
        if isinstance(value, msgspec.Struct):
            return replace(value, **{name: self.moved(getattr(value, name), name) for name in value.__struct_fields__})
        if isinstance(value, str) and field in ("date", "period", "value"):
            return self.day
        if isinstance(value, str) and field in ("text", "refers", "speakers", "who", "whom", "place", "counted", "compiler", "reporter", "addressees", "chain"):
            return _TOKEN.sub(lambda match: self.word(match.group(), match.group() in self.template.names), value)
        if isinstance(value, float) and field == "value" and value == int(value):
            return float(re.sub(r"\D", "", self.word(str(int(value)), False)) or value)
        return value


def _copied(first: Article, said: Annotation, draw: random.Random) -> tuple[Article, Annotation]:
    """A reprint by another house, a day later at most: whole, or with its last sentences cut, with a line of its own or none."""
    kept = max(4, len(said.sentences) - draw.choice((0, 0, 1, 2)))
    end = said.sentences[min(kept, len(said.sentences)) - 1].end
    text = (first.text or "")[:end]
    more = draw.choice(("", f"\n\nThe {_name(draw)} desk added that {_name(draw)} and {_name(draw)} could not be reached on the day."))
    published = date.fromisoformat(first.published or "") + timedelta(days=draw.choice((0, 1)))
    origin = first.outlet if draw.random() < 0.5 else None
    cut = {kind: tuple(one for one in getattr(said, kind) if _where(one).end <= end) for kind in KINDS}
    sentences = tuple(span for span in said.sentences if span.end <= end)
    return replace(first, text=text + more, outlet=_outlet(draw), published=published.isoformat(), declared_origin=origin), replace(said, sentences=sentences, **cut)
