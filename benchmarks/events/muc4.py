#!/usr/bin/env python3
"""Score events on MUC-4: which articles tell of an attack, and who did what to whom in it.

    muc4.py [--part dev|train] [--first N] [--json]

In:   ../shared/data/terrorism/muc4-*.json.xz. Out: F1 of articles with an incident; CEAF-REE (an entity is right if its words are one
of the gold entity's mentions; best one-to-one alignment) of perpetrators, organisations, targets, victims and weapons, and of all.
Beside it a baseline: every name that an article has as perpetrator organisation or victim by its type.
Surprising: the reader was trained on none of it; a trained transformer reaches 54.5 on the test part. Ends with 0 where ../shared is not.
"""

from __future__ import annotations

import argparse
import json
import lzma
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from communique import pipeline, tools
from communique.lang.en.event_cues import PARTY_NOUNS
from communique.lang.reader import Reading as Reading_
from communique.lang.reader import Word
from communique.model import Annotation, Article, Desk, EventMention, NameMention, Span

DATA = Path(__file__).resolve().parents[3] / "shared" / "data" / "terrorism"
ROLES = ("PerpInd", "PerpOrg", "Target", "Victim", "Weapon")
FORCES = frozenset("army police troops troop soldiers soldier government military forces patrol navy".split())
FIGHTERS = frozenset("guerrillas guerrilla rebels rebel soldiers soldier troops troop terrorists terrorist subversives".split())
WEAPONS = frozenset("bomb bombs dynamite grenade grenades car-bomb explosives mines rockets mortar rifles machineguns rocket mortars gun pistol".split())
NUMBERS = frozenset("two three four five six seven eight nine ten several some many other another".split())
VAGUE = frozenset("area place region territory department jurisdiction city town village country north south street sector zone".split())
WordsAt = dict[int, Word]
Entity = frozenset[str]
Reading = dict[str, list[Entity]]


