"""Tagged sentences → names with their types, roles and the fullest form each refers to in the article.

Surprising: a name's type is decided once for the whole article (one name, one type), but a capital or a demonym may be
the acting state in one sentence and a place in the next. What the reader hears as one name stays whole (`name_wholes`).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from communique.annotate.name_pieces import after_titles, longest_known, parted, piece_end, role_of_words
from communique.annotate.name_refers import refer
from communique.annotate.name_roles import with_roles
from communique.annotate.name_runs import Run, runs_of
from communique.annotate.name_types import heard_type, is_word, one_type, type_of
from communique.annotate.name_whole import Whole
from communique.annotate.name_wholes import wholes_of
from communique.annotate.read_names import with_read_names
from communique.lang.en.titles import CONNECTORS, TITLES
from communique.lang.known import KnownNames
from communique.lang.reader import Reading, Sentence, Word
from communique.model import NameMention, Span


def find_names(reading: Reading, known: KnownNames) -> tuple[NameMention, ...]:
    """Every name of a text in order; `refers` is the fullest form of it there."""
    small = _written_small(reading)
    mentions: list[NameMention] = []
    for sentence in reading.sentences:
        if _without_capitals(sentence):
            mentions.extend(_names_without_capitals(reading.text, sentence, known))
            continue
        wholes = {whole.first: whole for whole in wholes_of(reading.text, sentence, known)}
        for run in runs_of(sentence, wholes.values(), small, known):
            mentions.extend(_names_of_run(reading.text, sentence, run, wholes, known))
    return with_roles(reading.text, with_read_names(reading, refer(reading.text, one_type(mentions))))


def _written_small(reading: Reading) -> Counter[str]:
    """How often each word is written small in the text: "Talks" at the start of a sentence is no name if "talks" occurs."""
    return Counter(word.text for sentence in reading.sentences for word in sentence.words if word.text[:1].islower())


def _without_capitals(sentence: Sentence) -> bool:
    """Whether nothing tells a name by its letters: a sentence all in small letters."""
    return not any(word.text[:1].isupper() for word in sentence.words)


def _names_without_capitals(text: str, sentence: Sentence, known: KnownNames) -> list[NameMention]:
    """The names that the reader heard, and the known ones; titles before them are cut off and kept as roles."""
    words, out = sentence.words, []
    heard = {name.first: name for name in sentence.names}
    at = 0
    while at < len(words):
        if name := heard.get(at):
            first = at
            while first < name.end - 1 and words[first].low in TITLES:
                first += 1
            role = role_of_words(text, words[_title_start(words, at) : first])
            out += _mention(text, sentence, first, name.end, known, role if name.kind == "PER" else None)
            at = name.end
            continue
        meaning = known.meaning(words[at].text) if words[at].tag.startswith(("NN", "JJ")) and len(words[at].text) > 3 else None
        if meaning and meaning.type == "state" and words[at].upos in ("PROPN", "ADJ"):
            out += _mention(text, sentence, at, at + 1, known, None)
        at += 1
    return out


def _title_start(words: Sequence[Word], at: int) -> int:
    while at > 0 and words[at - 1].low in TITLES:
        at -= 1
    return at


def _names_of_run(text: str, sentence: Sentence, run: Run, wholes: Mapping[int, Whole], known: KnownNames) -> list[NameMention]:
    """The names within a run: titles cut off, "X’s Y" parted, known names and wholes kept together."""
    words, (at, last) = sentence.words, run
    out: list[NameMention] = []
    while at < last:
        named = _name_start(words, at, last, wholes, known)
        role = role_of_words(text, words[at:named])
        at = named
        if at == last:
            break
        end = _name_end(words, at, _next_person(words, at, last, wholes), wholes.get(at), known)
        if end > at:
            out += _mention(text, sentence, at, end, known, role)
        at = max(end, at + 1)
        while at < last and at not in wholes and (words[at].low in CONNECTORS or not words[at].text[:1].isupper() and words[at].tag != "CD"):
            at += 1
    return out


def _next_person(words: Sequence[Word], at: int, last: int, wholes: Mapping[int, Whole]) -> int:
    """Where "and" brings a person into a run, else its end: "Ministry of Trade and Bo Rask"."""
    return min((first - 1 for first, whole in wholes.items() if at + 1 < first < last and whole.kind == "PER" and words[first - 1].low == "and"), default=last)


def _name_start(words: Sequence[Word], at: int, last: int, wholes: Mapping[int, Whole], known: KnownNames) -> int:
    """After the titles, but no further than the first whole."""
    return min((first for first in wholes if at <= first < last), default=last) if at in wholes else min(
        after_titles(words, at, last, known), min((first for first in wholes if at <= first), default=last)
    )


def _name_end(words: Sequence[Word], at: int, last: int, whole: Whole | None, known: KnownNames) -> int:
    """The longer of what is known and what is whole, else the piece of the run."""
    named = longest_known(words, at, last, known)
    if whole:
        return max(named, whole.end + (whole.end < last and words[whole.end].tag == "CD" and words[at].low in ("exercise", "operation")))
    return named or piece_end(words, at, last, known)


def _behind_junior(words: Sequence[Word], end: int) -> int:
    """Behind the dot of "Jr." and "Sr."."""
    dotted = words[end - 1].text in ("Jr", "Sr") and end < len(words) and words[end].text == "." and words[end].start == words[end - 1].end
    return words[end if dotted else end - 1].end


def _mention(
    text: str, sentence: Sentence, at: int, end: int, known: KnownNames, role: str | None
) -> list[NameMention]:
    words = sentence.words
    span = Span(words[at].start, _behind_junior(words, end))
    form = text[span.start : span.end]
    if "-" in form or "–" in form:
        parts = parted(form, span, known)
        if parts:
            return parts
    if end - at == 1 and (tail := re.fullmatch(r"([^\W\d_]{3,})[-–](?:era|led|backed|born|style|based|aligned|linked|trained|controlled|owned|run)", form)):
        span = Span(span.start, span.start + tail.end(1))
        form = tail.group(1)
    meaning, heard = known.meaning(form), heard_type(sentence, at, end)
    if is_word(form, words, at, meaning, heard):
        meaning = None
    kind = type_of(form, words, at, end, meaning, role, heard)
    if kind is None:
        return []
    refers = meaning.name if meaning and kind == "state" else None
    return [NameMention(span=span, text=form, type=kind, refers=refers, role=role if kind == "person" else None)]
