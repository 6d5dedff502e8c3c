"""Requirements that stand outside the statement."""

from __future__ import annotations

import pytest

from builder import checks
from builder.load import load
from conftest import Draw, Find, line

RULE = "binding-words"


def rule(comment: str, language: str = "sv", state: str = "current") -> str:
    return (
        "guidelines/\n  rules/\n    trainer.yml\n    | id: rule-tr\n    | rules:\n    |   - id: rule-tr-01\n"
        f"    |     state: {state}\n"
        '    |     statement: {sv: "Kursledaren ska fråga.", en: "The trainer shall ask.", da: "Underviseren skal spørge."}\n'
        f'    |     comment:\n    |       {language}: "{comment}"\n'
    )


def guideline(words: str, language: str = "sv") -> str:
    return (
        "guidelines/\n  values/\n    area.yml\n    | id: gl-a\n    | guidelines:\n    |   - {id: gl-a1, text: gl-a1-own}\n"
        f"    gl-a1-own.{language}.md\n    | ## A {{ #why }}\n    |\n    | Du ska.\n    |\n    | ## B {{ #practice }}\n    |\n"
        f"    | {words}\n    |\n    | ## C {{ #not }}\n    |\n    | Du ska.\n"
    )


FINE = [
    ("sv", "Det hon ska göra bestämmer hon själv. Kursledaren frågar. Ska du fråga? Du ska väl komma?"),
    ("sv", "Enligt arbetsmiljölagen ska risker bedömas. Arbetsgivaren ska enligt lag förebygga ohälsa."),
    ("sv", "Det måste ha varit svårt. Berätta vad du ska säga. Arbetsgivaren bör fråga."),
    (
        "en",
        "Say what you must leave out. The employer should ask. Must you ask? The employer shall by law prevent harm.",
    ),
    (
        "da",
        "Det, du skal sige, er kort. Underviseren spørger. Skal du spørge? Arbejdsgiveren skal efter loven forebygge.",
    ),
]


@pytest.mark.parametrize(("language", "words"), FINE)
def test_plans_questions_law_and_advice_are_fine(find: Find, language: str, words: str) -> None:
    assert find(RULE, rule(words, language)) == []
    assert find(RULE, guideline(words, language)) == []


def test_a_planned_rule_says_nothing(find: Find) -> None:
    assert find(RULE, rule("Kursledaren ska fråga.", state="planned")) == []


@pytest.mark.parametrize(
    ("language", "words", "said", "verb"),
    [
        ("sv", "Rollen är ny. Kursledaren ska också fråga.", "Kursledaren ska", "ska"),
        ("sv", "Du får inte lova.", "Du får inte", "får inte"),
        ("sv", "Arbetsgivaren måste skriva.", "Arbetsgivaren måste", "måste"),
        ("en", "The trainer must not promise.", "The trainer must not", "must not"),
        ("en", "Peer supporters shall ask.", "Peer supporters shall", "shall"),
        ("da", "Peer-medarbejderen må ikke love.", "Peer-medarbejderen må ikke", "må ikke"),
        ("da", "I skal altid spørge.", "I skal", "skal"),
    ],
)
def test_a_requirement_in_a_comment_or_in_advice(find: Find, language: str, words: str, said: str, verb: str) -> None:
    assert find(RULE, rule(words, language)) == [
        f"guidelines/rules/trainer.yml:7:7 “{said}” in the comment sounds like one more requirement. Those who are to follow "
        f"rule-tr-01 cannot tell what holds. | Say it without “{verb}”, or make it a rule of its own with its own statement."
    ]


def test_in_a_guideline_only_the_practice_section_is_read_and_it_is_a_suggestion(tree: Draw) -> None:
    (report,) = checks.run(load(tree(guideline("Fråga först. Du måste fråga."))), [RULE])
    assert report.severity == "suggestion"
    assert line(report) == (
        "guidelines/values/gl-a1-own.sv.md:7:14 “Du måste” sounds like a requirement, but this is advice (gl-a1). Readers "
        "think it has been decided. | Write it as a call (“Ask …”) or with “should”, or refer to the rule that requires it."
    )
    assert report.message["sv"] == (
        "”Du måste” låter som ett krav, men det här är råd (gl-a1). Läsaren tror att det är bestämt."
    )
    assert report.hint["da"] == (
        "Skriv det som en opfordring (”Spørg …”) eller med ”bør”, eller henvis til den regel, der kræver det."
    )


def test_words_one_can_say_are_no_requirement(find: Find) -> None:
    assert find(RULE, guideline("> Du måste inte svara. *(påhittat exempel)*")) == []
