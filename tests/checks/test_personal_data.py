"""Mail addresses, phone numbers and personal numbers. Every number here is invented or officially for testing."""

from __future__ import annotations

import pytest

from builder import checks
from builder.load import load
from conftest import Draw, Find, line

RULE = "personal-data"

CRISIS = """
docs/
  crisis.yml
  | services:
  |   - {id: sos, number: "112"}
  |   - {id: bris, number: "116 111"}
  |   - {id: livslinien, number: "70 201 201"}
"""
CLEAN = "If the text is already saved in the shared archive, tell the editors: older versions must be cleaned too."
PHONE = (
    f"Anyone can read and copy it. | Write a role address instead; a crisis number belongs in docs/crisis.yml. {CLEAN}"
)


def text(*rows: str) -> str:
    """A page with these lines, as a drawing."""
    body = "\n".join(f"  | {row}" for row in rows)
    return f"docs/\n  a.sv.md\n  | ---\n  | title: A\n  | description: B\n  | ---\n{body}\n"


HARMLESS = """
    10 000-20 000 kr
    45 000 000 | 1 234 567 | 12 345 678 kr | 250 000-300 000 kronor | +1 000 000 kr | 100 000 | 2500 3000 kr
    10.1007/s00127-021-02038-4 | https://doi.org/10.1007/s00127-021-02038-4
    ISBN 978-91-7555-123-4 | ISBN 91-7555-123-4 | 9789175551234 | 0306406152 | ISSN 1234-5678
    2026-11-22 | 20261122 | 22.11.2026 | 22/11-2026 | 01-02-2026 | 2015-2018 | 2015/2016 | 2019 2020 | 1999–2003
    s. 1903-1911 | pp. 12-19 | sid. 012-019 | 56(10):1903-1911
    SFS 2010:659 | AFS 2023:1 | prop. 2025/26:12 | dnr 12345678 | PMID 34567890 | 0000-0002-1825-0097 | NCT01234567
    212000-0142 | 556677-8899 | CVR 12345678 | bankgiro 5050-1055 | 411 23 Umeå | 8000 Aarhus C
    08:00-17:00 | 08.00-16.30 | 08-12 13-17 | 08-123 45 | 031-12 34 | 10 20 30 40 | 112 personer | sid 112 | 1177 Vårdguiden | ring 10 gånger
    https://example.se/0701234567 | rule-ps-01 | m01-o1 | 0,5-1,5 | 1-2, 3-4
    850101-1235 | 320101-1234 | 19850101-1235
    info@kommun.se | registrator@region.se | anna@example.org | a.b@mail.example.com | @nsph | 5 @ 3
"""


def test_what_is_no_personal_data(find: Find) -> None:
    words = [one.strip() for row in HARMLESS.strip().splitlines() for one in row.split(" | ")]
    assert find(RULE, text(*words, *(f"Se {one}." for one in words), *(f"({one})" for one in words))) == []


PHONES = """
    070-123 45 67 | 0701234567 | 070 123 45 67 | 070/123 45 67 | 08-123 45 67 | 08-12 34 56 | (08) 123 45 67
    031-12 34 56 | 0500-123 45 | 020-22 00 60 | 0771-11 11 11
    +46 70 123 45 67 | +46701234567 | +46 (0)70-123 45 67 | 0046701234567
    +45 12 34 56 78 | +4512345678 | 004512345678 | 12 34 56 78 | 3234 5678 | 32345678
    +358 40 1234567 | +44 20 7946 0958
"""


def test_phone_numbers(find: Find) -> None:
    numbers = [one.strip() for row in PHONES.strip().splitlines() for one in row.split(" | ")]
    assert find(RULE, text(*(f"Svar på {number}, dagtid." for number in numbers))) == [
        f"docs/a.sv.md:{row}:1 This looks like a phone number ({number[:3]}***). {PHONE}"
        for row, number in enumerate(numbers, start=5)
    ]


@pytest.mark.parametrize(
    ("words", "shown"), [("tlf. 70 101 102", "70 "), ("ring 70 101 102", "70 "), ("[ring](tel:70101102)", "701")]
)
def test_more_is_a_phone_number_when_it_is_called_one(find: Find, words: str, shown: str) -> None:
    assert find(RULE, text(words)) == [f"docs/a.sv.md:5:1 This looks like a phone number ({shown}***). {PHONE}"]


@pytest.mark.parametrize("number", ["811218-9876", "19811218-9876", "8112189876", "198112189876", "811218+9876"])
def test_personnummer(find: Find, number: str) -> None:
    assert find(RULE, text(f"Hon ({number}) kom.")) == [
        f"docs/a.sv.md:5:1 This looks like a Swedish personal number ({number[:3]}***). "
        f"It points out a person to everyone who reads. | Remove it. {CLEAN}"
    ]


@pytest.mark.parametrize("number", ["811278-9873", "198112789873"])
def test_samordningsnummer(find: Find, number: str) -> None:
    assert find(RULE, text(number)) == [
        f"docs/a.sv.md:5:1 This looks like a Swedish coordination number ({number[:3]}***). "
        f"It points out a person to everyone who reads. | Remove it. {CLEAN}"
    ]


