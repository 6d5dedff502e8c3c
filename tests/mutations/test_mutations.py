"""The rules bite: at least 200 faults planted in a copy of the real content, each found where it was planted."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from faults import faults
from planting import Fault

from builder import checks
from builder.load import load

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("docs", "curriculum", "guidelines")
LEAST = 200


def batches(all_faults: list[Fault]) -> Iterator[list[Fault]]:
    """Faults that touch different files, and speak of different files, go together."""
    waiting = list(all_faults)
    while waiting:
        taken: set[str] = set()
        batch: list[Fault] = []
        rest: list[Fault] = []
        for fault in waiting:
            files = {fault.path, fault.found_in}
            (rest if files & taken else batch).append(fault)
            if not files & taken:
                taken |= files
        yield batch
        waiting = rest


def planted(batch: list[Fault], copy: Path) -> None:
    for fault in batch:
        file = copy / fault.path
        lines = fault.edit(file.read_text("utf-8").splitlines())
        if lines is None:
            file.unlink()
        else:
            file.write_text("\n".join(lines) + "\n", "utf-8")


def missed(batch: list[Fault], copy: Path, before: Counter[tuple[str, str, str]]) -> list[Fault]:
    """The faults of a batch that no new finding of their rule names, at their file and line."""
    codes = {fault.code for fault in batch}
    reports = checks.run(load(copy), codes)
    now = Counter((r.code, r.place.path, r.message["en"]) for r in reports)
    found = {
        (r.code, r.place.path, r.place.line)
        for r in reports
        if now[r.code, r.place.path, r.message["en"]] > before[r.code, r.place.path, r.message["en"]]
    }
    files = {(code, path) for code, path, _ in found}
    return [
        fault
        for fault in batch
        if (fault.code, fault.found_in) not in files
        or (fault.line is not None and (fault.code, fault.found_in, fault.line) not in found)
    ]


def test_every_planted_fault_is_found(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    all_faults = faults(ROOT)
    before = Counter((r.code, r.place.path, r.message["en"]) for r in checks.run(load(ROOT)))
    unseen: list[Fault] = []
    for number, batch in enumerate(batches(all_faults)):
        copy = tmp_path / str(number)
        for folder in FOLDERS:
            shutil.copytree(ROOT / folder, copy / folder)
        shutil.copy(ROOT / "mkdocs.yml", copy)
        planted(batch, copy)
        unseen += missed(batch, copy, before)
        shutil.rmtree(copy)
    if request.config.getoption("--table"):
        print(table(all_faults, unseen))
    assert not unseen, "\n".join(f"{f.code} {f.name}: {f.path}:{f.line}" for f in unseen)
    assert len(all_faults) >= LEAST


def table(all_faults: list[Fault], unseen: list[Fault]) -> str:
    """Rule by kind of fault: planted and found."""
    put = Counter((fault.code, fault.name) for fault in all_faults)
    lost = Counter((fault.code, fault.name) for fault in unseen)
    rows = [
        f"| {code} | {name} | {count} | {count - lost[code, name]} |" for (code, name), count in sorted(put.items())
    ]
    total = f"| all | | {len(all_faults)} | {len(all_faults) - len(unseen)} |"
    return "\n".join(["", "| rule | fault | planted | found |", "| --- | --- | --- | --- |", *rows, total])
