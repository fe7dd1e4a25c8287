"""Many texts → the pairs worth comparing, without looking at all pairs; one text more changes only the pairs that it touches.

In: sketches. Out: pairs of ids that came to be worth it, and that ceased to. Surprising: three nets are cast, because none is enough:
one page's address, MinHash bands for texts copied, and shared rare words for texts retold. A crowd in one net meets its first members
only, so that ten thousand copies do not make fifty million pairs; whether two texts meet depends on the set alone, not on the order.
"""

from __future__ import annotations

from bisect import insort
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator
from operator import eq

from msgspec import Struct

from communique.lang.en.word_frequency import rarity
from communique.model import Article
from communique.reprints.credit import page_key
from communique.reprints.outline import Outline, could_be_related
from communique.reprints.outline import outline as outlined
from communique.reprints.reading import RUN, lines_of
from communique.text.similarity import shingles, signature, vector

PERMUTATIONS = 64  # of a MinHash signature: error about 1/8, enough for candidates
ROWS = 2  # of a signature in a band: at 64 permutations a pair with a fifth of its runs in common meets with p = .73
ESTIMATED, STRONG = 4, 8  # equal places of two signatures from which texts that met in a band are compared, with and without a telling word in common
TELLING = 24  # rarest words of a text by which a retelling is looked for
SHARED = 4  # of them that two texts must share
CROWD = 60  # texts in one net from which all meet the first only
FIRST = 3  # of a crowd

Pair = tuple[str, str]


class Sketch(Struct, frozen=True, kw_only=True):
    """What of a text is kept to find its relatives."""

    id: str
    address: str | None
    signature: tuple[int, ...]
    telling: tuple[str, ...]
    language: str | None
    outline: Outline


def sketch(article: Article) -> Sketch:
    """The sketch of one article."""
    lines = lines_of(article.text or "")
    stems = [word for line in lines for word in line.stems]
    runs = signature(shingles(stems, RUN), PERMUTATIONS) if stems else ()
    return Sketch(id=article.id, address=page_key(article.url), signature=runs, telling=telling_words(stems), language=article.language, outline=outlined(lines))


def telling_words(stems: Iterable[str]) -> tuple[str, ...]:
    """The heaviest words of a text."""
    weights = vector(stems, rarity)
    return tuple(sorted(weights, key=lambda word: (-weights[word], word))[:TELLING])


class Candidates:
    """All texts so far in their nets, and whom each meets."""

    def __init__(self) -> None:
        self.sketches: dict[str, Sketch] = {}
        self.partners: dict[str, frozenset[str]] = {}
        self._nets: dict[Hashable, list[str]] = {}

    def add(self, sketches: Iterable[Sketch]) -> tuple[list[Pair], list[Pair]]:
        """Takes texts in; the pairs that now meet, and those that no longer do, each once."""
        touched: set[str] = set()
        for new in sketches:
            self.sketches[new.id] = new
            touched.add(new.id)
            for key in (*_direct(new), *_bands(new), *new.telling):
                touched.update(self._caught(key, new.id))
        before = {one: self.partners.get(one, frozenset()) for one in touched}
        now = {one: frozenset(self._meets(self.sketches[one])) for one in touched}
        for one in sorted(touched):
            for other in now[one] ^ before[one]:
                self.partners[other] = self.partners.get(other, frozenset()) ^ {one} if other not in touched else now[other]
            self.partners[one] = now[one]
        return _pairs(touched, now, before), _pairs(touched, before, now)

    def worth_judging(self, one: str, other: str) -> bool:
        """Whether two texts that met could be related; texts in two languages always could."""
        left, right = self.sketches[one], self.sketches[other]
        return left.language != right.language or could_be_related(left.outline, right.outline)

    def _caught(self, key: Hashable, new: str) -> list[str]:
        """Puts a text into a net; the members that meet others in it than before, beside the new one."""
        net = self._nets.setdefault(key, [])
        insort(net, new)
        if len(net) == CROWD + 1:
            return list(net)
        return [net[FIRST]] if len(net) > CROWD and new <= net[FIRST - 1] else []

    def _mates(self, key: Hashable, one: str) -> list[str]:
        net = self._nets[key]
        return net if len(net) <= CROWD or one <= net[FIRST - 1] else net[:FIRST]

    def _meets(self, one: Sketch) -> Iterator[str]:
        yield from (other for key in _direct(one) for other in self._mates(key, one.id) if other != one.id)
        banded = {other for key in _bands(one) for other in self._mates(key, one.id)}
        yield from (other for other in banded if other != one.id and self._alike(one, other))
        shared: Counter[str] = Counter()
        for word in one.telling:
            shared.update(self._mates(word, one.id))
        yield from (other for other, count in shared.items() if count >= SHARED and other != one.id)

    def _alike(self, one: Sketch, other: str) -> bool:
        there = self.sketches[other]
        equal = sum(map(eq, one.signature, there.signature))
        return equal >= STRONG or equal >= ESTIMATED and not set(one.telling).isdisjoint(there.telling)


def _direct(one: Sketch) -> list[Hashable]:
    return [("at", one.address)] if one.address else []


def _bands(one: Sketch) -> list[Hashable]:
    return [(start, one.signature[start : start + ROWS]) for start in range(0, len(one.signature), ROWS)]


def _pairs(touched: set[str], these: dict[str, frozenset[str]], those: dict[str, frozenset[str]]) -> list[Pair]:
    found = {(min(one, other), max(one, other)) for one in touched for other in these[one] - those[one]}
    return sorted(found)
