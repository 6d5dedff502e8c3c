"""Findings as JSON: the contract for every program that reads them."""

from __future__ import annotations

import json
from collections.abc import Iterable

from builder.checks import Rule
from builder.findings import Report


def write(reports: Iterable[Report]) -> str:
    """A list of objects; fields as the project promised them, path from the root with "/"."""
    return _dump([_object(report) for report in reports])


def write_rules(rules: Iterable[Rule]) -> str:
    """All rules with code, name, severity and title in every language."""
    return _dump([{"code": r.code, "name": r.name, "severity": r.severity, "title": dict(r.title)} for r in rules])


def _object(report: Report) -> dict[str, object]:
    return {
        "code": report.code,
        "rule": report.rule,
        "severity": report.severity,
        "path": report.place.path,
        "line": report.place.line,
        "column": report.place.column,
        "message": dict(report.message),
        "hint": dict(report.hint),
        "replacement": report.replacement,
        "help": report.help,
    }


def _dump(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"
