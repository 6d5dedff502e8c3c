"""Translations that follow an older Swedish text."""

from __future__ import annotations

from pathlib import Path

from builder import checks, translations
from builder.load import load
from conftest import Draw, Find, line

RULE = "stale-translation"

PAGES = """
docs/
  page.sv.md
  | ---
  | title: Frister
  | description: När du ska svara.
  | ---
  | ## Kort { #short }
  | Svara inom 14 dagar.
  | ## Mer { #more }
  | Ring annars.
  page.da.md
  | ---
  | title: Frister
  | description: Hvornår du skal svare.
  | ---
  | ## Kort { #short }
  | Svar inden 14 dage.
  | ## Mere { #more }
  | Ring ellers.
guidelines/
  rules/
    employer.yml
    | id: rule-em
    | rules: [{id: rule-em-01, title: {sv: Lön, en: Pay, da: Løn}}]
"""


def confirmed(root: Path) -> Path:
    """The tree with everything in it confirmed as it stands."""
    content = load(root)
    pieces = {piece.key: piece for piece in translations.pieces(content)}
    lock = translations.write_lock(translations.confirmed(content, pieces))
    (root / translations.FILE).write_text(lock, "utf-8")
    return root


def edited(root: Path, path: str, old: str, new: str) -> None:
    file = root / path
    assert old in file.read_text("utf-8")
    file.write_text(file.read_text("utf-8").replace(old, new), "utf-8")


def test_what_follows_the_swedish_is_fine(tree: Draw) -> None:
    assert not checks.run(load(confirmed(tree(PAGES))), [RULE])


def test_what_nobody_has_confirmed_is_another_rules(find: Find) -> None:
    assert not find(RULE, PAGES)


def test_a_translation_that_alone_was_mended_is_fine(tree: Draw) -> None:
    root = confirmed(tree(PAGES))
    edited(root, "docs/page.da.md", "Svar inden", "Svar senest inden")
    assert not checks.run(load(root), [RULE])


def test_a_section_whose_swedish_has_changed(tree: Draw) -> None:
    root = confirmed(tree(PAGES))
    edited(root, "docs/page.sv.md", "14 dagar", "30 dagar")
    reports = checks.run(load(root), [RULE])
    place = "docs/page.da.md:5:1"
    assert [(report.severity, line(report)) for report in reports] == [
        (
            "warning",
            f"{place} The Swedish text of “short” has changed since the translation into Danish was confirmed "
            "(docs/page.sv.md:5). Readers see a notice that this section follows an earlier version. | "
            "Update just this piece; the rest of the page is fine.",
        )
    ]
    assert line(reports[0], "sv") == (
        f"{place} Den svenska texten i ”short” har ändrats sedan översättningen till danska bekräftades "
        "(docs/page.sv.md:5). Läsarna ser en notis om att avsnittet följer en äldre version. | "
        "Uppdatera bara det här stycket; resten av sidan stämmer."
    )
    assert line(reports[0], "da") == (
        f"{place} Den svenske tekst i ”short” er ændret, siden oversættelsen til dansk blev bekræftet "
        "(docs/page.sv.md:5). Læserne ser en besked om, at afsnittet følger en ældre version. | "
        "Opdatér kun dette stykke; resten af siden passer."
    )


def test_a_field_whose_swedish_has_changed_is_told_in_each_language(tree: Draw) -> None:
    root = confirmed(tree(PAGES))
    edited(root, "guidelines/rules/employer.yml", "sv: Lön", "sv: Lön enligt avtal")
    assert [line(report).split(" was ")[0] for report in checks.run(load(root), [RULE])] == [
        f"guidelines/rules/employer.yml:2:{column} The Swedish text of “title” has changed since the translation into "
        f"{language}"
        for column, language in ((56, "English"), (65, "Danish"))
    ]
