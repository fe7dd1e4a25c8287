"""Who says a number to the article: the speaker of the statement that carries it.

In: an article's statements, its sentences in order. Out: for each number a reporter. Surprising: a speech that begins with "X said:"
and has no quotation marks goes on until somebody else speaks; a sentence that a line break tore apart, so that it begins in small
letters, goes on with its speaker too.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from communique.lang.reader import Sentence
from communique.model import NameMention, QuoteMention, Span

_SPEECH = re.compile(r"\b(?:said|says|added|stated|commented|declared|wrote|continued|remarked|told [\w ]+|(?:remarks|statement)[\w ]*):\s*$", re.IGNORECASE)
_NEAR = 6  # statements looked at before a number


class Reporters:
    """Follows through an article who is speaking."""

    __slots__ = ("_carried", "_names", "_quotes", "_speech", "_text")

    def __init__(self, text: str, names: tuple[NameMention, ...], quotes: tuple[QuoteMention, ...]):
        self._text, self._names = text, names
        self._quotes = sorted((quote for quote in quotes if quote.speakers), key=lambda quote: quote.evidence)
        self._carried: str | None = None
        self._speech: str | None = None

    def read(self, sentence: Sentence, new: bool) -> None:
        """Who speaks in a sentence; `new` where it begins a paragraph."""
        shown = self._text[sentence.span.start : sentence.span.end]
        if new and not shown[:1].islower():
            self._carried = None
        quote = self._over(sentence.span)
        if quote is not None:
            self._carried, self._speech = quote.speakers[0], None
        if _SPEECH.search(shown):
            self._speech = quote.speakers[0] if quote else self._last_name(sentence.span)

    def of(self, span: Span) -> str | None:
        """The reporter of a number; who stands outermost where one relays another."""
        quote = self._over(span)
        if quote is not None:
            return None if _within(span, quote.source) else quote.speakers[0]
        return self._speech or self._carried

    def is_carried(self, span: Span) -> bool:
        """Whether only an earlier sentence tells who reports a number."""
        return self._over(span) is None and self._speech is None

    def in_source(self, span: Span) -> bool:
        """Whether a number stands among the words for a speaker."""
        quote = self._over(span)
        return quote is not None and _within(span, quote.source)

    def _over(self, span: Span) -> QuoteMention | None:
        """The statement whose content a stretch is in, the one that begins last; else one whose evidence it touches."""
        at = bisect_left(self._quotes, span.end, key=lambda quote: quote.evidence.start)
        near = [quote for quote in reversed(self._quotes[max(at - _NEAR, 0) : at]) if quote.evidence.end > span.start]
        return next((quote for quote in near if _within(span, quote.content)), near[0] if near else None)

    def _last_name(self, span: Span) -> str | None:
        at = bisect_left(self._names, span.start, key=lambda name: name.span.start)
        here = [name for name in self._names[at : at + 8] if name.span.end <= span.end]
        named = [name for name in here if name.type == "person"][-1:] or here[:1]
        return (named[0].refers or named[0].text) if named else None


def _within(span: Span, spread: tuple[Span, ...]) -> bool:
    return any(one.start <= span.start < one.end for one in spread)
