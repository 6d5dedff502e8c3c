"""Crisis numbers, pages about law and acts that were looked up too long ago."""

from __future__ import annotations

from datetime import date

import pytest

from builder import checks
from builder.load import load
from conftest import Draw, line

RULE = "checked-in-time"
TODAY = date(2026, 11, 22)

DRAWING = """
docs/
  docs.yml
  | pages:
  |   - {id: data, title: {sv: "Dina uppgifter", en: "Your data", da: "Dine data"}, legal: true, checked: 2025-11-22}
  crisis.yml
  | services:
  |   - {id: sos, name: {sv: "SOS", en: "SOS", da: "SOS"}, number: "112", how: page, checked: 2026-08-24}
  |   - {id: unsure, number: "113", how: memory}
  |   - {id: later, state: planned, how: page}
  sources.yml
  | sources:
  |   - {id: osl, type: legislation, title: "Offentlighets- och sekretesslag", read: page, checked: 2025-11-22}
  |   - {id: aml, type: legislation, title: "Arbetsmiljölag", read: memory, checked: 2020-01-01}
  |   - {id: pdl, type: legislation, title: "Patientdatalag", read: whole, checked: 2020-01-01}
  |   - {id: study, type: report, title: "Study", read: whole, checked: 2020-01-01}
  a.sv.md
  | See [osl], [aml] and [study].
guidelines/
  framework/
    framework.yml
    | pages:
    |   - {id: fr-08, title: {sv: "Rättslig ram", en: "Legal frame", da: "Retlig ramme"}, legal: true, checked: 2026-01-01}
    |   - {id: fr-09, title: {sv: "Resurser", en: "Resources", da: "Ressourcer"}}
    |   - {id: fr-10, state: planned, legal: true}
"""


def told(tree: Draw, drawing: str, language: str = "en") -> list[str]:
    return [line(report, language) for report in checks.run(load(tree(drawing), TODAY), [RULE])]


def test_the_last_day_of_each_time_limit_is_fine(tree: Draw) -> None:
    """Ninety days for a crisis number, 365 for law; a work nobody uses, or that is from memory, has no limit."""
    assert told(tree, DRAWING) == []


def test_a_crisis_number_after_ninety_days(tree: Draw) -> None:
    assert told(tree, DRAWING.replace("2026-08-24", "2026-08-23")) == [
        "docs/crisis.yml:2:82 The number of SOS was last checked 91 days ago. Someone who calls in a crisis may reach "
        "nobody. | Look the number up on the service's own page and write today's date at “checked”. The limit is 90 days."
    ]


def test_a_number_from_memory_has_the_same_limit_once_it_has_a_date(tree: Draw) -> None:
    found = told(tree, DRAWING.replace("how: memory}", "how: memory, checked: 2026-01-01}"))
    assert [one.split(" |")[0] for one in found] == [
        "docs/crisis.yml:3:46 The number of unsure was last checked 325 days ago. Someone who calls in a crisis may reach nobody."
    ]


def test_a_number_said_to_be_seen_but_not_when(tree: Draw) -> None:
    assert told(tree, DRAWING.replace(", checked: 2026-08-24", "")) == [
        "docs/crisis.yml:2:5 SOS is said to have been seen on the service's own page, but not when. Readers cannot tell "
        "whether the number holds. | Write at “checked” the day somebody saw the number, or write “how: memory”."
    ]


@pytest.mark.parametrize(
    ("old", "new", "start"),
    [
        ("true, checked: 2026-01-01", "true, checked: 2025-11-21", "guidelines/framework/framework.yml:2:"),
        ("true, checked: 2025-11-22", "true, checked: 2025-11-21", "docs/docs.yml:2:"),
        ("page, checked: 2025-11-22", "page, checked: 2025-11-21", "docs/sources.yml:2:"),
    ],
)
def test_law_after_a_year(tree: Draw, old: str, new: str, start: str) -> None:
    (found,) = told(tree, DRAWING.replace(old, new))
    assert found.startswith(start)
    assert "366 days ago" in found
    assert found.endswith("The limit is 365 days.")


def test_law_without_a_date(tree: Draw) -> None:
    drawing = DRAWING.replace("true, checked: 2026-01-01", "true").replace("page, checked: 2025-11-22", "page")
    assert told(tree, drawing) == [
        "docs/sources.yml:2:5 “Offentlighets- och sekretesslag” is said to have been read and is used on the pages, but not "
        "when. Readers cannot tell which wording is meant. | Write at “checked” the day the act was read.",
        "guidelines/framework/framework.yml:2:5 The page “Legal frame” is about law, but does not say when it was compared "
        "with the acts. Readers cannot tell whether it holds. | Write at “checked” the day somebody compared the page with "
        "the acts.",
    ]


@pytest.mark.parametrize(
    ("language", "message"),
    [
        ("sv", "Numret till SOS kontrollerades senast för 92 dagar sedan. Den som ringer i en kris kan komma fel."),
        (
            "da",
            "Nummeret til SOS blev sidst kontrolleret for 92 dage siden. Den, der ringer i en krise, risikerer, at ingen svarer.",
        ),
    ],
)
def test_swedish_and_danish_wording(tree: Draw, language: str, message: str) -> None:
    (found,) = told(tree, DRAWING.replace("2026-08-24", "2026-08-22"), language)
    assert found.split(" | ")[0] == f"docs/crisis.yml:2:82 {message}"
