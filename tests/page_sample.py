"""A rich record of invented states, for the tests of the page and for looking at it: every kind, awkward text included.

Velmora and Askadia share a strait; fifteen articles tell of talks, patrol boats, a ferry seized and figures that disagree.
"""

from __future__ import annotations

import msgspec

from communique.model import (
    Actor,
    Article,
    Commitment,
    Desk,
    Difference,
    Event,
    Evidence,
    Figure,
    FollowUp,
    Joined,
    Lineage,
    Link,
    Outlet,
    Passage,
    Place,
    Problem,
    Reading,
    Role,
    Span,
    Statement,
    Story,
)

TEXTS = {
    "a01": "PORT SAREN: Officials of Velmora and Askadia met on Tuesday for the first round of the Strait Security Dialogue. "
    "Both sides agreed to keep a telephone line open between their coast guards.\n\n"
    "“A quiet strait is worth more than a loud victory,” said Velmora’s Foreign Minister, Ilsa Maren.",
    "a02": "PORT SAREN: Officials of Velmora and Askadia met on Tuesday for the first round of the Strait Security Dialogue. "
    "Both sides agreed to keep a telephone line open between their coast guards.",
    "a03": "The second round of the Strait Security Dialogue was held in Kesh on May 9. In a joint statement both "
    "governments resolved to expand training of boarding crews and to exchange investigators, prosecutors and customs officers.\n\n"
    "The statement noted that since March 2031, Velmora has trained over 240 Askadian coast guards.\n\n"
    "According to the Institute for Sea Safety, the strait saw 1,204 incidents and 310 deaths in 2030, a five-year high. "
    "Smuggling accounted for 62% of incidents.",
    "a04": "Two neighbours resolved to “expand training of boarding crews and to exchange investigators” after a second round of "
    "talks in Kesh, state radio said. Velmora trained some 240 coast guards.",
    "a05": "Askadia’s ambassador in Velmora, Tarek Olin, has urged Velmora to provide patrol boats and radar for Operation Still Water. "
    "Prime Minister Dara Venn clarified that the operation would not displace fishing communities.\n\n"
    "“Askadia has launched Still Water to close the smugglers’ routes. For that, we need patrol boats and coastal radar,” said Ambassador "
    "Olin at the Harbour Forum earlier this week.\n\n"
    "He said the operation has three components: maritime, judicial and social. He pointed to joint exercises like Grey Heron and "
    "Twin Lantern as examples of sound cooperation.\n\n"
    "Olin suggested that Velmora should consider Askadia as a partner in the island talks.",
    "a06": "Ambassador Tarek Olin emphasised Askadia’s need for patrol boats and radar to support Operation Stillwater. “This operation aims "
    "to close the smugglers’ routes, requiring patrol boats and coastal radar,” stated Olin. He relayed Prime Minister Dara Ven’s reassurances that the "
    "operation would not entail displacement of fishing communities.",
    "a07": "A review by the Institute for Sea Safety counts 1,240 incidents in the strait in 2030: 700 of smuggling, 310 of illegal fishing and 194 others.",
    "a08": "Gunmen of the Red Tide Brigade seized the ferry Halcyon off Port Saren on 3 July 2031. Askadia blamed elements in Velmora; "
    "Velmora denied any link. “We had no hand in this and we condemn it,” said a spokeswoman who asked not to be named.\n\n"
    "Askadian forces later arrested Joren Pell, whom they describe as the brigade’s quartermaster.",
    "a09": "قالت أسكاديا إن ناقلة هالسيون احتجزت قبالة ميناء سارين. ووصف الوزير الهجوم بأنه «عمل جبان».",
    "a10": "<b>Analysts</b> say that \"a broad partnership is unlikely\" & that the two states' priorities diverge. If the talks fail, Askadia could close the strait.",
    "a11": "Velmora handed over four patrol boats to Askadia on 12 September 2031, the ministry said. “A promise kept,” wrote Minister Maren.",
    "a12": "Velmora handed over four patrol boats to Askadia, the ministry said.",
    "a13": "The brigade ended its truce with Askadia in November 2029. Exercise Grey Heron is planned for the spring of 2032. "
    + "Talks go on without a comma or an end and the sentence runs on " * 60
    + "until Velmora threatened to suspend fuel sales "
    + "and again it runs on past every limit that a reader would bear " * 60,
    "a14": "A short note with odd bytes: \u202eright to left\u202c, a zero\u200bwidth space, and the sign \u00a0☂. Aid of 2.5 million crowns was pledged.",
}  # fmt: skip

