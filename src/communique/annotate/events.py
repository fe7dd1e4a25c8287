"""A reading, its names and dates → what was, is, or is to be done, each once.

In: `Reading`, names, dates. Out: `EventMention`s in order. Surprising: most triggers come to nothing; what a carrying verb tells
again ("carried out an attack that killed six") is one event; a later "the attack" joins the event it stands for. Pure speech acts come
too, marked as no entries of a record.
"""

from __future__ import annotations

from msgspec.structs import replace

from communique.annotate.event_joins import joined
from communique.annotate.event_mention import Happening, mention_of
from communique.annotate.event_nouns import noun_event
from communique.annotate.event_scene import Party, Scene, scenes
from communique.annotate.event_speech import intent_of, speech_event
from communique.annotate.event_verbs import verb_event
from communique.annotate.mention_sameness import counted
from communique.lang.reader import Reading
from communique.model import DateMention, EventMention, NameMention

_FORCIBLE = frozenset(("COERCE", "MOBILIZE"))
"""What a raid or an operation is until it is said to kill."""
_GUARDED = frozenset(("COERCE", "MOBILIZE"))
"""Types whose words are common in any report; own gold, development half, 2026-12-01: F1 .562 without, .576 with."""


def find_events(
    reading: Reading, names: tuple[NameMention, ...], dates: tuple[DateMention, ...]
) -> tuple[EventMention, ...]:
    """Every event of a text, each once, in the order of its first full mention."""
    mentions: list[tuple[EventMention, bool]] = []
    spoken: list[EventMention] = []
    for scene in scenes(reading, names, dates):
        done = _of_sentence(scene)
        mentions.extend((mention_of(scene, one), one.weak) for one in done)
        spoken.extend(mention_of(scene, one) for one in _spoken(scene, done))
    told = (replace(one, entry=_telling(one, names)) for one in joined(mentions, reading.text))
    return tuple(sorted((*told, *spoken), key=lambda one: one.trigger[0].start))


def _telling(event: EventMention, names: tuple[NameMention, ...]) -> bool:
    """Whether a chronology would have it: what nobody in particular did to nobody in particular, nowhere and never, it would not."""
    if event.date or event.place or not names or event.status in ("denied", "alleged"):
        return True
    if any(counted(party) for party in (*event.who, *event.whom)):
        return True
    spans = (*event.who_spans, *event.whom_spans)
    full = {one.refers or one.text for one in names}
    named = not full.isdisjoint((*event.who, *event.whom)) or any(span.start <= one.span.start < span.end for one in names for span in spans)
    return named if event.type in _GUARDED else named or bool(event.who)


def _spoken(scene: Scene, done: list[Happening]) -> list[Happening]:
    """What is done by speaking, where the same words are no event already."""
    told = {at: one.cue.type for one in done for at in (one.head, *one.carriers)}
    spots = [at for at in range(len(scene.tree.words)) if told.get(at, "AGREE") == "AGREE" and scene.is_verb_or_predicate(at)] if scene.tree.has_arcs else []
    found = [one for at in spots if (one := speech_event(scene, at)) is not None and one.cue.type != told.get(at)]
    return found or [meant for one in done if (meant := intent_of(one)) is not None]


def _of_sentence(scene: Scene) -> list[Happening]:
    if not scene.tree.has_arcs:
        return []
    nouns = [one for at in range(len(scene.tree.words)) if (one := noun_event(scene, at)) is not None]
    ended = {kid for one in nouns if one.cue.frame[0] in "tn" for kid in scene.tree.kids(one.head, "nmod") if scene.tree.case(kid) in ("of", "")}
    weak = [one for one in nouns if one.weak and one.head not in ended]
    nouns = [one for one in nouns if not one.weak and one.head not in ended]
    carried = {carrier: one for one in nouns for carrier in one.carriers}
    named = {one.head: one for one in nouns}
    found = [*nouns, *weak]
    for at in range(len(scene.tree.words)):
        if not scene.tree.is_verb(at) or at in named or (one := verb_event(scene, at)) is None or one.matter in ended:
            continue
        if one.matter in named and named[one.matter].cue.type != one.cue.type:
            found = [other for other in found if other.head != one.matter]
        elif (other := _told(scene, one, carried, named)) is not None:
            found = [_with(scene, this, one) if this.head == other else this for this in found]
            continue
        elif (first := _joined_to(scene, one, found)) is not None:
            found = [_and(this, one) if this.head == first else this for this in found]
            continue
        found.append(one)
    return sorted(found, key=lambda one: one.first)


