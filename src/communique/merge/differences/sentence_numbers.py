"""A sentence → its numbers in order, with the words between them.

In: accounts. Out: numbers with what stands before and after each, up to the next. Surprising: the words before a number begin at the
end of the number ahead of it, so that no pattern looks past another number.
"""

from __future__ import annotations

from msgspec import Struct

from communique.merge.differences.accounts import Account
from communique.model import QuantityMention


class Placed(Struct, frozen=True):
    """A number with the words before and after it."""

    mention: QuantityMention
    before: str
    after: str

    @property
    def is_exact(self) -> bool:
        return self.mention.bound == "exact" and self.mention.value_to is None


def placed(account: Account) -> list[Placed]:
    """The numbers of a sentence, durations left out, from its beginning to its end."""
    numbers = sorted((one for one in account.quantities), key=lambda one: (one.span.start, -one.span.end))
    kept = [one for at, one in enumerate(numbers) if not at or one.span.start >= numbers[at - 1].span.end]
    ends = [account.span.start, *(one.span.end for one in kept)]
    starts = [*(one.span.start for one in kept[1:]), account.span.start + len(account.text)]
    text, offset = account.text, account.span.start
    return [
        Placed(one, text[max(0, before - offset) : one.span.start - offset], text[one.span.end - offset : after - offset])
        for one, before, after in zip(kept, ends, starts, strict=False)
    ]  # fmt: skip
