"""The record → JSON Lines and CSV tables.

In: a Joined and the rulings. Out: lines valid under `record.schema.json`, and one table a kind. Surprising: a cell that a
spreadsheet would run as a formula gets an apostrophe before it; true numbers, also negative ones, stay numbers.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence

from msgspec import json, to_builtins

from communique.lines import KIND_FIELDS
from communique.model import (
    Actor,
    AnyLine,
    Article,
    Commitment,
    Difference,
    Event,
    Evidence,
    Figure,
    FollowUp,
    Joined,
    Lineage,
    Link,
    Passage,
    Place,
    Problem,
    Reading,
    Role,
    Ruling,
    Span,
    Statement,
    Story,
)
from communique.present.safe import shown

LINE_BREAKS = re.compile("[\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]")  # readers break lines there, terminals obey them; JSON may spell them out
FORMATS = ("jsonl", "csv")
_RUN = re.compile(r"[\s'\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n]")
_TYPES: dict[str, type[AnyLine]] = {
    "article": Article, "actor": Actor, "place": Place, "statement": Statement, "commitment": Commitment, "event": Event,
    "figure": Figure, "story": Story, "lineage": Lineage, "difference": Difference, "ruling": Ruling, "problem": Problem,
}  # fmt: skip


def jsonl(joined: Joined, rulings: Sequence[Ruling] = ()) -> Iterator[str]:
    """The record as JSON Lines, each with its line break: kinds in the order of the schema, then by id."""
    for field in KIND_FIELDS.values():
        lines: Sequence[AnyLine] = rulings if field == "rulings" else getattr(joined, field)
        yield from (json_line(line) + "\n" for line in sorted(lines, key=lambda one: one.id))


def json_line(line: AnyLine) -> str:
    """One line as JSON."""
    value: object = line
    if isinstance(line, Actor) and any(role.evidence is None for role in line.roles):
        value = _without_empty_evidence(line)
    return LINE_BREAKS.sub(spelled_out, json.encode(value).decode("utf-8"))


def spelled_out(found: re.Match[str]) -> str:
    """A character as JSON can spell it."""
    return f"\\u{ord(found.group()):04x}"


def _without_empty_evidence(actor: Actor) -> object:
    built = to_builtins(actor)
    for role in built["roles"]:
        if role["evidence"] is None:
            del role["evidence"]
    return built


def table(kind: str, lines: Iterable[AnyLine]) -> str:
    """The lines of one kind as CSV."""
    fields = _columns(_TYPES[kind])
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow(fields)
    writer.writerows([_cell(_value(line, field)) for field in fields] for line in lines)
    return written.getvalue()


def _columns(kind: type[AnyLine]) -> list[str]:
    fields = list(kind.__struct_fields__)
    own = [field for field in fields if field not in _ENTRY_FIELDS]
    return [
        "id",
        *(field for field in own if field != "id"),
        *(field for field in _ENTRY_FIELDS if field in fields),
        *_at(fields),
    ]


_ENTRY_FIELDS = ("articles", "witnesses", "confidence", "review", "primary_source", "story", "differences", "evidence")


def _at(fields: Sequence[str]) -> tuple[str, ...]:
    return ("evidence_at",) if "evidence" in fields else ()


def _value(line: AnyLine, field: str) -> object:
    if field == "evidence_at":
        return tuple(f"{one.article}:{one.start}-{one.end}" for one in getattr(line, "evidence", ()))
    return getattr(line, field)


def _cell(value: object) -> object:
    if value is None or isinstance(value, bool):
        return "" if value is None else str(value).lower()
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, int | float):
        return value
    return neutral(shown(_text(value)))


def neutral(text: str) -> str:
    """A cell's text that no spreadsheet takes for a formula."""
    return f"'{text}" if _RUN.match(text) else text


def _text(value: object) -> str:
    match value:
        case str():
            return value
        case Evidence():
            return value.quote
        case Role():
            return f"{value.title} of {value.of}" if value.of else value.title
        case FollowUp():
            return f"{value.relation} {value.entry} ({value.reason})"
        case Reading():
            return f"{value.value} [{value.witnesses}]"
        case Link():
            return f"{value.from_ or 'unread'} > {value.to}: {value.relation} ({', '.join(value.grounds)})"
        case Span() | Passage():
            return json.encode(value).decode()
        case list() | tuple():
            return "; ".join(_text(part) for part in value)
    return json.encode(value).decode("utf-8")
