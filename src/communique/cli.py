"""The command line: parses, calls the façade, shows.

In: arguments. Out: text on standard output, progress and complaints on standard error. Surprising: everything that loads
slowly is imported inside the commands, so that `--help` is quick; a mistake is one sentence and exit code 2.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer

from communique import outcome, ruling_commands
from communique.errors import UsageError
from communique.outcome import complain

app = typer.Typer(
    name="communique",
    help="Read the press about a relation between states and keep the record, every line traced to its words.",
    no_args_is_help=True, add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False,
)  # fmt: skip

RecordPath = Annotated[Path, typer.Argument(metavar="RECORD", help="The record's file.")]
DeskFile = Annotated[
    Path | None, typer.Option("--desk", help="The desk file (TOML): parties, topics, known names, outlets.")
]
ReaderName = Annotated[
    str | None, typer.Option("--reader", help="What reads the sentences: network (the default), rules, or one that another package offers.")
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON Lines as an export does.")]


def main() -> None:
    """Run a command and leave with its exit code."""
    outcome.leave(lambda: app(prog_name="communique", standalone_mode=False))


@app.command()
def build(
    output: Annotated[
        Path, typer.Option("--output", "-o", metavar="RECORD", help="The record to write, or to add to.")
    ],
    sources: Annotated[
        list[Path] | None,
        typer.Argument(metavar="SOURCES...", help="Files, folders, archives: .txt .html .htm, plain or .gz; .zip .tar.gz."),
    ] = None,
    desk: DeskFile = None,
    jobs: Annotated[int, typer.Option(min=1, max=64, help="Read in so many processes; the record is the same.")] = 1,
    reader: ReaderName = None,
) -> int:
    """Read pages into a record; run again to add to it or to go on after an interruption."""
    from communique import record
    from communique.present import summary
    from communique.progress import followed

    try:
        with followed() as progress:
            done = record.build(output, sources or [], _desk_text(desk), progress, jobs, reader)
    except KeyboardInterrupt:
        return complain("interrupted: what was read is kept; run again to go on", 130)
    counts = [("documents read", done.documents), ("of which new", done.new), ("read anew", done.reread)]
    _print(summary.render(counts, done.found, done.problems, str(output)))
    print(f"{output} is up to date after {done.seconds:.1f} s", file=sys.stderr)
    return 0


@app.command()
def show(
    path: RecordPath,
    kind: Annotated[
        str | None, typer.Argument(help="statements, commitments, events, figures, actors, … (all if left out), or the id of one line")
    ] = None,
    line_id: Annotated[str | None, typer.Option("--id", help="The line of this id.")] = None,
    actor: Annotated[str | None, typer.Option(help="Lines that name this actor, by any form of its name.")] = None,
    place: Annotated[str | None, typer.Option(help="Lines set in this place.")] = None,
    since: Annotated[str | None, typer.Option(help="From this day, month or year on.")] = None,
    until: Annotated[str | None, typer.Option(help="Up to this day, month or year.")] = None,
    words: Annotated[str | None, typer.Option(help='Lines that hold all these words; "a phrase" in quotes.')] = None,
    as_json: AsJson = False,
) -> None:
    """Show lines of the record with the sentences that they rest on."""
    from communique.present import export
    from communique.present import show as shown

    with _opened(path) as record:
        lines = record.find(kind, line_id=line_id, actor=actor, place=place, since=since, until=until, words=words)
        if as_json:
            _print("".join(f"{export.json_line(line)}\n" for line in lines))
        else:
            _print(shown.render(lines, record.index(lines)) or "Nothing in the record is like that.\n")


@app.command()
def timeline(path: RecordPath) -> None:
    """Show all events by day."""
    with _opened(path) as record:
        _print(record.timeline())


@app.command()
def ask(
    path: RecordPath,
    question: Annotated[str, typer.Argument(help="A question in plain words.")],
    limit: Annotated[int, typer.Option(min=1, help="At most so many entries.")] = 10,
    as_json: AsJson = False,
) -> None:
    """Show what the record holds that answers a question, or that it is silent."""
    from communique.present import replies

    with _opened(path) as record:
        answer = record.ask(question, limit=limit)
        lines = [hit.line for hit in answer.entries if hit.line]
        _print(replies.as_json(answer) if as_json else replies.as_text(answer, record.index(lines)))


@app.command()
def check(path: RecordPath, as_json: AsJson = False) -> None:
    """Show where reports differ, the worst first."""
    from communique.present import check as checked
    from communique.present import export

    with _opened(path) as record:
        lines = record.differences()
        if as_json:
            _print("".join(f"{export.json_line(line)}\n" for line in lines))
        else:
            _print(checked.render(lines, record.index(lines)))


@app.command()
def brief(
    path: RecordPath,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", help="FILE.md or FILE.html; Markdown to standard output if left out."),
    ] = None,
) -> None:
    """Write a briefing; every sentence has footnotes to the exact words and its witnesses."""
    formats = {"": "md", ".md": "md", ".markdown": "md", ".html": "html", ".htm": "html"}
    suffix = output.suffix.lower() if output else ""
    if suffix not in formats:
        raise UsageError(f"a briefing cannot be written as {suffix}: name a file that ends in .md or .html")
    with _opened(path) as record:
        _write(output, [record.brief(formats[suffix])])


@app.command()
def page(
    path: RecordPath,
    output: Annotated[Path, typer.Option("--output", "-o", metavar="FILE.html", help="The HTML file to write.")],
    excerpts: Annotated[
        bool, typer.Option("--excerpts/--full", help="Evidence in its paragraph, or whole articles.")
    ] = True,
) -> None:
    """Write the record as one HTML file that needs no network."""
    with _opened(path) as record:
        _write(output, [record.page(excerpts=excerpts)])


@app.command()
def export(
    path: RecordPath,
    format: Annotated[str, typer.Option("--format", help="jsonl or csv")] = "jsonl",
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="A file; for csv without --kind a folder.")
    ] = None,
    kind: Annotated[str | None, typer.Option(help="Only lines of this kind.")] = None,
    no_text: Annotated[bool, typer.Option("--no-text", help="Leave the articles' texts out.")] = False,
) -> None:
    """Give the record out as JSON Lines (record.schema.json) or as CSV tables."""
    with _opened(path) as record:
        if format == "csv" and output and not kind:
            _write_tables(output, record.export_tables(with_text=not no_text))
        else:
            _write(output, record.export(format, kind=kind, with_text=not no_text))


@app.command()
def annotate(
    plain: Annotated[
        list[Path] | None,
        typer.Option("--plain", help="A plain text; may be given again, and further files may follow."),
    ] = None,
    jsonl: Annotated[
        Path | None, typer.Option("--jsonl", help='Lines of {"id", "text", "published"}; - is standard input.')
    ] = None,
    more: Annotated[
        list[Path] | None, typer.Argument(metavar="FILE...", help="Further plain texts after --plain.")
    ] = None,
    desk: DeskFile = None,
    reader: ReaderName = None,
) -> None:
    """Print what texts say, one JSON line a text (annotate.schema.json), without a record."""
    from communique.record import annotate_texts
    from communique.texts import from_jsonl, from_plain
    from communique.tools import READER

    if bool(plain) == bool(jsonl) or (more and not plain):
        raise UsageError("give either --plain FILE… or --jsonl FILE")
    texts = from_jsonl(jsonl) if jsonl else from_plain([*(plain or []), *(more or [])], complain)
    for line in annotate_texts(texts, _desk_text(desk), complain, reader or READER):
        print(line, flush=True)


def _opened(path: Path):  # type: ignore[no-untyped-def]  # its type would be imported before it is needed
    from communique.record import Record

    record = Record.open(path)
    if record.unfinished:
        complain(f"the last build of {path} did not come to its end; build again to join what was read since")
    return record


def _desk_text(path: Path | None) -> str | None:
    from communique.texts import desk_text

    return desk_text(path) if path else None


def _print(text: str) -> None:
    sys.stdout.write(text)


def _write(path: Path | None, parts: Iterable[str]) -> None:
    if path is None or str(path) == "-":
        sys.stdout.writelines(parts)
    else:
        with path.open("w", encoding="utf-8", newline="") as file:
            file.writelines(parts)


def _write_tables(folder: Path, tables: Iterable[tuple[str, str]]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for kind, table in tables:
        _write(folder / f"{kind}.csv", [table])


ruling_commands.add_to(app)

if __name__ == "__main__":
    main()
