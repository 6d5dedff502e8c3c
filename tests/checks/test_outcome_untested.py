"""Outcomes that no question and no assessment tests."""

from __future__ import annotations

import pytest

from builder import checks
from builder.load import load
from conftest import Draw, Find, line

RULE = "outcome-untested"


def drawing(
    questions: str = "[{id: q1, outcome: o1}, {id: q2, outcome: o2}]", assessments: str = "[]", state: str = "current"
) -> str:
    return f"""
    curriculum/
      basic/
        course.yml
        | id: course-a
        | assessments: {assessments}
        m04/
          module.yml
          | id: m04
          | state: {state}
          | outcomes:
          |   - {{id: o1, statement: {{sv: planera, en: plan, da: planlægge}}}}
          |   - {{id: o2, statement: {{sv: beskriva rollen, en: describe the role, da: beskrive rollen}}}}
          | units: [{{id: u1, outcomes: [o1]}}, {{id: u2, outcomes: [o2]}}]
          self-test.yml
          | text: self-test
          | questions: {questions}
    """


ONE = "[{id: q1, outcome: o1}, {id: q3, outcome: o1}]"


def test_outcomes_that_questions_test_are_fine(find: Find) -> None:
    assert not find(RULE, drawing())


def test_an_assessment_tests_an_outcome_too(find: Find) -> None:
    assert not find(RULE, drawing(ONE, "[{id: a1, outcomes: [m04-o2]}]"))


@pytest.mark.parametrize(
    "planned",
    [
        drawing(f"{ONE[:-1]}, {{id: q4, state: planned, outcome: o2}}]"),
        drawing(ONE, "[{id: a1, state: planned, outcomes: [m04-o2]}]"),
    ],
)
def test_what_is_planned_to_test_it_counts(find: Find, planned: str) -> None:
    assert not find(RULE, planned)


@pytest.mark.parametrize(
    "left_alone",
    [drawing(ONE, state="planned"), drawing(ONE).replace("{id: o2, statement", "{id: o2, state: retired, statement")],
)
def test_planned_modules_and_retired_outcomes_are_left_alone(find: Find, left_alone: str) -> None:
    assert not find(RULE, left_alone)


@pytest.mark.parametrize("without", [drawing("[]"), drawing(ONE).split("self-test.yml")[0]])
def test_a_self_test_that_is_missing_or_empty_is_another_rules(find: Find, without: str) -> None:
    assert not find(RULE, without)


def test_an_outcome_that_nothing_tests(tree: Draw) -> None:
    reports = checks.run(load(tree(drawing(ONE))), [RULE])
    place = "curriculum/basic/m04/module.yml:5:5"
    assert [(report.severity, line(report)) for report in reports] == [
        (
            "warning",
            f"{place} m04-o2 “describe the role” is never tested. Trainees cannot check whether they have learned it. "
            "| Add a question to curriculum/basic/m04/self-test.yml that points to o2, or name m04-o2 under one of the "
            "course's assessments.",
        )
    ]
    assert line(reports[0], "sv") == (
        f"{place} m04-o2 ”beskriva rollen” prövas aldrig. Deltagarna kan inte se om de har lärt sig det. | "
        "Lägg till en fråga i curriculum/basic/m04/self-test.yml som pekar på o2, eller nämn m04-o2 under en bedömning "
        "i kursen."
    )
    assert line(reports[0], "da") == (
        f"{place} m04-o2 ”beskrive rollen” afprøves aldrig. Kursisterne kan ikke se, om de har lært det. | "
        "Tilføj et spørgsmål i curriculum/basic/m04/self-test.yml, der peger på o2, eller nævn m04-o2 under en af "
        "kursets bedømmelser."
    )


def test_the_question_offered_can_be_filled_in_as_it_stands(tree: Draw) -> None:
    (report,) = checks.run(load(tree(drawing(ONE))), [RULE])
    assert report.replacement == (
        "  - id: q2\n"
        "    outcome: o2\n"
        "    again: u2\n"
        '    stem: {sv: "", en: "", da: ""}\n'
        "    options:\n"
        '      - {id: a, right: true, text: {sv: "", en: "", da: ""}, feedback: {sv: "", en: "", da: ""}}\n'
        '      - {id: b, right: false, text: {sv: "", en: "", da: ""}, feedback: {sv: "", en: "", da: ""}}\n'
        '      - {id: c, right: false, text: {sv: "", en: "", da: ""}, feedback: {sv: "", en: "", da: ""}}'
    )


def test_a_withdrawn_question_tests_nothing(find: Find) -> None:
    questions = "[{id: q1, outcome: o1}, {id: q2, outcome: o2, state: retired}]"
    assert [one.split(" is ")[0] for one in find(RULE, drawing(questions))] == [
        "curriculum/basic/m04/module.yml:5:5 m04-o2 “describe the role”"
    ]
