"""The page: nothing from outside, nothing unescaped, no dead link, every piece of evidence shown, the same bytes."""

from __future__ import annotations

import re
from base64 import b64encode
from collections import Counter
from hashlib import sha256
from html.parser import HTMLParser

import page_sample
import pytest
from msgspec.structs import replace

from communique.model import Article, Desk, Evidence, Joined, Lineage, Link, Problem, Statement
from communique.present.page import render_page
from communique.present.page.drivers import grounds
from communique.present.page.index import Index

VOID = {"meta", "input", "br"}


class Page(HTMLParser):
    """What a browser would find in a page: ids, links, tags, attributes, and the text of marks."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[dict[str, str | None]] = []
        self.tags: Counter[str] = Counter()
        self.attributes: set[str] = set()
        self.open: list[str] = []
        self.quotes: list[str] = []
        self.words: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.tags[tag] += 1
        self.attributes |= set(given)
        if given.get("id"):
            self.ids.append(given["id"] or "")
        if tag == "a":
            self.links.append(given)
        if tag == "blockquote":
            self.quotes.append("")
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open and self.open.pop() == tag, f"</{tag}> closes nothing"

    def handle_data(self, data: str) -> None:
        if "blockquote" in self.open:
            self.quotes[-1] += data
        if "script" not in self.open and "style" not in self.open:
            self.words.append(data)


@pytest.fixture(scope="module")
def text() -> str:
    return render_page(page_sample.sample(), page_sample.desk())


@pytest.fixture(scope="module")
def page(text: str) -> Page:
    return Page(text)


def test_every_tag_is_closed(page: Page) -> None:
    assert page.open == []


def test_policy_names_the_style_and_the_script_that_stand_in_the_page(text: str) -> None:
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', text)
    assert policy and policy[1].startswith("default-src &#39;none&#39;")
    assert "unsafe" not in policy[1]
    for kind in ("style", "script"):
        body = re.search(rf"<{kind}>(.*?)</{kind}>", text, re.DOTALL)
        assert body
        digest = b64encode(sha256(body[1].encode()).digest()).decode()
        assert f"{kind}-src &#39;sha256-{digest}&#39;" in policy[1]


def test_one_script_one_style_and_no_inline_handlers(page: Page) -> None:
    assert page.tags["script"] == page.tags["style"] == 1
    assert not {tag for tag in page.tags if tag in ("img", "iframe", "object", "link", "form", "base", "svg")}
    assert not {name for name in page.attributes if name.startswith("on") or name in ("style", "src", "action")}


def test_what_pages_say_is_escaped(text: str) -> None:
    assert "<script>alert" not in text and "<b>Analysts" not in text and "<img" not in text and "<News>" not in text
    assert "&lt;script&gt;alert(&#39;title&#39;)&lt;/script&gt;" in text


def test_links_lead_out_by_http_only_and_tell_nothing(page: Page) -> None:
    out = [link for link in page.links if not (link["href"] or "").startswith("#")]
    assert out
    assert all(re.match(r"https?://", link["href"] or "") for link in out)
    assert all(link.get("rel") == "noopener noreferrer nofollow" for link in out)


@pytest.mark.parametrize("excerpts", [True, False])
def test_every_link_inside_leads_somewhere_and_no_id_stands_twice(excerpts: bool) -> None:
    page = Page(render_page(page_sample.sample(), page_sample.desk(), excerpts=excerpts))
    assert [one for one, number in Counter(page.ids).items() if number > 1] == []
    targets = {(link["href"] or "")[1:] for link in page.links if (link["href"] or "").startswith("#")}
    assert targets - set(page.ids) == set()


def test_every_line_of_the_record_has_its_place(page: Page) -> None:
    record = page_sample.sample()
    ids = {line.id for name in record.__struct_fields__ for line in getattr(record, name)}
    assert ids - set(page.ids) == set()


def test_every_piece_of_evidence_is_shown_in_its_words(page: Page) -> None:
    record = page_sample.sample()
    entries = (*record.statements, *record.commitments, *record.events, *record.figures)
    readings = (reading for one in record.differences for reading in one.readings)
    evidence = [one for line in (*entries, *readings) for one in line.evidence]
    assert [one.quote for one in evidence if not any(one.quote in quote for quote in page.quotes)] == []


def test_excerpts_do_not_give_a_whole_long_paragraph(text: str) -> None:
    longest = max(Page(text).quotes, key=len)
    assert longest.count("Talks go on without a comma") < 15
    whole = render_page(page_sample.sample(), page_sample.desk(), excerpts=False)
    assert whole.count("Talks go on without a comma") > 60
    assert 'class="full"' in whole and 'class="full"' not in text


def test_the_same_record_gives_the_same_bytes(text: str) -> None:
    assert text == render_page(page_sample.sample(), page_sample.desk())


def test_precision_and_bounds_are_written_out(page: Page) -> None:
    words = " ".join(" ".join(page.words).split())
    for told in ("between 16 and 20 June 2031", "since 2031", "November 2029", "over 240", "VMK 2,500,000", "62%"):
        assert told in words


def test_an_open_commitment_says_up_to_when_was_read(page: Page) -> None:
    words = " ".join("".join(page.words).split())
    assert "Open nothing reported since, up to 3 October 2031" in words


def test_altered_words_are_marked_inside_quotations(text: str) -> None:
    assert "<del>Askadia has launched Still Water</del>" in text
    assert "<ins>This operation aims</ins>" in text


def test_copies_of_one_paragraph_are_shown_once(text: str) -> None:
    assert "the same in <a" in text


def test_an_empty_record_says_so_in_each_section() -> None:
    page = Page(render_page(Joined(), Desk()))
    words = " ".join(page.words)
    for told in (
        "no request",
        "no talks",
        "no events",
        "no statements",
        "no figures",
        "no differences",
        "No article was read",
        "No problems",
    ):
        assert told in words


def test_odd_ids_names_and_characters_do_no_harm() -> None:
    evidence = (Evidence(article="gone", start=0, end=4, quote="a\ud800\x00b"),)
    odd = Statement(
        id="board", speakers=("x y",), speaker_names=(), form="?", act="?", content="c", evidence=evidence, articles=1,
        witnesses=1, confidence=0.1, date="not a date",
    )  # fmt: skip
    text = render_page(
        Joined(statements=(odd,), problems=(Problem(id='a b"<', stage="s", where="w", message="m"),)), Desk()
    )
    page = Page(text)
    assert len(set(page.ids)) == len(page.ids)
    assert "x y" in text and "a\ufffd\ufffdb" in text
    text.encode()


def test_lineages_that_run_in_circles_are_drawn_once() -> None:
    articles = tuple(
        Article(id=one, path=one, media_type="text/plain", sha256="0", text="t", lineage="l", outlet=one.upper())
        for one in "abc"
    )
    links = tuple(Link(from_=one, to=two, relation="rewrite", grounds=()) for one, two in ("ab", "bc", "ca"))
    text = render_page(
        Joined(articles=articles, lineages=(Lineage(id="l", articles=("a", "b", "c"), links=links),)), Desk()
    )
    assert 3 <= text.count('<li class="d') <= 4


def test_two_thousand_entries_stay_light() -> None:
    record = page_sample.large(49)
    entries = len(record.statements) + len(record.commitments) + len(record.events) + len(record.figures)
    assert entries > 2000
    assert len(render_page(record, page_sample.desk()).encode()) < 8_000_000


@pytest.mark.parametrize(
    ("content", "kinds"),
    [
        ("that their interests are interwoven and ties between them matter", ["Shared interest"]),
        ("that the relationship has been strained by a lack of trust", ["Lack of trust", "Dispute or obstacle"]),
        ("that cooperation is vital against the rising tide of terrorism", ["Shared threat"]),
        ("that the harvest was strained by a lack of rain", []),
    ],
)
def test_grounds_for_and_against_the_relation_are_told_by_their_words(content: str, kinds: list[str]) -> None:
    sample = page_sample.sample()
    said = replace(sample.statements[0], act="assess", negated=False, content=content)
    index = Index(replace(sample, statements=(said,)), page_sample.desk())
    assert [one.name for one in grounds(index)] == kinds
