"""Two reports of an utterance → how sure it is that they report one, 0 where they are kept apart.

In: quotations with their articles, voices, the setting. Out: a number that orders pairs. Surprising: a word counts less the more sentences of the two articles
hold it, so that what an article is about joins nothing, while a word that each article has once joins much; a state's name that only one of them has
counts for nothing, since the other may say "we".
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date as Date

from msgspec import Struct

from communique.lang.en.like_words import one_word
from communique.lang.en.number_words import PARTS, WORDS
from communique.lang.en.word_frequency import rarity
from communique.merge.entries import Held, Setting, likeness
from communique.merge.quoted import common_run, is_primary, plain, quoted_words
from communique.merge.speakers import AKIN, APART, SAME, Voice, Voices, alike
from communique.model import Annotation, QuoteMention
from communique.text.similarity import words

# In a lineage: set 2026-11-25 by the pairs of examples/gold/cross.json and us-pakistan/cross.json. Elsewhere: set 2026-12-01 on the development half of
# benchmarks/statements_merged and by eye on news-cluster; scores in its README.
IN_LINEAGE_DIRECT = 0.24
IN_LINEAGE = 0.4
LEAST = 0.42
"""Likeness from which two reports of one speaker are one utterance."""
OTHER_ACT, OTHER_SPEAKER, OTHER_NUMBERS, OTHER_POLARITY, BOTH_QUOTED = 0.08, 0.12, 0.4, 0.2, 0.06
"""How much more likeness it takes where these differ, and where both stand in quotation marks without a run of words in common."""
A_RUN = 9.0
"""Rarity that a run of quoted words sums up to where it is no chance."""
NOTHING_SHARED, AGAINST = 0.1, -1.0
"""Likeness below which two are never brought together by a third that holds both, and the score that says so."""
DAYS, LONG_DAYS = 10, 45
"""Days between two publications within which a paraphrase, and a long run of the same words, may be one utterance."""
ROOTS = {"request": "ask", "propose": "ask", "promise": "commit", "assure": "commit", "threaten": "commit", "accuse": "blame", "condemn": "blame", "praise": "praise", "thank": "praise"}
"""Acts that one report may give for another's."""
NEGATORS = frozenset("no not never none nothing nobody neither nor without cannot".split())


class Said(Struct, frozen=True):
    """A quotation with what comparing it needs, worked out once."""

    held: Held[QuoteMention]
    voice: Voice
    quoted: tuple[str, ...]
    stems: frozenset[str]
    numbers: frozenset[str]
    negated: bool
    primary: bool

    @property
    def root(self) -> str | None:
        """What kind of act it is."""
        return ROOTS.get(self.held.mention.act)


