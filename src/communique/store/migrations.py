"""A database file → a record of this version's schema, in one transaction, or a sentence that says why not.

Surprising: `schema.sql` is always the newest schema; a new record gets it whole, an older one the steps in between.
To change the schema: change `schema.sql`, add the step from the version before, and the test compares both ways.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from importlib.resources import files

from communique.errors import RecordError
from communique.store.database import Database

APPLICATION_ID = 0x434D5145  # "CMQE"
VERSION = 1
STEPS: Mapping[int, str] = {}
"""From a version to the next: the SQL that changes a record of that version."""


def schema() -> str:
    """The newest schema as SQL."""
    return (files("communique.store") / "schema.sql").read_text(encoding="utf-8")


def prepare(database: Database, *, create: bool, steps: Mapping[int, str] = STEPS, newest: int = VERSION) -> None:
    """Make a database a record of the newest version; raises RecordError where it is none or comes from a newer version."""
    if _is_blank(database):
        if not create:
            raise RecordError(f"{database.path} is not a record: write one with `communique build`")
        _apply(database, [schema()], newest)
    version = _version(database)
    if version > newest:
        raise RecordError(
            f"{database.path} was written by a newer version of communique (its schema is {version}, this one knows {newest}): upgrade communique"
        )
    if version < newest:
        _apply(database, [steps[number] for number in range(version, newest)], newest)


def _is_blank(database: Database) -> bool:
    return not database.run("SELECT 1 FROM sqlite_master LIMIT 1")


def _version(database: Database) -> int:
    if database.run("PRAGMA application_id")[0][0] != APPLICATION_ID:
        raise RecordError(f"{database.path} is a database, but not a record of communique")
    return int(database.run("PRAGMA user_version")[0][0])


def _apply(database: Database, scripts: list[str], version: int) -> None:
    if database.read_only:
        raise RecordError(
            f"{database.path} is a record of an older version: `communique build -o {database.path}` brings it up to date"
        )
    with database.transaction():
        for script in scripts:
            for statement in statements(script):
                database.run(statement)
        database.run(f"PRAGMA application_id = {APPLICATION_ID}")
        database.run(f"PRAGMA user_version = {version}")


def statements(script: str) -> Iterator[str]:
    """The statements of a script, one by one; a trigger's inner statements stay within it."""
    held = ""
    for part in script.split(";")[:-1]:
        held += f"{part};"
        if sqlite3.complete_statement(held):
            yield held
            held = ""
