"""Findings as text a person reads, in one language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from builder.findings import Report
from builder.words import say

COLOURS = {"error": "31", "warning": "33", "suggestion": "36"}


def write(reports: Iterable[Report], language: str, colour: bool = False) -> str:
    """Each finding in four lines at most: place, what, what to do, where it is explained; then a line that counts them."""
    reports = list(reports)
    lines = [line for report in reports for line in _lines(report, language, colour)]
    return "\n".join([*lines, summary(reports, language)]) + "\n"


def summary(reports: Iterable[Report], language: str) -> str:
    """How many findings of each severity."""
    counts = {"error": 0, "warning": 0, "suggestion": 0}
    for report in reports:
        counts[report.severity] += 1
    return say(language, "summary", **counts)


def _lines(report: Report, language: str, colour: bool) -> Iterator[str]:
    level = say(language, f"severity.{report.severity}")
    if colour:
        level = f"\x1b[{COLOURS[report.severity]}m{level}\x1b[0m"
    place = report.place
    yield f"{place.path}:{place.line}:{place.column} {level} {report.code}"
    yield f"  {report.message.get(language, '')}"
    if hint := report.hint.get(language, ""):
        yield f"  → {hint}"
    if report.help:
        yield f"  {report.help}"
