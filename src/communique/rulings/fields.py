"""Which fields of a line a person may set, and to what.

In: a kind and plain values. Out: nothing, or Unfit with a sentence. Surprising: lists are those of `record.schema.json`, so
that what is corrected stays valid under the contract.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from communique.rulings.board import Unfit
from communique.vocabulary.actors import ACTOR_TYPES
from communique.vocabulary.events import EVENT_TYPES, MODES, STATUSES

FIELDS: Mapping[str, tuple[str, ...]] = {
    "statement": ("speakers", "speaker_names", "speaker_roles", "chain", "form", "act", "content", "addressees", "about", "negated", "condition", "date", "venue", "primary_source"),
    "commitment": ("type", "by", "to", "action", "area", "status", "amount", "condition", "date", "due", "primary_source", "statement"),
    "event": ("type", "mode", "who", "whom", "date", "status", "summary", "contexts", "place", "series", "primary_source"),
    "figure": ("value", "value_to", "bound", "unit", "counted", "share_of", "part_of", "place", "period", "compiler", "reporter", "comparison", "primary_source"),
    "actor": ("type", "state", "part_of", "components", "wikidata", "aliases"),
    "place": ("country", "latitude", "longitude", "geonames", "aliases"),
    "article": ("outlet", "title", "byline", "dateline", "published", "updated", "language", "declared_origin", "genre"),
}  # fmt: skip
"""What may be corrected, by kind."""
ALLOWED: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("statement", "form"): ("direct", "indirect", "mixed"),
    ("statement", "act"): ("assert", "request", "promise", "assure", "deny", "accuse", "praise", "condemn", "threaten", "propose", "assess", "thank"),
    ("commitment", "type"): ("pledge", "request", "assurance", "proposal"),
    ("commitment", "area"): ("training", "equipment", "intelligence", "border", "justice", "finance", "multilateral", "diplomacy", "economy", "humanitarian", "communication", "operation", "exercise", "other"),
    ("commitment", "status"): ("open", "in_progress", "reported_done", "granted", "refused", "contradicted"),
    ("event", "type"): EVENT_TYPES,
    ("event", "status"): STATUSES,
    ("figure", "bound"): ("exact", "at_least", "at_most", "over", "under", "about"),
    ("actor", "type"): ACTOR_TYPES,
    ("article", "genre"): ("news", "opinion", "analysis", "statement", "transcript"),
}  # fmt: skip
_DATES = ("date", "due", "period", "published", "updated")
_EDTF = re.compile(r"(\d{4}(-\d{2}(-\d{2})?)?|\.\.)(/(\d{4}(-\d{2}(-\d{2})?)?|\.\.))?")
_OWN = ("id", "kind", "evidence", "articles", "witnesses", "confidence", "review", "story")


def check_fields(kind: str, values: Mapping[str, object]) -> None:
    """Refuse fields that are not a person's to set, and values that the contract does not know."""
    if kind not in FIELDS:
        raise Unfit(f"nothing of a line of kind {kind} can be corrected")
    added = "evidence" in values
    for field, value in values.items():
        if field not in FIELDS[kind] and not (added and field in _OWN):
            raise Unfit(f"a {kind} has no field {field!r} to set: fields are {', '.join(FIELDS[kind])}")
        _check_value(kind, field, value)
    mode, type_ = values.get("mode"), values.get("type")
    if kind == "event" and mode and type_ and mode not in MODES.get(str(type_), ()):
        raise Unfit(f"{type_} has no mode {mode!r}")


def _check_value(kind: str, field: str, value: object) -> None:
    allowed = ALLOWED.get((kind, field))
    if allowed and value not in allowed and not (field == "genre" and value is None):
        raise Unfit(f"{field} cannot be {value!r}: it is one of {', '.join(allowed)}")
    if field in _DATES and isinstance(value, str) and not _EDTF.fullmatch(value):
        raise Unfit(f"{value!r} is no date: write YYYY, YYYY-MM, YYYY-MM-DD or an interval with /")
