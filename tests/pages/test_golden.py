"""One finished page per type of the example, as golden files; `pytest --update-golden` rewrites them.

The list of checks is left out: it changes with every rule, and test_list_of_checks.py looks at it.
"""

from __future__ import annotations

import pkgutil

import pytest

from builder import pages
from builder.load import load
from builder.model import Content
from builder.pages import Page, page_type, render
from conftest import Golden
from sites import EXAMPLE, ROOT

M01 = "curriculum/basic-course/m01-meet-the-plant"
PAGES = {
    "area": "guidelines/values/index",
    "changes": "docs/changes/index",
    "compare": "guidelines/models/compare",
    "course": "curriculum/basic-course/index",
    "crisis": "docs/crisis",
    "dimension": "guidelines/evaluation/ev-1-living-leaves",
    "domain": "curriculum/competences/cd-1-seeing",
    "glossary": "docs/glossary",
    "guideline": "guidelines/values/gl-a1-offered-help",
    "history": "docs/about/history",
    "home": "docs/index",
    "model": "guidelines/models/mc-se-ab",
    "module": f"{M01}/index",
    "part": "guidelines/index",
    "phase": "guidelines/employers/ip-4-decide",
    "plain": "guidelines/framework/fr-01-what-it-is",
    "rule_group": "guidelines/rules/peer-supporter",
    "self_test": f"{M01}/self-test",
    "sources": "docs/sources",
    "start": "docs/start/trainee",
    "status": "docs/status",
    "template": "guidelines/templates/tpl-01-watering-plan",
    "topic": "guidelines/employers/et-light",
    "unit": f"{M01}/u2-tell",
}
IN_DANISH = ("crisis", "glossary", "plain", "rule_group", "self_test", "topic")
IN_ENGLISH = ("course", "guideline", "model", "sources")
CASES = [
    *((name, "sv") for name in PAGES),
    *((name, "da") for name in IN_DANISH),
    *((name, "en") for name in IN_ENGLISH),
]


@pytest.fixture(scope="module")
def content() -> Content:
    return load(EXAMPLE)


def test_every_page_type_has_a_golden_page(content: Content) -> None:
    types = {found.name for found in pkgutil.iter_modules(pages.__path__) if not found.name.startswith("_")}
    assert types - set(PAGES) == {"checks"}
    made = {name: page_type(page(content, stem)).__name__.rsplit(".", 1)[-1] for name, stem in PAGES.items()}
    assert made == {name: name for name in PAGES}


@pytest.mark.parametrize(("name", "language"), CASES)
def test_page_is_as_agreed(content: Content, golden: Golden, name: str, language: str) -> None:
    golden(f"pages/{name}.{language}.md", render(content, f"{PAGES[name]}.{language}.md"))


def page(content: Content, stem: str) -> Page:
    text = content.texts[f"{stem}.sv.md"]
    return Page(content, text, content.by_stem.get(stem), "sv")


def test_no_golden_page_is_left_over() -> None:
    kept = {file.name for file in (ROOT / "tests" / "golden" / "pages").iterdir()}
    assert kept == {f"{name}.{language}.md" for name, language in CASES}
