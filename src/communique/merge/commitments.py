"""Pledges, requests, assurances, proposals → commitments with what became of them.

In: annotations, the setting, statements' ids, events. Out: commitments. Surprising: only a later event between the same parties that
shares two telling words with the action counts as a follow-up; silence leaves a commitment open.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence

from msgspec.structs import replace

from communique.merge.entries import (
    Held,
    Setting,
    common_fields,
    evidence_of,
    finest,
    first,
    grouped,
    likeness,
    telling,
)
from communique.model import Annotation, Commitment, CommitmentMention, Event, FollowUp
from communique.text.ids import content_id
from communique.vocabulary.commitments import STATUS_AFTER

IN_LINEAGE, IN_STORY = 0.3, 0.5  # likeness of the actions; set by hand on 2026-11-25, not measured
Promise = Held[CommitmentMention]


def merge_commitments(annotations: Sequence[Annotation], setting: Setting, statements: Mapping[tuple[str, int], str], events: Sequence[Event]) -> list[Commitment]:
    """Commitments, each read until the last date of publication."""
    held = [_held(one.article, promise, setting) for one in annotations for promise in one.commitments]
    until = max((article.published[:10] for article in setting.articles.values() if article.published), default=None)
    merged = [_commitment(group, setting, statements, until) for group in grouped(held, lambda one, other: _score(one, other, setting, statements), near=lambda one: (setting.home(one.article),), twin=lambda one: _twin(one, setting, statements))]
    doing = _by_doer(events)
    return [_followed(one, _done_by((*one.by, *one.to), doing), setting) for one in merged]


def _by_doer(events: Sequence[Event]) -> Mapping[str, Sequence[Event]]:
    found: dict[str, list[Event]] = {}
    for event in events:
        for actor in dict.fromkeys(event.who):
            found.setdefault(actor, []).append(event)
    return found


def _done_by(actors: Sequence[str], doing: Mapping[str, Sequence[Event]]) -> Sequence[Event]:
    """The events in which one of the actors does something: no other can follow a commitment up."""
    return list({event.id: event for actor in actors for event in doing.get(actor, ())}.values())


def _held(article: str, one: CommitmentMention, setting: Setting) -> Promise:
    action = setting.words(article, one.action)
    start = one.action[0].start if one.action else one.evidence.start
    return Held(article, (article, f"{one.evidence.start:09}", f"{start:09}", one.type, "\x1e".join(one.by), action), one, telling(action))


def _twin(one: Promise, setting: Setting, statements: Mapping[tuple[str, int], str]) -> Hashable:
    """All that `_score` reads of a commitment but its article."""
    mine = one.mention
    return setting.home(one.article), setting.lineage.get(one.article), mine.type, mine.area, setting.actors(one.article, mine.by), frozenset(_said(one, statements)), one.stems


def _score(one: Promise, other: Promise, setting: Setting, statements: Mapping[tuple[str, int], str]) -> float:
    mine, theirs = one.mention, other.mention
    if one.article != other.article and mine.type == theirs.type and _said(one, statements) & _said(other, statements):
        return 1.0
    if one.article == other.article or (mine.type, mine.area) != (theirs.type, theirs.area) or not setting.same_story(one.article, other.article):
        return 0.0
    if not set(setting.actors(one.article, mine.by)) & set(setting.actors(other.article, theirs.by)):
        return 0.0
    value = likeness(one.stems, other.stems)
    return value if value >= (IN_LINEAGE if setting.same_lineage(one.article, other.article) else IN_STORY) else 0.0


def _said(one: Promise, statements: Mapping[tuple[str, int], str]) -> set[str]:
    """The statement that carries a commitment, if any."""
    quote = one.mention.quote
    return {found} if quote is not None and (found := statements.get((one.article, quote))) else set()


def _commitment(group: Sequence[Promise], setting: Setting, statements: Mapping[tuple[str, int], str], until: str | None) -> Commitment:
    now = setting.newest(group)
    lead = max(now, key=lambda one: (len(one.mention.to), len(one.stems), one.key))
    mentions = [one.mention for one in now]
    evidence = [evidence_of(setting, one.article, one.mention.evidence, "commitments") for one in group]
    said = [statements.get((one.article, one.mention.quote)) for one in (lead, *now) if one.mention.quote is not None]
    return Commitment(
        id=content_id("commitment", *group[0].key), type=lead.mention.type, by=setting.actors(lead.article, lead.mention.by), to=setting.actors(lead.article, lead.mention.to),
        action=setting.words(lead.article, lead.mention.action), area=lead.mention.area, read_until=until, amount=first(one.amount for one in mentions),
        condition=first(one.condition for one in mentions), date=lead.mention.date or finest(one.date for one in mentions), due=first(one.due for one in mentions),
        statement=next((one for one in said if one), None), **common_fields(setting, evidence, 0.7),
    )  # fmt: skip


def _followed(one: Commitment, events: Sequence[Event], setting: Setting) -> Commitment:
    """The commitment with later events that bear on it, oldest first; the last one decides its status."""
    found = [(event, relation) for event in events if (relation := _relation(one, event, setting))]
    found.sort(key=lambda pair: (pair[0].date or _published(pair[0], setting), pair[0].id))
    if not found:
        return one
    return replace(one, status=STATUS_AFTER[found[-1][1]], follow_ups=tuple(FollowUp(entry=event.id, relation=relation, reason=_reason(one, event, setting)) for event, relation in found))


def _relation(one: Commitment, event: Event, setting: Setting) -> str | None:
    began = one.date or _published(one, setting)
    happened = event.date or _published(event, setting)
    request = one.type in ("request", "proposal")
    if not began or not happened or happened[:10] <= began[:10] or event.status not in ("occurred", "ongoing", "planned")[: 3 if request else 2]:
        return None
    if {e.article for e in event.evidence} & {e.article for e in one.evidence}:
        return None
    giver, taker = (one.to, one.by) if request else (one.by, one.to)
    if not set(giver) & set(event.who):
        return None
    shared = len(_shared(one, event, setting))
    if shared < (1 if set(taker) & set(event.whom) else 2):
        return None
    if event.type in ("AID", "COOPERATE"):
        return "grants" if request else "fulfils"
    if event.type in ("REJECT", "SANCTION"):
        return "refuses" if request else "contradicts"
    return None


def _shared(one: Commitment, event: Event, setting: Setting) -> frozenset[str]:
    """Telling stems of both, without the names of states."""
    parties = {stem for party in (*one.by, *one.to, *event.who, *event.whom) for stem in setting.state_stems.get(party, ())}
    return (telling(event.summary) & telling(one.action)) - parties


def _reason(one: Commitment, event: Event, setting: Setting) -> str:
    shared = ", ".join(sorted(_shared(one, event, setting)))
    return f"a later {event.type.lower()} event between the same parties whose sentence shares “{shared}” with what was {'asked' if one.type == 'request' else 'said'}"


def _published(one: Commitment | Event, setting: Setting) -> str:
    return min((published for e in one.evidence if (published := setting.articles[e.article].published)), default="")
