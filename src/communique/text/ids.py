"""Ids from content: what something is made of goes in, a short stable id comes out.

Surprising: the parts are joined by a character that cannot stand in them, so ("a", "bc") and ("ab", "c") differ.
"""

from __future__ import annotations

from hashlib import sha256


def content_id(prefix: str, *parts: object) -> str:
    """An id such as `statement-3f9c…`: the prefix and 16 hex digits (64 bits) of the parts' hash."""
    joined = "\x1f".join(str(part).replace("\x1f", " ") for part in parts)
    return f"{prefix}-{sha256(joined.encode('utf-8', 'surrogatepass')).hexdigest()[:16]}"
