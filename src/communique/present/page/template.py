"""Jinja with everything escaped, the words of this package as its filters, and a policy that lets nothing else in."""

from __future__ import annotations

import re
from base64 import b64encode
from functools import cache
from hashlib import sha256

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from communique.present.page import dates, words
from communique.present.page.index import outlet_name, safe_url
from communique.present.safe import spelled

_HIDDEN = re.compile("[\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]")
_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("communique.present"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    environment.globals["words"] = words
    environment.globals["count_words"] = words.count_words
    environment.filters.update(
        when=dates.when, period=dates.period, span_words=dates.span_words, figure_words=words.figure_words,
        counted_words=words.counted_words,
        plain=words.plain, outlet_name=outlet_name, safe_url=safe_url,
    )  # fmt: skip
    return environment


def template(name: str) -> Template:
    """A template of this package by its file name."""
    return _environment().get_template(name)


def source(name: str) -> str:
    """The text of a style or script of this package."""
    environment = _environment()
    assert environment.loader is not None
    return environment.loader.get_source(environment, name)[0].strip()


def policy(style: str, script: str = "") -> str:
    """A content security policy that admits this style and this script and nothing from anywhere."""
    scripts = f"script-src '{_hash(script)}'; " if script else ""
    return (
        f"default-src 'none'; style-src '{_hash(style)}'; {scripts}img-src data:; base-uri 'none'; form-action 'none'"
    )


def finish(page: str) -> str:
    """A page without characters that HTML does not allow, with those spelled out that hide or turn the line; it ends with a line end."""
    return _HIDDEN.sub(spelled, _UNPRINTABLE.sub("\ufffd", page)).rstrip() + "\n"


def _hash(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"
