"""Every record type, from raw document to difference.

In: nothing. Out: frozen, slotted structs whose field names are those of `record.schema.json`, so that an entry *is* its
line of an export. Surprising: a mention speaks of one article and carries offsets; an entry speaks for the record and
carries evidence; nothing turns from one into the other but `merge/`.

All offsets are Unicode code points into `Article.text`, half-open. All dates are EDTF level 0 (YYYY, YYYY-MM,
YYYY-MM-DD, start/end, '..' for an open end) or None.
"""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

# ---------------------------------------------------------------------------------------------------- inputs


class RawDocument(Struct, frozen=True, kw_only=True):
    """Bytes as they were given. `path` is relative to the argument given to build."""

    path: str
    data: bytes
    sha256: str
    url: str | None = None


class Role(Struct, frozen=True, kw_only=True):
    """A title that someone holds, of a state or body."""

    title: str
    of: str | None = None
    evidence: tuple[Evidence, ...] | None = None


class KnownActor(Struct, frozen=True, kw_only=True):
    """An actor that a desk names beforehand."""

    name: str
    type: str
    aliases: tuple[str, ...] = ()
    capital: str | None = None
    demonyms: tuple[str, ...] = ()
    state: str | None = None
    part_of: str | None = None
    roles: tuple[Role, ...] = ()
    components: tuple[str, ...] = ()
    wikidata: str | None = None


class DeskPlace(Struct, frozen=True, kw_only=True):
    """A place that a desk names beforehand."""

    name: str
    aliases: tuple[str, ...] = ()
    country: str | None = None
    latitude: float | None = None
    longitude: float | None = None


class Outlet(Struct, frozen=True, kw_only=True):
    """An outlet that a desk names; `grade` (Admiralty A to F) is the desk's own judgement of the date `graded`."""

    name: str
    domains: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    country: str | None = None
    grade: str | None = None
    graded: str | None = None


class Desk(Struct, frozen=True, kw_only=True):
    """What is followed: parties, topics, known names, outlets."""

    name: str = "Everything"
    parties: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    actors: tuple[KnownActor, ...] = ()
    places: tuple[DeskPlace, ...] = ()
    outlets: tuple[Outlet, ...] = ()


# -------------------------------------------------------------------------------------------------- mentions


class Span(Struct, frozen=True, array_like=True, order=True):
    """Half-open code-point offsets into an article's text."""

    start: int
    end: int


Spread = tuple[Span, ...]
"""One stretch of words that other words may interrupt."""


class NameMention(Struct, frozen=True, kw_only=True):
    """A name in one article; `type` is an actor type or "place"; `refers` the fullest form of it in the article."""

    span: Span
    text: str
    type: str
    refers: str | None = None
    role: str | None = None  # "Prime Minister", where the text gives it with the name
    role_of: str | None = None  # "Pakistan", whose prime minister


class DateMention(Struct, frozen=True, kw_only=True):
    """A date expression; `value` is EDTF at the text's own precision, None where it cannot be resolved."""

    span: Span
    text: str
    value: str | None
    kind: str = "date"  # date | duration | set


class QuantityMention(Struct, frozen=True, kw_only=True):
    """A number that measures or counts; `figure` says whether it is worth recording."""

    span: Span
    evidence: Span
    value: float
    bound: str
    unit: str
    value_to: float | None = None
    counted: str | None = None
    counted_span: Span | None = None
    share_of: str | None = None
    part_of: Span | None = None  # the number that it is a part of, in the same article
    change: str | None = None  # up | down
    figure: bool = True
    place: str | None = None
    period: str | None = None
    compiler: str | None = None
    reporter: str | None = None
    comparison: str | None = None


class QuoteMention(Struct, frozen=True, kw_only=True):
    """Attributed speech of every form in one article."""

    evidence: Span
    content: Spread
    cue: Spread
    source: Spread
    speakers: tuple[str, ...]  # the fullest forms in the article, pronouns resolved
    form: str  # direct | indirect | mixed
    act: str  # vocabulary.acts
    speaker_roles: tuple[str, ...] = ()
    chain: tuple[str, ...] = ()
    addressees: tuple[str, ...] = ()
    negated: bool = False
    condition: str | None = None
    date: str | None = None
    venue: str | None = None


