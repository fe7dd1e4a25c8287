"""The rulings on a line → plain text for a terminal: when, who, what, why, and whether it stands.

In: what `rulings.history` tells. Out: blocks of text, the oldest first. Surprising: the words of the target are those at the
time of the ruling.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import json

from communique.present.safe import one_line
from communique.rulings import Told


def render(told: Sequence[Told]) -> str:
    """Rulings one below the other, a blank line between."""
    return "\n".join(_block(one) for one in told)


def _block(told: Told) -> str:
    ruling = told.ruling
    rows = [f"{ruling.at} {ruling.author}: {ruling.action} ({told.state})", f"  {ruling.id}", f"  because: {ruling.reason}"]
    words = [anchor.words for anchor in ruling.anchors] or [""] * len(ruling.target)
    rows += [f"  of {one}{f': {said}' if said else ''}" for one, said in zip(ruling.target, words, strict=True)]
    if ruling.value is not None:
        rows.append(f"  to {json.encode(ruling.value).decode()}")
    return "\n".join(f"{' ' * (len(row) - len(row.lstrip()))}{one_line(row)}" for row in rows) + "\n"
