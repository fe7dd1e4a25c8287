"""The words inside quotation marks, and how one report's wording stands to another's.

In: utterances with their articles. Out: quoted words, the fullest wording, the kind of each wording. Surprising: of a primary text its own sentence counts as
quoted, since it is what others quote, without quotation marks.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from communique.merge.entries import Held, Setting
from communique.model import QuoteMention

QUOTED = re.compile(r"[“\"]([^”\"]+)[”\"]|(?<!\w)‘(.+?)’(?!\w)")
PRIMARY = ("statement", "transcript")
Quote = Held[QuoteMention]


def quoted_words(one: Quote, setting: Setting) -> str | None:
    """The words inside quotation marks, None where there are none."""
    content = setting.words(one.article, one.mention.content)
    if one.mention.form == "direct":
        return content
    inside = [
        match.group(1) or match.group(2) for match in QUOTED.finditer(setting.text(one.article, one.mention.evidence))
    ]
    return " ".join(inside) if one.mention.form == "mixed" and inside else None


def is_primary(one: Quote, setting: Setting) -> bool:
    """Whether an article is itself the text that others report."""
    return setting.articles[one.article].genre in PRIMARY


def own_words(one: Quote, setting: Setting) -> str | None:
    """Quoted words; of a primary text its own sentence."""
    return setting.text(one.article, one.mention.evidence) if is_primary(one, setting) else quoted_words(one, setting)


def plain(text: str) -> list[str]:
    """Words without case and marks, for comparison."""
    return re.findall(r"[\w'-]+", text.lower().replace("’", "'"))


def common_run(one: Sequence[str], other: Sequence[str]) -> list[str]:
    """The longest run of words that two wordings share."""
    found = SequenceMatcher(None, one, other, autojunk=False).find_longest_match()
    return list(one[found.a : found.a + found.size])


def wording_of(mine: str | None, fullest: str | None) -> str:
    """How quoted words stand to the fullest wording."""
    if mine is None or fullest is None:
        return "paraphrased"
    part, whole = plain(mine), plain(fullest)
    if f" {' '.join(part)} " in f" {' '.join(whole)} ":
        return "verbatim"
    rest = iter(whole)
    return "trimmed" if all(word in rest for word in part) else "altered"


def fullest_wording(group: Sequence[Quote], setting: Setting) -> str | None:
    """The primary text's words where a statement is in the group, else those that hold the most others, the longest among equals."""
    found = {(is_primary(one, setting), words) for one in group if (words := own_words(one, setting))}
    wordings = sorted({words for _, words in found})
    held = {words: sum(wording_of(other, words) != "altered" for other in wordings) for words in wordings}
    return max((primary, held[words], len(words), words) for primary, words in found)[3] if found else None