_ABOUT = {
    "a01": ("Harbour Wire", "Neighbours open strait talks", "2031-03-04", "https://wire.example/talks"),
    "a02": ("Velm Courier", "Strait talks open in Port Saren", "2031-03-05", "https://courier.example/strait-talks"),
    "a03": ("Askad Times", "Second round of strait dialogue ends with a statement", "2031-05-11", "https://times.example/second-round"),
    "a04": ("Radio Tessel", "Neighbours to train crews", "2031-05-12", "http://tessel.example/n/4411"),
    "a05": ("Askad Times", "Envoy seeks patrol boats for Still Water", "2031-06-20", "https://times.example/envoy?x=1&y=\"2\""),
    "a06": ("PortDaily", "Askadia Seeks Velmoran Help for Operation Stillwater", None, None),
    "a07": ("Velm Courier", "What the strait costs", "2031-06-30", None),
    "a08": ("Harbour Wire", "Ferry seized off Port Saren", "2031-07-04", "https://wire.example/ferry"),
    "a09": ("صوت الميناء", "احتجاز ناقلة قبالة ميناء سارين", "2031-07-04", "https://sawt.example/1"),
    "a10": (None, "<script>alert('title')</script> Why no pact is near", "2031-08", "javascript:alert(document.domain)"),
    "a11": ("Askad Times", "Four boats handed over", "2031-09-13", "https://times.example/boats"),
    "a12": ("Radio Tessel", "Boats handed over", "2031-09-13", None),
    "a13": ("PortDaily", None, "2031-09-20", "data:text/html,x"),
    "a14": ("Odd & Sons <News>", "A note \u202ewith tricks", "2031-10-02", "https://odd.example/a b"),
    "a15": ("Velm Courier", "A page without a readable text", "2031-10-03", "https://courier.example/empty"),
}  # fmt: skip

_LINEAGE = {"a02": "l-a01", "a06": "l-a05", "a04": "l-a03", "a12": "l-a11"}
_STORY = {
    "a01": "story-1", "a02": "story-1", "a03": "story-2", "a04": "story-2", "a05": "story-3", "a06": "story-3",
    "a08": "story-4", "a09": "story-4", "a11": "story-5", "a12": "story-5",
}  # fmt: skip


def desk() -> Desk:
    """The desk of the sample."""
    return Desk(
        name="Velmora and Askadia: the strait", parties=("Velmora", "Askadia"), outlets=(Outlet(name="Askad Times"),)
    )


def ev(article: str, quote: str, wording: str | None = None) -> Evidence:
    """Evidence for the first place at which an article has these words."""
    start = TEXTS[article].index(quote)
    return Evidence(
        article=article, start=start, end=start + len(quote), quote=quote, wording=wording, found_by="sample"
    )


def _article(article_id: str) -> Article:
    outlet, title, published, url = _ABOUT[article_id]
    return Article(
        id=article_id, path=f"pages/{article_id}.html", media_type="text/html", sha256="0" * 64, text=TEXTS.get(article_id),
        url=url, outlet=outlet, title=title, published=published, language="ar" if article_id == "a09" else "en",
        byline=("Mira Sol",) if article_id == "a05" else (), dateline="PORT SAREN" if article_id == "a01" else None,
        lineage=_LINEAGE.get(article_id, f"l-{article_id}"), story=_STORY.get(article_id),
        declared_origin="Harbour Wire" if article_id == "a02" else None, genre="analysis" if article_id == "a10" else "news",
    )  # fmt: skip


def _counted(evidence: tuple[Evidence, ...]) -> dict[str, int | float]:
    articles = {one.article for one in evidence}
    return {
        "articles": len(articles),
        "witnesses": len({_LINEAGE.get(one, f"l-{one}") for one in articles}),
        "confidence": 0.9,
    }


