"""Findings as GitHub's workflow commands: notes on the lines of the pull request, and a table for its summary.

GitHub shows at most ten notes per level and step, so the worst come first and the rest stands in the summary.
https://docs.github.com/actions/reference/workflow-commands-for-github-actions
"""

from __future__ import annotations

from collections.abc import Iterable

from builder.findings import SEVERITIES, Report
from builder.reports import markdown

MOST = 10
COMMANDS = {"error": "error", "warning": "warning", "suggestion": "notice"}


def write(reports: Iterable[Report], language: str) -> str:
    """The first ten findings of each level as commands, in the order error, warning, suggestion."""
    reports = list(reports)
    chosen = [report for level in SEVERITIES for report in [r for r in reports if r.severity == level][:MOST]]
    return "".join(_command(report, language) for report in chosen)


def summary(reports: Iterable[Report], language: str) -> str:
    """Everything, as a table by page, for `$GITHUB_STEP_SUMMARY`."""
    return markdown.table(reports, language)


def _command(report: Report, language: str) -> str:
    place = report.place
    where = f"file={_value(place.path)},line={place.line},col={place.column},title={_value(report.code)}"
    spoken = _language(place.path, report, language)
    message = f"{report.message.get(spoken, '')} {report.hint.get(spoken, '')} {report.help}".strip()
    return f"::{COMMANDS[report.severity]} {where}::{_data(message)}\n"


def _language(path: str, report: Report, language: str) -> str:
    """A note on a text is in the text's own language; on a record, in the one asked for."""
    parts = path.rsplit(".", 2)
    return parts[1] if parts[-1] == "md" and len(parts) == 3 and parts[1] in report.message else language


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _value(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
