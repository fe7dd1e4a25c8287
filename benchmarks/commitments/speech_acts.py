"""Speech-Acts (press releases and campaign speeches, a class a sentence) → which sentences commit or ask, ours and a bag of words.

In: speech-acts-half.tar.xz. Out: gold, our decisions, and those of a naive Bayes over words and pairs of words, ten folds over
documents. Surprising: a sentence counts as ours where `annotate` finds a promise, request or proposal in it, so that the finder is measured by
what it gives out and not by its parts; a sentence of a document that names no speaker can only be found if its first person or its subject speaks.
"""

from __future__ import annotations

import csv
import io
import math
import re
import tarfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from communique import pipeline
from communique.model import Annotation, Article

POSITIVE = ("Commissive", "Directive")
BINDING = frozenset("promise request propose assure".split())
FOLDS = 10
_MARKUP = re.compile(r"</?(?:li|LIST)>")
Document = list[tuple[str, bool]]


def documents(archive: Path) -> list[Document]:
    """The sentences of each document, less their markup, and whether they commit or ask."""
    out = []
    with tarfile.open(archive) as tar:
        for member in sorted((m for m in tar.getmembers() if m.name.endswith(".csv")), key=lambda m: m.name):
            stream = tar.extractfile(member)
            rows = csv.DictReader(io.StringIO(stream.read().decode("utf-8", "replace"))) if stream else []
            told = [(" ".join(_MARKUP.sub(" ", row["Sentence"] or "").split()), (row["Categories"] or "").strip().startswith(POSITIVE)) for row in rows]
            out.append([(sentence, label) for sentence, label in told if sentence])
    return out


def ours(document: Document, kit: pipeline.Kit) -> list[bool]:
    """For each sentence whether something that commits or asks is found in it."""
    text = "\n".join(sentence for sentence, _ in document)
    found = pipeline.annotate(Article(id="a", path="a.txt", media_type="text/plain", sha256="", text=text), kit)
    marked, start, said = _marked(found), 0, []
    for sentence, _ in document:
        end = start + len(sentence)
        said.append(any(a < end and start < b for a, b in marked))
        start = end + 1
    return said


def _marked(found: Annotation) -> list[tuple[int, int]]:
    """Stretches that commit or ask: the deeds of commitments, and utterances of one sentence."""
    deeds = [(s.start, s.end) for one in found.commitments for s in one.action]
    binding = [one for one in found.quotes if one.act in BINDING]
    whole = [(s.start, s.end) for one in binding for s in one.content if sum(t.start < s.end and s.start < t.end for t in found.sentences) == 1]
    return [*deeds, *whole]


def bag_of_words(rows: Sequence[Document]) -> list[list[bool]]:
    """What a naive Bayes says that has learnt on the other nine tenths of the documents."""
    out: list[list[bool]] = [[] for _ in rows]
    for fold in range(FOLDS):
        counts: dict[bool, Counter[str]] = {True: Counter(), False: Counter()}
        seen: Counter[bool] = Counter()
        for number, document in enumerate(rows):
            if number % FOLDS != fold:
                for sentence, label in document:
                    seen[label] += 1
                    counts[label].update(_words(sentence))
        kinds = len(set(counts[True]) | set(counts[False]))
        totals = {label: sum(counts[label].values()) + kinds for label in counts}
        for number in range(fold, len(rows), FOLDS):
            out[number] = [_likelier(_words(sentence), counts, seen, totals) for sentence, _ in rows[number]]
    return out


def _words(sentence: str) -> set[str]:
    words = re.findall(r"[a-z]+|\d+", sentence.lower())
    return {*words, *(f"{a} {b}" for a, b in zip(words, words[1:], strict=False))}


def _likelier(words: set[str], counts: dict[bool, Counter[str]], seen: Counter[bool], totals: dict[bool, int]) -> bool:
    score = {label: math.log(seen[label] or 1) + sum(math.log((counts[label][w] + 1) / totals[label]) for w in words) for label in counts}
    return score[True] > score[False]


def f1(said: Sequence[Sequence[bool]], rows: Sequence[Document]) -> tuple[float, float, float]:
    """Precision, recall and F1 of the sentences that commit or ask."""
    pairs = [(mine, gold) for some, document in zip(said, rows, strict=True) for mine, (_, gold) in zip(some, document, strict=True)]
    hits = sum(mine and gold for mine, gold in pairs)
    p, r = hits / max(sum(mine for mine, _ in pairs), 1), hits / max(sum(gold for _, gold in pairs), 1)
    return round(p, 3), round(r, 3), round(2 * p * r / (p + r), 3) if p + r else 0.0
