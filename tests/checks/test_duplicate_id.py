"""Ids used twice, and ids no link can name."""

from __future__ import annotations

from builder import checks
from builder.load import load
from conftest import Draw, Find, line

RULE = "duplicate-id"


def test_the_same_local_id_in_two_modules_is_fine(find: Find) -> None:
    assert (
        find(
            RULE,
            """
        curriculum/
          basic/
            m01/
              module.yml
              | id: m01
              | outcomes:
              |   - {id: o1}
              |   - {id: o2}
            m02/
              module.yml
              | id: m02
              | outcomes:
              |   - {id: o1}
        """,
        )
        == []
    )


def test_an_id_used_twice_is_told_at_the_second_with_the_next_free_one(find: Find) -> None:
    assert find(
        RULE,
        """
        guidelines/
          values/
            area.yml
            | id: gl-a
            | guidelines:
            |   - id: gl-a1
            |   - id: gl-a2
            |   - state: planned
            |     id: gl-a1
        """,
    ) == [
        "guidelines/values/area.yml:6:5 The id gl-a1 is used twice: here and in guidelines/values/area.yml, line 3. "
        "Readers only meet the first, and links may lead to the wrong place. | "
        "Give the newer of the two another id. The next free one is gl-a3."
    ]


def test_the_next_free_number_keeps_its_noughts_and_looks_in_all_files(find: Find) -> None:
    assert find(
        RULE,
        """
        guidelines/
          rules/
            a-trainer.yml
            | id: rule-tr
            | rules:
            |   - id: rule-ps-09
            peer-supporter.yml
            | id: rule-ps
            | rules:
            |   - id: rule-ps-09
            |   - id: rule-ps-10
            |   - id: rule-ps-12
        """,
    ) == [
        "guidelines/rules/peer-supporter.yml:3:5 The id rule-ps-09 is used twice: here and in "
        "guidelines/rules/a-trainer.yml, line 3. Readers only meet the first, and links may lead to the wrong place. | "
        "Give the newer of the two another id. The next free one is rule-ps-11."
    ]


def test_a_question_is_named_as_the_editor_writes_it(find: Find) -> None:
    assert find(
        RULE,
        """
        curriculum/
          basic/
            m01/
              module.yml
              | id: m01
              self-test.yml
              | text: self-test
              | questions:
              |   - id: q1
              |   - id: q1
        """,
    ) == [
        "curriculum/basic/m01/self-test.yml:4:5 The id q1 is used twice: here and in "
        "curriculum/basic/m01/self-test.yml, line 3. Readers only meet the first, and links may lead to the wrong "
        "place. | Give the newer of the two another id. The next free one is q2."
    ]


def test_a_copied_module_is_told_once_not_for_every_unit(find: Find) -> None:
    module = """
              | id: m01
              | outcomes:
              |   - {id: o1}
              | units:
              |   - {id: u1}"""
    found = find(
        RULE,
        f"""
        curriculum/
          basic/
            m01/
              module.yml{module}
            m02/
              module.yml{module}
        """,
    )
    assert [one.split(" is used")[0] for one in found] == ["curriculum/basic/m02/module.yml:1:1 The id m01"]
    assert found[0].endswith("The next free one is m02.")


def test_a_source_gets_a_letter_and_not_another_year(find: Find) -> None:
    assert find(
        RULE,
        """
        docs/
          sources.yml
          | sources:
          |   - {id: leamy-2011, title: "A"}
          |   - {id: leamy-2011, title: "B"}
        """,
    ) == [
        "docs/sources.yml:3:6 The id leamy-2011 is used twice: here and in docs/sources.yml, line 2. "
        "Readers only meet the first, and links may lead to the wrong place. | "
        "Give the newer of the two another id. The next free one is leamy-2011b."
    ]


def test_a_malformed_id_comes_with_a_form_that_works(tree: Draw) -> None:
    reports = checks.run(
        load(
            tree(
                """
                docs/
                  glossary.yml
                  | terms:
                  |   - id: Återhämtning_1
                """
            )
        ),
        ["CUR002", "CUR003"],
    )
    assert [line(report) for report in reports] == [
        "docs/glossary.yml:2:5 “Återhämtning_1” cannot be used as an id. The record is not used, and no link can "
        "lead to it. | Write the id in small letters a-z, digits and hyphens, for example “aterhamtning-1”."
    ]
    assert line(reports[0], "sv") == (
        "docs/glossary.yml:2:5 ”Återhämtning_1” går inte att använda som id. Posten används inte, och ingen länk kan "
        "leda till den. | Skriv id:t med små bokstäver a-z, siffror och bindestreck, till exempel ”aterhamtning-1”."
    )
    assert line(reports[0], "da") == (
        "docs/glossary.yml:2:5 ”Återhämtning_1” kan ikke bruges som id. Posten bruges ikke, og intet link kan føre "
        "til den. | Skriv id'et med små bogstaver a-z, cifre og bindestreger, for eksempel ”aterhamtning-1”."
    )
    assert reports[0].replacement == "aterhamtning-1"


def test_an_empty_id(find: Find) -> None:
    assert find(
        RULE,
        """
        docs/
          glossary.yml
          | terms:
          |   - id:
          |     state: planned
        """,
    ) == [
        "docs/glossary.yml:2:5 The id is empty. The record is not used, and no link can lead to it. | "
        "Write an id after “id:”, in small letters a-z, digits and hyphens."
    ]
