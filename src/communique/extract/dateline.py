"""The beginning of an article's first paragraph → dateline, agency, glued date, and the paragraph without them.

In: the first paragraph ("KYIV, Ukraine (AP) — The minister …"). Out: `Opening`. Surprising: capitals and a colon also
open a speaker's turn ("MR MILLER:") and a label ("ANALYSIS:"); those stay in the text. In mixed case only known cities,
or a place with an agency beside it, are datelines.
"""

from __future__ import annotations

import re

from msgspec import Struct

from communique.extract import cues, labels
from communique.extract.dates import MONTHS, find_dates
from communique.extract.furniture import fold

_GLUED = re.compile(r"^\s*(?:(?P<label>date|dated|published|published on|posted|posted on|updated|publish date)\b\s*:?\s*)?", re.IGNORECASE)
_DAY = r"(?i:(?:" + "|".join(m[:3] for m in MONTHS) + r")[a-z]*\.? \d{1,2}(?:, \d{4})?|\d{1,2} (?:" + "|".join(m[:3] for m in MONTHS) + r")[a-z]*(?: \d{4})?)"
_WORDS = r"[A-Z][\w.'’&-]*(?:[ /-](?:of |de |al-|el-)?[A-Z][\w.'’-]*){0,4}"
_PLACE = rf"(?P<place>{_WORDS}(?:, ?{_WORDS}){{0,2}})"
_AGENCY = r"(?:\(?(?P<agency>[A-Z][\w./& ’'-]{1,40}?)\)?)"
_OPENING = re.compile(
    rf"^(?:{_PLACE})(?P<day>,? ?\(?{_DAY}\)?)?(?:,?\s*[(\[]\s*(?P<inside>[^()\[\]]{{2,60}})\s*[)\]])?\s*(?P<stop>[:—–]|--?(?=\s|[A-Z“\"])|\.(?= [A-Z“\"]))[:—–-]*\s*(?=\S)",
)
_AGENCY_ALONE = re.compile(r"^[(\[](?P<inside>[A-Z][\w ./&’'-]{1,40})[)\]]\s*[:—–-]*\s*(?=\S)")
_NAMED_AFTER = re.compile(r"^(?P<inside>[A-Z][\w./ ]{1,30}?)\s*[:—–-]+\s+(?=[A-Z“\"])")
_NO_PLACE = cues.phrases(
    "breaking|analysis|update|updated|opinion|editorial|exclusive|explainer|explained|watch|live|video|photos|fact check|claim|verdict|the facts|note|editor's note|correction|clarification|q|a|question|answer|moderator|mr|ms|mrs|dr|operator|reporter|host|interviewer|summary|background|key points|review|interview|commentary|report|news|press release|for immediate release|joint statement|media note|statement|transcript|subject|to|from|re|date|time|venue|location|tl;dr|tldr|spoiler|advisory|warning|alert|flash|factbox|timeline|profile|feature|column|letter|dear|read|world|politics|our assessment|ap's assessment|conclusion|rating|false|true|misleading|what|why|how|who|when"
)
_TITLES = re.compile(r"^(?:MR|MS|MRS|DR|SECRETARY|PRESIDENT|PRIME MINISTER|AMBASSADOR|MINISTER|SENATOR|REP|SEN|GEN|GENERAL|FOREIGN MINISTER|SPOKESPERSON|SPOKESMAN|VICE PRESIDENT|CHAIRMAN|QUESTION|UNDER SECRETARY|ASSISTANT SECRETARY)\b\.?\s", re.IGNORECASE)
CITIES = cues.phrases(
    """
    abu dhabi|abuja|accra|addis ababa|aden|algiers|almaty|amman|amsterdam|ankara|antananarivo|ashgabat|asmara|astana|asuncion|athens|baghdad|baku|bamako|bangkok
    bangalore|bengaluru|beijing|beirut|belgrade|berlin|bern|bishkek|bogota|bogotá|brasilia|bratislava|brussels|bucharest|budapest|buenos aires|cairo|canberra|cape town
    caracas|chennai|chisinau|colombo|copenhagen|dakar|damascus|dar es salaam|davos|delhi|dhaka|doha|dubai|dublin|dushanbe|geneva|hanoi|harare|havana|helsinki
    hong kong|hyderabad|islamabad|istanbul|jakarta|jeddah|jerusalem|johannesburg|juba|kabul|kampala|kandahar|karachi|kathmandu|khartoum|kigali|kinshasa|kolkata
    kuala lumpur|kuwait city|kyiv|kiev|lagos|lahore|lima|lisbon|ljubljana|london|los angeles|luanda|lusaka|luxembourg|madrid|malé|male|manama|manila|maputo
    mexico city|minsk|mogadishu|moscow|mumbai|muscat|muzaffarabad|nairobi|naypyidaw|new delhi|new york|niamey|nicosia|nouakchott|oslo|ottawa|ouagadougou|paris
    peshawar|phnom penh|prague|pretoria|pristina|pyongyang|quetta|quito|rabat|ramallah|rawalpindi|reykjavik|riga|riyadh|rome|san francisco|sanaa|santiago|sarajevo
    seoul|shanghai|singapore|skopje|sofia|srinagar|stockholm|strasbourg|suva|sydney|taipei|tallinn|tashkent|tbilisi|tehran|tel aviv|the hague|thimphu|tirana|tokyo
    tripoli|tunis|ulaanbaatar|united nations|vatican city|vienna|vientiane|vilnius|warsaw|washington|washington dc|washington d.c|washington, dc|washington, d.c
    wellington|yangon|yaounde|yerevan|zagreb|mazar-i-sharif|herat|jalalabad|gilgit|multan|faisalabad|sialkot|gwadar|torkham|chaman|miranshah|wana|swat|mingora
    """
)


