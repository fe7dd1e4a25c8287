"""A page's meta tags, title, links and visible byline → hints on the article.

In: the parsed page. Out: `Hints`. Surprising: a site's own name and the author's handle are often put where a person's
name belongs; addresses and handles are no names.
"""

from __future__ import annotations

import re

from lxml.html import HtmlElement  # type: ignore[import-untyped]

from communique.extract.credits import is_desk, split_names
from communique.extract.furniture import words
from communique.extract.outlets import host_of, looks_like_person, web_address
from communique.extract.page import LONGEST, Hints

_TITLE = ("og:title", "twitter:title", "dc.title", "citation_title", "parsely-title", "sailthru.title", "headline")
_OUTLET = ("og:site_name", "application-name", "dc.publisher", "citation_publisher", "publisher", "copyright", "twitter:site:name", "apple-mobile-web-app-title")
_AUTHOR = ("author", "article:author", "article:author_name", "parsely-author", "dc.creator", "citation_author", "sailthru.author", "byl", "cxenseparse:author", "dcterms.creator")
_PUBLISHED = ("article:published_time", "article:published", "og:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.created", "pubdate", "publishdate", "publish-date", "publish_date", "citation_publication_date", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "originalpublicationdate", "article_date_original", "dcterms.date", "rnews:datepublished")
_UPDATED = ("article:modified_time", "og:updated_time", "datemodified", "lastmod", "last-modified", "dcterms.modified", "article:modified", "rnews:datemodified")
_SECTION = ("article:section", "section", "parsely-section", "cxenseparse:section", "content_type", "article:content_tier", "type")
_BYLINES = re.compile(r"\b(?:byline|by-line|author(?:-?name)?|c-byline|article__author|entry-author|story__byline)\b", re.IGNORECASE)
_JUNK_SECTIONS = frozenset({"free", "metered", "locked", "article", "story", "post"})


def read_meta_tags(tree: HtmlElement) -> Hints:
    """What head and visible marks of a page say of its article."""
    meta = _meta(tree)
    canonical = next((web_address(href) for href in tree.xpath("//link[translate(@rel,'CANONIL','canonil')='canonical']/@href") if web_address(href)), None)
    shared = web_address(meta.get("og:url"))
    heading = _only_heading(tree)
    return Hints(
        title=_first(meta, _TITLE) or heading or _clean(tree.findtext(".//title")),
        outlet=_site(meta),
        site=_named_in_title(_clean(tree.findtext(".//title")), _first(meta, _TITLE) or heading),
        byline=_byline(tree, meta),
        published=_first(meta, _PUBLISHED) or _time(tree, "published"),
        updated=_first(meta, _UPDATED) or _time(tree, "modified"),
        url=shared if shared and canonical and host_of(shared) != host_of(canonical) else canonical or shared,
        origin=_first(meta, ("original-source", "syndication-source", "article:source")) or (host_of(canonical) if shared and canonical and _other(shared, canonical) else None),
        language=_clean(next(iter(tree.xpath("/html/@lang")), None)) or meta.get("og:locale"),
        sections=tuple(s for key in _SECTION if (s := meta.get(key)) and s.lower() not in _JUNK_SECTIONS),
    )


def _meta(tree: HtmlElement) -> dict[str, str]:
    found: dict[str, str] = {}
    for tag in tree.iter("meta"):
        name = (tag.get("property") or tag.get("name") or tag.get("itemprop") or "").strip().lower()
        content = _clean(tag.get("content"))
        if name and content:
            found.setdefault(name, content)
    return found


def _first(meta: dict[str, str], keys: tuple[str, ...]) -> str | None:
    return next((meta[key] for key in keys if key in meta), None)


def _site(meta: dict[str, str]) -> str | None:
    name = _first(meta, _OUTLET)
    return name if name and not name.startswith(("@", "©")) and words(name) <= 6 else None


def _named_in_title(whole: str | None, title: str | None) -> str | None:
    """The site's name where the window's title is the headline and that name."""
    if whole and title and not whole.startswith(title) and words(whole) <= 4 and not title.startswith(whole):
        return whole
    if not whole or not title or not whole.startswith(title):
        return None
    rest = re.match(r"\s*[|–—»•·-]\s*([^|–—»•·]{2,50})$", whole[len(title) :])
    return rest[1].strip() if rest else None


def _byline(tree: HtmlElement, meta: dict[str, str]) -> tuple[str, ...]:
    names = next((n for key in _AUTHOR if key in meta and (n := _people(meta[key]))), ())
    return names or next((n for text in _visible_bylines(tree) if (n := _people(text)) and all(looks_like_person(name) or is_desk(name) for name in n)), ())


def _visible_bylines(tree: HtmlElement) -> list[str]:
    marked = tree.xpath("//*[@rel='author' or @itemprop='author' or contains(translate(@class,'BYLINEAUTHOR','bylineauthor'),'byline') or contains(translate(@class,'AUTHOR','author'),'author')]")
    return [text for tag in marked[:30] if _BYLINES.search(f"{tag.get('class', '')} {tag.get('rel', '')} {tag.get('itemprop', '')}") and 0 < words(text := _clean(tag.text_content()) or "") <= 12]


def _people(text: str) -> tuple[str, ...]:
    if text.startswith(("http", "@", "www.")) or "@" in text:
        return ()
    return split_names(re.split(r"\s[|•·]\s|\s{2,}|\bpublished\b|\bupdated\b", text, flags=re.IGNORECASE)[0])


def _time(tree: HtmlElement, kind: str) -> str | None:
    """The moment of a <time> that says which it is; for "published" also the first one of the page's header."""
    other = "publish" if kind == "published" else "modif"
    for tag in tree.xpath("//time[@datetime]")[:20]:
        marks = f"{tag.get('itemprop', '')} {tag.get('class', '')} {tag.get('pubdate', '')} {tag.getparent().get('class', '') if tag.getparent() is not None else ''}".lower()
        if other in marks or (kind == "modified" and "updat" in marks) or (kind == "published" and tag.get("pubdate") is not None):
            return str(tag.get("datetime"))
    plain = tree.xpath("//*[self::article or self::main or self::header]//time[@datetime][not(ancestor::aside) and not(ancestor::a)]/@datetime")
    return str(plain[0]) if kind == "published" and len(set(plain)) == 1 else None


def _only_heading(tree: HtmlElement) -> str | None:
    headings = [t for h in tree.xpath("//h1") if (t := _clean(h.text_content()))]
    headings = headings or [t for h in tree.xpath("//h2") if words(t := _clean(h.text_content()) or "") >= 4][:1]
    return headings[0] if headings and (len(headings) == 1 or words(headings[0]) >= 4) else next((h for h in headings if words(h) >= 4), None)


def _other(one: str, two: str) -> bool:
    a, b = (".".join((host_of(url) or "").split(".")[-2:]) for url in (one, two))
    return a != b


def _clean(text: object) -> str | None:
    return re.sub(r"\s+", " ", str(text)[:LONGEST]).strip() or None if text is not None else None
