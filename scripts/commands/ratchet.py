"""The ratchet: `baseline.json` counts the warnings we know of, by file and code, and may only shrink."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import click

from builder import checks
from builder.findings import Report
from commands.common import root_option, sources

FILE = "baseline.json"
WAITING = {"TRN001", "TRN002", "TRN003"}


def known(root: Path) -> Counter[tuple[str, str]]:
    """How many warnings of each code each file may have; nothing when there is no baseline."""
    file = root / FILE
    try:
        listed = json.loads(file.read_bytes()) if file.is_file() else []
        return Counter({(str(one["path"]), str(one["code"])): int(one["count"]) for one in listed})
    except (ValueError, TypeError, KeyError) as error:
        raise click.UsageError(f"{FILE} cannot be read; remove it, and write it anew with `baseline`") from error


def counted(reports: Iterable[Report]) -> Counter[tuple[str, str]]:
    """The warnings of a run by file and code.

    Errors are never counted: they cannot be let be this way. Nor are translations that wait: the person who
    merges a change confirms them, so they must not stop the person who sends it in.
    """
    return Counter((r.place.path, r.code) for r in reports if r.severity == "warning" and r.code not in WAITING)


@click.command()
@root_option
def baseline(root: Path) -> None:
    """Write the warnings we know of to baseline.json. It may only shrink: new warnings are refused."""
    before, now = known(root), counted(checks.run(sources(root)))
    grown = {key: count for key, count in now.items() if count > before[key]}
    if (root / FILE).is_file() and grown:
        for (path, code), count in sorted(grown.items()):
            click.echo(f"{path} {code}: {before[path, code]} -> {count}", err=True)
        raise click.ClickException("the baseline may only shrink; mend these, or allow them beside the text")
    listed = [{"path": path, "code": code, "count": count} for (path, code), count in sorted(now.items())]
    (root / FILE).write_text(json.dumps(listed, indent=2) + "\n", "utf-8")
    click.echo(f"{sum(now.values())} warnings in {FILE}")
