#!/usr/bin/env python3
"""All that benchmarks/events measures, in one go: sentences, MUC-4, ECB+, occurrences across articles.

    PYTHONPATH=src python benchmarks/events/score.py [--json]

In: what the four scripts beside it read. Out: their tables, or with --json one flat object. Surprising: each runs in a process of its own, so
that one whose data is not here skips alone.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
SCRIPTS = ("sentences.py", "across.py", "muc4.py", "ecb.py")


def main() -> int:
    """Runs the four and prints what they print."""
    flat: dict[str, float] = {}
    for script in SCRIPTS:
        done = subprocess.run([sys.executable, str(HERE / script), *sys.argv[1:]], capture_output=True, text=True, check=False)
        if done.returncode:
            raise SystemExit(f"{script} ended with {done.returncode}: {done.stderr.strip()}")
        said = done.stdout.strip().rpartition("\n")[2]
        if "--json" not in sys.argv:
            print(done.stdout, end="")
        elif said.startswith("{"):
            flat |= json.loads(said)
    if "--json" in sys.argv:
        print(json.dumps(flat))
    return 0


if __name__ == "__main__":
    sys.exit(main())
