"""Quotations of all articles → statements.

In: annotations, the setting. Out: statements, and the statement of each quotation. Surprising: who speaks is told by the fullest report alone, since another
may name the state for its minister; every name that any report gives stands in `speaker_names`.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence

from communique.lang.en.cues import DOCUMENTS
from communique.merge.entries import (
    Setting,
    common_fields,
    evidence_of,
    first,
    grouped,
    telling,
)
from communique.merge.quoted import Quote, fullest_wording, is_primary, own_words, quoted_words, wording_of
from communique.merge.sameness import Sameness, week_of
from communique.merge.times import finest
from communique.model import Annotation, QuoteMention, Statement
from communique.text.ids import content_id

CONFIDENCE = {"direct": 0.8, "mixed": 0.75, "indirect": 0.65}
AGREED = 0.5
"""Share of the pairs of two groups that must be like each other, so that a chain of reports never joins its two ends."""


def merge_statements(annotations: Sequence[Annotation], setting: Setting) -> tuple[list[Statement], Mapping[tuple[str, int], str], list[list[Quote]]]:
    """Statements, the id for each article and index of a quotation, and the groups in the statements' order."""
    sameness = Sameness(annotations, setting)
    held = {(one.article, at): _held(one.article, quote, setting) for one in annotations for at, quote in enumerate(one.quotes)}
    groups = grouped(held.values(), sameness.score, sameness.same_words, lambda one: _blocks(one, setting), lambda one: _twin(one, setting), AGREED)
    statements = [_statement(group, setting) for group in groups]
    ids = {one.key: statement.id for group, statement in zip(groups, statements, strict=True) for one in group}
    return statements, {place: ids[one.key] for place, one in held.items()}, groups


def _held(article: str, quote: QuoteMention, setting: Setting) -> Quote:
    content = setting.words(article, quote.content)
    at = quote.content[0] if quote.content else quote.evidence
    key = (article, f"{quote.evidence.start:09}", f"{at.start:09}", f"{at.end:09}", "\x1e".join(quote.speakers), content)
    return Quote(article, key, quote, telling(content))


def _twin(one: Quote, setting: Setting) -> Hashable:
    """All that tells one report from another but the article's name: copies of a page of one day are compared once."""
    article = setting.articles[one.article]
    return (article.text, article.published, article.genre, article.outlet, setting.story.get(one.article), setting.lineage.get(one.article), *one.key[1:])


def _blocks(one: Quote, setting: Setting) -> Iterable[Hashable]:
    """What a report must share with another to be compared: the story or lineage, or the speaker and the days."""
    yield setting.story.get(one.article, one.article)
    yield setting.lineage.get(one.article, one.article)
    week = week_of(setting.articles[one.article].published)
    if week is not None:
        yield from ((speaker, at) for speaker in setting.actors(one.article, one.mention.speakers) for at in (week, week + 1))


def _only_document(one: Quote) -> bool:
    """Whether an article speaks: a digest that says what another text says."""
    return all(set(speaker.lower().split()) & DOCUMENTS for speaker in one.mention.speakers)


def _statement(group: Sequence[Quote], setting: Setting) -> Statement:
    fullest = fullest_wording(group, setting)
    evidence = [evidence_of(setting, one.article, one.mention.evidence, "quotes", wording_of(own_words(one, setting), fullest)) for one in group]
    now = setting.newest(group)
    lead = max(now, key=lambda one: (quoted_words(one, setting) == fullest and fullest is not None, is_primary(one, setting), not _only_document(one), len(one.stems), one.key))
    quotes = [one.mention for one in now]
    names = tuple(dict.fromkeys(name for one in (lead, *now) for name in one.mention.speakers))
    return Statement(
        id=content_id("statement", *group[0].key), speakers=setting.actors(lead.article, lead.mention.speakers), speaker_names=names, form=lead.mention.form, act=lead.mention.act,
        content=setting.words(lead.article, lead.mention.content), speaker_roles=tuple(dict.fromkeys(role for one in quotes for role in one.speaker_roles)),
        chain=lead.mention.chain, addressees=setting.actors(lead.article, lead.mention.addressees), negated=lead.mention.negated,
        condition=lead.mention.condition or first(one.condition for one in quotes), date=finest(one.date for one in quotes) if _agree(quotes) else lead.mention.date,
        venue=lead.mention.venue or first(one.venue for one in quotes), primary_source=_primary(group, setting), **common_fields(setting, evidence, CONFIDENCE.get(lead.mention.form, 0.6)),
    )  # fmt: skip


def _primary(group: Sequence[Quote], setting: Setting) -> str | None:
    """The article that is itself the text that the others report, the earliest where several are."""
    found = [(setting.articles[one.article].published or "9", one.article) for one in group if is_primary(one, setting)]
    return min(found)[1] if found and len({one.article for one in group}) > 1 else None


def _agree(quotes: Sequence[QuoteMention]) -> bool:
    dates = sorted({one.date for one in quotes if one.date})
    return all(later.startswith(dates[0]) for later in dates)
