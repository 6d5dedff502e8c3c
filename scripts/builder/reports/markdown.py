"""Findings as Markdown: a checklist for the pull request, and a table by page."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from builder.findings import Report
from builder.reports.plain import summary
from builder.words import say


def write(reports: Iterable[Report], language: str) -> str:
    """A checklist by file: one box per finding."""
    reports = list(reports)
    pieces = [summary(reports, language)]
    for path, found in groupby(reports, key=lambda report: report.place.path):
        boxes = "\n".join(_box(report, language) for report in found)
        pieces.append(f"### `{path}`\n\n{boxes}")
    return "\n\n".join(pieces) + "\n"


def table(reports: Iterable[Report], language: str) -> str:
    """A table by page."""
    reports = list(reports)
    head = " | ".join(say(language, f"table.{name}") for name in ("file", "line", "level", "what"))
    rows = [_row(report, language) for report in reports]
    return "\n".join([summary(reports, language), "", f"| {head} |", "| --- | --- | --- | --- |", *rows]) + "\n"


def _box(report: Report, language: str) -> str:
    level = say(language, f"severity.{report.severity}")
    message, hint = report.message.get(language, ""), report.hint.get(language, "")
    return f"- [ ] **{report.code}** ({level}, {say(language, 'line')} {report.place.line}) {_plain(message)} {_plain(hint)}"


def _row(report: Report, language: str) -> str:
    level = say(language, f"severity.{report.severity}")
    what = f"**{report.code}** {_plain(report.message.get(language, ''))} {_plain(report.hint.get(language, ''))}"
    return f"| `{report.place.path}` | {report.place.line} | {level} | {what.replace('|', chr(92) + '|')} |"


def _plain(text: str) -> str:
    """Words of an editor shown as words, not as markup."""
    return " ".join(text.split()).replace("<", "&lt;").replace("[", "\\[")
