"""Numbers, dates, ids and links that differ between the languages."""

from __future__ import annotations

import pytest

from builder import checks
from builder.load import load
from conftest import Draw, Find, line

RULE = "numbers-agree"


def pages(swedish: str, other: str, language: str = "en") -> str:
    def one(words: str, code: str) -> str:
        rows = "".join(f"  | {row}\n" for row in words.split("\n"))
        return f"  a.{code}.md\n  | ---\n  | title: A\n  | description: B\n  | ---\n  |\n  | ## C {{ #c }}\n  |\n{rows}"

    return f"docs/\n{one(swedish, 'sv')}{one(other, language)}"


SAME = [
    ("en", "2,2 miljoner kronor", "2.2 million kronor"),
    ("en", "2 479 deltagare, 0,19", "2,479 participants, 0.19"),
    ("da", "5 597 deltagare, 54,2 %", "5.597 deltagere, 54,2 procent"),
    ("en", "klockan 8.30 till 17.00", "8:30 to 5 p.m."),
    ("en", "klockan 22", "ten at night"),
    ("en", "klockan 14.30", "at 2.30 pm"),
    ("da", "klockan 22", "klokken 22.00"),
    ("en", "Inom 3 dagar, 12 frågor.", "Within three days, twelve questions."),
    ("en", "Tolv treor. Ettan blev en trea.", "Twelve threes. The 1 became a 3."),
    ("da", "Båda två kom, fem gånger.", "Begge kom, fem gange."),
    ("en", "Ett par dagar, någon enstaka.", "One or two days, once."),
    ("en", "30 september 2014, 1 maj", "30 September 2014, May 1"),
    ("en", "Fråga gärna den som kommer.", "May we ask? Ask the one who comes."),
    ("en", "artikel 9.2 och 2 kap. 1 §", "article 9(2) and 2:1"),
    ("da", "artikel 4.11", "artikel 4, nr. 11"),
    ("en", "1. Fråga.\n2. Lyssna.", "1. Ask and\n   listen."),
    ("en", "Se [rule-ps-03] och m01-u2.", "See m01-u2 and [rule-ps-03]."),
    ("en", "1990-talet, 15-årig", "the 1990s, a 15-year-old"),
    ("en", "2014–2018", "2014 to 2018"),
    ("en", "Ring 116 111 eller 1177.", "Call 116 111 or 1177."),
]


@pytest.mark.parametrize(("language", "swedish", "other"), SAME)
def test_each_languages_own_way_of_writing(find: Find, language: str, swedish: str, other: str) -> None:
    assert find(RULE, pages(swedish, other, language)) == []


DIFFERENT = [
    ("en", "inom 14 dagar", "within 30 days", "14", "30"),
    ("da", "2,2 miljoner", "22 millioner", "2,2", "22"),
    ("en", "den 3 mars 2016", "on 3 May 2016", "mars", "May"),
    ("en", "klockan 8.30", "at 8.30 pm", "8.30", "8.30 pm"),
    ("en", "fyra frågor", "three questions", "4", "3"),
    ("da", "2 479 deltagare", "2.497 deltagere", "2 479", "2.497"),
    ("en", "fråga 5 och 5", "question 5 and 6", "5", "6"),
]


@pytest.mark.parametrize(("language", "swedish", "other", "ours", "theirs"), DIFFERENT)
def test_two_numbers_that_differ(find: Find, language: str, swedish: str, other: str, ours: str, theirs: str) -> None:
    (found,) = find(RULE, pages(swedish, other, language))
    name = {"en": "English", "da": "Danish"}[language]
    assert found.split(" ", 1)[1] == (
        f"The Swedish says {ours}, the {name} {theirs}. Readers go by different numbers. | "
        f"See which is right (Swedish: docs/a.sv.md:{6 if ours in '4' else 8}) and change the other."
    )


def test_the_finding_stands_at_the_number(find: Find) -> None:
    (found,) = find(RULE, pages("Först.\n\nSvar inom 14 dagar.", "First.\n\nAn answer\nwithin 30 days."))
    assert found.startswith("docs/a.en.md:11:8 The Swedish says 14, the English 30.")
    assert found.endswith("(Swedish: docs/a.sv.md:10) and change the other.")


