"""Text → paragraphs, sentences and tokens, as spans; never loses or shifts a character.

Surprising: a single line break is a wrap when the line before it is long and unfinished, else it ends a paragraph;
hyphenated words stay whole ("Azm-e-Istehkam", "US-origin"), while "'s" and "n't" are tokens of their own.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from communique.model import Span

_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}(?:[-–][^\W_]+)*"  # U.S., J.D., U.S.-led
    r"|[^\W\d_]+-(?:[^\W\d_]\.){2,}"  # post-U.S.
    r"|\d+(?:[.,:]\d+)*(?:st|nd|rd|th)?(?![^\W\d_])"  # 1,524  3.5  29th  10:30
    r"|\d+(?:[.,]\d+)*"
    r"|['’]s\b|n['’]t\b|['’](?:re|ve|ll|d|m)\b"
    r"|[^\W\d_]+(?=n['’]t\b)"
    r"|[^\W_]+(?:[-‑–](?=[^\W_])[^\W_]+|['’](?!s\b)[^\W\d_]{2,}|(?<=[A-Z])&(?=[A-Z])[^\W_]+)*"
    r"|\.\.\.|--+|[^\w\s]|_"
)
_ABBREVIATIONS = frozenset(
    """mr mrs ms dr prof gen lt col maj capt sgt brig adm cmdr cpl pvt sen rep gov pres hon rev fr st mt ft no nos vs
    etc jr sr co corp inc ltd dept est approx art sec fig vol jan feb mar apr jun jul aug sep sept oct nov dec mon tue
    tues wed thu thur thurs fri sat sun pp ed eds al messrs amb supt insp det univ assn cf eg ie viz sqn wg flt spc pfc cpt ssgt tsgt msgt""".split()
)
_STARTERS = frozenset(
    """the a an it he she they we i you this that these those in on at but and however meanwhile according after
    before while when as if his her their its there here both many some most all another also for from with since by
    one two no not what who why how where officials earlier later last""".split()
)
_STOP = re.compile(r"(?:[.?!…]+|(?<=[^\W\d_])\.\.\.)[\"'”’»)\]]*(?:\s?\[\d{1,3}\])*(?=\s+(\S+))")
_NEXT_LETTER = re.compile(r"[^\W\d_]{3}[.?!][\"'”’)]*\s+[\"'“‘(]*([^\W\d_])")
_LONGEST = 1_200  # characters of one sentence; what is longer is a run-on (the guideline's longest utterance)
_WRAPPED_LINE = 50  # characters from which an unfinished line is taken for wrapped


def token_spans(text: str) -> list[Span]:
    """Every token of a text."""
    return [Span(match.start(), match.end()) for match in _TOKEN.finditer(text)]


def paragraph_spans(text: str) -> list[Span]:
    """Paragraphs without the white space around them."""
    spans: list[Span] = []
    start = at = 0
    for line in _lines(text):
        end = at + len(line)
        if _ends_paragraph(text, at, end):
            _push(spans, text, start, end)
            start = end
        at = end
    _push(spans, text, start, len(text))
    return spans


def sentence_spans(text: str) -> list[Span]:
    """Sentences without the white space around them; they cover every visible character."""
    spans: list[Span] = []
    all_small = text == text.lower()
    for paragraph in paragraph_spans(text):
        start = paragraph.start
        small = all_small or _written_small(text, paragraph)
        for match in _STOP.finditer(text, paragraph.start, paragraph.end):
            if _ends_sentence(text, start, match, small):
                _push(spans, text, start, match.end())
                start = match.end()
        _push(spans, text, start, paragraph.end)
    return [piece for span in spans for piece in _bounded(text, span)]


def _bounded(text: str, span: Span) -> list[Span]:
    """A sentence in pieces of at most _LONGEST characters, cut at a space: finders are linear in sentences, not within one."""
    pieces: list[Span] = []
    start = span.start
    while span.end - start > _LONGEST:
        cut = text.rfind(" ", start, start + _LONGEST)
        cut = cut if cut > start else start + _LONGEST
        _push(pieces, text, start, cut)
        start = cut
    _push(pieces, text, start, span.end)
    return pieces


def index_at(spans: list[Span] | tuple[Span, ...], offset: int) -> int:
    """The number of the span that holds an offset, or of the last one that begins before it (0 if none does)."""
    return max(bisect_right(spans, offset, key=lambda span: span.start) - 1, 0)


def _lines(text: str) -> list[str]:
    """Lines with their ends; in a text without capitals four spaces after a stop end a line too (so wires print them)."""
    lines = text.splitlines(keepends=True)
    if text != text.lower():
        return lines
    return [piece for line in lines for piece in re.split(r"(?<=[.?!\"”'] {4})(?=\S)", line)]


def _ends_paragraph(text: str, start: int, end: int) -> bool:
    line, after = text[start:end].strip(), text[end : end + 200].split("\n", 1)[0].strip()
    if not after or not line or not text[start:end].endswith(("\n", "\r")):
        return True
    unfinished = line[-1] not in ".?!:\"”" or after[:1].islower()
    return not (len(line) >= _WRAPPED_LINE and unfinished)


def _written_small(text: str, paragraph: Span) -> bool:
    """Whether sentences begin with small letters there: messages, and wires printed in one case."""
    follows = [match.group(1) for match in _NEXT_LETTER.finditer(text, paragraph.start, paragraph.end)]
    capitals = sum(letter.isupper() for letter in follows)
    if not follows:
        first = text[paragraph.start : paragraph.start + 1]
        return first.islower()
    return 2 * capitals < len(follows) and text[paragraph.start : paragraph.start + 1].islower() or not capitals and len(follows) > 2


def _ends_sentence(text: str, start: int, stop: re.Match[str], small: bool) -> bool:
    mark, following = re.match(r"[.?!…]*", stop.group())[0], stop.group(1)  # type: ignore[index]
    first = following.lstrip("\"'“‘«([")[:1]
    if first.islower() and not (small and mark not in ("…", "...")):
        return False
    if mark != ".":
        return mark != "…" and mark != "..." or first.isupper()
    before = re.search(r"(\S+)$", text[max(start, stop.start() - 40) : stop.start()])
    word = before.group(1).lstrip("\"'“‘«([") if before else ""
    return not _abbreviates(word, following)


def _abbreviates(word: str, following: str) -> bool:
    next_word = re.sub(r"\W+$", "", following.lstrip("\"'“‘«(["))
    if re.fullmatch(r"(?:[^\W\d_]\.)+[^\W\d_]", word):  # U.S | J.D
        return next_word.lower() not in _STARTERS or next_word.islower()
    if re.fullmatch(r"[A-Za-z]", word):  # an initial
        return word not in ("I", "i", "a")
    if word.lower() in ("no", "nos", "fig", "art", "sec", "vol"):
        return following[:1].isdigit()
    return word.lower() in _ABBREVIATIONS


def _push(spans: list[Span], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        spans.append(Span(start, end))
