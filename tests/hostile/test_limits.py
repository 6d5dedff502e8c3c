"""Texts that are nothing but a heap of signs take seconds, not minutes: five thousand of each, and the largest text."""

from __future__ import annotations

import time

import pytest

from builder import checks
from builder.load import load
from builder.pages import render
from builder.prose import MAX_BYTES
from conftest import Draw
from hostile.corpus import BOX

COUNT = 5000
PATIENCE = 6.0
"""Seconds of the processor's time for loading, checking and rendering; far more than any of them needs."""

HEAPS = {
    "opening brackets": "[",
    "pairs of brackets": "[]",
    "nested brackets": "[" * COUNT + "]" * COUNT,
    "links that never end": "[a](",
    "references": "[gl-a1]",
    "named addresses": "[a]: b\n",
    "images": "![",
    "braces": "{",
    "nested braces": "{ " * COUNT + "}" * COUNT,
    "quotation marks": '"',
    "typographic marks": "”",
    "backticks": "`",
    "code": "``x` ",
    "fences": "```\n",
    "other fences": "~~~ a\n",
    "stars": "a**b",
    "underscores": "_a ",
    "quotations": "> ",
    "lists": "- ",
    "numbers": "1. ",
    "deep lists": "\n".join("  " * depth + "- a" for depth in range(200)),
    "tags": "<a b=",
    "notes": "<!--",
    "exceptions": "<!-- ok ",
    "character data": "<![CDATA[",
    "entities": "&#",
    "columns": "|a" * COUNT + "\n" + "|-" * COUNT + "\n" + "|a" * COUNT,
    "rows": "| a |\n| - |\n" + "| b |\n" * COUNT,
    "boxes": "/// note | a\n",
    "options of a box": "/// note | a\n" + "    a: b\n" * COUNT,
    "headings": "# a { #a }\n\n",
    "digits": "1",
    "numbers with dashes": "070-",
    "addresses": "http://",
    "mail addresses": "a." * COUNT + "@b",
    "a word": "a",
    "spaces": "a" + " " * COUNT + "b",
    "empty lines": "\n",
    "accents": "a" + "\u0301" * COUNT,
    "sentences": "A. ",
    "backslashes": "\\",
    "fetched files": "--8<--\n",
}


@pytest.mark.parametrize("name", HEAPS)
def test_a_heap_of_signs_takes_no_time(tree: Draw, name: str) -> None:
    assert seconds(tree, HEAPS[name] * COUNT) < PATIENCE


@pytest.mark.parametrize("sign", ["[", "![", "`", "{", "<!--"])
def test_the_largest_text_takes_no_time(tree: Draw, sign: str) -> None:
    assert seconds(tree, sign * MAX_BYTES) < PATIENCE


def seconds(tree: Draw, heap: str) -> float:
    """The processor's time for a page of these signs, as many as fit."""
    root = tree("docs/")
    (root / "docs/a.sv.md").write_bytes(f"{BOX}{heap}".encode()[: MAX_BYTES - 1])
    before = time.process_time()
    content = load(root)
    checks.run(content, slow=False)
    render(content, "docs/a.sv.md")
    return time.process_time() - before


def test_a_text_above_the_limit_is_not_parsed(tree: Draw) -> None:
    root = tree("docs/")
    (root / "docs/a.sv.md").write_text(f"{BOX}{'[' * MAX_BYTES}", "utf-8")
    content = load(root)
    assert content.texts["docs/a.sv.md"].body == ""
    assert [report.code for report in checks.run(content, ["CUR002", "SAF003"])] == ["CUR002"]
