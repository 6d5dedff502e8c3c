"""The badge a reader sees, and the list of what a statement rests on; both derived from the record's basis."""

from __future__ import annotations

from collections.abc import Sequence

from builder.kinds.base import Basis
from builder.kinds.docs import Source
from builder.pages._page import Page

ORDER = ("law", "source", "proposal")


def statuses(basis: Sequence[Basis]) -> tuple[str, ...]:
    """Which kinds of ground there are, in fixed order. Only law counts as law: mixed says so."""
    return tuple(status for status in ORDER if any(part.status == status for part in basis))


def badge(page: Page, basis: Sequence[Basis]) -> str:
    """The badge as a link to the page that explains it."""
    found = statuses(basis)
    if not found:
        return ""
    label = " + ".join(page.say(f"status.{status}") for status in found)
    label = label[0] + label[1:].lower()
    return f"[{label}][about-status]{{ .badge .badge--{'-'.join(found)} }}"


def listed(page: Page, basis: Sequence[Basis]) -> str:
    """Every part of the basis as a list: status, what it covers, source and place, reason, what to verify."""
    return "\n".join(f"- {_part(page, part)}" for part in basis)


def _part(page: Page, part: Basis) -> str:
    pieces = [f"**{page.say(f'status.{part.status}')}**"]
    if part.covers:
        pieces.append(f": {page.words(part.covers).rstrip('.')}")
    if part.source:
        pieces.append(f" ({_source(page, part)})")
    text = "".join(pieces).rstrip(".") + "."
    if part.reason:
        text += f" {page.say('because')}: {page.words(part.reason)}"
    if part.verify:
        text += f" **{page.say('verify')}**: {page.words(part.verify)}"
    return " ".join(text.split())


def _source(page: Page, part: Basis) -> str:
    text = f"[{part.source}]" + (f", {part.at}" if part.at else "")
    item = page.find(part.source or "")
    record = item.record if item else None
    if isinstance(record, Source) and record.read == "second-hand":
        text += f", {page.say('as-reported-by', who=record.via or '?')}"
    return text


def sources(page: Page, basis: Sequence[Basis]) -> list[str]:
    """The ids of the sources a basis names, each once."""
    return list(dict.fromkeys(part.source for part in basis if part.source))
