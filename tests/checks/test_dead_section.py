"""Links to sections that the page does not have."""

from __future__ import annotations

import ast
import re
from dataclasses import replace
from pathlib import Path

from builder import checks, pages
from builder.checks import dead_section
from builder.load import load
from builder.model import Link
from builder.pages._frame import WITHOUT_HEADING
from conftest import Draw, Find, line

RULE = "dead-section"

SITE = """
curriculum/
  competences/
    cd-1.yml
    | id: cd-1
    | text: cd-1
    | competences: [{id: c-11}, {id: c-12, state: planned}]
    cd-1.sv.md
guidelines/
  values/
    area.yml
    | id: gl-a
    | text: index
    | guidelines:
    |   - {id: gl-a1, text: gl-a1}
    |   - {id: gl-a2, state: planned}
    index.sv.md
    | ---
    | title: Values
    | ---
    | ## In short { #short }
    gl-a1.sv.md
    | ---
    | title: Offered
    | ---
    | ## In short { #short }
    | ## In practice { #practice }
    gl-a1.da.md
    | ## Kort fortalt { #short }
    | ## I praksis { #praksis }
docs/
  docs.yml
  | pages:
  |   - {id: glossary, text: glossary, type: glossary}
  |   - {id: crisis, text: crisis, type: crisis}
  |   - {id: checks, text: checks, type: checks}
  |   - {id: home, text: index, type: home}
  glossary.yml
  | terms: [{id: t-001}]
  crisis.yml
  | services: [{id: sos, countries: [se, dk]}]
  glossary.sv.md
  crisis.sv.md
  checks.sv.md
"""
FROM = "docs/index.sv.md"


def linking(*targets: str) -> str:
    """More of the drawing: the first page with a line for each link."""
    rows = "\n".join(f"  | [x]({target})" for target in targets)
    return f"docs/\n  index.sv.md\n  | ## In short {{ #short }}\n{rows}\n"


def test_sections_that_exist_are_fine(find: Find) -> None:
    there = (
        "#short",
        "index.sv.md#short",
        "../guidelines/values/gl-a1.sv.md#practice",
        "../guidelines/values/gl-a1.sv.md",
        "../guidelines/values/gl-a1.sv.md#",
    )
    assert find(RULE, SITE + linking(*there)) == []


def test_sections_made_from_records_are_fine(find: Find) -> None:
    there = (
        "../guidelines/values/gl-a1.sv.md#related",
        "../guidelines/values/index.sv.md#guidelines",
        "../guidelines/values/index.sv.md#to-gl-a1",
        "../guidelines/values/index.sv.md#to-gl-a2",
        "../curriculum/competences/cd-1.sv.md#c-11",
        "../curriculum/competences/cd-1.sv.md#c-12",
        "glossary.sv.md#t-001",
        "crisis.sv.md#dk",
        "crisis.sv.md#sos",
        "crisis.sv.md#dk-sos",
        "checks.sv.md#ref002",
    )
    assert find(RULE, SITE + linking(*there)) == []


def test_what_is_not_a_page_of_the_site_is_left_to_others(find: Find) -> None:
    assert find(RULE, SITE + linking("nowhere.sv.md#x", "https://example.org/#x", "docs.yml#x")) == []


def test_a_section_that_is_not_there_any_more(find: Find) -> None:
    assert find(RULE, SITE + linking("../guidelines/values/gl-a1.sv.md#practise", "#shrt")) == [
        f"{FROM}:2:5 The link “x” goes to the section “practise”, but the page “Offered” has no such section. Readers "
        "land at the top of the page. | Did you mean “practice”? Sections there now: #short (In short), "
        "#practice (In practice), #related (Hör ihop med), #sources (Källor).",
        f"{FROM}:3:5 The link “x” goes to the section “shrt”, but the page “” has no such section. Readers land at the "
        "top of the page. | Did you mean “short”? Sections there now: #short (In short).",
    ]


def test_a_page_without_sections(find: Find) -> None:
    assert find(RULE, SITE + linking("checks.sv.md#qqqq")) == [
        f"{FROM}:2:5 The link “x” goes to the section “qqqq”, but the page “” has no sections. "
        "Readers land at the top of the page. | Link to the page without a section."
    ]


def test_the_section_must_be_there_in_the_readers_language(find: Find) -> None:
    page = "docs/\n  index.da.md\n  | [x](../guidelines/values/gl-a1.da.md#practice)\n"
    assert find(RULE, SITE + page) == [
        "docs/index.da.md:1:5 The link “x” goes to the section “practice”, but the page “” has no such section. "
        "Readers land at the top of the page. | Sections there now: #short (Kort fortalt), "
        "#praksis (I praksis), #related (Hører sammen med), #sources (Kilder)."
    ]


