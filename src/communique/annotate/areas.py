"""What a commitment is about: one of the areas of the record, by what is asked or promised rather than by every word around it.

In: an `Action`. Out: the area, "other" where no word tells. Surprising: the deed’s own verb and its objects count three times as
much as what a relative or subordinate clause adds.
"""

from __future__ import annotations

import re
from functools import cache

from communique.annotate.actions import Action
from communique.lang.en.area_words import AREA_WORDS

_CLOSE, _FAR = 3, 1
_SHORT = 5  # letters below which a word is no beginning of others: "war" is not "ward"
_ASIDE = ("acl", "advcl", "appos", "parataxis")


@cache
def _pattern(area: str) -> re.Pattern[str]:
    return re.compile("|".join(rf"(?<!\w){re.escape(word)}" + (r"s?\b" if len(word) < _SHORT else "") for word in AREA_WORDS[area]))


def area_of(action: Action, text: str) -> str:
    """The area that most of the weight of a deed’s words falls to."""
    near, far = _near(action), " ".join(text[s.start : s.end] for s in action.spans).lower()
    weights = {area: _CLOSE * len(_pattern(area).findall(near)) + _FAR * len(_pattern(area).findall(far)) for area in AREA_WORDS}
    best = max(weights.values())
    return next(area for area, weight in weights.items() if weight == best) if best else "other"


def _near(action: Action) -> str:
    """The verb of a deed, its objects and what they are of."""
    tree, spans = action.tree, action.spans
    queue, out = [(action.top, 0)], []
    for at, depth in queue:
        if any(s.start <= tree.words[at].start < s.end for s in spans):
            out.append(at)
        queue += [(k, depth + 1) for k in tree.children[at] if depth < 3 and (tree.label(k) not in _ASIDE or depth == 0 and tree.labels[k] != "acl:relcl" and tree.label(k) == "acl")]
    return " ".join(tree.words[n].low for n in sorted(out))
