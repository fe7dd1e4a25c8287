"""What is wanted of the record → SQL that finds it.

In: kinds, a name, a place, days, words. Out: one statement with its values. Surprising: a name is looked up among all
forms of all actors, first as it is, then as words within a longer form; a name that no actor has is looked for among
the plain names that lines give.
"""

from __future__ import annotations

import re

from msgspec import Struct

from communique.lines import first_day, fold, last_day
from communique.store.database import Database, Row


class Wanted(Struct, frozen=True, kw_only=True):
    """What lines are wanted; what is None does not matter."""

    kinds: tuple[str, ...] = ()
    id: str | None = None
    actor: str | None = None
    place: str | None = None
    since: str | None = None
    until: str | None = None
    words: str | None = None
    article: str | None = None


def find_lines(database: Database, wanted: Wanted) -> list[Row]:
    """Id and JSON of all lines that are wanted, by kind, then day, then id."""
    tests, values = ["1"], list[object]()
    _add_kinds(wanted, tests, values)
    for role, name in (("actor", wanted.actor), ("place", wanted.place)):
        if name is not None:
            _add_name(database, role, name, tests, values)
    _add_days(wanted, tests, values)
    if wanted.id is not None:
        tests.append("id = ?")
        values.append(wanted.id)
    if wanted.words is not None:
        tests.append("number IN (SELECT rowid FROM words WHERE words MATCH ?)")
        values.append(all_of(wanted.words))
    if wanted.article is not None:
        tests.append("number IN (SELECT line FROM line_article WHERE article = ?)")
        values.append(wanted.article)
    where = " AND ".join(tests)
    return database.run(
        f"SELECT id, json FROM line WHERE {where} ORDER BY kind, first_day IS NULL, first_day, id", values
    )


def best_lines(database: Database, words: tuple[str, ...], kinds: tuple[str, ...], limit: int) -> list[Row]:
    """Id and JSON of the lines that hold most of the words, best first (BM25; a word in a title counts double)."""
    if not words:
        return []
    marks = ", ".join("?" * len(kinds))
    return database.run(
        f"""SELECT line.id, line.json FROM words JOIN line ON line.number = words.rowid
            WHERE words MATCH ? AND line.kind IN ({marks}) ORDER BY bm25(words, 2.0, 1.0), line.kind, line.id LIMIT ?""",
        (any_of(words), *kinds, limit),
    )


def all_of(text: str) -> str:
    """A full-text query for all words of a text; phrases in double quotes stay phrases."""
    parts = re.findall(r'"([^"]+)"|([^\s"]+)', text)
    return " AND ".join(_quoted(phrase or word) for phrase, word in parts if fold(phrase or word)) or '""'


def any_of(words: tuple[str, ...]) -> str:
    """A full-text query for any of several words."""
    return " OR ".join(_quoted(word) for word in words)


def _quoted(text: str) -> str:
    bare = text.replace('"', " ").replace("\0", " ")
    return f'"{bare}"'


def _add_kinds(wanted: Wanted, tests: list[str], values: list[object]) -> None:
    if wanted.kinds:
        tests.append(f"kind IN ({', '.join('?' * len(wanted.kinds))})")
        values.extend(wanted.kinds)


def _add_name(database: Database, role: str, name: str, tests: list[str], values: list[object]) -> None:
    ids = _named(database, role, name)
    names = f"name IN ({', '.join('?' * len(ids))})" if ids else "' ' || name || ' ' LIKE ? ESCAPE '\\'"
    tests.append(f"number IN (SELECT line FROM line_name WHERE role = ? AND {names})")
    values.extend((role, *(ids or (_within(fold(name)),))))


def _named(database: Database, role: str, name: str) -> list[str]:
    """The ids of whom a name can mean, and the name itself, since a line may give it plain."""
    folded = fold(name)
    for test, value in (
        ("form = ?", folded),
        ("id = ?", name),
        ("' ' || form || ' ' LIKE ? ESCAPE '\\'", _within(folded)),
    ):
        rows = database.run(f"SELECT DISTINCT id FROM form WHERE role = ? AND {test}", (role, value))
        if rows:
            return [row[0] for row in rows] + [folded]
    return []


def _within(folded: str) -> str:
    escaped = folded.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"% {escaped} %"


def _add_days(wanted: Wanted, tests: list[str], values: list[object]) -> None:
    for test, day in (("last_day >= ?", first_day(wanted.since)), ("first_day <= ?", last_day(wanted.until))):
        if day is not None:
            tests.append(test)
            values.append(day)
