#!/usr/bin/env bash
# Sets up and runs the tests; arguments go to pytest.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
bash scripts/setup.sh dev
exec .venv/bin/python -m pytest -n 2 "$@"
