"""Records that cannot be read, and fields and values we do not know."""

from __future__ import annotations

import pytest

from builder import checks
from builder.load import load
from conftest import Draw, Find, line

RULE = "unknown-field"
FILE = "curriculum/basic/m04/module.yml"


def drawing(*rows: str) -> str:
    text = "\n".join(f"          | {row}" for row in rows)
    return f"""
    curriculum/
      basic/
        m04/
          module.yml
{text}
    """


def test_known_fields_and_values_are_fine(find: Find) -> None:
    assert not find(RULE, drawing("id: m04", "state: planned", "prerequisites: [m03]", "hours: 4.5"))


def test_a_field_that_is_nearly_right(tree: Draw) -> None:
    reports = checks.run(load(tree(drawing("id: m04", "prerequisits: [m03]"))), [RULE])
    assert [(report.severity, line(report)) for report in reports] == [
        (
            "error",
            f"{FILE}:2:1 “prerequisits” is not a field we know. As written, it is not used. | "
            "Did you mean “prerequisites”?",
        )
    ]
    assert line(reports[0], "sv") == (
        f"{FILE}:2:1 ”prerequisits” är inget fält vi känner. Som det står används det inte. | "
        "Menade du ”prerequisites”?"
    )
    assert line(reports[0], "da") == (
        f"{FILE}:2:1 ”prerequisits” er ikke et felt, vi kender. Som det står, bruges det ikke. | "
        "Mente du ”prerequisites”?"
    )
    assert (reports[0].replacement, reports[0].replaces) == ("prerequisites", "prerequisits")


def test_a_field_like_nothing_we_know_shows_what_there_is(find: Find) -> None:
    (found,) = find(RULE, drawing("id: m04", "xyzzy: 1"))
    assert found.startswith(f"{FILE}:2:1 “xyzzy” is not a field we know.")
    assert "Fields that exist here: id, state, title, text," in found


def test_a_value_that_is_nearly_right(find: Find) -> None:
    assert find(RULE, drawing("id: m04", "state: planed")) == [
        f"{FILE}:2:1 “planed” cannot be used in the field “state”. Readers get an empty field. | "
        "Did you mean “planned”? Possible values: planned, current, retired."
    ]


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        (
            ("id: m04", "hours: many"),
            "2:1 The field “hours” has the wrong kind of content (many). Readers get an empty field. | Write a number.",
        ),
        (
            ("id: m04", "units:", "  - {id: u1, steps: [{minutes: 10}]}"),
            "3:22 The field “title” is missing, and without it these lines cannot be used. | Add “title:”.",
        ),
        (
            ("id: m04", "hours: 3", "hours: 4"),
            "3:1 The field “hours” stands twice; the first time on line 2. Only the first is used. | "
            "Remove one of the lines.",
        ),
        (
            ("id: m04", "text: 2026-13-01"),
            "2:7 The date 2026-13-01 is not in the calendar. Readers get an empty field. | "
            "Write a real date: year-month-day, for example 2026-11-22.",
        ),
        (
            ("id: m04", "text: a: b"),
            "2:8 The file cannot be read from this line on: a colon inside the text is taken for a new field. Nothing "
            "in the file reaches readers. | Put the whole text in quotation marks.",
        ),
        (
            ("id: &a m04",),
            "1:5 The line uses a shortcut (&, * or !) that records may not have. The content is not used. | "
            "Write the content out as plain text, in quotation marks if it begins with such a sign.",
        ),
        (
            ("# nothing",),
            "1:1 The file is empty. The pages built on it lack their content. | Write the record, or remove the file.",
        ),
    ],
)
def test_what_cannot_be_used(find: Find, rows: tuple[str, ...], told: str) -> None:
    assert find(RULE, drawing(*rows)) == [f"{FILE}:{told}"]


