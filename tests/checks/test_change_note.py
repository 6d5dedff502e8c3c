"""Changes of meaning that no note tells of, and notes that tell nothing."""

from __future__ import annotations

from datetime import date

import pytest

from builder import checks
from builder.load import load
from conftest import Draw, Find, line

RULE = "change-note"
LOG = "docs/changes/changes.yml"


def drawing(rule: str = 'since: "2026.1"', note: str = "") -> str:
    return f"""
    guidelines/
      rules/
        employer.yml
        | id: rule-em
        | rules:
        |   - id: rule-em-07
        |     title: {{sv: Bemanning, en: Staffing, da: Bemanding}}
        |     {rule}
      values/
        area.yml
        | {{id: gl-a, guidelines: [{{id: gl-a1, since: "2026.1"}}]}}
    docs/
      changes/
        changes.yml
        | changes:
        |   - {{id: ch-1, date: 2026-11-22, concerns: [rule-em], text: {{sv: a, en: b, da: c}}}}
        |   {note}
    """


NOTE = "- {id: ch-2, date: 2027-03-01, meaning: true, concerns: [rule-em-07], text: {sv: a, en: b, da: c}}"


def test_what_holds_since_the_first_edition_is_fine(find: Find) -> None:
    assert not find(RULE, drawing())


@pytest.mark.parametrize("rule", ['since: "2027.1"', 'since: "2026.2"', "state: retired"])
def test_a_change_that_a_note_names_is_fine(find: Find, rule: str) -> None:
    assert not find(RULE, drawing(rule, NOTE))


@pytest.mark.parametrize("rule", ['{state: planned, since: "2027.1"}', 'since: "later"', "state: planned"])
def test_what_is_planned_or_without_an_edition_is_left_alone(find: Find, rule: str) -> None:
    assert not find(RULE, drawing(rule.strip("{}").replace(", ", "\n        |     ")))


def test_a_note_without_a_change_of_meaning_may_name_nothing(find: Find) -> None:
    assert not find(RULE, drawing(note="- {id: ch-2, date: 2027-03-01}"))


def test_a_rule_of_a_later_edition_that_no_note_names(tree: Draw) -> None:
    reports = checks.run(load(tree(drawing('since: "2026.10"')), date(2027, 3, 1)), [RULE])
    place = "guidelines/rules/employer.yml:5:5"
    assert [(report.severity, line(report)) for report in reports] == [
        (
            "error",
            f"{place} rule-em-07 “Staffing” holds since edition 2026.10, but the change log does not name it. Readers "
            f"cannot see what is new, or why. | Write a note in {LOG} with rule-em-07 under “concerns:”: what changed, "
            "from when, and why.",
        )
    ]
    assert line(reports[0], "sv") == (
        f"{place} rule-em-07 ”Bemanning” gäller sedan utgåva 2026.10, men ändringsloggen nämner den inte. Läsarna ser "
        f"inte vad som är nytt, eller varför. | Skriv en notis i {LOG} med rule-em-07 under ”concerns:”: vad som "
        "ändrades, från när och varför."
    )
    assert line(reports[0], "da") == (
        f"{place} rule-em-07 ”Bemanding” gælder siden udgave 2026.10, men ændringsloggen nævner den ikke. Læserne kan "
        f"ikke se, hvad der er nyt eller hvorfor. | Skriv en note i {LOG} med rule-em-07 under ”concerns:”: hvad der "
        "blev ændret, fra hvornår og hvorfor."
    )
    assert reports[0].replacement == (
        "  - id: ch-rule-em-07\n"
        '    title: {sv: "", en: "", da: ""}\n'
        "    date: 2027-03-01\n"
        "    concerns: [rule-em-07]\n"
        '    text: {sv: "", en: "", da: ""}\n'
        "    meaning: true"
    )


def test_a_guideline_is_told_too(find: Find) -> None:
    later = drawing().replace('gl-a1, since: "2026.1"', 'gl-a1, since: "2027.1"')
    assert [one.split(" holds ")[0] for one in find(RULE, later)] == ["guidelines/values/area.yml:1:37 gl-a1 “gl-a1”"]


def test_a_withdrawn_rule_that_no_note_names(find: Find) -> None:
    assert find(RULE, drawing("state: retired")) == [
        "guidelines/rules/employer.yml:5:5 rule-em-07 “Staffing” was withdrawn, but the change log does not name it. "
        f"Those who have it in an agreement are not told. | Write a note in {LOG} with rule-em-07 under “concerns:”: "
        "that it was withdrawn, from when, why, and what holds now."
    ]


@pytest.mark.parametrize("concerns", ["", "concerns: [], ", "concerns: [rule-em-99], "])
def test_a_note_on_meaning_that_names_nothing(find: Find, concerns: str) -> None:
    note = f"- {{id: ch-2, {concerns}date: 2027-03-01, meaning: true, text: {{sv: a, en: b, da: c}}}}"
    assert [one.split(" ", 1)[1] for one in find(RULE, drawing(note=note))] == [
        "The note ch-2 says that a meaning changed, but not of what. Readers do not know which rule to read again. | "
        "Write at least one id that exists under “concerns:”."
    ]


def test_a_note_on_meaning_that_says_nothing(find: Find) -> None:
    assert find(RULE, drawing(note="- {id: ch-2, date: 2027-03-01, meaning: true, concerns: [rule-em-07]}")) == [
        f"{LOG}:3:5 The note ch-2 says that a meaning changed, but not how. Readers get a date and nothing more. | "
        "Write one sentence under “text:”: what changed, from when, and why."
    ]
