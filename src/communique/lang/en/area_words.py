"""The words by which English tells what a commitment is about: area → word beginnings. Data only."""

from __future__ import annotations

AREA_WORDS: dict[str, tuple[str, ...]] = {
    "equipment": ("arms", "weapon", "equipment", "helicopter", "aircraft", "radio", "goggles", "vehicle", "drone", "jet", "platform", "ammunition", "missile", "spare part", "hardware", "radar", "tank", "body armour", "gear", "munition"),
    "training": ("train", "instructor", "course", "capacity building", "capacity-building", "academy", "cadet"),
    "intelligence": ("intelligence", "information sharing", "share information", "surveillance", "watch list"),
    "border": ("border", "crossing", "frontier", "fence", "checkpoint", "customs", "smuggling"),
    "justice": ("prosecut", "extradit", "investigat", "court", "trial", "judicial", "justice", "law enforcement", "hand over", "handing over", "legal assistance", "evidence", "inquiry", "autopsy", "doctor"),
    "finance": ("loan", "budget", "fund", "million", "billion", "crowns", "grant", "financ", "debt", "money", "terror-financing", "subsid"),
    "operation": ("operation", "offensive", "campaign", "counter-terror", "counterterror", "troops", "airstrike", "militar", "fight against", "raid", "strike", "ceasefire"),
    "humanitarian": ("relief", "humanitarian", "refugee", "food", "medicine", "medical", "displac", "flood", "earthquake", "famil", "shelter", "civilians"),
    "multilateral": ("united nations", "un ", "multilateral", "security council", "forum", "summit of"),
    "exercise": ("exercise", "drill", "manoeuvre", "war game"),
    "communication": ("communication", "hotline", "consultation", "contact", "exchange of views", "inform each other"),
    "economy": ("trade", "invest", "tariff", "export", "import", "market", "business", "econom", "transit", "energy", "gas", "oil", "railway", "power"),
    "diplomacy": ("diplomat", "talks", "dialogue", "relation", "partner", "visit", "meeting", "ambassador", "embassy", "recogni", "treaty", "negotiat", "ties", "peace"),
}  # fmt: skip
"""Earlier areas win where two have as many words."""
