"""`stats`: how much there is, per kind and language, and how the statements divide by what they rest on."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import click

from builder.kinds.base import Record
from builder.model import Content, Item
from builder.pages._basis import statuses
from builder.translations import localised
from commands.common import root_option, sources

WORD_RE = re.compile(r"\w+(?:[-'’]\w+)*")


@click.command()
@root_option
def stats(root: Path) -> None:
    """Count items, words and status shares."""
    content = sources(root)
    click.echo("\n".join([*_items(content), "", *_words(content), "", *_shares(content)]))


def _items(content: Content) -> Iterator[str]:
    yield f"{'kind':<16} {'current':>8} {'planned':>8} {'retired':>8}"
    counts = Counter((item.kind, _state(content, item)) for item in content.items.values())
    for kind in sorted({kind for kind, _ in counts}):
        yield f"{kind:<16} " + " ".join(f"{counts[kind, state]:>8}" for state in ("current", "planned", "retired"))


def _state(content: Content, item: Item) -> str:
    return item.record.state if item.record.state != "current" or content.current(item) else "planned"


def _words(content: Content) -> Iterator[str]:
    yield f"{'words':<16} " + " ".join(f"{code:>8}" for code in content.codes)
    texts = Counter(dict.fromkeys(content.codes, 0))
    records = Counter(dict.fromkeys(content.codes, 0))
    pages = Counter(text.language for text in content.texts.values())
    for text in content.texts.values():
        texts[text.language] += len(WORD_RE.findall(text.body))
    for item in content.items.values():
        records.update(_record_words(item.record))
    rows = (("pages", pages), ("in texts", texts), ("in records", records), ("together", texts + records))
    for name, counts in rows:
        yield f"{name:<16} " + " ".join(f"{counts[code]:>8}" for code in content.codes)


def _record_words(record: Record) -> Counter[str]:
    counts: Counter[str] = Counter()
    for _, words in localised(record, ()):
        for code, text in words.items():
            counts[code] += len(WORD_RE.findall(str(text)))
    return counts


def _shares(content: Content) -> Iterator[str]:
    """Rules, guidelines and the like by badge."""
    yield f"{'status':<28} {'statements':>10} {'share':>7}"
    badges = Counter(
        " + ".join(statuses(basis))
        for item in content.items.values()
        if content.current(item) and (basis := getattr(item.record, "basis", ()))
    )
    total = sum(badges.values())
    for badge, count in badges.most_common():
        yield f"{badge:<28} {count:>10} {count / total:>7.0%}"