class Sameness:
    """Scores pairs of quotations of one pile."""

    def __init__(self, annotations: Sequence[Annotation], setting: Setting) -> None:
        self.setting = setting
        self.voices = Voices(annotations, setting)
        self.topical = {one.article: _sentence_counts(one, setting) for one in annotations}
        self.parties = {word for form in self.voices.forms for word in words(form)}
        self.read: dict[tuple[str, ...], Said] = {}

    def said(self, held: Held[QuoteMention]) -> Said:
        """What comparing a quotation needs."""
        if held.key not in self.read:
            self.read[held.key] = self._said(held)
        return self.read[held.key]

    def _said(self, held: Held[QuoteMention]) -> Said:
        one = held.mention
        content = self.setting.words(held.article, one.content)
        stems = [one_word(word) for word in words(content)]
        numbers = frozenset(number for word in plain(content) if (number := _number(word)))
        quoted = quoted_words(held, self.setting)
        negated = one.negated or one.act == "deny" or bool(NEGATORS & set(plain(content))) or "n't" in content
        telling_stems = frozenset(word for word in stems if len(word) > 1 and rarity(word) >= 1.5)
        voice = self.voices.voice(held.article, one.speakers, one.speaker_roles)
        return Said(held, voice, tuple(plain(quoted or "")), telling_stems, numbers, negated, is_primary(held, self.setting))

    def score(self, one: Held[QuoteMention], other: Held[QuoteMention]) -> float:
        """How sure it is that two quotations are of one utterance; 0 does not join them, a negative score keeps them apart."""
        if one.article == other.article:
            return 2.0 if self.same_words(one, other) else 0.0
        mine, theirs = self.said(one), self.said(other)
        kin = alike(mine.voice, theirs.voice)
        if mine.primary != theirs.primary and kin == APART and (mine.voice.document or theirs.voice.document):
            kin = AKIN
        days = self._days(one, other)
        if days > LONG_DAYS or not _one_day(one.mention.date, other.mention.date):
            return 0.0
        if self.setting.same_lineage(one.article, other.article) and (value := self._in_lineage(mine, theirs, kin)):
            return value
        near = self.setting.same_story(one.article, other.article)
        if near and days <= DAYS and self.same_words(one, other):
            return 2.0
        if kin == APART:
            return AGAINST if mine.voice.persons and theirs.voice.persons else 0.0
        run = self._run(mine, theirs)
        if run >= A_RUN * (1 if kin == SAME else 2) and (near or (kin == SAME and run >= 2 * A_RUN)):
            return 1.0 + run / 100 if days <= DAYS or run >= 3 * A_RUN else 0.0
        if days > DAYS or not (near or (kin == SAME and days <= 3)):
            return 0.0
        value = self.likeness(mine, theirs, kin == SAME)
        if value >= self.least(mine, theirs, kin, near):
            return value
        return AGAINST if value < NOTHING_SHARED else 0.0

    def _in_lineage(self, one: Said, other: Said, kin: int) -> float:
        """In a lineage a rewording joins on little, since the lineage already shows that one text is the other's."""
        if self.same_words(one.held, other.held):
            return 2.0
        if kin != SAME or one.held.mention.negated != other.held.mention.negated:
            return 0.0
        value = likeness(one.held.stems, other.held.stems)
        both = "indirect" not in (one.held.mention.form, other.held.mention.form)
        least = (IN_LINEAGE_DIRECT if both else IN_LINEAGE) + OTHER_NUMBERS * (_other_numbers(one, other) and not self.setting.same_page(one.held.article, other.held.article))
        return value if value >= least and len(one.held.stems & other.held.stems) >= 2 else 0.0

    def same_words(self, one: Held[QuoteMention], other: Held[QuoteMention]) -> bool:
        """Whether the same words stand in quotation marks: many, or of one speaker."""
        mine, theirs = self.said(one), self.said(other)
        same = len(mine.quoted) >= 3 and mine.quoted == theirs.quoted
        return same and (len(mine.quoted) >= 6 or alike(mine.voice, theirs.voice) == SAME)

    def _run(self, one: Said, other: Said) -> float:
        """The rarity of the longest run of words that both have in quotation marks; half where it is less than half of either."""
        mine, theirs = self._spoken(one), self._spoken(other)
        if not mine or not theirs or not one.stems & other.stems:
            return 0.0
        run = common_run(mine, theirs)
        weight = sum(rarity(word) for word in words(" ".join(run)))
        return weight if 2 * len(run) >= min(len(mine), len(theirs)) else weight / 2

    def _spoken(self, one: Said) -> tuple[str, ...]:
        """The words in quotation marks; of a primary text all, since others quote them."""
        return one.quoted or (tuple(plain(self.setting.words(one.held.article, one.held.mention.content))) if one.primary else ())

    def likeness(self, one: Said, other: Said, held: bool = True) -> float:
        """How much two utterances share, by rarity in the language and in their articles; a long one that holds a shorter is like it too, where `held`."""
        weigh = self._weigh(one.held.article, other.held.article)
        shared = one.stems & other.stems
        both, mine, theirs = (sum(map(weigh, sorted(group))) for group in (shared, one.stems - self.parties | shared, other.stems - self.parties | shared))
        if len(shared) < 2 or not both:
            return 0.0
        return max(2 * both / (mine + theirs), 0.75 * both / min(mine, theirs) if held and len(shared) >= 3 else 0.0)

    def _weigh(self, article: str, other: str) -> Callable[[str], float]:
        mine, theirs = self.topical.get(article, {}), self.topical.get(other, {})
        return lambda word: min(rarity(word), 6.0) / ((mine.get(word, 1) + theirs.get(word, 1)) / 2) ** 0.6

    def least(self, one: Said, other: Said, kin: int, near: bool) -> float:
        """The likeness that it takes."""
        both = bool(one.quoted and other.quoted) and one.held.mention.form == other.held.mention.form == "direct"
        return (
            LEAST
            + OTHER_ACT * (one.root != other.root)
            + OTHER_SPEAKER * (kin == AKIN)
            + OTHER_NUMBERS * _other_numbers(one, other)
            + OTHER_POLARITY * (one.negated != other.negated)
            + BOTH_QUOTED * both
            + 0.1 * (not near)
        )

    def _days(self, one: Held[QuoteMention], other: Held[QuoteMention]) -> int:
        """Days between the publications; 0 where one is not known."""
        return days_between(*(self.setting.articles[held.article].published for held in (one, other)))


def _other_numbers(one: Said, other: Said) -> bool:
    return bool(one.numbers and other.numbers and not one.numbers & other.numbers)


def days_between(one: str | None, other: str | None) -> int:
    """Days between two dates, 0 where one is not known to the day."""
    if not one or not other or len(one) < 10 or len(other) < 10:
        return 0
    return abs((Date.fromisoformat(one[:10]) - Date.fromisoformat(other[:10])).days)


def week_of(published: str | None) -> int | None:
    """The number of a publication's week, None where its day is not known."""
    return Date.fromisoformat(published[:10]).toordinal() // 7 if published and len(published) >= 10 else None


def _one_day(one: str | None, other: str | None) -> bool:
    """Whether two dates of speech may be one: a day apart at most, or one no more than less precise."""
    if not one or not other or "/" in one or "/" in other:
        return True
    return (
        days_between(one, other) <= 1
        if len(one) == len(other) == 10
        else one.startswith(other) or other.startswith(one)
    )


def _sentence_counts(annotation: Annotation, setting: Setting) -> Mapping[str, int]:
    """In how many sentences of an article each stem stands."""
    counts: dict[str, int] = {}
    for span in annotation.sentences:
        for word in set(_stems(setting.text(annotation.article, span))):
            counts[word] = counts.get(word, 0) + 1
    return counts


def _number(word: str) -> str | None:
    """A number in digits or words, as digits; "one" is more often a pronoun."""
    if word in PARTS:
        return f"1/{PARTS[word]}"
    return word if word[0].isdigit() else str(WORDS[word]) if WORDS.get(word, 0) > 1 else None


def _stems(text: str) -> Iterable[str]:
    return (one_word(word) for word in words(text))
