"""One line of a page → what kind of line it is by its shape and words.

In: a line. Out: answers to yes-or-no questions. Surprising: prose is the default; a line is furniture only when it is
short or wholly explained, because a lost sentence costs more than a kept button.
"""

from __future__ import annotations

import re

from communique.extract import cues, labels

_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\u00a0": " "})
_EDGES = " \t:…»«>›→←|•·*#▼▲✕×+=_"
_END_OF_SENTENCE = re.compile(r"""[.!?…:;।؟。]["'”’»)\]]*(?:\s*\[\d+\])?$""")
_WORD = re.compile(r"\w[\w'’.-]*")
_LIST_ITEM = re.compile(r"^(?:[-–—•*▪●◦·]\s|\(?\d{1,2}[.)]\s|\(?[a-z][.)]\s)")
_ABBREVIATED = re.compile(r"(?:\b[A-Z]\.){2,}$|\b(?:Inc|Corp|Ltd|Co|Jr|Sr|St|No|Dr)\.$")
_COUNTED = re.compile(r"^\d+ ?(?:comments?|shares?|likes?|views?|replies|min(?:ute)?s?(?: read)?|reactions?|photos?|followers?)$|^(?:\d+ )?(?:min|minute)s? read$|^\d{1,3} of \d{1,3}$|^\d+(?:\.\d+)?k?$|^(?:est(?:imated)?\.? )?read(?:ing)?(?: time)?:? ?\d+ ?min(?:ute)?s?(?: read)?$")
_CAPTION_LABEL = re.compile(r"^(?:photo|photos|image|picture|file photo|photograph|illustration|cover photo|photo credit|image credit|caption|credit|graphic|screengrab|pic)s?(?: by|:| courtesy| credit)\b|^\(?(?:ap|afp|reuters|epa|pti|ani) ?(?:photo|file|/)", re.IGNORECASE)
_CREDIT_END = re.compile(r"(?:[-|/(]|©|\bphotos?:|\bimages?:|\bpicture:|\bcredit:|\bcourtesy:)\s*[^.!?]{0,40}\b(?:reuters|ap|afp|app|epa|ani|pti|xinhua|anadolu|getty(?: images)?|file(?: photo)?|shutterstock|alamy|ispr|pid|handout|screengrab|photo)\)?\.?$", re.IGNORECASE)

_NOTICE = re.compile(r"^(?:copyright\b.{0,20}(?:©|\(c\)|\d{4}|reserved)|\(c\) ?\d{4}|(?:powered|sponsored|presented) by(?: [\w.]+){1,4}$)")
_CREDITED = re.compile(r"(?:photo|image|picture)?\b ?credit: ?[^.!?]{2,70}$|\((?:photo|image|picture|photograph)s?(?: by|:) [^)]{2,70}\)$", re.IGNORECASE)


def fold(line: str) -> str:
    """A line to compare with cues: lower case, straight quotation marks, no ornaments at its ends."""
    return re.sub(r"\s+", " ", line.translate(_STRAIGHT)).strip(_EDGES).lower()


def words(line: str) -> int:
    """How many words a line has."""
    return sum(1 for _ in _WORD.finditer(line))


def ends_a_sentence(line: str) -> bool:
    """Whether a line ends as sentences end."""
    return bool(_END_OF_SENTENCE.search(line[-40:].rstrip())) and not _ABBREVIATED.search(line[-20:].rstrip())


def is_prose(line: str) -> bool:
    """Whether a line reads as running text: sentence-like and not a mere button or heading."""
    count = words(line)
    return count >= 30 or (count >= 8 and ends_a_sentence(line)) or (count >= 16 and line.rstrip().endswith("."))


def is_list_item(line: str) -> bool:
    """Whether a line is an item of a list within the article."""
    return bool(_LIST_ITEM.match(line))


def is_noise(line: str) -> bool:
    """Whether a line is a control, an invitation, a notice or a share bar, wherever it stands."""
    folded = fold(line)
    if not folded or folded in cues.BUTTONS or _COUNTED.match(folded) or not any(c.isalnum() for c in folded):
        return True
    if _is_share_bar(folded):
        return True
    count = words(line)
    if '"' in folded or count > 60:
        return False
    if count <= 30 and folded.startswith(cues.NOISE_STARTS) and not (count > 12 and _says_something(folded)):
        return True
    return any(cue in folded for cue in cues.NOISE_WITHIN) or _NOTICE.match(folded) is not None


