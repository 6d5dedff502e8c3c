"""LIX by hand: words per sentence plus the share of long words."""

from __future__ import annotations

import pytest

from builder.readability import Terms, measure
from builder.sentences import blocks, sentences


def lix(text: str, terms: Terms | None = None) -> float:
    return measure((one for block in blocks(text, 1) for one in sentences(block)), terms or {}).lix


def test_nothing_to_read_is_easy() -> None:
    assert lix("") == 0
    assert lix("---") == 0


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Det är lätt. Du kan gå nu.", 7 / 2),
        ("Arbetsgivaren väljer.", 2 + 100 * 1 / 2),
        ("Peer-medarbejderen kommer i 2026.", 4 + 100 * 1 / 4),
        ("- ett två tre\n- fyra fem", 5 / 2),
        ("Väljer sexton\ngånger.", 3),
    ],
)
def test_lix(text: str, expected: float) -> None:
    """Six letters are short, seven long; a list item is a sentence; figures are words."""
    assert lix(text) == pytest.approx(expected)


def test_glossary_terms_are_words_but_never_long() -> None:
    terms: Terms = {"återhämtning": [("återhämtning",)], "professionell": [("professionell", "kamratstödjare")]}
    assert lix("Professionell kamratstödjare, återhämtning.", terms) == 3
    assert lix("Professionell återhämtning.", terms) == 2 + 100 * 1 / 2


def test_the_three_longest_sentences() -> None:
    text = "En.\n\nEtt två tre.\n\nEtt två. Ett två tre fyra. Ett två nu."
    found = measure((one for block in blocks(text, 1) for one in sentences(block)), {})
    assert [(one.line, one.told) for one in found.longest] == [
        (5, "Ett två tre fyra."),
        (3, "Ett två tre."),
        (5, "Ett två nu."),
    ]
    assert (found.words, found.sentences) == (13, 5)
