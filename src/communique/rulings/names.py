"""Rulings on actors, places and stories: merge, split, rename.

In: a ruling, the lines that it is about, the board. Out: what it changes. Surprising: when an actor is split, an entry goes to
the new one only where its evidence has a form that left and none that stayed; where it has both, it stays.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from msgspec import structs

from communique.lines import kind_of
from communique.model import Actor, AnyLine, Entry, Place, Ruling, Statement, Story
from communique.rulings.board import Board, Change, Unfit, repointed
from communique.text.ids import content_id
from communique.text.similarity import words

Named = Actor | Place


def rename(ruling: Ruling, targets: Sequence[AnyLine], board: Board) -> Change:
    """Another name; the old one stays as a form of it."""
    (line,), name = targets, str(ruling.value)
    match line:
        case Actor() | Place():
            return Change(put=(structs.replace(line, name=name, aliases=_forms(name, line.name, *line.aliases)),))
        case Story():
            return Change(put=(structs.replace(line, label=name),))
    raise Unfit(f"only actors, places and stories are renamed, and this is of kind {kind_of(line)}")


def merge_names(ruling: Ruling, targets: Sequence[AnyLine], board: Board) -> Change:
    """Several actors, places or stories are one: the first, with the forms of all."""
    first, *others = targets
    changed: dict[str, Any] = {}
    match first:
        case Actor() | Place():
            changed["aliases"] = _forms(*(form for one in targets if isinstance(one, Actor | Place) for form in (one.name, *one.aliases)))
        case Story():
            stories = [one for one in targets if isinstance(one, Story)]
            changed["articles"] = tuple(sorted({article for one in stories for article in one.articles}))
            changed["start"] = min((one.start for one in stories if one.start), default=None)
            changed["end"] = max((one.end for one in stories if one.end), default=None)
        case _:
            raise Unfit(f"lines of kind {kind_of(first)} are not merged")
    if isinstance(first, Actor):
        changed["roles"] = tuple(dict.fromkeys(role for one in targets if isinstance(one, Actor) for role in one.roles))
        changed["grounds"] = (*first.grounds, f"merged by {ruling.author}: {ruling.reason}")
    return Change(
        put=(structs.replace(first, **changed),), drop=tuple(one.id for one in others), recount=isinstance(first, Story),
        renamed={one.id: first.id for one in others},
    )  # fmt: skip


def split_name(ruling: Ruling, line: Named, board: Board) -> Change:
    """An actor or place is two: some of its forms are another's."""
    leaving = _leaving(ruling, line)
    staying = tuple(form for form in _forms(line.name, *line.aliases) if form not in leaving)
    if not leaving or not staying:
        raise Unfit("no form of the name would be left on one side")
    other = structs.replace(line, id=content_id(kind_of(line), "split", ruling.id), name=leaving[0], aliases=leaving)
    kept = structs.replace(line, name=line.name if line.name in staying else staying[0], aliases=staying)
    if isinstance(other, Actor):
        other = structs.replace(other, grounds=(f"split off by {ruling.author}: {ruling.reason}",), roles=(), wikidata=None)
    moved = (
        repointed(entry, {line.id: other.id})
        for entry in board.lines.values()
        if isinstance(entry, Entry) and _names_only(entry, leaving, staying)
    )
    return Change(put=(kept, other, *moved))


def _leaving(ruling: Ruling, line: Named) -> tuple[str, ...]:
    named = {str(one).casefold() for one in ruling.value} if isinstance(ruling.value, list | tuple) else set()
    return tuple(form for form in _forms(line.name, *line.aliases) if form.casefold() in named)


def _names_only(entry: Entry, leaving: Sequence[str], staying: Sequence[str]) -> bool:
    said = [one.quote for one in entry.evidence]
    said += entry.speaker_names if isinstance(entry, Statement) else ()
    text = f" {' | '.join(' '.join(words(one)) for one in said)} "
    for form in sorted(leaving, key=len, reverse=True):
        if (plain := f" {' '.join(words(form))} ") in text:
            return not any(f" {' '.join(words(one))} " in text.replace(plain, " | ") for one in staying)
    return False


def _forms(*forms: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(forms))
