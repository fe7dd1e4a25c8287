"""Two event mentions of one article → whether they are one.

Surprising: two mentions that each name a date, a place or a count are one only where these agree; "the attack", without a complement, is one
with the nearest that it may be.
"""

from __future__ import annotations

import re

from msgspec.structs import replace

from communique.lang.en.event_cues import OBJECT_NOUNS
from communique.model import EventMention

_DEFINITE = ("the ", "this ", "that ", "its ", "their ", "these ", "his ", "her ")
_COUNT = re.compile(r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|dozens?|hundreds|second|third|fourth|fifth|first)\b", re.IGNORECASE)
_ACCORD = re.compile(r"\b(?:agreements?|accords?|deals?|pacts?|treaty|memorandum|mou|protocol|compact)\b")
_THAT_ACCORD = re.compile(r"\b(?:the|this|their|its) (?:[\w-]+ ){0,4}" + _ACCORD.pattern)
_PRONOUNS = frozenset("their its his her them it him they he she".split())
_NEXT_WORD = re.compile(r"\s+([a-z]+)")
_COMPLEMENT = frozenset("of on between against with to from among held signed reached made carried launched that which who".split())
_ALIKE = tuple(map(frozenset, (("explosives", "suicide-attack"), ("aerial", "drone"), ("targeted", "explosives"), ("targeted", "suicide-attack"), ("targeted", "firearms"), ("targeted", "aerial"), ("targeted", "drone"), ("targeted", "heavy-weapons"), ("destroy", "explosives"), ("destroy", "aerial"), ("destroy", "drone"))))
"""Ways of one attack: by what it was done, and that people died in it."""
_SEVERAL = re.compile(r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten) \w*\s?\w+s$")
_ORDINAL = re.compile(r"\b(?:first|second|third|fourth|fifth|next|previous|last|earlier|another|new|fresh|similar|separate)\b")
_VAGUE = re.compile(r"\b(?:people|troops?|soldiers?|others?|police|civilians?|members?|forces?)\b")


def counted(words: str) -> bool:
    """Whether words hold a number."""
    return _COUNT.search(words) is not None


def same(first: EventMention, later: EventMention, text: str) -> bool:
    """Whether two mentions are one event, the first told before the later."""
    words, other_words = _words(first, text), _words(later, text)
    if not _may_be_one(first, later) or first.type != later.type and not (_ACCORD.search(words) and _ACCORD.search(other_words)):
        return False
    bare = _bare(later, other_words, text)
    later = _without_pronouns(later, text) if bare else later
    if {first.status, later.status} == {"planned", "occurred"} and words != other_words and not bare:
        return False
    if later.mode == "targeted" and not other_words.startswith(("the ", "a ", "an ")) and not later.who and not later.date and not later.place and first.type == "ASSAULT" and later.status == first.status and not _named(later.whom):
        return True  # a toll without a doer, a day or a name is that of the attack before
    counts, others = set(_COUNT.findall(words)), set(_COUNT.findall(other_words))
    several = bool(_SEVERAL.search(other_words)) and not counts and not other_words.startswith(_DEFINITE)
    if several or counts and others and counts != others or not _modes_agree(first.mode, later.mode):
        return False
    if _signed_again(first, later, text):
        return True
    if bare:
        return _no_other(first, later, by_name=True)
    if first.type == later.type == "SANCTION" and first.mode == later.mode and later.mode in ("withdraw", "expel") and first.status == later.status and not (first.who and later.who):
        return True  # the recall of an envoy, and then the envoy by name
    again = other_words.startswith("the ") and not _ORDINAL.search(other_words) and head_of(first, text) == head_of(later, text) and _alike(first.whom, later.whom)
    return _parties_agree(first, later) or again and _no_other(first, later, by_name=True)


def called_so(first: EventMention, later: EventMention, text: str) -> bool:
    """"the seizure" after "the seizure of a tanker": the same noun, whatever else it may mean."""
    return head_of(first, text) == head_of(later, text) and _may_be_one(first, later) and _bare(later, _words(later, text), text)


def _may_be_one(first: EventMention, later: EventMention) -> bool:
    """Whether date, place and status let two mentions be one."""
    if not _agree(first.date, later.date) or first.place and later.place and first.place != later.place:
        return False
    return first.status == later.status or "denied" not in (first.status, later.status)


def _bare(mention: EventMention, words: str, text: str) -> bool:
    """"the attack", "their second meeting": a mention that points back, without a complement that would tell it from others."""
    after = _NEXT_WORD.match(text, mention.trigger[0].end)
    return words.startswith(_DEFINITE) and not _ORDINAL.search(words) and not (after and after[1] in _COMPLEMENT)


