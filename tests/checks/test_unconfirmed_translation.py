"""Translations that nobody has confirmed against the Swedish."""

from __future__ import annotations

from pathlib import Path

from builder import checks, translations
from builder.load import load
from conftest import Draw, Find, line

RULE = "unconfirmed-translation"

PAGE = """
docs/
  page.sv.md
  | ---
  | title: Frister
  | description: När du ska svara.
  | ---
  | ## Kort { #short }
  | Svara inom 14 dagar.
"""
DANISH = PAGE.split("docs/")[1].replace("page.sv.md", "page.da.md").replace("inom 14 dagar", "inden 14 dage")


def confirmed(root: Path) -> Path:
    """The tree with everything in it confirmed as it stands."""
    content = load(root)
    pieces = {piece.key: piece for piece in translations.pieces(content)}
    lock = translations.write_lock(translations.confirmed(content, pieces))
    (root / translations.FILE).write_text(lock, "utf-8")
    return root


def test_what_somebody_has_confirmed_is_fine(tree: Draw) -> None:
    assert not checks.run(load(confirmed(tree(PAGE + DANISH))), [RULE])


def test_a_page_without_translation_has_nothing_to_confirm(find: Find) -> None:
    assert not find(RULE, PAGE)


def test_a_translation_without_a_swedish_page_cannot_be_confirmed(find: Find) -> None:
    assert not find(RULE, f"docs/{DANISH}")


def test_a_section_the_swedish_page_lacks_cannot_be_confirmed(tree: Draw) -> None:
    root = confirmed(tree(PAGE + DANISH))
    page = root / "docs/page.da.md"
    page.write_text(f"{page.read_text('utf-8')}\n## Mere {{ #more }}\n", "utf-8")
    assert not checks.run(load(root), [RULE])


def test_a_translation_nobody_has_confirmed(tree: Draw) -> None:
    reports = checks.run(load(tree(PAGE + DANISH)), [RULE])
    place = "docs/page.da.md:2:1"
    assert [(report.severity, line(report)) for report in reports] == [
        (
            "warning",
            f"{place} 2 pieces in Danish in this file have not been confirmed against the Swedish; the first stands "
            "here. Readers cannot trust that the languages say the same. | The person who merges reads them side by "
            "side and confirms: python scripts/cli.py confirm docs/page.da.md",
        )
    ]
    assert line(reports[0], "sv") == (
        f"{place} 2 stycken på danska i den här filen är inte bekräftade mot svenskan; det första står här. Läsarna "
        "kan inte lita på att språken säger samma sak. | Den som tar in ändringen läser dem bredvid varandra och "
        "bekräftar: python scripts/cli.py confirm docs/page.da.md"
    )
    assert line(reports[0], "da") == (
        f"{place} 2 stykker på dansk i denne fil er ikke bekræftet mod det svenske; det første står her. Læserne kan "
        "ikke stole på, at sprogene siger det samme. | Den, der tager ændringen ind, læser dem side om side og "
        "bekræfter: python scripts/cli.py confirm docs/page.da.md"
    )


def test_when_both_sides_have_changed_a_person_looks_again(tree: Draw) -> None:
    root = confirmed(tree(PAGE + DANISH))
    for page in root.glob("docs/page.*.md"):
        page.write_text(page.read_text("utf-8").replace("14", "30"), "utf-8")
    assert [line(report).split(" have ")[0] for report in checks.run(load(root), [RULE])] == [
        "docs/page.da.md:5:1 1 pieces in Danish in this file"
    ]
