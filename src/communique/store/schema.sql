-- A Communiqué record: one SQLite file.
--
-- Ground tables hold what was given and what a person decided; nothing else can bring them back, so they are only
-- ever added to, but for documents that a person removes (`communique remove`). Derived tables hold what was made of it; they can be dropped and made again at any time.
-- All JSON is that of `communique.model` (an exported line, or an annotation), in UTF-8.
-- `PRAGMA application_id` says that the file is a record, `PRAGMA user_version` which version of this schema it has.

-- ------------------------------------------------------------------------------------------------ ground tables

-- Raw documents: bytes as they were given. The same bytes under two paths are two documents.
CREATE TABLE document (
    id      INTEGER PRIMARY KEY,
    sha256  TEXT    NOT NULL,           -- of the bytes as given
    path    TEXT    NOT NULL,           -- relative to the argument given to build
    url     TEXT,
    size    INTEGER NOT NULL,           -- of the bytes as given
    bytes   BLOB    NOT NULL,           -- compressed with zlib
    UNIQUE (sha256, path)
) STRICT;

-- What a person decided about the record, in the order of the decisions. Append-only.
CREATE TABLE ruling (
    number  INTEGER PRIMARY KEY AUTOINCREMENT,
    id      TEXT    NOT NULL UNIQUE,
    json    TEXT    NOT NULL            -- a line of kind "ruling"
) STRICT;

CREATE TRIGGER ruling_is_never_changed BEFORE UPDATE ON ruling
BEGIN
    SELECT RAISE(ABORT, 'a ruling is never changed: add another');
END;

CREATE TRIGGER ruling_is_never_deleted BEFORE DELETE ON ruling
BEGIN
    SELECT RAISE(ABORT, 'a ruling is never deleted: add another');
END;

-- "desk": the desk file's TOML text. "derived": the fingerprint of the readings that the lines below were made of, and
-- the stamp of what made them; other readings than those mean that a build has not come to its end.
CREATE TABLE setting (
    name    TEXT PRIMARY KEY,
    value   TEXT NOT NULL
) STRICT;

-- Files that could not become a document at all; removed once the same path has been read.
CREATE TABLE unread (
    id      TEXT PRIMARY KEY,
    path    TEXT NOT NULL,
    json    TEXT NOT NULL               -- a line of kind "problem"
) STRICT;

-- ----------------------------------------------------------------------------------------------- derived tables

-- What extraction made of a document.
CREATE TABLE extraction (
    document INTEGER PRIMARY KEY REFERENCES document,
    stamp    TEXT NOT NULL,             -- of what extracted it; another stamp means: do it again
    article  TEXT,                      -- the article's id; null where the document holds no article
    json     TEXT,                      -- the article as extracted, with its text
    problems TEXT NOT NULL              -- what was odd about the document: an array of lines of kind "problem"
) STRICT;
CREATE INDEX extraction_by_article ON extraction (article);

-- What one article says, before anything is joined.
CREATE TABLE annotation (
    document INTEGER PRIMARY KEY REFERENCES document,
    stamp    TEXT NOT NULL,             -- of what read it; another stamp means: do it again
    json     TEXT NOT NULL,
    problems TEXT NOT NULL
) STRICT;

-- The lines of the record; all are replaced in one transaction whenever articles have been joined.
CREATE TABLE line (
    number    INTEGER PRIMARY KEY,
    kind      TEXT NOT NULL,
    id        TEXT NOT NULL,
    first_day TEXT,                     -- when it was, or when it was reported where it does not say:
    last_day  TEXT,                     -- YYYY-MM-DD; null where neither is known
    json      TEXT NOT NULL,            -- an exported line; an article's text is null here and stands in extraction
    UNIQUE (kind, id)
) STRICT;
CREATE INDEX line_by_id ON line (id);

-- Which articles carry a line.
CREATE TABLE line_article (
    line    INTEGER NOT NULL REFERENCES line,
    article TEXT NOT NULL,
    PRIMARY KEY (line, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX line_article_by_article ON line_article (article);

-- Which actors and places a line names: by the id of their line, or by the folded name where they have none.
CREATE TABLE line_name (
    line    INTEGER NOT NULL REFERENCES line,
    role    TEXT NOT NULL,              -- actor | place
    name    TEXT NOT NULL,
    PRIMARY KEY (line, role, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX line_name_by_name ON line_name (role, name);

-- Every form of an actor's or place's name, folded (lower case, no marks), and whose it is.
CREATE TABLE form (
    role    TEXT NOT NULL,              -- actor | place
    form    TEXT NOT NULL,
    id      TEXT NOT NULL,              -- of the line of kind "actor" or "place"
    PRIMARY KEY (role, form, id)
) STRICT, WITHOUT ROWID;

-- Full-text search; a row's number is that of its line.
CREATE VIRTUAL TABLE words USING fts5 (
    title,                              -- an article's title; the names in an entry
    text,                               -- an article's text; an entry's own words and its evidence
    content = '',
    tokenize = 'porter unicode61 remove_diacritics 2'
);
