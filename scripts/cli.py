"""The command line: `python scripts/cli.py check` and its sisters. Wiring only; the builder does the work."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from builder import checks
from builder import stage as staging
from builder.exports import schemas as schema_export
from builder.findings import Report
from builder.load import languages, load
from builder.reports import as_json, plain

HERE = Path(__file__).resolve().parent.parent


@click.group()
def main() -> None:
    """Check and build the publication."""


@main.command()
@click.argument("paths", nargs=-1)
@click.option("--root", type=click.Path(path_type=Path), default=HERE, help="Folder of the sources.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
@click.option("--language", type=click.Choice(["sv", "en", "da"]), default="sv", help="Language of the text form.")
@click.option("--rule", "only", multiple=True, metavar="CODE", help="Only this rule (may be given again).")
@click.option("--list", "listing", is_flag=True, help="List all rules instead of checking.")
def check(paths: tuple[str, ...], root: Path, form: str, language: str, only: tuple[str, ...], listing: bool) -> None:
    """Check the sources. Exit 0: no error; 1: errors; 2: could not run. PATHS limit what is shown."""
    known = {name for rule in checks.rules() for name in (rule.code, rule.name)}
    if unknown := set(only) - known:
        raise click.UsageError(f"no such rule: {', '.join(sorted(unknown))}")
    if listing:
        click.echo(_listing(form, language), nl=False)
        return
    if not any((root / name).is_dir() for name in ("docs", "curriculum", "guidelines")):
        raise click.UsageError(f"{root} has none of the folders docs, curriculum, guidelines")
    reports = [report for report in checks.run(load(root), only) if _shown(report, paths, root)]
    if form == "json":
        click.echo(as_json.write(reports), nl=False)
    else:
        click.echo(plain.write(reports, language, sys.stdout.isatty()), nl=False)
    sys.exit(1 if any(report.severity == "error" for report in reports) else 0)


@main.command()
@click.option("--root", type=click.Path(path_type=Path), default=HERE, help="Folder of the sources.")
def schemas(root: Path) -> None:
    """Write the JSON Schemas and editor settings anew from the model."""
    for path, content in schema_export.export(language.code for language in languages(root)).items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(content)
        click.echo(path)


@main.command()
@click.argument("target", type=click.Path(path_type=Path))
@click.option("--root", type=click.Path(path_type=Path), default=HERE, help="Folder of the sources.")
def stage(target: Path, root: Path) -> None:
    """Write every finished page into one plain tree, as another generator would read it."""
    content = load(root)
    for path, finished in staging.stage(content).items():
        (target / path).parent.mkdir(parents=True, exist_ok=True)
        (target / path).write_text(finished, "utf-8")


def _shown(report: Report, paths: tuple[str, ...], root: Path) -> bool:
    if not paths:
        return True
    file = (root / report.place.path).resolve()
    asked = [Path(path).resolve() for path in paths] + [(root / path).resolve() for path in paths]
    return any(file == one or one in file.parents for one in asked)


def _listing(form: str, language: str) -> str:
    if form == "json":
        return as_json.write_rules(checks.rules())
    return "".join(f"{r.code}  {r.severity:<10}  {r.name:<28}  {r.title[language]}\n" for r in checks.rules())


if __name__ == "__main__":
    main()
