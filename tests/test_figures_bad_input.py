"""Numbers as pages spoil them: other writings, tables, line breaks, absurd lengths, dashes; and how long nonsense takes."""

from functools import cache
from pathlib import Path
from time import process_time

import pytest

from communique import pipeline, tools
from communique.annotate.dates import find_dates
from communique.annotate.quantities import find_quantities
from communique.annotate.rule_reader import RuleReader
from communique.lang.en.tagger import Tagger
from communique.model import Article, Desk

CASES = """
The dam cost 1.234,56 euros.|1234.56 EUR
The fund holds 1.234.567 dollars.|1234567 USD
They counted 1,23,456 voters.|123456 count
They counted 12,34,56,789 voters.|123456789 count
He paid 1'234 francs.|1234 CHF
They moved 20 lakh people.|2000000 count
They paid 2.5 lakh crore rupees.|2500000000000 INR
They paid Rs 1.5cr for it.|15000000 INR
The 2024-25 budget has 40 authors.|40 count
In 2024–25 they trained 40 officers.|40 count
The file 10/11/12 lists 40 names.|40 count
They trained ٤٠ officers.|40 count
They trained ۱۲۳ officers.|123 count
They lost ٤٠٪ of the force.|40 percent
The guard has १२३ members.|123 count
The convoy carried 12\u2009500 tents.|12500 count
The convoy carried 12\u00a0500 tents.|12500 count
The convoy carried 1\u202f234\u202f567 coins.|1234567 count
The toll rose to 1, 234 people.|1234 count
The index fell −3.5 per cent.|-3.5 percent
Growth of -0.5 to -1.2 per cent was seen.|-0.5 percent; -1.2 percent
The balance was minus $3 million.|-3000000 USD
The balance was -$3 million.|-3000000 USD
The toll was 10–15 people.|10..15 count
It grew by 5-10 per cent.|5..10 percent
The vote was 112-98.|
Trade fell by 12 per cent — 40 firms closed.|12 percent; 40 count
They need 2½ tons.|2.5 ton
Call +92 51 9207225 or write to P.O. Box 1234.|
"""

READER = RuleReader(Tagger.from_table(Path("src/communique/lang/en/tagger.tsv").read_text()))
NONSENSE = ("1,", "9", "1 to ", "one hundred ", "5 per cent ", "from 2 to ", "| 12 ", "on 10/11/12 ", "January ", "the last ", "of which 3 ", "-", "$", "2024-25 ")


@cache
def kit() -> pipeline.Kit:
    return tools.make_kit(Desk())


def _figures(text: str) -> list[str]:
    article = Article(id="a", path="a.txt", media_type="text/plain", sha256="", text=text, published="2024-06-26")
    found = [one for one in pipeline.annotate(article, kit()).quantities if one.figure]
    return [f"{one.value:.15g}" + (f"..{one.value_to:.15g}" if one.value_to is not None else "") + f" {one.unit}" for one in found]


@pytest.mark.parametrize("case", CASES.strip().splitlines())
def test_writings(case: str) -> None:
    text, _, want = case.partition("|")
    assert "; ".join(_figures(text)) == want


@pytest.mark.parametrize("text", ["Orla | 12 | 30\nKelm | 15 | 40", "Orla\t12\t30\nKelm\t15\t40", "Orla 12 30\nKelm 15 40"])
def test_a_pasted_table_gives_no_figures(text: str) -> None:
    assert _figures(f"Province and deaths\n{text}") == []


@pytest.mark.parametrize("number", ["9" * 40, "1" + ",000" * 30, "9" * 5000, "1." * 300])
def test_absurdly_long_numbers_count_nothing(number: str) -> None:
    assert _figures(f"The form read {number} people.") == []


@pytest.mark.parametrize("piece", NONSENSE)
def test_nonsense_takes_linear_time(piece: str) -> None:
    def seconds(size: int) -> float:
        reading = READER.read((piece * size)[: size * 4])
        start = process_time()
        find_quantities(reading, (), find_dates(reading, "2024-06-26"), ())
        return process_time() - start

    seconds(100)
    assert seconds(4_000) < 16 * seconds(1_000) + 0.2
