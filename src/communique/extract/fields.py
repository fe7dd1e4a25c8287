"""What a page turned out to hold → the fields of an article, and what was odd about them.

In: the document, its layout and reading. Out: the article or None, and remarks. Surprising: a field that the page gives
twice in ways that cannot both be true is filled with the likelier, or with nothing, and always remarked upon.
"""

from __future__ import annotations

import re

from communique.extract import labels
from communique.extract.credits import Credits, Dated, is_desk, outlet_of_desk
from communique.extract.dateline import Opening, read_opening, turns
from communique.extract.dates import iso_date
from communique.extract.furniture import ends_a_sentence, fold, is_prose, words
from communique.extract.genre import genre_of
from communique.extract.language import language_of
from communique.extract.outlets import Names, domain_in, host_of, web_address
from communique.extract.page import Hints, Layout
from communique.extract.publication import Publication, publication_of
from communique.extract.saved_page import Reading
from communique.model import Article, RawDocument
from communique.text.ids import content_id

NO_ARTICLE = "no article was found in the page"


def article_of(document: RawDocument, media_type: str, layout: Layout, reading: Reading, names: Names, most: int) -> tuple[Article | None, tuple[str, ...]]:
    """The article of a page, None where it holds none, and remarks."""
    paragraphs = _paragraphs(media_type, reading)
    if not paragraphs:
        return None, (NO_ARTICLE,)
    opening = read_opening(paragraphs[0]) if turns(paragraphs) < 3 else Opening(rest=paragraphs[0])
    text = "\n\n".join((opening.rest, *paragraphs[1:]))[:most].strip()
    credits = reading.masthead.credits.and_then(reading.credits)
    url = web_address(layout.hints.url) or web_address(document.url)
    outlet = outlet_of(layout.hints, reading, names, url)
    dates = dates_of(layout.hints, reading, opening, names.country(outlet, host_of(url)))
    origin = _origin(credits, opening, layout.hints, outlet, url, names)
    title = reading.masthead.title if not _is_text(reading.masthead.title, text) or media_type == "text/html" else None
    marks = (*layout.hints.sections, *reading.masthead.kickers)
    reported = bool(opening.place or opening.agency or any(fold(s) == "news" for s in marks))
    article = Article(
        id=content_id("article", document.sha256, document.path),
        path=document.path,
        media_type=media_type,
        sha256=document.sha256,
        text=text,
        url=url,
        outlet=outlet,
        title=title or _only_title(reading, paragraphs),
        byline=_byline(layout.hints, credits),
        dateline=opening.place,
        published=dates.published,
        updated=dates.updated,
        language=language_of(text, layout.hints.language),
        declared_origin=origin,
        genre=genre_of(title, marks, reading.closing, paragraphs, reported),
    )
    return article, dates.remarks


def _paragraphs(media_type: str, reading: Reading) -> tuple[str, ...]:
    """The article's paragraphs; where a text has but a headline, that; none where nothing reads as a sentence."""
    if any(is_prose(p) or (ends_a_sentence(p) and words(p) >= 3) for p in reading.paragraphs):
        return reading.paragraphs
    title = reading.masthead.title
    return (title,) if media_type == "text/plain" and not reading.paragraphs and title and words(title) >= 5 else ()


def _is_text(title: str | None, text: str) -> bool:
    return title is not None and title == text


def _only_title(reading: Reading, paragraphs: tuple[str, ...]) -> str | None:
    return reading.masthead.title if paragraphs == (reading.masthead.title,) else None


def outlet_of(hints: Hints, reading: Reading, names: Names, url: str | None) -> str | None:
    """Whose page it is, as the page says; the host of its address where it says no more."""
    signed = (*hints.byline, *reading.masthead.credits.byline, *reading.credits.byline)
    desk = next((name for by in signed if is_desk(by) and (name := names.outlet(by) or outlet_of_desk(by))), None)
    host = _outlet_key(host_of(url) or "")
    marked = sorted((hints.outlet, hints.site), key=lambda name: not (name and _outlet_key(name) in host))
    said = (*marked, reading.masthead.outlet, reading.credits.outlet, names.outlet(host_of(url)), desk, host_of(url))
    return next((found for name in said if name and (found := names.named(name))), None)


def _origin(credits: Credits, opening: Opening, hints: Hints, outlet: str | None, url: str | None, names: Names) -> str | None:
    """The outlet or agency that the page names as its source, unless that is the page's own."""
    printed = credits.outlet if outlet and credits.outlet else None
    agency = next((by for by in hints.byline if fold(by) in labels.AGENCIES), None)
    based_on = host_of(hints.origin) or hints.origin
    for name in (credits.origin, opening.agency, based_on, printed, agency):
        if name and not _same_outlet(name, outlet, names) and name != host_of(url):
            return names.named(name) if names.outlet(name) and not domain_in(name) else name
    return None


def _same_outlet(name: str, outlet: str | None, names: Names) -> bool:
    if outlet is None:
        return False
    initials = "".join(word[0] for word in re.findall(r"[A-Z]\w*", outlet.removeprefix("The ")))
    return _outlet_key(names.named(name) or name) == _outlet_key(outlet) or names.outlet(name) == outlet or (len(name) > 1 and name == initials)


def _outlet_key(name: str) -> str:
    return re.sub(r"^the|[^a-z0-9]|(?:com|org|net|news)$", "", fold(name).replace("associated press", "ap"))


def _byline(hints: Hints, credits: Credits) -> tuple[str, ...]:
    given = [by for by in hints.byline if not domain_in(by)] or list(credits.byline)
    return tuple(dict.fromkeys(re.sub(r"^(?:by|from)\s+", "", by.strip(), flags=re.IGNORECASE) for by in given))


def dates_of(hints: Hints, reading: Reading, opening: Opening, country: str | None) -> Publication:
    """When the page says that it was published and updated."""
    dated = [Dated(role="markup", value=f.value, why=f.why) for f in [iso_date(hints.published, country)] if f] if hints.published else []
    dated += [Dated(role="updated", value=f.value, why=f.why) for f in [iso_date(hints.updated, country)] if f] if hints.updated else []
    dated += [Dated(role="glued", value=opening.glued)] if opening.glued else []
    dated += reading.masthead.credits.dates
    dated += reading.credits.dates
    dated += [Dated(role="early" if d.role == "bare" else d.role, value=d.value, why=d.why) for d in reading.masthead.early.dates]
    return publication_of(tuple(dict.fromkeys(dated)))
