"""The numbers of each sentence → differences of the field "sum".

In: accounts, figures with their numbers, the setting. Out: differences. Surprising: what is wrong is told of the figure that the note is
about, with all that its sentence says; figures that other articles have without the sum are left out of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from communique.merge.differences.accounts import Account
from communique.merge.differences.building import difference, shown
from communique.merge.differences.changes import changes
from communique.merge.differences.sentence_numbers import Placed, placed
from communique.merge.differences.totals import too_many_shares, totals
from communique.merge.entries import Setting, evidence_of
from communique.merge.figures import Number
from communique.model import Difference, Figure, QuantityMention, Span

Noted = tuple[Account, QuantityMention | None, Span, str]


def sums(accounts: Sequence[Account], figures: Sequence[Figure], groups: Sequence[Sequence[Number]], setting: Setting) -> list[Difference]:
    """Totals, shares and changes that their own article does not bear out; reprints of one sentence are one difference."""
    homes = {(one.article, one.mention.span): figure for figure, group in zip(figures, groups, strict=True) for one in group}
    found: dict[tuple[str, ...], list[Noted]] = {}
    for noted in (noted for _, held in groupby(accounts, key=lambda one: one.article) for noted in _of_article(list(held))):
        account, mention, _, note = noted
        figure = homes.get((account.article, mention.span)) if mention else None
        found.setdefault((figure.id if figure else " ".join(account.text.split()), note), []).append(noted)
    return [_difference(group, homes, setting) for group in found.values()]


def _of_article(accounts: Sequence[Account]) -> Iterator[Noted]:
    ahead: list[Placed] = []
    before: Account | None = None
    for account in accounts:
        numbers = placed(account)
        for mention, note in (*changes(numbers, account.text), *totals(numbers, ahead)):
            start = before.span.start if before and mention.span.start < account.span.start else account.span.start
            yield account, mention, Span(start, account.span.end), note
        if shares := too_many_shares(account.text):
            yield account, None, account.span, shares
        ahead, before = numbers, account


def _difference(group: Sequence[Noted], homes: Mapping[tuple[str, Span], Figure], setting: Setting) -> Difference:
    _, mention, _, note = group[0]
    evidence = [evidence_of(setting, account.article, span, "sums") for account, _, span, _ in group]
    about = {figure.id for account, held, _, _ in group if held and (figure := homes.get((account.article, held.span)))}
    return difference("sum", about, [(shown(mention) if mention else note.split(":")[0], evidence)], note, setting)
