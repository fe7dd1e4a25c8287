"""A stretch of text → the number expressions in it, with value, range, money sign and per-cent mark.

In: text and bounds. Out: `Number`s in order. Surprising: digits of every script count, "1,23,456" is read as India writes it and
"1.234,56" as Europe does; a fraction is a share in per cent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from communique.lang.en.number_words import MULTIPLES, PARTS, SCALES, SIGNS, VAGUE, WORDS

_WORD = "(?:" + "|".join(sorted(WORDS, key=len, reverse=True)) + ")"
_SCALE = "(?:hundreds?|thousand|lakhs?|lac|crores?|crs?|million|mn|billion|bn|trillion|tn|dozen)"
_GROUP = "[,٬\u2009\u202f\u00a0](?:\\n)?"
_TORN = r"(?:(?<=to )|(?<=than )|(?<=least )|(?<=nearly )|(?<=about )|(?<=over )|(?<=some ))\d{1,3}(?:, \d{3})++(?= [a-z])"
"""A number that a line break has torn behind its comma, where words before it say that one number is to come."""
_DIGITS = rf"(?:{_TORN}|\d{{1,3}}(?:['’]\d{{3}})++(?![\d\w])|\d{{1,3}}[½¼¾⅓⅔]|\d{{1,3}}(?:\.\d{{3}})++(?:,\d++|(?<=\.\d{{3}}\.\d{{3}}))(?![\d.])|\d{{1,3}}(?:{_GROUP}\d{{2,3}}(?!\d))++(?:[.٫]\d++)?|(?<!\d )\d{{1,3}}(?: \d{{3}})++(?= [a-z]{{3}})|\d++(?:[.٫]\d++)?|\.\d++)"
_SPELLED = rf"(?:half an? {_SCALE}|(?:an? {_SCALE}|{_WORD})(?:(?:[- ]| and ){_WORD}\b|[- ]{_SCALE}\b)*+\b)"
_HALF = rf"(?:{_WORD}|\d{{1,3}})[- ]and[- ]a[- ]half\b(?:[- ]{_SCALE}\b)?"
_ONE = rf"(?:{_HALF}|{_DIGITS}(?:[-\s]?{_SCALE}\b(?: {_SCALE}\b)?|[mkb]\b|M\b|bn\b)?|{_SPELLED})"
_SIGN = "(?:" + "|".join(re.escape(sign) for sign in sorted(SIGNS, key=len, reverse=True)) + ")"
_MONEY = rf"(?:(?<![A-Za-z]){_SIGN}|(?<=[A-Za-z] ){_SIGN}|\b(?:US|NZ|HK|AU|CA) \$)\.?\s?"
_PERCENT = r"(?:\s?[%٪﹪％]|pc\b|[ -](?:per ?cent|percent|pc|pct)(?:age points?| points?)?\b)"
_PART = "(?:" + "|".join(sorted(PARTS, key=len, reverse=True)) + ")"
_SOME = r"(?:one|two|three|four|five|six|seven|eight|nine|\d)"
_TEN = r"(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred|\d{1,3})"
_NUMBER = re.compile(
    rf"(?<![\w.])(?<!\d,)(?:(?P<vague>(?:tens of |hundreds of )?(?:dozens|scores(?= of\b)|hundreds|thousands|millions|billions))\b"
    rf"|(?P<in>{_SOME}|\d\d) (?:in|out of)(?: every)? (?P<whole>{_TEN})\b(?![,.]\d|[-/]| ?(?:{_SCALE}|years?|months?|days?|hours?|minutes?|weeks?)\b)"
    rf"|(?:(?P<top>an?|one|two|three|four|five|seven|nine|\d)[- ])?(?P<part>{_PART})\b(?=-?\s*(?:of\b|the\b|its\b|their\b|all\b|(?:more|less|fewer|higher|lower)\b|(?:to|from|since|over|on)\b|[.,;]|$))"
    rf"|(?P<over>\d{{1,3}})[/⁄](?P<under>\d{{1,3}})(?= of\b)"
    rf"|(?P<multiple>{'|'.join(MULTIPLES)})\b(?! down)"
    rf"|(?P<neg>[-−](?=\d|[$€£¥₹]\d)|minus[- ])?(?P<money>{_MONEY}(?P<minus>[-−])?)?(?(money)|(?<![A-Za-z]))(?P<a>{_ONE})"
    rf"(?:(?: ?[-–—] ?| to[- ]| and | or )(?P<sign>{_MONEY})?(?P<b>{_ONE}))?(?P<pct>{_PERCENT})?(?P<pct2>(?: to | ?[-–—] ?| and )(?P<c>{_DIGITS}){_PERCENT})?)",
    re.IGNORECASE,
)
_PLUS = re.compile(r"[- ]plus(?=[- ][a-z])|\+(?=[- ][a-z])")
_UNSCALED = 100  # below it "from 2 to 3 billion" leaves the first its billion; set by hand on 2026-12-01
_VULGAR = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}
_STEEP = 4  # a range's end over its beginning at most, where the first may be a rise and the second a level; set by hand on 2026-12-01
_LONGEST = 24  # digits; what is longer counts nothing that a report would print


class Number(Struct, frozen=True):
    """A number's offsets, value and what stands glued to it; a bound or change that its own word has."""

    start: int
    end: int
    value: float
    value_to: float | None = None
    money: str = ""
    percent: str = ""
    bound: str = ""
    change: str | None = None


