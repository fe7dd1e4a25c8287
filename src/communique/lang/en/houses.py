"""What kind of house an outlet is, by its name: an office that issues texts, or an agency that sends them to papers.

In: nothing. Out: patterns. Surprising: an institute is an issuer too: papers retell its studies as they retell releases. A
house that is neither is taken for a paper.
"""

from __future__ import annotations

import re
from functools import lru_cache

ISSUER = re.compile(
    r"\b(?:ministry|ministries|embassy|consulate|high commission|government|department of|office of|state department|secretariat|presidency|white house|kremlin|cabinet"
    r"|armed forces|army|navy|air force|coast guard|general staff|police|united nations|commission|parliament|senate|central command|institute|think tank|cent(?:er|re) for|foundation"
    r"|council (?:of|on|for)|university|committee|ngo|human rights watch|amnesty international)\b|\.(?:gov|mil|int)\b",
    re.IGNORECASE,
)
"""Names of offices and institutes, whose own texts the press retells."""
PAPER = re.compile(r"\b(?:gazette|times|post|herald|news|journal|review|daily|tribune|today|radio|tv|weekly|magazine|observer)\b", re.IGNORECASE)
"""What the name of a paper has, though an office stands in it too ("Army Times")."""
AGENCY = re.compile(
    r"(?:^|[./])(?:ap|apnews|afp|upi|aap|ptinews|aninews|apa)\.(?:org|com|net|az|at|in|au)\b|\b(?:newswire|wire|wire service|(?:news|press|telegraph|information) agency|press (?:association|trust)|associated press|united press|agence|reuters|afp|xinhua|tass|interfax|anadolu|kyodo|yonhap|dpa|efe|ansa)\b",
    re.IGNORECASE,
)
"""Names and hosts of agencies, whose texts papers print."""
PORTAL = re.compile(r"\b(?:blogspot|wordpress|blogger|tumblr|livejournal|typepad|substack|yahoo|msn|aol|topix|newsbreak|flipboard|digg|reddit)\b", re.IGNORECASE)
"""Portals and houses of blogs, which print what others wrote."""
RELEASE = re.compile(r"^\W*(?:press (?:release|statement|note)|media (?:release|note|statement)|news release|for (?:immediate )?release|joint (?:press )?(?:statement|communiqu[ée]|declaration)|readout of)\b", re.IGNORECASE)
"""How the text or title of a release begins."""
CREDIT = (
    re.compile(r"^\W*(?:[^\W\d_][\w .,'’/-]{1,60}?\s*)?\((?P<name>[^\W\d_][\w .&-]{1,40})\)\s*(?:[—–:]|-\s)"),
    re.compile(
        r"(?:^|\n|[(;])\W*(?:(?:source|via|courtesy(?: of)?|credits?|with (?:additional )?(?:inputs?|reporting|material) (?:from|by)|translated from|re-?(?:printed|published) (?:from|by permission of)|by arrangement with|first published (?:in|by)|originally published (?:in|by))\s*:?\s+(?:the )?)(?P<name>[^\W\d_][^\n.()]{1,40}?)\W*$",
        re.IGNORECASE,
    ),
    re.compile(r"\((?P<name>[A-Z][\w&-]*(?: [A-Z][\w&-]*){0,3})\)\W*$"),
)
"""Where a text says whose it is: behind the place at its beginning ("WICK (MPA) —"), or at its end ("Source: …", "(MPA)")."""


@lru_cache(maxsize=1000)
def hearsay(outlet: str) -> re.Pattern[str]:
    """How a text says that it has something from an outlet."""
    name = re.escape(outlet)
    says = (
        rf"\b{name}(?:['’]s?)?(?: (?:newspaper|news agency|daily|website|magazine|weekly))?(?: (?:has|had|have|first|earlier|also|which|that))*"
        r" (?:reported|reports?|wrote|writes?|written|says|said|reveal(?:s|ed)|learn(?:s|ed|t)|disclose[sd]|publish(?:es|ed)|carried|quote[sd]|cite[sd]|broke the)\b"
    )
    hears = (
        rf"(?:according to|reported by|reported in|told|quoted (?:by|in|as saying by)|cited by|interview (?:with|in|to|by)|reports? (?:in|by|of|from)|account (?:in|of|by)|published (?:in|by)|carried by|appeared in"
        rf"|seen by|obtained by|citing|quoting|\() ?(?:the )?(?:newspaper |news agency |website |daily )?{name}\b(?! (?:government|officials|ministry))"
    )
    return re.compile(f"{says}|{hears}", re.IGNORECASE)
