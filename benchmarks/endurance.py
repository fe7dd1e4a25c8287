"""What a record endures: kills, size, one article more, processes beside each other.

    python benchmarks/endurance.py [--kills N] [--sizes 60,240] [--seed N] [--folder DIR]

In: a folder of pages (examples/articles unless told), of which variations are written until there are enough. Out: figures on
standard output; exit code 1 where a killed build, or one by other processes, gave other bytes than an undisturbed one.
Surprising: every build is a process of its own, so that it can be killed and its peak memory is its own.
"""

from __future__ import annotations

import argparse
import gzip
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
_BUILD = """
import sys, time
from pathlib import Path
from communique import record
began, joining = time.monotonic(), []
step = lambda step: joining.append(time.monotonic()) if step.stage == "join" else None
done = record.build(Path(sys.argv[1]), [Path(sys.argv[2])], Path(sys.argv[3]).read_text(), step, int(sys.argv[4]))
print(done.new, (joining[0] if joining else time.monotonic()) - began, time.monotonic() - began)
"""


class Built(NamedTuple):
    """How a build went: what was new, seconds until joining began and in all, and the peak memory of its process."""

    new: int
    reading: float
    seconds: float
    megabytes: float


def write_pages(folder: Path, source: Path, count: int) -> Path:
    """So many pages: those of the source, then copies of them that each say one thing more."""
    folder.mkdir(parents=True)
    files = sorted(source.iterdir())
    for number in range(count):
        file = files[number % len(files)]
        data = file.read_bytes()
        text = (gzip.decompress(data) if file.suffix == ".gz" else data).decode("utf-8", "replace")
        name = f"{number:06}-{file.name.removesuffix('.gz')}"
        (folder / name).write_text(varied(text, number // len(files)), encoding="utf-8")
    return folder


def varied(text: str, variation: int) -> str:
    """The text with a sentence of its own; variation 0 is the text itself."""
    if not variation:
        return text
    more = f"In district {variation} officials said that {variation + 11} villages had asked for {variation * 3 + 2} schools."
    before, end, after = text.rpartition("</p>")
    return f"{before}</p>\n<p>{more}</p>{after}" if end else f"{text.rstrip()}\n\n{more}\n"


def command(record: Path, pages: Path, desk: Path, jobs: int = 1) -> list[str]:
    """A build as a process."""
    return [sys.executable, "-c", _BUILD, str(record), str(pages), str(desk), str(jobs)]


def build(record: Path, pages: Path, desk: Path, jobs: int = 1) -> Built:
    """A build that runs to its end."""
    with subprocess.Popen(command(record, pages, desk, jobs), stdout=subprocess.PIPE) as process:
        assert process.stdout
        said = process.stdout.read().split()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"a build ended with {process.returncode}")
    return Built(int(said[0]), float(said[1]), float(said[2]), usage.ru_maxrss / 1024)


def bytes_of(record: Path) -> str:
    """The hash of the record's export."""
    from communique.record import Record

    digest = sha256()
    with Record.open(record) as opened:
        for line in opened.export():
            digest.update(line.encode("utf-8"))
    return digest.hexdigest()


def kill_builds(kills: int, place: Path, pages: Path, desk: Path, seconds: float, draw: random.Random, jobs: int) -> Iterator[Path]:
    """Records whose builds were killed at random moments, each then built to its end; `kills` kills in all."""
    number, done = 0, 0
    while done < kills:
        record, finished = place / f"killed-{jobs}-{number}.db", False
        while done < kills and not finished:
            process = subprocess.Popen(command(record, pages, desk, jobs), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            try:
                process.wait(draw.uniform(0.05, seconds))
                finished = True
            except subprocess.TimeoutExpired:
                process.send_signal(signal.SIGKILL)
                process.wait()
                done += 1
        build(record, pages, desk)
        number += 1
        yield record


def measure(size: int, place: Path, source: Path, desk: Path) -> tuple[Path, Path, Built]:
    """A build of so many pages and what it took; then one page more, and one ruling."""
    pages, record = write_pages(place / f"in{size}", source, size), place / f"{size}.db"
    built = build(record, pages, desk)
    print(f"{size:7,} articles: {built.seconds:7.1f} s, {size / built.reading:6.1f} articles/s read, joined in {built.seconds - built.reading:6.1f} s, peak {built.megabytes:5.0f} MB", flush=True)
    one = place / f"one{size}.txt"
    one.write_text(varied(next(source.glob("*.txt")).read_text(encoding="utf-8"), 999_999), encoding="utf-8")
    copy = place / f"{size}-and-one.db"
    copy.write_bytes(record.read_bytes())
    added = build(copy, one, desk)
    print(f"{'':17} one more: {added.seconds:6.2f} s, peak {added.megabytes:5.0f} MB; one ruling: {_time_of_ruling(copy):6.2f} s", flush=True)
    return pages, record, built


def _time_of_ruling(record: Path) -> float:
    from communique.record import Record
    from communique.rulings import Decision

    with Record.open(record, write=True) as opened:
        target = opened.lines("statement")[0].id
        began = time.monotonic()
        opened.rule(Decision(action="confirm", target=(target,), author="endurance", at="2031-01-01", reason="to time it"))
        return time.monotonic() - began


def main() -> int:
    """Print the figures."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--kills", type=int, default=5)
    options.add_argument("--sizes", default="60", help="numbers of articles, comma between")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--folder", type=Path, default=ROOT / "examples" / "articles")
    options.add_argument("--desk", type=Path, default=ROOT / "examples" / "desk.toml")
    given = options.parse_args()
    good = True
    with tempfile.TemporaryDirectory() as held:
        place = Path(held)
        pages, record, built = [measure(int(size), place, given.folder, given.desk) for size in given.sizes.split(",")][0]
        expected = bytes_of(record)
        two = build(place / "two.db", pages, given.desk, jobs=2)
        good &= bytes_of(place / "two.db") == expected
        print(f"read by 1 process {two.new / built.reading:.1f} articles/s, by 2 {two.new / two.reading:.1f}, the same bytes: {good}", flush=True)
        killed = [
            bytes_of(one) == expected
            for jobs in (1, 2)
            for one in kill_builds((given.kills + jobs - 1) // 2, place, pages, given.desk, built.seconds + 1, random.Random(given.seed + jobs), jobs)
        ]
        good &= all(killed)
        print(f"{given.kills} kills on {len(killed)} records, {sum(killed)} of them with the bytes of an undisturbed build", flush=True)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
