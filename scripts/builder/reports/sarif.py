"""Findings as SARIF 2.1.0, for code scanning and editors."""

from __future__ import annotations

import json
from collections.abc import Iterable

from builder.checks import Rule
from builder.findings import Report

LEVELS = {"error": "error", "warning": "warning", "suggestion": "note"}
SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def write(reports: Iterable[Report], rules: Iterable[Rule], language: str) -> str:
    """One run with the rules as its descriptors."""
    listed = [_rule(rule, language) for rule in rules]
    driver = {"name": "peer-support-checks", "rules": listed}
    run = {
        "tool": {"driver": driver},
        "results": [_result(report, language) for report in reports],
        "columnKind": "unicodeCodePoints",
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"


def _rule(rule: Rule, language: str) -> dict[str, object]:
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": rule.title[language]},
        "fullDescription": {"text": rule.why[language]},
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
    }


def _result(report: Report, language: str) -> dict[str, object]:
    region = {"startLine": report.place.line, "startColumn": report.place.column}
    where = {"artifactLocation": {"uri": report.place.path}, "region": region}
    text = f"{report.message.get(language, '')} {report.hint.get(language, '')}".strip()
    return {
        "ruleId": report.code,
        "level": LEVELS[report.severity],
        "message": {"text": text},
        "locations": [{"physicalLocation": where}],
    }