class EventMention(Struct, frozen=True, kw_only=True):
    """Something done, to be done, or said to have been done, in one article."""

    evidence: Span
    trigger: Spread
    type: str  # vocabulary.events
    mode: str | None
    who: tuple[str, ...]
    whom: tuple[str, ...]
    status: str
    who_spans: Spread = ()
    whom_spans: Spread = ()
    contexts: tuple[str, ...] = ()
    date: str | None = None
    place: str | None = None
    place_span: Span | None = None
    series: str | None = None
    retold: Spread = ()  # where else the article tells of it
    entry: bool = True  # worth recording; a pure speech act is not: the record keeps it as a statement


class CommitmentMention(Struct, frozen=True, kw_only=True):
    """A pledge, request, assurance or proposal in one article; `quote` is the index of the statement that carries it."""

    evidence: Span
    action: Spread
    type: str  # pledge | request | assurance | proposal
    by: tuple[str, ...]
    to: tuple[str, ...]
    area: str
    by_spans: Spread = ()
    to_spans: Spread = ()
    amount: str | None = None
    condition: str | None = None
    date: str | None = None
    due: str | None = None
    quote: int | None = None


class Annotation(Struct, frozen=True, kw_only=True):
    """What one article says, before anything is joined; `reader` stamps what read it."""

    article: str
    reader: str
    sentences: tuple[Span, ...] = ()
    names: tuple[NameMention, ...] = ()
    quotes: tuple[QuoteMention, ...] = ()
    quantities: tuple[QuantityMention, ...] = ()
    dates: tuple[DateMention, ...] = ()
    events: tuple[EventMention, ...] = ()
    commitments: tuple[CommitmentMention, ...] = ()


# --------------------------------------------------------------------------------------------------- entries


class Evidence(Struct, frozen=True, kw_only=True):
    """The span of an article that carries something, with its exact words: `quote == article.text[start:end]`."""

    article: str
    start: int
    end: int
    quote: str
    wording: str | None = None  # verbatim | trimmed | altered | paraphrased
    found_by: str = ""


class Line(Struct, frozen=True, kw_only=True, tag_field="kind"):
    """What an export prints one of a line; `kind` is the tag."""

    id: str


ESSAYS = ("opinion", "analysis")
"""Genres of articles that speak for their authors and stand beside the reports of a story."""


class Article(Line, frozen=True, kw_only=True, tag="article"):
    """The readable text of a raw document and its metadata; the text never changes once extracted."""

    path: str
    media_type: str
    sha256: str
    text: str | None
    url: str | None = None
    outlet: str | None = None
    title: str | None = None
    byline: tuple[str, ...] = ()
    dateline: str | None = None
    published: str | None = None
    updated: str | None = None
    language: str | None = None
    declared_origin: str | None = None
    lineage: str = ""
    story: str | None = None
    version_of: str | None = None
    genre: str | None = None  # news | opinion | analysis | statement | transcript


class Actor(Line, frozen=True, kw_only=True, tag="actor"):
    """Whom names refer to, with every surface form and why they are one."""

    name: str
    type: str
    aliases: tuple[str, ...] = ()
    state: str | None = None
    part_of: str | None = None
    roles: tuple[Role, ...] = ()
    components: tuple[str, ...] = ()
    grounds: tuple[str, ...] = ()
    wikidata: str | None = None


class Place(Line, frozen=True, kw_only=True, tag="place"):
    """Where names refer to."""

    name: str
    aliases: tuple[str, ...] = ()
    country: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    geonames: int | None = None


A_WITNESS, MOST_CONFIDENT = 0.1, 0.95
"""What each further witness adds to the confidence of an entry, and the most that it comes to."""


class Entry(Line, frozen=True, kw_only=True):
    """What the record says, merged from mentions; never without evidence."""

    evidence: tuple[Evidence, ...]
    articles: int
    witnesses: int
    confidence: float
    review: str = "unreviewed"
    primary_source: str | None = None
    story: str | None = None
    differences: tuple[str, ...] = ()


class Statement(Entry, frozen=True, kw_only=True, tag="statement"):
    """What someone is reported to have said."""

    speakers: tuple[str, ...]
    speaker_names: tuple[str, ...]
    form: str
    act: str
    content: str
    speaker_roles: tuple[str, ...] = ()
    chain: tuple[str, ...] = ()
    addressees: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    negated: bool = False
    condition: str | None = None
    date: str | None = None
    venue: str | None = None


class FollowUp(Struct, frozen=True, kw_only=True):
    """A later entry that bears on a commitment, and why it is thought to."""

    entry: str
    relation: str  # repeats | begins | advances | fulfils | grants | refuses | contradicts
    reason: str


