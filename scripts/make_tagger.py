"""Counts the part-of-speech tables of the English tagger from two open treebanks.

    python scripts/make_tagger.py [../shared/data/syntax]

In: ewt-train and gum-open-train, -dev (CoNLL-U, xz). Out: src/communique/lang/en/tagger.tsv, and the tagger's accuracy
on the dev parts. Surprising: tags are Penn Treebank tags (XPOS), since finding clauses needs past tense apart from
participle; words seen once only teach the endings by which unknown words are guessed.
"""

from __future__ import annotations

import lzma
import sys
from collections import Counter, defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "src"))

from communique.lang.en.tagger import Tagger, shape_of  # noqa: E402

Sentence = list[tuple[str, str]]


def sentences(path: Path) -> list[Sentence]:
    """(form, tag) pairs, possessives and hyphenated words as the tokeniser of `text.segment` leaves them."""
    out: list[Sentence] = []
    for block in lzma.decompress(path.read_bytes()).decode("utf-8").split("\n\n"):
        rows = [line.split("\t") for line in block.splitlines() if line and line[0] != "#"]
        rows = [row for row in rows if row[0].isdigit()]
        if rows:
            out.append(join_hyphens([(r[1].replace("’", "'"), r[4]) for r in rows], [r[9] for r in rows]))
    return out


def join_hyphens(pairs: Sentence, misc: list[str]) -> Sentence:
    """"US", "-", "origin" without spaces between them become one word with the tag of the last."""
    out: Sentence = []
    glued = False
    for (form, tag), note in zip(pairs, misc, strict=True):
        space_after = "SpaceAfter=No" not in note
        if glued and out and form[:1].isalnum() and out[-1][0].endswith("-") and len(out[-1][0]) > 1:
            out[-1] = (out[-1][0] + form, "NNP" if out[-1][1].startswith("NNP") and tag.startswith("NNP") else tag)
        elif glued and out and form == "-" and out[-1][0][:1].isalnum() and not space_after:
            out[-1] = (out[-1][0] + form, out[-1][1])
        else:
            out.append((form, tag))
        glued = not space_after
    return out


def count(train: list[Sentence]) -> str:
    """The tables as TSV: kind, key, tag, count."""
    words: dict[str, Counter[str]] = defaultdict(Counter)
    steps: Counter[tuple[str, str, str]] = Counter()
    for sentence in train:
        two, one = "<s>", "<s>"
        for form, tag in sentence:
            words[form.lower()][tag] += 1
            steps[two, one, tag] += 1
            two, one = one, tag
        steps[two, one, "</s>"] += 1
    endings: dict[str, Counter[str]] = defaultdict(Counter)
    for sentence in train:
        for form, tag in sentence:
            if sum(words[form.lower()].values()) <= 3:
                for key in Tagger.endings(form):
                    endings[key][tag] += 1
                endings[shape_of(form)][tag] += 1
    lines = ["kind\tkey\ttags"]
    for word in sorted(words):
        if sum(words[word].values()) > 1:
            lines.append(f"word\t{word}\t{pack(words[word])}")
    for ending in sorted(endings):
        if sum(endings[ending].values()) >= 3:
            lines.append(f"ending\t{ending}\t{pack(endings[ending])}")
    after: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for (two, one, tag), n in steps.items():
        after[two, one][tag] += n
    for two, one in sorted(after):
        lines.append(f"step\t{two} {one}\t{pack(after[two, one])}")
    return "\n".join(lines) + "\n"


def pack(counts: Counter[str]) -> str:
    return " ".join(f"{tag}:{n}" for tag, n in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:8])


def accuracy(tagger: Tagger, test: list[Sentence]) -> float:
    right = total = 0
    for sentence in test:
        tags = tagger.tags([form for form, _ in sentence])
        right += sum(a == b for a, (_, b) in zip(tags, sentence, strict=True))
        total += len(sentence)
    return right / total


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT.parent / "shared" / "data" / "syntax"
    train = sentences(folder / "ewt-train.conllu.xz") + sentences(folder / "gum-open-train.conllu.xz")
    table = count(train)
    (ROOT / "src/communique/lang/en/tagger.tsv").write_text(table, encoding="utf-8")
    tagger = Tagger.from_table(table)
    for name in ("ewt-dev", "gum-open-dev"):
        print(f"{name}: {accuracy(tagger, sentences(folder / (name + '.conllu.xz'))):.4f}")


if __name__ == "__main__":
    main()
