"""Two related texts → which of them the other derives from, and what shows it.

In: two `Reading`s and their `Comparison`. Out: the source, or None, and grounds in plain words. Surprising: the first
ground that speaks wins, in this order: who names whom, what the page says of itself, days and hours, which issues what the press
retells, which lies wholly in the other, which reports what the other quotes, which is fuller, which is an agency, which has lost its dateline; a ground that speaks for both sides (a circle of credits) is none.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, timedelta

from communique.model import Article
from communique.reprints.comparison import Comparison
from communique.reprints.credit import (
    appeared,
    collects,
    issues,
    mentions,
    names_as_origin,
    origin_of,
    same_house,
    same_outlet,
    same_page,
    sends,
)
from communique.reprints.reading import Reading
from communique.reprints.wording import has_dateline, is_translation, reports_speech_of

CONTAINED = 0.80
"""Share of long runs found in the other text from which a text lies wholly in it."""
MORE = 0.10
"""How much more the other must have."""
FULLER = 3
"""Names and numbers that the fuller text has beyond the other at least."""
POORER = 0.25
"""How many the other has beyond it at most, as a share of those: a day, the name of its own country."""
PRINTED = 0.80
"""Share of the wording of both from which an agency's page or one that is no portal is the source of the other: agencies reword papers, too."""
STATES_OF_A_PAGE = 0.60
"""Share of the wording of both that two states of one page have in common at least."""
TOO_LATE = 45
"""Days after which a retelling is taken for a report on a later occurrence of the kind."""
CLOCKS = timedelta(hours=3)
"""How much earlier a page must be of which the zone of its clock is not known."""
REWORDED = 0.60
"""Share of wording copied from which the fuller text is no ground: an agency's own text comes long and short."""
_ABOUT = re.compile(
    r"\b(?:the|this|an) (?:article|piece|essay|op-ed|column|commentary|story|author) (?:also |further |then )?"
    r"(?:discusses|indicates|says|notes|argues|examines|explores|suggests|highlights|describes|explains|concludes|outlines|details|emphasi[sz]es|reports|states|claims|adds|warns|points|asserts|underlines|recalls|observes|quotes)\b",
    re.IGNORECASE,
)

Found = tuple[Reading | None, tuple[str, ...]]


def source_of(left: Reading, right: Reading, shared: Comparison) -> Found:
    """The text that the other derives from, None where nothing shows it, and the grounds."""
    if both_credit(left, right):
        return None, (f"both name {origin_of(left.article)} as their origin",)
    for ground in (_named, _spoken_of, _dated, _issued, _grown, _contains, _reported, _fuller, _sent, _placed):
        source, why = ground(left, right, shared)
        if source:
            return source, why
    return None, ()


def names(derived: Reading, source: Reading) -> bool:
    """Whether a page names the other's outlet as where it has its text from, in a credit or in the text."""
    return declares(derived, source) or mentions(derived.article, source.article)


def declares(reading: Reading, other: Reading) -> bool:
    """Whether a page declares the other's outlet as its origin."""
    return names_as_origin(reading.article, other.article)


def credits_another(left: Reading, right: Reading) -> bool:
    """Whether a page declares an origin that neither the other's outlet is nor the other declares too."""
    if both_credit(left, right) or declares(left, right) or declares(right, left):
        return False
    return any(one.article.declared_origin and not same_house(one.article.declared_origin, one.article.outlet) for one in (left, right))


def both_credit(left: Reading, right: Reading) -> bool:
    """Whether both declare one origin that neither is."""
    origin = origin_of(left.article)
    houses = (left.article.outlet, right.article.outlet)
    return same_house(origin, origin_of(right.article)) and not any(same_house(origin, house) for house in houses)


def speaks_of_article(article: Article) -> str | None:
    """The words by which a page speaks of a text that it is about."""
    match = _ABOUT.search(article.text or "")
    return match.group() if match else None


def is_version(left: Reading, right: Reading, shared: Comparison) -> bool:
    """Whether two texts are states of one page: one address, or one outlet, most of the wording, about one time."""
    if same_page(left.article, right.article):
        return True
    return same_outlet(left.article, right.article) and shared.phrased.least >= STATES_OF_A_PAGE and days_apart(left, right) <= TOO_LATE


def older(left: Reading, right: Reading) -> Reading | None:
    """The text of the earlier day, on one day of the earlier hour; None where the dates do not tell."""
    one, other = appeared(left.article), appeared(right.article)
    if not one or not other:
        return None
    if one[:10] == other[:10]:
        return _earlier_hour(left, right)
    return None if one.startswith(other) or other.startswith(one) else left if one < other else right


