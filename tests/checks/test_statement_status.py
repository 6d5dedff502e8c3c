"""Statements that claim more than their basis carries."""

from __future__ import annotations

import pytest

from builder import checks
from builder.load import load
from conftest import Draw, Find, line

RULE = "statement-status"
PLACE = "guidelines/rules/employer.yml:5:9"

SOURCES = """
docs/
  sources.yml
  | sources:
  |   - {id: osl, title: OSL, type: legislation, read: page}
  |   - {id: hsl, title: HSL, type: legislation, read: memory}
  |   - {id: dk-fvl, title: Forvaltningsloven, type: legislation, read: second-hand, via: NSPH}
  |   - {id: av-osa, title: OSA, type: webpage, read: page, URL: "https://www.av.se/osa"}
  |   - {id: lookalike, title: X, type: webpage, read: page, URL: "https://snav.se/osa"}
  |   - {id: naps-2013, title: Guidelines, type: report, read: abstract}
  |   - {id: heard, title: Heard, type: report, read: second-hand, via: NSPH}
  |   - {id: unsaid, title: Unsaid, type: report}
"""


def drawing(*basis: str) -> str:
    parts = "\n".join(f"    |       - {part}" for part in basis)
    return f"""
guidelines/
  rules/
    employer.yml
    | id: rule-em
    | rules:
    |   - id: rule-em-01
    |     basis:
{parts}
{SOURCES}"""


@pytest.mark.parametrize(
    "part",
    [
        "{status: law, source: osl}",
        "{status: law, source: av-osa}",
        "{status: source, source: naps-2013}",
        "{status: source, source: heard}",
        "{status: proposal, reason: {sv: a, en: b, da: c}}",
        "{status: proposal, source: hsl, reason: {sv: a, en: b, da: c}}",
    ],
)
def test_a_label_that_holds(find: Find, part: str) -> None:
    assert not find(RULE, drawing(part))


def test_a_source_that_does_not_exist_is_for_another_rule(find: Find) -> None:
    assert not find(RULE, drawing("{status: law, source: osll}"))


def test_planned_statements_are_left_alone(find: Find) -> None:
    assert not find(RULE, drawing("{status: law}").replace("basis:", "state: planned\n    |     basis:"))


def test_a_rule_without_any_basis_is_for_another_rule(find: Find) -> None:
    assert not find(RULE, drawing())


def test_law_that_names_no_act(tree: Draw) -> None:
    reports = checks.run(load(tree(drawing("{status: law, covers: {sv: a, en: b, da: c}}"))), [RULE])
    assert [line(report) for report in reports] == [
        f"{PLACE} rule-em-01 says “law” but names no act. Readers cannot look it up. | "
        "Write the source's id after “source:”, or mark this part as a proposal with a reason."
    ]
    assert line(reports[0], "sv") == (
        f"{PLACE} rule-em-01 säger ”lag” men nämner ingen lag. Läsaren kan inte slå upp det. | "
        "Skriv källans id efter ”source:”, eller märk delen som förslag med ett skäl."
    )
    assert line(reports[0], "da") == (
        f"{PLACE} rule-em-01 siger ”lov”, men nævner ingen lov. Læseren kan ikke slå det op. | "
        "Skriv kildens id efter ”source:”, eller mærk denne del som forslag med en begrundelse."
    )


LOOK_UP = (
    "Look the source up and say so at the source, or mark this part as a proposal and write under “verify:” what is to "
    "be checked."
)


@pytest.mark.parametrize(
    ("part", "finding"),
    [
        (
            "{status: source}",
            "5:9 rule-em-01 says “source” but names no source. Readers cannot look it up. | "
            "Write the source's id after “source:”, or mark this part as a proposal with a reason.",
        ),
        (
            "{status: proposal}",
            "5:9 rule-em-01 is a proposal without a reason. Readers cannot judge it. | "
            "Write under “reason:” why we propose just this; for a number, why that number.",
        ),
        (
            "{status: law, source: hsl}",
            "5:23 rule-em-01 says “law”, but nobody has looked hsl up yet. Readers trust what we only remember. | "
            + LOOK_UP,
        ),
        (
            "{status: source, source: unsaid}",
            "5:26 rule-em-01 says “source”, but nobody has looked unsaid up yet. Readers trust what we only remember. | "
            + LOOK_UP,
        ),
        (
            "{status: law, source: dk-fvl}",
            "5:23 rule-em-01 says “law”, but we have not read the text of dk-fvl itself. Readers may be told the law "
            "wrongly. | Read the text and put “read: page” at the source, or mark this part as a proposal and write "
            "under “verify:” what is to be checked.",
        ),
        (
            "{status: law, source: lookalike}",
            "5:10 rule-em-01 says “law”, but lookalike is neither an act nor an authority's page. Readers take someone's "
            "view for law. | Name the act or the authority's page, or write “status: source”.",
        ),
    ],
)
def test_a_label_that_does_not_hold(find: Find, part: str, finding: str) -> None:
    assert find(RULE, drawing(part)) == [f"guidelines/rules/employer.yml:{finding}"]


def test_every_part_is_looked_at(find: Find) -> None:
    found = find(RULE, drawing("{status: law, source: osl}", "{status: proposal}", "{status: source}"))
    assert [one.split(" ")[0] for one in found] == [
        "guidelines/rules/employer.yml:6:9",
        "guidelines/rules/employer.yml:7:9",
    ]


def test_pages_that_state_something_say_what_they_rest_on(find: Find) -> None:
    assert find(
        RULE,
        """
        guidelines/
          framework/
            framework.yml
            | pages:
            |   - id: fr-02
            |   - {id: fr-03, state: planned}
            |   - {id: mc-compare, type: compare}
        """,
    ) == [
        "guidelines/framework/framework.yml:2:5 fr-02 does not say what it rests on. Readers cannot tell law from "
        "proposal. | Write under “basis:” whether it is law, source or proposal, and which source or reason."
    ]
