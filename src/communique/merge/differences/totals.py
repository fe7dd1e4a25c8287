"""Parts and totals, shares of one whole → whether they add up.

In: the numbers of a sentence, and of the one ahead of it. Out: notes on numbers. Surprising: parts that make less than their total
are told only where the text gives them as all there is: after a colon, or before "altogether".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from communique.lang.en.sum_words import (
    LIST_HEAD,
    LISTS,
    NO_PART,
    NOT_SHARED_OUT,
    OF_THESE,
    ONES,
    PARTS,
    PLACED,
    SHARE,
    SOME_HEAD,
    TOTAL_AFTER,
    TOTAL_BEFORE,
    WHOLE,
)
from communique.merge.differences.changes import Noted
from communique.merge.differences.sentence_numbers import Placed

NEAR = 0.15  # how far a total may be off its parts to be taken for their total
NEAR_SAID = 0.3  # the same where a word says that it is the total
_NO_COUNT = ("percent", "percentage_point", "year", "month", "week", "day", "hour", "minute")
MORE_THAN_ALL = 101.5  # per cent


def totals(numbers: Sequence[Placed], ahead: Sequence[Placed]) -> Iterator[Noted]:
    """Totals that their parts do not make; `ahead` are the numbers of the sentence before."""
    for at, total in enumerate(numbers):
        if not total.is_exact or total.mention.unit in _NO_COUNT:
            continue
        if LIST_HEAD.search(total.after):
            yield from _judged(total, _parts(numbers[at + 1 :], total), NEAR, True)
        elif SOME_HEAD.search(total.after):
            yield from _judged(total, [one for one in _run(numbers[at + 1 :], total)], NEAR_SAID, False)
        if TOTAL_AFTER.search(total.after) or TOTAL_BEFORE.search(total.before):
            yield from _judged(total, _parts(numbers[:at], total), NEAR_SAID, True)
    if ahead and numbers and LISTS.search(numbers[0].before):
        listed = _placed_alike(numbers)
        given = [one for one in ahead if one.is_exact and listed and one.mention.unit == listed[0].mention.unit]
        if len(given) == 1:
            yield from _judged(given[0], listed, NEAR, False)


def _parts(numbers: Sequence[Placed], total: Placed) -> list[Placed]:
    """The numbers of the total's unit, none if one of them is vague or no part."""
    same = [one for one in numbers if one.mention.unit == total.mention.unit and not OF_THESE.search(one.after)]
    return same if all(one.is_exact and not NO_PART.search(one.before) for one in same) else []


def _run(numbers: Sequence[Placed], total: Placed) -> list[Placed]:
    """The numbers that follow in one list, each after a comma or "and"."""
    run: list[Placed] = []
    for one in numbers:
        if one.mention.unit != total.mention.unit or not one.is_exact or any(sign in one.before for sign in ".;:") or OF_THESE.search(one.after) or (run and not _listed(one)):
            break
        run.append(one)
    return run


def _listed(one: Placed) -> bool:
    return one.before.rstrip().endswith((",", " and", ", and"))


def _placed_alike(numbers: Sequence[Placed]) -> list[Placed]:
    """Two or more numbers of one unit, each with one and the same preposition after it: "700 in the north, 430 in the east"."""
    same = [one for one in numbers if one.mention.unit == numbers[0].mention.unit]
    prepositions = {match.group(1).lower() if (match := PLACED.search(one.after)) else None for one in same}
    return same if len(same) > 1 and len(prepositions) == 1 and None not in prepositions and all(one.is_exact for one in same) else []


def _judged(total: Placed, parts: Sequence[Placed], near: float, are_all: bool) -> Iterator[Noted]:
    made, given = sum(one.mention.value for one in parts), total.mention.value
    if len(parts) < 2 or made == given or given in [one.mention.value for one in parts] or abs(made - given) > near * max(made, given):
        return
    if made > given or are_all:
        yield total.mention, f"{' + '.join(f'{one.mention.value:,.10g}' for one in parts)}: the parts make {made:,.10g}, the total given is {given:,.10g}"


def too_many_shares(text: str) -> str | None:
    """What is wrong with the shares of one whole, each with the same preposition after it; None where nothing is."""
    found = list(SHARE.finditer(text))
    prepositions = {match.group("prep").lower() for match in found}
    if len(found) < 2 or len(prepositions) != 1 or NOT_SHARED_OUT.search(text) or ("in" in prepositions and not WHOLE.search(text)):
        return None
    shares = [_share(match.group("percent"), match.group("of"), match.group("part")) for match in found]
    if sum(shares) <= MORE_THAN_ALL:
        return None
    return f"{' + '.join(f'{one:.3g}' for one in shares)} = {sum(shares):.3g} per cent: the shares make more than the whole"


def _share(percent: str | None, of: str | None, part: str | None) -> float:
    if percent:
        return float(percent)
    return 100 * ONES[of.lower()] / PARTS[part.lower()] if of and part else 50.0
