"""A verb or noun and what governs it → occurred, ongoing, planned, alleged, denied, hypothetical, or None: no event.

Surprising: None is a common answer. A wish, a duty or an attempt is nothing done, and a negated verb is an event only where
somebody denies it.
"""

from __future__ import annotations

from communique.annotate.event_roles import anchor_of, is_passive, subject_of
from communique.annotate.event_scene import Scene
from communique.lang.en.event_cues import (
    ALLEGING,
    DENYING,
    HAPPENING,
    LIGHT,
    MANAGING,
    PASTS,
    PLANNING,
    REPORTING,
    WISHING,
)

_FUTURE = frozenset("will shall 'll ’ll wo gonna".split())
_DUTY = frozenset("should must ought".split())
_MAYBE = frozenset("would could may might can ca 'd ’d".split())
_NOT = frozenset("not n't n’t never".split())
_IF = frozenset("if unless whether".split())
_PLANS = frozenset("plan intention promise pledge vow agreement order decision readiness commitment".split())
_NEXT = frozenset("planned upcoming forthcoming scheduled proposed next future".split())
_MAYBE_NOUN = frozenset("possible potential any no further more likely imminent attempted failed foiled".split())
_NOW = frozenset("ongoing continuing continued current".split())
_HEARSAY = frozenset("alleged purported suspected supposed reported".split())
_CLAIMS = frozenset("report claim allegation rumour rumor accusation suggestion charge statement".split())
_DISMISSING = frozenset("reject dismiss".split())
_UNCHANGED = frozenset("shut cut hit set put quit let split".split())
_DUE = frozenset("due set scheduled slated expected poised bound".split())
_BRINGING = frozenset("secure obtain arrange facilitate ensure achieve win enable effect bring negotiate".split())
_HELD = frozenset("report say think know understand presume rumour rumor".split()) | ALLEGING
_AHEAD = frozenset("plan prepare schedule expect await arrange".split())


def verb_status(scene: Scene, verb: int, depth: int = 0) -> str | None:
    """The status of what a verb says."""
    if depth > 12:
        return None
    tree = scene.tree
    kids = {scene.low(kid) for kid in tree.children[verb] if tree.label(kid) in ("advmod", "aux", "mark", "det")}
    if _negated(scene, verb):
        return None
    status = _by_form(scene, verb, depth)
    if status is None:
        return None
    if "allegedly" in kids or "reportedly" in kids or "purportedly" in kids:
        return "alleged"
    return _in_context(scene, verb, status)


def noun_status(scene: Scene, noun: int, governor: int | None, role: str) -> str | None:
    """The status of what a noun names, by the words before it and the verb that has it as subject, object or oblique."""
    tree = scene.tree
    lows = {scene.low(kid) for kid in tree.children[noun] if kid < noun}
    if lows & _MAYBE_NOUN or tree.case(noun) in ("without", "for") and not tree.kids(noun, "det", "nmod:poss", "amod", "nummod") and scene.low(noun) != "talks":
        return None
    told = tree.heads[noun] if tree.label(noun) == "nmod" and tree.case(noun) == "of" else -1
    if lows & _HEARSAY or told >= 0 and scene.nouns(told) & _CLAIMS:
        return "alleged"
    if lows & _NEXT:
        return "planned"
    if lows & _NOW:
        return "ongoing"
    if any(scene.low(kid) in ("due", "scheduled", "planned", "set") for kid in tree.kids(noun, "amod", "acl") if kid > noun):
        return "planned"
    if tree.heads[noun] >= 0 and scene.low(tree.heads[noun]) in ("due", "scheduled", "ready", "set", "expected"):
        return "planned"
    if governor is None or not tree.is_verb(governor):
        return "occurred"
    if role == "oblique" and tree.case(noun) == "for" and scene.is_form_of(governor, _AHEAD):
        return "planned"
    if role == "oblique" and tree.kids(noun, "nmod:poss"):
        return "planned" if _by_form(scene, governor, 0) == "planned" else "occurred"
    return _by_governor(scene, governor, role)


def _by_governor(scene: Scene, verb: int, role: str) -> str | None:
    passive = is_passive(scene, verb)
    patient = role == ("subject" if passive else "object")
    if scene.is_form_of(verb, DENYING) and patient:
        return "denied"
    if patient and scene.is_form_of(verb, _AHEAD) and not scene.is_form_of(verb, frozenset(("deliver",))):
        return "planned"
    if patient and scene.is_form_of(verb, WISHING) and scene.low(verb) != "considering" or scene.low(scene.tree.children[verb][-1] if scene.tree.children[verb] else -1) == "off" and patient:
        return None
    if scene.is_form_of(verb, LIGHT) and patient or scene.is_form_of(verb, HAPPENING) and role == "subject":
        return verb_status(scene, verb)
    if role == "subject" and _by_form(scene, verb, 0) in ("planned", "hypothetical"):
        return verb_status(scene, verb)
    if role == "oblique" and scene.is_form_of(verb, LIGHT) and _negated(scene, verb):
        return None
    if role == "oblique":
        status = _in_context(scene, verb, "occurred")
        form = _by_form(scene, verb, 0)
        return "planned" if form == "planned" else status if form != "hypothetical" else None
    if patient and scene.is_form_of(verb, _BRINGING) and scene.tree.words[verb].tag == "VB":
        return verb_status(scene, verb)
    return _in_context(scene, verb, "occurred")


