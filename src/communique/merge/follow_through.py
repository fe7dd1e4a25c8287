"""Commitments and all that was reported later → commitments with what bears on them, oldest first, and their status.

In: commitments, statements and events of the record, who is who. Out: the same commitments with follow-ups. Surprising: silence leaves a commitment open, and so does
its being said again; what bears on it must name or come from the one who was to act, and share words with the action that the parties' names do not.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from communique.lang.en.like_words import one_word
from communique.lang.en.progress_words import ASKED, BEGUN, DONE, MEETING, NOT, REFUSED, TO_COME, main_verb, negated
from communique.merge.deeds import Deed, Deeds, Pile
from communique.merge.entries import Setting
from communique.model import Annotation, Commitment, Event, FollowUp, Statement
from communique.text.similarity import words
from communique.vocabulary.commitments import status_after

# Set 2026-12-01 on examples (benchmarks/follow_through: status of 18 of 25 right; 15 before) and, by eye, so that none of the 180 commitments
# of news-cluster (../shared/data/stories) is followed by what does not bear on it.
BY_GIVER = 4.5
"""Rarity that shared words sum up to where the one who was to act is the one who acts or speaks."""
BY_NAME = 7.0
"""BY_GIVER where a report only names that one."""
COVERED, REFUSED_SHARE = 0.4, 0.25
"""Share of what the action's words say that a report holds, and a refusal, which seldom repeats it all."""
RETOLD = 6
"""Words from which the same words are a retelling."""
FEW = 3.0
"""BY_GIVER where it is done to the one who asked."""
_KINDS = (Event, Statement, Commitment)
ASKING = ("request", "proposal")
WORDS_ONLY = frozenset(("ACCUSE", "REQUEST", "PROTEST", "THREATEN", "CONSULT", "ASSAULT"))
ENDING = frozenset("suspend freez cancel end halt sanction withdraw leav expel clos ban".split())


def followed(
    commitments: Sequence[Commitment], statements: Sequence[Statement], events: Sequence[Event], annotations: Sequence[Annotation], setting: Setting
) -> list[Commitment]:
    """Commitments with the later entries that bear on them."""
    reading = Deeds(annotations, setting)
    deeds = [*map(reading.deed, events), *map(reading.deed, statements), *map(reading.deed, commitments)]
    pile = Pile(deeds)
    return [_followed(one, reading.deed(one), pile) for one in commitments]


def _followed(one: Commitment, mine: Deed, pile: Pile) -> Commitment:
    found = [(deed, relation) for deed in pile.near(mine, REFUSED_SHARE) if (relation := _relation(one, mine, deed, pile))]
    found = sorted(_once(found), key=lambda pair: (pair[0].day, pair[0].entry.id))
    if not found:
        return one
    steps = tuple(FollowUp(entry=deed.entry.id, relation=relation, reason=_reason(one, mine, deed)) for deed, relation in found)
    return replace(one, follow_ups=steps, status=status_after([relation for _, relation in found]))


def _once(found: Sequence[tuple[Deed, str]]) -> list[tuple[Deed, str]]:
    """Without statements and commitments whose sentence is already there as an event or statement that bears in the same way; of meetings the first alone."""
    kept: list[tuple[Deed, str]] = []
    for deed, relation in sorted(found, key=lambda pair: (_KINDS.index(type(pair[0].entry)), pair[0].day, pair[0].entry.id)):
        told = any(relation == other and _overlap(deed, before) for before, other in kept)
        met = isinstance(deed.entry, Event) and deed.entry.type == "CONSULT" and any(isinstance(before.entry, Event) and before.entry.type == "CONSULT" for before, _ in kept)
        if not told and not met:
            kept.append((deed, relation))
    return kept


def _overlap(one: Deed, other: Deed) -> bool:
    return any(mine.article == theirs.article and mine.start < theirs.end and theirs.start < mine.end for mine in one.entry.evidence for theirs in other.entry.evidence)


def _relation(one: Commitment, mine: Deed, deed: Deed, pile: Pile) -> str | None:
    """How a later entry bears on a commitment, None where it does not."""
    if not mine.day or not deed.day or deed.day <= mine.day or mine.articles & deed.articles or one.id == deed.entry.id:
        return None
    if not mine.agents & deed.agents and not _giver(one, mine) & (deed.agents | deed.whom | deed.named | deed.around):
        return None
    match deed.entry:
        case Commitment():
            return _by_commitment(one, mine, deed, deed.entry, pile)
        case Event():
            return _by_event(one, mine, deed, deed.entry, pile)
        case _:
            return _by_statement(one, mine, deed, deed.entry, pile)


def _giver(one: Commitment, mine: Deed) -> frozenset[str]:
    """Who is to act: the one asked, or the one who promises and the state that the promise names first."""
    return (mine.whom if one.type in ASKING else mine.agents) | mine.subjects


def _taker(one: Commitment, mine: Deed) -> frozenset[str]:
    return mine.agents if one.type in ASKING else mine.whom


def _bears(one: Commitment, mine: Deed, deed: Deed, pile: Pile, share: float = COVERED) -> bool:
    """Whether the one who was to act does it, or is named with much of the action."""
    both, giver = mine.stems & deed.stems, _giver(one, mine)
    shared = pile.weight(both)
    if not pile.covers(mine, deed, share):
        return False
    if giver & deed.agents:
        return (shared >= BY_GIVER and len(both) >= 2) or (shared >= FEW and bool(_taker(one, mine) & deed.whom))
    if giver & deed.named and len(both) >= 3 and shared >= BY_GIVER and main_verb(one.action) in deed.stems:
        return True
    return bool(giver & (deed.named | deed.around)) and shared >= BY_NAME and len(both) >= 3


