"""The whole system on one page: raw document → article → annotation, and all articles → the record.

Pure: no file, network, clock, environment, print or SQL. What is heavy (gazetteers, reader models) is loaded by
`tools.py` and handed in as a `Kit`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from msgspec import Struct
from msgspec.structs import replace

from communique.annotate.commitments import find_commitments
from communique.annotate.dates import find_dates
from communique.annotate.events import find_events
from communique.annotate.issuers import house_of
from communique.annotate.name_bodies import with_small_bodies
from communique.annotate.names import find_names
from communique.annotate.quantities import find_quantities
from communique.annotate.quotes import find_quotes
from communique.extract import extract_article
from communique.lang.gazetteer import Gazetteer
from communique.lang.known import KnownNames
from communique.lang.reader import Reader
from communique.link.actors import link_actors
from communique.merge import merge_entries
from communique.merge.stories import find_stories
from communique.model import ESSAYS, Annotation, Article, Desk, Joined, Lineage, Problem, RawDocument
from communique.reprints import find_lineages
from communique.text.ids import content_id

LONGEST_READ = 60_000  # characters of an article that are read for mentions; ten thousand words, more than the press prints


class Kit(Struct, frozen=True, kw_only=True, dict=True):
    """What a reading needs beside the document: the desk, the gazetteer, and the stamps of both."""

    desk: Desk
    gazetteer: Gazetteer
    reader: Reader

    @cached_property
    def known(self) -> KnownNames:
        return KnownNames(self.desk, self.gazetteer)


def extract(document: RawDocument, kit: Kit) -> tuple[Article | None, tuple[Problem, ...]]:
    """The article of one raw document, or None, and what was odd about it."""
    article, problems = extract_article(document, kit.desk.outlets)
    if article and len(article.text or "") > LONGEST_READ:
        message = f"the article is longer than {LONGEST_READ:,} characters; statements, events and figures were sought in its beginning only"
        problems = (*problems, Problem(id=content_id("problem", "annotate", document.path, message), stage="annotate", where=document.path, message=message))
    return article, problems


def annotate(article: Article, kit: Kit) -> Annotation:
    """What one article says."""
    reading = kit.reader.read(_without_capitals((article.text or "")[:LONGEST_READ]))
    names = find_names(reading, kit.known)
    dates = find_dates(reading, article.published, next((one.country for one in kit.desk.outlets if one.name == article.outlet), None))
    quotes = find_quotes(reading, names, dates, house_of(article), essay=article.genre in ESSAYS)
    return Annotation(
        article=article.id,
        reader=kit.reader.stamp,
        sentences=tuple(sentence.span for sentence in reading.sentences),
        names=with_small_bodies(reading, names),
        dates=dates,
        quotes=quotes,
        quantities=find_quantities(reading, names, dates, quotes),
        events=find_events(reading, names, dates),
        commitments=find_commitments(reading, names, quotes, dates),
    )


def _without_capitals(text: str) -> str:
    """A text that is printed in capitals throughout, in small letters: the reader knows those; offsets stay."""
    lowered = text.lower()
    return lowered if text.upper() == text and len(lowered) == len(text) else text


def join(articles: Sequence[Article], annotations: Sequence[Annotation], kit: Kit) -> Joined:
    """The record of all articles: lineages, actors, places, stories, entries, differences; the order given does not matter."""
    ordered = sorted(articles, key=lambda one: one.id)
    said = sorted(annotations, key=lambda one: one.article)
    lineages = find_lineages(ordered)
    stories = find_stories(ordered, said, lineages)
    linked = link_actors(ordered, said, kit.desk, kit.gazetteer)
    states = _states(ordered, lineages)
    newest = _newest(states)
    statements, commitments, events, figures, differences = merge_entries(ordered, said, linked, lineages, stories, newest)
    lineage = {article: one.id for one in lineages for article in one.articles}
    story = {article: one.id for one in stories for article in one.articles}
    versions = {later: earlier for earlier, later in states}
    placed = (replace(one, lineage=lineage.get(one.id, ""), story=story.get(one.id), version_of=versions.get(one.id)) for one in ordered)
    return Joined(
        articles=tuple(placed), actors=linked.actors, places=linked.places,
        statements=statements, commitments=commitments, events=events, figures=figures, stories=stories, lineages=lineages, differences=differences,
    )  # fmt: skip


def _states(articles: Sequence[Article], lineages: Sequence[Lineage]) -> list[tuple[str, str]]:
    """Earlier and later states of one page, pair by pair; the day that it was updated decides which is later."""
    day = {one.id: one.updated or one.published or "" for one in articles}
    links = [link for one in lineages for link in one.links if link.relation == "version" and link.from_]
    pairs = (sorted((str(link.from_), link.to), key=lambda one: day[one]) for link in links)
    return sorted(((earlier, later) for earlier, later in pairs), key=lambda pair: (day[pair[1]], day[pair[0]], pair))


def _newest(states: Sequence[tuple[str, str]]) -> dict[str, str]:
    """For each earlier state of a page the newest."""
    later, newest = dict(states), dict[str, str]()
    for earlier in later:
        passed, at = {earlier}, later[earlier]
        while at in later and at not in passed:
            passed.add(at)
            at = later[at]
        if at != earlier:
            newest[earlier] = at
    return newest
