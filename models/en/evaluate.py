#!/usr/bin/env python3
"""Score the packaged English reader (no torch needed).

    evaluate.py [--raw] [--syntax X.conllu] [--names Y.iob2] [--roles Z.tsv.gz] [--weights FOLDER] [--threads N]

In:   any of the three files, packed (.xz, .gz) or not. Out: a line of counts for each, and last one JSON object with `upos
uas las lemma names {p r f1 per_type} roles {p r f1} sentences_per_second`; what was not asked for is null.

Surprising: with --raw the tokens and sentences are the reader's own, from the text, and every syntax score is the F1 over
words found at the same characters (as in the CoNLL 2018 task). LAS counts punctuation and leaves label subtypes away;
names are exact PER ORG LOC spans; roles are exact labelled spans other than V, their predicates given.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from corpora import Example, conllu, iob2, paragraph_starts, predicates

from communique.lang.en.network.parser import Parse, Parser
from communique.lang.en.ud_tokens import ud_sentences
from communique.tools import load_parser

SCORED_NAMES = ("PER", "ORG", "LOC")
Score = dict[str, Any]


def f1(right: int, found: int, gold: int) -> Score:
    p, r = right / found if found else 0.0, right / gold if gold else 0.0
    return {"p": round(100 * p, 2), "r": round(100 * r, 2), "f1": round(200 * p * r / (p + r), 2) if p + r else 0.0}


def base(label: str) -> str:
    return label.split(":")[0]


def lemma_right(gold: str, found: str) -> bool:
    """`_` stands for a lemma that the treebank does not give."""
    return gold == "_" or gold == found


def syntax_of_words(sentences: list[Example], parses: Sequence[Parse]) -> Score:
    """Scores on gold words."""
    right: Counter[str] = Counter()
    for one, parse in zip(sentences, parses, strict=True):
        for n in range(len(one.words)):
            head = one.heads[n] == parse.heads[n]  # type: ignore[index]
            right["upos"] += one.upos[n] == parse.upos[n]  # type: ignore[index]
            right["xpos"] += one.xpos[n] == parse.tags[n]  # type: ignore[index]
            right["lemma"] += lemma_right(one.lemmas[n], parse.lemmas[n])  # type: ignore[index]
            right["uas"] += head
            right["las"] += head and base(one.labels[n]) == base(parse.labels[n])  # type: ignore[index]
            right["words"] += 1
    return {key: round(100 * right[key] / right["words"], 2) for key in ("upos", "xpos", "uas", "las", "lemma")}


def raw_text(sentences: list[Example], starts: set[str]) -> tuple[str, list[list[tuple[int, int]]]]:
    """The running text of the sentences, and the characters of each word."""
    text, spans = "", []
    for one in sentences:
        if text and one.key in starts:
            text = text.rstrip() + "\n\n"
        at = len(text)
        text += one.text + ("" if one.glued and one.glued[-1] else " ")
        now = []
        for word in one.words:
            found = text.find(word, at)
            if found < 0 or found > at + 3:  # a word that is not written so (parts of a contraction)
                found = at
            now.append((found, min(found + len(word), len(text))))
            at = now[-1][1]
        spans.append(now)
    return text, spans


def syntax_of_text(sentences: list[Example], starts: set[str], parser: Parser) -> Score:
    """Scores on the reader's own tokens and sentences."""
    text, spans = raw_text(sentences, starts)
    found = ud_sentences(text)
    parses = parser.parse([[text[a:b] for a, b in sentence] for sentence in found], roles=False)
    gold_words: dict[tuple[int, int], tuple[str, str, tuple[int, int] | None, str]] = {}
    for one, places in zip(sentences, spans, strict=True):
        for n, place in enumerate(places):
            head = one.heads[n]  # type: ignore[index]
            gold_words[place] = (one.upos[n], one.lemmas[n], places[head - 1] if head else None, base(one.labels[n]))  # type: ignore[index]
    right: Counter[str] = Counter()
    ours = 0
    for places, parse in zip(found, parses, strict=True):
        for n, place in enumerate(places):
            ours += 1
            if (gold := gold_words.get(place)) is None:
                continue
            head = parse.heads[n]
            same = (places[head - 1] if head else None) == gold[2]
            right["words"] += 1
            right["upos"] += gold[0] == parse.upos[n]
            right["lemma"] += lemma_right(gold[1], parse.lemmas[n])
            right["uas"] += same
            right["las"] += same and base(parse.labels[n]) == gold[3]
    gold_sentences = {(places[0][0], places[-1][1]) for places in spans if places}
    own = {(places[0][0], places[-1][1]) for places in found if places}
    total = sum(map(len, spans))
    scores = {key: f1(right[key], ours, total)["f1"] for key in ("upos", "uas", "las", "lemma", "words")}
    return {**scores, "sentences": f1(len(gold_sentences & own), len(own), len(gold_sentences))["f1"]}


