"""The text behind a number → its unit: a measure, a currency, with "per" what follows, or plain "count".

In: text, a `Number`, and the bound of its sentence. Out: the unit and the offset behind it. Surprising: letters alone ("m", "C", "W")
are units only behind digits, and rupees take the country that the text is about.
"""

from __future__ import annotations

import re

from msgspec.structs import replace

from communique.annotate.numbers import Number
from communique.lang.en.number_words import CURRENCIES, NATIONAL, SHORT_UNITS, SIGNS, UNITS

_LONG = "|".join(sorted(UNITS, key=len, reverse=True)).replace("-", "[- ]")
_SHORT = "|".join(re.escape(unit) for unit in sorted(SHORT_UNITS, key=len, reverse=True))
_NAMED = re.compile(rf"(?:-|\s(?:more |further |additional |consecutive |straight )?|\s?-\s)?(?P<of>(?:square|cubic|sq\.?|cu\.?|nautical|metric|light)[- ])?(?P<unit>{_LONG})\b(?:[- ](?P<degree>celsius|fahrenheit))?", re.IGNORECASE)
_BRIEF = re.compile(rf"(?P<of>(?:sq\.?|cu\.?)[- ])?(?P<unit>{_SHORT})(?![\w/])")
_DEGREES = re.compile(r"[- ]?degrees?(?: (?P<degree>celsius|fahrenheit|C|F)\b)?|[- ](?P<bare>celsius|fahrenheit)\b", re.IGNORECASE)
_COINS = re.compile(rf"[- ](?:(?P<nation>US|(?!per |the |in |to |of |and )[A-Z][a-z]+) )?(?P<coin>{'|'.join(sorted(CURRENCIES, key=len, reverse=True))})\b", re.IGNORECASE)
_CODE = re.compile(r" ?(?P<sign>€|£|\$|USD|EUR|GBP|JPY|PKR|INR|AUD|CAD|CHF|CNY|AED|SAR)(?![\w$])")
_POUND = re.compile(r"(?: ?- ?| )pounds?\b")
_PER = re.compile(r"(?: (?:US|U\.S\.))?(?:[- ](?:per|an?|each)[- ]|/)(?P<square>square |sq\.? )?(?P<unit>barrel|gallon|ounce|share|foot|metre|meter|tonne|ton|head|person|month|day|hour|year|week|minute|second|century|litre|kilogram|kg|m|mmBTU|unit)\b(?! (?:earlier|ago|later|before|after|old))", re.IGNORECASE)
_SPELT = {"sq": "square", "sq.": "square", "cu": "cubic", "cu.": "cubic", "m": "metre", "meter": "metre", "kg": "kilogram", "mmbtu": "mmBTU"}


def unit_after(text: str, number: Number, end: int, rupee: str) -> tuple[str, int]:
    """The unit of a number, and where it ends."""
    if number.percent:
        return _of_share(number.percent), number.end
    if number.money:
        return _per(text, SIGNS.get(number.money, "USD").replace("Rs", rupee), number.end, end)
    if number.bound == "at_least" and number.value >= 20 and text[number.end - 1 : number.end] == "s" and text.startswith(" of ", number.end):
        of = number.end + 3  # "tens of thousands of dollars", "dozens of kilometres"
        if coin := _coin(text, replace(number, end=of), end, rupee):
            return _per(text, coin[0], coin[1], end)
        if match := _NAMED.match(text, of, end):
            return _per(text, _sized(match["of"], UNITS[match["unit"].lower().replace(" ", "-")]), match.end(), end)
    digits = text[number.start : number.end].lstrip("-−")[:1].isdigit()
    if coin := _coin(text, number, end, rupee):
        return _per(text, coin[0], coin[1], end)
    if (match := _DEGREES.match(text, number.end, end)) and digits:
        named = (match["degree"] or match["bare"] or "degree").lower()
        return {"c": "celsius", "f": "fahrenheit"}.get(named, named), match.end()
    if digits and (match := _BRIEF.match(text, number.end + (text[number.end : number.end + 1] in (" ", "-", "\u00a0")), end)) and _likely(text, number, match):
        return _per(text, _sized(match["of"], SHORT_UNITS[match["unit"]]), match.end(), end)
    if match := _NAMED.match(text, number.end, end):
        return _per(text, _sized(match["of"], UNITS[match["unit"].lower().replace(" ", "-")]), match.end(), end)
    if match := _POUND.match(text, number.end, end):
        return "pound", match.end()
    return "count", number.end


def _of_share(percent: str) -> str:
    return "times" if percent == "times" else "percentage_point" if "point" in percent else "percent"


def _likely(text: str, number: Number, match: re.Match[str]) -> bool:
    """A single letter apart from its digits, or "in." before a word, is none."""
    apart = match.start() > number.end
    return not (apart and match["unit"] in ("m", "g", "h", "s", "l", "A", "p", "in.", "PS", "MB", "ac", "C", "F", "W", "V", "MT") and not re.match(r"\s*(?:[.,;)]|$|melting|long|wide|high|tall|[Uu]p\b|[A-Z]{3}-)", text[match.end() :][:10]))


def _coin(text: str, number: Number, end: int, rupee: str) -> tuple[str, int] | None:
    if match := _CODE.match(text, number.end, end):
        return SIGNS[match["sign"].lower()], match.end()
    match = _COINS.match(text, number.end, end)
    if match is None:
        return None
    noun = match["coin"].lower()
    if noun.startswith("pound") and (match["nation"] is None and re.match(r"[- ](?:of|to|and|feet|foot|force)\b|-", text[match.end() :][:7])):
        return None
    if noun in ("crown", "pound", "franc") and text[match.end() :][:1] != "-":
        return None  # a coin in the singular is a name or a thing
    code = NATIONAL.get(((match["nation"] or "").lower(), noun.rstrip("s")), CURRENCIES[noun])
    return code.replace("Rs", rupee), match.end()


def _sized(of: str | None, name: str) -> str:
    size = (of or "").lower().strip(" -")
    return f"{_SPELT.get(size, size)} {name}" if size and size not in ("metric", "light") else name


def _per(text: str, unit: str, at: int, end: int) -> tuple[str, int]:
    """"USD per barrel", "mile per hour"."""
    match = _PER.match(text, at, end)
    if match is None:
        return unit, at
    what = match["unit"].lower()
    return f"{unit} per {'square ' if match['square'] else ''}{_SPELT.get(what, what)}", match.end()
