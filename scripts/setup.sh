#!/usr/bin/env bash
# Makes .venv and installs the project into it; "dev" adds what the tests need. Does nothing while pyproject.toml is unchanged.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
extra="${1:-}"
python="${PYTHON:-python3}"
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Communiqué needs Python 3.11 or later; set PYTHON=…" >&2; exit 2; }
key="$(cksum < pyproject.toml) $PWD"
stamp=".venv/.communique-${extra:-run}"
[ "$(cat "$stamp" 2>/dev/null || true)" = "$key" ] && [ -x .venv/bin/communique ] && exit 0
[ -x .venv/bin/python ] || "$python" -m venv .venv
.venv/bin/python -m pip install --quiet --disable-pip-version-check -e ".${extra:+[$extra]}"
echo "$key" > "$stamp"
if [ -n "$extra" ]; then echo "$key" > .venv/.communique-run; fi
