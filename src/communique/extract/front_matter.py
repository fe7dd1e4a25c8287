"""The labelled lines at the top of a text that a program saved → hints, and the lines without them.

In: the lines above the article ("Title: …", "URL: …", "---"). Out: `Hints` and the other lines. Surprising: dates, authors
and sources keep their labels and their place, because `credits.py` reads them wherever they stand.
"""

from __future__ import annotations

import re

from communique.extract.outlets import web_address
from communique.extract.page import Hints

_LABELLED = re.compile(r"^[\"']?(?P<key>title|headline|url|link|canonical|outlet|publisher|publication|newspaper|website|site)[\"']?\s*[:=]\s*(?P<value>\S.*)$", re.IGNORECASE)
_FENCE = re.compile(r"^(?:-{3,}|\+{3,}|={3,}|\*{3,})$")
_FIELDS = {"title": "title", "headline": "title", "url": "url", "link": "url", "canonical": "url"}


def read_front_matter(head: tuple[str, ...]) -> tuple[Hints, tuple[str, ...]]:
    """What labelled lines say of the article, the first of each kind, and the other lines below the title."""
    found: dict[str, str] = {}
    rest: list[str] = []
    for line in head:
        match = _LABELLED.match(line)
        field = _FIELDS.get(match["key"].lower(), "outlet") if match else ""
        value = match["value"].strip(" \"'") if match else ""
        if match and field not in found and (field != "url" or web_address(value)):
            found[field] = value
        elif not _FENCE.match(line):
            rest.append(line)
    title = (found["title"],) if "title" in found else ()
    return Hints(**found), (*title, *rest)  # type: ignore[arg-type]
