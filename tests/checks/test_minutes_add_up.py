"""Minutes and hours that do not add up."""

from __future__ import annotations

import pytest

from builder import checks
from builder.load import load
from conftest import Draw, Find, line

RULE = "minutes-add-up"
COURSE = "curriculum/basic/course.yml"
MODULE = "curriculum/basic/m01/module.yml"

WHOLE = """
curriculum/
  basic/
    course.yml
    | id: course-a
    | hours: 9
    | timetable:
    |   - {week: 1, day: 1, parts: [{module: m01, hours: 3}]}
    |   - {week: 1, day: 2, parts: [{module: m01, hours: 1.5}, {module: m02, hours: 1.5}]}
    |   - {week: 1, day: 3, parts: [{module: m02, hours: 3}]}
    m01/
      module.yml
      | id: m01
      | hours: 4.5
      | units:
      |   - id: u1
      |     minutes: 90
      |     steps: [{minutes: 60, title: {sv: a, en: a, da: a}}, {minutes: 30, title: {sv: b, en: b, da: b}}]
      |   - {id: u2, minutes: 90}
      |   - {id: u3, minutes: 90, state: planned}
      |   - {id: u4, minutes: 90, state: retired}
    m02/
      module.yml
      | id: m02
      | state: planned
      | hours: 4.5
      | units: [{id: u1, minutes: 10, steps: [{minutes: 5, title: {sv: a, en: a, da: a}}]}]
"""


def test_numbers_that_add_up_are_fine(find: Find) -> None:
    """Planned units and modules count; what stands inside a planned module is not added up yet."""
    assert not find(RULE, WHOLE)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("{id: u2, minutes: 90}", "{id: u2, minutes: 36}"),
        ("{id: u2, minutes: 90}", "{id: u2, minutes: 144}"),
        ("{id: u2, minutes: 90}", "{id: u2}"),
    ],
)
def test_a_fifth_more_or_less_is_fine_and_so_is_a_unit_without_minutes(find: Find, old: str, new: str) -> None:
    assert not find(RULE, WHOLE.replace(old, new))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("      | state: planned\n      | hours: 4.5", "      | state: planned"),
        ("| hours: 9", "| days: 3"),
    ],
)
def test_a_course_or_module_without_hours_is_not_added_up(find: Find, old: str, new: str) -> None:
    assert WHOLE.count(old) == 1
    assert not find(RULE, WHOLE.replace(old, new))


def test_a_course_without_timetable_is_not_added_up(find: Find) -> None:
    start, rest = WHOLE.split("    | timetable:")
    assert not find(RULE, start + rest[rest.index("    m01/") :])


def test_steps(tree: Draw) -> None:
    reports = checks.run(load(tree(WHOLE.replace("minutes: 30", "minutes: 20"))), [RULE])
    assert [(report.replacement, report.replaces, line(report)) for report in reports] == [
        (
            "minutes: 80",
            "minutes: 90",
            f"{MODULE}:5:5 The steps of m01-u1 add up to 80 minutes, but the unit says 90. The trainer runs out of "
            "time, or has time left over. | Change a step's minutes, or the unit's.",
        )
    ]


@pytest.mark.parametrize(("minutes", "total"), [(35, 215), (145, 325)])
def test_units(find: Find, minutes: int, total: int) -> None:
    assert find(RULE, WHOLE.replace("{id: u2, minutes: 90}", f"{{id: u2, minutes: {minutes}}}")) == [
        f"{MODULE}:2:1 The units of m01 add up to {total} minutes, but it says 4.5 hours (270 minutes). Employers plan "
        "from that number. | Change a unit, or the hours. A difference of up to one fifth is fine, for breaks."
    ]


def test_modules_and_course(find: Find) -> None:
    assert find(RULE, WHOLE.replace("hours: 9", "hours: 10")) == [
        f"{COURSE}:2:1 The modules of course-a add up to 9 hours, but the course says 10. Employers plan from that "
        "number. | Change a module's hours, or the course's."
    ]


def test_timetable(tree: Draw) -> None:
    reports = checks.run(load(tree(WHOLE.replace("{module: m02, hours: 3}", "{module: m03, hours: 3}"))), [RULE])
    assert [line(report) for report in reports] == [
        f"{COURSE}:5:58 The timetable gives m02 1.5 hours, but the module says 4.5. Trainers get the wrong amount of "
        "time. | Change the timetable, or the module's hours."
    ]
    assert line(reports[0], "sv") == (
        f"{COURSE}:5:58 Schemat ger m02 1,5 timmar, men modulen anger 4,5. Kursledarna får fel tid. | "
        "Ändra schemat, eller modulens timmar."
    )
    assert line(reports[0], "da") == (
        f"{COURSE}:5:58 Skemaet giver m02 1,5 timer, men modulet angiver 4,5. Underviserne får forkert tid. | "
        "Ret skemaet eller modulets timer."
    )


def test_a_module_the_timetable_forgot(find: Find) -> None:
    forgot = WHOLE.replace(", {module: m02, hours: 1.5}", "").replace("parts: [{module: m02, hours: 3}]", "parts: []")
    assert find(RULE, forgot) == [
        f"{COURSE}:3:1 The timetable gives m02 0 hours, but the module says 4.5. Trainers get the wrong amount of "
        "time. | Change the timetable, or the module's hours."
    ]


def test_a_short_course_adds_up_its_own_units(find: Find) -> None:
    assert find(
        RULE,
        """
        curriculum/
          short/
            course.yml
            | id: course-b
            | hours: 6
            | units: [{id: u1, minutes: 90}, {id: u2, minutes: 90}]
        """,
    ) == [
        "curriculum/short/course.yml:2:1 The units of course-b add up to 180 minutes, but it says 6 hours (360 "
        "minutes). Employers plan from that number. | Change a unit, or the hours. A difference of up to one fifth is "
        "fine, for breaks."
    ]
