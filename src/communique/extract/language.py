"""A text → the language it is written in, ISO 639-1.

In: an article's text. Out: a code, or None where there is too little to tell. Surprising: a short text is not asked at
all, the identifier would answer anyway.
"""

from __future__ import annotations

LEAST_LETTERS = 20


def language_of(text: str, declared: str | None = None) -> str | None:
    """The language of a text; for a very short one the language that its page declares."""
    sample = text[:5000]
    if sum(c.isalpha() for c in sample) < LEAST_LETTERS:
        return _code(declared)
    import py3langid  # type: ignore[import-untyped]  # here, so that commands that read no page start sooner

    code, _score = py3langid.classify(sample)
    return _code(str(code))


def _code(language: str | None) -> str | None:
    code = (language or "").strip().lower().split("-")[0].split("_")[0]
    return code if len(code) == 2 and code.isalpha() else None
