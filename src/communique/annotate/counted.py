"""A number's place in its sentence's tree → what it counts, as words and span.

In: a sentence, the words of the number with its unit, and what was counted before in the paragraph. Out: `Counted`. Surprising:
where people or things have something done to them ("620 people were killed") the participle is part of what is counted, since people
as such are not the figure; and a bare "196 wounded" takes its noun from the number before it.
"""

from __future__ import annotations

import re

from msgspec import Struct

from communique.annotate.branches import Branches
from communique.annotate.counted_flat import (
    Counted,
    counted_after,
    counted_before,
    counted_before_word,
    counted_by_verb,
    counted_of_them,
    share_after,
)
from communique.annotate.recalled import recalled, sufferers
from communique.lang.en.number_words import (
    CHANGES,
    COUNTING,
    CURRENCIES,
    DONE,
    GATHERED,
    MEASURING,
    PUTTING,
    SHARING,
    SHEETS,
    TIMES,
    TOTALS,
    UNITS,
)
from communique.lang.reader import Word
from communique.model import Span

_NOMINAL = ("NN", "JJ", "VBN", "VBG", "CD")
_REACH = 9  # words of one noun phrase, and as many behind "of"; set by hand on 2026-11-25
_FAR = 160  # characters between a number and what it counts; set by hand on 2026-11-25
_THANKING = frozenset("thank praise ask commend".split())
_PEAKS = frozenset("high low peak record".split())
_HURT = frozenset("wounded injured killed arrested detained displaced".split())
_PEOPLE = frozenset("kill wound injure arrest detain displace evacuate abduct kidnap".split())


class Before(Struct, frozen=True):
    """What the paragraph has counted so far: the last noun, and the whole of its last share."""

    noun: str | None = None
    whole: str | None = None
    thing: str | None = None  # the last, whatever its unit
    far: str | None = None  # the last noun of the paragraphs before, for "of them"


def counted_of(tree: Branches, first: int, at: int, text: str, unit: str, known: Before) -> Counted | None:
    """What the number at words[first:at] counts; `at` is behind its unit."""
    words, before = tree.words, known.noun
    if unit == "percent" and at < len(words) and words[at].tag[:2] in ("VB", "MD") and (whole_first := _whole_first(words, first, text)) is not None:
        return whole_first
    if first > 1 and words[first - 1].low == "of" and not (at < len(words) and words[at].tag.startswith(("NN", "JJ"))) and (whose := _changed_or_gathered(words, first, at, text, unit, known)):
        return whose
    single = at + 1 < len(words) and words[at].low == "of" and words[at + 1].low == "it"
    found = counted_of_them(words, at, (known.thing if single else None) or before or known.far) or _valued(words, first, at, text, unit)
    if found is None and unit in ("percent", "times", "count") and at < len(words) and words[at].low == "of":
        found = share_after(words, at + 1, text)
        if found and unit == "percent" and (sharer := _sharer(tree, first, at, text)):
            return Counted(sharer.words, sharer.span, (known.thing if found.words.lower() in TOTALS else None) or found.share_of)
        if found and unit == "count":
            found = Counted(_done(tree, at - 1, found.words), found.span, found.share_of)
    if found is None and (unit.removeprefix("square ").removeprefix("cubic ").removeprefix("nautical ") in UNITS.values() or _is_money(unit)) and at < len(words) and words[at].low == "of":
        whole = share_after(words, at + 1, text)
        found = whole and Counted(whole.words, whole.span)
    if found is None and unit == "count" and (verb := _verb_before(words, first)) is not None and not (at < len(words) and words[at].tag.startswith(("NN", "JJ"))):
        found = _elided(verb, verb, before)
    if found is None and _is_money(unit) and at + 1 < len(words) and words[at].low == "for" and (first == 0 or words[first - 1].low != "of"):
        found = _bought(tree, at, text)
    if found is None and unit == "times" and at < len(words) and words[at].tag in ("DT", "PRP$") and words[at].low not in ("this", "that"):
        found = counted_after(words, at, text)
    if found is None and tree.has_arcs:
        found = _noun_behind(tree, first, at, text, unit)
        if found is None and unit != "percent" and at < len(words) and words[at].tag.startswith(("NN", "JJ")) and words[at - 1].end + 1 >= words[at].start and not (at + 1 < len(words) and words[at + 1].lemma in TIMES and _is_money(unit)):
            found = counted_after(words, at, text)
        found = found or _near(_governor(tree, first, at, text, unit, known), words[first], text)
    if found is None:
        found = counted_after(words, at, text) or counted_by_verb(words, first) or (None if tree.has_arcs and unit == "count" else counted_before(words, first, text))
    if found is None and unit == "count" and before and words[first].label in ("conj", "nsubj", "nsubj:pass", "appos", "obj"):
        found = Counted(before, Span(words[first].start, words[first].end))
    found = recalled(found if found and found.words.strip() else None, tree, first, at, text, unit, (before or (known.thing if words[first - 1].low == "to" else None)) if unit == "count" else known.thing)
    if found and before and unit == "percent" and at < len(words) and found.span.start == words[at].start and words[at].tag[:2] == "VB" and any(word.low in ("in", "out") for word in words[first:at]):
        found = Counted(f"{before} {found.words}", found.span)  # "Two in three came from Estovia."
    if found and unit == "percent" and found.share_of is None and found.words == known.thing:
        found = Counted(found.words, found.span, known.whole)
    return found if found and found.words.strip() else None