def numbers_in(text: str, start: int, end: int) -> Iterator[Number]:
    """Numbers left to right; "and" joins two only behind "between"."""
    at = start
    while (match := _NUMBER.search(text, at, end)) is not None:
        found = _read(text, match)
        at = max(found.end if found else match.end("a") if match["a"] else match.end(), match.start() + 1)
        if found:
            yield found


def value_of(expression: str) -> float | None:
    """The value of one number expression."""
    low = re.sub(r"(?<=\d),? (?=\d{3}\b)", "", expression.lower().strip())
    if half := re.match(r"(\w+)[- ]and[- ]a[- ]half", low):
        return ((value_of(half[1]) or 0.0) + 0.5) * SCALES.get(low[half.end() :].strip(" -"), 1.0)
    digits = re.match(_DIGITS, low)
    if digits is None:
        return _spelled(low)
    if len(digits.group()) > _LONGEST:
        return None
    value = float(_plain(digits.group()))
    for word in re.findall(r"[a-z]+", low[digits.end() :]):
        value *= SCALES.get(word, 1.0)
    return value


def _plain(digits: str) -> str:
    """Digits with nothing but a decimal point: groups dropped, a comma for a point where points make the groups."""
    if digits[-1] in _VULGAR:
        return str(float(digits[:-1] or 0) + _VULGAR[digits[-1]])
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", digits) and ("," in digits or digits.count(".") > 1):
        return digits.replace(".", "").replace(",", ".")
    return re.sub(r"[^\d.]", "", digits.replace("٫", "."))


def _read(text: str, match: re.Match[str]) -> Number | None:
    start, end = match.span()
    if match["vague"]:
        return Number(start, end, VAGUE.get(match["vague"].lower(), 100.0), bound="at_least")
    if match["multiple"]:
        value, change = MULTIPLES[match["multiple"].lower()]
        return Number(start, end, value, percent="times", change=change)
    if match["in"]:
        return _share(start, end, value_of(match["in"]), value_of(match["whole"]) or SCALES.get(match["whole"].lower()))
    if match["part"]:
        return _fraction(text, match)
    if match["over"]:
        return _share(start, end, float(match["over"]), float(match["under"]))
    return _number(text, match)


def _share(start: int, end: int, part: float | None, whole: float | None) -> Number | None:
    return Number(start, end, round(100 * part / whole, 3), percent="share") if part and whole and part < whole else None


def _fraction(text: str, match: re.Match[str]) -> Number | None:
    """"a third of", "two-thirds", "half the"; without a number before it only a half is none of the ordinals."""
    top, part = (match["top"] or "").lower(), match["part"].lower()
    before = text[max(match.start() - 10, 0) : match.start()].lower()
    if not before.endswith("by ") and re.match(r"\s(?:to|from|since|over|on)\b", text[match.end() :][:7]):
        return None
    if (not top and part != "half") or (top and part == "half") or re.search(r"\b(?:first|second|in|other|latter|the|this|last|that) $", before):
        return None
    if part != "half" and not part.endswith("s") and re.match(r"[- ]*(?:the|its|their|all)\b", text[match.end() :][:8]):
        return None  # "a third the …"
    if part in ("quarter", "quarters") and text[match.end() : match.end() + 5] != " of t" and re.match(r",|;|\.| of (?:19|20)\d\d", text[match.end() : match.end() + 8]) and not before.endswith("by "):
        return None  # a quarter of a year
    return _share(match.start(), match.end(), value_of(top) if top not in ("", "a", "an") else 1.0, float(PARTS[part]))


