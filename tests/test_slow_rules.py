"""The slow rules can be left out, and a person is told which ones were."""

from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner

from builder import checks
from builder.load import load
from commands.check import check
from conftest import Draw

SLOW = ["TRN007", "TXT004"]
DRAWING = """
docs/
  a.sv.md
  | ---
  | title: Hej
  | description: Hej du.
  | ---
"""


def said(root: Path, *options: str) -> list[str]:
    """The lines `check` prints."""
    return CliRunner().invoke(check, ["--root", str(root), "--language", "en", *options]).output.splitlines()


def test_which_rules_are_slow() -> None:
    assert [rule.code for rule in checks.rules() if rule.slow] == SLOW


def test_the_slow_ones_can_be_left_out() -> None:
    fast = [rule.code for rule in checks.chosen(slow=False)]
    assert fast == [rule.code for rule in checks.rules() if rule.code not in SLOW]
    assert [rule.code for rule in checks.chosen(["TXT004", "short-summary"])] == ["TXT004", "TXT005"]
    assert [rule.code for rule in checks.chosen(["TXT004", "short-summary"], slow=False)] == ["TXT005"]


def test_a_run_without_the_slow_ones_finds_the_same_but_theirs(tree: Draw) -> None:
    content = load(tree(DRAWING))
    whole = checks.run(content)
    assert whole
    assert checks.run(content, slow=False) == [report for report in whole if report.code not in SLOW]


def test_the_last_line_names_what_did_not_run(tree: Draw) -> None:
    root = tree(DRAWING)
    assert said(root, "--fast")[-1] == "Not run (--fast): TRN007, TXT004."
    assert said(root, "--fast", "--rule", "TXT005", "--rule", "TXT004")[-1] == "Not run (--fast): TXT004."
    assert said(root, "--fast", "--rule", "TXT005")[-1] == said(root, "--rule", "TXT005")[-1]
    assert "Not run" not in "".join(said(root))
    json.loads("\n".join(said(root, "--fast", "--format", "json")))
