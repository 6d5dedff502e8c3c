"""The rules: one file each, found by searching this folder. A rule yields findings; this file gives them their words."""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from importlib import import_module
from types import ModuleType
from typing import Literal

from builder.checks._firm import FIRM
from builder.checks._numbers import masked
from builder.findings import Finding, Report, Severity
from builder.kinds.docs import Publisher
from builder.model import Allowance, Content

Pair = tuple[str, str]
Check = Callable[[Content], Iterator[Finding]]


@dataclass(frozen=True)
class Rule:
    """One rule, as its file tells it. `name` is the file's name; `code` never changes and is never reused."""

    name: str
    code: str
    severity: Severity
    title: Mapping[str, str]
    why: Mapping[str, str]
    wording: Mapping[str, Mapping[str, Pair]]
    example: Pair
    check: Check
    fix: Literal["auto", "offer", "hand"] = "hand"
    """auto: a replacement may be made without asking; offer: it is shown; hand: a person writes it."""
    slow: bool = False
    """It takes seconds (its file says SLOW = True), so that it can be left out."""


@cache
def rules() -> tuple[Rule, ...]:
    """Every rule of this folder, by code."""
    names = [found.name for found in pkgutil.iter_modules(__path__) if not found.name.startswith("_")]
    found = (_rule(name, import_module(f"{__name__}.{name}")) for name in names)
    return tuple(sorted(found, key=lambda rule: rule.code))


def _rule(name: str, module: ModuleType) -> Rule:
    return Rule(
        name.replace("_", "-"),
        module.CODE,
        module.SEVERITY,
        module.TITLE,
        module.WHY,
        module.WORDING,
        module.EXAMPLE,
        module.check,
        getattr(module, "FIX", "hand"),
        getattr(module, "SLOW", False),
    )


def run(content: Content, only: Iterable[str] = (), slow: bool = True) -> list[Report]:
    """All findings of all rules (or of those with the codes or names in `only`), in the one sort order.

    What a note beside the text lets be is left out; `allowed` has it. Without `slow`, the slow rules do not run.
    """
    return [report for report in _found(content, frozenset(only), slow) if not _lets_be(content, report)]


def allowed(content: Content, slow: bool = True) -> list[Report]:
    """The findings that a note beside the text, with reason and end date, lets be for now."""
    return [report for report in _found(content, frozenset(), slow) if _lets_be(content, report)]


def chosen(only: Iterable[str] = (), slow: bool = True) -> list[Rule]:
    """The rules that run: all, or those with the codes or names in `only`; the slow ones only with `slow`."""
    named = frozenset(only)
    return [rule for rule in rules() if (not named or named & {rule.code, rule.name}) and (slow or not rule.slow)]


@lru_cache(maxsize=4)
def _found(content: Content, only: frozenset[str], slow: bool) -> tuple[Report, ...]:
    reports = {report for rule in chosen(only, slow) for report in _reports(rule, content)}
    return tuple(sorted(reports, key=Report.order))


REACH = 2
"""A note speaks for its own line and for the paragraph or field that follows it."""


def _lets_be(content: Content, report: Report) -> bool:
    place = report.place
    return report.code not in FIRM and any(
        note.code == report.code
        and note.place.path == place.path
        and note.place.line <= place.line <= note.place.line + REACH
        and valid(note, content)
        for note in content.allowances
    )


def valid(note: Allowance, content: Content) -> bool:
    """Whether a note has a reason and an end date that is a date and not past."""
    try:
        return bool(note.reason) and date.fromisoformat(note.until) >= content.today
    except ValueError:
        return False


def _reports(rule: Rule, content: Content) -> Iterator[Report]:
    publisher = content.singles.get("docs/publisher.yml")
    site = publisher.site if isinstance(publisher, Publisher) and publisher.site else "/"
    for finding in rule.check(content):
        pairs = {lang: _fill(pair, finding, lang) for lang, pair in rule.wording[finding.variant].items()}
        yield Report(
            code=rule.code,
            rule=rule.name,
            severity=finding.severity or rule.severity,
            place=finding.place,
            message=_Told({lang: pair[0] for lang, pair in pairs.items()}),
            hint=_Told({lang: pair[1] for lang, pair in pairs.items()}),
            replacement=finding.replacement,
            help=f"{site}contribute/checks/#{rule.code.lower()}",
            replaces=finding.replaces,
        )


class _Told(dict[str, str]):
    """Words by language that can be compared and counted once."""

    def __hash__(self) -> int:  # type: ignore[override]
        return hash(tuple(sorted(self.items())))


def _fill(pair: Pair, finding: Finding, language: str) -> Pair:
    words = {key: word if isinstance(word, str) else word.get(language, "") for key, word in finding.words.items()}
    # no rule may repeat what must not be published, whatever it quotes
    return masked(pair[0].format_map(words)), masked(pair[1].format_map(words))
