"""A comparison of two texts → whether one lineage holds both, and how one derives from the other.

In: two `Article`s. Out: a `Judgement` or None. Surprising: it looks at these two texts alone, so a judgement once made
stands whatever else is read; and without a ground for the direction the relation is common_source, however much is shared.
"""

from __future__ import annotations

from msgspec import Struct

from communique.model import Article
from communique.reprints.comparison import Comparison, compare, in_two_languages
from communique.reprints.credit import same_page
from communique.reprints.direction import (
    TOO_LATE,
    credits_another,
    days_apart,
    is_version,
    names,
    source_of,
    speaks_of_article,
)
from communique.reprints.reading import Reading, read

# Thresholds: chosen 2026-11-25 on the dev half of benchmarks/gold/pairs/lineage.jsonl (60 pairs), examples/ and us-pakistan.
# Dev half with them: related F1 1.00 (see benchmarks/reprints/README.md). What the ranges were is said with each.
COPIED = 0.30
"""Share of one text's wording, outside quotation marks, from which it is copied; unrelated pairs of dev reach .15."""
COPIED_LATE = 0.60
"""The same after TOO_LATE days: a house's reports on two rounds of one dialogue share a third of their wording."""
KIN = 0.50
"""Kinship from which a text is a rewrite; rewrites of dev have .63 and more, unrelated pairs .38 and less."""
KIN_SHORT = 0.40
"""The same for a digest, of whose source the most is not retold."""
RETOLD = 0.60
"""Share of the shorter text that is retold, from which it is a digest."""
LIKE = 0.45
"""Likeness of all own words that a rewrite or digest has at least; rewrites of dev have .58 and more."""
LIKE_NAMED = 0.40
"""The same where one text names the other's outlet as its source; digests of dev have .45 and more."""
KIN_NAMED = 0.30
"""Kinship of a text that names the other's outlet and is not much shorter."""
IN_ORDER = 0.70
"""Share of the retelling that keeps the order, at least."""
ENOUGH = 3
"""Sentences retold, at least; two short notes of one event agree in one or two."""
WHOLLY = 0.80
"""Share of a much shorter text that is retold, from which two sentences are enough: a line in a round-up."""
VERBATIM = 0.80
"""Share of what is retold that is in the same words, from which it is reprinted; reprints of dev have .94 and more."""
REPRINTED = 0.33
"""Share of the derived text's wording that is copied, from which it is reprinted: each half of a page made of two texts; an agency's retelling of a release keeps .31."""
SHORT = 0.60
"""Length, as a share of the source's, up to which a reworded text is a digest."""
TRANSLATED = 0.60
"""Share of the sentences with names and numbers that answer each other across two languages."""


class Judgement(Struct, frozen=True, kw_only=True):
    """Both texts are of one lineage; `directed` says that the grounds show `source` to be the one derived from."""

    source: Article
    derived: Article
    relation: str
    grounds: tuple[str, ...]
    strength: float
    directed: bool


def judge(one: Article, other: Article) -> Judgement | None:
    """How two texts are related, None where each stands by itself; the order given does not matter."""
    left, right = map(read, sorted((one, other), key=lambda article: article.id))
    shared = compare(left, right)
    ground = _why_related(left, right, shared)
    if ground is None:
        return None
    source, why = source_of(left, right, shared)
    derived = right if source in (left, None) else left
    return Judgement(
        source=(source or left).article,
        derived=derived.article,
        relation=_relation(source, derived, shared, swapped=source is right) if source else _undirected(left, right, shared),
        grounds=(ground, *why),
        strength=shared.copied.mean + shared.kinship + shared.likeness,
        directed=source is not None,
    )


def _why_related(left: Reading, right: Reading, shared: Comparison) -> str | None:
    if in_two_languages(left, right):
        return _why_translated(left, right, shared)
    if same_page(left.article, right.article) and shared.likeness >= LIKE:
        return "both were saved from one address"
    if shared.phrased.most >= (COPIED if days_apart(left, right) <= TOO_LATE else COPIED_LATE):
        return f"{max(shared.copied.most, shared.phrased.most):.0%} of the wording of {'both' if shared.phrased.least >= COPIED else 'one text'} is the same"
    if days_apart(left, right) <= TOO_LATE and _retells(left, right, shared):
        return f"{shared.retellings} sentences tell the same outside quotation marks, {shared.order:.0%} of it in the same order"
    return _why_named(left, right, shared)


def _retells(left: Reading, right: Reading, shared: Comparison) -> bool:
    shorter = shared.retold.left if len(left.stems) < len(right.stems) else shared.retold.right
    much_shorter = min(len(left.stems), len(right.stems)) <= SHORT * max(len(left.stems), len(right.stems))
    enough = shared.retellings >= (ENOUGH - 1 if much_shorter and shorter >= WHOLLY else ENOUGH)
    if shared.order < IN_ORDER or shared.likeness < LIKE or not enough or credits_another(left, right):
        return False
    return shared.kinship >= KIN or shorter >= RETOLD and shared.kinship >= KIN_SHORT


def _why_named(left: Reading, right: Reading, shared: Comparison) -> str | None:
    for source, derived in ((left, right), (right, left)):
        short = len(derived.stems) <= SHORT * len(source.stems) and days_apart(left, right) <= TOO_LATE
        enough = short or shared.kinship >= KIN_NAMED and shared.retellings >= ENOUGH
        if shared.likeness >= LIKE_NAMED and enough and names(derived, source):
            return f"it names the other's outlet and {shared.likeness:.0%} of what both tell is alike"
    return None


def _why_translated(left: Reading, right: Reading, shared: Comparison) -> str | None:
    named = names(left, right) or names(right, left)
    alike = 0.5 <= len(left.stems) / max(len(right.stems), 1) <= 2 and days_apart(left, right) <= TOO_LATE
    if alike and shared.retellings >= (ENOUGH if named else ENOUGH + 1) and shared.order >= IN_ORDER and shared.retold.least >= TRANSLATED:
        return f"names and numbers of {shared.retellings} sentences answer each other in {left.article.language} and {right.article.language}"
    return None


def _relation(source: Reading, derived: Reading, shared: Comparison, swapped: bool) -> str:
    if in_two_languages(source, derived):
        return "translation"
    if is_version(source, derived, shared):
        return "version"
    if speaks_of_article(derived.article):
        return "digest"
    phrased, retold = (side.left if swapped else side.right for side in (shared.phrased, shared.retold))
    if phrased >= REPRINTED and phrased >= VERBATIM * retold:
        return "reprint"
    return "digest" if len(derived.stems) <= SHORT * len(source.stems) else "rewrite"


def _undirected(left: Reading, right: Reading, shared: Comparison) -> str:
    return "version" if is_version(left, right, shared) else "common_source"
