"""The words by which English tells what a commitment is about: area → word beginnings. Data only."""

from __future__ import annotations

_TABLE = """
equipment: arms|weapon|equipment|helicopter|aircraft|radio|goggles|vehicle|drone|fighter jet|jets|platform|ammunition|missile|spare part|hardware|radar|tanks|body armour|body armor|gear|munition
equipment: air defence|air defense|air-defence|air-defense|patriot|launcher|artillery|rifle|truck|lorry|lorries|boats|patrol boat|satellite|warship|submarine|armoured|armored|shells|systems|warplane|howitzer|rockets
training: train|instructor|course|capacity building|capacity-building|academy|cadet|scholarship|curriculum|teach|skills|mentor
intelligence: intelligence|information sharing|information-sharing|share information|surveillance|watch list|records|biometric|fingerprint|database|reconnaissance|espionage|spy|data on|interrogation
border: border|crossing|frontier|fence|checkpoint|customs|smuggling|migra|visa|entry|enter the country|boundary|demarcat|airspace|passport|traffick|infiltrat
justice: prosecut|extradit|investigat|court|trial|judicial|justice|law enforcement|hand over|handing over|legal assistance|evidence|inquiry|enquiry|autopsy|doctor|probe|arrest|perpetrator|accountab|suspect|prisoner|detain
justice: release of|free the|imprison|sentence|fugitive|forensic|crime|punish|tribunal|police|culprit|rule of law|human rights|amnesty|pardon|ban on|outlaw|legislat|law
finance: loan|budget|fund|million|billion|crowns|grant|financ|debt|money|terror-financing|subsid|tax|euros|dollars|pay|aid package|bailout|compensat|reparation|asset|bank
operation: operation|offensive|campaign|counter-terror|counterterror|troops|airstrike|air strike|militar|fight against|fight|raid|strike|ceasefire|truce|attack|militant|terroris|rebel|withdraw|pull out|pull back|shelling
operation: hostilit|combat|defeat|deploy|forces|soldiers|safe haven|hideout|sanctuar|disarm|patrol|security|defend|war|insurgen|revenge|retaliat|weapons-free|escalat|bomb|disband|de-escalat
humanitarian: relief|humanitarian|refugee|food|medicine|medical|displac|flood|earthquake|famil|shelter|civilians|evacuat|hostage|hospital|health|vaccin|camp|aid to|repatriat|rescue|famine|wheat|water|victims|resettle|relocat|rebuild|reconstruct|homes|drinking|ward|clinic|surgeon|ambulance|wounded
multilateral: united nations|un |u.n.|multilateral|security council|forum|summit of|international court|world bank|imf|regional bloc|resolution|membership|observer status|general assembly|nato|international supervision|international monitor
exercise: exercise|drill|manoeuvre|maneuver|war game
communication: communication|hotline|consultation|contact|exchange of views|inform each other|notice|notif|inform|broadcast|channel|statement|publish|answer|explain|media|journalist|video|text|transparen|clarif|apolog
economy: trade|invest|tariff|export|import|market|business|econom|transit|energy|gas|oil|railway|power plant|electricity|pipeline|port|duties|production|work and|jobs|fish|shipping|industr|tourism|sanction|supply chain|mineral|goods|pact|corridor
diplomacy: diplomat|talks|dialogue|relation|partner|visit|meeting|meet |ambassador|embassy|recogni|treaty|negotiat|ties|peace|agreement|mediat|intercede|liaison|consulate|envoy|cooperat|summit|normalis|normaliz|commission|round of|leaders|restraint|friendship|reconsider|accord
"""


def _read_table() -> dict[str, tuple[str, ...]]:
    areas: dict[str, tuple[str, ...]] = {}
    for line in _TABLE.strip().splitlines():
        area, _, words = line.partition(": ")
        areas[area] = (*areas.get(area, ()), *words.split("|"))
    return areas


AREA_WORDS: dict[str, tuple[str, ...]] = _read_table()
"""Earlier areas win where two have as much weight."""
