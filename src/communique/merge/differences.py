"""Entries and their mentions → differences, both readings side by side.

In: groups of quotations and numbers with their entries, events. Out: differences. Surprising: what rounding, a bound that includes the
other value, another compiler or another scope explains is no difference.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations

from communique.merge.entries import Setting, compatible, evidence_of, likeness, telling, witnesses_of
from communique.merge.figures import Number, same_claim
from communique.merge.quoted import Quote, fullest_wording, plain, quoted_words, wording_of
from communique.model import Difference, Event, Evidence, Figure, QuantityMention, Reading, Statement
from communique.text.ids import content_id

ROUND = 0.1  # how far "about" may be off
LIKE = 0.6  # likeness from which two sentences tell one event or count one thing; set by hand on 2026-11-25


def wordings(statements: Sequence[Statement], groups: Sequence[Sequence[Quote]], setting: Setting) -> list[Difference]:
    """Quotation marks around other words for one utterance."""
    found = []
    for statement, group in zip(statements, groups, strict=True):
        quoted = [(words, one) for one in group if (words := quoted_words(one, setting))]
        fullest = fullest_wording(group, setting)
        kinds = {wording_of(words, fullest) for words, _ in quoted} - {"verbatim"}
        if kinds and len({one.article for _, one in quoted}) > 1:
            readings: dict[str, list[tuple[str, Evidence]]] = {}
            for words, one in quoted:
                readings.setdefault(" ".join(plain(words)), []).append((words, evidence_of(setting, one.article, one.mention.evidence, "quotes")))
            rows = [(pairs[0][0], [evidence for _, evidence in pairs]) for _, pairs in sorted(readings.items())]
            note = "the words inside quotation marks are not the same" if "altered" in kinds else "words are left out of the quotation without a mark"
            found.append(_difference((statement.id,), "wording", rows, note, setting))
    return found


def values(figures: Sequence[Figure], groups: Sequence[Sequence[Number]], setting: Setting) -> list[Difference]:
    """Two numbers for one thing."""
    found = []
    for (mine, left), (theirs, right) in combinations(zip(figures, groups, strict=True), 2):
        if any(_disagree(one, other, setting) for one in left for other in right) and not {one.article for one in left} & {one.article for one in right}:
            rows = [(_shown(one), list(one.evidence)) for one in sorted((mine, theirs), key=lambda one: one.id)]
            found.append(_difference((mine.id, theirs.id), "value", rows, f"two numbers of {mine.counted or theirs.counted}", setting))
    return found


def dates(events: Sequence[Event], setting: Setting) -> list[Difference]:
    """One event of one story on two days."""
    found = []
    for one, other in combinations(events, 2):
        same = (one.type, one.mode, one.who, one.whom, one.status, one.story) == (other.type, other.mode, other.who, other.whom, other.status, other.story)
        if not same or one.story is None or one.status != "occurred" or not one.who or compatible(one.date, other.date):
            continue
        if {e.article for e in one.evidence} & {e.article for e in other.evidence} or likeness(telling(one.summary), telling(other.summary)) < LIKE:
            continue
        rows = [(event.date or "", list(event.evidence)) for event in (one, other)]
        found.append(_difference((one.id, other.id), "date", rows, "one event is given two dates", setting))
    return found


def _disagree(one: Number, other: Number, setting: Setting) -> bool:
    mine, theirs = one.mention, other.mention
    if one.article == other.article or not same_claim(one, other, setting) or likeness(one.stems, other.stems) < LIKE:
        return False
    if mine.compiler and theirs.compiler and mine.compiler != theirs.compiler or mine.comparison != theirs.comparison:
        return False
    return mine.value_to is None and theirs.value_to is None and not _may_agree(mine, theirs)


def _may_agree(one: QuantityMention, other: QuantityMention) -> bool:
    low, high = max(_range(one)[0], _range(other)[0]), min(_range(one)[1], _range(other)[1])
    return low <= high


def _range(one: QuantityMention) -> tuple[float, float]:
    """The values that the words allow; an exact number with round zeros may itself be rounded."""
    if one.bound == "about":
        return one.value * (1 - ROUND), one.value * (1 + ROUND)
    if one.bound in ("over", "at_least"):
        return one.value, float("inf")
    if one.bound in ("under", "at_most"):
        return float("-inf"), one.value
    step = next((size for size in (1_000_000, 1000, 100) if one.value >= size and one.value % size == 0), 0)
    return one.value - step / 2, one.value + step / 2


def _shown(one: Figure) -> str:
    number = f"{one.value:,.10g}"
    bound = {"exact": "", "over": "more than ", "at_least": "at least ", "under": "less than ", "at_most": "at most ", "about": "about "}.get(one.bound, "")
    return f"{bound}{number}{'' if one.unit == 'count' else ' ' + one.unit}"


def _difference(about: tuple[str, ...], field: str, rows: Sequence[tuple[str, list[Evidence]]], note: str, setting: Setting) -> Difference:
    ids = tuple(sorted(about))
    readings = tuple(Reading(value=value, evidence=tuple(evidence), witnesses=witnesses_of(setting, (e.article for e in evidence))) for value, evidence in rows)
    return Difference(id=content_id("difference", field, *ids), about=ids, field=field, readings=readings, note=note)


def told(differences: Sequence[Difference]) -> Mapping[str, tuple[str, ...]]:
    """For each entry the differences that it is in."""
    found: dict[str, list[str]] = {}
    for one in differences:
        for entry in one.about:
            found.setdefault(entry, []).append(one.id)
    return {entry: tuple(sorted(ids)) for entry, ids in found.items()}
