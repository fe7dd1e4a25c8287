"""Quotation marks in all articles → the strings inside them, each with its speakers.

In: annotations, the setting. Out: strings in the order of articles and places. Surprising: a string is read from the marks and not
from the quotation's content, since one utterance may hold several strings with the reporter's words between them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from msgspec import Struct

from communique.lang.en.word_frequency import rarity
from communique.merge.entries import Setting
from communique.merge.quoted import PRIMARY
from communique.model import Annotation, NameMention, QuoteMention, Span
from communique.text.similarity import stem

_MARKS = re.compile(r"“([^“”]{3,1500}?)(?:”|(?<=[,.?!])\"(?=\s))|\"([^\"\n]{3,1500})\"|(?<![\w’'])[‘']([^‘\n]{8,600}?)[’'](?!\w)")
_LEFT_OUT = re.compile(r"\.\.\.|…|\. \. \.|\[[^\]]*\]|\(…\)")
_CALLED = re.compile(r"^\W*([A-Z][^,;:.“\"]{2,70}?) (?:has |have |had |also )?(?:called|described|termed|labelled|branded|dubbed|hailed|praised|condemned|denounced|dismissed|spoke of|speaks of|speak of)\b[^;:.]*$")
_WORD = re.compile(r"\w[\w'’]*")


class Quoted(Struct, frozen=True, dict=True):
    """The words between one pair of marks."""

    article: str
    span: Span
    text: str
    speakers: tuple[str, ...]
    evidence: Span
    quote: tuple[str, int] | None
    source: str
    is_primary: bool = False  # a sentence of the primary text, which others quote

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words without case, marks and what spellings differ in."""
        return tuple(stem(word) for word in _WORD.findall(self.text.replace("&", " and ")))

    @cached_property
    def plain(self) -> str:
        return plain_words(self.text)

    @property
    def telling(self) -> frozenset[str]:
        return frozenset(word for word in self.words if rarity(word) >= 2.0)

    @property
    def is_named(self) -> bool:
        """Whether the speaker is named at the words, and not by a pronoun, a role or a sentence ahead."""
        said = set(_WORD.findall(self.source.lower()))
        return any(said & set(_WORD.findall(name.lower())) for name in self.speakers)

    @property
    def is_cut(self) -> bool:
        """Whether the outlet shows that words are left out or put in."""
        return bool(_LEFT_OUT.search(self.text))


def plain_words(text: str) -> str:
    """Words without case and marks, a blank between them."""
    return " ".join(_WORD.findall(text.lower().replace("’", "'").replace("&", " and ")))


def quoted_strings(annotations: Sequence[Annotation], setting: Setting) -> list[Quoted]:
    """All strings between marks, with the speakers that their utterance or their sentence names."""
    found: list[Quoted] = []
    for one in annotations:
        text = setting.articles[one.article].text or ""
        for match in _MARKS.finditer(text):
            span = Span(*next(match.span(group) for group in (1, 2, 3) if match.group(group) is not None))
            at = _utterance(span, one.quotes)
            sentence = next((held for held in one.sentences if held.start <= span.start < held.end), span)
            quote = one.quotes[at] if at is not None else None
            speakers = quote.speakers if quote else _called(text[sentence.start : span.start], [name for name in one.names if sentence.start <= name.span.start < sentence.end and not span.start <= name.span.start < span.end])
            source = " ".join(setting.text(one.article, part) for part in quote.source) if quote else " ".join(speakers)
            evidence = quote.evidence if quote else sentence
            found.append(Quoted(one.article, span, " ".join(text[span.start : span.end].split()), speakers, evidence, (one.article, at) if at is not None else None, source))
        if setting.articles[one.article].genre in PRIMARY:
            found += [Quoted(one.article, span, " ".join(text[span.start : span.end].split()), (), span, None, "", True) for span in one.sentences]
    return found


def _utterance(span: Span, quotes: Sequence[QuoteMention]) -> int | None:
    """The narrowest utterance that covers a string."""
    over = [(quote.evidence.end - quote.evidence.start, at) for at, quote in enumerate(quotes) if quote.evidence.start <= span.start and span.end <= quote.evidence.end + 1]
    return min(over)[1] if over else None


def _called(before: str, names: Sequence[NameMention]) -> tuple[str, ...]:
    """Who calls something by the quoted words: the subject of a verb like "called", else the one person named ahead of them."""
    if match := _CALLED.match(before):
        return (match.group(1),)
    people = {name.refers or name.text for name in names if name.type == "person"}
    return tuple(people) if len(people) == 1 else ()