def _negated(scene: Scene, verb: int) -> bool:
    tree = scene.tree
    if any(scene.low(kid) in _NOT or scene.low(kid) == "longer" and scene.low(kid - 1) == "no" for kid in tree.kids(verb, "advmod", "aux")):
        return True
    if any(scene.low(kid) == "without" for kid in tree.kids(verb, "mark", "case")):
        return True
    patient = tree.kid(verb, "obj", "nsubj")
    return patient is not None and any(scene.low(kid) in ("no", "neither") for kid in tree.kids(patient, "det"))


def _helpers(scene: Scene, verb: int) -> list[int]:
    """The auxiliaries of a verb; one joined to another by "and" without its own shares the other's."""
    tree = scene.tree
    own = tree.kids(verb, "aux")
    while not own and tree.label(verb) == "conj" and tree.is_verb(tree.heads[verb]) and not tree.kids(verb, "nsubj", "mark"):
        same = tree.words[verb].tag == tree.words[tree.heads[verb]].tag
        verb = tree.heads[verb]
        own = tree.kids(verb, "aux") if same else []
        if not same:
            break
    return own


def _by_form(scene: Scene, verb: int, depth: int) -> str | None:
    tree = scene.tree
    tag = tree.words[verb].tag
    helpers = _helpers(scene, verb)
    lows = {scene.low(kid) for kid in (*helpers, *tree.kids(verb, "cop"))}
    marks = {scene.low(kid) for kid in tree.kids(verb, "mark")}
    if lows & _FUTURE or tag == "VB" and any(scene.low(kid) in _DUE and kid < verb for kid in tree.kids(verb, "advcl", "advmod")):
        return "planned"
    if lows & _DUTY:
        return None
    if lows & _MAYBE:
        return "planned" if "would" in lows and _promised(scene, verb) else "hypothetical"
    if "to" in marks and lows & {"is", "are", "was", "were"}:
        return "planned"
    if tag in ("VB", "VBP") and not helpers and "to" not in marks and scene.low(verb) in PASTS:
        tag = "VBD"
    if tag == "VBP" and not helpers and scene.low(verb) in _UNCHANGED:
        tag = "VBD"  # "authorities shut two stations": the press tells it in the past
    if tag == "VB" and not helpers and "to" not in marks and scene.low(verb) in _UNCHANGED and tree.label(verb) == "conj" and tree.words[tree.heads[verb]].tag == "VBD":
        tag = "VBD"  # "recalled its envoy and shut the border"
    if tag == "VB" and not helpers and "to" not in marks and tree.label(verb) == "root" and tree.kids(verb, "nsubj"):
        return "ongoing"
    if tag in ("VBD", "VBN"):
        return _past(scene, verb, lows, marks, depth)
    if tag == "VBG":
        if lows & {"is", "are", "'re", "’re", "'s", "’s", "been", "am"}:
            return "ongoing"
        return "occurred" if lows & {"was", "were"} else _borrowed(scene, verb, depth)
    if tag == "VB" and lows & {"did"}:
        return "occurred"
    if tag == "VB" or "to" in marks or tree.label(verb) == "xcomp":
        return _borrowed(scene, verb, depth)
    return "ongoing"


def _past(scene: Scene, verb: int, lows: set[str], marks: set[str], depth: int) -> str | None:
    if "to" in marks:
        return _borrowed(scene, verb, depth)
    if scene.tree.labels[verb] == "amod":
        return None
    if lows & {"is", "are", "being"} and not lows & {"has", "have", "had", "been"}:
        return "ongoing"
    return "occurred"


