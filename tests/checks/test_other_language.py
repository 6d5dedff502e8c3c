"""Links that lead out of the reader's language."""

from __future__ import annotations

from builder import checks
from builder.load import load
from conftest import Draw, Find, line

RULE = "other-language"

SITE = """
docs/
  index.sv.md
  index.en.md
  index.da.md
  only.sv.md
  about/
    index.sv.md
    index.en.md
    index.da.md
"""


def linking(name: str, links: str) -> str:
    return f"docs/\n  {name}\n  | {links}\n"


def test_links_within_the_language_are_fine(find: Find) -> None:
    links = "[a](about/index.da.md) [b](#short) [c](index.da.md#short) [d](about/) [e](picture.en.png)"
    assert find(RULE, SITE + linking("index.da.md", links)) == []


def test_addresses_outside_the_site_may_be_in_any_language(find: Find) -> None:
    links = "[a](https://example.org/index.sv.md) [b][glossary] ![c](about/index.sv.md)"
    assert find(RULE, SITE + linking("index.da.md", links)) == []


def test_a_page_without_translation_may_be_linked_as_it_is(find: Find) -> None:
    assert find(RULE, SITE + linking("index.da.md", "[a](only.sv.md) [b](nowhere.sv.md)")) == []


def test_what_only_looks_like_a_language_is_left_alone(find: Find) -> None:
    assert find(RULE, SITE + linking("index.da.md", "[a](index.xx.md)")) == []


def test_a_danish_page_that_links_to_swedish(find: Find) -> None:
    assert find(RULE, SITE + linking("index.da.md", "Se [om os](about/index.sv.md#who).")) == [
        "docs/index.da.md:1:12 The page is in Danish, but the link “om os” leads to a page in Swedish "
        "(about/index.sv.md). Readers change language without having asked for it. | "
        "Use the page in Danish: about/index.da.md#who."
    ]


def test_also_the_swedish_page_and_the_page_itself(find: Find) -> None:
    assert find(RULE, SITE + linking("about/index.sv.md", "[x](../index.en.md) [y](index.da.md)")) == [
        "docs/about/index.sv.md:1:5 The page is in Swedish, but the link “x” leads to a page in English "
        "(../index.en.md). Readers change language without having asked for it. | "
        "Use the page in Swedish: ../index.sv.md.",
        "docs/about/index.sv.md:1:25 The page is in Swedish, but the link “y” leads to a page in Danish "
        "(index.da.md). Readers change language without having asked for it. | Use the page in Swedish: index.sv.md.",
    ]


def test_the_right_link_on_the_line_is_pointed_out(find: Find) -> None:
    links = "[about/index.da.md](about/index.da.md#who) [y](<about/index.da.md>)"
    assert [one.split(" ")[0] for one in find(RULE, SITE + linking("index.sv.md", links))] == [
        "docs/index.sv.md:1:21",
        "docs/index.sv.md:1:49",
    ]


def test_the_words_and_the_replacement(tree: Draw) -> None:
    reports = checks.run(load(tree(SITE + linking("index.en.md", "[x](about/index.da.md#who)"))), [RULE])
    assert [(report.replaces, report.replacement) for report in reports] == [
        ("about/index.da.md#who", "about/index.en.md#who")
    ]
    assert line(reports[0], "sv") == (
        "docs/index.en.md:1:5 Sidan är på engelska, men länken ”x” går till en sida på danska (about/index.da.md). "
        "Läsaren byter språk utan att ha bett om det. | Använd sidan på engelska: about/index.en.md#who."
    )
    assert line(reports[0], "da") == (
        "docs/index.en.md:1:5 Siden er på engelsk, men linket ”x” fører til en side på dansk (about/index.da.md). "
        "Læseren skifter sprog uden at have bedt om det. | Brug siden på engelsk: about/index.en.md#who."
    )
