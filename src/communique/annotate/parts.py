"""Numbers in order → for each the number that it is a part of, where the text says so.

In: a text and quantities of one sentence in order, with the last of the sentence before. Out: the quantities with `part_of`, the span
of the whole. Surprising: "14 of the 20 points" has its whole behind it; a list that "including" begins goes on over "and".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from communique.lang.en.number_words import TIMES
from communique.model import QuantityMention

_OF_THEM = re.compile(r"\b(?:of|among) (?:which|whom|these|those|them),?(?: [\w-]+){0,3} ?[^\w\s]?$|\b(?:of (?:them|whom|which))$", re.IGNORECASE)
_OF_THEM_BEHIND = re.compile(r"(?: [\w-]+){0,2} (?:of|among) (?:which|whom|these|those|them|it)\b", re.IGNORECASE)
_INCLUDING = re.compile(r"\b(?:including|comprising|among them|among whom were|counting)(?: (?:at least|as many as|more than|up to|nearly|about|some|over|around|almost|the|an?|another)){0,2} ?[^\w\s]?$", re.IGNORECASE)
_JOINED = re.compile(r"[^.;:()]{0,60}?(?:,|\band\b|, and\b)(?: (?:at least|as many as|more than|up to|nearly|about|some|over|around|almost|another|the|an?)){0,2} $")
_CLAUSE = re.compile(r"\b(?:who|which|that|when|while|after|before|said|says|was|were|is|are|has|have|had)\b|[A-Z]\w+ said")
_OF_THE = re.compile(r" (?:[\w-]+ ){0,2}?of (?:the|its|their|his|all|these|those)(?: (?:more than|about|some|over|nearly|estimated|total|other))? ?[^\w\s]?$")
_OPENS = re.compile(r"(?:(?:^|\s)Of|[.;,:] of)(?: (?:the|its|their|all|these|those))?(?: (?:more than|about|some|over|nearly))? $")
_LISTED = re.compile(r"[^\d,.;:]{0,40}:\s")


def with_wholes(text: str, found: Sequence[QuantityMention], before: QuantityMention | None) -> list[QuantityMention]:
    """The quantities of a sentence, each with the number that it is a part of."""
    out: list[QuantityMention] = []
    opened: QuantityMention | None = None
    for at, one in enumerate(found):
        earlier = [*([before] if before else []), *found[:at]]
        behind = found[at + 1] if at + 1 < len(found) else None
        whole = _whole(text, one, earlier, behind, out[-1] if out else None, opened)
        if _opens(text, one):
            opened = one
        out.append(replace(one, part_of=whole.span) if whole else one)
    return out


def _whole(text: str, one: QuantityMention, earlier: Sequence[QuantityMention], behind: QuantityMention | None, last: QuantityMention | None, opened: QuantityMention | None) -> QuantityMention | None:
    before, after = text[max(one.span.start - 50, 0) : one.span.start], text[one.span.end : one.span.end + 40]
    holding = [other for other in reversed(earlier) if _holds(other, one)]
    if behind is not None and _holds(behind, one) and _OF_THE.search(text[one.span.end : behind.span.start]) and behind.span.start - one.span.end < 40:
        return behind
    if opened is not None and _holds(opened, one) and not re.search(r"[.;]\s", text[opened.span.end : one.span.start]):
        return opened
    if _OF_THEM.search(before) or _OF_THEM_BEHIND.match(after) or _INCLUDING.search(before):
        return holding[0] if holding else None
    if last is None:
        return None
    between = text[last.span.end : one.span.start]
    if _LISTED.fullmatch(between + "") or _LISTED.match(between) and between.rstrip().endswith(":"):
        return last if _holds(last, one) else None
    whole = next((other for other in earlier if last.part_of and other.span == last.part_of), None)
    return whole if whole is not None and _holds(whole, one) and one.unit == last.unit and _JOINED.fullmatch(between) and not _CLAUSE.search(between) else None


def _opens(text: str, one: QuantityMention) -> bool:
    """Whether a clause is about the parts of a number: "Of the 320 prisoners, …"."""
    return one.figure and _OPENS.search(text[max(one.span.start - 30, 0) : one.span.start]) is not None and re.match(r"[^.;]{0,80}, ", text[one.span.end :][:84]) is not None and not _is_part(text, one)


def _is_part(text: str, one: QuantityMention) -> bool:
    """Whether "of" before a number joins it to a number before that: "14 of the 20"."""
    return re.search(r"\d[\w-]*(?: [\w-]+){0,2} (?:out )?of (?:the |its |their |all )?$|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half|most|share|percentage|cent|percent|number|total) of (?:the |its |their |all )?$", text[max(one.span.start - 40, 0) : one.span.start]) is not None


def _holds(whole: QuantityMention, part: QuantityMention) -> bool:
    """Whether one number can be the whole of another: a number of its kind and no smaller, or anything of a share."""
    if whole.unit in TIMES | {"percent", "percentage point", "percentage_point", "times"} or not whole.figure:
        return False
    return part.unit == "percent" or part.unit == whole.unit and part.value <= (whole.value_to or whole.value)