def documents(part: str) -> list[dict[str, Any]]:
    with lzma.open(DATA / f"muc4-{part}.json.xz", "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def gold_of(row: dict[str, Any]) -> Reading:
    return {role: [frozenset(words for words, _ in entity) for entity in row["extracts"].get(role, [])] for role in ROLES}


def found_in(text: str, said: Annotation, read: WordsAt) -> Reading:
    """What the events of an article say, by role: string fills are names of people and groups, kinds of people, and things."""
    found: dict[str, dict[str, None]] = {role: {} for role in ROLES}
    full = {name.span: name for name in said.names}
    for event in said.events:
        if _incident(event, text):
            for span in (*event.who_spans, *event.whom_spans):
                for role, words in _fills(text, span, span in event.who_spans, full, read):
                    found[role][words] = None
            for word in text[event.evidence.start : event.evidence.end].split():
                if word.strip(".,") in WEAPONS:
                    found["Weapon"][word.strip(".,")] = None
    if any(found.values()):
        found["PerpOrg"] |= {_words(name.refers or name.text): None for name in said.names if name.type == "armed_group"}
    return {role: [frozenset((words,)) for words in found[role]] for role in ROLES}


def _fills(text: str, span: Span, doer: bool, full: dict[Span, NameMention], read: WordsAt) -> list[tuple[str, str]]:
    """The slots that a party fills, with the words for each."""
    name = full.get(span)
    head = _words(text, span).split()[-1:]
    word = read.get(span.end)
    if name is not None:
        words = _words(name.refers or name.text)
        if doer:
            return [("PerpOrg", words)] if name.type in ("armed_group", "other") else []
        return [("Victim", words)] if name.type == "person" and " " in words else [("Target", words)] if name.type in ("business", "media") else []
    if not head or word is None or word.tag.startswith("PRP"):
        return []
    phrase = " ".join(one for one in _words(text, span).split() if not one.isdigit() and one not in NUMBERS and (not doer or one not in {n.text.lower() for n in full.values()}))
    if doer:
        return [("PerpInd", phrase)] if _singulars(head[0]) & PARTY_NOUNS else []
    return [("Target", phrase)] if word.entity in ("object", "place") and not _singulars(head[0]) & (PARTY_NOUNS | VAGUE) else []


def words_at(reading: Reading_) -> WordsAt:
    """The word that ends at an offset."""
    return {word.end: word for sentence in reading.sentences for word in sentence.words}


def _incident(event: EventMention, text: str) -> bool:
    if event.type != "ASSAULT" or event.status not in ("occurred", "alleged", "ongoing") or not event.entry:
        return False
    return not any(_head(text, span) & FORCES for span in event.who_spans) and not any(_head(text, span) & FIGHTERS for span in event.whom_spans)


def _head(text: str, span: Span) -> set[str]:
    return set(_words(text, span).split()[-1:])


def _words(text: str, span: Span | None = None) -> str:
    return " ".join((text[span.start : span.end] if span else text).lower().split())


def _singulars(head: str) -> set[str]:
    return {head, head.removesuffix("s"), head.removesuffix("es"), head.replace("men", "man")}


def named_only(text: str, said: Annotation) -> Reading:
    """The baseline: every name by its type."""
    found: Reading = {role: [] for role in ROLES}
    for name in said.names:
        role = {"person": "Victim", "armed_group": "PerpOrg"}.get(name.type)
        if role:
            found[role].append(frozenset((_words(text, name.span),)))
    return {role: list(dict.fromkeys(entities)) for role, entities in found.items()}


def aligned(gold: list[Entity], found: list[Entity]) -> int:
    """The most found entities that are each part of a gold entity of their own."""
    taken: dict[int, int] = {}

    def place(one: int, tried: set[int]) -> bool:
        for at, entity in enumerate(gold):
            if found[one] <= entity and at not in tried:
                tried.add(at)
                if at not in taken or place(taken[at], tried):
                    taken[at] = one
                    return True
        return False

    return sum(place(one, set()) for one in range(len(found)))


def f1(right: int, found: int, asked: int) -> float:
    return round(200 * right / (found + asked), 1) if found + asked else 0.0


def score(rows: list[dict[str, Any]], readings: list[Reading]) -> dict[str, float]:
    counts: Counter[tuple[str, str]] = Counter()
    for row, found in zip(rows, readings, strict=True):
        gold = gold_of(row)
        for role in ROLES:
            counts[role, "right"] += aligned(gold[role], found[role])
            counts[role, "found"] += len(found[role])
            counts[role, "asked"] += len(gold[role])
        counts["article", "right"] += any(gold.values()) and any(found.values())
        counts["article", "found"] += any(found.values())
        counts["article", "asked"] += any(gold.values())
    out = {name: f1(counts[name, "right"], counts[name, "found"], counts[name, "asked"]) for name in ("article", *ROLES)}
    out["all_roles"] = f1(*(sum(counts[role, what] for role in ROLES) for what in ("right", "found", "asked")))
    out["precision"] = round(100 * sum(counts[role, "right"] for role in ROLES) / max(sum(counts[role, "found"] for role in ROLES), 1), 1)
    return out


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--part", choices=("dev", "train"), default="dev")
    parser.add_argument("--first", type=int, default=None)
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    if not DATA.is_dir():
        print("muc4: skipped: ../shared is not here")
        return 0
    rows = documents(args.part)[: args.first]
    kit = tools.make_kit(Desk())
    said = [pipeline.annotate(Article(id="a", path="a", media_type="text/plain", sha256="", text=row["doctext"]), kit) for row in rows]
    read = [words_at(kit.reader.read(row["doctext"])) for row in rows]
    ours = score(rows, [found_in(row["doctext"], one, words) for row, one, words in zip(rows, said, read, strict=True)])
    base = score(rows, [named_only(row["doctext"], one) for row, one in zip(rows, said, strict=True)])
    if args.json:
        print(json.dumps({f"muc4_{name}": value for name, value in ours.items()} | {f"muc4_baseline_{name}": value for name, value in base.items()}))
    else:
        print(f"{args.part}, {len(rows)} articles\n{'':12}{'ours':>8}{'names':>8}")
        print("\n".join(f"{name:12}{value:8}{base[name]:8}" for name, value in ours.items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
