"""A trigger with its parties, status, date and place → an `EventMention`.

Surprising: the evidence runs over trigger, parties and the short adjuncts of the clause, never over a clause inside it.
"""

from __future__ import annotations

from msgspec import Struct

from communique.annotate.event_scene import Party, Scene
from communique.annotate.event_when import date_of, place_of
from communique.lang.en.event_cues import Cue
from communique.model import EventMention, Span
from communique.vocabulary.events import mode_of

_CLAUSES = frozenset("ccomp advcl parataxis conj punct cc acl appos discourse list dislocated mark".split())
_LONG = 16  # words of an adjunct that still belongs to the evidence


class Happening(Struct, frozen=True):
    """A trigger's words (half-open), its head, the verbs that carry it, and what it means."""

    cue: Cue
    head: int
    first: int
    last: int
    who: Party
    whom: Party
    status: str
    carriers: tuple[int, ...] = ()
    matter: int | None = None
    beside: int | None = None
    series: str | None = None
    entry: bool = True
    weak: bool = False  # only points back to an event told elsewhere, and stands for none itself


def mention_of(scene: Scene, happening: Happening) -> EventMention:
    """The mention of one happening."""
    place = place_of(scene, happening.head, happening.carriers)
    trigger = scene.span(happening.first, happening.last)
    spans = [trigger, *happening.who.spans, *happening.whom.spans]
    for at in (happening.head, *happening.carriers, *(one for one in (happening.matter, happening.beside) if one is not None)):
        spans.append(scene.span(*_core(scene, at)))
    start, end = scene.sentence.span.start, scene.sentence.span.end
    spans = [one for one in spans if start <= one.start and one.end <= end]
    return EventMention(
        evidence=Span(min(s.start for s in spans), max(s.end for s in spans)),
        trigger=(trigger,),
        type=happening.cue.type,
        mode=mode_of(happening.cue.type, happening.cue.mode),
        who=happening.who.names,
        whom=tuple(n for n in happening.whom.names if n not in happening.who.names),
        status=happening.status,
        who_spans=happening.who.spans,
        whom_spans=happening.whom.spans,
        contexts=happening.cue.contexts,
        date=_own_day(scene, happening),
        place=(place.refers or place.text) if place else None,
        place_span=place.span if place else None,
        series=happening.series,
        entry=happening.entry,
    )


def _own_day(scene: Scene, happening: Happening) -> str | None:
    """Its date; "since Saturday's bombing" tells the day of the bombing, and not a stretch from it."""
    date = date_of(scene, happening.head, happening.carriers)
    since = scene.tree.case(happening.head) == "since" and not scene.tree.is_verb(happening.head)
    return date.removesuffix("/..") if date and since else date


def _core(scene: Scene, at: int) -> tuple[int, int]:
    """A word with its short dependents that are no clauses."""
    tree = scene.tree
    first, last = at, at + 1
    for kid in tree.children[at]:
        low, high = tree.extent(kid)
        if tree.label(kid) not in _CLAUSES and high - low <= _LONG:
            first, last = min(first, low), max(last, high)
    return first, last
