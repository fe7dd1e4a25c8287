"""Quoted strings and figures → differences of attribution: one saying in two mouths, one number from two counters.

In: quoted strings, told numbers, the setting. Out: differences of the field "attribution". Surprising: a phrase that three or more
voices use in quotation marks is a set phrase and belongs to nobody.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from msgspec import Struct

from communique.merge.differences.accounts import Account, Aligned
from communique.merge.differences.building import difference, shown
from communique.merge.differences.quoted import Quoted
from communique.merge.differences.values import Told
from communique.merge.differences.who import Voices
from communique.merge.entries import Setting, evidence_of, likeness, telling
from communique.merge.measures import same_measure
from communique.merge.times import compatible
from communique.model import Annotation, Difference
from communique.text.similarity import words

SHORTEST = 3  # words of a saying
LONG = 6  # words of a saying that two people hardly say alike; news-cluster, 2026-12-01
ALIKE = 0.3  # likeness of the sentences around a shorter one
TOLD_ALIKE = 0.6  # likeness of sentences that are one telling
_TELLING = 2  # telling words that it holds at least
_VOICES = 2
AT_WORDS = 80  # characters before and after words within which a name may be their speaker's; news-cluster, 2026-12-01
_DIGITS = 3  # digits that say something of a number that two bodies are said to have counted


def sayings(strings: Sequence[Quoted], statements: Mapping[tuple[str, int], str], who: Voices) -> list[Difference]:
    """The same words, in two articles of one story, by two voices."""
    setting = who.setting
    rows: defaultdict[tuple[str, str], list[Quoted]] = defaultdict(list)
    for one in strings:
        if len(one.words) >= SHORTEST and len(one.telling) >= _TELLING and (one.is_named or len(one.words) >= LONG and len(one.speakers) == 1):
            for home in {setting.story.get(one.article, one.article), setting.lineage.get(one.article, one.article)}:
                rows[home, one.plain].append(one)
    found = (_saying(row, statements, who) for _, row in sorted(rows.items()) if len({one.article for one in row}) > 1)
    return list({one.id: one for one in found if one}.values())


def _saying(row: Sequence[Quoted], statements: Mapping[tuple[str, int], str], who: Voices) -> Difference | None:
    voices = {" and ".join(one.speakers): [held for held in row if held.speakers == one.speakers] for one in row}
    pairs = [(mine, theirs) for mine, theirs in combinations(voices, 2) if who.two(voices[mine][0], voices[theirs][0]) and _one_utterance(voices[mine][0], voices[theirs][0], who.setting) and _is_sure(voices[mine][0], voices[theirs][0], who.setting)]
    if not pairs or len(voices) > _VOICES + 1 or {one.article for one in voices[pairs[0][0]]} & {one.article for one in voices[pairs[0][1]]}:
        return None
    rows = [(name, [evidence_of(who.setting, one.article, one.evidence, "quotes") for one in voices[name]]) for name in pairs[0]]
    about = {statements[one.quote] for name in pairs[0] for one in voices[name] if one.quote and one.quote in statements}
    return difference("attribution", about, rows, f"the same words, “{row[0].text}”, are {pairs[0][0]}’s in one report and {pairs[0][1]}’s in another", who.setting)


def _one_utterance(one: Quoted, other: Quoted, setting: Setting) -> bool:
    """Whether the words are long enough to be nobody else's, or stand in sentences that are alike without them."""
    if len(one.words) >= LONG:
        return True
    around = [telling(setting.text(held.article, held.evidence)) - telling(held.text) for held in (one, other)]
    return likeness(around[0], around[1]) >= ALIKE


def _is_sure(one: Quoted, other: Quoted, setting: Setting) -> bool:
    """Whether each voice is named at its words, or stands ahead of a pronoun in a report that names the other voice nowhere."""
    if _stands_at(one, other, setting) or _stands_at(other, one, setting):
        return False
    return all(held.is_named or away.is_named and {"he", "she"} & set(held.source.lower().split()) and not set(words(away.speakers[0])[-1:]) & set(words(setting.articles[held.article].text or "")) for held, away in ((one, other), (other, one)))


