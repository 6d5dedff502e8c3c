"""Template signs in what editors write are words: nothing an editor writes is ever run as a template."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from builder.load import load
from builder.pages import render
from builder.stage import stage
from sites import EXAMPLE

SIGNS = (
    "{{ 7 * 191 }}",
    "{% include 'statement.md' %}",
    "{% for x in range(1337) %}x{% endfor %}",
    "{{ page.content.lock }}",
    "{{ ''.__class__.__mro__ }}",
    "{# 1337 #}",
    "{0.__class__}",
    "{page}",
    "%(x)s ${7*191} #{7*191}",
)
"""What Jinja, Python's format, and others would run."""
TEXT = "guidelines/values/gl-a1-offered-help.sv.md"
FIELDS = {
    "guidelines/values/area.yml": "statement",
    "guidelines/rules/peer-supporter.yml": "statement",
    "docs/glossary.yml": "definition",
    "docs/crisis.yml": "help",
}


@pytest.fixture
def example(tmp_path: Path) -> Path:
    return Path(shutil.copytree(EXAMPLE, tmp_path / "example"))


@pytest.mark.parametrize("sign", SIGNS)
def test_in_a_text(example: Path, sign: str) -> None:
    file = example / TEXT
    file.write_text(f"{file.read_text('utf-8')}\n\n## Mer {{ #more }}\n\nSå: {sign} slut.\n", "utf-8")
    finished = render(load(example), TEXT)
    assert f"Så: {sign} slut." in finished
    assert finished.count("1337") == sign.count("1337")


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize(("path", "field"), FIELDS.items())
def test_in_a_record(example: Path, path: str, field: str, sign: str) -> None:
    file = example / path
    wording = re.compile(rf'(\b{field}:\s*\{{?\s*sv: )"[^"]*"')
    edited, count = wording.subn(lambda match: f'{match[1]}"Så: {sign} slut."', file.read_text("utf-8"), count=1)
    assert count == 1
    file.write_text(edited, "utf-8")
    finished = "".join(stage(load(example)).values())
    assert f"Så: {sign} slut." in finished
    assert finished.count("1337") == finished.count(sign) * sign.count("1337")