def test_a_file_that_is_not_utf_8(tree: Draw) -> None:
    root = tree(drawing("id: m04", "text: hall"))
    (root / FILE).write_bytes("id: m04\ntext: häll\n".encode("latin-1"))
    assert [line(report) for report in checks.run(load(root), [RULE])] == [
        f"{FILE}:2:1 The file is not saved as UTF-8 (first fault on this line). Letters such as å, ä, ö, æ, ø cannot be "
        "read. | Save the file as UTF-8 and try again."
    ]


def test_a_file_that_is_too_large(tree: Draw) -> None:
    root = tree(drawing("id: m04"))
    (root / FILE).write_bytes(b"#" * 2_000_000)
    assert [line(report) for report in checks.run(load(root), [RULE])] == [
        f"{FILE}:1:1 The file is 2000 kB; the limit is 1000 kB. It is not read, and readers get none of it. | "
        "Split the file, or remove what got there by mistake."
    ]


def test_files_in_the_wrong_place_or_with_the_wrong_name(find: Find) -> None:
    strange = """
    docs/
      glosary.yml
      | terms: []
      page.no-language.md
      | Text.
    """
    assert find(RULE, strange) == [
        "docs/glosary.yml:1:1 No kind of record belongs in this file. It is not read. | "
        "Check the file's name and folder; often one letter differs.",
        "docs/page.no-language.md:1:1 The file's name does not end in .sv.md, .en.md or .da.md. The page is not built. "
        "| Rename the file: name, dot, language, .md; only a-z, 0-9 and hyphens in the name.",
    ]


def test_a_folder_of_docs_that_stands_in_the_way(tree: Draw) -> None:
    drawing = """
    docs/
      da/
        a.sv.md
        | ---
    curriculum/
      da/
        a.sv.md
        | ---
    """
    (report,) = checks.run(load(tree(drawing)), [RULE])
    assert line(report) == (
        "docs/da/a.sv.md:1:1 The folder docs/da is called like another part of the site. Its pages would take the place "
        "of others. | Rename the folder."
    )
    assert line(report, "sv") == (
        "docs/da/a.sv.md:1:1 Mappen docs/da heter som en annan del av webbplatsen. Sidorna i den skulle ta andra sidors "
        "plats. | Döp om mappen."
    )
    assert line(report, "da") == (
        "docs/da/a.sv.md:1:1 Mappen docs/da hedder det samme som en anden del af webstedet. Siderne i den ville tage "
        "andre siders plads. | Omdøb mappen."
    )


def test_a_name_that_cannot_become_an_address(tree: Draw) -> None:
    box = "---\ntitle: A\ndescription: B\n---\n"
    for path in ("docs/Ny sida.sv.md", "docs/hälsa/a.sv.md", "docs/plan.2026.sv.md", "docs/a.sv.md", "docs/README.md"):
        file = tree("docs/") / path
        file.parent.mkdir(exist_ok=True)
        file.write_text(box, "utf-8")
    reports = checks.run(load(file.parents[1]), [RULE])
    assert [line(report) for report in reports] == [
        f"{path}:1:1 The name “{name}” cannot become an address. Readers' links to it break. | "
        f"Rename it to {new}: only a-z, 0-9 and hyphens."
        for path, name, new in (
            ("docs/Ny sida.sv.md", "Ny sida.sv.md", "ny-sida.sv.md"),
            ("docs/hälsa/a.sv.md", "hälsa", "halsa"),
            ("docs/plan.2026.sv.md", "plan.2026.sv.md", "plan-2026.sv.md"),
        )
    ]
    assert line(reports[0], "sv") == (
        "docs/Ny sida.sv.md:1:1 Namnet ”Ny sida.sv.md” kan inte bli en adress. Läsarnas länkar dit går sönder. | "
        "Döp om till ny-sida.sv.md: bara a-z, 0-9 och bindestreck."
    )
    assert line(reports[0], "da") == (
        "docs/Ny sida.sv.md:1:1 Navnet ”Ny sida.sv.md” kan ikke blive en adresse. Læsernes link dertil går i stykker. | "
        "Omdøb til ny-sida.sv.md: kun a-z, 0-9 og bindestreg."
    )
