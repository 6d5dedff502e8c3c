"""The order of a finished page: what the editor wrote, and where the generated sections go."""

from __future__ import annotations

import re

from builder.load import load
from builder.pages import render
from conftest import Draw

COURSE = """
curriculum/
  basic-course/
    course.yml
    | id: course-a
    | text: index
    | hours: 6
    | days: 1
    | assessments:
    |   - {id: a1, title: {sv: "Visa"}, task: {sv: "Visa en växt."}, competences: [c-1]}
    index.sv.md
    | ---
    | title: Kurs
    | ---
    |
    | ## I korthet { #short }
    |
    | Kort.
    |
"""


def headings(tree: Draw, *sections: str) -> list[str]:
    """The headings' ids of a course page that holds these sections besides `short`."""
    written = "".join(f"    | ## {name} {{ #{name} }}\n    |\n    | Ord om {name}.\n    |\n" for name in sections)
    page = render(load(tree(COURSE + written)), "curriculum/basic-course/index.sv.md")
    return re.findall(r"^## .*\{ #(\S+) \}$", page, re.M)


def test_generated_sections_come_after_what_the_editor_wrote(tree: Draw) -> None:
    assert headings(tree, "who", "money") == ["short", "who", "money", "modules", "assessment"]


def test_a_section_the_layout_knows_draws_the_ones_before_it(tree: Draw) -> None:
    assert headings(tree, "who", "home", "money") == ["short", "who", "modules", "home", "money", "assessment"]


def test_an_editor_may_introduce_a_generated_section(tree: Draw) -> None:
    assert headings(tree, "assessment", "money") == ["short", "modules", "assessment", "money"]


def test_what_is_generated_stands_below_the_introduction(tree: Draw) -> None:
    headings(tree, "assessment")
    page = render(load(tree("")), "curriculum/basic-course/index.sv.md")
    assert page.index("Ord om assessment.") < page.index("### Visa")
