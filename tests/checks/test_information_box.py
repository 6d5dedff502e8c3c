"""The information box at the top of a text."""

from __future__ import annotations

import pytest

from builder import checks
from builder.load import load
from conftest import Draw, Find, line

RULE = "information-box"


def box(*rows: str) -> str:
    """A text that begins with these lines, as a drawing."""
    return "docs/\n  a.sv.md\n" + "\n".join(f"  | {row}" for row in rows) + "\n"


def whole(title: str, description: str = "En mening.") -> str:
    return box("---", f"title: {title}", f"description: {description}", "---", "", "## A { #a }")


@pytest.mark.parametrize(
    "title",
    [
        "Första mötet, säg vem du är",
        '"Första mötet: säg vem du är"',
        "”Ja” & nej, 100 % på 3-4 år (snart); co-production/samarbete's namn?",
    ],
)
def test_plain_text_is_fine(find: Find, title: str) -> None:
    assert find(RULE, whole(title)) == []


def test_titles_and_descriptions_up_to_the_limit_are_fine(find: Find) -> None:
    assert find(RULE, whole("ä" * 90, "ö" * 170)) == []


def test_readme_files_have_no_box(find: Find) -> None:
    assert find(RULE, "docs/\n  README.md\n  | # How to\n") == []


def test_no_box_at_all(find: Find) -> None:
    assert find(RULE, box("## Rubrik { #a }")) == [
        "docs/a.sv.md:1:1 The page lacks the information box at the top. It gets no name in menus and search results. | "
        "Begin the file with a line ---, then “title: ...” and “description: ...”, and end with a line ---."
    ]


def test_a_box_that_never_ends(find: Find) -> None:
    assert find(RULE, box("---", "title: A", "description: B", "", "Text.")) == [
        "docs/a.sv.md:1:1 The information box at the top never ends. Readers get the whole box as text, and the page no "
        "name. | Put a line --- after the last line of the box."
    ]


def test_a_colon_inside_the_title(find: Find) -> None:
    assert find(RULE, whole("Första mötet: säg vem du är")) == [
        "docs/a.sv.md:2:20 The information box at the top cannot be read: a colon inside the text is taken for a new "
        "field. The page gets no name. | Put the whole text in quotation marks."
    ]


def test_a_tab_and_an_open_quotation_mark(find: Find) -> None:
    drawing = box("---", "title: A", "\tdescription: B", "---") + '  b.sv.md\n  | ---\n  | title: "A\n  | ---\n'
    assert [one.split(" | ")[0] for one in find(RULE, drawing)] == [
        "docs/a.sv.md:3:1 The information box at the top cannot be read: a tab stands where there must be spaces. "
        "The page gets no name.",
        "docs/b.sv.md:3:1 The information box at the top cannot be read: a quotation mark or bracket is not closed. "
        "The page gets no name.",
    ]


def test_a_box_that_is_no_list_of_fields(find: Find) -> None:
    assert find(RULE, box("---", "Bara en mening.", "---")) == [
        "docs/a.sv.md:2:1 The information box at the top cannot be read: the line does not follow the form field: value. "
        "The page gets no name. | Compare with the record before: same indent, colon after the field's name, space "
        "after the colon."
    ]


def test_missing_and_empty_fields(find: Find) -> None:
    assert find(RULE, box("---", "title:", "---")) == [
        "docs/a.sv.md:1:1 The information box lacks “description”. Readers do not see beforehand what the page gives "
        "them. | Add a line: “description: ...”.",
        "docs/a.sv.md:1:1 The information box lacks “title”. The page goes without a name in menus and search results. "
        "| Add a line: “title: ...”.",
    ]


def test_fields_that_do_not_belong(find: Find) -> None:
    assert find(RULE, box("---", "title: A", "descripton: B", "description: B", "hide: [toc]", "---")) == [
        "docs/a.sv.md:3:1 “descripton” does not belong in the information box, which has only title and description. "
        "No reader sees the line. | Did you mean “description”?",
        "docs/a.sv.md:5:1 “hide” does not belong in the information box, which has only title and description. "
        "No reader sees the line. | Move it to the record beside the text, or remove the line.",
    ]


