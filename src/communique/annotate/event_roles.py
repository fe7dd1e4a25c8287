"""A tree and a verb → the words that stand as its subject, object, agent and obliques.

In: a `Scene` and the index of a verb. Out: indices of heads of noun phrases. Surprising: a verb without a subject of its own
borrows one: of the verb it is joined to, of the verb that controls it, or the noun that it describes.
"""

from __future__ import annotations

from communique.annotate.event_scene import Scene

_RELATIVE = frozenset("who which that whom whose".split())
_OBJECT_CONTROL = frozenset("accuse order force allow ask urge help train tell persuade permit invite authorise authorize use enable blame charge suspect see instruct".split())
_INTRANSITIVE = frozenset("retaliate respond arrive withdraw retreat meet travel clash agree die resign rally march protest surrender".split())
_DEPTH = 8  # verbs that one may borrow from another through


def is_passive(scene: Scene, verb: int) -> bool:
    """Passive by its auxiliary or subject, a bare participle behind its noun, or joined to such a verb."""
    tree = scene.tree
    if not tree.kids(verb, "aux", "obl:agent") and any(kid > verb for kid in tree.kids(verb, "obj")) and any(kid < verb for kid in tree.kids(verb, "nsubj")):
        return False  # "Norvia censored the newspapers", whatever the tag
    if scene.is_form_of(verb, _INTRANSITIVE) and not tree.kids(verb, "aux:pass"):
        return False  # "Norvia retaliated", whatever the tag
    if tree.kids(verb, "aux:pass", "obl:agent") or tree.kids(verb, "nsubj:pass") and tree.words[verb].tag != "VBD":
        return True
    if any(kid for kid in tree.kids(verb, "aux") if tree.labels[kid] == "aux" and tree.low(kid) in ("having", "have", "has", "had")):
        return False
    if tree.words[verb].tag not in ("VBN", "VBD") or tree.kids(verb, "nsubj", "aux", "obj"):
        return False
    if tree.labels[verb] == "acl" and tree.words[verb].tag == "VBN":
        return True
    if tree.words[verb].tag == "VBN" and tree.label(verb) in ("advcl", "root") and not tree.kids(verb, "aux"):
        return True
    return tree.label(verb) == "conj" and tree.words[verb].tag == "VBN" and tree.is_verb(tree.heads[verb]) and is_passive(scene, tree.heads[verb])


def subject_of(scene: Scene, verb: int, depth: int = 0) -> int | None:
    """The head of the grammatical subject, active or passive; where the tree has none, of the role that the reader gives it."""
    found = _subject(scene, verb, depth)
    return _framed(scene, verb, "ARG1" if is_passive(scene, verb) else "ARG0") if found is None else found


def _subject(scene: Scene, verb: int, depth: int) -> int | None:
    tree = scene.tree
    if depth > _DEPTH:
        return None
    own = tree.kid(verb, "nsubj")
    if own is not None:
        return _antecedent(scene, own, verb)
    if tree.label(verb) == "conj" and tree.words[verb].tag == "VBN" and verb and tree.words[verb - 1].tag == "CD" and not tree.kids(verb, "aux", "obj"):
        return verb - 1  # "220 were killed and 22 captured"
    misplaced = [kid for kid in tree.kids(verb, "obj") if any(kid < mark < verb for mark in tree.kids(verb, "mark"))]
    if misplaced:
        return misplaced[0]
    head = anchor_of(scene, verb)
    if head < 0:
        return None
    if tree.label(verb) == "acl" and not tree.is_verb(head):
        return _owner_of(scene, head, (tree.kids(verb, "mark") or [verb])[0] - 1, depth) if tree.words[verb].tag in ("VB", "VBG") and (tree.kids(verb, "mark") or tree.labels[verb] == "acl:to") else head
    if tree.is_verb(head) and tree.label(verb) in ("conj", "xcomp", "advcl", "ccomp", "parataxis"):
        patient = tree.kid(head, "obj", "iobj")
        if patient is not None and tree.label(verb) != "conj" and scene.is_form_of(head, _OBJECT_CONTROL):
            return patient
        if tree.label(verb) == "conj" and is_passive(scene, head) != is_passive(scene, verb):
            return agent_of(scene, head) if is_passive(scene, head) else subject_of(scene, head, depth + 1)
        if is_passive(scene, head) and not is_passive(scene, verb) and scene.is_form_of(head, _OBJECT_CONTROL) is False and tree.words[verb].tag == "VBG":
            return agent_of(scene, head)
        return subject_of(scene, head, depth + 1)
    return None


