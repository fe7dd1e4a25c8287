"""A sentence → the day of what it tells and the place where, each where the sentence has one only.

In: accounts. Out: mentions. Surprising: a day that stands at a verb of saying, or at a report's release, is the day of the telling, not
of what is told; a name is a place here by the preposition ahead of it, whatever type the reader gave it.
"""

from __future__ import annotations

import re

from communique.lang.en.cues import REPORTING_VERBS
from communique.merge.differences.accounts import Account
from communique.model import DateMention, NameMention

_TIME = re.compile(r"\d{4}(?:-\d{2}){0,2}$")
_SAYING = frozenset(f"{verb}{end}" for verb, cue in REPORTING_VERBS.items() if cue.act not in ("promise", "propose") for end in ("", "s", "ed", "d")) | frozenset("said told spoke spoken wrote published issued unveiled quoted".split())
_RELEASE = re.compile(r"\b(?:report|statement|figures|data|survey|communiqu[eé]|release|press conference|briefing|interview|article|post|tweet|video|footage|photos?|photographs?|images?|pictures?|documents?|transcript|findings|letter)\b[^.;]{0,40}$", re.I)
_ABOUT_NIGHT = re.compile(r"\b(?:night|overnight|midnight|dawn|late|early|evening|between|hours of)\b", re.I)
_AT = re.compile(r"\b(?:in|at|near|outside|inside)\s+(?:the\s+)?(?:(?:town|city|village|district|port|capital|province|county|valley|northern|southern|eastern|western|central|remote)\s+(?:of\s+)?){0,2}$", re.I)
_ORIGIN = re.compile(r"\bfrom\s+(?:the\s+)?$", re.I)
_SETTLED = re.compile(r"\b(?:work(?:s|ed|ing)?|liv(?:e|es|ed|ing)|resid(?:e|es|ed|ing|ents?)|stud(?:y|ies|ied|ying)|teach(?:es|ing)?|taught|based|born|raised|native|grew up|suburb|couple|family|restaurant|hotel|bar|club|shop|course|home)\s+(?:in|at|near|outside|of|from)\s+(?:the\s+)?(?:\w+\s+){0,2}$", re.I)
_BODY = re.compile(r"\b(?:ministry|government|embassy|officials?|army|police|court|authorities|office|agency|mission|headquarters|diplomats?|analysts?|sources?|reporters|journalists|parliament|institute|cent(?:re|er)|university)\s+(?:in|at)\s+(?:the\s+)?$", re.I)
_BEYOND = re.compile(r"\b(?:after|following|in response to)\b", re.I)
_MOVED = re.compile(r"\b(?:from|to|off|towards|on)\s+(?:the\s+)?$", re.I)
_STAGES = {
    "coming": re.compile(r"\b(?:arriv|land(?:ed|ing)|flew|fly|head(?:ed|ing) (?:for|to)|travell?ed)", re.I),
    "going": re.compile(r"\b(?:left|leav|depart|return(?:ed|ing)|flown|bur(?:ied|ial)|funeral)", re.I),
    "beginning": re.compile(r"\b(?:beg[aiu]n|start|open|launch)", re.I),
    "ending": re.compile(r"\b(?:end(?:ed|ing|s)?|clos|conclu|wr[au]pp)\b", re.I),
}  # fmt: skip
_TWO_TIMES = re.compile(r"\b(?:day|week|month|year)s? (?:after|before|since)\b", re.I)
_AREA = re.compile(r"^\s*(?:area|district|region|province|tehsil|sub-?district|neighbou?rhood|suburb|sector|valley|county|governorate|division|state)\b", re.I)


def time_told(account: Account) -> DateMention | None:
    """The one day, else the one month, else the one year that is not one of telling; None where there is none or more, or one happening is told by another."""
    if _TWO_TIMES.search(account.text):
        return None
    dates = [date for date in account.dates if date.kind == "date" and _TIME.match(date.value or "") and not _of_telling(account, date)]
    finest = max((len(date.value or "") for date in dates), default=0)
    found = [date for date in dates if len(date.value or "") == finest]
    return found[0] if len({date.value for date in found}) == 1 else None


def one_stage(one: Account, other: Account) -> bool:
    """Whether two sentences tell of one and the same stage of an affair."""
    mine, theirs = ({stage for stage, pattern in _STAGES.items() if pattern.search(account.text)} for account in (one, other))
    return bool(mine) and mine == theirs


def is_at_night(account: Account, date: DateMention) -> bool:
    """Whether a neighbouring day might be meant by another outlet."""
    start = date.span.start - account.span.start
    return bool(_ABOUT_NIGHT.search(account.text[max(0, start - 30) : start + len(date.text) + 15]))


def _of_telling(account: Account, date: DateMention) -> bool:
    start, end = date.span.start - account.span.start, date.span.end - account.span.start
    before = re.findall(r"[\w’']+", account.text[:start].lower())[-4:]
    after = re.findall(r"[\w’']+", account.text[end:].lower())[:2]
    near = [word for word in before if word not in ("on", "here", "late", "early", "the", "reporters", "parliament", "journalists", "agency")]
    return bool(near and near[-1] in _SAYING or len(near) > 1 and near[-2] in ("told", "said") or after[:1] and after[0] in _SAYING or _RELEASE.search(account.text[:start]))


def two_stages(one: Account, other: Account) -> bool:
    """Whether two sentences tell of two stages of an affair: an arrival is not the meeting, nor a beginning the end."""
    mine, theirs = ({stage for stage, pattern in _STAGES.items() if pattern.search(account.text)} for account in (one, other))
    moves = {"coming", "going"}
    return mine & moves != theirs & moves or {"beginning", "ending"} <= mine ^ theirs


def places_told(account: Account) -> list[NameMention]:
    """Names with a preposition of place ahead of them, without states and bodies."""
    return [name for name in account.names if name.type in ("place", "other", "person") and _is_at(account, name)]


def _is_at(account: Account, name: NameMention) -> bool:
    start, end = name.span.start - account.span.start, name.span.end - account.span.start
    before = account.text[:start]
    return bool(_AT.search(before) or name.type == "place" and _MOVED.search(before)) and not account.text[end:].startswith(("'", "’"))


def clause_of(account: Account, date: DateMention) -> str:
    """The part of the sentence that a date stands in, up to what came before it or gave rise to it: "thanked them on Friday | after the fire"."""
    at = date.span.start - account.span.start
    ends = [match.start() for match in _BEYOND.finditer(account.text)]
    return account.text[max((end for end in ends if end < at), default=0) : min((end for end in ends if end > at), default=len(account.text))]


def is_of_people(account: Account, name: NameMention) -> bool:
    """Whether a place is where somebody lives, works, speaks or has a seat: no happening is put there."""
    before, after = account.text[: name.span.start - account.span.start], re.findall(r"[\w’']+", account.text[name.span.end - account.span.start :].lower())[:1]
    return bool(_SETTLED.search(before) or _BODY.search(before) and after and after[0] in _SAYING)


def is_origin(account: Account, name: NameMention) -> bool:
    """Whether something comes from the place."""
    return bool(_ORIGIN.search(account.text[: name.span.start - account.span.start]))


def is_area(account: Account, name: NameMention) -> bool:
    """Whether the name is of an area, which may hold another place."""
    return bool(_AREA.match(account.text[name.span.end - account.span.start :]))