def test_a_page_not_yet_translated_is_held_against_the_swedish_one_that_readers_see(find: Find) -> None:
    page = "docs/\n  index.en.md\n  | [x](../guidelines/values/gl-a1.en.md#practice)\n"
    assert find(RULE, SITE + page) == []


def test_what_a_page_rests_on_is_a_section_only_where_something_is_said(find: Find) -> None:
    drawing = """
    guidelines/
      framework/
        framework.yml
        | pages:
        |   - {id: fr-01, text: fr-01, basis: [{status: proposal}]}
        |   - {id: fr-02, text: fr-02}
        fr-01.sv.md
        | [x](#basis)
        | [x](fr-02.sv.md#basis)
        fr-02.sv.md
    """
    assert find(RULE, drawing) == [
        "guidelines/framework/fr-01.sv.md:2:5 The link “x” goes to the section “basis”, but the page “” has no "
        "sections. Readers land at the top of the page. | Link to the page without a section."
    ]


def test_a_long_list_of_sections_is_cut(find: Find) -> None:
    headings = "\n".join(f"  | ## Section {number} {{ #s{number} }}" for number in range(14))
    found = find(RULE, f"docs/\n  index.sv.md\n  | [x](#qqqq)\n{headings}\n")
    assert [one.count("Section ") for one in found] == [12]
    assert found[0].endswith("#s11 (Section 11), ....")


def test_the_words_and_the_replacement(tree: Draw) -> None:
    reports = checks.run(load(tree(SITE + linking("../guidelines/values/gl-a1.sv.md#practise"))), [RULE])
    assert [(report.replaces, report.replacement) for report in reports] == [
        ("../guidelines/values/gl-a1.sv.md#practise", "../guidelines/values/gl-a1.sv.md#practice")
    ]
    assert line(reports[0], "sv") == (
        f"{FROM}:2:5 Länken ”x” går till avsnittet ”practise”, men sidan ”Offered” har inget sådant avsnitt. Läsaren "
        "hamnar överst på sidan. | Menade du ”practice”? Avsnitt som finns: #short (In short), "
        "#practice (In practice), #related (Hör ihop med), #sources (Källor)."
    )
    assert line(reports[0], "da") == (
        f"{FROM}:2:5 Linket ”x” går til afsnittet ”practise”, men siden ”Offered” har ikke et sådant afsnit. Læseren "
        "havner øverst på siden. | Mente du ”practice”? Afsnit, der findes: #short (In short), "
        "#practice (In practice), #related (Hör ihop med), #sources (Källor)."
    )


def test_the_generated_sections_are_those_the_page_types_make() -> None:
    in_templates = {"part": {"contents"}, "crisis": {"se", "dk"}}
    made = {}
    for file in Path(pages.__file__).parent.glob("[a-z]*.py"):
        name = file.stem.replace("_", "-")
        if headed := _headed(file) | in_templates.get(name, set()):
            made[name] = headed
    assert {name: set(ids) for name, ids in dead_section.GENERATED.items()} == made


def _headed(file: Path) -> set[str]:
    """The sections with a heading of their own that a page type's `generated` gives."""
    for node in ast.parse(file.read_text("utf-8")).body:
        if isinstance(node, ast.FunctionDef) and node.name == "generated":
            dicts = [inner for inner in ast.walk(node) if isinstance(inner, ast.Dict)]
            keys = {str(key.value) for one in dicts for key in one.keys if isinstance(key, ast.Constant)}
            return {key for key in keys if key not in WITHOUT_HEADING and not key.startswith("after-")}
    return set()


def test_every_section_of_the_example_site_can_be_linked_to() -> None:
    content = load(Path(__file__).parents[1] / "example")
    texts = {}
    for path, text in content.texts.items():
        finished = re.sub(r"^```.*?^```", "", pages.render(content, path), flags=re.S | re.M)
        ids = re.findall(r"^#.*\{ #([^\s}]+)| id=\"([^\"]+)\"", finished, re.M)
        links = tuple(Link(1, f"#{one or other}", "x", "link") for one, other in ids)
        texts[path] = replace(text, links=links)
    assert sum(len(text.links) for text in texts.values()) > 100
    assert [finding.words for finding in dead_section.check(replace(content, texts=texts))] == []
