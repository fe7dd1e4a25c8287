"""Names of a text → the same with the bodies of a state that are written small: "the Norvian foreign ministry", "Norvia’s army".

In: a text and its names. Out: names in order; a body's span is its small words alone, `refers` is the whole with its state as it
stands ("Norvian foreign ministry"), `role_of` the state. Surprising: a ministry without a state beside it is no name, since what
it means stands elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from communique.lang.en.titles import STATE_BODIES
from communique.lang.reader import Reading
from communique.model import NameMention, Span

_BODY = "|".join(sorted(STATE_BODIES, key=lambda words: (-len(words), words)))
_BEHIND = re.compile(rf"((?:[’']s|[’'])?\s(?:(?:federal|own|powerful)\s)?)({_BODY})\b")
_BEFORE = re.compile(rf"\b({_BODY})\sof\s(?:the\s)?$")


def with_small_bodies(reading: Reading, names: Sequence[NameMention]) -> tuple[NameMention, ...]:
    """All names and the small bodies, in order."""
    return tuple(sorted([*names, *_bodies(reading.text, names, _modifiers(reading))], key=lambda name: name.span))


def _modifiers(reading: Reading) -> frozenset[int]:
    """The ends of the words that a noun follows: "army" in "the army chief"."""
    return frozenset(
        word.end for sentence in reading.sentences for word, behind in zip(sentence.words, sentence.words[1:], strict=False) if behind.tag in ("NN", "NNS") or behind.text == "-"
    )


def _bodies(text: str, names: Sequence[NameMention], modifiers: frozenset[int]) -> Iterator[NameMention]:
    taken = [name.span for name in names]
    for name in names:
        if name.type != "state":
            continue
        if (match := _BEHIND.match(text, name.span.end)) and match.end(2) not in modifiers and not _taken(taken, match.start(2)):
            yield _body(match.group(2), Span(match.start(2), match.end(2)), text[name.span.start : match.end(2)], name)
        elif match := _BEFORE.search(text, max(name.span.start - 40, 0), name.span.start):
            yield _body(match.group(1), Span(match.start(1), match.end(1)), text[match.start(1) : name.span.end], name)


def _body(words: str, span: Span, whole: str, state: NameMention) -> NameMention:
    return NameMention(span=span, text=words, type=STATE_BODIES[words], refers=" ".join(whole.split()), role_of=state.refers or state.text)


def _taken(spans: Sequence[Span], at: int) -> bool:
    return any(span.start <= at < span.end for span in spans)
