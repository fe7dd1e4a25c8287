"""The lines of a record while rulings are applied, and what one ruling changes of them.

Surprising: `Board` is the one thing here that changes; every ruling only says what it would change.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from msgspec import Struct, structs

from communique.lines import kind_of
from communique.model import (
    A_WITNESS,
    MOST_CONFIDENT,
    AnyLine,
    Article,
    Commitment,
    Difference,
    Entry,
    Lineage,
    Reading,
    Story,
)

_NAMING = (
    "speakers", "addressees", "about", "chain", "by", "to", "who", "whom", "venue", "place", "compiler", "reporter", "part_of",
    "statement", "story", "components", "lineage", "differences",
)  # fmt: skip
"""Fields that name other lines by id."""


class Unfit(Exception):
    """A ruling that cannot be applied to the record as it is; the message is the end of a sentence about it."""


class Change(Struct, frozen=True, kw_only=True):
    """Lines to put in (over those of the same id), ids to take out, and ids that other lines shall name instead."""

    put: tuple[AnyLine, ...] = ()
    drop: tuple[str, ...] = ()
    renamed: Mapping[str, str] = {}
    recount: bool = False  # whether witnesses are to be counted anew


class Board:
    """The lines by id."""

    def __init__(self, lines: Iterable[AnyLine]) -> None:
        self.lines: dict[str, AnyLine] = {line.id: line for line in lines}

    def of_kind(self, kind: str) -> list[AnyLine]:
        """All lines of a kind, in the order of their ids."""
        return sorted((line for line in self.lines.values() if kind_of(line) == kind), key=lambda line: line.id)

    def article(self, article_id: str) -> Article | None:
        """The article of an id."""
        line = self.lines.get(article_id)
        return line if isinstance(line, Article) else None

    def lineage(self, article_id: str) -> Lineage:
        """The lineage that an article is of."""
        article = self.article(article_id)
        line = self.lines.get(article.lineage) if article else None
        return line if isinstance(line, Lineage) else Lineage(id="", articles=(article_id,))

    def witnesses(self, articles: Iterable[str]) -> int:
        """How many lineages some articles are of."""
        return len({found.lineage if (found := self.article(one)) and found.lineage else one for one in articles})

    def counted(self, entry: Entry) -> Entry:
        """An entry with its articles, witnesses and confidence counted from its evidence."""
        articles = {one.article for one in entry.evidence}
        witnesses = self.witnesses(articles)
        confidence = entry.confidence
        if witnesses != entry.witnesses:
            more = A_WITNESS * (witnesses - entry.witnesses)
            confidence = round(max(0.0, min(MOST_CONFIDENT, entry.confidence + more)), 2)
        return structs.replace(entry, articles=len(articles), witnesses=witnesses, confidence=confidence)

    def apply(self, change: Change) -> None:
        """Carry a change out."""
        for one in change.drop:
            self.lines.pop(one, None)
        self.lines.update((line.id, line) for line in change.put)
        if change.renamed:
            self.lines = {one: repointed(line, change.renamed) for one, line in self.lines.items()}
        if change.recount:
            self.lines = {one: self._recounted(line) for one, line in self.lines.items()}

    def _recounted(self, line: AnyLine) -> AnyLine:
        match line:
            case Entry():
                return self.counted(line)  # type: ignore[return-value]
            case Story():
                return structs.replace(line, witnesses=self.witnesses(line.articles))
            case Difference():
                return structs.replace(line, readings=tuple(map(self._recounted_reading, line.readings)))
        return line

    def _recounted_reading(self, reading: Reading) -> Reading:
        return structs.replace(reading, witnesses=self.witnesses(one.article for one in reading.evidence))


def repointed(line: AnyLine, renamed: Mapping[str, str]) -> AnyLine:
    """A line that names some lines by their new ids."""
    fields = (*_NAMING, "articles") if isinstance(line, Story | Lineage) else _NAMING
    changed: dict[str, Any] = {}
    for field in line.__struct_fields__:
        value = getattr(line, field)
        if field in fields and (new := _renamed(value, renamed)) != value:
            changed[field] = new
    if isinstance(line, Commitment) and any(one.entry in renamed for one in line.follow_ups):
        follow_ups = (structs.replace(one, entry=renamed.get(one.entry, one.entry)) for one in line.follow_ups)
        changed["follow_ups"] = tuple(follow_ups)
    return structs.replace(line, **changed) if changed else line


def _renamed(value: object, renamed: Mapping[str, str]) -> object:
    if isinstance(value, tuple):
        return tuple(dict.fromkeys(renamed.get(one, one) for one in value))
    return renamed.get(value, value) if isinstance(value, str) else value
