"""YAML into data: what was written comes back, every piece knows its line, and nothing an editor writes is a crash."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as some

from builder import fitting, records
from builder.findings import Fault
from builder.kinds import FILES
from builder.kinds.base import Location

PATH = "guidelines/values/area.yml"

settings.register_profile("steady", deadline=None, database=None, derandomize=True)
settings.load_profile("steady")

SAFE = some.characters(exclude_categories=("Cs", "Cc", "Cn", "Co"), exclude_characters="\ufeff")
WORDS = some.text(some.one_of(SAFE, some.sampled_from("\n\t:#-'\"[]{}&*!|>%@`,? 0123456789\u2028\u2029")), max_size=40)
LEAVES = some.one_of(
    WORDS, some.booleans(), some.none(), some.integers(-(10**9), 10**9), some.dates(date(1900, 1, 1), date(2100, 1, 1))
)
DATA = some.recursive(
    LEAVES,
    lambda inside: some.one_of(
        some.lists(inside, max_size=4), some.dictionaries(WORDS.filter(lambda key: len(key) < 100), inside, max_size=4)
    ),
    max_leaves=25,
)
STYLE = some.fixed_dictionaries(
    {
        "default_flow_style": some.sampled_from([False, True, None]),
        "allow_unicode": some.booleans(),
        "width": some.sampled_from([20, 80, 10_000]),
        "indent": some.sampled_from([2, 4]),
        "line_break": some.sampled_from(["\n", "\r\n"]),
    }
)


class Dumper(yaml.SafeDumper):
    """PyYAML's own, without the shortcuts (&, *) that records may not have."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def dumped(data: Any, style: dict[str, Any]) -> str:
    return str(yaml.dump(data, Dumper=Dumper, sort_keys=False, **style))


@settings(max_examples=300)
@given(DATA, STYLE)
def test_what_was_written_comes_back(data: Any, style: dict[str, Any]) -> None:
    parsed = records.parse(dumped(data, style), PATH)
    assert parsed.faults == []
    assert parsed.data == data


@given(DATA)
def test_every_piece_has_a_place_and_nothing_else_has(data: Any) -> None:
    parsed = records.parse(dumped(data, {}), PATH)
    assert set(parsed.spots) == set(_locations(data, ()))


def _locations(data: Any, at: Location) -> list[Location]:
    inside = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    return [at, *(place for key, value in inside for place in _locations(value, (*at, key)))]


SHAPE = some.recursive(
    WORDS,
    lambda inside: some.one_of(
        some.lists(inside, min_size=1, max_size=4),
        some.lists(some.tuples(WORDS, inside), min_size=1, max_size=4).map(tuple),
    ),
    max_leaves=20,
)
"""A tree of words: lists, and tuples of (words of a field's name, value)."""


@settings(max_examples=300)
@given(SHAPE, STYLE)
def test_every_field_and_item_knows_its_line(shape: Any, style: dict[str, Any]) -> None:
    marks: dict[Location, str] = {}
    text = dumped(_marked(shape, (), marks), style)
    parsed = records.parse(text, PATH)
    rows = {where: text[: text.index(mark)].count("\n") + 1 for where, mark in marks.items()}
    assert {where: parsed.spots[where][0] for where in marks} == rows


def _marked(shape: Any, at: Location, marks: dict[Location, str]) -> Any:
    """The shape as data in which every field's name and every word in a list begins with a mark found nowhere else."""
    if isinstance(shape, str):
        if at and isinstance(at[-1], int):
            marks[at] = f"Qz{len(marks):04}zQ"
            return f"{marks[at]}{shape}"
        return shape
    if isinstance(shape, list):
        return [_marked(one, (*at, index), marks) for index, one in enumerate(shape)]
    found = {}
    for words, value in shape:
        name = f"Qz{len(marks):04}zQ{words}"
        marks[(*at, name)] = name[:8]
        found[name] = _marked(value, (*at, name), marks)
    return found


@given(some.integers(1, 500))
def test_lines_are_counted_from_where_the_piece_stands_in_its_file(first: int) -> None:
    parsed = records.parse("a: 1\nb: [x,\n  y]\nc: 2026-13-01\n", PATH, first_line=first)
    assert parsed.spots[("a",)] == (first, 1)
    assert parsed.spots[("b", 1)] == (first + 2, 3)
    assert [fault.place.line for fault in parsed.faults] == [first + 3]


@settings(max_examples=300)
@given(
    some.one_of(some.binary(max_size=300), some.text(max_size=300).map(lambda text: text.encode("utf-8", "replace")))
)
def test_no_bytes_at_all_are_a_crash(raw: bytes) -> None:
    _use(raw)


ODD = some.sampled_from(
    [
        "a:",
        " b",
        "\n",
        "\n  ",
        "- ",
        "? ",
        "\t",
        "{",
        "}",
        "[",
        "]",
        "&x",
        "*x",
        "!y",
        "|",
        ">",
        "'",
        '"',
        "#",
        ": ",
        ",",
        "---\n",
        "...\n",
        "%",
        "@",
        "`",
        "2026-13-01",
        "<<: ",
        "id: ",
        "å",
        "\x07",
        "\u2028",
        "\r",
    ]
)


@settings(max_examples=500)
@given(some.lists(ODD, max_size=30).map("".join))
def test_no_broken_yaml_is_a_crash(text: str) -> None:
    _use(text.encode())


