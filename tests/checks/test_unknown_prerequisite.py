"""Requirements that lead nowhere."""

from __future__ import annotations

from builder import checks
from builder.load import load
from conftest import Draw, Find, line

RULE = "unknown-prerequisite"


def course(requires: str, entry: str = "[]") -> str:
    return f"""
    curriculum/
      basic/
        course.yml
        | id: course-a
        | entry: [{{id: admission-interview, title: {{sv: Samtal, en: Interview, da: Samtale}}}}]
        m03-lived-experience/
          module.yml
          | id: m03
          | state: planned
          | title: {{sv: Egen erfarenhet, en: Lived experience, da: Egne erfaringer}}
        m04/
          module.yml
          | id: m04
          | entry: {entry}
          | prerequisites: {requires}
    """


def test_modules_that_exist_are_fine_planned_ones_too(find: Find) -> None:
    assert not find(RULE, course("[m03]", entry="[admission-interview]"))


def test_no_prerequisites_are_fine(find: Find) -> None:
    assert not find(RULE, course("[]"))


def test_a_module_outside_any_course_may_name_any_entry(find: Find) -> None:
    assert not find(
        RULE,
        """
        curriculum/
          basic/
            m01/
              module.yml
              | id: m01
              | entry: [interview]
        """,
    )


def test_an_unknown_module_comes_with_similar_ones(tree: Draw) -> None:
    reports = checks.run(load(tree(course("[m03, m13]"))), [RULE])
    place = "curriculum/basic/m04/module.yml:3:22"
    assert [line(report) for report in reports] == [
        f"{place} m04 requires m13, but there is no module m13. Trainees cannot tell when they may begin. | "
        "Modules with a similar name: m03 “Lived experience”. Correct the id, or remove the requirement."
    ]
    assert line(reports[0], "sv") == (
        f"{place} m04 kräver m13, men det finns ingen modul m13. Deltagarna vet inte när de kan börja. | "
        "Moduler med liknande namn: m03 ”Egen erfarenhet”. Rätta id:t, eller ta bort kravet."
    )
    assert line(reports[0], "da") == (
        f"{place} m04 kræver m13, men der findes intet modul m13. Kursisterne ved ikke, hvornår de kan begynde. | "
        "Moduler med lignende navn: m03 ”Egne erfaringer”. Ret id'et, eller fjern kravet."
    )
    assert (reports[0].replacement, reports[0].replaces) == ("m03", "m13")


def test_a_module_named_by_its_folder_is_recognised(find: Find) -> None:
    assert find(RULE, course("[lived-experience]")) == [
        "curriculum/basic/m04/module.yml:3:17 m04 requires lived-experience, but there is no module "
        "lived-experience. Trainees cannot tell when they may begin. | "
        "Modules with a similar name: m03 “Lived experience”. Correct the id, or remove the requirement."
    ]


def test_the_module_itself_is_no_guess(find: Find) -> None:
    assert find(RULE, course("[m044]")) == [
        "curriculum/basic/m04/module.yml:3:17 m04 requires m044, but there is no module m044. Trainees cannot tell when "
        "they may begin. | Correct the id, or remove the requirement."
    ]


def test_something_that_is_no_module(find: Find) -> None:
    assert find(RULE, course("[admission-interview]")) == [
        "curriculum/basic/m04/module.yml:3:17 m04 requires admission-interview, but “Interview” is not a module. "
        "Trainees cannot tell when they may begin. | Write a module's id, or remove the requirement."
    ]


def test_a_module_that_requires_itself(find: Find) -> None:
    assert find(RULE, course("[m04]")) == [
        "curriculum/basic/m04/module.yml:3:17 m04 requires itself. No trainee could start it. | "
        "Take m04 out of the list."
    ]


def test_a_requirement_before_the_course_that_the_course_does_not_have(find: Find) -> None:
    assert find(RULE, course("[]", entry="[admission-intervjew]")) == [
        "curriculum/basic/m04/module.yml:2:9 m04 requires “admission-intervjew” before the course, but the course has "
        "no such requirement. Trainees do not know what to expect. | Did you mean “admission-interview”? The course's "
        "requirements: admission-interview. If it is new, add it to the course under “entry:”."
    ]
