"""`check`: run the rules and say what they found, for a person or for a program."""

from __future__ import annotations

import difflib
import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import click

from builder import checks
from builder.findings import Place, Report
from builder.fixes import by_file, fixed, lines
from builder.model import Content
from builder.reports import as_json, github, markdown, plain, rdjsonl, sarif
from commands import ratchet
from commands.affected import affected
from commands.common import language_option, root_option, sources

FORMS = ["text", "json", "github", "sarif", "rdjsonl", "markdown"]
SKIPPED = {
    "sv": "Inte körda (--fast): {rules}.",
    "en": "Not run (--fast): {rules}.",
    "da": "Ikke kørt (--fast): {rules}.",
}


@click.command()
@click.argument("paths", nargs=-1)
@root_option
@click.option("--format", "form", type=click.Choice(FORMS), default="text")
@language_option
@click.option("--rule", "only", multiple=True, metavar="CODE", help="Only this rule (may be given again).")
@click.option("--fast", is_flag=True, help="Leave out the slow rules (spelling, language of the sentences).")
@click.option("--list", "listing", is_flag=True, help="List all rules instead of checking.")
@click.option("--changed-since", "since", metavar="REV", help="Only files changed since REV and what depends on them.")
@click.option("--ratchet", "strict", is_flag=True, help="Also fail on warnings that baseline.json does not know.")
@click.option("--fix", is_flag=True, help="Make the safe replacements in the files.")
@click.option("--suggest", is_flag=True, help="Print the other replacements as a diff.")
def check(
    paths: tuple[str, ...],
    root: Path,
    form: str,
    language: str,
    only: tuple[str, ...],
    fast: bool,
    listing: bool,
    since: str | None,
    strict: bool,
    fix: bool,
    suggest: bool,
) -> None:
    """Check the sources. Exit 0: no error; 1: errors; 2: could not run. PATHS limit what is shown."""
    known = {name for rule in checks.rules() for name in (rule.code, rule.name)}
    if unknown := set(only) - known:
        raise click.UsageError(f"no such rule: {', '.join(sorted(unknown))}")
    if missing := [path for path in paths if not _places(path, root)]:
        raise click.UsageError(f"there is nothing at: {' '.join(missing)}")
    if listing:
        click.echo(_listing(form, language), nl=False)
        return
    reports = _reports(sources(root), root, paths, only, since, not fast)
    if fix:
        _fix(root, [report for report in reports if _is_safe(report)])
        reports = _reports(sources(root), root, paths, only, since, not fast)
    if suggest:
        click.echo("".join(_diff(root, [report for report in reports if not _is_safe(report)])), nl=False)
    else:
        click.echo(_written(reports, form, language, root), nl=False)
        if fast and form == "text" and (skipped := [rule.code for rule in checks.chosen(only) if rule.slow]):
            click.echo(SKIPPED[language].format(rules=", ".join(skipped)))
    sys.exit(1 if _fails(reports, root, strict) else 0)


def _reports(
    content: Content, root: Path, paths: tuple[str, ...], only: Iterable[str], since: str | None, slow: bool
) -> list[Report]:
    reports = checks.run(content, only, slow)
    if since is not None:
        touched = affected(content, root, since)
        reports = [report for report in reports if report.place.path in touched]
    return [report for report in reports if _shown(report, paths, root)]


def _fails(reports: list[Report], root: Path, strict: bool) -> bool:
    if any(report.severity == "error" for report in reports):
        return True
    return strict and bool(ratchet.counted(reports) - ratchet.known(root))


def _written(reports: list[Report], form: str, language: str, root: Path) -> str:
    match form:
        case "json":
            return as_json.write(reports)
        case "github":
            if summary := os.environ.get("GITHUB_STEP_SUMMARY"):
                with Path(summary).open("a", encoding="utf-8") as file:
                    file.write(github.summary(reports, language))
            return github.write(reports, language)
        case "sarif":
            return sarif.write(reports, checks.rules(), language)
        case "rdjsonl":
            return rdjsonl.write(reports, language, lambda place: _line(root, place))
        case "markdown":
            return markdown.write(reports, language)
    return plain.write(reports, language, sys.stdout.isatty())


def _line(root: Path, place: Place) -> str:
    file = root / place.path
    found = lines(file.read_bytes().decode("utf-8", "replace")) if file.is_file() else []
    return found[place.line - 1].rstrip("\r\n") if place.line <= len(found) else ""


def _shown(report: Report, paths: tuple[str, ...], root: Path) -> bool:
    if not paths:
        return True
    file = root.resolve() / report.place.path
    asked = (place for path in paths for place in _places(path, root))
    return any(file == one or one in file.parents for one in asked)


def _places(path: str, root: Path) -> list[Path]:
    """What a path names, seen from here or from the root; a shortcut is itself, not what it leads to."""
    found = (place for place in (Path(path), root / path) if os.path.lexists(place))
    return [place.parent.resolve() / place.name if place.is_symlink() else place.resolve() for place in found]


def _is_safe(report: Report) -> bool:
    return any(rule.code == report.code and rule.fix == "auto" for rule in checks.rules())


def _fix(root: Path, reports: list[Report]) -> None:
    for path, found in by_file(reports).items():
        before = (root / path).read_bytes().decode("utf-8")
        (root / path).write_bytes(fixed(before, found).encode("utf-8"))


def _diff(root: Path, reports: list[Report]) -> Iterator[str]:
    for path, found in by_file(reports).items():
        before = (root / path).read_text("utf-8")
        yield from difflib.unified_diff(lines(before), lines(fixed(before, found)), f"a/{path}", f"b/{path}")


def _listing(form: str, language: str) -> str:
    if form == "json":
        return as_json.write_rules(checks.rules())
    return "".join(f"{r.code}  {r.severity:<10}  {r.name:<28}  {r.title[language]}\n" for r in checks.rules())