def _number(text: str, match: re.Match[str]) -> Number | None:
    first, second = value_of(match["a"]), value_of(match["b"]) if match["b"] else None
    if first is None:
        return None
    money = (match["money"] or "").strip(" .-−").lower().replace(" ", "")
    if re.fullmatch(r"\d[\d.,]*m", match["a"]) and not money and not _people(text, match.end("a")):
        first, money = value_of(match["a"][:-1]) or 0.0, "m"  # metres: left to the unit
    before = text[max(match.start() - 30, 0) : match.start()].lower()
    shared = re.search(_SCALE, match["b"], re.I) if match["b"] and not re.search(_SCALE, match["a"], re.I) and text[match.end("a") : match.start("b")].strip().lower() == "or" else None
    joined = _joins(before, text[match.end("a") : match.start("b")].lower(), first, second / SCALES[shared.group().lower()] if shared and second else second)
    end = match.end() if joined or match["b"] is None else match.end("a")
    percent = match["pct"] or ""
    if match["pct2"] and match["b"] is None:
        joined = _one_unit(text, match) and _joins(before, text[match.end("pct") : match.start("c")].lower(), first, value_of(match["c"]))
        second, end = (value_of(match["c"]), end) if joined else (None, match.end("pct"))
    elif match["pct2"]:
        end = match.end("pct") if end == match.end() else end
    if second is not None and joined and first < 1000 and match["b"] and (scale := re.search(rf"{_SCALE}", match["b"], re.I)) and not re.search(_SCALE, match["a"], re.I):
        first *= SCALES[scale.group().lower()]
    if not joined and match["b"] and first < _UNSCALED and re.search(r"\bfrom $", before) and (scale := re.search(_SCALE, match["b"], re.I)) and not re.search(_SCALE, match["a"], re.I):
        first *= SCALES[scale.group().lower()]  # "from $2 to $3 million"
    value = -first if match["neg"] or match["minus"] else first
    if money == "m":
        return Number(match.start(), match.end("a") - 1, value)
    percent = percent.lower() if match["pct"] and end >= match.end("pct") else ""
    plus = None if percent or match["b"] else _PLUS.match(text, end)
    return Number(match.start(), plus.end() if plus else end, value, second if joined else None, money, percent, bound="at_least" if plus else "")


def _one_unit(text: str, match: re.Match[str]) -> bool:
    """Whether both ends are shares: "by 5 percentage points to 62 per cent", "rose 5% to 62%" are two values."""
    points = [("point" in part) for part in (match["pct"], match["pct2"])]
    steep = (value_of(match["c"]) or 0.0) > _STEEP * (value_of(match["a"]) or 0.0) and re.search(r"\b(?:by|rose|fell|grew|dropped|climbed|jumped|gained|lost|up|down) $", text[max(match.start() - 10, 0) : match.start()])
    return points[0] == points[1] and not steep


def _people(text: str, at: int) -> bool:
    """Whether a word that could be counted follows: "40m people", against "37m tall"."""
    return re.match(r" [a-z]+s\b| people\b| more\b", text[at : at + 20]) is not None


def _joins(before: str, between: str, first: float, second: float | None) -> bool:
    """Whether two numbers make one range."""
    if second is None or not between:
        return False
    if "and" in between:
        return re.search(r"\bbetween (?:the )?$", before) is not None and second > first
    if " or " in between:
        return second == first + 1 and first < 20
    if " to" in between and before.rstrip().endswith("from"):
        return re.search(r"\brang(?:e|es|ed|ing) from $", before) is not None and second > first
    if " to " in between and before.rstrip().endswith("by") and max(first, second) > 1e4:
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
