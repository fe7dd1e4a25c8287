"""Every section of tests/worked/names.md gives the actors and places that it asks for."""

from __future__ import annotations

import pytest
from worked_articles import Case, cases

from communique import pipeline, tools
from communique.lang.gazetteer import key_of
from communique.link.actors import Linked, link_actors
from communique.model import Desk, KnownActor

CASES = list(cases("names.md"))
DESK = Desk(
    actors=(
        KnownActor(name="Norvia", type="state", capital="Norhaven", demonyms=("Norvian", "Norvians")),
        KnownActor(name="Estovia", type="state", capital="Estmere", demonyms=("Estovian", "Estovians")),
    )
)


def linked_of(case: Case) -> Linked:
    kit = tools.make_kit(DESK)
    articles = list(case.articles.values())
    return link_actors(articles, [pipeline.annotate(one, kit) for one in articles], DESK, kit.gazetteer)


def bearers(linked: Linked, form: str) -> set[str]:
    return {one.id for one in linked.actors if key_of(form) in map(key_of, (one.name, *one.aliases))}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.title)
def test_section(case: Case) -> None:
    linked = linked_of(case)
    countries = {place.id: place.country for place in linked.places}
    for what, *rest in case.expected:
        if what == "place":
            article, *name, country = rest
            assert countries.get(linked.place_of(" ".join(name), f"article-{article}") or "") == country
            continue
        if what == "none":
            form = key_of(" ".join(rest))
            assert form not in {key_of(word) for one in (*linked.actors, *linked.places) for word in (one.name, *one.aliases)}
            continue
        found = [bearers(linked, form.strip()) for form in " ".join(rest).split("|")]
        assert all(len(ids) == 1 for ids in found), (rest, [(one.name, one.aliases) for one in linked.actors])
        assert len(set.union(*found)) == {"one": 1, "two": 2}[what], rest
