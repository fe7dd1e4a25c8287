#!/usr/bin/env bash
# Sets up, builds the record of the examples (or of the folder IN, with the desk DESK) and writes its page into demo/.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
in="${IN:-}"
desk="${DESK:-}"
if [ -z "$in" ]; then
  in=examples/articles
  desk="${desk:-examples/desk.toml}"
fi
bash scripts/setup.sh
rm -rf demo
mkdir demo
options=()
if [ -n "$desk" ]; then options=(--desk "$desk"); fi
.venv/bin/communique build "$in" "${options[@]}" -o demo/record.db
.venv/bin/communique page demo/record.db -o demo/record.html
cat <<'END'

The record is demo/record.db, its page demo/record.html: open that file in a browser (it needs no network). Or ask it:
  .venv/bin/communique show demo/record.db commitments
  .venv/bin/communique timeline demo/record.db
  .venv/bin/communique brief demo/record.db
END
