"""Items, topics, templates and indicators that name only other people's duties."""

from __future__ import annotations

import pytest

from builder import checks
from builder.load import load
from conftest import Draw, Find, line

RULE = "binds-right-party"


def drawing(
    item: str = "[]",
    topic: str = "[]",
    template: str = "[]",
    indicator: str = "[]",
    phase: str = "ip-1",
    more: str = "",
) -> str:
    return f"""
    guidelines/
      rules/
        peer-supporter.yml
        | id: rule-ps
        | rules:
        |   - {{id: rule-ps-22, binds: peer-supporter, title: {{sv: Säg till, en: Speak up, da: Sig til}}}}
        |   - {{id: rule-ps-99, binds: peer-supporter, title: {{sv: Riskbedöm själv, en: a, da: b}}}}
        |   - {{id: rule-ps-98, title: {{sv: Vems, en: Whose, da: Hvis}}}}
        employer.yml
        | id: rule-em
        | rules: [{{id: rule-em-22, binds: employer, title: {{sv: Riskbedöm, en: Assess the risk, da: Risikovurdér}}}}]
        trainer.yml
        | id: rule-tr
        | rules: [{{id: rule-tr-14, binds: trainer, title: {{sv: Nummer, en: Numbers, da: Numre}}}}]
        network.yml
        | id: rule-nw
        | rules: [{{id: rule-nw-12, binds: network, title: {{sv: Avtal, en: Agreement, da: Aftale}}}}]
      employers/
        phases.yml
        | phases: [{{id: {phase}, items: [{{id: {phase}-4, rules: {item}}}]}}]
        | topics: [{{id: et-safety, rules: {topic}}}]
      templates/
        templates.yml
        | templates: [{{id: tpl-03, rules: {template}, {more}}}]
      evaluation/
        indicators.yml
        | dimensions: [{{id: ev-1, indicators: [{{id: ev-1-1, rules: {indicator}}}]}}]
    """


@pytest.mark.parametrize("rules", ["[]", "[rule-em-22]", "[rule-nw-12]", "[rule-em-22, rule-ps-22, rule-tr-14]"])
def test_an_item_that_names_a_duty_of_the_employer_or_network_is_fine(find: Find, rules: str) -> None:
    assert not find(RULE, drawing(rules))


def test_induction_may_name_what_the_peer_supporter_is_to_know(find: Find) -> None:
    assert not find(RULE, drawing("[rule-ps-22]", phase="ip-4"))


def test_topics_templates_and_indicators_may_name_the_peer_supporters_duties(find: Find) -> None:
    assert not find(RULE, drawing(topic="[rule-ps-22]", template="[rule-ps-22]", indicator="[rule-ps-22]"))


def test_a_template_of_the_course_may_name_the_course_providers(find: Find) -> None:
    assert not find(RULE, drawing(template="[rule-tr-14]", more="owner: course-group"))


def test_rules_that_do_not_exist_or_bind_nobody_yet_are_other_rules(find: Find) -> None:
    assert not find(RULE, drawing("[rule-em-99]", topic="[rule-ps-98]", indicator="[ip-1]"))


def test_what_is_planned_may_name_anything(find: Find) -> None:
    assert not find(RULE, drawing("[rule-ps-22]").replace("{id: ip-1-4,", "{id: ip-1-4, state: planned,"))


def test_an_item_that_names_only_the_peer_supporters_duty(tree: Draw) -> None:
    reports = checks.run(load(tree(drawing("[rule-ps-22]"))), [RULE])
    place = "guidelines/employers/phases.yml:1:50"
    assert [(report.severity, report.replacement, report.replaces, line(report)) for report in reports] == [
        (
            "error",
            "rule-em-22",
            "rule-ps-22",
            f"{place} ip-1-4 names rule-ps-22 “Speak up”, which binds the peer supporter. Employers tick off somebody "
            "else's duty. | Did you mean “rule-em-22 (Assess the risk)”? Name a rule that binds the employer or the "
            "network, or take rule-ps-22 away.",
        )
    ]
    assert line(reports[0], "sv") == (
        f"{place} ip-1-4 nämner rule-ps-22 ”Säg till”, som binder peer supportern. Arbetsgivaren bockar av någon annans "
        "skyldighet. | Menade du ”rule-em-22 (Riskbedöm)”? Nämn en regel som binder arbetsgivaren eller nätverket, "
        "eller ta bort rule-ps-22."
    )
    assert line(reports[0], "da") == (
        f"{place} ip-1-4 nævner rule-ps-22 ”Sig til”, som binder peer-medarbejderen. Arbejdsgiveren sætter flueben ved "
        "en andens pligt. | Mente du ”rule-em-22 (Risikovurdér)”? Nævn en regel, der binder arbejdsgiveren eller "
        "netværket, eller fjern rule-ps-22."
    )


def test_induction_may_not_name_the_course_providers_duty(find: Find) -> None:
    assert [one.split(" | ")[1] for one in find(RULE, drawing("[rule-tr-14]", phase="ip-4"))] == [
        "Name a rule that binds the employer, the network or the peer supporter, or take rule-tr-14 away."
    ]


def test_the_guess_follows_the_title_where_the_number_does_not_help(find: Find) -> None:
    assert [one.split(" | ")[1] for one in find(RULE, drawing("[rule-ps-99]"))] == [
        "Did you mean “rule-em-22 (Assess the risk)”? Name a rule that binds the employer or the network, or take "
        "rule-ps-99 away."
    ]


@pytest.mark.parametrize(
    ("what", "path", "name"),
    [
        ("topic", "employers/phases.yml:2:34", "et-safety"),
        ("template", "templates/templates.yml:1:34", "tpl-03"),
        ("indicator", "evaluation/indicators.yml:1:59", "ev-1-1"),
    ],
)
def test_a_page_that_names_only_the_course_providers_duty(find: Find, what: str, path: str, name: str) -> None:
    assert find(RULE, drawing(**{what: "[rule-tr-14]"})) == [
        f"guidelines/{path} {name} names rule-tr-14 “Numbers”, which binds the course provider. Those who use the page "
        "take somebody else's duty for theirs. | Name a rule that binds the employer, the network or the peer "
        "supporter, or take rule-tr-14 away."
    ]
