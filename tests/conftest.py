"""What all tests use: source trees drawn in the test, and findings as lines one can read."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from textwrap import dedent

import pytest

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "scripts"))

from builder import checks
from builder.findings import Report
from builder.load import load

pytest_plugins = ["sites", "browsing"]

Draw = Callable[[str], Path]
Find = Callable[[str, str], list[str]]
Golden = Callable[[str, str], None]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write the golden files anew; review them as a diff")
    parser.addoption(
        "--table", action="store_true", help="print the table of planted and found faults (make bench-checks)"
    )


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Compares a text with its golden file (path below tests/golden/), or writes the file."""

    def compare(name: str, made: str) -> None:
        file = ROOT / "tests" / "golden" / name
        if request.config.getoption("--update-golden"):
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(made, encoding="utf-8")
        assert file.is_file(), f"{file} is missing; write it with --update-golden"
        assert made == file.read_text("utf-8"), "changed on purpose? --update-golden, then review the diff"

    return compare


@pytest.fixture
def tree(tmp_path: Path) -> Draw:
    """Makes a source tree from a drawing: indented folders (ending in /) and files; `| ` starts a line of text.

    docs/
      index.sv.md
      | ---
      | title: Start
      | ---
    """

    def draw(drawing: str) -> Path:
        where: list[tuple[int, Path]] = [(-1, tmp_path)]
        file: Path | None = None
        for line in dedent(drawing).splitlines():
            name = line.strip()
            if name.startswith("|"):
                assert file is not None, f"text before any file: {line}"
                with file.open("a", encoding="utf-8", newline="") as out:
                    out.write(line[line.index("|") + 1 :].removeprefix(" ") + "\n")
            elif name:
                depth = len(line) - len(line.lstrip())
                while where[-1][0] >= depth:
                    where.pop()
                path = where[-1][1] / name.rstrip("/")
                if name.endswith("/"):
                    path.mkdir(parents=True, exist_ok=True)
                    where.append((depth, path))
                else:
                    path.parent.mkdir(parents=True, exist_ok=True)
                    path.touch()
                    file = path
        return tmp_path

    return draw


@pytest.fixture
def find(tree: Draw) -> Find:
    """The findings of one rule (by name) in a drawn tree, each as "path:line:column message | hint" in English."""

    def found(rule: str, drawing: str) -> list[str]:
        return [line(report) for report in checks.run(load(tree(drawing)), [rule])]

    return found


def line(report: Report, language: str = "en") -> str:
    """One finding as a line."""
    place = report.place
    return f"{place.path}:{place.line}:{place.column} {report.message[language]} | {report.hint[language]}"
