"""The demo is a test: the record of examples/ holds what was planted there, whatever order the articles come in."""

import json
import random
from functools import cache
from hashlib import sha256
from pathlib import Path

import pytest
from contracts import validator

from communique import pipeline, tools
from communique.desk import parse_desk
from communique.extract import extract_article
from communique.model import Article, Joined, RawDocument
from communique.present.export import jsonl

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"


@cache
def kit() -> pipeline.Kit:
    return tools.make_kit(parse_desk((EXAMPLES / "desk.toml").read_text(encoding="utf-8")))


@cache
def articles() -> tuple[Article, ...]:
    found = []
    for path in sorted((EXAMPLES / "articles").iterdir()):
        data = path.read_bytes()
        article, _ = extract_article(RawDocument(path=path.name, data=data, sha256=sha256(data).hexdigest()), kit().desk.outlets)
        assert article is not None, path.name
        found.append(article)
    return tuple(found)


@cache
def annotations() -> tuple:
    return tuple(pipeline.annotate(article, kit()) for article in articles())


@cache
def joined() -> Joined:
    return pipeline.join(articles(), annotations(), kit())


def stems(evidence) -> set[str]:
    names = {article.id: article.path[:2] for article in articles()}
    return {names[one.article] for one in evidence}


def test_every_quote_stands_in_its_article() -> None:
    texts = {article.id: article.text or "" for article in articles()}
    entries = [*joined().statements, *joined().commitments, *joined().events, *joined().figures]
    assert len(entries) > 200
    for entry in entries:
        assert entry.evidence
        for one in entry.evidence:
            assert one.quote == texts[one.article][one.start : one.end]


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_order_of_the_articles_does_not_matter(seed: int) -> None:
    order = list(range(len(articles())))
    random.Random(seed).shuffle(order)
    shuffled = pipeline.join([articles()[i] for i in order], [annotations()[i] for i in reversed(order)], kit())
    assert list(jsonl(shuffled)) == list(jsonl(joined()))


def test_a_reprint_adds_an_article_and_no_witness() -> None:
    together = [one for one in joined().figures if {"07", "08"} <= stems(one.evidence)]
    assert together
    assert all(one.witnesses < one.articles for one in together)


def test_the_request_for_radios_was_granted_later() -> None:
    asked = [one for one in joined().commitments if "goggles" in one.action]
    assert [one.status for one in asked] == ["granted"]
    assert asked[0].articles == 2 and asked[0].witnesses == 1
    event = next(one for one in joined().events if one.id == asked[0].follow_ups[0].entry)
    assert stems(event.evidence) == {"13"}


def test_the_wrong_sum_is_shown_and_not_settled() -> None:
    sums = [one.note for one in joined().differences if one.field == "sum"]
    assert any("1,056" in note and "1,128" in note for note in sums)


def test_near_twins_stay_two_people() -> None:
    names = [actor.name for actor in joined().actors if "Orvash" in actor.name]
    assert {"Tamer Orvash", "Tamin Orvash"} <= set(names)


def test_the_three_rounds_are_three_stories() -> None:
    story = {article.path[:2]: article.story for article in joined().articles}
    assert len({story["01"], story["03"], story["14"]}) == 3


def test_every_line_is_valid_under_the_contract() -> None:
    check = validator("record")
    for line in jsonl(joined()):
        errors = [error.message for error in check.iter_errors(json.loads(line))]
        assert not errors, (errors[0], line[:300])
