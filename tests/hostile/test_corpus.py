"""Every hostile or careless file is refused by the right rule at the right line, in one run, and nothing is a traceback."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from builder import checks
from builder.load import load
from hostile.corpus import Case, cases

ALL = tuple(cases())
SAFETY = ("SAF002", "SAF003")
Found = Mapping[str, frozenset[str]]


def drawn(root: Path) -> Path:
    """The root with all cases below it."""
    for case in ALL:
        file = root / case.path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(case.content)
    return root


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Found:
    """The errors of all cases in one tree, by file, as "CODE:line"."""
    root = drawn(tmp_path_factory.mktemp("corpus"))
    errors: dict[str, set[str]] = {case.path: set() for case in ALL}
    for report in checks.run(load(root), slow=False):
        if report.severity == "error":
            errors[report.place.path].add(f"{report.code}:{report.place.line}")
    return {path: frozenset(told) for path, told in errors.items()}


def test_there_are_many_and_each_has_its_own_file() -> None:
    assert len(ALL) >= 150
    assert len({case.path for case in ALL}) == len(ALL)


@pytest.mark.parametrize("case", ALL, ids=[case.name for case in ALL])
def test_each_is_told_at_its_line(case: Case, found: Found) -> None:
    assert set(case.told) <= found[case.path]


@pytest.mark.parametrize("case", ALL, ids=[case.name for case in ALL])
def test_nothing_else_is_taken_for_code(case: Case, found: Found) -> None:
    """A finding at another line would send the editor to the wrong place."""
    told = {one for one in found[case.path] if one.startswith("SAF002")}
    assert told <= set(case.told)


def test_the_slow_rules_bear_them_too(tmp_path: Path) -> None:
    root = drawn(tmp_path)
    slow = {rule.code for rule in checks.rules() if rule.slow}
    assert {report.code for report in checks.run(load(root), slow)} <= slow


def test_a_file_that_is_refused_is_no_file_of_the_site(tmp_path: Path) -> None:
    files = load(drawn(tmp_path)).files
    assert {path for path in files if not path.endswith((".md", ".yml", ".yaml"))} == set()
