"""What a record endures: kills, broken pages, size, one article more, processes beside each other.

    python benchmarks/endurance/score.py [--kills N --articles N] [--mutations N] [--sizes 500,8000] [--speed N] [--reader NAME] [--json]

In: pages made up by `pile.py`, and those of examples/ to break. Out: a table, or with --json one flat object; exit code 1
where a killed build gave other bytes, or a broken page crashed a stage or gave out something harmful. Surprising: every build is a process of
its own, so that it can be killed and its peak memory is its own.
"""

from __future__ import annotations

import argparse
import json
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

sys.path.insert(0, str(Path(__file__).resolve().parent))
from broken import break_pages
from pile import page, write_pile

ROOT = Path(__file__).resolve().parents[2]
_BUILD = """
import json, resource, sys, time
from pathlib import Path
from communique import record
began, joining = time.monotonic(), []
def step(step):
    if step.stage == "join" and not joining:
        joining.extend((time.monotonic(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss))
desk = Path(sys.argv[3]).read_text()
done = record.build(Path(sys.argv[1]), [Path(sys.argv[2])], desk, step, int(sys.argv[4]), sys.argv[5])
at, memory = joining or (time.monotonic(), 0)
print(json.dumps([done.new, at - began, time.monotonic() - began, memory / 1024]))
"""


class Built(NamedTuple):
    """How a build went: what was new, seconds until joining began and in all, megabytes of this process by then, and of any at the end."""

    new: int
    reading: float
    seconds: float
    megabytes_reading: float
    megabytes: float


class Bench:
    """Builds in one folder, with one reader."""

    def __init__(self, place: Path, reader: str, desk: Path) -> None:
        self.place, self.reader, self.desk = place, reader, desk
        self.figures: dict[str, float] = {}

    def note(self, name: str, value: float) -> None:
        """A figure, shown as soon as it is there."""
        self.figures[name] = round(value, 2)
        print(f"{name:40} {value:10,.2f}", file=sys.stderr, flush=True)

    def command(self, record: Path, pages: Path, jobs: int) -> list[str]:
        return [sys.executable, "-c", _BUILD, str(record), str(pages), str(self.desk), str(jobs), self.reader]

    def build(self, record: Path, pages: Path, jobs: int = 1) -> Built:
        """A build that runs to its end."""
        with subprocess.Popen(self.command(record, pages, jobs), stdout=subprocess.PIPE) as process:
            assert process.stdout
            said = process.stdout.read()
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            sys.exit(f"a build ended with {process.returncode}")
        return Built(*json.loads(said), usage.ru_maxrss / 1024)

    # ---------------------------------------------------------------------------------------------------- kills

    def kills(self, count: int, articles: int, seed: int) -> bool:
        """Kill builds at random moments; each record is then built to its end and compared with an undisturbed one."""
        pages, whole = write_pile(self.place / "kill-pages", articles), self.place / "undisturbed.db"
        seconds = self.build(whole, pages).seconds
        expected, draw, survived, moments = bytes_of(whole), random.Random(seed), 0, dict.fromkeys(("reading", "joining"), 0)
        for record, killed in self._killed(count, pages, seconds + 1, draw, moments):
            self.build(record, pages)
            survived += killed if bytes_of(record) == expected else 0
            record.unlink()
        self.note("kills", count)
        self.note("kills_survived", survived)
        self.note("kills_while_joining", moments["joining"])
        self.note("kills_articles", articles)
        return survived == count

    def _killed(self, count: int, pages: Path, seconds: float, draw: random.Random, moments: dict[str, int]) -> Iterator[tuple[Path, int]]:
        """Records and how often each was killed before its end."""
        done = number = 0
        while done < count:
            record, killed, finished = self.place / f"killed-{number}.db", 0, False
            while done < count and not finished:
                command = self.command(record, pages, draw.choice((1, 2)))
                process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
                try:
                    process.wait(draw.uniform(0.05, seconds))
                    finished = True
                except subprocess.TimeoutExpired:
                    process.send_signal(signal.SIGKILL)
                    process.wait()
                    done, killed = done + 1, killed + 1
                    moments["joining" if _all_read(record, len(list(pages.iterdir()))) else "reading"] += 1
            number += 1
            yield record, killed

    # ----------------------------------------------------------------------------------------------------- size

    def sizes(self, counts: list[int]) -> None:
        """A build of each size, one page more, one ruling."""
        for count in counts:
            pages, record = write_pile(self.place / f"pages-{count}", count), self.place / f"{count}.db"
            built = self.build(record, pages)
            self.note(f"megabytes_reading_{count}", built.megabytes_reading)
            self.note(f"megabytes_peak_{count}", built.megabytes)
            self.note(f"read_per_second_{count}", count / built.reading)
            self.note(f"join_seconds_{count}", built.seconds - built.reading)
            one = self.place / f"one-{count}.html"
            one.write_text(page(count), encoding="utf-8")
            self.note(f"one_more_seconds_{count}", self.build(record, one).seconds)
            self.note(f"no_more_seconds_{count}", self.build(record, one).seconds)
            self.note(f"one_ruling_seconds_{count}", _time_of_ruling(record))
            self.note(f"record_megabytes_{count}", record.stat().st_size / 1024**2)

    def speed(self, count: int) -> bool:
        """Articles a second by one process and by two, and whether their records are the same."""
        pages, given = write_pile(self.place / "speed-pages", count), set[str]()
        for jobs in (1, 2):
            built = self.build(self.place / f"jobs-{jobs}.db", pages, jobs)
            self.note(f"articles_per_second_jobs_{jobs}", count / built.reading)
            given.add(bytes_of(self.place / f"jobs-{jobs}.db"))
        self.note("same_bytes_with_any_jobs", float(len(given) == 1))
        return len(given) == 1


