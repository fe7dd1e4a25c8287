"""A stretch of text → the number expressions in it, with value, range, money sign and per-cent mark.

In: text and bounds. Out: `Number`s in order. Surprising: digits of every script count, and "1,23,456" is read as India writes it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from communique.lang.en.number_words import SCALES, WORDS

_WORD = "(?:" + "|".join(sorted(WORDS, key=len, reverse=True)) + ")"
_SCALE = "(?:hundreds?|thousand|lakhs?|lac|crores?|million|mn|billion|bn|trillion|tn|dozen)"
_DIGITS = r"(?:\d{1,3}(?:[,\u2009\u202f]\d{2,3})++(?:\.\d++)?|\d++(?:\.\d++)?|\.\d++)"
_SPELLED = rf"(?:half an? {_SCALE}|(?:an? {_SCALE}|{_WORD})(?:(?:[- ]| and ){_WORD}\b|[- ]{_SCALE}\b)*+\b)"
_ONE = rf"(?:{_DIGITS}(?:[- ]?{_SCALE}\b(?: {_SCALE}\b)?|[mkb]\b|bn\b)?|{_SPELLED})"
_MONEY = r"(?:US\$|Rs\.? ?|PKR ?|INR ?|USD ?|EUR ?|[$€£¥₹] ?)"
_PERCENT = r"(?:\s?%|pc\b|[ -](?:per ?cent|percent|pc)(?:age points?| points?)?\b)"
_NUMBER = re.compile(
    rf"(?<![\w.,])(?P<neg>[-−](?=\d))?(?P<money>{_MONEY})?(?<![A-Za-z])(?P<a>{_ONE})(?:(?: ?[-–—] ?| to | and )(?P<sign>{_MONEY})?(?P<b>{_ONE}))?(?P<pct>{_PERCENT})?",
    re.IGNORECASE,
)


class Number(Struct, frozen=True):
    """A number's offsets, value and what stands glued to it."""

    start: int
    end: int
    value: float
    value_to: float | None
    money: str
    percent: str


def numbers_in(text: str, start: int, end: int) -> Iterator[Number]:
    """Numbers left to right; "and" joins two only behind "between"."""
    at = start
    while (match := _NUMBER.search(text, at, end)) is not None:
        found = _number(text, match)
        at = max(found.end if found else match.end(), match.start() + 1)
        if found:
            yield found


def value_of(expression: str) -> float | None:
    """The value of one number expression."""
    low = expression.lower().strip()
    digits = re.match(_DIGITS, low)
    if digits is None:
        return _spelled(low)
    if len(digits.group()) > 24:
        return None
    value = float(re.sub(r"[^\d.]", "", digits.group()))
    for word in re.findall(r"[a-z]+", low[digits.end() :]):
        value *= SCALES.get(word, 1.0)
    return value


def _number(text: str, match: re.Match[str]) -> Number | None:
    first, second = value_of(match["a"]), value_of(match["b"]) if match["b"] else None
    if first is None:
        return None
    joined = match["b"] is not None and second is not None and _joins(text, match, first, second)
    end = match.end() if joined or match["b"] is None else match.end("a")
    if joined and first < 1000 and (scale := re.search(rf"{_SCALE}", match["b"], re.I)) and not re.search(_SCALE, match["a"], re.I):
        first *= SCALES[scale.group().lower()]
    value = -first if match["neg"] else first
    return Number(match.start(), end, value, second if joined else None, (match["money"] or "").strip().lower(), (match["pct"] or "").lower() if end == match.end() else "")


def _joins(text: str, match: re.Match[str], first: float, second: float) -> bool:
    before, between = text[max(match.start() - 9, 0) : match.start()].lower(), text[match.end("a") : match.start("b")].lower()
    if "and" in between:
        return before.endswith("between ")
    if " to " in between and before.endswith("from "):
        return second > first and re.search(r"\brang(?:e|es|ed|ing) from $", text[max(match.start() - 14, 0) : match.start()]) is not None
    if " to " in between and before.endswith("by ") and max(first, second) > 1e4:
        return False
    return second > first


def _spelled(low: str) -> float | None:
    if low.startswith("half a"):
        return SCALES.get(low.split()[-1], 1.0) / 2
    total = part = 0.0
    for word in re.findall(r"[a-z]+", low):
        if word in ("a", "an"):
            part = 1
        elif word in WORDS:
            part += WORDS[word]
        elif word in SCALES and word.startswith(("hundred", "dozen")):
            part = (part or 1) * SCALES[word]
        elif word in SCALES:
            total, part = total + (part or 1) * SCALES[word], 0.0
    return total + part
