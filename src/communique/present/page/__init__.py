"""The record → one self-contained HTML page.

In: a Joined and its Desk. Out: the page's text, the same bytes for the same record. Surprising: the templates, the
style and the script are files of this package (`present/templates/`), read through Jinja's PackageLoader; that is the
one file access that `present` is allowed, and it depends on nothing but the installed version. Style and script stand
in the page once each and are named by their hash in its content security policy, so nothing else can run or load.
"""

from __future__ import annotations

from communique.model import Desk, Evidence, Joined
from communique.present.differences import worst_first
from communique.present.page import sections
from communique.present.page.board import board
from communique.present.page.excerpt import marked_paragraphs
from communique.present.page.filters import attributes
from communique.present.page.follow import gap_words, step_day
from communique.present.page.index import Index, evidence_of
from communique.present.page.lineages import text_rows
from communique.present.page.sources import witnesses, wordings
from communique.present.page.template import finish, policy, source, template


def render_page(joined: Joined, desk: Desk, *, excerpts: bool = True) -> str:
    """The whole record as one HTML file; with `excerpts` evidence is shown in its paragraph, no article in full."""
    index = Index(joined, desk)
    style, script = source("page.css"), source("page.js")
    page = template("page.html").render(
        desk=desk,
        joined=joined,
        index=index,
        board=board(index),
        sections=sections,
        excerpts=excerpts,
        style=style,
        script=script,
        policy=policy(style, script),
        attributes=lambda line: attributes(index, line),
        witnesses=lambda line: witnesses(index, evidence_of(line)),
        worst_first=worst_first,
        reading_witnesses=lambda reading: witnesses(index, reading.evidence),
        wordings=lambda line: wordings(index, line),
        gap_words=gap_words,
        step_day=lambda entry: step_day(index, entry),
        text_rows=lambda lineage: text_rows(index, lineage),
        full_texts=full_texts(index) if not excerpts else {},
    )
    return finish(page)


def full_texts(index: Index) -> dict[str, list[str]]:
    """Every article's paragraphs with all evidence marked, by article id."""
    evidence: dict[str, list[Evidence]] = {}
    for entry in index.entries:
        for one in entry.evidence:
            evidence.setdefault(one.article, []).append(one)
    texts = ((article.id, article.text) for article in index.joined.articles if article.text)
    return {article: list(marked_paragraphs(text, evidence.get(article, []))) for article, text in texts}
