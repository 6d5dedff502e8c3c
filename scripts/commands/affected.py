"""Which files a change touches: the changed ones, and what depends on them."""

from __future__ import annotations

from pathlib import Path

import click

from builder.model import Content
from builder.prose import NAME_RE
from commands.common import git


def affected(content: Content, root: Path, since: str) -> frozenset[str]:
    """The changed files since a revision, their siblings in other languages, and files that name their items."""
    changed = git(root, "diff", "--name-only", "--relative", "-z", "--end-of-options", since, "--")
    untracked = git(root, "ls-files", "--others", "--exclude-standard", "-z")
    if changed is None:
        raise click.UsageError(f"git knows no revision {since} here")
    paths = {*changed.split("\0"), *(untracked or "").split("\0")} - {""}
    stems = {name["stem"] for path in paths if (name := NAME_RE.fullmatch(path))}
    siblings = {text.path for stem in stems for text in content.stems.get(stem, {}).values()}
    items = {item.id for item in content.items.values() if item.path in paths or item.stem in stems}
    naming = {content.items[ref.origin].path for ref in content.references if ref.target in items}
    linking = {
        text.path
        for text in content.texts.values()
        if any(link.target in items or _leads_to(link.target, stems) for link in text.links)
    }
    records = {content.by_stem[stem].path for stem in stems if stem in content.by_stem}
    return frozenset(paths | siblings | naming | linking | records)


def _leads_to(target: str, stems: set[str]) -> bool:
    name = target.split("#", maxsplit=1)[0].rsplit("/", 1)[-1].removesuffix(".md")
    return any(name.rsplit(".", 1)[0] == stem.rsplit("/", 1)[-1] for stem in stems) if name else False
