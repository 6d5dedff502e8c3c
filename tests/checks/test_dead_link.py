"""Links, pictures and record texts that lead nowhere, and texts that nobody can find."""

from __future__ import annotations

from builder import checks
from builder.load import load
from conftest import Draw, Find, line

RULE = "dead-link"

SITE = """
redirects.yml
| guidelines/report: guidelines/reporting
| guidelines/old-report/: /guidelines/report/
guidelines/
  framework/
    README.md
    picture.svg
    | <svg xmlns="http://www.w3.org/2000/svg"/>
    framework.yml
    | pages:
    |   - {id: fr-01, text: fr-01-what}
    |   - {id: fr-02, text: fr-02-how}
    fr-01-what.sv.md
    fr-01-what.da.md
    fr-02-how.sv.md
  guidelines.yml
  | parts:
  |   - {id: guidelines, text: index}
  |   - {id: reporting, text: reporting}
  index.sv.md
  reporting.sv.md
"""


def test_links_to_what_exists_are_fine(find: Find) -> None:
    text = """
        | [a page](fr-02-how.sv.md), [its section](fr-02-how.sv.md#x), [this page](#short), [up](../index.sv.md)
        | ![picture](picture.svg) [a file](./picture.svg?big) [with space](%66r-02-how.sv.md)
        | <https://example.org/x.md> [out](https://example.org/y) [m](mailto:info@example.org) [t](tel:112)
        | [reference][gl-a1] [gl-a1] `[code](nowhere.sv.md)`
        |
        |     [code](nowhere.sv.md)
    """
    assert find(RULE, SITE + with_text("fr-01-what.sv.md", text)) == []


def test_a_page_that_waits_for_its_translation_is_no_dead_link(find: Find) -> None:
    assert find(RULE, SITE + with_text("fr-01-what.da.md", "| [p](fr-02-how.da.md) [p](fr-02-how.sv.md)")) == []


def test_a_page_that_does_not_exist(find: Find) -> None:
    text = """
        | [how](fr-02-hov.sv.md#why)
        | [nothing like it](../xyz/qqqqqq.sv.md)
    """
    assert find(RULE, SITE + with_text("fr-01-what.sv.md", text)) == [
        f"{PAGE}:1:7 The link “how” goes to fr-02-hov.sv.md, which does not exist. Readers who follow it get nowhere. | "
        "Did you mean “fr-02-how.sv.md#why”?",
        f"{PAGE}:2:19 The link “nothing like it” goes to ../xyz/qqqqqq.sv.md, which does not exist. "
        "Readers who follow it get nowhere. | Correct the address, or take the link away.",
    ]


def test_the_address_readers_see_becomes_the_way_to_the_file(find: Find) -> None:
    text = """
        | [how](../framework/fr-02-how/)
        | [start](../)
        | [without language](fr-02-how.md)
    """
    found = find(RULE, SITE + with_text("fr-01-what.sv.md", text))
    assert [one.rsplit(" | ")[1] for one in found] == [
        "Did you mean “fr-02-how.sv.md”?",
        "Did you mean “../index.sv.md”?",
        "Did you mean “fr-02-how.sv.md”?",
    ]


def test_a_page_that_moved_once_or_twice(find: Find) -> None:
    text = """
        | [report](../report.sv.md#when)
        | [report](../old-report.sv.md)
    """
    assert find(RULE, SITE + with_text("fr-01-what.sv.md", text)) == [
        f"{PAGE}:1:10 The link “report” goes to ../report.sv.md, which has moved. Readers who follow it get nowhere. | "
        "Use the new address: ../reporting.sv.md#when.",
        f"{PAGE}:2:10 The link “report” goes to ../old-report.sv.md, which has moved. "
        "Readers who follow it get nowhere. | Use the new address: ../reporting.sv.md.",
    ]