def _earlier_hour(left: Reading, right: Reading) -> Reading | None:
    try:
        one, other = (datetime.fromisoformat(reading.article.published or "") for reading in (left, right))
    except ValueError:
        return None
    if any(len(reading.article.published or "") <= len("2030-05-04") for reading in (left, right)) or (one.tzinfo is None) != (other.tzinfo is None):
        return None
    between = other - one
    if not between or one.tzinfo is None and abs(between) < CLOCKS:
        return None
    return left if between > timedelta() else right


def days_apart(left: Reading, right: Reading) -> int:
    """Days between both publications, 0 where one is not known to the day."""
    try:
        one, other = (date.fromisoformat((appeared(reading.article) or "")[:10]) for reading in (left, right))
    except ValueError:
        return 0
    return abs((one - other).days)


def _one_sided(left: Reading, right: Reading, test: Callable[[Reading, Reading], bool]) -> Reading | None:
    """The side that the other is shown to derive from, if the test `test(derived, source)` speaks for one side only."""
    forth, back = test(right, left), test(left, right)
    return None if forth == back else left if forth else right


def _named(left: Reading, right: Reading, shared: Comparison) -> Found:
    for test in (declares, lambda derived, source: mentions(derived.article, source.article)):
        if source := _one_sided(left, right, test):
            derived = right if source is left else left
            late = ", though it is dated earlier" if older(left, right) is derived else ""
            return source, (f"it names {source.article.outlet} as its source{late}",)
    return None, ()


def _spoken_of(left: Reading, right: Reading, shared: Comparison) -> Found:
    if source := _one_sided(left, right, lambda derived, source: is_translation(derived)):
        return source, ("it says that it is a translation",)
    source = _one_sided(left, right, lambda derived, source: speaks_of_article(derived.article) is not None)
    if source is None:
        return None, ()
    derived = right if source is left else left
    return source, (f"it speaks of the text that it is about: “{speaks_of_article(derived.article)}”",)


def _dated(left: Reading, right: Reading, shared: Comparison) -> Found:
    source = older(left, right)
    if source is None:
        return None, ()
    first, second = sorted((appeared(left.article) or "", appeared(right.article) or ""))
    return source, (f"it appeared on {second}, the other on {first}",)


def _issued(left: Reading, right: Reading, shared: Comparison) -> Found:
    source = _one_sided(left, right, lambda derived, source: issues(source.article) and not issues(derived.article))
    return source, (f"{source.article.outlet or 'one'} issues what the press retells",) if source else ()


def _sent(left: Reading, right: Reading, shared: Comparison) -> Found:
    if shared.phrased.least < PRINTED:
        return None, ()
    source = _one_sided(left, right, lambda derived, source: sends(source.article) and not sends(derived.article))
    if source:
        return source, (f"{source.article.outlet} is an agency, whose texts papers print",)
    source = _one_sided(left, right, lambda derived, source: collects(derived.article) and not collects(source.article))
    return source, ("it stands on a portal, which prints what others wrote",) if source else ()


def _grown(left: Reading, right: Reading, shared: Comparison) -> Found:
    """Of two states of one page the longer one is the later: a page grows."""
    if not is_version(left, right, shared) or len(left.stems) == len(right.stems):
        return None, ()
    return min(left, right, key=lambda reading: len(reading.stems)), ("both are states of one page, and it is the longer one",)


def _contains(left: Reading, right: Reading, shared: Comparison) -> Found:
    for source, inside, outside in ((left, shared.copied.right, shared.copied.left), (right, shared.copied.left, shared.copied.right)):
        if inside >= CONTAINED and inside >= outside + MORE:
            return source, (f"{inside:.0%} of it lies in the other, which has more",)
    return None, ()


def _fuller(left: Reading, right: Reading, shared: Comparison) -> Found:
    beyond_left, beyond_right = shared.lacking
    if shared.phrased.most >= REWORDED:
        return None, ()
    for source, more, less in ((left, beyond_left, beyond_right), (right, beyond_right, beyond_left)):
        if more >= FULLER and less <= POORER * more:
            return source, (f"the other has {more} names and numbers that it lacks, and lacks {less or 'none'} of its own",)
    return None, ()


def _reported(left: Reading, right: Reading, shared: Comparison) -> Found:
    source = _one_sided(left, right, reports_speech_of)
    return source, ("it reports in other words what the other quotes",) if source else ()


def _placed(left: Reading, right: Reading, shared: Comparison) -> Found:
    if shared.phrased.most >= REWORDED:
        return None, ()
    source = _one_sided(left, right, lambda derived, source: has_dateline(source) and not has_dateline(derived))
    return source, ("the other has a dateline, which it has lost",) if source else ()