@given(DATA, some.sampled_from(FILES))
def test_no_data_is_a_crash_for_any_kind(data: Any, kind: Any) -> None:
    parsed = records.parse(dumped(data, {}), PATH)
    fitting.build(kind.model, parsed, PATH)


def _use(raw: bytes) -> list[Fault]:
    """A file read as loading reads it; every fault stands on a line that the file has."""
    content, faults = records.decode(raw, PATH)
    parsed = records.Parsed(faults=faults) if faults else records.parse(content, PATH)
    part = fitting.build(FILES[1].model, parsed, PATH)
    assert part is not None or parsed.faults
    rows = len(re.split(rb"\r\n|\r|\n", raw))
    assert all(1 <= fault.place.line <= rows and fault.place.column >= 1 for fault in parsed.faults)
    return parsed.faults


@pytest.mark.parametrize(
    ("raw", "told"),
    [
        (b"", [("empty", 1)]),
        (b"# nothing\n", [("empty", 1)]),
        (b"\xef\xbb\xbfid: gl-a\n", []),
        (b"id: gl-a\r\nstate: current\r\n", []),
        (b"id: gl-a\n\tstate: current\n", [("unreadable", 2)]),
        (b"id: gl-a\ntext: a: b\n", [("unreadable", 2)]),
        (b'id: "gl-a\n', [("unreadable", 2)]),
        (b"id: gl-a\n---\nid: gl-b\n", [("unreadable", 2)]),
        (b"id: gl-a\ntext: 2026-13-01\n", [("date", 2)]),
        (b"id: gl-a\ntext: a\nid: gl-b\n", [("duplicate-field", 3)]),
        (b"id: &a gl-a\ntext: *a\n", [("alias", 1), ("alias", 2)]),
        (b"id: gl-a\ntext: !!python/object:os.system x\n", [("alias", 2)]),
        ("id: gl-a\ntext: h\xe5ll\n".encode("latin-1"), [("encoding", 2)]),
        (b"id: gl-a\ntext: a\x07b\n", [("unreadable", 2)]),
        (b"id: gl-a\nguidelines: " + b"[" * 100_000, [("unreadable", 2)]),
        (b"id: gl-a\nguidelines:\n" + b"".join(b" " * depth + b"-\n" for depth in range(1, 200)), [("unreadable", 32)]),
        (b"id: gl-a\ntext: x" + b"x" * 5_000_000, [("too-large", 1)]),
        (b"just words\n", [("wrong-type", 1)]),
        (b"- id: gl-a\n", [("wrong-type", 1)]),
    ],
)
def test_what_editors_really_do_wrong(raw: bytes, told: list[tuple[str, int]]) -> None:
    assert [(fault.kind, fault.place.line) for fault in _use(raw)] == told


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("a: 1\n\tb: 2\n", "tab"),
        ("a: b: c\n", "colon"),
        ('a: "b\n', "quote"),
        ("a: [b\n", "quote"),
        ("a: b\n---\nc: d\n", "second"),
        ("a: " + "[" * 40, "deep"),
        ("a: 1\n b: 2\n", "colon"),
        ("a: @b\n", "sign"),
        ("a: `b`\n", "sign"),
        ("a: b\x07\n", "form"),
    ],
)
def test_the_problem_is_called_by_its_name(text: str, problem: str) -> None:
    faults = records.parse(text, PATH).faults
    assert [(fault.kind, fault.words["problem"]) for fault in faults] == [("unreadable", problem)]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_are_counted_as_editors_count_them(end: str) -> None:
    text = end.join(['a: "x\u2028y"', "b: [1,", "  2]", "c: 3", ""])
    assert {where: line for where, (line, _) in records.parse(text, PATH).spots.items() if where} == {
        ("a",): 1,
        ("b",): 2,
        ("b", 0): 2,
        ("b", 1): 3,
        ("c",): 4,
    }


def test_when_a_field_stands_twice_the_first_counts_with_its_own_lines() -> None:
    parsed = records.parse("a:\n  x: 1\nb: 2\na:\n  x: 3\n  y: 4\n", PATH)
    assert parsed.data == {"a": {"x": 1}, "b": 2}
    assert (parsed.spots[("a",)], parsed.spots[("a", "x")]) == ((1, 1), (2, 3))
    assert [(fault.place.line, fault.words["first"]) for fault in parsed.faults] == [(4, "1")]


def test_only_true_and_false_are_truth_values_and_only_plain_digits_numbers() -> None:
    text = "a: no\nb: on\nc: true\nd: 1_000\ne: 0o7\nf: 12:30\ng: 1.5\nh: \u0663\ni: 1\u0663\nj: 1e3\nk: 1234567890123456\n"
    text += "l: \u0662\u0660\u0662\u0666-\u0661\u0661-\u0662\u0662\nm: \u0661.\u0665\n"
    assert records.parse(text, PATH).data == {
        "a": "no",
        "b": "on",
        "c": True,
        "d": "1_000",
        "e": "0o7",
        "f": "12:30",
        "g": 1.5,
        "h": "\u0663",
        "i": "1\u0663",
        "j": "1e3",
        "k": "1234567890123456",
        "l": "\u0662\u0660\u0662\u0666-\u0661\u0661-\u0662\u0662",
        "m": "\u0661.\u0665",
    }
