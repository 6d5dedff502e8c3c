"""Outcomes that begin with something nobody can see."""

from __future__ import annotations

import pytest

from builder import checks
from builder.load import load
from conftest import Draw, Find, line

RULE = "observable-verb"


def drawing(sv: str = "beskriva rollen", en: str = "describe the role", da: str = "beskrive rollen") -> str:
    return f"""
    curriculum/
      basic/
        m04/
          module.yml
          | id: m04
          | outcomes:
          |   - id: o1
          |     statement:
          |       sv: "{sv}"
          |       en: "{en}"
          |       da: "{da}"
    """


def verbs(reports: list[str]) -> list[str]:
    return [one.split("“")[1].split("”")[0] for one in reports]


def test_what_one_can_see_is_fine(find: Find) -> None:
    assert not find(RULE, drawing())


@pytest.mark.parametrize(
    ("sv", "en", "da"),
    [
        ("känna igen råd", "recognise advice", "genkende råd"),
        ("förklara vad du vet", "explain what you know", "forklare, hvad du ved"),
        ("visa att du förstår", "show that you understand", "vise, at du forstår"),
        ("vetenskapligt granska", "knowingly choose", "kende forskel på råd og regler"),
        ("få en grupp att mötas", "have a talk in a group", "lære en anden at lytte"),
    ],
)
def test_words_that_only_look_alike_are_fine(find: Find, sv: str, en: str, da: str) -> None:
    assert not find(RULE, drawing(sv, en, da))


def test_an_outcome_without_words_is_another_rules(find: Find) -> None:
    assert not find(RULE, drawing().split("          |     statement")[0])


def test_a_retired_outcome_is_left_alone(find: Find) -> None:
    assert not find(RULE, drawing(en="understand it").replace("id: o1", "id: o1\n          |     state: retired"))


@pytest.mark.parametrize(
    ("language", "words", "verb"),
    [
        ("sv", "förstå dataskydd", "förstå"),
        ("sv", "Känna till reglerna", "Känna till"),
        ("sv", "kunna veta när", "veta"),
        ("sv", "vara medveten om gränser", "vara medveten om"),
        ("sv", "ha god kunskap om lagen", "ha god kunskap om"),
        ("en", "to know the rules", "know"),
        ("en", "be aware of limits", "be aware of"),
        ("en", "appreciate silence", "appreciate"),
        ("en", "gain an understanding of the law", "gain an understanding of"),
        ("da", "forstå loven", "forstå"),
        ("da", "kende til reglerne", "kende til"),
        ("da", "at vide hvornår", "vide"),
        ("da", "have kendskab til loven", "have kendskab til"),
    ],
)
def test_what_goes_on_inside_someone(find: Find, language: str, words: str, verb: str) -> None:
    assert verbs(find(RULE, drawing(**{language: words}))) == [verb]


def test_each_language_is_told_on_its_own_line(tree: Draw) -> None:
    reports = checks.run(load(tree(drawing("förstå rollen", "understand the role", "forstå rollen"))), [RULE])
    path = "curriculum/basic/m04/module.yml"
    assert [report.place.line for report in reports] == [5, 6, 7]
    assert {report.severity for report in reports} == {"suggestion"}
    assert line(reports[1]) == (
        f"{path}:6:7 m04-o1 begins with “understand”, which cannot be seen. Trainees do not know when they have got "
        "there. | Say what the trainee does: “describe ...”, “choose ...”, “give an example of ...”."
    )
    assert line(reports[0], "sv") == (
        f"{path}:5:7 m04-o1 börjar med ”förstå”, och det går inte att se. Deltagarna vet inte när de har nått målet. | "
        "Skriv vad deltagaren gör: ”beskriva ...”, ”välja ...”, ”ge ett exempel på ...”."
    )
    assert line(reports[2], "da") == (
        f"{path}:7:7 m04-o1 begynder med ”forstå”, og det kan ikke ses. Kursisterne ved ikke, hvornår de har nået "
        "målet. | Skriv, hvad kursisten gør: ”beskrive ...”, ”vælge ...”, ”give et eksempel på ...”."
    )