def _event(number: int, type_: str, summary: str, evidence: tuple[Evidence, ...], **given: object) -> Event:
    base = {"mode": None, "who": (), "whom": (), "date": None, "status": "occurred", **_counted(evidence)}
    return Event(id=f"event-{number:02d}", type=type_, summary=summary, evidence=evidence, **{**base, **given})  # type: ignore[arg-type]


def _statement(
    number: int, by: str, act: str, form: str, content: str, evidence: tuple[Evidence, ...], **given: object
) -> Statement:
    known = by.startswith("actor-")
    base = {"speakers": (by,) if known else (), "speaker_names": () if known else (by,), **_counted(evidence)}
    return Statement(
        id=f"statement-{number:02d}", act=act, form=form, content=content, evidence=evidence, **{**base, **given}
    )  # type: ignore[arg-type]


def _figure(number: int, value: float, counted: str, evidence: tuple[Evidence, ...], **given: object) -> Figure:
    base = {"bound": "exact", "unit": "count", **_counted(evidence)}
    return Figure(id=f"figure-{number:02d}", value=value, counted=counted, evidence=evidence, **{**base, **given})  # type: ignore[arg-type]


def _commitment(
    number: int, type_: str, action: str, area: str, evidence: tuple[Evidence, ...], **given: object
) -> Commitment:
    base = {"by": ("actor-askadia",), "to": ("actor-velmora",), "read_until": "2031-10-03", **_counted(evidence)}
    return Commitment(
        id=f"commitment-{number:02d}", type=type_, action=action, area=area, evidence=evidence, **{**base, **given}
    )  # type: ignore[arg-type]


def _actors() -> tuple[Actor, ...]:
    return (
        Actor(id="actor-askadia", name="Askadia", type="state", aliases=("Askadia", "Askadian", "Kesh"), state="AK", grounds=("named by the desk",)),
        Actor(id="actor-brigade", name="Red Tide Brigade", type="armed_group", aliases=("Red Tide Brigade", "the brigade")),
        Actor(id="actor-heron", name="Grey Heron", type="exercise", aliases=("Grey Heron", "Exercise Grey Heron")),
        Actor(id="actor-institute", name="Institute for Sea Safety", type="civil_society", aliases=("ISS",)),
        Actor(id="actor-lantern", name="Twin Lantern", type="exercise"),
        Actor(
            id="actor-maren", name="Ilsa Maren", type="person", aliases=("Ilsa Maren", "Maren"), state="VM",
            roles=(Role(title="Foreign Minister", of="actor-velmora"),),
        ),
        Actor(id="actor-odd", name="<img src=x onerror=alert(1)>", type="other", aliases=("\"quoted\" & 'odd'",)),
        Actor(
            id="actor-olin", name="Tarek Olin", type="person", aliases=("Olin", "Tarek Olin"), state="AK",
            roles=(Role(title="ambassador in Velmora", of="Askadia"),), grounds=("“Olin” follows “Tarek Olin” in the same article",),
        ),
        Actor(id="actor-pell", name="Joren Pell", type="person"),
        Actor(
            id="actor-still", name="Operation Still Water", type="operation", components=("maritime", "judicial", "social"),
            aliases=("Operation Still Water", "Operation Stillwater", "Still Water"), grounds=("same words but for a space, same sponsor and same equipment",),
        ),
        Actor(id="actor-velmora", name="Velmora", type="state", aliases=("Velmora", "Velmoran"), state="VM"),
        Actor(
            id="actor-venn", name="Dara Venn", type="person", aliases=("Dara Ven", "Dara Venn"), state="AK",
            roles=(Role(title="Prime Minister"),), grounds=("spellings one letter apart, both Prime Minister, in articles of one lineage",),
        ),
    )  # fmt: skip


