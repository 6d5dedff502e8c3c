"""Ready replacements put into the text: which words on which line, and what comes in their place."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from builder.findings import Report


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
    lines = text.splitlines(keepends=True)
    for report in sorted(reports, key=Report.order, reverse=True):
        index = report.place.line - 1
        where = span(lines[index], report) if index < len(lines) else None
        if where and report.replacement is not None:
            lines[index] = lines[index][: where[0]] + report.replacement + lines[index][where[1] :]
    return "".join(lines)


def by_file(reports: Iterable[Report]) -> Mapping[str, list[Report]]:
    """The findings that have a replacement to make, by file."""
    found: dict[str, list[Report]] = {}
    for report in reports:
        if report.replacement is not None and report.replaces:
            found.setdefault(report.place.path, []).append(report)
    return found