def _changed_or_gathered(words: tuple[Word, ...], first: int, at: int, text: str, unit: str, known: Before) -> Counted | None:
    """"A drop of 23 per cent" is one of what was told before; "a group of 20" counts the group."""
    noun = words[first - 2]
    if unit == "percent" and noun.lemma in CHANGES and not (at < len(words) and words[at].low in ("in", "of")):
        return Counted(known.thing, Span(noun.start, noun.end)) if known.thing else Counted(noun.text, Span(noun.start, noun.end))
    return counted_before_word(words, first - 2, text) if unit == "count" and noun.lemma in GATHERED else None


def _whole_first(words: tuple[Word, ...], first: int, text: str) -> Counted | None:
    """The whole that a sentence begins with: "Of the 412 firms surveyed, 63 per cent had cut jobs"."""
    if first < 4 or words[0].low not in ("of", "among"):
        return None
    comma = next((n for n in range(1, first) if words[n].text == ","), None)
    whole = share_after(words, 1, text) if comma is not None else None
    return Counted(whole.words, whole.span, whole.words) if whole and whole.span.end <= words[first].start else None


def _is_money(unit: str) -> bool:
    return unit.isupper() or unit in CURRENCIES.values()


def _valued(words: tuple[Word, ...], first: int, at: int, text: str, unit: str) -> Counted | None:
    """What falls or rises by a share; what money is spent in or paid for: "$33 billion in aid", "$2m worth of arms", "goggles worth Rs 3 crore"."""
    if unit == "percent" and at + 2 < len(words) and words[at].lemma in CHANGES and words[at + 1].low in ("in", "of"):
        return counted_after(words, at + 2, text)  # "a 37% decline in deaths"
    if not _is_money(unit):
        return None
    if at + 1 < len(words) and words[at].low == "in" and words[at + 1].tag in ("NN", "NNS", "JJ", "VBG") and words[at + 1].lemma not in TIMES | {"cash", "total"}:
        return counted_after(words, at + 1, text)
    worth = _past_brackets(words, at)
    if worth + 2 < len(words) and words[worth].low == "worth" and words[worth + 1].low == "of":
        return counted_after(words, worth + 2, text)
    if at < len(words) and words[at].tag == "VBN" and first > 1 and words[first - 1].low == "the":
        return Counted(words[at].text, Span(words[at].start, words[at].end))  # "the $2 billion pledged"
    if first > 3 and words[first - 1].low == "at" and words[first - 2].lemma in ("estimate", "value", "price") and words[first - 3].text == "," and words[first - 4].tag.startswith("NN"):
        return counted_before_word(words, first - 4, text)  # "the cost, estimated at 4.8 million euros"
    mark = first - 1 - (first > 1 and words[first - 1].low in ("at", "about", "around", "nearly", "over", "almost"))
    if mark > 0 and words[mark].low in ("worth", "valued", "costing") and words[(last := mark - 1 - (words[mark - 1].text == ","))].tag.startswith("NN"):
        return counted_before_word(words, last, text)
    return None


def _past_brackets(words: tuple[Word, ...], at: int) -> int:
    """Behind the same money in another currency, or out of its brackets: "600 million yen ($4 million) worth of"."""
    if at < len(words) and words[at].text == ")":
        return at + 1
    if at < len(words) and words[at].text == "(":
        return next((n + 1 for n in range(at + 1, min(at + 7, len(words))) if words[n].text == ")"), at)
    return at


def _verb_before(words: tuple[Word, ...], first: int) -> Word | None:
    """The verb of doing right before a bare number: "wounded at least 22"."""
    for at in range(first - 1, max(first - 4, -1), -1):
        if words[at].tag.startswith("VB"):
            return words[at] if words[at].lemma in _PEOPLE else None
        if words[at].tag not in ("RB", "IN", "JJS", "RBS", "JJR", "RBR", "DT"):
            return None
    return None


