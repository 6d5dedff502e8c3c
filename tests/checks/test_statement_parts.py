"""Rules, guidelines, checklist items and indicators without a part that makes them usable."""

from __future__ import annotations

import pytest

from builder import checks
from builder.load import load
from conftest import Draw, Find, line

RULE = "statement-parts"
FILE = "guidelines/rules/employer.yml"

RULES = """
guidelines/
  rules/
    employer.yml
    | id: rule-em
    | rules:
    |   - id: rule-em-01
    |     title: {sv: Syfte, en: Purpose, da: Formål}
    |     binds: employer
    |     force: shall
    |     statement: {sv: a, en: b, da: c}
    |     evidence: {sv: a, en: b, da: c}
    |     comment: {sv: a, en: b, da: c}
    |     basis: [{status: proposal}]
    |     owner: rules-group
    |     review: "2027-11"
    |   - id: rule-em-02
    |     state: planned
    |     owner: rules-group
    |     binds: employer
    |     evidence: {sv: a, en: b, da: c}
"""
OTHERS = """
guidelines/
  values/
    area.yml
    | id: gl-a
    | guidelines:
    |   - id: gl-a1
    |     force: should
    |     statement: {sv: a, en: b, da: c}
    |     basis: [{status: proposal}]
    |     owner: guidelines-group
    |     review: "2027-11"
  employers/
    phases.yml
    | phases:
    |   - id: ip-0
    |     items:
    |       - id: ip-0-1
    |         statement: {sv: a, en: b, da: c}
    |         basis: [{status: proposal}]
  evaluation/
    indicators.yml
    | dimensions:
    |   - id: ev-1
    |     indicators:
    |       - id: ev-1-1
    |         definition: {sv: a, en: b, da: c}
    |         count: {sv: a, en: b, da: c}
    |         data: {sv: a, en: b, da: c}
    |         who: {sv: a, en: b, da: c}
    |         often: {sv: a, en: b, da: c}
    |         basis: [{status: proposal}]
"""


def test_what_is_whole_or_planned_is_fine(find: Find) -> None:
    assert not find(RULE, RULES + OTHERS.replace("guidelines/\n", "", 1))


def test_a_value_we_do_not_know_is_not_called_missing_too(find: Find) -> None:
    assert not find(RULE, RULES.replace("force: shall", "force: shal"))


def test_who_is_bound(tree: Draw) -> None:
    reports = checks.run(load(tree(RULES.replace("    |     binds: employer\n", "", 1))), [RULE])
    assert [line(report) for report in reports] == [
        f"{FILE}:3:5 rule-em-01 does not say who it binds. Those it concerns cannot tell. | "
        "Choose one after “binds:”: peer-supporter, employer, trainer, network."
    ]
    assert line(reports[0], "sv") == (
        f"{FILE}:3:5 rule-em-01 säger inte vem som är bunden. Den det gäller vet inte om det. | "
        "Välj en efter ”binds:”: peer-supporter, employer, trainer, network."
    )
    assert line(reports[0], "da") == (
        f"{FILE}:3:5 rule-em-01 siger ikke, hvem der er bundet. Den, det gælder, kan ikke vide det. | "
        "Vælg én efter ”binds:”: peer-supporter, employer, trainer, network."
    )
    assert reports[0].replacement == "binds: employer"


@pytest.mark.parametrize(
    ("field", "finding"),
    [
        (
            "title",
            "has no name. Menus and references show only an id. | "
            "Write under “title:”, in a few words and three languages, what it is about.",
        ),
        (
            "statement",
            "does not say what applies. Readers have nothing to follow. | "
            "Write it in one sentence under “statement:”, in three languages.",
        ),
        (
            "force",
            "does not say how strongly it applies. Readers cannot tell a requirement from advice. | "
            "Choose one after “force:”: shall, must-not, should, may.",
        ),
        (
            "evidence",
            "does not say how it can be checked. No outsider can see whether the rule is kept. | "
            "Write under “evidence:” what a stranger can look at.",
        ),
        (
            "comment",
            "has no explanation. Readers see a requirement without reasons. | "
            "Write two or three sentences under “comment:”: why, and how it is checked.",
        ),
        (
            "basis",
            "does not say what it rests on. Readers cannot tell law from proposal. | "
            "Write under “basis:” whether it is law, source or proposal, and which source or reason.",
        ),
        (
            "review",
            "has no month when it is to be reviewed. It may grow old without anyone noticing. | "
            'Write year and month after “review:”, for example "2027-11".',
        ),
    ],
)
def test_a_rule_without(find: Find, field: str, finding: str) -> None:
    without = "\n".join(row for row in RULES.split("\n") if not row.strip().startswith(f"|     {field}:"))
    assert find(RULE, without) == [f"{FILE}:3:5 rule-em-01 {finding}"]


