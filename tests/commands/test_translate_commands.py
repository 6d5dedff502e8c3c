"""`confirm` and `stale`: what a person says of a translation, and what waits."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from cli import main
from conftest import Draw

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
        | Svara inom 14 dagar. Skriv på svenska.
        one.da.md
        | ---
        | title: A
        | description: B
        | ---
        |
        | ## Kort fortalt { #short }
        |
        | Svar inden 14 dage. Skriv på dansk.
    guidelines/
        values/
            area.yml
            | id: gl-a
            | state: planned
            | title: {sv: "Första", en: "First", da: "Første"}
"""


def run(root: Path, *words: str) -> Result:
    return CliRunner().invoke(main, [words[0], "--root", str(root), *words[1:]])


def lines(root: Path) -> list[list[str]]:
    file = root / "translations.lock"
    return [line.split() for line in file.read_text("utf-8").splitlines()] if file.is_file() else []


def lock(root: Path) -> list[str]:
    return list(dict.fromkeys(words[0] for words in lines(root)))


def languages(root: Path, key: str) -> list[str]:
    return [words[1] for words in lines(root) if words[0] == key]


@pytest.mark.parametrize(
    ("target", "keys"),
    [
        ("docs/one.sv.md", ["docs/one#short", "docs/one#title"]),
        ("docs/one.sv.md#short", ["docs/one#short"]),
        ("docs/one.da.md", ["docs/one#short", "docs/one#title"]),
        ("docs", ["docs/one#short", "docs/one#title"]),
        ("guidelines/values/area.yml", ["gl-a#title"]),
        ("guidelines/values/area.yml#gl-a", ["gl-a#title"]),
        ("gl-a", ["gl-a#title"]),
        (".", ["docs/one#short", "docs/one#title", "gl-a#title"]),
    ],
)
def test_what_a_target_names(target: str, keys: list[str], tree: Draw, monkeypatch: pytest.MonkeyPatch) -> None:
    root = tree(SOURCES)
    monkeypatch.chdir(root)
    assert run(root, "confirm", target).exit_code == 0
    assert lock(root) == keys


def test_a_translations_own_file_confirms_that_language_alone(tree: Draw) -> None:
    root = tree(SOURCES)
    (root / "docs/one.en.md").write_text((root / "docs/one.da.md").read_text("utf-8"), "utf-8")
    run(root, "confirm", "docs/one.da.md")
    assert languages(root, "docs/one#short") == ["da"]
    run(root, "confirm", "docs/one.sv.md")
    assert languages(root, "docs/one#short") == ["da", "en"]


def test_one_language_can_be_confirmed_of_a_record(tree: Draw) -> None:
    root = tree(SOURCES)
    run(root, "confirm", "gl-a", "--in", "en")
    assert languages(root, "gl-a#title") == ["en"]


def test_an_id_brings_its_page_and_what_stands_in_it(tree: Draw) -> None:
    root = tree(
        SOURCES.replace("| state: planned", "| state: current\n            | text: index")
        + """
                index.sv.md
                | ---
                | title: A
                | description: B
                | ---
    """
    )
    run(root, "confirm", "gl-a")
    assert lock(root) == ["gl-a#title"]  # there is no translation of the page to confirm
    (root / "guidelines/values/index.da.md").write_text("---\ntitle: A\ndescription: B\n---\n", "utf-8")
    result = run(root, "confirm", "gl-a", "--language", "en")
    assert set(lock(root)) > {"gl-a#title", "guidelines/values/index#title"}, result.output
    assert result.output.splitlines()[-1].endswith("of them were new or changed.")


def test_nothing_at_that_place_is_said(tree: Draw) -> None:
    root = tree(SOURCES)
    result = run(root, "confirm", "docs/two.sv.md")
    assert result.exit_code == 2 and lock(root) == []


def changed(root: Path) -> None:
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@example.org"]
    for words in (["init", "-q"], ["add", "."], ["commit", "-qm", "start"]):
        subprocess.run([*git, *words], cwd=root, check=True, capture_output=True)
    for path, old, new in (
        ("docs/one.sv.md", "inom 14 dagar", "inom 30 dagar"),
        ("guidelines/values/area.yml", "Första", "Den första"),
    ):
        file = root / path
        file.write_text(file.read_text("utf-8").replace(old, new), "utf-8")


def test_stale_shows_the_swedish_sentences_that_changed(tree: Draw) -> None:
    root = tree(SOURCES)
    run(root, "confirm", "docs", "gl-a")
    changed(root)
    assert run(root, "stale", "--in", "da", "--language", "en").output.splitlines() == [
        "docs/one.da.md:6 docs/one#short",
        "  - Svara inom 14 dagar.",
        "  + Svara inom 30 dagar.",
        "guidelines/values/area.yml:3 gl-a#title",
        "  - Första",
        "  + Den första",
        "To translate again: 2.",
    ]


def test_an_editorial_confirmation_clears_what_only_spelling_made_stale(tree: Draw) -> None:
    root = tree(SOURCES)
    run(root, "confirm", "docs", "gl-a")
    changed(root)
    result = run(root, "confirm", "docs/one.sv.md#short", "--editorial", "typo")
    assert result.exit_code == 0 and "typo" in result.output
    assert "docs/one#short" not in run(root, "stale").output


def test_nothing_is_stale_in_fresh_sources(tree: Draw) -> None:
    root = tree(SOURCES)
    run(root, "confirm", "docs", "gl-a")
    assert run(root, "stale", "--language", "en").output == "To translate again: 0.\n"
