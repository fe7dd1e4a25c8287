"""Loads what is heavy and hands it over: the gazetteer, the kit of a desk, and the stamps of the stages.

In: a desk. Out: a `pipeline.Kit` and `Stamps`. Surprising: a stage's version is the hash of its own source and data
files, so that no one has to remember to raise it; changing a stage redoes that stage and what follows, nothing else.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import cache
from importlib.metadata import EntryPoint, entry_points
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

import msgspec
from msgspec import Struct

from communique import __version__
from communique.annotate.rule_reader import RuleReader
from communique.errors import CommuniqueError, UsageError
from communique.lang.en.lemmas import Lemmas
from communique.lang.en.network.parser import Parser
from communique.lang.en.network.reader import NetworkReader
from communique.lang.en.tagger import Tagger
from communique.lang.gazetteer import Gazetteer
from communique.lang.reader import Reader, Reading
from communique.model import Desk
from communique.pipeline import Kit

READER = "network"
GRAPHS = ("reader", "labels", "roles")
THREADS = 2
_ALL = ("model.py", "pipeline.py", "text", "lang", "vocabulary")
STAGES = {
    "extract": (*_ALL, "extract"),
    "read": (*_ALL, "gazetteer", "annotate"),
    "join": (*_ALL, "gazetteer", "reprints", "link", "merge", "rulings", "lines.py", "store"),
}
"""The files and folders of the package that each stage's outcome depends on."""
_KEPT = (".py", ".sql", ".tsv", ".toml", ".json")
"""Weights are in `labels.json` by their hash, which is checked when they are loaded."""


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
        for name in ("states", "divisions", "towns", "bodies", "villages")
    }
    return Gazetteer.from_tables(**tables)


@cache
def load_reader(name: str = READER, threads: int = THREADS) -> Reader:
    """The reader of a name: "network", "rules", or one that another package offers under `communique.readers`."""
    if name == "network":
        return NetworkReader(load_parser(threads=threads), f"network-en-1/{_weights_hash()[:16]}")
    if name == "rules":
        table = files("communique") / "lang" / "en" / "tagger.tsv"
        return RuleReader(Tagger.from_table(table.read_text(encoding="utf-8")))
    check_reader(name)
    reader: Reader = _offered()[name].load()()
    return reader


def check_reader(name: str) -> None:
    """Refuse the name of a reader that there is not; nothing is loaded."""
    known = ["network", "rules", *sorted(_offered())]
    if name not in known:
        raise UsageError(f"there is no reader named {name!r}; choose one of {', '.join(known)}")


def _offered() -> dict[str, EntryPoint]:
    return {point.name: point for point in entry_points(group="communique.readers")}


class _Nobody(Struct, frozen=True):
    """Stands for the reader where articles are joined, which takes none."""

    stamp: str = "none"

    def read(self, text: str) -> Reading:
        raise AssertionError("articles are joined without a reader")


def load_parser(folder: Path | None = None, threads: int = THREADS) -> Parser:
    """The packaged English parser, or the one that models/en/export.py wrote to a folder."""
    import onnxruntime

    place: Traversable = folder or files("communique") / "lang" / "en" / "weights"
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads, options.inter_op_num_threads, options.log_severity_level = threads, 1, 3
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")  # threads that wait in a loop take the cores from --jobs
    try:
        read = {name: (place / f"{name}.onnx").read_bytes() for name in GRAPHS}
        labels = msgspec.json.decode((place / "labels.json").read_bytes())
        vocabulary = (place / "vocabulary.txt").read_text(encoding="utf-8").splitlines()
        if hashlib.sha256(b"".join(read.values())).hexdigest() != labels["sha256"]:
            raise ValueError("their hash is not the one in labels.json")
        graphs = {
            name: onnxruntime.InferenceSession(data, options, providers=["CPUExecutionProvider"]) for name, data in read.items()
        }
    except (OSError, ValueError, KeyError) as error:
        raise CommuniqueError(
            f"the English reader's weights in {place} are missing or damaged ({error}); install communique again, or read with --reader rules"
        ) from error
    lemmas = (files("communique") / "lang" / "en" / "lemmas.tsv").read_text(encoding="utf-8")
    return Parser(graphs, labels, vocabulary, Lemmas(lemmas))


def _weights_hash() -> str:
    labels = files("communique") / "lang" / "en" / "weights" / "labels.json"
    return str(msgspec.json.decode(labels.read_bytes())["sha256"])


def make_kit(desk: Desk, reader: str | None = READER, threads: int = THREADS) -> Kit:
    """All that a reading needs beside the document; without a reader, all that joining needs."""
    return Kit(desk=desk, gazetteer=load_gazetteer(), reader=load_reader(reader, threads) if reader else _Nobody())


def stamps(desk: Desk, reader: str = READER) -> Stamps:
    """The stamps of the stages as they are now, under a desk and a reader."""
    outlets = msgspec.json.encode(desk.outlets, order="deterministic")
    whole = msgspec.json.encode(desk, order="deterministic")
    return Stamps(extract=_stamp("extract", outlets), read=_stamp("read", whole + reader.encode()), join=_stamp("join", whole))


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
