"""One name of several words within a sentence, as `name_wholes` and `name_torn` find it."""

from __future__ import annotations

from msgspec import Struct


class Whole(Struct, frozen=True):
    """The words of one name, from the first to the last (half-open); its kind as the reader has it."""

    first: int
    end: int
    kind: str
