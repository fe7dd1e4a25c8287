"""What a page says of its source, set against an outlet's names.

In: `Article`s. Out: yes or no, or a name. Surprising: an outlet is met by its name, its domain or its initials, since pages credit
"Dawn", "dawn.com", "MPA" and "Meridian Press Agency" for the houses that they mean.
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from urllib.parse import urlsplit

from communique.lang.en.houses import AGENCY, CREDIT, ISSUER, PAPER, PORTAL, RELEASE, hearsay
from communique.model import Article
from communique.text.similarity import words

_HOST_PARTS = frozenset(("www", "m", "amp", "edition", "en", "english", "news", "co", "com", "org", "net", "gov", "ac"))
_DAY_IN_ADDRESS = re.compile(r"/(?P<year>(?:19|20)\d\d)(?P<mark>[/-])(?P<month>\d\d?)(?P=mark)(?P<day>\d\d?)(?=[/-])")
_NAME_RUN = re.compile(r"[A-Z][\w&-]*(?: [A-Z][\w&-]*){0,3}")
_NOISE = frozenset(words("the web desk online staff"))


@lru_cache(maxsize=10_000)
def outlet_key(name: str | None) -> str:
    """What stays of an outlet's name or domain when what varies is taken off, letters and digits only."""
    plain = re.sub(r"^https?://", "", (name or "").strip().lower())
    if is_domain(plain):
        parts = plain.strip("/").split(".")[:-1]
        plain = " ".join(part for part in parts if part not in _HOST_PARTS)
    kept = [word for word in words(plain.replace("-", " ")) if word not in _NOISE]
    return re.sub(r"^the", "", "".join(kept or words(plain)))


def is_domain(name: str | None) -> bool:
    """Whether an outlet is named by its domain."""
    return re.fullmatch(r"(?:https?://)?[\w-]+(?:\.[\w-]+)+/?", (name or "").strip()) is not None


def same_house(one: str | None, other: str | None) -> bool:
    """Whether two names mean one outlet: the same key, or one the other's initials."""
    if not outlet_key(one) or not outlet_key(other):
        return False
    return outlet_key(one) == outlet_key(other) or outlet_key(other) in _short_forms(one) or outlet_key(one) in _short_forms(other)


@lru_cache(maxsize=10_000)
def _short_forms(name: str | None) -> tuple[str, ...]:
    """An outlet's initials, and its last word behind the initials of the others: "latimes"."""
    parts = re.findall(r"[A-Z][\w'’]+", name or "")
    if len(parts) < 2:
        return ()
    letters = "".join(part[0].lower() for part in parts)
    return letters, letters[:-1] + outlet_key(parts[-1])


def collects(article: Article) -> bool:
    """Whether a page is of a portal or a blog, which prints what others wrote."""
    return PORTAL.search(article.outlet or "") is not None or PORTAL.search(urlsplit(article.url or "").netloc) is not None


def same_outlet(one: Article, other: Article) -> bool:
    """Whether both are known to be of one outlet."""
    return same_house(one.outlet, other.outlet)


def same_page(one: Article, other: Article) -> bool:
    """Whether both were saved from one address."""
    return page_key(one.url) is not None and page_key(one.url) == page_key(other.url)


def page_key(url: str | None) -> str | None:
    """An address without what does not tell pages apart, None for none and for a bare host."""
    parts = urlsplit(url or "")
    host = re.sub(r"^(?:www|m|amp|edition)\.", "", parts.netloc.lower())
    path = re.sub(r"/(?:amp|index\.html?)?$", "", parts.path)
    query = f"?{parts.query}" if re.search(r"\bid=|\bp=", parts.query) else ""
    return f"{host}{path}{query}" if host and path else None


def origin_of(article: Article) -> str | None:
    """Whose text a page says it prints: the declared origin, else a name behind the place at its beginning, or at its end."""
    if article.declared_origin:
        return article.declared_origin
    text = (article.text or "").strip()
    for part, pattern in zip((text[:160], text[-160:], text[-160:]), CREDIT, strict=True):
        if (match := pattern.search(part)) and not same_house(match["name"], article.outlet):
            return match["name"]
    return None


def appeared(article: Article) -> str | None:
    """When a page appeared: its date, else the day in its address ("/2030/05/04/")."""
    if article.published:
        return article.published
    match = _DAY_IN_ADDRESS.search(article.url or "")
    try:
        return date(int(match["year"]), int(match["month"]), int(match["day"])).isoformat() if match else None
    except ValueError:
        return None


def names_as_origin(article: Article, source: Article) -> bool:
    """Whether an article declares another's outlet as its origin."""
    return not same_outlet(article, source) and same_house(origin_of(article), source.outlet)


def issues(article: Article) -> bool:
    """Whether a page is a release or study of the office or institute that it is of."""
    head = (article.text or "")[:60]
    return bool(RELEASE.search(head) or RELEASE.search(article.title or "")) or bool(ISSUER.search(article.outlet or "")) and not PAPER.search(article.outlet or "")


def sends(article: Article) -> bool:
    """Whether a page is of an agency, whose texts papers print."""
    return AGENCY.search(article.outlet or "") is not None


def mentions(article: Article, source: Article) -> bool:
    """Whether an article's text says that it has something from another's outlet ("the Herald reported")."""
    text = article.text or ""
    return not same_outlet(article, source) and any(hearsay(name).search(text) for name in _printed_names(article, source) if name.lower() in text.lower())


def _printed_names(article: Article, source: Article) -> list[str]:
    """How an article may write the name of another's outlet: in full, known by its domain, or "the Herald" for the Veria Herald."""
    if is_domain(source.outlet):
        runs = dict.fromkeys(_NAME_RUN.findall(article.text or ""))
        return [*(run for run in runs if same_house(run, source.outlet)), outlet_key(source.outlet)]
    full = re.sub(r"^the ", "", source.outlet or "", flags=re.IGNORECASE)
    last = full.split()[-1:]
    short = [f"the {word}" for word in last if len(full.split()) > 1 and PAPER.fullmatch(word) and word not in (article.outlet or "")]
    return [name for name in (full, *short) if name]
