"""Every section of the worked examples of statements and events across articles and of follow-through gives what it asks for."""

from __future__ import annotations

import re
from functools import cache

import pytest
from worked_articles import FOLDER, Case, cases

from communique import pipeline, tools
from communique.desk import parse_desk
from communique.model import Joined, Statement

DESK = """
[desk]
name = "Worked"
[[actor]]
name = "Norvia"
type = "state"
capital = "Norhaven"
demonyms = ["Norvian", "Norvians"]
[[actor]]
name = "Estovia"
type = "state"
capital = "Velmar"
demonyms = ["Estovian", "Estovians"]
[[actor]]
name = "Sulmar"
type = "state"
capital = "Tiresh"
demonyms = ["Sulmari", "Sulmaris"]
"""
SAID = list(cases("statements-across-articles.md"))
DONE = list(cases("events-across-articles.md"))
BECAME = list(cases("follow-through.md"))
_EXPECT = re.compile(r"^```expect\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def expected(file: str) -> dict[str, list[str]]:
    """The lines that each section expects, as written."""
    sections = (FOLDER / file).read_text(encoding="utf-8").split("\n## ")[1:]
    return {one.partition("\n")[0].strip(): [line for body in _EXPECT.findall(one) for line in body.splitlines() if line.strip()] for one in sections}


@cache
def kit() -> pipeline.Kit:
    return tools.make_kit(parse_desk(DESK))


def joined(case: Case) -> Joined:
    articles = list(case.articles.values())
    annotations = [pipeline.annotate(one, kit()) for one in articles]
    record = pipeline.join(articles, annotations, kit())
    assert record == pipeline.join(articles[::-1], annotations[::-1], kit()), "the order does not matter"
    return record


def at(place: str, case: Case, entries: tuple) -> set[str]:
    """The entries whose evidence holds the words of an article."""
    name, _, words = (part.strip() for part in place.partition(":"))
    article = case.articles[name]
    start = (article.text or "").index(words)
    return {one.id for one in entries for e in one.evidence if e.article == article.id and e.start < start + len(words) and e.end > start}


@pytest.mark.parametrize("case", SAID, ids=lambda case: case.title)
def test_statements_across_articles(case: Case) -> None:
    record = joined(case)
    for line in expected("statements-across-articles.md")[case.title]:
        word, _, rest = line.partition(" ")
        places, _, value = rest.partition(" = ")
        found = [at(place, case, record.statements) for place in places.split(" | ")]
        assert all(found), f"not read: {line}"
        if word == "one":
            assert set.intersection(*found), line
        elif word == "two":
            assert not set.intersection(*found), line
        else:
            (statement,) = (one for one in record.statements if one.id in found[0])
            assert told(word, statement, places, case) == value, line


def told(word: str, one: Statement, place: str, case: Case) -> str:
    """What a statement says of its wording in an article, its primary text, its witnesses."""
    if word == "witnesses":
        return str(one.witnesses)
    if word == "primary":
        return (one.primary_source or "").removeprefix("article-")
    article = case.articles[place.partition(":")[0]].id
    return next(e.wording or "" for e in one.evidence if e.article == article)


@pytest.mark.parametrize("case", BECAME, ids=lambda case: case.title)
def test_follow_through(case: Case) -> None:
    record = joined(case)
    for line in expected("follow-through.md")[case.title]:
        word, _, rest = line.partition(" ")
        places, _, value = (part.strip() for part in rest.partition(" ="))
        if word == "commitments":
            assert len(record.commitments) == int(places), [one.action for one in record.commitments]
            continue
        found = [at(place, case, record.commitments) for place in places.split(" | ")]
        assert all(found), f"not read: {line}"
        if word in ("once", "twice"):
            assert bool(set.intersection(*found)) == (word == "once"), line
            continue
        (one,) = (one for one in record.commitments if one.id in found[0])
        assert (one.status if word == "becomes" else " ".join(step.relation for step in one.follow_ups)) == value, (line, one)
        assert one.read_until == max(article.published or "" for article in case.articles.values())
        assert all(step.reason for step in one.follow_ups)


@pytest.mark.parametrize("case", DONE, ids=lambda case: case.title)
def test_events_across_articles(case: Case) -> None:
    events = joined(case).events
    by_id = {one.id: one for one in events}
    for line in expected("events-across-articles.md")[case.title]:
        word, _, rest = line.partition(" ")
        place, _, value = rest.partition(" = ")
        found = [at(one, case, events) for one in place.split(" | ")]
        assert all(found), (line, events)
        if word == "one":
            assert set.intersection(*found), (line, [[by_id[one].summary for one in ids] for ids in found])
        elif word == "two":
            assert not set.intersection(*found), line
        else:
            assert any(getattr(by_id[one], word) == value for one in found[0]), (line, [by_id[one] for one in found[0]])
