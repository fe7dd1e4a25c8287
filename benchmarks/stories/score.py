#!/usr/bin/env python3
"""B-cubed precision, recall and F1 of stories on news-cluster, ECB+ and piles of our own, beside TF-IDF with average linkage.

    PYTHONPATH=src python benchmarks/stories/score.py [DATA] [--json]

DATA: the folder with stories/ and coreference/; ../shared/data by default. Prints "skipped" where a set is absent. The
floor needs scikit-learn and is skipped without it. "Small piles" are the training topics of ECB+ again, sixty times six
sub-topics of four to seven articles each. Which data chose the thresholds stands in README.md.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tarfile
import time
import xml.etree.ElementTree as ET
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from piles import TUNED, piles

from communique.merge.stories import find_stories
from communique.model import Article
from communique.reprints import find_lineages

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
DEV = frozenset((2, 5, 12, 18, 21, 23, 34, 35))
Labelled = list[tuple[Article, str]]
Scores = tuple[float, float, float]


def article(number: int, text: str, title: str | None = None, outlet: str | None = None, published: str | None = None, url: str | None = None) -> Article:
    """A data set's text as an article."""
    name = f"article-{number:04}"
    return Article(id=name, path=name, media_type="text/plain", sha256="", text=text, title=title, outlet=outlet, published=published, url=url)


def news_cluster(archive: Path) -> Labelled:
    """349 articles of 67 events."""
    with tarfile.open(archive) as tar:
        members = sorted((m for m in tar.getmembers() if m.name.endswith(".json")), key=lambda m: m.name)
        rows = [json.loads(tar.extractfile(m).read()) for m in members]  # type: ignore[union-attr]
    return [
        (article(n, row["text"] or "", row["title"], row["source_domain"], (row["date_publish"] or "")[:10] or None, row["url"]), str(row["newsCluster"]["EventId"]))
        for n, row in enumerate(rows)
    ]


def ecb_plus(archive: Path) -> Labelled:
    """The articles of ECB+ with topic and sub-topic; the first line of an "ecbplus" file is its title."""
    found: Labelled = []
    with tarfile.open(archive) as tar:
        for member in sorted((m for m in tar.getmembers() if m.name.endswith(".xml")), key=lambda m: m.name):
            lines = list(_lines(tar.extractfile(member).read()))  # type: ignore[union-attr]
            topic, plus = Path(member.name).parent.name, "ecbplus" in Path(member.name).name
            lines = [line for line in lines if not line.startswith("http ")]
            title, body = (lines[0], lines[1:]) if plus else (None, lines)
            found.append((article(len(found), "\n".join(body), title), f"{topic} {'ecbplus' if plus else 'ecb'}"))
    return found


def _lines(document: bytes) -> Iterator[str]:
    sentences: dict[int, list[str]] = defaultdict(list)
    for token in ET.fromstring(document).iter("token"):
        sentences[int(token.get("sentence") or 0)].append(token.text or "")
    return (" ".join(sentences[number]) for number in sorted(sentences))


def small_piles(rows: Labelled) -> list[Labelled]:
    """Sixty piles of three topics of ECB+, both sub-topics, four to seven articles of each."""
    by_story: dict[str, Labelled] = defaultdict(list)
    for row in rows:
        by_story[row[1]].append(row)
    topics, chance = sorted({story.split()[0] for story in by_story}), random.Random(5)
    return [
        [row for topic in chance.sample(topics, 3) for half in ("ecb", "ecbplus") for row in _some(by_story[f"{topic} {half}"], chance)] for _ in range(60)
    ]  # fmt: skip


def _some(rows: Labelled, chance: random.Random) -> Labelled:
    return chance.sample(rows, min(len(rows), chance.randint(4, 7)))


def ours(rows: Labelled) -> list[int]:
    """The number of each article's story."""
    articles = [row[0] for row in rows]
    stories = find_stories(articles, (), find_lineages(articles))
    number = {one: n for n, story in enumerate(stories) for one in story.articles}
    return [number[one.id] for one in articles]


