"""No finding of any rule repeats an address or number that must not be published."""

from __future__ import annotations

import json

from builder import checks
from builder.load import load
from builder.reports import as_json, github, markdown, plain, sarif
from conftest import Draw

PAGE = """
    docs/
        one.sv.md
        | ---
        | title: A
        | description: B
        | ---
        |
        | ## I korthet { #short }
        |
        | Skriv till anna.berg@firma.se eller ring 070-174 06 58 innan fredag så svarar vi dig, helst på förmiddagen.
        one.da.md
        | ---
        | title: A
        | description: B
        | ---
        |
        | ## Kort fortalt { #short }
        |
        | Skriv til os.
"""


def test_what_is_found_is_masked_in_every_rule_and_form(tree: Draw) -> None:
    reports = checks.run(load(tree(PAGE)))
    assert {"SAF001", "TRN001"} <= {report.code for report in reports}
    written = [plain.write(reports, code) for code in ("sv", "en", "da")]
    written += [as_json.write(reports), markdown.write(reports, "sv"), github.write(reports, "sv")]
    written.append(sarif.write(reports, checks.rules(), "sv"))
    for text in written:
        assert "anna.berg" not in text and "174" not in text, text


def test_numbers_that_are_nobodys_own_stay(tree: Draw) -> None:
    reports = checks.run(load(tree(PAGE.replace("anna.berg@firma.se", "oss inom 14 dagar"))), ["TRN006"])
    assert any("14" in message for report in reports for message in report.message.values())
    assert json.loads(as_json.write(reports))