def _stands_at(voice: Quoted, words_of: Quoted, setting: Setting) -> bool:
    """Whether the other report has the voice's name right at the words, in their sentence, so that they may be taken for either's."""
    text, span = setting.articles[words_of.article].text or "", words_of.span
    before = re.split(r"[.!?;]", text[max(0, span.start - AT_WORDS) : span.start])[-1]
    after = re.split(r"[.!?;]", text[span.end : span.end + AT_WORDS])[0]
    return set(words(voice.speakers[0])) <= set(words(f"{before} {after}"))


def tellings(pairs: Sequence[Aligned], annotations: Sequence[Annotation], statements: Mapping[tuple[str, int], str], who: Voices) -> list[Difference]:
    """One thing that two persons are said to have said, neither of whom the other report names."""
    said = {one.article: one for one in annotations}
    found = []
    for one, other, value in pairs:
        voices = [_sole_voice(account, said[account.article], who) for account in (one, other)]
        if value < TOLD_ALIKE or not voices[0] or not voices[1] or not who.setting.same_story(one.article, other.article) or not who.two(voices[0], voices[1]):
            continue
        if any(set(words(voice.speakers[0])) & set(words(name.text)) for voice, away in ((voices[0], other), (voices[1], one)) for name in said[away.article].names):
            continue
        rows = [(voice.speakers[0], [evidence_of(who.setting, account.article, account.span, "sentences")]) for voice, account in zip(voices, (one, other), strict=True) if voice]
        about = {statements[account.article, at] for account in (one, other) for at, quote in enumerate(said[account.article].quotes) if account.span.start <= quote.evidence.start < account.span.end and (account.article, at) in statements}
        found.append(difference("attribution", about, rows, f"the same is told by {rows[0][0]} in one report and by {rows[1][0]} in the other", who.setting))
    return found


def _sole_voice(account: Account, said: Annotation, who: Voices) -> _Counter | None:
    """The one person who is named as the speaker of a sentence."""
    quotes = [quote for quote in said.quotes if account.span.start <= quote.evidence.start < account.span.end]
    if len(quotes) != 1 or len(quotes[0].speakers) != 1:
        return None
    source = " ".join(who.setting.text(account.article, part) for part in quotes[0].source)
    named = [name for name in account.names if name.type == "person" and name.text in source]
    return _Counter(account.article, quotes[0].speakers, "") if named and set(words(source)) & set(words(quotes[0].speakers[0])) else None


def counters(told: Sequence[Told], who: Voices) -> list[Difference]:
    """One number of one thing and period, said to be counted by two bodies."""
    rows: defaultdict[tuple[str, float], list[Told]] = defaultdict(list)
    for one in told:
        number = one.number.mention
        if one.counter and number.bound == "exact" and len(f"{number.value:.10g}".strip("0")) >= _DIGITS:
            rows[number.unit, number.value].append(one)
    return [found for _, row in sorted(rows.items()) for found in _counted(row, who)]


def _counted(row: Sequence[Told], who: Voices) -> Iterator[Difference]:
    for one, other in combinations(row, 2):
        if one.number.article == other.number.article or not same_measure(one.measure, other.measure):
            continue
        mine, theirs = one.number.mention, other.number.mention
        voices = [_Counter(held.number.article, (held.counter or "",), "") for held in (one, other)]
        if compatible(mine.period, theirs.period) and (who.two(voices[0], voices[1]) or who.two_sorts(voices[0], voices[1])):
            rows = [(voice.speakers[0], held.figure.evidence if held.figure.id != row[0].figure.id else [e for e in held.figure.evidence if e.article == held.number.article]) for voice, held in zip(voices, (one, other), strict=True)]
            note = f"{shown(one.figure)} {one.figure.counted} are counted by {voices[0].speakers[0]} in one report, by {voices[1].speakers[0]} in another"
            yield difference("attribution", {one.figure.id, other.figure.id}, rows, note, who.setting)
            return


class _Counter(Struct, frozen=True):
    """A compiler as an article names it."""

    article: str
    speakers: tuple[str, ...]
    source: str
