"""The record's codes as words that a reader understands, and the order in which they are shown."""

from __future__ import annotations

from communique.model import Figure

EVENT_TYPES = {
    "AGREE": "Agreement", "CONSULT": "Talks", "SUPPORT": "Support", "CONCEDE": "Concession", "COOPERATE": "Cooperation",
    "AID": "Aid", "RETREAT": "Retreat", "REQUEST": "Request", "ACCUSE": "Accusation", "REJECT": "Rejection",
    "THREATEN": "Threat", "PROTEST": "Protest", "SANCTION": "Sanction", "MOBILIZE": "Mobilisation", "COERCE": "Coercion",
    "ASSAULT": "Attack",
}  # fmt: skip

STATUSES = {
    "occurred": "occurred", "ongoing": "ongoing", "planned": "planned", "alleged": "alleged by a party", "denied": "denied",
    "hypothetical": "hypothetical",
}  # fmt: skip

COMMITMENT_TYPES = {"request": "Request", "pledge": "Pledge", "assurance": "Assurance", "proposal": "Proposal"}

COMMITMENT_STATES = {
    "open": "Open", "in_progress": "In progress", "reported_done": "Reported done", "granted": "Granted",
    "refused": "Refused", "contradicted": "Contradicted",
}  # fmt: skip

FOLLOW_UPS = {
    "repeats": "repeated in", "begins": "begun with", "advances": "advanced by", "fulfils": "fulfilled by",
    "grants": "granted by", "refuses": "refused by", "contradicts": "contradicted by",
}  # fmt: skip

ACTS = {
    "promise": ("promises", "Promises"), "assure": ("assures", "Assurances"), "praise": ("praises", "Praise"),
    "thank": ("thanks", "Thanks"), "propose": ("proposes", "Proposals"), "request": ("asks", "Requests"),
    "assess": ("assesses", "Assessments"), "assert": ("says", "Said of the parties"), "deny": ("denies", "Denials"),
    "accuse": ("accuses", "Accusations"), "condemn": ("condemns", "Condemnation"), "threaten": ("threatens", "Threats"),
}  # fmt: skip

ACT_COLUMNS = (
    ("Commits, praises, proposes", ("promise", "assure", "praise", "thank", "propose")),
    ("Weighs and states", ("assess", "assert")),
    ("Objects, accuses, warns", ("deny", "accuse", "condemn", "threaten")),
)

FORMS = {"direct": "direct quotation", "indirect": "indirect speech", "mixed": "partly quoted"}

WORDINGS = {"verbatim": "verbatim", "trimmed": "trimmed", "altered": "altered wording", "paraphrased": "paraphrased"}

RELATIONS = {
    "reprint": "reprint of", "rewrite": "rewrite of", "digest": "digest of", "translation": "translation of",
    "version": "later version of", "common_source": "from one unseen text with",
}  # fmt: skip

FIELDS = {
    "value": "Another value", "sum": "A sum that does not add up", "wording": "Other words inside quotation marks",
    "date": "Another date", "place": "Another place", "attribution": "Another speaker or source", "party": "Another party",
}  # fmt: skip

REVIEWS = {
    "confirmed": "confirmed by a person", "corrected": "corrected by a person", "rejected": "rejected by a person",
    "added": "added by a person", "explained": "explained by a person",
}  # fmt: skip

ACTOR_GROUPS = (
    ("States and governments", ("state", "government")),
    ("People", ("person",)),
    ("Security forces", ("security_force",)),
    ("Armed groups", ("armed_group",)),
    ("Organisations", ("intergovernmental", "civil_society", "business", "media", "group")),
    ("Operations, exercises, agreements, documents", ("operation", "exercise", "agreement", "document")),
    ("Others", ("other",)),
)

KINDS = (
    ("statement", "statement", "statements"), ("commitment", "commitment", "commitments"), ("event", "event", "events"),
    ("figure", "figure", "figures"), ("difference", "difference", "differences"), ("story", "story", "stories"),
    ("actor", "actor", "actors"), ("place", "place", "places"), ("article", "article", "articles"),
    ("problem", "problem", "problems"),
)  # fmt: skip

_BOUNDS = {
    "exact": "",
    "at_least": "at least ",
    "at_most": "at most ",
    "over": "over ",
    "under": "under ",
    "about": "about ",
}
_UNITS = {"count": "", "percent": "%", "percentage_point": " percentage points"}


def number_words(value: float) -> str:
    """A number with thousands set apart and no digit invented: 1524.0 is "1,524"."""
    if value != value or value in (float("inf"), float("-inf")):
        return str(value)
    if value == int(value):
        return f"{int(value):,}"
    whole, _, rest = f"{value:,.6f}".rstrip("0").partition(".")
    return f"{whole}.{rest}" if rest else repr(value)


def figure_words(figure: Figure) -> str:
    """The value with its bound written out and its unit: "over 300", "980 to 1,524", "84%", "USD 2,000,000"."""
    number = number_words(figure.value)
    if figure.value_to is not None:
        number += f" to {number_words(figure.value_to)}"
    return _BOUNDS.get(figure.bound, f"{figure.bound} ") + _with_unit(number, figure.unit)


def counted_words(figure: Figure) -> str:
    """What is counted, and of what: "injuries", "of all fatalities", "smuggling, share of incidents"."""
    if not figure.share_of:
        return figure.counted
    same = figure.share_of.casefold().endswith(figure.counted.casefold())
    return f"of {figure.share_of}" if same else f"{figure.counted}, share of {figure.share_of}"


def _with_unit(number: str, unit: str) -> str:
    if unit in _UNITS:
        return number + _UNITS[unit]
    if len(unit) == 3 and unit.isalpha() and unit.isupper():
        return f"{unit} {number}"
    return f"{number} {unit.replace('_', ' ')}"


def count_words(number: int, one: str, many: str) -> str:
    """ "1 witness", "2 witnesses", "1,204 articles"."""
    return f"{number:,} {one if number == 1 else many}"


def plain(code: str | None) -> str:
    """A code without its underscores: "armed_group" is "armed group"."""
    return (code or "").replace("_", " ")
