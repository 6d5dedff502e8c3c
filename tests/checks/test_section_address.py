"""Section addresses: none, another one than in Swedish, or the same one twice."""

from __future__ import annotations

from builder import checks
from builder.load import load
from conftest import Draw, Find, line

RULE = "section-address"


def page(language: str, *rows: str) -> str:
    """One language of the page, as a drawing."""
    return f"docs/\n  a.{language}.md\n" + "\n".join(f"  | {row}" for row in rows) + "\n"


def test_shared_addresses_are_fine(find: Find) -> None:
    assert (
        find(RULE, page("sv", "## Varför { #why }", "### Mer { #more .quiet }") + page("da", "## Hvorfor { #why }"))
        == []
    )


def test_what_only_looks_like_a_heading_needs_no_address(find: Find) -> None:
    assert find(RULE, page("sv", "Text.", "", "```", "## code", "```", "", "> ## quoted", "", "#hashtag")) == []


def test_a_section_in_another_place_keeps_its_address(find: Find) -> None:
    assert find(RULE, page("sv", "## A { #a }", "## B { #b }") + page("da", "## B { #b }", "## A { #a }")) == []


SWEDISH = page("sv", "## Så gör du", "## Åtgärder på väg ut nu ##", "## Klart { .quiet }")


def test_a_swedish_heading_without_address_gets_one_from_its_own_words(find: Find) -> None:
    assert find(RULE, SWEDISH) == [
        none("sv", 1, "Så gör du", "## Så gör du { #sa-gor-du }"),
        none("sv", 2, "Åtgärder på väg ut nu", "## Åtgärder på väg ut nu { #atgarder-pa-vag-ut }"),
        none("sv", 3, "Klart", "## Klart { #klart .quiet }"),
    ]


def test_or_from_its_english_words_or_from_the_address_a_translation_has(find: Find) -> None:
    assert find(RULE, SWEDISH + page("en", "## In practice", "## Out { #out }", "## Done { #done }")) == [
        none("en", 1, "In practice", "## In practice { #in-practice }"),
        none("sv", 1, "Så gör du", "## Så gör du { #in-practice }"),
        none("sv", 2, "Åtgärder på väg ut nu", "## Åtgärder på väg ut nu { #out }"),
        none("sv", 3, "Klart", "## Klart { #done .quiet }"),
    ]


def test_a_translated_heading_without_address_gets_the_shared_one(find: Find) -> None:
    swedish = page("sv", "## Varför { #why }", "Text.", "### Mer { #more }")
    assert find(RULE, swedish + page("da", "## Hvorfor", "Tekst.", "### Mere {: .quiet }")) == [
        none("da", 1, "Hvorfor", "## Hvorfor { #why }"),
        none("da", 3, "Mere", "### Mere { #more .quiet }"),
    ]


def test_an_address_of_its_own(find: Find) -> None:
    swedish = page("sv", "## I korthet { #short }", "## Så gör du { #practice }")
    assert find(RULE, swedish + page("da", "## Kort fortalt { #short }", "## I praksis { #praksis .quiet }")) == [
        "docs/a.da.md:2:1 The section “I praksis” has its own address in Danish (#praksis); in Swedish it is #practice. "
        "Links from other pages miss the section. | Keep the shared address: ## I praksis { #practice .quiet }"
    ]


def test_an_address_used_twice(find: Find) -> None:
    assert find(RULE, page("sv", "## Varför { #why }", "Text.", "### Därför { #why }")) == [
        "docs/a.sv.md:3:1 The address #why is used twice on the page, the first time on line 1. "
        "Links lead only to the first section. | "
        "Give the section “Därför” an address of its own, the same in every language."
    ]


def test_a_translator_who_copied_an_address_is_told_the_right_one(find: Find) -> None:
    assert find(RULE, page("sv", "## A { #a }", "## B { #b }") + page("da", "## A { #a }", "## B { #a }")) == [
        "docs/a.da.md:2:1 The section “B” has its own address in Danish (#a); in Swedish it is #b. "
        "Links from other pages miss the section. | Keep the shared address: ## B { #b }"
    ]


def test_a_translation_without_a_swedish_page(find: Find) -> None:
    assert find(RULE, page("da", "## Hvad så?")) == [none("da", 1, "Hvad så?", "## Hvad så? { #hvad-sa }")]


def none(language: str, row: int, title: str, heading: str) -> str:
    return (
        f"docs/a.{language}.md:{row}:1 The heading “{title}” has no fixed address. Links to the section break when the "
        f"heading changes, and do not work in other languages. | Write the heading like this: {heading}"
    )


def test_the_words_and_the_replacement(tree: Draw) -> None:
    drawing = page("sv", "## Varför { #why }") + page("da", "## Hvorfor { #hvorfor }")
    reports = checks.run(load(tree(drawing)), [RULE])
    assert [(report.replaces, report.replacement) for report in reports] == [
        ("## Hvorfor { #hvorfor }", "## Hvorfor { #why }")
    ]
    assert line(reports[0], "sv") == (
        "docs/a.da.md:1:1 Avsnittet ”Hvorfor” har en egen adress på danska (#hvorfor); på svenska är den #why. "
        "Länkar från andra sidor missar avsnittet. | Behåll den gemensamma adressen: ## Hvorfor { #why }"
    )
    assert line(reports[0], "da") == (
        "docs/a.da.md:1:1 Afsnittet ”Hvorfor” har sin egen adresse på dansk (#hvorfor); på svensk er den #why. "
        "Links fra andre sider rammer ved siden af. | Behold den fælles adresse: ## Hvorfor { #why }"
    )