def _met(one: Commitment, mine: Deed, deed: Deed) -> bool:
    """Whether those met who were to: the ones who are to act where they are two, else the one who is to act and the other side."""
    givers = _giver(one, mine)
    those = givers if len(givers & mine.states) >= 2 else givers | _taker(one, mine)
    return len(those & (deed.agents | deed.whom)) >= 2


def _negative(mine: Deed) -> bool:
    return bool(NOT.search(mine.entry.action)) if isinstance(mine.entry, Commitment) else False


def _goes_against(one: Commitment, deed: Deed) -> bool:
    """Whether a report affirms what a commitment said would not be done."""
    verb = main_verb(one.action)
    return verb is not None and verb in deed.stems and verb not in negated(deed.text) and not NOT.search(deed.text)


def _of_the_deed(one: Commitment, deed: Deed) -> bool:
    """Whether a refusal is of what was asked or promised, not of a claim about it: it names the deed, or that it was asked."""
    return main_verb(one.action) in deed.stems or (one.type in ASKING and bool(ASKED.search(deed.text)))


def _by_commitment(one: Commitment, mine: Deed, deed: Deed, later: Commitment, pile: Pile) -> str | None:
    again = mine.agents & deed.agents and pile.weight(mine.stems & deed.stems) >= BY_GIVER and pile.covers(mine, deed, COVERED)
    if not again and not _bears(one, mine, deed, pile):
        return None
    asked, asks = one.type in ASKING, later.type in ASKING
    if _negative(mine) != bool(NOT.search(later.action)):
        return None
    if asked == asks and mine.agents & deed.agents:
        return None if not later.date and _retold(mine, deed) else "repeats"
    return "grants" if asked and not asks and _giver(one, mine) & deed.agents else None


def _retold(mine: Deed, deed: Deed) -> bool:
    """Whether a later article has the very words of an earlier one, and many: it retells, and nothing was said again."""
    both = mine.stems & deed.stems
    return len(both) >= RETOLD and len(both) >= 0.8 * max(len(mine.stems), len(deed.stems))


def _by_event(one: Commitment, mine: Deed, deed: Deed, event: Event, pile: Pile) -> str | None:
    asked = one.type in ASKING
    done, no = ("grants", "refuses") if asked else ("fulfils", "contradicts")
    if event.status in ("denied", "hypothetical") or (deed.agents & mine.states and not _giver(one, mine) & deed.agents):
        return None
    if event.type == "CONSULT":
        return done if _met(one, mine, deed) and event.status in ("occurred", "ongoing") and mine.stems & deed.stems & MEETING else None
    ends = event.type in ("REJECT", "SANCTION") and not mine.stems & ENDING
    if not _bears(one, mine, deed, pile, REFUSED_SHARE if ends else COVERED):
        return None
    if _negative(mine):
        return "contradicts" if not asked and _goes_against(one, deed) else None
    if ends:
        return no if _of_the_deed(one, deed) else None
    if event.type in WORDS_ONLY or (event.status == "alleged") or (event.status == "planned" and not asked):
        return None
    return "begins" if event.status == "ongoing" or BEGUN.search(event.summary) else done if event.type != "AGREE" or asked else "advances"


def _by_statement(one: Commitment, mine: Deed, deed: Deed, said: Statement, pile: Pile) -> str | None:
    asked = one.type in ASKING
    refuses = bool(REFUSED.search(deed.text)) or said.act == "deny"
    if one.statement == said.id or not _bears(one, mine, deed, pile, REFUSED_SHARE if refuses else COVERED):
        return None
    done, no = ("grants", "refuses") if asked else ("fulfils", "contradicts")
    denies = said.negated or main_verb(one.action) in negated(said.content)
    by_giver = bool(_giver(one, mine) & (deed.agents | deed.subjects))
    if said.act in ("request", "propose", "accuse", "deny", "thank", "praise") and not (by_giver and REFUSED.search(deed.text)):
        return None
    if _negative(mine):
        return no if not asked and said.act != "deny" and _goes_against(one, deed) else None
    if by_giver and (denies or (REFUSED.search(deed.text) and _of_the_deed(one, deed))):
        return no
    if refuses or NOT.search(said.content):
        return None
    if said.act == "promise":
        return ("grants" if asked else "repeats") if by_giver else None
    verb = main_verb(one.action)
    if TO_COME.search(said.content) or (verb and verb not in deed.stems) or (deed.subjects and not deed.subjects & _giver(one, mine)):
        return None
    return "begins" if BEGUN.search(said.content) else done if DONE.search(said.content) else None


def _reason(one: Commitment, mine: Deed, deed: Deed) -> str:
    """Why an entry is thought to bear on a commitment, in words of the commitment."""
    surface = {one_word(stem): word.strip(".,;:“”\"'()") for word in one.action.split() for stem in words(word)}
    shared = ", ".join(dict.fromkeys(surface[word] for word in sorted(mine.stems & deed.stems) if word in surface))
    kind = {Commitment: "commitment", Event: "event", Statement: "statement"}[type(deed.entry)]
    same = _giver(one, mine) & deed.agents or mine.agents & deed.agents
    return f"a later {kind} {'by' if same else 'about'} the same party shares “{shared}” with what was {'asked' if one.type in ASKING else 'said'}"
