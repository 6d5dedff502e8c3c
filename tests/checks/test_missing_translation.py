"""Pages and fields that exist in one language but not in another."""

from __future__ import annotations

from builder import checks
from builder.load import load
from conftest import Draw, Find, line

RULE = "missing-translation"


def drawing(texts: str = "sv en da", words: str = "sv: Egna ord, en: Own words, da: Egne ord") -> str:
    files = "\n".join(
        f"        gl-b2.{code}.md\n        | ---\n        | title: Egna ord\n        | ---" for code in texts.split()
    )
    return f"""
    guidelines/
      meeting/
        area.yml
        | id: gl-b
        | title: {{sv: Mötet, en: The meeting, da: Mødet}}
        | guidelines:
        |   - {{id: gl-b2, text: gl-b2, statement: {{{words}}}}}
{files}
    """


def test_what_exists_in_every_language_is_fine(find: Find) -> None:
    assert not find(RULE, drawing())


def test_a_translation_without_a_swedish_page_is_another_rules(find: Find) -> None:
    assert not find(RULE, drawing("en da"))


def test_a_page_that_is_missing_in_two_languages(tree: Draw) -> None:
    reports = checks.run(load(tree(drawing("sv"))), [RULE])
    place = "guidelines/meeting/gl-b2.sv.md:1:1"
    assert [(report.severity, line(report)) for report in reports] == [
        (
            "warning",
            f"{place} “Egna ord” does not exist in {language}. Readers see the Swedish text with a notice. | "
            f"Create guidelines/meeting/gl-b2.{code}.md from the Swedish page.",
        )
        for language, code in (("Danish", "da"), ("English", "en"))
    ]
    assert line(reports[0], "sv") == (
        f"{place} ”Egna ord” finns inte på danska. Läsarna ser den svenska texten med en notis. | "
        "Skapa guidelines/meeting/gl-b2.da.md från den svenska sidan."
    )
    assert line(reports[0], "da") == (
        f"{place} ”Egna ord” findes ikke på dansk. Læserne ser den svenske tekst med en besked. | "
        "Opret guidelines/meeting/gl-b2.da.md ud fra den svenske side."
    )


def test_a_field_that_lacks_a_language(find: Find) -> None:
    assert find(RULE, drawing(words="sv: Egna ord, en: Own words")) == [
        "guidelines/meeting/area.yml:4:30 The field “statement” of gl-b2 is missing in Danish. Readers see the Swedish "
        "words instead. | Write the field in Danish beside the other languages, after “da:”."
    ]


def test_words_in_a_language_the_site_does_not_have(find: Find) -> None:
    assert find(RULE, drawing(words="sv: Egna ord, en: Own words, da: Egne ord, no: Egne ord")) == [
        "guidelines/meeting/area.yml:4:85 “no” is not one of the site's languages (sv, en, da). No reader sees the "
        "words. | Correct the language's code, or remove the line."
    ]


def test_a_term_that_lacks_a_language(find: Find) -> None:
    glossary = """
    docs/
      glossary.yml
      | terms: [{id: t-001, words: {sv: {preferred: peer}, en: {preferred: peer}}}]
    """
    assert [one.split(" is missing ")[0] for one in find(RULE, drawing() + glossary)] == [
        "docs/glossary.yml:1:21 The field “words” of t-001"
    ]
