"""The command line over the toy pipeline, in a process of its own: `python toy_command.py build …`.

Pages are read in the process of the command itself. TOY_SLOW makes every page take so many seconds, TOY_SLOW_LINE every line that is written; TOY_BATCH commits after so many
pages.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

TESTS = Path(__file__).resolve().parent
ENVIRONMENT = {
    **os.environ,
    "PYTHONPATH": os.pathsep.join((str(TESTS.parent / "src"), str(TESTS))),
    "PYTHONDONTWRITEBYTECODE": "1",
}


def started(arguments: Sequence[object], **environment: str) -> subprocess.Popen[bytes]:
    """A command that runs."""
    command = [sys.executable, __file__, *map(str, arguments)]
    return subprocess.Popen(command, env={**ENVIRONMENT, **environment}, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def run(*arguments: object, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    """A command that has run."""
    command = [sys.executable, __file__, *map(str, arguments)]
    return subprocess.run(command, env={**ENVIRONMENT, **environment}, input=stdin, capture_output=True, timeout=60)


def _main() -> None:
    import fake_pipeline

    fake_pipeline.install()
    from communique import cli, intake, pipeline, record
    from communique.reading import Readers
    from communique.store import Store

    record.Readers = lambda desk, reader, stamps, jobs: Readers(desk, reader, stamps)  # type: ignore[misc,assignment]
    intake.BATCH_DOCUMENTS = int(os.environ.get("TOY_BATCH", "50"))
    pipeline.extract = _slowed(pipeline.extract, "TOY_SLOW")
    Store._write = _slowed(Store._write, "TOY_SLOW_LINE")  # type: ignore[method-assign]
    cli.main()


def _slowed(function: Callable[..., Any], variable: str) -> Callable[..., Any]:
    seconds = float(os.environ.get(variable, "0"))
    return (lambda *arguments: (time.sleep(seconds), function(*arguments))[1]) if seconds else function


if __name__ == "__main__":
    _main()