def _near(found: Counted | None, number: Word, text: str) -> Counted | None:
    """Refuses what a torn parse found across a full stop or far away."""
    if found is None:
        return None
    low, high = min(found.span.start, number.start), max(found.span.end, number.end)
    return None if high - low > _FAR or re.search(r"[.?!]\s+\S", text[min(found.span.end, number.end) : max(found.span.start, number.start)]) else found


def _noun_behind(tree: Branches, first: int, at: int, text: str, unit: str) -> Counted | None:
    """The noun that the number belongs to, with what "of" and "and" hang on it."""
    words = tree.words
    head = tree.head_of(first, at)
    if head is None or not at <= head < at + _REACH or not words[head].tag.startswith(_NOMINAL) or words[head].tag in ("VBN", "CD"):
        return None
    if any(word.text in (",", ";", "(", ")", ".") or word.low == "of" for word in words[at:head]) or _is_money(unit) and words[head].lemma in TIMES:
        return None
    start = at
    while start < head and (words[start].tag in ("DT", "PRP$", "HYPH") or words[start].low in ("of", "more", "-", "new") or words[start].tag == "CC" and words[start + 1].tag == "CD" or words[start].tag == "CD" and words[start - 1].tag == "CC"):
        start += 1
    end = tree.phrase_end(head, _REACH)
    shown = text[words[start].start : words[end - 1].end]
    return Counted(_done(tree, head, shown), Span(words[start].start, words[end - 1].end))


def _bought(tree: Branches, at: int, text: str) -> Counted | None:
    """"9 million for the goggles": what money is for, unless that is a time."""
    words = tree.words
    noun = next((place for place in range(at + 1, min(at + 6, len(words))) if words[place].tag.startswith("NN") and (words[place].head is None or not at < (words[place].head or 0) < at + 6)), None)
    return _phrase(tree, noun, text) if noun is not None and words[noun].lemma not in TIMES else None


def _done(tree: Branches, noun: int, shown: str) -> str:
    """The words with the participle of what was done to them."""
    words = tree.words
    verb = _own_participle(words, noun) or tree.passive_of(noun)
    if verb is None:
        own = words[noun]
        over = words[own.head] if own.head is not None else None
        taken = over is not None and (own.label == "obj" and over.lemma in DONE and over.tag in ("VBD", "VBN"))
        verb = own.head if taken else None
    participle = words[verb].text if verb is not None else ""
    return f"{shown} {participle}" if participle and participle not in shown.split() else shown


def _sharer(tree: Branches, first: int, at: int, text: str) -> Counted | None:
    """What has a share: "gas made up 71 per cent of exports"."""
    verb = tree.head(tree.top(first, at)) if tree.has_arcs else None
    subject = tree.subject(verb) if verb is not None and tree.words[verb].lemma in SHARING else None
    return _phrase(tree, subject, text) if subject is not None and subject < first else None


def _own_participle(words: tuple[Word, ...], noun: int) -> int | None:
    """The participle right behind a noun, where the verb that both share is left out: "17 killed and 43 others injured"."""
    behind = words[noun + 1] if noun + 1 < len(words) else None
    return noun + 1 if behind is not None and behind.tag in ("VBN", "VBD", "JJ") and (behind.lemma in _PEOPLE or behind.low in _HURT) and behind.low.endswith("ed") else None


def _governor(tree: Branches, first: int, at: int, text: str, unit: str, known: Before) -> Counted | None:
    """The noun or verb above a number without a noun of its own."""
    words, before = tree.words, known.noun
    top = tree.top(first, at)
    while words[top].label == "conj" and (over := words[top].head) is not None and not first <= over < at and words[over].tag in ("CD", "NN", "NNS"):
        if words[over].tag != "CD" and words[top].tag == "CD":
            break
        top = over
    label, over = tree.labels[top], tree.head(top)
    if tree.kid(top, "cop") is not None and (subject := tree.kid(top, "nsubj")) is not None and subject < first:
        return _phrase(tree, subject, text)
    if words[top].tag.startswith("VB"):  # "doubled"
        return _phrase(tree, tree.subject(top), text)
    done = next((n for n in range(at, min(at + 3, len(words))) if words[n].lemma not in ("be", "have") and words[n].tag != "RB"), at)
    if at < len(words) and words[done].tag in ("VBN", "VBD", "JJ") and words[at].tag != "RB" and unit == "count" and (before or words[done].lemma in _PEOPLE):
        return _elided(words[done], words[first], before)
    if over is None:
        subject = tree.kid(top, "nsubj")
        return _phrase(tree, subject, text) if subject is not None else None
    above = words[over]
    if above.low in _PEAKS and label.startswith("nmod") and (verb := tree.head(over)) is not None and (subject := tree.subject(verb)) is not None:
        return _phrase(tree, subject, text)
    if above.tag.startswith("NN") and (label.startswith("nmod") or label in ("appos", "nummod", "dep", "obl", "acl", "compound")):
        return None if over >= at else _phrase(tree, over, text)
    if label == "xcomp" and tree.kid(over, "nsubj") is None:
        over = above.head if above.head is not None else over
    return _by_verb(tree, first, at, top, label, over, text, unit, known)


