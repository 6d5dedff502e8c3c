"""Replacements put into the text."""

from __future__ import annotations

from builder.findings import Place, Report
from builder.fixes import by_file, fixed, span


def report(line: int, column: int, old: str | None, new: str | None) -> Report:
    return Report("CUR002", "unknown-field", "error", Place("a.yml", line, column), {}, {}, new, "", old)


def test_nothing_to_replace_changes_nothing() -> None:
    assert fixed("a: 1\n", [report(1, 1, None, "b"), report(1, 1, "a", None), report(9, 1, "a", "b")]) == "a: 1\n"


def test_only_the_named_line_changes_and_line_ends_stay() -> None:
    assert fixed("titel: x\r\ntitel: y\r\n", [report(2, 1, "titel", "title")]) == "titel: x\r\ntitle: y\r\n"


def test_several_on_one_line() -> None:
    assert fixed("aa bb aa", [report(1, 1, "aa", "c"), report(1, 7, "aa", "d")]) == "c bb d"


def test_words_that_are_gone_have_no_span() -> None:
    assert span("other", report(1, 1, "aa", "b")) is None


def test_by_file_keeps_what_can_be_made() -> None:
    assert list(by_file([report(1, 1, None, "b")])) == []
    assert list(by_file([report(1, 1, "a", "b")])) == ["a.yml"]
