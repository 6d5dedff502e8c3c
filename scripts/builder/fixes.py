"""Ready replacements put into the text: which words on which line, and what comes in their place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from builder.findings import Report

LINE_RE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z")


def span(line: str, report: Report) -> tuple[int, int] | None:
    """Where on its line (from 0) the words stand that the replacement takes the place of."""
    if report.replacement is None or not report.replaces:
        return None
    start = line.find(report.replaces, max(report.place.column - 1, 0))
    if start < 0:
        start = line.find(report.replaces)
    return (start, start + len(report.replaces)) if start >= 0 else None


def fixed(text: str, reports: Iterable[Report]) -> str:
    """The text of one file with every replacement made that still finds its words; line ends stay."""
    found = lines(text)
    for report in sorted(reports, key=Report.order, reverse=True):
        index = report.place.line - 1
        where = span(found[index], report) if index < len(found) else None
        if where and report.replacement is not None:
            found[index] = found[index][: where[0]] + report.replacement + found[index][where[1] :]
    return "".join(found)


def lines(text: str) -> list[str]:
    """The lines of a file with their ends, as editors count them (Python's own has more kinds of line end)."""
    return LINE_RE.findall(text)


def by_file(reports: Iterable[Report]) -> Mapping[str, list[Report]]:
    """The findings that have a replacement to make, by file."""
    found: dict[str, list[Report]] = {}
    for report in reports:
        if report.replacement is not None and report.replaces:
            found.setdefault(report.place.path, []).append(report)
    return found
