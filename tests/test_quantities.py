"""Worked quantities: a sentence and the value, bound and unit of each figure in it, "-" for none; then the page of worked figures."""

import re
from functools import cache
from pathlib import Path
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from communique import pipeline, tools
from communique.annotate.dates import find_dates
from communique.annotate.quantities import find_quantities
from communique.annotate.rule_reader import RuleReader
from communique.lang.en.tagger import Tagger
from communique.model import Article, Desk, QuantityMention

READER = RuleReader(Tagger.from_table(Path("src/communique/lang/en/tagger.tsv").read_text()))

CASES = """
They trained 40 officers.|40 exact count
They trained over 40 officers.|40 over count
They trained more than 40 officers.|40 over count
They trained at least 40 officers.|40 at_least count
They trained as many as 40 officers.|40 at_least count
They trained 40 or more officers.|40 at_least count
They trained up to 40 officers.|40 at_most count
They trained at most 40 officers.|40 at_most count
They trained fewer than 40 officers.|40 under count
They trained less than 40 officers.|40 under count
They trained under 40 officers.|40 under count
They trained about 40 officers.|40 about count
They trained around 40 officers.|40 about count
They trained nearly 40 officers.|40 about count
They trained almost 40 officers.|40 about count
They trained some 40 officers.|40 about count
They trained roughly 40 officers.|40 about count
They trained approximately 40 officers.|40 about count
They trained close to 40 officers.|40 about count
They trained 1,234 officers.|1234 exact count
They counted 1,23,456 voters.|123456 exact count
They counted 20 lakh voters.|2000000 exact count
They counted 3 crore voters.|30000000 exact count
They counted two million voters.|2000000 exact count
They counted half a million voters.|500000 exact count
They counted three hundred and twenty voters.|320 exact count
They counted twenty-four voters.|24 exact count
They bought a dozen boats.|12 exact count
They bought two dozen boats.|24 exact count
They gave $5 million.|5000000 exact USD
They gave US$2.5bn.|2500000000 exact USD
They gave €40m.|40000000 exact EUR
They gave £300.|300 exact GBP
They gave 30 million dollars.|30000000 exact USD
They gave 70 million euros.|70000000 exact EUR
They gave 9 million crowns.|9000000 exact crowns
They gave Rs 500 in Pakistan.|500 exact PKR
They gave Rs 500 in Delhi.|500 exact INR
The share fell to 40 per cent.|40 exact percent
The share fell to 40 percent.|40 exact percent
The share fell to 40%.|40 exact percent
The share fell to 40pc.|40 exact percent
The share fell by 4 percentage points.|4 exact percentage_point
The fence is 12 km long.|12 exact kilometre
The fence is 30 kilometres long.|30 exact kilometre
The load weighed 12 tonnes.|12 exact tonne
They trained 10 to 15 officers.|10-15 exact count
They trained 10-15 officers.|10-15 exact count
They trained between 10 and 15 officers.|10-15 exact count
The toll rose from 980 to 1,524.|980 exact count; 1524 exact count
They saw ٤٠ officers.|40 exact count
They met in March 2023.|-
They met on 29 June.|-
It grew in 2023.|-
They cited resolution 1540.|-
He is one of them.|-
The F-16 landed.|-
They met at 10:30.|-
It was the 5th round.|-
They signed No. 3.|-
"""


def _all(text: str) -> tuple[QuantityMention, ...]:
    reading = READER.read(text)
    return find_quantities(reading, (), find_dates(reading, "2024-06-26"), ())


def _shown(found: QuantityMention) -> str:
    value = f"{found.value:.0f}" + (f"-{found.value_to:.0f}" if found.value_to is not None else "")
    return f"{value} {found.bound} {found.unit}"


@pytest.mark.parametrize("case", CASES.strip().splitlines())
def test_worked(case: str) -> None:
    text, want = case.split("|")
    assert ("; ".join(_shown(q) for q in _all(text) if q.figure) or "-") == want


def test_counts_what_a_share_is_of() -> None:
    found = _all("They bore over 90% of all fatalities and 84% of attacks.")
    assert [(q.counted, q.share_of, q.bound) for q in found] == [("fatalities", "all fatalities", "over"), ("attacks", "attacks", "exact")]


def test_a_passive_adds_its_participle() -> None:
    assert _all("Last month 620 people were killed.")[0].counted == "people killed"


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=st.sampled_from("0123456789,.- $%one million of to per cent\n٤"), max_size=80))
def test_never_crashes(text: str) -> None:
    for q in _all(text):
        assert 0 <= q.evidence.start <= q.span.start < q.span.end <= q.evidence.end <= len(text)


PAGE = (Path(__file__).parent / "worked" / "figures.md").read_text(encoding="utf-8")
WORKED = [block.partition("\n") for block in PAGE.split("\n## ")[1:]]


@cache
def kit() -> pipeline.Kit:
    return tools.make_kit(Desk())


def lines_of(body: str) -> tuple[str, list[str]]:
    lines = body.strip().splitlines()
    text = "\n".join(line[1:].strip() for line in lines if line.startswith(">"))
    return text, [line[2:] for line in lines if line.startswith("- ") and line != "- none"]


def _said(found: QuantityMention) -> list[str]:
    value = f"{found.value:g}" if found.value < 1e6 and found.value % 1 else f"{found.value:.0f}"
    value = f"{found.value:.3f}".rstrip("0").rstrip(".") if found.value % 1 else value
    value += f"..{found.value_to:.0f}" if found.value_to is not None else ""
    return [value, found.bound, found.unit]


def _more(text: str, found: QuantityMention) -> set[str]:
    part = text[found.part_of.start : found.part_of.end] if found.part_of else None
    pairs = {"of": found.share_of, "in": found.period, "at": found.place, "by": found.reporter, "compiler": found.compiler, "part of": part, "beside": found.comparison}
    return {f"{name} {value}" for name, value in pairs.items()}


@pytest.mark.parametrize("title, body", [(title, body) for title, _, body in WORKED], ids=[title for title, _, _ in WORKED])
def test_worked_page(title: str, body: str) -> None:
    text, wanted = lines_of(body)
    article = Article(id="a", path="a.txt", media_type="text/plain", sha256="", text=text, published="2024-06-26")
    found = [one for one in pipeline.annotate(article, kit()).quantities if one.figure]
    wants = [re.split(r" \| ", line) for line in wanted]
    assert [_said(one) for one in found] == [want[:3] for want in wants]
    for one, want in zip(found, wants, strict=True):
        assert (one.counted or "").startswith(want[3]) or want[3] in (one.counted or ""), one.counted
        assert set(want[4:]) <= _more(text, one), _more(text, one)


def test_linear() -> None:
    def seconds(size: int) -> float:
        text = ("in March 2023 620 people were killed and $5 million lost, " * (size // 50))[:size]
        reading = READER.read(text)
        start = perf_counter()
        find_quantities(reading, (), find_dates(reading, "2024-06-26"), ())
        return perf_counter() - start

    seconds(1000)
    assert seconds(32_000) < 12 * seconds(8_000) + 0.1