def test_what_differs_from_rule_to_rule_is_not_guessed(tree: Draw) -> None:
    without = RULES.replace("    |     evidence: {sv: a, en: b, da: c}\n", "", 1)
    assert [report.replacement for report in checks.run(load(tree(without)), [RULE])] == [None]


def test_an_empty_field_is_told_where_it_stands(tree: Draw) -> None:
    reports = checks.run(load(tree(RULES.replace("owner: rules-group", "owner:", 1))), [RULE])
    assert [(report.replacement, line(report)) for report in reports] == [
        (
            "owner: rules-group",
            f"{FILE}:11:5 Nobody answers for rule-em-01. Someone who sees a fault does not know whom to tell. | Choose a "
            "group after “owner:”: rules-group, guidelines-group, course-group, employer-group, evaluation-group, "
            "network-group, editors.",
        )
    ]


@pytest.mark.parametrize(
    ("field", "found"),
    [
        ("statement", ["gl-a1 does not say what applies", "ip-0-1 does not say what applies"]),
        ("force", ["gl-a1 does not say how strongly it applies"]),
        (
            "basis",
            [
                "gl-a1 does not say what it rests on",
                "ip-0-1 does not say what it rests on",
                "ev-1-1 does not say what it rests on",
            ],
        ),
        ("owner", ["Nobody answers for gl-a1"]),
        ("review", ["gl-a1 has no month when it is to be reviewed"]),
        ("definition", ["ev-1-1 does not say what is measured"]),
        ("count", ["ev-1-1 does not say how to count"]),
        ("data", ["ev-1-1 does not say where the data are"]),
        ("who", ["ev-1-1 does not say who collects the data"]),
        ("often", ["ev-1-1 does not say how often to measure"]),
    ],
)
def test_others_without(find: Find, field: str, found: list[str]) -> None:
    without = "\n".join(row for row in OTHERS.split("\n") if not row.strip(" |").startswith(f"{field}:"))
    told = [one.split(" ", 1)[1].partition(". ")[0] for one in find(RULE, without)]
    assert sorted(told) == sorted(found)


def test_an_empty_section_is_told_in_its_language_and_a_missing_one_in_swedish(find: Find) -> None:
    box = "\n".join(f"            | {row}" for row in ("---", "title: A", "description: B", "---", ""))
    whole = "\n".join(
        f"            | ## {name} {{ #{name} }}\n            | Text." for name in ("why", "practice", "words", "not")
    )
    drawing = f"""
    guidelines/
        values/
            area.yml
            | id: gl-a
            | guidelines:
            |   - id: gl-a1
            |     text: page
            |     force: should
            |     statement: {{sv: a, en: b, da: c}}
            |     basis: [{{status: proposal}}]
            |     owner: rules-group
            |     review: "2027-11"
            page.sv.md
{box}
{whole}
            page.da.md
{box}
{whole}
            | ## objections {{ #objections }}
    """
    assert find(RULE, drawing) == [
        "guidelines/values/page.da.md:14:1 The section “Common objections” of gl-a1 is missing or empty. Readers get the "
        "statement but no help to follow it. | Write the section under its heading: ## Common objections { #objections }",
        "guidelines/values/page.sv.md:5:1 The section “Common objections” of gl-a1 is missing or empty. Readers get the "
        "statement but no help to follow it. | Write the section under its heading: ## Common objections { #objections }",
    ]
