"""Words that are harmless alone stay harmless together: a page puts record after record, and titles into texts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as some

from builder import checks
from builder.load import load
from builder.pages import render
from hostile.corpus import BOX
from hostile.test_two_parsers import code_on, site

HALVES = """
` `` `b` ``` ~~~ { } {: x {:x *a* *a*{ < > b> <b </b> /b> -- --> !-- ]( [a]( [a] ) : [b]: javascript javascript:x x)
onclick=x href=x src=x = " ' \\ & &lt; &gt; # | ![ ! [gl-p] [t-001] /// https://e.org
"""
"""Pieces that are nothing alone, and something behind one another."""
WORDS = some.one_of(
    some.just("ord"),
    some.lists(some.sampled_from((*HALVES.split(), " ", "\n", "\n\n")), min_size=1, max_size=4).map("".join),
)
PAGES = """pages:
  - {id: glossary, text: glossary, type: glossary}
  - {id: sources, text: sources, type: sources}
  - {id: a, text: a}
"""


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sources' folder, with what does not change."""
    folder = tmp_path_factory.mktemp("together")
    for name in ("docs", "guidelines/p"):
        (folder / name).mkdir(parents=True)
    for name in ("glossary", "sources"):
        (folder / f"docs/{name}.sv.md").write_text(BOX, "utf-8")
    (folder / "docs/docs.yml").write_text(PAGES, "utf-8")
    return folder


def write(root: Path, words: list[str]) -> None:
    """Each piece of the words in a field of its own, or in the text. JSON is YAML."""
    one, two, three, four, five, six, seven, eight = (piece.strip() or "x" for piece in words)
    source = {"id": "s", "title": one, "author": [{"family": two}, {"family": three}], "volume": four, "issue": five}
    term = {"preferred": six, "rejected": [{"word": two, "reason": three}, {"word": four, "reason": five}]}
    files = {
        "docs/sources.yml": {"sources": [source]},
        "docs/glossary.yml": {"terms": [{"id": "t-001", "words": {"sv": term}, "definition": {"sv": one}}]},
        "guidelines/p/area.yml": {"id": "gl-p", "state": "planned", "title": {"sv": seven}},
    }
    for path, data in files.items():
        (root / path).write_text(json.dumps(data), "utf-8")
    (root / "docs/a.sv.md").write_text(f"{BOX}{eight}[gl-p] {two} [gl-p]{three} [t-001]{four}\n", "utf-8")


@settings(max_examples=120, suppress_health_check=[HealthCheck.filter_too_much])
@given(some.lists(WORDS, min_size=8, max_size=8))
def test_what_runs_on_a_page_is_refused_somewhere_in_its_sources(root: Path, words: list[str]) -> None:
    write(root, words)
    content = load(root)
    assume(not checks.run(content, ["SAF002", "CUR002"]))
    for path in content.texts:
        made = render(content, path)
        assert (path, made, code_on(site().reset().convert(made))) == (path, made, [])
