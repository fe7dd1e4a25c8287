"""Numbers whose noun stands earlier: "of which $14 billion", "23 fewer", "put the number at 306", "from 44 a day earlier".

In: what the tree found, the words around the number, what the paragraph has counted so far. Out: `Counted` with that noun. Surprising:
people are hurt in attacks, so "419 were killed" after "262 attacks" counts people, not attacks.
"""

from __future__ import annotations

import re

from communique.annotate.branches import Branches
from communique.annotate.counted_flat import Counted, counted_before_word, phrase_end
from communique.lang.en.number_words import CHANGES, CURRENCIES, OCCURRENCES, PERSONAL, RAISES, SUFFERERS, TOTALS
from communique.lang.reader import Word
from communique.model import Span

_PARTITIVE = frozenset("which whom these those them".split())
_BACK = 4  # words between "of which" and its number: "of which at least 14"
_RELATIVE = frozenset("fewer more less higher lower".split())
_BEING = frozenset("be have go become to for on towards toward will would being only".split())
_AGAINST = frozenset("against from than versus".split())
_CHANGED = 12  # words between a verb of change and the level that it led to
_SHARE_WORDS = re.compile(r"(?:[%٪]|(?:per ?cent|percent|pc) (?=of\b)) ?(?:of (?:the )?)?", re.IGNORECASE)
_YEARS_OWN = re.compile(r"\((?:19|20)\d\d: $")
_TAKES_OVER = re.compile(r"\b(?:(?:the|that|its|this) (?:number|figure|toll|total|tally|count)|it) (?:is|closer|was|to|at|now|stands|stood|has|had|reached|of|as|being|about|over|nearly|more|than|around|some| )+$", re.IGNORECASE)


def of_the_whole(words: tuple[Word, ...], first: int) -> int | None:
    """The word "of" of an "of which", "of whom", "of these" right before a number."""
    for at in range(first - 1, max(first - _BACK - 3, 0), -1):
        if words[at].low in _PARTITIVE and words[at - 1].low in ("of", "among"):
            return at - 1
        if first - at > _BACK or words[at].tag.startswith(("VB", "NN")) or words[at].text in (";", "."):
            return None
    return None


def recalled(found: Counted | None, tree: Branches, first: int, at: int, text: str, unit: str, noun: str | None) -> Counted | None:
    """What a number counts, with the noun from before where its own words lack one."""
    words = tree.words
    number = Span(words[first].start, words[max(at - 1, first)].end)
    if at < len(words) and words[at].low in _RELATIVE and noun and unit in ("count", "percent") and not (at + 1 < len(words) and words[at + 1].tag.startswith(("NN", "JJ"))):
        return Counted(sufferers(noun, noun), number)
    if found and unit == "percent" and found.words.startswith("to "):
        found = Counted(noun, number) if noun else None
    if found is None and unit == "count" and (deed := _deed(words, at)) is not None:
        return Counted(f"{noun if noun and sufferers(noun, noun) == noun and words[first].text[:1].isupper() else 'people'} {deed.text}", Span(number.start, deed.end))
    if noun and unit == "count" and first and words[first - 1].low == "another" and not (at < len(words) and words[at].tag.startswith(("NN", "JJ"))):
        return Counted(noun, number)
    if noun and unit == "percent" and first > 1 and at < len(words) and words[first - 1].tag in ("NN", "NNS", "NNP") and words[first - 2].text in (",", "and") and words[at].text in (",", "and", ".", ";"):
        return counted_before_word(words, first - 1, text)  # "gas 71 per cent of the total, machinery 12 per cent"
    if noun and unit == "percent" and first > 1 and words[first - 1].low in ("up", "down") and words[first - 2].text == ",":
        return Counted(noun, number)
    if noun and unit == "count" and first and words[first - 1].low == "all" and not (at < len(words) and words[at].tag.startswith(("NN", "JJ", "VB", "CD", "HYPH")) or at < len(words) and words[at].low == "of"):
        return Counted(noun, number)  # "the release of all 94"
    if (partitive := of_the_whole(words, first)) is not None:
        own = _behind(words, at, text)
        if own is None:
            return Counted(noun, number, noun) if noun else found
        return Counted(f"{own.words} {_head(noun)}".strip() if noun and unit == "count" and words[partitive].low == "of" else own.words, own.span, noun)
    if noun and found is None and _YEARS_OWN.search(text, max(number.start - 8, 0), number.start):
        return Counted(noun, number)
    if found and (share := _SHARE_WORDS.match(found.words)):
        found = Counted(found.words[share.end() :], found.span, found.share_of)
    if found is None and noun and unit == "count" and _level_of_change(words, first):
        return Counted(noun, number)
    if found is None or _stands_for(found.words) or noun and _TAKES_OVER.search(text, max(number.start - 60, 0), number.start):
        taken = noun and (found is not None or _compared(words, first) or _TAKES_OVER.search(text, max(number.start - 60, 0), number.start))
        return Counted(noun, number) if taken and noun else found
    if found.span.start >= number.end and words[at].lemma == "be" and text.startswith(found.words, words[at].start):
        return _behind(words, at, text) or found
    if noun and found.span.end <= number.start and not _its_own_change(words, first) and (unit == "count" or words[first - 2].low in ("up", "down") or unit == "percent" and words[first - 1].low != "from") and _against(words, first):
        return Counted(noun, number)
    if unit.isupper() or unit in CURRENCIES.values():
        own = _behind(words, at, text) if at < len(words) and found.span.start == words[at].start and words[at].tag in ("VBD", "VBZ", "VBP", "VBN", "MD", "VB") else None
        return own or found
    if noun and unit == "count" and at < len(words) and found.words.startswith(noun) and words[at].lemma in SUFFERERS | {"be", "get"}:
        return _people(found, noun)
    return found


