"""A question in a reader's words → what it asks about: actors, days, words, kinds of entry.

In: the question and the record's actors and places. Out: an `Asked`. Surprising: words that tell *what kind* of answer is
wanted ("how many", "when", "promised") are no search words: they only move entries of that kind to the front.
"""

from __future__ import annotations

import re

from msgspec import Struct

from communique.lines import fold
from communique.model import Actor, Joined, Place

_STOP_WORDS = """a an and any are as at be been being between but by can could did do does for from had has have he her him his how i
    if in into is it its me my of on or our over she should so than that the their them then there these they this those to
    was we were what when where which who whom whose why will with would you your about tell show give list happened happen
    anything something say says said saying claim claims claimed state states stated according report reports reported
    reporting know known record records press article articles many much number long since until before after during ever
    between up against toward towards not no yet still exactly please all anybody
    anyone somebody someone nobody thing things"""
_STOP = frozenset(_STOP_WORDS.split())
_ASKED_FOR = {
    r"how (many|much)|number of|percent|per cent|percentage|figures?|toll|count|total": ("figure",),
    r"when|what day|which day|date": ("event", "commitment"),
    r"ask(s|ed|ing)?|requests?|requested|urg(e|es|ed)|demand(s|ed)?|appeal(s|ed)?|want(s|ed)?|need(s|ed)?|seek|sought": ("request",),
    r"promis(e|es|ed)|pledg(e|es|ed)|commit(s|ted)?|commitments?|agree(s|d)?|vow(s|ed)?": ("pledge", "promise", "AGREE"),
    r"assur(e|es|ed)|assurances?|guarantee(s|d)?|clarif(y|ied)": ("assurance", "assure"),
    r"propos(e|es|ed)|proposals?|suggest(s|ed)?": ("proposal", "propose"),
    r"accus(e|es|ed)|blam(e|es|ed)": ("accuse", "ACCUSE"),
    r"den(y|ies|ied)|denials?": ("deny", "REJECT"),
    r"condemn(s|ed)?": ("condemn",),
    r"prais(e|es|ed)|thank(s|ed)?": ("praise", "thank", "SUPPORT"),
    r"say|says|said|stated?|remark(s|ed)?|comment(s|ed)?": ("statement",),
    r"differ(s|ences?)?|disagree(s)?|contradict(s|ions?)?": ("difference",),
}  # fmt: skip
"""Words that tell what kind, type or act of entry is asked for; they are not looked for in the record."""
_DEEDS = {
    ("meet", "met", "meeting", "talks", "dialogue", "visit", "consultation", "round"): ("CONSULT",),
    ("capture", "arrest", "detain", "apprehend", "custody"): ("COERCE/arrest",),
    ("attack", "kill", "bomb", "hijack", "seize", "seizure", "abduct"): ("ASSAULT",),
    ("train", "aid", "assist", "assistance", "fund", "grant"): ("AID", "training"),
    ("sanction", "suspend", "end", "ended", "ends"): ("SANCTION/discontinue",),
}
"""Words for what was done; others of the same row, and events of the types on the right, can stand for them."""
_KIND_WORD = re.compile("|".join(f"(?:{pattern})" for pattern in _ASKED_FOR))
_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_DATES = re.compile(
    rf"\b(?:(\d{{4}})-(\d{{2}})(?:-(\d{{2}}))?|(?:(\d{{1,2}})(?:st|nd|rd|th)?\s+)?({'|'.join(_MONTHS)})(?:\s+(\d{{1,2}})(?:st|nd|rd|th)?)?,?\s+(\d{{4}})|((?:19|20)\d{{2}}))\b",
    re.IGNORECASE,
)
_ENDINGS = ("ations", "ation", "ings", "ing", "ies", "ied", "ers", "ed", "es", "er", "s", "e", "y")


Named = Actor | Place


class Word(Struct, frozen=True):
    """A word that an answer should hold; `others` and entries of `kinds` can stand for it."""

    text: str
    stem: str
    others: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()


class Asked(Struct, frozen=True, kw_only=True):
    """What a question asks about."""

    question: str
    words: tuple[Word, ...]
    actors: tuple[Named, ...]
    groups: tuple[tuple[str, ...], ...]  # ids that one name of the question can mean
    forms: tuple[str, ...]  # folded names of those actors as the question and the record write them
    kinds: tuple[str, ...]
    dates: tuple[str, ...]
    published: dict[str, str | None]  # when the record's articles were

    @property
    def search_words(self) -> tuple[str, ...]:
        """The words by which candidates are looked up."""
        return tuple(dict.fromkeys((*(one for word in self.words for one in (word.text, *word.others)), *self.forms)))


def understand(question: str, named: Joined) -> Asked:
    """What a question asks about, as far as the record's names and plain rules tell."""
    dates, rest = _dates(question)
    folded = f" {fold(rest)} "
    known = _forms(named)
    groups, found = [], list[str]()
    for form in sorted((one for one in known if f" {one} " in folded), key=lambda one: (-len(one), one)):
        if f" {form} " in folded:
            folded = folded.replace(f" {form} ", " | ")
            groups.append(tuple(sorted(line.id for line in known[form])))
            found.append(form)
    ids = {one for group in groups for one in group}
    actors = tuple(line for line in _all_named(named) if line.id in ids)
    forms = dict.fromkeys((*found, *(fold(form) for line in actors for form in (line.name, *line.aliases))))
    return Asked(
        question=question, words=_words(folded), actors=actors, groups=tuple(groups), forms=tuple(form for form in forms if form),
        kinds=_kinds(fold(question)), dates=dates, published={one.id: one.published for one in named.articles},
    )  # fmt: skip


def stem(word: str) -> str:
    """A word without its common endings."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


def _all_named(named: Joined) -> list[Named]:
    return [*named.actors, *named.places]


def _forms(named: Joined) -> dict[str, list[Named]]:
    forms: dict[str, list[Named]] = {}
    for line in _all_named(named):
        for form in dict.fromkeys(fold(one) for one in (line.name, *line.aliases)):
            if form and form not in _STOP:
                forms.setdefault(form, []).append(line)
    return forms


def _words(folded: str) -> tuple[Word, ...]:
    words = [word for word in re.findall(r"\w+", folded) if word not in _STOP and (len(word) > 1 or word.isdigit())]
    return tuple(dict.fromkeys(_word(word) for word in words if not _KIND_WORD.fullmatch(word)))


def _word(word: str) -> Word:
    for deeds, kinds in _DEEDS.items():
        if stem(word) in {stem(deed) for deed in deeds}:
            return Word(word, stem(word), deeds, kinds)
    return Word(word, stem(word))


def _kinds(folded: str) -> tuple[str, ...]:
    found = (kinds for pattern, kinds in _ASKED_FOR.items() if re.search(rf"\b(?:{pattern})\b", folded))
    return tuple(dict.fromkeys(kind for kinds in found for kind in kinds))


def _dates(question: str) -> tuple[tuple[str, ...], str]:
    """The dates that a question names, and the question without them."""
    return tuple(dict.fromkeys(_date(found) for found in _DATES.finditer(question))), _DATES.sub(" ", question)


def _date(found: re.Match[str]) -> str:
    year, month, day, before, name, after, of_year, alone = found.groups()
    if alone:
        return str(alone)
    if name:
        year, month, day = of_year, f"{_MONTHS.index(name.lower()) + 1:02d}", before or after
    return "-".join(part for part in (year, month, day.zfill(2) if day else "") if part)
