"""The head of a noun phrase → the party that it names, with what "and" joins to it.

In: a `Scene` and an index. Out: a `Party`. Surprising: "the government" is that of the first state named; "the two sides" are the
article's two states; a noun that only counts ("dozens of", "members of") gives way to what it counts.
"""

from __future__ import annotations

import re

from communique.annotate.event_scene import INSTITUTIONS, NOBODY, PARTY_TYPES, Party, Scene, full_name, party, phrase_of
from communique.lang.en.event_cues import BOTH, CONTAINERS, HOME_BODIES, PARTY_NOUNS
from communique.model import NameMention

_WE = frozenset("we us our".split())
_HE, _IT, _THEY = frozenset("he she him her his i me my".split()), frozenset("it its".split()), frozenset("they them their".split())
_DROPPED = frozenset("least most about nearly almost around the a an this that these those its their his her our some any both another other".split())
_KINDS = {"group": "armed_group", "organisation": "armed_group", "organization": "armed_group", "outfit": "armed_group", "ambassador": "person",
          "country": "state", "nation": "state", "envoy": "person", "minister": "person", "president": "person", "general": "person"}  # fmt: skip
_SIDES = frozenset("country nation side state government minister army president leader capital ally neighbour neighbor delegation".split())


def party_of(scene: Scene, at: int | None, loose: bool = False, depth: int = 0) -> Party:
    """The party at a word; loosely, any thing or place that undergoes is one."""
    if at is None or depth > 8 or scene.sentence.words[at].entity == "time" or any(at == day for day, _ in scene.dates):
        return NOBODY
    if any(scene.low(kid) == "no" for kid in scene.tree.kids(at, "det")):
        return NOBODY
    one = _one(scene, at, loose, depth)
    for kid in [kid for part in _parts(scene, at) for kid in scene.tree.kids(part, "conj")]:
        if scene.tree.is_noun(kid):
            one = one.plus(party_of(scene, kid, loose, depth + 1))
    for kid in scene.tree.kids(at, "appos"):
        name = scene.named.get(kid)
        if name and (name.type in PARTY_TYPES):
            one = party([name]).plus(one) if name.type == "person" else one.plus(party([name]))
    return one


def _parts(scene: Scene, at: int) -> list[int]:
    """The words of the name at a word, since "and" may hang on any of them; else the word."""
    name = scene.named.get(at)
    return [i for i in range(max(at - 5, 0), min(at + 6, len(scene.tree.words))) if scene.named.get(i) is name] if name is not None else [at]


def core_of(scene: Scene, at: int) -> int:
    """What a noun that only counts brings behind "of", else the noun."""
    inner = _inner(scene, at) if scene.nouns(at) & CONTAINERS and at not in scene.named else None
    return inner if inner is not None else at


def is_person(scene: Scene, at: int) -> bool:
    """Whether a noun is a person or people."""
    name = scene.named.get(at)
    if name is not None:
        return name.type in ("person", "armed_group", "group") or scene.sentence.words[at].entity == "person"
    return scene.low(at) in _HE | _THEY or bool(scene.nouns(at) & PARTY_NOUNS) or scene.sentence.words[at].entity == "person"


def is_place(scene: Scene, at: int) -> bool:
    """Whether a noun is a place."""
    name = scene.named.get(at)
    return name.type in ("place", "state") if name is not None else scene.sentence.words[at].entity == "place"


def is_body(scene: Scene, at: int) -> bool:
    """Whether a noun is an institution by its name or kind."""
    name = scene.named.get(at)
    return name.type in INSTITUTIONS if name is not None else scene.sentence.words[at].entity == "organization"


def home(scene: Scene) -> Party:
    """The state that "the government" means: the first that the article names."""
    first = next((n for n in scene.every if n.type == "state" and n.span.start <= scene.sentence.span.end and not (n.text.isupper() and len(n.text) > 4)), None)
    return Party((full_name(first),)) if first else Party(scene.states[:1])


def _one(scene: Scene, at: int, loose: bool, depth: int) -> Party:
    low = scene.low(at)
    if low in _WE and scene.sentence.words[at].text != "US":
        return Party(scene.voice, (scene.span(at, at + 1),)) if scene.sentence.words[at].tag.startswith("PRP") else NOBODY
    if low in _HE | _IT | _THEY:
        return _pronoun(scene, at, low)
    first, last = scene.tree.phrase(at)
    words = [scene.low(i) for i in range(first, last)]
    if " ".join(words) in BOTH or words[0] == "both" or words[:2] == ["the", "two"] and scene.nouns(at) & _SIDES:
        shown = scene.text[scene.span(first, last).start : scene.span(first, last).end]
        return Party(scene.states if len(scene.states) == 2 else (re.sub(r"^the ", "", shown, flags=re.IGNORECASE),), (scene.span(first, last),))
    if low in ("north", "south") and scene.low(at - 1) == "the" and (half := _half(scene, low)):
        return Party((half,), (scene.span(at, at + 1),))
    name = scene.named.get(at)
    if name is not None and (loose or name.type in PARTY_TYPES or name.type == "place" and name.role):
        return party([name])
    inner = _inner(scene, at)
    if inner is not None and (low in CONTAINERS or scene.sentence.words[at].tag == "CD" or scene.nouns(at) & CONTAINERS):
        return party_of(scene, inner, loose, depth + 1)
    return _common(scene, at, first, last, loose)


