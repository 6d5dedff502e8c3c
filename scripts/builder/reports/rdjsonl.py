"""Findings as reviewdog's rdjsonl: one JSON object a line, with a suggestion where one can be applied.

https://github.com/reviewdog/reviewdog/tree/master/proto/rdf
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable

from builder.findings import Place, Report
from builder.fixes import span

LEVELS = {"error": "ERROR", "warning": "WARNING", "suggestion": "INFO"}


def write(reports: Iterable[Report], language: str, line_at: Callable[[Place], str]) -> str:
    """One diagnostic a line. `line_at` gives the source line at a place, to find the words to replace."""
    made = (_diagnostic(report, language, line_at(report.place)) for report in reports)
    return "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in made)


def _diagnostic(report: Report, language: str, line: str) -> dict[str, object]:
    place = report.place
    start = {"line": place.line, "column": place.column}
    found: dict[str, object] = {
        "message": f"{report.message.get(language, '')} {report.hint.get(language, '')}".strip(),
        "location": {"path": place.path, "range": {"start": start}},
        "severity": LEVELS[report.severity],
        "source": {"name": "peer-support-checks"},
        "code": {"value": report.code},
    }
    if where := span(line, report):
        ends = [{"line": place.line, "column": column + 1} for column in where]
        found["suggestions"] = [{"range": {"start": ends[0], "end": ends[1]}, "text": report.replacement}]
    return found
