"""Headings that jump, are empty or doubled, and bold lines that pose as headings."""

from __future__ import annotations

from builder import checks
from builder.load import load
from conftest import Draw, Find, line

RULE = "heading-steps"


def test_headings_in_steps_and_bold_beginnings_are_fine(find: Find) -> None:
    assert (
        find(
            RULE,
            """
            docs/
              a.sv.md
              | Text before any heading.
              |
              | ## Mallen { #form }
              |
              | ### Före { #before }
              |
              | #### Datum { #date }
              |
              | ## Efter { #after }
              |
              | ### Före { #before-again }
              |
              | **Någon blir arg.** Ge det en plats.
              |
              | **Arbetet är ungt.**
              |
              | > **Så kan det låta**
              |
              | - **Vem**
              |
              | **Linjen på golvet**
              | går på nästa rad.
              |
              | **Ett stycke i fet stil som är så långt att ingen läsare tar det för en rubrik**
            """,
        )
        == []
    )


def test_each_fault(find: Find) -> None:
    drawing = """
    docs/
      a.sv.md
      | # Titeln igen { #title }
      |
      | ## Mallen { #form }
      |
      | #### Före { #before }
      |
      | ## { #empty }
      |
      | **Viktigt:**
      |
      | ## Mallen { #form-2 }
    """
    assert find(RULE, drawing) == [
        "docs/a.sv.md:1:1 “Titeln igen” is a heading of the highest level. That one is the page's title, and a screen "
        "reader hears two titles. | Make it level 2: ## Titeln igen",
        "docs/a.sv.md:5:1 “Före” is a level 4 heading right after level 2. People who use a screen reader wonder what is "
        "missing. | Make it level 3: ### Före",
        "docs/a.sv.md:7:1 Here is a heading without words. In the table of contents it becomes an empty line. | "
        "Write the heading, or remove the line.",
        "docs/a.sv.md:9:1 The line “Viktigt” is bold text only and looks like a heading. People who use a screen reader "
        "cannot find it. | Make it a real heading with an address, ### Viktigt { #address }, or let it begin the sentence "
        "that follows.",
        "docs/a.sv.md:11:1 The heading “Mallen” already stands on line 3. Those who look in the table of contents see two "
        "lines alike. | Give one of them a name that tells them apart, or join the sections.",
    ]


def test_a_jump_has_its_replacement_and_every_language_its_words(tree: Draw) -> None:
    reports = checks.run(load(tree("docs/\n  a.sv.md\n  | ## A\n  |\n  | #### B\n")), [RULE])
    assert [(report.replaces, report.replacement) for report in reports] == [("####", "###")]
    assert [line(report, "sv") for report in reports] == [
        "docs/a.sv.md:3:1 ”B” är en rubrik på nivå 4 direkt efter nivå 2. Den som använder skärmläsare undrar vad som "
        "fattas. | Skriv rubriken på nivå 3: ### B"
    ]
    assert [report.message["da"] for report in reports] == [
        "”B” er en overskrift på niveau 4 lige efter niveau 2. Den, der bruger skærmlæser, undrer sig over, hvad der mangler."
    ]