def _signed_again(first: EventMention, later: EventMention, text: str) -> bool:
    """"signed a pact", and then "the ministers signed the pact": who signs is told once as states and once as persons."""
    spread = text[later.evidence.start : later.evidence.end].lower()
    before = text[first.evidence.start : first.evidence.end].lower()
    if later.type == "SUPPORT" and _words(later, text) == "the signing" and first.status == later.status:
        return bool(_ACCORD.search(before))
    signed = first.type == later.type == "SUPPORT" and first.status == later.status == "occurred"
    return signed and bool(_THAT_ACCORD.search(spread) and _ACCORD.search(before))


def _without_pronouns(mention: EventMention, text: str) -> EventMention:
    """"their release": who is meant by a pronoun is a guess, and parts no mention from its event."""
    told = [[span for span in spans if text[span.start : span.end].lower() not in _PRONOUNS] for spans in (mention.who_spans, mention.whom_spans)]
    return replace(
        mention,
        who=mention.who if told[0] or not mention.who_spans else (), who_spans=tuple(told[0]),
        whom=mention.whom if told[1] or not mention.whom_spans else (), whom_spans=tuple(told[1]),
    )  # fmt: skip


def _modes_agree(mode: str | None, other: str | None) -> bool:
    if {"visit", "third-party"} & {mode, other}:
        return mode == other
    return mode is None or other is None or mode == other or any({mode, other} <= alike for alike in _ALIKE)


def head_of(mention: EventMention, text: str) -> str:
    """The noun of "the third round of talks": its last word, without the ending of a plural."""
    return _words(mention, text).rsplit(" ", 1)[-1].removesuffix("s")


def _no_other(first: EventMention, later: EventMention, by_name: bool = False) -> bool:
    """Whether a mention that points back names no party but those of the first, or fills a side that was empty."""
    if first.type == "ASSAULT":
        things, others = _things(first.whom), _things(later.whom)
        return (not things or not others or bool(things & others)) and (not first.who or not later.who or bool({*first.who} & {*later.who}))
    if by_name:
        first, later = (replace(one, who=tuple(filter(_capital, one.who)), whom=tuple(filter(_capital, one.whom))) for one in (first, later))
    sides = ((first.who, later.who if later.who_spans else ()), (first.whom, later.whom if later.whom_spans else ()))
    everyone = {*first.who, *first.whom}
    return all(not mine or not theirs or set(mine) & set(theirs) or set(theirs) <= everyone for mine, theirs in sides)


def _parties_agree(first: EventMention, later: EventMention) -> bool:
    mine, other = {*first.who, *first.whom}, {*later.who, *later.whom}
    if not mine & other:
        return False
    whom, others = _telling(first.whom), _telling(later.whom)
    if whom and others and not whom & others:
        return False
    things, other_things = _things(first.whom), _things(later.whom)
    if first.type in ("ASSAULT", "COERCE") and things and other_things and not things & other_things:
        return False  # an embassy and a journalist of one state
    who, theirs = set(first.who), set(later.who)
    if first.type in ("ASSAULT", "COERCE") and not who & theirs and not set(first.whom) & set(later.whom):
        return False  # who suffered in one acts in the other
    return (not who or not theirs or bool(who & theirs) or mine == other) and (bool(whom & others) or mine <= other or other <= mine)


def _named(names: tuple[str, ...]) -> bool:
    return any(_capital(name) and not counted(name) for name in names)


def _capital(name: str) -> bool:
    return name[:1].isupper()


def _things(names: tuple[str, ...]) -> set[str]:
    """The nouns of what undergoes: "embassy", "journalist"; people in general, who may be the dead of any attack, are none."""
    lasts = {name.rsplit(" ", 1)[-1] for name in names}
    return {last.removesuffix("s") for last in lasts if last[:1].islower() and not _VAGUE.fullmatch(last)}


def _alike(whom: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether what undergoes may be one thing: not told by both, or of one class ("the vessel", "the trawler")."""
    mine, theirs = ({name.rsplit(" ", 1)[-1].lower().removesuffix("s") for name in names} for names in (whom, others))
    return not mine or not theirs or bool(mine & theirs) or any(mine & kind and theirs & kind for kind in OBJECT_NOUNS.values())


def _telling(names: tuple[str, ...]) -> set[str]:
    return {name for name in names if not _VAGUE.fullmatch(name)}


def _words(mention: EventMention, text: str) -> str:
    return " ".join(text[mention.trigger[0].start : mention.trigger[0].end].lower().split())


def _agree(first: str | None, later: str | None) -> bool:
    if first is None or later is None or first.startswith(later) or later.startswith(first):
        return True
    return _within(first, later) or _within(later, first)


def _within(day: str, stretch: str) -> bool:
    """Whether a day lies in a stretch of days that has both its ends."""
    start, _, end = stretch.partition("/")
    return "/" not in day and bool(end) and end != ".." and start <= day <= end
