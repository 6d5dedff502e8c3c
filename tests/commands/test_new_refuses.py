"""`new` writes all or nothing, what it writes can be read, and `stage` and `stale` refuse what makes no sense."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from builder.load import load
from cli import main
from sites import EXAMPLE


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The example site, to change."""
    return Path(shutil.copytree(EXAMPLE, tmp_path / "copy"))


def run(root: Path, *words: str) -> Result:
    return CliRunner().invoke(main, [words[0], "--root", str(root), *words[1:]])


def contents(root: Path) -> dict[str, bytes]:
    return {file.relative_to(root).as_posix(): file.read_bytes() for file in root.rglob("*") if file.is_file()}


MADE = {
    ("guideline", "gl-a", "a9-new-thought"): "gl-a9",
    ("rule", "rule-ps", "99"): "rule-ps-99",
    ("unit", "m01", "u9-new-session"): "m01-u9",
    ("module", "course-a", "m99-new-module"): "m99",
    ("term", "glossary", "999"): "t-999",
}


@pytest.mark.parametrize("words", MADE)
def test_what_it_writes_can_be_read_and_check_asks_for_the_rest(copy: Path, words: tuple[str, str, str]) -> None:
    before = contents(copy)
    result = run(copy, "new", *words)
    assert result.exit_code == 0, result.output
    changed = {path for path, words in contents(copy).items() if before.get(path) != words}
    assert set(result.output.splitlines()[:-1]) == changed
    content = load(copy)
    assert MADE[words] in content.items
    assert {fault.kind for fault in content.faults} <= {
        "wrong-type",
        "missing-field",
        "front-missing",
        "front-not-text",
    }
    asked = json.loads(run(copy, "check", "--fast", "--format", "json").stdout)
    assert changed - {"curriculum/curriculum.yml"} <= {one["path"] for one in asked}


def test_a_new_module_comes_last_in_its_course(copy: Path) -> None:
    run(copy, "new", "module", "course-a", "m99-new-module")
    order = (copy / "curriculum/curriculum.yml").read_text("utf-8")
    assert "modules: [m01-meet-the-plant, m02-winter, m99-new-module]" in order
    assert load(copy).items["m99"].parent == "course-a"


@pytest.mark.parametrize("words", MADE)
def test_the_same_again_is_refused_and_changes_nothing(copy: Path, words: tuple[str, str, str]) -> None:
    run(copy, "new", *words)
    before = contents(copy)
    again = run(copy, "new", *words)
    assert again.exit_code == 1
    assert "nothing was written" in again.stderr
    assert contents(copy) == before


@pytest.mark.parametrize("path", ["guidelines/values/gl-a9-new.da.md", "guidelines/values/gl-a9-new.sv.md"])
def test_one_file_in_the_way_is_enough(copy: Path, path: str) -> None:
    (copy / path).write_text("mine", "utf-8")
    before = contents(copy)
    assert run(copy, "new", "guideline", "gl-a", "a9-new").exit_code == 1
    assert contents(copy) == before


@pytest.mark.parametrize(
    "words",
    [
        ("rule", "gl-a", "99"),
        ("guideline", "rule-ps", "a9-new"),
        ("module", "rule-ps", "m99-new"),
        ("unit", "gl-a1", "u9-new"),
        ("term", "gl-a", "999"),
        ("guideline", "no-such-area", "a9-new"),
        ("guideline", "gl-a", "A9"),
        ("guideline", "gl-a", "../../a9"),
        ("guideline", "gl-a", "a9/new"),
        ("poem", "gl-a", "a9"),
    ],
)
def test_what_makes_no_sense_is_refused_and_changes_nothing(copy: Path, words: tuple[str, str, str]) -> None:
    before = contents(copy)
    assert run(copy, "new", *words).exit_code == 2
    assert contents(copy) == before


def test_a_list_written_on_one_line_is_refused(copy: Path) -> None:
    file = copy / "guidelines/rules/peer-supporter.yml"
    file.write_text("id: rule-ps\nrules: [{id: rule-ps-01, state: planned}]\n", "utf-8")
    before = contents(copy)
    assert run(copy, "new", "rule", "rule-ps", "02").exit_code == 1
    assert contents(copy) == before


def test_an_order_it_cannot_read_is_refused(copy: Path) -> None:
    (copy / "curriculum/curriculum.yml").write_text("courses:\n  - folder: basic-course\n    modules: []\n", "utf-8")
    before = contents(copy)
    assert run(copy, "new", "module", "course-a", "m99-new").exit_code == 1
    assert contents(copy) == before


def test_items_keep_the_indent_of_their_list(copy: Path) -> None:
    file = copy / "guidelines/rules/peer-supporter.yml"
    file.write_text("id: rule-ps\nrules:\n- id: rule-ps-01\n  state: planned\n# the end\n", "utf-8")
    assert run(copy, "new", "rule", "rule-ps", "02").exit_code == 0
    assert [item.id for item in load(copy).children["rule-ps"]] == ["rule-ps-01", "rule-ps-02"]


def test_stage_refuses_what_check_refuses(copy: Path, tmp_path: Path) -> None:
    file = copy / "guidelines/values/index.sv.md"
    file.write_text(file.read_text("utf-8") + "\n<script>x</script>\n", "utf-8")
    result = run(copy, "stage", str(tmp_path / "out"))
    assert result.exit_code == 1
    assert "guidelines/values/index.sv.md" in result.output and "SAF002" in result.output
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("language", ["sv", "no"])
def test_stale_knows_only_translations(copy: Path, language: str) -> None:
    result = run(copy, "stale", "--in", language)
    assert result.exit_code == 2
    assert "translations are in: en da" in result.stderr


def test_stale_bears_a_past_that_is_no_utf_8(copy: Path) -> None:
    file = copy / "guidelines/values/index.sv.md"
    now = file.read_text("utf-8")
    file.write_bytes(now.encode("latin-1"))
    for words in (["init", "-q"], ["add", "."], ["commit", "-qm", "old"]):
        identity = ["-c", "user.name=a", "-c", "user.email=a@example.org"]
        subprocess.run(["git", *identity, *words], cwd=copy, check=True, capture_output=True)
    file.write_text(now.replace("\n## ", "\nEn ny mening.\n\n## ", 1) + "\nOch en till.\n", "utf-8")
    result = run(copy, "stale", "--in", "da")
    assert result.exit_code == 0, result.exception
    assert "guidelines/values/index" in result.output
