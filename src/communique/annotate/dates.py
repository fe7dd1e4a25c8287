"""A read text → its date expressions, resolved against the day of publication or a day that the text names.

In: a `Reading` and a publication date. Out: `DateMention`s in order, none overlapping. Surprising: a bare year needs evidence (a
preposition, an opening, a bracket); without it 2024 is a number, or part of a name.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from msgspec.structs import replace

from communique.annotate import date_values as values
from communique.annotate.date_pattern import Day, Match
from communique.annotate.date_rules import BARE, CORE, DURATION, HINT, RULES, SPELT
from communique.lang.en.cues import REPORTING_VERBS
from communique.lang.en.date_words import ARRANGED, COUNT, DUE, FUTURE_WORDS, MONTH_FIRST, PREPOSITIONS, SEASONS, UNIT
from communique.lang.reader import Reading, Sentence, Word
from communique.model import DateMention, Span

_AFTER_YEAR = re.compile(r"[-–]\w|[.,:]\d|\s*(?:%|people|men|troops|soldiers|per\b|cases|police|km|rounds|votes|officers|sq\b|acres?)")
_COUNTED = re.compile(rf"(?:[Aa]bout |[Jj]ust )?(?P<c>{COUNT}) (?P<u>{UNIT})s? (?P<w>after|before|prior)")
_EVENT = re.compile(r"(?: to)? (?:the|a|an|its|their|his|her) [^,.;:()]{3,50}?(?: (?:of|on|in|held|signed))? ?(?:the )?", re.IGNORECASE)
_WINDOW = 60  # characters from an expression's first word to the word that makes it one
_CLIMB = 12  # steps up a tree at most


def find_dates(reading: Reading, published: str | None, country: str | None = None) -> tuple[DateMention, ...]:
    """Every date, duration and set expression; the first rule to match a stretch keeps it. `country` tells 10/11 from 11/10."""
    now = values.day_of(published)
    day_first = None if country is None else country not in MONTH_FIRST
    found: list[DateMention] = []
    known: dict[str, str] = {}
    anchor: str | None = None
    for sentence in reading.sentences:
        here = [_known(mention, known) for mention in _in_sentence(reading.text, sentence, Day(now, False, anchor, day_first))]
        for mention in _counted_from(reading.text, here):
            anchor = mention.value if mention.kind == "date" and mention.value and "/" not in mention.value else anchor
            found.append(mention)
    return tuple(found)


def _counted_from(text: str, found: list[DateMention]) -> list[DateMention]:
    """"A day after the bombing of 3 March": counted from the date right behind it."""
    out = list(found)
    for at, (one, behind) in enumerate(zip(found, found[1:], strict=False)):
        match = _COUNTED.fullmatch(one.text)
        between = text[one.span.end : behind.span.start]
        if match is None or one.value or not behind.value or len(between) > _WINDOW or not _EVENT.fullmatch(between):
            continue
        count, back = values.number(match["c"]), match["w"].lower() in ("before", "prior")
        value = None if count is None else values.from_anchor(behind.value, -count if back else count, match["u"].lower())
        out[at] = DateMention(span=one.span, text=one.text, value=value, kind="date")
    return out


def _in_sentence(text: str, sentence: Sentence, day: Day) -> list[DateMention]:
    span = sentence.span
    found: list[DateMention] = []
    cores = [core.start() for core in CORE.finditer(text, span.start, span.end)]
    if not cores:
        return found
    for hint in HINT.finditer(text, span.start, span.end):
        if found and hint.start() < found[-1].span.end:
            continue
        near = bisect_left(cores, hint.start())
        if near == len(cores) or cores[near] > hint.start() + _WINDOW:
            continue
        mention = _at(text, hint.start(), sentence, day)
        if mention is not None:
            found.append(mention)
            if mention.kind == "date" and mention.value and "/" not in mention.value:
                day = replace(day, anchor=mention.value)
    return found


def _at(text: str, start: int, sentence: Sentence, day: Day) -> DateMention | None:
    for rule in RULES:
        match = rule.pattern.match(text, start, sentence.span.end)
        if match is None or (rule is BARE and not _is_bare_year(text, match)) or (rule is DURATION and not _is_duration(match)):
            continue
        day = replace(day, future=_future(sentence, match.start(), match.end()))
        return DateMention(span=Span(match.start(), match.end()), text=match.group(), value=rule.value(match, day), kind=rule.kind)
    return None


def _known(mention: DateMention, known: dict[str, str]) -> DateMention:
    """A day without a year and without a publication date is the one that the text gave its year before."""
    match = re.search(r"(\d{1,2} [A-Za-z]+|[A-Za-z]+ \d{1,2})\b", mention.text)
    if match is None or mention.kind != "date":
        return mention
    if mention.value:
        known.setdefault(match.group().lower(), mention.value.split("/")[0])
        return mention
    value = known.get(match.group().lower())
    if value is None:
        return mention
    return DateMention(span=mention.span, text=mention.text, value=f"{value}/.." if mention.text.lower().startswith("since") else value, kind=mention.kind)


def _future(sentence: Sentence, start: int, at: int) -> bool:
    """Whether the clause around an expression looks ahead."""
    words = sentence.words
    before = bisect_left(words, start, key=lambda word: word.start)
    index = bisect_left(words, at, key=lambda word: word.start) - 1
    if before and words[before - 1].tag == "VBD" and words[before - 1].lemma in REPORTING_VERBS:
        return False  # "said on Monday it would …"
    if _is_due(words, before):
        return True
    verb = _verb_over(words, index)
    if verb is None:
        past = any(word.tag == "VBD" for word in words)
        return not past and any(word.low in FUTURE_WORDS and word.low != "to" for word in words)
    near = words[max(verb - 6, 0) : verb + 1]
    own = [word for word in near if word.head == verb] + [words[verb]]
    over = words[verb].head
    planned = over is not None and words[over].lemma in ("plan", "schedule", "expect", "due", "intend", "set", "hope", "vow", "pledge", "propose")
    if any(word.tag == "VBD" and word.lemma not in ("be",) for word in own):
        return False
    if words[verb].lemma in ("schedule", "plan", "expect", "due", "intend") and not any(word.low in ("was", "were", "had") for word in own):
        return True
    if _stands_ahead(words, verb):
        return True
    ahead = any(word.low in FUTURE_WORDS for word in own if word.tag in ("MD", "TO") or word.low in FUTURE_WORDS)
    return ahead and (planned or any(word.tag == "MD" for word in own) or not _past_above(words, verb))


def _is_due(words: tuple[Word, ...], before: int) -> bool:
    """Whether "due", "scheduled", "slated" stand before a date, and no "was" before them: "elections due in May"."""
    for at in range(before - 1, max(before - 5, -1), -1):
        if words[at].low in DUE:
            return not any(word.low in ("was", "were", "had", "been") for word in words[max(at - 3, 0) : at])
        if words[at].tag not in ("IN", "TO", "VB", "RP"):
            return False
    return False


def _stands_ahead(words: tuple[Word, ...], verb: int) -> bool:
    """"The envoys are to meet", "she arrives on Thursday": what is arranged stands in the present."""
    if words[verb].tag in ("VBP", "VBZ"):
        return words[verb].lemma in ARRANGED
    if words[verb].tag not in ("VB", "VBN"):
        return False
    to = next((at for at in range(verb - 1, max(verb - 4, 0), -1) if words[at].low == "to"), 0)
    return to > 0 and words[to - 1].low in ("is", "are")


def _past_above(words: tuple[Word, ...], verb: int) -> bool:
    over = words[verb].head
    return over is None or words[over].tag in ("VBD", "VBN")


def _verb_over(words: tuple[Word, ...], index: int) -> int | None:
    """The nearest verb above a word in its tree."""
    at: int | None = index if 0 <= index < len(words) else None
    for _ in range(_CLIMB):
        if at is None:
            return None
        if words[at].tag.startswith("VB") and words[at].label not in ("aux", "aux:pass", "cop"):
            return at
        at = words[at].head
    return None


def _is_duration(match: Match) -> bool:
    """Whether the word before the unit is a number."""
    word = re.search(r"(\d[\d.]*|[A-Za-z-]+?)[- ](?:second|minute|hour|day|week|month|year|decade|centur|generation)", match.group())
    return word is not None and (word[1][:1].isdigit() or word[1].lower() in SPELT)


def _is_bare_year(text: str, match: Match) -> bool:
    """A preposition, bracket or opening before it; no noun, unit or hyphen that makes it a number or name."""
    before, after = text[max(match.start() - 20, 0) : match.start()], text[match.end() : match.end() + 14]
    if _AFTER_YEAR.match(after):
        return False
    word = re.search(r"(\w+)\s+$", before)
    if word is None:
        return not before.strip() or before.rstrip()[-1:] in ("(", ".", ",", ";", "\n") and not before.endswith("-")
    if word[1].lower() == "the" and match["y"] < "1800":
        return False
    return word[1].lower() in PREPOSITIONS or word[1].lower() in SEASONS
