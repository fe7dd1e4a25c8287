"""A small pipeline for the tests of what lies above it: pages in a toy format, read and joined by three plain functions.

A page is `title`, `outlet`, `date` on a line each, then its text. "Actor said: words" is a statement, "N things" a figure,
"Event: words" an event; a page that holds the word BROKEN makes extraction raise, UNREADABLE makes annotation raise.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from communique.model import (
    Actor,
    Annotation,
    Article,
    Event,
    Evidence,
    Figure,
    Joined,
    Lineage,
    Problem,
    RawDocument,
    Span,
    Statement,
    Story,
)
from communique.text.ids import content_id

SAID, COUNTED, DONE = re.compile(r"(\w+) said: ([^.]+)\."), re.compile(r"(\d+) (\w+)"), re.compile(r"Event: ([^.]+)\.")


def page(title: str, text: str, outlet: str = "Harbour Wire", date: str = "2031-03-04") -> str:
    """A page in the toy format."""
    return "\n".join((title, outlet, date, text))


def extract(document: RawDocument, kit: object) -> tuple[Article | None, tuple[Problem, ...]]:
    """Title, outlet, date and text of a toy page."""
    if b"BROKEN" in document.data:
        raise ValueError("this page is broken")
    title, outlet, date, *text = (
        document.data.decode("utf-8", "replace").split("\n")[:4] + ["", "", "", ""][len(document.data.split(b"\n")) :]
    )
    if not text or not text[0]:
        return None, (_problem(document.path, "no article was found in the page"),)
    return Article(
        id=content_id("article", document.sha256, document.path), path=document.path, media_type="text/plain",
        sha256=document.sha256, text=text[0], title=title, outlet=outlet, published=date, language="en", genre="news",
    ), ()  # fmt: skip


def annotate(article: Article, kit: object) -> Annotation:
    """The sentences of a text."""
    text = article.text or ""
    if "UNREADABLE" in text:
        raise RuntimeError("no reader can read this")
    spans = tuple(Span(match.start(), match.end()) for match in re.finditer(r"[^.]+\.?", text))
    return Annotation(article=article.id, reader="fake/1", sentences=spans)


def join(articles: Sequence[Article], annotations: Sequence[Annotation], kit: object) -> Joined:
    """One entry for each pattern found, one lineage and story an article."""
    held = [article for article in sorted(articles, key=lambda one: one.id)]
    placed = tuple(_placed(article) for article in held)
    return Joined(
        articles=placed,
        actors=_sorted(Actor(id=content_id("actor", name), name=name, type="person", aliases=(name,)) for name in _speakers(held)),
        statements=_sorted(_statement(article, found) for article in held for found in SAID.finditer(article.text or "")),
        figures=_sorted(_figure(article, found) for article in held for found in COUNTED.finditer(article.text or "")),
        events=_sorted(_event(article, found) for article in held for found in DONE.finditer(article.text or "")),
        stories=_sorted(Story(id=f"story-{one.id}", label=one.title or "", articles=(one.id,), witnesses=1) for one in held),
        lineages=_sorted(Lineage(id=f"lineage-{one.id}", articles=(one.id,)) for one in held),
    )  # fmt: skip


def _placed(article: Article) -> Article:
    import msgspec

    return msgspec.structs.replace(article, lineage=f"lineage-{article.id}", story=f"story-{article.id}")


def _speakers(articles: Sequence[Article]) -> list[str]:
    return sorted({found[1] for article in articles for found in SAID.finditer(article.text or "")})


def _sorted(lines: object) -> tuple:  # type: ignore[type-arg]
    return tuple(sorted(lines, key=lambda line: line.id))  # type: ignore[call-overload]


def _entry(kind: str, article: Article, found: re.Match[str]) -> dict[str, object]:
    evidence = Evidence(
        article=article.id, start=found.start(), end=found.end(), quote=found.group(), found_by="fake/1"
    )
    return {
        "id": content_id(kind, article.id, found.start()), "evidence": (evidence,), "articles": 1, "witnesses": 1,
        "confidence": 0.5, "story": f"story-{article.id}",
    }  # fmt: skip


def _statement(article: Article, found: re.Match[str]) -> Statement:
    speaker = {"speakers": (content_id("actor", found[1]),), "speaker_names": (found[1],)}
    return Statement(form="indirect", act="assert", content=found[2], **speaker, **_entry("statement", article, found))  # type: ignore[arg-type]


def _figure(article: Article, found: re.Match[str]) -> Figure:
    return Figure(
        value=float(found[1]), bound="exact", unit="count", counted=found[2], **_entry("figure", article, found)
    )  # type: ignore[arg-type]


def _event(article: Article, found: re.Match[str]) -> Event:
    return Event(
        type="CONSULT", mode=None, who=(), whom=(), date=article.published, status="occurred", summary=found[1],
        **_entry("event", article, found),
    )  # type: ignore[arg-type]  # fmt: skip


def _problem(path: str, message: str) -> Problem:
    return Problem(id=content_id("problem", "extract", path, message), stage="extract", where=path, message=message)


def install(patch: Callable[[object, str, object], object] = setattr) -> None:
    """Put the toy stages in the place of the true ones: for good in a process of its own, or through a monkeypatch."""
    from communique import pipeline, tools

    for stage in (extract, annotate, join):
        patch(pipeline, stage.__name__, stage)
    patch(tools, "make_kit", lambda desk, *more: None)

