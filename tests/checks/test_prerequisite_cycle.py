"""Modules that wait for each other."""

from __future__ import annotations

from conftest import Find

RULE = "prerequisite-cycle"


def test_modules_in_order_are_fine(find: Find) -> None:
    assert (
        find(
            RULE,
            """
        curriculum/
          basic/
            m01/
              module.yml
              | id: m01
              | prerequisites: []
            m02/
              module.yml
              | id: m02
              | prerequisites: [m01]
        """,
        )
        == []
    )


def test_a_missing_module_is_no_circle(find: Find) -> None:
    assert (
        find(
            RULE,
            """
        curriculum/
          basic/
            m02/
              module.yml
              | id: m02
              | prerequisites: [m99]
        """,
        )
        == []
    )


def test_a_circle_is_told_once_at_the_first_module(find: Find) -> None:
    assert find(
        RULE,
        """
        curriculum/
          basic/
            m03/
              module.yml
              | id: m03
              | prerequisites: [m05]
            m04/
              module.yml
              | id: m04
              | prerequisites: [m03]
            m05/
              module.yml
              | id: m05
              | prerequisites: [m04]
        """,
    ) == [
        "curriculum/basic/m03/module.yml:2:1 The modules wait for each other: m03 requires m05 requires m04 "
        "requires m03. No trainee could start any of them. | "
        "Remove one of the requirements; usually it is the newest line."
    ]
