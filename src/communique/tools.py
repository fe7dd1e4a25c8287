"""Loads what is heavy and hands it over: the gazetteer, the kit of a desk, and the stamps of the stages.

In: a desk. Out: a `pipeline.Kit` and `Stamps`. Surprising: a stage's version is the hash of its own source and data
files, so that no one has to remember to raise it; changing a stage redoes that stage and what follows, nothing else.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

import msgspec
from msgspec import Struct

from communique import __version__
from communique.annotate.rule_reader import RuleReader
from communique.lang.en.tagger import Tagger
from communique.lang.gazetteer import Gazetteer
from communique.model import Desk
from communique.pipeline import Kit

_ALL = ("model.py", "pipeline.py", "text", "lang", "vocabulary")
STAGES = {
    "extract": (*_ALL, "extract"),
    "read": (*_ALL, "gazetteer", "annotate"),
    "join": (*_ALL, "gazetteer", "reprints", "link", "merge", "lines.py", "store"),
}
"""The files and folders of the package that each stage's outcome depends on."""
_KEPT = (".py", ".sql", ".tsv", ".toml", ".json", ".onnx")


class Stamps(Struct, frozen=True, kw_only=True):
    """What a document was extracted by, read by, and joined by."""

    extract: str
    read: str
    join: str


@cache
def load_gazetteer() -> Gazetteer:
    """The packaged gazetteer."""
    folder = files("communique") / "gazetteer"
    tables = {
        name: (folder / f"{name}.tsv").read_text(encoding="utf-8")
        for name in ("states", "divisions", "towns", "bodies")
    }
    return Gazetteer.from_tables(**tables)


@cache
def load_reader() -> RuleReader:
    """The packaged English reader."""
    table = files("communique") / "lang" / "en" / "tagger.tsv"
    return RuleReader(Tagger.from_table(table.read_text(encoding="utf-8")))


def make_kit(desk: Desk) -> Kit:
    """All that a reading needs beside the document."""
    return Kit(desk=desk, gazetteer=load_gazetteer(), reader=load_reader())


def stamps(desk: Desk) -> Stamps:
    """The stamps of the stages as they are now, under a desk."""
    outlets = msgspec.json.encode(desk.outlets, order="deterministic")
    whole = msgspec.json.encode(desk, order="deterministic")
    return Stamps(extract=_stamp("extract", outlets), read=_stamp("read", whole), join=_stamp("join", whole))


def _stamp(stage: str, desk: bytes) -> str:
    digest = hashlib.sha256(desk)
    for part in STAGES[stage]:
        digest.update(_source_hash(part))
    return f"{stage}/{__version__}/{digest.hexdigest()[:16]}"


@cache
def _source_hash(part: str) -> bytes:
    digest = hashlib.sha256()
    for name, data in _sources(files("communique") / part):
        digest.update(name.encode() + b"\0" + hashlib.sha256(data).digest())
    return digest.digest()


def _sources(item: Traversable) -> Iterator[tuple[str, bytes]]:
    if item.is_dir():
        for inner in sorted(item.iterdir(), key=lambda one: one.name):
            if inner.name != "__pycache__":
                yield from _sources(inner)
    elif item.name.endswith(_KEPT) and item.is_file():
        yield item.name, item.read_bytes()
