"""Sources that do not exist, are not used, or do not say who reported them."""

from __future__ import annotations

import pytest

from builder import checks
from builder.load import load
from conftest import Draw, Find, line

RULE = "unknown-source"


def drawing(basis: str = "gillard-2021", text: str = "", source: str = "read: abstract", comment: str = "a") -> str:
    return f"""
guidelines/
  rules/
    employer.yml
    | id: rule-em
    | rules:
    |   - id: rule-em-01
    |     comment: {{sv: "{comment}", en: b, da: c}}
    |     basis: [{{status: source, source: {basis}}}]
docs/
  about.sv.md
  | # Om
  | {text}
  sources.yml
  | sources:
  |   - id: gillard-2021
  |     title: Peer support
  |     {source}
  |   - {{id: naps-2013, title: Guidelines, read: page, background: true}}
"""


def test_sources_that_exist_and_are_used_are_fine(find: Find) -> None:
    assert not find(RULE, drawing(text="[gillard-2021] [som de skriver][naps-2013]"))


@pytest.mark.parametrize(
    "use",
    [
        {"text": "[gillard-2021]"},
        {"text": "[listan](sources.sv.md#gillard-2021)"},
        {"comment": "Se [gillard-2021]."},
    ],
)
def test_every_way_to_refer_to_a_source_counts_as_use(find: Find, use: dict[str, str]) -> None:
    assert not find(RULE, drawing(basis="naps-2013", **use))


def test_what_is_planned_need_not_be_used_nor_say_how_it_was_read(find: Find) -> None:
    assert not find(RULE, drawing(basis="naps-2013", source="state: planned"))


def test_ids_of_other_kinds_are_for_another_rule(find: Find) -> None:
    assert not find(RULE, drawing(text="[rule-em-07] och [ordet][qqqq] och [sic] och [gilard]"))


def test_a_source_misspelt_in_a_field(tree: Draw) -> None:
    reports = checks.run(load(tree(drawing("gilard-2021", text="[gillard-2021]"))), [RULE])
    place = "guidelines/rules/employer.yml:5:30"
    assert [line(report) for report in reports] == [
        f"{place} “gilard-2021” is not in the source list. Readers cannot look up what this rests on. | "
        "Did you mean “gillard-2021”? Correct the id, or add the source to docs/sources.yml."
    ]
    assert line(reports[0], "sv") == (
        f"{place} ”gilard-2021” finns inte i källförteckningen. Läsaren kan inte slå upp vad det vilar på. | "
        "Menade du ”gillard-2021”? Rätta id:t, eller lägg till källan i docs/sources.yml."
    )
    assert line(reports[0], "da") == (
        f"{place} ”gilard-2021” er ikke på kildelisten. Læseren kan ikke slå op, hvad det hviler på. | "
        "Mente du ”gillard-2021”? Ret id'et, eller føj kilden til docs/sources.yml."
    )
    assert (reports[0].replacement, reports[0].replaces) == ("gillard-2021", "gilard-2021")


def test_a_source_misspelt_in_texts_is_this_rules_alone(tree: Draw) -> None:
    misspelt = drawing(text="[gilard-2021] och [deras][naps-2103]", comment="Se [gilard-2021].")
    reports = checks.run(load(tree(misspelt)), [RULE, "unknown-reference"])
    assert [line(report).split(". ")[0] for report in reports] == [
        "docs/about.sv.md:2:1 “gilard-2021” is not in the source list",
        "docs/about.sv.md:2:26 “naps-2103” is not in the source list",
        "guidelines/rules/employer.yml:4:15 “gilard-2021” is not in the source list",
    ]
    assert [report.replacement for report in reports] == ["[gillard-2021]", "[naps-2013]", "[gillard-2021]"]


def test_an_author_and_year_like_nothing_we_have(find: Find) -> None:
    assert find(RULE, drawing(text="[zzz-1987]")) == [
        "docs/about.sv.md:2:1 “zzz-1987” is not in the source list. Readers cannot look up what this rests on. | "
        "Correct the id, or add the source to docs/sources.yml."
    ]


def test_something_that_is_no_source(find: Find) -> None:
    assert find(
        RULE, drawing("rule-em-01", text="[gillard-2021]").replace("| rules:", "| title: {en: x}\n    | rules:")
    ) == [
        "guidelines/rules/employer.yml:6:30 “rule-em-01” (“rule-em-01”) is not a source. Readers cannot look up what "
        "this rests on. | Write the id of a source in docs/sources.yml."
    ]


def test_an_unused_source_is_a_warning(tree: Draw) -> None:
    reports = checks.run(load(tree(drawing("naps-2013"))), [RULE])
    assert [(report.severity, line(report)) for report in reports] == [
        (
            "warning",
            "docs/sources.yml:2:5 The source gillard-2021 “Peer support” is used on no page. Readers see a source that "
            "carries nothing. | Refer to it where it carries something, put “background: true” if it is to stay as "
            "background, or remove it.",
        )
    ]


def test_a_source_at_second_hand_that_says_through_whom_is_fine(find: Find) -> None:
    assert not find(RULE, drawing(source="read: second-hand\n  |     via: NSPH"))


def test_a_source_at_second_hand_says_through_whom(find: Find) -> None:
    assert find(RULE, drawing(source="read: second-hand")) == [
        "docs/sources.yml:4:5 The source gillard-2021 “Peer support” is known only second-hand, but not through whom. "
        "Readers cannot tell whose words these are. | Write after “via:” who reports it."
    ]