def _borrowed(scene: Scene, verb: int, depth: int) -> str | None:
    """The status of an infinitive or participle, by what governs it."""
    tree = scene.tree
    head, base = anchor_of(scene, verb), tree.label(verb)
    if head < 0:
        return "occurred" if tree.words[verb].tag == "VBG" else None
    infinitive = tree.words[verb].tag == "VB" or tree.words[verb].tag != "VBG" and "to" in {scene.low(kid) for kid in tree.kids(verb, "mark")}
    if base == "conj":
        return _borrowed(scene, head, depth + 1) if tree.is_verb(head) and tree.words[head].tag in ("VB", "VBG", "VBN") else verb_status(scene, head, depth + 1) if not infinitive else None
    if not tree.is_verb(head):
        return _beside_noun(scene, verb, head, infinitive)
    if scene.is_form_of(head, DENYING):
        return "denied"
    if scene.is_form_of(head, ALLEGING):
        return "alleged" if not infinitive or is_passive(scene, head) else None
    if infinitive:
        return _governed(scene, head, depth)
    prepositions = {scene.low(kid) for kid in tree.kids(verb, "mark", "case")}
    if scene.is_form_of(head, WISHING) and not prepositions & {"while", "when", "after", "before", "by"} or prepositions & {"from", "of", "to", "without"} or scene.is_form_of(head, frozenset(("plan", "consider"))):
        return None
    outer = verb_status(scene, head, depth + 1)
    if outer and scene.is_form_of(head, frozenset(("plan", "intend", "expect"))) and prepositions:
        return "planned"
    return outer if outer or not scene.is_form_of(head, REPORTING) else "occurred"


def _governed(scene: Scene, head: int, depth: int) -> str | None:
    """An infinitive behind a verb."""
    outer = verb_status(scene, head, depth + 1)
    if is_passive(scene, head) and scene.is_form_of(head, _HELD):
        return "alleged"
    if scene.is_form_of(head, PLANNING) and not _negated(scene, head):
        return "planned"
    if scene.low(head) == "going" and outer == "ongoing":
        return "planned"
    if scene.is_form_of(head, frozenset(("continue",))):
        return "ongoing" if outer in ("occurred", "ongoing") else outer
    if scene.is_form_of(head, MANAGING):
        return outer
    return "planned" if scene.sentence.words[head].lemma == "be" else None


def _beside_noun(scene: Scene, verb: int, noun: int, infinitive: bool) -> str | None:
    tree = scene.tree
    if infinitive:
        if scene.nouns(noun) & {"decision"}:
            return "occurred"
        if tree.words[noun].tag.startswith("JJ") and scene.low(noun) in PLANNING:
            return "planned"
        return "planned" if scene.nouns(noun) & _PLANS else None
    if tree.words[noun].tag.startswith("JJ") and {"to", "of", "for"} & {scene.low(kid) for kid in tree.kids(verb, "mark", "case")}:
        return None  # "committed to carrying out", "capable of striking"
    if "of" in {scene.low(kid) for kid in tree.kids(verb, "mark", "case")} and not scene.nouns(noun) & {"report", "act", "success", "day", "month", "week"}:
        return "alleged" if scene.nouns(noun) & {"accusation", "suspicion", "allegation"} else None
    if scene.nouns(noun) & (_PLANS | {"threat", "risk", "possibility", "objection", "opposition", "obstacle", "prospect", "chance", "idea", "goal", "aim", "hope", "way", "means", "capable"}):
        return None
    return "occurred"


def _in_context(scene: Scene, verb: int, status: str) -> str | None:
    """A status under the clauses that hold the verb: conditions, denials, allegations, wishes."""
    tree = scene.tree
    at = verb
    for _ in range(12):
        if {scene.low(kid) for kid in tree.kids(at, "mark")} & _IF:
            return "hypothetical" if "whether" not in {scene.low(kid) for kid in tree.kids(at, "mark")} else None
        head, base = tree.heads[at], tree.label(at)
        if head < 0:
            return status
        if base == "advcl" and tree.is_verb(head) and scene.is_form_of(head, ALLEGING) and "of" in {scene.low(kid) for kid in tree.kids(at, "mark")}:
            return "alleged"
        if base in ("ccomp", "csubj") and tree.is_verb(head):
            if scene.is_form_of(head, DENYING) and not _negated(scene, head):
                return "denied"
            if scene.is_form_of(head, ALLEGING) and status in ("occurred", "ongoing") and not _own_deed(scene, verb, head):
                return "alleged"
            if scene.is_form_of(head, WISHING) and status != "occurred":
                return None
        if base == "acl" and not tree.is_verb(head) and scene.nouns(head) & _CLAIMS:
            holder = tree.heads[head]
            if holder >= 0 and tree.is_verb(holder) and scene.is_form_of(holder, DENYING | _DISMISSING):
                return "denied"
            return "alleged" if not scene.nouns(head) & {"report", "statement"} else status
        at = head
    return status


def _own_deed(scene: Scene, verb: int, head: int) -> bool:
    return subject_of(scene, verb) == subject_of(scene, head)


def _promised(scene: Scene, verb: int) -> bool:
    """"said that it would": a plan told in the past."""
    tree = scene.tree
    return any(tree.is_verb(at) and scene.is_form_of(at, REPORTING | PLANNING) for at in tree.climb(verb))
