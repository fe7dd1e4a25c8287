"""Text of unknown origin → text that is shown as it is and does nothing.

In: any text. Out: the same with control characters, terminal escapes and marks that turn the reading direction spelled
out (`\\u202e`). Surprising: zero-width joiners stay, since Persian and Urdu need them; a byte order mark does not.
"""

from __future__ import annotations

import re

_UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)
_BREAKS = re.compile(r"[\t\n\r]+")


def shown(text: str) -> str:
    """Text for a terminal or a cell: nothing in it can move the cursor or turn the line around; line breaks stay."""
    return _UNSAFE.sub(spelled, text.replace("\r\n", "\n"))


def one_line(text: str) -> str:
    """The same on one line."""
    return shown(" ".join(_BREAKS.sub(" ", text).split(" ")).strip())


def spelled(found: re.Match[str]) -> str:
    """A character's number in the place of the character."""
    code = ord(found.group())
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
