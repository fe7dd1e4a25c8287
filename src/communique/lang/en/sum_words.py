"""How English writes totals, parts, shares and changes.

Data only. In: nothing. Out: patterns. Surprising: "including" and "among them" open a list of parts that need not be all, so that
only parts which are more than their whole say something.
"""

from __future__ import annotations

import re

_ABOUT = r"(?:(?:about|around|some|nearly|almost|over|only|just|a record|more than|less than|at least|an estimated) )*"
TO = re.compile(rf"\bto {_ABOUT}[$€£]?$", re.I)
FROM = re.compile(rf"\bfrom {_ABOUT}[$€£]?$", re.I)
BY = re.compile(rf"(?:\bby|\b(?:increase|rise|growth|decrease|fall|drop|decline|jump|surge|cut|reduction) of) {_ABOUT}[$€£]?$", re.I)
UP = re.compile(r"\b(?:rose|rise|rises|rising|risen|grew|grow|grown|growing|increased?|increases|increasing|climb(?:ed|s|ing)?|jump(?:ed|s|ing)?|surg(?:ed|es|ing|e)|soar(?:ed|s|ing)?|raised?|raises|raising|up)\b", re.I)
DOWN = re.compile(r"\b(?:fell|falls?|falling|fallen|drop(?:ped|s|ping)?|declin(?:ed|es|ing|e)|decreas(?:ed|es|ing|e)|shrank|shrunk|shrink(?:s|ing)?|slump(?:ed|s)?|reduc(?:ed|es|ing|tion)|lower(?:ed|s)?|cut(?:s|ting)?|down)\b", re.I)
TIMES = {"halved": 0.5, "doubled": 2.0, "tripled": 3.0, "trebled": 3.0, "quadrupled": 4.0}
LIST_HEAD = re.compile(r"^[^\d,.:;]{0,40}(?::|,? namely|,? made up of|,? comprising|,? consisting of)\s", re.I)
SOME_HEAD = re.compile(r"^[^\d.:;]{0,40}\b(?:including|among them|of whom|of which|of them)\b", re.I)
TOTAL_AFTER = re.compile(r"^(?:[^\d,.:;]{0,40}\b)?(?:altogether|in all|in total|overall)\b", re.I)
TOTAL_BEFORE = re.compile(rf"\b(?:a total of|total(?:led|ling|ed|ing)?|came to|amount(?:s|ed|ing) to|add(?:s|ed|ing)? up to|for a total of|brings? the total to|bringing the (?:total|number|toll) to) {_ABOUT}[$€£]?$", re.I)
NO_PART = re.compile(r"\b(?:including|among them|from|than|against|of|last|up|down|compared (?:to|with))\s+(?:the |about |some |a )*[$€£]?$", re.I)
OF_THESE = re.compile(r"^\W*of (?:them|these|those|whom|which)\b", re.I)
LISTS = re.compile(r"^\W*(?:it|they|this|these|the (?:report|figures|ministry|list|document|data)|that|of these|among these|there were)\b[^\d]{0,60}$", re.I)
PLACED = re.compile(r"^\W*(in|at|from|by|on|to|near|for|against)\b", re.I)

SHARE = re.compile(
    r"\b(?:(?P<of>a|an|one|two|three|four|five|six|seven|eight|nine)[ -](?P<part>half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?|(?P<half>half)|(?P<percent>\d{1,3}(?:\.\d+)?) ?(?:per cent|percent|%|pc\b))(?P<after>(?: \w+){0,3}?) (?P<prep>by|from|to|for|in)\b",
    re.I,
)
PARTS = {"half": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10}
ONES = {word: number for number, word in enumerate("one two three four five six seven eight nine".split(), 1)} | {"a": 1, "an": 1}
WHOLE = re.compile(r"\b(?:of (?:the|all|these|those)|took place|occurred|happened|were recorded)\b", re.I)
NOT_SHARED_OUT = re.compile(r"\b(?:respondents?|surveyed|polled|asked|believe[sd]?|think|thought|said they|favou?r(?:ed)?|support(?:ed)?|compared|year earlier|rose|fell|increase[sd]?|decrease[sd]?|turnout|up|down|voted|unemployment|rate)\b", re.I)
OUT_OF = re.compile(r"^ ?(?:[\w'’-]+ ){0,3}?(?:out of|of) (?:the |its |their |all |some |about |a total of )*$", re.I)
WHOLE_AHEAD = re.compile(r"^\W*(?:out )?of (?:the |its |their |all |some |about |a total of )*$", re.I)
OR_SHARE = re.compile(r"^[^.;]{0,40}(?:,? or|\(|, that is,?|, which is|, i\.e\.) ?(?:about |around |some |nearly |almost |roughly |just over )?$", re.I)
