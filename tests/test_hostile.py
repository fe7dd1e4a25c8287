"""Pages made to harm: what they put in comes out harmless everywhere, and no page takes long, whatever it repeats."""

from __future__ import annotations

import re
import sys
import time
from functools import cache
from hashlib import sha256
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from communique import pipeline, tools
from communique.extract.bounds import LONGEST_FIELD
from communique.lang.en.network.trees import tree_heads
from communique.model import Article, Desk, Evidence, Figure, Joined, Problem, RawDocument
from communique.present import brief, export, show
from communique.present.brief_html import render_brief_html
from communique.present.page import render_page
from communique.present.page.index import Index
from communique.reading import read_document

sys.path.insert(0, str(Path(__file__).parent.parent / "benchmarks" / "endurance"))
from broken import given_out
from mutations import HURTFUL, mutated
from pile import page

DESK = Desk()
STAMPS = tools.Stamps(extract="x", read="r", join="j")
SENTENCE = "The foreign minister of Ardova said the talks in Velmar would resume next week. "
PAGES = [*(page(number).encode() for number in range(8)), SENTENCE.encode() * 6]


@cache
def kit() -> pipeline.Kit:
    return tools.make_kit(DESK, "rules")


def read(*given: tuple[str, bytes]) -> tuple[Joined, list[Problem]]:
    """The record of some documents, and what was odd about them."""
    documents = [RawDocument(path=path, data=data, sha256=sha256(data).hexdigest()) for path, data in given]
    found = [read_document(one, kit(), STAMPS) for one in documents]
    joined = pipeline.join([one.article for one in found if one.article], [one.annotation for one in found if one.annotation], kit())
    return joined, [problem for one in found for problem in (*one.problems, *one.reader_problems)]


# ---------------------------------------------------------------------------------------------- what goes in, what comes out

HARM = "<script>alert(1)</script><img src=x onerror=alert(1)>\u202e\u200b\x1b[31m\x9b2J\u0420akistan\ufeff\U000e0041"
HOSTILE = f"""<html><head><title>&lt;script&gt;alert(1)&lt;/script&gt; &#8238;eltit &#27;[2J =HYPERLINK("x")</title>
<link rel="canonical" href="javascript:alert(document.domain)"><meta name="author" content="&lt;img src=x onerror=alert(1)&gt; &#x202e;A. Writer">
<meta property="og:site_name" content="&lt;b&gt;The Herald&#x200b;"><meta property="article:published_time" content="2031-03-04"></head><body><article><h1>Talks</h1>
<p>&lt;script&gt;alert(1)&lt;/script&gt; 12 boats of \u0420akistan were &#8238;sunk&#8236; near Velmar&#27;[31m, the &lt;img src=x onerror=alert(1)&gt; ministry said on Tuesday.</p>
<p>“We will not &#x202e;wait,” said <a href="javascript:alert(1)">Ada Olin</a>, foreign minister of Ardova, on Tuesday in Velmar, <script>alert(1)</script>before 40 &#155;2J reporters.</p>
<p>{SENTENCE}</p></article></body></html>"""


def test_a_hostile_page_is_shown_harmless_everywhere() -> None:
    joined, problems = read(("hostile.html", HOSTILE.encode()), ("harm.txt", f"Talks {HARM}\n\n{HARM} {SENTENCE * 4}".encode("utf-8", "surrogatepass")))
    assert len(joined.articles) == 2 and joined.figures
    assert not [one for harmful in given_out(joined, DESK) for one in harmful]
    assert all(one.url is None or one.url.startswith("http") for one in joined.articles)
    html = render_page(joined, DESK, excerpts=False) + render_brief_html(joined, DESK)
    assert "&lt;script&gt;alert(1)" in html and len(re.findall(r"<script", html)) == 1, "shown, never run"
    table = export.table("article", joined.articles)
    assert "\x1b" not in table and "javascript:" not in table
    assert any("look alike, such as \\u0420akistan" in one.message for one in problems)


def test_what_extraction_would_let_through_is_shown_harmless() -> None:
    text = f"{HARM} {SENTENCE}"
    one = Article(id="article-1", path="a", media_type="text/plain", sha256="", text=text, title=HARM, url="https://a.example/\u202e1\x1b")
    evidence = (Evidence(article="article-1", start=0, end=len(HARM), quote=HARM),)
    figure = Figure(id="figure-1", evidence=evidence, articles=1, witnesses=1, confidence=1, value=1, bound="exact", unit="count", counted=HARM)
    harmful = Joined(articles=(one,), figures=(figure,))
    plain = [brief.render(harmful, DESK), render_brief_html(harmful, DESK), export.table("article", [one]), show.render(harmful.articles, Index(harmful, DESK)), render_page(harmful, DESK), *export.jsonl(harmful)]
    assert not re.findall("[\x1b\x9b\u202e\u200b]", "".join(plain)), "also where extraction has let it through"


