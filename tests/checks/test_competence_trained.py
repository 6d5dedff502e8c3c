"""Competences that nobody trains, or that nobody ever sees."""

from __future__ import annotations

import pytest

from builder import checks
from builder.load import load
from conftest import Draw, Find, line

RULE = "competence-trained"

TRAINED = """
      basic/
        m04/
          module.yml
          | id: m04
          | competences: [c-41]
          | outcomes: [{id: o1, competences: [c-41]}]
          | units: [{id: u1, trains: [c-41]}]
"""
ITEM = """
    guidelines/
      employers/
        phases.yml
        | phases: [{id: ip-2, items: [{id: ip-2-1, competences: [c-91]}]}]
"""


def drawing(domain: str = "cd-4", competence: str = "c-41", state: str = "current") -> str:
    return f"""
    curriculum/
      competences/
        cd.yml
        | id: {domain}
        | competences:
        |   - {{id: {competence}, state: {state}, title: {{sv: Följa med, en: Go along, da: Tage med}}}}
    """


def test_a_competence_that_is_trained_and_shown_is_fine(find: Find) -> None:
    assert not find(RULE, drawing() + TRAINED)


def test_a_planned_module_speaks_for_its_units(find: Find) -> None:
    planned = TRAINED.replace("id: m04", "id: m04\n          | state: planned").replace("trains: [c-41]", "trains: []")
    assert not find(RULE, drawing() + planned)


def test_a_planned_unit_counts(find: Find) -> None:
    assert not find(RULE, drawing() + TRAINED.replace("{id: u1,", "{id: u1, state: planned,"))


def test_an_assessment_shows_a_competence(find: Find) -> None:
    course = """
      basic/
        course.yml
        | id: course-a
        | assessments: [{id: a1, competences: [c-41]}]
    """
    assert not find(RULE, drawing() + TRAINED.replace("competences: [c-41]}]", "competences: []}]") + course)


@pytest.mark.parametrize("state", ["planned", "retired"])
def test_competences_that_do_not_hold_now_are_left_alone(find: Find, state: str) -> None:
    assert not find(RULE, drawing(state=state))


@pytest.mark.parametrize("where", [ITEM, TRAINED.replace("c-41", "c-91")])
def test_what_the_workplace_can_do_is_met_by_items_or_courses(find: Find, where: str) -> None:
    assert not find(RULE, drawing("cd-9", "c-91") + where)


def test_a_competence_that_no_unit_trains(tree: Draw) -> None:
    reports = checks.run(load(tree(drawing() + TRAINED.replace("trains: [c-41]", "trains: []"))), [RULE])
    place = "curriculum/competences/cd.yml:3:5"
    assert [(report.severity, line(report)) for report in reports] == [
        (
            "error",
            f"{place} No unit trains the competence c-41 “Go along”. Trainees are judged on something they have not "
            "practised. | Write c-41 under “trains:” of the unit that trains it (in a planned module under "
            "“competences:”), or take it out of the framework.",
        )
    ]
    assert line(reports[0], "sv") == (
        f"{place} Inget pass tränar kompetensen c-41 ”Följa med”. Deltagarna bedöms på något de inte har fått öva. | "
        "Skriv c-41 under ”trains:” i passet som tränar den (i en planerad modul under ”competences:”), eller ta bort "
        "den ur kompetensramen."
    )
    assert line(reports[0], "da") == (
        f"{place} Ingen lektion træner kompetencen c-41 ”Tage med”. Kursisterne bedømmes på noget, de ikke har øvet. | "
        "Skriv c-41 under ”trains:” i den lektion, der træner den (i et planlagt modul under ”competences:”), eller "
        "tag den ud af kompetencerammen."
    )


def test_a_competence_that_nobody_sees(find: Find) -> None:
    assert find(RULE, drawing() + TRAINED.replace("competences: [c-41]}]", "competences: []}]")) == [
        "curriculum/competences/cd.yml:3:5 No outcome and no assessment shows the competence c-41 “Go along”. Nobody "
        "learns whether trainees have it. | Write c-41 under “competences:” of an outcome or an assessment, or take it "
        "out of the framework."
    ]


def test_a_competence_of_the_workplace_that_nothing_builds_up(find: Find) -> None:
    assert find(RULE, drawing("cd-9", "c-91")) == [
        "curriculum/competences/cd.yml:3:5 No checklist item, no indicator and no course builds up c-91 “Go along”. "
        "Employers get a demand without a way there. | Write c-91 under “competences:” of the item or indicator that "
        "does, or of an outcome in a course for the workplace."
    ]


def test_a_withdrawn_module_neither_trains_nor_shows(find: Find) -> None:
    retired = TRAINED.replace("id: m04", "id: m04\n          | state: retired")
    assert [one.split(" the competence")[0].split(" ", 1)[1] for one in find(RULE, drawing() + retired)] == [
        "No outcome and no assessment shows",
        "No unit trains",
    ]


def test_a_withdrawn_item_builds_up_nothing(find: Find) -> None:
    assert len(find(RULE, drawing("cd-9", "c-91") + ITEM.replace("{id: ip-2,", "{id: ip-2, state: retired,"))) == 1


def test_a_written_module_that_only_names_the_competence_does_not_train_it(find: Find) -> None:
    assert len(find(RULE, drawing() + TRAINED.replace("{id: u1, trains: [c-41]}", "{id: u1}"))) == 1
