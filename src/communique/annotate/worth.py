"""A number in its sentence → whether it measures or counts at all, and whether a table should keep it.

In: text, tree, number, unit and what is counted. Out: yes or no. Surprising: an age or a "two-day dialogue" measures, yet is no
figure; a name, a clock time or a score measures nothing.
"""

from __future__ import annotations

import re

from communique.annotate.branches import Branches
from communique.annotate.counted_flat import Counted
from communique.annotate.numbers import Number
from communique.lang.en.cues import REPORTING_VERBS
from communique.lang.en.number_words import ABSTRACT, COUNTABLE, KIN, PLAIN_COMPOUNDS, SHORT_UNITS, TIMES

_NOT_BEFORE = re.compile(r"(?:\b(?:[Nn]o\.? ?|[Rr]esolution|[Aa]rticle|[Ss]ection|[Cc]hapter|[Pp]age|[Nn]umber|[Rr]oute|[Rr]oom|[Cc]hannel|[Gg]roup|[Cc]ategory|[Vv]ersion|[Pp]art|[Gg]ame|[Uu]nit|[Ff]loor|[Ss]ector|[Ll]evel|(?:[Ss]ub)?[Pp]aragraph|[Cc]lause|[Ff]light|[Bb]attalion)\s*|#\s*|[/@:]|[A-Za-z]-\s?)$")
_NOT_AFTER = re.compile(r"(?:st|nd|rd|th)\b|[/:]\d|\s?(?:[ap]\.?m\b|[ap]\.m\.|o[’']clock|gmt\b|local time|hours local|de [a-z])|[-–]\d|\.\d+\.", re.IGNORECASE)
_CLOCK = re.compile(r"\b(?:at|after|before|by|until|around|past)\s+$")
_AGE = re.compile(r"\b(?:aged?|as (?:young|old) as|ages? of|turned|age)\s+$", re.IGNORECASE)
_OLD = re.compile(r"[- ](?:years?|months?)[- ]old", re.IGNORECASE)
_SCORE = re.compile(r"\d{1,3}[-–]$")
_COMPOUND = re.compile(r"\s?-\s?(?P<second>[A-Za-z]+)")
_LIMIT = re.compile(r"\b(?:in|within|over|during|past|last|next|first|previous|coming|every|each)(?: the)?(?: (?:past|last|next|first|previous|coming))?(?: (?:about|over|more than|nearly|almost|some|up to))?\s+$", re.IGNORECASE)
_LASTING = re.compile(r"(?:\b(?:for|to|after|lasted|lasting|took|takes|take|spent|spend|of|lasts)(?: (?:about|over|more than|at least|nearly|almost|some|up to|around|roughly))?|\b(?:nearly|almost|more than|over))\s+$", re.IGNORECASE)
_POINTED = re.compile(r"\b(?:the|these|those|both|our|their|his|her|its|whose|all|next|last|first|other)(?: (?:other|first|last|same|next))?\s$", re.IGNORECASE)
_VAGUE_ONE = re.compile(r"\b(?:one or two|two or three|a hundred|first \w+ (?:phases|rounds))\b", re.IGNORECASE)
_AGREED = re.compile(r"-year(?:-\w+)? (?:\w+ )?(?:pact|deal|agreement|treaty|accord|plan|lease|contract|strategy|programme|program|bond|mandate|framework|loan|visa)")
_OF_AGE = re.compile(r"\b(?:are|is|were|was|those|anyone|everyone|children|people|persons|women|men|boys|girls|youths) (?:aged )?(?:under|over|below|above) $", re.IGNORECASE)
_CALIBRE = re.compile(r"-?\s?(?:mm|millimetres?|millimeters?)[- ](?:\w+ )?(?:shell|round|howitzer|gun|cannon|mortar|artillery|ammunition|projectile|pistol|rifle|munition|bullet|rocket)", re.IGNORECASE)
_PUT_AT = re.compile(r"\b(?:put|puts|stood|stands|remains|remained|estimated|kept|held)\b[^.;,]{0,60}$", re.IGNORECASE)
_STREET = re.compile(r" (?:[A-Z]\.? )?(?:[A-Z][\w.’']+ ){1,3}(?:Road|Street|Avenue|Ave|St|Lane|Drive|Way|Square|Boulevard)\b")
_CELL_BEFORE = re.compile(r"\d\s+$|[|\t] *$")
_CELL_AFTER = re.compile(r" *[|\t]|\s+\d[\d.,]*(?!\w)(?!-[a-z])(?!\s*(?:per ?cent|percent|%|pc|million|billion))")
_AT = re.compile(r"\b[Aa]t(?: (?:about|approximately|around|exactly|nearly))? $")
_RATE = re.compile(r"\b(?:per|for every|in every)\s+$", re.IGNORECASE)
_PEAK = re.compile(r"[- ](?:years?|months?|decades?)[- ](?:high|low|peak|record)\b")
_PERSON = re.compile(r"\b(?P<who>[a-z]+), $")
_SMALL = 10


