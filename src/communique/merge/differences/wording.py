"""Strings between quotation marks → differences of wording.

In: quoted strings, statements of the quotations, the setting. Out: differences of the field "wording". Surprising: an article that
holds the other's words too, in whatever place, is not held against it; nor is a part of a quotation, a marked cut, or a spelling.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from difflib import Match, SequenceMatcher
from itertools import combinations

from communique.lang.en.word_frequency import rarity
from communique.merge.differences.building import difference
from communique.merge.differences.quoted import Quoted, plain_words
from communique.merge.differences.who import Voices
from communique.merge.entries import Setting, evidence_of
from communique.merge.quoted import PRIMARY
from communique.model import Difference

SHORTEST = 3  # words of a string that is compared
ALIKE = 0.55  # share of words in one order from which two strings are one utterance; set on pairs/dev on 2026-12-01
ALIKE_IN_LINEAGE = 0.4  # the same where one text is the other's; set on examples/ on 2026-12-01
LONG, SURE = 5, 0.7  # words of strings, and their likeness, from which no speaker need be known
WITHIN = 0.8  # share of a string's words from which it is taken from a longer one
_CROWD = 40  # strings of a story that share a stem and are still compared
_SAME_WORD = 0.8  # likeness of letters from which two long words are two spellings


def wordings(strings: Sequence[Quoted], statements: Mapping[tuple[str, int], str], voices: Voices) -> list[Difference]:
    """Other words between the marks for one utterance of one speaker."""
    setting = voices.setting
    long = [one for one in strings if len(one.words) >= SHORTEST]
    whole = {one.article: f" {plain_words(setting.articles[one.article].text or '')} " for one in long}
    apart = [(one, other) for one, other in _candidates(long, setting) if _differ(one, other, whole, voices)]
    return [_difference(group, statements, setting) for group in _groups(apart)]


def _candidates(strings: Sequence[Quoted], setting: Setting) -> list[tuple[Quoted, Quoted]]:
    rows: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for at, one in enumerate(strings):
        for home in {setting.story.get(one.article, one.article), setting.lineage.get(one.article, one.article)}:
            for word in one.telling:
                rows[home, word].append(at)
    found = {pair for row in rows.values() if len(row) <= _CROWD for pair in combinations(row, 2)}
    return [(strings[i], strings[j]) for i, j in sorted(found) if strings[i].article != strings[j].article]


def _differ(one: Quoted, other: Quoted, whole: Mapping[str, str], voices: Voices) -> bool:
    setting = voices.setting
    if f" {one.plain} " in whole[other.article] or f" {other.plain} " in whole[one.article] or one.is_cut or other.is_cut:
        return False
    if one.is_primary or other.is_primary:
        quoted, primary = (other, one) if one.is_primary else (one, other)
        return not quoted.is_primary and _is_within(quoted.words, primary.words) and _changes(one.words, other.words)
    least = ALIKE_IN_LINEAGE if setting.same_lineage(one.article, other.article) else ALIKE
    if not one.speakers or not other.speakers:
        return min(len(one.words), len(other.words)) >= LONG and _one_utterance(one.words, other.words, SURE) and _changes(one.words, other.words)
    return voices.one(one, other) and _one_utterance(one.words, other.words, least) and _changes(one.words, other.words)


def _one_utterance(one: Sequence[str], other: Sequence[str], least: float) -> bool:
    """Whether enough words come in one order, for the shorter string, and some of them say something."""
    blocks = _blocks(one, other)
    shared = [word for block in blocks for word in one[block.a : block.a + block.size]]
    telling = sum(rarity(word) >= 2.0 for word in shared)
    if telling < 2 and not (telling and max(block.size for block in blocks) >= SHORTEST):
        return False
    short, long = sorted((one, other), key=len)
    return 2 * len(shared) / (len(one) + len(other)) >= least or _is_within(short, long)


def _is_within(short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether most words of a string stand close together, in their order, in a longer one."""
    blocks = _blocks(long, short)
    shared = sum(block.size for block in blocks)
    return shared >= 6 and shared / len(short) >= WITHIN and blocks[-1].a + blocks[-1].size - blocks[0].a <= 1.5 * len(short)


def _blocks(one: Sequence[str], other: Sequence[str]) -> list[Match]:
    return [block for block in SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks() if block.size]


def _changes(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether words differ where both strings have words: in their middle, or by more than a spelling."""
    codes = [code for code in SequenceMatcher(None, one, other, autojunk=False).get_opcodes() if code[0] != "equal"]
    if codes and codes[0][0] != "replace" and codes[0][1] == codes[0][3] == 0:
        codes = codes[1:]
    if codes and codes[-1][0] in ("insert", "delete") and (codes[-1][2], codes[-1][4]) == (len(one), len(other)):
        codes = codes[:-1]
    return any(not _spelled(one[a:b], other[c:d]) for _, a, b, c, d in codes)


def _spelled(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether the words are the same but for dots, hyphens and blanks ("U.S.", "e-mail"), or each is a spelling of the other's."""
    if "".join(one) == "".join(other):
        return True
    return len(one) == len(other) and all(len(left) > 4 and SequenceMatcher(None, left, right).ratio() >= _SAME_WORD for left, right in zip(one, other, strict=True))


def _groups(apart: Sequence[tuple[Quoted, Quoted]]) -> list[list[Quoted]]:
    groups: list[list[Quoted]] = []
    for pair in apart:
        near = [group for group in groups if any(one in group for one in pair)]
        merged = [*(one for group in near for one in group), *pair]
        groups = [group for group in groups if group not in near] + [list(dict.fromkeys(merged))]
    return groups


def _difference(group: Sequence[Quoted], statements: Mapping[tuple[str, int], str], setting: Setting) -> Difference:
    rows: defaultdict[str, list[Quoted]] = defaultdict(list)
    for one in group:
        rows[one.plain].append(one)
    about = {statements[one.quote] for one in group if one.quote and one.quote in statements}
    readings = [(held[0].text, [evidence_of(setting, one.article, one.evidence, "quotes") for one in held]) for _, held in sorted(rows.items())]
    return difference("wording", about, readings, _note(group, setting), setting)


def _note(group: Sequence[Quoted], setting: Setting) -> str:
    first, second = group[0], group[1]
    cut = _left_out(first.words, second.words)
    note = "words are left out between the quotation marks without a mark" if cut else "the words between the quotation marks are not the same"
    primary = [one for one in group if setting.articles[one.article].genre in PRIMARY]
    return f"{note}; the primary text has “{primary[0].text}”" if primary else note


def _left_out(one: Sequence[str], other: Sequence[str]) -> bool:
    short, long = sorted((one, other), key=len)
    rest = iter(long)
    return all(word in rest for word in short)
