"""Words by which English tells what drives a relation between states and what hinders it: data only.

In: nothing. Out: the relation's own words; for each kind of ground its side and a pattern. Surprising: a threat both face drives a
relation, so "threat" stands for it only beside a word for both, or with terror; a threat to the other is another matter.
"""

from __future__ import annotations

import re

RELATION = re.compile(
    r"\b(?:relation(?:s|ship)?|ties|links|cooperation|co-operation|collaboration|partnership|alliance|engagement|rapprochement|reset|dialogue|talks|understanding|friendship|normali[sz]ation)\b", re.I
)
"""What a statement must speak of."""

GROUNDS: tuple[tuple[str, str, re.Pattern[str]], ...] = (
    ("for", "Shared interest", re.compile(r"\b(?:(?:shared?|common|mutual(?:ly)?|joint|intertwined|interwoven|converging|same)\b[^.;]{0,40}\b(?:interests?|values?|goals?|objectives?|benefits?|concerns?|history|future)|interests? (?:are|is) (?:interwoven|intertwined|aligned)|mutually beneficial|both (?:sides|countries|nations) (?:stand to )?(?:gain|benefit|profit))\b", re.I)),
    ("for", "Shared threat", re.compile(r"\b(?:(?:shared?|common|mutual|joint|both|our)\b[^.;]{0,40}\b(?:threats?|enem(?:y|ies)|challenges?|dangers?)|(?:threats?|tide|scourge|menace|rise) of (?:terror\w*|extremis\w+|militan\w+|piracy|smuggling))\b", re.I)),
    ("for", "Economy", re.compile(r"\b(?:trade|invest(?:ment|ors?)|market|economic (?:ties|interests|cooperation|potential)|energy|corridor)\b[^.;]{0,60}\b(?:grow|opportunit\w+|potential|benefit\w*|boost|deepen|expand\w*)\b", re.I)),
    ("for", "Goodwill and record", re.compile(r"\b(?:goodwill|trust (?:has|is|was) (?:grow\w+|restored|built)|bright(?:er)? (?:prospects|future)|prospects?\b[^.;]{0,30}\bbright|good (?:omen|start|beginning)|turn\w* a new (?:leaf|page)|new (?:page|chapter)|long[- ]standing|time[- ]tested|productive|constructive)\b", re.I)),
    ("against", "Lack of trust", re.compile(r"\b(?:dis ?trust|mistrust|trust deficit|lack of trust|suspicions?|doubt(?:s|ed)? (?:the|its|their|about|over|whether)|double game|betray\w*|grievances?|historical tensions|acrimon\w+|estrange\w*)\b", re.I)),
    ("against", "Other priorities", re.compile(r"\b(?:(?:other|different|diverging|divergent|competing|conflicting) (?:priorit\w+|interests|expectations|goals)|priorit\w+ (?:lie|have shifted|elsewhere)|preoccup\w+|rival(?:ry|s)?|shift(?:ed)? (?:its|their) (?:focus|attention))\b", re.I)),
    ("against", "Dispute or obstacle", re.compile(r"\b(?:obstacles?|hinder\w*|hamper\w*|imped\w+|h[eo]ld\w* [^.;]{0,40}hostage|derail\w*|stand in the way|stumbling|strain(?:s|ed)?|sour(?:ed)?|setbacks?|irritants?|deadlock|stall(?:ed)?|dead on arrival)\b", re.I)),
    ("against", "Harm done", re.compile(r"\b(?:violat\w+|breach\w*|shelter(?:s|ing|ed)?|safe havens?|harbou?r(?:s|ing|ed)? (?:militants|terrorists|fighters)|meddl\w+|interfer\w+|provocat\w+|stir\w* up)\b", re.I)),
    ("against", "Doubted prospects", re.compile(r"\b(?:unlikely|limited (?:scope|prospects)|no significant|cannot last|short[- ]lived|transactional|remain(?:s|ed)? sceptical|remain(?:s|ed)? skeptical)\b", re.I)),
)
"""Side, kind and the words that tell it."""
