"""The example is a good one: it breaks no rule, and holds a page of every type."""

from __future__ import annotations

import pkgutil

from builder import checks, pages
from builder.load import load
from builder.pages import Page, page_type
from sites import EXAMPLE


def test_the_example_gives_no_findings() -> None:
    found = checks.run(load(EXAMPLE))
    assert [f"{one.place.path}:{one.place.line} {one.code} {one.message['en']}" for one in found] == []


def test_the_example_has_a_page_of_every_type() -> None:
    content = load(EXAMPLE)
    made = {page_type(Page(content, text, content.by_stem.get(text.stem), "sv")) for text in content.texts.values()}
    types = {found.name for found in pkgutil.iter_modules(pages.__path__) if not found.name.startswith("_")}
    assert {module.__name__.rsplit(".", 1)[-1] for module in made} == types


def test_the_example_has_something_planned_and_something_retired() -> None:
    states = [item.record.state for item in load(EXAMPLE).items.values()]
    assert states.count("planned") == 2
    assert states.count("retired") == 1
