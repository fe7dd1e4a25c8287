"""What the readers of the media types hand to the common part: a page laid out, and what its markup says of itself.

In: nothing. Out: the two record types of this stage. Surprising: `Hints` carry words as the page prints them; only
`door.py` makes fields of an article from them.
"""

from __future__ import annotations

from msgspec import Struct

LONGEST = 2_000
"""Characters that are taken of what markup says in one place; `bounds` cuts further, and says so."""


class Hints(Struct, frozen=True, kw_only=True):
    """What markup says about the article; all of it may be missing or wrong."""

    title: str | None = None
    outlet: str | None = None
    site: str | None = None
    byline: tuple[str, ...] = ()
    published: str | None = None
    updated: str | None = None
    url: str | None = None
    origin: str | None = None
    language: str | None = None
    sections: tuple[str, ...] = ()


class Layout(Struct, frozen=True, kw_only=True):
    """A page as lines: what stands above the article, the article (perhaps with furniture in it), and below it.

    `chosen` says that an extractor chose the body, so that a list at its end belongs to it.
    """

    head: tuple[str, ...] = ()
    body: tuple[str, ...] = ()
    tail: tuple[str, ...] = ()
    hints: Hints = Hints()
    remarks: tuple[str, ...] = ()
    chosen: bool = False
