"""What counts as a change of meaning, and what is stale after it: thirteen ways to edit a page."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from builder import translations
from builder.load import load
from builder.translations import fingerprint, read_lock, write_lock

SWEDISH = """---
title: Frister
description: När du ska svara.
---

## I korthet { #short }

Svara inom 14 dagar. Å andra sidan finns
undantag.

## Frister { #deadlines }

* Skicka blanketten.
* Vänta på svar.

| Vad | När |
| --- | --- |
| Svar | 14 dagar |

## Undantag { #exceptions }

Är du sjuk gäller annat.
"""
DANISH = SWEDISH.replace("Svara inom 14 dagar", "Svar inden 14 dage").replace("Undantag {", "Undtagelser {")
ALL = {"docs/page#title", "docs/page#short", "docs/page#deadlines", "docs/page#exceptions"}

Edit = Callable[[str], str]


def write(root: Path, swedish: str, danish: str = DANISH) -> None:
    (root / "docs").mkdir(exist_ok=True)
    (root / "docs/page.sv.md").write_bytes(swedish.encode())
    (root / "docs/page.en.md").write_text(DANISH, "utf-8")
    (root / "docs/page.da.md").write_bytes(danish.encode())


def confirm(root: Path) -> None:
    content = load(root)
    pieces = {piece.key: piece for piece in translations.pieces(content)}
    (root / translations.FILE).write_text(write_lock(translations.confirmed(content, pieces)), "utf-8")


def states(root: Path, language: str = "da") -> dict[str, str]:
    """Every piece that is not fresh, with its state."""
    content = load(root)
    found = {piece.key: translations.state(content, piece, language) for piece in translations.pieces(content)}
    return {key: state for key, state in found.items() if state != "fresh"}


def after(root: Path, edit: Edit) -> dict[str, str]:
    write(root, SWEDISH)
    confirm(root)
    write(root, edit(SWEDISH))
    return states(root)


def moved(text: str) -> str:
    head, rest = text.split("## Frister", 1)
    deadlines, exceptions = rest.split("## Undantag", 1)
    return f"{head}## Undantag{exceptions}\n## Frister{deadlines}"


SILENT: dict[str, Edit] = {
    "trailing space": lambda text: text.replace("14 dagar.", "14 dagar.   "),
    "re-wrap": lambda text: text.replace("finns\nundantag", "finns undantag"),
    "unicode form": lambda text: unicodedata.normalize("NFD", text),
    "line ends": lambda text: text.replace("\n", "\r\n"),
    "bullet sign": lambda text: text.replace("* ", "- "),
    "table padding": lambda text: text.replace("| Svar | 14 dagar |", "|  Svar  |  14 dagar  |").replace(
        "---", "-----"
    ),
    "moved section": moved,
}
LOUD: dict[str, tuple[Edit, str]] = {
    "wording": (lambda text: text.replace("Vänta på svar", "Ring och fråga"), "docs/page#deadlines"),
    "typo": (lambda text: text.replace("blanketten", "blankettten"), "docs/page#deadlines"),
    "number": (lambda text: text.replace("inom 14", "inom 30"), "docs/page#short"),
    "renamed heading": (lambda text: text.replace("## Undantag", "## Särskilda fall"), "docs/page#exceptions"),
}


@pytest.mark.parametrize("name", SILENT)
def test_an_edit_without_meaning_is_silent(name: str, tmp_path: Path) -> None:
    edit = SILENT[name]
    if name == "table padding":  # the front matter's own --- must stay
        front, body = SWEDISH.split("\n---\n", 1)
        assert edit(body) != body
        assert after(tmp_path, lambda _: f"{front}\n---\n{edit(body)}") == {}
        return
    assert edit(SWEDISH) != SWEDISH
    assert after(tmp_path, edit) == {}


@pytest.mark.parametrize("name", LOUD)
def test_an_edit_with_meaning_makes_exactly_that_section_stale(name: str, tmp_path: Path) -> None:
    edit, key = LOUD[name]
    assert after(tmp_path, edit) == {key: "stale"}


def test_a_new_section_waits_to_be_confirmed(tmp_path: Path) -> None:
    def edit(text: str) -> str:
        return f"{text}\n## Nytt {{ #new }}\n\nMer.\n"

    write(tmp_path, SWEDISH)
    confirm(tmp_path)
    write(tmp_path, edit(SWEDISH), edit(DANISH))
    assert states(tmp_path) == {"docs/page#new": "to-confirm"}


def test_a_removed_section_leaves_its_translation_stale(tmp_path: Path) -> None:
    assert after(tmp_path, lambda text: text.split("## Undantag")[0]) == {"docs/page#exceptions": "stale"}


def test_nothing_is_confirmed_without_a_lock(tmp_path: Path) -> None:
    write(tmp_path, SWEDISH)
    assert states(tmp_path) == dict.fromkeys(ALL, "to-confirm")


def test_both_changed_asks_a_person(tmp_path: Path) -> None:
    write(tmp_path, SWEDISH)
    confirm(tmp_path)
    write(tmp_path, SWEDISH.replace("14", "30"), DANISH.replace("14", "30"))
    assert states(tmp_path) == {"docs/page#short": "to-confirm", "docs/page#deadlines": "to-confirm"}


def test_a_changed_translation_alone_stays_fresh(tmp_path: Path) -> None:
    write(tmp_path, SWEDISH)
    confirm(tmp_path)
    write(tmp_path, SWEDISH, DANISH.replace("Svar inden", "Svar senest inden"))
    assert states(tmp_path) == {}


def test_an_editorial_change_stamps_the_swedish_for_every_language(tmp_path: Path) -> None:
    write(tmp_path, SWEDISH)
    confirm(tmp_path)
    write(tmp_path, SWEDISH.replace("blanketten", "blankett"))
    content = load(tmp_path)
    chosen = {p.key: p for p in translations.pieces(content) if p.key == "docs/page#deadlines"}
    lock = translations.confirmed(content, chosen, editorial=True)
    (tmp_path / translations.FILE).write_text(write_lock(lock), "utf-8")
    assert states(tmp_path) == {} and states(tmp_path, "en") == {}


def test_an_editorial_change_does_not_confirm_what_nobody_confirmed(tmp_path: Path) -> None:
    write(tmp_path, SWEDISH)
    content = load(tmp_path)
    chosen = {piece.key: piece for piece in translations.pieces(content)}
    assert translations.confirmed(content, chosen, editorial=True) == {}


def test_the_lock_is_read_as_it_is_written() -> None:
    lock = {"b#x": {"en": ("aa", "bb"), "da": ("aa", "cc")}, "a#y": {"da": ("dd", "ee")}}
    assert write_lock(lock) == "a#y da dd/ee\nb#x da aa/cc\nb#x en aa/bb\n"
    assert read_lock(write_lock(lock)) == lock


def test_a_broken_line_of_the_lock_is_left_out() -> None:
    assert read_lock("<<<<<<< HEAD\na#y da dd/ee\nnonsense\n") == {"a#y": {"da": ("dd", "ee")}}


def test_of_two_lines_for_one_piece_the_later_counts() -> None:
    assert read_lock("a#y da 11/22\na#y da 33/44\n") == {"a#y": {"da": ("33", "44")}}


def test_different_words_have_different_fingerprints() -> None:
    assert fingerprint("får") != fingerprint("får inte")
