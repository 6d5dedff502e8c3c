"""`check`: what it does not accept, and what its options leave out, one by one."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from builder import checks
from cli import main
from conftest import Draw
from sites import EXAMPLE

SOURCES = """
    docs/
        one.sv.md
        | ---
        | title: A
        | description: B
        | ---
        |
        | ## I korthet { #short }
        |
        | En mening.
    guidelines/
        values/
            area.yml
            | id: gl-a
            | stat: planned
"""


def run(root: Path, *words: str) -> Result:
    return CliRunner().invoke(main, ["check", "--root", str(root), *words])


def found(result: Result) -> list[str]:
    return [f"{one['path']}:{one['line']} {one['code']}" for one in json.loads(result.stdout)]


def test_paths_are_seen_from_the_root_and_from_here(tree: Draw, monkeypatch: pytest.MonkeyPatch) -> None:
    root = tree(SOURCES)
    words = ("--fast", "--format", "json", "--rule", "CUR002")
    from_root = found(run(root, *words, "guidelines/values/area.yml"))
    monkeypatch.chdir(root / "guidelines")
    assert found(run(Path(".."), *words, "values")) == from_root == ["guidelines/values/area.yml:2 CUR002"]
    assert found(run(Path(".."), *words, ".")) == from_root
    assert found(run(Path(".."), *words, "docs")) == []


def test_a_path_where_nothing_is_cannot_be_checked(tree: Draw) -> None:
    """A misspelt path must not look like a clean one."""
    result = run(tree(SOURCES), "--fast", "guidelines/valeus")
    assert result.exit_code == 2
    assert "there is nothing at: guidelines/valeus" in result.stderr


def test_a_shortcut_can_be_named_by_its_own_path(tree: Draw) -> None:
    root = tree(SOURCES)
    (root / "docs/two.sv.md").symlink_to("/etc/passwd")
    result = run(root, "--fast", "--format", "json", "--rule", "SAF002", "docs/two.sv.md")
    assert found(result) == ["docs/two.sv.md:1 SAF002"]


def test_a_path_without_errors_is_exit_zero_though_others_have_some(tree: Draw) -> None:
    root = tree(SOURCES)
    assert run(root, "--fast", "--rule", "CUR002", "docs").exit_code == 0
    assert run(root, "--fast", "--rule", "CUR002").exit_code == 1


def test_fast_leaves_out_the_slow_rules_and_says_so(tree: Draw) -> None:
    root = tree(SOURCES)
    slow = [rule.code for rule in checks.rules() if rule.slow]
    assert slow
    assert (
        run(root, "--fast", "--language", "en", "docs").output.splitlines()[-1]
        == f"Not run (--fast): {', '.join(slow)}."
    )
    assert "Not run" not in run(root, "--fast", "--language", "en", "--rule", "CUR002").output
    assert "Not run" not in run(root, "--fast", "--format", "markdown", "--language", "en", "docs").output


def test_several_rules_can_be_named(tree: Draw) -> None:
    words = ("--format", "json", "--rule", "unknown-field", "--rule", "TRN001")
    codes = {line.split()[-1] for line in found(run(tree(SOURCES), *words))}
    assert codes == {"CUR002", "TRN001"}


def test_the_list_of_rules_as_text_is_in_the_chosen_language(tree: Draw) -> None:
    lines = run(tree(SOURCES), "--list", "--language", "da").output.splitlines()
    assert len(lines) == len(checks.rules())
    assert lines == sorted(lines)
    assert any(line.startswith("SAF002") and line.endswith("Indholdet er kun tekst, ingen kode") for line in lines)


def test_fix_touches_only_what_is_safe_and_keeps_line_ends(tree: Draw) -> None:
    root = tree(SOURCES)
    file = root / "guidelines/values/area.yml"
    file.write_bytes(b"id: gl-a\r\nstat: planned\r\ntitle: {sv: A, en: A, da: A}\r\n")
    text = (root / "docs/one.sv.md").read_bytes()
    assert run(root, "--fast", "--fix", "guidelines").exit_code == 0
    assert file.read_bytes() == b"id: gl-a\r\nstate: planned\r\ntitle: {sv: A, en: A, da: A}\r\n"
    assert (root / "docs/one.sv.md").read_bytes() == text


def test_fix_counts_lines_as_editors_do(tree: Draw) -> None:
    """Some signs end a line for Python but for no editor."""
    root = tree(SOURCES)
    file = root / "guidelines/values/area.yml"
    file.write_text('id: gl-a\ntitle: {sv: "A\u2028stat: B"}\nstat: planned\n', "utf-8")
    run(root, "--fast", "--fix", "--rule", "CUR002")
    assert file.read_text("utf-8") == 'id: gl-a\ntitle: {sv: "A\u2028stat: B"}\nstate: planned\n'


def test_the_summary_is_written_only_for_workflows(
    tree: Draw, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    summary = tmp_path_factory.mktemp("step") / "summary.md"
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    root = tree(SOURCES)
    run(root, "--fast", "--rule", "CUR002")
    assert not summary.exists()
    summary.write_text("before\n", "utf-8")
    run(root, "--fast", "--rule", "CUR002", "--format", "github", "--language", "en")
    assert summary.read_text("utf-8").startswith("before\n1 errors, 0 warnings, 0 suggestions.\n")


@pytest.mark.parametrize(
    "broken", ["", "{", "null", '{"path": "a"}', '[{"path": "a"}]', '[{"path": 1, "code": 2, "count": "x"}]']
)
@pytest.mark.parametrize("command", [["check", "--rule", "TRN001", "--ratchet"], ["baseline"]])
def test_a_baseline_that_cannot_be_read_is_told(tree: Draw, command: list[str], broken: str) -> None:
    root = tree(SOURCES)
    (root / "baseline.json").write_text(broken, "utf-8")
    result = CliRunner().invoke(main, [command[0], "--root", str(root), *command[1:]])
    assert (result.exit_code, type(result.exception)) == (2, SystemExit)
    assert "baseline.json cannot be read" in result.stderr


def test_the_ratchet_counts_per_file_and_rule(tree: Draw) -> None:
    root = tree(SOURCES.replace("En mening.", "Läs mer [här](one.sv.md) och [här](one.sv.md#short)."))
    words = ("--fast", "--ratchet", "--rule", "REF006", "docs")
    counted = [{"path": "docs/one.sv.md", "code": "REF006", "count": 2}]
    (root / "baseline.json").write_text(json.dumps(counted), "utf-8")
    assert run(root, *words).exit_code == 0
    counted[0]["count"] = 1
    (root / "baseline.json").write_text(json.dumps(counted), "utf-8")
    assert run(root, *words).exit_code == 1


def test_fix_a_second_time_changes_nothing_more(tmp_path: Path) -> None:
    """A misspelt field, a section's address of its own and a link into another language: all that is mended alone."""
    root = Path(shutil.copytree(EXAMPLE, tmp_path / "copy"))
    for path, old, new in (
        ("guidelines/rules/peer-supporter.yml", "    evidence:", "    evidense:"),
        ("guidelines/values/gl-a1-offered-help.da.md", "{ #why }", "{ #hvorfor }"),
        ("curriculum/basic-course/m01-meet-the-plant/u1-look.da.md", "(u2-tell.da.md)", "(u2-tell.sv.md)"),
    ):
        file = root / path
        assert old in file.read_text("utf-8")
        file.write_text(file.read_text("utf-8").replace(old, new), "utf-8")
    assert run(root, "--fast").exit_code == 1
    assert run(root, "--fast", "--fix").exit_code == 0
    once = {file: file.read_bytes() for file in root.rglob("*") if file.is_file()}
    assert once == {
        root / file.relative_to(EXAMPLE): file.read_bytes() for file in EXAMPLE.rglob("*") if file.is_file()
    }
    assert run(root, "--fast", "--fix").exit_code == 0
    assert {file: file.read_bytes() for file in once} == once
