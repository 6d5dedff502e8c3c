"""Every finished page as a plain tree of Markdown, for the day another generator reads it."""

from __future__ import annotations

from builder.model import Content
from builder.pages import render


def stage(content: Content) -> dict[str, str]:
    """Path from the root to finished Markdown, with its information box, for every text."""
    return {
        path: f"---\ntitle: {_quoted(text.title)}\ndescription: {_quoted(text.description)}\n---\n\n{render(content, path)}"
        for path, text in content.texts.items()
    }


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
