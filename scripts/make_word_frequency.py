#!/usr/bin/env python3
"""Counts in how many documents English words stand, as a Python table.

    python scripts/make_word_frequency.py [../shared/data]

In: openly licensed texts (MUC-4, re3d, GUM, EWT, wikigold; see SOURCES). Out:
src/communique/lang/en/word_frequency.py: stems by how rare they are. Surprising: only stems that stand in several
documents are kept, and by rarity class, so that the table holds facts about words and no text.
"""

from __future__ import annotations

import json
import lzma
import sys
import tarfile
from collections import Counter
from collections.abc import Iterator
from math import exp, log
from pathlib import Path
from textwrap import wrap

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "src"))

from communique.text.similarity import words  # noqa: E402

OUT = ROOT / "src/communique/lang/en/word_frequency.py"
SOURCES = "MUC-4 (US government), re3d without its BBC part (OGL, public domain, CC BY), UD English GUM open genres (CC BY) and EWT (CC BY-SA 4.0), wikigold (CC BY 4.0)"
FEWEST = 3  # documents that a stem must stand in
STEP = 0.25  # width of a rarity class, in nats
MUC_EVERY = 3  # MUC-4 is one war; a third of it weighs as much as the rest
HEAD = '''"""How rare English words are in the news: stems by rarity class, made by scripts/make_word_frequency.py.

In: nothing. Out: `rarity`, the natural logarithm of one over the share of documents that hold a stem. Surprising: a
word that the table lacks is as rare as the rarest it has, and a number is rare too.

Counted in {documents} documents of {sources}.
"""

from __future__ import annotations

DOCUMENTS = {documents}
UNKNOWN = {unknown}
"""The rarity of a word that the table lacks."""
_CLASSES = """
{classes}
"""


def _read() -> dict[str, float]:
    table: dict[str, float] = {{}}
    level = UNKNOWN
    for word in _CLASSES.split():
        if word[0].isdigit():
            level = float(word)
        else:
            table[word] = level
    return table


_RARITY = _read()


def rarity(stem: str) -> float:
    """How rare a stem is: 0 for one in every document, UNKNOWN for one never seen."""
    return _RARITY.get(stem, UNKNOWN)
'''


def documents(data: Path) -> Iterator[str]:
    """The text of every document counted."""
    for part in ("train", "dev"):
        rows = unpacked(data / f"terrorism/muc4-{part}.json.xz").splitlines()
        yield from (json.loads(row)["doctext"] for row in rows[::MUC_EVERY])
        for corpus in ("ewt", "gum-open"):
            yield from treebank(data / f"syntax/{corpus}-{part}.conllu.xz")
    yield from re3d(data / "conflict/re3d-open.tar.xz")
    yield from wikigold(data / "names/wikigold-btc.tar.xz")


def unpacked(path: Path) -> str:
    """The text of an xz file."""
    return lzma.decompress(path.read_bytes()).decode("utf-8")


def treebank(path: Path) -> Iterator[str]:
    """The documents of a CoNLL-U file."""
    for document in unpacked(path).split("# newdoc")[1:]:
        yield " ".join(line[9:] for line in document.splitlines() if line.startswith("# text = "))


def re3d(path: Path) -> Iterator[str]:
    """The documents of re3d."""
    with tarfile.open(path) as tar:
        for member in tar:
            if member.name.endswith("documents.json"):
                lines = tar.extractfile(member).read().decode("utf-8").splitlines()  # type: ignore[union-attr]
                yield from (json.loads(line)["text"] for line in lines if line.strip())


def wikigold(path: Path) -> Iterator[str]:
    """The documents of wikigold."""
    with tarfile.open(path) as tar:
        text = tar.extractfile("wikigold/CONLL-format/data/wikigold.conll.txt").read().decode("utf-8")  # type: ignore[union-attr]
    for document in text.split("-DOCSTART-"):
        yield " ".join(line.split(" ")[0] for line in document.splitlines())


def main() -> None:
    """Counts, and writes the table."""
    data = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT.parent / "shared/data"
    counts: Counter[str] = Counter()
    total = 0
    for text in documents(data):
        counts.update(set(words(text)))
        total += 1
    rarities: dict[float, list[str]] = {}
    for word, count in counts.items():
        if count >= FEWEST and word.isalpha():
            rarities.setdefault(round(log(total / count) / STEP) * STEP, []).append(word)
    lines = [line for level in sorted(rarities) for line in wrap(f"{level:.2f} {' '.join(sorted(rarities[level]))}", 118)]
    unknown = round(log(total) / STEP) * STEP
    OUT.write_text(HEAD.format(documents=total, unknown=unknown, sources=SOURCES, classes="\n".join(lines)), encoding="utf-8")
    print(f"{total} documents, {sum(map(len, rarities.values()))} stems; the rarest stand in {exp(-max(rarities)):.2%}")


if __name__ == "__main__":
    main()