def _deed(words: tuple[Word, ...], at: int) -> Word | None:
    """What people do or suffer right behind a bare number: "6,500 died", "16 had been convicted"."""
    while at < len(words) and (words[at].lemma in ("have", "be", "more", "other", "alone") or words[at].tag == "RB"):
        at += 1
    return words[at] if at < len(words) and words[at].tag in ("VBD", "VBN") and words[at].lemma in SUFFERERS | PERSONAL else None


def _against(words: tuple[Word, ...], first: int) -> bool:
    """Whether a number is set against another; the "than" of "more than half" is a bound."""
    bound = words[first - 1].low == "than" and first > 1 and words[first - 2].low in _RELATIVE
    return words[first - 1 - 2 * bound].low in _AGAINST if first > 2 or not bound else False


def _its_own_change(words: tuple[Word, ...], first: int) -> bool:
    """Whether a verb of its own leads to a "from": "the number of deaths rose from 150"."""
    return first > 1 and words[first - 1].low == "from" and words[first - 2].tag.startswith("VB")


def _level_of_change(words: tuple[Word, ...], first: int) -> bool:
    """Whether a number is where a change led: "fell by 18 per cent in 2023 to 96"."""
    return first > 0 and words[first - 1].low == "to" and any(word.lemma in CHANGES | RAISES and word.tag.startswith("VB") for word in words[max(first - _CHANGED, 0) : first])


def sufferers(words: str, noun: str | None) -> str:
    """The noun that a bare "419 were killed" takes from before: people, where that was an attack."""
    head = _head(noun)
    return "people" if head.removesuffix("s") in OCCURRENCES or head in OCCURRENCES or head in ("dead", "wounded", "injured", "toll", "tally") else words


def _people(found: Counted, noun: str) -> Counted:
    who = sufferers(noun, noun)
    return Counted(found.words.replace(noun, who, 1), found.span, found.share_of)


def _behind(words: tuple[Word, ...], at: int, text: str) -> Counted | None:
    """The noun behind a number, over "were", "was for", "will go to"."""
    while at < len(words) and (words[at].lemma in _BEING or words[at].tag in ("MD", "DT", "PRP$", "RB") or words[at].text == ","):
        at += 1
    end = phrase_end(words, at)
    if end == at and at < len(words) and words[at].tag in ("VBN", "VBD", "JJ", "VBG"):
        end = at + 1
    return Counted(text[words[at].start : words[end - 1].end], Span(words[at].start, words[end - 1].end)) if end > at else None


def _stands_for(words: str) -> bool:
    """Whether words name no thing of their own: "number", "the figure"."""
    low = words.lower().removeprefix("the ").removeprefix("that ")
    return low in TOTALS or low[:1].isdigit() or low in ("per cent", "percent")


def _compared(words: tuple[Word, ...], first: int) -> bool:
    return any(word.low in _AGAINST for word in words[max(first - 3, 0) : first])


def _head(noun: str | None) -> str:
    """The head of a noun phrase, without a participle behind it."""
    if not noun:
        return ""
    parts = noun.split(" of ")[0].split()
    return parts[-2] if len(parts) > 1 and parts[-1].endswith("ed") else parts[-1]