def _events() -> tuple[Event, ...]:
    parties = {"who": ("actor-velmora", "actor-askadia"), "whom": ()}
    series = "Strait Security Dialogue"
    return (
        _event(1, "CONSULT", "First round of the Strait Security Dialogue", (ev("a01", "Officials of Velmora and Askadia met on Tuesday for the first round of the Strait Security Dialogue"), ev("a02", "Officials of Velmora and Askadia met on Tuesday for the first round")), date="2031-03-04", place="place-saren", series=series, mode="meet", **parties),
        _event(2, "CONSULT", "Second round of the Strait Security Dialogue, in Kesh", (ev("a03", "The second round of the Strait Security Dialogue was held in Kesh on May 9"), ev("a04", "a second round of talks in Kesh")), date="2031-05-09", place="Kesh", series=series, mode="meet", differences=("difference-03",), **parties),
        _event(3, "AID", "Velmora has trained Askadian coast guards", (ev("a03", "since March 2031, Velmora has trained over 240 Askadian coast guards"), ev("a04", "Velmora trained some 240 coast guards")), date="2031-03/2031-05", who=("actor-velmora",), whom=("actor-askadia",), mode="training"),
        _event(4, "MOBILIZE", "Askadia launched Operation Still Water", (ev("a05", "Askadia has launched Still Water"),), date="2031-06", who=("actor-askadia",)),
        _event(5, "CONSULT", "Tarek Olin spoke at the Harbour Forum", (ev("a05", "said Ambassador Olin at the Harbour Forum earlier this week"),), date="2031-06-16/2031-06-20", who=("actor-olin",), whom=("Harbour Forum",)),
        _event(6, "COOPERATE", "Joint exercises Grey Heron and Twin Lantern", (ev("a05", "joint exercises like Grey Heron and Twin Lantern"),), contexts=("military",), **parties),
        _event(7, "ASSAULT", "Gunmen seized the ferry Halcyon off Port Saren", (ev("a08", "Gunmen of the Red Tide Brigade seized the ferry Halcyon off Port Saren on 3 July 2031"), ev("a09", "ناقلة هالسيون احتجزت قبالة ميناء سارين")), date="2031-07-03", place="place-saren", mode="abduct", who=("actor-brigade",), whom=("actor-askadia",)),
        _event(8, "ASSAULT", "Elements in Velmora had a hand in the seizure", (ev("a08", "Askadia blamed elements in Velmora"),), status="alleged", who=("actor-velmora",), whom=("actor-askadia",)),
        _event(9, "COERCE", "Askadian forces arrested Joren Pell", (ev("a08", "Askadian forces later arrested Joren Pell"),), mode="arrest", who=("actor-askadia",), whom=("actor-pell",)),
        _event(10, "COERCE", "Askadia closes the strait", (ev("a10", "If the talks fail, Askadia could close the strait"),), status="hypothetical", who=("actor-askadia",), confidence=0.4),
        _event(11, "AID", "Velmora handed over four patrol boats to Askadia", (ev("a11", "Velmora handed over four patrol boats to Askadia on 12 September 2031"), ev("a12", "Velmora handed over four patrol boats to Askadia")), date="2031-09-12", who=("actor-velmora",), whom=("actor-askadia",), mode="equipment", review="confirmed", primary_source="the ministry"),
        _event(12, "SANCTION", "The Red Tide Brigade ended its truce", (ev("a13", "The brigade ended its truce with Askadia in November 2029"),), date="2029-11", who=("actor-brigade",), whom=("actor-askadia",), mode="discontinue"),
        _event(13, "COOPERATE", "Exercise Grey Heron", (ev("a13", "Exercise Grey Heron is planned for the spring of 2032"),), date="2032", status="planned", who=("actor-heron",)),
        _event(14, "THREATEN", "Velmora threatened to suspend fuel sales", (ev("a13", "Velmora threatened to suspend fuel sales"),), date="2031/..", who=("actor-velmora",), whom=("actor-askadia",)),
        _event(15, "ASSAULT", "Velmora had a link to the seizure", (ev("a08", "Velmora denied any link"),), date="2031-07", status="denied", who=("actor-velmora",), whom=("actor-askadia",), review="rejected"),
        _event(16, "AGREE", "Coast guards to keep a telephone line open", (ev("a01", "Both sides agreed to keep a telephone line open between their coast guards"), ev("a02", "Both sides agreed to keep a telephone line open between their coast guards")), date="2031-03-04", **parties),
    )  # fmt: skip


