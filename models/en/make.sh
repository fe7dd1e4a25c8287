#!/usr/bin/env bash
# Trains, exports and measures the English reader: make.sh WORKDIR; resumes what was interrupted. Needs ../shared/data and pip install -e .[train].
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
work="${1:?give a folder for checkpoints}"; python="${PYTHON:-python3}"; data="${DATA:-../shared/data}"
export PYTHONPATH=src:models/en
"$python" models/en/train.py "$work"
"$python" models/en/make_lemmas.py
"$python" models/en/export.py "$work" src/communique/lang/en/weights
for part in ewt gum-open; do
  "$python" models/en/evaluate.py --syntax "$data/syntax/$part-dev.conllu.xz"
  "$python" models/en/evaluate.py --raw --syntax "$data/syntax/$part-dev.conllu.xz"
done
"$python" models/en/evaluate.py --names "$data/names/uner-ewt-dev.iob2.xz" --roles "$data/roles/merged-ewt-srl.dev.tsv.gz"