class Commitment(Entry, frozen=True, kw_only=True, tag="commitment"):
    """A pledge, request, assurance or proposal, with what became of it up to `read_until`."""

    type: str
    by: tuple[str, ...]
    to: tuple[str, ...]
    action: str
    area: str
    status: str = "open"
    read_until: str | None = None
    amount: str | None = None
    condition: str | None = None
    date: str | None = None
    due: str | None = None
    follow_ups: tuple[FollowUp, ...] = ()
    statement: str | None = None


class Event(Entry, frozen=True, kw_only=True, tag="event"):
    """What was, is or will be done, in PLOVER."""

    type: str
    mode: str | None
    who: tuple[str, ...]
    whom: tuple[str, ...]
    date: str | None
    status: str
    summary: str
    contexts: tuple[str, ...] = ()
    place: str | None = None
    series: str | None = None


class Figure(Entry, frozen=True, kw_only=True, tag="figure"):
    """A number as a claim: what was counted, where, when, by whom, and who says so."""

    value: float
    bound: str
    unit: str
    counted: str
    value_to: float | None = None
    share_of: str | None = None
    part_of: str | None = None
    place: str | None = None
    period: str | None = None
    compiler: str | None = None
    reporter: str | None = None
    comparison: str | None = None


class Story(Line, frozen=True, kw_only=True, tag="story"):
    """All articles that report one occurrence."""

    label: str
    articles: tuple[str, ...]
    witnesses: int
    start: str | None = None
    end: str | None = None


class Passage(Struct, frozen=True, kw_only=True, rename={"from_": "from"}):
    """A stretch of two texts set side by side; a side that has no such words is None."""

    from_: Span | None
    to: Span | None
    change: str  # same | changed | dropped | added


class Link(Struct, frozen=True, kw_only=True, rename={"from_": "from"}):
    """How one text derives from another; `from_` is None for a text that was not read."""

    from_: str | None
    to: str
    relation: str  # reprint | rewrite | digest | translation | version | common_source
    grounds: tuple[str, ...]
    passages: tuple[Passage, ...] = ()


class Lineage(Line, frozen=True, kw_only=True, tag="lineage"):
    """All articles that derive from one text: one witness."""

    articles: tuple[str, ...]
    links: tuple[Link, ...] = ()
    origin: str | None = None


class Reading(Struct, frozen=True, kw_only=True):
    """One of the readings that disagree."""

    value: str
    evidence: tuple[Evidence, ...]
    witnesses: int


class Difference(Line, frozen=True, kw_only=True, tag="difference"):
    """Readings that cannot both be the case, stated and never settled."""

    about: tuple[str, ...]
    field: str  # value | sum | wording | date | place | attribution | party
    readings: tuple[Reading, ...]
    note: str
    review: str = "unreviewed"


class Held(Struct, frozen=True, kw_only=True):
    """Words and the article that holds them, named by content, address and path as well as by id."""

    article: str
    sha256: str
    path: str
    url: str | None = None
    quote: str = ""


class Anchor(Struct, frozen=True, kw_only=True):
    """What a ruling's target says and where, by which it is found again under another id."""

    kind: str
    words: str
    names: tuple[str, ...] = ()  # of an actor or place: every form
    held: tuple[Held, ...] = ()


class Ruling(Line, frozen=True, kw_only=True, tag="ruling"):
    """A person's decision about the record; an undoing is one that rejects another ruling."""

    target: tuple[str, ...]
    action: str
    author: str
    at: str
    reason: str
    value: object = None
    anchors: tuple[Anchor, ...] = ()  # of each target
    named: Mapping[str, Anchor] = {}  # of each line that the value names by its id


class Problem(Line, frozen=True, kw_only=True, tag="problem"):
    """Something odd about an input: recorded and shown, never fatal."""

    stage: str
    where: str
    message: str


AnyLine = Article | Actor | Place | Statement | Commitment | Event | Figure | Story | Lineage | Difference | Ruling | Problem


class Joined(Struct, frozen=True, kw_only=True):
    """The record as derived from all articles: every line of an export but rulings, each tuple in the order of its ids."""

    articles: tuple[Article, ...] = ()
    actors: tuple[Actor, ...] = ()
    places: tuple[Place, ...] = ()
    statements: tuple[Statement, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    events: tuple[Event, ...] = ()
    figures: tuple[Figure, ...] = ()
    stories: tuple[Story, ...] = ()
    lineages: tuple[Lineage, ...] = ()
    differences: tuple[Difference, ...] = ()
    problems: tuple[Problem, ...] = ()
