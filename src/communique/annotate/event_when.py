"""The date and the place that govern a trigger.

In: a `Scene`, the index of a trigger and of the verb that carries it. Out: an EDTF value, a place's name. Surprising: a date
belongs to the first verb or event noun above it in the tree; one that hangs on a verb of saying dates the speech.
"""

from __future__ import annotations

from collections.abc import Sequence

from communique.annotate.event_scene import Scene
from communique.lang.en.event_cues import NOUNS, REPORTING
from communique.model import DateMention, NameMention

_WHERE = frozenset("in at near inside outside on around across within".split())
MONTHS = frozenset("January February March April May June July August September October November December".split())
SITES = frozenset("town city village capital port province district region area valley island camp suburb outskirt state resort neighbourhood governorate county peninsula border gulf strait".split())


def date_of(scene: Scene, trigger: int, carriers: tuple[int, ...] = ()) -> str | None:
    """The value of the date that governs a trigger or a verb that carries it."""
    holders = {trigger, *carriers}
    if (year := _year_before(scene, trigger)) is not None:
        return year
    dates = [(at, date) for at, date in scene.dates if not _compared(scene, at, date)]
    own = next((date.value for at, date in dates if scene.tree.is_verb(trigger) and _nearest(scene, at) in holders), None)
    if own is not None:
        return own
    for at, date in dates:
        if _holder(scene, at, holders) in holders:
            return date.value
    close = next((date.value for at, date in dates if _before_noun(scene, at, trigger) or _behind_noun(scene, at, date, trigger)), None)
    if close is not None:
        return close
    shared = [value for kid in scene.tree.kids(trigger, "conj") if scene.tree.is_verb(kid) and not scene.tree.kids(kid, "nsubj") and (value := date_of(scene, kid)) is not None]
    if shared:
        return shared[0]  # "arrested two men and seized a boat on Monday"
    if (start := _since_event(scene, trigger, dates)) is not None:
        return start
    near = [(abs(at - trigger), date.value) for at, date in dates if _holder(scene, at, holders) == -1]
    return min(near)[1] if near and min(near)[0] <= 12 else None


def _since_event(scene: Scene, verb: int, dates: Sequence[tuple[int, DateMention]]) -> str | None:
    """"since the last dialogue in March 2030, 300 have been trained": from the day of that event on."""
    since = next((kid for kid in scene.tree.kids(verb, "obl") if scene.tree.case(kid) == "since"), None)
    inner = next((date.value for at, date in dates if since is not None and since in scene.tree.climb(at) and date.value and "/" not in date.value), None)
    return f"{inner}/.." if inner else None


def _nearest(scene: Scene, at: int) -> int | None:
    """The first verb or event noun above a date."""
    return next((above for above in scene.tree.climb(at) if scene.tree.is_verb(above) or scene.sentence.words[above].tag.startswith("NN") and scene.nouns(above) & NOUNS.keys()), None)


def _compared(scene: Scene, at: int, date: DateMention) -> bool:
    """"the worst clashes since 2011", "the first visit since May": a date that only measures."""
    before = range(max(at - 5, 0), at)
    apposed = next((i for i in range(at, max(at - 10, -1), -1) if scene.low(i) == ","), None)
    if apposed is not None and scene.low(apposed + 1) == "the" and scene.low(apposed + 2) in ("first", "only", "last") and (date.value or "").endswith("/.."):
        return True  # "the visit, the first by a minister since 2018,"
    return bool(date.value and date.value.endswith("/..")) and any(scene.sentence.words[i].tag == "JJS" or scene.low(i) in ("worst", "first", "only", "time") for i in before)


def _year_before(scene: Scene, trigger: int) -> str | None:
    """"the 2029 attack", "the June 2029 murder": a year that stands for an adjective, with the month before it."""
    spots = [kid for kid in (*scene.tree.kids(trigger, "compound", "nummod", "amod"), trigger - 1) if 0 <= kid < trigger and scene.sentence.words[kid].tag == "CD"]
    noun = scene.sentence.words[trigger].tag == "NN"
    year = next((kid for kid in spots if noun and (low := scene.low(kid)).isdigit() and len(low) == 4 and low[:2] in ("19", "20")), None)
    if year is None:
        return None
    start = scene.sentence.words[year].start
    return next((date.value for _, date in scene.dates if date.value and date.span.start < start < date.span.end), scene.low(year))


