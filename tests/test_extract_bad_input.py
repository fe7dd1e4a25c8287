"""Bad documents become problems, never exceptions, and in bounded time."""

from __future__ import annotations

import gzip
import random
import time
from hashlib import sha256

import pytest

from communique.extract import extract_article
from communique.model import Article, Problem, RawDocument

SENTENCE = "The minister said the talks would resume next week in the capital. "
QUOTED = "“We will not wait,” the minister said — and left the café. "


def read(path: str, data: bytes) -> tuple[Article | None, tuple[Problem, ...]]:
    return extract_article(RawDocument(path=path, data=data, sha256=sha256(data).hexdigest()), ())


EMPTY, BINARY, NOTHING = "the file is empty", "the file is binary, not text", "no article was found in the page"

NO_ARTICLE = {
    "empty.txt": (b"", EMPTY),
    "blank.html": (b" \n\n\t", EMPTY),
    "zeros.txt": (b"\x00" * 500, EMPTY),
    "noise.txt": (random.Random(1).randbytes(50_000), BINARY),
    "report.txt": (b"%PDF-1.7 and so on", BINARY),
    "picture.html": (b"\x89PNG\r\n\x1a\n" + bytes(100), BINARY),
    "damaged.txt.gz": (b"\x1f\x8b\x08" + b"x" * 100, EMPTY),
    "menu.txt": (b"Home\nWorld\nPolitics\nSport\nLog in\nSubscribe\n", NOTHING),
    "menu.html": (b"<html><body><ul>" + b"".join(b'<li><a href="/%d">Section %d</a></li>' % (n, n) for n in range(40)) + b"</ul></body></html>", NOTHING),
    "hollow.html": (b"<html><head><title>Strait Daily</title></head><body></body></html>", NOTHING),
}


@pytest.mark.parametrize("path", NO_ARTICLE)
def test_no_article(path: str) -> None:
    data, message = NO_ARTICLE[path]
    article, problems = read(path, data)
    assert article is None
    assert message in [p.message for p in problems]
    assert all(p.stage == "extract" and p.where == path and p.id.startswith("problem-") for p in problems)


READ_ANYWAY = {
    "nul.txt": (f"Talks resume\n\n{SENTENCE * 5}".replace("talks", "ta\x00lks").encode(), "5 NUL characters were removed"),
    "bell.txt": (f"Talks resume\n\n{SENTENCE * 5}\x07".encode(), "control characters were removed"),
    "windows.txt": (f"Talks resume\n\n{QUOTED * 8}".encode("cp1252"), "the file declares no encoding; it was read as cp1252"),
    "lying.html": (f'<html><head><meta charset="utf-8"></head><body><p>{QUOTED * 3}</p></body></html>'.encode("cp1252"), "the file declares the encoding utf-8 but does not fit it; it was read as cp1252"),
    "other.html": (f'<html><head><meta charset="iso-8859-1"></head><body><p>{QUOTED * 3}</p></body></html>'.encode(), "the page declares the encoding iso8859-1 but is UTF-8"),
    "garbled.txt": (QUOTED.replace("”", "").encode().decode("cp1252").encode() * 4, "the text was garbled by a wrong encoding before it was saved; it is kept as it stands"),
    "deep.html": (b"<html><body>" + b"<div>" * 200_000 + b"<p>" + SENTENCE.encode() * 5 + b"</p>" + b"</div>" * 200_000, "the HTML nests deeper than any page needs; it was read as plain text"),
    "cut.txt.gz": (gzip.compress(f"Talks resume\n\n{SENTENCE * 500}".encode())[:-20], "the gzip file is cut short or unpacks to more than 64 MB; only its beginning was read"),
    "long.txt": (SENTENCE.replace(".", "").encode() * 150_000, "the document is longer than 1,000,000 characters; only its beginning was read"),
    "many.txt": (b"The boats came.\n\n" * 50_000, "the document has more than 15,000 lines; only its beginning was read"),
}


@pytest.mark.parametrize("path", READ_ANYWAY)
def test_read_with_a_problem(path: str) -> None:
    data, message = READ_ANYWAY[path]
    began = time.process_time()
    article, problems = read(path, data)
    assert time.process_time() - began < 5
    assert message in [p.message for p in problems]
    assert article is not None and article.text
    assert len(article.text) <= 1_000_000
    assert not any(ord(c) < 32 and c != "\n" for c in article.text)


NOTHING_ODD = {
    "broken.html": f"<html><body><div><p>{SENTENCE * 5}<p><b><i>{SENTENCE * 4}</div></span><table><tr><p>{SENTENCE * 3}".encode(),
    "wide.txt": f"Talks resume\n\n{SENTENCE * 5}".encode("utf-16"),
    "unmarked.txt": f"Talks resume\n\n{SENTENCE * 5}".encode("utf-16-le"),
    "marked.txt": f"Talks resume\n\n{SENTENCE * 5}".encode("utf-8-sig"),
    "packed.txt.gz": gzip.compress(f"Talks resume\n\n{SENTENCE * 5}".encode()),
    "brackets.html": b'<html><script type="application/ld+json">' + b"[" * 20_000 + b"</script><p>" + SENTENCE.encode() * 5,
}


@pytest.mark.parametrize("path", NOTHING_ODD)
def test_read_without_a_problem(path: str) -> None:
    article, problems = read(path, NOTHING_ODD[path])
    assert problems == ()
    assert article is not None and article.text is not None
    assert article.text.startswith(SENTENCE.strip())
    assert article.language == "en"


def test_html_in_a_text_file_is_read_as_html() -> None:
    article, _ = read("page.txt", f"<!DOCTYPE html><html><body><p>{SENTENCE * 5}</p></body></html>".encode())
    assert article is not None and article.media_type == "text/html"


def test_the_same_bytes_give_the_same_article() -> None:
    data = f"Talks resume\n\n{SENTENCE * 5}".encode()
    assert read("a.txt", data) == read("a.txt", data)
    first, other = read("a.txt", data)[0], read("b.txt", data)[0]
    assert first is not None and other is not None and first.id != other.id
