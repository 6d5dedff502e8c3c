"""References by id and links between files, as they stand in the finished page."""

from __future__ import annotations

from builder.load import load
from builder.pages import render
from conftest import Draw

DOCS = """
docs/
  docs.yml
  | pages:
  |   - {id: home, text: index, type: home}
  |   - {id: about, text: about/index}
  |   - {id: later, state: planned, title: {sv: "Sen", en: "Later", da: "Senere"}}
  |   - {id: gone, state: retired, text: gone}
  |   - {id: glossary, text: glossary, type: glossary}
  index.sv.md
  | ---
  | title: Hem
  | ---
  |
  | BODY
  index.da.md
  | ---
  | title: Forside
  | ---
  |
  | BODY
  gone.sv.md
  | ---
  | title: Borta
  | ---
  gone.da.md
  | ---
  | title: Væk
  | ---
  glossary.yml
  | terms:
  |   - id: t-001
  |     words: {sv: {preferred: "ord"}, en: {preferred: "word"}, da: {preferred: "glose"}}
  |   - id: t-002
  |     words: {sv: {preferred: "mening"}}
  |     see: [t-001]
  glossary.sv.md
  | ---
  | title: Ordlista
  | ---
  glossary.da.md
  | ---
  | title: Ordliste
  | ---
  about/
    index.sv.md
    | ---
    | title: Om
    | ---
    |
    | BODY
"""
CURRICULUM = """
curriculum/
  basic-course/
    course.yml
    | id: course-a
    | text: index
    index.sv.md
    | ---
    | title: Kurs
    | ---
    m02/
      module.yml
      | id: m02
      | state: planned
      | title: {sv: "Vinter", en: "Winter", da: "Vinter"}
      | outcomes:
      |   - {id: o1, statement: {sv: "frysa", en: "freeze", da: "fryse"}}
"""


def page(tree: Draw, body: str, path: str = "docs/index.sv.md", reader: str | None = None) -> str:
    """The finished body of one page of the drawn site."""
    content = load(tree(DOCS.replace("| BODY", f"| {body}") + CURRICULUM))
    return render(content, path, reader).strip()


def test_an_id_becomes_a_link_with_the_title(tree: Draw) -> None:
    assert page(tree, "Se [about].") == "Se [Om](about/index.sv.md)."


def test_own_words_stay(tree: Draw) -> None:
    assert page(tree, "Se [mer här][about].") == "Se [mer här](about/index.sv.md)."


def test_an_item_without_a_page_of_its_own_is_linked_to_its_section(tree: Draw) -> None:
    assert page(tree, "Ett [t-001].") == "Ett [ord](glossary.sv.md#t-001)."


def test_a_page_links_to_its_own_sections_without_its_name(tree: Draw) -> None:
    assert "Se också: [ord](#t-001)" in page(tree, "", "docs/glossary.sv.md")


def test_what_is_planned_is_words_without_a_link(tree: Draw) -> None:
    assert page(tree, "[later], [egna ord][later]") == "Sen (kommer), egna ord (kommer)"


def test_what_stands_in_something_planned_is_planned_too(tree: Draw) -> None:
    assert page(tree, "[m02-o1]") == "frysa (kommer)"


def test_what_is_retired_is_linked_and_says_so(tree: Draw) -> None:
    assert page(tree, "[gone]") == "[Borta (utgått)](gone.sv.md)"


def test_an_unknown_id_is_left_as_it_was_written(tree: Draw) -> None:
    assert page(tree, "[abuot] och [ord][abuot] och [x]") == "[abuot] och [ord][abuot] och [x]"


def test_an_image_is_no_reference(tree: Draw) -> None:
    assert page(tree, "![about][about]") == "![about][about]"


def test_code_is_left_alone(tree: Draw) -> None:
    body = "`[about]` men [about]\n  |\n  | ```\n  | [about] [x](about/index.sv.md)\n  | ```\n  |\n  | [about]"
    assert page(tree, body) == (
        "`[about]` men [Om](about/index.sv.md)\n\n```\n[about] [x](about/index.sv.md)\n```\n\n[Om](about/index.sv.md)"
    )


def test_a_link_to_a_file_keeps_its_section(tree: Draw) -> None:
    assert page(tree, "[x](glossary.sv.md#t-001)") == "[x](glossary.sv.md#t-001)"


def test_addresses_outside_are_left_alone(tree: Draw) -> None:
    body = "[a](https://example.org/x.sv.md) [b](#here) [c](/x.sv.md) [d](picture.svg)"
    assert page(tree, body) == body


def test_a_danish_page_leads_to_danish_pages(tree: Draw) -> None:
    assert page(tree, "[t-001] [x](glossary.da.md)", "docs/index.da.md") == (
        "[glose](glossary.da.md#t-001) [x](glossary.da.md)"
    )


def test_a_swedish_title_on_a_danish_page_is_marked_as_swedish(tree: Draw) -> None:
    assert page(tree, "[about], [om os][about]", "docs/index.da.md") == (
        "[Om](about/index.sv.md){ lang=sv }, [om os](about/index.sv.md)"
    )


def test_an_untranslated_page_leads_into_the_readers_language(tree: Draw) -> None:
    body = "[home] [t-001] [x](../glossary.sv.md#t-001)"
    assert page(tree, body, "docs/about/index.sv.md", reader="da") == (
        "[Hem](../index.da.md) [ord](../glossary.da.md#t-001) [x](../glossary.da.md#t-001)"
    )
