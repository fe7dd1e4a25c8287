"""All dates that a page's furniture gives → published and updated, and what was odd about them.

In: dates with their roles, in the order of the page. Out: `Publication`. Surprising: no clock is asked; a date is too late
only when the page's own dates say so, and a date of retrieval is never one of publication.
"""

from __future__ import annotations

from msgspec import Struct

from communique.extract.credits import Dated

ORDER = ("markup", "published_in", "published", "glued", "bare", "early")
"""Whom to believe, the likeliest first."""
FAR = 2
"""So many years after every other date of its page, a date is a mistake."""

ZEROS = ("1970-01-01", "1969-12-31", "1900-01-01")
"""What machines write for no date."""


class Publication(Struct, frozen=True, kw_only=True):
    """When a page was published and updated, as it says."""

    published: str | None = None
    updated: str | None = None
    remarks: tuple[str, ...] = ()


def publication_of(dated: tuple[Dated, ...]) -> Publication:
    """The likeliest dates of publication and update."""
    remarks = [date.why for date in dated if date.why]
    crawls = {date.value for date in dated if date.role == "crawl"}
    remarks += [f"the date {value} is a machine's zero and was not used" for value in ZEROS if any(d.value == value for d in dated)]
    remarks += [f"{value} is when the page was retrieved, not when it was published" for value in sorted(filter(None, crawls))]
    usable = [d for d in dated if d.value and d.role != "crawl" and d.value not in ZEROS and not _too_late(d, dated, remarks)]
    updated = max((d.value for d in usable if d.role == "updated" and d.value), default=None)
    published = next((d.value for role in ORDER for d in usable if d.role == role), None)
    later = [d.value for d in usable if d.role in ORDER and d.value and updated and d.value[:10] > updated]
    if published and updated and published > updated:
        remarks.append(f"the publication date {published} is after the page's own update of {updated} and was not used")
        published = next((d.value for role in ORDER for d in usable if d.role == role and d.value not in later), None)
    others = sorted({d.value for d in usable if d.role in ("markup", "published_in", "published") and d.value and published and d.value[:7] != published[:7]} - set(later))
    remarks += [f"the page gives two publication dates, {published} and {other}; the first was used" for other in others]
    return Publication(published=published, updated=updated, remarks=tuple(dict.fromkeys(remarks)))


def _too_late(date: Dated, dated: tuple[Dated, ...], remarks: list[str]) -> bool:
    year = int(date.value[:4]) if date.value else 0
    others = [int(d.value[:4]) for d in dated if d.value and d.value not in (date.value, *ZEROS) and d.role != "crawl"]
    if others and date.role != "updated" and year > max(others) + FAR:
        remarks.append(f"the date {date.value} is years after every other date of the page and was not used")
        return True
    return False
