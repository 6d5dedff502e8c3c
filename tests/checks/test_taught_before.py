"""Modules that come before what they build on: in role paths, in the course's order, in the timetable."""

from __future__ import annotations

from builder import checks
from builder.load import load
from conftest import Draw, Find, line

RULE = "taught-before"


def drawing(
    path: str = "[]", order: str = "[]", timetable: str = "[]", needs: str = "[m03]", state: str = "current"
) -> str:
    return f"""
    docs/
      docs.yml
      | pages: [{{id: start-trainee, text: start/trainee, type: start}}]
      start/
        trainee.sv.md
        | ---
        | title: Kursist
        | ---
        paths.yml
        | paths:
        |   - id: path-trainee
        |     page: start-trainee
        |     steps: {path}
    curriculum/
      curriculum.yml
      | courses:
      |   - folder: basic
      |     modules: {order}
      basic/
        course.yml
        | id: course-a
        | title: {{sv: Grundkurs, en: Basic course, da: Grundkursus}}
        | timetable: {timetable}
        m03/
          module.yml
          | id: m03
          | state: {state}
        m04/
          module.yml
          | id: m04
          | prerequisites: {needs}
    """


def days(*modules: str) -> str:
    parts = (f"{{week: 1, day: {n}, parts: [{{module: {m}, hours: 3}}]}}" for n, m in enumerate(modules, 1))
    return f"[{', '.join(parts)}]"


def test_what_is_required_first_comes_first(find: Find) -> None:
    assert not find(RULE, drawing("[{ref: m03}, {ref: m04}]", "[m03, m04]", days("m03", "m03", "m04")))


def test_a_path_may_come_back_to_a_module(find: Find) -> None:
    assert not find(RULE, drawing("[{ref: m03}, {ref: m04}, {ref: m03}]"))


def test_the_whole_course_before_a_module_teaches_what_it_requires(find: Find) -> None:
    assert not find(RULE, drawing("[{ref: course-a}, {ref: m04}]"))


def test_a_planned_requirement_raises_nothing_in_a_path(find: Find) -> None:
    assert not find(RULE, drawing("[{ref: m04}, {ref: m03}]", state="planned"))


def test_unknown_requirements_circles_and_itself_are_for_other_rules(find: Find) -> None:
    strange = drawing("[{ref: m04}, {ref: m03}]", "[m04, m03]", days("m04", "m03"), needs="[m03, m04, m99]")
    assert not find(
        RULE, strange.replace("| id: m03", "| {id: m03, prerequisites: [m04]}").replace("| state: current", "|")
    )


def test_a_path_that_asks_too_early(tree: Draw) -> None:
    reports = checks.run(load(tree(drawing("[{ref: m04}, {ref: start-trainee}, {ref: m03}]"))), [RULE])
    place = "docs/start/paths.yml:4:13"
    assert [line(report) for report in reports] == [
        f"{place} In the path “Kursist”, m04 is step 1 but requires m03, which is step 3. Readers lack what m04 "
        "builds on. | Move m03 before m04, or remove the requirement."
    ]
    assert line(reports[0], "sv") == (
        f"{place} I vägen ”Kursist” kommer m04 som steg 1 men kräver m03, som kommer som steg 3. Läsaren saknar "
        "det m04 bygger på. | Flytta m03 före m04, eller ta bort förkunskapskravet."
    )
    assert line(reports[0], "da") == (
        f"{place} I vejen ”Kursist” er m04 trin 1, men kræver m03, som er trin 3. Læseren mangler det, m04 bygger "
        "på. | Flyt m03 før m04, eller fjern forudsætningskravet."
    )


def test_a_path_that_never_teaches_what_it_asks_for_is_warned_of(tree: Draw) -> None:
    reports = checks.run(load(tree(drawing("[{ref: m04}, {ref: course-a}]"))), [RULE])
    assert [(report.severity, line(report)) for report in reports] == [
        (
            "warning",
            "docs/start/paths.yml:4:13 In the path “Kursist”, m04 is step 1 but requires m03, which is not in the "
            "path. Readers lack what m04 builds on. | Put m03 or the course before m04, or remove the requirement.",
        )
    ]


def test_the_order_of_the_course_counts_for_planned_modules_too(find: Find) -> None:
    assert find(RULE, drawing(order="[m04, m03]", state="planned")) == [
        "curriculum/curriculum.yml:3:15 In the course “Basic course”, m04 comes as number 1 but requires m03, which "
        "comes as number 2. Trainees lack what m04 builds on. | "
        "Move m03 before m04 in the list, or remove the requirement."
    ]


def test_a_timetable_that_begins_a_module_before_the_other_is_finished(find: Find) -> None:
    assert find(RULE, drawing(timetable=days("m03", "m04", "m03", "m04"))) == [
        "curriculum/basic/course.yml:3:92 In the timetable, m04 begins on day 2 but requires m03, which is not "
        "finished until after that, on day 3. Trainees lack what m04 builds on. | "
        "Put m03 before m04 in the timetable, or remove the requirement."
    ]
