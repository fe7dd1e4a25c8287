"""The other sections of the page: timeline, statements, figures, stories, lineages, actors, articles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from msgspec import Struct

from communique.model import Actor, Article, Event, Figure, Line, Lineage, Place, Statement, Story
from communique.present.page.board import by_time
from communique.present.page.dates import order, year
from communique.present.page.index import Index, Ref, outlet_name
from communique.present.page.words import ACTOR_GROUPS


class Speaker(Struct, frozen=True, kw_only=True):
    """All statements of one speaker, with the roles that articles give."""

    speakers: list[Ref]
    roles: list[str]
    statements: list[Statement]


class ActorGroup(Struct, frozen=True, kw_only=True):
    """Actors of like kinds: those that lines name, and those that none does."""

    name: str
    named: list[Actor]
    unnamed: list[Actor]


def years(index: Index) -> list[tuple[str, list[Event]]]:
    """Dated events by year."""
    groups: dict[str, list[Event]] = {}
    for event in by_time(one for one in index.joined.events if one.date):
        groups.setdefault(year(event.date), []).append(event)
    return sorted(groups.items())


def undated(index: Index) -> list[Event]:
    """Events to which no article gives a date, in the order in which they were reported."""
    events = [event for event in index.joined.events if not event.date]
    return sorted(events, key=lambda one: (order(index.first_reported(one)), one.id))


def speakers(index: Index) -> list[Speaker]:
    """Statements by speaker, who says most first."""
    groups: dict[tuple[str, ...], list[Statement]] = {}
    for one in index.joined.statements:
        groups.setdefault(tuple(ref.name for ref in index.speakers(one)), []).append(one)
    told = [_speaker(index, said) for said in groups.values()]
    return sorted(told, key=lambda one: (-len(one.statements), one.speakers[0].name.casefold()))


def _speaker(index: Index, said: list[Statement]) -> Speaker:
    roles = dict.fromkeys(role for one in said for role in one.speaker_roles)
    ordered = sorted(said, key=lambda one: (_first_told(index, one), one.id))
    return Speaker(speakers=index.speakers(said[0]), roles=list(roles)[:3], statements=ordered)


def _first_told(index: Index, statement: Statement) -> tuple[bool, tuple[str, str, str], str, int]:
    first = min(statement.evidence, key=lambda one: (one.article, one.start))
    article = index.article(first.article)
    date = statement.date or (article.published if article else None)
    return date is None, order(date), first.article, first.start


def figures(index: Index) -> list[Figure]:
    """Figures in the order in which articles first give them, so that totals stand by their parts."""
    return sorted(index.joined.figures, key=lambda one: (order(one.period), _first_place(one), one.id))


def _first_place(figure: Figure) -> tuple[str, int]:
    return min((one.article, one.start) for one in figure.evidence)


def stories(index: Index) -> list[Story]:
    """Stories by their first day."""
    return sorted(index.joined.stories, key=lambda one: (order(one.start), one.id))


def copied(index: Index) -> list[Lineage]:
    """Lineages in which a text derives from another, read or not; the largest first."""
    drawn = [one for one in index.joined.lineages if one.links or len(one.articles) > 1]
    return sorted(drawn, key=lambda one: (-len(one.articles), one.id))


def alone(index: Index) -> list[Article]:
    """Articles of which no copy or source is known."""
    drawn = {article for lineage in copied(index) for article in lineage.articles}
    return [article for article in articles(index.joined.articles) if article.id not in drawn]


def articles(given: Iterable[Article]) -> list[Article]:
    """Articles by publication, undated ones last."""
    return sorted(given, key=lambda one: (one.published is None, order(one.published), outlet_name(one), one.id))


def actor_groups(index: Index) -> list[ActorGroup]:
    """Actors by kind, the most named first."""
    known = {kind for _, kinds in ACTOR_GROUPS for kind in kinds}
    groups = [
        _actor_group(index, name, [one for one in index.joined.actors if one.type in kinds])
        for name, kinds in ACTOR_GROUPS
    ]
    strange = _actor_group(index, "Of another kind", [one for one in index.joined.actors if one.type not in known])
    return [group for group in (*groups, strange) if group.named or group.unnamed]


def _actor_group(index: Index, name: str, actors: list[Actor]) -> ActorGroup:
    ordered = sorted(actors, key=lambda one: (-index.mentions[one.id], one.name.casefold(), one.id))
    named = [one for one in ordered if index.mentions[one.id]]
    return ActorGroup(name=name, named=named, unnamed=[one for one in ordered if not index.mentions[one.id]])


def places(index: Index) -> list[tuple[Place, int]]:
    """Places with the number of events and figures set there."""
    events = Counter(index.place_ref(one.place).anchor for one in index.joined.events)
    told = events + Counter(index.place_ref(one.place).anchor for one in index.joined.figures)
    counted = [(place, told[index.anchor(place.id)]) for place in index.joined.places]
    return sorted(counted, key=lambda one: (-one[1], one[0].name.casefold(), one[0].id))


def about(index: Index, line_ids: Iterable[str]) -> list[Line]:
    """The entries that a difference is about, as far as the record holds them."""
    return [index.by_id[one] for one in line_ids if one in index.by_id]
