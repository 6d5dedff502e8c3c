"""Current material that refers to what was withdrawn as if it still held."""

from __future__ import annotations

import pytest

from builder import checks
from builder.load import load
from conftest import Draw, Find, line

RULE = "retired-reference"
PAGE = "docs/index.sv.md"


def drawing(*rows: str, successor: str = "successor: gl-h2", home: str = "", more: str = "") -> str:
    text = "\n".join(f"      | {row}" for row in rows)
    return f"""
    guidelines/
      old/
        area.yml
        | id: gl-c
        | guidelines:
        |   - id: gl-c1
        |     state: retired
        |     text: gl-c1-briefly
        |     {successor}
        |   - {{id: gl-h2, title: {{sv: Nytt, en: New, da: Nyt}}}}
        |   - {{id: gl-h3, state: retired, successor: gl-c1, title: {{sv: Äldst, en: Oldest, da: Ældst}}}}
        gl-c1-briefly.sv.md
        | ---
        | title: Kort
        | ---
        | Här står [gl-c1] och [gl-h3].
      rules/
        peer-supporter.yml
        | id: rule-ps
        | rules: [{{id: rule-ps-01, {more}}}]
    docs/
      docs.yml
      | pages: [{{id: home, text: index, {home}}}]
      index.sv.md
      | ---
      | title: Start
      | ---
{text}
    """


def test_references_to_what_holds_are_fine(find: Find) -> None:
    assert not find(RULE, drawing("Se [gl-h2], [den nya][gl-h2] och [sidan](index.sv.md).", more="serves: [gl-h2]"))


@pytest.mark.parametrize(
    "row",
    [
        "Se [gl-h2] (tidigare [gl-c1]).",
        "Tidigare gällde [korta bitar][gl-c1].",
        "Read [the previous guideline][gl-c1].",
        "Den ersätter [gl-c1].",
        "Se tidligere [her](../guidelines/old/gl-c1-briefly.sv.md).",
        "`[gl-c1]` och \\[gl-c1]",
    ],
)
def test_what_says_that_it_is_how_it_was_is_fine(find: Find, row: str) -> None:
    assert not find(RULE, drawing(row))


@pytest.mark.parametrize("home", ["type: changes", "type: history", "state: retired"])
def test_pages_on_what_was_may_name_it(find: Find, home: str) -> None:
    assert not find(RULE, drawing("Se [gl-c1].", home=home))


def test_notes_on_changes_and_planned_items_may_name_it(find: Find) -> None:
    note = """
      changes/
        changes.yml
        | changes: [{id: ch-1, date: 2027-01-01, concerns: [gl-c1], text: {sv: "[gl-c1] utgick", en: b, da: c}}]
    """
    assert not find(RULE, drawing(more="state: planned, serves: [gl-c1]") + note)


def test_requirements_are_another_rules(find: Find) -> None:
    modules = """
    curriculum/
      basic/
        m03/
          module.yml
          | {id: m03, state: retired}
        m04/
          module.yml
          | {id: m04, prerequisites: [m03]}
    """
    assert not find(RULE, drawing() + modules)


