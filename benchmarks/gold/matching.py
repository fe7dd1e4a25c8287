"""Where an anchor stands in a text, and when two names or dates agree.

In:   strings.  Out: offsets (code points, half-open) and yes or no. The rules are those of ../shared/score/score_record.py,
said again in short so that the gold can be checked without it.

Surprising: typography counts for nothing (quotation marks, dashes, white space, case), but the offsets are those of the
text as it stands, so a found place may be longer or shorter than its anchor.
"""

from __future__ import annotations

import re
import unicodedata
from difflib import SequenceMatcher
from typing import Any

ALIKE = str.maketrans("’‘“”–—", "''\"\"--")
STOP = frozenset(
    re.findall(
        r"\w+",
        "the a an of and or in on for to by with from at all over its their his her that this as was were is are",
    )
)
STATES = {
    "us": "united states|united states of america|u.s|us|usa|washington|america|american",
    "pk": "pakistan|islamabad|pak|pakistani", "af": "afghanistan|kabul", "in": "india|new delhi", "cn": "china|beijing",
    "kp": "north korea|pyongyang|n. korea|dprk", "kr": "south korea|seoul", "ir": "iran|tehran", "il": "israel",
    "fr": "france|paris", "de": "germany|berlin", "gb": "united kingdom|britain|uk|u.k|london",
}  # fmt: skip
STATE_OF = {form: code for code, forms in STATES.items() for form in forms.split("|")}


def fold(text: str) -> str:
    return unicodedata.normalize("NFKC", text).translate(ALIKE).lower()


def squeeze(text: str) -> tuple[str, list[int]]:
    """The folded text with white space made single spaces, and each kept character's offset in the original."""
    out: list[str] = []
    at: list[int] = []
    for i, ch in enumerate(text):
        kept = fold(ch) if not ch.isspace() else " " if out and out[-1] != " " else ""
        out += kept
        at += [i] * len(kept)
    return "".join(out), at


def locate(text: str, anchor: str) -> list[tuple[int, int]]:
    """Every place where the anchor stands in the text."""
    flat, at = squeeze(text)
    want = squeeze(anchor)[0].strip()
    starts = [m.start() for m in re.finditer(f"(?={re.escape(want)})", flat)] if want else []
    return [(at[i], at[i + len(want) - 1] + 1) for i in starts]


def words(text: str) -> set[str]:
    """Content words, cut to five letters so that inflections meet."""
    return {w[:5] for w in re.findall(r"[a-z0-9]+", fold(text)) if w not in STOP and len(w) > 1}


def name_key(name: str) -> str:
    name = re.sub(
        r"^(the )?((federal )?(government|administration|state|republic) of (the )?)?", "", fold(name).strip()
    )
    name = re.sub(r"('s)? government$", "", name).strip(" .'")
    return STATE_OF.get(name, name)


def same_name(a: str, b: str) -> bool:
    """One actor by name: equal, one state, the last word of the other, or alike word for word."""
    a, b = name_key(a), name_key(b)
    if a == b:
        return True
    short, long = sorted((re.findall(r"[a-z0-9]+", a), re.findall(r"[a-z0-9]+", b)), key=len)
    if len(short) < 2:
        return bool(short) and len(short[0]) > 2 and short[0] in (long[-1], *(w for w in long if len(w) > 5))
    alike = (any(w == x or len(w) > 4 and SequenceMatcher(None, w, x).ratio() >= 0.82 for x in long) for w in short)
    return all(alike)


def parts(name: str) -> list[str]:
    """The name, and each of those that it joins with "and" or a comma."""
    return [name, *(p for p in re.split(r"\s+and\s+|,\s*", name) if p and p != name)]


def any_same(some: list[str], others: list[str]) -> bool:
    return any(same_name(p, q) for a in some for b in others for p in parts(a) for q in parts(b))


def as_list(value: object) -> list[Any]:
    return value if isinstance(value, list) else [value]
