"""A verb group or noun and what stands before it → occurred, ongoing, planned, alleged, denied, hypothetical, or None: no event.

Surprising: None is the common answer. A bare infinitive, a habit in the present tense, a wish or a duty is nothing done; and
a negated verb is an event only where somebody denies it.
"""

from __future__ import annotations

from communique.annotate.chunks import VerbGroup
from communique.annotate.event_scene import Scene
from communique.lang.en.event_cues import MANAGING, PLANNING

_DUTY = frozenset("should must ought".split())
_MAYBE = frozenset("would could may might can".split())
_IF = frozenset("if unless whether should".split())
_PROMISES = frozenset("say promise pledge announce vow confirm tell add".split())
_ALLEGING = frozenset("accuse allege blame claim suspect".split())
_WISHES = frozenset("want hope urge ask call seek need demand propose suggest consider refuse decline threaten warn avoid prevent oppose fear".split())


def verb_status(scene: Scene, group: VerbGroup) -> str | None:
    """The status of what a verb group says."""
    base = _denied(scene, group) or _by_form(scene, group)
    if base in ("occurred", "ongoing") and _conditional(scene, group):
        return "hypothetical"
    if base == "occurred" and _alleged(scene, group):
        return "alleged"
    return base


def noun_status(scene: Scene, first: int, last: int) -> str | None:
    """The status of what a noun chunk names, by the verb that governs it and the words before it."""
    words = scene.sentence.words
    if any(scene.low(i) in ("alleged", "purported") for i in range(first, last)):
        return "alleged"
    if any(scene.low(i) in ("planned", "upcoming", "forthcoming", "scheduled", "proposed", "next") for i in range(first, last)):
        return "planned"
    if any(scene.low(i) in ("ongoing", "continuing") for i in range(first, last)):
        return "ongoing"
    before = [g for g in scene.groups if g.last <= first]
    after = next((g for g in scene.groups if g.first >= last), None)
    if before and before[-1].last >= first - 2 and last - before[-1].last <= 5:
        group = before[-1]
        lemma = words[group.head].lemma
        if lemma in ("prepare", "plan", "schedule", "await", "announce") or (lemma == "expect" and not group.negated):
            return "planned"
        if lemma in ("deny",):
            return "denied"
        if lemma in _WISHES or group.negated or group.infinitive and verb_status(scene, group) is None:
            return None
        if lemma == "accuse":
            return "alleged"
        helper = verb_status(scene, group)
        return helper if helper in ("planned", "hypothetical", "ongoing") else "occurred"
    if after is not None and after.first - last <= 8 and after.finite and _modal(scene, after):
        return verb_status(scene, after)
    if after is not None and after.first - last <= 3 and words[after.head].lemma in ("plan", "schedule", "expect") and after.passive:
        return "planned"
    return "occurred"


def _by_form(scene: Scene, group: VerbGroup) -> str | None:
    words = scene.sentence.words
    lows = [words[i].low for i in range(group.first, group.last)]
    if group.negated:
        return None
    if group.infinitive:
        return _infinitive(scene, group)
    if set(lows) & {"will", "shall", "’ll", "'ll"}:
        return "planned"
    if "to" in lows[1:]:
        return "planned" if words[group.first].lemma == "be" or "going" in lows else None
    if set(lows) & _DUTY:
        return None
    if set(lows) & _MAYBE:
        if "would" in lows and any(words[g.head].lemma in _PROMISES for g in scene.groups if g.last <= group.first):
            return "planned"
        return "hypothetical"
    return _plain(scene, group, lows)


def _plain(scene: Scene, group: VerbGroup, lows: list[str]) -> str | None:
    words = scene.sentence.words
    tag = words[group.head].tag
    first = words[group.first]
    if tag == "VBG":
        if len(lows) > 1 and first.lemma == "be":
            return "ongoing" if first.tag != "VBD" else "occurred"
        return _participle(scene, group)
    if tag in ("VBD", "VBN"):
        return "occurred"
    return None


def _participle(scene: Scene, group: VerbGroup) -> str | None:
    """A bare "-ing" is done only in "while addressing", "role in capturing", "after meeting", "accused of attacking"."""
    words = scene.sentence.words
    before = scene.low(group.first - 1)
    earlier = [words[g.head].lemma for g in scene.groups if g.last <= group.first]
    if before in ("of", "for") and earlier and earlier[-1] in _ALLEGING:
        return "alleged"
    if earlier and earlier[-1] == "deny" and before == words[group.first - 1].low and words[group.first - 1].lemma == "deny":
        return "denied"
    if earlier and words[group.first - 1].lemma in ("begin", "start", "continue", "keep"):
        return "ongoing" if words[group.first - 1].lemma in ("continue", "keep") else "occurred"
    if before == "in" and any(scene.low(i) in ("role", "part", "success", "succeeded") for i in range(max(group.first - 4, 0), group.first)):
        return "occurred"
    return "occurred" if before in ("while", "after", "by", "for") and earlier else None


def _infinitive(scene: Scene, group: VerbGroup) -> str | None:
    words = scene.sentence.words
    governor = words[group.first - 1].lemma if group.first else ""
    if governor in MANAGING:
        earlier = next((g for g in scene.groups if g.last == group.first), None)
        if governor == "fail" or (earlier is not None and earlier.negated):
            return None
        return "ongoing" if governor == "continue" else _by_form(scene, earlier) if earlier is not None and earlier.finite else None
    return "planned" if governor in PLANNING and group.first >= 2 else None


def _modal(scene: Scene, group: VerbGroup) -> bool:
    return scene.sentence.words[group.first].tag == "MD"


def _conditional(scene: Scene, group: VerbGroup) -> bool:
    """Whether "if" opens the clause."""
    for at in range(group.first - 1, max(group.first - 9, -1), -1):
        if scene.low(at) in (",", ";"):
            return False
        if scene.low(at) in _IF:
            return True
    return False


def _alleged(scene: Scene, group: VerbGroup) -> bool:
    near = {scene.low(i) for i in range(max(group.first - 3, 0), min(group.last + 1, len(scene.sentence.words)))}
    return bool(near & {"allegedly", "reportedly", "purportedly"}) or any(
        scene.sentence.words[g.head].lemma in ("allege", "claim") and g.last < group.first for g in scene.groups
    )


def _denied(scene: Scene, group: VerbGroup) -> str | None:
    """"denied that X had …", "denied having …"."""
    words = scene.sentence.words
    for earlier in scene.groups:
        if earlier.last <= group.first and words[earlier.head].lemma == "deny" and not earlier.negated:
            between = [scene.low(i) for i in range(earlier.last, group.first)]
            if (not between or "that" in between[:1] or len(between) <= 6) and "and" not in between and "," not in between:
                return "denied"
    return None
