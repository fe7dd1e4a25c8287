"""A short line that tells who, where from and when → what it tells, if the line is wholly explained by that.

In: one line ("Reuters | Published June 29, 2024 | 3 min read") and the desk's outlets. Out: `Credits`, or None where
words are left over that no credit explains. Surprising: being wholly explained is the test; so "May 14 was a day of
talks" is no date line, and a long sentence is never read at all.
"""

from __future__ import annotations

import re

from msgspec import Struct

from communique.extract import cues, labels
from communique.extract.dateline import CITIES
from communique.extract.dates import Found, find_dates
from communique.extract.furniture import fold, is_section_name, words
from communique.extract.outlets import Names, domain_in, looks_like_outlet, looks_like_person

_ROLES = (
    ("crawl", re.compile(rf"(?:{labels.CRAWL_LABELS})$", re.IGNORECASE)),
    ("updated", re.compile(rf"(?:{labels.UPDATED_LABELS})$", re.IGNORECASE)),
    ("published", re.compile(rf"(?:{labels.PUBLISHED_LABELS})$", re.IGNORECASE)),
)
_FILLER = re.compile(
    r"\b\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?(?:\s*(?:\(?[A-Z]{2,4}\)?|GMT ?[+-]?\d{0,2}(?::\d{2})?|hrs|hours))?(?![\w])|\b\d{1,2}\s*[ap]\.?m\.?\b(?:\s*[A-Z]{2,4})?"
    r"|\b\d+\s*(?:min(?:ute)?s?)(?: read)?\b|\b(?:min(?:ute)?s? read|read time|reading time)\b|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?"
    r"|\b(?:press|media|news) (?:release|note|statement)(?: (?:no|nr|number)\.?)?(?: ?[\d/-]+)?"
    r"|\b\d+\s*(?:comments?|shares?|views?)\b|\b(?:GMT|UTC|PKT|PST|IST|EST|EDT|ET|BST)\b",
    re.IGNORECASE,
)
_PUBLISHED_IN = re.compile(
    r"^(?:(?i:this (?:article|story|report|piece|editorial|column|op-ed)|the article) (?:was )?)?(?i:originally |first )?(?i:published|appeared|printed) in (?:the )?"
    r"(?P<name>[^,]{2,60}?)(?:,? on (?:\w+day,? )?|,\s*(?:\w+day,? )?|\s+)(?P<rest>(?:[A-Z][a-z]+\.? \d|\d)[\w ,./-]*\d{4})\.?$"
)
_FIRST_APPEARED = re.compile(r"^\W*(?:this|the) (?:[\w-]+ )?(?:article|story|report|piece|post|text|essay|interview|editorial|column|op-ed|commentary|analysis|transcript|version)\b(?: \w+){0,3}? (?:was |has been )?(?:originally |first |also )*(?:appeared|published|produced|ran|written)(?: (?:first|originally))? (?:in|on|by|at) (?:the )?(?P<name>[^,.;]{2,60}(?:\.(?:com|org|net|co|pk|in|uk)\b[\w.]*)?)", re.IGNORECASE)
_PLACE_BEFORE = re.compile(r"^(?:[A-Z][\w’'-]+|" + "|".join(re.escape(city).replace(r"\ ", " ") for city in sorted(CITIES) if " " in city) + r"),\s+", re.IGNORECASE)
"""The place in "Nairobi, 14 March 2024"; of two words only a known city, as two words before a date are mostly who wrote."""
_ORIGIN = re.compile(rf"^\W*(?:{labels.ORIGIN_LABELS})\s*[:：]\s*(?P<name>.+)$", re.IGNORECASE)
_WITH = re.compile(r"^(?:with (?:additional )?(?:inputs?|reporting) (?:from|by)|additional reporting by|inputs from)\s+(?P<name>.+)$", re.IGNORECASE)
_BY = re.compile(r"^(?:by|written by|posted by|published by|filed by|author|authors|reported by|story by|report by|from our|words by|byline)\s*[:|]?\s+(?P<name>.+)$", re.IGNORECASE)
_REPORTING = re.compile(r"^\(?\s*(?:reporting|additional reporting|writing) (?:and (?:writing|editing) )?by (?P<name>[^;)]+)", re.IGNORECASE)


