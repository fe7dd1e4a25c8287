"""The training and development sets → examples: words with what each set says of them.

In: ../../../shared/data (or --data). Out: `Example`s; what a set does not say is None. Surprising: the documents of the
project's own gold (benchmarks/gold/documents.json) are left out, so that its scores stay those of unread texts.
"""

from __future__ import annotations

import gzip
import json
import lzma
import re
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from lemma_scripts import script_for

REPOSITORY = Path(__file__).resolve().parents[2]
DATA = REPOSITORY.parent / "shared" / "data"
NAME_KINDS = ("PER", "ORG", "LOC", "OTH")
ENTITY_KINDS = ("person", "place", "organization", "object", "event", "time", "substance", "animal", "abstract", "plant")
SILVER = {"person": "PER", "place": "LOC", "organization": "ORG"}  # GUM's entity types of named mentions


@dataclass(frozen=True)
class Example:
    """One sentence; lists run along its words, `roles` holds (predicate, label of each word) pairs."""

    set: str
    words: list[str]
    upos: list[str] | None = None
    xpos: list[str] | None = None
    lemmas: list[str] | None = None
    heads: list[int] | None = None
    labels: list[str] | None = None
    names: list[str | None] | None = None
    entities: list[str | None] | None = None
    roles: list[tuple[int, list[str]]] | None = None
    key: str = ""
    text: str = ""
    glued: list[bool] = field(default_factory=list)  # no space after the word


def opened(path: Path) -> str:
    """The text of a file, packed or not."""
    if path.suffix == ".xz":
        return lzma.decompress(path.read_bytes()).decode("utf-8")
    return gzip.decompress(path.read_bytes()).decode("utf-8") if path.suffix == ".gz" else path.read_text(encoding="utf-8")


def held_out() -> tuple[str, ...]:
    """Keys of the documents that the project's own gold uses."""
    rows = json.loads((REPOSITORY / "benchmarks" / "gold" / "documents.json").read_text(encoding="utf-8"))
    return tuple(row["key"].rsplit("/", 1)[-1] for row in rows)


def conllu(path: Path, set_name: str) -> Iterator[Example]:
    """The sentences of a CoNLL-U file; multiword ranges and empty nodes are passed over."""
    for block in opened(path).split("\n\n"):
        key = found[1] if (found := re.search(r"^# sent_id = (.*)$", block, re.M)) else ""
        text = found[1] if (found := re.search(r"^# text = (.*)$", block, re.M)) else ""
        rows = [line.split("\t") for line in block.splitlines() if line and line[0] != "#"]
        spans = [row for row in rows if "-" in row[0]]
        rows = [row for row in rows if row[0].isdigit()]
        if not rows:
            continue
        inner = {n for row in spans for n in range(int(row[0].split("-")[0]), int(row[0].split("-")[1]))}
        glued = ["SpaceAfter=No" in row[9] or int(row[0]) in inner for row in rows]
        for row in spans:
            glued[int(row[0].split("-")[1]) - 1] = "SpaceAfter=No" in row[9]
        yield Example(
            set_name, [row[1] for row in rows], [row[3] for row in rows], [row[4] for row in rows], [row[2] for row in rows],
            [int(row[6]) for row in rows], [row[7] for row in rows], key=key, text=text, glued=glued,
            entities=_entity_heads(rows) if "Entity=" in block else None,
            names=_silver_names(rows) if "Entity=" in block else None,
        )  # fmt: skip


def paragraph_starts(path: Path) -> set[str]:
    """Keys of the sentences that begin a paragraph or a document."""
    starts = set()
    for block in opened(path).split("\n\n"):
        if re.search(r"^# new(par|doc)\b", block, re.M) and (found := re.search(r"^# sent_id = (.*)$", block, re.M)):
            starts.add(found[1])
    return starts


def iob2(path: Path) -> dict[str, list[str]]:
    """Names of UNER sentences by their key; OTH is kept as a kind, B-O is no name."""
    names: dict[str, list[str]] = {}
    for block in opened(path).split("\n\n"):
        key = found[1] if (found := re.search(r"^# sent_id = (.*)$", block, re.M)) else ""
        rows = [line.split("\t") for line in block.splitlines() if line and line[0].isdigit()]
        labels = ["O" if row[2].strip() in ("B-O", "I-O") else row[2].strip() for row in rows]
        names[key] = [_continued(labels, i) for i in range(len(labels))]
    return names


