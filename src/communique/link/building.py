"""A group of units → its actor.

In: a group, the articles. Out: an actor. Surprising: of a gazetteer's many names only those that were seen are kept.
"""

from __future__ import annotations

from collections.abc import Mapping

from communique.lang.en.titles import STATE_BODIES
from communique.lang.gazetteer import KnownBody, KnownState
from communique.link.joining import Group
from communique.link.units import Unit, most
from communique.model import Actor, Article, Evidence, KnownActor, NameMention, Role
from communique.text.ids import content_id


def build_actor(group: Group, articles: Mapping[str, Article]) -> Actor:
    """The actor with every form seen, its roles with their words, and the grounds."""
    known = group.known
    kind = most(unit.type for unit in group.units)
    if isinstance(known, KnownState):
        kind = "state"
    elif isinstance(known, KnownActor | KnownBody):
        kind = known.type
    full = [unit.name for unit in group.units for _ in unit.mentions]
    longest = [name for name in full if " " in name or "-" in name] or full
    name = known.name if known else most(longest)
    forms = {form for unit in group.units for form in unit.forms if form == unit.name or form not in STATE_BODIES}
    desk = known if isinstance(known, KnownActor) else None
    aliases = forms | (set(desk.aliases) if desk else set())
    state = desk.state if desk else known.iso2 if isinstance(known, KnownState) else known.state or None if isinstance(known, KnownBody) else None
    part_of = known.part_of or None if isinstance(known, KnownActor | KnownBody) else None
    return Actor(
        id=content_id("actor", kind, group.key), name=name, type=kind, aliases=tuple(sorted(aliases - {name})), state=state, part_of=part_of,
        roles=_roles(group.units, desk, articles), components=desk.components if desk else (), grounds=group.grounds if len(forms) > 1 else (),
        wikidata=desk.wikidata if desk else None,
    )  # fmt: skip


def _roles(units: tuple[Unit, ...], desk: KnownActor | None, articles: Mapping[str, Article]) -> tuple[Role, ...]:
    found: dict[tuple[str, str], list[Evidence]] = {}
    for unit in units:
        for one in unit.mentions:
            if one.role and unit.article in articles:
                found.setdefault((one.role, one.role_of or ""), []).append(_evidence(unit.article, one, articles[unit.article]))
    roles = [Role(title=title, of=of or None, evidence=tuple(evidence)) for (title, of), evidence in sorted(found.items())]
    held = {role.title.casefold() for role in roles}
    return (*roles, *(role for role in (desk.roles if desk else ()) if role.title.casefold() not in held))


def _evidence(article: str, one: NameMention, holder: Article) -> Evidence:
    return Evidence(article=article, start=one.span.start, end=one.span.end, quote=(holder.text or "")[one.span.start : one.span.end], found_by="names")
