"""Outcomes nobody teaches."""

from __future__ import annotations

import pytest

from builder import checks
from builder.load import load
from conftest import Draw, Find, line

RULE = "outcome-without-unit"

MODULE = """
curriculum/
  basic/
    m04/
      module.yml
      | id: m04
      | outcomes:
      |   - {id: o1, statement: {sv: planera, en: plan, da: planlægge}}
      |   - {id: o2, statement: {sv: beskriva rollen, en: describe the role, da: beskrive rollen}}
      | units:
      |   - {id: u1, outcomes: [o1]}
      |   - {id: u2, outcomes: [o2], state: planned}
"""


def test_outcomes_that_a_unit_teaches_or_will_teach_are_fine(find: Find) -> None:
    assert not find(RULE, MODULE)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("| id: m04", "| id: m04\n      | state: planned"),
        ("{id: o2, statement", "{id: o2, state: retired, statement"),
    ],
)
def test_planned_modules_and_retired_outcomes_are_left_alone(find: Find, old: str, new: str) -> None:
    assert not find(RULE, MODULE.replace("outcomes: [o2]", "outcomes: []").replace(old, new))


def test_a_module_without_units_is_another_rules(find: Find) -> None:
    assert not find(RULE, MODULE.split("      | units:", maxsplit=1)[0])


def test_an_outcome_that_only_a_question_points_at(tree: Draw) -> None:
    questions = """
      self-test.yml
      | text: self-test
      | questions: [{id: q1, outcome: o2}]
"""
    reports = checks.run(load(tree(MODULE.replace("outcomes: [o2]", "outcomes: []") + questions)), [RULE])
    place = "curriculum/basic/m04/module.yml:4:5"
    assert [line(report) for report in reports] == [
        f"{place} No unit of m04 teaches m04-o2 “describe the role”. Trainees get an outcome that nobody teaches. | "
        "Write o2 under “outcomes:” of the unit that teaches it, or move the outcome to another module."
    ]
    assert line(reports[0], "sv") == (
        f"{place} Inget pass i m04 tar upp m04-o2 ”beskriva rollen”. Deltagarna får ett mål som ingen lär ut. | "
        "Skriv o2 under ”outcomes:” i passet som tar upp det, eller flytta målet till en annan modul."
    )
    assert line(reports[0], "da") == (
        f"{place} Ingen lektion i m04 handler om m04-o2 ”beskrive rollen”. Kursisterne får et mål, som ingen "
        "underviser i. | Skriv o2 under ”outcomes:” i den lektion, der handler om det, eller flyt målet til et andet "
        "modul."
    )


def test_a_retired_unit_teaches_nothing(find: Find) -> None:
    assert [one.split(".")[1] for one in find(RULE, MODULE.replace("state: planned", "state: retired"))] == [
        "yml:4:5 No unit of m04 teaches m04-o2 “describe the role”"
    ]
