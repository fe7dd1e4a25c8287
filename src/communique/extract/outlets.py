"""Names of outlets and people as pages print them → the desk's name for the outlet, a host, or yes and no.

In: words of a page and the desk's outlets. Out: names. Surprising: an outlet that the desk does not know keeps the name
that the page gives; only a host in an address is ever turned into another name.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from communique.extract import labels
from communique.extract.furniture import fold
from communique.model import Outlet

_DOMAIN = re.compile(r"(?:https?://)?(?:www\.)?((?:[a-z0-9-]+\.)+(?:com|org|net|info|news|tv|press|media|gov|edu|int|co|io|me|eu|uk|us|pk|in|af|cn|ir|ru|ae|qa|sa|bd|lk|np|de|fr|ca|au|jp|tr|example|test|[a-z]{2}))(?:[/:?#]\S*)?$", re.IGNORECASE)
_CAPITALISED = re.compile(r"^(?:[A-Z][\w'’.-]*|de|da|al|el|bin|ben|van|von|der|ul|ur|i|e)$")

_JOINS = frozenset({"of", "for", "and", "the", "on", "in", "to", "&"})


class Names:
    """The desk's outlets, asked by name, alias or address."""

    def __init__(self, outlets: tuple[Outlet, ...]) -> None:
        self._by_name = {_key(name): outlet for outlet in reversed(outlets) for name in (outlet.name, *outlet.aliases)}
        self._by_domain = {domain.lower().removeprefix("www."): outlet for outlet in outlets for domain in outlet.domains}

    def find(self, name: str | None) -> Outlet | None:
        """The desk's outlet of that name, alias or address."""
        if not name:
            return None
        return self._by_name.get(_key(name)) or self._of_host(domain_in(name.strip()) or "")

    def outlet(self, name: str | None) -> str | None:
        """The desk's name for an outlet, None where the desk does not know it."""
        found = self.find(name)
        return found.name if found else None

    def named(self, name: str | None) -> str | None:
        """The desk's name where it has one, else the name as it is printed."""
        return self.outlet(name) or (re.sub(r"\s+", " ", name).strip(" .|-–—") or None if name else None)

    def country(self, *given: str | None) -> str | None:
        """The country of the first of the outlets or addresses that the desk knows."""
        return next((found.country for name in given if (found := self.find(name)) and found.country), None)

    def _of_host(self, host: str) -> Outlet | None:
        parts = host.split(".")
        return next((found for n in range(len(parts)) if (found := self._by_domain.get(".".join(parts[n:])))), None)


def _key(name: str) -> str:
    return re.sub(r"^the\s+|[^\w.]+", "", re.sub(r"^the\s+", "", fold(name)))


def domain_in(text: str) -> str | None:
    """The host, without www, of a text that is an address and nothing else."""
    match = _DOMAIN.match(text.strip())
    return match[1].lower().removeprefix("www.") if match else None


def host_of(url: str | None) -> str | None:
    """The host of an http(s) address, without www."""
    clean = web_address(url)
    return urlsplit(clean).hostname.removeprefix("www.") if clean and urlsplit(clean).hostname else None  # type: ignore[union-attr]


def web_address(url: object) -> str | None:
    """An absolute http or https address as it was given, None for anything else."""
    if not isinstance(url, str) or len(url) > 2000 or re.search(r"[\s<>\"\x00-\x1f]", url.strip()):
        return None
    try:
        parts = urlsplit(url.strip())
        return url.strip() if parts.scheme in ("http", "https") and parts.hostname else None
    except ValueError:
        return None


def looks_like_outlet(text: str) -> bool:
    """Whether words could name an outlet or an institution that publishes: capitalised, and with the word for one at an end."""
    parts = text.split()
    if not 2 <= len(parts) <= 9 or not all(_CAPITALISED.match(part) or part in _JOINS for part in parts) or text.isupper():
        return False
    first, last = fold(parts[0]), fold(parts[-1])
    if first in labels.OUTLET_STARTS or (first == "department" and parts[1] == "of"):
        return len(parts) >= 3 or first in ("radio", "daily")
    named = first in ("the", "daily") and last in labels.OUTLET_ENDS_AFTER_THE or "Daily" in parts
    return len(parts) <= 5 and parts[-2] not in _JOINS and (named or last in labels.OUTLET_ENDS)


def looks_like_person(text: str) -> bool:
    """Whether words could be a person's name: two to four, capitalised, no section or agency."""
    parts = text.split()
    if parts[:1] == ["The"] or looks_like_outlet(text):
        return False
    if not 2 <= len(parts) <= 4 or re.search(r"[\d@:/!?\"“”]", text) or fold(text) in labels.SECTIONS or fold(text) in labels.AGENCIES:
        return False
    return all(_CAPITALISED.match(part) for part in parts) and parts[0][0].isupper() and not text.isupper() or _shouted(parts)


def _shouted(parts: list[str]) -> bool:
    return all(re.fullmatch(r"[A-Z][A-Z'’.-]*", p) for p in parts) and 2 <= len(parts) <= 3
