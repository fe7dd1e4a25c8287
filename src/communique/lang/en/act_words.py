"""The words by which English tells what is done by an utterance, beside the reporting verb: data only.

Verbs are lemmas; adjectives and nouns are lower-case words as they stand.
"""

from __future__ import annotations

# Verbs of what befalls one rather than what one does: "we will suffer" commits nobody.
BEFALLS = frozenset(
    """be become have see need know find face suffer lose win get miss fall rise die want like happen depend reach hurt mean cost result lead cause
    benefit grow decline feel hear learn understand realise realize live hope believe think expect remember prove seem appear require survive say tell
    ask admit enjoy lack owe gain regret recover emerge discover notice receive recognise recognize love hate fail struggle pass die drown starve
    read look talk speak note add mention return""".split()
)
# What an office does for others: "the victims will be compensated" commits it.
CARRIED_OUT = frozenset(
    """give provide send deliver pay train publish fund allocate build hand release share restore investigate punish compensate withdraw lift grant
    supply open rebuild deploy repay protect honour honor respect implement prosecute evacuate enter reopen repair replace free return donate install
    increase expand extend double raise set establish settle ship equip treat rescue clear remove""".split()
)
PERFORMED = frozenset("condemn welcome urge call express commend thank congratulate reaffirm reiterate extend deplore applaud denounce offer mourn regret salute appreciate".split())
"""Verbs that do what they say when they stand in the present: "we condemn"."""
STANCES = frozenset("appalled saddened concerned alarmed outraged horrified shocked dismayed grateful committed".split())
"""What a state or a minister is, when that is all the news: "Norvia is appalled by"."""
STANDS_READY = frozenset("ready willing prepared determined committed resolved dedicated pledged bound".split())
RESOLVES = frozenset("commit pledge promise vow undertake resolve decide agree intend guarantee ensure".split())
BIDS = frozenset("urge call ask demand request appeal invite implore beg insist plead press".split())
NO_BID = frozenset("thank let look see remember imagine believe make take say suppose forget mind note consider welcome guess listen recall wait bless thanks god be have".split())
IMPERSONAL_MUST = frozenset("be have remain rest come go lie say admit be admit happen mean continue".split())
HELP = frozenset("aid assistance help support arms weapons equipment money funds funding medicine food helicopters resources ammunition protection relief training partners partner time".split())

STRIKES = frozenset("retaliate strike attack respond punish crush destroy avenge hit annihilate bomb obliterate react".split())
WRONGS = frozenset(
    """violate breach harbour harbor shelter sponsor meddle interfere provoke sabotage obstruct lie steal exploit stage fabricate orchestrate mastermind kidnap
    abduct undermine destabilise destabilize torture massacre occupy smuggle infiltrate incite arm bankroll flout mislead deceive betray shield""".split()
)
SENSES = frozenset("hear see feel smell understand remember imagine say".split())
FORECASTS = frozenset("rise fall grow shrink worsen improve increase decrease decline suffer collapse fail succeed cost lead mean help hurt benefit take need repeat lose win add consolidate strengthen weaken undermine jeopardise jeopardize destroy endanger threaten deepen create cause save".split())
HARMS = frozenset("entail displace harm affect involve lead allow lose leave interfere target hurt clear move evict raise cut close abandon forget suffer happen spread escalate".split())
AT_HAND = frozenset("available accessible open free necessary present operational ready part".split())