def _statements() -> tuple[Statement, ...]:
    boats = (
        ev("a05", "“Askadia has launched Still Water to close the smugglers’ routes. For that, we need patrol boats and coastal radar,” said Ambassador Olin", "verbatim"),
        ev("a06", "“This operation aims to close the smugglers’ routes, requiring patrol boats and coastal radar,” stated Olin", "altered"),
    )  # fmt: skip
    return (
        _statement(1, "actor-maren", "assert", "direct", "A quiet strait is worth more than a loud victory", (ev("a01", "“A quiet strait is worth more than a loud victory,” said Velmora’s Foreign Minister, Ilsa Maren", "verbatim"),), speaker_roles=("Foreign Minister",), venue="Port Saren"),
        _statement(2, "actor-olin", "request", "direct", "Askadia has launched Still Water to close the smugglers’ routes. For that, we need patrol boats and coastal radar", boats, speaker_roles=("ambassador in Velmora",), date="2031-06-16/2031-06-20", venue="Harbour Forum", differences=("difference-01",), about=("actor-still",)),
        _statement(3, "actor-venn", "assure", "indirect", "the operation would not displace fishing communities", (ev("a05", "Prime Minister Dara Venn clarified that the operation would not displace fishing communities"), ev("a06", "He relayed Prime Minister Dara Ven’s reassurances that the operation would not entail displacement of fishing communities", "paraphrased")), chain=("actor-olin",)),
        _statement(4, "actor-olin", "propose", "indirect", "Velmora should consider Askadia as a partner in the island talks", (ev("a05", "Olin suggested that Velmora should consider Askadia as a partner in the island talks"),), addressees=("actor-velmora",)),
        _statement(5, "actor-olin", "praise", "indirect", "joint exercises like Grey Heron and Twin Lantern are examples of sound cooperation", (ev("a05", "He pointed to joint exercises like Grey Heron and Twin Lantern as examples of sound cooperation"),)),
        _statement(6, "a spokeswoman who asked not to be named", "deny", "direct", "We had no hand in this and we condemn it", (ev("a08", "“We had no hand in this and we condemn it,” said a spokeswoman who asked not to be named", "verbatim"),), negated=True),
        _statement(7, "actor-askadia", "accuse", "indirect", "elements in Velmora are to blame", (ev("a08", "Askadia blamed elements in Velmora"),)),
        _statement(8, "Analysts", "assess", "mixed", "\"a broad partnership is unlikely\" & the two states' priorities diverge", (ev("a10", "<b>Analysts</b> say that \"a broad partnership is unlikely\" & that the two states' priorities diverge"),)),
        _statement(9, "actor-maren", "promise", "direct", "“A promise kept”", (ev("a11", "“A promise kept,” wrote Minister Maren"),), condition="that the boats stay in the strait"),
        _statement(10, "الوزير", "condemn", "mixed", "وصف الهجوم بأنه «عمل جبان»", (ev("a09", "ووصف الوزير الهجوم بأنه «عمل جبان»"),)),
        _statement(11, "joint statement", "promise", "mixed", "expand training of boarding crews and exchange investigators, prosecutors and customs officers", (ev("a03", "both governments resolved to expand training of boarding crews and to exchange investigators, prosecutors and customs officers"), ev("a04", "“expand training of boarding crews and to exchange investigators”", "trimmed")), differences=("difference-04",)),
    )  # fmt: skip


def _commitments() -> tuple[Commitment, ...]:
    both = {"by": ("actor-velmora", "actor-askadia"), "to": ()}
    return (
        _commitment(1, "request", "provide patrol boats and radar for Operation Still Water", "equipment", (ev("a05", "has urged Velmora to provide patrol boats and radar for Operation Still Water"), ev("a06", "emphasised Askadia’s need for patrol boats and radar to support Operation Stillwater")), status="granted", date="2031-06-16/2031-06-20", follow_ups=(FollowUp(entry="event-11", relation="grants", reason="four patrol boats handed over by the state that was asked"),), statement="statement-02"),
        _commitment(2, "assurance", "the operation will not displace fishing communities", "operation", (ev("a05", "Prime Minister Dara Venn clarified that the operation would not displace fishing communities"), ev("a06", "the operation would not entail displacement of fishing communities")), by=("actor-venn",), to=()),
        _commitment(3, "proposal", "consider Askadia as a partner in the island talks", "diplomacy", (ev("a05", "Velmora should consider Askadia as a partner in the island talks"),), statement="statement-04"),
        _commitment(4, "pledge", "expand training of boarding crews", "training", (ev("a03", "expand training of boarding crews"), ev("a04", "expand training of boarding crews")), status="in_progress", date="2031-05-09", follow_ups=(FollowUp(entry="event-03", relation="advances", reason="training reported in the same statement"),), **both),
        _commitment(5, "pledge", "exchange investigators, prosecutors and customs officers", "justice", (ev("a03", "exchange investigators, prosecutors and customs officers"),), date="2031-05-09", due="2032", **both),
        _commitment(6, "pledge", "aid of 2.5 million crowns", "finance", (ev("a14", "Aid of 2.5 million crowns was pledged"),), by=("actor-odd",), to=("nobody named",), amount="2.5 million crowns", condition="<parliament> agrees", status="refused"),
        _commitment(7, "pledge", "keep a telephone line open between the coast guards", "communication", (ev("a01", "keep a telephone line open between their coast guards"), ev("a02", "keep a telephone line open between their coast guards")), date="2031-03-04", status="contradicted", **both),
    )  # fmt: skip


