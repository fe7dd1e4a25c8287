"""The record by its ids: what a line names, who is in it, where on the page it stands, and who its witnesses are.

Surprising: every lookup takes what the record holds, an id or a plain name, and gives something to show for either.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain
from urllib.parse import urlsplit

from msgspec import Struct

from communique.model import (
    Actor,
    Article,
    Commitment,
    Desk,
    Difference,
    Entry,
    Event,
    Evidence,
    Figure,
    Joined,
    Line,
    Place,
    Statement,
)
from communique.present.page.words import counted_words, figure_words

_UNFIT = re.compile(r"[^A-Za-z0-9_.:-]")
_SECTIONS = (
    "top", "board", "board-commitments", "timeline", "statements", "figures", "differences", "stories", "actors",
    "articles", "problems", "filter", "f-words", "f-more", "f-actor", "f-outlet", "f-kind", "f-from", "f-to", "f-found",
    "f-clear", "f-open",
)  # fmt: skip
_LONGEST_LABEL = 120


class Ref(Struct, frozen=True, kw_only=True):
    """Something to name, with the place on the page where it is told, if there is one."""

    name: str
    anchor: str | None = None


class Index:
    """The record of one page, looked up by id; it holds no state beyond what the record gives."""

    def __init__(self, joined: Joined, desk: Desk) -> None:
        self.joined, self.desk = joined, desk
        self.entries: tuple[Entry, ...] = (*joined.statements, *joined.commitments, *joined.events, *joined.figures)
        self.by_id: dict[str, Line] = {line.id: line for line in _lines(joined)}
        self.anchors = _anchors(_lines(joined))
        self.mentions = Counter(actor for entry in self.entries for actor in set(self.actors_of(entry)))
        self.used_actors = sorted(
            (self.actor(one) for one in self.mentions), key=lambda one: (one.name.casefold(), one.id)
        )
        self._actor_numbers = {actor.id: str(number) for number, actor in enumerate(self.used_actors)}
        self.outlets = sorted({outlet_name(article) for article in joined.articles}, key=str.casefold)
        self._outlet_numbers = {name: str(number) for number, name in enumerate(self.outlets)}
        self._lines_by_article = self._count_lines()
        self._places = {form: one.id for one in reversed(joined.places) for form in (one.id, one.name)}

    # ------------------------------------------------------------------------------------------------- names

    def actor(self, actor_id: str) -> Actor:
        """The actor of an id that is known to be one."""
        found = self.by_id[actor_id]
        assert isinstance(found, Actor)
        return found

    def article(self, article_id: str) -> Article | None:
        """The article of an id, if the record holds it."""
        found = self.by_id.get(article_id)
        return found if isinstance(found, Article) else None

    def ref(self, name_or_id: str) -> Ref:
        """An actor, place, entry, story or article by its name, linked; anything else as it is written."""
        line = self.by_id.get(name_or_id)
        return Ref(name=name_or_id) if line is None else Ref(name=self.label(line), anchor=self.anchors[line.id])

    def refs(self, names_or_ids: Iterable[str]) -> list[Ref]:
        """Each of several things to name."""
        return [self.ref(one) for one in names_or_ids]

    def place_ref(self, place: str | None) -> Ref:
        """A place by its id or name, linked where the record knows it."""
        return self.ref(self._places.get(place, place)) if place else Ref(name="Place not given")

    def label(self, line: Line) -> str:
        """A line of the record in a few words."""
        return _shortened(self._label(line))

    def _label(self, line: Line) -> str:
        match line:
            case Actor() | Place():
                return line.name
            case Article():
                return line.title or f"{outlet_name(line)}, untitled"
            case Statement():
                return f"{', '.join(self.speaker_names(line))}: {line.content}"
            case Commitment():
                return line.action
            case Event():
                return line.summary
            case Figure():
                return f"{figure_words(line)} {counted_words(line)}"
            case Difference():
                return line.note
        return str(getattr(line, "label", line.id))

    def anchor(self, line_id: str) -> str:
        """The fragment under which a line stands on the page."""
        return self.anchors[line_id]

    def speaker_names(self, statement: Statement) -> tuple[str, ...]:
        """Who speaks, by the record's names where it knows them."""
        known = tuple(self.actor(one).name for one in statement.speakers if one in self.by_id and self._is_actor(one))
        return known if len(known) == len(statement.speakers) and known else statement.speaker_names or known

    def speakers(self, statement: Statement) -> list[Ref]:
        """Who speaks, linked where known."""
        if statement.speakers and all(one in self.by_id for one in statement.speakers):
            return self.refs(statement.speakers)
        return self.refs(statement.speaker_names or statement.speakers) or [Ref(name="Speaker not named")]

    # ---------------------------------------------------------------------------------------------- who and where

    def _is_actor(self, line_id: str) -> bool:
        return isinstance(self.by_id.get(line_id), Actor)

    def actors_of(self, line: Line) -> list[str]:
        """The ids of all actors that a line names; of a difference, those of the entries that it is about."""
        match line:
            case Statement():
                named: Iterable[str] = (*line.speakers, *line.addressees, *line.about)
            case Commitment():
                named = (*line.by, *line.to)
            case Event():
                named = (*line.who, *line.whom)
            case Figure():
                named = (line.compiler or "", line.reporter or "")
            case Difference():
                about = (self.by_id.get(one) for one in line.about)
                named = chain.from_iterable(self.actors_of(one) for one in about if isinstance(one, Entry))
            case Actor():
                named = (line.id,)
            case _:
                named = ()
        return [one for one in dict.fromkeys(named) if self._is_actor(one)]

    def actor_numbers(self, line: Line) -> list[str]:
        """The numbers by which the page's filter knows the actors of a line."""
        return [self._actor_numbers[one] for one in self.actors_of(line) if one in self._actor_numbers]

    def outlet_numbers(self, articles: Iterable[str]) -> list[str]:
        """The numbers by which the page's filter knows the outlets of articles."""
        known = (self.article(one) for one in articles)
        return sorted({self._outlet_numbers[outlet_name(one)] for one in known if one}, key=int)

    def lines_of(self, article_id: str) -> list[Line]:
        """All entries that an article carries, in the order of its text."""
        return self._lines_by_article.get(article_id, [])

    def first_reported(self, entry: Entry) -> str | None:
        """When the earliest article that carries an entry was published."""
        known = (self.article(one.article) for one in entry.evidence)
        return min((one.published for one in known if one and one.published), default=None)

    def _count_lines(self) -> dict[str, list[Line]]:
        found: dict[str, list[tuple[int, str]]] = {}
        for entry in self.entries:
            for article, start in {one.article: one.start for one in reversed(entry.evidence)}.items():
                found.setdefault(article, []).append((start, entry.id))
        return {article: [self.by_id[line_id] for _, line_id in sorted(places)] for article, places in found.items()}


