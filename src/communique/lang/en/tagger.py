"""Words of a sentence → Penn Treebank tags, by a trigram hidden Markov model over counted tables.

In: the text of `tagger.tsv` (made by scripts/make_tagger.py) and lists of words. Out: one tag a word. Surprising: this
is the stand-in until the reader model (models/en) answers through the same `lang.reader` interface.
Method: Brants (2000), TnT; accuracy stands in docs/reference/reader.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import log
from typing import Any

Counts = dict[str, int]
Path = tuple[Any, ...]
"""A linked list of tags, the last first: (tag, (tag before, (…)))."""
Beam = dict[tuple[str, str], tuple[float, Path]]
_BEAM = 6.0  # natural-log units below the best state at which a state is dropped; 8.0 gave the same accuracy on EWT dev, 2026-11-25


class Tagger:
    """A frozen tagger; build it once with `from_table`."""

    __slots__ = ("_cache", "_endings", "_pairs", "_singles", "_steps", "_total", "_weights", "_words")

    def __init__(self, words: dict[str, Counts], endings: dict[str, Counts], steps: dict[tuple[str, str], Counts]):
        self._words, self._endings, self._steps = words, endings, steps
        self._singles, self._pairs = _marginals(steps)
        self._total = sum(self._singles.values()) or 1
        self._weights = _interpolation(steps, self._singles, self._pairs, self._total)
        self._cache: dict[tuple[str, str, str], float] = {}

    @classmethod
    def from_table(cls, table: str) -> Tagger:
        """The tagger of a table; rows are `kind<TAB>key<TAB>tag:count …`."""
        words: dict[str, Counts] = {}
        endings: dict[str, Counts] = {}
        steps: dict[tuple[str, str], Counts] = {}
        for line in table.splitlines()[1:]:
            kind, key, tags = line.split("\t")
            counts = {tag: int(n) for tag, n in (item.rsplit(":", 1) for item in tags.split(" "))}
            if kind == "word":
                words[key] = counts
            elif kind == "ending":
                endings[key] = counts
            else:
                two, one = key.split(" ")
                steps[two, one] = counts
        return cls(words, endings, steps)

    @staticmethod
    def endings(word: str) -> list[str]:
        """The keys by which an unknown word is looked up, longest first: its last four to one letters, and its case."""
        case = "X" if word[:1].isupper() else "x"
        low = word.lower()
        return [f"{case}-{low[-n:]}" for n in (4, 3, 2, 1) if len(low) > n]

    def tags(self, words: Sequence[str]) -> list[str]:
        """One tag for each word of a sentence."""
        beam: Beam = {("<s>", "<s>"): (0.0, ())}
        for number, word in enumerate(words):
            beam = self._advance(beam, self._emissions(word, number == 0))
        best = max(beam.values(), key=lambda item: item[0])[1] if beam else ()
        out: list[str] = []
        while best:
            tag, best = best
            out.append(tag)
        return out[::-1]

    def known(self, word: str) -> bool:
        """Whether the tables hold the word."""
        return word.lower() in self._words

    def common(self, word: str) -> bool:
        """Whether the word is mostly written small: a noun, verb or such, not a name."""
        counts = self._words.get(word.lower())
        if not counts:
            return False
        proper = sum(n for tag, n in counts.items() if tag.startswith("NNP"))
        return proper * 2 < sum(counts.values())

    def _advance(self, beam: Beam, emissions: list[tuple[str, float]]) -> Beam:
        out: Beam = {}
        for (two, one), (score, path) in beam.items():
            for tag, emitted in emissions:
                reached = score + emitted + self._step(two, one, tag)
                old = out.get((one, tag))
                if old is None or reached > old[0]:
                    out[one, tag] = (reached, (tag, path))
        top = max(score for score, _ in out.values())
        return {state: item for state, item in out.items() if item[0] > top - _BEAM}

    def _emissions(self, word: str, first: bool) -> list[tuple[str, float]]:
        """(tag, log P(word|tag) up to a constant of the word)."""
        clean = word.replace("’", "'")
        counts = self._words.get(clean.lower())
        if counts is None:
            counts = self._guess(word)
        elif word[:1].isupper() and not first and word.lower() != word and clean.lower() != "i":
            counts = _lean_to_names(counts)
        total = sum(counts.values())
        return [(tag, log(n / total) - log(self._singles.get(tag, 1) / self._total)) for tag, n in counts.items()]

    def _guess(self, word: str) -> Counts:
        if not any(ch.isalnum() for ch in word):
            return self._endings.get(shape_of(word), {":": 1})
        if word[:1].isdigit():
            return {"CD": 9, "JJ": 1, "NN": 1}
        for key in self.endings(word.rpartition("-")[2] or word):
            if key[0] == "x" and word[:1].isupper():
                continue
            if counts := self._endings.get(key):
                return counts
        return {"NNP": 8, "NN": 1} if word[:1].isupper() else {"NN": 6, "JJ": 2, "VB": 1}

    def _step(self, two: str, one: str, tag: str) -> float:
        key = (two, one, tag)
        if (found := self._cache.get(key)) is None:
            found = self._cache[key] = log(self._smoothed(two, one, tag))
        return found

    def _smoothed(self, two: str, one: str, tag: str) -> float:
        third, second, first = self._weights
        seen = self._steps.get((two, one), {})
        pair = self._pairs.get(one, {})
        p3 = seen.get(tag, 0) / (sum(seen.values()) or 1)
        p2 = pair.get(tag, 0) / (sum(pair.values()) or 1)
        return third * p3 + second * p2 + first * self._singles.get(tag, 0) / self._total + 1e-9


def shape_of(word: str) -> str:
    """What a word looks like, where its letters do not tell: "shape-" and itself for marks, else its case."""
    if not any(ch.isalnum() for ch in word):
        return f"shape-{word[:2]}"
    return "shape-digit" if word[:1].isdigit() else "shape-Upper" if word[:1].isupper() else "shape-lower"


def _lean_to_names(counts: Counts) -> Counts:
    """A word written large within a sentence is rather a name, unless the tables know it as one hardly ever."""
    proper = counts.get("NNP", 0) + counts.get("NNPS", 0)
    rest = sum(counts.values()) - proper
    return {**counts, "NNP": max(counts.get("NNP", 0), 1) * 3 + rest}


def _marginals(steps: dict[tuple[str, str], Counts]) -> tuple[Counts, dict[str, Counts]]:
    singles: Counts = {}
    pairs: dict[str, Counts] = {}
    for (_, one), counts in steps.items():
        for tag, n in counts.items():
            singles[tag] = singles.get(tag, 0) + n
            row = pairs.setdefault(one, {})
            row[tag] = row.get(tag, 0) + n
    return singles, pairs


def _interpolation(
    steps: dict[tuple[str, str], Counts], singles: Counts, pairs: dict[str, Counts], total: int
) -> tuple[float, float, float]:
    """Weights of trigram, bigram and unigram by deleted interpolation (Brants 2000, figure 1)."""
    won = [0.0, 0.0, 0.0]
    for (_, one), counts in steps.items():
        whole = sum(counts.values())
        pair_whole = sum(pairs[one].values())
        for tag, n in counts.items():
            chances = (
                (n - 1) / (whole - 1) if whole > 1 else 0.0,
                (pairs[one][tag] - 1) / (pair_whole - 1) if pair_whole > 1 else 0.0,
                (singles[tag] - 1) / (total - 1) if total > 1 else 0.0,
            )
            won[chances.index(max(chances))] += n
    share = sum(won) or 1.0
    return won[0] / share, won[1] / share, won[2] / share
