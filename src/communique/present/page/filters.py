"""What the page's filter knows of each line: its kind, actors, outlets and days, as attributes of its element."""

from __future__ import annotations

from markupsafe import Markup

from communique.model import Article, Commitment, Difference, Event, Figure, Line, Lineage, Statement, Story
from communique.present.page.dates import days
from communique.present.page.index import Index, evidence_of

_ATTRIBUTES = Markup('data-k="{}" data-a="{}" data-o="{}" data-f="{}" data-l="{}"')


def attributes(index: Index, line: Line) -> Markup:
    """The attributes by which a line is kept or left out."""
    articles = articles_of(line)
    first, last = _days(index, line, articles)
    kind = str(line.__struct_config__.tag)
    actors, outlets = " ".join(index.actor_numbers(line)), " ".join(index.outlet_numbers(articles))
    return _ATTRIBUTES.format(kind, actors, outlets, first, last)


def articles_of(line: Line) -> list[str]:
    """The ids of all articles that a line rests on."""
    if isinstance(line, Article):
        return [line.id]
    if isinstance(line, Story | Lineage):
        return list(line.articles)
    return list(dict.fromkeys(one.article for one in evidence_of(line)))


def _days(index: Index, line: Line, articles: list[str]) -> tuple[str, str]:
    """A line's own days, else those on which its articles were published."""
    own = days(_own_date(line))
    if own:
        return own
    known = (index.article(one) for one in articles)
    spans = [span for span in (days(one.published) for one in known if one) if span]
    return (min(first for first, _ in spans), max(last for _, last in spans)) if spans else ("", "")


def _own_date(line: Line) -> str | None:
    match line:
        case Event() | Statement() | Commitment():
            return line.date
        case Figure():
            return line.period
        case Story():
            return f"{line.start or '..'}/{line.end or line.start}" if line.start or line.end else None
        case Article():
            return line.published
        case Difference():
            return None
    return None