def _figures() -> tuple[Figure, ...]:
    iss = {"compiler": "actor-institute", "period": "2030", "place": "place-strait"}
    return (
        _figure(1, 240, "Askadian coast guards trained", (ev("a03", "over 240 Askadian coast guards"), ev("a04", "some 240 coast guards")), bound="over", place="Askadia", period="2031-03/2031-05", reporter="joint statement"),
        _figure(2, 1204, "incidents", (ev("a03", "1,204 incidents"),), comparison="a five-year high", differences=("difference-02",), **iss),
        _figure(3, 310, "deaths", (ev("a03", "310 deaths"),), **iss),
        _figure(4, 62, "smuggling", (ev("a03", "62% of incidents"),), unit="percent", share_of="incidents", part_of="figure-02", **iss),
        _figure(5, 1240, "incidents", (ev("a07", "1,240 incidents"),), differences=("difference-02", "difference-05"), **iss),
        _figure(6, 2500000, "aid", (ev("a14", "2.5 million crowns"),), unit="VMK"),
        _figure(7, 4, "patrol boats handed over", (ev("a11", "four patrol boats"), ev("a12", "four patrol boats")), period="2031-09-12"),
    )  # fmt: skip


def _differences() -> tuple[Difference, ...]:
    def reading(value: str, *evidence: Evidence) -> Reading:
        return Reading(value=value, evidence=evidence, witnesses=1)

    boats = _statements()[1].evidence
    return (
        Difference(id="difference-01", about=("statement-02",), field="wording", readings=(reading("Askadia has launched Still Water …", boats[0]), reading("This operation aims to close …", boats[1])), note="The same quotation stands in other words inside quotation marks."),
        Difference(id="difference-02", about=("figure-02", "figure-05"), field="value", readings=(reading("1,204 incidents", ev("a03", "1,204 incidents")), reading("1,240 incidents", ev("a07", "1,240 incidents"))), note="Incidents in the strait in 2030, both from the Institute for Sea Safety."),
        Difference(id="difference-03", about=("event-02", "gone"), field="date", readings=(reading("9 May 2031", ev("a03", "on May 9")), reading("“a second round” without a day", ev("a04", "a second round of talks in Kesh"))), note="The day of the second round.", review="explained"),
        Difference(id="difference-04", about=("statement-11",), field="wording", readings=(reading("with prosecutors and customs officers", ev("a03", "exchange investigators, prosecutors and customs officers")), reading("without them", ev("a04", "exchange investigators”"))), note="The radio trims the list without an ellipsis."),
        Difference(id="difference-05", about=("figure-05",), field="sum", readings=(reading("1,240 given, 1,204 from the parts", ev("a07", "1,240 incidents in the strait in 2030: 700 of smuggling, 310 of illegal fishing and 194 others")),), note="700 + 310 + 194 = 1,204, not 1,240."),
    )  # fmt: skip


def _span(article: str, words: str) -> Span:
    start = TEXTS[article].index(words)
    return Span(start=start, end=start + len(words))