def _common(scene: Scene, at: int, first: int, last: int, loose: bool) -> Party:
    """A noun phrase without a name at its head."""
    names = _names_about(scene, at, first, last)
    owner = NOBODY if names else _possessor(scene, at)
    word = scene.sentence.words[at]
    if not word.tag.startswith(("NN", "CD", "JJ", "FW")):
        return party(names).plus(owner)
    while first < at and (scene.low(first) in _DROPPED or scene.sentence.words[first].tag in ("DT", "RB", "PRP$", "IN", "CC")):
        first += 1
    body = scene.nouns(at) & PARTY_NOUNS or word.entity in ("person", "organization") and word.tag.startswith("NN")
    if not body and (names or owner):
        return party(names).plus(owner)
    if body and not names and (meant := _meant(scene, at)):
        return Party(meant.names, (scene.span(first, last),))
    if not body and not (loose and (word.tag.startswith(("NN", "FW")) or word.tag == "CD" and scene.tree.label(at) in ("obj", "nsubj", "conj", "nummod"))):
        return NOBODY
    phrase = Party((" ".join(scene.text[scene.span(first, last).start : scene.span(first, last).end].split()),), (scene.span(first, last),))
    if not names and not owner and scene.nouns(at) & HOME_BODIES and last - first <= 2:
        return phrase.plus(home(scene))
    return phrase.plus(party(names)).plus(owner)


def _possessor(scene: Scene, at: int) -> Party:
    """Whose it is: "its consulate", "the country's army", "investigators of the two countries"."""
    tree = scene.tree
    owner = tree.kid(at, "nmod:poss")
    if owner is None:
        owner = next((kid for kid in tree.kids(at, "nmod") if tree.case(kid) == "of" and scene.nouns(kid) & (_SIDES | PARTY_NOUNS)), None)
    return (_meant(scene, owner) or party_of(scene, owner, depth=7)) if owner is not None and owner != at else NOBODY


def _half(scene: Scene, low: str) -> str | None:
    """"the South" of a state named so."""
    return next((full_name(n) for n in scene.every if n.type == "state" and full_name(n).lower().startswith(low + " ")), None)


def _names_about(scene: Scene, at: int, first: int, last: int) -> list[NameMention]:
    """Names within the phrase, and behind "of" or "from"."""
    spots = [i for i in range(first, last) if i in scene.named]
    spots += [kid for kid in scene.tree.kids(at, "nmod") if scene.tree.case(kid) in ("of", "from") and kid in scene.named]
    if scene.nouns(at) & {"head", "leader"}:  # "the heads of state of Norvia and Estovia"
        inner = [kid for kid in scene.tree.kids(at, "nmod") if scene.low(kid) in ("state", "government")]
        owners = [kid for one in inner for kid in scene.tree.kids(one, "nmod") if kid in scene.named]
        spots += [*owners, *(kid for one in owners for kid in scene.tree.kids(one, "conj") if kid in scene.named)]
    found = [scene.named[i] for i in spots if scene.named[i].type in PARTY_TYPES]
    return list({name.span: name for name in found}.values())


def _inner(scene: Scene, at: int) -> int | None:
    """What stands behind "of"."""
    tree = scene.tree
    return next((kid for kid in tree.kids(at, "nmod") if tree.case(kid) in ("of", "from", "among")), None)


def _pronoun(scene: Scene, at: int, low: str) -> Party:
    """The last name before a pronoun that it can stand for."""
    kinds = frozenset(("person",)) if low in _HE else PARTY_TYPES - {"person"}
    if low in _IT and (own := _subject_above(scene, at)) is not None:
        return Party((full_name(own),), (scene.span(at, at + 1),))
    if low in _THEY and (several := _plural_above(scene, at) or Party(scene.crowd)):
        return Party(several.names, (scene.span(at, at + 1),))
    last = next((n for n in reversed(scene.before(at)) if n.type in kinds), None)
    return Party((full_name(last),), (scene.span(at, at + 1),)) if last is not None else NOBODY


def _plural_above(scene: Scene, at: int) -> Party:
    """The people who are the last subject before "they" in its sentence."""
    tree = scene.tree
    near = [core_of(scene, i) for i in range(at) if tree.label(i) == "nsubj" and not tree.first[i] <= at <= tree.last[i]]
    near = [i for i in near if tree.words[i].tag == "NNS" and scene.nouns(i) & PARTY_NOUNS]
    if not near:
        return NOBODY
    names = [scene.named[i] for i in range(tree.phrase(near[-1])[0], near[-1]) if i in scene.named]
    return Party((phrase_of(scene, near[-1]),)).plus(party([name for name in names if name.type in PARTY_TYPES]))


def _subject_above(scene: Scene, at: int) -> NameMention | None:
    """The named body that is the subject of a clause above "its": "Norvia denied that its soldiers …"."""
    for above in scene.tree.climb(at):
        subject = scene.tree.kid(above, "nsubj") if scene.tree.is_verb(above) else None
        if subject is not None and subject < at and (name := scene.named.get(subject)) is not None and name.type in PARTY_TYPES - {"person"}:
            return name
    return None


def _meant(scene: Scene, at: int) -> Party:
    """What "the group" or "the envoy" stands for: the last name of that kind before it."""
    kind = next((_KINDS[noun] for noun in scene.nouns(at) if noun in _KINDS), None)
    first, last = scene.tree.phrase(at)
    if kind is None or last - first > 2 or scene.low(first) != "the" or scene.low(at).endswith("s"):
        return NOBODY
    name = next((n for n in reversed(scene.before(at)) if n.type == kind), None)
    return Party((full_name(name),)) if name is not None else NOBODY
