"""Lines of the record → plain text for a terminal, each with its sentences and where they stand.

In: lines and an Index of what they name. Out: blocks of text. Surprising: all that comes from a page passes through
`safe`, so that nothing in it can move the cursor, set a title or turn the reading direction.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from communique.lines import kind_of
from communique.model import (
    ESSAYS,
    Actor,
    AnyLine,
    Article,
    Commitment,
    Difference,
    Entry,
    Event,
    Evidence,
    Figure,
    Lineage,
    Place,
    Problem,
    Statement,
    Story,
)
from communique.present.article_words import source_words
from communique.present.lineage_tree import drawn
from communique.present.page.dates import period, when
from communique.present.page.follow import gap_words, step_day
from communique.present.page.index import Index, outlet_name
from communique.present.page.sources import wordings
from communique.present.page.wordings import marked_plain
from communique.present.page.words import (
    ACTS,
    COMMITMENT_STATES,
    COMMITMENT_TYPES,
    EVENT_TYPES,
    FIELDS,
    FOLLOW_UPS,
    FORMS,
    WORDINGS,
    count_words,
    figure_words,
    plain,
)
from communique.present.safe import one_line


def render(lines: Iterable[AnyLine], index: Index) -> str:
    """Lines one below the other, a blank line between."""
    return "\n".join(block(line, index) for line in lines)


def block(line: AnyLine, index: Index) -> str:
    """One line of the record as a few lines of text."""
    rows = [f"{kind_of(line)} {line.id}", *(f"  {one_line(row)}" for row in _rows(line, index) if row)]
    return "\n".join((*rows, *_evidence(line, index))) + "\n"


def counted(entry: Entry) -> str:
    """In how many articles and by how many witnesses, and what a person made of it."""
    told = (
        f"{count_words(entry.articles, 'article', 'articles')}, {count_words(entry.witnesses, 'witness', 'witnesses')}"
    )
    return told if entry.review == "unreviewed" else f"{told}, {entry.review} by a person"


def _rows(line: AnyLine, index: Index) -> Iterator[str]:
    match line:
        case Statement():
            yield from _statement(line, index)
        case Commitment():
            yield from _commitment(line, index)
        case Event():
            yield from _event(line, index)
        case Figure():
            yield from _figure(line, index)
        case Difference():
            yield f"{FIELDS.get(line.field, line.field)}: {line.note}"
            yield _named("about", line.about, index)
        case _:
            yield from _thing(line, index)
    if isinstance(line, Entry):
        yield counted(line)
        yield _named("differs", line.differences, index)


def _statement(line: Statement, index: Index) -> Iterator[str]:
    yield f"{_names(line.speakers or line.speaker_names, index)} {ACTS.get(line.act, (line.act,))[0]}: {line.content}"
    yield ", ".join((FORMS.get(line.form, line.form), *line.speaker_roles, *(("negated",) if line.negated else ())))
    yield _when_where(line.date, line.venue, index)
    yield _named("through", line.chain, index)
    yield _named("to", line.addressees, index)
    yield f"if: {line.condition}" if line.condition else ""
    yield f"rests on {source_words(index.article(line.primary_source), line.primary_source)}" if line.primary_source else ""
    for one in wordings(index, line):
        where = outlet_name(one.other) if one.other else "an article"
        beside = f"{'the primary text' if one.primary else 'the fullest wording'}, {outlet_name(one.base) if one.base else 'an article'}"
        yield f"{where}, {one.kind}, beside {beside}: “{marked_plain(one.left, one.right)}”"


def _commitment(line: Commitment, index: Index) -> Iterator[str]:
    parties = " to ".join(names for names in (_names(line.by, index), _names(line.to, index)) if names)
    yield f"{COMMITMENT_TYPES.get(line.type, line.type)} ({plain(line.area)}), {parties or 'parties not named'}: {line.action}"
    state = COMMITMENT_STATES.get(line.status, line.status)
    yield f"{state}: {gap_words(line)}" if line.status == "open" else state
    yield _when_where(line.date, None, index)
    yield f"due {when(line.due)}" if line.due else ""
    yield f"amount: {line.amount}" if line.amount else ""
    yield f"if: {line.condition}" if line.condition else ""
    for step in line.follow_ups:
        day = step_day(index, step.entry)
        yield f"{FOLLOW_UPS.get(step.relation, step.relation)}: {index.ref(step.entry).name}{f', {day}' if day else ''} ({step.reason})"


def _event(line: Event, index: Index) -> Iterator[str]:
    mode = f"/{plain(line.mode)}" if line.mode else ""
    yield f"{EVENT_TYPES.get(line.type, line.type)}{mode}, {line.status}: {line.summary}"
    yield _named("who", line.who, index)
    yield _named("whom", line.whom, index)
    yield _when_where(line.date, line.place, index)
    yield f"series: {line.series}" if line.series else ""


def _figure(line: Figure, index: Index) -> Iterator[str]:
    yield f"{figure_words(line)} {line.counted}{f' of {line.share_of}' if line.share_of else ''}"
    yield ", ".join(
        part
        for part in (period(line.period), index.place_ref(line.place).name if line.place else "", line.comparison or "")
        if part
    )
    yield f"counted by {index.ref(line.compiler).name}" if line.compiler else "who counted is not said"
    yield f"reported by {index.ref(line.reporter).name}" if line.reporter else ""


def _thing(line: AnyLine, index: Index) -> Iterator[str]:
    match line:
        case Actor():
            yield f"{line.name} ({plain(line.type)}{f', {line.state}' if line.state else ''})"
            yield (
                f"also: {'; '.join(one for one in line.aliases if one != line.name)}"
                if set(line.aliases) - {line.name}
                else ""
            )
            yield "; ".join(f"{role.title}{f' of {role.of}' if role.of else ''}" for role in line.roles)
            yield _named("part of", (line.part_of,) if line.part_of else (), index)
            yield _named("components", line.components, index)
            yield f"one because: {'; '.join(line.grounds)}" if line.grounds else ""
        case Place():
            yield f"{line.name}{f', {line.country}' if line.country else ''}"
            yield (
                f"also: {'; '.join(one for one in line.aliases if one != line.name)}"
                if set(line.aliases) - {line.name}
                else ""
            )
        case Article():
            yield source_words(line, line.id)
            yield ", ".join(part for part in (line.path, line.url or "", *line.byline, line.genre or "") if part)
            yield f"declares its origin: {line.declared_origin}" if line.declared_origin else ""
            yield f"lineage {line.lineage}" if line.lineage else ""
            yield f"a later version of {source_words(index.article(line.version_of), line.version_of)}" if line.version_of else ""
        case Story():
            yield f"{line.label} ({when(line.start)}; {count_words(line.witnesses, 'witness', 'witnesses')})"
            yield from _witnesses(line, index)
        case Lineage():
            yield f"{count_words(len(line.articles), 'article', 'articles')}, one witness{f', origin {line.origin}' if line.origin else ''}"
        case Problem():
            yield f"{line.where}: {line.message} ({line.stage})"


def _witnesses(story: Story, index: Index) -> Iterator[str]:
    """The articles of a story, those of one lineage together, with what is no report marked."""
    lineages: dict[str, list[str]] = {}
    for one in story.articles:
        article = index.article(one)
        marked = f" ({article.genre})" if article and article.genre in ESSAYS else ""
        lineages.setdefault(article.lineage if article and article.lineage else one, []).append(f"{source_words(article, one)}{marked}")
    for first, *copies in lineages.values():
        yield f"- {first}"
        yield from (f"= {one}, of one origin with it" for one in copies)


def _evidence(line: AnyLine, index: Index) -> Iterator[str]:
    match line:
        case Lineage():
            yield from drawn(line, index)
        case Entry():
            yield from quotations(line.evidence, index)
        case Difference():
            for reading in line.readings:
                yield f"  reading: {one_line(reading.value)} ({count_words(reading.witnesses, 'witness', 'witnesses')})"
                yield from quotations(reading.evidence, index, indent="    ")


def quotations(evidence: Sequence[Evidence], index: Index, indent: str = "  ") -> Iterator[str]:
    """The exact words, each with where it stands."""
    for one in evidence:
        wording = f" [{WORDINGS.get(one.wording, one.wording)}]" if one.wording else ""
        yield f"{indent}> {one_line(one.quote)}{wording}"
        yield f"{indent}  {source_words(index.article(one.article), one.article)}"


def _names(ids: Iterable[str], index: Index) -> str:
    return ", ".join(ref.name for ref in index.refs(ids))


def _named(what: str, ids: Iterable[str], index: Index) -> str:
    names = _names(ids, index)
    return f"{what}: {names}" if names else ""


def _when_where(date: str | None, place: str | None, index: Index) -> str:
    return ", ".join(
        part for part in (when(date) if date else "", index.place_ref(place).name if place else "") if part
    )