def test_a_number_only_one_language_has(find: Find) -> None:
    assert find(RULE, pages("Inom 14 dagar.", "Soon.")) == [
        "docs/a.en.md:6:1 The Swedish says 14, but the number is missing in English. Those readers are not told. | "
        "Compare with docs/a.sv.md:8 and put it in, or take it out of the Swedish."
    ]
    assert find(RULE, pages("Snart.", "Inden for 14 dage.", "da"))[-1] == (
        "docs/a.da.md:8:11 The Danish says 14, which is not in the Swedish. Those readers are told something else. | "
        "Compare with docs/a.sv.md:6. If the number is right, put it into the Swedish too."
    )


def test_the_title_and_sections_are_compared_and_a_missing_section_is_another_rules(find: Find) -> None:
    drawing = """
    docs/
      a.sv.md
      | ---
      | title: Tio råd
      | description: B
      | ---
      | ## Mer { #more }
      |
      | 7 dagar
      a.en.md
      | ---
      | title: Nine pieces of advice
      | description: B
      | ---
      | ## Else { #else }
    """
    assert find(RULE, drawing) == [
        "docs/a.en.md:2:1 The Swedish says 10, the English 9. Readers go by different numbers. | "
        "See which is right (Swedish: docs/a.sv.md:2) and change the other."
    ]


LINKS = [
    ("Se [rule-ps-03].", "See [the rule][rule-ps-03]."),
    ("Se [mer](b.sv.md#c) och [här](https://example.org/a).", "[There](https://example.org/a), [more](b.en.md#c)."),
    ("Skriv till info@example.org.", "Write to <info@example.org>."),
]


@pytest.mark.parametrize(("swedish", "other"), LINKS)
def test_links_to_the_same_places_are_fine(find: Find, swedish: str, other: str) -> None:
    assert find(RULE, pages(swedish, other)) == []


def test_the_same_reference_in_another_section_is_fine(find: Find) -> None:
    assert find(RULE, pages("Se [t-007].\n\n## D { #d }\n\nMer.", "See.\n\n## D { #d }\n\nMore [t-007].")) == []


def test_links_that_only_one_page_has(find: Find) -> None:
    assert find(RULE, pages("Se [rule-ps-03].", "See\n[rule-ps-30].")) == [
        "docs/a.en.md:6:1 The Swedish page refers to rule-ps-03, but this one does not. Those readers do not find their way "
        "there. | Add the same reference in English (Swedish: docs/a.sv.md:8), or take it out of the Swedish.",
        "docs/a.en.md:9:1 This page refers to rule-ps-30, but the Swedish one does not. Readers are sent to different places. "
        "| See whether the reference is right (Swedish: docs/a.sv.md), and make both languages alike.",
    ]


def test_records_are_compared_and_retired_ones_are_not(tree: Draw) -> None:
    drawing = """
    guidelines/
      rules/
        trainer.yml
        | id: rule-tr
        | rules:
        |   - id: rule-tr-01
        |     comment:
        |       sv: "Inom 14 dagar, se [rule-tr-02]."
        |       en: "Within 14 days, see [rule-tr-02]."
        |       da: "Inden for 30 dage, se [rule-tr-03]."
        |   - id: rule-tr-02
        |     state: retired
        |     comment: {sv: "Inom 14 dagar.", da: "Inden for 30 dage."}
    """
    reports = checks.run(load(tree(drawing)), [RULE])
    assert sorted(line(report, "da").split(" | ")[0] for report in reports) == [
        "guidelines/rules/trainer.yml:7:7 Den svenske side henviser til rule-tr-02, men det gør denne ikke. De læsere finder "
        "ikke derhen.",
        "guidelines/rules/trainer.yml:7:7 Denne side henviser til rule-tr-03, men det gør den svenske ikke. Læserne sendes til "
        "forskellige steder.",
        "guidelines/rules/trainer.yml:7:7 På svensk står der 14, på dansk 30. Læserne retter sig efter forskellige tal.",
    ]
    assert [report.message["sv"] for report in reports if "14" in report.message["sv"]] == [
        "På svenska står 14, på danska 30. Läsarna rättar sig efter olika tal."
    ]