def bio_spans(labels: Sequence[str]) -> set[tuple[int, int, str]]:
    spans, start = set(), 0
    for n, label in enumerate([*labels, "O"]):
        if n and labels[n - 1] != "O" and not (label.startswith("I-") and label[2:] == labels[n - 1][2:]):
            spans.add((start, n, labels[n - 1][2:]))
        if label.startswith("B-") or (label.startswith("I-") and (not n or labels[n - 1][2:] != label[2:])):
            start = n
    return spans


def words_of_iob2(path: Path) -> dict[str, list[str]]:
    from corpora import opened

    out: dict[str, list[str]] = {}
    for number, block in enumerate(opened(path).split("\n\n")):
        key = next((line.split("=", 1)[1].strip() for line in block.splitlines() if line.startswith("# sent_id")), "")
        rows = [line.split("\t") for line in block.splitlines() if line and line[0].isdigit()]
        if rows:
            out[key or str(number)] = [row[1] for row in rows]
    return out


def names_score(path: Path, parser: Parser) -> Score:
    gold, words = iob2(path), words_of_iob2(path)
    right: Counter[str] = Counter()
    found: Counter[str] = Counter()
    wanted: Counter[str] = Counter()
    keys = list(words)
    for key, parse in zip(keys, parser.parse([words[key] for key in keys], roles=False), strict=True):
        said = {span for span in parse.names if span[2] in SCORED_NAMES}
        asked = {span for span in bio_spans(gold[key]) if span[2] in SCORED_NAMES}
        for spans, counts in ((said & asked, right), (said, found), (asked, wanted)):
            counts.update(kind for _, _, kind in spans)
    per_type = {kind: f1(right[kind], found[kind], wanted[kind]) for kind in SCORED_NAMES}
    return {**f1(sum(right.values()), sum(found.values()), sum(wanted.values())), "per_type": per_type}


def roles_score(path: Path, parser: Parser) -> Score:
    rows = list(predicates(path).values())
    parses = parser.parse([[row[1] for row in words] for words, _ in rows], predicates=[[p for p, _ in roles] for _, roles in rows])
    right = found = wanted = 0
    for (_, roles), parse in zip(rows, parses, strict=True):
        said = {(frame.predicate, *span) for frame in parse.frames for span in frame.roles if span[2] != "V"}
        asked = {(p, *span) for p, labels in roles for span in bio_spans(labels) if span[2] != "V"}
        right, found, wanted = right + len(said & asked), found + len(said), wanted + len(asked)
    return f1(right, found, wanted)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--raw", action="store_true")
    parser.add_argument("--syntax", type=Path)
    parser.add_argument("--names", type=Path)
    parser.add_argument("--roles", type=Path)
    parser.add_argument("--weights", type=Path, help="a folder that export.py wrote; the package's own if left out")
    parser.add_argument("--threads", type=int, default=2)
    args = parser.parse_args()
    missing = [str(path) for path in (args.syntax, args.names, args.roles) if path and not path.is_file()]
    if missing or not (args.syntax or args.names or args.roles):
        print(f"give at least one of --syntax, --names, --roles as a file that exists{': ' + ', '.join(missing) if missing else ''}", file=sys.stderr)
        return 2
    reader = load_parser(args.weights, threads=args.threads)
    out: Score = dict.fromkeys(("upos", "uas", "las", "lemma", "names", "roles", "sentences_per_second"))
    timed: list[list[str]] = []
    if args.syntax:
        sentences = list(conllu(args.syntax, "gold"))
        timed = [one.words for one in sentences]
        scores = syntax_of_text(sentences, paragraph_starts(args.syntax), reader) if args.raw else syntax_of_words(sentences, reader.parse(timed, roles=False))
        print(f"syntax: {len(sentences)} sentences: {scores}")
        out |= {key: scores[key] for key in ("upos", "uas", "las", "lemma")}
    if args.names:
        out["names"] = names_score(args.names, reader)
        timed = timed or list(words_of_iob2(args.names).values())
        print(f"names: {out['names']}")
    if args.roles:
        out["roles"] = roles_score(args.roles, reader)
        timed = timed or [[row[1] for row in words] for words, _ in predicates(args.roles).values()]
        print(f"roles: {out['roles']}")
    some = timed[:1000]
    reader.parse(some[:50])
    start = time.perf_counter()
    reader.parse(some)
    out["sentences_per_second"] = round(len(some) / (time.perf_counter() - start))
    print(json.dumps(out))
    return 0


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parent))
    sys.exit(main())
