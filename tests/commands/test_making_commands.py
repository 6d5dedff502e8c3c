"""`new`, `schemas`, `stage` and `stats`: files and figures made from what there is."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from builder.load import load
from cli import main

EXAMPLE = Path(__file__).resolve().parents[1] / "example"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The example site, to change."""
    shutil.copytree(EXAMPLE, tmp_path / "copy")
    return tmp_path / "copy"


def run(root: Path, *words: str) -> Result:
    return CliRunner().invoke(main, [words[0], "--root", str(root), *words[1:]])


def found(root: Path) -> set[tuple[str, str]]:
    result = run(root, "check", "--fast", "--format", "json")
    assert result.exit_code in (0, 1), result.output
    return {(one["code"], one["path"]) for one in json.loads(result.output)}


AREA = next(item for item in load(EXAMPLE).of_kind("area") if item.stem)
GROUP = next(iter(load(EXAMPLE).of_kind("rule-group")))
MODULE = next(item for item in load(EXAMPLE).of_kind("module") if item.stem)


def test_a_new_guideline_has_its_texts_and_check_says_what_is_missing(copy: Path) -> None:
    letter = AREA.id.removeprefix("gl-")
    assert run(copy, "new", "guideline", AREA.id, f"{letter}9-new").exit_code == 0
    made = [AREA.path.replace("area.yml", f"gl-{letter}9-new.{code}.md") for code in ("sv", "en", "da")]
    assert all("{ #practice }" in (copy / path).read_text("utf-8") for path in made)
    assert load(copy).items[f"gl-{letter}9"].record.text == f"gl-{letter}9-new"
    assert {path for _, path in found(copy)} >= {*made, AREA.path}


def test_a_new_rule_binds_who_its_group_binds(copy: Path) -> None:
    assert run(copy, "new", "rule", GROUP.id, "99").exit_code == 0
    record = load(copy).items[f"{GROUP.id}-99"].record
    assert getattr(record, "binds", None) == getattr(load(copy).children[GROUP.id][0].record, "binds", "")


def test_a_new_unit_stands_last_in_its_module(copy: Path) -> None:
    assert run(copy, "new", "unit", MODULE.id, "u8-new").exit_code == 0
    units = [item.id for item in load(copy).children[MODULE.id] if item.kind == "unit"]
    assert units[-1] == f"{MODULE.id}-u8"


def test_a_new_term_is_found_by_its_number(copy: Path) -> None:
    assert run(copy, "new", "term", "glossary", "999").exit_code == 0
    assert "t-999" in load(copy).items


def test_nothing_is_written_over(copy: Path) -> None:
    letter = AREA.id.removeprefix("gl-")
    run(copy, "new", "guideline", AREA.id, f"{letter}9-new")
    file = copy / AREA.path.replace("area.yml", f"gl-{letter}9-new.sv.md")
    file.write_text("mine", "utf-8")
    again = run(copy, "new", "guideline", AREA.id, f"{letter}9-new")
    assert again.exit_code == 1 and file.read_text("utf-8") == "mine"


@pytest.mark.parametrize("words", [("guideline", "gl-zz", "z1-x"), ("rule", GROUP.id, "Å 1")])
def test_what_makes_no_sense_is_refused(words: tuple[str, str, str], copy: Path) -> None:
    before = sorted(path.as_posix() for path in copy.rglob("*"))
    assert run(copy, "new", *words).exit_code == 2
    assert sorted(path.as_posix() for path in copy.rglob("*")) == before


def test_stage_writes_every_page_with_its_information_box(copy: Path, tmp_path: Path) -> None:
    assert run(copy, "stage", str(tmp_path / "out")).exit_code == 0
    staged = {path.relative_to(tmp_path / "out").as_posix() for path in (tmp_path / "out").rglob("*.md")}
    assert staged == set(load(copy).texts)
    assert all((tmp_path / "out" / path).read_text("utf-8").startswith("---\ntitle: ") for path in staged)


def test_schemas_are_written_where_editors_look(copy: Path) -> None:
    assert run(copy, "schemas").exit_code == 0
    assert (copy / ".vscode/settings.json").is_file() and (copy / "scripts/schemas/module.json").is_file()


def test_stats_counts_kinds_words_and_shares(copy: Path) -> None:
    output = run(copy, "stats").output
    assert "rule-group" in output and "in texts" in output and "%" in output
