"""Every fault that loading can meet is put into words by exactly one rule."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from builder import checks, files, fitting, load, prose, records

PREFIX = "front-"
"""What prose puts before the faults of YAML in an information box."""


def kinds(module: object, name: str) -> set[str]:
    """The kinds that are written out in a module, as the first argument of `name(...)` or `something.name(...)`."""
    return {str(first.value) for first in firsts(module, name) if isinstance(first, ast.Constant)}


def firsts(module: object, name: str) -> Iterator[ast.expr]:
    tree = ast.parse(Path(str(getattr(module, "__file__", ""))).read_text("utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args:
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if called == name:
                yield node.args[0]


def possible() -> set[str]:
    yaml = kinds(records, "fault")
    written = {kind for module in (records, fitting, files, prose, load) for kind in kinds(module, "Fault")}
    return yaml | written | {f"{PREFIX}{kind}" for kind in yaml}


def worded() -> Counter[str]:
    """How many rules put each kind of fault into words."""
    names = [found.name for found in iter_modules(checks.__path__) if not found.name.startswith("_")]
    modules = [import_module(f"builder.checks.{name}") for name in names]
    return Counter(kind for module in modules for kind in getattr(module, "FAULTS", ()))


def test_kinds_that_are_not_written_out_are_the_ones_we_know_of() -> None:
    """Else this test would look past them: the reader passes its own on, and prose puts a prefix before them."""
    found = [first for module in (records, fitting, files, prose, load) for first in firsts(module, "Fault")]
    assert {ast.unparse(one) for one in found if not isinstance(one, ast.Constant)} == {
        "kind",
        f"'{PREFIX}' + fault.kind",
    }


def test_every_fault_is_worded_by_exactly_one_rule() -> None:
    assert worded() == Counter(possible())


def test_a_rule_has_its_own_words_for_every_fault_it_names() -> None:
    for rule in checks.rules():
        module = import_module(f"builder.checks.{rule.name.replace('-', '_')}")
        assert set(getattr(module, "FAULTS", ())) <= set(rule.wording), rule.name