class Dated(Struct, frozen=True, kw_only=True):
    """A date that a page's furniture gives, and as what: published_in, published, updated, crawl or bare."""

    role: str
    value: str | None
    why: str | None = None


class Credits(Struct, frozen=True, kw_only=True):
    """What one or several credit lines tell."""

    byline: tuple[str, ...] = ()
    outlet: str | None = None
    origin: str | None = None
    dates: tuple[Dated, ...] = ()

    def and_then(self, other: Credits) -> Credits:
        """Both, the earlier one first and preferred."""
        return Credits(
            byline=(*self.byline, *(name for name in other.byline if name not in self.byline)),
            outlet=self.outlet or other.outlet,
            origin=self.origin or other.origin,
            dates=(*self.dates, *other.dates),
        )


def read_credits(line: str, names: Names, country: str | None = None) -> Credits | None:
    """What a line tells of author, outlet, origin and dates, None where it is not (only) such a line."""
    if words(line) > 40 or len(line) > 300:
        return None
    line = line.strip(" \t•*|–—-[]")
    return _published_in(line, country) or _first_appeared(line) or _signed_off(line) or _labelled(line) or _explained(line, names, country)


def read_labelled(line: str, names: Names, country: str | None = None) -> Credits | None:
    """As `read_credits`, but only a line that says what its name is: "Source: X", "Published in X, May 1, 2024"."""
    known = read_credits(line, names, country)
    line = line.strip(" \t•*|–—-[]")
    return known if known and (_published_in(line, country) or _first_appeared(line) or _labelled(line)) else None


def _published_in(line: str, country: str | None) -> Credits | None:
    match = _PUBLISHED_IN.match(line)
    dates = find_dates(match["rest"], country) if match else ()
    if not match or not dates:
        return None
    return Credits(outlet=match["name"].strip(), dates=(Dated(role="published_in", value=dates[0].value, why=dates[0].why),))


def _first_appeared(line: str) -> Credits | None:
    match = _FIRST_APPEARED.match(line)
    return Credits(origin=_name(match["name"])) if match and words(line) <= 25 else None


def _signed_off(line: str) -> Credits | None:
    match = _REPORTING.match(line)
    if not match:
        return None
    names = re.sub(r"\s+in\s+[A-Z][\w ,]*?(?=,? and |,|$)", "", match["name"])
    return Credits(byline=split_names(names))


def _labelled(line: str) -> Credits | None:
    match = _ORIGIN.match(line) or _WITH.match(line)
    if not match or words(match["name"]) > 6 or find_dates(match["name"]):
        return None
    return Credits(origin=_name(match["name"]))


def _explained(line: str, names: Names, country: str | None) -> Credits | None:
    if words(line) > 22:
        return None
    dates = find_dates(line, country)
    if len(dates) == 1 and (place := _PLACE_BEFORE.match(line[: dates[0].start])) and not line[dates[0].end :].strip(" .") and dates[0].value:
        line, dates = line[place.end() :], tuple(find_dates(line[place.end() :], country))
    found, rest = _without_dates(line, dates)
    rest = _FILLER.sub(" | ", rest)
    pieces = [piece for part in re.split(r"\s*[|•·●]\s*|\s+[-–—]\s+|\s{2,}|\n|\s*/\s+", rest) for piece in _by_commas(part, names)]
    sure = bool(dates) or (len(pieces) > 1 and any(names.outlet(piece) for piece in pieces))
    for piece in pieces:
        credit = _piece(piece.strip(" ,:;()[]-–—./*"), names, sure)
        if credit is None:
            return None
        found = found.and_then(credit)
    return found if found != Credits() else None


def _by_commas(part: str, names: Names) -> list[str]:
    """A part cut at its commas if one of the pieces is a known outlet ("Ada Venn, EPR News")."""
    pieces = [piece.strip() for piece in part.split(",") if piece.strip()]
    return pieces if any(names.outlet(piece) for piece in pieces) else [part]


