"""Translations whose Swedish page was moved, renamed or removed."""

from __future__ import annotations

from builder import checks
from builder.load import load
from conftest import Draw, Find, line

RULE = "orphan-translation"

MOVED = """
redirects.yml
| rules/report: rules/reporting
| rules/old: rules/report
"""
PAGES = """
docs/
  docs.yml
  | pages: [{id: reporting, text: rules/reporting}]
  rules/
    reporting.sv.md
"""


def with_file(name: str) -> str:
    return f"{PAGES}    {name}\n"


def test_translations_beside_their_swedish_page_are_fine(find: Find) -> None:
    assert not find(RULE, MOVED + with_file("reporting.da.md"))


def test_a_swedish_page_without_translations_is_another_rules(find: Find) -> None:
    assert not find(RULE, PAGES)


def test_a_page_that_moved_without_its_translation(tree: Draw) -> None:
    reports = checks.run(load(tree(MOVED + with_file("report.da.md"))), [RULE])
    place = "docs/rules/report.da.md:1:1"
    assert [(report.severity, line(report)) for report in reports] == [
        (
            "error",
            f"{place} The Swedish page behind this one was moved to docs/rules/reporting.sv.md. Readers in Danish reach "
            "only the old text, or none. | Move the file to docs/rules/reporting.da.md. The old address will keep "
            "working.",
        )
    ]
    assert line(reports[0], "sv") == (
        f"{place} Den svenska sidan bakom den här har flyttats till docs/rules/reporting.sv.md. Läsare på danska når "
        "bara den gamla texten, eller ingen alls. | Flytta filen till docs/rules/reporting.da.md. Den gamla adressen "
        "fortsätter att fungera."
    )
    assert line(reports[0], "da") == (
        f"{place} Den svenske side bag denne er flyttet til docs/rules/reporting.sv.md. Læsere på dansk når kun den "
        "gamle tekst eller slet ingen. | Flyt filen til docs/rules/reporting.da.md. Den gamle adresse bliver ved med "
        "at virke."
    )


def test_a_page_that_moved_twice(find: Find) -> None:
    assert [one.split(" | ")[1] for one in find(RULE, MOVED + with_file("old.en.md"))] == [
        "Move the file to docs/rules/reporting.en.md. The old address will keep working."
    ]


def test_a_translation_left_behind_after_its_copy_moved(find: Find) -> None:
    both = with_file("reporting.da.md") + "    report.da.md\n"
    assert find(RULE, MOVED + both) == [
        "docs/rules/report.da.md:1:1 The Swedish page behind this one was moved to docs/rules/reporting.sv.md, where it "
        "exists in Danish too. Readers may end up in the old text. | Compare with docs/rules/reporting.da.md, and "
        "remove this file."
    ]


def test_a_page_that_may_have_been_renamed(find: Find) -> None:
    assert find(RULE, with_file("reportings.da.md")) == [
        "docs/rules/reportings.da.md:1:1 The page exists in Danish but not in Swedish. Swedish readers find no page, "
        "and nobody notices when the text grows old. | Does it belong to docs/rules/reporting.sv.md? Then rename the "
        "file to docs/rules/reporting.da.md. Otherwise write docs/rules/reportings.sv.md, or remove the file."
    ]


def test_a_page_that_is_gone_is_told_for_each_translation(find: Find) -> None:
    told = (
        "but not in Swedish. Swedish readers find no page, and nobody notices when the text grows old. | "
        "Write docs/rules/zebra.sv.md, or remove the file if the Swedish page was removed."
    )
    assert find(RULE, with_file("zebra.da.md") + "    zebra.en.md\n") == [
        f"docs/rules/zebra.da.md:1:1 The page exists in Danish {told}",
        f"docs/rules/zebra.en.md:1:1 The page exists in English {told}",
    ]


def test_a_redirect_to_a_page_that_has_no_swedish_text_either_helps_nobody(find: Find) -> None:
    gone = PAGES.replace("reporting.sv.md", "reporting.en.md")
    assert [one.rsplit(" | ", 1)[1] for one in find(RULE, MOVED + gone + "    report.en.md\n")] == [
        "Write docs/rules/report.sv.md, or remove the file if the Swedish page was removed.",
        "Write docs/rules/reporting.sv.md, or remove the file if the Swedish page was removed.",
    ]


def test_only_this_rule_speaks_of_an_orphan(tree: Draw) -> None:
    content = load(tree(MOVED + PAGES.replace("reporting.sv.md", "reporting.en.md") + "    report.da.md\n"))
    reports = checks.run(content, [RULE, "missing-translation", "dead-link"])
    assert {report.rule for report in reports} == {RULE}
    assert len(reports) == 2