def _with(scene: Scene, noun: Happening, verb: Happening) -> Happening:
    """A noun's event with whom its verb names and the dates that hang on the verb."""
    if verb.cue.mode == noun.cue.mode == "visit":
        return replace(noun, who=verb.who or noun.who, whom=verb.whom or noun.whom, status=verb.status, carriers=(*noun.carriers, verb.head))
    if verb.cue.frame[0] in "yz":
        noun = replace(noun, who=Party(tuple(n for n in noun.who.names if n not in verb.whom.names), tuple(s for s in noun.who.spans if s not in verb.whom.spans)))
    told_again = verb.cue.frame.startswith("y") and scene.low(scene.tree.phrase(noun.head)[0]) in ("the", "that", "this")
    whom = noun.whom.plus(verb.whom) if verb.cue.type == "ASSAULT" and not told_again else noun.whom
    own = verb.cue.type == noun.cue.type and not noun.who and not set(verb.who.spans) & set(noun.whom.spans)
    who = verb.who if own else noun.who
    if verb.cue.type == noun.cue.type == "CONSULT" and verb.cue.frame[0] in "px":
        whom = Party(tuple(name for name in whom.plus(verb.whom).names if name not in who.names), whom.plus(verb.whom).spans)
    closer = noun.cue.type == verb.cue.type and noun.cue.mode == "-" and verb.cue.mode != "targeted"
    cue = verb.cue if closer or verb.cue.type == "ASSAULT" and noun.cue.type in _FORCIBLE else noun.cue
    return replace(noun, cue=cue, who=who, whom=whom, carriers=(*noun.carriers, verb.head))


def _and(first: Happening, later: Happening) -> Happening:
    """One attack from the two verbs that tell it."""
    told = replace(first, whom=first.whom.plus(later.whom), beside=later.head, carriers=(*first.carriers, later.head))
    if first.cue.mode == "targeted" and not first.who:
        return replace(told, cue=later.cue if later.cue.mode else first.cue, who=later.who)
    return told


def _joined_to(scene: Scene, verb: Happening, found: list[Happening]) -> int | None:
    """The verb of one attack that "and" goes on with: "a bomb killed nine and wounded 22"."""
    tree = scene.tree
    if verb.cue.type == "ASSAULT" and (toll := _toll_of(scene, verb, found)) is not None:
        return toll
    if tree.label(verb.head) not in ("conj", "advcl") or verb.cue.type != "ASSAULT" or verb.cue.mode == "abduct" or tree.kids(verb.head, "nsubj", "aux"):
        return None
    above = tree.heads[verb.head]
    while above >= 0 and not any(above in (one.head, one.beside, *one.carriers) for one in found) and tree.label(above) in ("conj", "advcl") and not tree.kids(above, "nsubj"):
        above = tree.heads[above]
    return next((one.head for one in found if above in (one.head, one.beside, *one.carriers) and one.cue.type == "ASSAULT" and one.status == verb.status), None)


def _toll_of(scene: Scene, verb: Happening, found: list[Happening]) -> int | None:
    """The attack of which the toll is told first: "four were killed when gunmen stormed a post"."""
    tree, above = scene.tree, scene.tree.heads[verb.head]
    linked = tree.label(verb.head) == "advcl" and any(scene.low(kid) in ("when", "as", "after") for kid in tree.kids(verb.head, "mark", "advmod"))
    return next((one.head for one in found if linked and one.head == above and one.cue.mode == "targeted" and not one.who and one.status == verb.status), None)


def _told(scene: Scene, verb: Happening, carried: dict[int, Happening], named: dict[int, Happening]) -> int | None:
    """The noun that names what a verb only goes on telling: "the bombing, which killed six people"."""
    tree = scene.tree
    if verb.head in carried and carried[verb.head].cue.type == verb.cue.type:
        return carried[verb.head].head
    if verb.matter in named:
        return verb.matter
    same = [kid for kid in tree.kids(verb.head, "obl") if kid in named and named[kid].cue.type == verb.cue.type and named[kid].cue.mode == verb.cue.mode != "-"]
    if verb.cue.type != "ASSAULT":
        return same[0] if same and tree.case(same[0]) in ("for", "on", "during", "in") else None
    above = tree.heads[verb.head]
    within = next((kid for at in (verb.head, *tree.kids(verb.head, "conj")) for kid in tree.kids(at, "obl") if tree.case(kid) in ("in", "during", "by", "since", "from") and kid in named), None)
    results = [at for kid in tree.kids(verb.head, "obl") if scene.nouns(kid) & {"result", "consequence"} for at in tree.kids(kid, "nmod") if at in named]
    within = within if within is not None else next(iter(results), None)
    for noun in (tree.kid(verb.head, "nsubj"), above):
        if noun in named and named[noun].cue.type in _FORCIBLE and verb.cue.mode == "targeted" and tree.labels[verb.head] != "acl:to":
            return noun
    beyond = tree.heads[above] if above >= 0 and tree.label(verb.head) == "acl" and tree.label(above) == "nmod" else None
    subject = tree.kid(verb.head, "nsubj")
    subject = carried[subject].head if subject in carried else subject  # "a series of strikes killed six"
    for noun in (subject, within, above, beyond, carried[above].head if above in carried else None):
        if noun in named and named[noun].cue.type == "ASSAULT":
            return noun
    earlier = [noun for noun, one in named.items() if one.cue.type == "ASSAULT" and noun < verb.head]
    return earlier[-1] if earlier and verb.cue.mode == "targeted" and not verb.who else None
