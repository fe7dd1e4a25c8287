"""A record: opened, added to, asked and given out. The façade that the command line and the web call.

In: paths, sources, questions. Out: summaries, lines, texts. Surprising: adding joins *all* articles anew, so that a
record does not depend on how it was fed; it is skipped when nothing that it rests on has changed.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from types import TracebackType

from msgspec import Struct

from communique import pipeline, tools
from communique.assembly import is_fresh, join_all, read_anew, rule_on
from communique.desk import parse_desk
from communique.errors import UsageError
from communique.ingest.archives import is_archive
from communique.ingest.files import list_files, read_files
from communique.intake import Intake, Progress, Step
from communique.lines import ENTRY_KINDS, KINDS, check_day, gathered, is_line_id, kind_named, kind_of, pointed_at
from communique.model import Annotation, AnyLine, Article, Difference, Joined, Problem, Ruling
from communique.present import annotate_lines, answer, brief, export, timeline
from communique.present.differences import worst_first
from communique.present.page.index import Index
from communique.reading import Readers
from communique.rulings import Decision, Told, history, undoing
from communique.store import Store, Wanted
from communique.texts import Text


class Summary(Struct, frozen=True, kw_only=True):
    """What a build read, found and thought odd."""

    documents: int  # given this time
    new: int
    reread: int
    found: dict[str, int]  # lines by kind
    problems: tuple[Problem, ...]
    seconds: float
    joined: bool  # False: nothing had changed


def _silent(step: Step) -> None:
    """Progress that nobody follows."""


class Record:
    """One record file, open for reading or for writing."""

    def __init__(self, store: Store, path: Path) -> None:
        self._store, self.path = store, path
        self.desk = parse_desk(store.setting("desk") or "")

    @classmethod
    def open(cls, path: Path, *, create: bool = False, write: bool = False) -> Record:
        """A record to read, or to write; with `create` made anew where there is none."""
        store = Store.open(path, create=create, write=write)
        try:
            return cls(store, path)
        except BaseException:
            store.close()
            raise

    def close(self) -> None:
        """Let go of the file."""
        self._store.close()

    def __enter__(self) -> Record:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # --------------------------------------------------------------------------------------------------- adding

    def use_desk(self, text: str) -> None:
        """Follow what a desk file says, from the next `add` on."""
        self.desk = parse_desk(text)
        if text != self._store.setting("desk"):
            self._store.set("desk", text)

    @property
    def reader(self) -> str:
        """The name of the reader that reads this record's articles."""
        return self._store.setting("reader") or tools.READER

    def use_reader(self, name: str) -> None:
        """Read with another reader, from the next `add` on; all articles are then read anew."""
        self._store.set("reader", name)

    def add(self, sources: Sequence[Path] = (), progress: Progress = _silent, jobs: int = 0) -> Summary:
        """Read files and folders in, read anew what older stages read, and join all articles; `jobs` processes read, 0 is this one."""
        began = time.monotonic()
        stamps = tools.stamps(self.desk, self.reader)
        with Readers(self.desk, self.reader, stamps, jobs) as readers:
            with Intake(self._store, readers) as intake:
                seen, new, unread = intake.read_all(read_files(sources), _count(sources), progress)
            reread = read_anew(self._store, readers, stamps, progress)
        joined = not is_fresh(self._store, stamps) and join_all(self._store, tools.make_kit(self.desk, None), stamps, progress)
        return Summary(
            documents=seen + unread, new=new, reread=reread, joined=joined, found=self.counts(),
            problems=self.problems(), seconds=time.monotonic() - began,
        )  # fmt: skip

    def remove(self, path: str) -> int:
        """Forget the documents of a path, or below it, and what they alone carried; how many they were."""
        if not (removed := self._store.remove(path)):
            raise UsageError(f"no document of {self.path} has the path {path!r}: `communique show RECORD articles` prints paths")
        self.add()
        return removed

    def rule(self, decision: Decision) -> Ruling:
        """Keep a person's decision and bring the record up to it; one that cannot be carried out is refused."""
        ruling = rule_on(self._store, tools.stamps(self.desk, self.reader), self.joined(), decision)
        self._settle()
        return ruling

    def undo(self, ruling_id: str, *, author: str, at: str, reason: str) -> Ruling:
        """Take a ruling back by another."""
        ruling = undoing(ruling_id, self._store.rulings(), author=author, at=at, reason=reason)
        self._store.add_ruling(ruling)
        self._settle()
        return ruling

    def _settle(self) -> None:
        if not is_fresh(self._store, tools.stamps(self.desk, self.reader)):
            self.add()

    @property
    def unfinished(self) -> bool:
        """Whether a build has kept documents that are not joined yet."""
        return not (self._store.setting("derived") or "").startswith(self._store.fingerprint())

    # -------------------------------------------------------------------------------------------------- reading

    def joined(self, *, texts: bool = True) -> Joined:
        """The whole record; without texts it is much lighter."""
        return gathered(line for kind in KINDS if kind != "ruling" for line in self._store.lines(kind, texts=texts))

    def lines(self, kind: str) -> Sequence[AnyLine]:
        """All lines of a kind in the order of their ids."""
        return self._lines_of(kind_named(kind), True)

    def line(self, line_id: str) -> AnyLine | None:
        """The line of an id."""
        return self._store.line(line_id)

    def counts(self) -> dict[str, int]:
        """How many lines of each kind there are."""
        return self._store.counts()

    def history(self, line_id: str | None = None) -> tuple[Told, ...]:
        """All rulings, or those on one line, in the order of their making."""
        return history(self.joined(texts=False), self._store.rulings(), line_id)

    def problems(self) -> tuple[Problem, ...]:
        """What was odd about the inputs."""
        return tuple(line for line in self._store.lines("problem") if isinstance(line, Problem))

    def find(
        self,
        kind: str | None = None,
        *,
        actor: str | None = None,
        place: str | None = None,
        since: str | None = None,
        until: str | None = None,
        words: str | None = None,
        line_id: str | None = None,
    ) -> list[AnyLine]:
        """The lines of a kind (or of all, or the one of an id) that name an actor and a place, fall between days, and hold all words."""
        if kind and line_id is None and is_line_id(kind):
            kind, line_id = None, kind
        kinds = (kind_named(kind),) if kind else ()
        for day in (since, until):
            check_day(day)
        wanted = Wanted(kinds=kinds, id=line_id, actor=actor, place=place, since=since, until=until, words=words)
        found = self._store.find(wanted)
        return sorted(found, key=lambda line: KINDS.index(kind_of(line)))

    def around(self, lines: Sequence[AnyLine]) -> Joined:
        """Lines with all that they name: actors, places, articles without texts, and the entries that they point to."""
        named = [line for kind in ("actor", "place", "article") for line in self._store.lines(kind, texts=False)]
        pointed = (self._store.line(one) for line in lines for one in pointed_at(line))
        every = {(kind_of(line), line.id): line for line in (*named, *(one for one in pointed if one), *lines)}
        return gathered(every.values())

    def index(self, lines: Sequence[AnyLine]) -> Index:
        """The names of all that some lines speak of, to show them with."""
        return Index(self.around(lines), self.desk)

    # ------------------------------------------------------------------------------------------------ giving out

    def ask(self, question: str, *, limit: int = 10) -> answer.Answer:
        """What the record holds that answers a question; empty where it is silent."""
        kinds = (*ENTRY_KINDS, "difference")
        asked = answer.understand(question, self.around(()))
        found = self._store.best(asked.search_words, kinds, answer.CANDIDATES)
        found += [line for one in asked.actors for line in self._store.find(Wanted(kinds=kinds, actor=one.id))]
        articles = [
            one
            for one in self._store.best(asked.search_words, ("article",), answer.ARTICLES)
            if isinstance(one, Article)
        ]
        total = sum(count for kind, count in self.counts().items() if kind in kinds)
        return answer.rank(asked, found, articles, total=total, limit=limit)

    def differences(self) -> list[Difference]:
        """All differences, the worst first."""
        return list(worst_first(line for line in self._store.lines("difference") if isinstance(line, Difference)))

    def timeline(self) -> str:
        """All events by day, one a line."""
        return timeline.render(self.joined(texts=False), self.desk)

    def brief(self, format: str = "md") -> str:
        """A briefing as Markdown or HTML."""
        if format == "html":
            from communique.present.brief_html import render_brief_html

            return render_brief_html(self.joined(), self.desk)
        return brief.render(self.joined(texts=False), self.desk)

    def page(self, *, excerpts: bool = True) -> str:
        """The record as one self-contained HTML page."""
        from communique.present.page import render_page

        return render_page(self.joined(), self.desk, excerpts=excerpts)

    def export(self, format: str = "jsonl", *, kind: str | None = None, with_text: bool = True) -> Iterator[str]:
        """The record, or one kind of it, as JSON Lines valid under `record.schema.json`; one kind as a CSV table."""
        if format not in export.FORMATS:
            raise UsageError(f"there is no format {format!r}: formats are {' and '.join(export.FORMATS)}")
        if format == "csv" and kind is None:
            raise UsageError(
                "a CSV table holds one kind: name it (--kind statement), or a folder for all tables (-o DIR)"
            )
        kinds = (kind_named(kind),) if kind else KINDS
        lines = (line for one in kinds for line in self._lines_of(one, with_text))
        return (
            iter([export.table(kinds[0], lines)])
            if format == "csv"
            else (export.json_line(line) + "\n" for line in lines)
        )

    def export_tables(self, *, with_text: bool = True) -> Iterator[tuple[str, str]]:
        """Each kind's name and its CSV table."""
        return ((kind, export.table(kind, self._lines_of(kind, with_text))) for kind in KINDS)

    def _lines_of(self, kind: str, with_text: bool) -> Sequence[AnyLine]:
        return self._store.rulings() if kind == "ruling" else self._store.lines(kind, texts=with_text)


