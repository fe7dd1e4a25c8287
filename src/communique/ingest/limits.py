"""What is read from files and archives, and how much at most; docs/reference/limits.md says the same to users."""

from __future__ import annotations

from communique.model import Problem
from communique.text.ids import content_id

SUFFIXES = (".txt", ".html", ".htm", ".txt.gz", ".html.gz", ".htm.gz")
MOST_BYTES = 64 * 1024 * 1024
"""A file larger than this is no saved page."""
MOST_UNPACKED = 8 * 1024**3
"""What one archive, with all archives in it, may unpack to."""
MOST_MEMBERS = 200_000
"""How many files it may hold; the largest known crawl of one subject has 60,000 pages."""
MOST_RATIO = 200
"""How many times its packed size something may unpack to; pages pack to a tenth, a bomb to a thousandth."""
RATIO_FROM = 100 * 1024 * 1024
"""From how many bytes of a stream the ratio is looked at; of a zip's member, from a hundredth of it."""
DEEPEST_ARCHIVES = 3
DEEPEST_FOLDERS = 32


def is_page(name: str) -> bool:
    """Whether a file's name is that of a page."""
    return name.lower().endswith(SUFFIXES)


def in_words(size: int) -> str:
    """A limit as it is told."""
    return f"{size // 1024**3} GB" if size >= 1024**3 else f"{size // 1024**2} MB"


def problem(where: str, message: str) -> Problem:
    """What was wrong with a file."""
    where = where.encode("utf-8", "replace").decode("utf-8").replace("\0", "\\0")
    return Problem(id=content_id("problem", "ingest", where, message), stage="ingest", where=where, message=message)
