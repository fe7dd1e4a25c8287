#!/usr/bin/env python3
"""Score the joining of event mentions across documents on the development topics of ECB+.

    ecb.py [--json]

In:   ../shared/data/coreference/ecbplus-train-dev.tar.xz; gold mentions in the sentences of coreference_sentences.csv.
Out:  MUC, B-cubed, CEAF-e and CoNLL F1 of the baseline (one lemma in one topic is one event), of one lemma in one story, and of our
joining: in one story, one lemma or one meaning, where times, places and parties beside the mentions do not differ. Surprising: the two halves of a
topic tell of different events of one kind, so that telling stories apart is most of the work. Ends with 0 where ../shared is not.
"""

from __future__ import annotations

import argparse
import csv
import io
import json
import sys
import tarfile
import xml.etree.ElementTree as ET
from collections import defaultdict
from pathlib import Path

from coref import Cluster, conll
from joining import Mention, joined

from communique import pipeline, tools
from communique.annotate.event_tree import EventTree
from communique.lang.reader import Reading
from communique.model import Annotation, Article, Desk

DATA = Path(__file__).resolve().parents[3] / "shared" / "data" / "coreference" / "ecbplus-train-dev.tar.xz"
DEV = ("2", "5", "12", "18", "21", "23", "34", "35")


class Document:
    """One file: its text, where its tokens stand, and its gold event mentions with their instance."""

    def __init__(self, name: str, xml: bytes, kept: set[int]):
        root = ET.fromstring(xml)
        self.name, self.topic = name, name.partition("_")[0]
        self.spans: dict[str, tuple[int, int, int]] = {}
        pieces: list[str] = []
        at, before = 0, -1
        for token in root.iter("token"):
            sentence = int(token.get("sentence", "0"))
            gap = "" if not pieces else "\n" if sentence != before else " "
            words = (token.text or "").strip() or "-"
            self.spans[token.get("t_id", "")] = (at + len(gap), at + len(gap) + len(words), sentence)
            pieces.append(gap + words)
            at, before = at + len(gap) + len(words), sentence
        self.text = "".join(pieces)
        instance = _instances(root)
        self.mentions: list[tuple[int, int, str]] = []
        for mark in root.find("Markables") or ():
            anchors = [self.spans[one.get("t_id", "")] for one in mark.findall("token_anchor")]
            if anchors and mark.tag.startswith(("ACTION", "NEG_ACTION")) and anchors[0][2] in kept:
                self.mentions.append((anchors[0][0], anchors[-1][1], instance.get(mark.get("m_id", ""), f"{name}:{mark.get('m_id')}")))


def _instances(root: ET.Element) -> dict[str, str]:
    """Mention → the event it is of, across documents where the file says so."""
    found: dict[str, str] = {}
    for relation in root.find("Relations") or ():
        target = relation.find("target")
        name = relation.get("note") if relation.tag == "CROSS_DOC_COREF" else f"{root.get('doc_name')}:{relation.get('r_id')}"
        if target is not None:
            found |= {source.get("m_id", ""): str(name) for source in relation.findall("source")}
    return found


def documents() -> list[Document]:
    with tarfile.open(DATA) as archive:
        files = {member.name: archive.extractfile(member) for member in archive if member.isfile()}
        bodies = {name: handle.read() for name, handle in files.items() if handle}
    kept: dict[str, set[int]] = defaultdict(set)
    table = next(body for name, body in bodies.items() if name.endswith("coreference_sentences.csv"))
    for row in csv.DictReader(io.StringIO(table.decode("utf-8"))):
        kept[f"{row['Topic']}_{row['File']}.xml"].add(int(row["Sentence Number"]))
    named = sorted((Path(name).name, body) for name, body in bodies.items() if name.endswith(".xml"))
    return [Document(name, body, kept[name]) for name, body in named if name.partition("_")[0] in DEV and name in kept]


def mentions_of(document: Document, story: str, reading: Reading, said: Annotation) -> dict[Mention, str]:
    """The gold mentions as the joining sees them, with their event."""
    found: dict[Mention, str] = {}
    for first, last, event in document.mentions:
        for sentence in reading.sentences:
            inside = [at for at, word in enumerate(sentence.words) if word.start < last and first < word.end]
            if inside:
                found[Mention.at(document.name, document.topic, story, sentence, EventTree(sentence), inside, said)] = event
                break
    return found


def clusters(groups: dict[Mention, object]) -> list[Cluster]:
    parts: dict[object, set[Mention]] = defaultdict(set)
    for mention, group in groups.items():
        parts[group].add(mention)
    return [frozenset(part) for part in parts.values()]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    if not DATA.is_file():
        print("ecb: skipped: ../shared is not here")
        return 0
    kit = tools.make_kit(Desk())
    read = documents()
    articles = [Article(id=one.name, path=one.name, media_type="text/plain", sha256="", text=one.text) for one in read]
    said = [pipeline.annotate(article, kit) for article in articles]
    story = {article: one.id for one in pipeline.join(articles, said, kit).stories for article in one.articles}
    gold: dict[Mention, str] = {}
    for document, article, annotation in zip(read, articles, said, strict=True):
        gold |= mentions_of(document, story[article.id], kit.reader.read(document.text), annotation)
    wanted = clusters(dict(gold))
    figures = {}
    for name, found in {
        "same_lemma_in_topic": clusters({one: (one.topic, one.lemma) for one in gold}),
        "same_lemma_in_story": clusters({one: (one.story, one.lemma) for one in gold}),
        "ours": [frozenset(group) for group in joined(list(gold))],
    }.items():
        values = conll(wanted, found)
        figures |= {f"ecb_{name}_{measure}": round(100 * value, 1) for measure, value in values.items()}
        if not args.json:
            print(f"{name:22}" + "".join(f"{measure} {100 * value:5.1f}  " for measure, value in values.items()))
    print(json.dumps(figures) if args.json else f"{len(gold)} mentions, {len(wanted)} events, {len(read)} documents")
    return 0


if __name__ == "__main__":
    sys.exit(main())