def test_a_title_of_a_megabyte_is_cut_and_said() -> None:
    for path, data in (
        ("a.html", f"<html><head><title>{'T' * 1_000_000}</title></head><body><article><h1>{'T' * 1_000_000}</h1>{page(1)}</article></body></html>"),
        ("b.html", f"<html><head><meta name='author' content='{'A' * 200_000}'><link rel=canonical href='https://a.example/{'x' * 5000}'></head><body>{page(1)}</body></html>"),
    ):
        began = time.process_time()
        joined, problems = read((path, data.encode()))
        assert time.process_time() - began < 10
        (article,) = joined.articles
        assert all(len(one) <= LONGEST_FIELD for one in (article.title or "", article.url or "", *article.byline))
        assert any(f"longer than {LONGEST_FIELD:,} characters" in one.message for one in problems)


def test_numbered_characters_are_what_a_browser_shows() -> None:
    joined, _ = read(("a.html", f"<html><body><article><p>The envoy&#27; said he&#146;d wait for &#8220;two weeks&#148; in Velmar, officials of both sides told us.</p><p>{SENTENCE * 3}</p></article></body></html>".encode()))
    assert "The envoy said he’d wait for “two weeks” in Velmar" in (joined.articles[0].text or "")


# --------------------------------------------------------------------------------------------------------- how long it takes

REPEATED = {
    "nested": "“" * 10_000 + "x" + "”" * 10_000, "capitals": "US " * 2_500, "torn": "a\n" * 9_000, "signs": "a@" * 12_000, "run": "A" * 30_000,
    "ministers": "Foreign Minister " * 1_000, "numbers": "5 to 6 lakh " * 1_200, "dates": "May 5, 2024 " * 1_500, "brackets": "(((" * 15_000, "said": "he said that " * 1_500,
}  # fmt: skip


@pytest.mark.parametrize("kind", REPEATED)
def test_nothing_repeated_takes_long(kind: str) -> None:
    began = time.process_time()
    read((f"{kind}.txt", f"Talks resume\n\n{SENTENCE * 4}\n\n{SENTENCE} {REPEATED[kind]} {SENTENCE}".encode()))
    assert time.process_time() - began < 6


def test_the_tree_of_the_longest_sentence_takes_a_moment() -> None:
    """10,000 quotation marks in a row have no tree that the network likes: cycle within cycle within cycle."""
    words = np.arange(499, dtype=np.float32)
    chain = -np.abs(words[:-1, None] - words[None, :] + 1.0) - words[None, :] / 1000  # each hangs on the next or the one before
    began = time.process_time()
    for scores in (np.random.default_rng(1).normal(size=(498, 499)).astype(np.float32), chain.astype(np.float32)):
        heads = tree_heads(scores)
        assert heads.count(0) == 1
    assert time.process_time() - began < 5


# ---------------------------------------------------------------------------------------------------------- whatever else


@settings(max_examples=15, deadline=None)
@given(st.lists(st.integers(0, 10**9), min_size=1, max_size=3))
def test_broken_pages_are_read_and_given_out_without_harm(numbers: list[int]) -> None:
    joined, problems = read(*((f"{number}.{'html' if number % 4 else 'txt'}", mutated(PAGES, number)) for number in numbers))
    assert not [one.message for one in problems if "reading failed" in one.message]
    assert not [one for harmful in given_out(joined, DESK) for one in harmful]


@settings(max_examples=15, deadline=None)
@given(st.lists(st.one_of(st.sampled_from(HURTFUL), st.text(max_size=40), st.just(SENTENCE), st.sampled_from(("<p>", "</p>", "<h1>", "\n\n", " said "))), max_size=30), st.sampled_from(("a.txt", "a.html")))
def test_any_text_is_read_and_given_out_without_harm(parts: list[str], path: str) -> None:
    joined, problems = read((path, "".join(parts).encode("utf-8", "surrogatepass")))
    assert not [one.message for one in problems if "reading failed" in one.message]
    assert not [one for harmful in given_out(joined, DESK) for one in harmful]
