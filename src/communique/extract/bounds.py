"""What a page says of itself, kept within bounds: no field longer than any true one, no invisible marks, look-alikes told.

In: a layout or an article. Out: the same with fields cut and marks taken out, and remarks. Surprising: markup can spell
characters by number (`&#8238;`), so marks that the bytes no longer hold come back when it is parsed; they are taken out
of its lines once more.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TypeVar

from msgspec.structs import replace

from communique.extract.encoding import invisible
from communique.extract.page import Hints, Layout
from communique.model import Article

Said = TypeVar("Said", Hints, Article)
LONGEST_FIELD = 1_000
"""Characters of a title, an address, an author; the longest title in the press of the reference case has 190."""
MOST_AUTHORS = 40
_FIELDS = ("title", "outlet", "site", "published", "updated", "origin", "language", "dateline", "declared_origin")
_LATIN, _OTHER = "A-Za-zÀ-ÖØ-öø-ɏ", "Ͱ-ϿЀ-ӿԱ-֏"
_MIXED = re.compile(rf"\b\w*(?:[{_LATIN}][{_OTHER}]|[{_OTHER}][{_LATIN}])\w*\b")
_SHORTEST = 4  # letters; "kΩ" and "µm" are units


def bounded_layout(layout: Layout) -> tuple[Layout, tuple[str, ...]]:
    """The layout with its hints cut and every line without invisible marks."""
    hints, long = _bounded(layout.hints)
    head, body, tail = (tuple(shown for line in lines if (shown := invisible(line).strip())) for lines in (layout.head, layout.body, layout.tail))
    return replace(layout, head=head, body=body, tail=tail, hints=hints), long


def bounded_article(article: Article) -> tuple[Article, tuple[str, ...]]:
    """The article with its fields cut; its text stays as it is."""
    article, long = _bounded(article)
    return article, (*long, *look_alikes(f"{article.title or ''}\n{article.text or ''}"))


def look_alikes(text: str) -> tuple[str, ...]:
    """A remark where words mix the Latin alphabet with another, as a forged name does."""
    found = Counter(word for word in _MIXED.findall(text) if len(word) >= _SHORTEST and len(word) <= LONGEST_FIELD)
    if not found:
        return ()
    word = min(found, key=lambda one: (-found[one], one))
    spelled = "".join(f"\\u{ord(c):04x}" if re.match(rf"[{_OTHER}]", c) else c for c in word)[:80]
    return (f"{sum(found.values())} words mix letters of two alphabets that look alike, such as {spelled}",)


def _bounded(of: Said) -> tuple[Said, tuple[str, ...]]:
    changed: dict[str, object] = {}
    for field in _FIELDS:
        value = getattr(of, field, None)
        if value is not None and (short := invisible(value)[:LONGEST_FIELD].strip()) != value:
            changed[field] = short or None
    address = invisible(of.url or "")
    if of.url and (address != of.url or len(address) > LONGEST_FIELD):
        changed["url"] = address if len(address) <= LONGEST_FIELD else None
    byline = tuple(invisible(one)[:LONGEST_FIELD].strip() for one in of.byline[:MOST_AUTHORS])
    if byline != of.byline:
        changed["byline"] = tuple(one for one in byline if one)
    long = [field for field in changed if _is_long(getattr(of, field))]
    remarks = tuple(f"the {field.replace('_', ' ')} is longer than {LONGEST_FIELD:,} characters; {'it was left out' if field == 'url' else 'only its beginning was kept'}" for field in long)
    return (replace(of, **changed) if changed else of), remarks


def _is_long(value: str | tuple[str, ...] | None) -> bool:
    return any(len(one) > LONGEST_FIELD for one in ((value,) if isinstance(value, str) else value or ()))
