"""The page of checks names every rule, in the reader's language, under the address findings link to."""

from __future__ import annotations

import pytest

from builder.checks import rules
from builder.load import load
from builder.pages import render
from builder.pages.checks import literal, messages
from sites import EXAMPLE


@pytest.mark.parametrize("language", ["sv", "en", "da"])
def test_every_rule_has_its_section(language: str) -> None:
    page = render(load(EXAMPLE), f"docs/contribute/checks.{language}.md")
    for rule in rules():
        assert f"### {rule.code} {literal(rule.title[language])} {{ #{rule.code.lower()} }}" in page
        assert literal(rule.why[language]) in page
        assert all(message in page for message in messages(rule, language))
        assert rule.example[0] in page


def test_signs_in_a_message_are_shown_and_not_obeyed() -> None:
    assert literal("[här](x.md) <b> *a* {c}") == r"\[här\](x.md) &lt;b&gt; \*a\* \{c\}"
