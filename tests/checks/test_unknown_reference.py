"""Ids that name nothing, or something of the wrong kind."""

from __future__ import annotations

from builder import checks
from builder.checks import unknown_reference
from builder.kinds import Part, Record
from builder.load import load
from conftest import Draw, Find, line

RULE = "unknown-reference"

SITE = """
guidelines/
  values/
    area.yml
    | id: gl-a
    | title: {sv: "Värden", en: "Values", da: "Værdier"}
    | guidelines:
    |   - id: gl-a1
    |     title: {sv: "Erbjud", en: "Offer", da: "Tilbyd"}
    |   - id: gl-a2
    |     state: planned
    |     title: {sv: "Ömsesidigt", en: "Mutual", da: "Gensidigt"}
  rules/
    employer.yml
    | id: rule-em
    | rules: [{id: rule-em-01, title: {sv: "Lön", en: "Pay", da: "Løn"}}]
docs/
  docs.yml
  | pages: [{id: home, text: index, type: home}]
"""


def writing(*rows: str) -> str:
    """More of the drawing: the first page with these lines."""
    return "docs/\n  index.sv.md\n" + "\n".join(f"  | {row}" for row in rows) + "\n"


def test_ids_that_exist_are_fine_planned_ones_too(find: Find) -> None:
    assert find(RULE, SITE + writing("[gl-a1] [own words][gl-a2] [home]", "- [rule-em-01]")) == []


def test_words_in_brackets_are_not_ids(find: Find) -> None:
    rows = (
        "He said [sic] and [x] and [Gl-z9] and \\[gl-z9].",
        "- [ ] to do",
        "- [x] done",
        "[link](https://example.org) ![picture-1](p.png) `[gl-z9]`",
        "",
        "```",
        "[gl-z9]",
        "```",
    )
    assert find(RULE, SITE + writing(*rows)) == []


def test_an_address_given_further_down_in_the_text_is_fine(find: Find) -> None:
    rows = ("See [the act][act-1] and [act-1].", "", "[act-1]: https://example.org/act")
    assert find(RULE, SITE + writing(*rows)) == []


def test_an_id_that_is_nearly_right(find: Find) -> None:
    assert find(RULE, SITE + writing("# One", "Read [gl-z2] and", "then [the rule][rule-em-1].")) == [
        "docs/index.sv.md:2:6 Nothing has the id “gl-z2”. Readers see [gl-z2] in the middle of the text. | "
        "Did you mean “gl-a2 (Mutual)”?",
        "docs/index.sv.md:3:16 Nothing has the id “rule-em-1”. Readers see [the rule][rule-em-1] in the middle of the "
        "text. | Did you mean “rule-em-01 (Pay)”?",
    ]


def test_an_id_like_nothing_we_have(find: Find) -> None:
    assert find(RULE, SITE + writing("Read [qqqq-99] and [words][qqqq].")) == [
        "docs/index.sv.md:1:6 Nothing has the id “qqqq-99”. Readers see [qqqq-99] in the middle of the text. | "
        "Correct the id, or take it away.",
        "docs/index.sv.md:1:27 Nothing has the id “qqqq”. Readers see [words][qqqq] in the middle of the text. | "
        "Correct the id, or take it away.",
    ]


def test_ids_in_the_words_of_records(find: Find) -> None:
    record = """
    docs/
      glossary.yml
      | terms:
      |   - id: t-001
      |     definition:
      |       sv: "Se [gl-a1], [hemma][home] och [sic]."
      |       en: "See [gl-a9]."
      |     words:
      |       sv: {preferred: "ord", rejected: [{word: "x", reason: "jfr [t-01]"}]}
    """
    assert find(RULE, SITE + flat(record)) == [
        "docs/glossary.yml:5:7 Nothing has the id “gl-a9”. Readers see [gl-a9] in the middle of the text. | "
        "Did you mean “gl-a (Values)”?",
        "docs/glossary.yml:7:53 Nothing has the id “t-01”. Readers see [t-01] in the middle of the text. | "
        "Did you mean “t-001”?",
    ]


def test_fields_that_name_the_right_things_are_fine(find: Find) -> None:
    record = """
    docs/
      start/
        paths.yml
        | paths: [{id: path-x, page: home, steps: [{ref: gl-a2}, {ref: m01-u1}]}]
    curriculum/
      basic/
        m01/
          module.yml
          | id: m01
          | prerequisites: [m99]
          | reading: [nobody-2020]
          | outcomes: [{id: o1}]
          | units: [{id: u1, outcomes: [o1], guidelines: [gl-a1], rules: [rule-em-01]}]
    """
    assert find(RULE, SITE + flat(record)) == []


