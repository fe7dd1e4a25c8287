"""Worked dates: an expression in a sentence, the day of publication, the EDTF it means; then the page of worked dates."""

from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from communique import tools
from communique.annotate.dates import find_dates
from communique.annotate.rule_reader import RuleReader
from communique.lang.en.tagger import Tagger
from communique.lang.reader import Reader

READER = RuleReader(Tagger.from_table(Path("src/communique/lang/en/tagger.tsv").read_text()))
PUBLISHED = "2024-06-26"  # a Wednesday

CASES = """
They met in March 2023.|2023-03
They met on 29 June.|2023-06-29
They met on June 29th, 2024.|2024-06-29
They met on March 6-7.|2024-03-06/2024-03-07
They met on 6-7 March 2023.|2023-03-06/2023-03-07
It grew in 2023.|2023
It grew in the 1990s.|1990/1999
They met today.|2024-06-26
They met yesterday.|2024-06-25
They will meet tomorrow.|2024-06-27
He said on Tuesday it was so.|2024-06-25
He said on Wednesday it was so.|2024-06-26
He spoke last Friday.|2024-06-21
They will meet on Friday.|2024-06-28
They will meet next week.|2024-07-01/2024-07-07
He spoke earlier this week.|2024-06-24/2024-06-26
He spoke last week.|2024-06-17/2024-06-23
He spoke last month.|2024-05
It fell last year.|2023
It fell this year.|2024
It fell in the previous year.|2023
They met in May.|2024-05
They met in August.|2023-08
They will meet in May.|2025-05
They met on May 10.|2024-05-10
It has grown since March 2023.|2023-03/..
It has grown since 2017.|2017/..
It began in early 2025.|2025
It fell between 2019 and 2021.|2019/2021
It fell from 2019 to 2021.|2019/2021
It fell in the past three months.|2024-03/2024-06
They met two years ago.|2022
They met three days ago.|2024-06-23
They met on 2024-05-02.|2024-05-02
They met a day after the talks.|None
They met a day earlier.|None
The visit lasted three days.|None
It is held every year.|None
It is held annually.|None
They met in late May.|2024-05
They counted 1,524 dead.|-
They counted 2,000 people.|-
They held Inspired Union-2024 at sea.|-
They spoke recently.|None
They met on 31 February 2024.|None
"""


def _found(text: str, published: str | None = PUBLISHED) -> str:
    dates = find_dates(READER.read(text), published)
    return str(dates[0].value) if dates else "-"


@pytest.mark.parametrize("case", CASES.strip().splitlines())
def test_worked(case: str) -> None:
    text, want = case.split("|")
    assert _found(text) == want


@pytest.mark.parametrize("words", ["today", "yesterday", "on Tuesday", "last week", "last month", "last year", "this year", "in May", "on May 10", "next week", "two years ago", "in the past three months", "last Friday", "earlier this week", "tomorrow"])
def test_unresolved_without_publication(words: str) -> None:
    assert _found(f"They met {words}.", None) == "None"


@pytest.mark.parametrize(
    "text, country, want",
    [
        ("The letter of 10/11/2023 came.", None, "None"), ("The letter of 10/11/2023 came.", "GB", "2023-11-10"), ("The letter of 10/11/2023 came.", "US", "2023-10-11"),
        ("It was dated 10/11/12.", None, "None"), ("It was dated 10/11/12.", "PK", "2012-11-10"), ("It was dated 10/11/12.", "US", "2012-10-11"),
        ("The score was 10/11/12.", "PK", "-"),
    ],
)  # fmt: skip
def test_the_outlets_country_orders_day_and_month(text: str, country: str | None, want: str) -> None:
    dates = find_dates(READER.read(text), PUBLISHED, country)
    assert (str(dates[0].value) if dates else "-") == want


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=st.sampled_from("in May 2023,-last week0129 Tuesday.\n"), max_size=80))
def test_spans_exact(text: str) -> None:
    for mention in find_dates(READER.read(text), PUBLISHED):
        assert text[mention.span.start : mention.span.end] == mention.text


PAGE = (Path(__file__).parent / "worked" / "dates.md").read_text(encoding="utf-8")
WORKED = [block.partition("\n") for block in PAGE.split("\n## ")[1:]]


@cache
def reader() -> Reader:
    return tools.load_reader(tools.READER)


@pytest.mark.parametrize("title, body", [(title, body) for title, _, body in WORKED], ids=[title for title, _, _ in WORKED])
def test_worked_page(title: str, body: str) -> None:
    lines = body.strip().splitlines()
    text = "\n".join(line[1:].strip() for line in lines if line.startswith(">"))
    wanted = [[*line[2:].split(" | "), "date"][:3] for line in lines if line.startswith("- ") and line != "- none"]
    assert [[one.text, one.value or "-", one.kind] for one in find_dates(reader().read(text), PUBLISHED)] == wanted