def build(
    path: Path, sources: Sequence[Path], desk: str | None = None, progress: Progress = _silent, jobs: int = 0,
    reader: str | None = None,
) -> Summary:
    """Read sources into a record, made where there is none; wrong arguments are refused before anything is written."""
    read_files(sources)
    if desk is not None:
        parse_desk(desk)
    if reader is not None:
        tools.check_reader(reader)
    if not sources and not path.exists():
        raise UsageError("name at least one file or folder to read")
    with Record.open(path, create=True) as record:
        if desk is not None:
            record.use_desk(desk)
        if reader is not None:
            record.use_reader(reader)
        return record.add(sources, progress, jobs)


def annotate_text(id: str, text: str, published: str | None, kit: pipeline.Kit) -> dict[str, object]:
    """What one text says, as `annotate.schema.json` has it; needs no record."""
    article = Article(
        id=id, path=id, media_type="text/plain", sha256="", text=text, published=annotate_lines.day(published)
    )
    return annotate_lines.as_line(pipeline.annotate(article, kit))


def annotate_texts(
    texts: Iterable[Text], desk: str | None, complain: Callable[[str], object], reader: str = tools.READER
) -> Iterator[str]:
    """A JSON line for each text, under a desk or none; a text that cannot be read has an empty line and is complained of."""
    kit = tools.make_kit(parse_desk(desk or ""), reader)
    for one in texts:
        try:
            line = annotate_text(one.id, one.text, one.published, kit)
        except Exception as error:
            complain(f"{one.id} could not be read ({type(error).__name__}: {error})")
            line = annotate_lines.as_line(Annotation(article=one.id, reader="none"))
        yield annotate_lines.as_json(line)


def _count(sources: Sequence[Path]) -> int | None:
    """How many documents there are to read; None where a folder cannot be listed, or an archive holds what is not counted."""
    try:
        files = [file for source in sources for file, _ in list_files(source)]
    except OSError:
        return None
    return None if any(is_archive(file.name) for file in files) else len(files)
