#!/usr/bin/env python3
"""Bring the gold's documents together with their texts.

    join.py FOLDER [--split dev|test|all] [--jsonl FILE] [--data FOLDER]

In:   documents.json beside this script, and the public data sets in ../shared/data (seen from the repository root).
Out:  FOLDER/NAME.txt for each document, and with --jsonl one {"id", "text", "published"} a line, as `communique annotate`
      reads it. Says which documents are missing or have changed, and then ends with 1.

Surprising: the texts themselves may not be committed, so without ../shared/data this prints that it skipped and ends
with 0. The MUC-4 texts are in lower case throughout, and four spaces stand between their paragraphs: the data set has them so.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import lzma
import re
import sys
import tarfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
DATA = HERE.parents[2] / "shared" / "data"


def documents(split: str = "all") -> list[dict[str, Any]]:
    """The rows of documents.json, all or those of one half."""
    rows = json.loads((HERE / "documents.json").read_text(encoding="utf-8"))
    return [row for row in rows if split in ("all", row["split"])]


@cache
def re3d(path: Path) -> dict[str, str]:
    """Texts by "part/id"; title and text are apart there, and the title is left out."""
    texts = {}
    with tarfile.open(path) as archive:
        for member in archive.getmembers():
            if member.name.endswith("documents.json") and (stream := archive.extractfile(member)):
                part = member.name.removeprefix("./").split("/")[-2]
                for line in stream.read().decode("utf-8").splitlines():
                    if line.strip():
                        row = json.loads(line)
                        texts[f"{part}/{row['_id']}"] = row["text"]
    return texts


@cache
def muc4(path: Path) -> dict[str, str]:
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        return {row["docid"]: row["doctext"] for row in map(json.loads, lines)}


def paragraphs(block: str, most: int | None) -> Iterator[str]:
    """The paragraphs of one CoNLL-U document, up to the given number of sentences; pictures with their captions left out."""
    kept, hidden = 0, 0
    now: list[str] = []
    for line in block.splitlines():
        if re.match(r"# newpar( id\b.*|\s*)$", line):
            yield " ".join(now)
            hidden, now = 0, []
        elif picture := re.match(r"# newpar_block = figure.*?\((\d+) s\)", line):
            hidden = int(picture[1])
        elif line.startswith("# text =") and hidden:
            hidden -= 1
        elif line.startswith("# text ="):
            if kept == most:
                break
            now.append(line.split("=", 1)[1].strip())
            kept += 1
    yield " ".join(now)


@cache
def conllu(path: Path) -> dict[str, str]:
    """The CoNLL-U blocks by document."""
    whole = lzma.decompress(path.read_bytes()).decode("utf-8")
    return {b.split("\n", 1)[0].split("=", 1)[1].strip(): b for b in re.split(r"(?m)^(?=# newdoc id)", whole)[1:]}


def text_of(row: dict[str, Any], data: Path) -> str | None:
    """The text of one document, or None where the data do not hold it."""
    path, key = data / row["file"], row["key"]
    if not path.exists():
        return None
    if path.name.startswith("re3d"):
        return re3d(path).get(key)
    if path.name.startswith("muc4"):
        return muc4(path).get(key)
    block = conllu(path).get(key)
    return block and "\n\n".join(p for p in paragraphs(block, row.get("sentences")) if p)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--split", choices=("dev", "test", "all"), default="all")
    parser.add_argument("--jsonl", type=Path)
    parser.add_argument("--data", type=Path, default=DATA)
    args = parser.parse_args()
    if not args.data.is_dir():
        print("skipped: ../shared/data is not here")
        return 0
    args.folder.mkdir(parents=True, exist_ok=True)
    lines, bad = [], []
    for row in documents(args.split):
        text = text_of(row, args.data)
        if text is None:
            bad.append(f"missing: {row['name']} ({row['key']} in {row['file']})")
        elif hashlib.sha256(text.encode("utf-8")).hexdigest() != row["sha256"]:
            bad.append(f"changed: {row['name']}: the text has another sha256 than the gold")
        else:
            (args.folder / f"{row['name']}.txt").write_text(text, encoding="utf-8", newline="")
            lines.append(
                json.dumps({"id": row["name"], "text": text, "published": row["published"]}, ensure_ascii=False)
            )
    if args.jsonl:
        args.jsonl.write_text("".join(line + "\n" for line in lines), encoding="utf-8")
    print("\n".join([f"{len(lines)} texts written", *bad]))
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