def test_a_field_that_stands_twice(find: Find) -> None:
    assert find(RULE, box("---", "title: A", "description: B", "title: C", "---")) == [
        "docs/a.sv.md:4:1 “title” stands twice in the information box, the first time on line 2. Readers see only the "
        "first. | Remove one of the lines."
    ]


def test_values_that_are_no_text(find: Find) -> None:
    assert find(RULE, box("---", "title: 2026", "description: [a, b]", "---")) == [
        "docs/a.sv.md:2:1 “title” in the information box is not a text (2026). The page goes without. | "
        "Write a text, in quotation marks.",
        "docs/a.sv.md:3:1 “description” in the information box is not a text (['a', 'b']). The page goes without. | "
        "Write a text, in quotation marks.",
    ]


def test_shortcuts_and_dates_that_do_not_exist(find: Find) -> None:
    assert find(RULE, box("---", "title: &a B", "description: 2026-13-01", "---")) == [
        "docs/a.sv.md:1:1 The information box lacks “description”. Readers do not see beforehand what the page gives "
        "them. | Add a line: “description: ...”.",
        "docs/a.sv.md:2:8 The line in the information box uses a shortcut (&, * or !). The text does not reach the page. "
        "| Put the text in quotation marks.",
        "docs/a.sv.md:3:14 2026-13-01 in the information box is taken for a date that is not in the calendar. "
        "Readers see nothing there. | Put it in quotation marks, or write a real date.",
    ]


@pytest.mark.parametrize(
    ("title", "sign"),
    [
        ("<b>A</b>", "<"),
        ("A **stor** B", "*"),
        ("A *liten* B", "*"),
        ("__A__", "__"),
        ("A _liten_ B", "_l"),
        ("A `b`", "`"),
        ("'[A](b.md)'", "["),
        ("'A [gl-a1]'", "["),
        ("A { .b }", "{"),
        ('En "ja" till', '"'),
        ("A &lt; B", "&lt;"),
    ],
)
def test_markup(find: Find, title: str, sign: str) -> None:
    assert find(RULE, whole(title)) == [
        f"docs/a.sv.md:2:1 “title” contains a formatting sign: {sign} It shows as it is in tabs, menus and search "
        "results. | Write plain text, and quotation marks “like this”."
    ]


def test_too_long_is_a_warning_at_the_right_line(tree: Draw) -> None:
    drawing = box("---", f"description: {'ö' * 171}", f"title: {'ä' * 91}", "---")
    reports = checks.run(load(tree(drawing)), [RULE])
    assert [(report.severity, line(report)) for report in reports] == [
        (
            "warning",
            "docs/a.sv.md:2:1 “description” has 171 characters. Search results show only the beginning, so readers miss "
            "the rest. | Shorten it to at most 170 characters.",
        ),
        (
            "warning",
            "docs/a.sv.md:3:1 “title” has 91 characters. Search results show only the beginning, so readers miss the "
            "rest. | Shorten it to at most 90 characters.",
        ),
    ]


def test_the_words_and_the_replacements(tree: Draw) -> None:
    reports = checks.run(load(tree(box("---", "title: 2026", "descripton: B", "---"))), [RULE])
    assert [(report.place.line, report.replaces, report.replacement) for report in reports] == [
        (1, None, None),
        (2, "2026", '"2026"'),
        (3, "descripton", "description"),
    ]
    assert line(reports[2], "sv") == (
        "docs/a.sv.md:3:1 ”descripton” hör inte hemma i informationsrutan, som bara har title och description. Ingen "
        "läsare ser raden. | Menade du ”description”?"
    )
    assert line(reports[2], "da") == (
        "docs/a.sv.md:3:1 ”descripton” hører ikke hjemme i informationsboksen, som kun har title og description. Ingen "
        "læser ser linjen. | Mente du ”description”?"
    )