def measures(text: str, tree: Branches, number: Number, first: int) -> bool:
    """Whether a number counts or measures anything."""
    shown = text[number.start : number.end]
    if number.money or number.percent:
        return True
    before = text[max(number.start - 18, 0) : number.start]
    after = text[number.end : number.end + 40]
    if _NOT_BEFORE.search(before) or _NOT_AFTER.match(after) or _SCORE.search(before):
        return False
    if shown.isdigit() and re.match(r"[.)]\s", after) and (first == 0 or re.search(r"[.:]\s*$|\s{3,}$", before)):
        return False  # a list's own numbering
    if shown.isdigit() and len(shown) == 4 and (shown[0] == "0" or shown < "2400" and shown[2] < "6" and _AT.search(before) and re.match(r"[,.;)]|$| (?:on|in|local|hours|and|today|yesterday|this|from)\b| \(", after)):
        return False  # a clock time of the military
    glued = re.match(r"[^\W\d_][\w/.²³-]*", after)
    if glued and shown[-1:].isdigit():
        return any(form in SHORT_UNITS or form in ("pc", "USD", "EUR", "PKR") for form in (glued.group(), glued.group().rstrip("."), re.split(r"[-.]", glued.group())[0]))
    if _STREET.match(after):
        return False
    return not _is_a_name(text, tree, number, first)


def _is_a_name(text: str, tree: Branches, number: Number, first: int) -> bool:
    """"Fortune 100", "the 2019 Rich List", "posts 542 and 543"; and "one" where it is a pronoun."""
    shown, words = text[number.start : number.end], tree.words
    following = words[first + 1] if first + 1 < len(words) else None
    if shown.lower() == "one":
        return following is None or not (following.tag.startswith(("NN", "JJ")) or following.low in ("of", "-"))
    if not shown[:1].isdigit() or first == 0:
        return False
    before = words[first - 1]
    if before.low in ("a", "an") and shown.isdigit() and (following is None or following.text in (",", ".", ";", ")")):
        return True  # "a 737"
    if before.tag in ("NN", "NNP") and before.text[:1].isupper() and number.value < 1000 and following is not None and following.tag == "NNS" and words[first].label == "flat" and words[first].head == first - 1:
        return True  # "40 Leopard 2 tanks"
    plural = following is not None and following.tag in ("NNS", "NNPS")
    if "." in shown and before.tag in ("NNP", "NNPS") and not plural:
        return True
    if not shown.isdigit():
        return False
    if len(shown) == 4 and 1900 <= number.value <= 2099 and before.tag in ("NNP", "NNPS", "POS", "PRP$"):
        return True
    if len(shown) == 4 and 1900 <= number.value <= 2099 and not plural:
        return True
    if before.tag in ("NNP", "NNPS") or any(c.isupper() for c in before.text[1:]):
        return not plural and not (following is not None and following.tag == "NN" and re.match(r"[- ][a-z]", text[number.end :][:2]))
    return tree.has_arcs and _identifies(tree, first)


def _identifies(tree: Branches, at: int) -> bool:
    """Whether a number stands behind its plural noun ("posts 542"), or is joined by "and" to one that does ("and 543")."""
    words = tree.words
    following = words[at + 1].tag if at + 1 < len(words) else ""
    if at > 2 and words[at - 1].low == "and" and words[at - 2].tag == "CD" and not following.startswith(("NN", "JJ")):
        return _identifies(tree, at - 2)
    return words[at - 1].tag == "NNS" and words[at].label in ("nummod", "conj") and words[at].head == at - 1