def place_of(scene: Scene, trigger: int, carriers: tuple[int, ...] = ()) -> NameMention | None:
    """The place behind "in", "at" or "near" that belongs to a trigger."""
    holders = {trigger, *carriers}
    for at, name in sorted(scene.named.items()):
        if name.type in ("place", "state") and _located(scene, at) and _holder(scene, at, holders) in holders:
            return name
    return None


def _located(scene: Scene, at: int) -> bool:
    """Behind "in", "at" or "near", also as "in the border town of"."""
    head = scene.tree.heads[at]
    kind = head >= 0 and scene.tree.case(at) in ("of", "") and scene.nouns(head) & SITES
    return (scene.tree.case(head) if kind else scene.tree.case(at)) in _WHERE


def _told_of(scene: Scene, at: int, saying: int, wanted: set[int]) -> int:
    """"Nine died on Saturday, officials said": before the speaker and behind what is told, the date belongs to that."""
    told, speaker = scene.tree.kid(saying, "ccomp"), scene.tree.kid(saying, "nsubj")
    if told is None or speaker is None or not told < at < speaker < saying:
        return saying
    return max((one for one in wanted if one < at), default=saying)


def _behind_noun(scene: Scene, at: int, date: DateMention, trigger: int) -> bool:
    """"the bombing of the market in the town on 15 March": a calendar date with only noun phrases between."""
    between = scene.sentence.words[trigger + 1 : at]
    if at < scene.tree.heads[at] and scene.sentence.words[scene.tree.heads[at]].tag.startswith("NN"):
        return False  # "the collapse of the 2027 accord"
    calendar = any(ch.isdigit() for ch in date.text) or date.text.rsplit(" ", 1)[-1] in MONTHS
    return calendar and 0 < at - trigger <= 12 and scene.sentence.words[trigger].tag.startswith("NN") and all(w.tag.startswith(("NN", "CD", "JJ", "POS", "IN", "DT")) for w in between)


def _before_noun(scene: Scene, at: int, trigger: int) -> bool:
    """"a 25 December 2031 agreement": only numbers, names and adjectives between."""
    between = scene.sentence.words[at:trigger]
    return 0 < trigger - at <= 7 and scene.sentence.words[trigger].tag.startswith("NN") and all(w.tag.startswith(("NN", "CD", "JJ", "POS", ",")) for w in between)


def _behind_after(scene: Scene, verb: int, at: int) -> int | None:
    """"came after the seizure of a vessel on 2 June": the event behind "after" that stands nearer to the date than the verb."""
    near = [kid for kid in scene.tree.kids(verb, "obl") if verb < kid < at and scene.tree.case(kid) in ("after", "before", "since", "following") and scene.nouns(kid) & NOUNS.keys()]
    return near[-1] if near and not any(scene.low(i) == "," for i in range(near[-1], at)) else None


def _holder(scene: Scene, at: int, wanted: set[int]) -> int:
    """The first trigger, verb or event noun above a word; -1 where the climb ends in no verb."""
    tree = scene.tree
    for above in tree.climb(at):
        if tree.is_verb(above) and (nearer := _behind_after(scene, above, at)) is not None:
            return nearer
        if above in wanted:
            return above
        if tree.is_verb(above):
            if scene.is_form_of(above, REPORTING):
                return _told_of(scene, at, above, wanted)
            joined = [kid for kid in tree.kids(above, "xcomp", "conj") if kid in wanted and not any(scene.dates and kid < d < kid for d, _ in scene.dates)]
            linked = [kid for kid in joined if tree.label(kid) == "xcomp" or not tree.kids(kid, "nsubj") and at < kid]
            return linked[0] if linked else above
        if scene.nouns(above) & NOUNS.keys() and scene.sentence.words[above].tag.startswith("NN") and scene.sentence.words[above].text not in MONTHS:
            return above
    return -1
