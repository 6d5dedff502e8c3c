"""Nothing outside the source folders is read, whatever shortcut leads there."""

from __future__ import annotations

from pathlib import Path

import pytest

from builder import checks
from builder.load import load
from builder.model import Content
from builder.stage import stage
from conftest import Draw

SECRET = "the-secret-words"
PAGE = f"---\ntitle: {SECRET}\ndescription: B\n---\n\n{SECRET}\n"
SOURCES = """
docs/
  a.sv.md
  | ---
  | title: A
  | description: B
  | ---
  |
  | Text.
curriculum/
guidelines/
"""


@pytest.fixture
def outside(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that is no part of the sources, with a text, a record and a page in it."""
    folder = tmp_path_factory.mktemp("outside")
    (folder / "secret.sv.md").write_text(PAGE, "utf-8")
    (folder / "area.yml").write_text(f"id: gl-s\ntitle: {{sv: {SECRET}}}\n", "utf-8")
    (folder / "photo.png").write_text(SECRET, "utf-8")
    return folder


def said(content: Content) -> str:
    """Everything that was read, and everything that would go out."""
    return f"{content.texts} {content.items} {content.singles} {content.files} {stage(content)}"


@pytest.mark.parametrize(
    ("link", "to"),
    [
        ("docs/b.sv.md", "secret.sv.md"),
        ("docs/photo.png", "photo.png"),
        ("guidelines/values/area.yml", "area.yml"),
        ("guidelines/values", "."),
        ("docs/more", "."),
        ("docs/gone.sv.md", "not-there.sv.md"),
    ],
)
def test_a_shortcut_is_told_and_not_followed(tree: Draw, outside: Path, link: str, to: str) -> None:
    root = tree(SOURCES)
    (root / link).parent.mkdir(exist_ok=True)
    (root / link).symlink_to(outside / to)
    content = load(root)
    assert [(report.code, report.place.path) for report in checks.run(content, ["SAF002"])] == [("SAF002", link)]
    assert SECRET not in said(content)


@pytest.mark.parametrize("name", ["docs", "curriculum", "guidelines"])
def test_a_whole_source_folder_that_is_a_shortcut(tree: Draw, outside: Path, name: str) -> None:
    root = tree(SOURCES)
    (root / name).rename(root / "aside")
    (root / name).symlink_to(outside)
    content = load(root)
    assert [(report.code, report.place.path) for report in checks.run(content, ["SAF002"])] == [("SAF002", name)]
    assert SECRET not in said(content)


def test_the_words_would_be_found_if_they_were_read(tree: Draw, outside: Path) -> None:
    root = tree(SOURCES)
    (root / "docs/b.sv.md").write_text((outside / "secret.sv.md").read_text("utf-8"), "utf-8")
    assert SECRET in said(load(root))


def test_names_that_climb_lead_nowhere(tree: Draw, outside: Path) -> None:
    root = tree(SOURCES)
    (root / "secret.sv.md").write_text(PAGE, "utf-8")
    area = root / "guidelines/values/area.yml"
    area.parent.mkdir()
    area.write_text(f"id: gl-s\ntext: ../../secret\nguidelines: [{{id: gl-s1, text: {outside}/secret}}]\n", "utf-8")
    content = load(root)
    assert [(r.code, r.place.line) for r in checks.run(content, ["REF001"]) if r.place.path.endswith("area.yml")] == [
        ("REF001", 2),
        ("REF001", 3),
    ]
    assert SECRET not in said(content)


def test_hidden_files_are_no_sources(tree: Draw) -> None:
    root = tree(SOURCES)
    (root / "docs/.htaccess").write_text(SECRET, "utf-8")
    (root / "docs/.hidden").mkdir()
    (root / "docs/.hidden/a.sv.md").write_text(PAGE, "utf-8")
    content = load(root)
    assert content.files == {"docs/a.sv.md"}
    assert SECRET not in said(content)


@pytest.mark.parametrize("name", ["a\u202egnp.sv.md", "a\u200b.sv.md", "a\n.sv.md", "a\udcff.sv.md"])
def test_names_with_signs_that_cannot_be_seen_are_told_and_not_read(tree: Draw, name: str) -> None:
    root = tree(SOURCES)
    (root / "docs" / name).write_text(PAGE, "utf-8")
    content = load(root)
    (report,) = checks.run(content, ["CUR002"])
    assert f"U+{ord(name[1]):04X}" in report.message["sv"]
    assert report.place.path.isprintable()
    assert SECRET not in said(content)
