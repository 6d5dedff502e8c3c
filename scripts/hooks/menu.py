"""The menu, from the order lists, in the language being built."""

from typing import Any

from building import content, i18n
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files

from builder import navigation


@event_priority(-150)
def on_files(files: Files, config: MkDocsConfig) -> Files:
    """After static-i18n has chosen the language's files."""
    language = i18n(config).current_language
    config.nav = [_entry(node, language, files) for node in navigation.menu(content(), language)]
    return files


def _entry(node: navigation.Node, language: str, files: Files) -> dict[str, Any]:
    """A node as MkDocs' nav says it; a page with children becomes a section with that page as its index."""
    path = _path(node.stem, language) if node.stem else None
    if not node.children:
        return {node.title: path}
    below: list[Any] = [path] if path else []
    return {node.title: below + [_entry(child, language, files) for child in node.children]}


def _path(stem: str, language: str) -> str | None:
    text = content().text(stem, language)
    return text.path if text else None
