"""Pages without their short summary, or with one that is not short and easy."""

from __future__ import annotations

import pytest

from builder import checks
from builder.load import load
from conftest import Draw, Find, line

RULE = "short-summary"
PAGE = """
docs/
  docs.yml
  | pages:
  |   - {id: about, text: about}
  |   - {id: crisis, text: crisis, type: crisis}
  about.sv.md
  | ---
  | title: Om
  | description: Om sidan.
  | ---
  |
  | ## I korthet { #short }
  |
  | Säg vem du är. Säg vad du gör.
  |
  | ## Mer { #more }
  crisis.sv.md
  | ## Hjälp nu { #help }
"""


@pytest.mark.parametrize("count", [2, 5])
def test_two_to_five_sentences_first_are_fine_and_help_needs_none(find: Find, count: int) -> None:
    assert find(RULE, PAGE.replace("Säg vem du är. Säg vad du gör.", "Säg det nu. " * count)) == []


@pytest.mark.parametrize("count", [0, 1])
def test_too_few_sentences(find: Find, count: int) -> None:
    assert find(RULE, PAGE.replace("Säg vem du är. Säg vad du gör.", "Säg det nu. " * count)) == [
        "docs/about.sv.md:6:1 The summary has fewer than two sentences. Readers expect two to four they can act on. | "
        "Write also what the reader can do, or what the page does not answer."
    ]


def test_too_many_sentences(find: Find) -> None:
    assert find(RULE, PAGE.replace("Säg vem du är. Säg vad du gör.", "Säg det nu. " * 6)) == [
        "docs/about.sv.md:6:1 The summary has 6 sentences. Those who find reading hard manage two to four. | "
        "Keep what the reader needs to know or do, five sentences at most. The rest finds its place further down."
    ]


def test_no_summary(find: Find) -> None:
    assert find(RULE, PAGE.replace("#short", "#other")) == [
        "docs/about.sv.md:5:1 The page has no short summary. Someone who cannot read it all never learns what it is about. | "
        "Write two to four short sentences at the top, under the heading: ## I korthet { #short }"
    ]


def test_a_summary_that_comes_late(find: Find) -> None:
    assert find(RULE, PAGE.replace("## I korthet", "Något före.\n  |\n  | ## I korthet")) == [
        "docs/about.sv.md:8:1 The summary “I korthet” does not come first on the page. Those who stop reading early never "
        "reach it. | Move the section to the beginning, before everything else."
    ]


def test_a_hard_summary_is_a_suggestion(tree: Draw) -> None:
    hard = "Verksamheten implementerar riktlinjer. Säg vad du gör i dag."
    (report,) = checks.run(load(tree(PAGE.replace("Säg vem du är. Säg vad du gör.", hard))), [RULE])
    assert report.severity == "suggestion"
    assert line(report) == (
        "docs/about.sv.md:6:1 The summary is harder than it need be: LIX 38, easy text stays under 30. It is meant for those "
        "who find reading hardest. | Replace one of the long words (implementerar, Verksamheten, riktlinjer) or split the "
        "longest sentence: “Säg vad du gör i dag.”"
    )
    assert report.hint["sv"] == (
        "Byt något av de långa orden (implementerar, Verksamheten, riktlinjer) eller dela den längsta meningen: "
        "”Säg vad du gör i dag.”"
    )
    assert report.message["da"].startswith(
        "Sammenfatningen er sværere, end den behøver at være: LIX 38, let tekst ligger under 30."
    )
