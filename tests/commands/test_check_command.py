"""`check`: exit codes, what is shown, every form, fixes, the ratchet and the changed files."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from cli import main
from conftest import Draw

GOOD = """
    guidelines/
        values/
            area.yml
            | id: gl-a
            | state: planned
            | title: {sv: "A", en: "A", da: "A"}
"""
BAD = """
    guidelines/
        values/
            area.yml
            | id: gl-a
            | stat: planned
            | title: {sv: "A", en: "A", da: "A"}
        rules/
            peer.yml
            | id: rule-x
            | state: planed
            | title: {sv: "A", en: "A", da: "A"}
"""


def run(root: Path, *words: str) -> Result:
    return CliRunner().invoke(main, ["check", "--root", str(root), "--fast", *words])


def found(result: Result) -> list[tuple[str, str, int]]:
    return [(one["code"], one["path"], one["line"]) for one in json.loads(result.output)]


def test_no_error_is_exit_zero(tree: Draw) -> None:
    assert run(tree(GOOD), "--rule", "CUR002").exit_code == 0


def test_an_error_is_exit_one_and_stands_at_its_line(tree: Draw) -> None:
    result = run(tree(BAD), "--format", "json", "--rule", "CUR002")
    assert result.exit_code == 1
    assert found(result) == [("CUR002", "guidelines/rules/peer.yml", 2), ("CUR002", "guidelines/values/area.yml", 2)]


def test_a_rule_can_be_named_by_code_or_name(tree: Draw) -> None:
    root = tree(BAD)
    assert run(root, "--rule", "CUR002").output == run(root, "--rule", "unknown-field").output


@pytest.mark.parametrize("words", [["--rule", "XYZ999"], ["--format", "xml"], ["--changed-since", "no-such-revision"]])
def test_what_cannot_run_is_exit_two(words: list[str], tree: Draw) -> None:
    assert run(tree(GOOD), *words).exit_code == 2


def test_a_folder_without_sources_is_exit_two(tmp_path: Path) -> None:
    result = run(tmp_path)
    assert result.exit_code == 2 and "Traceback" not in result.output


def test_paths_limit_what_is_shown(tree: Draw) -> None:
    result = run(tree(BAD), "--format", "json", "--rule", "CUR002", "guidelines/values")
    assert found(result) == [("CUR002", "guidelines/values/area.yml", 2)]


def test_the_language_of_the_text_form(tree: Draw) -> None:
    assert "ikke et felt, vi kender" in run(tree(BAD), "--rule", "CUR002", "--language", "da").output


@pytest.mark.parametrize("form", ["text", "json", "github", "sarif", "rdjsonl", "markdown"])
def test_every_form_speaks_of_the_finding(form: str, tree: Draw) -> None:
    result = run(tree(BAD), "--format", form, "--rule", "CUR002")
    assert result.exit_code == 1 and "guidelines/values/area.yml" in result.output


def test_the_list_of_rules(tree: Draw) -> None:
    listed = json.loads(run(tree(GOOD), "--list", "--format", "json").output)
    assert len(listed) >= 45 and all(len(one["title"]) == 3 for one in listed)


def test_the_summary_of_a_workflow_step(tree: Draw, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    summary = tmp_path / "summary.md"
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    run(tree(BAD), "--format", "github", "--rule", "CUR002")
    assert summary.read_text("utf-8").count("| `guidelines/") == 2


def test_fix_makes_the_safe_replacements_once(tree: Draw) -> None:
    root = tree(BAD)
    area, rules = root / "guidelines/values/area.yml", root / "guidelines/rules/peer.yml"
    run(root, "--fix", "--rule", "CUR002")
    assert area.read_text("utf-8").splitlines()[1] == "state: planned"
    assert rules.read_text("utf-8").splitlines()[1] == "state: planed"  # a value may be meant otherwise
    once = area.read_bytes()
    run(root, "--fix", "--rule", "CUR002")
    assert area.read_bytes() == once


def test_suggest_prints_a_diff_and_changes_nothing(tree: Draw) -> None:
    root = tree(
        """
        docs/
            one.sv.md
            | ---
            | title: A
            | descripton: B
            | ---
            | Text.
        guidelines/
            values/
                area.yml
                | id: gl-a
                | stat: planned
        """
    )
    before = (root / "docs/one.sv.md").read_bytes()
    result = run(root, "--suggest", "--rule", "SAF003", "--rule", "CUR002")
    assert result.exit_code == 1
    assert result.output.splitlines() == [  # the safe replacement in area.yml is for --fix
        "--- a/docs/one.sv.md",
        "+++ b/docs/one.sv.md",
        "@@ -1,5 +1,5 @@",
        " ---",
        " title: A",
        "-descripton: B",
        "+description: B",
        " ---",
        " Text.",
    ]
    assert (root / "docs/one.sv.md").read_bytes() == before


def git(root: Path, *words: str) -> None:
    identity = ["-c", "user.name=a", "-c", "user.email=a@example.org"]
    subprocess.run(["git", *identity, *words], cwd=root, check=True, capture_output=True)


def test_changed_since_shows_changed_files_and_what_names_them(tree: Draw) -> None:
    root = tree(
        """
        guidelines/
            meeting/
                area.yml
                | id: gl-b
                | stat: planned
            values/
                area.yml
                | id: gl-a
                | stat: planned
                | guidelines:
                |   - {id: gl-a1, state: planned, title: {sv: "A", en: "A", da: "A"}}
            rules/
                peer.yml
                | id: rule-x
                | state: planed
                | rules:
                |   - {id: rule-x-01, state: planned, serves: [gl-a1]}
        """
    )
    git(root, "init", "-q")
    git(root, "add", ".")
    git(root, "commit", "-qm", "start")
    assert found(run(root, "--format", "json", "--rule", "CUR002", "--changed-since", "HEAD")) == []
    area = root / "guidelines/values/area.yml"
    area.write_text(area.read_text("utf-8") + "text: index\n", "utf-8")
    shown = {path for _, path, _ in found(run(root, "--format", "json", "--rule", "CUR002", "--changed-since", "HEAD"))}
    assert shown == {"guidelines/values/area.yml", "guidelines/rules/peer.yml"}


WARNED = """
    docs/
        one.sv.md
        | ---
        | title: A
        | description: B
        | ---
        |
        | ## I korthet { #short }
        |
        | En mening. Läs mer [här](one.sv.md).
"""


def test_the_ratchet_fails_on_warnings_it_does_not_know(tree: Draw) -> None:
    root = tree(WARNED)
    assert run(root, "--rule", "REF006").exit_code == 0
    assert run(root, "--rule", "REF006", "--ratchet").exit_code == 1


def test_the_baseline_may_only_shrink(tree: Draw) -> None:
    root = tree(WARNED)
    baseline = ["baseline", "--root", str(root)]
    assert CliRunner().invoke(main, baseline).exit_code == 0
    assert run(root, "--rule", "REF006", "--ratchet").exit_code == 0
    first = (root / "baseline.json").read_text("utf-8")
    (root / "docs/two.sv.md").write_text((root / "docs/one.sv.md").read_text("utf-8"), "utf-8")
    grown = CliRunner().invoke(main, baseline)
    assert grown.exit_code == 1 and "docs/two.sv.md" in grown.output
    assert (root / "baseline.json").read_text("utf-8") == first
    (root / "docs/two.sv.md").unlink()
    (root / "docs/one.sv.md").unlink()
    assert CliRunner().invoke(main, baseline).exit_code == 0
    assert (root / "baseline.json").read_text("utf-8") == "[]\n"
