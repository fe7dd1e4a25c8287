"""Rulings on what hangs together: link and unlink articles of a lineage, or a commitment and what followed on it.

In: a ruling, the two lines that it is about, the board. Out: what it changes. Surprising: a lineage is what its links hold
together, so a link joins two lineages and cutting one may leave two; witnesses are then counted anew everywhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from msgspec import structs

from communique.model import AnyLine, Article, Commitment, Entry, FollowUp, Lineage, Link, Ruling
from communique.rulings.board import Board, Change, Unfit
from communique.text.ids import content_id
from communique.vocabulary.commitments import STATUS_AFTER, status_after

RELATIONS = ("reprint", "rewrite", "digest", "translation", "version", "common_source")


def link(ruling: Ruling, targets: Sequence[AnyLine], board: Board) -> Change:
    """The second article derives from the first; or the second entry bears on the first, a commitment."""
    match tuple(targets):
        case (Article() as source, Article() as derived):
            return _link_articles(ruling, source, derived, board)
        case (Commitment() as promise, Entry() as entry):
            return Change(put=(_followed(promise, entry.id, ruling),))
    raise Unfit("two articles are linked, or a commitment and an entry that bears on it")


def unlink(ruling: Ruling, targets: Sequence[AnyLine], board: Board) -> Change:
    """The two articles are not of one lineage; or the entry does not bear on the commitment."""
    match tuple(targets):
        case (Article() as one, Article() as other):
            return _unlink_articles(one, other, board)
        case (Commitment() as promise, Entry() as entry):
            left = tuple(step for step in promise.follow_ups if step.entry != entry.id)
            status = status_after([step.relation for step in left])
            return Change(put=(structs.replace(promise, follow_ups=left, status=status),))
    raise Unfit("two articles are unlinked, or a commitment and an entry that bears on it")


def _followed(promise: Commitment, entry: str, ruling: Ruling) -> Commitment:
    relation = str(ruling.value)
    if relation not in STATUS_AFTER:
        raise Unfit(f"{relation!r} is no way to bear on a commitment: ways are {', '.join(STATUS_AFTER)}")
    step = FollowUp(entry=entry, relation=relation, reason=f"{ruling.author}: {ruling.reason}")
    others = tuple(one for one in promise.follow_ups if one.entry != entry)
    return structs.replace(promise, follow_ups=(*others, step), status=status_after([one.relation for one in (*others, step)]))


def _link_articles(ruling: Ruling, source: Article, derived: Article, board: Board) -> Change:
    relation = str(ruling.value)
    if relation not in RELATIONS or source.id == derived.id:
        raise Unfit(f"{relation!r} is no way for one article to derive from another: ways are {', '.join(RELATIONS)}")
    mine, theirs = board.lineage(source.id), board.lineage(derived.id)
    new = Link(from_=source.id, to=derived.id, relation=relation, grounds=(f"a ruling of {ruling.author}: {ruling.reason}",))
    links = {(one.from_, one.to): one for one in (*mine.links, *theirs.links, new)}
    whole = _lineage((*mine.articles, *theirs.articles), links.values(), mine.origin or theirs.origin)
    return _regrouped((mine, theirs), (whole,), board)


def _unlink_articles(one: Article, other: Article, board: Board) -> Change:
    lineage = board.lineage(one.id)
    if other.id not in lineage.articles or one.id == other.id:
        return Change()
    links = list(lineage.links)
    while path := _path(one.id, other.id, links):
        links.remove(path[-1])
    leaving = {article for article in lineage.articles if article == other.id or _path(article, other.id, links)}
    parts = tuple(
        _lineage(members, [one for one in links if one.to in members], lineage.origin)
        for members in ([a for a in lineage.articles if a not in leaving], sorted(leaving))
    )
    return _regrouped((lineage,), parts, board)


def _path(start: str, end: str, links: Sequence[Link]) -> list[Link]:
    """The links by which two articles hang together, the last one at the end; empty if they do not."""
    reached: dict[str, list[Link]] = {start: []}
    waiting = [start]
    while waiting:
        here = waiting.pop(0)
        for one in links:
            for near, far in ((one.from_, one.to), (one.to, one.from_)):
                if near == here and far is not None and far not in reached:
                    reached[far] = [*reached[here], one]
                    waiting.append(far)
    return reached.get(end, [])


def _lineage(articles: Sequence[str], links: object, origin: str | None) -> Lineage:
    members = tuple(sorted(set(articles)))
    ordered = sorted(cast("list[Link]", links), key=lambda one: (one.to, one.from_ or ""))
    return Lineage(id=content_id("lineage", *members), articles=members, links=tuple(ordered), origin=origin if len(members) > 1 or origin else None)


def _regrouped(old: Sequence[Lineage], new: Sequence[Lineage], board: Board) -> Change:
    home = {article: lineage.id for lineage in new for article in lineage.articles}
    articles = (structs.replace(found, lineage=home[one]) for one in sorted(home) if (found := board.article(one)))
    return Change(put=(*new, *articles), drop=tuple(one.id for one in old), recount=True)
