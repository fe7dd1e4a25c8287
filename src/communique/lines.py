"""What a line of the record names, rests on and tells of: one question, one function, for every kind.

In: lines. Out: their evidence, articles, names, days and words. Surprising: actors and places are given as the line
has them, an id where the record knows them and a plain name where not.
"""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange
from collections.abc import Iterable, Iterator
from datetime import date as Date

import msgspec

from communique.errors import UsageError
from communique.model import (
    Actor,
    AnyLine,
    Article,
    Commitment,
    Difference,
    Entry,
    Event,
    Evidence,
    Figure,
    Joined,
    Lineage,
    Place,
    Statement,
    Story,
)

KIND_FIELDS = {
    "article": "articles", "actor": "actors", "place": "places", "statement": "statements", "commitment": "commitments",
    "event": "events", "figure": "figures", "story": "stories", "lineage": "lineages", "difference": "differences",
    "ruling": "rulings", "problem": "problems",
}  # fmt: skip
"""Every kind of line and its plural, in the order of an export."""
KINDS = tuple(KIND_FIELDS)
ENTRY_KINDS = ("statement", "commitment", "event", "figure")

_DAY = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$")


def kind_of(line: AnyLine) -> str:
    """The kind of a line, as an export names it."""
    return str(type(line).__struct_config__.tag)


def all_lines(joined: Joined) -> Iterator[AnyLine]:
    """Every line of the record in the order of an export."""
    for field in joined.__struct_fields__:
        yield from getattr(joined, field)


def gathered(lines: Iterable[AnyLine]) -> Joined:
    """Lines of any kind as a record, each kind in the order of its ids; rulings are no part of what is derived."""
    kinds: dict[str, dict[str, AnyLine]] = {}
    for line in lines:
        kinds.setdefault(KIND_FIELDS[kind_of(line)], {})[line.id] = line
    fields = {
        field: tuple(of_kind[one] for one in sorted(of_kind)) for field, of_kind in kinds.items() if field != "rulings"
    }
    return msgspec.structs.replace(Joined(), **fields)


def kind_named(word: str) -> str:
    """The kind that a user means by its name or plural."""
    kind = {plural: kind for kind, plural in KIND_FIELDS.items()}.get(word.lower(), word.lower())
    if kind not in KINDS:
        raise UsageError(f"there is no kind {word!r} in a record: kinds are {', '.join(KINDS)}")
    return kind


def is_line_id(word: str) -> bool:
    """Whether a word is written like the id of a line: "story-c99eaa4344b633f9"."""
    kind, _, rest = word.partition("-")
    return kind in KINDS and len(rest) >= 8 and all(letter in "0123456789abcdef" for letter in rest)


def pointed_at(line: AnyLine) -> tuple[str, ...]:
    """The ids of other lines that a line is shown with: what followed on a commitment, what a difference is about, the texts of a lineage."""
    match line:
        case Commitment():
            return (*(one.entry for one in line.follow_ups), *((line.statement,) if line.statement else ()))
        case Difference():
            return line.about
        case Lineage():
            return line.articles
        case Figure():
            return (*line.differences, *((line.part_of,) if line.part_of else ()))
        case Entry():
            return line.differences
    return ()


def evidence_of(line: AnyLine) -> tuple[Evidence, ...]:
    """The evidence of an entry, of all readings of a difference, of an actor's roles; nothing for other kinds."""
    match line:
        case Entry():
            return line.evidence
        case Difference():
            return tuple(one for reading in line.readings for one in reading.evidence)
        case Actor():
            return tuple(one for role in line.roles for one in role.evidence or ())
    return ()


def articles_of(line: AnyLine) -> tuple[str, ...]:
    """The ids of the articles that carry a line, each once."""
    match line:
        case Article():
            return (line.id,)
        case Story() | Lineage():
            return tuple(dict.fromkeys(line.articles))
    return tuple(dict.fromkeys(one.article for one in evidence_of(line)))


