"""The layout of the design holds: imports go down only, neighbours do not meet, and what is pure stays pure."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "src" / "communique"

# From the top down; a part imports only parts of steps below its own. Each row is one step.
STEPS = (
    ("cli", "web"),
    ("progress", "ruling_commands"),
    ("outcome", "record"),
    ("assembly", "texts"),
    ("intake",),
    ("reading",),
    ("workers",),
    ("ingest", "present", "store", "tools"),
    ("pipeline",),
    ("annotate", "extract", "link", "merge", "reprints", "rulings"),
    ("lines",),
    ("desk", "gazetteer", "lang"),
    ("vocabulary",),
    ("text",),
    ("model",),
    ("errors",),
)
STEP = {part: number for number, row in enumerate(STEPS) for part in row}
PURE = {"present", *(part for row in STEPS[STEP["pipeline"]:] for part in row)}
IMPURE = {
    "asyncio", "glob", "http", "httpx", "multiprocessing", "os", "pathlib", "random", "requests", "secrets",
    "shutil", "socket", "sqlite3", "subprocess", "sys", "tempfile", "threading", "time", "urllib.request", "uuid",
}  # fmt: skip
CALLS = {"print", "open", "input", "breakpoint"}
CLOCKS = {"now", "utcnow", "today"}
FILES = sorted(path for path in PACKAGE.rglob("*.py"))


def _part(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def _name(path: Path) -> str:
    return str(path.relative_to(PACKAGE))


def _imports(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            assert node.level == 0, "imports are absolute"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _parts_used(tree: ast.AST) -> set[str]:
    names = [name.split(".") for name in _imports(tree) if name.startswith("communique.")]
    return {name[1] for name in names if name[1] in STEP}


def _impurities(tree: ast.AST) -> Iterator[str]:
    for name in _imports(tree):
        if any(name == module or name.startswith(module + ".") for module in IMPURE):
            yield f"import {name}"
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in CALLS:
            yield f"{node.func.id}()"
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CLOCKS:
            yield f".{node.func.attr}()"


def test_every_part_has_its_step() -> None:
    assert {_part(path) for path in FILES} - {"__init__"} <= STEP.keys()


@pytest.mark.parametrize("path", FILES, ids=_name)
def test_imports_go_down_only(path: Path) -> None:
    own = _part(path)
    if own == "__init__":
        assert not _parts_used(ast.parse(path.read_text(encoding="utf-8")))
        return
    used = _parts_used(ast.parse(path.read_text(encoding="utf-8"))) - {own}
    assert not {part for part in used if STEP[part] <= STEP[own]}


@pytest.mark.parametrize("path", [path for path in FILES if _part(path) in PURE], ids=_name)
def test_what_is_pure_stays_pure(path: Path) -> None:
    assert not list(_impurities(ast.parse(path.read_text(encoding="utf-8"))))


def test_only_the_store_knows_sql() -> None:
    users = {_part(path) for path in FILES if "sqlite3" in set(_imports(ast.parse(path.read_text(encoding="utf-8"))))}
    assert users <= {"store"}


@pytest.mark.parametrize("path", FILES, ids=_name)
def test_every_module_says_what_it_is_for(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert ast.get_docstring(tree) or not tree.body


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("import os", True), ("from pathlib import Path", True), ("print(1)", True), ("open('x')", True),
        ("from datetime import datetime\ndatetime.now()", True), ("from datetime import date\ndate.today()", True),
        ("import re\nre.compile('x')", False),
    ],
)  # fmt: skip
def test_the_test_sees_what_it_looks_for(text: str, found: bool) -> None:
    assert bool(list(_impurities(ast.parse(text)))) is found
