"""The two contracts as validators; a test that needs them is skipped where the project lies without `../shared`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

SHARED = Path(__file__).resolve().parents[2] / "shared"


def validator(name: str) -> Draft202012Validator:
    """The validator of `record` or `annotate`."""
    file = SHARED / f"{name}.schema.json"
    if not file.is_file():
        pytest.skip("../shared is not here")
    return Draft202012Validator(json.loads(file.read_text(encoding="utf-8")))
