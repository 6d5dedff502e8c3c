"""Every output format of the findings, from the same three findings."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from jsonschema import Draft4Validator

from builder import checks
from builder.findings import Place, Report
from builder.reports import as_json, github, markdown, plain, rdjsonl, sarif

SCHEMA = Path(__file__).resolve().parent.parent / "data" / "sarif-2.1.0.json"


def report(code: str = "CUR002", severity: str = "error", line: int = 3, **more: object) -> Report:
    words = {"sv": "Fel", "en": "Wrong, 100% [sure]", "da": "Forkert"}
    hint = {"sv": "Rätta", "en": "Mend it", "da": "Ret det"}
    place = Place("docs/a b.yml", line, 5)
    values = {"replacement": None, "replaces": None, **more}
    return Report(code, "unknown-field", severity, place, words, hint, help="/contribute/checks/#cur002", **values)  # type: ignore[arg-type]


def test_plain_says_place_what_and_what_to_do() -> None:
    assert plain.write([report()], "en") == (
        "docs/a b.yml:3:5 error CUR002\n  Wrong, 100% [sure]\n  → Mend it\n  /contribute/checks/#cur002\n1 errors, 0 warnings, 0 suggestions.\n"
    )


def test_plain_is_coloured_only_when_asked() -> None:
    assert "\x1b[31merror\x1b[0m" in plain.write([report()], "en", colour=True)


def test_json_has_exactly_the_promised_fields() -> None:
    (found,) = json.loads(as_json.write([report(replacement="x", replaces="y")]))
    assert found == {
        "code": "CUR002",
        "rule": "unknown-field",
        "severity": "error",
        "path": "docs/a b.yml",
        "line": 3,
        "column": 5,
        "message": {"sv": "Fel", "en": "Wrong, 100% [sure]", "da": "Forkert"},
        "hint": {"sv": "Rätta", "en": "Mend it", "da": "Ret det"},
        "replacement": "x",
        "help": "/contribute/checks/#cur002",
    }


def test_json_of_the_rules_has_titles_in_three_languages() -> None:
    listed = json.loads(as_json.write_rules(checks.rules()))
    assert {tuple(one) for one in listed} == {("code", "name", "severity", "title")}
    assert all(set(one["title"]) == {"sv", "en", "da"} for one in listed)


def test_github_escapes_what_its_commands_would_misread() -> None:
    assert github.write([report()], "en") == (
        "::error file=docs/a b.yml,line=3,col=5,title=CUR002::Wrong, 100%25 [sure] Mend it /contribute/checks/#cur002\n"
    )


def test_github_speaks_the_language_of_the_text() -> None:
    danish = replace(report(), place=Place("docs/a.da.md", 1, 1))
    assert "::Forkert Ret det " in github.write([danish], "sv")


def test_github_shows_ten_of_each_level_and_the_summary_all() -> None:
    many = [report(line=n) for n in range(1, 13)] + [report("TXT003", "suggestion", line=n) for n in range(1, 13)]
    written = github.write(many, "en")
    assert written.count("::error ") == 10 and written.count("::notice ") == 10
    assert github.summary(many, "en").count("| `docs/a b.yml` |") == 24


def test_markdown_is_a_checklist_by_file() -> None:
    assert markdown.write([report()], "en") == (
        "1 errors, 0 warnings, 0 suggestions.\n\n### `docs/a b.yml`\n\n"
        "- [ ] **CUR002** (error, line 3) Wrong, 100% \\[sure] Mend it\n"
    )


def test_rdjsonl_suggests_only_what_it_finds_on_the_line() -> None:
    fix = report(replacement="prerequisites", replaces="prerequisits")
    (line,) = rdjsonl.write([fix], "en", lambda _: "  - prerequisits: [m02]").splitlines()
    assert json.loads(line)["suggestions"] == [
        {
            "range": {"start": {"line": 3, "column": 5}, "end": {"line": 3, "column": 17}},
            "text": "prerequisites",
        }
    ]
    (gone,) = rdjsonl.write([fix], "en", lambda _: "  - changed: [m02]").splitlines()
    assert "suggestions" not in json.loads(gone)


def test_sarif_follows_its_schema() -> None:
    schema = json.loads(SCHEMA.read_text("utf-8"))
    written = json.loads(sarif.write([report(), report("TXT003", "suggestion")], checks.rules(), "en"))
    assert [error.message for error in Draft4Validator(schema).iter_errors(written)] == []
    assert [result["level"] for result in written["runs"][0]["results"]] == ["error", "note"]


def test_the_schema_refuses_what_is_no_sarif() -> None:
    schema = json.loads(SCHEMA.read_text("utf-8"))
    assert list(Draft4Validator(schema).iter_errors({"version": "2.1.0", "runs": [{"results": []}]})) != []
