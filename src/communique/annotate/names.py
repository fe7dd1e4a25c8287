"""Tagged sentences → names with their types, roles and the fullest form each refers to in the article.

Surprising: a name's type is decided once for the whole article (one name, one type), but a capital or a demonym may be
the acting state in one sentence and a place in the next.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

import msgspec
from msgspec import Struct

from communique.annotate.name_types import guess_type
from communique.lang.en.titles import CONNECTORS, NOT_NAMES, NOT_ROLES, REGIONS, TITLE_HEADS, TITLES
from communique.lang.known import KnownNames, Meaning
from communique.lang.reader import Reading, Sentence, Word
from communique.model import NameMention, Span

_PREPOSITIONS = frozenset("in at near from to through outside across inside around into via within of".split())


class Candidate(Struct, frozen=True):
    """A run of name words in a sentence (half-open), before titles are cut off."""

    sentence: int
    first: int
    last: int


def find_names(reading: Reading, known: KnownNames) -> tuple[NameMention, ...]:
    """Every name of a text in order; `refers` is the fullest form of it there."""
    small = _written_small(reading)
    mentions: list[NameMention] = []
    for number, sentence in enumerate(reading.sentences):
        if _without_capitals(sentence):
            mentions.extend(_names_without_capitals(reading.text, sentence, known))
            continue
        for candidate in _candidates(sentence, number, small, known):
            mentions.extend(_mentions(reading, sentence, candidate, known))
    return tuple(_refer(reading.text, _one_type(mentions)))


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
            role = _role_of_words(text, words[_title_start(words, at) : first])
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


LONGEST_RUN = 40
"""Words of a run of capitals that is looked through for names; looking grows with the square of it, and no name has half as many."""


def _candidates(sentence: Sentence, number: int, small: Counter[str], known: KnownNames) -> list[Candidate]:
    words = sentence.words
    found: list[Candidate] = []
    at = 0
    while at < len(words):
        if not _is_name_word(words, at, small, known):
            at += 1
            continue
        end = at + 1
        while end - at < LONGEST_RUN and end < len(words) and (reach := _reach(words, end, small, known)):
            end = reach
        found.append(Candidate(number, at, end))
        at = end
    return found


def _is_name_word(words: Sequence[Word], at: int, small: Counter[str], known: KnownNames) -> bool:
    word = words[at]
    if not word.text[:1].isupper() or not any(ch.isalpha() for ch in word.text) or word.low in NOT_NAMES:
        return False
    if word.tag.startswith("NNP") and not (_opens(words, at) and small[word.low] and not known.meaning(word.text)):
        return True
    if _opens(words, at):
        follows = at + 1 < len(words) and words[at + 1].tag.startswith("NNP") and words[at + 1].text[:1].isupper()
        if known.meaning(word.text) and word.tag not in ("IN", "DT", "PRP", "CC", "MD", "WRB", "WP", "TO"):
            return not small[word.low]
        return bool(follows and word.tag in ("NN", "JJ", "NNS") and word.low in TITLES | {"operation", "exercise"})
    return word.tag in ("NN", "NNS", "JJ", "NNPS", "FW", "VBG", "VBN", "VB", "VBD", "VBP", "JJR", "CD", "RB") or bool(known.meaning(word.text))


def _opens(words: Sequence[Word], at: int) -> bool:
    """Whether the word begins a sentence or a quotation within one."""
    return at == 0 or words[at - 1].text in ("“", '"', "‘", "«", ":", "(", "[", "'") and words[at - 1].text != "("


def _reach(words: Sequence[Word], at: int, small: Counter[str], known: KnownNames) -> int:
    """The index after the next part of a name that may go on at `at`, or 0."""
    word = words[at]
    if word.text[:1].isupper() and word.tag not in ("MD", "WRB", "WP", "PRP") and word.low not in NOT_NAMES:
        return at + 1
    if re.match(r"(?:al|el|ul|an|as|ad|ar|az|at)-[A-Z]", word.text):
        return at + 1
    if word.tag == "CD" and re.fullmatch(r"\d{1,3}|[IVX]+", word.text) and at + 1 < len(words) and not words[at + 1].tag.startswith("NN"):
        return at + 1 if words[at - 1].text[:1].isupper() and words[at - 1].low not in TITLES else 0
    if word.text in (".",) and len(words[at - 1].text) <= 3 and at + 1 < len(words) and words[at + 1].text[:1].isupper() and words[at - 1].low in TITLES:
        return at + 1
    if word.low in CONNECTORS and word.text.islower():
        after = at + 1
        while after < len(words) and words[after].low in ("the", "al") and words[after].text.islower():
            after += 1
        if after < len(words) and words[after].text[:1].isupper() and words[after].low not in NOT_NAMES:
            return after + 1 if _joins(words, at, after, known) else 0
    return 0


def _joins(words: Sequence[Word], at: int, after: int, known: KnownNames) -> bool:
    """Whether a small word joins two name words to one name: "Ministry of Defence", not "Pakistan and the United States"."""
    before, connector = words[at - 1], words[at].low
    if connector in ("bin", "ibn", "al", "el", "ul", "de", "von", "van", "der", "da", "dos", "&", "la", "du", "del"):
        return True
    if connector in ("of", "for", "on"):
        head = before.low
        return head in _HEADS_WITH_OF or (connector == "of" and _known_across(words, at, after, known))
    return connector == "and" and (_known_across(words, at, after, known) or before.low in ("research", "foreign", "strategic", "security", "peace"))


_HEADS_WITH_OF = frozenset(
    """ministry department centre center institute council house university bank office bureau academy association federation league
    organisation organization union chamber court school college board commission committee society parliament agency directorate
    conference convention memorandum declaration treaty charter line islands gulf bay strait state republic kingdom sultanate
    movement front army brotherhood society foundation forum coalition alliance""".split()
)


def _known_across(words: Sequence[Word], at: int, after: int, known: KnownNames) -> bool:
    first = at - 1
    while first > 0 and words[first - 1].text[:1].isupper():
        first -= 1
    for end in range(min(after + 3, len(words)), after, -1):
        for start in range(first, at):
            if known.meaning(" ".join(word.text for word in words[start:end])):
                return True
    return False


def _mentions(reading: Reading, sentence: Sentence, candidate: Candidate, known: KnownNames) -> list[NameMention]:
    """The names within a run: titles cut off, "X’s Y" parted, known names recognised whole."""
    words = sentence.words
    last = candidate.last
    out: list[NameMention] = []
    at = candidate.first
    while at < last:
        named = _after_titles(words, at, last, known)
        role = _role_of_words(reading.text, words[at:named])
        at = named
        if at == last:
            break
        end = _longest_known(words, at, last, known) or _piece_end(words, at, last, known)
        if end > at:
            out += _mention(reading.text, sentence, at, end, known, role)
        at = max(end, at + 1)
        while at < last and (words[at].low in CONNECTORS or not words[at].text[:1].isupper() and words[at].tag != "CD"):
            at += 1
    return out


def _after_titles(words: Sequence[Word], at: int, last: int, known: KnownNames) -> int:
    if words[at].low not in TITLE_HEADS and any(guess_type(word.low, "") in ("government", "security_force", "civil_society") and word.low not in TITLES for word in words[at:last]):
        return at
    while at < last and (words[at].low in TITLES or words[at].text in (".", "-")) and not _known_from(words, at, last, known):
        at += 1
    return at


def _known_from(words: Sequence[Word], first: int, last: int, known: KnownNames) -> bool:
    return any(known.meaning(" ".join(w.text for w in words[first:end])) for end in range(last, first + 1, -1))


def _longest_known(words: Sequence[Word], at: int, last: int, known: KnownNames) -> int:
    for end in range(last, at, -1):
        meaning = known.meaning(_joined(words[at:end]))
        if meaning and (end == last or not _binds(words, at, end, last, meaning)):
            return end
    return 0


def _binds(words: Sequence[Word], at: int, end: int, last: int, meaning: Meaning) -> bool:
    """Whether a known name is only the beginning of a longer one: "Pakistan Army", "Wilson Center South Asia Institute"."""
    if end - at == 1 and words[at].low in _HEADS_WITH_OF:
        return True
    alone = end - at == 1 and meaning.type != "state" and not words[at].text.isupper()
    if alone and words[end].text[:1].isupper() and words[end].low not in TITLES:
        return True
    if meaning.sense in ("demonym", "capital") or meaning.type in ("state", "place"):
        following = words[end].low
        return following not in TITLE_HEADS and end < last and words[end].text[:1].isupper() and guess_type(words[last - 1].low, words[at].low) not in (None, "person")
    return words[end].low in CONNECTORS and meaning.type == "person"


def _piece_end(words: Sequence[Word], at: int, last: int, known: KnownNames) -> int:
    """The end of an unknown name: the whole run, unless a state's name or title breaks it."""
    end = last
    if "-" in words[at].text and last > at + 1 and _combined(words[at].text, Span(0, 0), known):
        return at + 1
    for i in range(at + 1, last):
        if words[i].low in TITLE_HEADS and i + 1 < last and words[at].low not in _HEADS_WITH_OF:
            return i
    while end > at + 1 and (words[end - 1].low in CONNECTORS or words[end - 1].text == "."):
        end -= 1
    return end


