"""Names of small articles: which are one actor, which stay two."""

from __future__ import annotations

import pytest

from communique.lang.gazetteer import Gazetteer, KnownState
from communique.link import joining
from communique.link.actors import Linked, link_actors
from communique.link.spelling import alike, loose_key
from communique.model import Annotation, Article, Desk, KnownActor, NameMention, Span

WORLD = Gazetteer(states=(KnownState("PK", "PAK", "Pakistan", capital="Islamabad", demonyms=("Pakistani",)),))


def mention(text: str, kind: str, refers: str | None = None, role: str | None = None, at: int = 0) -> NameMention:
    return NameMention(span=Span(at, at + len(text)), text=text, type=kind, refers=refers, role=role)


def linked(*names: list[NameMention], desk: Desk | None = None) -> Linked:
    articles = [Article(id=f"a{n}", path=f"{n}.txt", media_type="text/plain", sha256="", text="x" * 99) for n in range(len(names))]
    annotations = [Annotation(article=f"a{n}", reader="", names=tuple(some)) for n, some in enumerate(names)]
    found = link_actors(articles, annotations, desk or Desk(), WORLD)
    assert found == link_actors(articles[::-1], annotations[::-1], desk or Desk(), WORLD)
    return found


def test_transliterations_join_by_role_with_grounds() -> None:
    found = linked([mention("Shahbaz Sharif", "person", role="Prime Minister")], [mention("Shehbaz Sharif", "person", role="Prime Minister")])
    assert len(found.actors) == 1
    assert found.actors[0].grounds == ("spelled alike and both called prime minister: “Shahbaz Sharif” in 0.txt, “Shehbaz Sharif” in 1.txt",)


def test_likeness_alone_only_proposes() -> None:
    assert len(linked([mention("Shahbaz Sharif", "person")], [mention("Shehbaz Sharif", "person")]).actors) == 2


def test_near_twins_stay_two() -> None:
    assert len(linked([mention("Asim Munir", "person", role="General")], [mention("Asif Munir", "person", role="General")]).actors) == 2


def test_short_form_of_one_article_holds_in_another() -> None:
    found = linked([mention("FHF", "armed_group", refers="Free Highlands Front")], [mention("FHF", "armed_group")])
    assert [one.name for one in found.actors] == ["Free Highlands Front"]
    assert found.actor_of("a1", "FHF") == found.actors[0].id


def test_capital_that_acts_is_its_state_and_else_a_place() -> None:
    found = linked([mention("Islamabad", "state"), mention("Pakistani", "state", at=20)], [mention("Islamabad", "place")])
    assert [one.aliases for one in found.actors] == [("Islamabad", "Pakistani")]
    assert [one.name for one in found.places] == ["Islamabad"]


def test_surname_stays_in_its_article() -> None:
    found = linked([mention("Masood Khan", "person"), mention("Khan", "person", refers="Masood Khan", at=20)], [mention("Khan", "person")])
    assert len(found.actors) == 2
    assert found.actor_of("a0", "Khan") != found.actor_of("a1", "Khan")


def test_desk_names_decide_and_the_unnamed_are_left_out() -> None:
    desk = Desk(actors=(KnownActor(name="Wilson Center", type="civil_society"), KnownActor(name="Nobody", type="person")))
    assert [one.name for one in linked([mention("Wilson Centre", "civil_society")], desk=desk).actors] == ["Wilson Center"]


@pytest.mark.parametrize(("one", "other"), [("Azm-e-Istehkam", "Operation Azm-i-Istehkam"), ("Operation Azm e Istehkam", "Azm-i-Istehkam")])
def test_connectors_do_not_tell_operations_apart(one: str, other: str) -> None:
    assert loose_key(one, "operation") == loose_key(other, "operation")


def test_alike_goes_by_consonants() -> None:
    assert alike("Yusren Halabek", "Yusrin Halabekh") and alike("Sherzan Mulkai", "Shirzan Mulkay") and alike("Sharifullah", "Shareefullah")
    assert not alike("Tamer Orvash", "Tamin Orvash")


def test_a_word_that_a_crowd_shares_joins_no_names(monkeypatch: pytest.MonkeyPatch) -> None:
    lists = [[mention("Ilsa Maren", "person", role="governor")], [mention("Ilse Maren", "person", role="governor")]]
    assert len(linked(*lists).actors) == 1
    monkeypatch.setattr(joining, "CROWD", 1)
    assert len(linked(*lists).actors) == 2
