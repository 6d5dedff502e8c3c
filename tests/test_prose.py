"""Markdown into sections: nothing is lost, every line number is right, and nothing an editor writes is a crash."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from builder import prose
from builder.model import Section, Text

PATH = "docs/a.sv.md"
BOX = "---\ntitle: A\ndescription: B\n---\n"

settings.register_profile("steady", deadline=None, database=None, derandomize=True)
settings.load_profile("steady")

ANY = some.characters(codec="utf-8")
WORD = some.builds(
    lambda first, rest: first + rest.rstrip(),
    some.sampled_from("abcåäöæøABC"),
    some.text("abcåäöæø ABC123.,?!()_*", max_size=19),
)
NAME = some.from_regex(r"[a-z]{2,6}(?:-[a-z0-9]{1,4})?", fullmatch=True)
HEADING = some.builds(
    lambda level, title, name: f"{'#' * level} {title}" + (f" {{ #{name} }}" if name else ""),
    some.integers(1, 4),
    WORD,
    some.none() | NAME,
)
PIECE = some.one_of(
    WORD,
    some.lists(WORD, min_size=1, max_size=3).map(lambda words: "\n".join(f"- {word}" for word in words)),
    some.lists(WORD, min_size=1, max_size=3).map(
        lambda words: "\n".join(f"{at}. {one}" for at, one in enumerate(words, 1))
    ),
    some.builds("| {} |\n| --- |\n| {} |".format, WORD, WORD),
    some.builds("```\n# {}\n\n## {} {{ #code }}\n```".format, WORD, WORD),
    some.builds("~~~ text\n{}\n# {}\n~~~".format, WORD, WORD),
    some.builds("    # {}".format, WORD),
    some.builds("> ## {}\n> {}".format, WORD, WORD),
    some.builds("- {}\n\n    ## {}".format, WORD, WORD),
    some.builds("/// note | {}\n{}\n\n#{}\n///".format, WORD, WORD, WORD),
    some.builds("Text with #{} and {}\\# end".format, WORD, WORD),
)
BODY = some.lists(some.tuples(some.booleans(), HEADING, PIECE), max_size=8).map(
    lambda rows: "\n\n".join(
        part for headed, heading, piece in rows for part in ([heading] if headed else []) + [piece]
    )
)


def read(body: str, box: str = BOX) -> Text:
    text = prose.read((box + body).encode(), PATH)
    assert text is not None
    return text


def again(section: Section) -> str:
    """A section as one would write it."""
    name = f" {{ #{section.id} }}" if section.id else ""
    heading = f"{'#' * section.level} {section.title}{name}" if section.level else ""
    return "\n\n".join(part for part in (heading, section.body) if part)


@settings(max_examples=300)
@given(BODY)
def test_headings_and_bodies_put_together_give_the_text_again(body: str) -> None:
    assert "\n\n".join(again(section) for section in read(body).sections) == body.strip("\n")


@settings(max_examples=300)
@given(BODY, some.integers(0, 5))
def test_line_numbers_point_at_the_heading_lines(body: str, more: int) -> None:
    box = "---\ntitle: A\n" + "\n" * more + "description: B\n---\n"
    rows = (box + body).split("\n")
    text = read(body, box)
    assert text.first_line == 5 + more
    for section in text.sections:
        if section.level:
            assert rows[section.line - 1].startswith(f"{'#' * section.level} {section.title}")
    assert [section.line for section in text.sections] == sorted({section.line for section in text.sections})


@given(BODY, some.sampled_from(["\r\n", "\r"]))
def test_the_kind_of_line_end_does_not_matter(body: str, end: str) -> None:
    raw = (BOX + body).replace("\n", end).encode()
    assert prose.read(raw, PATH) == read(body)


@settings(max_examples=300)
@given(some.text(some.one_of(ANY, some.sampled_from("#\n\n -=>`|[]()<!")), max_size=200))
def test_no_line_of_any_text_is_lost_or_said_twice(body: str) -> None:
    text = read(body)
    rows = text.body.split("\n")
    starts = [section.line - text.first_line for section in text.sections]
    ends = [*starts[1:], len(rows)]
    pieces = [rows[start:end] for start, end in zip(starts, ends, strict=True)]
    assert [row for piece in pieces for row in piece if row] == [row for row in rows if row]
    for section, piece in zip(text.sections, pieces, strict=True):
        assert "\n".join(piece).strip("\n").endswith(section.body)


@settings(max_examples=300)
@given(
    some.one_of(some.binary(max_size=300), some.text(max_size=300).map(lambda text: text.encode("utf-8", "replace")))
)
def test_no_bytes_at_all_are_a_crash(raw: bytes) -> None:
    for box in (b"", b"---\n", BOX.encode()):
        text = prose.read(box + raw, PATH)
        assert text is not None
        rows = len(re.split(rb"\r\n|\r|\n", box + raw))
        assert all(1 <= fault.place.line <= rows for fault in text.faults)
        assert all(1 <= section.line <= rows for section in text.sections)


@pytest.mark.parametrize(
    ("body", "sections"),
    [
        ("", [(None, 0, "", 5)]),
        ("Text.\n\n## A { #a }\nMore.\n", [(None, 0, "", 5), ("a", 2, "A", 7)]),
        ("\n\n## A { #a }\n### B {: #b .quiet }\n", [("a", 2, "A", 7), ("b", 3, "B", 8)]),
        ("## A ##\n## B { .quiet }\n## C { #c } ##\n", [(None, 2, "A", 5), (None, 2, "B", 6), ("c", 2, "C", 7)]),
        ("A { #a }\n====\n\nB\n----\nText.", [("a", 1, "A", 5), (None, 2, "B", 8)]),
        ("```\n# no\n```\n## A { #a }", [(None, 0, "", 5), ("a", 2, "A", 8)]),
        ("#hashtag\n\n## A { #a }", [(None, 0, "", 5), ("a", 2, "A", 7)]),
        ("> ## no\n\n- ## no\n\n## A { #a }", [(None, 0, "", 5), ("a", 2, "A", 9)]),
        ("/// details | Box\n## A { #a }\n///\n", [(None, 0, "", 5), ("a", 2, "A", 6)]),
    ],
)
def test_what_is_a_section(body: str, sections: list[tuple[str | None, int, str, int]]) -> None:
    found = [(section.id, section.level, section.title, section.line) for section in read(body).sections]
    assert found == sections


def test_the_line_under_a_heading_of_the_old_kind_is_no_text() -> None:
    assert [section.body for section in read("A\n====\nText.\n\nB\nC\n---\n").sections] == ["Text.", ""]


@pytest.mark.parametrize("opening", ["", "--\n", "—-\n", "----  \n"])
def test_a_box_that_is_not_opened_right_is_no_part_of_the_text(opening: str) -> None:
    text = read("## A { #a }\nText.\n", f"{opening}title: A\ndescription: B\n---\n")
    assert [fault.kind for fault in text.faults] == ["no-front-matter"]
    assert [(section.id, section.title) for section in text.sections] == [("a", "A")]
    assert text.sections[0].line == text.first_line == opening.count("\n") + 4


def test_a_text_that_only_begins_like_a_box_is_kept() -> None:
    assert [section.body for section in read("title: a word\nand more\n", "").sections] == ["title: a word\nand more"]


def test_the_information_box_knows_its_lines() -> None:
    text = read("Text.", "---\n# a comment\ndescription: B\n\ntitle: A\n---\n")
    assert (text.title, text.description, text.first_line) == ("A", "B", 7)
    assert (text.box["title"], text.box["description"]) == ((5, 1), (3, 1))


def test_links_references_and_tags_know_their_lines() -> None:
    text = read("One\n[a](b.sv.md) two\nthree [own][gl-a1]\n[gl-a2] ![p](q.png)\n\n| x |\n| - |\n| [gl-a3] <b> |\n")
    assert [(link.line, link.kind, link.target, link.words) for link in text.links] == [
        (6, "link", "b.sv.md", "a"),
        (8, "image", "q.png", "p"),
        (7, "reference", "gl-a1", "own"),
        (8, "bare", "gl-a2", ""),
        (12, "bare", "gl-a3", ""),
    ]
    assert [(markup.line, markup.source) for markup in text.markup] == [(12, "<b>")]


def test_what_a_section_holds_is_counted() -> None:
    body = (
        "- a\n  - b\n\n1. c\n\n| x |\n| - |\n\n/// note | N\nText\n///\n\n![](a.png) ![](b.png)\n\n## B { #b }\nText\n"
    )
    assert [dict(section.counts) for section in read(body).sections] == [
        {"lists": 3, "tables": 1, "boxes": 1, "images": 2},
        {},
    ]


@pytest.mark.parametrize("path", ["docs/a.md", "docs/README.md", "docs/a.sv.txt", "docs/a.swe.md"])
def test_what_is_not_named_like_a_text_is_none(path: str) -> None:
    assert prose.read(BOX.encode(), path) is None
