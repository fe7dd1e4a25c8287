"""An answer → plain text or JSON: entries and passages with their words, or that the record is silent."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import json, to_builtins

from communique.present.answer import SILENCE, Answer, Hit
from communique.present.page.index import Index
from communique.present.show import block, quotations


def as_text(answer: Answer, index: Index) -> str:
    """An answer for a terminal."""
    return "\n".join(_parts(answer, index)) if not answer.silent else f"{SILENCE}\n"


def as_json(answer: Answer) -> str:
    """An answer as one JSON object."""
    built = {
        "question": answer.question,
        "silent": answer.silent,
        "entries": [_built(hit) for hit in answer.entries],
        "passages": [_built(hit) for hit in answer.passages],
    }
    return json.encode(built).decode("utf-8") + "\n"


def _built(hit: Hit) -> dict[str, object]:
    found = {"line": to_builtins(hit.line)} if hit.line else {"evidence": to_builtins(hit.passage)}
    return {"score": hit.score, "because": list(hit.because), **found}


def _parts(answer: Answer, index: Index) -> Iterator[str]:
    yield from (block(hit.line, index) for hit in answer.entries if hit.line)
    if answer.passages:
        yield "also in the articles:"
        for hit in answer.passages:
            yield "\n".join(quotations([hit.passage] if hit.passage else [], index)) + "\n"
