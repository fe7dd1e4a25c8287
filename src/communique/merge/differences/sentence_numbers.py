"""A sentence → its numbers in order, with the words between them.

In: accounts. Out: numbers with what stands before and after each, up to the next. Surprising: the words before a number begin at the
end of the number ahead of it, so that no pattern looks past another number.
"""

from __future__ import annotations

import re

from msgspec import Struct
from msgspec.structs import replace

from communique.merge.differences.accounts import Account
from communique.merge.rounding import reach
from communique.model import QuantityMention

_DECIMAL = re.compile(r"\d+\.(\d+)")


class Placed(Struct, frozen=True):
    """A number with the words before and after it."""

    mention: QuantityMention
    words: str
    before: str
    after: str

    @property
    def is_exact(self) -> bool:
        return self.mention.bound == "exact" and self.mention.value_to is None

    @property
    def reach(self) -> tuple[float, float]:
        """The least and the most that the words allow; "2.0 billion" is told to a tenth."""
        match = _DECIMAL.search(self.words)
        if not match or self.mention.bound != "exact" or not float(match.group()):
            return reach(self.mention)
        slack = 0.5 * 10 ** -len(match.group(1)) * self.mention.value / float(match.group())
        return self.mention.value - slack, self.mention.value + slack

    def of_unit(self, unit: str) -> Placed:
        """The same with the unit that only the next number has: "from 4 to 6 per cent"."""
        return replace(self, mention=replace(self.mention, unit=unit))


def placed(account: Account) -> list[Placed]:
    """The numbers of a sentence, durations left out, from its beginning to its end."""
    numbers = sorted((one for one in account.quantities), key=lambda one: (one.span.start, -one.span.end))
    kept = [one for at, one in enumerate(numbers) if not at or one.span.start >= numbers[at - 1].span.end]
    ends = [account.span.start, *(one.span.end for one in kept)]
    starts = [*(one.span.start for one in kept[1:]), account.span.start + len(account.text)]
    text, offset = account.text, account.span.start
    return [
        Placed(one, text[one.span.start - offset : one.span.end - offset], text[max(0, before - offset) : one.span.start - offset], text[one.span.end - offset : after - offset])
        for one, before, after in zip(kept, ends, starts, strict=False)
    ]  # fmt: skip