@pytest.mark.parametrize("number", ["311299-1234", "3112991234", "290200-1111"])
def test_cpr(find: Find, number: str) -> None:
    assert find(RULE, text(number)) == [
        f"docs/a.sv.md:5:1 This looks like a Danish personal number, CPR ({number[:3]}***). "
        f"It points out a person to everyone who reads. | Remove it. {CLEAN}"
    ]


def test_numbers_of_the_crisis_record_are_allowed_everywhere(find: Find) -> None:
    rows = ("Ring 112 eller 116 111.", "Ring 70 201 201, +45 70 20 12 01 eller [här](tel:+4570201201).")
    assert find(RULE, CRISIS + text(*rows)) == []


def test_help_numbers_that_are_not_in_the_crisis_record(find: Find) -> None:
    hint = "Add the service to docs/crisis.yml, or link to the crisis page instead."
    assert find(RULE, CRISIS + text("Ring 112.", "Ring 1177, eller Mind på 90101.")) == [
        "docs/a.sv.md:6:1 The help number 117*** is not in docs/crisis.yml, so nobody checks it. "
        f"A reader in crisis may reach the wrong place. | {hint}",
        "docs/a.sv.md:6:1 The help number 901*** is not in docs/crisis.yml, so nobody checks it. "
        f"A reader in crisis may reach the wrong place. | {hint}",
    ]


def test_mail_in_texts_links_and_the_information_box(find: Find) -> None:
    drawing = """
    docs/
      a.sv.md
      | ---
      | description: Skriv till bo.ek@firma.se
      | title: Fråga 070-123 45 67
      | ---
      | [anna](mailto:anna@firma.se)
      | <!-- fråga Anna, anna@firma.se -->
    """
    mail = f"Anyone can read and copy it. | Write a role address instead, for example info@. {CLEAN}"
    assert find(RULE, drawing) == [
        f"docs/a.sv.md:2:1 This looks like a person's e-mail address (bo.***). {mail}",
        f"docs/a.sv.md:3:1 This looks like a phone number (070***). {PHONE}",
        f"docs/a.sv.md:5:1 This looks like a person's e-mail address (ann***). {mail}",
        f"docs/a.sv.md:6:1 This looks like a person's e-mail address (ann***). {mail}",
    ]


def test_records_are_read_but_not_the_numbers_of_works(find: Find) -> None:
    drawing = """
    docs/
      sources.yml
      | sources:
      |   - id: a-2020
      |     title: "A"
      |     DOI: "0701234567"
      |     ISBN: "0701234567"
      |     URL: "tel:0701234567"
      |     page: "32345678"
      |     note: {sv: "Mejla bo@firma.se", en: "x", da: "x"}
      publisher.yml
      | contact: "Bo, 070-123 45 67"
      | supervisor: x
      | feedback: "Bo, 19811218-9876"
    """
    assert find(RULE, drawing) == [
        f"docs/publisher.yml:1:1 This looks like a phone number (070***). {PHONE}",
        "docs/publisher.yml:3:1 This looks like a Swedish personal number (198***). It points out a person to everyone "
        f"who reads. | Remove it. {CLEAN}",
        "docs/sources.yml:8:12 This looks like a person's e-mail address (bo@***). Anyone can read and copy it. | "
        f"Write a role address instead, for example info@. {CLEAN}",
    ]


def test_the_number_itself_is_never_repeated_in_any_language(tree: Draw) -> None:
    rows = ("070-123 45 67", "811218-9876", "811278-9873", "311299-1234", "anna@firma.se", "90101")
    reports = checks.run(load(tree(text(*rows))), [RULE])
    assert [line(report, "sv").split(" | ")[0] for report in reports] == [
        "docs/a.sv.md:5:1 Här står vad som ser ut som ett telefonnummer (070***). Vem som helst kan läsa och kopiera det.",
        "docs/a.sv.md:6:1 Här står vad som ser ut som ett personnummer (811***). Det pekar ut en människa för alla som "
        "läser.",
        "docs/a.sv.md:7:1 Här står vad som ser ut som ett samordningsnummer (811***). Det pekar ut en människa för alla "
        "som läser.",
        "docs/a.sv.md:8:1 Här står vad som ser ut som ett danskt personnummer, CPR (311***). Det pekar ut en människa "
        "för alla som läser.",
        "docs/a.sv.md:9:1 Här står vad som ser ut som en persons e-postadress (ann***). Vem som helst kan läsa och "
        "kopiera den.",
        "docs/a.sv.md:10:1 Hjälpnumret 901*** finns inte i docs/crisis.yml, så ingen kontrollerar det. En läsare i kris "
        "kan komma fel.",
    ]
    everything = "".join(
        line(report, code) + str(report.replacement) for report in reports for code in ("sv", "en", "da")
    )
    assert not [row for row in rows if row in everything]