def test_moves_that_go_round_in_a_circle_give_no_new_address(find: Find) -> None:
    circle = """
    redirects.yml
    | a: b
    | b: a
    docs/
      docs.yml
      | pages: [{id: home, text: index}]
      index.sv.md
      | [round](a.sv.md)
    """
    assert find(RULE, circle) == [
        "docs/index.sv.md:1:9 The link “round” goes to a.sv.md, which does not exist. "
        "Readers who follow it get nowhere. | Correct the address, or take the link away."
    ]


def test_an_address_that_begins_with_a_slash(find: Find) -> None:
    text = """
        | [how](/en/guidelines/framework/fr-02-how/#why)
        | [report](/guidelines/report/)
        | [far](/zzz/)
    """
    assert find(RULE, SITE + with_text("fr-01-what.sv.md", text)) == [
        f"{PAGE}:1:7 The address /en/guidelines/framework/fr-02-how/ begins with a slash. It breaks when the site "
        "moves, and takes everyone to the Swedish page. | Did you mean “fr-02-how.sv.md#why”?",
        f"{PAGE}:2:10 The address /guidelines/report/ begins with a slash. It breaks when the site moves, and takes "
        "everyone to the Swedish page. | Did you mean “../reporting.sv.md”?",
        f"{PAGE}:3:7 The address /zzz/ begins with a slash. It breaks when the site moves, and takes everyone to the "
        "Swedish page. | Correct the address, or take the link away.",
    ]


def test_a_picture_that_does_not_exist(find: Find) -> None:
    text = """
        | ![a leaf](pictures/pictur.svg)
        | ![a leaf](zzz.svg)
    """
    assert find(RULE, SITE + with_text("fr-01-what.sv.md", text)) == [
        f"{PAGE}:1:11 The picture pictures/pictur.svg does not exist. Readers see an empty frame. | "
        "Did you mean “picture.svg”?",
        f"{PAGE}:2:11 The picture zzz.svg does not exist. Readers see an empty frame. | "
        "Correct the address, or take the link away.",
    ]


def test_the_page_in_the_same_folder_is_guessed_first(find: Find) -> None:
    drawing = """
    guidelines/
      alpha/
        how.sv.md
      framework/
        framework.yml
        | pages: [{id: fr-01, text: fr-01}, {id: how, text: how}]
        fr-01.sv.md
        | [how](hov.sv.md)
        how.sv.md
    """
    found = find(RULE, drawing)
    assert [one for one in found if "/fr-01" in one] == [
        "guidelines/framework/fr-01.sv.md:1:7 The link “how” goes to hov.sv.md, which does not exist. "
        "Readers who follow it get nowhere. | Did you mean “how.sv.md”?"
    ]


def test_addresses_of_pages_below_docs_have_no_docs_in_them(find: Find) -> None:
    drawing = """
    docs/
      docs.yml
      | pages: [{id: home, text: index}, {id: glossary, text: glossary}, {id: about, text: about/index}]
      index.sv.md
      | [a](/glossary/) [b](/about/) [c](/)
      glossary.sv.md
      about/
        index.sv.md
    """
    assert [one.split(" | ")[1] for one in find(RULE, drawing)] == [
        "Did you mean “glossary.sv.md”?",
        "Did you mean “about/index.sv.md”?",
        "Did you mean “index.sv.md”?",
    ]


def test_a_file_that_is_no_page(find: Find) -> None:
    assert find(RULE, SITE + with_text("fr-01-what.sv.md", "| [the record](framework.yml) [how](README.md)")) == [
        f"{PAGE}:1:14 The link “the record” goes to framework.yml, a file that does not become a page. "
        "Readers who follow it get nowhere. | Link to the page where its content is shown.",
        f"{PAGE}:1:35 The link “how” goes to README.md, a file that does not become a page. "
        "Readers who follow it get nowhere. | Link to the page where its content is shown.",
    ]


