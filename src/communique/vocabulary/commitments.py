"""What may become of a commitment: how a later entry bears on it, and what it then is."""

from __future__ import annotations

from collections.abc import Sequence

STATUS_AFTER = {
    "repeats": "open", "begins": "in_progress", "advances": "in_progress", "fulfils": "reported_done", "grants": "granted",
    "refuses": "refused", "contradicts": "contradicted",
}  # fmt: skip


def status_after(relations: Sequence[str]) -> str:
    """What a commitment is after all that bears on it, oldest first: to say it again changes nothing."""
    telling = [one for one in relations if one != "repeats"]
    return STATUS_AFTER[telling[-1]] if telling else "open"
