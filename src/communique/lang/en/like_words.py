"""Words that the press puts for one another when it retells what someone said.

In: nothing. Out: `one_word`, a stem's representative among the words that may stand for it. Surprising: a set is narrow, so that "deliver" is "supply" but never
"promise": two utterances that share a set share a matter, not an act.
"""

from __future__ import annotations

from communique.text.similarity import stem

_SETS = """
agreement accord pact deal treaty
aid assistance help
aircraft plane jet warplane airplane
answer reply respond response retaliate retaliation
army military troops soldiers forces
arrest detain detention jail imprison
arms weapons weaponry munitions
assault attack strike bombing raid
ban prohibition prohibit embargo forbid
begin began begun start commence launch
border frontier boundary
build built construct construction erect
buy bought purchase acquire procure
cancel scrap abolish revoke
ceasefire truce armistice
child children kids
citizens nationals
close shut closure
company firm companies corporation
conclude complete finish
country nation
budget spending expenditure
cut reduce reduction lower slash fall shrink
damage harm
delay postpone
deliver delivery supply send sent provide furnish
deploy deployment station
die killed dead death deaths fatalities
discuss discussion debate
drill exercise manoeuvre maneuver manoeuvres
end halt stop cease
expand widen broaden enlarge
expel expulsion oust
extend prolong
famine hunger starvation
fight combat counter
flood flooding inundation
free release liberate
freeze suspend suspension
grow rise increase growth
gun rifle firearm
hostage captive
hurt injure wound
illegal unlawful
immediately promptly
inquiry investigation investigate probe inquire
inspect inspection inspector examine
intolerable unacceptable
join accede
lend lent
give gave given
hold held
sell sold sale
keep kept maintain retain
large big huge
leave left depart withdraw withdrew withdrawn withdrawal pull
lift remove removal
lorry truck lorries trucks
meeting met talks negotiations negotiate dialogue
mistake error
money funds funding
movement transit
need require
neighbour neighbouring
pay paid finance
peace peaceful
people nation
police constabulary
poor impoverished
price cost
protect safeguard protection
punish penalise
quick rapid swift fast speedy
quit resign resignation
reckless irresponsible
recover retrieve
refugees displaced
rescue save
reject refuse rebuff
resume restart reopen
return repatriate
sea maritime
security safety
separate split
share exchange
ship vessel boat
shot shoot fire
speak talk
strong powerful
summit gathering
support backing
tariff duty duties levy
tax taxation
threat menace
town city
trade commerce
train training
tolerate accept
travel journey
violate violation breach infringe
war conflict
worry concern anxious
""".strip().splitlines()


def _heads() -> dict[str, str]:
    found: dict[str, str] = {}
    for line in _SETS:
        head, *others = dict.fromkeys(stem(word) for word in line.split())
        for word in (head, *others):
            found.setdefault(word, head)
    return found


_HEADS = _heads()


def one_word(word: str) -> str:
    """The stem that stands for a stem and all that may be put for it."""
    return _HEADS.get(word, word)