def test_records_with_their_texts_are_fine_and_planned_ones_need_none(find: Find) -> None:
    assert (
        find(
            RULE,
            """
        guidelines/
          values/
            area.yml
            | id: gl-a
            | text: index
            | guidelines:
            |   - {id: gl-a1, state: planned, text: gl-a1}
            |   - {id: gl-a2, text: gl-a2}
            index.da.md
            gl-a2.sv.md
          role/
            area.yml
            | id: gl-d
            | state: planned
            | guidelines:
            |   - {id: gl-d1, text: gl-d1}
        """,
        )
        == []
    )


def test_a_record_whose_text_is_nowhere(find: Find) -> None:
    assert find(
        RULE,
        """
        docs/
          docs.yml
          | pages:
          |   - {id: home, text: index}
          |   - id: about
          |     text: about/indx
          index.sv.md
          about/
            index.sv.md
        """,
    ) == [
        "docs/about/index.sv.md:1:1 No record names this text. The page stands in no menu and no list, so nobody can "
        "find it. | Write “text: about/index” in the record it belongs to (docs/docs.yml), or remove the file.",
        "docs/docs.yml:4:5 about should have the text docs/about/indx.sv.md, but it does not exist in any language. "
        "Readers get no page. | Did you mean “about/index”? Otherwise write the text, or set “state: planned” until it "
        "is written.",
    ]


def test_a_text_nobody_names_is_told_once_for_all_languages(find: Find) -> None:
    assert find(RULE, SITE + with_text("fr-03-lost.sv.md", "| Lost.") + with_text("fr-03-lost.da.md", "| Tabt.")) == [
        "guidelines/framework/fr-03-lost.sv.md:1:1 No record names this text. The page stands in no menu and no list, "
        "so nobody can find it. | Write “text: fr-03-lost” in the record it belongs to "
        "(guidelines/framework/framework.yml), or remove the file."
    ]


def test_texts_are_not_called_lost_when_their_record_file_cannot_be_read(find: Find) -> None:
    assert (
        find(
            RULE,
            """
        docs/
          docs.yml
          | pages: [
          index.sv.md
          start/
            trainee.sv.md
        """,
        )
        == []
    )


def test_a_text_whose_record_is_still_planned_warns_in_three_languages(tree: Draw) -> None:
    reports = checks.run(
        load(
            tree(
                """
                docs/
                  docs.yml
                  | pages: [{id: about, state: planned, text: about}]
                  about.sv.md
                """
            )
        ),
        [RULE],
    )
    assert [report.severity for report in reports] == ["warning"]
    assert [line(reports[0], language) for language in ("sv", "en", "da")] == [
        "docs/about.sv.md:1:1 Texten hör till about, som är märkt som planerad. Sidan står inte i någon meny eller "
        "lista, så ingen hittar den. | Sätt ”state: current” i docs/docs.yml när texten är färdig, eller ta bort filen.",
        "docs/about.sv.md:1:1 The text belongs to about, which is marked as planned. The page stands in no menu and no "
        "list, so nobody can find it. | Set “state: current” in docs/docs.yml when the text is ready, or remove the "
        "file.",
        "docs/about.sv.md:1:1 Teksten hører til about, som er mærket som planlagt. Siden står ikke i nogen menu eller "
        "liste, så ingen finder den. | Sæt ”state: current” i docs/docs.yml, når teksten er færdig, eller fjern filen.",
    ]


def test_what_can_be_put_in_place_as_it_stands(tree: Draw) -> None:
    reports = checks.run(load(tree(SITE + with_text("fr-01-what.sv.md", "| [how](fr-02-hov.sv.md#why)"))), [RULE])
    assert [(report.replaces, report.replacement) for report in reports] == [
        ("fr-02-hov.sv.md#why", "fr-02-how.sv.md#why")
    ]


PAGE = "guidelines/framework/fr-01-what.sv.md"


def with_text(name: str, lines: str) -> str:
    """More of the drawing: a text beside the framework's record."""
    body = "\n".join(f"    {row.strip()}" for row in lines.strip().splitlines())
    return f"guidelines/\n  framework/\n    {name}\n{body}\n"
