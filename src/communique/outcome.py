"""How a command ends → its exit code, with one sentence on standard error where it did not go well.

0: done. 2: a mistake in the call, or a record or file that cannot be used. 130: interrupted. 1: a fault of communique's
own, or nobody left to read what is printed. Surprising: there is never a traceback unless COMMUNIQUE_DEBUG is set.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

import typer

from communique.errors import CommuniqueError

_WrongCall: type[Exception] = typer.BadParameter.__mro__[2]  # ClickException, which typer carries under changing names


def leave(command: Callable[[], object]) -> None:
    """Run a command and leave with its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    sys.exit(_code(command))


def complain(sentence: str, code: int = 2) -> int:
    """Say one sentence on standard error; gives the exit code that goes with it."""
    from communique.present.safe import one_line

    print(f"communique: {one_line(sentence)}", file=sys.stderr)
    return code


def _code(command: Callable[[], object]) -> int:
    try:
        result = command()
        sys.stdout.flush()
        return result if isinstance(result, int) else 0
    except CommuniqueError as error:
        return complain(str(error))
    except _WrongCall as error:
        return _wrong_call(error)
    except (typer.Abort, KeyboardInterrupt):
        return complain("interrupted", 130)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except OSError as error:
        return complain(f"{error.filename or 'a file'}: {error.strerror or error}")
    except Exception as error:
        if os.environ.get("COMMUNIQUE_DEBUG"):
            raise
        return complain(
            f"a fault of communique itself, {type(error).__name__}: {error} (COMMUNIQUE_DEBUG=1 shows where)", 1
        )


def _wrong_call(error: Exception) -> int:
    told = error.format_message() if hasattr(error, "format_message") else str(error)
    if type(error).__name__ == "NoArgsIsHelpError":
        print(told)
        return 0
    return complain(told)
