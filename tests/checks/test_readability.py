"""Texts and records above the LIX band of their readers."""

from __future__ import annotations

import pytest

from builder import checks
from builder.findings import Report
from builder.load import load
from conftest import Draw, line

RULE = "readability"


def text(lix: int, count: int = 20) -> str:
    """Sentences of five words with exactly that LIX: of each hundred words, `lix - 5` are long."""
    long = lix - 5
    rows = []
    for _ in range(count):
        here = min(long, 5)
        long -= here
        rows.append(" ".join(["implementering"] * here + ["nu"] * (5 - here)) + ".")
    return " ".join(row[0].upper() + row[1:] for row in rows)


def tree_of(body: str, kind: str = "guideline", language: str = "sv", legal: str = "false") -> str:
    files = {
        "guideline": f"guidelines/\n  framework/\n    framework.yml\n    | pages:\n    |   - {{id: a, text: a, legal: {legal}}}\n    a.{language}.md\n",
        "trainee": f"docs/\n  docs.yml\n  | pages:\n  |   - {{id: a, text: a, type: start}}\n  a.{language}.md\n",
    }
    return files[kind] + "".join(f"    | {row}\n" for row in body.split("\n"))


def found(tree: Draw, drawing: str) -> list[Report]:
    return checks.run(load(tree(drawing)), [RULE])


LIMITS = [
    ("guideline", "sv", 45, 55),
    ("guideline", "da", 42, 52),
    ("guideline", "en", 40, 50),
    ("trainee", "sv", 38, 45),
    ("trainee", "da", 35, 42),
    ("trainee", "en", 33, 40),
]


CASES = [
    (kind, language, lix, severities)
    for kind, language, warn, block in LIMITS
    for lix, severities in ((warn, []), (warn + 1, ["warning"]), (block, ["warning"]), (block + 1, ["error"]))
]


@pytest.mark.parametrize(("kind", "language", "lix", "severities"), CASES)
def test_the_two_limits_of_each_kind_and_language(
    tree: Draw, kind: str, language: str, lix: int, severities: list[str]
) -> None:
    body = f"## A {{ #a }}\n\n{text(lix)}"
    assert [report.severity for report in found(tree, tree_of(body, kind, language))] == severities


def test_fewer_than_a_hundred_words_are_not_judged(tree: Draw) -> None:
    assert found(tree, tree_of(text(99, 19))) == []


def test_pages_about_law_are_not_judged(tree: Draw) -> None:
    assert found(tree, tree_of(text(90), legal="true")) == []


def test_headings_tables_and_code_do_not_count(tree: Draw) -> None:
    hard = " ".join(["implementering"] * 120)
    assert found(tree, tree_of(f"## {hard} {{ #a }}\n\n| {hard} | b |\n| --- | --- |\n\n`{hard}`\n\n{text(10)}")) == []


def test_a_long_summary_is_judged_by_itself_as_easy_text(tree: Draw) -> None:
    body = f"## I korthet {{ #short }}\n\n{text(26)}\n\n## B {{ #b }}\n\n{text(45)}"
    assert [report.message["en"] for report in found(tree, tree_of(body))] == [
        "This text is hard to read: LIX 26. A short summary should stay under 25. Anyone tired or new to reading gives up."
    ]


def test_glossary_terms_are_not_long_words(tree: Draw) -> None:
    glossary = 'docs/\n  glossary.yml\n  | terms:\n  |   - {id: t-001, words: {sv: {preferred: "implementering"}}}\n'
    assert found(tree, glossary + tree_of(text(90))) == []


def test_the_three_longest_sentences_are_shown_with_their_lines(tree: Draw) -> None:
    body = f"## A {{ #a }}\n\n{text(50)}\n\nEn mening till med sju ord här.\n\n- Och en lite kortare, sex ord."
    (report,) = found(tree, tree_of(body))
    assert line(report) == (
        "guidelines/framework/a.sv.md:1:1 This text is hard to read: LIX 46. Texts of guidelines and rules should stay under "
        "45. Anyone tired or new to reading gives up. | Split or shorten the longest sentences first: "
        "line 5 (7 words: “En mening till med sju ord ...”), line 7 (6 words: “Och en lite kortare, sex ord.”), "
        "line 3 (5 words: “Implementering implementering implementering implementering implementering.”)."
    )
    assert report.message["sv"] == (
        "Texten är svårläst: LIX 46. Riktlinjers och reglers texter bör ligga under 45. "
        "Den som är trött eller ovan vid läsning ger upp."
    )
    assert report.hint["da"].startswith("Del eller forkort først de længste sætninger: linje 5 (7 ord: ”En mening")


def test_the_words_of_a_record_are_judged_together_per_language(tree: Draw) -> None:
    drawing = "guidelines/\n  rules/\n    trainer.yml\n    | id: rule-tr\n    | rules:\n" + "".join(
        f'    |   - id: rule-tr-{number}\n    |     comment: {{sv: "{text(80, 10)}", en: "{text(9, 10)}"}}\n'
        for number in (1, 2)
    )
    assert [(report.place.path, report.place.line, report.severity) for report in found(tree, drawing)] == [
        ("guidelines/rules/trainer.yml", 1, "error")
    ]
