"""Published modules, questions and texts that rest on what is not written yet, or no longer applies."""

from __future__ import annotations

import pytest

from builder import checks
from builder.load import load
from conftest import Draw, Find, line

RULE = "depends-on-draft"
M04 = "curriculum/basic/m04"


def drawing(
    needed: str = "current", requiring: str = "current", more: str = "", again: str = "u1", before: str = ""
) -> str:
    return f"""
    curriculum/
      basic/
        course.yml
        | id: course-a
        m03/
          module.yml
          | id: m03
          | state: {needed}
          | title: {{sv: Tidigt, en: Early, da: Tidligt}}
          | {more}
        m04/
          module.yml
          | id: m04
          | state: {requiring}
          | text: index
          | prerequisites: [m03]
          | units:
          |   - {{id: u1}}
          |   - {{id: u2, state: planned, title: {{sv: Sent, en: Late, da: Sent}}}}
          self-test.yml
          | text: self-test
          | questions: [{{id: q1, again: {again}}}]
          index.sv.md
          | ---
          | title: Modul
          | ---
          | ## Short {{ #short }}
          | Mer i [m04-u2].
          | ## Before {{ #before }}
          | Ta med vatten. {before}
          | ## Care {{ #care }}
          | Sedan kommer [m04-u2].
          | ### More {{ #more }}
          | Och [passet][m04-u2].
    """


def test_what_builds_on_written_material_is_fine(find: Find) -> None:
    assert not find(RULE, drawing(before="Läs [m04-u1] och [m03]."))


@pytest.mark.parametrize("needed", ["planned", "retired"])
@pytest.mark.parametrize("requiring", ["planned", "retired"])
def test_what_is_not_published_may_require_anything(find: Find, needed: str, requiring: str) -> None:
    assert not find(RULE, drawing(needed, requiring, again="u2", before="[m04-u2]"))


def test_a_course_may_hold_planned_modules(find: Find) -> None:
    timetable = "timetable: [{week: 1, day: 1, parts: [{module: m03, hours: 3}]}]"
    course = drawing("planned").replace("id: course-a", f"id: course-a\n        | {timetable}")
    assert not find(RULE, course.replace("prerequisites: [m03]", "prerequisites: []"))


def test_requirements_that_do_not_exist_or_are_no_modules_are_another_rules(find: Find) -> None:
    assert not find(RULE, drawing("planned").replace("[m03]", "[m99, m04-u2]"))


def test_a_module_that_requires_a_planned_one(tree: Draw) -> None:
    reports = checks.run(load(tree(drawing("planned"))), [RULE])
    place = f"{M04}/module.yml:4:17"
    assert [(report.severity, line(report)) for report in reports] == [
        (
            "error",
            f"{place} m04 is published but requires m03 “Early”, which is not written yet. Trainees cannot take what "
            "is required of them. | Publish m03 first, or remove the requirement until it is ready.",
        )
    ]
    assert line(reports[0], "sv") == (
        f"{place} m04 är publicerad men kräver m03 ”Tidigt”, som inte är skriven än. Deltagarna kan inte gå igenom det "
        "som krävs. | Publicera m03 först, eller ta bort kravet tills den är klar."
    )
    assert line(reports[0], "da") == (
        f"{place} m04 er offentliggjort, men kræver m03 ”Tidligt”, som ikke er skrevet endnu. Kursisterne kan ikke "
        "gennemgå det, der kræves. | Offentliggør m03 først, eller fjern kravet, til det er klar."
    )


def test_a_module_that_requires_a_withdrawn_one(tree: Draw) -> None:
    newer = """
        m05/
          module.yml
          | id: m05
          | title: {sv: Ny, en: New, da: Ny}
    """
    reports = checks.run(load(tree(drawing("retired", more="successor: m05") + newer)), [RULE])
    assert [(report.severity, report.replacement, line(report)) for report in reports] == [
        (
            "warning",
            "m05",
            f"{M04}/module.yml:4:17 m04 requires m03 “Early”, which has been withdrawn. Trainees learn what no longer "
            "applies. | Require m05 “New” instead, or remove the requirement.",
        )
    ]


@pytest.mark.parametrize("more", ["", "successor: m99", "successor: m04-u1"])
def test_a_withdrawn_module_that_no_other_module_replaced(find: Find, more: str) -> None:
    assert find(RULE, drawing("retired", more=more)) == [
        f"{M04}/module.yml:4:17 m04 requires m03 “Early”, which has been withdrawn. Trainees learn what no longer "
        "applies. | Remove the requirement, or write which module has taken over."
    ]


def test_a_question_that_sends_trainees_to_a_planned_unit(tree: Draw) -> None:
    reports = checks.run(load(tree(drawing(again="u2"))), [RULE])
    assert [(report.severity, line(report)) for report in reports] == [
        (
            "warning",
            f"{M04}/self-test.yml:2:22 The question m04-q1 tells those who answer wrong to read m04-u2 “Late” again, "
            "but that unit is not written yet. Trainees have nothing to read. | "
            "Write the id of a unit that exists: u1.",
        )
    ]


def test_a_text_that_asks_trainees_to_prepare_with_a_planned_unit(tree: Draw) -> None:
    reports = checks.run(load(tree(drawing(before="Läs [m04-u2] och [det][m04-u2]."))), [RULE])
    told = (
        "The section “Before you come” leads to m04-u2 “Late”, which is not written yet. Trainees cannot prepare as "
        "they are asked to. | Take the reference away until it exists, or move it to a section on what comes later."
    )
    assert [(report.severity, line(report)) for report in reports] == [
        ("warning", f"{M04}/index.sv.md:7:20 {told}"),
    ]
