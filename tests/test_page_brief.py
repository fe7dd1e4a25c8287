"""The briefing: every sentence with its notes, every note with its words, nothing from outside."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from html import unescape

import page_sample

from communique.model import Desk, Joined
from communique.present.brief_html import render_brief_html


def text() -> str:
    return render_brief_html(page_sample.sample(), page_sample.desk())


def test_every_sentence_has_a_note_and_every_note_is_used() -> None:
    page = text()
    body = page[page.index("<main>") : page.index('<section class="notes">')]
    sentences = re.findall(r"<p>(.*?)</p>", body, re.DOTALL)
    record = page_sample.sample()
    lines = (record.statements, record.commitments, record.events, record.figures, record.differences)
    assert len(sentences) == sum(len(one) for one in lines)
    assert all('<a href="#note-' in sentence for sentence in sentences)
    used = set(re.findall(r'href="#(note-\d+)"', body))
    assert used == set(re.findall(r'id="(note-\d+)"', page))


def test_every_piece_of_evidence_is_quoted() -> None:
    quotes = [unescape(one) for one in re.findall(r"<q dir=\"auto\">(.*?)</q>", text(), re.DOTALL)]
    record = page_sample.sample()
    entries = (*record.statements, *record.commitments, *record.events, *record.figures)
    assert all(one.quote in quotes for entry in entries for one in entry.evidence)


def test_policy_admits_its_style_and_nothing_else() -> None:
    page = text()
    style = re.search(r"<style>(.*?)</style>", page, re.DOTALL)
    assert style
    digest = b64encode(sha256(style[1].encode()).digest()).decode()
    assert f"style-src &#39;sha256-{digest}&#39;" in page
    assert "<script" not in page and "<img" not in page and "javascript:" not in page


def test_an_empty_record_says_so() -> None:
    assert render_brief_html(Joined(), Desk()).count('class="silence"') == 7


def test_the_same_record_gives_the_same_bytes() -> None:
    assert text() == text()
