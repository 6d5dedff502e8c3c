"""Exercises that touch own history without another way to take part."""

from __future__ import annotations

import pytest

from builder import checks
from builder.load import load
from conftest import Draw, Find, line

RULE = "alternative-missing"
TEXT = "curriculum/basic/m03/u1.sv.md"
RECORD = "curriculum/basic/m03/module.yml:3:5"
OTHER_WAY = """
      | ## Om du inte vill berätta { #alternative }
      | Skriv för Robin."""


def unit(alternative: str, exercise: str = "Lägg korten i ordning.", other_way: str = "", extra: str = "") -> str:
    return f"""
curriculum/
  basic/
    m03/
      module.yml
      | id: m03
      | units:
      |   - id: u1
      |     text: u1
      |     {alternative}
      u1.sv.md
      | ## Övning {{ #exercise }}
      | {exercise}{other_way}
{extra}
"""


def test_an_exercise_with_another_way_is_fine(find: Find) -> None:
    assert not find(RULE, unit("alternative: true", "Berätta om dig själv.", OTHER_WAY))


def test_the_other_way_counts_even_if_the_record_does_not_promise_it(find: Find) -> None:
    assert not find(RULE, unit("alternative: false", "Berätta om dig själv.", OTHER_WAY))


def test_an_exercise_that_touches_nothing_needs_none(find: Find) -> None:
    assert not find(RULE, unit("alternative: false"))


@pytest.mark.parametrize(
    "exercise",
    [
        "Ingen behöver berätta om sig själv. Berätta inte om dig själv om du inte vill.",
        "Läs berättelsen. Någon gång handlar den om dig.",
        "En peer supporter berättar hela sin historia för några som väntar.",
    ],
)
def test_words_that_ask_for_nothing_of_ones_own_are_left_alone(find: Find, exercise: str) -> None:
    assert not find(RULE, unit("alternative: false", exercise))


def test_planned_units_are_left_alone(find: Find) -> None:
    assert not find(RULE, unit("state: planned"))


def test_a_section_that_only_a_translation_lacks_is_another_rules(find: Find) -> None:
    english = "      u1.en.md\n      | ## Exercise { #exercise }\n      | Tell about yourself."
    assert not find(RULE, unit("alternative: true", "Berätta om dig själv.", OTHER_WAY, english))


def test_the_record_promises_a_section_the_text_does_not_have(find: Find) -> None:
    assert find(RULE, unit("alternative: true")) == [
        f"{TEXT}:1:1 m03-u1 touches own history but has no section “If you would rather not tell”. Someone who does not "
        "want to tell has nothing to do. | Add the heading “## Om du inte vill berätta { #alternative }” after the "
        "exercise, and write what one can do instead."
    ]


def test_the_section_is_empty(find: Find) -> None:
    assert find(RULE, unit("alternative: true", other_way=OTHER_WAY.removesuffix("Skriv för Robin."))) == [
        f"{TEXT}:3:1 The section “If you would rather not tell” of m03-u1 is empty. Someone who does not want to tell "
        "has nothing to do. | Write what one can do instead."
    ]


@pytest.mark.parametrize(
    ("language", "exercise", "quote"),
    [
        ("sv", "I par: tänk på en gång då du var rädd.", "tänk på en gång då"),
        ("sv", "Berätta för gruppen om din återhämtning.", "Berätta för gruppen om din återhämtning"),
        ("en", "In pairs, share a piece of your own story.", "share a piece of your own story"),
        ("da", "Fortæl en anden om dig selv.", "Fortæl en anden om dig selv"),
    ],
)
def test_the_exercise_itself_asks_for_own_history(find: Find, language: str, exercise: str, quote: str) -> None:
    drawing = unit("alternative: false", exercise).replace("u1.sv.md", f"u1.{language}.md")
    titles = {"sv": "Om du inte vill berätta", "en": "If you would rather not tell", "da": "Hvis du ikke vil fortælle"}
    assert find(RULE, drawing) == [
        f"curriculum/basic/m03/u1.{language}.md:1:1 The exercise of m03-u1 asks for something of one's own (“{quote}”), "
        "but there is no other way to take part. Someone who does not want to tell has to say so in front of everyone. "
        f"| Add the heading “## {titles[language]} {{ #alternative }}” after the exercise and write what one can do "
        "instead; put “alternative: true” at the unit."
    ]


def test_nobody_has_decided(tree: Draw) -> None:
    reports = checks.run(load(tree(unit("minutes: 90"))), [RULE])
    assert [line(report) for report in reports] == [
        f"{RECORD} Nobody has decided whether the exercise of m03-u1 touches own history. Trainees do not know whether "
        "they can have another task. | Write “alternative: true” if it does (the text then has the section “If you "
        "would rather not tell”), else “alternative: false”."
    ]
    assert line(reports[0], "sv") == (
        f"{RECORD} Ingen har avgjort om övningen i m03-u1 rör vid den egna historien. Deltagarna vet inte om de kan få "
        "en annan uppgift. | Skriv ”alternative: true” om den gör det (då ska texten ha avsnittet ”Om du inte vill "
        "berätta”), annars ”alternative: false”."
    )
    assert line(reports[0], "da") == (
        f"{RECORD} Ingen har taget stilling til, om øvelsen i m03-u1 rører ved ens egen historie. Kursisterne ved ikke, "
        "om de kan få en anden opgave. | Skriv ”alternative: true”, hvis den gør det (så skal teksten have afsnittet "
        "”Hvis du ikke vil fortælle”), ellers ”alternative: false”."
    )