def evidence_of(line: Line) -> tuple[Evidence, ...]:
    """The evidence of an entry or, of a difference, of all its readings."""
    if isinstance(line, Entry):
        return line.evidence
    if isinstance(line, Difference):
        return tuple(one for reading in line.readings for one in reading.evidence)
    return ()


def outlet_name(article: Article) -> str:
    """Whose page an article is: the outlet, or the site's name, or what the page names as its source."""
    source = f" (source: {article.declared_origin})" if article.declared_origin else ""
    return article.outlet or _site(article.url) or f"Outlet not named{source}"


def safe_url(url: str | None) -> str | None:
    """A link that a reader may follow: http and https only."""
    return url if url and url.strip() == url and re.match(r"https?://[^\s/]", url, re.IGNORECASE) else None


def _site(url: str | None) -> str | None:
    if not safe_url(url):
        return None
    try:
        return urlsplit(url or "").hostname
    except ValueError:
        return None


def _lines(joined: Joined) -> Iterator[Line]:
    for field in joined.__struct_fields__:
        yield from getattr(joined, field)


def _anchors(lines: Iterable[Line]) -> dict[str, str]:
    """One fragment for each id: the id itself where it can be one, never one twice, never that of a section."""
    anchors: dict[str, str] = {}
    taken = set(_SECTIONS)
    for line in lines:
        anchor = wished = _UNFIT.sub("_", line.id) or "_"
        number = 2
        while anchor in taken:
            anchor, number = f"{wished}.{number}", number + 1
        taken.add(anchor)
        anchors.setdefault(line.id, anchor)
    return anchors


def _shortened(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST_LABEL else words[: words.rfind(" ", 0, _LONGEST_LABEL)].rstrip(" ,;:") + " …"