def anchor_of(scene: Scene, verb: int) -> int:
    """The head of a verb; of "while addressing" the verb with a subject just before it, whatever the tree says."""
    tree = scene.tree
    marks = tree.kids(verb, "mark")
    if tree.words[verb].tag != "VBG" or tree.label(verb) != "advcl" or not marks or scene.low(marks[0]) not in ("while", "when", "after", "before"):
        return tree.heads[verb]
    near = range(marks[0] - 1, max(marks[0] - 9, -1), -1)
    return next((at for at in near if tree.is_verb(at) and tree.kids(at, "nsubj")), tree.heads[verb])


def object_of(scene: Scene, verb: int) -> int | None:
    """The head of the object; of a relative clause without one, the noun described; of a joined verb, its neighbour's."""
    tree = scene.tree
    objects = tree.kids(verb, "obj") or tree.kids(verb, "iobj")
    if objects:
        return _antecedent(scene, _before_participle(scene, verb, next((kid for kid in objects if kid > verb), objects[0])), verb)
    if tree.labels[verb] == "acl:relcl" and tree.kids(verb, "nsubj") and not is_passive(scene, verb):
        subject = tree.kid(verb, "nsubj")
        if subject is not None and scene.low(subject) not in _RELATIVE and not tree.kids(verb, "obl"):
            return tree.heads[verb]
    behind = [kid for kid in tree.kids(verb, "nsubj") if kid > verb]
    if behind and tree.kid(verb, "nsubj") != behind[0] and not is_passive(scene, verb):
        return behind[0]
    stray = [kid for later in tree.kids(verb, "advcl", "conj", "xcomp") for kid in tree.kids(later, "obj") if verb < kid < later]
    if stray and not is_passive(scene, verb):
        return stray[0]
    later = next((kid for kid in tree.kids(verb, "conj") if tree.is_verb(kid) and not tree.kids(kid, "nsubj")), None)
    return tree.kid(later, "obj") if later is not None and later - verb <= 3 else None


def _before_participle(scene: Scene, verb: int, at: int) -> int:
    """The noun of "arrested a man wanted for murder", where the tree takes the participle for the object."""
    tree = scene.tree
    between = [kid for kid in tree.kids(at, "obj", "nsubj") if verb < kid < at] if tree.is_verb(at) and at > verb else []
    return between[0] if between else at


def agent_of(scene: Scene, verb: int) -> int | None:
    """Who acts in a passive: behind "by"."""
    tree = scene.tree
    own = tree.kid(verb, "obl:agent")
    return own if own is not None else next((kid for kid in tree.kids(verb, "obl", "nmod") if tree.case(kid) == "by"), None)


def oblique(scene: Scene, verb: int, prepositions: tuple[str, ...]) -> int | None:
    """The noun behind one of some prepositions that depends on a verb or noun; of several the first."""
    tree = scene.tree
    behind = [*tree.kids(verb, "obl", "nmod", "advcl", "obj"), *(kid for particle in tree.kids(verb, "advmod") if 0 < particle - verb <= 2 for kid in tree.kids(particle, "obl"))]
    return next((kid for kid in behind if tree.case(kid) in prepositions and tree.is_noun(kid)), None)


def doer_of(scene: Scene, verb: int) -> int | None:
    """Who acts: the subject of an active verb, the agent of a passive one."""
    return agent_of(scene, verb) if is_passive(scene, verb) else subject_of(scene, verb)


def undergoer_of(scene: Scene, verb: int) -> int | None:
    """Who or what undergoes: the subject of a passive verb, the object of an active one."""
    return subject_of(scene, verb) if is_passive(scene, verb) else object_of(scene, verb)


def _antecedent(scene: Scene, at: int, verb: int) -> int:
    """What a relative pronoun stands for: the noun that the clause describes."""
    tree = scene.tree
    while scene.low(at) in _RELATIVE and verb >= 0:
        if tree.label(verb) == "acl" and tree.heads[verb] >= 0:
            return tree.heads[verb]
        verb = tree.heads[verb]
    return at


def _owner_of(scene: Scene, noun: int, beside: int, depth: int) -> int | None:
    """Whose role, decision or attempt it is: the possessor, else the subject of the noun's verb."""
    tree = scene.tree
    near = tree.kid(beside, "nmod:poss") if beside >= 0 and tree.words[beside].tag.startswith("NN") else None
    if near is None and tree.low(beside - 1) in ("'s", "’s"):
        near = beside - 2
    owner = near if near is not None else tree.kid(noun, "nmod:poss")
    if owner is not None:
        return owner
    head = tree.heads[noun]
    return subject_of(scene, head, depth + 1) if head >= 0 and tree.is_verb(head) and tree.label(noun) in ("obj", "obl") else None


def _framed(scene: Scene, verb: int, role: str) -> int | None:
    """The head of a PropBank role, for a verb whose subject the tree does not show."""
    frame = next((one for one in scene.sentence.frames if one.predicate == verb), None)
    stretch = next((one for one in frame.roles if one[2] == role and one[1] - one[0] <= 12), None) if frame else None
    return scene.tree.head_of(stretch[0], stretch[1]) if stretch else None
