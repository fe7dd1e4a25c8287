"""The commands by which a person decides: rule, undo, log, and remove.

In: arguments. Out: one sentence on standard output. Surprising: they are added to the command line's app by `cli`, and import
what loads slowly only when they run.
"""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from communique.errors import UsageError

RecordPath = Annotated[Path, typer.Argument(metavar="RECORD", help="The record's file.")]
Author = Annotated[str, typer.Option("--author", envvar="COMMUNIQUE_AUTHOR", help="Who decides.")]
Reason = Annotated[str, typer.Option("--reason", help="Why.")]
At = Annotated[str | None, typer.Option("--at", help="When, if not now: 2026-11-25T10:00:00Z.")]
_ACTIONS = "confirm, correct, reject, add, merge, split, rename, link, unlink, explain, exclude"


def add_to(app: typer.Typer) -> None:
    """Make the commands part of the command line."""
    for command in (rule, undo, log, remove):
        app.command()(command)


def rule(
    path: RecordPath,
    action: Annotated[str, typer.Argument(help=_ACTIONS)],
    ids: Annotated[list[str], typer.Argument(metavar="ID...", help="The lines it is about, as `show` prints them.")],
    author: Author,
    reason: Reason,
    at: At = None,
    fields: Annotated[list[str] | None, typer.Option("--set", metavar="FIELD=VALUE", help="correct, add: a field's value.")] = None,
    kind: Annotated[str | None, typer.Option(help="add: statement, commitment, event or figure.")] = None,
    quotes: Annotated[list[str] | None, typer.Option("--quote", help="add, split: the exact words it rests on.")] = None,
    name: Annotated[str | None, typer.Option(help="rename: the new name.")] = None,
    forms: Annotated[list[str] | None, typer.Option("--form", help="split an actor or place: a form that is another's.")] = None,
    relation: Annotated[str | None, typer.Option(help="link: reprint, rewrite … or fulfils, refuses …")] = None,
) -> None:
    """Decide about lines of the record; kept for good, and applied again at every build."""
    from communique.record import Record
    from communique.rulings import Decision

    decision = Decision(
        action=action, target=tuple(ids), author=author, at=_moment(at), reason=reason, fields=_fields(fields or []), kind=kind,
        quotes=tuple(quotes or ()), name=name, names=tuple(forms or ()), relation=relation,
    )  # fmt: skip
    with Record.open(path, write=True) as record:
        print(f"kept as {record.rule(decision).id}")


def undo(
    path: RecordPath,
    ruling: Annotated[str, typer.Argument(metavar="RULING", help="The ruling's id, as `log` prints it.")],
    author: Author,
    reason: Reason,
    at: At = None,
) -> None:
    """Take a ruling back; that is a ruling too, and can be undone."""
    from communique.record import Record

    with Record.open(path, write=True) as record:
        print(f"kept as {record.undo(ruling, author=author, at=_moment(at), reason=reason).id}")


def log(
    path: RecordPath,
    line_id: Annotated[str | None, typer.Argument(metavar="[ID]", help="A line's or ruling's id; all if left out.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON Lines as an export does.")] = False,
) -> None:
    """Show what was decided about a line, by whom, when and why."""
    from communique.present import export, history
    from communique.record import Record

    with Record.open(path) as record:
        told = record.history(line_id)
    if as_json:
        sys.stdout.write("".join(f"{export.json_line(one.ruling)}\n" for one in told))
    else:
        sys.stdout.write(history.render(told) or "Nobody has decided anything about it.\n")


def remove(
    path: RecordPath,
    document: Annotated[str, typer.Argument(metavar="PATH", help="A document's path, or a folder's, as `show` prints it.")],
) -> None:
    """Forget documents and what they alone carried; rulings stay."""
    from communique.record import Record

    with Record.open(path, write=True) as record:
        removed = record.remove(document)
    print(f"removed {removed} {'document' if removed == 1 else 'documents'}")


def _fields(given: list[str]) -> dict[str, Any]:
    """Fields by name; a value is JSON where it looks like a list, an object, a quoted text, true, false or null."""
    fields = {}
    for one in given:
        name, sign, value = one.partition("=")
        if not sign:
            raise UsageError(f"{one!r} sets nothing: write --set FIELD=VALUE")
        try:
            fields[name] = json.loads(value) if value[:1] in ('[', '{', '"') or value in ("true", "false", "null") else value
        except ValueError:
            raise UsageError(f"{value!r} is no JSON: write a list as [\"a\", \"b\"]") from None
    return fields


def _moment(given: str | None) -> str:
    if given is None:
        return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    try:
        datetime.fromisoformat(given)
    except ValueError:
        raise UsageError(f"{given!r} is no time: write it as 2026-11-25T10:00:00Z") from None
    return given
