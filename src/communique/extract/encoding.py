"""Bytes → characters: gzip undone, the encoding found, and a remark for everything that was odd.

In: the bytes of a raw document. Out: `Decoded`, text None where the bytes are no text. Surprising: a declared encoding
is believed only if the bytes fit it, and UTF-8 that fits is believed before any declaration, because pages lie.
"""

from __future__ import annotations

import codecs
import re
import zlib

from charset_normalizer import from_bytes
from msgspec import Struct

MOST_BYTES = 64 * 1024 * 1024
"""What a gzip member may unpack to; the rest is left."""

_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_DECLARED = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,40})|<\?xml[^>]{0,100}?encoding\s*=\s*["']([A-Za-z0-9_.-]{2,40})""", re.IGNORECASE)
_BINARY = (b"%PDF", b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x7fELF", b"MZ\x90", b"SQLite format 3\x00", b"\xd0\xcf\x11\xe0", b"Rar!", b"7z\xbc\xaf", b"BZh", b"\xfd7zXZ", b"OggS", b"RIFF", b"wOFF", b"wOF2", b"\x00\x00\x01\x00")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff\ud800-\udfff\u200b\u2060\ufeff\u00ad\u202a-\u202e\u2066-\u2069]")
_LOUD = re.compile(r"[\x01-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f]")
_BREAKS = re.compile(r"\r\n?|[\x0c\x85\u2028]")
_MOJIBAKE = re.compile(r"â€[™œ\x9d\x9c“”˜¦]|Ã[©¨¢ªº¼¶¤±³­§]|Â[ £«»°]")


class Decoded(Struct, frozen=True, kw_only=True):
    """A document's characters, and what was odd about its bytes, each remark one plain sentence."""

    text: str | None
    remarks: tuple[str, ...] = ()


def decode(data: bytes) -> Decoded:
    """The characters of a document; None where it is empty, binary or a broken archive."""
    remarks: list[str] = []
    plain = _unpacked(data, remarks)
    if not plain.strip(b"\x00 \t\r\n\x0c"):
        return Decoded(text=None, remarks=(*remarks, "the file is empty"))
    if plain.startswith(_BINARY):
        return Decoded(text=None, remarks=(*remarks, "the file is binary, not text"))
    text = _characters(plain, remarks)
    if len(_LOUD.findall(text[:100_000])) > 0.02 * len(text[:100_000]) + 2:
        return Decoded(text=None, remarks=("the file is binary, not text",))
    return Decoded(text=_cleaned(text, remarks), remarks=tuple(remarks))


def invisible(text: str) -> str:
    """A text without the characters that show nothing, or turn the reading direction; line breaks and joiners stay."""
    return _CONTROL.sub("", text)


def garbled(text: str) -> tuple[str, ...]:
    """What an article's characters show of encodings confused before it was saved; they are kept as they stand."""
    unreadable = ("the text holds characters that an earlier program could not read (\ufffd)",) if "\ufffd" in text else ()
    confused = len(_MOJIBAKE.findall(text)) >= 2
    return (*unreadable, "the text was garbled by a wrong encoding before it was saved; it is kept as it stands") if confused else unreadable


def _unpacked(data: bytes, remarks: list[str]) -> bytes:
    if not data.startswith(b"\x1f\x8b"):
        return data
    parts, room = [], MOST_BYTES
    while data.startswith(b"\x1f\x8b") and room > 0:
        reader = zlib.decompressobj(wbits=31)
        try:
            parts.append(reader.decompress(data, room))
        except zlib.error:
            remarks.append("the gzip file is damaged; what could be unpacked was read")
            break
        room -= len(parts[-1])
        if not reader.eof:
            remarks.append("the gzip file is cut short or unpacks to more than 64 MB; only its beginning was read")
            break
        data = reader.unused_data
    return b"".join(parts)


def _characters(data: bytes, remarks: list[str]) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.removeprefix(codecs.BOM_UTF8).decode(encoding, "replace")
    if wide := _without_mark(data):
        return data.decode(wide, "replace")
    declared = _declared(data)
    if (text := _strict(data, "utf-8")) is not None:
        if declared not in (None, "utf-8", "ascii") and not data.isascii():
            remarks.append(f"the page declares the encoding {declared} but is UTF-8")
        return text
    if declared and declared != "utf-8" and (text := _strict(data, "cp1252" if declared in ("iso8859-1", "ascii") else declared)) is not None:
        return text
    return _guessed(data, declared, remarks)


def _guessed(data: bytes, declared: str | None, remarks: list[str]) -> str:
    whole = data.decode("utf-8", "replace")
    if whole.count("\ufffd") <= max(3, len(whole) // 2000):
        remarks.append("some bytes are not valid UTF-8 and were replaced")
        return whole
    best = from_bytes(data[:200_000], cp_exclusion=["utf_7"]).best()
    encoding = best.encoding if best and best.percent_chaos < 10 else "cp1252"
    if encoding in {"latin_1", "iso8859_1", "ascii", "cp1250", "cp1257", "cp1254", "iso8859_15", "mac_roman", "cp437", "cp850", "hp_roman8"} and _strict(data, "cp1252") is not None:
        encoding = "cp1252"
    said = f"declares the encoding {declared} but does not fit it" if declared else "declares no encoding"
    remarks.append(f"the file {said}; it was read as {encoding}")
    return data.decode(encoding, "replace")


def _without_mark(data: bytes) -> str | None:
    """UTF-16 that begins without a mark shows as a zero in every other byte."""
    head = data[:2000]
    even, odd = head[0::2].count(0), head[1::2].count(0)
    half = len(head) / 2
    if half < 8 or max(even, odd) < 0.6 * half or min(even, odd) > 0.1 * half:
        return None
    return "utf-16-be" if even > odd else "utf-16-le"


def _declared(data: bytes) -> str | None:
    match = _DECLARED.search(data[:4096])
    if not match:
        return None
    try:
        name = codecs.lookup((match[1] or match[2]).decode("ascii")).name
    except (LookupError, ValueError):
        return None
    return name


def _strict(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError, ValueError, AssertionError):
        return None


def _cleaned(text: str, remarks: list[str]) -> str:
    if "\x00" in text:
        remarks.append(f"{text.count(chr(0))} NUL characters were removed")
    elif _LOUD.search(text):
        remarks.append("control characters were removed")
    return _CONTROL.sub("", _BREAKS.sub("\n", text))
