"""A record in its file: documents and readings kept as they come, lines replaced all at once, both looked up.

In: readings, joined lines, questions. Out: what is stored. Surprising: lines carry the fingerprint of the readings
that they were made of ("derived"), so that a build that was killed before its end is known by another fingerprint.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import TracebackType

from msgspec import structs

from communique.errors import RecordError
from communique.model import Annotation, AnyLine, Article, Problem, RawDocument, Ruling
from communique.store import search
from communique.store.database import Database
from communique.store.migrations import prepare
from communique.store.rows import (
    LineRow,
    Reading,
    forms,
    line_rows,
    packed,
    read_annotation,
    read_article,
    read_line,
    read_problems,
    unpacked,
    written,
)
from communique.store.search import Wanted


class Store:
    """One record file."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._run = database.run

    @classmethod
    def open(cls, path: Path, *, write: bool = False, create: bool = False) -> Store:
        """A record to read, to write, or to write first; raises RecordError where there is none."""
        _check(path, create)
        database = Database(path, write=write or create)
        try:
            prepare(database, create=create)
        except RecordError:
            database.close()
            raise
        return cls(database)

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # ---------------------------------------------------------------------------------------------------- settings

    def setting(self, name: str) -> str | None:
        """A setting's value."""
        rows = self._run("SELECT value FROM setting WHERE name = ?", (name,))
        return rows[0][0] if rows else None

    def set(self, name: str, value: str) -> None:
        """Give a setting its value."""
        self._run(
            "INSERT INTO setting VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value", (name, value)
        )

    # --------------------------------------------------------------------------------------------------- documents

    def knows(self, document: RawDocument) -> bool:
        """Whether these bytes under this path have been read before."""
        return bool(self._run("SELECT 1 FROM document WHERE sha256 = ? AND path = ?", (document.sha256, document.path)))

    def documents(self) -> Iterator[RawDocument]:
        """All documents, one at a time."""
        for (number,) in self._run("SELECT id FROM document ORDER BY id"):
            yield self._document(number)

    def stale(self, extract_stamp: str, reader_stamp: str) -> Iterator[tuple[RawDocument, Article | None]]:
        """Documents read under other stamps; with their article where that is current and only its annotation is not."""
        rows = self._run(
            """SELECT document.id, extraction.stamp IS ?, extraction.json FROM document
               LEFT JOIN extraction ON extraction.document = document.id
               LEFT JOIN annotation ON annotation.document = document.id
               WHERE extraction.stamp IS NOT ? OR (article IS NOT NULL AND annotation.stamp IS NOT ?) ORDER BY document.id""",
            (extract_stamp, extract_stamp, reader_stamp),
        )
        for number, current, json in rows:
            yield self._document(number), read_article(json) if current and json else None

    def _document(self, number: int) -> RawDocument:
        path, data, sha256, url = self._run("SELECT path, bytes, sha256, url FROM document WHERE id = ?", (number,))[0]
        return RawDocument(path=path, data=unpacked(data), sha256=sha256, url=url)

    # ---------------------------------------------------------------------------------------------------- readings

    def keep(self, readings: Sequence[Reading], unread: Sequence[Problem] = ()) -> None:
        """Commit documents with what was made of them, and files that could not be read."""
        with self._database.transaction():
            for reading in readings:
                self._keep(reading)
            for problem in unread:
                self._run(
                    "INSERT OR IGNORE INTO unread VALUES (?, ?, ?)", (problem.id, problem.where, written(problem))
                )

    def _keep(self, reading: Reading) -> None:
        number = self._number(reading.document)
        if reading.extract_stamp:
            article, json = (reading.article.id, written(reading.article)) if reading.article else (None, None)
            values = (number, reading.extract_stamp, article, json, written(reading.problems))
            self._run("INSERT OR REPLACE INTO extraction VALUES (?, ?, ?, ?, ?)", values)
        self._run("DELETE FROM annotation WHERE document = ?", (number,))
        if reading.annotation:
            read = (number, reading.reader_stamp, written(reading.annotation), written(reading.reader_problems))
            self._run("INSERT INTO annotation VALUES (?, ?, ?, ?)", read)

    def _number(self, document: RawDocument) -> int:
        key = (document.sha256, document.path)
        known = self._run("SELECT id FROM document WHERE sha256 = ? AND path = ?", key)
        if not known:
            self._run("DELETE FROM unread WHERE path = ?", (document.path,))
            values = (*key, document.url, len(document.data), packed(document.data))
            self._run("INSERT INTO document (sha256, path, url, size, bytes) VALUES (?, ?, ?, ?, ?)", values)
            known = self._run("SELECT id FROM document WHERE sha256 = ? AND path = ?", key)
        return int(known[0][0])

    def remove(self, path: str) -> int:
        """Forget the documents of a path, or below it, with all that was made of them; how many there were."""
        within = (path, f"{path}/", f"{path}0")  # "0" follows "/"
        below = "path = ?1 OR (path >= ?2 AND path < ?3)"
        with self._database.transaction():
            numbers = self._run(f"SELECT id FROM document WHERE {below}", within)
            for table, column in (("annotation", "document"), ("extraction", "document"), ("document", "id")):
                self._database.run_many(f"DELETE FROM {table} WHERE {column} = ?", numbers)
            unread = self._run(f"SELECT id FROM unread WHERE {below}", within)
            self._database.run_many("DELETE FROM unread WHERE id = ?", unread)
        return len(numbers) + len(unread)

    def articles(self) -> list[Article]:
        """All articles as extracted, in the order of their ids."""
        rows = self._run("SELECT json FROM extraction WHERE article IS NOT NULL ORDER BY article")
        return [read_article(row[0]) for row in rows]

    def annotations(self) -> list[Annotation]:
        """The annotations of all articles, in the same order."""
        rows = self._run("SELECT annotation.json FROM annotation JOIN extraction USING (document) ORDER BY article")
        return [read_annotation(row[0]) for row in rows]

    def problems(self) -> list[Problem]:
        """What was odd about files, documents and articles."""
        rows = self._run("SELECT problems FROM extraction UNION ALL SELECT problems FROM annotation")
        read = [problem for row in rows for problem in read_problems(row[0])]
        return read + [_decoded_problem(row[0]) for row in self._run("SELECT json FROM unread")]

    def fingerprint(self) -> str:
        """A hash of all that lines are made of: which documents were read, by what, with which oddities, and what persons ruled."""
        digest = hashlib.sha256()
        for row in self._run(
            """SELECT sha256, path, extraction.stamp, annotation.stamp FROM document JOIN extraction ON document = document.id
               LEFT JOIN annotation USING (document) UNION ALL SELECT id, path, '', '' FROM unread ORDER BY 1, 2"""
        ):
            digest.update(repr(row).encode("utf-8", "surrogatepass"))
        for row in self._run("SELECT id FROM ruling ORDER BY number"):
            digest.update(repr(row).encode())
        return digest.hexdigest()

    # ------------------------------------------------------------------------------------------------------- lines

    def replace_lines(self, lines: Sequence[AnyLine], derived: str) -> None:
        """Put these lines in the place of all that were there, in one transaction."""
        with self._database.transaction():
            self._run("INSERT INTO words (words) VALUES ('delete-all')")
            for table in ("form", "line_name", "line_article", "line"):
                self._run(f"DELETE FROM {table}")
            for number, row in enumerate(line_rows(lines), 1):
                self._write(number, row)
            self._database.run_many(
                "INSERT OR IGNORE INTO form VALUES (?, ?, ?)", (form for line in lines for form in forms(line))
            )
            self.set("derived", derived)

    def _write(self, number: int, row: LineRow) -> None:
        self._run("INSERT INTO line VALUES (?, ?, ?, ?, ?, ?)", (number, row.kind, row.id, *row.days, row.json))
        self._run("INSERT INTO words (rowid, title, text) VALUES (?, ?, ?)", (number, row.title, row.text))
        self._database.run_many(
            "INSERT INTO line_article VALUES (?, ?)", ((number, article) for article in row.articles)
        )
        self._database.run_many("INSERT INTO line_name VALUES (?, ?, ?)", ((number, *name) for name in row.names))

    def lines(self, kind: str, *, texts: bool = True) -> list[AnyLine]:
        """All lines of a kind in the order of their ids; articles with their texts, or without."""
        rows = self._run("SELECT json FROM line WHERE kind = ? ORDER BY id", (kind,))
        known = self._texts() if texts and kind == "article" else {}
        return [_with_text(read_line(row[0]), known) for row in rows]

    def counts(self) -> dict[str, int]:
        """How many lines of each kind there are."""
        return dict(self._run("SELECT kind, count(*) FROM line GROUP BY kind"))

    def line(self, line_id: str) -> AnyLine | None:
        """The line of an id."""
        rows = self._run("SELECT json FROM line WHERE id = ? ORDER BY kind", (line_id,))
        return self._restored(rows[0][0]) if rows else None

    def find(self, wanted: Wanted) -> list[AnyLine]:
        """All lines that are wanted."""
        return [self._restored(json) for _, json in search.find_lines(self._database, wanted)]

    def best(self, words: tuple[str, ...], kinds: tuple[str, ...], limit: int) -> list[AnyLine]:
        """The lines of some kinds that hold most of the words, best first."""
        return [self._restored(json) for _, json in search.best_lines(self._database, words, kinds, limit)]

    def rulings(self) -> list[Ruling]:
        """What persons decided, in the order of the decisions."""
        rows = (read_line(row[0]) for row in self._run("SELECT json FROM ruling ORDER BY number"))
        return [line for line in rows if isinstance(line, Ruling)]

    def add_ruling(self, ruling: Ruling) -> None:
        """Keep one decision more; it is there for good."""
        if self._run("SELECT 1 FROM ruling WHERE id = ?", (ruling.id,)):
            raise RecordError(f"the same ruling is in the record already: {ruling.id}")
        self._run("INSERT INTO ruling (id, json) VALUES (?, ?)", (ruling.id, written(ruling)))

    def _restored(self, json: str) -> AnyLine:
        line = read_line(json)
        return _with_text(line, self._texts(line.id)) if isinstance(line, Article) else line

    def _texts(self, article: str | None = None) -> dict[str, str | None]:
        rows = self._run(
            "SELECT json FROM extraction WHERE article = ?1 OR (?1 IS NULL AND article IS NOT NULL)", (article,)
        )
        return {one.id: one.text for one in (read_article(row[0]) for row in rows)}


def _with_text(line: AnyLine, texts: dict[str, str | None]) -> AnyLine:
    return structs.replace(line, text=texts.get(line.id)) if isinstance(line, Article) else line


def _decoded_problem(json: str) -> Problem:
    line = read_line(json)
    assert isinstance(line, Problem)
    return line


def _check(path: Path, create: bool) -> None:
    if path.is_dir():
        raise RecordError(f"{path} is a folder, not a record")
    if not path.exists() and not create:
        raise RecordError(f"there is no record {path}: write one with `communique build`")
    if not path.parent.is_dir():
        raise RecordError(f"there is no folder {path.parent} to write the record into")
