"""The house keeps its shape: who may import whom (scripts/README.md), nothing below the top prints or asks the world, and files and functions stay small."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from sites import ROOT

SCRIPTS = ROOT / "scripts"
BUILDER = SCRIPTS / "builder"
TOP = ("hooks", "commands", "cli", "bench")
MAX_FUNCTION = 40
MAX_FILE = 220

WORDS = {"nearest", "readability", "sentences", "words"}
BASE = WORDS | {"findings", "graph", "kinds", "model"}
READING = {"files", "fitting", "items", "prose", "records"}
GRAPH = {"navigation", "translations"}
MAY_IMPORT = {
    "findings": set[str](),
    "kinds": set[str](),
    "nearest": set[str](),
    "sentences": set[str](),
    "words": set[str](),
    "readability": {"sentences"},
    "graph": {"findings", "kinds"},
    "model": {"findings", "graph", "kinds"},
    "records": BASE,
    "files": BASE | {"records"},
    "fitting": BASE | {"records"},
    "prose": BASE | {"records"},
    "items": BASE,
    "fixes": BASE,
    "translations": BASE,
    "navigation": BASE,
    "load": BASE | READING | {"translations"},
    "checks": BASE | GRAPH | {"fixes", "prose"},
    "reports": BASE | {"checks", "fixes"},
    "pages": BASE | GRAPH | {"checks", "prose"},
    "exports": BASE | GRAPH | {"pages", "prose"},
    "stage": BASE | {"pages"},
}
"""Each module or folder of the builder, and which others it may import (itself always)."""

FORBIDDEN_MODULES = {"click", "importlib.metadata", "logging", "mkdocs", "subprocess"}
FORBIDDEN_NAMES = {"print", "exit", "input", "breakpoint"}
FORBIDDEN_ATTRIBUTES = {"environ", "getenv", "cwd", "getcwd", "now", "utcnow", "today", "exit", "stdout", "stderr"}


def files(folder: Path) -> list[Path]:
    found = sorted(file for file in folder.rglob("*.py") if "__pycache__" not in file.parts)
    assert found
    return found


@cache
def parsed(file: Path) -> ast.Module:
    return ast.parse(file.read_text("utf-8"))


def name(file: Path) -> str:
    return file.relative_to(SCRIPTS).as_posix()


def imports(tree: ast.Module) -> Iterator[str]:
    """Every module imported, in full; of `from a import b` both `a` and `a.b`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield str(node.module)
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def inside(module: str) -> str | None:
    """The part of the builder a dotted name lies in."""
    pieces = module.split(".")
    return pieces[1] if pieces[0] == "builder" and len(pieces) > 1 else None


def test_every_part_of_the_builder_has_its_place_on_the_ladder() -> None:
    parts = {file.relative_to(BUILDER).parts[0].removesuffix(".py") for file in files(BUILDER)} - {"__init__"}
    assert parts == set(MAY_IMPORT), "give it a rung here and in scripts/README.md"


def test_nobody_imports_upwards_or_sideways() -> None:
    wrong = []
    for file in files(BUILDER):
        own = file.relative_to(BUILDER).parts[0].removesuffix(".py")
        allowed = MAY_IMPORT.get(own, set()) | {own}
        used = {part for module in imports(parsed(file)) if (part := inside(module))}
        wrong += [f"{name(file)} imports {part}" for part in sorted(used - allowed)]
    assert wrong == []


@pytest.mark.parametrize("part", ["pages", "reports"])
def test_others_know_the_list_of_rules_and_no_single_rule(part: str) -> None:
    single = {f"builder.checks.{file.stem}" for file in files(BUILDER / "checks")}
    known = {
        f"{name(file)}: {module}"
        for file in files(BUILDER / part)
        for module in imports(parsed(file))
        if module in single
    }
    assert known == set()


def test_only_the_top_knows_mkdocs_and_the_command_line() -> None:
    below = [file for file in files(SCRIPTS) if file.relative_to(SCRIPTS).parts[0].removesuffix(".py") not in TOP]
    wrong = [
        f"{name(file)} imports {module}"
        for file in below
        for module in imports(parsed(file))
        if any(module == one or module.startswith(f"{one}.") for one in FORBIDDEN_MODULES)
    ]
    assert wrong == []


def test_below_the_top_nothing_prints_exits_or_asks_the_clock_or_the_surroundings() -> None:
    wrong = []
    for file in files(BUILDER):
        for node in ast.walk(parsed(file)):
            if isinstance(node, ast.Name) and node.id in FORBIDDEN_NAMES:
                wrong.append(f"{name(file)}:{node.lineno} {node.id}")
            elif isinstance(node, ast.Attribute) and node.attr in FORBIDDEN_ATTRIBUTES and not on_itself(node):
                wrong.append(f"{name(file)}:{node.lineno} {node.attr}")
    assert wrong == []


def on_itself(node: ast.Attribute) -> bool:
    """Whether it is a field of our own data, such as `content.today`, and not a question to the world."""
    return isinstance(node.value, ast.Name) and node.value.id in ("self", "content")


def test_functions_are_short() -> None:
    long = [
        f"{name(file)}:{node.lineno} {node.name}: {length} lines"
        for file in files(SCRIPTS)
        for node in ast.walk(parsed(file))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (length := (node.end_lineno or 0) - node.lineno + 1) > MAX_FUNCTION
    ]
    assert long == []


def test_files_are_short_without_their_constants() -> None:
    """The words of a rule are data: what is assigned to a constant at the top of a module does not count."""
    long = [f"{name(file)}: {length} lines" for file in files(SCRIPTS) if (length := code_lines(file)) > MAX_FILE]
    assert long == []


def code_lines(file: Path) -> int:
    constants = [
        node
        for node in parsed(file).body
        if isinstance(node, ast.Assign | ast.AnnAssign) and all(one.isupper() for one in targets(node))
    ]
    data = sum((node.end_lineno or 0) - node.lineno + 1 for node in constants)
    return len(file.read_text("utf-8").splitlines()) - data


def targets(node: ast.Assign | ast.AnnAssign) -> list[str]:
    found = node.targets if isinstance(node, ast.Assign) else [node.target]
    return [one.id if isinstance(one, ast.Name) else "" for one in found]


def test_every_file_says_what_it_is_for() -> None:
    assert [name(file) for file in files(SCRIPTS) if not ast.get_docstring(parsed(file))] == []
