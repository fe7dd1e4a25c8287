"""The cooperation board: what the record of any desk holds about talks, commitments, joint work, aid, attacks, voices.

Nothing is judged here: events stand under their PLOVER type, statements under their act, commitments under their area.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import chain

from msgspec import Struct

from communique.model import Actor, Commitment, Entry, Event, Figure, Statement
from communique.present.page.dates import latest, order
from communique.present.page.drivers import Ground, grounds
from communique.present.page.index import Index, Ref
from communique.present.page.words import ACT_COLUMNS, ACTS, COMMITMENT_TYPES, plain

_TYPE_ORDER = tuple(COMMITMENT_TYPES)


class Series(Struct, frozen=True, kw_only=True):
    """A series of talks: its name, who meets, its rounds, and the last one that took place."""

    name: str
    parties: list[Ref]
    rounds: list[Event]
    last: Event | None


class Area(Struct, frozen=True, kw_only=True):
    """The commitments of one area, and how many of them are open."""

    name: str
    commitments: list[Commitment]
    open: int


class Undertaking(Struct, frozen=True, kw_only=True):
    """An exercise or operation with its parts and what the record tells of it."""

    actor: Actor
    events: list[Event]
    commitments: list[Commitment]


class Voice(Struct, frozen=True, kw_only=True):
    """What one speaker says by one act."""

    speakers: list[Ref]
    statements: list[Statement]


class ActGroup(Struct, frozen=True, kw_only=True):
    """All voices of one act."""

    name: str
    voices: list[Voice]


class Board(Struct, frozen=True, kw_only=True):
    """All panels of the board."""

    areas: list[Area]
    talks: list[Series]
    meetings: list[Event]
    undertakings: list[Undertaking]
    joint: list[Event]
    agreements: list[Event]
    aid: list[Event]
    attacks: list[Event]
    breaks: list[Event]
    grounds: list[Ground]
    voices: list[tuple[str, list[ActGroup]]]
    places: list[tuple[Ref, list[Figure]]]
    read_until: str | None


def board(index: Index) -> Board:
    """The whole board of a record."""
    talks, meetings = _talks(index)
    undertakings = _undertakings(index)
    return Board(
        areas=_areas(index.joined.commitments),
        talks=talks,
        meetings=meetings,
        undertakings=undertakings,
        joint=_joint(index, undertakings),
        agreements=_events(index, "AGREE", "SUPPORT", "CONCEDE"),
        aid=_events(index, "AID"),
        attacks=_events(index, "ASSAULT", "COERCE", "THREATEN"),
        breaks=_events(index, "SANCTION", "RETREAT", "REJECT", "PROTEST"),
        grounds=grounds(index),
        voices=[(title, _act_groups(index, acts)) for title, acts in ACT_COLUMNS],
        places=_figures_by_place(index),
        read_until=read_until(index),
    )


def read_until(index: Index) -> str | None:
    """The day up to which was read: what the commitments say, else the latest publication."""
    said = [one.read_until for one in index.joined.commitments if one.read_until]
    return latest(said or [one.published for one in index.joined.articles if one.published])


def by_time(events: Iterable[Event]) -> list[Event]:
    """Events in the order of their dates, undated ones last."""
    return sorted(events, key=lambda one: (one.date is None, order(one.date), one.id))


def _events(index: Index, *types: str) -> list[Event]:
    return by_time(event for event in index.joined.events if event.type in types)


# ---------------------------------------------------------------------------------------------------- talks


def _talks(index: Index) -> tuple[list[Series], list[Event]]:
    """Talks that belong to a series or were held more than once by the same parties, and single meetings."""
    groups: dict[tuple[str, ...], list[Event]] = {}
    for event in _events(index, "CONSULT"):
        groups.setdefault((event.series,) if event.series else ("", *sorted(_parties([event]))), []).append(event)
    series = [_series(index, key[0], rounds) for key, rounds in groups.items() if _is_series(key, rounds)]
    single = chain.from_iterable(rounds for key, rounds in groups.items() if not _is_series(key, rounds))
    return sorted(series, key=lambda one: (-len(one.rounds), one.name)), by_time(single)


def _is_series(key: tuple[str, ...], rounds: Sequence[Event]) -> bool:
    return bool(key[0]) or (len(rounds) > 1 and len(key) > 2)


def _series(index: Index, name: str, rounds: list[Event]) -> Series:
    parties = index.refs(_parties(rounds))
    held = [one for one in rounds if one.status in ("occurred", "ongoing") and one.date]
    told = index.ref(name).name if name else "Talks between " + " and ".join(one.name for one in parties)
    return Series(name=told, parties=parties, rounds=rounds, last=held[-1] if held else None)


def _parties(events: Iterable[Event]) -> list[str]:
    return list(dict.fromkeys(chain.from_iterable((*event.who, *event.whom) for event in events)))


# ---------------------------------------------------------------------------------------------- commitments


def _areas(commitments: Iterable[Commitment]) -> list[Area]:
    groups: dict[str, list[Commitment]] = {}
    for one in sorted(commitments, key=_commitment_order):
        groups.setdefault(plain(one.area), []).append(one)
    areas = [Area(name=name, commitments=found, open=_open(found)) for name, found in groups.items()]
    return sorted(areas, key=lambda area: (area.name == "other", -len(area.commitments), area.name))


def _commitment_order(one: Commitment) -> tuple[int, bool, tuple[str, str, str], str]:
    kind = _TYPE_ORDER.index(one.type) if one.type in _TYPE_ORDER else len(_TYPE_ORDER)
    return kind, one.date is None, order(one.date), one.id


def _open(commitments: Iterable[Commitment]) -> int:
    return sum(one.status == "open" for one in commitments)


# -------------------------------------------------------------------------------- exercises and operations


def _undertakings(index: Index) -> list[Undertaking]:
    actors = [one for one in index.joined.actors if one.type in ("operation", "exercise")]
    told = [_undertaking(index, actor) for actor in actors]
    known = [one for one in told if one.events or one.commitments or one.actor.components]
    return sorted(known, key=lambda one: (-len(one.actor.components), -len(one.events), one.actor.name))


def _undertaking(index: Index, actor: Actor) -> Undertaking:
    events = _events(index, "COOPERATE", "MOBILIZE", "AGREE", "RETREAT")
    return Undertaking(
        actor=actor,
        events=[one for one in events if _names(index, one, actor)],
        commitments=[one for one in index.joined.commitments if _names(index, one, actor)],
    )


def _names(index: Index, entry: Entry, actor: Actor) -> bool:
    """Whether an entry is about an undertaking: as a party, or by a name of it in its words."""
    if actor.id in index.actors_of(entry):
        return True
    told = [index.label(entry), *(one.quote for one in entry.evidence)]
    return any(form in words for form in (actor.name, *actor.aliases) if len(form) > 3 for words in told)


def _joint(index: Index, undertakings: Iterable[Undertaking]) -> list[Event]:
    """Joint work and mobilisation that belongs to no named undertaking."""
    told = {event.id for one in undertakings for event in one.events}
    return [event for event in _events(index, "COOPERATE", "MOBILIZE") if event.id not in told]


# --------------------------------------------------------------------------------------- voices and figures


def _act_groups(index: Index, acts: Iterable[str]) -> list[ActGroup]:
    groups = ((act, _voices(index, act)) for act in acts)
    return [ActGroup(name=ACTS[act][1], voices=voices) for act, voices in groups if voices]


def _voices(index: Index, act: str) -> list[Voice]:
    groups: dict[tuple[str, ...], list[Statement]] = {}
    parties = _party_names(index)
    for one in index.joined.statements:
        if one.act == act and (act != "assert" or _names_parties(one, parties)):
            groups.setdefault(tuple(ref.name for ref in index.speakers(one)), []).append(one)
    ordered = sorted(groups.items(), key=lambda group: (-len(group[1]), group[0]))
    return [Voice(speakers=index.speakers(said[0]), statements=said) for _, said in ordered]


def _party_names(index: Index) -> list[re.Pattern[str]]:
    """For each party of the desk a pattern of all that it is called."""
    return [_any_of(_forms(index, party)) for party in index.desk.parties]


def _forms(index: Index, party: str) -> list[str]:
    known = [form for one in index.desk.actors if one.name == party for form in (*one.aliases, *one.demonyms)]
    seen = [form for one in index.joined.actors if one.name == party for form in one.aliases]
    return [party, *known, *seen]


def _any_of(forms: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(re.escape(form) for form in sorted(set(forms), reverse=True))})(?!\w)")


def _names_parties(statement: Statement, parties: Sequence[re.Pattern[str]]) -> bool:
    """Whether a plain assertion names two parties of the desk: only such ones speak of the relation."""
    words = "\n".join((statement.content, *(one.quote for one in statement.evidence)))
    return sum(bool(party.search(words)) for party in parties) > 1


def _figures_by_place(index: Index) -> list[tuple[Ref, list[Figure]]]:
    groups: dict[str, list[Figure]] = {}
    for figure in sorted(index.joined.figures, key=lambda one: (order(one.period), _first_place(one), one.id)):
        groups.setdefault(figure.place or "", []).append(figure)
    ordered = sorted(groups.items(), key=lambda group: (not group[0], -len(group[1]), group[0]))
    return [(index.place_ref(place), figures) for place, figures in ordered]


def _first_place(figure: Figure) -> tuple[str, int]:
    """Where it stands first, so that a total is followed by its parts as in the text."""
    return min((one.article, one.start) for one in figure.evidence)
