"""The catalogue is kept: every code has its rule or its reason, and every rule is whole, tested and free of jargon."""

from __future__ import annotations

import ast
import re
from collections import Counter
from functools import cache
from importlib import import_module
from pathlib import Path
from string import Formatter
from types import ModuleType

import pytest

from builder import checks
from sites import ROOT

RULES = ROOT / "scripts/builder/checks"
README = ROOT / "scripts/README.md"
LANGUAGES = ("sv", "en", "da")

CATALOGUE = {
    "CUR": range(1, 15),
    "QIZ": range(1, 3),
    "REF": range(1, 8),
    "TRN": range(1, 10),
    "GDL": range(1, 10),
    "EDN": range(1, 4),
    "SRC": range(1, 2),
    "SAF": range(1, 6),
    "TXT": range(1, 8),
}
CODES = [f"{family}{number:03}" for family, numbers in CATALOGUE.items() for number in numbers]
SEVERITY = {
    "warning": (
        *("CUR009", "CUR011", "REF006", "TRN001", "TRN002", "TRN003", "TRN006", "TRN007", "TRN008"),
        *("GDL002", "GDL004", "GDL005", "SAF004", "TXT003", "TXT004", "TXT005", "TXT007"),
    ),
    "suggestion": ("CUR010",),
}
"""What the catalogue says; every other rule is an error."""

JARGON = {
    "sv": r"ankare?t?|ankarlänk\w*|slugg?\w*|hash\w*|YAML|JSON|nyckel(?:ord|n|par)?|front ?matter|metadata|parser?\w*|regex\w*"
    r"|sträng(?:en|ar)?|array|boolean|schema(?:t|n)?(?=\s+(?:för|i)\s+(?:filen|posten))|commit\w*|Git|pull request",
    "en": r"anchors?|slugs?|hash(?:es)?|YAML|JSON|keys?|key-value|front ?matter|metadata|pars(?:er?|ing)|regex\w*"
    r"|strings?|arrays?|booleans?|schemas?|commits?|git|pull requests?|lint(?:er|ing)?|null|markup",
    "da": r"ankeret?|ankre|slug\w*|hash\w*|YAML|JSON|nøgle(?:n|r|ord)?|front ?matter|metadata|parser?\w*|regex\w*"
    r"|array|boolean|commit\w*|Git|pull request",
}
"""Words of programmers that an editor should not need."""


def module(name: str) -> ModuleType:
    return import_module(f"builder.checks.{name}")


def files() -> list[str]:
    return sorted(file.stem for file in RULES.glob("*.py") if not file.name.startswith("_"))


def without_rule() -> dict[str, str]:
    """The codes that scripts/README.md gives a reason for, one line each."""
    section = README.read_text("utf-8").split("\n## Codes without a rule\n")[1].split("\n## ")[0]
    return {match[1]: match[2] for match in re.finditer(r"^- ([A-Z]{3}\d{3})\b[^:\n]*: (.+)$", section, re.M)}


def slots(words: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(words) if name is not None}


def told(rule: checks.Rule) -> list[tuple[str, str, str]]:
    """Everything a rule can say: where, language, words."""
    found = [(part, lang, words) for part in ("title", "why") for lang, words in getattr(rule, part).items()]
    for variant, wording in rule.wording.items():
        found += [(variant, lang, words) for lang, pair in wording.items() for words in pair]
    return found


def test_every_code_of_the_catalogue_has_a_rule_or_a_reason_and_never_both() -> None:
    assert Counter([*(rule.code for rule in checks.rules()), *without_rule()]) == Counter(CODES)


def test_every_rule_has_one_file_and_a_name_that_can_be_read() -> None:
    assert sorted(rule.name for rule in checks.rules()) == sorted(name.replace("_", "-") for name in files())
    assert [name for name in files() if not re.fullmatch(r"[a-z]+(?:_[a-z]+)*", name)] == []


def test_rules_are_as_severe_as_the_catalogue_says() -> None:
    wanted = {code: severity for severity, codes in SEVERITY.items() for code in codes}
    assert {rule.code: rule.severity for rule in checks.rules()} == {
        rule.code: wanted.get(rule.code, "error") for rule in checks.rules()
    }


def test_titles_are_each_rules_own() -> None:
    for language in LANGUAGES:
        titles = Counter(rule.title[language] for rule in checks.rules())
        assert [title for title, count in titles.items() if count > 1] == []


@pytest.mark.parametrize("name", files())
def test_every_rule_has_its_test(name: str) -> None:
    test = Path(__file__).with_name(f"test_{name}.py")
    assert test.is_file()
    rule = name.replace("_", "-")
    assert f'"{rule}"' in test.read_text("utf-8") or f"'{rule}'" in test.read_text("utf-8"), "it runs another rule"


@pytest.mark.parametrize("name", files())
def test_every_rule_is_whole(name: str) -> None:
    rule = module(name)
    assert rule.__doc__ and "\n" not in rule.__doc__.strip()
    for words in (rule.TITLE, rule.WHY, *rule.WORDING.values()):
        assert tuple(words) == LANGUAGES
    assert all(words.strip() for part in (rule.TITLE, rule.WHY) for words in part.values())
    assert rule.WORDING
    assert all(len(pair) == 2 and all(pair) for wording in rule.WORDING.values() for pair in wording.values())
    before, after = rule.EXAMPLE
    assert before.strip() and after.strip() and before != after
    assert getattr(rule, "FIX", "hand") in ("auto", "offer", "hand")


@pytest.mark.parametrize("name", files())
def test_every_variant_fills_in_the_same_things_in_every_language(name: str) -> None:
    for variant, wording in module(name).WORDING.items():
        filled = {language: slots(" ".join(wording[language])) for language in LANGUAGES}
        assert filled["en"] == filled["sv"], variant
        assert filled["da"] == filled["sv"], variant


@pytest.mark.parametrize("rule", checks.rules(), ids=lambda rule: str(rule.name))
def test_no_rule_speaks_in_jargon(rule: checks.Rule) -> None:
    found = [
        (where, language, match[0])
        for where, language, words in told(rule)
        if (match := re.search(rf"(?<![\w/.{{-])(?:{JARGON[language]})(?![\w/}}-])", words, re.I))
    ]
    assert found == []


@pytest.mark.parametrize("name", files())
def test_every_variant_is_one_the_rule_can_choose(name: str) -> None:
    """A variant that no code names is dead words. Faults of loading are named where they are met."""
    rule = module(name)
    named = {"default", *getattr(rule, "FAULTS", ()), *constants(RULES / f"{name}.py"), *shared()}
    assert [variant for variant in rule.WORDING if variant not in named] == []


@cache
def shared() -> set[str]:
    """The words that stand in the modules rules share."""
    return {word for file in RULES.glob("_*.py") for word in constants(file)}


def constants(file: Path) -> set[str]:
    """The words that stand in a module outside of its wording."""
    body = ast.parse(file.read_text("utf-8")).body
    parts = [node for node in body if not (isinstance(node, ast.Assign) and _is_wording(node))]
    found = (node.value for part in parts for node in ast.walk(part) if isinstance(node, ast.Constant))
    return {value for value in found if isinstance(value, str)}


def _is_wording(node: ast.Assign) -> bool:
    return any(isinstance(target, ast.Name) and target.id == "WORDING" for target in node.targets)