def _by_verb(tree: Branches, first: int, at: int, top: int, label: str, verb: int, text: str, unit: str, known: Before) -> Counted | None:
    words, before = tree.words, known.noun
    if _is_money(unit) and label == "obl" and words[verb].lemma in _THANKING:
        return None
    thing = next((kid for kid in tree.children[verb] if words[kid].label == "obj" and not first <= kid < at and kid != top), None)
    subject = tree.subject(verb)
    lemma = words[verb].lemma
    if label.startswith("nsubj"):
        whole = next((kid for kid in tree.children[verb] if kid < first and words[kid].label == "obl" and any(words[case].low in ("of", "among") for case in tree.children[kid])), None)
        if whole is not None and (phrase := _phrase(tree, whole, text)) is not None:
            return Counted(phrase.words, phrase.span, phrase.words)
        if unit == "count":
            return _elided(words[verb], words[first], before) if before and words[verb].tag == "VBN" else None
        at = _past_aside(words, at + 2 * (words[at].low == "of"))
        end = min(tree.phrase_end(thing, _REACH) if thing is not None else verb + 1, at + _REACH)
        end = next((stop for stop in range(at + 1, end) if words[stop].text in (",", ";") or words[stop].tag in ("CD", "CC")), end)
        return Counted(text[words[at].start : words[end - 1].end], Span(words[at].start, words[end - 1].end), known.whole) if at < end else None
    if thing is not None and (label.startswith(("obl", "advmod", "nmod")) or lemma in PUTTING):
        return _phrase(tree, thing, text)
    if label == "obj" and unit == "count" and lemma in COUNTING and before:
        return Counted(before, Span(words[first].start, words[at - 1].end))
    if label == "obj" and unit == "count" and lemma in _PEOPLE:
        return _elided(words[verb], words[verb], before or "people")
    if label == "obj" and lemma not in MEASURING and (unit not in ("count", "percent") or subject is None):
        oblique = next((kid for kid in tree.children[verb] if tree.labels[kid].startswith("obl") and kid >= at and not _is_source(tree, kid)), None)
        if oblique is not None and (words[oblique].lemma not in TIMES or subject is not None and words[subject].lemma in SHEETS) and (phrase := _phrase(tree, oblique, text)) is not None and not any(one.isdigit() for one in phrase.words):
            return Counted(f"{words[verb].text} {phrase.words}", phrase.span)
    if unit == "times" and subject is not None:
        phrase = _phrase(tree, subject, text)
        return phrase and Counted(f"{phrase.words} {words[verb].text}", phrase.span)
    return _phrase(tree, subject, text) if subject is not None else None


def _is_source(tree: Branches, noun: int) -> bool:
    """Whether a noun only tells who says so: "according to the ministry"."""
    return any(tree.words[kid].low == "according" for kid in tree.children[noun])


def _past_aside(words: tuple[Word, ...], at: int) -> int:
    """Behind an aside between commas: ", he said,"."""
    if at < len(words) and words[at].text == ",":
        close = next((n for n in range(at + 1, min(at + 7, len(words))) if words[n].text == ","), at)
        return close + 1
    return at


def _elided(verb: Word, near: Word, before: str | None) -> Counted:
    """The noun counted before with this participle in place of its own: "220 terrorists killed, 196 wounded"."""
    noun = " ".join(word for word in sufferers(before or "people", before).split() if not word.endswith("ed") and word not in ("lost", "hit", "hurt", "shot", "dead") or "-" in word)
    return Counted(f"{noun} {verb.text}", Span(min(near.start, verb.start), max(near.end, verb.end)))


def _phrase(tree: Branches, head: int | None, text: str) -> Counted | None:
    """A noun with its modifiers before it and "of" behind it; a pronoun names nothing."""
    if head is None or tree.words[head].tag in ("PRP", "WDT", "WP", "DT", "EX") or not tree.words[head].text[:1].isalpha():
        return None
    words, start = tree.words, head
    if any(words[kid].tag == "CD" for kid in tree.children[head]) and words[head].low in CURRENCIES:
        return None
    while start > 0 and head - start < _REACH and words[start - 1].head is not None and tree.label(start - 1) in ("compound", "amod", "flat", "goeswith") and words[start - 1].tag != ",":
        start -= 1
    end = tree.phrase_end(head, _REACH, wide=True)
    return Counted(text[words[start].start : words[end - 1].end], Span(words[start].start, words[end - 1].end))