def _continued(labels: list[str], place: int) -> str:
    """An I- that follows nothing of its kind begins a name."""
    label = labels[place]
    if label.startswith("I-") and (place == 0 or labels[place - 1][2:] != label[2:]):
        return "B-" + label[2:]
    return label


def predicates(path: Path) -> dict[str, tuple[list[list[str]], list[tuple[int, list[str]]]]]:
    """Rows and PropBank roles of each sentence: (predicate's word, BIO label of each word)."""
    found: dict[str, tuple[list[list[str]], list[tuple[int, list[str]]]]] = {}
    for block in opened(path).split("\n\n"):
        key = match[1] if (match := re.search(r"^# sent_id = (.*)$", block, re.M)) else ""
        rows = [line.split("\t") for line in block.splitlines() if line and line[0] != "#"]
        if not rows:
            continue
        at = [i for i, row in enumerate(rows) if row[9] != "-"]
        found[key] = (rows, [(word, _bio([row[10 + n] for row in rows])) for n, word in enumerate(at)])
    return found


def _bio(column: list[str]) -> list[str]:
    labels, now = [], ""
    for cell in column:
        opens = re.match(r"\(([^*()]+)", cell)
        if opens:
            now = opens[1]
            labels.append(f"B-{now}")
        else:
            labels.append(f"I-{now}" if now else "O")
        if ")" in cell:
            now = ""
    return labels


def _mentions(rows: list[list[str]]) -> Iterator[tuple[int, int, int, str]]:
    """(first, last, head, type) of GUM's entity mentions within a sentence."""
    open_at: list[tuple[str, int, list[str]]] = []
    for place, row in enumerate(rows):
        found = re.search(r"(?:^|\|)Entity=([^|]*)", row[9])
        for piece in re.findall(r"\([^()]+\)?|[^()]+\)", found[1] if found else ""):
            if piece.startswith("("):
                fields = piece.strip("()").split("-")
                open_at.append((fields[0], place, fields))
            if piece.endswith(")"):
                name = piece.strip("()").split("-")[0]
                for number in range(len(open_at) - 1, -1, -1):
                    if open_at[number][0] == name:
                        _, first, fields = open_at.pop(number)
                        head = fields[5].split(",")[0] if len(fields) > 5 else ""
                        if head.isdigit() and first + int(head) - 1 <= place:
                            yield first, place, first + int(head) - 1, fields[1]
                        break


def _entity_heads(rows: list[list[str]]) -> list[str | None]:
    heads: list[str | None] = ["none"] * len(rows)
    for _, _, head, kind in _mentions(rows):
        if kind in ENTITY_KINDS:
            heads[head] = kind
    return heads


def _silver_names(rows: list[list[str]]) -> list[str | None]:
    """Names by GUM's mentions: the run of proper nouns about a mention's head."""
    names: list[str | None] = ["O"] * len(rows)
    for first, last, head, kind in sorted(_mentions(rows), key=lambda m: m[0] - m[1]):
        if rows[head][3] != "PROPN":
            continue
        label = SILVER.get(kind, "OTH")
        start = end = head
        while start > first and _of_name(rows, start - 1):
            start -= 1
        while end < last and _of_name(rows, end + 1):
            end += 1
        if rows[start][3] == "PUNCT":
            start += 1
        while start < end and rows[start][7] == "nmod:desc":
            start += 1
        if all(names[place] == "O" for place in range(start, end + 1)):
            for place in range(start, end + 1):
                names[place] = ("B-" if place == start else "I-") + label
    for place, row in enumerate(rows):
        if row[3] == "PROPN" and names[place] == "O":
            names[place] = None
    return names


def _of_name(rows: list[list[str]], place: int) -> bool:
    return rows[place][3] == "PROPN" or (rows[place][4] == "HYPH" and 0 < place < len(rows) - 1)


def wikigold(data: Path) -> Iterator[Example]:
    """Wikipedia sentences with names."""
    with tarfile.open(data / "names" / "wikigold-btc.tar.xz") as archive:
        stream = archive.extractfile("wikigold/CONLL-format/data/wikigold.conll.txt")
        text = stream.read().decode("utf-8") if stream else ""
    for block in text.split("\n\n"):
        rows = [line.split() for line in block.splitlines() if line.strip() and not line.startswith("-DOCSTART-")]
        if len(rows) > 2:
            labels = [row[1].replace("MISC", "OTH") for row in rows]
            labels = [label if label == "O" or (i and labels[i - 1][2:] == label[2:]) else "B-" + label[2:] for i, label in enumerate(labels)]
            yield Example("wikigold", [row[0] for row in rows], names=list(labels))


