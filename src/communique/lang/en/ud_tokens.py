"""A text → sentences of tokens as Universal Dependencies cuts English, as character spans; nothing is lost or shifted.

Surprising: UD cuts words at hyphens ("US-origin" is three tokens), but a name joined by them is one word of its bearer and
stays whole ("Tehreek-i-Taliban", "Khyber-Pakhtunkhwa", "Jean-Pierre"); two peoples or states joined are cut ("Pak-Afghan").
"""

from __future__ import annotations

import re

from communique.model import Span
from communique.text.segment import sentence_spans

_WHOLE = re.compile(
    r"(?:https?://|www\.)[^\s<>\"”’)\]]+[^\s<>\"”’)\].,;:!?]"  # addresses
    r"|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|(?<!\w)[@#]\w+"
    r"|(?<!\S)[^\W\d_][\w-]*(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|mil|int|info|co|uk|pdf|docx?|xlsx?|html?|txt|jpe?g|pk|in|eu)\b"
    r"|(?<![\w.])[a-z]+(?:\.[a-z]+){2,}\b"  # alt.animals.cat
    r"|\d+/\d+(?:/\d+)*\b|\b\d{3}-\d{3,4}-\d{3,4}\b|\b\d{3}-\d{4}\b"  # 9/11, telephones
    r"|\b(?:[a-zA-Z]/[a-zA-Z]|w/o?)(?!\w)"  # b/c
    r"|(?<!\w)(?i:anti|co|counter|cross|e|ex|inter|intra|mid|mini|multi|neo|non|post|pre|pro|psycho|re|semi|socio|sub|ultra)-[^\W\d_]+"
    r"|(?<!\w)[:;=8]['’]?-?[)(DPp/\\|](?!\w)"  # :-)
    r"|(?:[^\W\d_]\.){2,}"  # U.S.  J.D.  p.m.
    r"|(?<![^\W_])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Brig|Adm|Cmdr|Sen|Rep|Gov|Rev|St|Jr|Sr|vs|etc|Inc|Corp|Ltd|Co|No|Nos|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Ft|Mt|Supt|Hon|Vol|Fig|al|approx|dept|est|pp?)\.(?![^\W_])"
    r"|(?<![^\W_.])[A-Z]\.(?=\s)"  # an initial
    r"|\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s)\b"
    r"|\d+(?:[.,:]\d+)*"
    r"|(?i:can(?=not\b))"
    r"|['’](?:s|re|ve|ll|d|m)\b|n['’]t\b|['’]\d0s\b"
    r"|[^\W\d_]+?(?=n['’]t\b)"
    r"|(?:[^\W\d_]|[\u200b\u00ad\u0300-\u036f])+\d*(?:['’](?!(?:s|re|ve|ll|d|m|t)\b)[^\W\d_]{2,})*"
    r"|\.{2,}|…|--+|<+|>+|\$+|\++|[-=*_~]{2,}|[!?]+|[^\w\s]|\w+|_",
    re.UNICODE,
)
_HYPHENED = re.compile(r"[^\W\d_](?:[^\W_]|['’](?=[^\W\d_]{2}))*(?:[-‑][^\W_](?:[^\W_]|['’](?=[^\W\d_]{2}))*)+")
_LINKS = frozenset("i e o u ul ur ud uz us ut un al el ar as az ad ed ez ol bin bint ibn abu umm de da do du del della di la le les y sur ben von van zu der den ash at an wal".split())
_JOINERS = frozenset("Indo Sino Afro Anglo Franco Russo Euro Greco Turco Austro Hispano Luso Perso Pak Amer Serbo Balto Czecho Islamo Judeo Arab".split())
_PREFIXES = frozenset("anti pro non ex pre post co counter cross inter intra multi neo semi sub super trans ultra vice mid self all re un de bi tri pan mini micro macro mega meta quasi pseudo proto e".split())


def ud_sentences(text: str) -> list[list[tuple[int, int]]]:
    """The sentences of a text, each as the spans of its tokens."""
    return [ud_tokens(text, span) for span in sentence_spans(text)]


def ud_tokens(text: str, span: Span) -> list[tuple[int, int]]:
    """The tokens of one stretch of text."""
    tokens: list[tuple[int, int]] = []
    at = span.start
    for match in _HYPHENED.finditer(text, span.start, span.end):
        if match.start() >= at and _one_name(match.group()):
            _cut(text, at, match.start(), tokens)
            tokens.append((match.start(), match.end()))
            at = match.end()
    _cut(text, at, span.end, tokens)
    return tokens


def _cut(text: str, start: int, end: int, tokens: list[tuple[int, int]]) -> None:
    for match in _WHOLE.finditer(text, start, end):
        tokens.append((match.start(), match.end()))


def _one_name(word: str) -> bool:
    """Whether a word with hyphens is one name: large parts, perhaps with small links between, of which none is a people."""
    parts = re.split(r"[-‑]", word)
    first, last = parts[0], parts[-1]
    if not (last[:1].isupper() or (last.lower() in _LINKS and len(parts) > 2)) or any(part.isupper() and len(part) > 1 for part in parts):
        return False
    if first[:1].islower() and first not in _LINKS:
        return False
    if first in _JOINERS or first.lower() in _PREFIXES or _of_a_people(first) or _of_a_people(last):
        return False
    return all(part[:1].isupper() or part in _LINKS for part in parts[1:-1])


def _of_a_people(part: str) -> bool:
    return len(part) > 5 and part.endswith(("ese", "ish", "ian", "ean"))
