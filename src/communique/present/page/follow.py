"""What became of a commitment, in plain words: the state, the gap with its date, each step with its day.

Surprising: a commitment that was only said again is open, and its gap says so.
"""

from __future__ import annotations

from communique.model import Commitment, Entry
from communique.present.page.dates import when
from communique.present.page.index import Index


def gap_words(one: Commitment, until: str | None = None) -> str:
    """Of an open commitment that nothing is reported, and up to which day was read; nothing of others."""
    if one.status != "open":
        return ""
    since = "only said again since" if one.follow_ups else "nothing reported since"
    read = one.read_until or until
    return f"{since}, up to {when(read)}" if read else since


def step_day(index: Index, entry_id: str) -> str:
    """The day of an entry that bears on a commitment, else when it was first reported."""
    line = index.by_id.get(entry_id)
    if not isinstance(line, Entry):
        return ""
    date = getattr(line, "date", None)
    told = date or index.first_reported(line)
    return when(told) if date else f"reported {when(told)}" if told else ""
