"""Words that no dictionary, glossary, source or word list knows. Needs Debian's dictionaries, as the rule does."""

from __future__ import annotations

from pathlib import Path

import pytest

from builder import checks
from builder.checks import spelling
from builder.load import load
from conftest import Draw, Find, line

RULE = "spelling"
installed = pytest.mark.skipif(
    not all((spelling.FOLDER / f"{name}.dic").is_file() for name in spelling.DICTIONARIES.values()),
    reason="apt-get install hunspell-sv hunspell-da hunspell-en-gb",
)

KNOWN = """
docs/
  glossary.yml
  | terms:
  |   - {id: t-001, words: {sv: {preferred: "zumlande", forms: ["zumlandena"], rejected: [{word: "fnurplig", reason: "Nej."}]}}}
  sources.yml
  | sources:
  |   - {id: x, title: "Blorpning i praktiken", author: [{family: "Qvigstad"}, {literal: "Frumpstiftelsen"}]}
"""


def page(words: str, language: str = "sv") -> str:
    return f"{KNOWN}  a.{language}.md\n  | {words}\n"


@installed
@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("sv", "Återhämtning tar tid. En zumlande och flera zumlandena."),
        ("en", "The colour of a zumlande. Blorpning by Qvigstad at Frumpstiftelsen."),
        ("da", "Peer-medarbejderen, jordbærgrød og tavshedspligt."),
        ("sv", "NSPH:s projekt, SoL, HTML-fil, hälso- och sjukvård, t.ex. 15-årig, m01-u2, rule-xq-03."),
        ("sv", "Se [xyzzy-kod][t-001]{lang=en}, `xyzzy`, https://xyzzy.example/plugh och xyzzy@example.org."),
        ("en", "They met in Jönköping and København. Skåne's region."),
        ("sv", 'Ordet "recovery" och ”supervision”. På danska heter det tavshedspligt.'),
        ("sv", "| Ord | Danska |\n  | | --- | --- |\n  | | tystnad | tavshedspligt |"),
        ("sv", "/// example | Påhittat exempel\n  | Det var så.\n  | ///"),
    ],
)
def test_known_words_names_and_words_spoken_of_are_fine(find: Find, language: str, words: str) -> None:
    assert find(RULE, page(words, language)) == []


@installed
def test_a_misspelled_word_is_told_once_per_file_with_a_guess(tree: Draw) -> None:
    drawing = page("Vägen till återhämtnig. En Återhämtnig till.") + "  b.sv.md\n  | återhämtnig\n"
    reports = checks.run(load(tree(drawing)), [RULE])
    assert [line(report) for report in reports] == [
        f"docs/{name}.sv.md:1:{column} “återhämtnig” is not in the dictionary. Those who read slowly or listen get stuck on the "
        "word. | Did you mean “återhämtning”? If the word is right, add it to scripts/words/sv.txt."
        for name, column in (("a", 12), ("b", 1))
    ]
    assert [(report.replaces, report.replacement) for report in reports] == [("återhämtnig", "återhämtning")] * 2
    assert reports[0].message["da"] == (
        "”återhämtnig” findes ikke i ordbogen. Den, der læser langsomt eller lytter, går i stå ved ordet."
    )


@installed
def test_a_word_nobody_can_guess(tree: Draw) -> None:
    (report,) = checks.run(load(tree(page("Det är xqzwvjk här."))), [RULE])
    assert line(report, "sv") == (
        "docs/a.sv.md:1:8 ”xqzwvjk” finns inte i ordboken. Den som läser långsamt eller lyssnar fastnar på ordet. | "
        "Rätta ordet, eller skriv in det i scripts/words/sv.txt om det är rätt."
    )


@installed
def test_another_languages_word_is_wrong_where_nobody_speaks_of_it(find: Find) -> None:
    (found,) = find(RULE, page("Du har tavshedspligt i rollen."))
    assert found.startswith("docs/a.sv.md:1:8 “tavshedspligt” is not in the dictionary.")


@installed
def test_records_and_information_boxes_are_read(find: Find) -> None:
    drawing = """
    docs/
      a.en.md
      | ---
      | title: The begining
      | description: Nothing.
      | ---
      docs.yml
      | pages:
      |   - {id: a, title: {sv: "Börjann", en: "Start", da: "Start"}}
    """
    assert [one.split(" is not")[0] for one in find(RULE, drawing)] == [
        "docs/a.en.md:2:1 “begining”",
        "docs/docs.yml:2:21 “Börjann”",
    ]


@installed
def test_the_projects_own_words_and_names(tree: Draw, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A word list is for its language, the list of names for all; # begins a comment."""
    lists = tmp_path / "lists"
    lists.mkdir()
    (lists / "sv.txt").write_text("# ord\nfikanotan # att dela\n", "utf-8")
    (lists / "names.txt").write_text("Zumla\n", "utf-8")
    monkeypatch.setattr(spelling, "LISTS", lists)
    for cached in (spelling._listed, spelling._right, spelling._spelled):
        cached.cache_clear()
    drawing = page("Fikanotan delas med Zumla-gruppen.") + "  b.en.md\n  | Zumla pays the fikanotan.\n"
    found = [line(report).split(" is not")[0] for report in checks.run(load(tree(drawing)), [RULE])]
    for cached in (spelling._listed, spelling._right, spelling._spelled):
        cached.cache_clear()
    assert found == ["docs/b.en.md:1:16 “fikanotan”"]


@pytest.mark.parametrize(
    ("name", "value", "missing"),
    [("LIBRARY", "no_such_library", "no_such_library"), ("FOLDER", Path("/nowhere"), "/nowhere/sv_SE.dic")],
)
def test_without_library_or_dictionary_it_says_that_it_did_not_run(
    tree: Draw, monkeypatch: pytest.MonkeyPatch, name: str, value: object, missing: str
) -> None:
    monkeypatch.setattr(spelling, name, value)
    (report,) = checks.run(load(tree(page("återhämtnig"))), [RULE])
    assert line(report).startswith(f"requirements.in:1:1 The spelling was not checked: {missing}")
    assert report.severity == "warning"


def test_the_word_lists_are_sorted_out() -> None:
    for file in sorted(spelling.LISTS.glob("*.txt")):
        words = [one for row in file.read_text("utf-8").splitlines() if (one := row.partition("#")[0].strip())]
        assert len(words) == len(set(words)), file.name
        assert not [one for one in words if " " in one], file.name
