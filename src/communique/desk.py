"""TOML text → Desk: what is followed, with every mistake told by its line.

Surprising: TOML parsers give a line for broken syntax only; for a wrong key or value the line is found again by
looking for the words in the text.
"""

from __future__ import annotations

import re
import tomllib
from typing import Any

import msgspec

from communique.errors import DeskError
from communique.model import Desk, DeskPlace, KnownActor, Outlet
from communique.vocabulary.actors import ACTOR_TYPES

_TABLES = {"actor": KnownActor, "place": DeskPlace, "outlet": Outlet}
_HEAD = ("name", "parties", "topics")


def parse_desk(text: str) -> Desk:
    """The desk that a TOML text describes; raises DeskError with the line of the first mistake."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise DeskError(f"the desk file is not TOML: {error}") from None
    _refuse_unknown(text, data, ("desk", *_TABLES), "table")
    head = data.get("desk", {})
    if not isinstance(head, dict):
        raise DeskError(f"line {_line_of(text, 'desk')}: [desk] must be a table")
    _refuse_unknown(text, head, _HEAD, "key")
    rows = {name: _rows(text, name, data.get(name, [])) for name in _TABLES}
    return _convert(text, {**head, "actors": rows["actor"], "places": rows["place"], "outlets": rows["outlet"]})


def _rows(text: str, name: str, rows: Any) -> list[dict[str, Any]]:
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise DeskError(f"line {_line_of(text, name)}: write [[{name}]], one table for each {name}")
    allowed = _TABLES[name].__struct_fields__
    for number, row in enumerate(rows):
        _refuse_unknown(text, row, allowed, f"key of {name}", after=_line_of(text, f"[[{name}]]", nth=number))
        if not row.get("name"):
            raise DeskError(f"line {_line_of(text, f'[[{name}]]', nth=number)}: this {name} has no name")
        if name == "actor" and row.get("type") not in ACTOR_TYPES:
            line = _line_of(text, "type", after=_line_of(text, f"[[{name}]]", nth=number))
            raise DeskError(f"line {line}: type of {row['name']!r} must be one of {', '.join(ACTOR_TYPES)}")
        if name == "outlet" and row.get("grade") is not None and row["grade"] not in list("ABCDEF"):
            line = _line_of(text, "grade", after=_line_of(text, f"[[{name}]]", nth=number))
            raise DeskError(f"line {line}: grade of {row['name']!r} must be a letter from A to F")
    return rows


def _convert(text: str, data: dict[str, Any]) -> Desk:
    try:
        return msgspec.convert(data, Desk)
    except msgspec.ValidationError as error:
        place = re.search(r"\$\.(\w+)\[(\d+)\](?:\.(\w+))?", str(error))
        line = 1
        if place:
            table = _line_of(text, f"[[{place[1].removesuffix('s')}]]", nth=int(place[2]))
            line = _line_of(text, place[3], after=table) if place[3] else table
        raise DeskError(f"line {line}: {error}") from None


def _refuse_unknown(text: str, found: dict[str, Any], allowed: tuple[str, ...], what: str, after: int = 0) -> None:
    for key in found:
        if key not in allowed:
            raise DeskError(f"line {_line_of(text, key, after=after)}: unknown {what} {key!r}; known are {', '.join(allowed)}")


def _line_of(text: str, word: str, *, nth: int = 0, after: int = 0) -> int:
    """The 1-based line that begins with the word (as key or table) for the nth time at or after a line; `after` if none."""
    pattern = re.compile(rf"\s*\[*\s*\"?{re.escape(word.strip('[]'))}\"?\s*[\]=.]")
    hits = [n for n, line in enumerate(text.splitlines(), 1) if n >= after and pattern.match(line)]
    return hits[nth] if nth < len(hits) else max(after, 1)