def test_a_text_that_refers_to_what_was_replaced(tree: Draw) -> None:
    rows = (
        "Här är ett stycke.",
        "Se [gl-c1] och",
        "[korta",
        "bitar][gl-c1].",
        "",
        "Tidigare var det så.",
        "[så][gl-c1]",
    )
    reports = checks.run(load(tree(drawing(*rows))), [RULE])
    told = (
        "The text refers to gl-c1 “Kort”, which was replaced by gl-h2 “New”. Readers follow what no longer holds. | "
        "Refer to gl-h2, or write “previously” before it."
    )
    assert [line(report) for report in reports] == [f"{PAGE}:{at} {told}" for at in ("5:4", "6:1", "10:1")]
    assert [(report.replacement, report.replaces) for report in reports] == [
        ("[gl-h2]", "[gl-c1]"),
        ("[korta\nbitar][gl-h2]", "[korta\nbitar][gl-c1]"),
        ("[så][gl-h2]", "[så][gl-c1]"),
    ]
    assert {report.severity for report in reports} == {"error"}
    assert line(reports[0], "sv") == (
        f"{PAGE}:5:4 Texten hänvisar till gl-c1 ”Kort”, som har ersatts av gl-h2 ”Nytt”. Läsarna följer det som inte "
        "längre gäller. | Hänvisa till gl-h2, eller skriv ”tidigare” före."
    )
    assert line(reports[0], "da") == (
        f"{PAGE}:5:4 Teksten henviser til gl-c1 ”Kort”, som er afløst af gl-h2 ”Nyt”. Læserne følger det, der ikke "
        "længere gælder. | Henvis til gl-h2, eller skriv ”tidligere” foran."
    )


def test_a_link_to_the_page_of_what_was_replaced(tree: Draw) -> None:
    row = "Läs [om korta bitar](../guidelines/old/gl-c1-briefly.sv.md#why)."
    (report,) = checks.run(load(tree(drawing(row))), [RULE])
    assert line(report).startswith(f"{PAGE}:4:5 The text refers to gl-c1 “Kort”, which was replaced")
    assert report.replacement == "[om korta bitar][gl-h2]"


@pytest.mark.parametrize("successor", ["", "successor: gl-h3"])
def test_a_text_that_refers_to_what_nothing_replaced(find: Find, successor: str) -> None:
    assert find(RULE, drawing("Se [gl-c1].", successor=successor)) == [
        f"{PAGE}:4:4 The text refers to gl-c1 “Kort”, which was withdrawn. Readers follow what no longer holds. | "
        "Take the reference away, or write “previously” before it."
    ]


def test_the_words_of_a_record(find: Find) -> None:
    assert find(RULE, drawing(more='comment: {sv: "Se [gl-c1].", en: b, da: c}')) == [
        "guidelines/rules/peer-supporter.yml:2:36 The text refers to gl-c1 “Kort”, which was replaced by gl-h2 “New”. "
        "Readers follow what no longer holds. | Refer to gl-h2, or write “previously” before it."
    ]


def test_the_words_of_a_withdrawn_record_may_name_its_like(find: Find) -> None:
    assert not find(RULE, drawing(more='state: retired, comment: {sv: "Se [gl-c1].", en: b, da: c}'))


def test_a_field_that_names_what_was_replaced(tree: Draw) -> None:
    (report,) = checks.run(load(tree(drawing(more="serves: [gl-c1]"))), [RULE])
    assert line(report) == (
        "guidelines/rules/peer-supporter.yml:2:35 The field “serves” of rule-ps-01 names gl-c1 “Kort”, which was "
        "replaced by gl-h2 “New”. Readers are sent to what no longer holds. | Write gl-h2 instead."
    )
    assert (report.replacement, report.replaces) == ("gl-h2", "gl-c1")


def test_a_field_that_names_what_nothing_replaced(find: Find) -> None:
    assert find(RULE, drawing(more="serves: [gl-c1]", successor="")) == [
        "guidelines/rules/peer-supporter.yml:2:35 The field “serves” of rule-ps-01 names gl-c1 “Kort”, which was "
        "withdrawn. Readers are sent to what no longer holds. | Take gl-c1 out of the field."
    ]


def test_a_local_id_is_replaced_by_a_local_id(tree: Draw) -> None:
    module = """
    curriculum/
      basic/
        m04/
          module.yml
          | id: m04
          | outcomes: [{id: o1, state: retired, successor: m04-o2}, {id: o2}]
          | units: [{id: u1, outcomes: [o1]}]
    """
    (report,) = checks.run(load(tree(drawing() + module)), [RULE])
    assert (report.replacement, report.replaces) == ("o2", "o1")
    assert report.hint["en"] == "Write o2 instead."