def is_figure(text: str, tree: Branches, number: Number, unit: str, counted: Counted | None, first: int) -> bool:
    """Whether a quantity is worth a table."""
    shown = text[number.start : number.end].lower()
    before, after = text[max(number.start - 32, 0) : number.start], text[number.end : number.end + 24]
    if shown in ("zero", "a hundred") or _VAGUE_ONE.search(text, max(number.start - 8, 0), number.end + 12):
        return False
    if _RATE.search(before) or unit in TIMES and _PEAK.match(after):
        return False  # "per 100,000 people", "a 48-year high"
    if number.value == 1 and re.match(r"\s+of\b", after):
        return False  # "one of the pilots"
    if _OLD.match(after) or is_age(text, number) or (_CELL_BEFORE.search(before) or _CELL_AFTER.match(after)):
        return False
    if unit in TIMES:
        return _lasts(number, unit, before, text[number.end : number.end + 50])
    if unit in ("millimetre", "centimetre", "inch") and (after.startswith("-") or _CALIBRE.match(text, number.end)):
        return False  # "a 90-mm cannon": what it is called by
    if unit in ("percent", "percentage_point") or number.money or unit not in ("count", "times"):
        return True
    if compound := _COMPOUND.match(after):
        second = compound["second"].lower()
        return second not in PLAIN_COMPOUNDS and not second.endswith(("ed", "time")) and second.rstrip("s") not in TIMES
    if number.value_to is not None and counted is not None and counted.span.end <= number.start and re.fullmatch(r"\d+[-–]\d+", shown) and tree.words[first - 1].tag.startswith("NN"):
        return False  # "battalion 3-16"
    if counted is None:
        return number.value >= _SMALL and tree.has_arcs is False and not re.match(r"\s*(?:[A-Z]\w|$)", after)
    if number.value <= 12 and _CLOCK.search(before) and not _PUT_AT.search(text, max(number.start - 80, 0), number.start) and counted.span.start < number.end:
        return False
    if _speaks(tree, first, number):
        return False
    return number.value >= _SMALL or _small(shown, before, after, counted, number)


def is_age(text: str, number: Number) -> bool:
    """"aged 40", "children as young as 10", "Ruvena Osk, 52, said"."""
    before, after = text[max(number.start - 24, 0) : number.start], text[number.end : number.end + 8]
    alone = re.match(r",|[.;)](?:\s|$)| of [A-Z]", after) is not None
    apposed = number.value < 110 and not number.money and not number.percent and re.search(r"[A-Z]\w+, $", before) is not None and alone
    kin = _PERSON.search(before) if alone and 0 < number.value < 110 and not number.money and not number.percent else None
    limit = 0 < number.value < 110 and _OF_AGE.search(before) is not None and re.match(r"[,.;)]|$| (?:and|or|who)\b", after) is not None
    return apposed or limit or _AGE.search(before) is not None or kin is not None and kin["who"] in COUNTABLE | KIN


def _lasts(number: Number, unit: str, before: str, after: str) -> bool:
    """A duration reported as a fact: how long something took, not when it was or is to be."""
    if _LIMIT.search(before) or re.match(r"[- ]?\w+(?:s)?\s*(?:later|ago|earlier|before|after|old|apart)\b", after):
        return False
    if unit in ("second", "minute", "hour"):
        return True
    if after.startswith("-"):
        return unit == "year" and number.value >= _SMALL and not _AGREED.match(after)  # "an 11-year lull", no "five-year plan"
    return _LASTING.search(before) is not None and number.value > 1


def _small(shown: str, before: str, after: str, counted: Counted, number: Number) -> bool:
    """Few of something: people, things, attacks; not sides, ways and what a text has named already."""
    nouns = re.findall(r"[a-z]+", counted.words.lower().split(" of ")[0])
    heads = {form for noun in nouns for form in (noun, noun.rstrip("s"), noun.removesuffix("es"), noun.removesuffix("ies") + "y")}
    if number.value == 1:
        named = bool(heads & COUNTABLE) or (before.lower().endswith("at least ") and not heads & ABSTRACT)
        return not re.match(r" more\b", after) and named and counted.span.start >= number.end
    if shown[:1].isdigit():
        return True
    if _POINTED.search(before) and not heads & COUNTABLE:
        return False
    last = nouns[-1] if nouns else ""
    done = last.endswith("ed") and len(nouns) > 1
    noun = nouns[-2] if done else last
    return not {noun, noun.rstrip("s"), noun.removesuffix("ies") + "y"} & ABSTRACT


def _speaks(tree: Branches, first: int, number: Number) -> bool:
    """"two officials said", "according to three people": sources are not counted."""
    head = tree.words[first].head
    if head is None or number.value >= _SMALL or tree.words[first].label != "nummod":
        return False
    noun = tree.words[head]
    over = tree.words[noun.head] if noun.head is not None else None
    accords = any(tree.words[kid].low == "according" for kid in tree.children[head]) or (first > 1 and tree.words[first - 2].low == "according")
    return accords or (over is not None and noun.label == "nsubj" and over.lemma in REPORTING_VERBS and over.lemma in ("say", "tell", "report", "add", "claim", "confirm", "warn"))
