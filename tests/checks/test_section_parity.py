"""Translations with other sections than the Swedish text."""

from __future__ import annotations

from builder import checks
from builder.load import load
from conftest import Draw, Find, line

RULE = "section-parity"

SWEDISH = """
docs/
  a.sv.md
  | ---
  | title: A
  | ---
  | ## I korthet { #short }
  | Kort.
  |
  | ## Tidsfrister { #deadlines }
  | - ett
  | - två
  |
  | ## Undantag { #exceptions }
  | Inga.
"""


def danish(*rows: str) -> str:
    """More of the drawing: the Danish page."""
    return "docs/\n  a.da.md\n" + "\n".join(f"  | {row}" for row in rows) + "\n"


SHORT = ("## Kort fortalt { #short }", "Kort.", "")
DEADLINES = ("## Frister { #deadlines }", "1. en", "2. to", "")
EXCEPTIONS = ("## Undtagelser { #exceptions }", "Ingen.", "")


def test_the_same_sections_are_fine_however_long_they_are(find: Find) -> None:
    more = ("En linje til.", "", "Og et afsnit til.", "")
    assert find(RULE, SWEDISH + danish(*SHORT, *more, *DEADLINES, *EXCEPTIONS)) == []


def test_a_page_in_one_language_only_is_left_to_others(find: Find) -> None:
    assert find(RULE, SWEDISH) == []


def test_another_address_in_the_same_place_is_no_missing_section(find: Find) -> None:
    other = ("## Frister { #frister }", "- en", "", "## Undtagelser", "Ingen.")
    assert find(RULE, SWEDISH + danish(*SHORT, *other)) == []


def test_a_broken_information_box_is_left_to_its_own_rule(find: Find) -> None:
    assert (
        find(RULE, SWEDISH.replace("| ---\n  | title", "| --\n  | title") + danish(*SHORT, *DEADLINES, *EXCEPTIONS))
        == []
    )


def test_a_section_that_is_missing_in_the_middle(find: Find) -> None:
    assert find(RULE, SWEDISH + danish(*SHORT, *EXCEPTIONS)) == [
        "docs/a.da.md:4:1 The page in Danish has 2 sections, the Swedish one 3. “Tidsfrister” seems to be missing after "
        "“Kort fortalt”. Readers miss what it says. | "
        "Translate the section (docs/a.sv.md:7) and put it on this line, with the address { #deadlines }."
    ]


def test_a_section_that_is_missing_at_the_end_or_the_beginning(find: Find) -> None:
    assert find(RULE, SWEDISH + danish(*DEADLINES)) == [
        "docs/a.da.md:1:1 The page in Danish has 1 sections, the Swedish one 3. “I korthet” seems to be missing at the "
        "top of the page. Readers miss what it says. | "
        "Translate the section (docs/a.sv.md:4) and put it on this line, with the address { #short }.",
        "docs/a.da.md:3:1 The page in Danish has 1 sections, the Swedish one 3. “Undantag” seems to be missing after "
        "“Frister”. Readers miss what it says. | "
        "Translate the section (docs/a.sv.md:11) and put it on this line, with the address { #exceptions }.",
    ]


def test_a_section_that_is_not_there_in_swedish(find: Find) -> None:
    own = ("## Kun dansk { #danish }", "Ja.", "")
    assert find(RULE, SWEDISH + danish(*SHORT, *own, *DEADLINES, *EXCEPTIONS)) == [
        "docs/a.da.md:4:1 The section “Kun dansk” is there in Danish but not in Swedish. "
        "Only those who read in Danish get to know it. | Write the section in Swedish too (docs/a.sv.md), or remove it "
        "here."
    ]


def test_sections_in_another_order(find: Find) -> None:
    assert find(RULE, SWEDISH + danish(*EXCEPTIONS, *SHORT, *DEADLINES)) == [
        "docs/a.da.md:1:1 The section “Undtagelser” does not stand where it does in Swedish. Those who read together "
        "across languages lose each other. | Move it so that it comes after “Frister”."
    ]


def test_other_parts_in_a_section_warn(tree: Draw) -> None:
    parts = ("| a |", "| --- |", "| b |", "", "/// note | Boks", "Tekst.", "///", "", "![](p.png) ![](q.png)", "")
    reports = checks.run(load(tree(SWEDISH + danish(*SHORT, *parts, *DEADLINES[:1], *EXCEPTIONS))), [RULE])
    assert [(report.severity, line(report)) for report in reports] == [
        ("warning", told(1, "Kort fortalt", "pictures", 2, 0, 4)),
        ("warning", told(1, "Kort fortalt", "boxes", 1, 0, 4)),
        ("warning", told(1, "Kort fortalt", "tables", 1, 0, 4)),
        ("warning", told(14, "Frister", "lists", 0, 1, 7)),
    ]


def test_parts_before_the_first_heading_count_too(find: Find) -> None:
    assert find(RULE, SWEDISH + danish("- punkt", "", *SHORT, *DEADLINES, *EXCEPTIONS)) == [
        told(1, "the opening", "lists", 1, 0, 4)
    ]


def told(row: int, title: str, what: str, own: int, swedish: int, source: int) -> str:
    return (
        f"docs/a.da.md:{row}:1 In the section “{title}” the number of {what} is {own}, in the Swedish one {swedish}. "
        f"Something may be lost to readers. | Compare with docs/a.sv.md:{source}."
    )


def test_the_words_in_swedish_and_danish(tree: Draw) -> None:
    reports = checks.run(load(tree(SWEDISH + danish(*SHORT, *EXCEPTIONS))), [RULE])
    assert [line(report, "sv") for report in reports] == [
        "docs/a.da.md:4:1 Sidan på danska har 2 avsnitt, den svenska 3. ”Tidsfrister” verkar saknas efter ”Kort "
        "fortalt”. Läsarna går miste om det. | Översätt avsnittet (docs/a.sv.md:7) och sätt in det på den här raden, "
        "med adressen { #deadlines }."
    ]
    assert [line(report, "da") for report in reports] == [
        "docs/a.da.md:4:1 Siden på dansk har 2 afsnit, den svenske 3. ”Tidsfrister” ser ud til at mangle efter ”Kort "
        "fortalt”. Læserne går glip af det. | Oversæt afsnittet (docs/a.sv.md:7), og sæt det ind på denne linje med "
        "adressen { #deadlines }."
    ]
