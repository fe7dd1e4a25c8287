"""Records ↔ rows: what is written beside a line's JSON so that it can be looked up.

In: lines and readings. Out: the values of the columns of `schema.sql`. Surprising: an article's line is kept without
its text, which stands in its extraction already; reading a line puts it back.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from msgspec import Struct, json, structs

from communique.lines import (
    actors_of,
    articles_of,
    days_of,
    fold,
    kind_of,
    places_of,
    text_of,
    title_of,
)
from communique.model import Actor, Annotation, AnyLine, Article, Place, Problem, RawDocument


class Reading(Struct, frozen=True, kw_only=True):
    """What was made of one document, each half with its stamp; without `extract_stamp` only the annotation is new."""

    document: RawDocument
    extract_stamp: str | None
    reader_stamp: str | None
    article: Article | None
    annotation: Annotation | None
    problems: tuple[Problem, ...] = ()
    reader_problems: tuple[Problem, ...] = ()


class LineRow(Struct, frozen=True):
    """A line and everything by which it can be found."""

    kind: str
    id: str
    days: tuple[str | None, str | None]
    json: str
    articles: tuple[str, ...]
    names: tuple[tuple[str, str], ...]
    title: str
    text: str


def packed(data: bytes) -> bytes:
    """Bytes as they are stored."""
    return zlib.compress(data, 6)


def unpacked(data: bytes) -> bytes:
    """Stored bytes as they were given."""
    return zlib.decompress(data)


def written(value: object) -> str:
    """A record as stored JSON."""
    return json.encode(value).decode("utf-8")


@cache
def _decoder(kind: Any) -> json.Decoder[Any]:
    return json.Decoder(kind)


def read_line(text: str) -> AnyLine:
    """A line from stored JSON."""
    return _decoder(AnyLine).decode(text)  # type: ignore[no-any-return]


def read_article(text: str) -> Article:
    """An extracted article from stored JSON."""
    return _decoder(Article).decode(text)  # type: ignore[no-any-return]


def read_annotation(text: str) -> Annotation:
    """An annotation from stored JSON."""
    return _decoder(Annotation).decode(text)  # type: ignore[no-any-return]


def read_problems(text: str) -> tuple[Problem, ...]:
    """Problems from stored JSON."""
    return _decoder(tuple[Problem, ...]).decode(text)  # type: ignore[no-any-return]


def line_rows(lines: Sequence[AnyLine]) -> Iterator[LineRow]:
    """The rows of all lines of a record."""
    published = {line.id: line.published for line in lines if isinstance(line, Article)}
    names = {line.id: title_of(line) for line in lines if isinstance(line, Actor | Place)}
    for line in lines:
        yield _row(line, published, names)


def _row(line: AnyLine, published: Mapping[str, str | None], names: Mapping[str, str]) -> LineRow:
    articles, named = articles_of(line), (*actors_of(line), *places_of(line))
    called = " ".join((title_of(line), *(names.get(name, name) for name in named)))
    return LineRow(
        kind=kind_of(line),
        id=line.id,
        days=days_of(line, (published.get(article) for article in articles)),
        json=written(structs.replace(line, text=None) if isinstance(line, Article) else line),
        articles=articles,
        names=tuple(_names(line, names)),
        title=called,
        text=text_of(line),
    )


def _names(line: AnyLine, known: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for role, named in (("actor", actors_of(line)), ("place", places_of(line))):
        yield from dict.fromkeys((role, name if name in known else fold(name)) for name in named)


def forms(line: AnyLine) -> Iterator[tuple[str, str, str]]:
    """Every folded form of an actor's or place's name, with its role and id."""
    if isinstance(line, Actor | Place):
        role = kind_of(line)
        yield from dict.fromkeys((role, fold(form), line.id) for form in (line.name, *line.aliases) if fold(form))
