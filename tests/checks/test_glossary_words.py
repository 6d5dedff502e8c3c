"""Words the glossary asks us not to use."""

from __future__ import annotations

import pytest

from builder import checks
from builder.load import load
from conftest import Draw, Find, line

RULE = "glossary-words"
GLOSSARY = """
docs/
  glossary.yml
  | terms:
  |   - id: t-025
  |     words:
  |       sv: {preferred: "brukare", rejected: [{word: "klient", reason: "gör personen till ett ärende."}, {word: "vård", reason: "annat"}, {word: "begå självmord", reason: "brott"}]}
  |       en: {preferred: "service user", rejected: [{word: "mental illness", reason: "narrower"}]}
  |       da: {preferred: "borger", rejected: [{word: "bruger", reason: "dobbelttydigt"}]}
  |     note: {sv: "Säg inte klient.", en: "Not mental illness.", da: "Ikke bruger."}
  |   - id: t-026
  |     words:
  |       sv: {preferred: "vård"}
  |       da: {preferred: "misbruger", rejected: [{word: "kur", reason: "kort"}]}
"""


def page(words: str, language: str = "sv", name: str = "a") -> str:
    return f"{GLOSSARY}  {name}.{language}.md\n  | ---\n  | title: A\n  | description: B\n  | ---\n  | {words}\n"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("sv", "Brukaren bestämmer. En klientel är något annat."),
        ("sv", 'Säg inte "klient". Ordet klient gör någon till ett ärende, liksom ”klienter”.'),
        ("sv", "Vård är ett agreed word of another term. Han begick självmord."),
        ("en", "The klient is Swedish. Mental and illness apart."),
        ("da", "De kurerer. Medarbejderbruger-grupper er noget andet."),
        ("sv", "En *klient*{lang=da} och [klient-id][t-025]."),
    ],
)
def test_what_is_fine(find: Find, language: str, words: str) -> None:
    """Quoted or named as a word, agreed on by another term, another word's part, or another rule's matter."""
    assert find(RULE, page(words, language)) == []


def test_the_glossary_page_may_explain(find: Find) -> None:
    assert find(RULE, page("Klient är ett ord vi inte använder.", name="glossary")) == []


@pytest.mark.parametrize(
    ("language", "words", "column", "word", "reason", "preferred"),
    [
        ("sv", "Varje klient väljer.", 7, "klient", "gör personen till ett ärende", "brukare"),
        ("sv", "Klienternas val.", 1, "Klienternas", "gör personen till ett ärende", "brukare"),
        ("sv", "En **klients** val.", 6, "klients", "gör personen till ett ärende", "brukare"),
        ("en", "People with mental illness choose.", 13, "mental illness", "narrower", "service user"),
        ("da", "Alle brugerne vælger.", 6, "brugerne", "dobbelttydigt", "borger"),
        ("da", "En kur.", 4, "kur", "kort", "misbruger"),
    ],
)
def test_a_rejected_word(
    find: Find, language: str, words: str, column: int, word: str, reason: str, preferred: str
) -> None:
    term = "t-026" if word == "kur" else "t-025"
    assert find(RULE, page(words, language)) == [
        f"docs/a.{language}.md:5:{column} The glossary advises against “{word}”: {reason}. Readers may think something else is "
        f"meant. | Write “{preferred}” ({term}), or propose a change to the glossary. If the text is about the word itself, "
        "put it in quotation marks."
    ]


def test_records_are_read(tree: Draw) -> None:
    drawing = (
        GLOSSARY
        + """
guidelines/
  rules/
    trainer.yml
    | id: rule-tr
    | rules:
    |   - id: rule-tr-01
    |     title: {sv: "Klienten väljer", en: "The person chooses", da: "Personen vælger"}
"""
    )
    (report,) = checks.run(load(tree(drawing)), [RULE])
    assert line(report, "sv") == (
        "guidelines/rules/trainer.yml:4:13 ”Klienten” är ett ord som ordlistan avråder från: gör personen till ett ärende. "
        "Läsarna kan tro att något annat menas. | Skriv ”brukare” (t-025), eller föreslå en ändring i ordlistan. Handlar texten "
        "om själva ordet, sätt det inom citattecken."
    )
    assert report.message["da"] == (
        "”Klienten” er et ord, som ordlisten fraråder: gör personen till ett ärende. Læserne kan tro, at der menes noget andet."
    )
