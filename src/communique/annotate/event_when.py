"""The date and the place that govern a trigger.

In: a `Scene`, the index of a trigger and of the verb that carries it. Out: an EDTF value, a place's name. Surprising: a date
belongs to the first verb or event noun above it in the tree; one that hangs on a verb of saying dates the speech.
"""

from __future__ import annotations

from communique.annotate.event_scene import Scene
from communique.lang.en.event_cues import NOUNS, REPORTING
from communique.model import DateMention, NameMention

_WHERE = frozenset("in at near inside outside on around across within".split())


def date_of(scene: Scene, trigger: int, carriers: tuple[int, ...] = ()) -> str | None:
    """The value of the date that governs a trigger or a verb that carries it."""
    holders = {trigger, *carriers}
    for at, date in scene.dates:
        if _holder(scene, at, holders) in holders:
            return date.value
    close = next((date.value for at, date in scene.dates if _before_noun(scene, at, trigger) or _behind_noun(scene, at, date, trigger)), None)
    if close is not None:
        return close
    shared = [value for kid in scene.tree.kids(trigger, "conj") if scene.tree.is_verb(kid) and not scene.tree.kids(kid, "nsubj") and (value := date_of(scene, kid)) is not None]
    if shared:
        return shared[0]  # "arrested two men and seized a boat on Monday"
    near = [(abs(at - trigger), date.value) for at, date in scene.dates if _holder(scene, at, holders) == -1]
    return min(near)[1] if near and min(near)[0] <= 12 else None


def place_of(scene: Scene, trigger: int, carriers: tuple[int, ...] = ()) -> NameMention | None:
    """The place behind "in", "at" or "near" that belongs to a trigger."""
    holders = {trigger, *carriers}
    for at, name in sorted(scene.named.items()):
        if name.type not in ("place", "state") or scene.tree.case(at) not in _WHERE:
            continue
        if _holder(scene, at, holders) in holders:
            return name
    return None


def _told_of(scene: Scene, at: int, saying: int, wanted: set[int]) -> int:
    """"Nine died on Saturday, officials said": before the speaker and behind what is told, the date belongs to that."""
    told, speaker = scene.tree.kid(saying, "ccomp"), scene.tree.kid(saying, "nsubj")
    if told is None or speaker is None or not told < at < speaker < saying:
        return saying
    return max((one for one in wanted if one < at), default=saying)


def _behind_noun(scene: Scene, at: int, date: DateMention, trigger: int) -> bool:
    """"the bombing of the market in the town on 15 March": a calendar date with only noun phrases between."""
    between = scene.sentence.words[trigger + 1 : at]
    calendar = any(ch.isdigit() for ch in date.text)
    return calendar and 0 < at - trigger <= 12 and scene.sentence.words[trigger].tag.startswith("NN") and all(w.tag.startswith(("NN", "CD", "JJ", "POS", "IN", "DT")) for w in between)


def _before_noun(scene: Scene, at: int, trigger: int) -> bool:
    """"a 25 December 2031 agreement": only numbers, names and adjectives between."""
    between = scene.sentence.words[at:trigger]
    return 0 < trigger - at <= 7 and scene.sentence.words[trigger].tag.startswith("NN") and all(w.tag.startswith(("NN", "CD", "JJ", "POS", ",")) for w in between)


def _holder(scene: Scene, at: int, wanted: set[int]) -> int:
    """The first trigger, verb or event noun above a word; -1 where the climb ends in no verb."""
    tree = scene.tree
    for above in tree.climb(at):
        if above in wanted:
            return above
        if tree.is_verb(above):
            if scene.is_form_of(above, REPORTING):
                return _told_of(scene, at, above, wanted)
            joined = [kid for kid in tree.kids(above, "xcomp", "conj") if kid in wanted and not any(scene.dates and kid < d < kid for d, _ in scene.dates)]
            linked = [kid for kid in joined if tree.label(kid) == "xcomp" or not tree.kids(kid, "nsubj") and at < kid]
            return linked[0] if linked else above
        if scene.nouns(above) & NOUNS.keys() and scene.sentence.words[above].tag.startswith("NN"):
            return above
    return -1
