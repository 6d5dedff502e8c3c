"""What all commands share: the root, today's date, and git's past versions of a file."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import click

from builder.load import load
from builder.model import Content

HERE = Path(__file__).resolve().parents[2]

Command = Callable[..., Any]


def root_option(command: Command) -> Command:
    """The option that names the folder of the sources."""
    kind = click.Path(path_type=Path, file_okay=False)
    return click.option("--root", type=kind, default=HERE, help="Folder of the sources.")(command)


def language_option(command: Command) -> Command:
    """The option for the language of what is printed."""
    kind = click.Choice(["sv", "en", "da"])
    return click.option("--language", type=kind, default="sv", help="Language of what is printed.")(command)


def today() -> date:
    """The day of the checks: SOURCE_DATE_EPOCH when it is set, else today (UTC)."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    return datetime.fromtimestamp(int(epoch), UTC).date() if epoch else datetime.now(UTC).date()


def sources(root: Path) -> Content:
    """The content of a source tree, checked as of today."""
    if not any((root / name).is_dir() for name in ("docs", "curriculum", "guidelines")):
        raise click.UsageError(f"{root} has none of the folders docs, curriculum, guidelines")
    return load(root.resolve(), today())


def git(root: Path, *words: str) -> str | None:
    """What git says, or None where there is no git, no repository or no such thing."""
    try:
        done = subprocess.run(["git", *words], cwd=root, capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return None
    return done.stdout.decode("utf-8", "replace")


def versions(root: Path, path: str) -> Iterator[bytes]:
    """A file's past contents, newest first."""
    for revision in (git(root, "log", "--format=%H", "--", path) or "").split():
        if (text := git(root, "show", f"{revision}:./{path}")) is not None:
            yield text.encode()
