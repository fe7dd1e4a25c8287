"""Pledges, requests, assurances, proposals → commitments.

In: annotations, the setting, statements' ids. Out: commitments, all open; what became of them is found by `follow_through`. Surprising: one article may tell of a
commitment twice, in its lead and in a quotation; the two are one where the same party says nearly the same.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence

from communique.lang.en.like_words import one_word
from communique.lang.en.number_words import WORDS
from communique.merge.entries import (
    Held,
    Setting,
    common_fields,
    evidence_of,
    first,
    grouped,
    likeness,
    telling,
)
from communique.merge.sameness import LONG_DAYS, days_between
from communique.merge.times import finest
from communique.model import Annotation, Commitment, CommitmentMention
from communique.text.ids import content_id

IN_LINEAGE, IN_STORY = 0.3, 0.5  # likeness of the actions; set by hand on 2026-11-25, not measured
TOLD_TWICE = 0.6
"""Likeness from which two commitments of one article, or of two areas, are one; set by hand on 2026-12-01 on tests/worked/follow-through.md."""
Promise = Held[CommitmentMention]


def merge_commitments(annotations: Sequence[Annotation], setting: Setting, statements: Mapping[tuple[str, int], str]) -> list[Commitment]:
    """Commitments, each read until the last date of publication."""
    held = [_held(one.article, promise, setting) for one in annotations for promise in one.commitments]
    until = max((article.published[:10] for article in setting.articles.values() if article.published), default=None)
    groups = grouped(held, lambda one, other: _score(one, other, setting, statements), lambda one, other: _told_twice(one, other, setting), lambda one: _blocks(one, setting, statements), lambda one: _twin(one, setting, statements))
    return [_commitment(group, setting, statements, until) for group in groups]


def _blocks(one: Promise, setting: Setting, statements: Mapping[tuple[str, int], str]) -> Iterable[Hashable]:
    """What two mentions must share to be compared: the story or lineage, or the statement that carries both."""
    yield setting.story.get(one.article, one.article)
    yield setting.lineage.get(one.article, one.article)
    yield from _said(one, statements)


def _held(article: str, one: CommitmentMention, setting: Setting) -> Promise:
    action = setting.words(article, one.action)
    start = one.action[0].start if one.action else one.evidence.start
    stems = frozenset(map(one_word, telling(action)))
    return Held(article, (article, f"{one.evidence.start:09}", f"{start:09}", one.type, "\x1e".join(one.by), action), one, stems)


def _twin(one: Promise, setting: Setting, statements: Mapping[tuple[str, int], str]) -> Hashable:
    """All that `_score` reads of a commitment but its article."""
    mine, article = one.mention, setting.articles[one.article]
    homes = (setting.story.get(one.article), setting.lineage.get(one.article), article.published)
    return *homes, mine.type, mine.area, setting.actors(one.article, mine.by), frozenset(_said(one, statements)), setting.words(one.article, mine.action)


def _score(one: Promise, other: Promise, setting: Setting, statements: Mapping[tuple[str, int], str]) -> float:
    mine, theirs = one.mention, other.mention
    if one.article == other.article:
        return likeness(one.stems, other.stems) if _told_twice(one, other, setting) else 0.0
    if _kind(mine) != _kind(theirs) or days_between(*(setting.articles[held.article].published for held in (one, other))) > LONG_DAYS:
        return 0.0
    value = likeness(one.stems, other.stems)
    if _said(one, statements) & _said(other, statements):
        return 1.0 + value
    if not setting.same_story(one.article, other.article) or not _same_party(one, other, setting) or _other_numbers(one, other, setting):
        return 0.0
    least = IN_LINEAGE if setting.same_lineage(one.article, other.article) else IN_STORY
    return value if value >= (least if mine.area == theirs.area else TOLD_TWICE) else 0.0


def _kind(one: CommitmentMention) -> str:
    """A pledge and an assurance of one deed are one: one reporter writes "promised", the other "assured"."""
    return "pledge" if one.type == "assurance" else one.type


def _told_twice(one: Promise, other: Promise, setting: Setting) -> bool:
    """Whether one article tells of a commitment twice."""
    alike = _kind(one.mention) == _kind(other.mention) and likeness(one.stems, other.stems) >= TOLD_TWICE and len(one.stems & other.stems) >= 2
    return alike and _same_party(one, other, setting) and not _other_numbers(one, other, setting)


def _same_party(one: Promise, other: Promise, setting: Setting) -> bool:
    return bool(set(setting.actors(one.article, one.mention.by)) & set(setting.actors(other.article, other.mention.by)))


def _other_numbers(one: Promise, other: Promise, setting: Setting) -> bool:
    """Whether both name numbers and none of them is the same."""
    mine, theirs = (_numbers(setting.words(held.article, held.mention.action)) for held in (one, other))
    return bool(mine and theirs and not mine & theirs)


def _numbers(text: str) -> frozenset[str]:
    return frozenset(str(WORDS.get(word, word)) for word in text.lower().split() if word[0].isdigit() or WORDS.get(word, 0) > 1)


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
