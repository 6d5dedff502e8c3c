"""The builder's own words: the same in every language, and none missing on a page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from builder import pages
from builder.load import load
from builder.words import say, speakable, spoken

ROOT = Path(__file__).resolve().parent.parent


def keys(words: Mapping[str, Any], before: str = "") -> Iterator[tuple[str, frozenset[str]]]:
    """Every phrase's path, with the names of the values it is filled with."""
    for key, value in words.items():
        if isinstance(value, Mapping):
            yield from keys(value, f"{before}{key}.")
        else:
            yield f"{before}{key}", frozenset(re.findall(r"\{(\w+)\}", str(value)))


@pytest.mark.parametrize("language", [code for code in speakable() if code != "sv"])
def test_every_language_has_the_swedish_phrases(language: str) -> None:
    assert dict(keys(spoken(language))) == dict(keys(spoken("sv")))


def test_a_phrase_nobody_wrote_shows_its_path() -> None:
    assert say("sv", "no.such.phrase") == "no.such.phrase"


@pytest.mark.parametrize("root", [ROOT, ROOT / "tests" / "example"], ids=["real", "example"])
def test_no_page_shows_the_path_of_a_phrase(root: Path) -> None:
    content = load(root)
    heading = re.compile(
        r"^## (section|heading)\.|\b(?:section|related|status|badge|levels|owner|review|country)\.[a-z-]+\b"
    )
    shown = [
        (path, line)
        for path in content.texts
        for line in pages.render(content, path).splitlines()
        if heading.search(line) and ".md" not in line and "](" not in line
    ]
    assert shown == []
