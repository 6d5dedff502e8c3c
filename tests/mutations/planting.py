"""Faults to plant in a copy of the real content: each says which rule must speak, at which file and line.

A fault changes lines of one file (or takes the file away). Faults of one batch stand in different files,
so that a batch is loaded and checked once.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

Lines = list[str]
Edit = Callable[[Lines], Lines | None]
"""The file's lines to its new lines; None takes the file away."""


@dataclass(frozen=True)
class Fault:
    """One planted fault and the finding it must give."""

    code: str
    name: str
    path: str
    edit: Edit
    found_in: str
    line: int | None
    """The expected line; None where the rule speaks of the page as a whole (any line of the file)."""


def swapped(number: int, old: str, new: str) -> Edit:
    """One line with some words replaced (the line counted from 1)."""

    def edit(lines: Lines) -> Lines:
        assert old in lines[number - 1], f"{old!r} is not on line {number}"
        return [*lines[: number - 1], lines[number - 1].replace(old, new, 1), *lines[number:]]

    return edit


def inserted(number: int, *new: str) -> Edit:
    """New lines so that the first of them is line `number`."""
    return lambda lines: [*lines[: number - 1], *new, *lines[number - 1 :]]


def removed(first: int, last: int) -> Edit:
    """The lines from first to last taken away."""
    return lambda lines: [*lines[: first - 1], *lines[last:]]


class Planter:
    """Finds places for faults in the real sources; the same ones every time."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.dice = random.Random(1)
        self.files = {
            file.relative_to(root).as_posix(): file.read_text("utf-8").splitlines()
            for folder in ("docs", "curriculum", "guidelines")
            for file in sorted((root / folder).rglob("*"))
            if file.suffix in (".md", ".yml")
        }

    def texts(self, language: str, pattern: str = "") -> list[str]:
        """Texts of one language whose path fits, shuffled."""
        found = [path for path in self.files if path.endswith(f".{language}.md") and re.search(pattern, path)]
        self.dice.shuffle(found)
        return found

    def lines(self, pattern: str, files: str = r"\.yml$") -> list[tuple[str, int, re.Match[str]]]:
        """Every place (path, line, match) where a line fits, shuffled."""
        found = [
            (path, number, match)
            for path, lines in self.files.items()
            if re.search(files, path)
            for number, line in enumerate(lines, 1)
            if (match := re.search(pattern, line))
        ]
        self.dice.shuffle(found)
        return found

    def section(self, path: str, name: str) -> tuple[int, int] | None:
        """First and last line of a section of a text."""
        lines = self.files[path]
        start = next((n for n, line in enumerate(lines, 1) if re.match(rf"## .*#{name} \}}", line)), None)
        if start is None:
            return None
        end = next((n for n in range(start + 1, len(lines) + 1) if lines[n - 1].startswith("## ")), len(lines) + 1)
        return start, end - 1

    def end_of_short(self, path: str) -> int:
        """A line after the opening section where a paragraph can be put in."""
        section = self.section(path, "short")
        return section[1] + 1 if section else len(self.files[path]) + 1

    def spread(self, code: str, name: str, places: Iterator[tuple[str, int, Edit]], count: int) -> Iterator[Fault]:
        """The first `count` places of different files as faults of one kind."""
        seen: set[str] = set()
        for path, line, edit in places:
            if path not in seen and len(seen) < count:
                seen.add(path)
                yield Fault(code, name, path, edit, path, line)

    def paragraph(
        self, code: str, name: str, words: str, language: str, count: int, files: str = ""
    ) -> Iterator[Fault]:
        """A paragraph put in after the opening section of some texts."""
        places = ((path, self.end_of_short(path), words) for path in self.texts(language, files))
        made = ((path, line, inserted(line, words, "")) for path, line, words in places)
        return self.spread(code, name, made, count)