def _without_dates(line: str, dates: tuple[Found, ...]) -> tuple[Credits, str]:
    rest, last, dated = [], 0, []
    for date in dates:
        before = _FILLER.sub(" ", line[last : date.start]).rstrip(" ,:;(-–—|.")
        role, before = _role(before)
        rest.append(before)
        dated.append(Dated(role=role, value=date.value, why=date.why))
        last = date.end
    rest.append(line[last:])
    return Credits(dates=tuple(dated)), " | ".join(rest)


def _role(before: str) -> tuple[str, str]:
    for role, label in _ROLES:
        if (match := label.search(before)) and (match.start() == 0 or not before[match.start() - 1].isalnum()):
            return role, before[: match.start()]
    return "bare", before


def _piece(piece: str, names: Names, dated: bool) -> Credits | None:
    folded = fold(piece)
    if not folded or folded in ("on", "in", "at", "and", "the", "by", "est", "read", "updated", "published", "posted", "date", "last", "share", "print", "am", "pm") or folded in cues.BUTTONS:
        return Credits()
    if (match := _labelled(piece)) is not None:
        return match
    if match_by := _BY.match(piece):
        who = split_names(match_by["name"])
        return Credits(byline=who, origin=_agency_of(who)) if who else None
    if folded in labels.AGENCIES or folded.endswith(labels.AGENCY_WORDS):
        return Credits(origin=piece)
    if is_section_name(piece) and dated:
        return Credits()
    if is_desk(piece):
        return Credits(byline=(piece,))
    if known := names.outlet(piece):
        return Credits(outlet=known)
    if domain_in(piece) == folded:
        return Credits(outlet=piece)
    if dated and looks_like_outlet(piece):
        return Credits(outlet=piece)
    people = split_names(piece) if " and " in piece else (piece,)
    return Credits(byline=people) if dated and people and all(looks_like_person(person) for person in people) else None


def is_desk(piece: str) -> bool:
    """Whether words name who signs without a person's name ("Web Desk", "Our Correspondent")."""
    return fold(piece) in labels.STAFF or fold(piece).startswith("office of the ") or re.search(rf"(?:^|\s)(?:{labels.DESKS})$", fold(piece)) is not None


def outlet_of_desk(piece: str) -> str | None:
    """The outlet in the name of its desk: "PTBP" of "PTBP Web Desk"."""
    name, found = re.subn(rf"(?:^|\s+)(?:{labels.DESKS})$", "", piece.strip(), flags=re.IGNORECASE)
    name = name.strip(" -–|")
    return name if found and name and fold(piece) not in labels.STAFF and fold(name) not in ("the", "our") else None


def split_names(text: str) -> tuple[str, ...]:
    """The persons and desks of "Jane Doe, John Roe and Web Desk"; empty where the words are no names."""
    text = re.sub(r"(?i)^(?:by|and)\s+|\([^)]*\)|\s*\(?https?://\S+\)?|\S+@\S+|,?\s+(?:for|at|of|in) (?=[A-Z]).*$", "", text.strip())
    text = text[: min((date.start for date in find_dates(text)), default=len(text))]
    pieces = [p.strip(" ,.;|*–—-") for p in re.split(r"\s*(?:,|;|&|\||\band\b|\bwith\b)\s*", text)]
    people = [p for p in pieces if p and words(p) <= 6 and not find_dates(p) and not p.islower() or fold(p) in labels.STAFF]
    jobs = re.compile(r"\b(?:editor|reporter|correspondent|writer|bureau chief|analyst|columnist)$", re.IGNORECASE)
    kept = [p for n, p in enumerate(people) if n == 0 or not (jobs.search(p) and fold(p) not in labels.STAFF)]
    return tuple(dict.fromkeys(kept)) if len(kept) <= 8 else ()


def _agency_of(people: tuple[str, ...]) -> str | None:
    return next((p for p in people if fold(p) in labels.AGENCIES), None)


def _name(text: str) -> str:
    """The name in a credit's value: a host for an address, no closing period."""
    text = text.strip(" .\t|–—-()[]*")
    return domain_in(text) or text
