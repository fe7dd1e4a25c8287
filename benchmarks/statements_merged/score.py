#!/usr/bin/env python3
"""Pairs of statements across articles: which the record joins, beside a threshold on the words that two sentences share.

    PYTHONPATH=src python benchmarks/statements_merged/score.py [--json] [--misses]

`occurrences.md` beside this file holds the articles and the pairs. Each half is read as one pile, so that a statement may also be joined with one of
another occurrence, which is counted (`across`). The baseline's threshold is the best on the development half. `--misses` shows those of the development half only.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from communique import pipeline, tools
from communique.desk import parse_desk
from communique.model import Article, Joined

HERE = Path(__file__).parent
DESK = """
[desk]
name = "Invented"
[[actor]]
name = "Norvia"
type = "state"
capital = "Norhaven"
demonyms = ["Norvian", "Norvians"]
[[actor]]
name = "Estovia"
type = "state"
capital = "Velmar"
demonyms = ["Estovian", "Estovians"]
[[actor]]
name = "Sulmar"
type = "state"
capital = "Tiresh"
demonyms = ["Sulmari", "Sulmaris"]
"""
_FENCE = re.compile(r"^```(article|pairs)([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_FIELD = re.compile(r'(\w+)=(?:"([^"]*)"|(\S+))')


class Side(NamedTuple):
    """The words of a statement and the article that holds them."""

    article: str
    words: str


class Pair(NamedTuple):
    """Two statements, and whether they are one."""

    same: bool
    left: Side
    right: Side


class Half(NamedTuple):
    """The articles of a half, and its pairs."""

    articles: list[Article]
    pairs: list[Pair]


def halves(page: str) -> dict[str, Half]:
    """Sections by the hash of their title: development, unseen."""
    found = {"dev": Half([], []), "unseen": Half([], [])}
    for section in re.split(r"^## ", page, flags=re.MULTILINE)[1:]:
        title = section.partition("\n")[0].strip()
        name = hashlib.sha256(title.encode()).hexdigest()
        half = found["dev" if name[0] in "01234567" else "unseen"]
        for kind, head, body in _FENCE.findall(section):
            if kind == "article":
                half.articles.append(_article(name[:8], head, body))
            else:
                half.pairs.extend(_pair(name[:8], line) for line in body.splitlines() if line.strip())
    return found


def _article(section: str, head: str, body: str) -> Article:
    fields = {key: quoted or bare for key, quoted, bare in _FIELD.findall(head)}
    if "origin" in fields:
        fields["declared_origin"] = fields.pop("origin")
    name = f"{section}-{head.split()[0]}"
    return Article(id=name, path=f"{name}.txt", media_type="text/plain", sha256="", text=body.strip(), **fields)


def _pair(section: str, line: str) -> Pair:
    same, left, right = (part.strip() for part in line.split("|")) if line.count("|") == 2 else _badly(line)
    sides = [
        Side(f"{section}-{name.strip()}", words.strip())
        for name, _, words in (part.partition(":") for part in (left, right))
    ]
    return Pair(same == "same", *sides)


def _badly(line: str) -> list[str]:
    raise SystemExit(f"not a pair: {line}")


def joined(half: Half) -> Joined:
    """The record of a half."""
    kit = tools.make_kit(parse_desk(DESK))
    return pipeline.join(half.articles, [pipeline.annotate(one, kit) for one in half.articles], kit)


def statements_at(side: Side, half: Half, record: Joined) -> set[str]:
    """The statements whose evidence holds at least half of the words."""
    text = next(one.text or "" for one in half.articles if one.id == side.article)
    start = text.index(side.words)
    end, need = start + len(side.words), len(side.words) / 2
    return {
        one.id
        for one in record.statements
        for e in one.evidence
        if e.article == side.article and min(end, e.end) - max(start, e.start) >= need
    }


def sentence_of(side: Side, half: Half) -> set[str]:
    """The words of the sentence that holds the words of a side."""
    text = next(one.text or "" for one in half.articles if one.id == side.article)
    at = text.index(side.words)
    start = max((text.rfind(mark, 0, at) for mark in (". ", "\n", '" ')), default=-1) + 1
    stops = [found for mark in (". ", ".\n", "\n") if (found := text.find(mark, at)) >= 0]
    return set(re.findall(r"\w+", text[start : min(stops, default=len(text))].lower()))


def jaccard(pair: Pair, half: Half) -> float:
    """The share of words that two sentences have in common."""
    one, other = sentence_of(pair.left, half), sentence_of(pair.right, half)
    return len(one & other) / len(one | other)


def figures(wanted: Sequence[bool], given: Sequence[bool]) -> dict[str, float]:
    """Precision, recall and F1 of "same"."""
    right = sum(one and other for one, other in zip(wanted, given, strict=True))
    p, r = right / max(1, sum(given)), right / max(1, sum(wanted))
    return {"precision": round(p, 3), "recall": round(r, 3), "f1": round(2 * p * r / (p + r), 3) if p + r else 0.0}


def best_threshold(half: Half) -> float:
    """The threshold of the baseline with the best F1."""
    wanted, values = [one.same for one in half.pairs], [jaccard(one, half) for one in half.pairs]
    return max(sorted(set(values)), key=lambda least: figures(wanted, [value >= least for value in values])["f1"])


def scored(half: Half, record: Joined, least: float) -> tuple[dict[str, float], list[str]]:
    """The figures of one half, and what went wrong."""
    sides = [(statements_at(one.left, half, record), statements_at(one.right, half, record)) for one in half.pairs]
    given = [bool(left & right) for left, right in sides]
    wanted = [one.same for one in half.pairs]
    read = [n for n, (left, right) in enumerate(sides) if left and right]
    result = {"pairs": float(len(half.pairs)), "read": round(len(read) / len(sides), 3), **figures(wanted, given)}
    result |= {
        f"read_{key}": value for key, value in figures([wanted[n] for n in read], [given[n] for n in read]).items()
    }
    result["over_joined"] = float(sum(have and not want for have, want in zip(given, wanted, strict=True)))
    result["across"] = float(sum(len({e.article[:8] for e in one.evidence}) > 1 for one in record.statements))
    result |= {
        f"jaccard_{key}": value
        for key, value in figures(wanted, [jaccard(one, half) >= least for one in half.pairs]).items()
    }
    return result, list(_misses(half, sides, given))


def _misses(half: Half, sides: Sequence[tuple[set[str], set[str]]], given: Sequence[bool]) -> Iterable[str]:
    for pair, (left, right), have in zip(half.pairs, sides, given, strict=True):
        if have != pair.same:
            why = (
                "joined, not one"
                if have
                else "not joined"
                if left and right
                else f"not read: {' and '.join(side.words for side, ids in ((pair.left, left), (pair.right, right)) if not ids)}"
            )
            yield f"{why}: {pair.left} | {pair.right}"


def main() -> int:
    args = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    args.add_argument("--json", action="store_true")
    args.add_argument("--misses", action="store_true")
    opts = args.parse_args()
    found = halves((HERE / "occurrences.md").read_text(encoding="utf-8"))
    least = best_threshold(found["dev"])
    results = {name: scored(half, joined(half), least) for name, half in found.items()}
    if opts.json:
        print(
            json.dumps(
                {f"{name}_{key}": value for name, (result, _) in results.items() for key, value in result.items()}
            )
        )
        return 0
    keys = list(results["dev"][0])
    print(
        "\n".join(
            [
                f"{'':18}{'dev':>8}{'unseen':>8}",
                *(f"{key:18}{results['dev'][0][key]:8.3g}{results['unseen'][0][key]:8.3g}" for key in keys),
            ]
        )
    )
    if opts.misses:
        print("\n".join(results["dev"][1]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
