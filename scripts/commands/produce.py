"""`schemas` and `stage`: files made from the model and from the content."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from builder import checks
from builder import stage as staging
from builder.exports import schemas as schema_export
from builder.load import languages
from builder.reports import plain
from commands.common import root_option, sources


@click.command()
@root_option
def schemas(root: Path) -> None:
    """Write the JSON Schemas and editor settings anew from the model."""
    for path, content in schema_export.export(language.code for language in languages(root)).items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(content)
        click.echo(path)


@click.command()
@click.argument("target", type=click.Path(path_type=Path))
@root_option
def stage(target: Path, root: Path) -> None:
    """Write every finished page into one plain tree, as another generator would read it. Refused when `check` finds errors."""
    content = sources(root)
    if errors := [report for report in checks.run(content, slow=False) if report.severity == "error"]:
        click.echo(plain.write(errors, content.source), nl=False)
        sys.exit(1)
    for path, finished in staging.stage(content).items():
        (target / path).parent.mkdir(parents=True, exist_ok=True)
        (target / path).write_text(finished, "utf-8")
