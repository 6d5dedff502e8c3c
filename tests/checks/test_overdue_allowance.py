"""Notes that let a finding be, without reason, without end, or past their end."""

from __future__ import annotations

from datetime import date

import pytest

from builder import checks
from builder.load import load
from conftest import Draw, Find, line

RULE = "overdue-allowance"


def drawing(note: str) -> str:
    return f"""
    docs/
      index.sv.md
      | Text.
      | <!-- {note} -->
    """


@pytest.mark.parametrize("note", ["ok TRN006 until 2027-03-01: legal quotation", "ok, that is all", "not ok TRN"])
def test_whole_notes_and_other_comments_are_fine(tree: Draw, note: str) -> None:
    assert not checks.run(load(tree(drawing(note)), date(2027, 3, 1)), [RULE])


def test_a_note_without_a_reason(tree: Draw) -> None:
    reports = checks.run(load(tree(drawing("ok TRN006 until 2027-03-01"))), [RULE])
    place = "docs/index.sv.md:2:1"
    assert [(report.severity, line(report)) for report in reports] == [
        (
            "error",
            f"{place} The exception from TRN006 does not say why. Nobody who comes later can judge it. | "
            "Write the reason after a colon: ok TRN006 until 2027-03-01: reason.",
        )
    ]
    assert line(reports[0], "sv") == (
        f"{place} Undantaget från TRN006 säger inte varför. Ingen som kommer efter kan pröva det. | "
        "Skriv skälet efter kolon: ok TRN006 until 2027-03-01: skäl."
    )
    assert line(reports[0], "da") == (
        f"{place} Undtagelsen fra TRN006 siger ikke hvorfor. Ingen, der kommer senere, kan vurdere den. | "
        "Skriv begrundelsen efter kolon: ok TRN006 until 2027-03-01: begrundelse."
    )


@pytest.mark.parametrize("note", ["ok TRN006: a quotation", "ok TRN006 until 2027-13-01: a quotation"])
def test_a_note_without_an_end_date_that_can_be_read(find: Find, note: str) -> None:
    assert find(RULE, drawing(note)) == [
        "docs/index.sv.md:2:1 The exception from TRN006 has no end date that can be read. The fault would stay with "
        "readers for ever. | Write a date: ok TRN006 until 2027-03-01: reason."
    ]


def test_a_note_whose_date_has_passed(tree: Draw) -> None:
    content = load(tree(drawing("ok TRN006 until 2027-03-01: legal quotation")), date(2027, 3, 2))
    assert [line(report) for report in checks.run(content, [RULE])] == [
        "docs/index.sv.md:2:1 The exception from TRN006 ended on 2027-03-01. It no longer holds, and the finding shows "
        "again. | Mend the fault, or write a new date with a reason."
    ]


def test_a_rule_that_has_no_exceptions(tree: Draw) -> None:
    reports = checks.run(load(tree(drawing("ok SAF002 until 2027-03-01: it is a quotation"))), [RULE])
    place = "docs/index.sv.md:2:1"
    assert [line(report) for report in reports] == [
        f"{place} SAF002 has no exceptions, because it keeps code off the pages. The fault would reach readers. | "
        "Remove the line, and mend the fault."
    ]
    assert line(reports[0], "sv") == (
        f"{place} SAF002 har inga undantag, för den håller kod borta från sidorna. Felet når annars läsarna. | "
        "Ta bort raden, och rätta felet."
    )
    assert line(reports[0], "da") == (
        f"{place} SAF002 har ingen undtagelser, fordi den holder kode væk fra siderne. Fejlen ville nå læserne. | "
        "Fjern linjen, og ret fejlen."
    )
