"""Persons' decisions about the record, replayed over what was joined from the articles.

In: a `Joined` and the rulings in the order of their making. Out: the record as ruled, and a `Problem` for each ruling
that fits nothing now. Surprising: a ruling is anchored to words and articles, so it finds its target under another id; one
that does not fit waits and is tried again at every join.
"""

from communique.rulings.deciding import ACTIONS, Decision, decide, undoing
from communique.rulings.history import Told, history
from communique.rulings.replay import active, applied, excluded, replay

__all__ = ["ACTIONS", "Decision", "Told", "active", "applied", "decide", "excluded", "history", "replay", "undoing"]