def bytes_of(record: Path) -> str:
    """The hash of the record's export."""
    from communique.record import Record

    digest = sha256()
    with Record.open(record) as opened:
        for line in opened.export():
            digest.update(line.encode("utf-8"))
    return digest.hexdigest()


def _all_read(record: Path, count: int) -> bool:
    from communique.errors import CommuniqueError
    from communique.store import Store

    try:
        with Store.open(record) as store:
            return sum(1 for _ in store.articles()) >= count
    except CommuniqueError:
        return False


def _time_of_ruling(record: Path) -> float:
    from communique.record import Record
    from communique.rulings import Decision

    with Record.open(record, write=True) as opened:
        target = next(line.id for kind in ("event", "figure", "statement") for line in opened.lines(kind))
        began = time.monotonic()
        opened.rule(Decision(action="confirm", target=(target,), author="endurance", at="2031-01-01", reason="to time it"))
        return time.monotonic() - began


def main() -> int:
    """Print the figures."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--kills", type=int, default=5)
    options.add_argument("--articles", type=int, default=60, help="of a build that is killed")
    options.add_argument("--mutations", type=int, default=200)
    options.add_argument("--sizes", default="", help="numbers of articles, comma between")
    options.add_argument("--speed", type=int, default=0, help="articles read by one process and by two")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--reader", default="network")
    options.add_argument("--desk", type=Path, default=ROOT / "examples" / "desk.toml")
    options.add_argument("--json", action="store_true")
    given, good = options.parse_args(), True
    with tempfile.TemporaryDirectory() as held:
        bench = Bench(Path(held), given.reader, given.desk)
        bench.note("load_average", os.getloadavg()[0])
        if given.speed:
            good &= bench.speed(given.speed)
        if given.mutations:
            good &= break_pages(given.mutations, given.seed, given.reader, bench.place, bench.note)
        if given.kills:
            good &= bench.kills(given.kills, given.articles, given.seed)
        if given.sizes:
            bench.sizes([int(size) for size in given.sizes.split(",")])
    print(json.dumps(bench.figures) if given.json else "\n".join(f"{name:40} {value:10,.2f}" for name, value in bench.figures.items()))
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
