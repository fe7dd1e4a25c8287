"""What must hold of every extraction, asked of generated documents."""

from __future__ import annotations

import re
import unicodedata
from hashlib import sha256

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from communique.extract import extract_article
from communique.model import Article, RawDocument

QUICK = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
WORDS = st.sampled_from(["the", "minister", "Veria", "Norland", "said", "that", "boats", "would", "sail", "on", "Monday", "and", "talks", "resume", "in", "May", "2031", "by", "Source", "Published", "Reuters", "comments", "“we", "agree”", "read", "more"])
LINES = st.one_of(
    st.lists(WORDS, min_size=1, max_size=30).map(" ".join),
    st.lists(WORDS, min_size=6, max_size=40).map(lambda words: " ".join(words) + "."),
    st.sampled_from(["By Ada Venn", "March 9, 2031", "Leave a Reply", "Related Posts", "Advertisement", "KESTREL BAY: Boats came.", "— Reuters/File", "Read more:", "Source: X", "\x07", "", "• one", "Ada Venn", "10/11/12", "..."]),
    st.text(max_size=40),
)
SAVED = st.lists(LINES, max_size=25).flatmap(lambda lines: st.sampled_from(["\n", "\n\n", "\r\n", "\n \n"]).map(lambda gap: gap.join(lines)))
TAGS = st.sampled_from(["<p>", "</p>", "<div>", "</div>", "<article>", "<h1>", "</h1>", "<script>", "</script>", "<!--", "-->", "<br>", "<a href='x'>", "</a>", "<ul><li>", "<table><tr><td>", "<", ">", "&amp;", "&#0;", "<blockquote>", "<time datetime='2031-13-40'>", "<meta charset=utf-7>"])
HTML = st.lists(st.one_of(TAGS, LINES.map(lambda line: line.replace("\x00", ""))), max_size=40).map(lambda parts: "<html><body>" + "".join(parts))


def read(path: str, data: bytes) -> Article | None:
    article, problems = extract_article(RawDocument(path=path, data=data, sha256=sha256(data).hexdigest()), ())
    assert article is not None or problems
    return article


def holds(article: Article | None) -> None:
    if article is None:
        return
    assert article.text
    assert article.text == article.text.strip()
    assert not [c for c in article.text if unicodedata.category(c) == "Cc" and c != "\n"]
    assert "\n\n\n" not in article.text
    assert article.title is None or article.title.strip()
    assert all(re.fullmatch(r"\d{4}(-\d{2}(-\d{2})?)?", date) for date in (article.published, article.updated) if date)
    article.text.encode("utf-8")


@QUICK
@given(st.binary(max_size=3000), st.sampled_from(["a.txt", "a.html", "a.txt.gz", "a"]))
def test_any_bytes(data: bytes, path: str) -> None:
    holds(read(path, data))


@QUICK
@given(SAVED)
def test_any_saved_page(text: str) -> None:
    article = read("a.txt", text.encode("utf-8", "replace"))
    holds(article)
    shown = squeezed(text)
    assert article is None or all(squeezed(paragraph) in shown for paragraph in (article.text or "").split("\n\n"))


@QUICK
@given(HTML)
def test_any_html(html: str) -> None:
    holds(read("a.html", html.encode("utf-8", "replace")))


@QUICK
@given(st.lists(st.lists(WORDS, min_size=8, max_size=40).map(lambda words: " ".join(words) + " at noon."), min_size=3, max_size=8, unique=True))
def test_every_paragraph_of_an_html_article_is_on_the_page(paragraphs: list[str]) -> None:
    body = "".join(f"<p>{p}</p>" for p in paragraphs)
    article = read("a.html", f"<html><body><nav><a href='/'>Home</a></nav><article><h1>Boats sail</h1>{body}</article></body></html>".encode())
    holds(article)
    assert article is None or all(any(paragraph in shown for shown in paragraphs) for paragraph in (article.text or "").split("\n\n"))


@QUICK
@given(st.lists(st.sampled_from(["The two ministers met on Tuesday and agreed to meet again.", "She said that the boats were old and the crews were tired.", "“Nobody asked us before the cabinet voted on it,” he told reporters.", "Exports rose by a tenth in the year to March, the bank said."]), min_size=1, max_size=4, unique=True))
def test_no_sentence_of_a_plain_article_is_lost(paragraphs: list[str]) -> None:
    article = read("a.txt", ("Boats sail again\n\n" + "\n\n".join(paragraphs)).encode())
    assert article is not None and article.text == "\n\n".join(paragraphs)


def squeezed(text: str) -> str:
    """A text without what reading may change: white space and characters that cannot be seen."""
    return "".join(c for c in text if not c.isspace() and unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Cn"))