def _says_something(folded: str) -> bool:
    return bool(re.search(r"\b(?:said|says|told|added|according to|announced)\b", folded))


def _is_share_bar(folded: str) -> bool:
    tokens = re.split(r"[\s|•·/,]+", folded)
    if len(tokens) >= 2 and all(token in cues.BUTTONS for token in tokens):
        return True
    parts = re.split(r"\s*[|•·/,]\s*|\s{2,}|\s(?=(?:facebook|twitter|whatsapp|linkedin|email|print|reddit|telegram|pinterest)\b)", folded)
    return len(parts) >= 2 and _is_menu([part for part in parts if part]) or (len(tokens) >= 3 and _is_menu(tokens))


def _is_menu(parts: list[str]) -> bool:
    """Whether pieces of a line are buttons and sections, at least one of them a button, or many of them."""
    known = [part in cues.BUTTONS or part in labels.SECTIONS for part in parts]
    return all(known) and (len(parts) >= 4 or any(part in cues.BUTTONS for part in parts))


def begins_comments(line: str) -> bool:
    """Whether nothing after this line can be article."""
    return words(line) <= 25 and fold(line).startswith(cues.COMMENTS_BEGIN)


def begins_other_things(line: str) -> bool:
    """Whether a line heads a list of other articles, comments or notes."""
    folded = fold(line)
    return words(line) <= 8 and (folded in cues.ENDS or (folded.startswith(cues.ENDS_STARTS) and not ends_a_sentence(line)))


def points_elsewhere(line: str) -> bool:
    """Whether a line sends the reader to another article ("Read more: …")."""
    folded = line.translate(_STRAIGHT).strip(" \t•*>[(").lower()
    start = next((cue for cue in cues.POINTERS if folded.startswith(cue)), None)
    if start is None or words(line) > 30:
        return False
    rest = folded[len(start) :]
    return start[-1] in ":|" or not rest or rest.lstrip()[:1] in (":", "|", "-", ">") or rest[:1] == "\t" or rest.strip() == ""


def is_section_name(line: str) -> bool:
    """Whether a line is the name of a site's section, or a trail of them."""
    parts = [p for p in re.split(r"\s*[>»›/|→]\s*", fold(line)) if p]
    return bool(parts) and all(p in labels.SECTIONS for p in parts)


def is_caption(line: str) -> bool:
    """Whether a line is the caption or the credit of a picture."""
    folded = line.translate(_STRAIGHT).strip()
    if words(line) > 60:
        return False
    if _CAPTION_LABEL.match(folded) and words(line) <= 40:
        return True
    return bool(_CREDIT_END.search(folded[-70:])) or (words(line) <= 40 and not ends_a_sentence(line) and _CREDITED.search(folded) is not None)


def is_shouted(line: str) -> bool:
    """Whether a line is a headline in capitals, as pages set between paragraphs to point elsewhere."""
    return words(line) >= 7 and line.upper() == line and line.lower() != line and not ends_a_sentence(line)


def is_post_signature(line: str) -> bool:
    """Whether a line signs an embedded post: "— Name (@handle) June 3, 2024"."""
    return re.match(r"^[-–—]\s?.{1,60}\(@\w{1,30}\)", line) is not None and words(line) <= 14


def is_biography(line: str, byline: tuple[str, ...]) -> bool:
    """Whether a paragraph is a note on who wrote the article."""
    folded = fold(line)
    if folded.startswith(cues.BIOGRAPHIES) and words(line) <= 120:
        return True
    return any(describes(line, name) for name in byline)


def introduces(line: str, name: str) -> bool:
    """Whether a paragraph, wherever it stands, can only be a note on the named author."""
    return describes(line, name) and re.search(r"^.{0,80}? (?:is (?:an?|the|our|senior|currently|based)|covers|reports on|writes (?:about|for)|an?|the|our) ", fold(line)) is not None


def describes(line: str, name: str) -> bool:
    """Whether a paragraph begins by telling who the named person is."""
    if len(name.split()) < 2 or words(line) > 200:
        return False
    rest = r"(?:\s*\([^)]{0,40}\))?,?\s+(?:" + cues.BIOGRAPHY_VERBS + r"|an?|the|our|senior|currently)\b"
    return re.match(r"(?:\w+(?: \w+){0,2}'s )?(?:dr\.? |mr\.? |ms\.? |prof\.? )?" + re.escape(fold(name)) + rest, fold(line)) is not None
