"""Links whose words do not say where they lead."""

from __future__ import annotations

import pytest

from builder import checks
from builder.load import load
from conftest import Draw, Find, line

RULE = "link-words"
PAGE = "docs/index.sv.md"


def drawing(*rows: str, comment: str = "a") -> str:
    text = "\n".join(f"      | {row}" for row in rows)
    return f"""
    guidelines/
      rules/
        peer-supporter.yml
        | id: rule-ps
        | rules: [{{id: rule-ps-01, title: {{sv: Säg till, en: Speak up, da: Sig til}}, comment: {{sv: "{comment}", en: b, da: c}}}}]
    docs/
      docs.yml
      | pages: [{{id: home, text: index}}, {{id: about, text: about}}]
      about.sv.md
      | ---
      | title: Om oss
      | ---
      | ## Vilka vi är {{ #who }}
      index.sv.md
{text}
    """


def quoted(findings: list[str]) -> list[str]:
    return [one.split("“")[1].split("”")[0] for one in findings]


@pytest.mark.parametrize(
    "row",
    [
        "[regelverket](about.sv.md) och [egna ord][rule-ps-01] och [rule-ps-01]",
        "[här på sidan om oss](about.sv.md), [läs mer om oss](about.sv.md), [mer stöd](about.sv.md)",
        "`[här](about.sv.md)` och \\[här](about.sv.md) och [här]",
        "![här](bild.png)",
        "[1177.se, sidan om stöd](https://example.org/)",
        "[blankett.docx](blankett.docx)",
    ],
)
def test_words_that_say_something_are_fine(find: Find, row: str) -> None:
    assert not find(RULE, drawing(row))


def test_code_blocks_hold_no_links(find: Find) -> None:
    assert not find(RULE, drawing("```", "[här](about.sv.md)", "```", "", "    [here](about.sv.md)"))


def test_a_picture_with_a_description_is_words_enough(find: Find) -> None:
    assert not find(RULE, drawing("[![Om oss](bild.png)](about.sv.md)"))


@pytest.mark.parametrize(
    "words",
    [
        *("här", "Läs mer", "klicka här", "länk", "denna länk", "mer →", "**här**"),
        *("here", "Read more...", "click here", "link", "this page"),
        *("her", "læs mere", "klik her"),
    ],
)
def test_words_that_say_nothing_in_any_language(find: Find, words: str) -> None:
    assert quoted(find(RULE, drawing(f"Se [{words}](about.sv.md)."))) == [words]


def test_the_page_behind_the_link_is_the_guess(tree: Draw) -> None:
    reports = checks.run(load(tree(drawing("Rad ett.", "Läs [mer](about.sv.md)."))), [RULE])
    assert [(report.severity, line(report)) for report in reports] == [
        (
            "warning",
            f"{PAGE}:2:5 The link text “mer” tells nothing to those who listen to the page and jump between its links. "
            "| Did you mean “Om oss”? Write what is behind the link, for example “reporting form”.",
        )
    ]
    assert line(reports[0], "sv") == (
        f"{PAGE}:2:5 Länktexten ”mer” säger inget till den som lyssnar på sidan och hoppar mellan länkarna. | "
        "Menade du ”Om oss”? Skriv vad som finns bakom länken, till exempel ”blankett för anmälan”."
    )
    assert line(reports[0], "da") == (
        f"{PAGE}:2:5 Linkteksten ”mer” siger intet til den, der lytter til siden og springer mellem linkene. | "
        "Mente du ”Om oss”? Skriv, hvad der er bag linket, for eksempel ”blanket til anmeldelse”."
    )
    assert (reports[0].replacement, reports[0].replaces) == ("[Om oss](about.sv.md)", "[mer](about.sv.md)")


@pytest.mark.parametrize(
    ("row", "replacement"),
    [
        ("[här](about.sv.md#who)", "[Vilka vi är](about.sv.md#who)"),
        ("[här](about.sv.md#nowhere)", "[Om oss](about.sv.md#nowhere)"),
        ("[här][rule-ps-01]", "[Säg till][rule-ps-01]"),
        ('[här](about.sv.md "titel")', '[Om oss](about.sv.md "titel")'),
        ("[här](https://example.org/)", None),
        ("[här](finns-inte.sv.md)", None),
    ],
)
def test_what_is_offered_in_its_place(tree: Draw, row: str, replacement: str | None) -> None:
    (report,) = checks.run(load(tree(drawing(row))), [RULE])
    assert report.replacement == replacement


@pytest.mark.parametrize(
    ("row", "address"),
    [
        ("Se [https://example.org/x](https://example.org/x).", "https://example.org/x"),
        ("Se <https://example.org/x>.", "https://example.org/x"),
        ("Se [www.example.org](https://example.org/).", "www.example.org"),
        ("Se [nsph.se/stod](https://example.org/).", "nsph.se/stod"),
    ],
)
def test_an_address_instead_of_words(find: Find, row: str, address: str) -> None:
    assert find(RULE, drawing(row)) == [
        f"{PAGE}:1:4 The link shows the address {address} instead of words. Those who listen to the page hear it sign "
        "by sign. | Write what is behind the link, and put the address in brackets: [words](address)."
    ]


@pytest.mark.parametrize("row", ["[](about.sv.md)", "[ ](about.sv.md)", "[→](about.sv.md)"])
def test_a_link_without_words(find: Find, row: str) -> None:
    assert find(RULE, drawing(row)) == [
        f"{PAGE}:1:1 The link to about.sv.md has no words. Those who listen to the page only hear that there is a link. "
        "| Did you mean “Om oss”? Write what is behind the link between [ and ]."
    ]


def test_the_words_of_records_are_read_too(find: Find) -> None:
    assert [one.split(" The ")[0] for one in find(RULE, drawing(comment="Läs [mer][rule-ps-01]."))] == [
        "guidelines/rules/peer-supporter.yml:2:86"
    ]
