"""Quotations of all articles → statements.

In: annotations, the setting. Out: statements, and the statement of each quotation. Surprising: within a lineage a rewording joins on
little likeness, since the lineage already shows that one text is the other's.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from communique.lang.gazetteer import key_of
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
from communique.model import Annotation, QuoteMention, Statement
from communique.text.ids import content_id

# Set 2026-11-25 by the pairs of examples/gold/cross.json and us-pakistan/cross.json; not measured on anything larger.
IN_LINEAGE_DIRECT = 0.24
IN_LINEAGE = 0.4
IN_STORY = 0.6
QUOTED = re.compile(r"[“\"]([^”\"]+)[”\"]|(?<!\w)‘(.+?)’(?!\w)")
CONFIDENCE = {"direct": 0.8, "mixed": 0.75, "indirect": 0.65}
Quote = Held[QuoteMention]


def merge_statements(annotations: Sequence[Annotation], setting: Setting) -> tuple[list[Statement], Mapping[tuple[str, int], str], list[list[Quote]]]:
    """Statements, the id for each article and index of a quotation, and the groups in the statements' order."""
    held = {(one.article, at): _held(one.article, quote, setting) for one in annotations for at, quote in enumerate(one.quotes)}
    groups = grouped(held.values(), lambda one, other: _score(one, other, setting), lambda one, other: _same_words(one, other, setting), lambda one: (setting.home(one.article),), lambda one: _twin(one, setting))
    statements = [_statement(group, setting) for group in groups]
    ids = {one.key: statement.id for group, statement in zip(groups, statements, strict=True) for one in group}
    return statements, {place: ids[one.key] for place, one in held.items()}, groups


def quoted_words(one: Quote, setting: Setting) -> str | None:
    """The words inside quotation marks, None where there are none."""
    content = setting.words(one.article, one.mention.content)
    if one.mention.form == "direct":
        return content
    inside = [match.group(1) or match.group(2) for match in QUOTED.finditer(setting.text(one.article, one.mention.evidence))]
    return " ".join(inside) if one.mention.form == "mixed" and inside else None


def plain(text: str) -> list[str]:
    """Words without case and marks, for comparison."""
    return re.findall(r"[\w'-]+", text.lower().replace("’", "'"))


def wording_of(mine: str | None, fullest: str | None) -> str:
    """How quoted words stand to the fullest wording."""
    if mine is None or fullest is None:
        return "paraphrased"
    part, whole = plain(mine), plain(fullest)
    if f" {' '.join(part)} " in f" {' '.join(whole)} ":
        return "verbatim"
    rest = iter(whole)
    return "trimmed" if all(word in rest for word in part) else "altered"


def fullest_wording(group: Sequence[Quote], setting: Setting) -> str | None:
    """The primary text's words where a statement is in the group, else the longest."""
    found = [(_is_primary(one, setting), len(words), words) for one in group if (words := _own_words(one, setting))]
    return max(found)[2] if found else None


def _is_primary(one: Quote, setting: Setting) -> bool:
    return setting.articles[one.article].genre in ("statement", "transcript")


def _own_words(one: Quote, setting: Setting) -> str | None:
    """Quoted words; of a primary text its own sentence, which others quote, without quotation marks."""
    return setting.text(one.article, one.mention.evidence) if _is_primary(one, setting) else quoted_words(one, setting)


def _held(article: str, quote: QuoteMention, setting: Setting) -> Quote:
    content = setting.words(article, quote.content)
    at = quote.content[0] if quote.content else quote.evidence
    key = (article, f"{quote.evidence.start:09}", f"{at.start:09}", f"{at.end:09}", "\x1e".join(quote.speakers), content)
    return Held(article, key, quote, telling(content))


def _twin(one: Quote, setting: Setting) -> tuple[object, ...]:
    """All that `_score` reads of a quotation but its article."""
    mine = one.mention
    speakers = (mine.speakers, setting.actors(one.article, mine.speakers))
    return setting.home(one.article), setting.lineage.get(one.article), mine.form, mine.negated, speakers, quoted_words(one, setting), one.stems


def _score(one: Quote, other: Quote, setting: Setting) -> float:
    if not setting.same_story(one.article, other.article):
        return 0.0
    if _same_words(one, other, setting):
        return 2.0
    if one.article == other.article or one.mention.negated != other.mention.negated or not _same_speaker(one, other, setting):
        return 0.0
    value = likeness(one.stems, other.stems)
    both = one.mention.form != "indirect" and other.mention.form != "indirect"
    least = (IN_LINEAGE_DIRECT if both else IN_LINEAGE) if setting.same_lineage(one.article, other.article) else IN_STORY
    return value if value >= least and len(one.stems & other.stems) >= 2 else 0.0


def _same_words(one: Quote, other: Quote, setting: Setting) -> bool:
    mine, theirs = (quoted_words(held, setting) for held in (one, other))
    return bool(mine and theirs and len(plain(mine)) >= 3 and plain(mine) == plain(theirs) and (len(plain(mine)) >= 6 or _same_speaker(one, other, setting)))


def _same_speaker(one: Quote, other: Quote, setting: Setting) -> bool:
    mine, theirs = one.mention.speakers, other.mention.speakers
    if set(setting.actors(one.article, mine)) & set(setting.actors(other.article, theirs)):
        return True
    last = [{key_of(name).split()[-1].casefold() for name in names if key_of(name)} for names in (mine, theirs)]
    unlinked = not all(setting.linked.actor_of(held.article, name) for held in (one, other) for name in held.mention.speakers)
    return unlinked and bool(last[0] & last[1])


def _statement(group: Sequence[Quote], setting: Setting) -> Statement:
    fullest = fullest_wording(group, setting)
    evidence = [evidence_of(setting, one.article, one.mention.evidence, "quotes", wording_of(_own_words(one, setting), fullest)) for one in group]
    lead = max(group, key=lambda one: (quoted_words(one, setting) == fullest and fullest is not None, len(one.stems), one.key))
    quotes = [one.mention for one in group]
    names = tuple(dict.fromkeys(name for one in (lead, *group) for name in one.mention.speakers))
    actors = tuple(dict.fromkeys(actor for one in (lead, *group) for actor in setting.actors(one.article, one.mention.speakers)))
    return Statement(
        id=content_id("statement", *group[0].key), speakers=actors, speaker_names=names, form=lead.mention.form, act=lead.mention.act,
        content=setting.words(lead.article, lead.mention.content), speaker_roles=tuple(dict.fromkeys(role for one in quotes for role in one.speaker_roles)),
        chain=lead.mention.chain, addressees=setting.actors(lead.article, lead.mention.addressees), negated=lead.mention.negated,
        condition=lead.mention.condition or first(one.condition for one in quotes), date=finest(one.date for one in quotes) if _agree(quotes) else lead.mention.date,
        venue=lead.mention.venue or first(one.venue for one in quotes), **common_fields(setting, evidence, CONFIDENCE.get(lead.mention.form, 0.6)),
    )  # fmt: skip


def _agree(quotes: Sequence[QuoteMention]) -> bool:
    dates = sorted({one.date for one in quotes if one.date})
    return all(later.startswith(dates[0]) for later in dates)