def floor(rows: Labelled) -> list[int] | None:
    """TF-IDF of title and text, average linkage cut at distance .85: the floor that the data's notes give."""
    try:
        from sklearn.cluster import AgglomerativeClustering
        from sklearn.feature_extraction.text import TfidfVectorizer
    except ImportError:
        return None
    texts = [f"{one.title or ''} {one.text}" for one, _ in rows]
    table = TfidfVectorizer(stop_words="english", sublinear_tf=True).fit_transform(texts)
    cut = AgglomerativeClustering(n_clusters=None, metric="cosine", linkage="average", distance_threshold=0.85)
    return [int(n) for n in cut.fit_predict(table.toarray())]


def b_cubed(found: Sequence[int], gold: Sequence[str]) -> Scores:
    """B-cubed precision, recall and F1."""
    mine, theirs, both = Counter(found), Counter(gold), Counter(zip(found, gold, strict=True))
    precision = sum(both[f, g] / mine[f] for f, g in zip(found, gold, strict=True)) / len(gold)
    recall = sum(both[f, g] / theirs[g] for f, g in zip(found, gold, strict=True)) / len(gold)
    return precision, recall, 2 * precision * recall / (precision + recall)


def measured(name: str, *groups: Labelled) -> dict[str, object]:
    """The scores of ours and of the floor on one set: the mean over its groups."""
    started = time.perf_counter()
    found = [ours(rows) for rows in groups]
    seconds = time.perf_counter() - started
    gold = [[label for _, label in rows] for rows in groups]
    peer = [floor(rows) for rows in groups]
    return {
        "set": name, "articles": sum(map(len, groups)), "gold stories": sum(len(set(one)) for one in gold), "found stories": sum(len(set(one)) for one in found), "seconds": round(seconds, 1),
        "ours": _mean(found, gold), "TF-IDF": _mean([one for one in peer if one], gold) if all(peer) else "skipped",
    }  # fmt: skip


def _mean(found: Sequence[Sequence[int]], gold: Sequence[Sequence[str]]) -> list[float]:
    scores = [b_cubed(one, other) for one, other in zip(found, gold, strict=True)]
    return [round(sum(values) / len(values), 3) for values in zip(*scores, strict=True)]


def flat(result: dict[str, object]) -> Iterator[tuple[str, float]]:
    """Precision, recall and F1 by name: "news-cluster_ours_f1"."""
    for method in ("ours", "TF-IDF"):
        if isinstance(values := result[method], list):
            yield from ((f"{str(result['set']).replace(' ', '_')}_{method}_{figure}", value) for figure, value in zip(("precision", "recall", "f1"), values, strict=True))


def main() -> int:
    """Measures and prints."""
    args = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    args.add_argument("data", type=Path, nargs="?", default=DATA)
    args.add_argument("--json", action="store_true")
    opts = args.parse_args()
    own = piles()
    results = [measured("own piles tuned", *(rows for name, rows in own.items() if name in TUNED)), measured("own piles unseen", *(rows for name, rows in own.items() if name not in TUNED))]
    cluster, ecb = opts.data / "stories/news-cluster.tar.xz", opts.data / "coreference/ecbplus-train-dev.tar.xz"
    if cluster.exists():
        results.append(measured("news-cluster", news_cluster(cluster)))
    if ecb.exists():
        rows = ecb_plus(ecb)
        dev = [row for row in rows if int(row[1].split()[0]) in DEV]
        results.append(measured("ECB+ development topics", dev))
        train = [row for row in rows if row not in dev]
        results.append(measured("ECB+ training topics", train))
        results.append(measured("ECB+ training small piles", *small_piles(train)))
    if not (cluster.exists() or ecb.exists()):
        print("skipped: no data sets")
    if opts.json:
        print(json.dumps(dict(figure for result in results for figure in flat(result))))
    else:
        print("\n".join("  ".join(f"{key}: {value}" for key, value in result.items()) for result in results))
    return 0


if __name__ == "__main__":
    sys.exit(main())
