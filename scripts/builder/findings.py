"""What a check says (Finding), what loading could not use (Fault), and the one order both are told in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Severity = Literal["error", "warning", "suggestion"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "suggestion")


@dataclass(frozen=True, order=True)
class Place:
    """A spot in a source file: path from the root with "/", line and column counted from 1."""

    path: str
    line: int = 1
    column: int = 1


@dataclass(frozen=True)
class Fault:
    """Something loading met and could not use. A rule gives it words; nothing else is lost."""

    kind: str
    place: Place
    words: Mapping[str, str] = field(default_factory=dict)
    inside: Place | None = None
    """Where the record stands whose field could not be used."""


@dataclass(frozen=True)
class Finding:
    """What one rule found at one place.

    `variant` picks the rule's wording, `words` fill it. A word may be the same in all languages
    or a mapping by language. `replacement` is text the editor can use as it stands.
    """

    place: Place
    words: Mapping[str, str | Mapping[str, str]] = field(default_factory=dict)
    variant: str = "default"
    replacement: str | None = None
    replaces: str | None = None
    """The words on that line which the replacement takes the place of; without it nothing can be applied by itself."""
    severity: Severity | None = None
    """Only where one rule has two degrees; else the rule's own."""


@dataclass(frozen=True)
class Report:
    """A finding with its rule's code, name, severity, and the finished words in every language."""

    code: str
    rule: str
    severity: Severity
    place: Place
    message: Mapping[str, str]
    hint: Mapping[str, str]
    replacement: str | None
    help: str
    replaces: str | None = None

    def order(self) -> tuple[str, int, int, int, str, str]:
        """The one sort order: by file and line, worst first, then by code and wording."""
        first = next(iter(self.message.values()), "")
        where = self.place
        return where.path, where.line, where.column, SEVERITIES.index(self.severity), self.code, first
