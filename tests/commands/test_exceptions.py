"""Notes that let a finding be: whole ones are silent, all others are told, in texts and in records."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from cli import main
from conftest import Draw

DAY = "1798761600"
"""2027-01-01, as SOURCE_DATE_EPOCH says it."""


def found(root: Path) -> list[str]:
    words = ["--format", "json", "--rule", "SAF005", "--rule", "TXT006"]
    output = CliRunner(env={"SOURCE_DATE_EPOCH": DAY}).invoke(main, ["check", "--root", str(root), *words]).stdout
    return [f"{one['path']}:{one['line']} {one['code']}" for one in json.loads(output)]


def text(*rows: str) -> str:
    box = ["---", "title: A", "description: B", "---", ""]
    return "    docs/\n        a.sv.md\n" + "".join(f"        | {row}\n" for row in (*box, *rows))


def record(*rows: str) -> str:
    return "    guidelines/\n      values/\n        area.yml\n" + "".join(f"        | {row}\n" for row in rows)


HURTS = "Han begick självmord i våras."


def test_without_a_note_it_is_told(tree: Draw) -> None:
    assert found(tree(text(HURTS))) == ["docs/a.sv.md:6 SAF005"]


@pytest.mark.parametrize(
    "rows",
    [
        ("<!-- ok SAF005 until 2027-01-01: citat ur lagen -->", HURTS),
        ("<!-- ok SAF005 until 2027-03-01: citat ur lagen -->", "", HURTS),
        (f"{HURTS} <!-- ok SAF005 until 2027-03-01: citat -->",),
        ("<!--  ok  SAF005  until  2027-03-01  :  citat  -->", HURTS),
    ],
)
def test_a_whole_note_is_silent(tree: Draw, rows: tuple[str, ...]) -> None:
    assert found(tree(text(*rows))) == []


@pytest.mark.parametrize(
    "note",
    [
        "<!-- ok SAF005 until 2026-12-31: citat -->",
        "<!-- ok SAF005 until 2027-03-01 -->",
        "<!-- ok SAF005 until 2027-03-01: -->",
        "<!-- ok SAF005: citat -->",
        "<!-- ok SAF005 until 2027-02-30: citat -->",
        "<!-- ok SAF005 until 1 mars: citat -->",
        "<!-- ok SAF005 tills vidare: citat -->",
        "<!-- ok SAF005 -->",
    ],
)
def test_a_note_that_is_not_whole_is_told_and_lets_nothing_be(tree: Draw, note: str) -> None:
    assert found(tree(text(note, HURTS))) == ["docs/a.sv.md:6 TXT006", "docs/a.sv.md:7 SAF005"]


@pytest.mark.parametrize(
    "rows",
    [
        ("<!-- ok TXT001 until 2027-03-01: citat -->", HURTS),
        ("<!-- OK SAF005 until 2027-03-01: citat -->", HURTS),
        ("<!-- ok SAF005 until 2027-03-01: citat -->", "", "", HURTS),
        (HURTS, "<!-- ok SAF005 until 2027-03-01: citat -->"),
    ],
)
def test_a_note_for_another_rule_or_place_lets_nothing_be(tree: Draw, rows: tuple[str, ...]) -> None:
    assert [one.split()[1] for one in found(tree(text(*rows)))] == ["SAF005"]


def test_in_a_record_it_stands_after_a_number_sign(tree: Draw) -> None:
    note = "# ok SAF005 until 2027-03-01: citat ur lagen"
    assert found(tree(record("id: gl-a", note, f'title: {{sv: "{HURTS}", en: A, da: A}}'))) == []


def test_a_note_in_a_record_that_is_past(tree: Draw) -> None:
    note = "# ok SAF005 until 2026-03-01: citat ur lagen"
    assert found(tree(record("id: gl-a", note, f'title: {{sv: "{HURTS}", en: A, da: A}}'))) == [
        "guidelines/values/area.yml:2 TXT006",
        "guidelines/values/area.yml:3 SAF005",
    ]


def test_code_can_never_be_let_be(tree: Draw) -> None:
    root = tree(text("<!-- ok SAF002 until 2027-03-01: only once -->", "<script>x</script>"))
    output = CliRunner().invoke(main, ["check", "--root", str(root), "--format", "json", "--rule", "SAF002"]).stdout
    assert {one["line"] for one in json.loads(output)} == {7}