def actors_of(line: AnyLine) -> tuple[str, ...]:
    """Whom a line names, by id or name, each once."""
    named: tuple[str | None, ...] = ()
    match line:
        case Actor():
            named = (line.id,)
        case Statement():
            named = (*line.speakers, *line.speaker_names, *line.addressees, *line.about)
        case Commitment():
            named = (*line.by, *line.to)
        case Event():
            named = (*line.who, *line.whom)
        case Figure():
            named = (line.compiler, line.reporter)
    return tuple(dict.fromkeys(name for name in named if name))


def places_of(line: AnyLine) -> tuple[str, ...]:
    """Where a line is set, by id or name."""
    match line:
        case Place():
            return (line.id,)
        case Event() | Figure():
            return (line.place,) if line.place else ()
        case Statement():
            return (line.venue,) if line.venue else ()
    return ()


def date_of(line: AnyLine) -> str | None:
    """The date that a line itself gives: of a figure its period, of a story its days."""
    match line:
        case Article():
            return line.published
        case Statement() | Commitment() | Event():
            return line.date
        case Figure():
            return line.period
        case Story():
            return f"{line.start or '..'}/{line.end or '..'}" if line.start or line.end else None
    return None


def title_of(line: AnyLine) -> str:
    """The words by which a line is called: a title, names, a label."""
    match line:
        case Article():
            return line.title or ""
        case Actor() | Place():
            return " ".join((line.name, *line.aliases))
        case Story():
            return line.label
        case Statement():
            return " ".join((*line.speaker_names, *line.speaker_roles, *line.chain))
    return ""


def text_of(line: AnyLine) -> str:
    """The words of a line: an article's text, an entry's own words and those of its evidence."""
    own: tuple[str | None, ...] = ()
    match line:
        case Article():
            own = (line.text,)
        case Statement():
            own = (line.content, line.condition, line.venue)
        case Commitment():
            own = (line.type, line.action, line.area, line.amount, line.condition)
        case Event():
            own = (line.summary, line.series)
        case Figure():
            own = (line.counted, line.share_of, line.comparison, line.compiler)
        case Difference():
            own = (line.note, *(reading.value for reading in line.readings))
    return "\n".join(dict.fromkeys(part for part in (*own, *(one.quote for one in evidence_of(line))) if part))


def first_day(date: str | None) -> str | None:
    """The first day of an EDTF date or interval, as YYYY-MM-DD; None where it is open or not given."""
    found = _DAY.match((date or "").partition("/")[0])
    return f"{found[1]}-{found[2] or '01'}-{found[3] or '01'}" if found else None


def last_day(date: str | None) -> str | None:
    """The last day of an EDTF date or interval, as YYYY-MM-DD; None where it is open or not given."""
    start, slash, end = (date or "").partition("/")
    found = _DAY.match(end if slash else start)
    if not found:
        return None
    month = min(max(int(found[2] or 12), 1), 12)
    return f"{found[1]}-{found[2] or '12'}-{found[3] or monthrange(max(int(found[1]), 1), month)[1]}"


def days_of(line: AnyLine, published: Iterable[str | None]) -> tuple[str | None, str | None]:
    """First and last day of a line, or of when its articles were published where it gives none."""
    date = date_of(line)
    if date:
        return first_day(date) or last_day(date), last_day(date) or first_day(date)
    days = [day for one in published for day in (first_day(one), last_day(one)) if day]
    return (min(days), max(days)) if days else (None, None)


def check_day(date: str | None) -> None:
    """Refuse what is no date."""
    if date is not None and (first_day(date) is None or not _is_day(first_day(date) or "") or "/" in date):
        raise UsageError(f"{date!r} is no date: write YYYY, YYYY-MM or YYYY-MM-DD")


def _is_day(day: str) -> bool:
    try:
        return bool(Date.fromisoformat(day))
    except ValueError:
        return False


def fold(text: str) -> str:
    """A name without case, marks and punctuation, for looking it up."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join(re.findall(r"\w+", bare.casefold()))