def _joined(words: Sequence[Word]) -> str:
    out = words[0].text
    for before, word in zip(words, words[1:], strict=False):
        out += word.text if word.start == before.end else " " + word.text
    return out


def _role_of_words(text: str, words: Sequence[Word]) -> str | None:
    kept = [word for word in words if word.low not in NOT_ROLES]
    if not kept or kept[-1].low not in TITLE_HEADS and kept[-1].text != ".":
        return None
    return text[kept[0].start : kept[-1].end]


def _mention(
    text: str, sentence: Sentence, at: int, end: int, known: KnownNames, role: str | None
) -> list[NameMention]:
    words = sentence.words
    span = Span(words[at].start, words[end - 1].end)
    form = text[span.start : span.end]
    if "-" in form or "–" in form:
        parts = _combined(form, span, known)
        if parts:
            return parts
    meaning = known.meaning(form)
    kind = _type_of(form, words, at, end, meaning, role, _heard(sentence, at, end))
    if kind is None:
        return []
    refers = meaning.name if meaning and kind == "state" else None
    return [NameMention(span=span, text=form, type=kind, refers=refers, role=role if kind == "person" else None)]


def _combined(form: str, span: Span, known: KnownNames) -> list[NameMention]:
    """"Pak-US", "U.S.-Pakistan": a name for each state that the compound joins."""
    pieces = list(re.finditer(r"[^-–]+", form))
    meanings = [known.meaning(piece.group()) for piece in pieces]
    if known.meaning(form) or not all(m and m.type == "state" for m in meanings[:2]) or len(pieces) < 2:
        states = [(p, m) for p, m in zip(pieces, meanings, strict=True) if m and m.type == "state"]
        tail_small = pieces[-1].group()[:1].islower()
        if known.meaning(form) or not (states and tail_small):
            return []
    return [
        NameMention(span=Span(span.start + p.start(), span.start + p.end()), text=p.group(), type="state", refers=m.name)
        for p, m in zip(pieces, meanings, strict=True)
        if m and m.type == "state"
    ]


