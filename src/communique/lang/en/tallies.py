"""How English tells what became of those who are counted, and which nouns count the same things.

Data only. In: nothing. Out: tables of word forms. Surprising: nouns stand in one row only where a reporter writes one for the
other of the same people ("police", "officers"); "civilians" and "people" are two rows, since one is a part of the other.
"""

from __future__ import annotations

import re

_OUTCOMES = """
dead: killed kill kills killing dead death deaths fatality fatalities lives life bodies body died die dies dying slain martyred martyrs martyrdom perished toll murdered corpses slayed
hurt: wounded wounding wounds injured injuring injures injuries injury hurt maimed
missing: missing unaccounted disappeared
held: arrested arrests arresting detained detaining detentions captured capturing seized nabbed
displaced: displaced displacing displacement uprooted evacuated evacuating evacuation fled
rescued: rescued rescuing saved
freed: freed released releasing freeing
abducted: abducted kidnapped abducting kidnapping hostage hostages
trained: trained training
expelled: expelled expelling deported deporting repatriated returned
treated: treated treatment treating hospitalised hospitalized admitted hospital
trapped: trapped stranded stuck
sentenced: sentenced convicted jailed executed
asked: sought requested wanted
"""

_THINGS = """
people: people persons person individuals others victims lives life casualties bodies dead wounded injured hurt fatalities deaths killed toll number passengers souls patients
police: policeman policemen police policewoman policewomen officers officer constables constable cops
soldiers: soldiers soldier troops servicemen serviceman servicemembers
guards: guards guard guardsmen frontier-guards
militants: militants militant terrorists terrorist insurgents insurgent rebels rebel fighters fighter extremists extremist attackers attacker gunmen gunman assailants assailant raiders infiltrators khwarij
civilians: civilians civilian noncombatants villagers
children: children child minors schoolchildren pupils students
women: women woman
attacks: attacks attack assaults incidents incident raids
vehicles: vehicles vehicle trucks truck lorries lorry
ships: ships ship vessels vessel boats boat
aircraft: aircraft planes plane jets jet warplanes
drones: drones drone uavs
homes: homes home houses house dwellings
prisoners: prisoners prisoner detainees captives inmates pows
workers: workers worker labourers laborers labourer employees staff
refugees: refugees refugee migrants asylum-seekers
debts: debts debt liabilities loans loan credit credits
talks: talks rounds meetings
agreements: agreements agreement accords deals memoranda pacts memorandums
states: states countries nations state country
goods: goods exports trade
explosive: explosive explosives bomb bombs device ied charge tnt dynamite
"""

_FAMILY = ("number", "total", "figure", "tally", "count", "amount", "sum", "people")
"""Nouns that say that something is counted, not what."""


def _table(text: str) -> dict[str, str]:
    rows = (line.split(": ") for line in text.strip().splitlines())
    return {word: name for name, words in rows for word in words.split()}


OUTCOME_OF = _table(_OUTCOMES)
"""Word form → what became of those counted."""
THING_OF = _table(_THINGS)
"""Word form → the row of things that it counts."""
ONLY_COUNTING = frozenset(_FAMILY)
CAN_FALL = frozenset({"hurt", "missing", "treated", "trapped", "displaced", "held", "asked"})
"""Outcomes of which a later count may be the lower one; of others a lower one means that somebody erred."""

OF_THE_PAGE = frozenset("photo slide comment slideshow".split())
"""Stems of what a page counts of itself."""

WANTED = frozenset("ask asks asked asking request requests requested requesting seek seeks sought seeking want wants wanted demand demands demanded need needs needed propose proposed proposes".split())
"""A number asked for is another number than one given."""
TO_COME = frozenset("will would shall plan plans planned planning could may might aims aim hopes expected expects intends pledged pledges pledge promised promises promise target goal".split())
"""A number to come is another number than one reached."""
PART_BEFORE = frozenset("including among them another further additional extra other last remaining".split())
PART_AFTER = frozenset("more others other further additional".split())
COUNTING = re.compile(r"^[^.;]{0,60}?\b(?:count(?:ed|s)?|record(?:ed|s)?|document(?:ed|s)?|register(?:ed|s)?|tall(?:ied|ies)|list(?:ed|s)?|logged|puts?)\b", re.I)
"""What follows a body's name where it is the one that counts."""