def test_fields_that_name_what_does_not_exist(find: Find) -> None:
    record = """
    curriculum/
      basic/
        course.yml
        | id: course-a
        | assessments:
        |   - id: a1
        |     outcomes: [m01-o1, m01-o9]
        m01/
          module.yml
          | id: m01
          | outcomes: [{id: o1, title: {sv: "Mål", en: "Aim", da: "Mål"}}]
          | units:
          |   - id: u1
          |     outcomes: [o1, o7]
          |     rules: [zz]
    """
    assert find(RULE, SITE + flat(record)) == [
        "curriculum/basic/course.yml:4:24 The field “outcomes” names “m01-o9”, which does not exist. Readers get no way "
        "there. | Did you mean “m01-o1 (Aim)”?",
        "curriculum/basic/m01/module.yml:5:20 The field “outcomes” names “o7”, which does not exist. Readers get no way "
        "there. | Did you mean “o1 (Aim)”?",
        "curriculum/basic/m01/module.yml:6:13 The field “rules” names “zz”, which does not exist. Readers get no way "
        "there. | Correct the id, or take it away.",
    ]


def test_a_local_id_is_guessed_within_its_own_module(find: Find) -> None:
    record = """
    curriculum/
      basic/
        m01/
          module.yml
          | id: m01
          | outcomes: [{id: o5}]
          | units: [{id: u1, outcomes: [o12]}]
        m02/
          module.yml
          | id: m02
          | outcomes: [{id: o12}]
    """
    assert find(RULE, SITE + flat(record)) == [
        "curriculum/basic/m01/module.yml:3:29 The field “outcomes” names “o12”, which does not exist. Readers get no "
        "way there. | Did you mean “o5”?"
    ]


def test_a_field_that_names_the_wrong_kind(find: Find) -> None:
    record = """
    guidelines/
      employers/
        phases.yml
        | topics:
        |   - id: et-pay
        |     rules: [rule-em]
    """
    assert find(RULE, SITE + flat(record)) == [
        "guidelines/employers/phases.yml:3:13 The field “rules” should name a rule, but “rule-em” is a group of rules "
        "(rule-em). Readers are sent to the wrong page. | Did you mean “rule-em-01 (Pay)”?"
    ]


def test_the_words_and_the_replacements(tree: Draw) -> None:
    record = """
    docs/
      start/
        paths.yml
        | paths: [{id: path-x, page: gl-a}]
    """
    reports = checks.run(load(tree(SITE + writing("[gl-z2]") + flat(record))), [RULE])
    assert [(report.replaces, report.replacement) for report in reports] == [("[gl-z2]", "[gl-a2]"), ("gl-a", None)]
    assert [line(report, "sv") for report in reports] == [
        "docs/index.sv.md:1:1 Det finns inget med id:t ”gl-z2”. Läsaren ser [gl-z2] mitt i texten. | "
        "Menade du ”gl-a2 (Ömsesidigt)”?",
        "docs/start/paths.yml:1:22 Fältet ”page” ska nämna en sida eller en del av publikationen, men ”gl-a” är ett "
        "område (Värden). Läsaren skickas till fel sida. | Rätta id:t, eller ta bort det.",
    ]
    assert [line(report, "da") for report in reports] == [
        "docs/index.sv.md:1:1 Der er intet med id'et ”gl-z2”. Læseren ser [gl-z2] midt i teksten. | "
        "Mente du ”gl-a2 (Gensidigt)”?",
        "docs/start/paths.yml:1:22 Feltet ”page” skal nævne en side eller en del af publikationen, men ”gl-a” er et "
        "område (Værdier). Læseren sendes til den forkerte side. | Ret id'et, eller fjern det.",
    ]


def test_every_kind_has_its_words() -> None:
    assert set(unknown_reference.KINDS) >= {kind for kind in _kinds(Record) | {"self-test"} if kind}


def _kinds(model: type[Part]) -> set[str]:
    return {getattr(model, "KIND", "")}.union(*(_kinds(one) for one in model.__subclasses__()))


def flat(drawing: str) -> str:
    """A drawing moved to the left edge, so that it can follow another."""
    return "\n".join(row.removeprefix("    ") for row in drawing.splitlines()) + "\n"