_RE3D_KINDS = {"Organisation": "ORG", "Location": "LOC", "Person": "PER", "Nationality": "OTH", "MilitaryPlatform": "OTH", "Weapon": "OTH", "DocumentReference": "OTH"}


def re3d(data: Path, left_out: tuple[str, ...]) -> Iterator[Example]:
    """Sentences of the conflict set with its named entities; other entities say nothing of names."""
    texts: dict[str, str] = {}
    entities: dict[str, list[tuple[int, int, str]]] = {}
    with tarfile.open(data / "conflict" / "re3d-open.tar.xz") as archive:
        for member in archive.getmembers():
            name = member.name.rsplit("/", 1)[-1]
            if name not in ("documents.json", "entities.json") or not (stream := archive.extractfile(member)):
                continue
            for row in map(json.loads, filter(str.strip, stream.read().decode("utf-8").splitlines())):
                if name == "documents.json":
                    texts[row["_id"]] = row["text"]
                else:
                    entities.setdefault(row["documentId"], []).append((row["begin"], row["end"], row["type"]))
    for key, text in texts.items():
        if key not in left_out:
            yield from _re3d_sentences(key, text, entities.get(key, []))


def _re3d_sentences(key: str, text: str, entities: list[tuple[int, int, str]]) -> Iterator[Example]:
    tokens = [(m.start(), m.end()) for m in re.finditer(r"\d[\d.,]*\d|\w\.(?:\w\.)+|['’]s\b|\w+|[^\w\s]", text)]
    labels: list[str | None] = ["O"] * len(tokens)
    for begin, end, kind in sorted(entities, key=lambda e: e[0] - e[1]):
        inside = [i for i, (start, stop) in enumerate(tokens) if begin <= start and stop <= end]
        while inside and text[tokens[inside[0]][0] : tokens[inside[0]][1]].lower() in ("the", "a", "an"):
            inside = inside[1:]
        while inside and text[tokens[inside[-1]][0] : tokens[inside[-1]][1]] in ("'s", "’s"):
            inside = inside[:-1]
        words = [text[tokens[i][0] : tokens[i][1]] for i in inside]
        named = words and words[0][:1].isupper() and words[-1][:1].isupper() and words[0] not in ("We", "I", "He", "She", "It", "They", "Our", "You")
        for number, place in enumerate(inside):
            labels[place] = ("I-" if number else "B-") + _RE3D_KINDS[kind] if named and kind in _RE3D_KINDS else None
    start = 0
    for place, (begin, end) in enumerate(tokens):
        last = place == len(tokens) - 1
        if last or (text[begin:end] in ".?!" and text[end : end + 1].isspace() and tokens[place + 1][0] > end):
            words = [text[a:b] for a, b in tokens[start : place + 1]]
            if 3 < len(words) < 120:
                yield Example("re3d", words, names=labels[start : place + 1], key=key)
            start = place + 1


def training_examples(data: Path = DATA) -> list[Example]:
    """All that the network learns from."""
    left_out = held_out()
    names = iob2(data / "names" / "uner-ewt-train.iob2.xz")
    roles = predicates(data / "roles" / "merged-ewt-srl.train.tsv.gz")
    out = []
    for one in conllu(data / "syntax" / "ewt-train.conllu.xz", "ewt"):
        if not any(key and key in one.key for key in left_out):
            found = roles.get(one.key)
            said = names.get(one.key)
            out.append(
                replace(
                    one,
                    names=list(said) if said and len(said) == len(one.words) else None,
                    roles=found[1] if found and len(found[0]) == len(one.words) else None,
                )
            )
    for one in conllu(data / "syntax" / "gum-open-train.conllu.xz", "gum"):
        if not any(one.key.startswith(key + "-") for key in left_out):
            out.append(one)
    out += wikigold(data)
    out += re3d(data, left_out)
    return [one for one in out if len(one.words) <= 160]


def scripts_of(one: Example) -> list[str]:
    """Lemma scripts of an example's words."""
    return [script_for(form, lemma) for form, lemma in zip(one.words, one.lemmas or [], strict=True)]