def _lineages() -> tuple[Lineage, ...]:
    changed = Passage(
        from_=_span(
            "a05",
            "“Askadia has launched Still Water to close the smugglers’ routes. For that, we need patrol boats and coastal radar,”",
        ),
        to=_span(
            "a06", "“This operation aims to close the smugglers’ routes, requiring patrol boats and coastal radar,”"
        ),
        change="changed",
    )
    dropped = Passage(
        from_=_span("a05", "He said the operation has three components: maritime, judicial and social."),
        to=None,
        change="dropped",
    )
    same = Passage(from_=_span("a01", TEXTS["a02"]), to=_span("a02", TEXTS["a02"]), change="same")
    left_out = Passage(
        from_=_span("a01", "“A quiet strait is worth more than a loud victory,”"), to=None, change="dropped"
    )
    drawn = {
        "a01": ("a02", "reprint", ("declares Harbour Wire as its source", "97% of its sentences are the same"), (same, left_out), "Harbour Wire"),
        "a05": ("a06", "common_source", ("the same selection and order of one speech", "each has a detail that the other lacks"), (changed, dropped), None),
        "a03": ("a04", "digest", ("two of six sentences, in order",), (), None),
        "a11": ("a12", "rewrite", ("one day later and shorter",), (), None),
    }  # fmt: skip
    copies = [
        Lineage(
            id=f"l-{a}",
            articles=(a, b),
            links=(Link(from_=a, to=b, relation=relation, grounds=grounds, passages=passages),),
            origin=origin,
        )
        for a, (b, relation, grounds, passages, origin) in drawn.items()
    ]
    outside = Lineage(
        id="l-a10",
        articles=("a10",),
        links=(Link(from_=None, to="a10", relation="digest", grounds=("“Original Source: strait-review.example”",)),),
        origin="strait-review.example",
    )
    alone = [Lineage(id=f"l-{one}", articles=(one,)) for one in ("a07", "a08", "a09", "a13", "a14", "a15")]
    return tuple(sorted((*copies, outside, *alone), key=lambda one: one.id))


def sample() -> Joined:
    """The whole record."""
    return Joined(
        articles=tuple(_article(one) for one in sorted(_ABOUT)),
        actors=_actors(),
        places=(
            Place(id="place-saren", name="Port Saren", aliases=("Port Saren", "ميناء سارين"), country="VM", latitude=12.3, longitude=-45.67),
            Place(id="place-strait", name="The Strait", aliases=("the strait",)),
        ),
        statements=_statements(),
        commitments=_commitments(),
        events=_events(),
        figures=_figures(),
        stories=(
            Story(id="story-1", label="Strait talks open", articles=("a01", "a02"), witnesses=1, start="2031-03-04", end="2031-03-05"),
            Story(id="story-2", label="Second round ends with a statement", articles=("a03", "a04"), witnesses=1, start="2031-05-09"),
            Story(id="story-3", label="Envoy asks for boats", articles=("a05", "a06"), witnesses=1, start="2031-06-20"),
            Story(id="story-4", label="Ferry seized", articles=("a08", "a09"), witnesses=2, start="2031-07-03", end="2031-07-04"),
            Story(id="story-5", label="Boats handed over", articles=("a11", "a12"), witnesses=1, start="2031-09-12"),
        ),
        lineages=_lineages(),
        differences=_differences(),
        problems=(Problem(id="problem-01", stage="extract", where="pages/a15.html", message="No readable text was found <after> menus."),),
    )  # fmt: skip


def large(times: int) -> Joined:
    """The sample over and over under other ids, for size and speed: about 46 entries each time."""
    base = sample()
    renamed = [_copy(base, number) for number in range(times)]
    fields = {name: tuple(line for one in renamed for line in getattr(one, name)) for name in base.__struct_fields__}
    return Joined(**fields)


def _copy(base: Joined, number: int) -> Joined:
    """The sample with a number set before every id, actors and places apart from the first time left out."""
    ids = {
        line.id for name in base.__struct_fields__ for line in getattr(base, name) if name not in ("actors", "places")
    }

    def again(value: object) -> object:
        if isinstance(value, str):
            return f"{value}-{number}" if value in ids else value
        if isinstance(value, list | tuple):
            return [again(one) for one in value]
        return {key: again(one) for key, one in value.items()} if isinstance(value, dict) else value

    copied = msgspec.convert(again(msgspec.to_builtins(base)), Joined)
    return copied if number == 0 else msgspec.structs.replace(copied, actors=(), places=())
