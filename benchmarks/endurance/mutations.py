"""Pages broken at random: bytes turned, stretches lost, doubled or swapped, markup and marks put where they hurt.

In: the bytes of good pages and a number. Out: the bytes of the broken page of that number, always the same.
"""

from __future__ import annotations

import gzip
import random
from collections.abc import Callable, Sequence

HURTFUL = (
    "<script>alert(1)</script>", "<a href='javascript:alert(1)'>here</a>", "<img src=x onerror=alert(1)>", "</p></article></body>",
    "<!--", "<![CDATA[", "&#8238;", "&#x202e;", "&#27;[31m", "\u202e", "\u200b", "\x1b]0;x\x07", "\x9b2J", "\x00", "\ufeff", "\ud7ff",
    "=1+1", "{{ 7*7 }}", "' OR 1=1 --", "\u0420akistan", "“" * 300, "((((" * 100, "<div>" * 400, "A" * 5000, "a@" * 1500, "1," * 1500,
    "🏴\U000e0067\U000e0062", "٣٤٥ ہزار", "\u0301" * 200, "said that he said that " * 80, "5 lakh to 6 crore per cent ", "\n\n\n", ". . . ",
    "99999999999999999999999999999999", "1e309", "0000-00-00", "31 February 2031", "the day after the day before ",
)  # fmt: skip
"""What was found to hurt some reader of pages, ours or another's."""


def mutated(pages: Sequence[bytes], number: int) -> bytes:
    """A page broken in one to six ways."""
    draw = random.Random(number)
    data = draw.choice(pages)
    for _ in range(draw.randint(1, 6)):
        data = draw.choice(WAYS)(data, draw, pages)
    return data[:2_000_000]


def _turn(data: bytes, draw: random.Random, pages: Sequence[bytes]) -> bytes:
    held = bytearray(data)
    for _ in range(draw.randint(1, 40)):
        if held:
            held[draw.randrange(len(held))] = draw.randrange(256)
    return bytes(held)


def _lose(data: bytes, draw: random.Random, pages: Sequence[bytes]) -> bytes:
    a, b = _stretch(data, draw)
    return data[:a] + data[b:]


def _double(data: bytes, draw: random.Random, pages: Sequence[bytes]) -> bytes:
    a, b = _stretch(data, draw)
    return data[:b] + data[a:b] * draw.choice((1, 3, 30)) + data[b:]


def _swap(data: bytes, draw: random.Random, pages: Sequence[bytes]) -> bytes:
    other = draw.choice(pages)
    (a, b), (c, d) = _stretch(data, draw), _stretch(other, draw)
    return data[:a] + other[c:d] + data[b:]


def _hurt(data: bytes, draw: random.Random, pages: Sequence[bytes]) -> bytes:
    at = draw.randint(0, len(data))
    return data[:at] + draw.choice(HURTFUL).encode("utf-8", "surrogatepass") * draw.choice((1, 1, 1, 20)) + data[at:]


def _end(data: bytes, draw: random.Random, pages: Sequence[bytes]) -> bytes:
    return data[: draw.randint(0, len(data))]


def _encode(data: bytes, draw: random.Random, pages: Sequence[bytes]) -> bytes:
    text = data.decode("utf-8", "replace")
    return text.encode(draw.choice(("utf-16", "utf-16-le", "cp1252", "utf-32", "utf-8", "cp437")), "replace")


def _pack(data: bytes, draw: random.Random, pages: Sequence[bytes]) -> bytes:
    packed = gzip.compress(data, 1, mtime=0)
    return packed[: draw.choice((len(packed), draw.randint(0, len(packed))))]


def _retag(data: bytes, draw: random.Random, pages: Sequence[bytes]) -> bytes:
    old, new = draw.choice(((b"<", b""), (b">", b""), (b"</p>", b""), (b"p>", b"table>"), (b'"', b"'"), (b". ", b" "), (b" ", b"\xc2\xa0"), (b"said", b"says"), (b",", b"")))
    return data.replace(old, new, draw.choice((1, 5, -1)))


Way = Callable[[bytes, random.Random, Sequence[bytes]], bytes]
WAYS: tuple[Way, ...] = (_turn, _lose, _double, _swap, _hurt, _hurt, _hurt, _end, _encode, _pack, _retag)


def _stretch(data: bytes, draw: random.Random) -> tuple[int, int]:
    a = draw.randint(0, len(data))
    return a, min(len(data), a + draw.choice((1, 20, 200, 2000)))
