"""Desk files: the two that are shipped are sound, and a mistake is told by its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from communique.desk import parse_desk
from communique.errors import DeskError
from communique.model import Desk

ROOT = Path(__file__).parent.parent
SHIPPED = sorted([*(ROOT / "desks").glob("*.toml"), ROOT / "examples/desk.toml"])


def _desk(path: Path) -> Desk:
    return parse_desk(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_a_shipped_desk_names_its_parties_and_wholes(path: Path) -> None:
    desk = _desk(path)
    names = {actor.name for actor in desk.actors}
    assert set(desk.parties) <= names
    assert {actor.part_of for actor in desk.actors if actor.part_of} <= names
    assert {role.of for actor in desk.actors for role in actor.roles if role.of} <= names


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_no_form_of_a_shipped_desk_means_two_actors(path: Path) -> None:
    forms = [form for actor in _desk(path).actors for form in {actor.name, *actor.aliases}]
    assert sorted(forms) == sorted(set(forms))


def test_the_reference_case_keeps_near_twins_apart() -> None:
    desk = _desk(ROOT / "desks/us-pakistan.toml")
    names = [actor.name for actor in desk.actors]
    assert {"Asim Munir", "Asif Munir"} <= set(names)
    assert not any(form in ("Khan", "Munir") for actor in desk.actors for form in (actor.name, *actor.aliases))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[desk]\nname = \n", "line 2"),
        ('[desk]\nname = "x"\ncolour = "red"\n', "line 3"),
        ('[[actor]]\nname = "X"\ntype = "wizard"\n', "line 3"),
        ('[[actor]]\ntype = "state"\n', "line 1"),
        ('[[outlet]]\nname = "X"\ngrade = "G"\n', "line 3"),
        ('[[planet]]\nname = "X"\n', "line 1"),
    ],
)
def test_a_mistake_is_told_by_its_line(text: str, said: str) -> None:
    with pytest.raises(DeskError, match=said):
        parse_desk(text)