_KINDS = {"PER": "person", "LOC": "place", "ORG": "other", "OTH": "other"}


def _heard(sentence: Sentence, at: int, end: int) -> str | None:
    """The type of the reader's own name over most of the words, or None."""
    for name in sentence.names:
        if 2 * (min(name.end, end) - max(name.first, at)) > end - at:
            return _KINDS[name.kind]
    return None


def _type_of(form: str, words: Sequence[Word], at: int, end: int, meaning: Meaning | None, role: str | None, heard: str | None) -> str | None:
    if meaning and not (role and meaning.type == "place"):
        if meaning.type == "state" and meaning.sense == "capital":
            return "place" if _stands_as_place(words, at, end) else "state"
        return meaning.type
    if role:
        return "person"
    guessed = guess_type(words[end - 1].low, words[at].low)
    if guessed:
        return guessed if end - at > 1 else None
    if _among_exercises(words, at):
        return "exercise"
    if form.lower() in REGIONS or form.lower().replace(" ", "-") in REGIONS:
        return "place"
    if heard and not form.isupper():
        return heard
    if form.isupper() and len(form) > 1 or any(ch.isdigit() for ch in form):
        return "other" if len(form) > 1 else None
    if end - at == 1 and (len(form) < 3 or form.endswith("ly")):
        return None
    if end - at == 1 and at > 0 and words[at - 1].low in ("in", "at", "near"):
        return "place"
    if 2 <= end - at <= 4 and all(w.text[:1].isupper() or w.low in CONNECTORS or "-" in w.text for w in words[at:end]):
        return "person" if not any(w.low in CONNECTORS - {"bin", "al", "ibn", "de", "el", "ul"} for w in words[at:end]) else "other"
    return "other"


