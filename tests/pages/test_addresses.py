"""Every item that claims a place on a page is found there: the address is in the finished page."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from builder.load import load
from builder.pages import render
from sites import EXAMPLE, ROOT

ID_RE = re.compile(r"""\{[^{}\n]*#([\w-]+)[^{}\n]*\}|\bid="([\w-]+)\"""")


@pytest.mark.parametrize("root", [EXAMPLE, ROOT], ids=["example", "real"])
def test_every_item_stands_where_links_to_it_lead(root: Path) -> None:
    content = load(root)
    found: dict[str, set[str]] = {}
    missing = []
    for item in content.items.values():
        stem, section = content.page_of(item) or (None, None)
        if stem is None or section is None:
            continue
        if stem not in found:
            made = render(content, f"{stem}.sv.md")
            found[stem] = {one or other for one, other in ID_RE.findall(made)}
        if section not in found[stem]:
            missing.append(f"{item.kind} {item.id} is not on {stem}")
    assert missing == []
