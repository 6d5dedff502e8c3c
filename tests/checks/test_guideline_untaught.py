"""Guidelines that no course takes up."""

from __future__ import annotations

import pytest

from builder import checks
from builder.load import load
from conftest import Draw, Find, line

RULE = "guideline-untaught"


def drawing(unit: str = "{id: u1, guidelines: [gl-b2]}", module: str = "", guideline: str = "") -> str:
    return f"""
    guidelines/
      meeting/
        area.yml
        | id: gl-b
        | guidelines:
        |   - id: gl-b2
        |     title: {{sv: Egna ord, en: Own words, da: Egne ord}}
        |     {guideline}
    curriculum/
      basic/
        m04/
          module.yml
          | id: m04
          | units: [{unit}]
          | {module}
    """


def test_a_guideline_that_a_unit_teaches_is_fine(find: Find) -> None:
    assert not find(RULE, drawing())


def test_a_planned_unit_will_teach_it(find: Find) -> None:
    assert not find(RULE, drawing("{id: u1, state: planned, guidelines: [gl-b2]}"))


def test_a_planned_module_will_teach_it(find: Find) -> None:
    planned = drawing("{id: u1, state: planned}", "guidelines: [gl-b2]")
    assert not find(RULE, planned.replace("id: m04", "id: m04\n          | state: planned"))


def test_a_guideline_that_says_why_it_is_not_taught_is_fine(find: Find) -> None:
    assert not find(RULE, drawing("{id: u1}", guideline="untaught: {sv: Den är till chefer., en: a, da: b}"))


@pytest.mark.parametrize("state", ["planned", "retired"])
def test_guidelines_that_do_not_hold_now_are_left_alone(find: Find, state: str) -> None:
    assert not find(RULE, drawing("{id: u1}", guideline=f"state: {state}"))


def test_a_guideline_that_nobody_teaches(tree: Draw) -> None:
    reports = checks.run(load(tree(drawing("{id: u1}"))), [RULE])
    place = "guidelines/meeting/area.yml:3:5"
    assert [(report.severity, line(report)) for report in reports] == [
        (
            "warning",
            f"{place} No unit teaches gl-b2 “Own words”. Those who should follow it never get to practise it. | "
            "Write gl-b2 under “guidelines:” of the unit that teaches it (or of a planned module), or write after "
            "“untaught:” why no course needs to.",
        )
    ]
    assert line(reports[0], "sv") == (
        f"{place} Inget pass tar upp gl-b2 ”Egna ord”. De som ska följa den får aldrig öva på den. | "
        "Skriv gl-b2 under ”guidelines:” i passet som tar upp den (eller i en planerad modul), eller skriv efter "
        "”untaught:” varför ingen kurs behöver göra det."
    )
    assert line(reports[0], "da") == (
        f"{place} Ingen lektion handler om gl-b2 ”Egne ord”. De, der bør følge den, får aldrig øvet sig på den. | "
        "Skriv gl-b2 under ”guidelines:” i den lektion, der handler om den (eller i et planlagt modul), eller skriv "
        "efter ”untaught:”, hvorfor intet kursus behøver det."
    )


@pytest.mark.parametrize(
    ("unit", "module"),
    [("{id: u1}", "guidelines: [gl-b2]"), ("{id: u1, state: retired, guidelines: [gl-b2]}", "")],
)
def test_a_written_module_speaks_through_its_units_and_a_withdrawn_unit_teaches_nothing(
    find: Find, unit: str, module: str
) -> None:
    assert len(find(RULE, drawing(unit, module))) == 1


def test_a_rule_that_serves_a_guideline_does_not_teach_it(find: Find) -> None:
    rule = """
      rules/
        peer-supporter.yml
        | {id: rule-ps, rules: [{id: rule-ps-01, serves: [gl-b2]}]}
    """
    assert len(find(RULE, drawing("{id: u1}").replace("    curriculum/", f"{rule}\n    curriculum/"))) == 1