def _among_exercises(words: Sequence[Word], at: int) -> bool:
    """Whether the name stands in a list that "exercises such as …" opens."""
    back = at - 1
    while back >= 0 and (words[back].text[:1].isupper() or words[back].low in (",", "and", "such", "as", "like", "including", "-", "the")):
        back -= 1
    return back >= 0 and words[back].lemma in ("exercise", "drill", "manoeuvre") and back < at - 1


def _stands_as_place(words: Sequence[Word], at: int, end: int) -> bool:
    """A capital after "in", or before its region ("Washington, DC"), is a town; elsewhere its state acts."""
    if at > 0 and words[at - 1].low in _PREPOSITIONS - {"of", "to", "from"}:
        return True
    return end + 1 < len(words) and words[end].text == "," and words[end + 1].text in ("DC", "D.C.")


def _one_type(mentions: list[NameMention]) -> list[NameMention]:
    """Give each form the type that a person's role or the majority of its mentions shows."""
    votes: dict[str, Counter[str]] = {}
    for mention in mentions:
        if mention.type not in ("state", "place"):
            votes.setdefault(mention.text, Counter())[mention.type] += 3 if mention.role else 1 if mention.type != "other" else 0
    best = {form: min(count.items(), key=lambda item: (-item[1], item[0]))[0] for form, count in votes.items()}
    out = []
    for mention in mentions:
        kind = best.get(mention.text, mention.type) if mention.type not in ("state", "place") else mention.type
        out.append(_changed(mention, type=kind))
    return out


def _refer(text: str, mentions: list[NameMention]) -> list[NameMention]:
    """Fill `refers`: definitions in brackets, surnames, shorter forms of a longer name."""
    defined = _definitions(text, mentions)
    fullest: dict[str, str] = {}
    out: list[NameMention] = []
    for mention in mentions:
        target = mention.refers or defined.get(mention.text) or _longer(mention, mentions, fullest) or _spelled(mention, mentions)
        kind = mention.type
        if target:
            kind = next((m.type for m in mentions if m.text == target and m.type != "other"), kind)
        out.append(_changed(mention, refers=target or mention.text, type=kind))
    return out


def _definitions(text: str, mentions: list[NameMention]) -> dict[str, str]:
    """Forms that "Long Name (LN)" defines."""
    out: dict[str, str] = {}
    for long, short in zip(mentions, mentions[1:], strict=False):
        between = text[long.span.end : short.span.start]
        if between in (" (", " ( ", " (the ") and text[short.span.end : short.span.end + 1] == ")" and len(short.text) < len(long.text) and long.type not in ("state",) or (
            re.fullmatch(r",? (?:also known as|known as|or) ", between) and len(short.text) < len(long.text) and short.text.isupper()
        ):
            out.setdefault(short.text, long.text)
    return out


def _longer(mention: NameMention, mentions: list[NameMention], cache: dict[str, str]) -> str | None:
    if mention.text in cache:
        return cache[mention.text] or None
    words = mention.text.split()
    best = ""
    for other in mentions:
        if len(other.text) <= len(mention.text) or other.type in ("place", "state") or mention.type in ("place", "state"):
            continue
        theirs = other.text.split()
        surname = other.type == "person" and len(words) == 1 and words[0] == theirs[-1] and mention.type in ("person", "other")
        inner = other.type != "person" and other.type == mention.type and len(words) > 1 and (theirs[-len(words) :] == words or theirs[: len(words)] == words)
        named = other.type in ("operation", "exercise") and " ".join(theirs[1:]) == mention.text
        if surname or inner or named:
            best = best or other.text
    cache[mention.text] = best
    return best or None


def _spelled(mention: NameMention, mentions: list[NameMention]) -> str | None:
    """The longer name whose initials are the acronym: "BLA" for "Balochistan Liberation Army"."""
    if not (mention.text.isupper() and 2 < len(mention.text) < 7):
        return None
    for other in mentions:
        initials = "".join(word[0] for word in re.findall(r"\w+", other.text) if word[0].isupper())
        if initials == mention.text and len(other.text) > len(mention.text) and other.type not in ("person", "place"):
            return other.text
    return None


def _changed(mention: NameMention, **fields: object) -> NameMention:
    return msgspec.structs.replace(mention, **fields)
