"""`check --changed-since`: the changed files, their other languages, and what names or links to them."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from cli import main
from conftest import Draw


def text(name: str, body: str = "Text.") -> str:
    """A page that gives one error of its own: its information box holds a field too many."""
    rows = ["---", "title: A", "description: B", "hide: x", "---", "", "## Del { #part }", "", body]
    return f"        {name}\n" + "".join(f"        | {row}\n" for row in rows)


PAGES = (
    "    docs/\n"
    + "".join(text(f"{stem}.{code}.md") for stem in ("one", "two") for code in ("sv", "en", "da"))
    + text("three.sv.md", "Se [ett](one.sv.md#part).")
    + text("four.sv.md", "Se [gl-a1].")
    + """
    guidelines/
        values/
            area.yml
            | id: gl-a
            | stat: planned
            | guidelines:
            |   - {id: gl-a1, state: planned, title: {sv: A, en: A, da: A}}
        rules/
            peer.yml
            | id: rule-x
            | stat: planned
            | rules: [{id: rule-x-01, state: planned, serves: [gl-a1]}]
"""
)


def git(root: Path, *words: str) -> None:
    identity = ["-c", "user.name=a", "-c", "user.email=a@example.org"]
    subprocess.run(["git", *identity, *words], cwd=root, check=True, capture_output=True)


@pytest.fixture
def root(tree: Draw) -> Path:
    """A repository with everything in it committed once."""
    drawn = tree(PAGES)
    git(drawn, "init", "-q")
    git(drawn, "add", ".")
    git(drawn, "commit", "-qm", "start")
    return drawn


def run(root: Path, since: str = "HEAD") -> Result:
    words = ["--format", "json", "--rule", "CUR002", "--rule", "SAF003", "--changed-since", since]
    return CliRunner().invoke(main, ["check", "--root", str(root), *words])


def shown(root: Path) -> set[str]:
    return {one["path"] for one in json.loads(run(root).stdout)}


def add(root: Path, path: str, words: str = "\n") -> None:
    file = root / path
    file.write_text((file.read_text("utf-8") if file.is_file() else "") + words, "utf-8")


ONE = {f"docs/one.{code}.md" for code in ("sv", "en", "da")}


def test_nothing_changed_shows_nothing(root: Path) -> None:
    assert (run(root).exit_code, shown(root)) == (0, set())


def test_a_text_with_its_other_languages_and_what_links_to_it(root: Path) -> None:
    add(root, "docs/one.da.md")
    assert shown(root) == {*ONE, "docs/three.sv.md"}


def test_a_record_with_what_names_it(root: Path) -> None:
    add(root, "guidelines/values/area.yml")
    assert shown(root) == {"guidelines/values/area.yml", "guidelines/rules/peer.yml", "docs/four.sv.md"}


def test_a_new_file_that_git_does_not_know_yet(root: Path) -> None:
    add(root, "docs/five.sv.md", "Text.\n")
    assert shown(root) == {"docs/five.sv.md"}


def test_a_text_that_was_removed_shows_what_is_left_without_it(root: Path) -> None:
    (root / "docs/one.sv.md").unlink()
    assert shown(root) == {"docs/one.en.md", "docs/one.da.md", "docs/three.sv.md"}


def test_what_was_committed_since_counts_too(root: Path) -> None:
    add(root, "docs/two.sv.md")
    git(root, "commit", "-qam", "more")
    assert {one["path"] for one in json.loads(run(root, "HEAD~1").stdout)} == {
        f"docs/two.{c}.md" for c in ("sv", "en", "da")
    }


def test_sources_that_are_no_whole_repository(root: Path) -> None:
    """The sources may lie in a folder of a larger repository."""
    (root / "inner").mkdir()
    for name in ("docs", "guidelines"):
        (root / name).rename(root / "inner" / name)
    git(root, "add", "-A")
    git(root, "commit", "-qm", "moved")
    add(root, "inner/docs/two.en.md")
    assert shown(root / "inner") == {f"docs/two.{code}.md" for code in ("sv", "en", "da")}


@pytest.mark.parametrize("since", ["no-such-revision", "--output=stolen", "-p"])
def test_what_is_no_revision_is_refused_and_never_an_option_of_git(root: Path, since: str) -> None:
    result = CliRunner().invoke(main, ["check", "--root", str(root), f"--changed-since={since}"])
    assert result.exit_code == 2
    assert "git knows no revision" in result.stderr
    assert not (root / "stolen").exists()


def test_without_a_repository_it_is_told(tree: Draw, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = tree(PAGES)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(drawn.parent))
    assert run(drawn).exit_code == 2
