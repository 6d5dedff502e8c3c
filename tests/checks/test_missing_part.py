"""Modules, units and self-tests without a part their readers need."""

from __future__ import annotations

import pytest

from builder import checks
from builder.load import load
from conftest import Draw, Find, line

RULE = "missing-part"
MODULE = "curriculum/basic/m01/module.yml"
UNIT = "curriculum/basic/m01/u1-arrival"

WHOLE = """
curriculum/
  basic/
    m01/
      module.yml
      | id: m01
      | text: index
      | prerequisites: []
      | hours: 2
      | outcomes:
      |   - {id: o1}
      |   - {id: o2}
      | units:
      |   - id: u1
      |     text: u1-arrival
      |     minutes: 90
      |     outcomes: [o1]
      |     steps: [{minutes: 90, title: {sv: a, en: a, da: a}}]
      self-test.yml
      | text: self-test
      | questions: [{id: q1}]
      index.sv.md
      | ## I korthet { #short }
      | Vi börjar.
      self-test.sv.md
      | ## I korthet { #short }
      | Sju frågor.
      u1-arrival.sv.md
      | ## I korthet { #short }
      | Vi kommer.
      | ## Mål { #aim }
      | Överenskommelsen.
      | ## Att läsa { #text }
      | Stolarna.
      | ## Övning { #exercise }
      | ### Hälsa { #hello }
      | Säg hej.
      | ## Avslutning { #closing }
      | Ett varv.
      | ## För dig som leder { #facilitator }
      | Ni är två.
      u1-arrival.en.md
      | ## To read { #text }
      | The chairs.
"""


def test_nothing_is_said_of_a_whole_module(find: Find) -> None:
    """An exercise may stand under lower headings; sections lacking in a translation are another rule's."""
    assert not find(RULE, WHOLE)


def test_what_is_planned_or_retired_need_not_be_whole(find: Find) -> None:
    assert not find(
        RULE,
        """
        curriculum/
          basic/
            m01/
              module.yml
              | id: m01
              | state: planned
              | units: [{id: u1}]
            m02/
              module.yml
              | id: m02
              | state: retired
        """,
    )


def test_content_that_was_refused_is_not_called_missing_too(find: Find) -> None:
    assert not find(RULE, WHOLE.replace("minutes: 90\n", "minutes: ninety\n"))


@pytest.mark.parametrize(
    ("old", "new", "finding"),
    [
        (
            "| hours: 2",
            "| hours:",
            f"{MODULE}:4:1 m01 gives no hours. Employers cannot plan the time off. | "
            "Write the module's hours after “hours:”.",
        ),
        (
            "| prerequisites: []",
            "| entry: []",
            f"{MODULE}:1:1 m01 does not say what must come before it. Trainees do not know whether they can begin "
            "here. | Write “prerequisites:” with the modules' ids, or “prerequisites: []” if none are needed.",
        ),
        (
            "      |     outcomes: [o1]\n",
            "",
            f"{MODULE}:9:5 m01-u1 names no learning outcome. Nobody can see what the unit is for. | "
            "Write the id of at least one of the module's outcomes: “outcomes: [o1, o2]”.",
        ),
        (
            "      |     minutes: 90\n",
            "",
            f"{MODULE}:9:5 m01-u1 gives no minutes. The trainer cannot plan the day. | "
            "Write the unit's length after “minutes:”.",
        ),
        (
            "steps: [{minutes: 90, title: {sv: a, en: a, da: a}}]",
            "steps: []",
            f"{MODULE}:13:5 m01-u1 has no plan step by step. The trainer does not know how the session runs. | "
            "Write the steps under “steps:”, each with minutes and title.",
        ),
        (
            "      |     text: u1-arrival\n",
            "",
            f"{MODULE}:9:5 m01-u1 has no text. Readers get no page. | Write the text, and its name after “text:”. "
            "If it is not written yet, put “state: planned”.",
        ),
        (
            "text: u1-arrival",
            "text: u1-arival",
            f"{MODULE}:10:5 m01-u1 names the text “u1-arival”, but there is no such file. Readers get no page. | "
            "Did you mean “u1-arrival”? Otherwise create curriculum/basic/m01/u1-arival.sv.md.",
        ),
        (
            "text: u1-arrival",
            "text: hello",
            f"{MODULE}:10:5 m01-u1 names the text “hello”, but there is no such file. Readers get no page. | "
            "Create curriculum/basic/m01/hello.sv.md.",
        ),
        (
            "questions: [{id: q1}]",
            "questions: []",
            "curriculum/basic/m01/self-test.yml:2:1 m01-self-test has no questions. Trainees meet an empty page. | "
            "Write at least one question under “questions:”.",
        ),
        (
            "      | ## Mål { #aim }\n      | Överenskommelsen.\n",
            "",
            f"{UNIT}.sv.md:1:1 The text of m01-u1 lacks the section “Aim”. Trainees do not know where the unit "
            "leads. | Add the heading “## Mål { #aim }” and write the section below it.",
        ),
        (
            "      | Ett varv.\n",
            "      | <!-- later -->\n",
            f"{UNIT}.sv.md:10:1 The section “Closing” of m01-u1 is empty. The unit ends without anyone knowing how "
            "the others are. | Write the section below its heading.",
        ),
        (
            "      | The chairs.\n",
            "",
            f"{UNIT}.en.md:1:1 The section “To read” of m01-u1 is empty. Trainees have nothing to read. | "
            "Write the section below its heading.",
        ),
    ],
)
def test_a_missing_part(find: Find, old: str, new: str, finding: str) -> None:
    assert WHOLE.count(old) == 1
    assert find(RULE, WHOLE.replace(old, new)) == [finding]


def test_a_module_of_nothing_but_a_name(tree: Draw) -> None:
    drawing = """
    curriculum/
      basic/
        m02/
          module.yml
          | id: m02
          | text: index
          index.sv.md
          | ## I korthet { #short }
          | Om återhämtning.
    """
    reports = checks.run(load(tree(drawing)), [RULE])
    place = "curriculum/basic/m02/module.yml:1:1"
    assert sorted(line(report) for report in reports) == [
        f"{place} m02 does not say what must come before it. Trainees do not know whether they can begin here. | "
        "Write “prerequisites:” with the modules' ids, or “prerequisites: []” if none are needed.",
        f"{place} m02 gives no hours. Employers cannot plan the time off. | Write the module's hours after “hours:”.",
        f"{place} m02 has no learning outcomes. Trainees cannot see what they will be able to do. | "
        "Write at least one under “outcomes:”; start it with a verb such as “describe” or “plan”.",
        f"{place} m02 has no self-test. Trainees cannot see what they have learned. | "
        "Write the questions in curriculum/basic/m02/self-test.yml.",
        f"{place} m02 has no units. Trainees have nothing to do. | "
        "Write the module's units under “units:”, each with id, text and minutes.",
    ]
    outcomes = next(report for report in reports if "outcomes:" in report.hint["en"])
    assert line(outcomes, "sv") == (
        f"{place} m02 har inga lärandemål. Deltagarna ser inte vad de ska kunna efteråt. | "
        "Skriv minst ett under ”outcomes:”; börja med ett verb, till exempel ”beskriva” eller ”planera”."
    )
    assert line(outcomes, "da") == (
        f"{place} m02 har ingen læringsmål. Kursisterne kan ikke se, hvad de skal kunne bagefter. | "
        "Skriv mindst ét under ”outcomes:”; begynd med et verbum, for eksempel ”beskrive” eller ”planlægge”."
    )
