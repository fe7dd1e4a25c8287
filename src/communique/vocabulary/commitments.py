"""What may become of a commitment: how a later entry bears on it, and what it then is."""

from __future__ import annotations

STATUS_AFTER = {
    "repeats": "open", "begins": "in_progress", "advances": "in_progress", "fulfils": "reported_done", "grants": "granted",
    "refuses": "refused", "contradicts": "contradicted",
}  # fmt: skip