class Opening(Struct, frozen=True, kw_only=True):
    """What stood before the first sentence."""

    rest: str
    place: str | None = None
    agency: str | None = None
    glued: str | None = None


def read_opening(paragraph: str) -> Opening:
    """The first paragraph without glued date and dateline, and what those said."""
    glued, rest = _without_date(paragraph)
    if (alone := _AGENCY_ALONE.match(rest)) and _is_agency(alone["inside"]):
        return Opening(rest=rest[alone.end() :], agency=alone["inside"].strip(), glued=glued)
    match = _OPENING.match(rest[:200])
    if not match or not _is_dateline(match, rest):
        return Opening(rest=rest, glued=glued)
    agency = match["inside"] if match["inside"] and (_is_agency(match["inside"]) or _is_acronym(match["inside"])) else None
    after = rest[match.end() :]
    if (second := _NAMED_AFTER.match(after[:60])) and _is_agency(second["inside"]):
        agency, after = agency or second["inside"], after[second.end() :]
    return Opening(rest=after, place=match["place"].strip(" ,"), agency=agency and _first_name(agency), glued=glued)


def turns(paragraphs: tuple[str, ...]) -> int:
    """How many paragraphs open with a speaker in capitals, as transcripts print them."""
    return sum(1 for p in paragraphs if re.match(r"^(?:[A-Z][A-Z.'’-]+)(?: [A-Z][A-Z.'’-]+){0,3}:\s", p) or re.match(r"^[QA]:\s", p))


def _without_date(paragraph: str) -> tuple[str | None, str]:
    label = _GLUED.match(paragraph)
    start = label.end() if label else 0
    dates = [d for d in find_dates(paragraph[start : start + 40]) if d.start == 0 and d.value]
    if not dates:
        return None, paragraph.strip()
    rest = paragraph[start + dates[0].end :]
    apart = re.match(r"\s*[|:–—-]+\s+", rest)
    rest = rest[apart.end() if apart else 0 :].strip()
    follows = _OPENING.match(rest[:200])
    if (label and label["label"]) or apart or (follows and _is_dateline(follows, rest)):
        return dates[0].value, rest
    return None, paragraph.strip()


def _is_dateline(match: re.Match[str], text: str) -> bool:
    place = match["place"].strip(" ,")
    first = re.split(r"[/,]", fold(place))[0].strip(" .")
    if fold(place) in _NO_PLACE or first in _NO_PLACE or _TITLES.match(place + " "):
        return False
    follows = text[match.end() : match.end() + 1]
    if match["stop"] == ".":
        return len(place) > 3 and place.isupper() and not match["inside"] and len(place.split()) <= 3 and "." not in place
    if match["inside"] and not match["day"] and not _is_agency(match["inside"]):
        return _is_acronym(match["inside"]) and first.upper() == place[: len(first)] and match["stop"] != ":"
    if match["inside"] or match["day"]:
        return True
    if follows.islower():
        return False
    head = re.split(r"[,]", place)[0]
    if head.isupper() and len(head) > 2:
        return not _glued_word(text, match)
    return (first in CITIES or fold(place) in CITIES) and not _glued_word(text, match)


def _glued_word(text: str, match: re.Match[str]) -> bool:
    """A hyphen within a word ("US-Pakistan ties") is no stop."""
    return match["stop"].startswith("-") and not text[match.start("stop") - 1].isspace() and not text[match.end("stop")].isspace()


def _is_agency(text: str) -> bool:
    parts = [p for p in re.split(r"\s*[/,&]\s*|\s+and\s+", fold(text)) if p]
    return bool(parts) and any(p.strip(" .") in labels.AGENCIES or any(word in p for word in labels.AGENCY_WORDS) for p in parts)


def _is_acronym(text: str) -> bool:
    return re.fullmatch(r"[A-Z]{2,6}", text.strip()) is not None


def _first_name(agency: str) -> str:
    parts = [p.strip() for p in re.split(r"\s*,\s*", agency) if p.strip()]
    return next((p for p in parts if _is_agency(p)), agency.strip())
