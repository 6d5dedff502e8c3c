"""Markdown as plain words: what is left out, where blocks and sentences begin, and that every place stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.sentences import blocks, plain, sentences


def told(body: str, first: int = 1) -> list[str]:
    """Each sentence as "kind line:column words"."""
    return [f"{s.kind} {s.line}:{s.column} {s.told}" for block in blocks(body, first) for s in sentences(block)]


def test_every_kind_of_block_has_its_place() -> None:
    body = (
        "## In short { #short }\n\nOne line\ngoes on. Next one.\n\n- an item\n  and more\n- [ ] a box to tick\n\n"
        "1. first\n\n> said by someone\n> twice\n\n| Head | Two |\n| --- | --- |\n| **cell** one | |\n\n"
        "/// note | A title\ninside the box\n///\n"
    )
    assert told(body, 6) == [
        "heading 6:4 In short",
        "prose 8:1 One line goes on.",
        "prose 9:10 Next one.",
        "item 11:3 an item and more",
        "item 13:7 a box to tick",
        "item 15:4 first",
        "quote 17:3 said by someone twice",
        "cell 20:3 Head",
        "cell 20:10 Two",
        "cell 22:5 cell one",
        "box 24:12 A title",
        "prose 25:1 inside the box",
    ]


@pytest.mark.parametrize(
    ("written", "heard"),
    [
        ("See [the rule][rule-ps-01] now.", "See the rule now."),
        ("As [rule-ps-01] says.", "As says."),
        ("Look [here](u1-look.sv.md#aim) now.", "Look here now."),
        ("Ask `code` and ![a leaf](leaf.svg) twice.", "Ask and twice."),
        ("Go to https://example.org/a or <!-- not heard --> stay.", "Go to or stay."),
        ("Write to info@example.org. See https://example.org/a, or not.", "Write to. See, or not."),
        ("The *satspulje*{lang=da} ended.", "The ended."),
        ("Name: ______", "Name:"),
    ],
)
def test_what_is_no_word_is_left_out(written: str, heard: str) -> None:
    assert " ".join(one.split(" ", 2)[2] for one in told(written)) == heard


def test_a_paragraph_marked_as_another_language_and_fenced_code_are_left_out() -> None:
    assert told("Kept.\n\nDet är svenska.\nTvå rader.\n{: lang=sv }\n\n```\ncode here\n```\n\nKept too.") == [
        "prose 1:1 Kept.",
        "prose 11:1 Kept too.",
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ring t.ex. Anna eller kl. 14.",
        "Se 2 kap. 1 § och Leamy m.fl. (2011).",
        "Møder f.eks. Bo den 22. november.",
        "Fråga: Vad hände? sa hon.",
        "Klockan 8.30 börjar det.",
    ],
)
def test_some_dots_end_no_sentence(sentence: str) -> None:
    assert len(told(sentence)) == 1


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ('"Vad nu?" Han ser upp.', 2),
        ("Det började 2016. Den andra kom.", 2),
        ("Ett. Två! Tre?", 3),
        ("A ... Å andra sidan.", 2),
    ],
)
def test_where_sentences_end(text: str, count: int) -> None:
    assert len(told(text)) == count


@given(st.text(alphabet="ab Å.\n*_[](){}`#>|-/!12:<", max_size=200))
def test_every_character_keeps_its_place(markdown: str) -> None:
    heard = plain(markdown)
    assert len(heard) == len(markdown)
    assert [at for at, one in enumerate(heard) if one == "\n"] == [at for at, one in enumerate(markdown) if one == "\n"]
    assert all(one in (" ", other) for one, other in zip(heard, markdown, strict=True))
    rows = markdown.split("\n")
    for block in blocks(markdown, 1):
        for sentence in sentences(block):
            first = sentence.text.split("\n")[0]
            assert plain(markdown).split("\n")[sentence.line - 1][sentence.column - 1 :].startswith(first)
            assert sentence.line <= len(rows)
